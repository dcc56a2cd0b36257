//! Declaring a tie and changing it.

use super::super::actions;
use super::super::model::{Declared, KINDS, Kind, NAME, Periods, REMARK, TieId};
use super::super::reads::{self, Row};
use super::list::{Line, line};
use crate::forms::{bodies_to_choose, form_page, line as one_line, newer_page};
use crate::persons::access::{Own, own};
use crate::persons::actions::Saved;
use crate::settings;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{PartialDate, Refusal};
use platform::form::{Form, is_mail_address};
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// The labels of the fields, for the summary of what is wrong.
const LABELS: &[(&str, &str)] = &[
    ("kind", "interests-kind"),
    ("name", "interests-name"),
    ("body", "interests-body"),
    ("address", "interests-address"),
    ("since", "interests-from"),
    ("until", "interests-until"),
    ("remark", "interests-remark"),
];

#[derive(Template)]
#[template(path = "interests/pages/edit.html")]
struct EditPage {
    s: Shell,
    /// Where the form goes.
    action: String,
    version: String,
    /// Whether it was changed elsewhere meanwhile.
    newer: bool,
    /// The tie as it is kept; none when a new one is declared.
    kept: Option<Line>,
    errors: Vec<ErrorLine>,
    kinds: Vec<Choice>,
    kind_error: String,
    called: String,
    name_error: String,
    body: String,
    /// Empty when there are too many to choose from.
    bodies: Vec<Choice>,
    body_error: String,
    address: String,
    address_error: String,
    since: String,
    since_error: String,
    until: String,
    until_error: String,
    remark: String,
    remark_error: String,
}

#[derive(Template)]
#[template(path = "interests/pages/remove.html")]
struct RemovePage {
    s: Shell,
    line: Line,
}

type Asks = Result<Path<String>, PathRejection>;

fn myself(ctx: &Ctx) -> Result<Own, Failure> {
    ctx.person()?;
    own(&ctx.actor).ok_or(Failure::Denied)
}

/// One's own tie that an address names; another's is as if it were not there.
async fn mine(ctx: &Ctx, path: Asks) -> Result<(Own, TieId, Row), Failure> {
    let own = myself(ctx)?;
    let id: TieId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, &own, id).await?;
    Ok((own, id, found.ok_or(Failure::NotFound)?))
}

pub(super) async fn new(ctx: Ctx) -> Answered {
    myself(&ctx)?;
    show(&ctx, &Form::filled([("kind", Kind::Employed.as_str())]), None, false).await
}

pub(super) async fn declare(ctx: Ctx, mut form: Form) -> Answered {
    let own = myself(&ctx)?;
    let Some(declared) = read(&mut form) else { return show(&ctx, &form, None, false).await };
    match actions::declare(&ctx.app, &own, &declared).await {
        Ok(_) => see_other(&ctx, "/me/interests", Some("flash-tie-declared")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &form, None, false).await
        }
        Err(other) => Err(other),
    }
}

fn filled(row: &Row) -> Form {
    let told = row.declared();
    Form::filled([
        ("kind", told.kind.as_str().to_owned()),
        ("name", told.name),
        ("body", told.body),
        ("address", told.address),
        ("since", told.since.to_string()),
        ("until", told.until.map(|until| until.to_string()).unwrap_or_default()),
        ("remark", told.remark),
    ])
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (_, _, row) = mine(&ctx, path).await?;
    show(&ctx, &filled(&row), Some(&row), false).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (own, id, row) = mine(&ctx, path).await?;
    let base: i64 = form.text("version").parse().unwrap_or(0);
    let Some(declared) = read(&mut form) else { return show(&ctx, &form, Some(&row), false).await };
    match actions::change(&ctx.app, &own, id, base, &declared).await {
        Ok(Saved::Newer) => {
            // What is kept by now, which may be newer than what was read above.
            let row = reads::one(&mut *ctx.app.db.read().await?, &own, id).await?.ok_or(Failure::NotFound)?;
            show(&ctx, &form, Some(&row), true).await
        }
        Ok(Saved::Kept | Saved::Unchanged) => see_other(&ctx, "/me/interests", Some("flash-tie-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &form, Some(&row), false).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn end(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (own, id, _) = mine(&ctx, path).await?;
    actions::end(&ctx.app, &own, id).await?;
    see_other(&ctx, "/me/interests", Some("flash-tie-ended"))
}

pub(super) async fn ask_to_remove(ctx: Ctx, path: Asks) -> Answered {
    let (_, _, row) = mine(&ctx, path).await?;
    let s = Shell::new(&ctx, ctx.texts.text("interests-remove-title"));
    let periods: Periods = settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    page(&RemovePage { s, line: line(&ctx, &row, &periods) })
}

pub(super) async fn remove(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (own, id, _) = mine(&ctx, path).await?;
    actions::remove(&ctx.app, &own, id).await?;
    see_other(&ctx, "/me/interests", Some("flash-tie-removed"))
}

/// What was typed; none when something of it cannot be read. What is wrong is noted in the form.
fn read(form: &mut Form) -> Option<Declared> {
    let kind = form.read("kind", Kind::parse, "interests-refusal-kind");
    let name = one_line(form, "name", NAME);
    let body = one_line(form, "body", 60).to_lowercase();
    let address = form.optional("address", 254).to_lowercase();
    if !address.is_empty() && !is_mail_address(&address) {
        form.refuse("address", Refusal::new("refusal-mail-address"));
    }
    let since = form.read("since", PartialDate::parse, "interests-refusal-date");
    let typed = form.text("until").trim().to_owned();
    let until = match typed.is_empty() {
        true => None,
        false => form.read("until", PartialDate::parse, "interests-refusal-date"),
    };
    let remark = form.optional("remark", REMARK);
    if !form.is_fine() {
        return None;
    }
    Some(Declared { kind: kind?, body, name, address, since: since?, until, remark })
}

async fn show(ctx: &Ctx, form: &Form, kept: Option<&Row>, newer: bool) -> Answered {
    let chosen = form.text("body").trim().to_lowercase();
    let mut conn = ctx.app.db.read().await?;
    let mut choices = bodies_to_choose(ctx, &mut conn, &[&chosen]).await?;
    let periods: Periods = settings::reads::of(&mut conn).await?;
    drop(conn);
    let t = &ctx.texts;
    let text = |name: &str| form.text(name).to_owned();
    let error = |name: &str| form.error(ctx, name);
    if !choices.is_empty() {
        choices.insert(0, Choice::new("", t.text("interests-body-none"), chosen.is_empty()));
    }
    let title = if kept.is_some() { "interests-change-title" } else { "interests-new-title" };
    let made = EditPage {
        s: Shell::new(ctx, t.text(title)),
        action: kept
            .map_or_else(|| "/me/interests/new".to_owned(), |row| format!("/me/interests/{}", row.id)),
        version: kept.map(|row| row.version.to_string()).unwrap_or_default(),
        newer,
        kept: kept.map(|row| line(ctx, row, &periods)),
        errors: form.errors(ctx, LABELS),
        kinds: KINDS
            .iter()
            .map(|kind| Choice::new(kind.as_str(), t.text(kind.key()), form.text("kind") == kind.as_str()))
            .collect(),
        kind_error: error("kind"),
        called: text("name"),
        name_error: error("name"),
        body: text("body"),
        bodies: choices,
        body_error: error("body"),
        address: text("address"),
        address_error: error("address"),
        since: text("since"),
        since_error: error("since"),
        until: text("until"),
        until_error: error("until"),
        remark: text("remark"),
        remark_error: error("remark"),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}
