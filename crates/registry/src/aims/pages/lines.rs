//! Objectives in the reader's words.

use super::super::model::{Measure, State, done};
use super::super::reads::{Aim, Link, Values};
use jiff::civil::Date;
use kernel::LocalText;
use platform::http::Ctx;

/// An objective.
pub(super) struct AimLine {
    pub id: String,
    pub url: String,
    pub title: String,
    pub about: String,
    pub days: String,
    pub state: &'static str,
    pub state_words: String,
    pub reason: String,
    pub shown: bool,
    pub measures: Vec<MeasureLine>,
    pub serves: Vec<LinkLine>,
}

/// A measure with what was measured.
pub(super) struct MeasureLine {
    pub id: String,
    pub name: String,
    pub start: String,
    pub target: String,
    /// The newest value with its day; empty while there is none.
    pub now: String,
    /// Per cent of the way, where there is one.
    pub percent: Option<i64>,
    pub percent_words: String,
    /// All values that were loaded: the day, and the value.
    pub values: Vec<(String, String)>,
}

/// What serves an objective.
pub(super) struct LinkLine {
    pub id: String,
    pub text: String,
    /// Where it leads; empty where it leads nowhere.
    pub url: String,
}

pub(super) fn said(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

pub(super) fn days(ctx: &Ctx, (first, last): (Date, Date)) -> String {
    let t = &ctx.texts;
    t.with("reports-days", &[("from", t.day(first).into()), ("until", t.day(last).into())])
}

pub(super) fn state_words(ctx: &Ctx, state: State) -> String {
    ctx.texts.text(&format!("aims-state-{}", state.as_str())).into_owned()
}

fn measure_line(ctx: &Ctx, measure: &Measure, values: &Values) -> MeasureLine {
    let t = &ctx.texts;
    let unit = said(ctx, &measure.unit);
    let with_unit = |number: &str| format!("{number} {unit}").trim().to_owned();
    let known = measure.id.and_then(|id| values.get(&id)).map(Vec::as_slice).unwrap_or_default();
    let newest = known.first();
    let percent = newest.and_then(|(_, value)| done(&measure.start, &measure.target, value));
    MeasureLine {
        id: measure.id.map(|id| id.to_string()).unwrap_or_default(),
        name: said(ctx, &measure.name),
        start: with_unit(&measure.start),
        target: with_unit(&measure.target),
        now: newest
            .map(|(day, value)| {
                t.with("aims-now", &[("value", with_unit(value).into()), ("day", t.day(*day).into())])
            })
            .unwrap_or_default(),
        percent,
        percent_words: percent.map(|percent| t.with1("aims-percent", "percent", percent)).unwrap_or_default(),
        values: known.iter().map(|(day, value)| (t.day(*day), with_unit(value))).collect(),
    }
}

/// Where a reader finds the reports of a body.
#[derive(Clone, Copy)]
pub(super) enum Seen<'a> {
    /// In its workspace.
    Inside(&'a str),
    /// Among what everybody may read.
    Outside(&'a str),
}

fn link_line(ctx: &Ctx, link: &Link, seen: Seen<'_>) -> Option<LinkLine> {
    let Some((round, title, period, published)) = &link.report else {
        return Some(LinkLine { id: link.id.to_string(), text: link.text.clone(), url: link.url.clone() });
    };
    let url = match seen {
        Seen::Inside(slug) => format!("/bodies/{slug}/reports/{round}"),
        // A report that is not published is as if it were not there.
        Seen::Outside(slug) => published.then(|| format!("/reports/{round}/{slug}"))?,
    };
    let text = format!("{}, {}", said(ctx, title), days(ctx, *period));
    Some(LinkLine { id: link.id.to_string(), text, url })
}

pub(super) fn aim_line(ctx: &Ctx, aim: &Aim, values: &Values, links: &[Link], seen: Seen<'_>) -> AimLine {
    let content = &aim.content;
    AimLine {
        id: aim.id.to_string(),
        url: match seen {
            Seen::Inside(slug) => format!("/bodies/{slug}/objectives/{}", aim.id),
            Seen::Outside(_) => String::new(),
        },
        title: said(ctx, &content.title),
        about: said(ctx, &content.about),
        days: days(ctx, (content.first, content.last)),
        state: content.state.pill(),
        state_words: state_words(ctx, content.state),
        reason: if content.state == State::GivenUp { content.reason.clone() } else { String::new() },
        shown: content.shown,
        measures: content.measures.iter().map(|measure| measure_line(ctx, measure, values)).collect(),
        serves: links
            .iter()
            .filter(|link| link.aim == aim.id)
            .filter_map(|link| link_line(ctx, link, seen))
            .collect(),
    }
}
