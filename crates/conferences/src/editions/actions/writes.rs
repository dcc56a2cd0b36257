//! SQL that changes rows. Each takes a permit, so that no path is left unchecked.

use super::super::access::MayRecord;
use super::super::figures::Count;
use super::super::history::Entry;
use super::super::model::{EditionId, Host, SeriesId, State, roman};
use super::{NewEdition, NewSeries};
use kernel::LocalText;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn insert_series(
    tx: &mut WriteTx,
    _: &MayRecord,
    id: SeriesId,
    new: &NewSeries,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO conferences_series (id, slug, name, acronym, purpose, rhythm, body, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)"
        ),
        &params![id, &new.slug, &new.name, &new.acronym, &new.purpose, &new.rhythm, new.body, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_note(
    tx: &mut WriteTx,
    _: &MayRecord,
    series: SeriesId,
    position: i64,
    text: &LocalText,
    confirmed: bool,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO conferences_series_note (series, position, text, confirmed) VALUES ($1, $2, $3, $4)"
        ),
        &params![series, position, text, confirmed],
    )
    .await?;
    Ok(())
}

/// The edition's own row. Place and theme go into it only when they are confirmed.
pub(super) async fn insert_edition(
    tx: &mut WriteTx,
    _: &MayRecord,
    id: EditionId,
    new: &NewEdition,
) -> Result<(), DbError> {
    let now = tx.now();
    let place = new.place.as_ref().filter(|(_, backing)| backing.is_confirmed()).map(|(place, _)| place);
    let nothing = LocalText::default();
    let confirmed =
        |told: &'_ Option<(LocalText, super::Backing)>| told.as_ref().is_some_and(|(_, b)| b.is_confirmed());
    let theme = new.theme.as_ref().filter(|_| confirmed(&new.theme)).map_or(&nothing, |(text, _)| text);
    let firsts = new.firsts.as_ref().filter(|_| confirmed(&new.firsts)).map_or(&nothing, |(text, _)| text);
    tx.run(
        sql!(
            "INSERT INTO conferences_edition
                 (id, series, number, numeral, slug, state, city, country, theme, firsts, became, version, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, CAST(NULL AS TEXT), 1, $11, $11)"
        ),
        &params![
            id,
            new.series,
            new.number,
            roman(new.number),
            &new.slug,
            new.state.0.as_str(),
            place.map_or(&nothing, |place| &place.city),
            place.and_then(|place| place.country).map(|country| country.code()),
            theme,
            firsts,
            now
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_date(
    tx: &mut WriteTx,
    _: &MayRecord,
    edition: EditionId,
    position: i64,
    entry: &Entry,
    confirmed: bool,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO conferences_edition_date (edition, position, kind, starts, ends, recorded, note, confirmed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &params![
            edition,
            position,
            entry.state.as_str(),
            entry.span.map(|span| span.from()),
            entry.span.and_then(|span| span.until()),
            entry.recorded,
            &entry.note,
            confirmed
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_count(
    tx: &mut WriteTx,
    _: &MayRecord,
    edition: EditionId,
    position: i64,
    count: &Count,
    confirmed: bool,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO conferences_edition_count (edition, position, what, basis, qualifier, value, note, confirmed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &params![
            edition,
            position,
            count.what.as_str(),
            count.basis.as_str(),
            count.qualifier.as_str(),
            count.value,
            &count.note,
            confirmed
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_host(
    tx: &mut WriteTx,
    _: &MayRecord,
    edition: EditionId,
    position: i64,
    host: &Host,
    confirmed: bool,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO conferences_edition_host (edition, position, name, body, role, confirmed)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &params![edition, position, &host.name, host.body, host.role.as_str(), confirmed],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_output(
    tx: &mut WriteTx,
    _: &MayRecord,
    edition: EditionId,
    position: i64,
    text: &LocalText,
    confirmed: bool,
) -> Result<(), DbError> {
    tx.run(
        sql!("INSERT INTO conferences_output (edition, position, text, confirmed) VALUES ($1, $2, $3, $4)"),
        &params![edition, position, text, confirmed],
    )
    .await?;
    Ok(())
}

/// Counts one more change and sets the state, if nobody changed the edition since `version`. Says whether it did.
pub(super) async fn change(
    tx: &mut WriteTx,
    _: &MayRecord,
    edition: EditionId,
    version: i64,
    state: State,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE conferences_edition SET state = $3, version = version + 1, changed_at = $4
                 WHERE id = $1 AND version = $2"
            ),
            &params![edition, version, state.as_str(), now],
        )
        .await?;
    Ok(changed == 1)
}

pub(super) async fn set_became(
    tx: &mut WriteTx,
    _: &MayRecord,
    from: EditionId,
    to: EditionId,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE conferences_edition SET became = $2, version = version + 1, changed_at = $3 WHERE id = $1"
        ),
        &params![from, to, now],
    )
    .await?;
    Ok(())
}
