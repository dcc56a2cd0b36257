//! Following the journal: what each webhook is to be told.

use super::model::{Hook, HookId, State};
use super::{reads, writes};
use crate::db::{DbError, WriteTx};
use crate::http::App;
use crate::journal;
use std::collections::HashMap;
use std::time::Duration;
use tokio::sync::watch;

/// Entries read at once.
const BATCH: i64 = 500;
/// Longest wait before looking again without having been woken.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Follows the journal until told to stop.
pub async fn follow(app: App, mut stop: watch::Receiver<bool>) {
    let mut commits = app.db.commits();
    let mut seen = Seen::default();
    while !*stop.borrow() {
        commits.borrow_and_update();
        if let Err(error) = seen.catch_up(&app).await {
            tracing::warn!(%error, "webhooks wait");
        }
        tokio::select! {
            _ = tokio::time::sleep(LONGEST_WAIT) => {}
            _ = commits.changed() => {}
            _ = stop.changed() => {}
        }
    }
}

/// Writes all that webhooks are to be told by now.
pub async fn catch_up(app: &App) -> Result<(), DbError> {
    Seen::default().catch_up(app).await
}

/// How far this node has looked for each webhook, beyond what is noted: what nobody wants to know is not written down for each
/// fact.
#[derive(Default)]
struct Seen(HashMap<HookId, i64>);

impl Seen {
    async fn catch_up(&mut self, app: &App) -> Result<(), DbError> {
        let hooks = reads::told(&mut *app.db.read().await?, app.givens.now()).await?;
        for hook in &hooks {
            while self.look(app, hook).await? {}
        }
        Ok(())
    }

    /// Looks at the next entries for a webhook; says whether there may be more.
    async fn look(&mut self, app: &App, hook: &Hook) -> Result<bool, DbError> {
        let from = self.0.get(&hook.id).copied().unwrap_or(0).max(hook.reached);
        let entries = journal::since(&mut *app.db.read().await?, from, BATCH).await?;
        let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(false) };
        let full = i64::try_from(entries.len()).unwrap_or(0) >= BATCH;
        if full || entries.iter().any(|entry| hook.wants(&entry.kind)) {
            write(app, hook.id).await?;
        }
        self.0.insert(hook.id, last);
        Ok(full)
    }
}

/// Writes the next deliveries of a webhook and how far it has come, under the lock of its row: two nodes do it one after the
/// other, and the second finds it done.
async fn write(app: &App, id: HookId) -> Result<(), DbError> {
    loop {
        let mut tx = app.db.write(&app.givens).await?;
        if !writes::hold(&mut tx, id).await? {
            return Ok(());
        }
        let now = tx.now();
        let hook = reads::one(&mut tx, id, now).await?.filter(|hook| hook.state == State::On);
        let Some(hook) = hook else { return Ok(()) };
        let more = step(&mut tx, &hook, hook.reached).await?;
        tx.commit().await?;
        if more.is_none() {
            return Ok(());
        }
    }
}

/// Writes all that a webhook is to be told by now, before it is to be told something else. It is held.
pub(super) async fn bring_up(tx: &mut WriteTx, hook: &Hook) -> Result<(), DbError> {
    let mut from = Some(hook.reached);
    while let Some(reached) = from {
        from = step(tx, hook, reached).await?;
    }
    Ok(())
}

/// Writes what a webhook is to be told of the next entries after a number; gives the last of them when there may be more.
async fn step(tx: &mut WriteTx, hook: &Hook, after: i64) -> Result<Option<i64>, DbError> {
    let entries = journal::since(tx, after, BATCH).await?;
    let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(None) };
    let mut some = false;
    for entry in entries.iter().filter(|entry| hook.wants(&entry.kind)) {
        writes::deliver(tx, hook.id, entry.seq, &entry.kind).await?;
        some = true;
    }
    writes::reach(tx, hook.id, last).await?;
    if some {
        writes::see_to_sending(tx, hook.id).await?;
    }
    Ok((i64::try_from(entries.len()).unwrap_or(0) >= BATCH).then_some(last))
}
