//! Marking letters, and noting which addresses bounce. It is the program that does so; nobody can ask for it.

mod writes;

use super::{model, reads};
use crate::{events, persons};
use jiff::{SignedDuration, Timestamp};
use platform::db::{DbError, WriteTx};
use platform::http::App;
use platform::journal::Fact;

/// The secret of the marks; made when the first letter is marked.
pub(crate) async fn secret(app: &App) -> Result<String, DbError> {
    if let Some(secret) = reads::secret(&mut *app.db.read().await?).await? {
        return Ok(secret);
    }
    let mut tx = app.db.write(&app.givens).await?;
    let made = tx.givens().secret();
    writes::keep_secret(&mut tx, &made).await?;
    // Another node may have been faster.
    let kept = reads::secret(&mut tx).await?.ok_or(DbError::Missing)?;
    tx.commit().await?;
    Ok(kept)
}

/// The mark of a letter to an address, which is its Message-ID.
pub(crate) async fn mark(app: &App, letter: &str, address: &str) -> Result<String, DbError> {
    Ok(model::sign(&secret(app).await?, letter, address))
}

/// Signs what links in letters say.
pub struct Signer(String);

impl Signer {
    /// The signed text. `what` tells signatures for one purpose from those for another, and `named` has no full stop.
    #[must_use]
    pub fn sign(&self, what: &str, named: &str) -> String {
        model::sign(&self.0, what, named)
    }
}

/// What signs links, inside the transaction that writes the letters.
///
/// # Errors
/// When the database cannot be used.
pub async fn signer(tx: &mut WriteTx) -> Result<Signer, DbError> {
    if reads::secret(tx).await?.is_none() {
        let made = tx.givens().secret();
        writes::keep_secret(tx, &made).await?;
    }
    Ok(Signer(reads::secret(tx).await?.ok_or(DbError::Missing)?))
}

/// What was signed for this purpose, if we did; nothing for whatever else is brought.
///
/// # Errors
/// When the database cannot be used.
pub async fn unsigned(app: &App, what: &str, mark: &str) -> Result<Option<String>, DbError> {
    let secret = secret(app).await?;
    let opened = model::open(&secret, mark).filter(|(purpose, _)| *purpose == what);
    Ok(opened.map(|(_, named)| named.to_owned()))
}

/// After this time a note about a letter says nothing about its address any more. Mail servers give up within a week.
const LATE: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Notes that the mail server refused an address, with the number of its answer.
pub(crate) async fn bounced(app: &App, address: &str, number: &str) -> Result<(), DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    bounced_in(&mut tx, address, number, None).await?;
    tx.commit().await
}

/// Notes that an address bounces, by a letter that left then where that is known.
async fn bounced_in(
    tx: &mut WriteTx,
    address: &str,
    number: &str,
    left: Option<Timestamp>,
) -> Result<(), DbError> {
    if let Some(person) = writes::bounced(tx, address, number, left).await? {
        tx.record(Fact::new(events::ADDRESS_BOUNCED, persons::actions::subject(person)));
    }
    Ok(())
}

/// Notes, inside a larger transaction, that somebody read a letter to this address: it is good.
pub(crate) async fn confirmed_in(tx: &mut WriteTx, address: &str) -> Result<(), DbError> {
    if let Some(person) = writes::confirmed(tx, address).await? {
        tx.record(Fact::new(events::ADDRESS_CONFIRMED, persons::actions::subject(person)).by(person));
    }
    Ok(())
}

/// Takes a note about a letter that came back; says whether it was about one of ours.
pub(super) async fn take(app: &App, bytes: &[u8]) -> Result<bool, DbError> {
    let Some(note) = model::note(bytes) else { return Ok(false) };
    let secret = secret(app).await?;
    let Some((letter, address)) = note.marks.iter().find_map(|mark| model::open(&secret, mark)) else {
        return Ok(false);
    };
    let Some(number) = &note.bounce else { return Ok(true) };
    let mut tx = app.db.write(&app.givens).await?;
    let left = reads::left(&mut tx, letter, address).await?.or_else(|| model::made_at(letter));
    if left.is_some_and(|left| tx.now().duration_since(left) > LATE) {
        return Ok(true);
    }
    bounced_in(&mut tx, address, number, left).await?;
    writes::came_back(&mut tx, letter, address, number).await?;
    tx.commit().await?;
    Ok(true)
}
