//! One agreement: what it says, who looks after it, whom one can turn to, what was done, its papers and its earlier states.

use super::super::access::{MaySee, may_keep, may_note, may_see};
use super::super::actions;
use super::super::model::{AgreementId, DEED};
use super::super::reads::{self, Agreement, Beside};
use super::contacts;
use super::edit::{day, differing};
use super::name;
use crate::bodies::model::url;
use crate::documents::{self, DocumentId};
use crate::forms::{self, form_page};
use crate::persons;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use kernel::{Deadline, PersonId};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, DiffPiece, ErrorLine, Shell};

/// Deeds and earlier states that the page shows: the newest.
const MOST: i64 = 100;

const LABELS: &[(&str, &str)] = &[
    ("day", "agreements-deed-day"),
    ("text", "agreements-deed-text"),
    ("review-on", "agreements-next-review"),
    ("file", "documents-file"),
    ("side", "agreements-contact-side"),
    ("name", "agreements-contact-name"),
    ("address", "agreements-contact-address"),
    ("phone", "agreements-contact-phone"),
    ("about", "agreements-contact-about"),
];

#[derive(Template)]
#[template(path = "agreements/pages/agreement.html")]
pub(super) struct AgreementPage {
    s: Shell,
    url: String,
    up: String,
    errors: Vec<ErrorLine>,
    state: &'static str,
    state_words: String,
    edit: String,
    notes: bool,
    keeps: bool,
    body: (String, String),
    partner: (String, String),
    purpose: String,
    agreed: String,
    starts: String,
    ends: String,
    review: String,
    ours: String,
    theirs: String,
    contacts: Vec<contacts::Side>,
    sides: Vec<Choice>,
    side_error: String,
    name: (String, String),
    address: (String, String),
    phone: (String, String),
    about: (String, String),
    deeds: Vec<DeedLine>,
    documents: Vec<documents::Line>,
    file_error: String,
    file_help: String,
    accepted: String,
    versions: Vec<VersionLine>,
    day: (String, String),
    text: (String, String),
    next: (String, String),
}

struct DeedLine {
    iso: String,
    day: String,
    text: String,
    who: String,
}

struct VersionLine {
    iso: String,
    at: String,
    who: String,
    /// What changed with it; nothing for the first.
    changes: Vec<(String, Vec<DiffPiece>)>,
}

