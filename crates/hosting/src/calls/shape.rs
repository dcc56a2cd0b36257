//! What a call says, ready to be drawn; and as plain text, to lay two states of it side by side.

use super::pages::{DueLine, Said, marked, said, written};
use super::terms::{
    Attachment, Borrowed, BudgetLine, Criterion, Event, Part, Published, Section, Stage, Terms,
};
use jiff::civil::Date;
use platform::http::Ctx;

/// A thing of a call with what is said about it.
pub(crate) struct Thing {
    pub title: Said,
    pub help: Said,
    /// What holds for it, in words.
    pub notes: Vec<String>,
    /// From whom it is borrowed, and where that is read; empty where it is not.
    pub borrowed: (String, String),
}

fn thing(
    ctx: &Ctx,
    (title, help): (&kernel::LocalText, &kernel::LocalText),
    notes: Vec<String>,
    borrowed: &Borrowed,
) -> Thing {
    Thing {
        title: marked(ctx, title),
        help: marked(ctx, help),
        notes: notes.into_iter().filter(|note| !note.is_empty()).collect(),
        borrowed: (borrowed.from.clone(), borrowed.url.clone()),
    }
}

/// A criterion ready to be drawn.
pub(crate) struct CriterionLine {
    pub thing: Thing,
    pub weight: i64,
    pub range: String,
    pub scale: Vec<(u32, Said)>,
}

/// What a call says, ready to be drawn.
pub(crate) struct Shape {
    pub sought: Said,
    pub returns: Said,
    pub window: String,
    pub days: String,
    pub modes: String,
    pub languages: String,
    pub checks: Vec<Thing>,
    pub expression: Vec<Thing>,
    pub bid: Vec<Thing>,
    pub currency: String,
    pub lines: Vec<Thing>,
    pub tiers: Vec<Thing>,
    pub criteria: Vec<CriterionLine>,
    pub dues: Vec<DueLine>,
    pub events: Vec<Thing>,
    pub appraisers: String,
    pub panel: Said,
    pub decides: Said,
    pub rules: String,
    /// What is published, and when.
    pub published: Vec<(String, String)>,
}

