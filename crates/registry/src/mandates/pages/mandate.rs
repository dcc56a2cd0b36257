//! One mandate, with what was done under it. It stays readable when it is over.

use super::super::access::{may_hand_over, may_read_mandate, may_step_down};
use super::super::model::{MandateId, in_force};
use super::super::reads;
use crate::journal;
use crate::persons::access::may_see;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Deadline;
use platform::db::Conn;
use platform::http::{Answered, Ctx, Failure, moved, page};
use platform::journal::Filter;
use platform::ui::Shell;

/// Deeds that the page shows: the newest, whose names fit into one question each.
const MOST: i64 = 25;

#[derive(Template)]
#[template(path = "mandates/pages/mandate.html")]
struct MandatePage {
    s: Shell,
    body: String,
    body_url: String,
    people_url: String,
    name: String,
    role: String,
    manner: String,
    starts: String,
    ends: String,
    ground: String,
    state: &'static str,
    state_words: String,
    deeds: Vec<journal::Told>,
    hand_over: String,
    hand_over_words: String,
    end: String,
}

/// From the page of a mandate that became one with another to the page of that one, for whoever may read it.
async fn lead_on(ctx: &Ctx, conn: &mut Conn, id: MandateId) -> Answered {
    let stayed = reads::became(conn, id).await?.ok_or(Failure::NotFound)?;
    let mandate = reads::found(conn, stayed).await?.ok_or(Failure::NotFound)?;
    may_read_mandate(&ctx.actor, mandate.person, mandate.body_id).ok_or(Failure::NotFound)?;
    moved(&format!("/mandates/{stayed}"))
}

pub(super) async fn show(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    ctx.person()?;
    let id: MandateId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let Some(mandate) = reads::found(&mut conn, id).await? else { return lead_on(&ctx, &mut conn, id).await };
    let permit = may_read_mandate(&ctx.actor, mandate.person, mandate.body_id).ok_or(Failure::NotFound)?;
    let formerly = crate::persons::reads::formerly(&mut conn, mandate.person).await?;
    let filter = Filter {
        person: mandate.person.to_string(),
        formerly: formerly.iter().map(ToString::to_string).collect(),
        body: mandate.body_id.to_string(),
        from: Some(mandate.made_at),
        // Until its last day has ended everywhere on earth.
        until: Deadline::at_wall_clock(mandate.last.at(23, 59, 59, 0), "AoE").map(|end| end.instant()),
        ..Filter::default()
    };
    let deeds = journal::told(&ctx, &mut conn, &permit, &filter, MOST).await?;
    drop(conn);
    let line = super::list::line(&ctx, &mandate);
    let t = &ctx.texts;
    let shown = !mandate.person_name.is_empty() && may_see(&ctx.actor, mandate.person, mandate.seen);
    let serves = in_force(mandate.starts, mandate.ends, ctx.now);
    let hands = may_hand_over(&ctx.actor, mandate.person, mandate.body_id).is_some();
    let ends = may_step_down(&ctx.actor, mandate.person, mandate.body_id).is_some() && line.can_end;
    let office =
        t.with("journal-office", &[("role", line.role.as_str().into()), ("body", line.body.as_str().into())]);
    page(&MandatePage {
        s: Shell::new(&ctx, office),
        people_url: format!("/bodies/{}/people", mandate.body.1),
        body: line.body,
        body_url: line.body_url,
        name: if shown { mandate.person_name.clone() } else { t.text("bodies-holder-unnamed").into_owned() },
        role: line.role,
        manner: super::manner_words(&ctx, mandate.manner),
        starts: line.starts,
        ends: line.ends,
        ground: mandate.ground,
        state: line.state,
        state_words: line.state_words,
        deeds,
        hand_over: if hands { format!("/mandates/{id}/handover") } else { String::new() },
        hand_over_words: t.text(if serves { "handover-link" } else { "handover-sheet" }).into_owned(),
        end: if ends { format!("/mandates/{id}/end") } else { String::new() },
    })
}
