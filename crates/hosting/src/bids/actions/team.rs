//! Working in a team: somebody is invited by a link that its lead passes on, joins, and is parted with.

use super::super::access::{MayJoin, MayLead};
use super::super::model::{Part, TEAM};
use super::super::reads;
use super::hand_in::to_lead;
use super::writes;
use jiff::SignedDuration;
use kernel::{PersonId, Refusal};
use platform::http::{App, Failure};

/// How long a link to join a team is good.
pub const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The most links of a bid that are open.
const OPEN: i64 = 20;

/// The digest of a link's secret.
pub fn digest_of(secret: &str) -> [u8; 32] {
    platform::http::Credential::digest(secret)
}

/// A link by which one more joins: its secret, told once. It lets in whoever comes with it, so the program sends it to nobody.
pub struct Invited {
    /// What the link ends in.
    pub secret: String,
}

/// Makes a link by which one more joins the team, once.
pub async fn invite(app: &App, permit: &MayLead) -> Result<Invited, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, _) = to_lead(&mut tx, permit).await?;
    if bid.team.len() >= TEAM || writes::forget_old_invites(&mut tx, permit).await? >= OPEN {
        return Err(Refusal::new("bids-refusal-team").with("most", TEAM).into());
    }
    let secret = tx.givens().secret();
    let until = tx.now().saturating_add(LASTS).unwrap_or(jiff::Timestamp::MAX);
    writes::invite(&mut tx, permit, digest_of(&secret), until).await?;
    tx.commit().await?;
    Ok(Invited { secret })
}

/// Joins the team to which a link leads; it is good no more afterwards. Gives the bid's part of addresses.
pub async fn join(app: &App, permit: &MayJoin, secret: &str) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, _) = reads::by_id(&mut tx, permit.bid()).await?.ok_or(Failure::NotFound)?;
    if bid.part_of(permit.person()).is_some() {
        return Ok(bid.slug);
    }
    if bid.team.len() >= TEAM {
        return Err(Refusal::new("bids-refusal-team").with("most", TEAM).into());
    }
    if !writes::use_invite(&mut tx, permit, digest_of(secret)).await? {
        return Err(Failure::NotFound);
    }
    writes::join(&mut tx, permit).await?;
    tx.commit().await?;
    Ok(bid.slug)
}

/// Parts with somebody of the team, or leaves it oneself. One lead stays.
pub async fn leave_out(app: &App, permit: &MayLead, person: PersonId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, _) = to_lead(&mut tx, permit).await?;
    match bid.part_of(person) {
        None => return Ok(()),
        Some(Part::Lead) => return Err(Refusal::new("bids-refusal-lead").into()),
        Some(Part::Member) => {}
    }
    writes::leave_out(&mut tx, permit, person).await?;
    tx.commit().await?;
    Ok(())
}
