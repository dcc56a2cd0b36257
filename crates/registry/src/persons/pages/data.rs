//! Everything that is kept about oneself, in one file (Regulation (EU) 2016/679, Articles 15 and 20).

use super::super::access::own;
use super::super::actions::subject;
use super::super::reads::formerly;
use crate::mandates;
use axum::http::{HeaderValue, header};
use platform::db::{Conn, DbError};
use platform::http::{Answered, Ctx, Failure, json};
use platform::journal::{self, Entry, Filter};

/// Facts that are asked for at once.
const AT_ONCE: usize = 1_000;

pub(super) async fn take(ctx: Ctx) -> Answered {
    ctx.person()?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let mut conn = ctx.app.db.read().await?;
    let kept = platform::db::of_person(&mut conn, &ctx.app.personal(), own.person()).await?;
    let held = mandates::reads::of_own(&mut conn, &own).await?;
    // What was done under a record that became this one is theirs too.
    let formerly = formerly(&mut conn, own.person()).await?;
    let filter = Filter {
        person: own.person().to_string(),
        formerly: formerly.iter().map(ToString::to_string).collect(),
        ..Filter::default()
    };
    let done = facts(&mut conn, filter).await?;
    let mut happened = Vec::new();
    for id in std::iter::once(own.person()).chain(formerly) {
        let about = Filter { subject: subject(id).as_str().to_owned(), ..Filter::default() };
        happened.extend(facts(&mut conn, about).await?);
    }
    drop(conn);
    let mandates: Vec<_> = held
        .iter()
        .map(|mandate| {
            serde_json::json!({
                "id": mandate.id,
                "body": mandate.body.1,
                "role": mandate.role.as_str(),
                "starts": mandate.first.to_string(),
                "ends": mandate.last.to_string(),
            })
        })
        .collect();
    let told = |fact: &Entry| {
        serde_json::json!({
            "seq": fact.seq,
            "at": fact.at.to_string(),
            "kind": fact.kind,
            "subject": fact.subject.as_str(),
            "data": fact.data,
        })
    };
    let all = serde_json::json!({
        "person": own.person(),
        "taken_at": ctx.now.to_string(),
        "kept": kept,
        "mandates": mandates,
        // What they did, and what happened to what is kept of them; who did that is another's.
        "done": done.iter().map(told).collect::<Vec<_>>(),
        "happened": happened.iter().map(told).collect::<Vec<_>>(),
    });
    let mut answer = json(&all, false)?;
    let name = HeaderValue::from_static("attachment; filename=\"my-data.json\"");
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// Every fact that fits, newest first.
async fn facts(conn: &mut Conn, mut filter: Filter) -> Result<Vec<Entry>, DbError> {
    let most = i64::try_from(AT_ONCE).unwrap_or(1_000);
    let mut all = Vec::new();
    loop {
        let found = journal::find(conn, &filter, most).await?;
        let whole = found.len() < AT_ONCE;
        filter.before = found.last().map(|last| last.seq);
        all.extend(found);
        if whole {
            return Ok(all);
        }
    }
}
