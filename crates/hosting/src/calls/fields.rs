//! The page of each part of a call: its own fields and the list of things on it.

use super::shape::published;
use super::terms::{
    BudgetLine, Check, Criterion, Due, Event, GRACE, LINE, Mode, Part, Section, Since, Step, TEXT, Terms,
    Tier,
};
use crate::compose::{
    Column, Field, Item, Sort, at_wall_clock, draw, filled as rows_filled, items, number, said,
};
use jiff::civil::Date;
use kernel::{Currency, Deadline, Language, LocalText, Refusal};
use platform::form::{Form, day, line};
use platform::http::Ctx;
use platform::ui::Choice;

/// The labels of fields, for the summary of errors.
const LABELS: &[(&str, &str)] = &[
    ("sought", "calls-field-sought"),
    ("returns", "calls-field-returns"),
    ("from", "calls-field-window-from"),
    ("until", "calls-field-window-until"),
    ("days", "calls-field-days"),
    ("modes", "calls-field-modes"),
    ("languages", "calls-field-languages"),
    ("currency", "calls-field-currency"),
    ("zone", "calls-field-zone"),
    ("appraisers", "calls-field-appraisers"),
    ("panel", "calls-field-panel"),
    ("decides", "calls-field-decides"),
    ("rules", "calls-field-rules"),
    ("words", "calls-field-check"),
    ("help", "calls-field-help"),
    ("stage", "calls-field-stage"),
    ("most", "calls-field-words"),
    ("attachment", "calls-field-attachment"),
    ("flow", "calls-field-flow"),
    ("weight", "calls-field-weight"),
    ("low", "calls-field-low"),
    ("high", "calls-field-high"),
    ("scale", "calls-field-scale"),
    ("first", "calls-field-first"),
    ("last", "calls-field-last"),
    ("url", "calls-field-borrowed-url"),
    ("remark", "calls-field-remark"),
];

/// The labels of a part: the title of a call is called otherwise than the name of a thing on it.
pub(super) fn labels(part: Part) -> Vec<(String, String)> {
    let title = if part == Part::About { "calls-field-title" } else { "calls-field-name" };
    let own = [("title", title)].into_iter().chain(LABELS.iter().copied());
    let own = own.map(|(name, key)| (name.to_owned(), key.to_owned()));
    let steps = Step::ALL.iter().map(|step| step.as_str());
    own.chain(steps.map(|step| (format!("at-{step}"), format!("calls-step-{step}")))).collect()
}

/// The most days of a conference.
const DAYS: u32 = 60;
/// The most appraisers of each bid.
const APPRAISERS: u32 = 100;

/// What is kept of a call.
pub(super) struct Kept<'a> {
    pub title: &'a LocalText,
    pub terms: &'a Terms,
}

/// The list on the page of a part.
pub(super) struct List {
    pub columns: &'static [Column],
    pub most: usize,
    /// The key of what each thing is called by its number.
    pub legend: &'static str,
    /// The key of the button that adds one.
    pub add: &'static str,
}

/// The list of a part; none where it has fields alone.
pub(super) fn list(part: Part) -> Option<List> {
    fn of<I: Item>(legend: &'static str, add: &'static str) -> Option<List> {
        Some(List { columns: I::COLUMNS, most: I::MOST, legend, add })
    }
    match part {
        Part::Checks => of::<Check>("calls-check-number", "calls-check-number-add"),
        Part::Sections => of::<Section>("calls-section-number", "calls-section-number-add"),
        Part::Budget => of::<BudgetLine>("calls-line-number", "calls-line-number-add"),
        Part::Tiers => of::<Tier>("calls-tier-number", "calls-tier-number-add"),
        Part::Criteria => of::<Criterion>("calls-criterion-number", "calls-criterion-number-add"),
        Part::Events => of::<Event>("calls-event-number", "calls-event-number-add"),
        Part::About | Part::Timeline | Part::Conduct => None,
    }
}

const fn column(name: &'static str, sort: Sort, optional: bool, label: &'static str) -> Column {
    Column { name, sort, optional, label }
}

const ABOUT: &[Column] = &[
    column("title", Sort::Line, false, "calls-field-title"),
    column("sought", Sort::Area, false, "calls-field-sought"),
    column("returns", Sort::Area, true, "calls-field-returns"),
    column("from", Sort::Day, true, "calls-field-window-from"),
    column("until", Sort::Day, true, "calls-field-window-until"),
    column("days", Sort::Number, true, "calls-field-days"),
];
const BUDGET: &[Column] = &[column("currency", Sort::Line, true, "calls-field-currency")];
const TIMELINE: &[Column] = &[column("zone", Sort::Line, false, "calls-field-zone")];
const CONDUCT: &[Column] = &[
    column("appraisers", Sort::Number, true, "calls-field-appraisers"),
    column("panel", Sort::Area, true, "calls-field-panel"),
    column("decides", Sort::Area, false, "calls-field-decides"),
];

