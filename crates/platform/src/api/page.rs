//! What the API is and how it is used, for people.

use crate::http::{Answered, Ctx, public_page};
use crate::ui::Shell;
use askama::Template;

#[derive(Template)]
#[template(path = "api/page.html")]
struct ApiPage {
    s: Shell,
    /// What a token may be used for, with its words.
    scopes: Vec<(&'static str, String)>,
    list: String,
    one: String,
}

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answered {
    let t = &ctx.texts;
    let mut scopes: Vec<&'static str> = ctx.app.routes.iter().filter_map(|route| route.who.scope()).collect();
    scopes.sort_unstable();
    scopes.dedup();
    let words = |scope: &str| t.text(&format!("scope-{}", scope.replace(':', "-"))).into_owned();
    public_page(&ApiPage {
        s: Shell::new(&ctx, t.text("api-title")).described(t.text("api-lede")),
        scopes: scopes.into_iter().map(|scope| (scope, words(scope))).collect(),
        list: ctx.absolute("/api/v1/bodies"),
        one: ctx.absolute("/api/v1/bodies/SLUG"),
    })
}
