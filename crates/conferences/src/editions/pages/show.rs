//! The page of one edition.

use super::super::access::may_record;
use super::super::actions::subject;
use super::super::figures::Count;
use super::super::history::Did;
use super::super::model::{Edition, State};
use super::super::reads;
use super::words::Words;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::tz::TimeZone;
use kernel::LocalText;
use platform::http::{Answered, Ctx, Failure, page, public_page};
use platform::sources::{self, Confidence, Footnotes, Statement};
use platform::ui::{Note, Shell};

#[derive(Template)]
#[template(path = "editions/pages/show.html")]
struct ShowPage {
    s: Shell,
    lede: String,
    state: Pill,
    notice: String,
    became: Option<Link>,
    was: Option<Link>,
    place: Told,
    dates: Told,
    theme: Told,
    firsts: Told,
    hosts: Vec<HostLine>,
    steps: Vec<StepLine>,
    expected: Vec<Figure>,
    after: Vec<Figure>,
    expected_none: String,
    after_none: String,
    outputs: Vec<Told>,
    doubts: Vec<DoubtLine>,
    notes: Vec<Note>,
    previous: Option<Link>,
    next: Option<Link>,
    record: String,
    count: String,
}

struct Pill {
    kind: &'static str,
    words: String,
    marks: Vec<usize>,
}

/// Another edition.
struct Link {
    title: String,
    url: String,
}

/// A fact in words, with the language it is in when that is not the page's, and its notes.
#[derive(Default)]
struct Told {
    text: String,
    lang: String,
    marks: Vec<usize>,
}

struct HostLine {
    name: String,
    url: String,
    role: String,
    marks: Vec<usize>,
}

pub(super) struct StepLine {
    pub kind: &'static str,
    pub iso: String,
    pub date: String,
    pub title: String,
    pub note: String,
    pub lang: String,
    pub recorded: String,
    pub marks: Vec<usize>,
}

struct Figure {
    what: String,
    words: String,
    basis: String,
    note: String,
    lang: String,
    marks: Vec<usize>,
}

pub(super) struct DoubtLine {
    pub field: String,
    pub value: String,
    pub text: String,
    pub mark: usize,
}

pub(super) async fn show(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let edition = reads::by_slug(&mut conn, &ctx.actor, &path?.0).await?.ok_or(Failure::NotFound)?;
    let statements = sources::of_subject(&mut conn, &subject(edition.id)).await?;
    let bodies = registry::body_addresses(&mut conn, super::list::host_bodies(&edition)).await?;
    let beside = reads::beside(&mut conn, &ctx.actor, &edition).await?;
    drop(conn);

    let words = Words(ctx.texts.clone());
    let footnotes = Footnotes::of(&ctx, &statements);
    let doubts = doubts(&words, &edition, &statements, &footnotes);
    let title = words.title(&edition);
    let (place, dates) = (words.place(&edition), words.when(&edition));
    let lede: Vec<&str> =
        [place.as_str(), dates.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let lede = lede.join(" · ");
    let told = |text: &LocalText, field: &str| {
        let (text, lang) = words.local(text);
        Told { text, lang, marks: footnotes.marks(field) }
    };
    let plain = |text: String, marks: Vec<usize>| Told { text, lang: String::new(), marks };
    let link = |(numeral, slug): (String, String)| Link {
        title: format!("{} {numeral}", words.local(&edition.series_name).0),
        url: format!("/conferences/{slug}"),
    };
    let figures = |after: bool| {
        let of = edition.counts.facts().filter(move |(_, count)| count.basis.is_after() == after);
        of.map(|(at, count)| figure(&words, count, footnotes.marks(&format!("counts.{at}"))))
            .collect::<Vec<_>>()
    };
    let hosts = super::list::hosts(&edition, &bodies).into_iter().zip(edition.hosts.facts());
    let hosts = hosts.map(|((name, url), (at, host))| HostLine {
        name,
        url,
        role: ctx.texts.text(host.role.key()).into_owned(),
        marks: footnotes.marks(&format!("host.{at}")),
    });
    let date_marks = |states: &[State]| {
        let last = edition.history.told().facts().rev().find(|(_, entry)| states.contains(&entry.state));
        last.map(|(at, _)| footnotes.marks(&format!("dates.{at}"))).unwrap_or_default()
    };
    let marks_of_dates = match edition.state {
        State::Held => date_marks(&[State::Held]),
        state if state.is_open() => {
            date_marks(&[State::Called, State::Awarded, State::Planned, State::Moved])
        }
        _ => Vec::new(),
    };
    let today = ctx.now.to_zoned_datetime(TimeZone::UTC).date();
    let passed = edition.state.is_open() && !edition.is_ahead(today);
    let s = Shell::new(&ctx, title)
        .described(lede.clone())
        .with_feed(ctx.texts.text("editions-feed"), "/conferences.atom");
    let records = may_record(&ctx.actor).is_some();
    let door = |name: &str| format!("{}/{name}", edition.url());
    let shown = ShowPage {
        s,
        state: Pill {
            kind: edition.state.as_str(),
            words: words.state(edition.state),
            marks: footnotes.marks("state"),
        },
        notice: if passed { ctx.texts.text("editions-passed").into_owned() } else { String::new() },
        became: edition.became.clone().map(|(number, slug)| link((super::super::model::roman(number), slug))),
        was: beside.was.map(link),
        place: plain(place, footnotes.marks("place")),
        dates: plain(dates, marks_of_dates),
        theme: told(&edition.theme, "theme"),
        firsts: told(&edition.firsts, "firsts"),
        hosts: hosts.collect(),
        steps: steps(&words, &edition, &footnotes),
        expected: figures(false),
        after: figures(true),
        expected_none: ctx.texts.text("editions-expected-none").into_owned(),
        after_none: ctx.texts.text(after_none(edition.state)).into_owned(),
        outputs: edition.outputs.facts().map(|(at, text)| told(text, &format!("output.{at}"))).collect(),
        doubts,
        previous: beside.previous.map(link),
        next: beside.next.map(link),
        record: if records && !edition.state.next().is_empty() { door("record") } else { String::new() },
        count: if records { door("figure") } else { String::new() },
        lede,
        notes: footnotes.notes,
    };
    if ctx.actor.person.is_some() { page(&shown) } else { public_page(&shown) }
}

/// Why there is no figure from afterwards.
fn after_none(state: State) -> &'static str {
    match state {
        State::Held => "editions-after-none",
        State::NotHeld => "editions-after-never",
        State::Cancelled => "editions-after-cancelled",
        _ => "editions-after-not-yet",
    }
}

