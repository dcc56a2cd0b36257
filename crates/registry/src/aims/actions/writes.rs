//! SQL that changes objectives.

use super::super::access::MayKeep;
use super::super::model::{AimId, Content, LinkId, MeasureId, ValueId};
use jiff::civil::Date;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn insert(tx: &mut WriteTx, permit: &MayKeep, content: &Content) -> Result<AimId, DbError> {
    let (id, now) = (AimId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_aim (id, body, title, about, first_day, last_day, state, reason, shown, version, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $10)"
        ),
        &params![
            id,
            permit.body(),
            &content.title,
            &content.about,
            content.first,
            content.last,
            content.state.as_str(),
            &content.reason,
            i64::from(content.shown),
            now
        ],
    )
    .await?;
    measures(tx, permit, id, content, &[]).await?;
    Ok(id)
}

/// Holds an objective for the rest of the transaction.
pub(super) async fn hold(tx: &mut WriteTx, permit: &MayKeep, id: AimId) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_aim SET version = version WHERE id = $1 AND body = $2"),
        &params![id, permit.body()],
    )
    .await?;
    Ok(())
}

/// Says whether nobody changed it since the state that was seen.
pub(super) async fn update(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    id: AimId,
    base: i64,
    content: &Content,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_aim SET title = $3, about = $4, first_day = $5, last_day = $6, state = $7, reason = $8,
                     shown = $9, version = version + 1, changed_at = $10 WHERE id = $1 AND version = $2"
            ),
            &params![
                id,
                base,
                &content.title,
                &content.about,
                content.first,
                content.last,
                content.state.as_str(),
                &content.reason,
                i64::from(content.shown),
                now
            ],
        )
        .await?;
    Ok(changed == 1)
}

/// Writes the measures of an objective; what is gone has no values.
pub(super) async fn measures(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    aim: AimId,
    content: &Content,
    gone: &[MeasureId],
) -> Result<(), DbError> {
    for measure in gone {
        tx.run(sql!("DELETE FROM registry_aim_measure WHERE id = $1 AND aim = $2"), &params![*measure, aim])
            .await?;
    }
    for (position, measure) in (0_i64..).zip(&content.measures) {
        let id = measure.id.unwrap_or_else(|| MeasureId::make(tx.givens()));
        tx.run(
            sql!(
                "INSERT INTO registry_aim_measure (id, aim, position, name, unit, start, target)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)
                 ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, unit = excluded.unit,
                     start = excluded.start, target = excluded.target"
            ),
            &params![id, aim, position, &measure.name, &measure.unit, &measure.start, &measure.target],
        )
        .await?;
    }
    Ok(())
}

pub(super) async fn value(
    tx: &mut WriteTx,
    permit: &MayKeep,
    measure: MeasureId,
    day: Date,
    value: &str,
) -> Result<(), DbError> {
    let (id, now) = (ValueId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_aim_value (id, measure, day, value, person, made_at) VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &params![id, measure, day, value, permit.person(), now],
    )
    .await?;
    Ok(())
}

/// Says whether the report is one of the body.
pub(super) async fn link(
    tx: &mut WriteTx,
    permit: &MayKeep,
    aim: AimId,
    round: Option<&str>,
    (text, url): (&str, &str),
) -> Result<bool, DbError> {
    let (id, now) = (LinkId::make(tx.givens()), tx.now());
    let report: Option<String> = match round {
        None => None,
        Some(round) => {
            let found = tx
                .maybe(
                    sql!(
                        "SELECT r.id FROM registry_report r JOIN registry_report_round o ON o.id = r.round
                         WHERE r.body = $1 AND o.slug = $2"
                    ),
                    &params![permit.body(), round],
                    |row| row.get::<String>(0),
                )
                .await?;
            match found {
                Some(report) => Some(report),
                None => return Ok(false),
            }
        }
    };
    tx.run(
        sql!(
            "INSERT INTO registry_aim_link (id, aim, report, text, url, person, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![id, aim, report, text, url, permit.person(), now],
    )
    .await?;
    Ok(true)
}

pub(super) async fn unlink(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    aim: AimId,
    link: LinkId,
) -> Result<bool, DbError> {
    let gone =
        tx.run(sql!("DELETE FROM registry_aim_link WHERE id = $1 AND aim = $2"), &params![link, aim]).await?;
    Ok(gone == 1)
}
