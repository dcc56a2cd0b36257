//! Loading forms, periods, reports and answers.

mod own;
mod waiting;

pub(crate) use own::answers_of_own;
pub use waiting::{Due, due};
pub(crate) use waiting::{reports_open, reports_waiting};

use super::access::{MayKeepReports, MayRead};
use super::model::{FormId, ReportId, RoundId, State, deadline};
use super::questions::{QUESTIONS, Question};
use crate::bodies::model::BodyKind;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Deadline, Language, LocalText};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// Forms, periods and reports that one page shows at most.
pub const MOST: i64 = 300;
/// Bodies that owe a report for a period at most.
pub const OWED: i64 = 1_000;
/// Answers that one question loads at most: those of a full period.
const ANSWERS: i64 = OWED * QUESTIONS as i64;

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
    /// The highest number of a question or a choice.
    pub numbered: i64,
    /// Counts its saved states.
    pub edits: i64,
    /// Its questions.
    pub questions: Vec<Question>,
    /// The last day of its last period.
    pub until: Option<Date>,
    /// Whether a period uses this version: then it is changed no more.
    pub used: bool,
}

impl Form {
    /// How many texts it has, and how many of them are written in a language.
    pub fn written_in(&self, language: Language) -> (usize, usize) {
        let texts = || std::iter::once(&self.title).chain(self.questions.iter().flat_map(Question::texts));
        (texts().count(), texts().filter(|text| text.get(language).is_some()).count())
    }
}

macro_rules! forms {
    () => {
        "SELECT f.id, f.slug, f.title, f.kinds, f.months, f.version, f.numbered, f.edits, q.questions,
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
        edits: row.get(7)?,
        questions: platform::json::read(row.cell(8)?)?,
        until: row.get(9)?,
        used: row.get::<i64>(10)? > 0,
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
    /// Its first and its last day.
    pub days: (Date, Date),
    /// By when.
    pub due: Timestamp,
    /// In which zone that was set.
    pub zone: String,
    /// How many hours later still counts.
    pub grace_hours: i64,
}

impl Round {
    /// By when a report is due whose body has so long.
    pub fn deadline(&self, extended: Option<Timestamp>) -> Option<Deadline> {
        deadline(self.due, &self.zone, self.grace_hours, extended)
    }
}

macro_rules! round_columns {
    () => {
        "o.id, o.slug, o.form, f.title, o.first_day, o.last_day, o.due, o.zone, o.grace_hours"
    };
}

fn round_row(row: &RowRef<'_>) -> Result<Round, DbError> {
    Ok(Round {
        id: row.get(0)?,
        slug: row.get(1)?,
        form: row.get(2)?,
        title: row.get(3)?,
        days: (row.get(4)?, row.get(5)?),
        due: row.get(6)?,
        zone: row.get(7)?,
        grace_hours: row.get(8)?,
    })
}

/// How the reports of a period stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Reports that are asked for, without those that were excused.
    pub owed: i64,
    /// Those that the secretariat has to read.
    pub submitted: i64,
    /// Those that are late.
    pub late: i64,
    /// Those that are accepted or published.
    pub done: i64,
}

/// The periods with how they stand, newest first.
pub async fn rounds(
    conn: &mut Conn,
    _permit: &MayKeepReports,
    now: Timestamp,
) -> Result<Vec<(Round, Counts)>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            round_columns!(),
            ", COALESCE(c.owed, 0), COALESCE(c.submitted, 0), COALESCE(c.late, 0), COALESCE(c.done, 0)
             FROM registry_report_round o JOIN registry_report_form f ON f.id = o.form
             LEFT JOIN (SELECT r.round AS round,
                 CAST(SUM(CASE WHEN r.state <> 'excused' THEN 1 ELSE 0 END) AS BIGINT) AS owed,
                 CAST(SUM(CASE WHEN r.state = 'submitted' THEN 1 ELSE 0 END) AS BIGINT) AS submitted,
                 CAST(SUM(CASE WHEN r.state IN ('accepted', 'published') THEN 1 ELSE 0 END) AS BIGINT) AS done,
                 CAST(SUM(CASE WHEN r.state IN ('owed', 'draft', 'returned')
                     AND COALESCE(r.extended_to, p.due) + p.grace_hours * 3600000000 < $1 THEN 1 ELSE 0 END) AS BIGINT) AS late
                 FROM registry_report r JOIN registry_report_round p ON p.id = r.round GROUP BY r.round) c ON c.round = o.id
             ORDER BY o.first_day DESC, o.slug LIMIT $2"
        ),
        &params![now, MOST],
        |row| {
            let counts =
                Counts { owed: row.get(9)?, submitted: row.get(10)?, late: row.get(11)?, done: row.get(12)? };
            Ok((round_row(&row)?, counts))
        },
    )
    .await
}

