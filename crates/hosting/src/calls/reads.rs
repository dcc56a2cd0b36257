//! Loading calls. What is published everybody reads alike; a draft is there for those who run it.

use super::access::may_see;
use super::model::{Call, CallId, MOST, State};
use super::terms::Terms;
use jiff::Timestamp;
use kernel::LocalText;
use platform::actor::Actor;
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

macro_rules! calls {
    ($rest:literal) => {
        sql!(
            "SELECT id, slug, body, series, number, state, title, terms, ended, version, published_at, opened_at, changed_at,
                 (SELECT COUNT(*) FROM hosting_call_version v WHERE v.call = hosting_call.id)
             FROM hosting_call ",
            $rest
        )
    };
}

fn call(row: &RowRef<'_>) -> Result<Call, DbError> {
    Ok(Call {
        id: row.get(0)?,
        slug: row.get(1)?,
        body: row.get(2)?,
        series: row.get(3)?,
        number: row.get(4)?,
        state: row.get(5)?,
        title: row.get(6)?,
        terms: row.get(7)?,
        ended: row.get(8)?,
        version: row.get(9)?,
        published_at: row.get(10)?,
        opened_at: row.get(11)?,
        changed_at: row.get(12)?,
        states: row.get(13)?,
    })
}

/// All calls that a reader may see: what runs first, then the newest.
pub async fn all(conn: &mut Conn, actor: &Actor) -> Result<Vec<Call>, DbError> {
    let rest = calls!("ORDER BY published_at DESC, made_at DESC, id LIMIT $1");
    let mut all = conn.all(rest, &params![MOST], |row| call(&row)).await?;
    all.retain(|call| may_see(actor, call));
    all.sort_by_key(|call| !call.state.is_running() && call.state != State::Draft);
    Ok(all)
}

/// A call by its part of addresses, if this reader may see it.
pub async fn by_slug(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Option<Call>, DbError> {
    if !platform::text::is_slug(slug) {
        return Ok(None);
    }
    let found = conn.maybe(calls!("WHERE slug = $1"), &params![slug], |row| call(&row)).await?;
    Ok(found.filter(|call| may_see(actor, call)))
}

/// A call by its id, for a verb that asked who may.
pub(crate) async fn by_id(conn: &mut Conn, id: CallId) -> Result<Option<Call>, DbError> {
    conn.maybe(calls!("WHERE id = $1"), &params![id], |row| call(&row)).await
}

/// How many calls there are.
pub(super) async fn count(conn: &mut Conn) -> Result<i64, DbError> {
    conn.one(sql!("SELECT COUNT(*) FROM hosting_call"), &params![], |row| row.get(0)).await
}

/// A state of a call that everybody could read.
#[derive(Clone, Debug)]
pub struct Version {
    /// Counts them, from 1.
    pub number: i64,
    /// What it was called.
    pub title: LocalText,
    /// What it said.
    pub terms: Terms,
    /// What was changed, in the words of whoever changed it.
    pub remark: LocalText,
    /// Since when.
    pub at: Timestamp,
}

/// The published states of a call, the newest first.
pub async fn versions(conn: &mut Conn, call: &Call) -> Result<Vec<Version>, DbError> {
    conn.all(
        sql!(
            "SELECT number, title, terms, remark, at FROM hosting_call_version WHERE call = $1
             ORDER BY number DESC LIMIT 200"
        ),
        &params![call.id],
        |row| {
            Ok(Version {
                number: row.get(0)?,
                title: row.get(1)?,
                terms: row.get(2)?,
                remark: row.get(3)?,
                at: row.get(4)?,
            })
        },
    )
    .await
}

/// What calls are called, for the journal: ids, titles and parts of addresses of those that were published.
pub async fn titles(conn: &mut Conn) -> Result<Vec<(CallId, LocalText, String)>, DbError> {
    conn.all(
        sql!("SELECT id, title, slug FROM hosting_call WHERE state <> 'draft' ORDER BY id LIMIT $1"),
        &params![MOST],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

/// Whether a part of addresses is taken.
pub(super) async fn is_taken(conn: &mut Conn, slug: &str) -> Result<bool, DbError> {
    let same = sql!("SELECT COUNT(*) FROM hosting_call WHERE slug = $1");
    Ok(conn.one(same, &params![slug], |row| row.get::<i64>(0)).await? > 0)
}
