//! Making agreements, changing them, looking them over, and noting what was done: the only door.

mod writes;

use super::access::{MayKeep, MayNote};
use super::model::{AgreementId, CONTACTS, Contact, ContactId, Content, DEED};
use super::reads::{self, Agreement};
use crate::bodies::model::BodyKind;
use crate::documents::{self, DocumentId};
use crate::events;
use crate::letters::Letter;
use crate::mandates::model::lies_ahead;
use crate::persons;
use jiff::civil::Date;
use kernel::{BodyId, PersonId, Refusal};
use platform::db::WriteTx;
use platform::form::Upload;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// The subject of an agreement in the journal, to which its papers belong.
pub(super) fn subject(id: AgreementId) -> Subject {
    Subject::new("agreement", id)
}

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

fn fact(
    kind: &'static str,
    id: AgreementId,
    partner: BodyId,
    (person, acts_for): (PersonId, BodyId),
) -> Fact {
    Fact::new(kind, subject(id)).by(person).for_body(acts_for).with("body", partner.to_string())
}

/// Who looks after an agreement: on the side of the body, and on the side of the partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advocates {
    /// On the side of the body.
    pub ours: Option<PersonId>,
    /// On the side of the partner.
    pub theirs: Option<PersonId>,
}

/// Makes an agreement with a partner.
pub(super) async fn make(
    app: &App,
    permit: &MayKeep,
    partner: (BodyId, BodyKind),
    content: &Content,
    advocates: Advocates,
) -> Result<AgreementId, Failure> {
    if partner.1 != BodyKind::Partner {
        return Err(wrong("partner", Refusal::new("agreements-refusal-partner")));
    }
    Failure::unless_fine(content.check())?;
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, permit.person()).await?;
    if let Some(same) = reads::same(&mut tx, permit, partner.0, content, advocates).await? {
        // Sent again as it was.
        return Ok(same);
    }
    fits(&mut tx, permit, partner.0, advocates, Advocates::default()).await?;
    let id = writes::insert(&mut tx, permit, partner.0, content, advocates).await?;
    writes::keep_version(&mut tx, permit, id, 1, content).await?;
    tx.record(fact(events::AGREEMENT_MADE, id, partner.0, (permit.person(), permit.acts_for())));
    name(&mut tx, permit, (id, partner.0), advocates, Advocates::default());
    tx.commit().await?;
    Ok(id)
}

/// Changes an agreement, if nobody did since the state it was written on. The state before stays.
pub(super) async fn change(
    app: &App,
    permit: &MayKeep,
    id: AgreementId,
    base: i64,
    content: &Content,
    advocates: Advocates,
) -> Result<(), Failure> {
    Failure::unless_fine(content.check())?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = reads::found(&mut tx, id).await?.ok_or(Failure::NotFound)?;
    let before = Advocates { ours: kept.parties.ours, theirs: kept.parties.theirs };
    if kept.content == *content && before == advocates {
        return Ok(());
    }
    if kept.version != base {
        return Err(Failure::Stale);
    }
    let partner = kept.parties.partner;
    fits(&mut tx, permit, partner, advocates, before).await?;
    if !writes::update(&mut tx, permit, id, base, content, advocates).await? {
        return Err(Failure::Stale);
    }
    if kept.content != *content {
        writes::keep_version(&mut tx, permit, id, base + 1, content).await?;
    }
    tx.record(fact(events::AGREEMENT_CHANGED, id, partner, (permit.person(), permit.acts_for())));
    name(&mut tx, permit, (id, partner), advocates, before);
    tx.commit().await?;
    Ok(())
}

/// Whoever is named to look after an agreement holds an office of their side; who did so before may stay.
async fn fits(
    tx: &mut WriteTx,
    permit: &MayKeep,
    partner: BodyId,
    named: Advocates,
    before: Advocates,
) -> Result<(), Failure> {
    let now = tx.now();
    let serving = reads::in_office(tx, permit, (permit.body(), Some(partner)), now).await?;
    for (field, body, person, was) in
        [("ours", permit.body(), named.ours, before.ours), ("theirs", partner, named.theirs, before.theirs)]
    {
        if let Some(person) = person.filter(|person| Some(*person) != was)
            && !serving.contains(&(body, person))
        {
            return Err(wrong(field, Refusal::new("agreements-refusal-advocate")));
        }
    }
    Ok(())
}

/// Tells those who look after an agreement from now on; each is told with whom it is.
fn name(
    tx: &mut WriteTx,
    permit: &MayKeep,
    (id, partner): (AgreementId, BodyId),
    named: Advocates,
    before: Advocates,
) {
    for (person, was, with) in
        [(named.ours, before.ours, partner), (named.theirs, before.theirs, permit.body())]
    {
        if let Some(person) = person.filter(|person| Some(*person) != was && *person != permit.person()) {
            Letter::new(person, "agreement-advocate", format!("/agreements/{id}")).about(with).send(tx);
        }
    }
}

