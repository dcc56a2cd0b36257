//! SQL that changes links, sessions, passkeys, places and tokens. What is over is cleared away beside it.

use super::super::access::{MayOpen, Own, Proven};
use super::super::model::{
    CEREMONY_LASTS, CODE_TRIES, CeremonyId, LINK_LASTS, LinkId, Newcomer, OpenIdId, PasskeyId, SESSION_LASTS,
    SessionId, TokenId,
};
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// A link that was asked for, before it has its secret. Anybody may ask for one, so it needs no permit.
pub(super) async fn ask_for_link(
    tx: &mut WriteTx,
    id: LinkId,
    address: &str,
    visit: [u8; 32],
    code: [u8; 32],
    next: &str,
    newcomer: Option<&Newcomer>,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_link (id, address, digest, visit, code, tries, next, asked_at, expires_at, used_at, name, language)
             VALUES ($1, $2, NULL, $3, $4, 0, $5, $6, $7, NULL, $8, $9)"
        ),
        // Until it is mailed it waits a little longer than it will last.
        &params![
            id,
            address,
            visit,
            code,
            next,
            now,
            now.saturating_add(super::super::model::LINK_WAITS).unwrap_or(Timestamp::MAX),
            newcomer.map_or("", |newcomer| newcomer.name.as_str()),
            newcomer.map_or("", |newcomer| newcomer.language.code())
        ],
    )
    .await?;
    Ok(())
}

/// Gives a link its secret; from now on it lasts its time.
pub(in super::super) async fn arm_link(
    tx: &mut WriteTx,
    id: LinkId,
    digest: [u8; 32],
) -> Result<bool, DbError> {
    let until = tx.now().saturating_add(LINK_LASTS).unwrap_or(Timestamp::MAX);
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_link SET digest = $2, expires_at = $3, tries = 0 WHERE id = $1 AND used_at IS NULL"
            ),
            &params![id, digest, until],
        )
        .await?;
    Ok(changed == 1)
}

/// A link of whoever runs the machine: bound to no browser.
pub(super) async fn insert_link(
    tx: &mut WriteTx,
    _permit: &MayOpen,
    address: &str,
    digest: [u8; 32],
) -> Result<(), DbError> {
    let (id, now) = (LinkId::make(tx.givens()), tx.now());
    let until = now.saturating_add(LINK_LASTS).unwrap_or(Timestamp::MAX);
    let none: &[u8] = &[];
    tx.run(
        sql!(
            "INSERT INTO registry_link (id, address, digest, visit, code, tries, next, asked_at, expires_at, used_at)
             VALUES ($1, $2, $3, $4, $4, 0, '/desk', $5, $6, NULL)"
        ),
        &params![id, address, digest, none, now, until],
    )
    .await?;
    Ok(())
}

/// Counts a code that was typed, before it is looked at: so many at the same moment are no more guesses than one after
/// the other. Says whether there was a guess left.
pub(super) async fn count_code(tx: &mut WriteTx, id: LinkId) -> Result<bool, DbError> {
    let changed = tx
        .run(
            sql!("UPDATE registry_link SET tries = tries + 1 WHERE id = $1 AND tries < $2"),
            &params![id, CODE_TRIES],
        )
        .await?;
    Ok(changed == 1)
}

/// Uses a link up; says whether nobody was faster.
pub(super) async fn use_link(tx: &mut WriteTx, _proven: &Proven, id: LinkId) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!("UPDATE registry_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL"),
            &params![id, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Opens a session for whoever proved who they are.
pub(super) async fn open_session(
    tx: &mut WriteTx,
    permit: &Proven,
    digest: [u8; 32],
    browser: &str,
) -> Result<SessionId, DbError> {
    let (id, now) = (SessionId::make(tx.givens()), tx.now());
    tx.run(sql!("DELETE FROM registry_session WHERE expires_at < $1"), &params![now]).await?;
    tx.run(
        sql!(
            "INSERT INTO registry_session (id, digest, person, way, browser, made_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![
            id,
            digest,
            permit.person(),
            permit.way().as_str(),
            browser,
            now,
            now.saturating_add(SESSION_LASTS).unwrap_or(Timestamp::MAX)
        ],
    )
    .await?;
    Ok(id)
}

/// Ends one of one's own sessions; says whether it was there.
pub(super) async fn end_session(tx: &mut WriteTx, own: &Own, id: &str) -> Result<bool, DbError> {
    let gone = tx
        .run(sql!("DELETE FROM registry_session WHERE id = $1 AND person = $2"), &params![id, own.person()])
        .await?;
    Ok(gone == 1)
}

/// Ends all of one's own sessions but the one in hand; gives their ids.
pub(super) async fn end_other_sessions(tx: &mut WriteTx, own: &Own) -> Result<Vec<String>, DbError> {
    tx.all(
        sql!("DELETE FROM registry_session WHERE person = $1 AND id <> $2 RETURNING id"),
        &params![own.person(), own.session()],
        |row| row.get(0),
    )
    .await
}

/// Keeps what stands between the two halves of a ceremony, bound to the browser of a visit.
pub(super) async fn begin_ceremony(
    tx: &mut WriteTx,
    id: CeremonyId,
    kind: &str,
    visit: [u8; 32],
    state: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("DELETE FROM registry_ceremony WHERE expires_at < $1"), &params![now]).await?;
    tx.run(
        sql!(
            "INSERT INTO registry_ceremony (id, kind, visit, state, expires_at) VALUES ($1, $2, $3, $4, $5)"
        ),
        &params![id, kind, visit, state, now.saturating_add(CEREMONY_LASTS).unwrap_or(Timestamp::MAX)],
    )
    .await?;
    Ok(())
}

