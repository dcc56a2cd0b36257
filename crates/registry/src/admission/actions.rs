//! Applying, asking, answering, moving on: the only door.

mod lapsing;
mod networks;
mod writes;

pub(super) use lapsing::{forget_applicants, tidy};
pub(crate) use networks::{lacks, move_network, stage_of};
pub(super) use networks::{remind, rests_on_decision};

use super::access::{self, MayBegin, MayMove, MaySpeak, MayStep, MayWrite};
use super::model::{
    self, ApplicationId, BYTES, Content, LETTERS, Move, Speaker, Stage, Step, WORDS, WRITERS, WordId,
};
use super::reads::{self, Application};
use super::settings::Admission;
use crate::bodies::model::{Basis, BodyKind, Content as Page, Covered, Status};
use crate::letters::Letter;
use crate::mandates::actions::offering::Invited;
use crate::mandates::model::{Role, Term};
use crate::persons::access::Own;
use crate::sign_in::access::Proven;
use crate::{bodies, documents, events, mandates, persons, settings};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};
use kernel::{BodyId, Language, Refusal};
use platform::clock::days_before;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use std::collections::HashSet;

/// Drafts that one person may have at once.
const DRAFTS: usize = 5;
/// How long what is sent twice is taken for the same: on a slow line the second one comes late.
const AGAIN: SignedDuration = SignedDuration::from_mins(10);
/// Years for which the first speakers of a network are its representatives.
const FIRST_TERM: i64 = 2;

/// The subject of an application in the journal, and of its documents.
pub(crate) fn subject(id: ApplicationId) -> Subject {
    Subject::new("application", id)
}

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

fn in_days(now: Timestamp, days: i32) -> Option<Timestamp> {
    now.saturating_add(SignedDuration::from_hours(24 * i64::from(days))).ok()
}

/// The end of a day, in UTC.
fn end_of(day: Date) -> Option<Timestamp> {
    TimeZone::UTC.to_timestamp(day.at(23, 59, 59, 0)).ok()
}

/// Tells the secretariat.
async fn tell_office(tx: &mut WriteTx, key: &str, url: &str) -> Result<(), Failure> {
    let now = tx.now();
    for person in mandates::reads::secretariat(tx, now).await? {
        Letter::new(person, key, url).send(tx);
    }
    Ok(())
}

/// Makes what was asked for from an address that is confirmed now: a place among those who write the drafts that it is invited to,
/// or else a draft. Who comes to become a member says more on the page that the link leads to.
pub(crate) async fn arrive(
    tx: &mut WriteTx,
    address: &str,
    proven: &Proven,
    next: &str,
) -> Result<(), Failure> {
    let permit = access::just_confirmed(proven);
    let invited = join_in(tx, &permit, address).await?;
    if !invited && next == super::HOME {
        begin_in(tx, &permit).await?;
    }
    Ok(())
}

/// Holds the applications that an address is invited to.
pub(crate) async fn hold_invited(tx: &mut WriteTx, address: &str) -> Result<(), Failure> {
    for id in reads::invitations_to(tx, address).await? {
        writes::hold(tx, id).await?;
    }
    Ok(())
}

/// Takes up the invitations to an address that is confirmed; says whether there were any.
async fn join_in(tx: &mut WriteTx, permit: &MayBegin, address: &str) -> Result<bool, Failure> {
    let all = reads::invitations_to(tx, address).await?;
    for id in &all {
        writes::hold(tx, *id).await?;
        writes::end_invitation(tx, permit, *id, address).await?;
        let there = reads::one(tx, *id).await?;
        if there.is_some_and(|a| a.row.stage == Stage::Draft && a.writers.len() < WRITERS) {
            writes::add_writer(tx, permit, *id).await?;
            tx.record(Fact::new(events::APPLICATION_JOINED, subject(*id)).by(permit.person()));
        }
    }
    Ok(!all.is_empty())
}

