//! Loading what is known of applications and of the lives of networks.

use super::access::{MayMove, MayWrite};
use super::model::{ApplicationId, Content, Move, Speaker, Stage, WordId};
use crate::mandates::reads::offers::held_by_applications_at_most;
use crate::persons::access::Own;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Country, Language, LocalText, PersonId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// An application as lists show it.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub id: ApplicationId,
    pub stage: Stage,
    pub content: Content,
    pub version: i64,
    pub body: Option<BodyId>,
    pub due: Option<Timestamp>,
    pub made_at: Timestamp,
}

/// A question with its answer, or a comment.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub id: WordId,
    pub is_question: bool,
    pub text: String,
    /// The body for which it was said, and its name.
    pub of: Option<BodyId>,
    pub body: LocalText,
    pub at: Timestamp,
    pub answer: String,
    pub answered_at: Option<Timestamp>,
}

/// A step that was made.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub made: Move,
    pub stage: Stage,
    pub day: Date,
    pub until: Option<Date>,
    pub check: Option<Date>,
    /// The body for which it was concluded, by name; none for the applicants' own.
    pub body: Option<LocalText>,
    /// What whoever concluded it is called, for the secretariat alone.
    pub by: Option<String>,
    pub ground: String,
    pub decision: Option<String>,
    pub note: String,
}

/// An application whole.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    pub row: Row,
    /// Who writes it.
    pub writers: Vec<PersonId>,
    pub words: Vec<Word>,
    pub steps: Vec<Made>,
    /// The network that it became: part of addresses and name.
    pub network: Option<(String, LocalText)>,
    /// The networks that it concerned when it was handed in.
    pub concerned: Vec<BodyId>,
}

/// Trials that go on: the step that began each, its days, and whether it was looked at.
macro_rules! trials {
    () => {
        "SELECT t.id, t.body, t.check_day, t.until_day,
             CASE WHEN EXISTS (SELECT 1 FROM registry_admission_step c WHERE c.body = t.body AND c.at > t.at AND c.move = 'check')
                 THEN 1 ELSE 0 END AS checked
         FROM registry_admission_step t
         WHERE t.move = 'try' AND t.check_day IS NOT NULL AND t.until_day IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM registry_admission_step n WHERE n.body = t.body AND n.at > t.at AND n.move <> 'check')"
    };
}

macro_rules! columns {
    () => {
        "a.id, a.stage, a.content, a.version, a.body, a.due_at, a.made_at"
    };
}

fn content(text: &str) -> Result<Content, DbError> {
    serde_json::from_str(text).map_err(|e| DbError::Shape(format!("an application: {e}")))
}

fn application_row(row: &RowRef<'_>) -> Result<Row, DbError> {
    Ok(Row {
        id: row.get(0)?,
        stage: row.get(1)?,
        content: content(&row.get::<String>(2)?)?,
        version: row.get(3)?,
        body: row.get(4)?,
        due: row.get(5)?,
        made_at: row.get(6)?,
    })
}

// Here, and not above, since it uses these columns.
mod handed;

pub(crate) use handed::{Handed, Wanted, find, steps};

/// An application for whoever was asked about before it is shown: its page asks access with its writers and stage.
pub(crate) async fn one(conn: &mut Conn, id: ApplicationId) -> Result<Option<Application>, DbError> {
    let found = conn
        .maybe(
            sql!(
                "SELECT ",
                columns!(),
                ", b.slug, b.name FROM registry_application a
                 LEFT JOIN registry_body b ON b.id = a.body WHERE a.id = $1"
            ),
            &params![id],
            |row| {
                let network = match row.get::<Option<String>>(7)? {
                    Some(slug) => Some((slug, row.get(8)?)),
                    None => None,
                };
                Ok((application_row(&row)?, network))
            },
        )
        .await?;
    let Some((row, network)) = found else { return Ok(None) };
    let (writers, words, steps, concerned) = Default::default();
    let mut application = Application { row, writers, words, steps, network, concerned };
    parts(conn, &mut application).await?;
    Ok(Some(application))
}

