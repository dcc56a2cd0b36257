//! Loading rule sets. Everybody may read them: whoever is bound by a rule has to be able to see it.

use super::model::{RuleSet, RuleSetId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

macro_rules! rule_sets {
    ($rest:literal) => {
        sql!("SELECT id, slug, title, content, retired_at, version FROM decisions_rule_set ", $rest)
    };
}

fn rule_set(row: &RowRef<'_>) -> Result<RuleSet, DbError> {
    Ok(RuleSet {
        id: row.get(0)?,
        slug: row.get(1)?,
        title: row.get(2)?,
        content: row.get(3)?,
        retired: row.get::<Option<i64>>(4)?.is_some(),
        version: row.get(5)?,
    })
}

/// All of them, oldest first.
pub async fn all(conn: &mut Conn) -> Result<Vec<RuleSet>, DbError> {
    conn.all(rule_sets!("ORDER BY made_at, slug LIMIT 200"), &params![], |row| rule_set(&row)).await
}

/// One by its part of addresses.
pub async fn by_slug(conn: &mut Conn, slug: &str) -> Result<Option<RuleSet>, DbError> {
    conn.maybe(rule_sets!("WHERE slug = $1"), &params![slug], |row| rule_set(&row)).await
}

/// One by its id.
pub async fn by_id(conn: &mut Conn, id: RuleSetId) -> Result<Option<RuleSet>, DbError> {
    conn.maybe(rule_sets!("WHERE id = $1"), &params![id], |row| rule_set(&row)).await
}

/// Those that are in use, for other capabilities: parts of addresses and titles.
pub async fn in_use(conn: &mut Conn) -> Result<Vec<(String, kernel::LocalText)>, DbError> {
    let all = all(conn).await?;
    Ok(all.into_iter().filter(|set| !set.retired).map(|set| (set.slug, set.title)).collect())
}
