//! Lists of the office that are asked for by a state and go on page by page; each of them is a file as well.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::Timestamp;
use platform::http::Ctx;
use platform::ui::Choice;
use serde::Deserialize;
use std::fmt::Display;
use std::str::FromStr;

/// Lines on one page.
const PER_PAGE: usize = 50;
/// What is loaded for one page: whether there is another one shows in the line after the last.
pub(crate) const ONE_MORE: i64 = 51;

/// What a list is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// In which state its things are; every state when it is none.
    pub state: String,
    /// Where the page before ended.
    pub after: String,
}

/// The same, as it comes with a request.
pub(crate) type Asks = Result<Query<Asked>, QueryRejection>;

impl Asked {
    /// Reads it; what cannot be read asks for everything.
    pub(crate) fn read(asks: Asks) -> Self {
        asks.map_or_else(|_| Self::default(), |query| query.0)
    }

    /// Where the page before ended, in a list by when things were made and by their ids.
    pub(crate) fn after<I: FromStr>(&self) -> Option<(Timestamp, I)> {
        let (at, id) = self.after.split_once('~')?;
        Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
    }
}

/// The place of a thing in a list by when things were made and by their ids, as it stands in addresses.
pub(crate) fn place(made_at: Timestamp, id: impl Display) -> String {
    format!("{}~{id}", made_at.as_microsecond())
}

/// A state as the list knows it: how it is asked for, and its words.
pub(crate) struct State<'a> {
    /// As it stands in addresses.
    pub code: &'a str,
    /// What people read.
    pub words: String,
}

/// What stands around the lines of such a list.
pub(crate) struct Frame {
    /// The states to choose from.
    pub states: Vec<Choice>,
    /// Where it is asked for without a state; empty when it is already.
    pub clear: &'static str,
    /// The next page; empty when there is none.
    pub next: String,
    /// All of it as a file.
    pub csv: String,
}

impl Frame {
    /// Around what was found for the page at `url`, in the chosen state if that is one, with the words for every state; takes the line
    /// away that is for the next page.
    pub(crate) fn of<'a, R>(
        (ctx, url, every): (&Ctx, &'static str, &str),
        states: impl IntoIterator<Item = State<'a>>,
        chosen: Option<&str>,
        found: &mut Vec<R>,
        place: impl Fn(&R) -> String,
    ) -> Self {
        let more = found.len() > PER_PAGE;
        found.truncate(PER_PAGE);
        let of = chosen.unwrap_or_default();
        let last = found.last().filter(|_| more);
        let choice = |state: State<'a>| Choice::new(state.code, state.words, Some(state.code) == chosen);
        let any = Choice::new("", ctx.texts.text(every), chosen.is_none());
        Self {
            states: std::iter::once(any).chain(states.into_iter().map(choice)).collect(),
            clear: if chosen.is_some() { url } else { "" },
            next: last.map(|last| format!("{url}?state={of}&after={}", place(last))).unwrap_or_default(),
            csv: format!("{url}.csv{}", chosen.map(|of| format!("?state={of}")).unwrap_or_default()),
        }
    }
}
