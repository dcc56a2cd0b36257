//! The shell of every page: head, masthead, languages, footer; the style sheet; pages that say what went wrong.

mod assets;
mod parts;
mod shell;

pub use assets::{Asset, Assets};
pub use parts::{Choice, DiffPiece, ErrorLine, Note, TimelineItem, diff, gathered, words};
pub use shell::{FeedLink, FlashLine, LanguageLink, MenuEntry, Shell};

use crate::http::{Answered, Ctx, Routes, Shape, Who, public_page};
use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// What the shell itself answers: style sheets, scripts, and pages about the site.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .on(Method::GET, "/static/{name}", Who::Anyone, Shape::Asset, assets::serve)
        .on(Method::GET, "/favicon.ico", Who::Anyone, Shape::Asset, assets::icon)
        .page("/licence", Who::Anyone, |ctx: Ctx| about(ctx, "about-licence", &LICENCE))
        .page("/accessibility", Who::Anyone, |ctx: Ctx| about(ctx, "about-accessibility", &ACCESSIBILITY))
        .page("/data-protection", Who::Anyone, |ctx: Ctx| {
            about(ctx, "about-data-protection", &DATA_PROTECTION)
        })
        .page("/contact", Who::Anyone, |ctx: Ctx| about(ctx, "about-contact", &CONTACT))
}

const LICENCE: [&str; 3] = ["about-licence-program", "about-licence-facts", "about-licence-map"];
const ACCESSIBILITY: [&str; 3] =
    ["about-accessibility-aim", "about-accessibility-how", "about-accessibility-tell"];
const DATA_PROTECTION: [&str; 5] = [
    "about-data-protection-what",
    "about-data-protection-who-sees",
    "about-data-protection-cookies",
    "about-data-protection-mail",
    "about-data-protection-yours",
];
const CONTACT: [&str; 2] = ["about-contact-secretariat", "about-contact-bodies"];

#[derive(Template)]
#[template(path = "about_site.html")]
struct AboutSite {
    s: Shell,
    paragraphs: Vec<String>,
    contact: String,
    /// The page that says how long things are kept, where a capability has one.
    kept: &'static str,
}

/// Where a capability says how long things are kept.
const KEPT: &str = "/data-protection/kept";

async fn about(ctx: Ctx, title: &'static str, paragraphs: &'static [&'static str]) -> Answered {
    let mut paragraphs: Vec<String> = paragraphs.iter().map(|key| ctx.texts.text(key).into_owned()).collect();
    let mut contact = String::new();
    if title == "about-contact" {
        contact.clone_from(&ctx.app.config.contact);
        if contact.is_empty() {
            paragraphs.push(ctx.texts.text("about-contact-none").into_owned());
        }
    }
    let told = title == "about-data-protection" && ctx.app.routes.iter().any(|route| route.path == KEPT);
    let kept = if told { KEPT } else { "" };
    public_page(&AboutSite { s: Shell::new(&ctx, ctx.texts.text(title)), paragraphs, contact, kept })
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    s: Shell,
    text: String,
    told: String,
    status: u16,
    /// The page that the reader came from, when it is another one.
    back: String,
    /// What was typed into the form that failed.
    typed: Vec<String>,
}

/// A page that says what went wrong, what was kept and what to do.
pub(crate) fn error_page(
    ctx: &Ctx,
    status: StatusCode,
    title: &'static str,
    text: &'static str,
    told: Option<String>,
) -> Response {
    let page = ErrorPage {
        s: Shell::new(ctx, ctx.texts.text(title)).hidden_from_robots(),
        text: ctx.texts.text(text).into_owned(),
        told: told.unwrap_or_default(),
        status: status.as_u16(),
        back: ctx.came_from.clone().filter(|page| *page != ctx.path).unwrap_or_default(),
        typed: ctx.typed.get().cloned().unwrap_or_default(),
    };
    let html = page.render().unwrap_or_else(|_| format!("{status}"));
    let mut response = (status, Body::from(html)).into_response();
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
