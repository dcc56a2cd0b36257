//! The way from a request to an answer.
//!
//! Each request passes, from the outside in: a guard against panics and slowness, the security headers, the reader
//! (who, language, zone), the cache of public pages, the check of where a form comes from, and then its page.

mod answer;
mod cache;
mod cookies;
mod csrf;
mod ctx;
mod enter;
mod failure;
mod finish;
mod gzip;
mod limits;
mod load;
pub mod memo;
mod patient;
mod routes;
mod seats;
mod serve;

pub use answer::{
    Answered, Packed, attachment, csv_file, csv_text, json, leave_for, moved, page, page_with, public_page,
    see_other, stored_file, text_file, zip_file,
};
pub use cookies::{Cookie, cookie, set_cookie};
pub use csrf::{csrf_token, token_fits};
pub use ctx::Ctx;
pub use enter::{Credential, Recognise};
pub use failure::{Failure, Problem, ProblemField};
pub(crate) use finish::tag_of;
#[cfg(any(test, feature = "testing"))]
pub(crate) use gzip::ONCE_LEVEL;
pub use gzip::Piece;
pub(crate) use gzip::{KEPT_LEVEL, gzip};
pub use limits::{Limits, Rate};
pub(crate) use load::beginning;
pub use load::whole;
pub use routes::{Route, Routes, Shape, Who};
pub use seats::network_of;
pub use serve::{SAMPLE_DELIVERY, SAMPLE_HOOK, SAMPLE_JOB, ask, router, serve};

use crate::capability::{Capability, Newcomers};
use crate::clock::Givens;
use crate::config::Config;
use crate::db::Db;
use crate::files::Files;
use crate::i18n::Texts;
use crate::jobs::JobKind;
use crate::mail::Mailer;
use crate::search::Search;
use crate::ui::Assets;
use std::sync::Arc;

/// All that stands when the house is open. Shared by every request.
pub struct Floor {
    /// Settings.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// Clock, chance.
    pub givens: Givens,
    /// Stored files.
    pub files: Files,
    /// The index.
    pub search: Search,
    /// The way mail goes out.
    pub mailer: Mailer,
    /// Texts of all languages.
    pub texts: Texts,
    /// Style sheet and scripts.
    pub assets: Assets,
    /// What every capability brings.
    pub capabilities: Vec<Capability>,
    /// The main menu, in order: the text's key and the address.
    pub menu: Vec<(&'static str, &'static str)>,
    /// Every route of the house.
    pub routes: Vec<Route>,
    /// Who a session or a token belongs to.
    pub recognise: Recognise,
    /// How often somebody may try something.
    pub limits: Limits,
    /// What the bodies of requests hold.
    loads: load::Loads,
    /// Public pages kept ready.
    pub(crate) cache: cache::PageCache,
    /// Values kept ready.
    pub(crate) memo: memo::Memo,
    /// What is counted for monitoring.
    pub(crate) metrics: crate::metrics::Metrics,
}

/// The open house, cheap to clone.
pub type App = Arc<Floor>;

impl Floor {
    /// Opens the house with everything that was gathered.
    #[allow(clippy::too_many_arguments)]
    pub fn open(
        config: Config,
        db: Db,
        givens: Givens,
        files: Files,
        search: Search,
        mailer: Mailer,
        capabilities: Vec<Capability>,
        recognise: Recognise,
    ) -> Result<App, String> {
        let mut folders = vec![&crate::TEXTS];
        folders.extend(capabilities.iter().map(|c| c.texts));
        let texts = Texts::gather(&folders)?;
        let routes = serve::all_routes(&capabilities).table().to_vec();
        let mut entries: Vec<_> = capabilities.iter().flat_map(|c| c.menu).copied().collect();
        entries.sort_by_key(|(order, ..)| *order);
        let menu = entries.into_iter().map(|(_, key, url)| (key, url)).collect();
        Ok(Arc::new(Self {
            config,
            db,
            givens,
            files,
            search,
            mailer,
            texts,
            assets: Assets::load(&capabilities),
            capabilities,
            menu,
            routes,
            recognise,
            limits: Limits::default(),
            loads: load::Loads::default(),
            cache: cache::PageCache::default(),
            memo: memo::Memo::default(),
            metrics: crate::metrics::Metrics::default(),
        }))
    }

    /// Who does work of a kind.
    pub fn job_kind(&self, name: &str) -> Option<JobKind> {
        let mut all = self.capabilities.iter().flat_map(|c| c.jobs).chain(crate::hooks::JOBS);
        all.find(|kind| kind.name == name).copied()
    }

    /// The way of newcomers whose links lead somewhere; none where nobody comes who is not in the register.
    pub fn newcomers_to(&self, home: &str) -> Option<&'static Newcomers> {
        self.capabilities.iter().flat_map(|c| c.newcomers).find(|way| way.home == home)
    }

    /// The way of newcomers that begins at a page.
    pub fn newcomers_at(&self, door: &str) -> Option<&'static Newcomers> {
        self.capabilities.iter().flat_map(|c| c.newcomers).find(|way| way.door == door)
    }

    /// Every column that holds personal data, over all capabilities: the lower ones last, since others may be known by theirs.
    pub fn personal(&self) -> Vec<crate::capability::PersonalColumn> {
        self.capabilities.iter().rev().flat_map(|c| c.personal).copied().collect()
    }

    /// Whether the house keeps a register of decisions.
    pub fn keeps_decisions(&self) -> bool {
        self.capabilities.iter().any(|capability| capability.decided.is_some())
    }

    /// Whether a decision with a number was adopted; nothing where there is no such number.
    ///
    /// # Errors
    /// When it cannot be looked up.
    pub async fn decided(self: &Arc<Self>, number: &str) -> Result<Option<bool>, Failure> {
        match self.capabilities.iter().find_map(|capability| capability.decided) {
            Some(decided) => decided(self.clone(), number.to_owned()).await,
            None => Ok(None),
        }
    }

    /// Every declared column that names rows which can be joined.
    pub fn references(&self) -> Vec<crate::capability::Reference> {
        self.capabilities.iter().flat_map(|c| c.references).copied().collect()
    }

    /// Addresses with every parameter filled in, with the route each is of: what the rigs walk.
    pub fn samples(&self) -> Vec<(&'static str, String)> {
        let mut all = serve::samples();
        all.extend(self.capabilities.iter().flat_map(|c| (c.samples)()));
        let own = self.routes.iter().map(|route| route.path).filter(|path| !path.contains('{'));
        let bare: Vec<&str> = own.filter(|path| !all.iter().any(|(of, _)| of == path)).collect();
        all.extend(bare.into_iter().map(|path| (path, path.to_owned())));
        all.sort();
        all.dedup();
        all
    }

    /// Whether the site is reached over TLS.
    pub fn is_secure(&self) -> bool {
        self.config.public_url.starts_with("https://")
    }
}
