//! Feeding the index from the journal.

use super::index::Reached;
use super::{Document, SearchError};
use crate::db::DbError;
use crate::http::App;
use crate::journal::{self, Entry};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::watch;

/// Entries read at once.
const BATCH: i64 = 2_000;
/// Longest wait before looking again without having been woken.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// How the kinds of facts end that say that somebody was erased.
const ERASED: &str = "-erased";

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

/// Brings the index up to the journal's head. An index that was never filled is rebuilt, and so is one that has read
/// another journal than this one: it is ahead of it, or the entry it has reached has another hash here, as after a
/// backup was brought back. So is one that was filled by a program with other texts.
pub async fn catch_up(app: &App) -> Result<(), FollowError> {
    while let Some(news) = look(app).await? {
        let News::Entries(entries, reached) = news else { return rebuild(app).await };
        // A document that is only taken out stays in the files until they are merged: after an erasure they are made anew.
        if entries.iter().any(|entry| entry.kind.ends_with(ERASED)) {
            return rebuild(app).await;
        }
        let subjects: BTreeSet<&str> = entries.iter().map(|entry| entry.subject.as_str()).collect();
        let mut changes = Vec::new();
        for subject in subjects {
            let (kind, id) = subject.split_once(':').unwrap_or((subject, ""));
            let indexed =
                app.capabilities.iter().flat_map(|c| c.index).find(|indexed| indexed.subject == kind);
            if let Some(indexed) = indexed {
                changes.push((subject.to_owned(), (indexed.document)(app.clone(), id.to_owned()).await?));
            }
        }
        put(app, changes, reached, false).await?;
    }
    Ok(())
}

/// What the journal has for the index.
enum News {
    /// The next entries, and how far the index is with them.
    Entries(Vec<Entry>, Reached),
    /// It is not the journal that the index has read, or the texts are others.
    Another,
}

/// Looks into the journal, and gives the reader back before documents are made: those ask for a reader themselves, and
/// there are few.
async fn look(app: &App) -> Result<Option<News>, DbError> {
    let reached = app.search.reached_in();
    let texts = app.texts.digest();
    let mut conn = app.db.read().await?;
    if reached.texts != texts
        || journal::hash_of(&mut conn, reached.entry).await?.as_ref() != Some(&reached.hash)
    {
        return Ok(Some(News::Another));
    }
    let entries = journal::since(&mut conn, reached.entry, BATCH).await?;
    let Some(entry) = entries.last().map(|entry| entry.seq) else { return Ok(None) };
    let hash = journal::hash_of(&mut conn, entry).await?.unwrap_or_default();
    Ok(Some(News::Entries(entries, Reached { entry, hash, texts: texts.to_owned() })))
}

/// Throws the index away and fills it anew from the tables.
pub async fn rebuild(app: &App) -> Result<(), FollowError> {
    let (entry, hash) = journal::head_and_hash(&mut *app.db.read().await?).await?;
    let mut changes: Vec<(String, Option<Document>)> = Vec::new();
    for indexed in app.capabilities.iter().flat_map(|c| c.index) {
        for id in (indexed.all)(app.clone()).await? {
            let subject = format!("{}:{id}", indexed.subject);
            changes.push((subject, (indexed.document)(app.clone(), id).await?));
        }
    }
    put(app, changes, Reached { entry, hash, texts: app.texts.digest().to_owned() }, true).await
}

async fn put(
    app: &App,
    changes: Vec<(String, Option<Document>)>,
    reached: Reached,
    anew: bool,
) -> Result<(), FollowError> {
    let app = app.clone();
    let done = tokio::task::spawn_blocking(move || app.search.replace(&changes, reached, anew)).await;
    Ok(done.map_err(SearchError::failed)??)
}
