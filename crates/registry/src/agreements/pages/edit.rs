//! Making an agreement, and changing it.

use super::super::access::{MayKeep, may_keep};
use super::super::actions::{self, Advocates};
use super::super::model::{AgreementId, Content, TEXT, TITLE};
use super::super::reads::{self, Agreement};
use super::name;
use crate::bodies;
use crate::bodies::model::BodyKind;
use crate::bodies::reads::Body;
use crate::forms::{self, form_page, line, newer_page};
use crate::persons;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use kernel::{BodyId, PersonId, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, DiffPiece, ErrorLine, Shell, diff};

const LABELS: &[(&str, &str)] = &[
    ("partner", "agreements-with"),
    ("title", "agreements-name"),
    ("purpose", "agreements-purpose"),
    ("agreed", "agreements-agreed"),
    ("starts", "agreements-starts"),
    ("ends", "agreements-ends"),
    ("review-on", "agreements-review-on"),
    ("ours", "agreements-ours"),
    ("theirs", "agreements-theirs"),
];

struct Field {
    value: String,
    error: String,
}

#[derive(Template)]
#[template(path = "agreements/pages/edit.html")]
struct EditPage {
    s: Shell,
    url: String,
    up: String,
    up_words: String,
    errors: Vec<ErrorLine>,
    version: i64,
    /// What somebody else saved meanwhile: label and how it differs from what was typed.
    newer: Vec<(String, Vec<DiffPiece>)>,
    /// Only for a new one: who the other side is.
    partners: Vec<Choice>,
    partner_error: String,
    title: Field,
    purpose: Field,
    agreed: Field,
    starts: Field,
    ends: Field,
    review: Field,
    ours: Vec<Choice>,
    ours_error: String,
    /// Only once it is known who the other side is.
    theirs: Vec<Choice>,
    theirs_error: String,
}

