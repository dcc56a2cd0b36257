//! The chart of delegates: every edition has a row, and what is missing is shown as missing.

use super::super::figures::{Bar, bars, length};
use super::super::model::Edition;
use super::words::Words;
use platform::http::Ctx;

/// The chart of one series, as the parts of pages draw it.
pub(super) struct Chart {
    pub id: String,
    pub title: String,
    pub text: String,
    pub source: String,
    pub height: usize,
    pub start: &'static str,
    pub rows: Vec<Row>,
    pub heads: Vec<String>,
    pub table: Vec<Vec<String>>,
}

/// One bar, or what stands in its place.
pub(super) struct Row {
    pub label: String,
    pub words: String,
    pub y_label: usize,
    pub y_bar: usize,
    pub x: String,
    pub width: String,
    pub expected: bool,
    pub missing: bool,
}

/// The height of a row.
const ROW: usize = 46;
/// The longest bar takes so many thousandths of the width, so that its end is seen.
const LONGEST: i64 = 960;

/// Draws the editions of a series, newest first. Says no more than the figures that are confirmed.
pub(super) fn draw(ctx: &Ctx, id: &str, editions: &[Edition]) -> Chart {
    let words = Words(ctx.texts.clone());
    let rtl = ctx.lang().is_rtl();
    let of_all: Vec<(&Edition, Vec<Bar<'_>>)> =
        editions.iter().map(|edition| (edition, bars(edition.state, &edition.counts))).collect();
    let figures = || {
        of_all.iter().flat_map(|(_, bars)| bars).filter_map(|bar| match bar {
            Bar::Figure(_, count) => Some(*count),
            Bar::Missing(_) => None,
        })
    };
    let longest = figures().map(|count| count.value).max().unwrap_or(0);
    let mut rows = Vec::new();
    for (edition, bars) in &of_all {
        for bar in bars {
            let (told, width, expected, missing) = match bar {
                Bar::Figure(_, count) => {
                    let width = length(count.value, longest) * LONGEST / 1000;
                    (words.figure_told(count), width, !count.basis.is_after(), false)
                }
                Bar::Missing(why) => (words.missing(*why), 0, false, true),
            };
            let at = rows.len() * ROW;
            rows.push(Row {
                label: label(&words, edition),
                words: told,
                y_label: at + 14,
                y_bar: at + 21,
                x: per_cent(if rtl { 1000 - width } else { 0 }),
                width: per_cent(width),
                expected,
                missing,
            });
        }
    }
    let with = |after: bool| {
        let has = |bar: &Bar<'_>| matches!(bar, Bar::Figure(_, count) if count.basis.is_after() == after);
        of_all.iter().filter(|(_, bars)| bars.iter().any(has)).count()
    };
    let t = &ctx.texts;
    let claim = t.with(
        "editions-chart-claim",
        &[("count", editions.len().into()), ("expected", with(false).into()), ("after", with(true).into())],
    );
    Chart {
        id: format!("delegates-{id}"),
        title: t.text("editions-chart-title").into_owned(),
        source: t.text("editions-chart-source").into_owned(),
        text: claim,
        height: rows.len() * ROW,
        start: if rtl { "100%" } else { "0" },
        heads: ["editions-edition", "editions-expected", "editions-after"]
            .map(|key| t.text(key).into_owned())
            .into(),
        table: of_all.iter().map(|(edition, bars)| table_row(&words, edition, bars)).collect(),
        rows,
    }
}

/// `XII · Nicosia 2027`, as far as place and year are known.
fn label(words: &Words, edition: &Edition) -> String {
    let year = edition.year().map(|year| year.to_string()).unwrap_or_default();
    let place = [words.city(edition), year.as_str()].map(str::trim).join(" ");
    match place.trim() {
        "" => edition.numeral.clone(),
        place => {
            let (numeral, place) = (edition.numeral.as_str().into(), place.into());
            words.0.with("editions-chart-label", &[("numeral", numeral), ("place", place)])
        }
    }
}

/// The same as a row of the table: what was expected, and what was said afterwards.
fn table_row(words: &Words, edition: &Edition, bars: &[Bar<'_>]) -> Vec<String> {
    let cell = |after: bool| {
        let of = bars.iter().filter_map(|bar| match bar {
            Bar::Figure(_, count) if count.basis.is_after() == after => Some(words.figure_told(count)),
            _ => None,
        });
        words.0.list(of)
    };
    let missing = bars.iter().find_map(|bar| match bar {
        Bar::Missing(why) => Some(words.missing(*why)),
        Bar::Figure(..) => None,
    });
    let none = || words.0.text("editions-chart-none").into_owned();
    let or = |told: String| if told.is_empty() { missing.clone().unwrap_or_else(none) } else { told };
    vec![label(words, edition), or(cell(false)), or(cell(true))]
}

/// Thousandths as SVG writes per cent: `35.2%`; nothing is `0`.
fn per_cent(thousandths: i64) -> String {
    match (thousandths / 10, thousandths % 10) {
        (0, 0) => "0".to_owned(),
        (whole, 0) => format!("{whole}%"),
        (whole, rest) => format!("{whole}.{rest}%"),
    }
}
