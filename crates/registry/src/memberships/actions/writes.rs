//! SQL that changes memberships.

use super::super::access::{MayConfirm, MayPlace, Own};
use super::super::model::{Audience, Belongs, Entry, MembershipId, State};
use super::super::reads::Membership;
use jiff::civil::Date;
use kernel::{BodyId, PersonId};
use platform::clock::days_before;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

#[expect(clippy::too_many_arguments, reason = "a whole row")]
pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayPlace,
    id: MembershipId,
    number: &str,
    entry: &Entry,
    state: State,
    since: Date,
    until: Date,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_membership (id, person, number, kind, state, since, until, country, networks,
                 held, offers, seeks, name_seen_by, offers_seen_by, languages_seen_by, country_seen_by, letters, version, made_at,
                 changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '[]', $10, $11, $12, $13, $14, $15, $16, 1, $17, $17)"
        ),
        &params![
            id,
            permit.person(),
            number,
            &entry.kind,
            state.as_str(),
            since,
            until,
            entry.country.map_or("", |country| country.code()),
            platform::json::text(&entry.networks),
            &entry.offers,
            &entry.seeks,
            entry.name_seen.as_str(),
            entry.offers_seen.as_str(),
            entry.languages_seen.as_str(),
            entry.country_seen.as_str(),
            i64::from(entry.letters),
            now
        ],
    )
    .await?;
    Ok(())
}

/// Writes what a member says on the state it was written on; says whether it still was that.
async fn say(
    tx: &mut WriteTx,
    person: PersonId,
    base: i64,
    entry: &Entry,
    state: State,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_membership SET kind = $3, state = $4, country = $5, networks = $6, offers = $7, seeks = $8,
                     name_seen_by = $9, offers_seen_by = $10, languages_seen_by = $11, country_seen_by = $12,
                     letters = $13, changed_at = $14, version = version + 1
                 WHERE person = $1 AND version = $2"
            ),
            &params![
                person,
                base,
                &entry.kind,
                state.as_str(),
                entry.country.map_or("", |country| country.code()),
                platform::json::text(&entry.networks),
                &entry.offers,
                &entry.seeks,
                entry.name_seen.as_str(),
                entry.offers_seen.as_str(),
                entry.languages_seen.as_str(),
                entry.country_seen.as_str(),
                i64::from(entry.letters),
                now
            ],
        )
        .await?;
    Ok(changed == 1)
}

pub(super) async fn update(
    tx: &mut WriteTx,
    own: &Own,
    base: i64,
    entry: &Entry,
    state: State,
) -> Result<bool, DbError> {
    say(tx, own.person(), base, entry, state).await
}

/// Writes what somebody says who was a member before; says whether their membership is still the one that was read.
pub(super) async fn join_again(
    tx: &mut WriteTx,
    permit: &MayPlace,
    before: &Membership,
    entry: &Entry,
    state: State,
    since: Date,
    until: Date,
) -> Result<bool, DbError> {
    let same = say(tx, permit.person(), before.version, entry, state).await?;
    tx.run(
        sql!("UPDATE registry_membership SET since = $2, until = $3 WHERE person = $1"),
        &params![permit.person(), since, until],
    )
    .await?;
    Ok(same)
}

/// The networks of a member, and whether these are asked to confirm. What a network answered stays.
pub(super) async fn set_networks(
    tx: &mut WriteTx,
    permit: &MayPlace,
    networks: &[BodyId],
    confirm: bool,
) -> Result<(), DbError> {
    let (now, person) = (tx.now(), permit.person());
    let kept = super::super::reads::network_states(tx, person).await?;
    for (body, _) in kept.iter().filter(|(body, _)| !networks.contains(body)) {
        tx.run(
            sql!("DELETE FROM registry_member_network WHERE person = $1 AND body = $2"),
            &params![person, *body],
        )
        .await?;
    }
    let (open, other) = if confirm { ("waiting", "said") } else { ("said", "waiting") };
    for body in networks {
        tx.run(
            sql!(
                "INSERT INTO registry_member_network (person, body, state, made_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (person, body) DO NOTHING"
            ),
            &params![person, *body, open, now],
        )
        .await?;
    }
    // Since when it stands so: a network that is asked only now has its time to answer from now on.
    tx.run(
        sql!("UPDATE registry_member_network SET state = $2, made_at = $4 WHERE person = $1 AND state = $3"),
        &params![person, open, other, now],
    )
    .await?;
    Ok(())
}