/// What a form is about: a new agreement of a body, or one that is there.
enum About<'a> {
    New(&'a Body),
    There(&'a Agreement),
}

type Asks = Result<Path<String>, PathRejection>;

async fn entered(ctx: &Ctx, path: Asks) -> Result<(Body, MayKeep), Failure> {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let body = bodies::reads::by_slug(&mut conn, &path?.0).await?.ok_or(Failure::NotFound)?;
    let permit = may_keep(&ctx.actor, body.row.id, body.row.kind).ok_or(Failure::Denied)?;
    Ok((body, permit))
}

async fn kept(ctx: &Ctx, path: Asks) -> Result<(Agreement, MayKeep), Failure> {
    ctx.person()?;
    let id: AgreementId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::found(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    let permit = may_keep(&ctx.actor, found.parties.body, found.body.kind).ok_or(Failure::NotFound)?;
    Ok((found, permit))
}

pub(super) async fn new_form(ctx: Ctx, path: Asks) -> Answered {
    let (body, permit) = entered(&ctx, path).await?;
    let form = Form::filled([("title", "")]);
    form_page(&form, &page_of(&ctx, &About::New(&body), &permit, &form, Vec::new()).await?)
}

pub(super) async fn make(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (body, permit) = entered(&ctx, path).await?;
    let about = About::New(&body);
    let content = content(&mut form);
    let known = bodies::reads::kinds_by_slug(&mut *ctx.app.db.read().await?).await?;
    let partner = form.read("partner", |slug| known.get(slug).copied(), "agreements-refusal-partner");
    let advocates = advocates(&mut form);
    let (Some(content), Some(partner), true) = (content, partner, form.is_fine()) else {
        return form_page(&form, &page_of(&ctx, &about, &permit, &form, Vec::new()).await?);
    };
    match actions::make(&ctx.app, &permit, partner, &content, advocates).await {
        Ok(id) => see_other(&ctx, &format!("/agreements/{id}"), Some("flash-agreement-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &page_of(&ctx, &about, &permit, &form, Vec::new()).await?)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (agreement, permit) = kept(&ctx, path).await?;
    let form = filled(&agreement);
    form_page(&form, &page_of(&ctx, &About::There(&agreement), &permit, &form, Vec::new()).await?)
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (agreement, permit) = kept(&ctx, path).await?;
    let about = About::There(&agreement);
    let content = content(&mut form);
    let advocates = advocates(&mut form);
    let (Some(content), true) = (content, form.is_fine()) else {
        return form_page(&form, &page_of(&ctx, &about, &permit, &form, Vec::new()).await?);
    };
    let base = form.text("version").parse().unwrap_or(0);
    match actions::change(&ctx.app, &permit, agreement.id, base, &content, advocates).await {
        Ok(()) => see_other(&ctx, &format!("/agreements/{}", agreement.id), Some("flash-agreement-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &page_of(&ctx, &about, &permit, &form, Vec::new()).await?)
        }
        // Somebody else was faster: what they saved is shown beside what was typed, which stays in the form.
        Err(Failure::Stale) => {
            let now = reads::found(&mut *ctx.app.db.read().await?, agreement.id).await?;
            let now = now.ok_or(Failure::NotFound)?;
            let newer = differing(&ctx, &now.content, &content);
            newer_page(&page_of(&ctx, &About::There(&now), &permit, &form, newer).await?)
        }
        Err(other) => Err(other),
    }
}

/// The parts of an agreement as texts, by their labels.
pub(super) fn parts(ctx: &Ctx, content: &Content) -> [(&'static str, String); 6] {
    let day = |day: Option<Date>| day.map(|day| ctx.texts.day(day)).unwrap_or_default();
    [
        ("agreements-name", content.title.clone()),
        ("agreements-purpose", content.purpose.clone()),
        ("agreements-agreed", content.agreed.clone()),
        ("agreements-starts", day(content.starts)),
        ("agreements-ends", day(content.ends)),
        ("agreements-review-on", day(content.review_on)),
    ]
}

/// What differs between two states, in words.
pub(super) fn differing(ctx: &Ctx, older: &Content, newer: &Content) -> Vec<(String, Vec<DiffPiece>)> {
    let pairs = parts(ctx, older).into_iter().zip(parts(ctx, newer));
    pairs
        .filter(|((_, older), (_, newer))| older != newer)
        .map(|((label, older), (_, newer))| (ctx.texts.text(label).into_owned(), diff(&older, &newer)))
        .collect()
}

fn filled(agreement: &Agreement) -> Form {
    let content = &agreement.content;
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let person = |person: Option<PersonId>| person.map(|id| id.to_string()).unwrap_or_default();
    Form::filled([
        ("version", agreement.version.to_string()),
        ("title", content.title.clone()),
        ("purpose", content.purpose.clone()),
        ("agreed", content.agreed.clone()),
        ("starts", day(content.starts)),
        ("ends", day(content.ends)),
        ("review-on", day(content.review_on)),
        ("ours", person(agreement.parties.ours)),
        ("theirs", person(agreement.parties.theirs)),
    ])
}

/// The agreement that was typed; what is wrong is noted in the form.
fn content(form: &mut Form) -> Option<Content> {
    let title = line(form, "title", TITLE);
    if title.is_empty() {
        form.refuse("title", Refusal::new("refusal-required"));
    }
    let purpose = form.optional("purpose", TEXT);
    let agreed = form.optional("agreed", TEXT);
    let [starts, ends, review_on] = ["starts", "ends", "review-on"].map(|field| day(form, field));
    form.is_fine().then_some(Content { title, purpose, agreed, starts, ends, review_on })
}

/// A day that may be left out.
pub(super) fn day(form: &mut Form, field: &str) -> Option<Date> {
    if form.text(field).is_empty() {
        return None;
    }
    form.read(field, forms::day, "mandates-refusal-day")
}

fn advocates(form: &mut Form) -> Advocates {
    let mut of = |field: &str| -> Option<PersonId> {
        if form.text(field).is_empty() {
            return None;
        }
        form.read(field, |text| text.parse().ok(), "agreements-refusal-advocate")
    };
    Advocates { ours: of("ours"), theirs: of("theirs") }
}

async fn page_of(
    ctx: &Ctx,
    about: &About<'_>,
    permit: &MayKeep,
    form: &Form,
    newer: Vec<(String, Vec<DiffPiece>)>,
) -> Result<EditPage, Failure> {
    let t = &ctx.texts;
    let mut conn = ctx.app.db.read().await?;
    let partner = match about {
        About::New(_) => None,
        About::There(agreement) => Some(agreement.parties.partner),
    };
    let serving = reads::in_office(&mut conn, permit, (permit.body(), partner), ctx.now).await?;
    let chosen = |field: &str| form.text(field).parse::<PersonId>().ok();
    let wanted = serving.iter().map(|(_, person)| *person).chain(chosen("ours")).chain(chosen("theirs"));
    let names = persons::names_seen_by(&mut conn, &ctx.actor, wanted).await?;
    let partners = match about {
        About::New(_) => bodies::reads::names_of(&mut conn, BodyKind::Partner).await?,
        About::There(_) => Vec::new(),
    };
    drop(conn);
    let side = |field: &str, body: BodyId| {
        let mut all: Vec<PersonId> =
            serving.iter().filter(|(of, _)| *of == body).map(|(_, person)| *person).collect();
        // Who looks after it stays to be chosen when their mandate is over.
        if let Some(person) = chosen(field).filter(|person| !all.contains(person)) {
            all.push(person);
        }
        let mut choices = vec![Choice::new("", t.text("agreements-nobody"), form.text(field).is_empty())];
        let mut named: Vec<(String, PersonId)> = all
            .into_iter()
            .map(|person| {
                let name = names.get(&person).cloned();
                (name.unwrap_or_else(|| t.text("letters-somebody").into_owned()), person)
            })
            .collect();
        named.sort();
        choices.extend(
            named
                .into_iter()
                .map(|(name, person)| Choice::new(person.to_string(), name, chosen(field) == Some(person))),
        );
        choices
    };
    let field = |name: &str| Field { value: form.text(name).to_owned(), error: form.error(ctx, name) };
    let (url, up, up_words, title, version) = match about {
        About::New(body) => (
            format!("/bodies/{}/agreements/new", body.row.slug),
            format!("/bodies/{}/agreements", body.row.slug),
            t.text("agreements-title").into_owned(),
            t.text("agreements-new").into_owned(),
            0,
        ),
        About::There(agreement) => (
            format!("/agreements/{}/edit", agreement.id),
            format!("/agreements/{}", agreement.id),
            agreement.content.title.clone(),
            t.with1("agreements-edit-title", "name", name(ctx, &agreement.partner)),
            agreement.version,
        ),
    };
    Ok(EditPage {
        s: Shell::new(ctx, title),
        url,
        up,
        up_words,
        errors: form.errors(ctx, LABELS),
        version,
        newer,
        partners: partners
            .iter()
            .map(|(slug, name)| {
                let words = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
                Choice::new(slug.clone(), words, form.text("partner") == slug)
            })
            .collect(),
        partner_error: form.error(ctx, "partner"),
        title: field("title"),
        purpose: field("purpose"),
        agreed: field("agreed"),
        starts: field("starts"),
        ends: field("ends"),
        review: field("review-on"),
        ours: side("ours", permit.body()),
        ours_error: form.error(ctx, "ours"),
        theirs: partner.map(|partner| side("theirs", partner)).unwrap_or_default(),
        theirs_error: form.error(ctx, "theirs"),
    })
}
