//! Applications and the lives of networks, for the secretariat.

use super::super::access::{MayMove, may_ask, may_move};
use super::super::model::{ApplicationId, Move, Stage, Step, office_moves};
use super::super::reads::{self, Application};
use super::super::settings::Admission;
use super::super::{actions, model};
use super::mine::{Asks, AsksTwo};
use super::view::{self, View};
use crate::forms::form_page;
use crate::{bodies, documents, settings};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell, TimelineItem};

/// Applications on one page of the list.
const PER_PAGE: usize = 50;
const LABELS: &[(&str, &str)] = &[
    ("move", "admission-move"),
    ("day", "admission-day"),
    ("ground", "admission-ground"),
    ("decision", "admission-decision"),
    ("note", "admission-note"),
    ("slug", "bodies-slug"),
    ("text", "admission-ask"),
];

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    stage: String,
    after: String,
}

impl Asked {
    /// The last application of the page before, by when it was begun and its id.
    fn after(&self) -> Option<(Timestamp, ApplicationId)> {
        let (at, id) = self.after.split_once('~')?;
        Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
    }
}

#[derive(Template)]
#[template(path = "admission/pages/office.html")]
struct OfficePage {
    s: Shell,
    stages: Vec<Choice>,
    clear: &'static str,
    csv: String,
    lines: Vec<ListLine>,
    next: String,
}

struct ListLine {
    url: String,
    name: String,
    shape: &'static str,
    stage: String,
    since: String,
    due: String,
    late: bool,
}

fn allowed(ctx: &Ctx) -> Result<MayMove, Failure> {
    ctx.steward()?;
    may_move(&ctx.actor).ok_or(Failure::NotFound)
}

pub(super) async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let permit = allowed(&ctx)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let stage = Stage::parse(&asked.stage);
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(50);
    let rows = reads::list(&mut *ctx.app.db.read().await?, &permit, stage, asked.after(), most).await?;
    let next = rows.get(PER_PAGE).and(rows.get(PER_PAGE - 1)).map(|last| {
        let of = stage.map_or("", Stage::as_str);
        format!("/office/admission?stage={of}&after={}~{}", last.made_at.as_microsecond(), last.id)
    });
    let t = &ctx.texts;
    let line = |row: &reads::Row| {
        let (due, late) = view::due(&ctx, row.due);
        ListLine {
            url: format!("/office/admission/{}", row.id),
            name: view::title(&ctx, row),
            shape: row.stage.shape(),
            stage: t.text(&row.stage.key()).into_owned(),
            since: t.day(row.made_at.to_zoned_datetime(ctx.zone.clone()).date()),
            due,
            late,
        }
    };
    let mut stages = vec![Choice::new("", t.text("admission-stage-any"), stage.is_none())];
    stages.extend(
        view::STAGES.iter().map(|one| Choice::new(one.as_str(), t.text(&one.key()), stage == Some(*one))),
    );
    let query = stage.map(|stage| format!("?stage={}", stage.as_str())).unwrap_or_default();
    page(&OfficePage {
        s: Shell::new(&ctx, t.text("office-admission")),
        stages,
        clear: if stage.is_some() { "/office/admission" } else { "" },
        csv: format!("/office/admission.csv{query}"),
        lines: rows.iter().take(PER_PAGE).map(line).collect(),
        next: next.unwrap_or_default(),
    })
}

pub(super) async fn csv(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let permit = allowed(&ctx)?;
    let stage = asked.ok().and_then(|asked| Stage::parse(&asked.0.stage));
    let rows = reads::list(&mut *ctx.app.db.read().await?, &permit, stage, None, i64::MAX).await?;
    let line = |row: &reads::Row| {
        let codes: Vec<&str> = row.content.countries.iter().map(|c| c.code()).collect();
        let due = row.due.map(|due| due.to_string()).unwrap_or_default();
        let name = view::best(&ctx, &row.content.name);
        [
            row.id.to_string(),
            name,
            row.stage.as_str().to_owned(),
            codes.join(" "),
            row.made_at.to_string(),
            due,
        ]
    };
    let lines: Vec<_> = rows.iter().map(line).collect();
    csv_file("applications", &["id", "name", "stage", "countries", "begun", "due"], lines, false)
}

