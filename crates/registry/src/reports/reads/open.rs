//! What is published, for programs.

use super::super::model::ReportId;
use super::super::questions::{Question, open_ones};
use super::{Report, report_row};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::BodyId;
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// A report that everybody may read.
#[derive(Clone, Debug)]
pub(crate) struct Published {
    /// The report.
    pub report: Report,
    /// The part of addresses of its form.
    pub form: String,
    /// When it was published.
    pub at: Timestamp,
}

/// What a program asks for of the published reports.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// Of this body.
    pub body: Option<BodyId>,
    /// On this form.
    pub form: String,
    /// For a period in which this day lies.
    pub on: Option<Date>,
    /// Published then or later.
    pub since: Option<Timestamp>,
    /// After this one.
    pub after: Option<(Timestamp, ReportId)>,
}

fn published_row(row: &RowRef<'_>) -> Result<Published, DbError> {
    Ok(Published { report: report_row(row)?, form: row.get(19)?, at: row.get(20)? })
}

/// Published reports in the order in which they were published.
pub(crate) async fn find(conn: &mut Conn, wanted: &Wanted, most: i64) -> Result<Vec<Published>, DbError> {
    let text = |text: Option<String>| text.unwrap_or_default();
    let (at, id) = match wanted.after {
        Some((at, id)) => (at.as_microsecond(), id.to_string()),
        None => (i64::MIN, String::new()),
    };
    conn.all(
        sql!(
            "SELECT ",
            round_columns!(),
            report_columns!(),
            ", f.slug, r.published_at",
            reports!(),
            "WHERE r.state = 'published' AND ($1 = '' OR r.body = $1) AND ($2 = '' OR f.slug = $2)
               AND ($3 = '' OR (o.first_day <= $3 AND o.last_day >= $3)) AND r.published_at >= $4
               AND (r.published_at, r.id) > ($5, $6) ORDER BY r.published_at, r.id LIMIT $7"
        ),
        &params![
            text(wanted.body.map(|id| id.to_string())),
            &wanted.form,
            text(wanted.on.map(|day| day.to_string())),
            wanted.since.map_or(i64::MIN, Timestamp::as_microsecond),
            at,
            id,
            most
        ],
        |row| published_row(&row),
    )
    .await
}

/// One of them, with what it was asked. What is for the secretariat only is left out.
pub(crate) async fn published_one(
    conn: &mut Conn,
    round: &str,
    body: &str,
) -> Result<Option<(Published, Vec<Question>)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT ",
            round_columns!(),
            report_columns!(),
            ", f.slug, r.published_at, q.questions",
            reports!(),
            "JOIN registry_report_questions q ON q.form = o.form AND q.version = o.version
             WHERE b.slug = $1 AND o.slug = $2 AND r.state = 'published'"
        ),
        &params![body, round],
        |row| {
            let questions: Vec<Question> = platform::json::read(row.cell(21)?)?;
            Ok((published_row(&row)?, open_ones(&questions)))
        },
    )
    .await
}
