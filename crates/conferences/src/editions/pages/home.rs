//! The front page's part: the next conference, and what else is open.

use super::super::model::Edition;
use super::super::reads::{self, Filter};
use super::words::Words;
use askama::Template;
use jiff::tz::TimeZone;
use platform::home::HomePart;
use platform::http::{Ctx, Failure};

/// Editions that the front page looks through.
const MOST: i64 = 20;

#[derive(Template)]
#[template(path = "editions/pages/home.html")]
struct Home {
    heading: String,
    next_heading: String,
    next: Option<Line>,
    others_heading: String,
    others: Vec<Line>,
    all: String,
}

struct Line {
    title: String,
    url: String,
    place: String,
    dates: String,
    state: &'static str,
    state_words: String,
}

pub(crate) async fn home(ctx: Ctx) -> Result<Vec<HomePart>, Failure> {
    let filter = Filter { open: true, ..Filter::default() };
    let mut open = reads::list(&mut *ctx.app.db.read().await?, &ctx.actor, &filter, MOST).await?;
    let today = ctx.now.to_zoned_datetime(TimeZone::UTC).date();
    open.retain(|edition| edition.is_ahead(today));
    // The next one is the one whose dates come first; those without dates come after.
    open.sort_by_key(|edition| {
        let from = edition.history.announced().map(|span| span.first());
        (from.is_none(), from, edition.number)
    });
    let words = Words(ctx.texts.clone());
    let mut lines = open.iter().map(|edition| line(&words, edition));
    let next = lines.next();
    let part = Home {
        heading: ctx.texts.text("editions-home-now").into_owned(),
        next_heading: ctx.texts.text("editions-home-next").into_owned(),
        next,
        others_heading: ctx.texts.text("editions-home-open").into_owned(),
        others: lines.collect(),
        all: ctx.texts.text("editions-home-all").into_owned(),
    };
    Ok(vec![HomePart { order: 20, html: part.render().map_err(Failure::internal)? }])
}

fn line(words: &Words, edition: &Edition) -> Line {
    Line {
        title: words.title(edition),
        url: edition.url(),
        place: words.place(edition),
        dates: words.when(edition),
        state: edition.state.as_str(),
        state_words: words.state(edition.state),
    }
}
