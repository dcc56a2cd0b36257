//! Beginning bids, writing, handing in, taking back, and working in a team: the only door.
//!
//! What is sealed leaves no fact in the journal before bids are opened: whoever reads the journal would learn who bids. The facts come with
//! the opening.

mod hand_in;
mod opening;
mod team;
mod writes;

pub use hand_in::{hand_in, path_of, resume, withdraw};
pub use opening::open;
pub use team::{invite, join, leave_out};

use super::access::{MayBegin, MayWrite, may_begin};
use super::budget::Budget;
use super::model::{BIDS, Basics, Bid, BidId, MOST, State};
use super::reads::{self, Written};
use crate::calls;
use crate::calls::model::Call;
use crate::calls::terms::Attachment;
use jiff::SignedDuration;
use kernel::Refusal;
use platform::actor::Actor;
use platform::db::WriteTx;
use platform::form::Upload;
use platform::http::{App, Failure};
use platform::journal::Subject;
use registry::documents;

/// Under what the files of a section lie.
pub fn files_of(bid: BidId, section: &str) -> Subject {
    Subject::new("bid", format_args!("{bid}/{section}"))
}

/// Begins a bid of one's own. Gives its part of addresses.
pub async fn begin(app: &App, actor: &Actor, call: &Call, basics: &Basics) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let permit: MayBegin =
        may_begin(actor, call, tx.now()).ok_or_else(|| Refusal::new("bids-refusal-closed"))?;
    let (all, own) = reads::count(&mut tx, call.id, permit.person()).await?;
    if own >= BIDS as i64 || all >= MOST {
        return Err(Refusal::new("bids-refusal-many").with("most", BIDS).into());
    }
    let slug = slug(&tx.givens().bytes());
    writes::insert(&mut tx, &permit, call.id, &slug, basics).await?;
    tx.commit().await?;
    Ok(slug)
}

/// A part of an address that nobody guesses: 80 bits.
fn slug(bytes: &[u8; 10]) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut bits = 0_u128;
    bytes.iter().for_each(|byte| bits = bits << 8 | u128::from(*byte));
    (0..16).map(|place| char::from(LETTERS[(bits >> (5 * place) & 31) as usize])).collect()
}

/// A bid of the reader's team with its call, held until the transaction ends, while it is written.
pub(super) async fn to_write(tx: &mut WriteTx, permit: &MayWrite) -> Result<(Bid, Call), Failure> {
    writes::hold(tx, permit).await?;
    let (bid, call) = reads::by_id(tx, permit.bid()).await?.ok_or(Failure::NotFound)?;
    let call = calls::reads::by_id(tx, call).await?.ok_or(Failure::NotFound)?;
    // Whoever was parted with meanwhile writes no more.
    if bid.part_of(permit.person()).is_none() {
        return Err(Failure::NotFound);
    }
    if !bid.state.is_written() {
        return Err(Refusal::new("bids-refusal-move").into());
    }
    // What is typed after the deadline would be lost on whoever thinks that it counts.
    if !call.takes_bids(tx.now()) {
        return Err(Refusal::new("bids-refusal-late").into());
    }
    Ok((bid, call))
}

/// Changes title, place, hosts and dates, if nobody did since the state that was seen.
pub async fn set_basics(app: &App, permit: &MayWrite, base: i64, basics: &Basics) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, _) = to_write(&mut tx, permit).await?;
    if bid.basics == *basics {
        return Ok(());
    }
    if bid.basics_version != base {
        return Err(Failure::Stale);
    }
    writes::set_basics(&mut tx, permit, basics).await?;
    tx.commit().await?;
    Ok(())
}

/// Changes the budget, if nobody did since the state that was seen.
pub async fn set_budget(app: &App, permit: &MayWrite, base: i64, budget: &Budget) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, _) = to_write(&mut tx, permit).await?;
    if bid.budget == *budget {
        return Ok(());
    }
    if bid.budget_version != base {
        return Err(Failure::Stale);
    }
    writes::set_budget(&mut tx, permit, budget).await?;
    tx.commit().await?;
    Ok(())
}

/// How long somebody may write on before what stood there when they began is kept: what an hour of writing lost can be found again.
const KEPT_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// Writes a section, if nobody did since the state that was seen. Gives the version that it has now.
pub async fn write(
    app: &App,
    permit: &MayWrite,
    section: &str,
    (base, text): (i64, &str),
) -> Result<i64, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (_, call) = to_write(&mut tx, permit).await?;
    if !call.terms.sections.iter().any(|known| known.key == section && known.words > 0) {
        return Err(Failure::NotFound);
    }
    let before = reads::section(&mut tx, permit.bid(), section).await?;
    if before.text == text {
        return Ok(before.version);
    }
    if before.version != base {
        return Err(Failure::Stale);
    }
    if is_worth_keeping(&before, permit, tx.now()) {
        writes::keep_past(&mut tx, permit, section).await?;
    }
    writes::write(&mut tx, permit, section, text).await?;
    tx.commit().await?;
    Ok(base + 1)
}

/// Whether what stands there is kept before it is written over: it is another's, or was left standing for a while.
fn is_worth_keeping(before: &Written, permit: &MayWrite, now: jiff::Timestamp) -> bool {
    let others = before.person != Some(permit.person());
    let stood = before.at.is_some_and(|at| now.duration_since(at) >= KEPT_EVERY);
    !before.text.is_empty() && (others || stood)
}

/// Puts a file to a section.
pub async fn attach(app: &App, permit: &MayWrite, section: &str, upload: &Upload) -> Result<(), Failure> {
    let stored = documents::keep(app, permit.person(), upload).await?;
    let done = async {
        let mut tx = app.db.write(&app.givens).await?;
        let (_, call) = to_write(&mut tx, permit).await?;
        let takes = |known: &calls::terms::Section| known.attachment != Attachment::None;
        if !call.terms.sections.iter().any(|known| known.key == section && takes(known)) {
            return Err(Failure::NotFound);
        }
        let of = files_of(permit.bid(), section);
        documents::attach(&mut tx, &of, Some(permit.person()), (upload, &stored)).await?;
        tx.commit().await?;
        Ok(())
    };
    documents::leave(app, &stored, done.await).await
}

/// Takes a file from a section. What was handed in with it keeps it.
pub async fn detach(
    app: &App,
    permit: &MayWrite,
    section: &str,
    document: documents::DocumentId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    to_write(&mut tx, permit).await?;
    documents::remove(&mut tx, &files_of(permit.bid(), section), document).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a bid that was never handed in away without a trace.
pub async fn discard(app: &App, permit: &super::access::MayLead) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, call) = hand_in::to_lead(&mut tx, permit).await?;
    let parts = reads::parts(&mut tx, &bid).await?;
    if bid.state != State::Draft || !parts.submissions.is_empty() {
        return Err(Refusal::new("bids-refusal-move").into());
    }
    let sections: Vec<&str> = call.terms.sections.iter().map(|section| section.key.as_str()).collect();
    for (section, document) in reads::documents(&mut tx, bid.id, sections).await? {
        documents::remove(&mut tx, &files_of(bid.id, &section), document.id).await?;
    }
    writes::delete(&mut tx, permit).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_bid_has_an_address_that_is_a_slug_and_says_nothing() {
        assert_eq!(super::slug(&[0; 10]), "aaaaaaaaaaaaaaaa");
        assert_eq!(super::slug(&[255; 10]), "7777777777777777");
        assert!(platform::text::is_slug(&super::slug(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10])));
        assert_ne!(super::slug(&[1; 10]), super::slug(&[2; 10]));
    }
}
