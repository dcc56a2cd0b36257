//! The list of imports, with the form that brings a table.

use super::super::actions;
use super::super::model::{KINDS, Kind};
use super::super::reads;
use super::fields::{self, Fields};
use super::permitted;
use crate::forms::form_page;
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::sheets::LIMITS;
use platform::ui::{Choice, ErrorLine, Shell};

/// Imports that the list shows.
const MOST: i64 = 50;

/// The labels of the fields, for the summary of what is wrong.
const LABELS: &[(&str, &str)] = &[("kind", "imports-kind"), ("file", "imports-file")];

#[derive(Template)]
#[template(path = "imports/pages/bring.html")]
struct BringPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    kinds: Vec<Choice>,
    kind_error: String,
    file_error: String,
    help: String,
    lines: Vec<Line>,
    fields: Vec<Fields>,
}

struct Line {
    url: String,
    what: String,
    state: String,
    rows: String,
    who: String,
    when: String,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    show(&ctx, &Form::filled([("kind", "persons")])).await
}

pub(super) async fn bring(ctx: Ctx, mut form: Form) -> Answered {
    let permit = permitted(&ctx)?;
    let kind = form.read("kind", Kind::parse, "imports-refusal-kind");
    let file = form.required_file("file", "imports-refusal-no-file");
    let Some((kind, file)) = kind.zip(file) else {
        return show(&ctx, &form).await;
    };
    match actions::bring(&ctx.app, &permit, kind, &file.name, file.bytes).await {
        Ok(id) => see_other(&ctx, &format!("/office/imports/{id}"), None),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            show(&ctx, &form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, form: &Form) -> Answered {
    let permit = permitted(ctx)?;
    let t = &ctx.texts;
    let found = reads::list(&mut *ctx.app.db.read().await?, &permit, MOST).await?;
    let lines = found.into_iter().map(|line| Line {
        url: format!("/office/imports/{}", line.id),
        what: match line.name.as_str() {
            "" => t.text(line.kind.key()).into_owned(),
            name => format!("{} · {name}", t.text(line.kind.key())),
        },
        state: t.text(line.state.key()).into_owned(),
        rows: t.number(line.rows),
        who: line.who,
        when: t.instant(line.made_at, &ctx.zone),
    });
    let kinds =
        KINDS.map(|kind| Choice::new(kind.as_str(), t.text(kind.key()), form.text("kind") == kind.as_str()));
    let most = [("size", (LIMITS.bytes / 1024 / 1024).into()), ("rows", LIMITS.rows.into())];
    form_page(
        form,
        &BringPage {
            s: Shell::new(ctx, t.text("office-imports")),
            errors: form.errors(ctx, LABELS),
            kinds: kinds.into(),
            kind_error: form.error(ctx, "kind"),
            file_error: form.error(ctx, "file"),
            help: t.with("imports-file-help", &most),
            lines: lines.collect(),
            fields: KINDS.map(|kind| fields::of(ctx, kind)).into(),
        },
    )
}
