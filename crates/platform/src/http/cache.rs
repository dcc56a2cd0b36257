//! Public pages kept ready, compressed, for visitors.
//!
//! A page may be kept when every visitor of a language sees it alike; handlers say so by
//! [`public_page`](super::public_page). It counts as long as the journal has not moved: every change that a page could
//! show is a fact, and the journal's head is asked for on each request, so no page is ever stale, on any node. Pages
//! speak of "in three days", so each counts for the hour it was made in at most. Readers who are signed in, bring a
//! flash or send a form never meet the cache.

use super::answer::Shared;
use super::{App, Ctx, finish};
use crate::db::DbError;
use crate::journal;
use axum::body::Bytes;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use jiff::Timestamp;
use kernel::Language;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Pages kept at most, and their bytes with those of their addresses; beyond that the cache begins anew.
const MOST_PAGES: usize = 2_000;
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// A larger page is not kept: it would push out all the others.
const MOST_OF_ONE: usize = MOST_BYTES / 8;
/// A longer address, path and query, is not kept: no page of ours needs it.
const LONGEST_ADDRESS: usize = 1024;

/// What tells one kept page from another.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    address: String,
    language: Language,
}

impl Key {
    /// The key for a request, if it may meet the cache at all.
    pub(super) fn of(ctx: &Ctx, method: &Method) -> Option<Self> {
        let visitor = ctx.secret.is_none() && ctx.actor.person.is_none() && ctx.flash.is_none();
        let short = ctx.path.len() + ctx.query.len() <= LONGEST_ADDRESS;
        (visitor && short && *method == Method::GET)
            .then(|| Self { address: format!("{}?{}", ctx.path, ctx.query), language: ctx.lang() })
    }
}

/// A page in both forms.
#[derive(Clone)]
pub(super) struct Ready {
    pub(super) headers: HeaderMap,
    pub(super) plain: Bytes,
    pub(super) gzip: Bytes,
    pub(super) etag: String,
}

#[derive(Default)]
pub(crate) struct PageCache {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// The journal's head and the hour for which all of these count.
    of: (i64, i64),
    pages: HashMap<Key, Ready>,
    bytes: usize,
}

/// What the cache says to a request.
pub(super) enum Found {
    /// The page is here.
    Ready(Response),
    /// It is not; it may be kept for this state of the journal and this hour, and for no later one.
    Missing((i64, i64)),
}

impl PageCache {
    /// The page kept for this key, if the journal has not moved since it was made. `now` is the instant the page speaks
    /// of: one that began before the hour is none of the next.
    pub(super) async fn find(&self, app: &App, key: &Key, now: Timestamp) -> Result<Found, DbError> {
        let head = journal::head(&mut *app.db.read().await?).await?;
        let of = (head, now.as_second() / 3600);
        let mut kept = self.lock();
        if kept.of != of {
            *kept = Kept { of, ..Kept::default() };
        }
        Ok(match kept.pages.get(key) {
            Some(ready) => Found::Ready(finish::of_ready(ready.clone())),
            None => Found::Missing(of),
        })
    }

    /// Keeps the answer if it is one that every visitor sees alike, and hands it on. `of` is what [`PageCache::find`]
    /// said before the page was made.
    pub(super) async fn keep(&self, ctx: &Ctx, key: Key, of: (i64, i64), mut response: Response) -> Response {
        if response.extensions_mut().remove::<Shared>().is_none() || !response.status().is_success() {
            return response;
        }
        let ready = finish::make_ready(ctx, response).await;
        let size = ready.plain.len() + ready.gzip.len() + key.address.len();
        if size > MOST_OF_ONE {
            return finish::of_ready(ready);
        }
        let mut kept = self.lock();
        if kept.pages.len() >= MOST_PAGES || kept.bytes + size > MOST_BYTES {
            *kept = Kept { of: kept.of, ..Kept::default() };
        }
        if kept.of == of {
            kept.bytes += size;
            kept.pages.insert(key, ready.clone());
        }
        drop(kept);
        finish::of_ready(ready)
    }

    /// Forgets every page, so that a rig sees what one costs that is made for the first time.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn forget(&self) {
        *self.lock() = Kept::default();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
#[path = "cache_tests.rs"]
mod tests;
