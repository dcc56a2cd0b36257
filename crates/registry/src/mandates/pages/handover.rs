//! The sheet on which an office is handed over: written by its holder, offered on with the office, confirmed by the successor.

use super::super::access::{MayConfirm, MayHandOver, knows_sheet, may_confirm, may_hand_over, sees_open};
use super::super::actions::handing::{self, NOTE, Notes};
use super::super::model::{MandateId, Manner, OfferState, Office, Role, Term, in_force};
use super::super::reads::sheet;
use super::super::reads::{self, Row, offers::Handover};
use super::super::sheet::{Contact, Open, Sheet};
use super::fields::{LABELS, days};
use super::people::{count_offer, whom};
use crate::documents;
use crate::documents::DocumentId;
use crate::forms::{form_page, newer_page};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::{Span, Timestamp};
use kernel::{Deadline, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, FlashLine, Shell};

#[derive(Template)]
#[template(path = "mandates/pages/handover.html")]
struct HandoverPage {
    s: Shell,
    url: String,
    up: String,
    office: String,
    ends: String,
    /// Who hands over, for the successor: what they are called, and where they get letters.
    from: Option<(String, String)>,
    errors: Vec<ErrorLine>,
    /// Whether the reader writes the sheet, and whether they are the one who confirms it.
    writes: bool,
    confirms: bool,
    /// Whether it can be offered on: the mandate is in force, and no successor has it or is asked.
    offers: bool,
    newer: Vec<(String, String)>,
    /// Whether the reader sees what is open for the body, and who holds its offices.
    sees: bool,
    version: i64,
    tasks: Note,
    contacts: Note,
    advice: Note,
    open: Vec<Line>,
    /// Contacts of agreements, until the sheet is confirmed.
    partners: Vec<Contact>,
    documents: Vec<documents::Line>,
    file_error: String,
    file_help: String,
    accepted: String,
    holders: Vec<(String, String, String)>,
    asked: Vec<Asked>,
    confirmed: String,
    handed: String,
    called: String,
    called_error: String,
    address: String,
    address_error: String,
    starts: String,
    starts_error: String,
    until: String,
    until_error: String,
    until_help: String,
}

struct Note {
    value: String,
    error: String,
}

struct Line {
    what: String,
    due: String,
}

struct Asked {
    name: String,
    state: &'static str,
    state_words: String,
    reason: String,
    bounced: bool,
}

/// In whose hands a sheet is seen.
enum Reader {
    Writer(MayHandOver),
    Successor(MayConfirm),
    /// Whoever held the office long ago, or took it over and holds it no more.
    Former,
}

type Asks = Result<Path<String>, PathRejection>;

