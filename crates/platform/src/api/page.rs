//! What the API is and how it is used, for people.

use crate::http::{Answered, Ctx, Route, Shape, public_page};
use crate::ui::Shell;
use askama::Template;
use axum::http::Method;

#[derive(Template)]
#[template(path = "api/page.html")]
struct ApiPage {
    s: Shell,
    /// The address of each list, with the words of its capability.
    subjects: Vec<(&'static str, String)>,
    /// What a token may be used for, with its words.
    scopes: Vec<(&'static str, String)>,
    list: String,
    one: String,
}

/// What an address is a list of, where it is one: `bodies` of `/api/v1/bodies`.
fn subject(route: &Route) -> Option<&'static str> {
    let listed = route.method == Method::GET && route.shape == Shape::Api;
    let subject = route.path.strip_prefix("/api/v1/").filter(|_| listed)?;
    (!subject.contains('/')).then_some(subject)
}

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answered {
    let t = &ctx.texts;
    let mut scopes: Vec<&'static str> = ctx.app.routes.iter().filter_map(|route| route.who.scope()).collect();
    scopes.sort_unstable();
    scopes.dedup();
    let words = |scope: &str| t.text(&format!("scope-{}", scope.replace(':', "-"))).into_owned();
    let mut subjects: Vec<(&'static str, String)> = ctx
        .app
        .routes
        .iter()
        .filter_map(|route| {
            Some((route.path, t.text(&format!("api-subject-{}", subject(route)?)).into_owned()))
        })
        .collect();
    subjects.sort_unstable();
    public_page(&ApiPage {
        s: Shell::new(&ctx, t.text("api-title")).described(t.text("api-lede")),
        subjects,
        scopes: scopes.into_iter().map(|scope| (scope, words(scope))).collect(),
        list: ctx.absolute("/api/v1/bodies"),
        one: ctx.absolute("/api/v1/bodies/SLUG"),
    })
}