/// Writers, networks that it concerned, speakers, words and steps in one question.
async fn parts(conn: &mut Conn, application: &mut Application) -> Result<(), DbError> {
    let (id, body) = (application.row.id, application.row.body);
    let Application { row: of, writers, words, steps, concerned, .. } = application;
    conn.each(
        sql!(
            "SELECT 'writer' AS what, p.person AS id, p.made_at AS at, '' AS a, '' AS b, '' AS c, '' AS d, '' AS e, '' AS f, '' AS g,
                 CAST(NULL AS BIGINT) AS later, '' AS h
             FROM registry_application_person p WHERE p.application = $1
             UNION ALL
             SELECT 'network', n.body, 0, '', '', '', '', '', '', '', CAST(NULL AS BIGINT), ''
             FROM registry_application_network n WHERE n.application = $1
             UNION ALL
             SELECT 'speaker', '', s.position, s.name, s.address, '', '', '', '', '', CAST(NULL AS BIGINT), ''
             FROM registry_application_speaker s WHERE s.application = $1
             UNION ALL
             SELECT 'word', w.id, w.made_at, w.kind, w.text, COALESCE(b.name, '{}'), COALESCE(n.text, ''), COALESCE(w.acts_for, ''), '', '', n.made_at, ''
             FROM registry_application_word w LEFT JOIN registry_body b ON b.id = w.acts_for
             LEFT JOIN registry_application_answer n ON n.word = w.id WHERE w.application = $1
             UNION ALL
             SELECT 'step', t.stage, t.at, t.move, t.day, COALESCE(t.until_day, ''), COALESCE(t.check_day, ''), t.ground,
                 COALESCE(t.decision, ''), t.note, CASE WHEN t.acts_for IS NULL THEN 0 ELSE 1 END, COALESCE(p.name, '')
             FROM registry_admission_step t LEFT JOIN registry_person p ON p.id = t.person WHERE t.application = $1 OR t.body = $2
             ORDER BY 1, 3, 2"
        ),
        &params![id, body],
        |row| {
            match row.get::<String>(0)?.as_str() {
                "writer" => writers.push(row.get(1)?),
                "network" => concerned.push(row.get(1)?),
                "speaker" => of.content.speakers.push(Speaker { name: row.get(3)?, address: row.get(4)? }),
                "word" => words.push(Word {
                    id: row.get(1)?,
                    is_question: row.get::<String>(3)? == "question",
                    text: row.get(4)?,
                    of: row.get::<String>(7)?.parse().ok(),
                    body: row.get(5)?,
                    at: row.get(2)?,
                    answer: row.get(6)?,
                    answered_at: row.get(10)?,
                }),
                _ => {
                    let office = row.get::<Option<i64>>(10)? == Some(1);
                    // By whom is told of what the secretariat concluded, and to the secretariat.
                    let by = row.get::<String>(11).map(|name| Some(name).filter(|n| office && !n.is_empty()))?;
                    steps.push(Made { body: office.then(LocalText::default), by, ..step(&row, 1, 3)? });
                }
            }
            Ok(())
        },
    )
    .await
}

fn step(row: &RowRef<'_>, stage: usize, from: usize) -> Result<Made, DbError> {
    let day = |text: String| text.parse::<Date>().ok();
    let decision: String = row.get(from + 5)?;
    Ok(Made {
        stage: row.get(stage)?,
        made: row.get(from)?,
        day: day(row.get(from + 1)?).ok_or_else(|| DbError::Shape("a step without a day".into()))?,
        until: day(row.get(from + 2)?),
        check: day(row.get(from + 3)?),
        body: None,
        by: None,
        ground: row.get(from + 4)?,
        decision: (!decision.is_empty()).then_some(decision),
        note: row.get(from + 6)?,
    })
}

/// The steps of a network, oldest first. What the public page shows of them are stages and days.
pub(crate) async fn of_network(conn: &mut Conn, body: BodyId) -> Result<Vec<Made>, DbError> {
    conn.all(
        sql!(
            "SELECT t.stage, t.move, t.day, COALESCE(t.until_day, ''), COALESCE(t.check_day, ''), t.ground,
                 COALESCE(t.decision, ''), t.note, CASE WHEN t.acts_for IS NULL THEN 0 ELSE 1 END, p.name
             FROM registry_admission_step t LEFT JOIN registry_person p ON p.id = t.person
             WHERE t.body = $1 ORDER BY t.at, t.id"
        ),
        &params![body],
        |row| {
            let office = row.get::<i64>(8)? == 1;
            let by: Option<String> = row.get(9)?;
            let made = step(&row, 0, 1)?;
            Ok(Made { body: office.then(LocalText::default), by: by.filter(|name| !name.is_empty()), ..made })
        },
    )
    .await
}

