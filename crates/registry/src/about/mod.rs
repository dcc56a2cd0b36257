//! What the confederation is, wants and holds itself to. The texts are the project's own words, kept in its languages;
//! what they say is the confederation's.

pub(crate) mod index;

use crate::bodies::{
    actions::subject,
    pages::show::{lists, timeline},
    reads,
};
use askama::Template;
use kernel::Language;
use platform::http::{Answered, App, Ctx, Routes, Who, public_page};
use platform::sources::{self, Footnotes};
use platform::ui::{Shell, TimelineItem};

pub(crate) fn routes() -> Routes {
    Routes::new().page("/about", Who::Anyone, about)
}

/// The seven objectives, each with the address where it is worked on.
const OBJECTIVES: [(&str, &str); 7] = [
    ("about-objective-1", "/networks"),
    ("about-objective-2", "/groups/global-impact"),
    ("about-objective-3", "/groups/policy-development"),
    ("about-objective-4", "/groups/ipr-global"),
    ("about-objective-5", "/groups/capacity-building"),
    ("about-objective-6", "/groups/capacity-building"),
    ("about-objective-7", "/groups/legal-funding"),
];

/// The sixteen principles: six on foundations, eight on working together, two on the partners themselves.
const PRINCIPLES: [(&str, &[&str]); 3] = [
    (
        "about-principles-basis",
        &[
            "about-principle-1",
            "about-principle-2",
            "about-principle-3",
            "about-principle-4",
            "about-principle-5",
            "about-principle-6",
        ],
    ),
    (
        "about-principles-working",
        &[
            "about-principle-7",
            "about-principle-8",
            "about-principle-9",
            "about-principle-10",
            "about-principle-11",
            "about-principle-12",
            "about-principle-13",
            "about-principle-14",
        ],
    ),
    ("about-principles-partners", &["about-principle-15", "about-principle-16"]),
];

/// What the page says in a language, for search.
pub(crate) fn texts(app: &App, language: Language) -> Vec<String> {
    let principles = PRINCIPLES.iter().flat_map(|(_, keys)| keys.iter().copied());
    let objectives = OBJECTIVES.iter().map(|(key, _)| *key);
    let headings = ["about-vision", "about-vision-text", "about-mission", "about-mission-text"];
    let more = ["about-objectives", "about-principles", "about-form-partnership", "about-form-association"];
    let keys = headings.into_iter().chain(more).chain(objectives).chain(principles);
    let t = app.texts.of(language);
    keys.map(|key| t.text(key).into_owned()).collect()
}

#[derive(Template)]
#[template(path = "about/about.html")]
struct AboutPage {
    s: Shell,
    emblem: String,
    /// Whether the reader comes into the confederation's workspace.
    works: bool,
    /// What of the other capabilities belongs to the confederation: words and address.
    lists: Vec<(String, String)>,
    objectives: Vec<(String, &'static str, bool)>,
    /// Objectives with measures, and reports, that the confederation shows.
    shown: crate::reports::Shown,
    principles: Vec<(String, Vec<(usize, String)>)>,
    moments: Vec<TimelineItem>,
    foot: Footnotes,
}

async fn about(ctx: Ctx) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let slugs = reads::body_ids_by_slug(&mut conn).await?;
    let confederation = reads::by_slug(&mut conn, "confederation").await?;
    let statements = match &confederation {
        Some(body) => sources::of_subject(&mut conn, &subject(body.row.id)).await?,
        None => Vec::new(),
    };
    let shown = match &confederation {
        Some(body) => crate::reports::of_page(&ctx, &mut conn, body.row.id, "confederation").await?,
        None => crate::reports::Shown::default(),
    };
    drop(conn);
    let t = &ctx.texts;
    // A link leads only where there is something: a group that this register does not have is named without one.
    let there = |url: &str| match url.strip_prefix("/groups/") {
        Some(slug) => slugs.contains_key(slug),
        None => true,
    };
    let objectives =
        OBJECTIVES.iter().map(|(key, url)| (t.text(key).into_owned(), *url, there(url))).collect();
    let mut number = 0;
    let principles = PRINCIPLES
        .iter()
        .map(|(title, keys)| {
            let numbered = keys.iter().map(|key| {
                number += 1;
                (number, t.text(key).into_owned())
            });
            (t.text(title).into_owned(), numbered.collect())
        })
        .collect();
    let sees =
        |body: &reads::Body| crate::mandates::access::may_see_offices(&ctx.actor, body.row.id).is_some();
    let works = confederation.as_ref().is_some_and(sees);
    let emblem = confederation.as_ref().and_then(|body| body.emblem.clone()).unwrap_or_default();
    let foot = Footnotes::of(&ctx, &statements);
    let moments = confederation.map(|body| timeline(&ctx, &foot, body.moments)).unwrap_or_default();
    public_page(&AboutPage {
        s: Shell::new(&ctx, t.text("about-title")).described(t.text("about-vision-text")),
        emblem,
        works,
        lists: lists(&ctx, "confederation"),
        objectives,
        shown,
        principles,
        moments,
        foot,
    })
}
