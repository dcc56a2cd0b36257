//! Whom one can turn to about an agreement: shown on its page, added and removed there.

use super::super::access::may_keep;
use super::super::actions;
use super::super::model::{ABOUT, Contact, ContactId, Hand, NAME, PHONE};
use super::super::reads::Agreement;
use super::name;
use super::show::{Asks, AsksOne, OF_CONTACT, done, entered, keep_document};
use crate::forms::{line, noted};
use axum::extract::Path;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure};
use platform::ui::Choice;

/// The contacts of a side, under its name.
pub(super) struct Side {
    pub name: String,
    pub all: Vec<Line>,
}

/// A contact.
pub(super) struct Line {
    /// Where it is removed.
    pub remove: String,
    pub contact: Contact,
}

/// The contacts by sides: that of the partner first, since it is asked for most often. A side without any is left out.
pub(super) fn sides(ctx: &Ctx, agreement: &Agreement, all: &[(ContactId, Contact)]) -> Vec<Side> {
    let line = |(id, contact): &(ContactId, Contact)| Line {
        remove: format!("/agreements/{}/contacts/{id}/remove", agreement.id),
        contact: contact.clone(),
    };
    let side = |(hand, name): (Hand, String)| Side {
        name,
        all: all.iter().filter(|(_, contact)| contact.hand == hand).map(line).collect(),
    };
    named(ctx, agreement).into_iter().map(side).filter(|side| !side.all.is_empty()).collect()
}

/// Both sides to choose from.
pub(super) fn choices(ctx: &Ctx, agreement: &Agreement, form: &Form) -> Vec<Choice> {
    let chosen = Hand::parse(form.text("side"));
    let choice = |(hand, name): (Hand, String)| Choice::new(hand.as_str(), name, chosen == Some(hand));
    named(ctx, agreement).into_iter().map(choice).collect()
}

fn named(ctx: &Ctx, agreement: &Agreement) -> [(Hand, String); 2] {
    [(Hand::Theirs, name(ctx, &agreement.partner)), (Hand::Ours, name(ctx, &agreement.body))]
}

/// The contact that was typed; what is wrong is noted in the form.
fn typed(form: &mut Form) -> Option<Contact> {
    let hand = form.read("side", Hand::parse, "agreements-refusal-side");
    let (name, phone) = (line(form, "name", NAME), line(form, "phone", PHONE));
    // As the register keeps its own: in small letters, so that whose it is can be told.
    let address = line(form, "address", 254).to_lowercase();
    let about = line(form, "about", ABOUT);
    let contact = Contact { hand: hand?, name, address, phone, about };
    form.is_fine().then_some(contact)
}

pub(super) async fn add(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (agreement, sees) = entered(&ctx, path).await?;
    let permit =
        may_keep(&ctx.actor, agreement.parties.body, agreement.body.kind).ok_or(Failure::NotFound)?;
    let contact = typed(&mut form);
    keep_document(&ctx, &agreement, &mut form).await?;
    if let Some(contact) = contact.filter(|_| form.is_fine()) {
        let came = actions::add_contact(&ctx.app, &permit, &agreement, &contact).await;
        noted(&mut form, came)?;
    }
    done(&ctx, &agreement, &sees, &form, OF_CONTACT, "flash-agreement-contact-added").await
}

pub(super) async fn remove(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    let (agreement, id) = path?.0;
    let (agreement, sees) = entered(&ctx, Ok(Path(agreement))).await?;
    let permit =
        may_keep(&ctx.actor, agreement.parties.body, agreement.body.kind).ok_or(Failure::NotFound)?;
    let id: ContactId = id.parse().map_err(|_| Failure::NotFound)?;
    actions::remove_contact(&ctx.app, &permit, &agreement, id).await?;
    keep_document(&ctx, &agreement, &mut form).await?;
    done(&ctx, &agreement, &sees, &form, &[], "flash-agreement-contact-removed").await
}