/// Takes up the invitations to one's own addresses, which were confirmed before.
pub(crate) async fn accept(app: &App, own: &Own) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    // The applications before the person, as whoever saves one holds them.
    for address in reads::invitations(&mut tx, own).await? {
        hold_invited(&mut tx, &address).await?;
    }
    persons::actions::hold(&mut tx, own.person()).await?;
    for address in reads::invitations(&mut tx, own).await? {
        join_in(&mut tx, &access::may_begin(own), &address).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn begin_in(tx: &mut WriteTx, permit: &MayBegin) -> Result<ApplicationId, Failure> {
    let rules: Admission = settings::reads::of(tx).await?;
    let due = in_days(tx.now(), rules.draft_days);
    let id = writes::begin(tx, permit, due).await?;
    writes::add_writer(tx, permit, id).await?;
    tx.record(Fact::new(events::APPLICATION_BEGUN, subject(id)).by(permit.person()));
    Ok(id)
}

/// Begins a draft for somebody who is signed in. What is sent twice makes one: a draft that was begun just before, and with which nothing
/// was done since, is taken up again.
pub(crate) async fn begin(app: &App, own: &Own) -> Result<ApplicationId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, own.person()).await?;
    let since = tx.now().saturating_sub(AGAIN).unwrap_or(Timestamp::MIN);
    if let Some(untouched) = reads::untouched(&mut tx, own, since).await?
        && documents::of_subject(&mut tx, &subject(untouched)).await?.is_empty()
    {
        return Ok(untouched);
    }
    let drafts = reads::of_own(&mut tx, own).await?;
    if drafts.iter().filter(|row| row.stage == Stage::Draft).count() >= DRAFTS {
        return Err(Refusal::new("admission-refusal-drafts").with("most", DRAFTS).into());
    }
    let id = begin_in(&mut tx, &access::may_begin(own)).await?;
    tx.commit().await?;
    Ok(id)
}

/// An application held for the rest of the transaction.
async fn held(tx: &mut WriteTx, id: ApplicationId) -> Result<Application, Failure> {
    if !writes::hold(tx, id).await? {
        return Err(Failure::NotFound);
    }
    reads::one(tx, id).await?.ok_or(Failure::NotFound)
}

/// What became of a saved draft.
pub(crate) enum Saved {
    /// It is kept, as the state of this number.
    Kept(i64),
    /// Somebody else saved since. Nothing was changed; this is the number and content of what is there now.
    Newer(i64, Box<Content>),
}

/// Saves a draft, if nobody saved since the state it was written on.
pub(crate) async fn save(
    app: &App,
    permit: &MayWrite,
    base: i64,
    content: &Content,
) -> Result<Saved, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = held(&mut tx, permit.application()).await?;
    persons::actions::hold(&mut tx, permit.person()).await?;
    if before.row.stage != Stage::Draft {
        return Err(Refusal::new("admission-refusal-move").into());
    }
    if before.row.version != base {
        return Ok(Saved::Newer(before.row.version, Box::new(before.row.content)));
    }
    if before.row.content == *content {
        return Ok(Saved::Kept(base));
    }
    if !writes::save(&mut tx, permit, base, content).await? {
        return Err(Failure::Stale);
    }
    let fact = Fact::new(events::APPLICATION_EDITED, subject(permit.application())).by(permit.person());
    tx.record(fact.with("version", base + 1));
    tx.commit().await?;
    Ok(Saved::Kept(base + 1))
}

/// Invites somebody to write along.
pub(crate) async fn invite(
    app: &App,
    permit: &MayWrite,
    address: &str,
    language: Language,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let id = permit.application();
    let there = held(&mut tx, id).await?;
    persons::actions::hold(&mut tx, permit.person()).await?;
    if there.row.stage != Stage::Draft {
        return Err(Refusal::new("admission-refusal-move").into());
    }
    let invited = usize::try_from(reads::invited(&mut tx, id).await?).unwrap_or(WRITERS);
    if there.writers.len() + invited >= WRITERS {
        return Err(wrong("address", Refusal::new("admission-refusal-writers").with("most", WRITERS)));
    }
    let day_ago = days_before(tx.now(), 1);
    if reads::letters_to(&mut tx, address, day_ago).await? >= LETTERS {
        return Err(wrong("address", Refusal::new("admission-refusal-letters")));
    }
    let invitation = writes::invite(&mut tx, permit, address, language, day_ago).await?;
    tx.record(Fact::new(events::APPLICATION_INVITED, subject(id)).by(permit.person()));
    let payload = serde_json::json!({ "invitation": invitation });
    tx.job(platform::jobs::Job::new(super::round::INVITE, payload));
    tx.commit().await?;
    Ok(())
}

/// A step of the applicants themselves, or of the house.
fn plain(made: Move, now: Timestamp) -> Step {
    let day = now.to_zoned_datetime(TimeZone::UTC).date();
    Step { made, day, ground: String::new(), decision: None, note: String::new(), although: false }
}