async fn enter(ctx: &Ctx, path: Asks) -> Result<(Row, Option<Handover>, Reader), Failure> {
    ctx.person()?;
    let id: MandateId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let (mandate, kept) = reads::with_sheet(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let successor = kept.as_ref().and_then(|kept| kept.successor);
    let reader = match may_confirm(&ctx.actor, successor, ctx.now) {
        Some(permit) => Reader::Successor(permit),
        None => {
            let (whose, term) = (mandate.person, (mandate.starts, mandate.ends));
            let successor = successor.map(|(person, _)| person);
            match may_hand_over(&ctx.actor, whose, mandate.body_id, term, ctx.now) {
                Some(permit) => Reader::Writer(permit),
                None if knows_sheet(&ctx.actor, (whose, mandate.starts), successor, ctx.now) => {
                    Reader::Former
                }
                None => return Err(Failure::NotFound),
            }
        }
    };
    Ok((mandate, kept, reader))
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let (mandate, kept, reader) = enter(&ctx, path).await?;
    let form = filled(&ctx, &mandate, kept.as_ref());
    form_page(&form, &page_of(&ctx, &mandate, kept, &reader, &form, Vec::new()).await?)
}

/// What is kept, and the days that a successor would have: from the day after the holder's last one, two years.
fn filled(ctx: &Ctx, mandate: &Row, kept: Option<&Handover>) -> Form {
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let starts = mandate.ends.tomorrow().unwrap_or(today).max(today);
    let until = starts.saturating_add(Span::new().years(2)).yesterday().unwrap_or(starts);
    let note = |text: fn(&Handover) -> &String| kept.map(text).cloned().unwrap_or_default();
    Form::filled([
        ("version", kept.map_or(0, |kept| kept.version).to_string()),
        ("tasks", note(|kept| &kept.tasks)),
        ("contacts", note(|kept| &kept.contacts)),
        ("advice", note(|kept| &kept.advice)),
        ("starts", starts.to_string()),
        ("ends", until.to_string()),
    ])
}

fn notes(form: &mut Form) -> Notes {
    Notes {
        tasks: form.optional("tasks", NOTE),
        contacts: form.optional("contacts", NOTE),
        advice: form.optional("advice", NOTE),
    }
}

pub(super) async fn save(ctx: Ctx, path: Asks, form: Form) -> Answered {
    keep(&ctx, path, form, None).await
}

/// Adds a document. What was typed beside it is saved as well, so that it is not lost by going on.
pub(super) async fn attach(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    form.required_file("file", "documents-refusal-none");
    keep(&ctx, path, form, None).await
}

/// Adds the document that was chosen, if there is one and nothing is wrong, whichever button was pressed: a page cannot give back a
/// chosen file.
async fn keep_document(
    ctx: &Ctx,
    permit: &MayHandOver,
    mandate: &Row,
    form: &mut Form,
) -> Result<(), Failure> {
    let Some(file) = form.file("file").cloned().filter(|_| form.is_fine()) else { return Ok(()) };
    match handing::attach(&ctx.app, permit, mandate, &file).await {
        Err(Failure::Invalid(wrong)) => form.refuse_all(wrong),
        other => other?,
    }
    Ok(())
}

/// Keeps the notes that were typed and the document that was chosen, as far as there are such; then lets go of another one, if that is
/// what the button is for.
async fn keep(ctx: &Ctx, path: Asks, mut form: Form, gone: Option<DocumentId>) -> Answered {
    let (mandate, kept, reader) = enter(ctx, path).await?;
    let Reader::Writer(permit) = &reader else { return Err(Failure::NotFound) };
    let notes = notes(&mut form);
    keep_document(ctx, permit, &mandate, &mut form).await?;
    if !form.is_fine() {
        return form_page(&form, &page_of(ctx, &mandate, kept, &reader, &form, Vec::new()).await?);
    }
    if let Ok(base) = form.text("version").parse() {
        match handing::write(&ctx.app, permit, &mandate, base, &notes).await {
            Ok(()) => {}
            Err(Failure::Stale) => return stale(ctx, &mandate, &reader, &form, &notes).await,
            Err(other) => return Err(other),
        }
    }
    if let Some(gone) = gone {
        handing::detach(&ctx.app, permit, &mandate, gone).await?;
    }
    saved(ctx, mandate.id, &form).await
}

/// What is typed of a successor, and kept by an offer alone.
const OF_SUCCESSOR: [&str; 4] = ["name", "address", "starts", "ends"];

/// The sheet is kept. What was typed of a successor is still there: then the page is drawn at once, since it would not survive a
/// redirect.
async fn saved(ctx: &Ctx, mandate: MandateId, typed: &Form) -> Answered {
    let flash = "flash-handover-saved";
    let (mandate, kept, reader) = enter(ctx, Ok(Path(mandate.to_string()))).await?;
    let fresh = filled(ctx, &mandate, kept.as_ref());
    if OF_SUCCESSOR.iter().all(|field| !typed.has(field) || typed.text(field) == fresh.text(field)) {
        return see_other(ctx, &format!("/mandates/{}/handover", mandate.id), Some(flash));
    }
    let notes = ["version", "tasks", "contacts", "advice"].map(|field| (field, fresh.text(field).to_owned()));
    let typed = OF_SUCCESSOR.map(|field| (field, typed.text(field).to_owned()));
    let form = Form::filled(notes.into_iter().chain(typed));
    let mut page = page_of(ctx, &mandate, kept, &reader, &form, Vec::new()).await?;
    page.s.flash.push(FlashLine { kind: "ok", text: ctx.texts.text(flash).into_owned() });
    form_page(&form, &page)
}

pub(super) async fn offer(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (mandate, kept, reader) = enter(&ctx, path).await?;
    let Reader::Writer(permit) = &reader else { return Err(Failure::NotFound) };
    let notes = notes(&mut form);
    if is_own(&ctx, &mandate, &form).await? {
        // Whoever types their own address is told that first, whatever else is wrong.
        form.refuse("address", Refusal::new("handover-refusal-self"));
        return form_page(&form, &page_of(&ctx, &mandate, kept, &reader, &form, Vec::new()).await?);
    }
    let whom = whom(&ctx, &mut form);
    let (starts, ends) = days(&mut form);
    let (Some(starts), Some(ends), true) = (starts, ends, form.is_fine()) else {
        return form_page(&form, &page_of(&ctx, &mandate, kept, &reader, &form, Vec::new()).await?);
    };
    let office = Office {
        term: Term { role: mandate.role, starts, ends },
        manner: Manner::Full,
        ground: String::new(),
    };
    let base = form.text("version").parse().unwrap_or(0);
    count_offer(&ctx)?;
    keep_document(&ctx, permit, &mandate, &mut form).await?;
    if !form.is_fine() {
        return form_page(&form, &page_of(&ctx, &mandate, kept, &reader, &form, Vec::new()).await?);
    }
    let written = (base, &notes);
    match handing::offer_on(&ctx.app, permit, &mandate, written, &whom, &office).await {
        Ok(_) => see_other(&ctx, &format!("/mandates/{}/handover", mandate.id), Some("flash-office-offered")),
        Err(Failure::Stale) => stale(&ctx, &mandate, &reader, &form, &notes).await,
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &page_of(&ctx, &mandate, kept, &reader, &form, Vec::new()).await?)
        }
        Err(other) => Err(other),
    }
}