/// Keeps by which networks a member is listed, and from when until when it was which. Like the words below it follows from what is
/// written elsewhere, and says nothing new: whoever may write that writes this with it.
pub(super) async fn set_held(tx: &mut WriteTx, person: PersonId, held: &[BodyId]) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_membership SET held = $2 WHERE person = $1"),
        &params![person, platform::json::text(&held)],
    )
    .await?;
    let open: Vec<BodyId> = tx
        .all(
            sql!("SELECT DISTINCT body FROM registry_belonging WHERE person = $1 AND ended_at IS NULL"),
            &params![person],
            |row| row.get(0),
        )
        .await?;
    for body in open.iter().filter(|body| !held.contains(body)) {
        end_belonging(tx, person, *body).await?;
    }
    for body in held.iter().filter(|body| !open.contains(body)) {
        begin_belonging(tx, person, *body).await?;
    }
    Ok(())
}

/// What lasted less than a day was a slip of the hand, and ties nobody.
async fn end_belonging(tx: &mut WriteTx, person: PersonId, body: BodyId) -> Result<(), DbError> {
    let (now, day_ago) = (tx.now(), days_before(tx.now(), 1));
    tx.run(
        sql!(
            "DELETE FROM registry_belonging
             WHERE person = $1 AND body = $2 AND ended_at IS NULL AND began_at > $3"
        ),
        &params![person, body, day_ago],
    )
    .await?;
    tx.run(
        sql!(
            "UPDATE registry_belonging SET ended_at = $3 WHERE person = $1 AND body = $2 AND ended_at IS NULL"
        ),
        &params![person, body, now],
    )
    .await?;
    Ok(())
}

/// Whoever comes back within a day was never away: so somebody who leaves and joins all the time fills no table.
async fn begin_belonging(tx: &mut WriteTx, person: PersonId, body: BodyId) -> Result<(), DbError> {
    let (now, day_ago) = (tx.now(), days_before(tx.now(), 1));
    let back = tx
        .run(
            sql!(
                "UPDATE registry_belonging SET ended_at = NULL WHERE person = $1 AND body = $2 AND ended_at > $3"
            ),
            &params![person, body, day_ago],
        )
        .await?;
    if back == 0 {
        tx.run(
            sql!(
                "INSERT INTO registry_belonging (person, body, membership, began_at, ended_at)
                 SELECT $1, $2, id, $3, NULL FROM registry_membership WHERE person = $1"
            ),
            &params![person, body, now],
        )
        .await?;
    }
    Ok(())
}

/// Sets the last day of a membership.
pub(super) async fn set_until(tx: &mut WriteTx, permit: &MayPlace, until: Date) -> Result<(), DbError> {
    let sql = sql!("UPDATE registry_membership SET until = $2 WHERE person = $1");
    tx.run(sql, &params![permit.person(), until]).await?;
    Ok(())
}

pub(super) async fn set_state(tx: &mut WriteTx, permit: &MayPlace, state: State) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_membership SET state = $2, changed_at = $3, version = version + 1 WHERE person = $1"
        ),
        &params![permit.person(), state.as_str(), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn renew(tx: &mut WriteTx, own: &Own, shown: Date, until: Date) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_membership SET until = $3, changed_at = $4, version = version + 1
                 WHERE person = $1 AND until = $2 AND state = 'active'"
            ),
            &params![own.person(), shown, until, now],
        )
        .await?;
    Ok(changed == 1)
}

/// A network's answer, also one that it thought better of; says whether somebody still stood with it as was shown.
pub(super) async fn answer(
    tx: &mut WriteTx,
    permit: &MayConfirm,
    person: PersonId,
    shown: Belongs,
    yes: bool,
) -> Result<bool, DbError> {
    let state = if yes { "confirmed" } else { "declined" };
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_member_network SET state = $3
                 WHERE person = $1 AND body = $2 AND state = $4 AND state <> 'declined'"
            ),
            &params![person, permit.body(), state, shown.as_str()],
        )
        .await?;
    // What a program keeps a copy of changes with it.
    let now = tx.now();
    tx.run(sql!("UPDATE registry_membership SET changed_at = $2 WHERE person = $1"), &params![person, now])
        .await?;
    Ok(changed == 1)
}

pub(super) async fn unlist(tx: &mut WriteTx, person: PersonId) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_member_word WHERE person = $1"), &params![person]).await?;
    Ok(())
}

/// Lists somebody for an audience under these words.
pub(super) async fn list(
    tx: &mut WriteTx,
    person: PersonId,
    audience: Audience,
    words: &[String],
    sort: &str,
) -> Result<(), DbError> {
    let all: Vec<_> =
        words.iter().map(|word| params![audience.as_str(), word, sort, person].to_vec()).collect();
    tx.run_many(
        sql!("INSERT INTO registry_member_word (audience, word, sort, person) VALUES ($1, $2, $3, $4)"),
        &all,
    )
    .await?;
    Ok(())
}