pub(super) type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn entered(ctx: &Ctx, path: Asks) -> Result<(Agreement, MaySee), Failure> {
    ctx.person()?;
    let id: AgreementId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::found(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    let permit = may_see(&ctx.actor, &found.parties).ok_or(Failure::NotFound)?;
    Ok((found, permit))
}

fn empty(ctx: &Ctx) -> Form {
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    Form::filled([("day", today.to_string())])
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (agreement, permit) = entered(&ctx, path).await?;
    let form = empty(&ctx);
    form_page(&form, &page_of(&ctx, &agreement, &permit, &form).await?)
}

pub(super) async fn note(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (agreement, sees) = entered(&ctx, path).await?;
    let permit = may_note(&ctx.actor, &agreement.parties).ok_or(Failure::NotFound)?;
    let on = form.read("day", forms::day, "mandates-refusal-day");
    let text = form.required("text", DEED);
    let review_on = day(&mut form, "review-on");
    keep_document(&ctx, &agreement, &mut form).await?;
    let (Some(on), true) = (on, form.is_fine()) else {
        return form_page(&form, &page_of(&ctx, &agreement, &sees, &form).await?);
    };
    let came = actions::note(&ctx.app, &permit, &agreement, (on, &text), review_on).await;
    forms::noted(&mut form, came)?;
    done(&ctx, &agreement, &sees, &form, OF_DEED, "flash-agreement-noted").await
}

pub(super) async fn attach(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (agreement, sees) = entered(&ctx, path).await?;
    may_note(&ctx.actor, &agreement.parties).ok_or(Failure::NotFound)?;
    if form.required_file("file", "documents-refusal-none").is_some() {
        keep_document(&ctx, &agreement, &mut form).await?;
    }
    done(&ctx, &agreement, &sees, &form, &[], forms::ADDED).await
}

/// What is typed of a contact, and of what was done, beside fields that are never empty.
pub(super) const OF_CONTACT: &[&str] = &["name", "address", "phone", "about"];
const OF_DEED: &[&str] = &["text", "review-on"];

/// Adds the document that was chosen, if there is one, whichever button was pressed: a page cannot give back a chosen file.
pub(super) async fn keep_document(ctx: &Ctx, agreement: &Agreement, form: &mut Form) -> Result<(), Failure> {
    let Some(file) = form.file("file").cloned() else { return Ok(()) };
    let permit = may_note(&ctx.actor, &agreement.parties).ok_or(Failure::NotFound)?;
    forms::noted(form, actions::attach(&ctx.app, &permit, agreement, &file).await)
}

/// Something of the page is done, with these of its fields, unless something is wrong; what was typed in others stays.
pub(super) async fn done(
    ctx: &Ctx,
    agreement: &Agreement,
    sees: &MaySee,
    form: &Form,
    fields: &[&str],
    flash: &str,
) -> Answered {
    if !form.is_fine() {
        return form_page(form, &page_of(ctx, agreement, sees, form).await?);
    }
    let flash = forms::said(form, flash);
    let others = [OF_CONTACT, OF_DEED].concat();
    let others: Vec<&str> = others.into_iter().filter(|field| !fields.contains(field)).collect();
    // The side of a contact, and the day of a deed, go with the rest of them.
    let beside: &[&str] = match fields {
        OF_CONTACT => &["day"],
        OF_DEED => &["side"],
        _ => &["side", "day"],
    };
    let Some(left) = forms::left_of(form, &others, beside) else {
        return see_other(ctx, &format!("/agreements/{}", agreement.id), Some(&flash));
    };
    let (now, sees) = entered(ctx, Ok(Path(agreement.id.to_string()))).await?;
    let page = page_of(ctx, &now, &sees, &left).await?;
    form_page(&left, &AgreementPage { s: page.s.saying(ctx, &flash), ..page })
}

pub(super) type AsksOne = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn document(ctx: Ctx, path: AsksOne) -> Answered {
    let (agreement, id) = path?.0;
    let (agreement, _) = entered(&ctx, Ok(Path(agreement))).await?;
    documents::serve(&ctx, &actions::subject(agreement.id), &id).await
}

pub(super) async fn detach(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    let (agreement, id) = path?.0;
    let (agreement, sees) = entered(&ctx, Ok(Path(agreement))).await?;
    let permit =
        may_keep(&ctx.actor, agreement.parties.body, agreement.body.kind).ok_or(Failure::NotFound)?;
    let id: DocumentId = id.parse().map_err(|_| Failure::NotFound)?;
    actions::detach(&ctx.app, &permit, &agreement, id).await?;
    keep_document(&ctx, &agreement, &mut form).await?;
    done(&ctx, &agreement, &sees, &form, &[], "flash-document-removed").await
}

pub(super) async fn page_of(
    ctx: &Ctx,
    agreement: &Agreement,
    permit: &MaySee,
    form: &Form,
) -> Result<AgreementPage, Failure> {
    let t = &ctx.texts;
    let mut conn = ctx.app.db.read().await?;
    let Beside { deeds, contacts } = reads::beside(&mut conn, permit, agreement.id, MOST).await?;
    let versions = reads::versions(&mut conn, permit, agreement.id, MOST).await?;
    let attached = documents::of_subject(&mut conn, &actions::subject(agreement.id)).await?;
    let parties = &agreement.parties;
    let wanted = deeds.iter().filter_map(|deed| deed.person);
    let wanted = wanted.chain(versions.iter().filter_map(|version| version.person));
    let wanted = wanted.chain(parties.ours).chain(parties.theirs);
    let names = persons::names_seen_by(&mut conn, &ctx.actor, wanted).await?;
    drop(conn);
    let who = |person: Option<PersonId>| {
        let name = person.and_then(|person| names.get(&person).cloned());
        name.unwrap_or_else(|| t.text("letters-somebody").into_owned())
    };
    let advocate = |person: Option<PersonId>| match person {
        Some(person) => who(Some(person)),
        None => t.text("agreements-nobody").into_owned(),
    };
    let content = &agreement.content;
    let day = |day: Option<Date>, none: &str| match day {
        Some(day) => t.day(day),
        None => t.text(none).into_owned(),
    };
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let state = content.state(today);
    let keeps = may_keep(&ctx.actor, parties.body, agreement.body.kind).is_some();
    let notes = may_note(&ctx.actor, parties).is_some();
    let holds = |side| ctx.actor.mandates.iter().any(|held| held.body == side);
    // Back to the room from which the reader came: that of their own side.
    let room = match holds(parties.body) || !holds(parties.partner) {
        true => &agreement.body.slug,
        false => &agreement.partner.slug,
    };
    let review = content.review_due().and_then(|due| Deadline::at_instant(due, "AoE"));
    let older = versions.iter().skip(1).map(Some).chain(std::iter::once(None));
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    Ok(AgreementPage {
        s: Shell::new(ctx, content.title.clone()),
        url: format!("/agreements/{}", agreement.id),
        up: format!("/bodies/{room}/agreements"),
        errors: form.errors(ctx, LABELS),
        state: state.pill(),
        state_words: t.text(state.key()).into_owned(),
        edit: if keeps { format!("/agreements/{}/edit", agreement.id) } else { String::new() },
        notes,
        keeps,
        body: (name(ctx, &agreement.body), url(agreement.body.kind, &agreement.body.slug)),
        partner: (name(ctx, &agreement.partner), url(agreement.partner.kind, &agreement.partner.slug)),
        purpose: content.purpose.clone(),
        agreed: content.agreed.clone(),
        starts: day(content.starts, "agreements-starts-none"),
        ends: day(content.ends, "agreements-ends-none"),
        review: match review {
            Some(due) => t.deadline(&due, &ctx.zone),
            None => t.text("agreements-review-none").into_owned(),
        },
        ours: advocate(parties.ours),
        theirs: advocate(parties.theirs),
        contacts: contacts::sides(ctx, agreement, &contacts),
        sides: contacts::choices(ctx, agreement, form),
        side_error: form.error(ctx, "side"),
        name: field("name"),
        address: field("address"),
        phone: field("phone"),
        about: field("about"),
        deeds: deeds
            .iter()
            .map(|deed| DeedLine {
                iso: deed.day.to_string(),
                day: t.day(deed.day),
                text: deed.text.clone(),
                who: who(deed.person),
            })
            .collect(),
        documents: documents::lines(ctx, &attached, &format!("/agreements/{}/documents", agreement.id)),
        file_error: form.error(ctx, "file"),
        file_help: t.with1("documents-file-help", "most", documents::MOST_BYTES / 1024 / 1024),
        accepted: documents::accepted(),
        versions: versions
            .iter()
            .zip(older)
            .map(|(version, older)| VersionLine {
                iso: format!("{:.0}", version.at),
                at: t.instant(version.at, &ctx.zone),
                who: who(version.person),
                changes: older
                    .map(|older| differing(ctx, &older.content, &version.content))
                    .unwrap_or_default(),
            })
            .collect(),
        // Where another form of the page came back, this one says today, as at first.
        day: if form.has("day") { field("day") } else { (today.to_string(), form.error(ctx, "day")) },
        text: field("text"),
        next: field("review-on"),
    })
}
