//! An application as its pages show it, to whomever they are for.

use super::super::model::{Content, Move, Stage};
use super::super::reads::{Application, Made, Row};
use super::super::settings::Admission;
use crate::documents::{self, Document};
use jiff::Timestamp;
use kernel::{Country, Deadline, LocalText};
use platform::http::Ctx;
use platform::ui::TimelineItem;

/// A question with its answer, or a comment, ready to be drawn.
pub(super) struct WordLine {
    pub id: String,
    pub is_question: bool,
    pub head: String,
    pub text: String,
    pub answer: String,
    pub answered: bool,
    pub label: String,
    /// What was typed as the answer, and what is wrong with it.
    pub typed: String,
    pub error: String,
}

/// An application ready to be drawn.
pub(super) struct View {
    pub id: String,
    pub name: String,
    pub shape: &'static str,
    pub stage: String,
    pub due: String,
    pub late: bool,
    /// What comes next, in words.
    pub next: String,
    pub timeline: Vec<TimelineItem>,
    /// Label and text of each part that was written.
    pub parts: Vec<(String, String)>,
    /// Names and addresses of who speaks for it.
    pub speakers: Vec<(String, String)>,
    /// Networks that have some of its countries: name, address, which.
    pub shared: Vec<(String, String, String)>,
    pub words: Vec<WordLine>,
    pub documents: Vec<documents::Line>,
    /// The network it became: name and address.
    pub network: Option<(String, String)>,
}

/// Networks with some of the countries of an application.
pub(super) type Shared = Vec<(kernel::BodyId, String, LocalText, Vec<Country>)>;

