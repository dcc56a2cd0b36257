//! Loading a mandate with those that its holder has beside it.

use super::super::model::MandateId;
use super::{Row, mandate_row};
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// One mandate, before it is known who may read it, and the others of its holder in the same body, whenever they were.
pub(crate) async fn found(conn: &mut Conn, id: MandateId) -> Result<Option<(Row, Vec<Row>)>, DbError> {
    let mut all = conn
        .all(
            sql!(
                "SELECT ",
                columns!(),
                " JOIN registry_mandate k ON k.person = m.person AND k.body = m.body WHERE k.id = $1 ORDER BY m.id"
            ),
            &params![id],
            |row| mandate_row(&row),
        )
        .await?;
    let Some(at) = all.iter().position(|row| row.id == id) else { return Ok(None) };
    Ok(Some((all.swap_remove(at), all)))
}
