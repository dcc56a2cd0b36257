//! SQL that changes bodies.

use super::super::access::{MayEdit, MayKeep};
use super::super::model::{Content, ObjectiveId, VersionId, sort_name};
use super::Register;
use kernel::{BodyId, LocalText, PartialDate};
use platform::db::{DbError, WriteTx};
use platform::text::fold;
use platform::{params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayKeep,
    body: BodyId,
    register: &Register,
    content: &Content,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_body (id, slug, kind, status, status_doubted, status_since, since, name, sort_name, acronym, acronym_folded, label,
                 site, languages, parent, colour, identity, vision, purpose, facilitation, emblem, version, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $20, $5, $6, $7, $8, $9, $21, $10, $11, $12, $13, $14, $15, $16, $17, $18, NULL, 1, $19, $19)"
        ),
        &params![
            body,
            &register.slug,
            register.kind.as_str(),
            register.status.as_str(),
            register.status_since,
            content.since,
            &content.name,
            sort_name(&content.name),
            &content.acronym,
            &register.label,
            &content.site,
            platform::json::text(&content.languages),
            register.parent,
            register.colour,
            &content.identity,
            &content.vision,
            &content.purpose,
            &content.facilitation,
            now,
            i64::from(register.status_doubted),
            fold(&content.acronym)
        ],
    )
    .await?;
    parts(tx, body, content).await?;
    version(tx, body, 1, content, permit.person().map(|p| p.to_string()), None, "").await
}

/// Replaces the page if it still has the version it was written on; says whether it had.
pub(super) async fn update(
    tx: &mut WriteTx,
    permit: &MayEdit,
    base: i64,
    content: &Content,
    remark: &str,
) -> Result<bool, DbError> {
    let person = Some(permit.person().to_string());
    replace(tx, permit.body(), base, content, (person, Some(permit.mandate()), remark)).await
}

/// The same at the hand of the secretariat, or of whoever runs the machine.
pub(super) async fn update_kept(
    tx: &mut WriteTx,
    permit: &MayKeep,
    body: BodyId,
    mandate: Option<&str>,
    base: i64,
    content: &Content,
) -> Result<bool, DbError> {
    replace(tx, body, base, content, (permit.person().map(|p| p.to_string()), mandate, "")).await
}

async fn replace(
    tx: &mut WriteTx,
    body: BodyId,
    base: i64,
    content: &Content,
    (person, mandate, remark): (Option<String>, Option<&str>, &str),
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_body SET since = $3, name = $4, sort_name = $5, acronym = $6, acronym_folded = $14, site = $7, languages = $8,
                     identity = $9, vision = $10, purpose = $11, facilitation = $12, version = version + 1, changed_at = $13
                 WHERE id = $1 AND version = $2"
            ),
            &params![
                body,
                base,
                content.since,
                &content.name,
                sort_name(&content.name),
                &content.acronym,
                &content.site,
                platform::json::text(&content.languages),
                &content.identity,
                &content.vision,
                &content.purpose,
                &content.facilitation,
                now,
                fold(&content.acronym)
            ],
        )
        .await?;
    if changed == 0 {
        return Ok(false);
    }
    tx.run(sql!("DELETE FROM registry_body_country WHERE body = $1"), &params![body]).await?;
    tx.run(sql!("DELETE FROM registry_body_language WHERE body = $1"), &params![body]).await?;
    tx.run(sql!("DELETE FROM registry_objective WHERE body = $1"), &params![body]).await?;
    parts(tx, body, content).await?;
    version(tx, body, base + 1, content, person, mandate, remark).await?;
    Ok(true)
}

/// Names the file that is the emblem now; says whether it was not that one already. What the page says stays as it is, so
/// its version does too.
pub(super) async fn set_emblem(tx: &mut WriteTx, permit: &MayEdit, digest: &str) -> Result<bool, DbError> {
    let changed = tx
        .run(
            sql!("UPDATE registry_body SET emblem = $2 WHERE id = $1 AND (emblem IS NULL OR emblem <> $2)"),
            &params![permit.body(), digest],
        )
        .await?;
    Ok(changed > 0)
}

/// Leaves the body without an emblem; says whether it had one.
pub(super) async fn remove_emblem(tx: &mut WriteTx, permit: &MayEdit) -> Result<bool, DbError> {
    let changed = tx
        .run(
            sql!("UPDATE registry_body SET emblem = NULL WHERE id = $1 AND emblem IS NOT NULL"),
            &params![permit.body()],
        )
        .await?;
    Ok(changed > 0)
}

async fn parts(tx: &mut WriteTx, body: BodyId, content: &Content) -> Result<(), DbError> {
    for country in &content.countries {
        tx.run(
            sql!("INSERT INTO registry_body_country (body, country, basis) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"),
            &params![body, country.code, country.basis.as_str()],
        )
        .await?;
    }
    for language in &content.languages {
        tx.run(
            sql!(
                "INSERT INTO registry_body_language (body, language) VALUES ($1, $2) ON CONFLICT DO NOTHING"
            ),
            &params![body, *language],
        )
        .await?;
    }
    for (position, objective) in (0_i64..).zip(&content.objectives) {
        let id = ObjectiveId::make(tx.givens());
        tx.run(
            sql!("INSERT INTO registry_objective (id, body, position, period, text) VALUES ($1, $2, $3, $4, $5)"),
            &params![id, body, position, &objective.period, &objective.text],
        )
        .await?;
    }
    Ok(())
}

async fn version(
    tx: &mut WriteTx,
    body: BodyId,
    number: i64,
    content: &Content,
    person: Option<String>,
    mandate: Option<&str>,
    remark: &str,
) -> Result<(), DbError> {
    let (id, now) = (VersionId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_body_version (id, body, version, content, person, mandate, remark, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &params![id, body, number, platform::json::text(content), person, mandate, remark, now],
    )
    .await?;
    Ok(())
}

/// Keeps what happened to a body, as a source tells it.
pub(crate) async fn moment(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    body: BodyId,
    happened: PartialDate,
    text: &LocalText,
) -> Result<String, DbError> {
    let id = tx.givens().uuid().to_string();
    tx.run(
        sql!("INSERT INTO registry_moment (id, body, happened, text) VALUES ($1, $2, $3, $4)"),
        &params![&id, body, happened, text],
    )
    .await?;
    Ok(id)
}

/// Holds the confederation, when it is there, for the rest of the transaction.
pub(crate) async fn hold_confederation(tx: &mut WriteTx, _permit: &MayKeep) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_body SET version = version WHERE kind = 'confederation'"), &[]).await?;
    Ok(())
}