fn figure(words: &Words, count: &Count, marks: Vec<usize>) -> Figure {
    let (note, lang) = words.local(&count.note);
    let basis =
        if count.basis.is_after() { words.0.text(count.basis.key()).into_owned() } else { String::new() };
    Figure {
        what: words.0.text(count.what.key()).into_owned(),
        words: words.figure(count),
        basis,
        note,
        lang,
        marks,
    }
}

/// The confirmed steps of an edition's history, oldest first: every move is one of them.
pub(super) fn steps(words: &Words, edition: &Edition, footnotes: &Footnotes) -> Vec<StepLine> {
    let steps = edition.history.steps(edition.state);
    steps
        .iter()
        .map(|step| {
            let (note, lang) = words.local(&step.entry.note);
            let recorded = step.entry.recorded;
            StepLine {
                kind: match step.did {
                    _ if step.current => "next",
                    Did::Called | Did::Awarded | Did::Held => "done",
                    Did::Planned | Did::Sharpened => "planned",
                    Did::Moved | Did::MovedAgain => "moved",
                    Did::Cancelled | Did::NotHeld => "cancelled",
                },
                iso: step.entry.span.map(|span| span.from().to_string()).unwrap_or_default(),
                date: step.entry.span.map(|span| words.span(span)).unwrap_or_default(),
                title: words.step(step),
                note,
                lang,
                recorded: recorded
                    .map(|date| words.0.with1("editions-recorded", "date", words.0.partial(date)))
                    .unwrap_or_default(),
                marks: footnotes.marks(&format!("dates.{}", step.at)),
            }
        })
        .collect()
}

/// What is said of an edition and not confirmed: of which field, what, and in which words.
pub(super) fn doubts(
    words: &Words,
    edition: &Edition,
    statements: &[Statement],
    footnotes: &Footnotes,
) -> Vec<DoubtLine> {
    let low = statements.iter().filter(|statement| statement.confidence == Confidence::Low);
    // Both are in the order of the statements.
    low.zip(&footnotes.doubts)
        .map(|(statement, doubt)| {
            let (kind, at) = statement.field.split_once('.').unwrap_or((&statement.field, ""));
            let at = at.parse::<usize>().ok();
            DoubtLine {
                field: words.0.text(field_key(kind)).into_owned(),
                value: at.map(|at| doubtful(words, edition, kind, at)).unwrap_or_default(),
                text: doubt.text.clone(),
                mark: doubt.mark,
            }
        })
        .collect()
}

/// The value itself, where it is kept apart from what is said of it.
fn doubtful(words: &Words, edition: &Edition, kind: &str, at: usize) -> String {
    let value = match kind {
        "dates" => edition.history.told().doubtful(at).map(|entry| {
            let dates = entry.span.map(|span| words.span(span)).unwrap_or_default();
            if dates.is_empty() {
                return words.state(entry.state);
            }
            words.0.with(
                "editions-doubt-date",
                &[("state", words.state(entry.state).into()), ("dates", dates.into())],
            )
        }),
        "host" => edition.hosts.doubtful(at).map(|host| host.name.clone()),
        "counts" => edition.counts.doubtful(at).map(|count| {
            let what = words.0.text(count.what.key()).into_owned();
            words.0.with(
                "editions-doubt-count",
                &[("what", what.into()), ("figure", words.figure_told(count).into())],
            )
        }),
        _ => None,
    };
    value.unwrap_or_default()
}

/// The key of the words for a field.
pub(super) fn field_key(kind: &str) -> &'static str {
    match kind {
        "state" => "editions-state",
        "place" => "editions-place-label",
        "theme" => "editions-theme",
        "firsts" => "editions-firsts",
        "dates" => "editions-dates",
        "host" | "hosts" => "editions-hosts",
        "counts" => "editions-figures",
        "output" | "outputs" => "editions-outputs",
        "abstracts" => "editions-what-abstracts",
        _ => "editions-field-other",
    }
}