/// Keeps a step of the applicants, or of the house.
async fn step_in(
    tx: &mut WriteTx,
    there: &Application,
    made: Move,
    permit: &MayStep,
) -> Result<Stage, Failure> {
    let id = there.row.id;
    let stage = model::after(there.row.stage, made, true)?;
    let step = plain(made, tx.now());
    let row = writes::Row { application: Some(id), body: None, stage, step: &step, trial: None };
    writes::step(tx, permit, &row).await?;
    writes::set_stage(tx, permit, id, stage, None).await?;
    if matches!(stage, Stage::Withdrawn | Stage::Lapsed) {
        close(tx, permit, id).await?;
    }
    let fact = Fact::new(events::APPLICATION_STEPPED, subject(id)).by(permit.person());
    tx.record(fact.with("move", made.as_str()).with("stage", stage.as_str()));
    Ok(stage)
}

/// Nothing came of an application: who was to speak, who was invited and its papers are nobody's business any more.
async fn close(tx: &mut WriteTx, permit: &MayStep, id: ApplicationId) -> Result<(), Failure> {
    writes::clear(tx, permit, id).await?;
    for document in documents::of_subject(tx, &subject(id)).await? {
        documents::remove(tx, &subject(id), document.id).await?;
    }
    Ok(())
}

