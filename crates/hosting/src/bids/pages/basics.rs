//! Title, place, dates and hosts of a bid.

use super::super::clashes::clashes;
use super::super::model::{Basics, HOSTS, Host, LINE, LONGEST};
use super::super::{actions, words};
use super::show::is_open;
use super::{Asks, Entered, enter};
use crate::calls::terms::Mode;
use crate::compose::{Column, Item, Place, Sort, Typed, arranged, filled, items, places, rows_of, with_rows};
use askama::Template;
use conferences::SeriesBrief;
use jiff::civil::Date;
use kernel::{BodyId, Country, Language, Refusal};
use platform::form::{Form, day, form_page, line, newer_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] = &[
    ("title", "bids-field-title"),
    ("city", "bids-field-city"),
    ("country", "bids-field-country"),
    ("mode", "bids-field-mode"),
    ("language", "bids-field-language"),
    ("first-0", "bids-field-first"),
    ("last-0", "bids-field-last"),
    ("first-1", "bids-field-first"),
    ("last-1", "bids-field-last"),
    ("name", "bids-field-host"),
    ("where", "bids-field-host-country"),
];

/// The fields beside the list of hosts.
const OWN: [&str; 10] =
    ["version", "title", "city", "country", "mode", "language", "first-a", "last-a", "first-b", "last-b"];
/// The two options for the dates, as fields name them.
const OPTIONS: [&str; 2] = ["a", "b"];

#[derive(Template)]
#[template(path = "bids/pages/basics.html")]
struct BasicsPage {
    s: Shell,
    here: String,
    up: String,
    title_of: String,
    errors: Vec<ErrorLine>,
    newer: bool,
    open: bool,
    version: String,
    title: (String, String),
    city: (String, String),
    country: (Vec<Choice>, String),
    mode: (Vec<Choice>, String),
    language: (Vec<Choice>, String),
    dates: Vec<DatesFields>,
    window: String,
    hosts: Vec<Place>,
    full: bool,
}

struct DatesFields {
    option: &'static str,
    legend: String,
    first: (String, String),
    last: (String, String),
    /// What else is on, as of what is saved.
    clashes: Vec<String>,
}

impl Item for Host {
    const COLUMNS: &'static [Column] = &[
        Column { name: "name", sort: Sort::Line, optional: false, label: "bids-field-host" },
        Column { name: "where", sort: Sort::Line, optional: true, label: "bids-field-host-country" },
    ];
    const MOST: usize = HOSTS;

    /// A host has no key: its name is all that tells it apart.
    fn key(&self) -> &str {
        ""
    }

    fn typed(&self, _: Language) -> Vec<(&'static str, String)> {
        let country = self.country.map(|country| country.code().to_owned()).unwrap_or_default();
        vec![("name", self.name.clone()), ("where", country)]
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        self.name = typed.required("name", LINE);
        let country = typed.line("where", 60);
        self.country = country_of(&country, typed.lang);
        if !country.is_empty() && self.country.is_none() {
            typed.refuse("where", Refusal::new("bids-refusal-country"));
        }
    }
}

/// A country by its code, or by its name in the reader's language or in English.
fn country_of(text: &str, lang: Language) -> Option<Country> {
    let folded = platform::text::fold(text);
    Country::parse(&text.to_ascii_uppercase()).or_else(|| {
        let named = |country: &Country| {
            [lang, Language::EN].iter().any(|lang| platform::text::fold(country.name(*lang)) == folded)
        };
        Country::all().find(named)
    })
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    let filled = typed(&entered.bid.basics, ctx.lang());
    show(&ctx, &entered, &filled, false).await
}

fn typed(basics: &Basics, lang: Language) -> Form {
    let date = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut values: Vec<(String, String)> = vec![
        ("title".into(), basics.title.clone()),
        ("city".into(), basics.city.clone()),
        ("country".into(), basics.country.map(|country| country.code().to_owned()).unwrap_or_default()),
        ("mode".into(), basics.mode.map(|mode| mode.as_str().to_owned()).unwrap_or_default()),
        ("language".into(), basics.language.map(|lang| lang.code().to_owned()).unwrap_or_default()),
    ];
    for (option, dates) in OPTIONS.into_iter().zip(basics.dates) {
        values.push((format!("first-{option}"), date(dates.map(|dates| dates.0))));
        values.push((format!("last-{option}"), date(dates.map(|dates| dates.1))));
    }
    values.extend(filled(&basics.hosts, lang));
    // A bid has a host: the first has its place from the beginning.
    if basics.hosts.is_empty() {
        values.push(("key-0".into(), String::new()));
    }
    Form::filled(values)
}

pub(super) async fn save(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    is_open(&ctx, &entered)?;
    let arranges = !matches!(form.text("do"), "" | "save");
    let mut rows = rows_of(&form, Host::COLUMNS, HOSTS, arranges);
    if arranged(form.text("do"), &mut rows, Host::COLUMNS, HOSTS) {
        return show(&ctx, &entered, &with_rows(&form, &OWN, Host::COLUMNS, &rows), false).await;
    }
    let mut form = with_rows(&form, &OWN, Host::COLUMNS, &rows);
    let mut basics = read(&ctx, &entered, &mut form);
    basics.hosts = items(&mut form, &[], ctx.lang(), rows.len());
    if !form.is_fine() {
        return show(&ctx, &entered, &form, false).await;
    }
    bodies(&ctx, &mut basics).await?;
    let base = form.text("version").parse().unwrap_or(0);
    match actions::set_basics(&ctx.app, &entered.permit, base, &basics).await {
        Ok(()) => see_other(&ctx, &format!("{}/basics", entered.bid.url()), Some("flash-bid-saved")),
        Err(Failure::Stale) => {
            let now = enter(&ctx, &entered.bid.slug).await?;
            show(&ctx, &now, &form, true).await
        }
        Err(other) => Err(other),
    }
}

