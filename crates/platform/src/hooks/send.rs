//! Sending what waits for a webhook, in order, one at a time.

use super::guard::{self, Came};
use super::model::{Hook, HookId, MOST_TRIES, State, TEST, body_of, body_of_test, pause_after, signature};
use super::reads::{self, Delivery};
use super::{SEND, writes};
use crate::db::DbError;
use crate::http::App;
use crate::jobs::{Job, JobError};
use crate::journal::{self, Fact, Subject};
use jiff::Timestamp;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::{Value, json};

/// Sent in one go; then others have their turn.
const AT_ONCE: usize = 20;
/// What the receiver says when it is gone for good (RFC 9110 §15.5.11).
const GONE: u16 = 410;

/// Does the work.
pub(super) async fn run(app: App, payload: Value) -> Result<(), JobError> {
    let id: HookId = payload["hook"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .ok_or_else(|| JobError::Never("the work names no webhook".into()))?;
    let turn = payload["turn"].as_i64().unwrap_or(0);
    for _ in 0..AT_ONCE {
        let now = app.givens.now();
        let mut conn = app.db.read().await?;
        let hook = reads::one(&mut conn, id, now).await?.filter(|hook| hook.state == State::On);
        // Somebody else sends since, or nobody is to.
        let Some(hook) = hook.filter(|hook| hook.turn == turn) else { return Ok(()) };
        let next = reads::next(&mut conn, id).await?;
        drop(conn);
        let Some(delivery) = next else {
            if rest(&app, &hook).await? {
                return Ok(());
            }
            continue;
        };
        if delivery.next_at > now {
            return later(&app, payload, delivery.next_at).await;
        }
        let came = send(&app, &hook, &delivery).await?;
        if !end(&app, &hook, &delivery, came).await? {
            return Ok(());
        }
    }
    let now = app.givens.now();
    later(&app, payload, now).await
}

/// The rest is for another time.
async fn later(app: &App, payload: Value, at: Timestamp) -> Result<(), JobError> {
    let mut tx = app.db.write(&app.givens).await?;
    tx.job(Job { run_at: Some(at), ..Job::new(SEND, payload) });
    Ok(tx.commit().await?)
}

/// Goes home unless something came meanwhile; says whether it did.
async fn rest(app: &App, hook: &Hook) -> Result<bool, DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold(&mut tx, hook.id).await?;
    if reads::next(&mut tx, hook.id).await?.is_some() {
        return Ok(false);
    }
    writes::rest(&mut tx, hook.id).await?;
    tx.commit().await?;
    Ok(true)
}

/// What came of sending, and how long it took in milliseconds.
type Sent = (Came, i64);

async fn send(app: &App, hook: &Hook, delivery: &Delivery) -> Result<Sent, DbError> {
    let body = match delivery.seq {
        0 => body_of_test(delivery.made_at),
        seq => {
            let found = journal::since(&mut *app.db.read().await?, seq - 1, 1).await?;
            found.first().map(body_of).unwrap_or_else(|| body_of_test(delivery.made_at))
        }
    };
    debug_assert!(delivery.seq != 0 || delivery.kind == TEST);
    let began = app.givens.now();
    let (id, seconds) = (format!("msg_{}", delivery.id), began.as_second());
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("webhook-id", id.clone()),
        ("webhook-timestamp", seconds.to_string()),
        ("webhook-signature", signature(&hook.secrets, &id, seconds, &body)),
    ] {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    }
    let came = guard::post(&hook.address, headers, body, app.config.webhooks_allow_private).await;
    let took = app.givens.now().duration_since(began).as_millis();
    Ok((came, i64::try_from(took).unwrap_or(i64::MAX)))
}

/// Notes what came of it; says whether to go on with the next.
async fn end(app: &App, hook: &Hook, delivery: &Delivery, (came, took): Sent) -> Result<bool, DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::hold(&mut tx, hook.id).await? {
        return Ok(false);
    }
    let now = tx.now();
    let mine = reads::one(&mut tx, hook.id, now).await?.is_some_and(|found| found.turn == hook.turn);
    if came.is_taken() {
        writes::note(&mut tx, hook.id, delivery.id, "sent", came, took, now).await?;
        tx.commit().await?;
        return Ok(mine);
    }
    if !mine {
        // Whoever sends now tries it again.
        return Ok(false);
    }
    if delivery.seq == 0 {
        // A test is tried once, and holds up nothing.
        writes::note(&mut tx, hook.id, delivery.id, "failed", came, took, now).await?;
        tx.commit().await?;
        return Ok(true);
    }
    let tries = delivery.tries + 1;
    if tries >= MOST_TRIES || came == Came::Status(GONE) {
        writes::note(&mut tx, hook.id, delivery.id, "failed", came, took, now).await?;
        writes::set_state(&mut tx, hook.id, State::Paused).await?;
        tx.record(Fact::new("platform.hook-paused", Subject::new("hook", hook.id)));
    } else {
        let again = now.saturating_add(pause_after(tries)).unwrap_or(Timestamp::MAX);
        writes::note(&mut tx, hook.id, delivery.id, "waiting", came, took, again).await?;
        let payload = json!({ "hook": hook.id, "turn": hook.turn });
        tx.job(Job { run_at: Some(again), ..Job::new(SEND, payload) });
    }
    tx.commit().await?;
    Ok(false)
}