#[derive(Template)]
#[template(path = "admission/pages/handle.html")]
struct HandlePage {
    s: Shell,
    v: View,
    step: StepForm,
    errors: Vec<ErrorLine>,
    answers: bool,
    ask_at: String,
    ask_label: &'static str,
    said: String,
    said_error: String,
}

/// The form of a step; without moves there is none.
struct StepForm {
    action: String,
    moves: Vec<Choice>,
    move_error: String,
    day: String,
    day_error: String,
    ground: String,
    ground_error: String,
    decision: String,
    decision_error: String,
    note: String,
    note_error: String,
    /// Whether a new network needs its part of addresses.
    slug_asked: bool,
    slug: String,
    slug_error: String,
}

fn step_form_of(ctx: &Ctx, form: &Form, moves: &[Move], action: String, slug_asked: bool) -> StepForm {
    let text = |name: &str| form.text(name).to_owned();
    let choice = |made: &Move| {
        Choice::new(made.as_str(), view::move_words(ctx, *made), form.text("move") == made.as_str())
    };
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date().to_string();
    StepForm {
        action,
        moves: moves.iter().map(choice).collect(),
        move_error: form.error(ctx, "move"),
        day: if form.has("day") { text("day") } else { today },
        day_error: form.error(ctx, "day"),
        ground: text("ground"),
        ground_error: form.error(ctx, "ground"),
        decision: text("decision"),
        decision_error: form.error(ctx, "decision"),
        note: text("note"),
        note_error: form.error(ctx, "note"),
        slug_asked,
        slug: text("slug"),
        slug_error: form.error(ctx, "slug"),
    }
}

/// What was typed as a step.
fn typed(form: &mut Form) -> Option<Step> {
    let made = form.read("move", Move::parse, "admission-refusal-move");
    let day = form.read("day", |text| text.parse::<Date>().ok(), "mandates-refusal-day");
    let ground = form.optional("ground", 2_000);
    let decision = crate::forms::line(form, "decision", 100);
    let note = form.optional("note", 2_000);
    if let Some(day) = day
        && !(1900..=2200).contains(&day.year())
    {
        form.refuse("day", Refusal::new("mandates-refusal-day"));
    }
    let decision = (!decision.is_empty()).then_some(decision);
    form.is_fine().then_some(Step { made: made?, day: day?, ground, decision, note })
}

async fn handed_in(ctx: &Ctx, id: &str) -> Result<(Application, MayMove), Failure> {
    let permit = allowed(ctx)?;
    let id: ApplicationId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    if found.row.stage.is_handed_in() { Ok((found, permit)) } else { Err(Failure::NotFound) }
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = handed_in(&ctx, &path?.0).await?;
    shown(&ctx, &found, &Form::filled::<String, String>([])).await
}

async fn shown(ctx: &Ctx, found: &Application, form: &Form) -> Answered {
    let id = found.row.id;
    let mut conn = ctx.app.db.read().await?;
    let rules: Admission = settings::reads::of(&mut conn).await?;
    let shared = match found.row.body {
        Some(_) => Vec::new(),
        None => reads::networks_of(&mut conn, &found.row.content.countries).await?,
    };
    let files = documents::of_subject(&mut conn, &actions::subject(id)).await?;
    drop(conn);
    let moves = office_moves(found.row.stage, rules.trial);
    let at = format!("/office/admission/{id}");
    let open = found.row.stage.is_open();
    let v = view::view(ctx, found, &shared, &files, &format!("{at}/documents"));
    form_page(
        form,
        &HandlePage {
            s: Shell::new(ctx, v.name.clone()).with_form(ctx),
            v,
            step: step_form_of(ctx, form, &moves, at.clone(), open),
            errors: form.errors(ctx, LABELS),
            answers: false,
            ask_at: if open { format!("{at}/ask") } else { String::new() },
            ask_label: "admission-ask",
            said: form.text("text").to_owned(),
            said_error: form.error(ctx, "text"),
        },
    )
}

