//! What a page knows about its reader and the moment.

use super::gzip::Piece;
use super::{App, csrf};
use crate::actor::Actor;
use crate::i18n::T;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Language, PersonId};
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock};

/// The reader of a page, their language and zone, and the house around them. Cheap to clone; every handler takes one.
#[derive(Clone)]
pub struct Ctx(Arc<Known>);

/// What is known. See [`Ctx`].
pub struct Known {
    /// The house.
    pub app: App,
    /// Who asks.
    pub actor: Actor,
    /// The texts of their language.
    pub texts: T,
    /// The zone they read times in.
    pub zone: TimeZone,
    /// The instant at which the request came in.
    pub now: Timestamp,
    /// The path of the address.
    pub path: String,
    /// The query of the address, without `?`.
    pub query: String,
    /// The page of ours that this request came from, where the browser says so: a path, perhaps with a query.
    pub(crate) came_from: Option<String>,
    /// The network address of who asks, for limits; never kept.
    pub peer: String,
    /// What the page says first: kind and text key.
    pub(crate) flash: Option<String>,
    /// The session's or the token's secret.
    pub(crate) secret: Option<String>,
    /// The visit's secret, when the browser has one.
    pub(crate) visit: Option<String>,
    /// A visit's secret that was made for this page.
    pub(crate) new_visit: OnceLock<String>,
    /// Where the journal stood when this request was looked up among the kept pages.
    pub(crate) journal_head: OnceLock<i64>,
    /// What was typed into the form of this request, so that a page that says why it failed can give it back.
    pub(crate) typed: OnceLock<Vec<String>>,
    /// The pieces that the page shows and that stand compressed.
    pub(super) pieces: Mutex<Vec<Arc<Piece>>>,
}

impl Ctx {
    pub(crate) fn new(known: Known) -> Self {
        Self(Arc::new(known))
    }

    /// The language the reader gets.
    pub fn lang(&self) -> Language {
        self.texts.language()
    }

    /// Their id, or the way to sign in.
    pub fn person(&self) -> Result<PersonId, super::Failure> {
        self.actor.id().ok_or(super::Failure::SignIn)
    }

    /// The permit of the secretariat; others learn nothing, not even that there is such a page.
    pub fn steward(&self) -> Result<crate::actor::Steward, super::Failure> {
        self.person()?;
        self.actor.steward().ok_or(super::Failure::NotFound)
    }

    /// The secret that forms are bound to: the session's, or else the visit's, which is made when there is none.
    pub fn form_secret(&self) -> &str {
        match (&self.secret, &self.visit) {
            (Some(session), _) => session,
            (None, Some(visit)) => visit,
            (None, None) => self.new_visit.get_or_init(|| self.app.givens.secret()),
        }
    }

    /// The secret of the browser, when it brought one.
    pub fn visit(&self) -> Option<&str> {
        self.visit.as_deref()
    }

    /// The secret of the browser, signed in or not; made when there is none.
    pub fn visit_secret(&self) -> &str {
        match &self.visit {
            Some(visit) => visit,
            None => self.new_visit.get_or_init(|| self.app.givens.secret()),
        }
    }

    /// A token for a form of this page.
    pub fn csrf(&self) -> String {
        csrf::csrf_token(&self.app.givens, self.form_secret())
    }

    /// Whether the address is one of the API.
    pub fn is_api(&self) -> bool {
        self.path.starts_with("/api/")
    }

    /// An address of ours as others type it.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.app.config.public_url)
    }
}

impl Deref for Ctx {
    type Target = Known;
    fn deref(&self) -> &Known {
        &self.0
    }
}

impl FromRequestParts<App> for Ctx {
    type Rejection = super::Failure;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Ctx>().cloned().ok_or_else(|| super::Failure::internal("no context"))
    }
}