/// The fields of a part that are alike.
fn own(part: Part) -> &'static [Column] {
    match part {
        Part::About => ABOUT,
        Part::Budget => BUDGET,
        Part::Timeline => TIMELINE,
        Part::Conduct => CONDUCT,
        _ => &[],
    }
}

/// The names of all its fields but those of its list.
pub(super) fn names(part: Part) -> Vec<String> {
    own(part).iter().map(|column| column.name.to_owned()).collect()
}

/// The field at which is said what is wrong with the part as a whole.
pub(super) fn first(part: Part) -> &'static str {
    match (own(part).first(), part) {
        (Some(column), _) => column.name,
        (None, Part::Checks) => "words-0",
        (None, _) => "title-0",
    }
}

/// How the name of a field of [`published`] begins in the form.
fn shown_name(key: &str) -> String {
    key.trim_start_matches("calls-field-").to_owned()
}

/// What is kept, as it is typed.
pub(super) fn filled(kept: &Kept<'_>, part: Part, lang: Language) -> Vec<(String, String)> {
    let terms = kept.terms;
    let best = |text: &LocalText| text.best(lang).map_or("", |(_, text)| text).to_owned();
    let date = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let some = |number: u32| if number == 0 { String::new() } else { number.to_string() };
    let mut values: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| values.push((name.to_owned(), value));
    match part {
        Part::About => {
            put("title", best(kept.title));
            put("sought", best(&terms.sought));
            put("returns", best(&terms.returns));
            put("from", date(terms.window.0));
            put("until", date(terms.window.1));
            put("days", some(terms.days));
            terms.modes.iter().for_each(|mode| put("modes", mode.as_str().to_owned()));
            terms.languages.iter().for_each(|language| put("languages", language.code().to_owned()));
        }
        Part::Timeline => {
            put("zone", terms.timeline.first().map_or("AoE", |due| &due.zone).to_owned());
            for due in &terms.timeline {
                let at = due.deadline().map(|due| due.in_its_zone().datetime());
                let at = at.map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default();
                put(&format!("at-{}", due.step.as_str()), at);
                put(
                    &format!("grace-{}", due.step.as_str()),
                    if due.grace == 0 { String::new() } else { due.grace.to_string() },
                );
            }
        }
        Part::Budget => {
            put("currency", terms.currency.map(|currency| currency.code().to_owned()).unwrap_or_default());
        }
        Part::Conduct => {
            put("appraisers", some(terms.appraisers));
            put("panel", best(&terms.panel));
            put("decides", best(&terms.decides));
            put("rules", terms.rules.clone());
            for (key, since) in published(&terms.published) {
                put(&shown_name(key), since.as_str().to_owned());
            }
        }
        Part::Checks | Part::Sections | Part::Tiers | Part::Criteria | Part::Events => {}
    }
    values.extend(match part {
        Part::Checks => rows_filled(&terms.checks, lang),
        Part::Sections => rows_filled(&terms.sections, lang),
        Part::Budget => rows_filled(&terms.lines, lang),
        Part::Tiers => rows_filled(&terms.tiers, lang),
        Part::Criteria => rows_filled(&terms.criteria, lang),
        Part::Events => rows_filled(&terms.events, lang),
        Part::About | Part::Timeline | Part::Conduct => Vec::new(),
    });
    values
}

/// Takes over what was typed; what is wrong is said at its field. `things` is how many the list has.
pub(super) fn read(
    form: &mut Form,
    (title, terms): (&mut LocalText, &mut Terms),
    part: Part,
    lang: Language,
    things: usize,
    rules: &[(String, LocalText)],
) {
    match part {
        Part::About => about(form, title, terms, lang),
        Part::Timeline => timeline(form, terms),
        Part::Conduct => conduct(form, terms, lang, rules),
        Part::Checks => terms.checks = items(form, &terms.checks, lang, things),
        Part::Sections => terms.sections = items(form, &terms.sections, lang, things),
        Part::Budget => {
            terms.currency = match line(form, "currency", 3).as_str() {
                "" => None,
                _ => form.read("currency", Currency::parse, "calls-refusal-currency"),
            };
            terms.lines = items(form, &terms.lines, lang, things);
        }
        Part::Tiers => terms.tiers = items(form, &terms.tiers, lang, things),
        Part::Criteria => terms.criteria = items(form, &terms.criteria, lang, things),
        Part::Events => terms.events = items(form, &terms.events, lang, things),
    }
}

fn about(form: &mut Form, title: &mut LocalText, terms: &mut Terms, lang: Language) {
    said(title, lang, line(form, "title", LINE));
    said(&mut terms.sought, lang, form.optional("sought", TEXT));
    said(&mut terms.returns, lang, form.optional("returns", TEXT));
    let mut date = |name: &str| match form.text(name).trim().is_empty() {
        true => None,
        false => form.read(name, day, "calls-refusal-day"),
    };
    terms.window = (date("from"), date("until"));
    terms.days = number(form, "days", DAYS);
    let ticked = |name: &str, code: &str| form.all(name).any(|value| value == code);
    terms.modes = Mode::ALL.iter().copied().filter(|mode| ticked("modes", mode.as_str())).collect();
    terms.languages =
        Language::with_names().filter(|language| ticked("languages", language.code())).collect();
}