/// One's own applications, newest first.
pub(crate) async fn of_own(conn: &mut Conn, own: &Own) -> Result<Vec<Row>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " FROM registry_application a JOIN registry_application_person p ON p.application = a.id
             WHERE p.person = $1 ORDER BY a.made_at DESC, a.id LIMIT 50"
        ),
        &params![own.person()],
        |row| application_row(&row),
    )
    .await
}

/// One's own draft that was begun since an instant, with nothing written on it, nobody else writing and nobody invited; the newest one.
pub(crate) async fn untouched(
    conn: &mut Conn,
    own: &Own,
    since: Timestamp,
) -> Result<Option<ApplicationId>, DbError> {
    conn.maybe(
        sql!(
            "SELECT a.id FROM registry_application a JOIN registry_application_person p ON p.application = a.id
             WHERE p.person = $1 AND a.stage = 'draft' AND a.version = 1 AND a.made_at >= $2
               AND NOT EXISTS (SELECT 1 FROM registry_application_person x WHERE x.application = a.id AND x.person <> $1)
               AND NOT EXISTS (SELECT 1 FROM registry_application_invitation i WHERE i.application = a.id)
             ORDER BY a.made_at DESC, a.id LIMIT 1"
        ),
        &params![own.person(), since],
        |row| row.get(0),
    )
    .await
}

/// The applications of a stage, or all that were handed in, newest first, at most so many: for the secretariat. `after` is the last
/// one of the page before.
pub(crate) async fn list(
    conn: &mut Conn,
    _permit: &MayMove,
    stage: Option<Stage>,
    after: Option<(Timestamp, ApplicationId)>,
    most: i64,
) -> Result<Vec<Row>, DbError> {
    let (at, id) = match after {
        Some((at, id)) => (at.as_microsecond(), id.to_string()),
        None => (i64::MAX, String::new()),
    };
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " FROM registry_application a
             WHERE a.stage NOT IN ('draft', 'withdrawn', 'lapsed') AND ($1 = '' OR a.stage = $1)
               AND (a.made_at, a.id) < ($2, $3) ORDER BY a.made_at DESC, a.id DESC LIMIT $4"
        ),
        &params![stage.map_or("", Stage::as_str), at, id, most],
        |row| application_row(&row),
    )
    .await
}

/// Applications that were handed in, newest first: for a network, which looks for those of its countries among them.
pub(crate) async fn handed_in(conn: &mut Conn, most: i64) -> Result<Vec<Row>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " FROM registry_application a
             WHERE a.stage IN ('submitted', 'questions') ORDER BY a.made_at DESC, a.id LIMIT $1"
        ),
        &params![most],
        |row| application_row(&row),
    )
    .await
}

