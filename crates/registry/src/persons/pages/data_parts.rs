//! The parts of the file of everything about oneself that are told in words: the membership and its networks, what was written in
//! applications and in reports, and the mailings.

use super::super::everything::Everything;
use super::super::reads::written::{Application, MOST, Mailing, Report};
use crate::memberships::reads::Membership;
use crate::{admission, reports};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::LocalText;
use platform::http::Ctx;

/// A part with its heading.
pub(super) struct Part {
    pub title: String,
    pub entries: Vec<Entry>,
    /// What else is to be known of it; may be empty.
    pub note: String,
}

/// One thing of a part: a heading, which may be empty, and what is said of it, each with its label.
pub(super) struct Entry {
    pub head: String,
    pub lines: Vec<(String, String)>,
}

/// All parts in which there is something.
pub(super) fn parts(ctx: &Ctx, found: &Everything) -> Vec<Part> {
    let t = &ctx.texts;
    let written = &found.written;
    let part = |title: &str, count: usize, entries: Vec<Entry>| {
        let full = usize::try_from(MOST).is_ok_and(|most| count >= most);
        let note = if full { t.with1("data-index-newest", "count", MOST) } else { String::new() };
        Part { title: t.text(title).into_owned(), entries, note }
    };
    let members = found.membership.iter().map(|own| membership(ctx, own, found)).collect();
    let belonged = written.belonged.iter().map(|(network, since, until)| {
        let day = |at: Timestamp| t.day(at.to_zoned_datetime(TimeZone::UTC).date());
        let days = match until {
            Some(until) => format!("{} – {}", day(*since), day(*until)),
            None => t.with1("interests-since", "since", day(*since)),
        };
        (said(ctx, network), days)
    });
    let belonged: Vec<(String, String)> = belonged.collect();
    let belonged = (!belonged.is_empty()).then_some(Entry { head: String::new(), lines: belonged });
    let applications: Vec<Entry> = written.applications.iter().map(|one| application(ctx, one)).collect();
    let answers = written.reports.iter().map(|one| report(ctx, one)).collect();
    let mailings: Vec<Entry> = written.mailings.iter().map(|one| mailing(ctx, one)).collect();
    let all = [
        part("membership-title", 0, members),
        part("data-index-belonged", 0, belonged.into_iter().collect()),
        part("data-index-applications", applications.len(), applications),
        part("data-index-answers", written.answers(), answers),
        part("data-index-mailings", mailings.len(), mailings),
    ];
    all.into_iter().filter(|part| !part.entries.is_empty()).collect()
}

fn said(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

fn membership(ctx: &Ctx, own: &Membership, found: &Everything) -> Entry {
    let t = &ctx.texts;
    let entry = &own.entry;
    let words = |key: &str| t.text(key).into_owned();
    let seen = |seen: crate::persons::model::Seen| words(&format!("members-{}", seen.key()));
    let networks = found.written.networks.iter();
    let networks = networks.map(|(name, state)| format!("{} ({})", said(ctx, name), t.text(state.key())));
    let lines = [
        ("members-number", own.number.clone()),
        ("members-kind", words(&format!("member-kind-{}", entry.kind))),
        ("corrections-state", words(own.state.key())),
        ("card-since", t.day(own.since)),
        ("card-until", t.day(own.until)),
        ("members-country", entry.country.map_or("", |country| country.name(ctx.lang())).to_owned()),
        ("members-networks", t.list(networks)),
        ("members-you-offer", entry.offers.clone()),
        ("members-you-seek", entry.seeks.clone()),
        ("members-name-seen", seen(entry.name_seen)),
        ("members-offers-seen", seen(entry.offers_seen)),
        ("members-languages-seen", seen(entry.languages_seen)),
        ("members-country-seen", seen(entry.country_seen)),
        ("members-letters", words(if entry.letters { "reports-answer-yes" } else { "reports-answer-no" })),
    ];
    let lines = lines.into_iter().filter(|(_, text)| !text.is_empty());
    Entry { head: String::new(), lines: lines.map(|(key, text)| (words(key), text)).collect() }
}

fn application(ctx: &Ctx, one: &Application) -> Entry {
    let t = &ctx.texts;
    let name = said(ctx, &one.content.name);
    let head = if name.is_empty() { t.text("admission-unnamed").into_owned() } else { name };
    let state = (t.text("corrections-state").into_owned(), t.text(&one.stage.key()).into_owned());
    let lines = std::iter::once(state).chain(admission::written(ctx, &one.content));
    Entry { head, lines: lines.collect() }
}

/// What was answered in one report: the report, the body and the period, then question by question.
fn report(ctx: &Ctx, one: &Report) -> Entry {
    let t = &ctx.texts;
    let days = one.period.days.map(|days| reports::desk::days(t, days));
    let head = [Some(said(ctx, &one.period.title)), Some(said(ctx, &one.body)), days];
    let head = head.into_iter().flatten().filter(|part| !part.is_empty());
    let answers = one.answers.iter();
    Entry {
        head: head.collect::<Vec<_>>().join(" · "),
        lines: answers.map(|(question, value, _)| reports::in_words(ctx, question, value)).collect(),
    }
}

fn mailing(ctx: &Ctx, one: &Mailing) -> Entry {
    let t = &ctx.texts;
    let sent = one.sent_at.map(|at| (t.text("corrections-when").into_owned(), t.instant(at, &ctx.zone)));
    let state = t.text(&format!("recipient-{}", one.state)).into_owned();
    let state = (t.text("corrections-state").into_owned(), state);
    Entry { head: said(ctx, &one.subject), lines: sent.into_iter().chain([state]).collect() }
}