/// Says of each host which body of the register it is, where one is called the same.
async fn bodies(ctx: &Ctx, basics: &mut Basics) -> Result<(), Failure> {
    let names: Vec<String> = basics.hosts.iter().map(|host| host.name.clone()).collect();
    let known: Vec<Option<BodyId>> = registry::bodies_named(&mut *ctx.app.db.read().await?, &names).await?;
    for (host, body) in basics.hosts.iter_mut().zip(known) {
        host.body = body;
    }
    Ok(())
}

fn read(ctx: &Ctx, entered: &Entered, form: &mut Form) -> Basics {
    let terms = &entered.call.terms;
    let mut basics =
        Basics { title: line(form, "title", LINE), city: line(form, "city", LINE), ..Basics::default() };
    basics.country = match form.text("country") {
        "" => None,
        _ => form.read("country", Country::parse, "calls-refusal-choice"),
    };
    let mode = |code: &str| Mode::parse(code).filter(|mode| terms.modes.contains(mode));
    basics.mode = match form.text("mode") {
        "" => None,
        _ => form.read("mode", mode, "calls-refusal-choice"),
    };
    let language = |code: &str| Language::parse(code).filter(|lang| terms.languages.contains(lang));
    basics.language = match form.text("language") {
        "" => None,
        _ => form.read("language", language, "calls-refusal-choice"),
    };
    let _ = ctx;
    for (at, option) in OPTIONS.into_iter().enumerate() {
        basics.dates[at] = dates(form, terms.window, option);
    }
    basics
}

/// One option for the dates; what cannot be is said at its field.
fn dates(form: &mut Form, window: (Option<Date>, Option<Date>), option: &str) -> Option<(Date, Date)> {
    let (first, last) = (format!("first-{option}"), format!("last-{option}"));
    if form.text(&first).trim().is_empty() && form.text(&last).trim().is_empty() {
        return None;
    }
    let from = form.read(&first, day, "calls-refusal-day");
    let until = form.read(&last, day, "calls-refusal-day");
    let (from, until) = (from?, until?);
    let span = from.until(until).map(|span| span.get_days()).unwrap_or(0);
    if until < from || span >= LONGEST {
        form.refuse(&last, Refusal::new("calls-refusal-window"));
    } else if window.0.is_some_and(|first| from < first) || window.1.is_some_and(|last| until > last) {
        form.refuse(&first, Refusal::new("bids-refusal-window"));
    }
    Some((from, until))
}

async fn show(ctx: &Ctx, entered: &Entered, form: &Form, newer: bool) -> Answered {
    let series = conferences::all_series(&mut *ctx.app.db.read().await?).await?;
    let t = &ctx.texts;
    let terms = &entered.call.terms;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let choose = |name: &str, all: Vec<(String, String)>| {
        let none = (String::new(), t.text("bids-choose").into_owned());
        let choice = |(value, label): (String, String)| {
            let chosen = form.text(name) == value;
            Choice::new(value, label, chosen)
        };
        ([none].into_iter().chain(all).map(choice).collect::<Vec<_>>(), form.error(ctx, name))
    };
    let mut countries: Vec<(String, String)> = Country::all()
        .map(|country| (country.code().to_owned(), country.name(ctx.lang()).to_owned()))
        .collect();
    countries.sort_by_cached_key(|(_, name)| platform::text::fold(name));
    let mode = |mode: &Mode| {
        (mode.as_str().to_owned(), t.text(&format!("calls-mode-{}", mode.as_str())).into_owned())
    };
    let language = |lang: &Language| (lang.code().to_owned(), lang.name_in(ctx.lang()).to_owned());
    let option = |(at, option): (usize, &'static str)| DatesFields {
        option,
        legend: t.with1("bids-dates-option", "number", at + 1),
        first: field(&format!("first-{option}")),
        last: field(&format!("last-{option}")),
        clashes: clashing(ctx, entered, &series, at),
    };
    let hosts = places(ctx, form, Host::COLUMNS, "bids-host-number");
    let window = match terms.window {
        (Some(from), Some(until)) => words::days(t, (from, until)),
        _ => String::new(),
    };
    let made = BasicsPage {
        s: Shell::new(ctx, t.text("bids-basics")).hidden_from_robots(),
        here: format!("{}/basics", entered.bid.url()),
        up: entered.bid.url(),
        title_of: entered.title(ctx),
        errors: form.errors(ctx, LABELS),
        newer,
        open: entered.is_written(ctx),
        version: match form.text("version") {
            typed if !newer && !typed.is_empty() => typed.to_owned(),
            _ => entered.bid.basics_version.to_string(),
        },
        title: field("title"),
        city: field("city"),
        country: choose("country", countries),
        mode: choose("mode", terms.modes.iter().map(mode).collect()),
        language: choose("language", terms.languages.iter().map(language).collect()),
        dates: OPTIONS.into_iter().enumerate().map(option).collect(),
        window: if window.is_empty() { window } else { t.with1("bids-window", "days", window) },
        full: hosts.len() >= HOSTS,
        hosts,
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}

/// What else is on at an option that is saved.
fn clashing(ctx: &Ctx, entered: &Entered, series: &[SeriesBrief], at: usize) -> Vec<String> {
    let Some(dates) = entered.bid.basics.dates[at] else { return Vec::new() };
    let found = clashes(&entered.call.terms, series, dates);
    let words = |clash: &super::super::clashes::Clash| {
        let title = clash.title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        let days = words::days(&ctx.texts, clash.days);
        ctx.texts.with("bids-clash", &[("title", title.into()), ("days", days.into())])
    };
    found.iter().map(words).collect()
}
