//! What somebody wrote in applications and in reports, the mailings that went to them, and where their networks stand with
//! them: in one question, for the file of everything about them.
//!
//! Each subject has a part, which is a macro in its own reads: a `SELECT` of the columns *what*, *id*, four texts from *a* to *d*,
//! and *at*. The parameters are the same for all: `$1` the person, `$2` how many rows a part has at most.

use super::super::access::Own;
use crate::admission::model::{ApplicationId, Content, Stage};
use crate::admission::reads::applications_of_own;
use crate::mailings::reads::mailings_of_own;
use crate::memberships::model::Belongs;
use crate::memberships::reads::networks_of_own;
use crate::persons::model::Seen;
use crate::reports::model::ReportId;
use crate::reports::questions::Question;
use crate::reports::reads::answers_of_own;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{LocalText, PersonId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};
use std::collections::HashMap;

/// Rows of each part at most: the newest.
pub(in crate::persons) const MOST: i64 = 1_000;

/// An application that somebody writes, alone or with others.
pub(in crate::persons) struct Application {
    pub id: ApplicationId,
    pub stage: Stage,
    pub content: Content,
    pub made_at: Timestamp,
}

/// A mailing that went to somebody.
pub(in crate::persons) struct Mailing {
    /// Its subject in each language.
    pub subject: LocalText,
    /// What became of the letter; its words are `recipient-<state>`.
    pub state: String,
    /// When it left; never while it waits, or when it did not leave.
    pub sent_at: Option<Timestamp>,
}

/// What somebody answered in a report of a body for a period.
pub(in crate::persons) struct Report {
    id: ReportId,
    round: String,
    pub body: LocalText,
    pub period: Period,
    /// Question by question, in the order of the form.
    pub answers: Vec<(Question, String, Timestamp)>,
}

/// What a period of reports is called, and its days.
#[derive(Clone, Default)]
pub(in crate::persons) struct Period {
    pub title: LocalText,
    pub days: Option<(Date, Date)>,
    asked: Vec<Question>,
}

/// All of it.
#[derive(Default)]
pub(in crate::persons) struct Written {
    /// Records that became this one.
    pub formerly: Vec<PersonId>,
    /// Who may see the name, and who the addresses.
    pub seen: (Seen, Seen),
    /// The networks by name, with where each stands with the person.
    pub networks: Vec<(LocalText, Belongs)>,
    /// By which networks they are or were a member: the name, from when and until when.
    pub belonged: Vec<(LocalText, Timestamp, Option<Timestamp>)>,
    pub applications: Vec<Application>,
    pub reports: Vec<Report>,
    pub mailings: Vec<Mailing>,
}

/// Gathers it.
pub(in crate::persons) async fn gather(conn: &mut Conn, own: &Own) -> Result<Written, DbError> {
    let mut found = Written::default();
    let mut periods: HashMap<String, Period> = HashMap::new();
    conn.each(
        sql!(
            "SELECT w.what, w.id, w.a, w.b, w.c, w.d, w.at FROM (",
            networks_of_own!(),
            " UNION ALL ",
            mailings_of_own!(),
            " UNION ALL ",
            applications_of_own!(),
            " UNION ALL ",
            answers_of_own!(),
            " UNION ALL
             SELECT 'former', p.id, '', '', '', '', p.made_at FROM registry_person p WHERE p.became = $1
             UNION ALL
             SELECT 'seen', o.id, o.name_seen_by, o.address_seen_by, '', '', o.made_at FROM registry_person o WHERE o.id = $1
             ) w ORDER BY w.what, w.at DESC, w.id, w.c"
        ),
        &params![own.person(), MOST],
        |row| {
            match row.get::<String>(0)?.as_str() {
                "former" => found.formerly.push(row.get(1)?),
                "seen" => found.seen = (row.get(2)?, row.get(3)?),
                "network" => found.networks.push((row.get(2)?, row.get(3)?)),
                "belonging" => {
                    let until: String = row.get(3)?;
                    let until = until.parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok());
                    found.belonged.push((row.get(2)?, row.get(6)?, until));
                }
                "mailing" => found.mailings.push(mailing(&row)?),
                "application" => found.applications.push(Application {
                    id: row.get(1)?,
                    content: platform::json::read(row.cell(2)?)?,
                    stage: row.get(3)?,
                    made_at: row.get(6)?,
                }),
                "answer" => answer(&row, &mut found.reports)?,
                _ => {
                    periods.insert(row.get(1)?, period(&row)?);
                }
            }
            Ok(())
        },
    )
    .await?;
    for report in &mut found.reports {
        report.put_in_order(periods.get(&report.round));
    }
    Ok(found)
}

fn mailing(row: &RowRef<'_>) -> Result<Mailing, DbError> {
    let left = row.get::<String>(4)? == "left";
    let at: Timestamp = row.get(6)?;
    Ok(Mailing { subject: row.get(2)?, state: row.get(3)?, sent_at: left.then_some(at) })
}

fn period(row: &RowRef<'_>) -> Result<Period, DbError> {
    Ok(Period {
        asked: platform::json::read(row.cell(2)?)?,
        title: row.get(3)?,
        days: Some((row.get(4)?, row.get(5)?)),
    })
}

/// Puts an answer to the others of its report. What was asked is found out once all are there.
fn answer(row: &RowRef<'_>, reports: &mut Vec<Report>) -> Result<(), DbError> {
    let id: ReportId = row.get(1)?;
    let question = Question { key: row.get(4)?, ..Question::default() };
    let answer = (question, row.get(5)?, row.get(6)?);
    if let Some(report) = reports.iter_mut().find(|report| report.id == id) {
        report.answers.push(answer);
        return Ok(());
    }
    let (round, body, period) = (row.get(2)?, row.get(3)?, Period::default());
    reports.push(Report { id, round, body, period, answers: vec![answer] });
    Ok(())
}

impl Report {
    /// Gives each answer its question, in the order in which they were asked.
    fn put_in_order(&mut self, period: Option<&Period>) {
        let Some(period) = period else { return };
        self.period = period.clone();
        let place = |key: &str| period.asked.iter().position(|asked| asked.key == key);
        self.answers.sort_by_key(|(question, ..)| place(&question.key).unwrap_or(usize::MAX));
        for (question, ..) in &mut self.answers {
            if let Some(asked) = place(&question.key).and_then(|at| period.asked.get(at)) {
                *question = asked.clone();
            }
        }
    }
}

impl Written {
    /// How many answers there are in all reports.
    pub fn answers(&self) -> usize {
        self.reports.iter().map(|report| report.answers.len()).sum()
    }
}