/// The periods of which something is published, newest first.
pub async fn public_rounds(conn: &mut Conn) -> Result<Vec<Round>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            round_columns!(),
            " FROM registry_report_round o JOIN registry_report_form f ON f.id = o.form
             WHERE EXISTS (SELECT 1 FROM registry_report r WHERE r.round = o.id AND r.state = 'published')
             ORDER BY o.first_day DESC, o.slug LIMIT $1"
        ),
        &params![MOST],
        |row| round_row(&row),
    )
    .await
}

/// A period by its part of addresses, with what it asks. That it is there is known to those who owe it, to the secretariat, and
/// to everybody once something of it is published: who asks is looked at before.
pub async fn round(conn: &mut Conn, slug: &str) -> Result<Option<(Round, Vec<Question>)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT ",
            round_columns!(),
            ", q.questions FROM registry_report_round o JOIN registry_report_form f ON f.id = o.form
             JOIN registry_report_questions q ON q.form = o.form AND q.version = o.version WHERE o.slug = $1"
        ),
        &params![slug],
        |row| Ok((round_row(&row)?, platform::json::read(row.cell(9)?)?)),
    )
    .await
}

/// The bodies at work of the kinds that a period asks which were not asked: all of them before it asks anybody, and later those
/// that came into the register after it was opened. One that began after the last day of the period has nothing to report of it: one
/// that was founded then, or whose first step on record is that it emerges.
pub async fn not_asked(
    conn: &mut Conn,
    _permit: &MayKeepReports,
    round: RoundId,
) -> Result<Vec<(BodyId, LocalText)>, DbError> {
    conn.all(
        sql!(
            "SELECT b.id, b.name FROM registry_report_round o JOIN registry_report_form f ON f.id = o.form
             JOIN registry_body b ON REPLACE(' ' || f.kinds || ' ', ' ' || b.kind || ' ', '') <> ' ' || f.kinds || ' '
             WHERE o.id = $1 AND b.status NOT IN ('closed', 'left', 'dormant')
               AND COALESCE(b.since, '') <= o.last_day
               AND NOT EXISTS (SELECT 1 FROM registry_admission_step s WHERE s.body = b.id AND s.move = 'emerge'
                   AND s.day > o.last_day
                   AND NOT EXISTS (SELECT 1 FROM registry_admission_step e WHERE e.body = b.id AND e.at < s.at))
               AND NOT (b.status = 'emerging' AND COALESCE(b.status_since, '') > o.last_day
                   AND NOT EXISTS (SELECT 1 FROM registry_admission_step e WHERE e.body = b.id))
               AND NOT EXISTS (SELECT 1 FROM registry_report r WHERE r.round = o.id AND r.body = b.id)
             ORDER BY b.sort_name, b.id LIMIT $2"
        ),
        &params![round, OWED],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Whose report it is.
#[derive(Clone, Debug)]
pub struct Whose {
    /// The body.
    pub id: BodyId,
    /// Its kind.
    pub kind: BodyKind,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
}

/// A report of a body for a period.
#[derive(Clone, Debug)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// For which period.
    pub round: Round,
    /// Whose.
    pub body: Whose,
    /// How far it is.
    pub state: State,
    /// When this body alone has longer.
    pub extended: Option<Timestamp>,
    /// What the secretariat said last.
    pub remark: String,
    /// When it was handed in last.
    pub submitted_at: Option<Timestamp>,
    /// Counts what happened to it, so that nobody decides about what they did not read.
    pub version: i64,
}

macro_rules! report_columns {
    () => {
        ", b.id, b.kind, b.slug, b.name, r.id, r.state, r.extended_to, r.remark, r.submitted_at, r.version"
    };
}

macro_rules! reports {
    () => {
        " FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form JOIN registry_body b ON b.id = r.body "
    };
}

macro_rules! listed {
    ($where:literal) => {
        sql!("SELECT ", round_columns!(), report_columns!(), reports!(), $where)
    };
}

fn report_row(row: &RowRef<'_>) -> Result<Report, DbError> {
    Ok(Report {
        round: round_row(row)?,
        body: Whose { id: row.get(9)?, kind: row.get(10)?, slug: row.get(11)?, name: row.get(12)? },
        id: row.get(13)?,
        state: row.get(14)?,
        extended: row.get(15)?,
        remark: row.get(16)?,
        submitted_at: row.get(17)?,
        version: row.get(18)?,
    })
}

/// A report with what it was asked.
pub type Whole = (Report, Vec<Question>);

fn whole_row(row: &RowRef<'_>) -> Result<Whole, DbError> {
    Ok((report_row(row)?, platform::json::read(row.cell(19)?)?))
}

macro_rules! whole {
    ($where:literal) => {
        sql!(
            "SELECT ",
            round_columns!(),
            report_columns!(),
            ", q.questions",
            reports!(),
            "JOIN registry_report_questions q ON q.form = o.form AND q.version = o.version ",
            $where
        )
    };
}

// Here, and not above, since it uses these columns.
mod open;

pub(crate) use open::{Published, Wanted, find, published_one};

/// The reports of a body, newest period first.
pub async fn of_body(conn: &mut Conn, permit: &MayRead) -> Result<Vec<Report>, DbError> {
    conn.all(
        listed!("WHERE r.body = $1 ORDER BY o.first_day DESC, o.slug LIMIT $2"),
        &params![permit.body(), MOST],
        |row| report_row(&row),
    )
    .await
}

/// The report of a body for a period.
pub async fn report(conn: &mut Conn, permit: &MayRead, round: &str) -> Result<Option<Whole>, DbError> {
    let query = whole!("WHERE r.body = $1 AND o.slug = $2");
    conn.maybe(query, &params![permit.body(), round], |row| whole_row(&row)).await
}

/// The report of a body for a period, for the secretariat.
pub async fn to_decide(
    conn: &mut Conn,
    _permit: &MayKeepReports,
    round: &str,
    body: &str,
) -> Result<Option<Whole>, DbError> {
    let query = whole!("WHERE b.slug = $1 AND o.slug = $2");
    conn.maybe(query, &params![body, round], |row| whole_row(&row)).await
}

/// What the page of a body names: a report by its period's part of addresses, or an objective by its id.
#[derive(Clone, Debug)]
pub enum OnPage {
    /// A report that is published.
    Report(String),
    /// An objective that is shown.
    Aim(String),
}

/// What a body shows to everybody, of its reports and of its objectives, newest period first: in one question, for its page.
pub async fn shown_of_body(
    conn: &mut Conn,
    body: BodyId,
    most: i64,
) -> Result<Vec<(OnPage, LocalText, (Date, Date))>, DbError> {
    conn.all(
        sql!(
            "SELECT w.what, w.id, w.title, w.first_day, w.last_day FROM (
             SELECT 'report' AS what, o.slug AS id, f.title AS title, o.first_day AS first_day, o.last_day AS last_day
             FROM registry_report r JOIN registry_report_round o ON o.id = r.round
             JOIN registry_report_form f ON f.id = o.form WHERE r.body = $1 AND r.state = 'published'
             UNION ALL
             SELECT 'aim', a.id, a.title, a.first_day, a.last_day FROM registry_aim a WHERE a.body = $1 AND a.shown = 1
             ) w ORDER BY w.last_day DESC, w.id LIMIT $2"
        ),
        &params![body, most],
        |row| {
            let id = row.get(1)?;
            let what = if row.get::<String>(0)? == "aim" { OnPage::Aim(id) } else { OnPage::Report(id) };
            Ok((what, row.get(2)?, (row.get(3)?, row.get(4)?)))
        },
    )
    .await
}

