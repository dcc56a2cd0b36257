//! Asking every route in every role, and comparing what the house does with what its route table says.

use super::{Page, Viewer};
use crate::http::{App, Route, Shape, Who};
use axum::http::{Method, StatusCode};

/// Somebody who asks.
#[derive(Clone, Debug)]
pub struct Role {
    /// What they are called in the table.
    pub name: &'static str,
    /// Whether they are signed in with a browser.
    pub signed_in: bool,
    /// Whether what the sample addresses of one's own page name is theirs.
    pub owns: bool,
    /// Whether they may edit the body that the sample addresses name.
    pub edits: bool,
    /// Whether they are of the secretariat.
    pub stewards: bool,
    /// What their token may be used for, when they come with one.
    pub scopes: Option<&'static [&'static str]>,
}

impl Role {
    /// What the route table says about them. A token is good for the API and nothing else.
    pub fn may(&self, route: &Route) -> bool {
        self.is_let_in(route.who, route.path)
    }

    fn is_let_in(&self, who: Who, path: &str) -> bool {
        let known = if self.scopes.is_some() { path.starts_with("/api/") } else { self.signed_in };
        let has = |scope: &str| self.scopes.is_none_or(|scopes| scopes.contains(&scope));
        match who {
            Who::Anyone => true,
            Who::SignedIn => known,
            Who::Own => known && self.owns,
            // The rigs' holder of a mandate of that body speaks for it.
            Who::Editors | Who::Holders => known && (self.edits || self.stewards),
            Who::Any(some) => some.iter().any(|who| self.is_let_in(*who, path)),
            Who::Stewards => known && self.stewards,
            Who::Scope(scope) => known && has(scope),
            Who::ByToken(scope) => known && self.scopes.is_some() && has(scope),
            Who::EditorsByToken(scope) => {
                known && self.scopes.is_some() && has(scope) && (self.edits || self.stewards)
            }
            Who::StewardsByToken(scope) => known && self.scopes.is_some() && has(scope) && self.stewards,
        }
    }
}

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// They were let in; the status tells what came of it.
    In(StatusCode),
    /// They were asked to sign in.
    SignIn,
    /// They were told that they may not.
    Denied,
    /// They were told that nothing is there.
    Nothing,
}

impl Came {
    /// Reads an answer.
    pub fn of(page: &Page) -> Self {
        let to_sign_in = page.location().is_some_and(|to| to.starts_with("/sign-in?next="));
        match page.status {
            StatusCode::UNAUTHORIZED => Came::SignIn,
            StatusCode::SEE_OTHER if to_sign_in => Came::SignIn,
            StatusCode::FORBIDDEN => Came::Denied,
            StatusCode::NOT_FOUND => Came::Nothing,
            other => Came::In(other),
        }
    }

    /// Whether they were let in.
    pub fn is_in(self) -> bool {
        matches!(self, Came::In(_))
    }
}

impl std::fmt::Display for Came {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Came::In(status) => f.pad(status.as_str()),
            Came::SignIn => f.pad("sign in"),
            Came::Denied => f.pad("denied"),
            Came::Nothing => f.pad("nothing"),
        }
    }
}

/// Every route with one address to ask it at; or the routes that nobody gave an address for.
pub fn routes_with_addresses(app: &App) -> Result<Vec<(Route, String)>, Vec<String>> {
    let samples = app.samples();
    let mut found = Vec::new();
    let mut without = Vec::new();
    for route in &app.routes {
        match samples.iter().find(|(path, _)| *path == route.path) {
            Some((_, address)) => found.push((route.clone(), address.clone())),
            None => without.push(format!("{} {}", route.method, route.path)),
        }
    }
    for (path, address) in &samples {
        if !app.routes.iter().any(|route| route.path == *path) {
            without.push(format!("{address} is of {path}, which is no route"));
        }
    }
    if without.is_empty() { Ok(found) } else { Err(without) }
}

/// Asks a route at an address: a form with its token and nothing else in it, an empty object of the API.
pub async fn knock(viewer: &Viewer<'_>, route: &Route, address: &str) -> Page {
    if route.method == Method::GET {
        return viewer.get(address).await;
    }
    if route.shape == Shape::Api || route.path.starts_with("/api/") {
        return viewer.send(route.method.clone(), address, Some(b"{}".to_vec()), "application/json").await;
    }
    let body = format!("csrf={}", crate::text::encode(&viewer.form_token()));
    viewer
        .send(route.method.clone(), address, Some(body.into_bytes()), "application/x-www-form-urlencoded")
        .await
}

/// A readable table: a line a route, a column a role.
pub fn table(roles: &[&str], lines: &[(Route, Vec<Came>)]) -> String {
    let path = lines.iter().map(|(route, _)| route.path.len()).max().unwrap_or(0);
    let said: Vec<String> = lines.iter().map(|(route, _)| said(route.who)).collect();
    let width = said.iter().map(String::len).max().unwrap_or(0);
    let mut text = format!("{:6} {:path$}  {:width$}", "", "route", "for");
    for role in roles {
        text.push_str(&format!("  {role:<11}"));
    }
    let mut all = vec![text.trim_end().to_owned()];
    for ((route, came), said) in lines.iter().zip(&said) {
        let mut line = format!("{:6} {:path$}  {said:width$}", route.method.as_str(), route.path);
        for (came, role) in came.iter().zip(roles) {
            let column = role.len().max(11);
            line.push_str(&format!("  {came:<column$}"));
        }
        all.push(line.trim_end().to_owned());
    }
    all.push(String::new());
    all.join("\n")
}

fn said(who: Who) -> String {
    match who {
        Who::Anyone => "anyone".into(),
        Who::SignedIn => "signed in".into(),
        Who::Own => "signed in, their own".into(),
        Who::Holders => "holders of its mandates".into(),
        Who::Any(some) => some.iter().map(|who| said(*who)).collect::<Vec<_>>().join("; "),
        Who::Editors => "editors".into(),
        Who::Stewards => "stewards".into(),
        Who::Scope(scope) => format!("scope {scope}"),
        Who::ByToken(scope) => format!("by token, {scope}"),
        Who::EditorsByToken(scope) => format!("editors by token, {scope}"),
        Who::StewardsByToken(scope) => format!("stewards by token, {scope}"),
    }
}
