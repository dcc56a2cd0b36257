//! The route table: every address with its method, who may use it and what it gives.

use super::App;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

/// Who may use a route. What is said here is compared with what the house really answers, for every role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody.
    Anyone,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever is signed in, for what is theirs: what is another's is as if it were not there.
    Own,
    /// The holders of a mandate that lets them edit the body named in the address, and the secretariat.
    Editors,
    /// Whoever holds a mandate of the body named in the address, and the secretariat.
    Holders,
    /// Whoever one of these lets in.
    Any(&'static [Who]),
    /// The secretariat of the confederation.
    Stewards,
    /// Whoever brings a token of the API with this scope, or is signed in.
    Scope(&'static str),
    /// The editors of the body named in the address, by a token of the API with this scope: a browser's session could be
    /// used by a page elsewhere.
    EditorsByToken(&'static str),
    /// Whoever brings a token of the API with this scope, for what they may see: what else there is, is as if it were not there.
    ByToken(&'static str),
    /// The secretariat, by a token of the API with this scope.
    StewardsByToken(&'static str),
}

impl Who {
    /// The scope that a token needs, where one can be used.
    pub fn scope(self) -> Option<&'static str> {
        match self {
            Who::Scope(scope)
            | Who::ByToken(scope)
            | Who::EditorsByToken(scope)
            | Who::StewardsByToken(scope) => Some(scope),
            _ => None,
        }
    }
}

/// What a route gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A page to read.
    Page,
    /// A file: CSV, JSON, a feed, a sitemap.
    Export,
    /// JSON for machines.
    Api,
    /// A change.
    Action,
    /// Style sheets, scripts, pictures.
    Asset,
}

/// One line of the route table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// GET, POST …
    pub method: Method,
    /// The address with `{parameters}`.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
    /// What it gives.
    pub shape: Shape,
}

/// Routes being gathered, with their table.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    table: Vec<Route>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page to read.
    #[must_use]
    pub fn page<T: 'static>(self, path: &'static str, who: Who, handler: impl Handler<T, App>) -> Self {
        self.on(Method::GET, path, who, Shape::Page, handler)
    }

    /// A file to take away.
    #[must_use]
    pub fn export<T: 'static>(self, path: &'static str, who: Who, handler: impl Handler<T, App>) -> Self {
        self.on(Method::GET, path, who, Shape::Export, handler)
    }

    /// A change by POST.
    #[must_use]
    pub fn action<T: 'static>(self, path: &'static str, who: Who, handler: impl Handler<T, App>) -> Self {
        self.on(Method::POST, path, who, Shape::Action, handler)
    }

    /// Any route.
    ///
    /// # Panics
    /// For a method other than GET, POST, PUT, PATCH and DELETE: a fault of the program that the first start meets.
    #[must_use]
    pub fn on<T: 'static>(
        mut self,
        method: Method,
        path: &'static str,
        who: Who,
        shape: Shape,
        handler: impl Handler<T, App>,
    ) -> Self {
        let filter = MethodFilter::try_from(method.clone()).expect("a method that routes know");
        self.router = self.router.route(path, on(filter, handler));
        self.table.push(Route { method, path, who, shape });
        self
    }

    /// Adds those of another.
    #[must_use]
    pub fn and(mut self, other: Routes) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self
    }

    /// The table.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    pub(super) fn into_router(self) -> Router<App> {
        self.router
    }
}
