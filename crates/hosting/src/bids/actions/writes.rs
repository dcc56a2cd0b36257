//! Rows of bids.

use super::super::access::{MayBegin, MayJoin, MayLead, MayWrite};
use super::super::budget::Budget;
use super::super::model::{Basics, BidId, Content, State, SubmissionId};
use crate::calls::access::MayRun;
use crate::calls::model::CallId;
use crate::calls::terms::Stage;
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{json, params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayBegin,
    call: CallId,
    slug: &str,
    basics: &Basics,
) -> Result<BidId, DbError> {
    let (id, now) = (BidId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO hosting_bid (id, slug, call, state, number, basics, basics_version, budget, budget_version, draft_of,
                 made_at, changed_at)
             VALUES ($1, $2, $3, 'draft', NULL, $4, 1, '{}', 1, $5, $6, $6)"
        ),
        &params![id, slug, call, json::text(basics), permit.person(), now],
    )
    .await?;
    tx.run(
        sql!("INSERT INTO hosting_bid_member (bid, person, part, at) VALUES ($1, $2, 'lead', $3)"),
        &params![id, permit.person(), now],
    )
    .await?;
    Ok(id)
}

/// Holds a bid until the transaction ends, so that what is read of it now stays so.
pub(super) async fn hold(tx: &mut WriteTx, permit: &MayWrite) -> Result<(), DbError> {
    hold_row(tx, permit.bid()).await
}

/// The same for whoever leads it.
pub(super) async fn hold_to_lead(tx: &mut WriteTx, permit: &MayLead) -> Result<(), DbError> {
    hold_row(tx, permit.bid()).await
}

async fn hold_row(tx: &mut WriteTx, bid: BidId) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("UPDATE hosting_bid SET changed_at = $2 WHERE id = $1"), &params![bid, now]).await?;
    Ok(())
}

pub(super) async fn set_basics(tx: &mut WriteTx, permit: &MayWrite, basics: &Basics) -> Result<(), DbError> {
    let set = sql!("UPDATE hosting_bid SET basics = $2, basics_version = basics_version + 1 WHERE id = $1");
    tx.run(set, &params![permit.bid(), json::text(basics)]).await?;
    Ok(())
}

pub(super) async fn set_budget(tx: &mut WriteTx, permit: &MayWrite, budget: &Budget) -> Result<(), DbError> {
    let set = sql!("UPDATE hosting_bid SET budget = $2, budget_version = budget_version + 1 WHERE id = $1");
    tx.run(set, &params![permit.bid(), json::text(budget)]).await?;
    Ok(())
}

/// Writes over a section, or begins it.
pub(super) async fn write(
    tx: &mut WriteTx,
    permit: &MayWrite,
    section: &str,
    text: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO hosting_bid_section (bid, section, text, version, person, at) VALUES ($1, $2, $3, 1, $4, $5)
             ON CONFLICT (bid, section) DO UPDATE SET text = excluded.text, version = hosting_bid_section.version + 1,
                 person = excluded.person, at = excluded.at"
        ),
        &params![permit.bid(), section, text, permit.person(), now],
    )
    .await?;
    Ok(())
}

/// Keeps what stands in a section.
pub(super) async fn keep_past(tx: &mut WriteTx, permit: &MayWrite, section: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO hosting_bid_past (bid, section, version, text, person, at)
             SELECT bid, section, version, text, person, at FROM hosting_bid_section WHERE bid = $1 AND section = $2"
        ),
        &params![permit.bid(), section],
    )
    .await?;
    Ok(())
}

