//! One's own applications: where they stand, looking them over, handing them in, answering.

use super::super::access::{MayWrite, may_write};
use super::super::model::{ApplicationId, Stage, WordId};
use super::super::reads::{self, Application};
use super::super::settings::Admission;
use super::super::{actions, model};
use super::view::{self, Shared, View};
use crate::forms::{self, form_page};
use crate::persons::access::own;
use crate::{documents, settings};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, page, see_other};
use platform::ui::{ErrorLine, Shell};

pub(super) type Asks = Result<Path<String>, PathRejection>;
pub(super) type AsksTwo = Result<Path<(String, String)>, PathRejection>;

#[derive(Template)]
#[template(path = "admission/pages/mine.html")]
struct MinePage {
    s: Shell,
    /// Address, name, shape, stage, by when, whether that is over, whether it is a draft.
    lines: Vec<(String, String, &'static str, String, String, bool, bool)>,
    /// Whether there is a draft to go on with.
    drafts: bool,
    /// Whether somebody invited the reader to write along.
    invited: bool,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    ctx.person()?;
    let permit = own(&ctx.actor).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let rows = reads::of_own(&mut conn, &permit).await?;
    let invited = !reads::invitations(&mut conn, &permit).await?.is_empty();
    drop(conn);
    let line = |row: &reads::Row| {
        let (due, late) = view::due(&ctx, row.due);
        let stage = ctx.texts.text(&row.stage.key()).into_owned();
        let draft = row.stage == Stage::Draft;
        (format!("/admission/{}", row.id), view::title(&ctx, row), row.stage.shape(), stage, due, late, draft)
    };
    let lines = rows.iter().map(line).collect();
    let drafts = rows.iter().any(|row| row.stage == Stage::Draft);
    page(&MinePage {
        s: Shell::new(&ctx, ctx.texts.text("admission-mine")).with_form(&ctx),
        lines,
        drafts,
        invited,
    })
}

/// Applications that somebody begins at once, and then one a day.
const BEGUN: Rate = Rate { burst: 5, seconds: 24 * 3_600 };
/// People whom somebody invites at once, and then one in three hours: each gets a letter that they did not ask for.
const INVITED: Rate = Rate { burst: 15, seconds: 3 * 3_600 };
/// Applications that somebody hands in at once, and then one a day: each is told to the secretariat and to networks.
const HANDED_IN: Rate = Rate { burst: 3, seconds: 24 * 3_600 };

fn limit(ctx: &Ctx, what: &'static str, rate: Rate) -> Result<(), Failure> {
    ctx.app.limits.take(what, &ctx.person()?.to_string(), rate, ctx.now).map_err(Failure::TooOften)
}

pub(super) async fn begin(ctx: Ctx, _: Form) -> Answered {
    ctx.person()?;
    let permit = own(&ctx.actor).ok_or(Failure::NotFound)?;
    limit(&ctx, "application-begin", BEGUN)?;
    let id = actions::begin(&ctx.app, &permit).await?;
    see_other(&ctx, &format!("/admission/{id}/edit"), None)
}

pub(super) async fn accept(ctx: Ctx, _: Form) -> Answered {
    ctx.person()?;
    let permit = own(&ctx.actor).ok_or(Failure::NotFound)?;
    actions::accept(&ctx.app, &permit).await?;
    see_other(&ctx, super::super::HOME, None)
}

/// An application and the permit of one of its writers; to others there is no such page.
pub(super) async fn written(ctx: &Ctx, id: &str) -> Result<(Application, MayWrite), Failure> {
    ctx.person()?;
    let id: ApplicationId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    let permit = may_write(&ctx.actor, id, &found.writers).ok_or(Failure::NotFound)?;
    Ok((found, permit))
}

#[derive(Template)]
#[template(path = "admission/pages/show.html")]
struct ShowPage {
    s: Shell,
    v: View,
    errors: Vec<ErrorLine>,
    draft: bool,
    open: bool,
    answers: bool,
    ask_at: String,
    ask_label: &'static str,
    said: String,
    said_error: String,
    address: String,
    address_error: String,
    file_error: String,
    accept: String,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = written(&ctx, &path?.0).await?;
    shown(&ctx, &found, &Form::filled::<String, String>([]), "").await
}

async fn shown(ctx: &Ctx, found: &Application, form: &Form, flash: &str) -> Answered {
    let id = found.row.id;
    let mut conn = ctx.app.db.read().await?;
    // What a network does next hangs on the settings; whose countries it shares is asked of an application alone.
    let (shared, rules): (Shared, Admission) = match found.row.body {
        Some(_) => (Vec::new(), settings::reads::of(&mut conn).await?),
        None => (reads::networks_of(&mut conn, &found.row.content.countries).await?, Admission::default()),
    };
    let files = documents::of_subject(&mut conn, &actions::subject(id)).await?;
    drop(conn);
    let mut v = view::view(ctx, found, &shared, &files, &format!("/admission/{id}/documents"));
    if found.row.stage == Stage::Emerging {
        v.next = view::next_of_emerging(ctx, rules.trial);
    }
    for word in &mut v.words {
        word.typed = form.text(&word.label).to_owned();
        word.error = form.error(ctx, &word.label);
    }
    let labels = &[("address", "join-your-address"), ("file", "documents-file")];
    form_page(
        form,
        &ShowPage {
            s: Shell::new(ctx, v.name.clone()).with_form(ctx).saying(ctx, flash),
            errors: form.errors(ctx, labels),
            draft: found.row.stage == Stage::Draft,
            open: found.row.stage.is_open(),
            answers: found.row.stage == Stage::Questions,
            ask_at: String::new(),
            ask_label: "admission-ask",
            said: String::new(),
            said_error: String::new(),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
            file_error: form.error(ctx, "file"),
            accept: documents::accepted(),
            v,
        },
    )
}

/// Something of the page is done; what was typed beside it stays.
async fn done(ctx: &Ctx, found: &Application, form: &Form, done: &str, flash: &str) -> Answered {
    let answers = found.words.iter().filter(|word| word.is_question && word.answered_at.is_none());
    let mut fields: Vec<String> = answers.map(|word| format!("text-{}", word.id)).collect();
    if found.row.stage == Stage::Draft {
        fields.push("address".into());
    }
    let fields: Vec<&str> = fields.iter().map(String::as_str).filter(|field| *field != done).collect();
    let (id, flash) = (found.row.id.to_string(), forms::said(form, flash));
    let Some(left) = forms::left_of(form, &fields, &[]) else {
        return see_other(ctx, &format!("/admission/{id}"), Some(&flash));
    };
    shown(ctx, &written(ctx, &id).await?.0, &left, &flash).await
}

/// Adds the document that was chosen, if there is one, whichever button was pressed: a page cannot give back a chosen file.
async fn keep_document(ctx: &Ctx, permit: &MayWrite, form: &mut Form) -> Result<(), Failure> {
    let Some(upload) = form.file("file").cloned() else { return Ok(()) };
    forms::noted(form, actions::add_document(&ctx.app, permit, &upload).await)
}

pub(super) async fn invite(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = written(&ctx, &path?.0).await?;
    let address = form.mail_address("address");
    if form.is_fine() {
        limit(&ctx, "application-invite", INVITED)?;
    }
    keep_document(&ctx, &permit, &mut form).await?;
    if form.is_fine() {
        forms::noted(&mut form, actions::invite(&ctx.app, &permit, &address, ctx.lang()).await)?;
    }
    if form.is_fine() {
        return done(&ctx, &found, &form, "address", "flash-writer-invited").await;
    }
    shown(&ctx, &found, &form, "").await
}

pub(super) async fn attach(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = written(&ctx, &path?.0).await?;
    if form.required_file("file", "documents-refusal-none").is_some() {
        keep_document(&ctx, &permit, &mut form).await?;
    }
    if form.is_fine() {
        return done(&ctx, &found, &form, "file", forms::ADDED).await;
    }
    shown(&ctx, &found, &form, "").await
}

pub(super) async fn document(ctx: Ctx, path: AsksTwo) -> Answered {
    let (application, document) = path?.0;
    let (found, _) = written(&ctx, &application).await?;
    documents::serve(&ctx, &actions::subject(found.row.id), &document).await
}

pub(super) async fn answer(ctx: Ctx, path: AsksTwo, mut form: Form) -> Answered {
    let (application, question) = path?.0;
    let (found, permit) = written(&ctx, &application).await?;
    let question: WordId = question.parse().map_err(|_| Failure::NotFound)?;
    if !found.words.iter().any(|word| word.id == question && word.is_question) {
        return Err(Failure::NotFound);
    }
    let field = format!("text-{question}");
    let text = form.required(&field, 5_000);
    keep_document(&ctx, &permit, &mut form).await?;
    if !form.is_fine() {
        return shown(&ctx, &found, &form, "").await;
    }
    actions::answer(&ctx.app, &permit, question, &text).await?;
    done(&ctx, &found, &form, &field, "flash-answer-sent").await
}

#[derive(Template)]
#[template(path = "admission/pages/review.html")]
struct ReviewPage {
    s: Shell,
    v: View,
    errors: Vec<ErrorLine>,
    version: i64,
    answers: bool,
    ask_at: String,
    ask_label: &'static str,
    said: String,
    said_error: String,
}

pub(super) async fn review(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = written(&ctx, &path?.0).await?;
    if found.row.stage != Stage::Draft {
        return see_other(&ctx, &format!("/admission/{}", found.row.id), None);
    }
    reviewed(&ctx, &found, Form::filled::<String, String>([])).await
}

async fn reviewed(ctx: &Ctx, found: &Application, mut form: Form) -> Answered {
    let id = found.row.id;
    let mut conn = ctx.app.db.read().await?;
    let shared: Shared = reads::networks_of(&mut conn, &found.row.content.countries).await?;
    let files = documents::of_subject(&mut conn, &actions::subject(id)).await?;
    drop(conn);
    if form.is_fine() {
        form.refuse_all(found.row.content.lacks(ctx.lang(), !shared.is_empty()));
    }
    let v = view::view(ctx, found, &shared, &files, &format!("/admission/{id}/documents"));
    // What lacks is mended on the page where it is written.
    let mut errors = form.errors(ctx, super::draft::LABELS);
    for error in &mut errors {
        error.field = "to-edit".into();
    }
    let template = ReviewPage {
        s: Shell::new(ctx, ctx.texts.text("admission-review")).with_form(ctx),
        v,
        errors,
        version: found.row.version,
        answers: false,
        ask_at: String::new(),
        ask_label: "admission-ask",
        said: String::new(),
        said_error: String::new(),
    };
    page(&template)
}

pub(super) async fn submit(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let (found, permit) = written(&ctx, &path?.0).await?;
    let base: i64 = form.text("version").parse().map_err(|_| Failure::Stale)?;
    model::after(found.row.stage, model::Move::Submit, true)?;
    limit(&ctx, "application-submit", HANDED_IN)?;
    match actions::submit(&ctx.app, &permit, base, ctx.lang()).await {
        Ok(()) => {
            see_other(&ctx, &format!("/admission/{}", found.row.id), Some("flash-application-submitted"))
        }
        Err(Failure::Invalid(_)) => reviewed(&ctx, &found, form).await.map(|mut answer| {
            *answer.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            answer
        }),
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "admission/pages/withdraw.html")]
struct WithdrawPage {
    s: Shell,
    name: String,
    url: String,
    /// Whether it is a draft: whoever came for it alone goes with it.
    draft: bool,
}

pub(super) async fn ask_withdraw(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = written(&ctx, &path?.0).await?;
    let (name, url) = (view::title(&ctx, &found.row), format!("/admission/{}", found.row.id));
    page(&WithdrawPage {
        s: Shell::new(&ctx, ctx.texts.text("admission-withdraw-title")).with_form(&ctx),
        name,
        url,
        draft: found.row.stage == Stage::Draft,
    })
}

pub(super) async fn withdraw(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (found, permit) = written(&ctx, &path?.0).await?;
    actions::withdraw(&ctx.app, &permit).await?;
    see_other(&ctx, &format!("/admission/{}", found.row.id), Some("flash-application-withdrawn"))
}