pub(super) async fn conclude(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = handed_in(&ctx, &path?.0).await?;
    let step = typed(&mut form);
    let emerges = step.as_ref().is_some_and(|step| step.made == Move::Emerge);
    let slug = if emerges { bodies::pages::new::slug(&mut form) } else { String::new() };
    if let Some(step) = step.filter(|_| form.is_fine()) {
        match actions::conclude(&ctx.app, &permit, found.row.id, &step, &slug).await {
            Ok(()) => {
                let at = format!("/office/admission/{}", found.row.id);
                return see_other(&ctx, &at, Some("flash-step-kept"));
            }
            Err(Failure::Invalid(fields)) => form.refuse_all(fields),
            Err(other) => return Err(other),
        }
    }
    shown(&ctx, &found, &form).await
}

pub(super) async fn ask(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = handed_in(&ctx, &path?.0).await?;
    let text = form.required("text", 5_000);
    if !form.is_fine() {
        return shown(&ctx, &found, &form).await;
    }
    let permit = may_ask(&permit, found.row.stage).ok_or(Failure::NotFound)?;
    actions::say(&ctx.app, &permit, found.row.id, &text).await?;
    see_other(&ctx, &format!("/office/admission/{}", found.row.id), Some("flash-question-sent"))
}

pub(super) async fn document(ctx: Ctx, path: AsksTwo) -> Answered {
    let (application, document) = path?.0;
    let (found, _) = handed_in(&ctx, &application).await?;
    documents::serve(&ctx, &actions::subject(found.row.id), &document).await
}

#[derive(Template)]
#[template(path = "admission/pages/step.html")]
struct StepPage {
    s: Shell,
    url: String,
    name: String,
    shape: &'static str,
    stage: String,
    timeline: Vec<TimelineItem>,
    step: StepForm,
    errors: Vec<ErrorLine>,
}

pub(super) async fn step_form(ctx: Ctx, path: Asks) -> Answered {
    allowed(&ctx)?;
    stepped(&ctx, &path?.0, &Form::filled::<String, String>([])).await
}

async fn stepped(ctx: &Ctx, slug: &str, form: &Form) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let row = bodies::reads::by_slug(&mut conn, slug).await?.ok_or(Failure::NotFound)?.row;
    let steps = reads::of_network(&mut conn, row.id).await?;
    let stage = actions::stage_of(row.kind, row.status, &steps).ok_or(Failure::NotFound)?;
    let rules: Admission = settings::reads::of(&mut conn).await?;
    drop(conn);
    let moves: Vec<Move> = model::office_moves(stage, rules.trial);
    form_page(
        form,
        &StepPage {
            s: Shell::new(ctx, ctx.texts.text("admission-step-title")).with_form(ctx),
            url: format!("/networks/{slug}"),
            name: view::best(ctx, &row.name),
            shape: stage.shape(),
            stage: ctx.texts.text(&stage.key()).into_owned(),
            timeline: view::timeline(ctx, &steps),
            step: step_form_of(ctx, form, &moves, format!("/office/networks/{slug}/step"), false),
            errors: form.errors(ctx, LABELS),
        },
    )
}

pub(super) async fn step(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let permit = allowed(&ctx)?;
    let slug = path?.0;
    if let Some(step) = typed(&mut form) {
        match actions::move_network(&ctx.app, &permit, &slug, &step).await {
            Ok(()) => {
                let at = format!("/office/networks/{slug}/step");
                return see_other(&ctx, &at, Some("flash-step-kept"));
            }
            Err(Failure::Invalid(fields)) => form.refuse_all(fields),
            Err(other) => return Err(other),
        }
    }
    stepped(&ctx, &slug, &form).await
}
