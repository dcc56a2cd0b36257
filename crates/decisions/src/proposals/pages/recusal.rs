//! Standing out of a decision by oneself, and taking part again.

use super::super::access::may_recuse;
use super::super::actions;
use super::super::model::{Proposal, Voter, VoterId};
use super::roll::{Names, place, place_of};
use super::show::draw;
use super::{Asks, load};
use kernel::Refusal;
use platform::db::Conn;
use platform::form::{Form, line};
use platform::http::{Answered, Ctx, Failure, see_other};

/// Somebody as whom the reader can stand out, or take part again.
pub(super) struct Recusal {
    pub id: String,
    /// What tells its fields from those of the others.
    pub place: String,
    pub name: String,
    /// Whether they stand out now.
    pub out: bool,
    pub why: (String, String),
}

/// Those of a roll as whom the reader can stand out now, or take part again.
pub(super) async fn recusable<'a>(
    ctx: &Ctx,
    conn: &mut Conn,
    (p, roll): (&Proposal, &'a [Voter]),
) -> Result<Vec<&'a Voter>, Failure> {
    if !p.is_open(ctx.now) {
        return Ok(Vec::new());
    }
    let may = |voter: &Voter| !voter.voted && may_recuse(&ctx.actor, p, voter).is_some();
    let mut mine: Vec<&Voter> = roll.iter().filter(|one| may(one)).collect();
    // Whoever stands out can take part again, whoever else speaks.
    if let (Some(me), true) = (ctx.actor.id(), mine.iter().any(|one| one.body.is_some() && !one.stood_out()))
    {
        let networks = registry::networks(conn, ctx.now).await?;
        mine.retain(|one| one.stood_out() || !actions::others_speak(&networks, one, me));
    }
    Ok(mine)
}

/// The forms for that.
pub(super) fn recusals(ctx: &Ctx, mine: &[&Voter], names: &Names, form: &Form) -> Vec<Recusal> {
    mine.iter()
        .enumerate()
        .map(|(at, voter)| {
            let (place, id) = (place(at), voter.id.to_string());
            let field = format!("why{place}");
            Recusal {
                name: match voter.body {
                    None if voter.person == ctx.actor.id() => {
                        ctx.texts.text("position-yourself").into_owned()
                    }
                    _ => names.of(voter).0,
                },
                out: voter.stood_out(),
                why: (form.text(&field).to_owned(), form.error(ctx, &field)),
                place,
                id,
            }
        })
        .collect()
}

pub(super) async fn stand_out(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let voter: Option<VoterId> = form.text("voter").parse().ok();
    let voter = seen.roll.iter().find(|one| Some(one.id) == voter);
    let permit = voter.and_then(|voter| may_recuse(&ctx.actor, &seen.proposal, voter));
    let (Some(voter), Some(permit)) = (voter, permit) else {
        return Err(Refusal::new("proposal-refusal-roll").into());
    };
    let (id, url) = (seen.proposal.id, seen.proposal.url());
    if form.text("with") == "back" {
        actions::stand_out(&ctx.app, &permit, id, (voter.id, None)).await?;
        return see_other(&ctx, &url, Some("flash-recusal-back"));
    }
    let field = format!("why{}", place_of(&form));
    let why = line(&mut form, &field, 300);
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    match actions::stand_out(&ctx.app, &permit, id, (voter.id, Some(&why))).await {
        Ok(()) => see_other(&ctx, &url, Some("flash-recusal-out")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong.into_iter().map(|(_, why)| (field.clone(), why)).collect());
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}