/// The fields of [`Published`] with the keys of what they are called.
pub(crate) fn published(of: &Published) -> [(&'static str, super::terms::Since); 5] {
    [
        ("calls-field-shown-panel", of.panel),
        ("calls-field-shown-bidders", of.bidders),
        ("calls-field-shown-bids", of.bids),
        ("calls-field-shown-scores", of.scores),
        ("calls-field-shown-reasons", of.reasons),
    ]
}

impl Shape {
    /// What these terms say to this reader.
    pub fn of(ctx: &Ctx, terms: &Terms) -> Self {
        let t = &ctx.texts;
        let next = terms.next(ctx.now).map(|due| due.step);
        let of_stage = |stage: Stage| {
            terms.sections.iter().filter(|one| one.stage == stage).map(|one| section(ctx, one)).collect()
        };
        let mode = |mode: &super::terms::Mode| t.text(&format!("calls-mode-{}", mode.as_str())).into_owned();
        Self {
            sought: written(ctx, &terms.sought),
            returns: written(ctx, &terms.returns),
            window: window(ctx, terms.window),
            days: match terms.days {
                0 => String::new(),
                days => t.with1("calls-days", "count", i64::from(days)),
            },
            modes: t.list(terms.modes.iter().map(mode)),
            languages: t.list(terms.languages.iter().map(|language| language.name_in(ctx.lang()))),
            checks: terms.checks.iter().map(|one| check(ctx, one)).collect(),
            expression: of_stage(Stage::Expression),
            bid: of_stage(Stage::Bid),
            currency: terms.currency.map(|currency| currency.code().to_owned()).unwrap_or_default(),
            lines: terms.lines.iter().map(|one| line(ctx, one)).collect(),
            tiers: terms
                .tiers
                .iter()
                .map(|one| thing(ctx, (&one.title, &one.help), vec![], &one.borrowed))
                .collect(),
            criteria: terms.criteria.iter().map(|one| criterion(ctx, one)).collect(),
            dues: terms.timeline.iter().filter_map(|due| DueLine::of(ctx, due, next)).collect(),
            events: terms.events.iter().map(|one| event(ctx, one)).collect(),
            appraisers: match terms.appraisers {
                0 => String::new(),
                least => t.with1("calls-appraisers", "count", i64::from(least)),
            },
            panel: written(ctx, &terms.panel),
            decides: written(ctx, &terms.decides),
            rules: terms.rules.clone(),
            published: published(&terms.published)
                .map(|(key, since)| {
                    (
                        t.text(key).into_owned(),
                        t.text(&format!("calls-since-{}", since.as_str())).into_owned(),
                    )
                })
                .into(),
        }
    }
}

fn days(ctx: &Ctx, from: Date, until: Date) -> String {
    ctx.texts
        .span(kernel::PartialDate::day(from), Some(kernel::PartialDate::day(until)).filter(|_| until > from))
}

fn window(ctx: &Ctx, (from, until): (Option<Date>, Option<Date>)) -> String {
    let t = &ctx.texts;
    match (from, until) {
        (Some(from), Some(until)) => days(ctx, from, until),
        (Some(from), None) => t.with1("calls-window-from", "day", t.day(from)),
        (None, Some(until)) => t.with1("calls-window-until", "day", t.day(until)),
        (None, None) => String::new(),
    }
}

fn check(ctx: &Ctx, of: &super::terms::Check) -> Thing {
    let mended = if of.mendable { ctx.texts.text("calls-mendable").into_owned() } else { String::new() };
    thing(ctx, (&of.words, &of.help), vec![mended], &of.borrowed)
}

fn section(ctx: &Ctx, of: &Section) -> Thing {
    let t = &ctx.texts;
    let when = |is: bool, key: &str| if is { t.text(key).into_owned() } else { String::new() };
    let words =
        if of.words > 0 { t.with1("calls-words", "count", i64::from(of.words)) } else { String::new() };
    let attached = match of.attachment {
        Attachment::None => String::new(),
        Attachment::May => t.text("calls-attached-may").into_owned(),
        Attachment::Must => t.text("calls-attached-must").into_owned(),
    };
    let notes = vec![
        t.text(if of.required { "calls-required" } else { "calls-not-required" }).into_owned(),
        words,
        attached,
        when(of.private, "calls-private"),
    ];
    thing(ctx, (&of.title, &of.help), notes, &of.borrowed)
}

fn line(ctx: &Ctx, of: &BudgetLine) -> Thing {
    let t = &ctx.texts;
    let flow = t.text(&format!("calls-field-flow-{}", of.flow.as_str())).into_owned();
    let required = if of.required { t.text("calls-required").into_owned() } else { String::new() };
    thing(ctx, (&of.title, &of.help), vec![flow, required], &of.borrowed)
}

fn event(ctx: &Ctx, of: &Event) -> Thing {
    let when = of.from.map(|from| days(ctx, from, of.until.unwrap_or(from))).unwrap_or_default();
    thing(ctx, (&of.title, &kernel::LocalText::default()), vec![when], &of.borrowed)
}

fn criterion(ctx: &Ctx, of: &Criterion) -> CriterionLine {
    CriterionLine {
        thing: thing(ctx, (&of.title, &of.help), vec![], &of.borrowed),
        weight: i64::from(of.weight),
        range: if of.low == of.high { String::new() } else { format!("{}–{}", of.low, of.high) },
        scale: of.scale.iter().map(|point| (point.points, marked(ctx, &point.words))).collect(),
    }
}

/// A part of a call as plain text, a line for each thing that it says.
pub(crate) fn plain(ctx: &Ctx, terms: &Terms, part: Part) -> String {
    let shape = Shape::of(ctx, terms);
    let t = &ctx.texts;
    let things = |all: &[Thing]| -> Vec<String> { all.iter().map(plainly).collect() };
    let lines = match part {
        Part::About => vec![
            said(ctx, &terms.sought),
            said(ctx, &terms.returns),
            shape.window,
            shape.days,
            shape.modes,
            shape.languages,
        ],
        Part::Timeline => {
            let due = |due: &DueLine| [&due.title, &due.words, &due.grace].map(String::as_str).join(" · ");
            shape.dues.iter().map(due).collect()
        }
        Part::Checks => things(&shape.checks),
        Part::Sections => [things(&shape.expression), things(&shape.bid)].concat(),
        Part::Budget => [vec![shape.currency], things(&shape.lines)].concat(),
        Part::Tiers => things(&shape.tiers),
        Part::Criteria => {
            let criterion = |of: &CriterionLine| {
                let scale = of.scale.iter().map(|(points, words)| format!("{points} {}", words.text));
                let weight = format!("{} {} {}", t.text("calls-field-weight"), of.weight, of.range);
                [vec![plainly(&of.thing), weight], scale.collect()].concat().join("\n")
            };
            shape.criteria.iter().map(criterion).collect()
        }
        Part::Events => things(&shape.events),
        Part::Conduct => {
            let shown = shape.published.iter().map(|(what, since)| format!("{what}: {since}"));
            let own = [shape.appraisers, said(ctx, &terms.panel), said(ctx, &terms.decides), shape.rules];
            own.into_iter().chain(shown).collect()
        }
    };
    lines
        .into_iter()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn plainly(of: &Thing) -> String {
    let notes = of.notes.join(" · ");
    let parts = [&of.title.text, &of.help.text, &notes, &of.borrowed.0];
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}