/// A ceremony is gone through once; says whether nobody was faster.
pub(super) async fn end_ceremony(tx: &mut WriteTx, id: CeremonyId) -> Result<bool, DbError> {
    let gone = tx.run(sql!("DELETE FROM registry_ceremony WHERE id = $1"), &params![id]).await?;
    Ok(gone == 1)
}

/// Keeps a passkey.
pub(super) async fn insert_passkey(
    tx: &mut WriteTx,
    permit: &MayOpen,
    credential: &str,
    data: &str,
    name: &str,
) -> Result<PasskeyId, DbError> {
    let (id, now) = (PasskeyId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_passkey (id, person, credential, data, name, made_at, used_at)
             VALUES ($1, $2, $3, $4, $5, $6, $6)"
        ),
        &params![id, permit.person(), credential, data, name, now],
    )
    .await?;
    Ok(id)
}

/// Keeps what a passkey counts, and that it was used; says whether it was there still.
pub(super) async fn use_passkey(
    tx: &mut WriteTx,
    _permit: &Proven,
    id: PasskeyId,
    data: &str,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!("UPDATE registry_passkey SET data = $2, used_at = $3 WHERE id = $1"),
            &params![id, data, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Removes one of one's own passkeys; says whether it was there.
pub(super) async fn remove_passkey(tx: &mut WriteTx, own: &Own, id: PasskeyId) -> Result<bool, DbError> {
    let gone = tx
        .run(sql!("DELETE FROM registry_passkey WHERE id = $1 AND person = $2"), &params![id, own.person()])
        .await?;
    Ok(gone == 1)
}

/// Joins the word of a place to a person.
pub(super) async fn insert_place(
    tx: &mut WriteTx,
    permit: &MayOpen,
    issuer: &str,
    subject: &str,
) -> Result<OpenIdId, DbError> {
    let (id, now) = (OpenIdId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_openid (id, person, issuer, subject, made_at) VALUES ($1, $2, $3, $4, $5)"
        ),
        &params![id, permit.person(), issuer, subject, now],
    )
    .await?;
    Ok(id)
}

/// Takes one of one's own places away; says whether it was there.
pub(super) async fn remove_place(tx: &mut WriteTx, own: &Own, id: OpenIdId) -> Result<bool, DbError> {
    let gone = tx
        .run(sql!("DELETE FROM registry_openid WHERE id = $1 AND person = $2"), &params![id, own.person()])
        .await?;
    Ok(gone == 1)
}

/// Keeps a token.
pub(super) async fn insert_token(
    tx: &mut WriteTx,
    permit: &MayOpen,
    digest: [u8; 32],
    name: &str,
    scopes: &[String],
    until: Timestamp,
) -> Result<TokenId, DbError> {
    let (id, now) = (TokenId::make(tx.givens()), tx.now());
    tx.run(sql!("DELETE FROM registry_token WHERE expires_at < $1"), &params![now]).await?;
    tx.run(
        sql!(
            "INSERT INTO registry_token (id, digest, person, name, scopes, made_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![id, digest, permit.person(), name, platform::json::text(&scopes), now, until],
    )
    .await?;
    Ok(id)
}

/// Revokes one of one's own tokens; says whether it was there.
pub(super) async fn remove_token(tx: &mut WriteTx, own: &Own, id: TokenId) -> Result<bool, DbError> {
    let gone = tx
        .run(sql!("DELETE FROM registry_token WHERE id = $1 AND person = $2"), &params![id, own.person()])
        .await?;
    Ok(gone == 1)
}

/// Ends every way in that somebody has.
pub(super) async fn end_ways_in(
    tx: &mut WriteTx,
    _permit: &crate::persons::access::MayKeep,
    person: PersonId,
) -> Result<(), DbError> {
    for statement in [
        sql!("DELETE FROM registry_session WHERE person = $1"),
        sql!("DELETE FROM registry_passkey WHERE person = $1"),
        sql!("DELETE FROM registry_openid WHERE person = $1"),
        sql!("DELETE FROM registry_token WHERE person = $1"),
        sql!(
            "DELETE FROM registry_link WHERE address IN (SELECT address FROM registry_address WHERE person = $1)"
        ),
    ] {
        tx.run(statement, &params![person]).await?;
    }
    Ok(())
}
