//! Loading forms, periods, reports and answers.

use super::access::{MayKeepReports, MayRead};
use super::model::{FormId, Question, ReportId, RoundId, State};
use crate::bodies::model::BodyKind;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, LocalText, PersonId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// Forms, periods and reports that one page shows at most.
pub const MOST: i64 = 300;
/// Answers that one question loads at most: those of a full period.
const ANSWERS: i64 = 20_000;

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its id.
    pub id: FormId,
    /// Its part of addresses.
    pub slug: String,
    /// What it is called.
    pub title: LocalText,
    /// Which kinds owe it.
    pub kinds: String,
    /// How many months a period has; 0 for once.
    pub months: i64,
    /// The newest version of its questions.
    pub version: i64,
    /// The highest number of a question.
    pub numbered: i64,
    /// Its questions.
    pub questions: Vec<Question>,
    /// The last day of its last period.
    pub until: Option<String>,
    /// Whether a period uses this version: then it is changed no more.
    pub used: bool,
}

macro_rules! forms {
    () => {
        "SELECT f.id, f.slug, f.title, f.kinds, f.months, f.version, f.numbered, q.questions,
             (SELECT MAX(o.last_day) FROM registry_report_round o WHERE o.form = f.id),
             (SELECT COUNT(*) FROM registry_report_round o WHERE o.form = f.id AND o.version = f.version)
         FROM registry_report_form f JOIN registry_report_questions q ON q.form = f.id AND q.version = f.version "
    };
}

fn form_row(row: &RowRef<'_>) -> Result<Form, DbError> {
    Ok(Form {
        id: row.get(0)?,
        slug: row.get(1)?,
        title: row.get(2)?,
        kinds: row.get(3)?,
        months: row.get(4)?,
        version: row.get(5)?,
        numbered: row.get(6)?,
        questions: platform::json::read(row.cell(7)?)?,
        until: row.get(8)?,
        used: row.get::<i64>(9)? > 0,
    })
}

/// All forms. What is asked is no secret; who may see the page is asked before.
pub async fn forms(conn: &mut Conn) -> Result<Vec<Form>, DbError> {
    conn.all(sql!(forms!(), "ORDER BY f.slug LIMIT $1"), &params![MOST], |row| form_row(&row)).await
}

/// A form by its part of addresses.
pub async fn form(conn: &mut Conn, slug: &str) -> Result<Option<Form>, DbError> {
    conn.maybe(sql!(forms!(), "WHERE f.slug = $1"), &params![slug], |row| form_row(&row)).await
}

/// A period for which reports are owed.
#[derive(Clone, Debug)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Its part of addresses.
    pub slug: String,
    /// Which form.
    pub form: FormId,
    /// What the form is called.
    pub title: LocalText,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// By when.
    pub due: Timestamp,
    /// In which zone that was set.
    pub zone: String,
    /// How many hours later still counts.
    pub grace_hours: i64,
    /// What is asked.
    pub questions: Vec<Question>,
    /// How many reports are owed or written, and how many are published.
    pub counts: (i64, i64),
}

macro_rules! rounds {
    () => {
        "SELECT o.id, o.slug, o.form, f.title, o.first_day, o.last_day, o.due, o.zone, o.grace_hours, q.questions,
             (SELECT COUNT(*) FROM registry_report r WHERE r.round = o.id),
             (SELECT COUNT(*) FROM registry_report r WHERE r.round = o.id AND r.state = 'published')
         FROM registry_report_round o JOIN registry_report_form f ON f.id = o.form
         JOIN registry_report_questions q ON q.form = o.form AND q.version = o.version "
    };
}

fn date(text: &str) -> Result<Date, DbError> {
    text.parse().map_err(|_| DbError::Shape(format!("`{text}` is no day")))
}

fn round_row(row: &RowRef<'_>) -> Result<Round, DbError> {
    Ok(Round {
        id: row.get(0)?,
        slug: row.get(1)?,
        form: row.get(2)?,
        title: row.get(3)?,
        first: date(&row.get::<String>(4)?)?,
        last: date(&row.get::<String>(5)?)?,
        due: row.get(6)?,
        zone: row.get(7)?,
        grace_hours: row.get(8)?,
        questions: platform::json::read(row.cell(9)?)?,
        counts: (row.get(10)?, row.get(11)?),
    })
}

/// The periods, newest first. That there are some is no secret.
pub async fn rounds(conn: &mut Conn) -> Result<Vec<Round>, DbError> {
    let query = sql!(rounds!(), "ORDER BY o.first_day DESC, o.slug LIMIT $1");
    conn.all(query, &params![MOST], |row| round_row(&row)).await
}

/// A period by its part of addresses.
pub async fn round(conn: &mut Conn, slug: &str) -> Result<Option<Round>, DbError> {
    conn.maybe(sql!(rounds!(), "WHERE o.slug = $1"), &params![slug], |row| round_row(&row)).await
}

