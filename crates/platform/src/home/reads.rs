//! What is new for everybody.

use crate::db::{Conn, DbError};
use crate::{params, sql};
use jiff::Timestamp;
use kernel::LocalText;

/// One thing that is new.
pub struct NewsItem {
    /// The number of its fact.
    pub seq: i64,
    /// When it happened.
    pub at: Timestamp,
    /// The fact's kind.
    pub kind: String,
    /// What it happened to.
    pub title: LocalText,
    /// Its public address.
    pub url: String,
}

/// The newest, at most so many.
pub async fn news(conn: &mut Conn, limit: i64) -> Result<Vec<NewsItem>, DbError> {
    conn.all(
        sql!("SELECT seq, at, kind, title, url FROM platform_news ORDER BY seq DESC LIMIT $1"),
        &params![limit],
        |row| {
            Ok(NewsItem {
                seq: row.get(0)?,
                at: row.get(1)?,
                kind: row.get(2)?,
                title: row.get(3)?,
                url: row.get(4)?,
            })
        },
    )
    .await
}
