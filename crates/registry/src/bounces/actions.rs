//! Marking letters, and noting which addresses bounce. It is the program that does so; nobody can ask for it.

mod writes;

use super::{model, reads};
use platform::db::{DbError, WriteTx};
use platform::http::App;

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

/// Notes that an address bounces, with the number of the answer.
pub(crate) async fn bounced(app: &App, address: &str, code: &str) -> Result<(), DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    bounced_in(&mut tx, address, code).await?;
    tx.commit().await
}

/// The same inside a larger transaction.
pub(crate) async fn bounced_in(tx: &mut WriteTx, address: &str, code: &str) -> Result<(), DbError> {
    writes::bounced(tx, address, code).await
}

/// Notes that a mail server took a letter to an address that bounced before. Others cost no write.
pub(crate) async fn heard(app: &App, address: &str) -> Result<(), DbError> {
    if !writes::is_bounced(&mut *app.db.read().await?, address).await? {
        return Ok(());
    }
    let mut tx = app.db.write(&app.givens).await?;
    writes::heard(&mut tx, address).await?;
    tx.commit().await
}

/// Takes a note about a letter that came back; says whether it was about one of ours.
pub(super) async fn take(app: &App, bytes: &[u8]) -> Result<bool, DbError> {
    let Some(note) = model::note(bytes) else { return Ok(false) };
    let secret = secret(app).await?;
    let Some((letter, address)) = note.marks.iter().find_map(|mark| model::open(&secret, mark)) else {
        return Ok(false);
    };
    let mut tx = app.db.write(&app.givens).await?;
    writes::bounced(&mut tx, address, &note.status).await?;
    writes::came_back(&mut tx, letter, address, &note.status).await?;
    tx.commit().await?;
    Ok(true)
}