/// Whether the address that was typed is the holder's own, and so is the reader: of nobody else is it told.
async fn is_own(ctx: &Ctx, mandate: &Row, form: &Form) -> Result<bool, Failure> {
    if ctx.actor.id() != Some(mandate.person) {
        return Ok(false);
    }
    let address = form.text("address").trim().to_lowercase();
    let found = crate::persons::reads::by_address(&mut *ctx.app.db.read().await?, &address).await?;
    Ok(found.is_some_and(|person| person.id == mandate.person))
}

type AsksOne = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn document(ctx: Ctx, path: AsksOne) -> Answered {
    let (mandate, id) = path?.0;
    let (mandate, ..) = enter(&ctx, Ok(Path(mandate))).await?;
    documents::serve(&ctx, &handing::sheet_of(mandate.id), &id).await
}

/// Lets go of a document. What was typed beside it is saved as well.
pub(super) async fn detach(ctx: Ctx, path: AsksOne, form: Form) -> Answered {
    let (mandate, id) = path?.0;
    let id: DocumentId = id.parse().map_err(|_| Failure::NotFound)?;
    keep(&ctx, Ok(Path(mandate)), form, Some(id)).await
}

/// Somebody else wrote meanwhile: what they wrote stands above, what was typed stays in the form.
async fn stale(ctx: &Ctx, mandate: &Row, reader: &Reader, form: &Form, mine: &Notes) -> Answered {
    let kept = reads::offers::handover(&mut *ctx.app.db.read().await?, mandate.id).await?;
    let t = &ctx.texts;
    let theirs = kept.as_ref().map(|kept| {
        [
            ("handover-tasks", &kept.tasks, &mine.tasks),
            ("handover-contacts", &kept.contacts, &mine.contacts),
            ("handover-advice", &kept.advice, &mine.advice),
        ]
    });
    let differing = theirs.into_iter().flatten().filter(|(_, theirs, mine)| theirs != mine);
    let newer = differing.map(|(label, theirs, _)| (t.text(label).into_owned(), theirs.clone())).collect();
    newer_page(&page_of(ctx, mandate, kept, reader, form, newer).await?)
}

pub(super) async fn confirm(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (mandate, _, reader) = enter(&ctx, path).await?;
    let Reader::Successor(permit) = reader else { return Err(Failure::NotFound) };
    let open = sheet::of_body(&mut *ctx.app.db.read().await?, mandate.body_id, ctx.now).await?;
    handing::confirm(&ctx.app, &permit, &mandate, &open).await?;
    see_other(&ctx, &format!("/mandates/{}/handover", mandate.id), Some("flash-handover-confirmed"))
}

