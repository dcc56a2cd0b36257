//! Feeding the index from the journal.

use super::{Document, SearchError};
use crate::db::DbError;
use crate::http::App;
use crate::journal;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::watch;

/// Entries read at once.
const BATCH: i64 = 2_000;
/// Longest wait before looking again without having been woken.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The index could not be fed.
#[derive(Debug)]
pub enum FollowError {
    /// The database failed.
    Db(DbError),
    /// The index failed.
    Index(SearchError),
}

impl std::fmt::Display for FollowError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FollowError::Db(e) => e.fmt(f),
            FollowError::Index(e) => e.fmt(f),
        }
    }
}
impl std::error::Error for FollowError {}
impl From<DbError> for FollowError {
    fn from(error: DbError) -> Self {
        FollowError::Db(error)
    }
}
impl From<SearchError> for FollowError {
    fn from(error: SearchError) -> Self {
        FollowError::Index(error)
    }
}

/// Follows the journal until told to stop.
pub async fn follow(app: App, mut stop: watch::Receiver<bool>) {
    let mut commits = app.db.commits();
    while !*stop.borrow() {
        commits.borrow_and_update();
        if let Err(error) = catch_up(&app).await {
            tracing::warn!(%error, "the index waits");
        }
        tokio::select! {
            _ = tokio::time::sleep(LONGEST_WAIT) => {}
            _ = commits.changed() => {}
            _ = stop.changed() => {}
        }
    }
}

/// Brings the index up to the journal's head. An index that was never filled, or that is ahead of the journal (the
/// database is another one), is rebuilt.
pub async fn catch_up(app: &App) -> Result<(), FollowError> {
    let mut conn = app.db.read().await?;
    loop {
        let reached = app.search.reached();
        let head = journal::head(&mut conn).await?;
        if reached < 0 || reached > head {
            drop(conn);
            return rebuild(app).await;
        }
        if reached == head {
            return Ok(());
        }
        let entries = journal::since(&mut conn, reached, BATCH).await?;
        let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(()) };
        let subjects: BTreeSet<&str> = entries.iter().map(|entry| entry.subject.as_str()).collect();
        let mut changes = Vec::new();
        for subject in subjects {
            let (kind, id) = subject.split_once(':').unwrap_or((subject, ""));
            let indexed =
                app.capabilities.iter().filter_map(|c| c.index).find(|i| i.subjects.contains(&kind));
            if let Some(indexed) = indexed {
                changes.push((subject.to_owned(), (indexed.document)(app.clone(), id.to_owned()).await?));
            }
        }
        put(app, changes, last, false).await?;
    }
}

/// Throws the index away and fills it anew from the tables.
pub async fn rebuild(app: &App) -> Result<(), FollowError> {
    let head = journal::head(&mut *app.db.read().await?).await?;
    let mut changes: Vec<(String, Option<Document>)> = Vec::new();
    for indexed in app.capabilities.iter().filter_map(|c| c.index) {
        for kind in indexed.subjects {
            for id in (indexed.all)(app.clone(), kind).await? {
                let subject = format!("{kind}:{id}");
                changes.push((subject, (indexed.document)(app.clone(), id).await?));
            }
        }
    }
    put(app, changes, head, true).await
}

async fn put(
    app: &App,
    changes: Vec<(String, Option<Document>)>,
    reached: i64,
    anew: bool,
) -> Result<(), FollowError> {
    let app = app.clone();
    let done = tokio::task::spawn_blocking(move || app.search.replace(&changes, reached, anew)).await;
    Ok(done.map_err(SearchError::failed)??)
}