/// A report of a body for a period.
#[derive(Clone, Debug)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// Its period's part of addresses.
    pub round: String,
    /// The form's title.
    pub title: LocalText,
    /// The period.
    pub days: (Date, Date),
    /// By when, in which zone, with how many hours of grace.
    pub due: (Timestamp, String, i64),
    /// Whose: id, kind, part of addresses, name.
    pub body: (BodyId, BodyKind, String, LocalText),
    /// How far it is.
    pub state: State,
    /// When this body alone has longer.
    pub extended: Option<Timestamp>,
    /// What the secretariat said last.
    pub remark: String,
    /// When it was published.
    pub published_at: Option<Timestamp>,
}

macro_rules! reports {
    () => {
        "SELECT r.id, o.slug, f.title, o.first_day, o.last_day, o.due, o.zone, o.grace_hours, b.id, b.kind, b.slug, b.name,
             r.state, r.extended_to, r.remark, r.published_at
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form JOIN registry_body b ON b.id = r.body "
    };
}

fn report_row(row: &RowRef<'_>) -> Result<Report, DbError> {
    Ok(Report {
        id: row.get(0)?,
        round: row.get(1)?,
        title: row.get(2)?,
        days: (date(&row.get::<String>(3)?)?, date(&row.get::<String>(4)?)?),
        due: (row.get(5)?, row.get(6)?, row.get(7)?),
        body: (row.get(8)?, row.get(9)?, row.get(10)?, row.get(11)?),
        state: row.get(12)?,
        extended: row.get(13)?,
        remark: row.get(14)?,
        published_at: row.get(15)?,
    })
}

/// The reports of a body, newest period first.
pub async fn of_body(conn: &mut Conn, permit: &MayRead) -> Result<Vec<Report>, DbError> {
    let query = sql!(reports!(), "WHERE r.body = $1 ORDER BY o.first_day DESC, o.slug LIMIT $2");
    conn.all(query, &params![permit.body(), MOST], |row| report_row(&row)).await
}

/// The report of a body for a period.
pub async fn report(conn: &mut Conn, permit: &MayRead, round: RoundId) -> Result<Option<Report>, DbError> {
    let query = sql!(reports!(), "WHERE r.body = $1 AND r.round = $2");
    conn.maybe(query, &params![permit.body(), round], |row| report_row(&row)).await
}

/// The report of a body for a period, for the secretariat's decisions.
pub async fn to_decide(
    conn: &mut Conn,
    _permit: &MayKeepReports,
    round: RoundId,
    slug: &str,
) -> Result<Option<Report>, DbError> {
    let query = sql!(reports!(), "WHERE b.slug = $1 AND r.round = $2");
    conn.maybe(query, &params![slug, round], |row| report_row(&row)).await
}

/// All reports of a period, for the secretariat.
pub async fn of_round(
    conn: &mut Conn,
    _permit: &MayKeepReports,
    round: RoundId,
) -> Result<Vec<Report>, DbError> {
    let query = sql!(reports!(), "WHERE r.round = $1 ORDER BY b.sort_name, b.id LIMIT $2");
    conn.all(query, &params![round, MOST], |row| report_row(&row)).await
}

/// What is published of a period.
pub async fn published(conn: &mut Conn, round: RoundId) -> Result<Vec<Report>, DbError> {
    let query = sql!(
        reports!(),
        "WHERE r.round = $1 AND r.state = 'published' ORDER BY b.sort_name, b.id LIMIT $2"
    );
    conn.all(query, &params![round, MOST], |row| report_row(&row)).await
}

/// What a body published, newest period first: period's part of addresses, title, days.
pub async fn published_of_body(conn: &mut Conn, body: BodyId) -> Result<Vec<Report>, DbError> {
    let query = sql!(
        reports!(),
        "WHERE r.body = $1 AND r.state = 'published' ORDER BY o.first_day DESC, o.slug LIMIT $2"
    );
    conn.all(query, &params![body, MOST], |row| report_row(&row)).await
}

/// The report of the same body on the same form for the period before: only a published one, or any that was submitted.
pub async fn before(
    conn: &mut Conn,
    body: BodyId,
    round: &Round,
    published_only: bool,
) -> Result<Option<Report>, DbError> {
    let query = sql!(
        reports!(),
        "WHERE r.body = $1 AND o.form = $2 AND o.first_day < $3
           AND (r.state = 'published' OR ($4 = 0 AND r.state = 'submitted'))
         ORDER BY o.first_day DESC LIMIT 1"
    );
    let params = params![body, round.form, round.first, i64::from(published_only)];
    conn.maybe(query, &params, |row| report_row(&row)).await
}

/// The newest state of an answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Of which report.
    pub report: ReportId,
    /// To which question.
    pub question: String,
    /// Counts its states.
    pub version: i64,
    /// What it says.
    pub value: String,
    /// Who wrote it.
    pub person: Option<PersonId>,
    /// In which role.
    pub role: Option<String>,
    /// When.
    pub at: Timestamp,
}

macro_rules! answers {
    () => {
        "SELECT a.report, a.question, a.version, a.value, a.person, m.role, a.at FROM registry_report_answer a
         LEFT JOIN registry_mandate m ON m.id = a.mandate
         WHERE NOT EXISTS (SELECT 1 FROM registry_report_answer l
             WHERE l.report = a.report AND l.question = a.question AND l.version > a.version) "
    };
}