fn timeline(form: &mut Form, terms: &mut Terms) {
    let zone = line(form, "zone", 60);
    if Deadline::at_instant(jiff::Timestamp::UNIX_EPOCH, &zone).is_none() {
        form.refuse("zone", Refusal::new("calls-refusal-zone"));
        return;
    }
    let mut all = Vec::new();
    for step in Step::ALL.iter().copied() {
        let due = at_wall_clock(form, &format!("at-{}", step.as_str()), &zone);
        let grace = match step.takes() {
            true => i64::from(number(form, &format!("grace-{}", step.as_str()), GRACE)),
            false => 0,
        };
        if let Some(due) = due {
            all.push(Due { step, at: due.instant().as_microsecond(), zone: zone.clone(), grace });
        }
    }
    // A step whose time stays is not another one because minutes are all that a form shows of it.
    for due in &mut all {
        let kept = terms.due(due.step).filter(|kept| kept.at / 60_000_000 == due.at / 60_000_000);
        due.at = kept.map_or(due.at, |kept| kept.at);
    }
    terms.timeline = all;
}

fn conduct(form: &mut Form, terms: &mut Terms, lang: Language, rules: &[(String, LocalText)]) {
    terms.appraisers = number(form, "appraisers", APPRAISERS);
    said(&mut terms.panel, lang, form.optional("panel", TEXT));
    said(&mut terms.decides, lang, form.optional("decides", TEXT));
    let known =
        |slug: &str| slug.is_empty() || slug == terms.rules || rules.iter().any(|(rule, _)| rule == slug);
    let chosen = form.read("rules", |slug| known(slug).then(|| slug.to_owned()), "calls-refusal-choice");
    terms.rules = chosen.unwrap_or_default();
    let mut since = |name: &str| form.read(name, Since::parse, "calls-refusal-choice").unwrap_or_default();
    let to = &mut terms.published;
    to.panel = since("shown-panel");
    to.bidders = since("shown-bidders");
    to.bids = since("shown-bids");
    to.scores = since("shown-scores");
    to.reasons = since("shown-reasons");
}

/// The fields of a part ready to be drawn.
pub(super) fn drawn(ctx: &Ctx, form: &Form, part: Part, rules: &[(String, LocalText)]) -> Vec<Field> {
    let t = &ctx.texts;
    let mut all: Vec<Field> = own(part).iter().map(|column| draw(ctx, form, column.name, column)).collect();
    let chosen = |name: &str, kind: &'static str, key: &str, options: Vec<Choice>| Field {
        kind,
        options,
        ..draw(ctx, form, name, &column("", Sort::Tick, kind == "choices", "")).labelled(ctx, key)
    };
    let ticked = |name: &str, value: &str| form.all(name).any(|one| one == value);
    match part {
        Part::About => {
            let mode = |mode: &Mode| {
                let words = t.text(&format!("calls-mode-{}", mode.as_str())).into_owned();
                Choice::new(mode.as_str(), words, ticked("modes", mode.as_str()))
            };
            let language = |language: Language| {
                Choice::new(
                    language.code(),
                    language.name_in(ctx.lang()),
                    ticked("languages", language.code()),
                )
            };
            all.push(chosen("modes", "choices", "calls-field-modes", Mode::ALL.iter().map(mode).collect()));
            let languages = Language::with_names().map(language).collect();
            all.push(chosen("languages", "choices", "calls-field-languages", languages));
        }
        Part::Timeline => {
            for step in Step::ALL {
                let (at, grace) = (format!("at-{}", step.as_str()), format!("grace-{}", step.as_str()));
                let title = format!("calls-step-{}", step.as_str());
                all.push(draw(ctx, form, &at, &column("", Sort::Moment, true, "")).labelled(ctx, &title));
                if !step.takes() {
                    continue;
                }
                let field = draw(ctx, form, &grace, &column("", Sort::Number, true, ""));
                let label = t.with1("calls-field-grace", "step", t.text(&title));
                all.push(Field { label, ..field });
            }
        }
        Part::Conduct => {
            let rule = |(slug, title): &(String, LocalText)| {
                let words = title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
                Choice::new(slug.clone(), words, form.text("rules") == slug)
            };
            let none = Choice::new("", t.text("calls-rules-none"), form.text("rules").is_empty());
            all.push(chosen(
                "rules",
                "select",
                "calls-field-rules",
                [none].into_iter().chain(rules.iter().map(rule)).collect(),
            ));
            for (key, _) in published(&Default::default()) {
                let name = shown_name(key);
                let since = |since: &Since| {
                    let words = t.text(&format!("calls-since-{}", since.as_str())).into_owned();
                    Choice::new(since.as_str(), words, form.text(&name) == since.as_str())
                };
                all.push(chosen(&name, "select", key, Since::ALL.iter().map(since).collect()));
            }
        }
        _ => {}
    }
    all
}