/// Keeps what is handed in, and moves the bid on. From now on it is not its lead's alone.
pub(super) async fn submit(
    tx: &mut WriteTx,
    permit: &MayLead,
    (stage, to): (Stage, State),
    content: &Content,
    digest: &str,
) -> Result<(), DbError> {
    let (id, now) = (SubmissionId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO hosting_submission (id, bid, stage, content, digest, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![id, permit.bid(), stage.as_str(), json::text(content), digest, permit.person(), now],
    )
    .await?;
    for file in &content.files {
        tx.run(
            sql!(
                "INSERT INTO hosting_submission_file (submission, section, position, name, file) VALUES ($1, $2, $3, $4, $5)"
            ),
            &params![id, &file.section, file.place, &file.name, &file.digest],
        )
        .await?;
    }
    tx.run(
        sql!("UPDATE hosting_bid SET state = $2, draft_of = NULL WHERE id = $1"),
        &params![permit.bid(), to.as_str()],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_state(tx: &mut WriteTx, permit: &MayLead, to: State) -> Result<(), DbError> {
    let set = sql!("UPDATE hosting_bid SET state = $2 WHERE id = $1");
    tx.run(set, &params![permit.bid(), to.as_str()]).await?;
    Ok(())
}

pub(super) async fn delete(tx: &mut WriteTx, permit: &MayLead) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM hosting_bid WHERE id = $1"), &params![permit.bid()]).await?;
    Ok(())
}

/// Forgets the links that are good no more, and says how many are open.
pub(super) async fn forget_old_invites(tx: &mut WriteTx, permit: &MayLead) -> Result<i64, DbError> {
    let now = tx.now();
    let old = sql!("DELETE FROM hosting_bid_invite WHERE bid = $1 AND expires_at <= $2");
    tx.run(old, &params![permit.bid(), now]).await?;
    let open = sql!("SELECT COUNT(*) FROM hosting_bid_invite WHERE bid = $1");
    tx.one(open, &params![permit.bid()], |row| row.get(0)).await
}

pub(super) async fn invite(
    tx: &mut WriteTx,
    permit: &MayLead,
    digest: [u8; 32],
    until: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("INSERT INTO hosting_bid_invite (digest, bid, expires_at) VALUES ($1, $2, $3)"),
        &params![digest.to_vec(), permit.bid(), until],
    )
    .await?;
    Ok(())
}

/// Uses a link up. Says whether it was good.
pub(super) async fn use_invite(
    tx: &mut WriteTx,
    permit: &MayJoin,
    digest: [u8; 32],
) -> Result<bool, DbError> {
    let now = tx.now();
    let used = sql!("DELETE FROM hosting_bid_invite WHERE digest = $1 AND bid = $2 AND expires_at > $3");
    Ok(tx.run(used, &params![digest.to_vec(), permit.bid(), now]).await? == 1)
}

/// Takes somebody into the team: from now on the bid is not its lead's alone.
pub(super) async fn join(tx: &mut WriteTx, permit: &MayJoin) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("INSERT INTO hosting_bid_member (bid, person, part, at) VALUES ($1, $2, 'member', $3)"),
        &params![permit.bid(), permit.person(), now],
    )
    .await?;
    tx.run(sql!("UPDATE hosting_bid SET draft_of = NULL WHERE id = $1"), &params![permit.bid()]).await?;
    Ok(())
}

pub(super) async fn leave_out(tx: &mut WriteTx, permit: &MayLead, person: PersonId) -> Result<(), DbError> {
    let gone = sql!("DELETE FROM hosting_bid_member WHERE bid = $1 AND person = $2 AND part <> 'lead'");
    tx.run(gone, &params![permit.bid(), person]).await?;
    Ok(())
}

/// Opens a bid under a number: what was handed in counts, and not what was typed afterwards.
pub(super) async fn open(
    tx: &mut WriteTx,
    _: &MayRun,
    bid: BidId,
    number: i64,
    content: &Content,
) -> Result<(), DbError> {
    let set = sql!(
        "UPDATE hosting_bid SET state = 'opened', number = $2, basics = $3, budget = $4 WHERE id = $1 AND state = 'handed'"
    );
    tx.run(set, &params![bid, number, json::text(&content.basics), json::text(&content.budget)]).await?;
    Ok(())
}
