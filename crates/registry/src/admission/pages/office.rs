//! Applications and the lives of networks, for the secretariat.

use super::super::access::{MayMove, may_ask, may_move};
use super::super::model::{ApplicationId, Lacks, Move, Stage, Step, office_moves};
use super::super::reads::{self, Application};
use super::super::settings::Admission;
use super::super::{actions, model};
use super::mine::{Asks, AsksTwo};
use super::view::{self, View};
use crate::forms::{self, form_page};
use crate::lists::{self, Asked, Frame, ONE_MORE};
use crate::{bodies, documents, settings};
use askama::Template;
use jiff::civil::Date;
use kernel::{BodyId, Refusal};
use platform::db::Conn;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell, TimelineItem};

const LABELS: &[(&str, &str)] = &[
    ("move", "admission-move"),
    ("day", "admission-day"),
    ("ground", "admission-ground"),
    ("decision", "admission-decision"),
    ("note", "admission-note"),
    ("slug", "bodies-slug"),
    ("although", "admission-although-box"),
    ("text", "admission-question"),
];

#[derive(Template)]
#[template(path = "admission/pages/office.html")]
struct OfficePage {
    s: Shell,
    frame: Frame,
    lines: Vec<ListLine>,
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

pub(super) async fn list(ctx: Ctx, asked: lists::Asks) -> Answered {
    let permit = allowed(&ctx)?;
    let asked = Asked::read(asked);
    let stage = Stage::parse(&asked.state);
    let mut rows =
        reads::list(&mut *ctx.app.db.read().await?, &permit, stage, asked.after(), ONE_MORE).await?;
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
    let stages = view::STAGES
        .iter()
        .map(|one| lists::State { code: one.as_str(), words: t.text(&one.key()).into_owned() });
    let chosen = stage.map(Stage::as_str);
    let frame =
        Frame::of((&ctx, "/office/admission", "admission-stage-any"), stages, chosen, &mut rows, |last| {
            lists::place(last.made_at, last.id)
        });
    page(&OfficePage {
        s: Shell::new(&ctx, t.text("office-admission")),
        frame,
        lines: rows.iter().map(line).collect(),
    })
}

pub(super) async fn csv(ctx: Ctx, asked: lists::Asks) -> Answered {
    let permit = allowed(&ctx)?;
    let stage = Stage::parse(&Asked::read(asked).state);
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
    // Here it is asked in the form of the steps, not among the words.
    ask_at: String,
    ask_label: &'static str,
    said: String,
    said_error: String,
    question_at: String,
    question: String,
    question_error: String,
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
    /// For which steps it is needed, in words.
    ground_help: String,
    /// Whether no step of these needs a ground, and whether one needs a finding.
    bare: bool,
    checks: bool,
    /// What the network lacks that could be established, in the words of a box to tick; empty when it lacks nothing.
    although: String,
    although_error: String,
    knows: bool,
    decision: String,
    decision_error: String,
    /// Where it is put to the established networks, in a house that keeps a register of decisions.
    propose_url: String,
    note: String,
    note_error: String,
    /// Whether a new network needs its part of addresses.
    slug_asked: bool,
    slug: String,
    slug_error: String,
}

/// The form of a step, with the moves that are possible, and what the network lacks for being established.
fn step_form_of(
    ctx: &Ctx,
    form: &Form,
    (moves, rules, lacks): (&[Move], &Admission, Lacks),
    action: String,
    slug_asked: bool,
) -> StepForm {
    let t = &ctx.texts;
    let grounded: Vec<_> = moves.iter().filter(|made| rules.grounds.contains(made)).collect();
    let ground_help = t.text("admission-ground-help").into_owned();
    let text = |name: &str| form.text(name).to_owned();
    let choice = |made: &Move| {
        Choice::new(made.as_str(), view::move_words(ctx, *made), form.text("move") == made.as_str())
    };
    // Of several steps none is chosen before: one that is kept by mistake cannot be taken back.
    let none = (moves.len() > 1)
        .then(|| Choice::new("", t.text("admission-move-choose"), form.text("move").is_empty()));
    let today = today(ctx).to_string();
    StepForm {
        action,
        moves: none.into_iter().chain(moves.iter().map(choice)).collect(),
        move_error: form.error(ctx, "move"),
        day: if form.has("day") { text("day") } else { today },
        day_error: form.error(ctx, "day"),
        ground: text("ground"),
        ground_error: form.error(ctx, "ground"),
        bare: grounded.is_empty(),
        checks: moves.contains(&Move::Check),
        ground_help: match grounded.is_empty() {
            true => ground_help,
            false => {
                let steps = t.list(grounded.iter().map(|made| view::move_words(ctx, **made)));
                format!("{} {ground_help}", t.with1("admission-ground-needed", "steps", steps))
            }
        },
        although: match lacks.any() {
            true => {
                let named = lacks.named().into_iter().map(|lack| t.text(&format!("admission-lacks-{lack}")));
                t.with1("admission-although", "lacks", t.list(named))
            }
            false => String::new(),
        },
        although_error: form.error(ctx, "although"),
        knows: form.has("although"),
        propose_url: match ctx.app.keeps_decisions() && moves.iter().any(|made| rules.decided.contains(made))
        {
            true => "/decisions/new?rules=consensus".to_owned(),
            false => String::new(),
        },
        decision: text("decision"),
        decision_error: form.error(ctx, "decision"),
        note: text("note"),
        note_error: form.error(ctx, "note"),
        slug_asked,
        slug: text("slug"),
        slug_error: form.error(ctx, "slug"),
    }
}

/// What was typed as a step. A day that cannot be read is told, and today stands in its place, so that all that is wrong with the rest
/// is told with it.
fn typed(ctx: &Ctx, form: &mut Form) -> Option<Step> {
    let why = if form.text("move").is_empty() { "refusal-required" } else { "admission-refusal-move" };
    let made = form.read("move", Move::parse, why);
    let day = form.read("day", forms::day, "mandates-refusal-day");
    let ground = form.optional("ground", 2_000);
    let decision = crate::forms::line(form, "decision", 100);
    let note = form.optional("note", 2_000);
    let decision = (!decision.is_empty()).then_some(decision);
    let day = day.unwrap_or_else(|| today(ctx));
    Some(Step { made: made?, day, ground, decision, note, although: form.has("although") })
}

fn today(ctx: &Ctx) -> Date {
    ctx.now.to_zoned_datetime(ctx.zone.clone()).date()
}

/// What the network would lack on the day that was typed, if it could be established.
async fn lacks_of(
    ctx: &Ctx,
    conn: &mut Conn,
    body: Option<BodyId>,
    (stage, steps, rules): (Stage, &[reads::Made], &Admission),
    form: &Form,
) -> Result<Lacks, Failure> {
    let (Some(body), Ok(_)) = (body, model::after(stage, Move::Establish, rules.trial)) else {
        return Ok(Lacks::default());
    };
    let day = form.text("day").trim().parse().unwrap_or_else(|_| today(ctx));
    actions::lacks(conn, body, (steps, rules), day, ctx.now).await
}

/// Notes all that is wrong with a step beside what could not be read, so that nobody learns of it one by one. Whoever keeps it asks
/// again.
async fn look_over(
    ctx: &Ctx,
    form: &mut Form,
    step: &Step,
    body: Option<BodyId>,
    (stage, steps): (Stage, &[reads::Made]),
) -> Result<(), Failure> {
    let mut conn = ctx.app.db.read().await?;
    let rules: Admission = settings::reads::of(&mut conn).await?;
    let lacks = lacks_of(ctx, &mut conn, body, (stage, steps, &rules), form).await?;
    form.refuse_all(step.check(&rules, steps.last().map(|made| made.day), lacks, ctx.now));
    match actions::rests_on_decision(&ctx.app, step).await {
        Err(Failure::Invalid(wrong)) => form.refuse_all(wrong),
        other => other?,
    }
    Ok(())
}

async fn handed_in(ctx: &Ctx, id: &str) -> Result<(Application, MayMove), Failure> {
    let permit = allowed(ctx)?;
    let id: ApplicationId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    if found.row.stage.is_handed_in() { Ok((found, permit)) } else { Err(Failure::NotFound) }
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = handed_in(&ctx, &path?.0).await?;
    shown(&ctx, &found, &Form::filled::<String, String>([]), "").await
}

async fn shown(ctx: &Ctx, found: &Application, form: &Form, flash: &str) -> Answered {
    let id = found.row.id;
    let mut conn = ctx.app.db.read().await?;
    let rules: Admission = settings::reads::of(&mut conn).await?;
    let shared = match found.row.body {
        Some(_) => Vec::new(),
        None => reads::networks_of(&mut conn, &found.row.content.countries).await?,
    };
    let files = documents::of_subject(&mut conn, &actions::subject(id)).await?;
    let stands = (found.row.stage, found.steps.as_slice(), &rules);
    let lacks = lacks_of(ctx, &mut conn, found.row.body, stands, form).await?;
    drop(conn);
    let moves = office_moves(found.row.stage, rules.trial);
    let at = format!("/office/admission/{id}");
    let open = found.row.stage.is_open();
    let mut v = view::view(ctx, found, &shared, &files, &format!("{at}/documents"));
    if found.row.stage == Stage::Emerging {
        v.next = view::next_of_emerging(ctx, rules.trial);
    }
    form_page(
        form,
        &HandlePage {
            s: Shell::new(ctx, v.name.clone()).with_form(ctx).saying(ctx, flash),
            v,
            step: step_form_of(ctx, form, (&moves, &rules, lacks), at.clone(), open),
            errors: form.errors(ctx, LABELS),
            answers: false,
            ask_at: String::new(),
            ask_label: "admission-ask",
            said: String::new(),
            said_error: String::new(),
            question_at: if open { format!("{at}/ask") } else { String::new() },
            question: form.text("text").to_owned(),
            question_error: form.error(ctx, "text"),
        },
    )
}

pub(super) async fn conclude(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = handed_in(&ctx, &path?.0).await?;
    let step = typed(&ctx, &mut form);
    // One that is a network already keeps its address.
    let is_new = found.row.body.is_none() && step.as_ref().is_some_and(|step| step.made == Move::Emerge);
    let slug = if is_new { bodies::pages::new::slug(&mut form) } else { String::new() };
    if let Some(step) = &step {
        let stands = (found.row.stage, found.steps.as_slice());
        look_over(&ctx, &mut form, step, found.row.body, stands).await?;
    }
    // After a step nothing is asked any more: a question that was not sent would be lost.
    if forms::is_typed(&form, "text") {
        form.refuse("text", Refusal::new("admission-refusal-unsent"));
    }
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
    shown(&ctx, &found, &form, "").await
}

/// What is typed of a step beside a question.
const OF_STEP: &[&str] = &["slug", "ground", "decision", "note"];

pub(super) async fn ask(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = handed_in(&ctx, &path?.0).await?;
    let text = form.required("text", 5_000);
    if !form.is_fine() {
        return shown(&ctx, &found, &form, "").await;
    }
    let permit = may_ask(&permit, found.row.stage).ok_or(Failure::NotFound)?;
    actions::say(&ctx.app, &permit, found.row.id, &text).await?;
    let (id, flash) = (found.row.id.to_string(), "flash-question-sent");
    let Some(left) = forms::left_of(&form, OF_STEP, &["move", "day"]) else {
        return see_other(&ctx, &format!("/office/admission/{id}"), Some(flash));
    };
    shown(&ctx, &handed_in(&ctx, &id).await?.0, &left, flash).await
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
    let lacks = lacks_of(ctx, &mut conn, Some(row.id), (stage, &steps, &rules), form).await?;
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
            step: step_form_of(
                ctx,
                form,
                (&moves, &rules, lacks),
                format!("/office/networks/{slug}/step"),
                false,
            ),
            errors: form.errors(ctx, LABELS),
        },
    )
}

pub(super) async fn step(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let permit = allowed(&ctx)?;
    let slug = path?.0;
    let step = typed(&ctx, &mut form);
    if let Some(step) = &step {
        let mut conn = ctx.app.db.read().await?;
        let row = bodies::reads::by_slug(&mut conn, &slug).await?.ok_or(Failure::NotFound)?.row;
        let steps = reads::of_network(&mut conn, row.id).await?;
        drop(conn);
        let stage = actions::stage_of(row.kind, row.status, &steps).ok_or(Failure::NotFound)?;
        look_over(&ctx, &mut form, step, Some(row.id), (stage, &steps)).await?;
    }
    if let Some(step) = step.filter(|_| form.is_fine()) {
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