fn answer_row(row: &RowRef<'_>) -> Result<Answer, DbError> {
    Ok(Answer {
        report: row.get(0)?,
        question: row.get(1)?,
        version: row.get(2)?,
        value: row.get(3)?,
        person: row.get(4)?,
        role: row.get(5)?,
        at: row.get(6)?,
    })
}

/// The answers of up to two reports that were loaded by whoever may read them.
pub async fn answers(conn: &mut Conn, one: &Report, other: Option<&Report>) -> Result<Vec<Answer>, DbError> {
    let query = sql!(answers!(), "AND a.report IN ($1, $2) LIMIT $3");
    let params = params![one.id, other.map_or(one.id, |other| other.id), ANSWERS];
    conn.all(query, &params, |row| answer_row(&row)).await
}

/// The answers of a period: all, or those of published reports.
pub async fn answers_of_round(
    conn: &mut Conn,
    round: RoundId,
    published_only: bool,
) -> Result<Vec<Answer>, DbError> {
    let query = sql!(
        answers!(),
        "AND a.report IN (SELECT r.id FROM registry_report r
             WHERE r.round = $1 AND ($2 = 0 OR r.state = 'published')) LIMIT $3"
    );
    conn.all(query, &params![round, i64::from(published_only), ANSWERS], |row| answer_row(&row)).await
}

/// The states of an answer that somebody wrote on.
pub async fn answer_at(
    conn: &mut Conn,
    report: ReportId,
    question: &str,
    version: i64,
) -> Result<Option<String>, DbError> {
    conn.maybe(
        sql!("SELECT value FROM registry_report_answer WHERE report = $1 AND question = $2 AND version = $3"),
        &params![report, question, version],
        |row| row.get(0),
    )
    .await
}

/// A report that is still open, for reminders.
#[derive(Clone, Debug)]
pub struct Due {
    /// Its id.
    pub id: ReportId,
    /// Whose.
    pub body: BodyId,
    /// Its body's and its period's parts of addresses.
    pub slugs: (String, String),
    /// By when, with the zone.
    pub due: (Timestamp, String),
}

/// Open reports that are due from an instant until another, in the order of their ids, after one.
pub async fn due(
    conn: &mut Conn,
    (from, until): (Timestamp, Timestamp),
    after: &str,
    most: i64,
) -> Result<Vec<Due>, DbError> {
    conn.all(
        sql!(
            "SELECT r.id, r.body, b.slug, o.slug, COALESCE(r.extended_to, o.due), o.zone
             FROM registry_report r JOIN registry_report_round o ON o.id = r.round JOIN registry_body b ON b.id = r.body
             WHERE r.state IN ('owed', 'draft', 'returned') AND r.id > $3
               AND COALESCE(r.extended_to, o.due) >= $1 AND COALESCE(r.extended_to, o.due) < $2
             ORDER BY r.id LIMIT $4"
        ),
        &params![from, until, after, most],
        |row| {
            Ok(Due {
                id: row.get(0)?,
                body: row.get(1)?,
                slugs: (row.get(2)?, row.get(3)?),
                due: (row.get(4)?, row.get(5)?),
            })
        },
    )
    .await
}

/// Who speaks for a body now: whom its letters go to.
pub async fn voices(conn: &mut Conn, body: BodyId, now: Timestamp) -> Result<Vec<PersonId>, DbError> {
    let (latest, earliest) = crate::mandates::model::days_on_earth(now);
    conn.all(
        sql!(
            "SELECT DISTINCT m.person FROM registry_mandate m WHERE m.body = $1 AND m.starts <= $2 AND m.ends >= $3
               AND m.role NOT IN ('treasurer', 'member') ORDER BY m.person LIMIT 50"
        ),
        &params![body, latest, earliest],
        |row| row.get(0),
    )
    .await
}

/// The part of reports on the desk: those to write, and for the secretariat those to read. See `desk::reads`.
macro_rules! reports_waiting {
    () => {
        "SELECT CASE WHEN COALESCE(r.extended_to, o.due) < $4 THEN 'report-late' ELSE 'report-due' END AS what,
             o.slug AS id, r.body, f.title AS note,
             COALESCE(r.extended_to, o.due) AS due, o.zone
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form
         WHERE r.state IN ('owed', 'draft', 'returned') AND r.body IN (
             SELECT m.body FROM registry_mandate m WHERE m.person = $1 AND m.starts <= $2 AND m.ends >= $3
               AND m.role NOT IN ('treasurer', 'member'))
         UNION ALL
         SELECT 'report-submitted', o.slug, r.body, f.title, CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form
         WHERE $5 = 1 AND r.state = 'submitted'"
    };
}
pub(crate) use reports_waiting;

/// The part of reports on a hand-over sheet. See `mandates::sheet`.
macro_rules! reports_open {
    () => {
        "SELECT 'report-due' AS what, r.id, o.first_day || ' – ' || o.last_day AS note,
             COALESCE(r.extended_to, o.due) AS due, o.zone
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         WHERE r.body = $1 AND r.state IN ('owed', 'draft', 'returned')"
    };
}
pub(crate) use reports_open;
