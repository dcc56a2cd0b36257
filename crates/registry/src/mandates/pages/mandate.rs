//! One mandate, with what was done under it. It stays readable when it is over.

use super::super::access::{may_hand_over, may_read_mandate, may_step_down};
use super::super::model::{MandateId, in_force};
use super::super::reads::{self, Row};
use crate::journal;
use crate::persons::access::may_name;
use askama::Template;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use jiff::Timestamp;
use kernel::Deadline;
use platform::db::Conn;
use platform::http::{Answered, Ctx, Failure, moved, page};
use platform::journal::Filter;
use platform::ui::Shell;

/// Which deeds are wanted.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// Those with a smaller number in the journal: the next page.
    before: String,
}

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
    next: String,
    /// Whether some deeds may stand under another mandate too.
    shared: bool,
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

/// The first instant of what is told as done under a mandate, and the one at which that ends: when its last day has ended everywhere
/// on earth.
fn span(mandate: &Row) -> (Timestamp, Option<Timestamp>) {
    let end = Deadline::at_wall_clock(mandate.last.at(23, 59, 59, 0), "AoE");
    (mandate.made_at, end.map(|end| end.instant()))
}

/// Whether something can be told as done under both of two mandates: the journal names the person and the body, not the office.
fn overlap(one: &Row, other: &Row) -> bool {
    let ((from, until), (other_from, other_until)) = (span(one), span(other));
    let begin = from.max(other_from);
    [until, other_until].into_iter().flatten().all(|until| begin < until)
}

pub(super) async fn show(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answered {
    ctx.person()?;
    let id: MandateId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let Some((mandate, beside)) = reads::beside::found(&mut conn, id).await? else {
        return lead_on(&ctx, &mut conn, id).await;
    };
    let permit = may_read_mandate(&ctx.actor, mandate.person, mandate.body_id).ok_or(Failure::NotFound)?;
    let formerly = crate::persons::reads::formerly(&mut conn, mandate.person).await?;
    let shared = beside.iter().any(|other| overlap(&mandate, other));
    let (from, until) = span(&mandate);
    let filter = Filter {
        person: mandate.person.to_string(),
        formerly: formerly.iter().map(ToString::to_string).collect(),
        body: mandate.body_id.to_string(),
        from: Some(from),
        until,
        before: asked.ok().and_then(|asked| asked.0.before.parse().ok()),
        ..Filter::default()
    };
    let (deeds, next) = journal::told(&ctx, &mut conn, &permit, &filter).await?;
    drop(conn);
    let line = super::list::line(&ctx, &mandate);
    let t = &ctx.texts;
    let known = may_name(&ctx.actor, mandate.person, mandate.seen, Some(mandate.body_id));
    let shown = !mandate.person_name.is_empty() && known;
    let serves = in_force(mandate.starts, mandate.ends, ctx.now);
    let hands =
        may_hand_over(&ctx.actor, mandate.person, mandate.body_id, (mandate.starts, mandate.ends), ctx.now)
            .is_some();
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
        next: next.map(|before| format!("/mandates/{id}?before={before}")).unwrap_or_default(),
        shared,
        hand_over: if hands { format!("/mandates/{id}/handover") } else { String::new() },
        hand_over_words: t.text(if serves { "handover-link" } else { "handover-sheet" }).into_owned(),
        end: if ends { format!("/mandates/{id}/end") } else { String::new() },
    })
}