/// Hands an application in. What lacks is told field by field.
pub(crate) async fn submit(
    app: &App,
    permit: &MayWrite,
    base: i64,
    language: Language,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let there = held(&mut tx, permit.application()).await?;
    persons::actions::hold(&mut tx, permit.person()).await?;
    if there.row.version != base {
        return Err(Failure::Stale);
    }
    model::after(there.row.stage, Move::Submit, true)?;
    let networks = reads::networks_of(&mut tx, &there.row.content.countries).await?;
    let lacks = there.row.content.lacks(language, !networks.is_empty());
    if !lacks.is_empty() {
        return Err(Failure::Invalid(lacks));
    }
    step_in(&mut tx, &there, Move::Submit, &permit.into()).await?;
    let id = there.row.id;
    for writer in &there.writers {
        Letter::new(*writer, "application-submitted", format!("/admission/{id}")).send(&mut tx);
    }
    tell_office(&mut tx, "application-came", &format!("/office/admission/{id}")).await?;
    // Whose countries are concerned hears of it, and may say what they think.
    for (network, slug, ..) in networks {
        let now = tx.now();
        writes::concern(&mut tx, permit, network).await?;
        for person in crate::letters::reads::who_speaks(&mut tx, network, now).await? {
            Letter::new(person, "application-overlaps", format!("/bodies/{slug}/applications/{id}"))
                .about(network)
                .send(&mut tx);
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Takes whoever is erased away from what they wrote. Of an application that nobody else wrote the text goes, and an open one is
/// taken back by that. What a network said of itself when it came to be stays with the network, without the states before.
pub(crate) async fn part_from(
    tx: &mut WriteTx,
    permit: &crate::persons::access::MayErase,
) -> Result<(), Failure> {
    for id in reads::written_by(tx, permit).await? {
        // Held first: of two who go at once the second is the last.
        let there = held(tx, id).await?;
        if there.writers != [permit.whom()] {
            continue;
        }
        if model::after(there.row.stage, Move::Withdraw, true).is_ok() {
            step_in(tx, &there, Move::Withdraw, &permit.into()).await?;
        }
        empty(tx, permit, &there).await?;
    }
    writes::part(tx, permit).await?;
    Ok(())
}

/// Takes away what was written in an application whose writers are erased, but not what a network said of itself.
async fn empty(
    tx: &mut WriteTx,
    permit: &crate::persons::access::MayErase,
    there: &Application,
) -> Result<(), Failure> {
    let id = there.row.id;
    writes::clear(tx, &permit.into(), id).await?;
    writes::forget_versions(tx, permit, id).await?;
    if there.row.body.is_none() {
        writes::blank(tx, permit, id).await?;
    }
    Ok(())
}

/// Takes an application back.
pub(crate) async fn withdraw(app: &App, permit: &MayWrite) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let there = held(&mut tx, permit.application()).await?;
    step_in(&mut tx, &there, Move::Withdraw, &permit.into()).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks the applicants something, or says what a network thinks of it.
pub(crate) async fn say(app: &App, permit: &MaySpeak, id: ApplicationId, text: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let there = held(&mut tx, id).await?;
    // The page may be sent again: nobody is asked the same twice before they answered, and a network says a thing once.
    let own =
        |word: &reads::Word| word.is_question == permit.is_office() && word.of == Some(permit.acts_for());
    let same = |word: &reads::Word| own(word) && word.answered_at.is_none() && word.text == text;
    if there.words.iter().any(same) {
        return Ok(());
    }
    // Each side has its own: comments never keep the secretariat from asking.
    if there.words.iter().filter(|word| word.is_question == permit.is_office()).count() >= WORDS {
        return Err(Refusal::new("admission-refusal-words").with("most", WORDS).into());
    }
    if !there.row.stage.is_open() {
        return Err(Refusal::new("admission-refusal-move").into());
    }
    let kind = if permit.is_office() { "question" } else { "comment" };
    writes::say(&mut tx, permit, id, kind, text).await?;
    let fact = Fact::new(events::APPLICATION_ASKED, subject(id)).by(permit.person());
    tx.record(fact.for_body(permit.acts_for()).with("kind", kind));
    if let Some(step) = access::may_step_by_asking(permit) {
        let rules: Admission = settings::reads::of(&mut tx).await?;
        let due = in_days(tx.now(), rules.answer_days);
        let stage = model::after(there.row.stage, Move::Ask, true)?;
        writes::set_stage(&mut tx, &step, id, stage, due).await?;
        let day = due.map(|due| due.to_zoned_datetime(TimeZone::UTC).date()).unwrap_or(Date::MAX);
        for writer in &there.writers {
            Letter::new(*writer, "application-question", format!("/admission/{id}#words"))
                .on(day)
                .send(&mut tx);
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Answers a question. When it was the last open one, the application is with the secretariat again.
pub(crate) async fn answer(app: &App, permit: &MayWrite, word: WordId, text: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let id = permit.application();
    let there = held(&mut tx, id).await?;
    persons::actions::hold(&mut tx, permit.person()).await?;
    if there.words.iter().any(|w| w.id == word && w.answered_at.is_some() && w.answer == text) {
        // Sent again as it was.
        return Ok(());
    }
    if there.row.stage != Stage::Questions {
        return Err(Refusal::new("admission-refusal-move").into());
    }
    if !writes::answer(&mut tx, permit, word, text).await? {
        return Err(Failure::Stale);
    }
    tx.record(Fact::new(events::APPLICATION_ANSWERED, subject(id)).by(permit.person()));
    let open = there.words.iter().any(|w| w.is_question && w.answered_at.is_none() && w.id != word);
    if !open {
        let stage = model::after(there.row.stage, Move::Answer, true)?;
        writes::set_stage(&mut tx, &permit.into(), id, stage, None).await?;
        tell_office(&mut tx, "application-answered", &format!("/office/admission/{id}#words")).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Adds a document to an application that is open.
pub(crate) async fn add_document(
    app: &App,
    permit: &MayWrite,
    upload: &platform::form::Upload,
) -> Result<(), Failure> {
    // Before the bytes are kept: anybody with an address may begin to apply.
    let given = reads::bytes_given(&mut *app.db.read().await?, permit).await?;
    if given.saturating_add(upload.bytes.len()) > BYTES {
        return Err(wrong("file", Refusal::new("admission-refusal-bytes").with("most", BYTES / 1024 / 1024)));
    }
    let stored = documents::keep(app, permit.person(), upload).await?;
    let done = async {
        let mut tx = app.db.write(&app.givens).await?;
        let id = permit.application();
        let there = held(&mut tx, id).await?;
        persons::actions::hold(&mut tx, permit.person()).await?;
        if there.row.stage != Stage::Draft && !there.row.stage.is_open() {
            return Err(Refusal::new("admission-refusal-move").into());
        }
        let person = Some(permit.person());
        if documents::attach(&mut tx, &subject(id), person, (upload, &stored)).await? {
            tx.record(Fact::new(events::APPLICATION_EDITED, subject(id)).by(permit.person()));
        }
        Ok(tx.commit().await?)
    };
    documents::leave(app, &stored, done.await).await
}

/// What the secretariat concludes about an application that is not a network yet. `slug` is the new network's part of
/// addresses.
pub(crate) async fn conclude(
    app: &App,
    permit: &MayMove,
    id: ApplicationId,
    step: &Step,
    slug: &str,
) -> Result<(), Failure> {
    networks::rests_on_decision(app, step).await?;
    let mut tx = app.db.write(&app.givens).await?;
    // The network before its application, as everybody holds them who moves a network.
    let network = reads::one(&mut tx, id).await?.ok_or(Failure::NotFound)?.row.body;
    if let Some(body) = network {
        writes::hold_body(&mut tx, permit, body).await?;
    }
    let there = held(&mut tx, id).await?;
    if there.row.body != network {
        return Err(Failure::Stale);
    }
    if let Some(body) = network {
        networks::move_in(&mut tx, permit, body, there.row.stage, Some(id), step).await?;
    } else {
        if !there.row.stage.is_open() {
            return Err(Refusal::new("admission-refusal-move").into());
        }
        let rules: Admission = settings::reads::of(&mut tx).await?;
        let stage = model::after(there.row.stage, step.made, rules.trial)?;
        let before = there.steps.last().map(|made| made.day);
        let wrong = step.check(&rules, before, model::Lacks::default(), tx.now());
        if !wrong.is_empty() {
            return Err(Failure::Invalid(wrong));
        }
        let body = match stage {
            Stage::Emerging => Some(admit(&mut tx, permit, &there, step, slug).await?),
            _ => None,
        };
        let row = writes::Row { application: Some(id), body, stage, step, trial: None };
        let steps = MayStep::from(permit);
        writes::step(&mut tx, &steps, &row).await?;
        writes::set_stage(&mut tx, &steps, id, stage, None).await?;
        if stage == Stage::Refused {
            close(&mut tx, &steps, id).await?;
        }
        let fact = Fact::new(events::APPLICATION_STEPPED, subject(id)).by(permit.person());
        let fact = fact.for_body(permit.acts_for()).with("move", step.made.as_str());
        let fact = fact.with("stage", stage.as_str());
        tx.record(match body {
            Some(body) => fact.with("body", body.to_string()),
            None => fact,
        });
    }
    for writer in &there.writers {
        Letter::new(*writer, "application-moved", format!("/admission/{id}"))
            .on(step.day)
            .saying(&step.made.key())
            .send(&mut tx);
    }
    tx.commit().await?;
    Ok(())
}

/// The application becomes a network: its body, and its speakers as representatives, once they accept who did not write it.
async fn admit(
    tx: &mut WriteTx,
    permit: &MayMove,
    there: &Application,
    step: &Step,
    slug: &str,
) -> Result<BodyId, Failure> {
    let content = &there.row.content;
    let register = bodies::actions::Register {
        slug: slug.to_owned(),
        kind: BodyKind::Network,
        status: Status::Emerging,
        status_doubted: false,
        status_since: kernel::PartialDate::parse(&step.day.to_string()),
        parent: None,
        label: kernel::LocalText::default(),
        colour: -1,
    };
    let page = Page {
        name: content.name.clone(),
        site: content.site.clone(),
        languages: content.languages.clone(),
        countries: content.countries.iter().map(|&code| Covered { code, basis: Basis::Named }).collect(),
        purpose: content.purpose.clone(),
        ..Page::default()
    };
    let body = bodies::actions::add_in(tx, &permit.keep, &register, &page, true).await?;
    // A mandate begins no earlier than today: what was before was not done under it.
    let starts = step.day.max(tx.now().to_zoned_datetime(TimeZone::UTC).date());
    let ends = starts.saturating_add(Span::new().years(FIRST_TERM)).yesterday().unwrap_or(starts);
    let term = Term { role: Role::Representative, starts, ends };
    let of = (body, BodyKind::Network);
    let mut named = HashSet::new();
    for Speaker { name, address } in &content.speakers {
        let known = persons::reads::by_address(tx, address).await?.map(|known| known.id);
        // Two addresses may be one person's.
        if known.is_some_and(|person| !named.insert(person)) {
            continue;
        }
        match known.filter(|person| there.writers.contains(person)) {
            // Whoever wrote that they speak for it has said so themselves.
            Some(person) => {
                let mandate = mandates::actions::give_in(tx, &permit.give, person, of, &term).await?;
                Letter::new(person, "speaker-named", format!("/mandates/{mandate}"))
                    .about(body)
                    .in_role(Role::Representative)
                    .send(tx);
            }
            None => {
                let (name, address) = (name.clone(), address.clone());
                let language = content.languages.first().copied().unwrap_or(Language::EN);
                let whom = Invited { address, name, language };
                let offers = mandates::access::of_new_network(permit, body);
                mandates::actions::offering::invite_in(tx, &offers, of, &whom, &term.into()).await?;
            }
        }
    }
    writes::set_body(tx, permit, there.row.id, body).await?;
    Ok(body)
}