/// Notes what was done on a day; with another day for the next review, the agreement was looked over.
pub(super) async fn note(
    app: &App,
    permit: &MayNote,
    agreement: &Agreement,
    (day, text): (Date, &str),
    review_on: Option<Date>,
) -> Result<(), Failure> {
    if text.is_empty() {
        return Err(wrong("text", Refusal::new("refusal-required")));
    }
    let length = text.chars().count();
    if length > DEED {
        let why = Refusal::new("refusal-too-long").with("most", DEED).with("length", length);
        return Err(wrong("text", why));
    }
    let mut tx = app.db.write(&app.givens).await?;
    if lies_ahead(day, tx.now()) {
        return Err(wrong("day", Refusal::new("agreements-refusal-ahead")));
    }
    persons::actions::hold(&mut tx, permit.person()).await?;
    let kept = reads::found(&mut tx, agreement.id).await?.ok_or(Failure::NotFound)?;
    if reads::is_noted(&mut tx, permit, kept.id, day, text).await?
        && review_on.is_none_or(|review_on| kept.content.review_on == Some(review_on))
    {
        // Sent again as it was.
        return Ok(());
    }
    let who = (permit.person(), permit.acts_for());
    writes::insert_deed(&mut tx, permit, kept.id, day, text).await?;
    let mut kind = events::AGREEMENT_NOTED;
    if let Some(review_on) = review_on {
        let content = Content { review_on: Some(review_on), ..kept.content.clone() };
        Failure::unless_fine(content.check())?;
        if kept.content.review_on.is_some_and(|before| review_on <= before) {
            return Err(wrong("review-on", Refusal::new("agreements-refusal-later")));
        }
        if !writes::set_review(&mut tx, permit, kept.id, kept.version, &content).await? {
            return Err(Failure::Stale);
        }
        writes::keep_reviewed(&mut tx, permit, kept.id, kept.version + 1, &content).await?;
        kind = events::AGREEMENT_REVIEWED;
    }
    tx.record(fact(kind, kept.id, kept.parties.partner, who));
    tx.commit().await?;
    Ok(())
}

/// Adds somebody whom one can turn to about an agreement.
pub(super) async fn add_contact(
    app: &App,
    permit: &MayKeep,
    agreement: &Agreement,
    contact: &Contact,
) -> Result<(), Failure> {
    Failure::unless_fine(contact.check())?;
    let mut tx = app.db.write(&app.givens).await?;
    // Two at once are counted one after the other.
    writes::hold(&mut tx, permit, agreement.id).await?;
    let (all, same) = reads::contacts(&mut tx, permit, agreement.id, contact).await?;
    if same > 0 {
        // Sent again as it was.
        return Ok(());
    }
    if all >= CONTACTS as i64 {
        return Err(wrong("name", Refusal::new("agreements-refusal-contacts").with("most", CONTACTS)));
    }
    writes::insert_contact(&mut tx, permit, agreement.id, contact).await?;
    let who = (permit.person(), permit.acts_for());
    tx.record(fact(events::AGREEMENT_CONTACT_ADDED, agreement.id, agreement.parties.partner, who));
    tx.commit().await?;
    Ok(())
}

/// Removes a contact of an agreement; one that is gone already is.
pub(super) async fn remove_contact(
    app: &App,
    permit: &MayKeep,
    agreement: &Agreement,
    id: ContactId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::delete_contact(&mut tx, permit, agreement.id, id).await? {
        return Ok(());
    }
    let who = (permit.person(), permit.acts_for());
    tx.record(fact(events::AGREEMENT_CONTACT_REMOVED, agreement.id, agreement.parties.partner, who));
    tx.commit().await?;
    Ok(())
}

/// Adds a paper to an agreement.
pub(super) async fn attach(
    app: &App,
    permit: &MayNote,
    agreement: &Agreement,
    upload: &Upload,
) -> Result<(), Failure> {
    let stored = documents::keep(app, permit.person(), upload).await?;
    let done = async {
        let mut tx = app.db.write(&app.givens).await?;
        persons::actions::hold(&mut tx, permit.person()).await?;
        let of = subject(agreement.id);
        if documents::attach(&mut tx, &of, Some(permit.person()), (upload, &stored)).await? {
            let who = (permit.person(), permit.acts_for());
            tx.record(fact(events::AGREEMENT_PAPER_ADDED, agreement.id, agreement.parties.partner, who));
        }
        Ok(tx.commit().await?)
    };
    documents::leave(app, &stored, done.await).await
}

/// Takes a paper from an agreement; one that is gone already is.
pub(super) async fn detach(
    app: &App,
    permit: &MayKeep,
    agreement: &Agreement,
    id: DocumentId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if !documents::remove(&mut tx, &subject(agreement.id), id).await? {
        return Ok(());
    }
    let who = (permit.person(), permit.acts_for());
    tx.record(fact(events::AGREEMENT_PAPER_REMOVED, agreement.id, agreement.parties.partner, who));
    tx.commit().await?;
    Ok(())
}