/// The networks that have some of these countries: id, part of addresses, name, the countries.
pub(crate) async fn networks_of(
    conn: &mut Conn,
    countries: &[Country],
) -> Result<Vec<(BodyId, String, LocalText, Vec<Country>)>, DbError> {
    let codes = format!(" {} ", countries.iter().map(|c| c.code()).collect::<Vec<_>>().join(" "));
    let mut found: Vec<(BodyId, String, LocalText, Vec<Country>)> = Vec::new();
    if countries.is_empty() {
        return Ok(found);
    }
    conn.each(
        sql!(
            "SELECT b.id, b.slug, b.name, c.country FROM registry_body b JOIN registry_body_country c ON c.body = b.id
             WHERE b.kind = 'network' AND b.status IN ('emerging', 'established', 'dormant')
               AND replace($1, ' ' || c.country || ' ', '') <> $1
             ORDER BY b.sort_name, b.id, c.country"
        ),
        &params![codes],
        |row| {
            let id: BodyId = row.get(0)?;
            let country: Country = row.get(3)?;
            match found.last_mut().filter(|last| last.0 == id) {
                Some(last) => last.3.push(country),
                None => found.push((id, row.get(1)?, row.get(2)?, vec![country])),
            }
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

/// The applications that concerned a network when they were handed in.
pub(crate) async fn concerning(conn: &mut Conn, body: BodyId) -> Result<Vec<ApplicationId>, DbError> {
    conn.all(
        sql!("SELECT application FROM registry_application_network WHERE body = $1 ORDER BY application"),
        &params![body],
        |row| row.get(0),
    )
    .await
}

/// Applications that somebody who is erased wrote, alone or with others, whatever became of them.
pub(crate) async fn written_by(
    conn: &mut Conn,
    permit: &crate::persons::access::MayErase,
) -> Result<Vec<ApplicationId>, DbError> {
    conn.all(
        sql!("SELECT application FROM registry_application_person WHERE person = $1 ORDER BY application"),
        &params![permit.whom()],
        |row| row.get(0),
    )
    .await
}

/// What was written at a version.
pub(crate) async fn version(
    conn: &mut Conn,
    id: ApplicationId,
    version: i64,
) -> Result<Option<Content>, DbError> {
    let text: Option<String> = conn
        .maybe(
            sql!("SELECT content FROM registry_application_version WHERE application = $1 AND version = $2"),
            &params![id, version],
            |row| row.get(0),
        )
        .await?;
    text.map(|text| content(&text)).transpose()
}

/// How many bytes of documents a writer put into applications.
pub(crate) async fn bytes_given(conn: &mut Conn, permit: &MayWrite) -> Result<usize, DbError> {
    let found: i64 = conn
        .one(
            sql!(
                "SELECT CAST(COALESCE(SUM(f.size), 0) AS BIGINT) FROM registry_document d
                 JOIN platform_file f ON f.digest = d.file
                 WHERE d.person = $1 AND d.subject >= 'application:' AND d.subject < 'application;'"
            ),
            &params![permit.person()],
            |row| row.get(0),
        )
        .await?;
    Ok(usize::try_from(found).unwrap_or(usize::MAX))
}

/// The applications that an address is invited to write.
pub(crate) async fn invitations_to(conn: &mut Conn, address: &str) -> Result<Vec<ApplicationId>, DbError> {
    conn.all(
        sql!(
            "SELECT application FROM registry_application_invitation WHERE address = $1 ORDER BY application"
        ),
        &params![address],
        |row| row.get(0),
    )
    .await
}

/// Addresses of somebody by which they are invited to write along.
pub(crate) async fn invitations(conn: &mut Conn, own: &Own) -> Result<Vec<String>, DbError> {
    conn.all(
        sql!(
            "SELECT DISTINCT a.address FROM registry_address a
             JOIN registry_application_invitation q ON q.address = a.address WHERE a.person = $1 ORDER BY a.address"
        ),
        &params![own.person()],
        |row| row.get(0),
    )
    .await
}

/// How many letters of invitation went to an address since an instant.
pub(crate) async fn letters_to(conn: &mut Conn, address: &str, since: Timestamp) -> Result<i64, DbError> {
    conn.one(
        sql!(
            "SELECT CAST(COALESCE(SUM(sent), 0) AS BIGINT) FROM registry_application_invitation
             WHERE address = $1 AND sent_since >= $2"
        ),
        &params![address, since],
        |row| row.get(0),
    )
    .await
}

/// A trial whose check or end has come.
#[derive(Clone, Debug)]
pub(crate) struct Trial {
    /// The step that began it.
    pub step: String,
    pub body: BodyId,
    pub slug: String,
    pub check: Date,
    pub until: Date,
    /// Whether it was looked at in the middle.
    pub checked: bool,
}

/// Trials whose next day has come, no longer than so many days ago: the check in the middle, or, when that was made, the end.
pub(crate) async fn trials_due(conn: &mut Conn, today: Date, days: i64) -> Result<Vec<Trial>, DbError> {
    let from = today.saturating_sub(jiff::Span::new().days(days));
    conn.all(
        sql!(
            "SELECT t.id, b.id, b.slug, t.check_day, t.until_day, t.checked FROM (",
            trials!(),
            ") t JOIN registry_body b ON b.id = t.body
             WHERE CASE WHEN t.checked = 1 THEN t.until_day ELSE t.check_day END BETWEEN $1 AND $2
             ORDER BY t.id LIMIT 500"
        ),
        &params![from, today],
        |row| {
            Ok(Trial {
                step: row.get(0)?,
                body: row.get(1)?,
                slug: row.get(2)?,
                check: row.get(3)?,
                until: row.get(4)?,
                checked: row.get::<i64>(5)? == 1,
            })
        },
    )
    .await
}

/// Whom an invitation is for: their address, and the language of its letter.
pub(crate) async fn invitation(
    conn: &mut Conn,
    id: super::model::InvitationId,
) -> Result<Option<(String, Language)>, DbError> {
    conn.maybe(
        sql!("SELECT address, language FROM registry_application_invitation WHERE id = $1"),
        &params![id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// How many were invited to write an application and have not come.
pub(crate) async fn invited(conn: &mut Conn, id: ApplicationId) -> Result<i64, DbError> {
    let found = conn
        .maybe(
            sql!("SELECT COUNT(*) FROM registry_application_invitation WHERE application = $1"),
            &params![id],
            |row| row.get(0),
        )
        .await?;
    Ok(found.unwrap_or(0))
}

/// Drafts whose time is over.
pub(crate) async fn late_drafts(conn: &mut Conn, now: Timestamp) -> Result<Vec<ApplicationId>, DbError> {
    conn.all(
        sql!("SELECT id FROM registry_application WHERE stage = 'draft' AND due_at < $1 ORDER BY due_at LIMIT 100"),
        &params![now],
        |row| row.get(0),
    )
    .await
}

/// The application `a` was a draft that nobody handed in: it lapsed, or was taken back as one.
macro_rules! never_handed_in {
    () => {
        "(a.stage IN ('lapsed', 'withdrawn')
          AND NOT EXISTS (SELECT 1 FROM registry_admission_step s WHERE s.application = a.id AND s.move = 'submit'))"
    };
}

/// Writers of drafts that lapsed or were taken back before an instant who came into the register for them, are held there by nothing
/// that is not over, and are not signed in. The day on which somebody came is that of their first application: others were there before.
pub(crate) async fn applicants_to_forget(
    conn: &mut Conn,
    before: Timestamp,
    most: i64,
) -> Result<Vec<PersonId>, DbError> {
    conn.all(
        sql!(
            "SELECT p.id FROM registry_person p
             WHERE p.name <> ''
               AND EXISTS (SELECT 1 FROM registry_application_person x JOIN registry_application a ON a.id = x.application
                   WHERE x.person = p.id AND ",
            never_handed_in!(),
            ")
               AND EXISTS (SELECT 1 FROM registry_application_person x WHERE x.person = p.id AND x.made_at = p.made_at)
               AND NOT EXISTS (SELECT 1 FROM registry_application_person x JOIN registry_application a ON a.id = x.application
                   WHERE x.person = p.id AND (a.changed_at >= $1 OR NOT ",
            never_handed_in!(),
            "))
               AND NOT EXISTS (SELECT 1 FROM registry_session x WHERE x.person = p.id) AND ",
            held_by_applications_at_most!(),
            " ORDER BY p.id LIMIT $2"
        ),
        &params![before, most],
        |row| row.get(0),
    )
    .await
}

/// What of admission waits for somebody: their drafts, questions to them, and for the secretariat what was handed in and trials.
macro_rules! admission_waiting {
    () => {
        "SELECT 'admission-' || a.stage AS what, a.id AS id, CAST(NULL AS TEXT) AS body, '' AS note,
             a.due_at AS due, 'UTC' AS zone
         FROM registry_application a JOIN registry_application_person p ON p.application = a.id
         WHERE p.person = $1 AND a.stage IN ('draft', 'questions')
         UNION ALL
         SELECT 'admission-office', a.id, a.body, a.stage, a.due_at, 'UTC'
         FROM registry_application a WHERE $5 = 1 AND a.stage = 'submitted'
         UNION ALL
         SELECT 'admission-trial', b.slug, b.id, CASE WHEN t.checked = 1 THEN t.until_day ELSE t.check_day END,
             CAST(NULL AS BIGINT), 'UTC'
         FROM (SELECT t.id, t.body, t.check_day, t.until_day,
             CASE WHEN EXISTS (SELECT 1 FROM registry_admission_step c WHERE c.body = t.body AND c.at > t.at AND c.move = 'check')
                 THEN 1 ELSE 0 END AS checked
         FROM registry_admission_step t
         WHERE t.move = 'try' AND t.check_day IS NOT NULL AND t.until_day IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM registry_admission_step n WHERE n.body = t.body AND n.at > t.at AND n.move <> 'check'))
             t JOIN registry_body b ON b.id = t.body WHERE $5 = 1"
    };
}
pub(crate) use admission_waiting;

/// What somebody wrote in applications, newest first, for themselves. Who speaks for the network is not in it. See
/// `persons::reads::written`.
macro_rules! applications_of_own {
    () => {
        "SELECT m.what, m.id, m.a, m.b, m.c, m.d, m.at FROM (
             SELECT 'application' AS what, a.id AS id, a.content AS a, a.stage AS b, '' AS c, '' AS d, a.made_at AS at
             FROM registry_application a JOIN registry_application_person p ON p.application = a.id WHERE p.person = $1
             ORDER BY a.made_at DESC, a.id LIMIT $2) m"
    };
}
pub(crate) use applications_of_own;
