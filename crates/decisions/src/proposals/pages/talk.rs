//! What is said of a proposal: comments, suggested changes, advice, and the replies.

use super::super::access::{may_advise, may_comment, may_run};
use super::super::actions;
use super::super::model::{CommentId, Proposal, REASON, Remark, Reply, State};
use super::super::reads::{self, Comment};
use super::roll::{Names, place, place_of};
use super::show::draw;
use super::{Asks, load, load_to_run};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::{Form, line};
use platform::http::{Answered, Ctx, Failure, see_other};

pub(super) struct Said {
    pub id: String,
    /// What tells its fields from those of the others.
    pub place: String,
    /// The advice that is being typed.
    pub given: (String, String),
    /// The reply that stands or is being typed.
    pub replied: (String, String),
    pub kind: String,
    pub text: String,
    pub who: String,
    pub at: String,
    pub iso: String,
    pub version: i64,
    pub asked: bool,
    /// Whether the reader can give this advice.
    pub advises: bool,
    pub state: String,
    pub pill: &'static str,
    /// Whether it was accepted, and the text is still the one that it was then.
    pub not_yet: bool,
    pub reply: String,
    /// The replies that whoever runs the proposal can give.
    pub replies: Vec<(&'static str, String)>,
}

pub(super) fn talk(
    ctx: &Ctx,
    p: &Proposal,
    (at, comment): (usize, &Comment),
    names: &Names,
    form: &Form,
) -> Said {
    let t = &ctx.texts;
    let place = place(at);
    let typed = |field: &str, kept: &str| {
        let field = format!("{field}{place}");
        let typed = form.has(&field).then(|| form.text(&field).to_owned());
        (typed.unwrap_or_else(|| kept.to_owned()), form.error(ctx, &field))
    };
    let body = comment.body.and_then(|body| names.bodies.get(&body)).map(|(name, _)| name.clone());
    let person = comment.person.map(|_| names.person(comment.person));
    let who = match (body, person) {
        (Some(body), Some(person)) => format!("{body} ({person})"),
        (body, person) => body.or(person).unwrap_or_else(|| names.somebody.clone()),
    };
    let runs = may_run(&ctx.actor, p).is_some() && !matches!(p.state, State::Withdrawn);
    let replies = Reply::to(comment.kind).iter().filter(|_| runs && comment.state != Reply::Asked);
    let (state, pill) = match comment.state {
        Reply::Open => (String::new(), ""),
        other => {
            let pill = match other {
                Reply::Accepted => "active",
                Reply::Declined => "closed",
                _ => "planned",
            };
            (t.text(&format!("reply-{}", other.as_str())).into_owned(), pill)
        }
    };
    Said {
        id: comment.id.to_string(),
        given: typed("given", ""),
        replied: typed("reply", &comment.reply),
        place,
        kind: match comment.kind {
            Remark::Comment => String::new(),
            other => t.text(&format!("remark-{}", other.as_str())).into_owned(),
        },
        text: comment.text.clone(),
        who,
        at: t.instant(comment.at, &ctx.zone),
        iso: format!("{:.0}", comment.at),
        version: comment.version,
        asked: comment.state == Reply::Asked,
        advises: comment.state == Reply::Asked
            && may_advise(&ctx.actor, p.body, (comment.body, comment.person)).is_some(),
        state,
        pill,
        not_yet: comment.state == Reply::Accepted && comment.unchanged && p.decision.is_none(),
        reply: comment.reply.clone(),
        replies: replies
            .map(|reply| (reply.as_str(), t.text(&format!("reply-do-{}", reply.as_str())).into_owned()))
            .collect(),
    }
}

type AsksOne = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn comment(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let permit = may_comment(&ctx.actor, &seen.proposal, &seen.permit);
    let permit = permit.ok_or_else(|| Failure::from(Refusal::new("proposal-refusal-comment")))?;
    let text = form.required("comment", REASON);
    let kind = if form.has("suggestion") { Remark::Suggestion } else { Remark::Comment };
    if form.is_fine() {
        actions::comment(&ctx.app, &permit, seen.proposal.id, (kind, &text)).await?;
        let to = format!("{}#comments", seen.proposal.url());
        return see_other(&ctx, &to, Some("flash-proposal-commented"));
    }
    draw(&ctx, &seen, &form).await
}

fn comment_id(text: &str) -> Result<CommentId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

pub(super) async fn reply(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    let (number, comment) = path?.0;
    let (seen, permit) = load_to_run(&ctx, Ok(Path(number))).await?;
    let reply = form.read("with", Reply::parse, "proposal-refusal-remark");
    let field = format!("reply{}", place_of(&form));
    let words = form.optional(&field, REASON);
    if let (Some(reply), true) = (reply, form.is_fine()) {
        let done =
            actions::reply(&ctx.app, &permit, seen.proposal.id, comment_id(&comment)?, (reply, &words)).await;
        match done {
            // An accepted change is not in the text yet.
            Ok(()) if reply == Reply::Accepted && seen.proposal.state.is_written() => {
                let to = format!("{}/edit", seen.proposal.url());
                return see_other(&ctx, &to, Some("flash-suggestion-accepted"));
            }
            Ok(()) => {
                let to = format!("{}#comments", seen.proposal.url());
                return see_other(&ctx, &to, Some("flash-proposal-replied"));
            }
            Err(Failure::Invalid(wrong)) => {
                form.refuse_all(wrong.into_iter().map(|(_, why)| (field.clone(), why)).collect());
            }
            Err(other) => return Err(other),
        }
    }
    draw(&ctx, &seen, &form).await
}

pub(super) async fn ask_advice(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let slug = line(&mut form, "advice", 100);
    match actions::ask_advice(&ctx.app, &permit, seen.proposal.id, &slug).await {
        Ok(()) => {
            let to = format!("{}#comments", seen.proposal.url());
            see_other(&ctx, &to, Some("flash-proposal-advice"))
        }
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn ask_person(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let address = form.mail_address("adviser");
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    actions::ask_person(&ctx.app, &permit, seen.proposal.id, &address).await?;
    let to = format!("{}#comments", seen.proposal.url());
    see_other(&ctx, &to, Some("flash-proposal-adviser"))
}

pub(super) async fn advise(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    ctx.person()?;
    let (number, comment) = path?.0;
    let seen = load(&ctx, Ok(Path(number))).await?;
    let id = comment_id(&comment)?;
    let all = reads::beside(&mut *ctx.app.db.read().await?, &ctx.actor, &seen).await?.comments;
    let asked = all.iter().find(|one| one.id == id && one.kind == Remark::Advice);
    let of = seen.proposal.body;
    let permit = asked.and_then(|one| may_advise(&ctx.actor, of, (one.body, one.person)));
    let permit = permit.ok_or_else(|| Failure::from(Refusal::new("proposal-refusal-advise")))?;
    let text = form.required(&format!("given{}", place_of(&form)), REASON);
    if form.is_fine() {
        actions::advise(&ctx.app, &permit, seen.proposal.id, id, &text).await?;
        let to = format!("{}#comments", seen.proposal.url());
        return see_other(&ctx, &to, Some("flash-proposal-advised"));
    }
    draw(&ctx, &seen, &form).await
}