/// A text in the reader's language, or the next best.
pub(super) fn best(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// What an application is called.
pub(super) fn title(ctx: &Ctx, row: &Row) -> String {
    let name = best(ctx, &row.content.name);
    if name.is_empty() { ctx.texts.text("admission-unnamed").into_owned() } else { name }
}

/// By when something is due, and whether that is over.
pub(super) fn due(ctx: &Ctx, due: Option<Timestamp>) -> (String, bool) {
    let words = |due| Deadline::at_instant(due, "UTC").map(|due| ctx.texts.deadline(&due, &ctx.zone));
    due.map_or((String::new(), false), |due| (words(due).unwrap_or_default(), due < ctx.now))
}

/// The networks that share countries, ready to be drawn.
pub(super) fn shared(ctx: &Ctx, networks: &Shared) -> Vec<(String, String, String)> {
    let line = |(_, slug, name, countries): &(_, String, LocalText, Vec<Country>)| {
        let countries = ctx.texts.list(countries.iter().map(|c| c.name(ctx.lang())));
        (best(ctx, name), format!("/networks/{slug}"), countries)
    };
    networks.iter().map(line).collect()
}

/// Steps that were made, with their grounds where the reader may know them.
pub(super) fn timeline(ctx: &Ctx, steps: &[Made]) -> Vec<TimelineItem> {
    let t = &ctx.texts;
    let item = |made: &Made| {
        let mut notes: Vec<String> = Vec::new();
        if let (Some(until), Some(check)) = (made.until, made.check) {
            notes.push(t.with(
                "admission-trial-days",
                &[("until", t.day(until).into()), ("check", t.day(check).into())],
            ));
        }
        if !made.ground.is_empty() {
            notes.push(t.with1("admission-on-ground", "ground", made.ground.as_str()));
        }
        if let Some(decision) = &made.decision {
            notes.push(t.with1("admission-on-decision", "decision", decision.as_str()));
        }
        if !made.note.is_empty() {
            notes.push(made.note.clone());
        }
        // By name where the reader may know it: then it needs no other words.
        let by = made.by.as_ref().filter(|_| ctx.actor.steward().is_some());
        if let Some(by) = by {
            notes.push(t.with1("admission-concluded-by", "name", by.as_str()));
        }
        let words = match made.body {
            Some(_) if by.is_some() => "".into(),
            Some(_) => t.text("admission-by-office"),
            None => t.text("admission-by-applicants"),
        };
        TimelineItem {
            iso: made.day.to_string(),
            date: t.day(made.day),
            title: t.text(&made.made.key()).into_owned(),
            note: notes.join(" "),
            kind: "done",
            words: words.into_owned(),
            marks: Vec::new(),
        }
    };
    steps.iter().map(item).collect()
}

/// What was written of a network, part by part: its label and its text.
pub(crate) fn written(ctx: &Ctx, content: &Content) -> Vec<(String, String)> {
    let t = &ctx.texts;
    let mut parts = Vec::new();
    let mut part = |key: &str, text: String| {
        if !text.is_empty() {
            parts.push((t.text(key).into_owned(), text));
        }
    };
    for (key, text) in [("admission-name", &content.name), ("admission-purpose", &content.purpose)] {
        for (language, text) in text.iter() {
            part(key, format!("{text} ({})", language.name_in(ctx.lang())));
        }
    }
    part("admission-site", content.site.clone());
    part("admission-languages", t.list(content.languages.iter().map(|l| l.name_in(ctx.lang()))));
    part("admission-countries", t.list(content.countries.iter().map(|c| c.name(ctx.lang()))));
    part("admission-together", content.together.clone());
    part("admission-needs", content.needs.clone());
    part("admission-gives", content.gives.clone());
    part("admission-aims", content.aims.clone());
    parts
}

/// What comes next for a network on its way, which hangs on whether a trial is set.
pub(super) fn next_of_emerging(ctx: &Ctx, trial: bool) -> String {
    let key = if trial { "stage-next-emerging" } else { "stage-next-emerging-untried" };
    ctx.texts.text(key).into_owned()
}

/// Everything of an application.
pub(super) fn view(
    ctx: &Ctx,
    application: &Application,
    networks: &Shared,
    documents: &[Document],
    documents_at: &str,
) -> View {
    let t = &ctx.texts;
    let Application { row, words, steps, network, .. } = application;
    let content = &row.content;
    let (due_words, late) = due(ctx, row.due);
    let word = |w: &super::super::reads::Word| {
        let at = t.instant(w.at, &ctx.zone);
        WordLine {
            id: w.id.to_string(),
            is_question: w.is_question,
            head: t.with(
                if w.is_question { "admission-question-of" } else { "admission-comment-of" },
                &[("body", best(ctx, &w.body).into()), ("at", at.into())],
            ),
            text: w.text.clone(),
            answer: w.answer.clone(),
            answered: w.answered_at.is_some(),
            label: format!("text-{}", w.id),
            typed: String::new(),
            error: String::new(),
        }
    };
    View {
        id: row.id.to_string(),
        name: title(ctx, row),
        shape: row.stage.shape(),
        stage: t.text(&row.stage.key()).into_owned(),
        due: due_words,
        late,
        next: t.text(&format!("stage-next-{}", row.stage.as_str())).into_owned(),
        timeline: timeline(ctx, steps),
        parts: written(ctx, content),
        speakers: content.speakers.iter().map(|s| (s.name.clone(), s.address.clone())).collect(),
        shared: shared(ctx, networks),
        words: words.iter().map(word).collect(),
        documents: documents::lines(ctx, documents, documents_at),
        network: network.as_ref().map(|(slug, name)| (best(ctx, name), format!("/networks/{slug}"))),
    }
}

/// The steps of admission as the settings have them: title and text.
pub(super) fn steps(ctx: &Ctx, rules: &Admission) -> Vec<(String, String)> {
    let t = &ctx.texts;
    let args = [
        ("answer", i64::from(rules.answer_days).into()),
        ("draft", i64::from(rules.draft_days).into()),
        ("trial", i64::from(rules.trial_months).into()),
        ("check", i64::from(rules.check_months).into()),
    ];
    let all = ["apply", "questions", "emerging", "trial", "established"];
    let shown = all.iter().filter(|key| rules.trial || **key != "trial");
    shown
        .map(|key| {
            (t.text(&format!("join-step-{key}")).into_owned(), t.with(&format!("join-text-{key}"), &args))
        })
        .collect()
}

/// Stages that lists can be narrowed to.
pub(super) const STAGES: &[Stage] = &[
    Stage::Submitted,
    Stage::Questions,
    Stage::Emerging,
    Stage::Trial,
    Stage::Established,
    Stage::Dormant,
    Stage::Left,
    Stage::Refused,
];

/// The words of a move for a choice.
pub(super) fn move_words(ctx: &Ctx, made: Move) -> String {
    ctx.texts.text(&made.key()).into_owned()
}
