//! Rows of rule sets.

use super::super::access::MayKeep;
use super::super::model::{Content, RuleSetId};
use kernel::LocalText;
use platform::db::{DbError, WriteTx};
use platform::{json, params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    slug: &str,
    title: &LocalText,
    content: &Content,
) -> Result<RuleSetId, DbError> {
    let (id, now) = (RuleSetId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO decisions_rule_set (id, slug, title, kind, content, retired_at, version, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, NULL, 1, $6, $6)"
        ),
        &params![id, slug, title, content.kind.as_str(), json::text(content), now],
    )
    .await?;
    Ok(id)
}

/// Says whether nobody changed it since the state that was seen.
pub(super) async fn update(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    id: RuleSetId,
    base: i64,
    (title, content, retired): (&LocalText, &Content, bool),
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE decisions_rule_set SET title = $3, kind = $4, content = $5, retired_at = $6, version = version + 1,
                     changed_at = $7 WHERE id = $1 AND version = $2"
            ),
            &params![
                id,
                base,
                title,
                content.kind.as_str(),
                json::text(content),
                retired.then_some(now),
                now
            ],
        )
        .await?;
    Ok(changed == 1)
}
