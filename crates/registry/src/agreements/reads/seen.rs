//! Agreements that somebody may see, for their programs.

use super::super::access::MayReadByToken;
use super::super::model::AgreementId;
use super::{Agreement, agreement};
use jiff::civil::Date;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// What a program asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// Of this body, on whichever side.
    pub body: Option<BodyId>,
    /// In force on this day.
    pub on: Option<Date>,
    /// After this one.
    pub after: Option<AgreementId>,
}

/// Agreements in the order in which they were made, at most so many.
pub(crate) async fn find(
    conn: &mut Conn,
    permit: &MayReadByToken,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Agreement>, DbError> {
    let text = |text: Option<String>| text.unwrap_or_default();
    let own: Vec<String> = permit.bodies().iter().map(BodyId::to_string).collect();
    conn.all(
        sql!(
            columns!(),
            "WHERE g.id > $1 AND ($2 = 1 OR REPLACE($3, g.body, '') <> $3 OR REPLACE($3, g.partner, '') <> $3)
               AND ($4 = '' OR g.body = $4 OR g.partner = $4)
               AND ($5 = '' OR (g.starts <= $5 AND (g.ends IS NULL OR g.ends >= $5))) ORDER BY g.id LIMIT $6"
        ),
        &params![
            text(wanted.after.map(|id| id.to_string())),
            i64::from(permit.all()),
            own.join(" "),
            text(wanted.body.map(|id| id.to_string())),
            text(wanted.on.map(|day| day.to_string())),
            most
        ],
        |row| agreement(&row),
    )
    .await
}
