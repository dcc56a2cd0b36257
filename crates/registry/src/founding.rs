//! How a register begins: the confederation itself, and somebody of its secretariat who can add everything else.

use crate::bodies::actions::Register;
use crate::bodies::model::{BodyKind, Content, Status};
use crate::bodies::{access, actions, reads};
use crate::mandates::model::{Role, Term};
use crate::persons::model::Profile;
use crate::{mandates, persons, sign_in};
use jiff::{Span, tz::TimeZone};
use kernel::{BodyId, Language, LocalText, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};

/// The part of addresses that the confederation has in every register.
pub(crate) const CONFEDERATION: &str = "confederation";

/// Founds the confederation in an empty register, or finds it in one whose secretariat has no mandate in force any more;
/// gives its new secretary a mandate for two years, and the link by which they sign in. At the hand of whoever runs the
/// machine.
pub async fn found(
    app: &App,
    confederation: &str,
    secretary: &str,
    address: &str,
) -> Result<String, Failure> {
    let address = address.trim().to_lowercase();
    let wrong = |field: &str, why| Failure::Invalid(vec![(field.to_owned(), Refusal::new(why))]);
    if !platform::form::is_mail_address(&address) {
        return Err(wrong("email", "refusal-mail-address"));
    }
    for (field, text) in [("confederation", confederation), ("secretary", secretary)] {
        if text.trim().is_empty() || text.chars().any(char::is_control) {
            return Err(wrong(field, "refusal-required"));
        }
    }
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    // Two who found at once come one after the other: here by the row of the confederation, before it is there by its slug.
    actions::writes::hold_confederation(&mut tx, &access::the_program()).await?;
    let body = match reads::confederation(&mut tx).await? {
        Some(body) if mandates::reads::stewards(&mut tx, now).await? == 0 => body,
        None if reads::body_ids_by_slug(&mut tx).await?.is_empty() => add(&mut tx, confederation).await?,
        _ => return Err(Refusal::new("founding-refusal-not-empty").into()),
    };
    let person = match persons::reads::by_address(&mut tx, &address).await? {
        Some(known) => known.id,
        None => {
            let profile = Profile {
                name: secretary.trim().to_owned(),
                languages: vec![Language::EN],
                ..Profile::default()
            };
            let keep = persons::access::the_program();
            persons::actions::add_in(&mut tx, &keep, &profile, &address).await?
        }
    };
    let starts = now.to_zoned_datetime(TimeZone::UTC).date();
    let term = Term { role: Role::Secretariat, starts, ends: starts.saturating_add(Span::new().years(2)) };
    let give = mandates::access::the_program();
    mandates::actions::give_in(&mut tx, &give, person, (body, BodyKind::Confederation), &term).await?;
    tx.commit().await?;
    sign_in::link_for(app, &address).await?.ok_or_else(|| Failure::internal("the new address is gone"))
}

async fn add(tx: &mut WriteTx, name: &str) -> Result<BodyId, Failure> {
    let register = Register {
        slug: CONFEDERATION.to_owned(),
        kind: BodyKind::Confederation,
        status: Status::Active,
        status_doubted: false,
        status_since: None,
        parent: None,
        label: LocalText::default(),
        colour: -1,
    };
    let content = Content { name: LocalText::new(Language::EN, name.trim()), ..Content::default() };
    actions::add_in(tx, &access::the_program(), &register, &content, true).await
}