async fn page_of(
    ctx: &Ctx,
    mandate: &Row,
    kept: Option<Handover>,
    reader: &Reader,
    form: &Form,
    newer: Vec<(String, String)>,
) -> Result<HandoverPage, Failure> {
    let t = &ctx.texts;
    let mut conn = ctx.app.db.read().await?;
    let confirmed = kept.as_ref().and_then(|kept| kept.confirmed_at);
    // The body's matters are for those who hold its offices, for whoever comes next, and for the secretariat.
    let comes = matches!(reader, Reader::Successor(permit) if permit.serves());
    let sees = sees_open(&ctx.actor, mandate.body_id) || comes;
    let open: Sheet = match (&kept, confirmed) {
        // What was open on the day of the confirmation stays on the sheet.
        (Some(kept), Some(_)) => serde_json::from_value(kept.sheet.clone()).unwrap_or_default(),
        _ if sees => sheet::of_body(&mut conn, mandate.body_id, ctx.now).await?,
        _ => Sheet::default(),
    };
    let holders = match sees {
        true => reads::office_holders(&mut conn, &ctx.actor, mandate.body_id, ctx.now).await?,
        false => Vec::new(),
    };
    let attached = documents::of_subject(&mut conn, &handing::sheet_of(mandate.id)).await?;
    let (mut asked, mut is_asked, mut from) = (Vec::new(), false, None);
    if let Reader::Successor(permit) = reader {
        from = reads::offers::predecessor(&mut conn, permit, mandate.person).await?;
    }
    if let Reader::Writer(permit) = reader {
        for offer in reads::offers::of_predecessor(&mut conn, &ctx.actor, permit, mandate.id).await? {
            is_asked |= offer.state == OfferState::Open;
            asked.push(Asked {
                name: offer.name.unwrap_or_else(|| t.text("letters-somebody").into_owned()),
                state: if offer.state == OfferState::Open { "called" } else { "closed" },
                state_words: t.text(offer.state.key()).into_owned(),
                reason: offer.reason,
                bounced: offer.bounced && offer.state == OfferState::Open,
            });
        }
    }
    drop(conn);
    let line = super::list::line(ctx, mandate);
    let office =
        t.with("journal-office", &[("role", line.role.as_str().into()), ("body", line.body.as_str().into())]);
    let handed = kept.as_ref().and_then(|kept| kept.handed_at);
    let writes = matches!(reader, Reader::Writer(_)) && confirmed.is_none();
    let when = |at: Option<Timestamp>| at.map(|at| t.instant(at, &ctx.zone)).unwrap_or_default();
    let note = |name: &str| Note { value: form.text(name).to_owned(), error: form.error(ctx, name) };
    Ok(HandoverPage {
        s: Shell::new(ctx, t.with1("handover-title", "office", office.as_str())),
        url: format!("/mandates/{}/handover", mandate.id),
        up: format!("/mandates/{}", mandate.id),
        office,
        ends: line.ends,
        from: from.map(|(name, address)| (name, address.unwrap_or_default())),
        errors: form.errors(ctx, LABELS),
        writes,
        confirms: matches!(reader, Reader::Successor(_)) && confirmed.is_none(),
        offers: writes && handed.is_none() && !is_asked && in_force(mandate.starts, mandate.ends, ctx.now),
        // Whoever read what others wrote writes on that; whoever did not, on what they had before them.
        version: match (newer.is_empty(), form.text("version").parse()) {
            (true, Ok(version)) => version,
            _ => kept.as_ref().map_or(0, |kept| kept.version),
        },
        newer,
        sees,
        tasks: note("tasks"),
        contacts: note("contacts"),
        advice: note("advice"),
        documents: documents::lines(ctx, &attached, &format!("/mandates/{}/handover/documents", mandate.id)),
        file_error: form.error(ctx, "file"),
        file_help: t.with1("documents-file-help", "most", documents::MOST_BYTES / 1024 / 1024),
        accepted: documents::accepted(),
        partners: open.contacts,
        open: open.open.iter().map(|open| open_line(ctx, open)).collect(),
        holders: holders
            .into_iter()
            .map(|holder| {
                let name = holder.name.unwrap_or_else(|| t.text("bodies-holder-unnamed").into_owned());
                (name, t.text(holder.role.key()).into_owned(), holder.address)
            })
            .collect(),
        asked,
        confirmed: when(confirmed),
        handed: when(handed),
        called: form.text("name").to_owned(),
        called_error: form.error(ctx, "name"),
        address: form.text("address").to_owned(),
        address_error: form.error(ctx, "address"),
        starts: form.text("starts").to_owned(),
        starts_error: form.error(ctx, "starts"),
        until: form.text("ends").to_owned(),
        until_error: form.error(ctx, "ends"),
        until_help: t.with1("mandates-ends-help", "years", i64::from(super::super::model::MOST_YEARS)),
    })
}

fn open_line(ctx: &Ctx, open: &Open) -> Line {
    let t = &ctx.texts;
    // An office is written as its word; other subjects write what their words need as it is.
    let note = match (Role::parse(&open.note), open.what.as_str()) {
        (Some(role), _) => t.text(role.key()).into_owned(),
        (None, "report-due") => crate::reports::desk::named(ctx, &open.note),
        (None, _) => open.note.clone(),
    };
    let due = open.due.and_then(|due| Timestamp::from_microsecond(due).ok());
    let due = due.and_then(|due| Deadline::at_instant(due, &open.zone));
    Line {
        what: t.with1(&format!("sheet-{}", open.what), "note", note),
        due: due.map(|due| t.deadline(&due, &ctx.zone)).unwrap_or_default(),
    }
}
