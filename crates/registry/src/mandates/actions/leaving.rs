//! What becomes of the offices of somebody who is erased.

use super::super::access::to_leave;
use super::super::model::{OfferState, in_force};
use super::super::reads;
use super::{end_in, offering, writes};
use crate::events;
use crate::letters::Letter;
use crate::persons::access::MayErase;
use kernel::BodyId;
use platform::db::WriteTx;
use platform::http::Failure;
use platform::journal::Fact;

/// Holds the bodies of somebody who erases themselves: first of all that they hold (see `mandates`).
pub(crate) async fn hold_bodies(tx: &mut WriteTx, permit: &MayErase) -> Result<Vec<BodyId>, Failure> {
    let now = tx.now();
    let held = reads::leaving::held_by(tx, permit.whom(), now).await?;
    let mut bodies: Vec<BodyId> = held.iter().map(|mandate| mandate.body_id).collect();
    bodies.sort();
    bodies.dedup();
    for body in &bodies {
        writes::hold(tx, &permit.into(), *body).await?;
    }
    Ok(bodies)
}

/// Ends every mandate of somebody who erases themselves, in force or to come; their bodies are held. Those who remain in a body learn
/// that an office is free; when nobody speaks for it any more, the secretariat does too. The last mandate of the secretariat stays:
/// without it nobody could look after the register, nor erase anybody else.
pub(crate) async fn leave(tx: &mut WriteTx, permit: &MayErase, bodies: &[BodyId]) -> Result<(), Failure> {
    let now = tx.now();
    for mandate in reads::leaving::held_by(tx, permit.whom(), now).await? {
        if !bodies.contains(&mandate.body_id) {
            // It was given at the same moment.
            return Err(Failure::Stale);
        }
        let give = to_leave(permit, mandate.body_id);
        end_in(tx, &give, &mandate, true).await?;
        if in_force(mandate.starts, mandate.ends, now) {
            for other in reads::leaving::others_of(tx, &mandate, now).await? {
                let slug = &mandate.body.1;
                Letter::new(other, "office-left", format!("/bodies/{slug}/people"))
                    .about(mandate.body_id)
                    .in_role(mandate.role)
                    .send(tx);
            }
        }
    }
    Ok(())
}

/// Whether somebody holds a mandate, in force or to come.
pub(crate) async fn holds(tx: &mut WriteTx, permit: &MayErase) -> Result<bool, Failure> {
    let now = tx.now();
    Ok(!reads::leaving::held_by(tx, permit.whom(), now).await?.is_empty())
}

/// Whether somebody is offered an office at this moment.
pub(crate) async fn is_offered(tx: &mut WriteTx, permit: &MayErase) -> Result<bool, Failure> {
    Ok(!reads::offers::open_to(tx, permit).await?.is_empty())
}

/// Offers to somebody who is erased are over: nobody is there to answer them. Whoever looks after them learns it.
pub(crate) async fn decline_all(tx: &mut WriteTx, permit: &MayErase) -> Result<(), Failure> {
    for offer in reads::offers::open_to(tx, permit).await? {
        if !writes::close_offer(tx, &permit.into(), offer.id, OfferState::Declined).await? {
            continue;
        }
        let fact = Fact::new(events::OFFER_DECLINED, offering::subject(offer.id))
            .with("body", offer.body.to_string());
        tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
        offering::tell_who_tends(tx, &offer, "offer-declined").await?;
    }
    Ok(())
}
