//! What each operation of the API takes in its query, by its own document. All else is told, and never passed over: whoever writes
//! `adress` for `address` would take the whole list for what they asked for.

use crate::http::{Answered, App, Failure};
use crate::text::cut;
use axum::extract::{MatchedPath, Query, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use kernel::Refusal;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use utoipa::openapi::RefOr;
use utoipa::openapi::path::{Operation, Parameter, ParameterIn, PathItem};

/// The operations of a path.
pub(super) fn operations(item: &mut PathItem) -> impl Iterator<Item = (Method, &mut Operation)> {
    let all = [
        (Method::GET, item.get.as_mut()),
        (Method::POST, item.post.as_mut()),
        (Method::PUT, item.put.as_mut()),
        (Method::PATCH, item.patch.as_mut()),
        (Method::DELETE, item.delete.as_mut()),
    ];
    all.into_iter().filter_map(|(method, operation)| Some((method, operation?)))
}

/// The name of a parameter that stands in the query. All of ours are described where they stand.
fn asked(parameter: &RefOr<Parameter>) -> Option<String> {
    match parameter {
        RefOr::T(one) if matches!(one.parameter_in, ParameterIn::Query) => Some(one.name.clone()),
        _ => None,
    }
}

/// The parameters of every operation, found in the document when the first question comes.
pub(crate) struct Takes {
    app: App,
    known: OnceLock<HashMap<(Method, String), Vec<String>>>,
}

impl Takes {
    pub(crate) fn of(app: &App) -> Arc<Self> {
        Arc::new(Self { app: app.clone(), known: OnceLock::new() })
    }

    fn known(&self) -> &HashMap<(Method, String), Vec<String>> {
        self.known.get_or_init(|| {
            let mut known = HashMap::new();
            for (path, item) in &mut super::merged(&self.app).paths.paths {
                for (method, operation) in operations(item) {
                    let all = operation.parameters.iter().flatten();
                    known.insert((method, path.clone()), all.filter_map(asked).collect());
                }
            }
            known
        })
    }

    /// Refuses a parameter that the operation does not take, and one that comes twice.
    fn check(&self, request: &Request) -> Result<(), Failure> {
        let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str).unwrap_or_default();
        if !path.starts_with("/api/") || request.uri().query().is_none_or(str::is_empty) {
            return Ok(());
        }
        let method = match request.method() {
            &Method::HEAD => Method::GET,
            other => other.clone(),
        };
        // What the document does not tell of, such as the document itself, takes nothing and minds nothing.
        let Some(known) = self.known().get(&(method, path.to_owned())) else { return Ok(()) };
        let given = Query::<Vec<(String, String)>>::try_from_uri(request.uri());
        let Query(given) = given.map_err(|_| super::unreadable())?;
        let mut before = HashSet::new();
        for (name, _) in &given {
            if !known.contains(name) {
                return Err(unknown(name, known));
            }
            if !before.insert(name) {
                return Err(Failure::Unreadable(Refusal::new("refusal-query-twice").with("name", name)));
            }
        }
        Ok(())
    }
}

fn unknown(name: &str, known: &[String]) -> Failure {
    let message = if known.is_empty() { "refusal-query-none" } else { "refusal-query-unknown" };
    let why = Refusal::new(message).with("name", cut(name, 60));
    Failure::Unreadable(why.with("known", known.join(", ")))
}

/// Stands before every operation.
pub(crate) async fn heed(State(takes): State<Arc<Takes>>, request: Request, next: Next) -> Answered {
    takes.check(&request)?;
    Ok(next.run(request).await)
}