/// A report that everybody may read.
pub async fn published(conn: &mut Conn, round: &str, body: &str) -> Result<Option<Whole>, DbError> {
    let query = whole!("WHERE b.slug = $1 AND o.slug = $2 AND r.state = 'published'");
    conn.maybe(query, &params![body, round], |row| whole_row(&row)).await
}

/// All reports of a period, for the secretariat.
pub async fn of_round(
    conn: &mut Conn,
    _permit: &MayKeepReports,
    round: RoundId,
    (from, most): (i64, i64),
) -> Result<Vec<Report>, DbError> {
    conn.all(
        listed!("WHERE r.round = $1 ORDER BY b.sort_name, b.id LIMIT $2 OFFSET $3"),
        &params![round, most, from],
        |row| report_row(&row),
    )
    .await
}

/// What is published of a period.
pub async fn published_of_round(
    conn: &mut Conn,
    round: RoundId,
    (from, most): (i64, i64),
) -> Result<Vec<Report>, DbError> {
    conn.all(
        listed!("WHERE r.round = $1 AND r.state = 'published' ORDER BY b.sort_name, b.id LIMIT $2 OFFSET $3"),
        &params![round, most, from],
        |row| report_row(&row),
    )
    .await
}

/// Which earlier reports may be laid beside one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Those that everybody may read.
    Published,
    /// Those that were handed in, for the body and the secretariat.
    HandedIn,
}

/// The report of the same body on the same form for the period before. Whoever asks may read `report`.
pub async fn before(conn: &mut Conn, report: &Report, reach: Reach) -> Result<Option<Whole>, DbError> {
    let query = whole!(
        "WHERE r.body = $1 AND o.form = $2 AND o.first_day < $3
           AND (r.state = 'published' OR ($4 = 1 AND r.state IN ('submitted', 'accepted', 'returned')))
         ORDER BY o.first_day DESC LIMIT 1"
    );
    let handed_in = i64::from(reach == Reach::HandedIn);
    let params = params![report.body.id, report.round.form, report.round.days.0, handed_in];
    conn.maybe(query, &params, |row| whole_row(&row)).await
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
    /// When it was written.
    pub at: Timestamp,
}

macro_rules! newest {
    () => {
        " FROM registry_report_answer a WHERE NOT EXISTS (SELECT 1 FROM registry_report_answer l
             WHERE l.report = a.report AND l.question = a.question AND l.version > a.version) "
    };
}

fn answer_row(row: &RowRef<'_>) -> Result<Answer, DbError> {
    Ok(Answer {
        report: row.get(0)?,
        question: row.get(1)?,
        version: row.get(2)?,
        value: row.get(3)?,
        at: row.get(4)?,
    })
}

/// The answers of up to two reports that were loaded by whoever may read them.
pub async fn answers(conn: &mut Conn, one: &Report, other: Option<&Report>) -> Result<Vec<Answer>, DbError> {
    conn.all(
        sql!(
            "SELECT a.report, a.question, a.version, a.value, a.at",
            newest!(),
            "AND a.report IN ($1, $2) ORDER BY a.report, a.question LIMIT $3"
        ),
        &params![one.id, other.map_or(one.id, |other| other.id), ANSWERS],
        |row| answer_row(&row),
    )
    .await
}

/// The answers of reports of a period that were loaded by whoever may read them: those from the first until the last in the order
/// of [`of_round`], each at most so long.
pub async fn answers_of(
    conn: &mut Conn,
    round: RoundId,
    reach: Reach,
    (from, reports): (i64, i64),
    longest: i64,
) -> Result<Vec<Answer>, DbError> {
    conn.all(
        sql!(
            "SELECT a.report, a.question, a.version, SUBSTR(a.value, 1, CAST($5 AS INTEGER)), a.at",
            newest!(),
            "AND a.report IN (SELECT r.id FROM registry_report r JOIN registry_body b ON b.id = r.body
                 WHERE r.round = $1 AND ($2 = 1 OR r.state = 'published') ORDER BY b.sort_name, b.id LIMIT $3 OFFSET $4)
             ORDER BY a.report, a.question LIMIT $6"
        ),
        &params![round, i64::from(reach == Reach::HandedIn), reports, from, longest, ANSWERS],
        |row| answer_row(&row),
    )
    .await
}

/// A state of an answer that somebody wrote on.
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
