//! Everything that is kept about somebody (Regulation (EU) 2016/679, Articles 15 and 20), gathered for themselves.

use super::access::Own;
use super::actions::subject;
use super::reads::written::{self, Application, Mailing, Report, Written};
use crate::documents::{self, Document};
use crate::mandates;
use crate::mandates::reads::{Row, offers::Offer};
use crate::memberships;
use crate::memberships::model::Belongs;
use crate::memberships::reads::Membership;
use crate::reports::questions::Question;
use crate::sign_in::access as ways;
use crate::sign_in::reads::{WaysIn, ways_in};
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{Conn, DbError, MANY};
use platform::http::App;
use platform::journal::{self, Entry, Subject};
use serde_json::{Map, Value, json};

/// Facts that are asked for at once.
const AT_ONCE: usize = 1_000;

/// What is kept about somebody.
pub(super) struct Everything {
    /// Every declared personal column, row by row, by table.
    pub kept: Map<String, Value>,
    /// Their mandates.
    pub mandates: Vec<Row>,
    /// Offices that were offered to them.
    pub offers: Vec<Offer>,
    /// Their membership.
    pub membership: Option<Membership>,
    /// What they wrote, what was written to them, and their networks.
    pub written: Written,
    /// Their ways to sign in.
    pub ways: WaysIn,
    /// What they put in.
    pub documents: Vec<Document>,
    /// What they did.
    pub done: Vec<Entry>,
    /// What happened to what is kept of them.
    pub happened: Vec<Entry>,
    /// What happened to their newest mandates and offers.
    pub offices: Vec<Entry>,
}

/// Gathers it. Nothing of it is about anybody else: facts name things by their ids alone.
pub(super) async fn gather(
    app: &App,
    own: &Own,
    ways: &ways::Own,
    now: Timestamp,
) -> Result<Everything, DbError> {
    let mut conn = app.db.read().await?;
    let conn = &mut *conn;
    let kept = platform::db::of_person(conn, &app.personal(), own.person()).await?;
    let mandates = mandates::reads::of_own(conn, own).await?;
    let offers = mandates::reads::offers::of_own(conn, own).await?;
    let membership = memberships::reads::mine(conn, own).await?;
    let written = written::gather(conn, own).await?;
    let ways = ways_in(conn, ways, now).await?;
    let documents = documents::of_own(conn, own).await?;
    // Facts about themselves come first; of their mandates and offers, those of the newest.
    // What was done by and to a record that became this one is theirs too.
    let formerly = &written.formerly;
    let myself: Vec<Subject> =
        std::iter::once(own.person()).chain(formerly.iter().copied()).map(subject).collect();
    let of_mandates = mandates.iter().map(|mandate| mandates::actions::subject(mandate.id));
    let of_offers = offers.iter().map(|offer| mandates::actions::offering::subject(offer.id));
    let subjects: Vec<Subject> =
        myself.iter().cloned().chain(of_mandates).chain(of_offers).take(MANY).collect();
    let (mut done, mut happened, mut offices) = (Vec::new(), Vec::new(), Vec::new());
    for fact in facts(conn, (own, formerly), &subjects).await? {
        if fact.person.is_some_and(|person| person == own.person() || formerly.contains(&person)) {
            done.push(fact.clone());
        }
        if myself.contains(&fact.subject) {
            happened.push(fact);
        } else if subjects.contains(&fact.subject) {
            offices.push(fact);
        }
    }
    Ok(Everything { kept, mandates, offers, membership, written, ways, documents, done, happened, offices })
}

/// Every fact by somebody or about these subjects, newest first.
async fn facts(
    conn: &mut Conn,
    (own, formerly): (&Own, &[PersonId]),
    subjects: &[Subject],
) -> Result<Vec<Entry>, DbError> {
    let most = i64::try_from(AT_ONCE).unwrap_or(1_000);
    let mut all: Vec<Entry> = Vec::new();
    loop {
        let before = all.last().map(|last| last.seq);
        let found = journal::by_or_about(conn, (own.person(), formerly), subjects, before, most).await?;
        let whole = found.len() < AT_ONCE;
        all.extend(found);
        if whole {
            return Ok(all);
        }
    }
}

impl Everything {
    /// All of it for programs.
    pub fn json(&self, own: &Own, now: Timestamp) -> Value {
        let mandate = |mandate: &Row| {
            json!({
                "id": mandate.id,
                "body": mandate.body.1,
                "role": mandate.role.as_str(),
                "manner": mandate.manner.as_str(),
                "ground": mandate.ground,
                "starts": mandate.first.to_string(),
                "ends": mandate.last.to_string(),
            })
        };
        let offer = |offer: &Offer| {
            json!({
                "id": offer.id,
                "body": offer.of.2,
                "role": offer.office.term.role.as_str(),
                "starts": offer.office.term.starts.to_string(),
                "ends": offer.office.term.ends.to_string(),
                "state": offer.state.as_str(),
                "reason": offer.reason,
            })
        };
        let ways = [
            ("session", &self.ways.sessions),
            ("passkey", &self.ways.passkeys),
            ("place", &self.ways.places),
            ("token", &self.ways.tokens),
        ];
        let ways = ways.iter().flat_map(|(kind, ways)| {
            ways.iter().map(move |way| {
                json!({
                    "kind": kind, "name": way.name, "about": way.about,
                    "since": way.made_at.to_string(), "until": way.until.to_string(),
                })
            })
        });
        let document = |document: &Document| {
            json!({
                "name": document.name,
                "bytes": document.file.size,
                "media_type": document.file.media_type,
                "sha256": document.file.digest,
                "added_at": document.made_at.to_string(),
            })
        };
        json!({
            "person": own.person(),
            "taken_at": now.to_string(),
            "kept": self.kept,
            "name_seen_by": self.written.seen.0.as_str(),
            "addresses_seen_by": self.written.seen.1.as_str(),
            "mandates": self.mandates.iter().map(mandate).collect::<Vec<_>>(),
            "offers": self.offers.iter().map(offer).collect::<Vec<_>>(),
            "belonged": self.written.belonged.iter().map(belonged).collect::<Vec<_>>(),
            "memberships": self.membership.iter().map(|own| self.membership_json(own)).collect::<Vec<_>>(),
            "applications": self.written.applications.iter().map(application).collect::<Vec<_>>(),
            "answers": self.written.reports.iter().flat_map(answers).collect::<Vec<_>>(),
            "mailings": self.written.mailings.iter().map(mailing).collect::<Vec<_>>(),
            "ways_in": ways.collect::<Vec<_>>(),
            "documents": self.documents.iter().map(document).collect::<Vec<_>>(),
            // What they did, and what happened to what is kept of them; who did that is another's.
            "done": self.done.iter().map(told).collect::<Vec<_>>(),
            "happened": self.happened.iter().map(told).collect::<Vec<_>>(),
            "offices": self.offices.iter().map(told_in_short).collect::<Vec<_>>(),
        })
    }

    fn membership_json(&self, own: &Membership) -> Value {
        let entry = &own.entry;
        let network = |(name, belongs): &(kernel::LocalText, Belongs)| json!({ "name": name, "state": belongs.as_str() });
        json!({
            "number": own.number,
            "kind": entry.kind,
            "state": own.state.as_str(),
            "since": own.since.to_string(),
            "until": own.until.to_string(),
            "country": entry.country.map(|country| country.code()),
            "networks": self.written.networks.iter().map(network).collect::<Vec<_>>(),
            "offers": entry.offers,
            "seeks": entry.seeks,
            "name_seen_by": entry.name_seen.as_str(),
            "offers_seen_by": entry.offers_seen.as_str(),
            "languages_seen_by": entry.languages_seen.as_str(),
            "country_seen_by": entry.country_seen.as_str(),
            "networks_may_write": entry.letters,
        })
    }

    /// The tables of it, each with its name, its columns and its rows.
    pub fn tables(&self) -> Vec<(String, Vec<String>, Vec<Vec<String>>)> {
        let text = |value: &Value| match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let rows_of = |rows: &[Value]| {
            let first = rows.first().and_then(Value::as_object);
            let columns: Vec<String> = first.map(|row| row.keys().cloned().collect()).unwrap_or_default();
            let cells = |row: &Value| columns.iter().map(|column| text(&row[column.as_str()])).collect();
            let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
            (columns, rows)
        };
        self.kept
            .iter()
            .filter_map(|(table, rows)| {
                let (columns, rows) = rows_of(rows.as_array()?);
                Some((table.clone(), columns, rows))
            })
            .collect()
    }
}

fn belonged((network, since, until): &(kernel::LocalText, Timestamp, Option<Timestamp>)) -> Value {
    json!({ "network": network, "since": since.to_string(), "until": until.map(|at| at.to_string()) })
}

fn application(one: &Application) -> Value {
    let content = &one.content;
    json!({
        "id": one.id,
        "stage": one.stage.as_str(),
        "begun_at": one.made_at.to_string(),
        "name": content.name,
        "purpose": content.purpose,
        "site": content.site,
        "languages": content.languages,
        "countries": content.countries,
        "together": content.together,
        "needs": content.needs,
        "gives": content.gives,
        "aims": content.aims,
    })
}

fn answers(report: &Report) -> Vec<Value> {
    let (first, last) = report.period.days.unzip();
    let answer = |(question, value, at): &(Question, String, Timestamp)| {
        json!({
            "body": report.body,
            "report": report.period.title,
            "starts": first.map(|day| day.to_string()),
            "ends": last.map(|day| day.to_string()),
            "question": question.label,
            "value": value,
            "written_at": at.to_string(),
        })
    };
    report.answers.iter().map(answer).collect()
}

fn mailing(one: &Mailing) -> Value {
    json!({
        "subject": one.subject,
        "state": one.state,
        "sent_at": one.sent_at.map(|at| at.to_string()),
    })
}

fn told(fact: &Entry) -> Value {
    json!({
        "seq": fact.seq,
        "at": fact.at.to_string(),
        "kind": fact.kind,
        "subject": fact.subject.as_str(),
        "data": fact.data,
    })
}

fn told_in_short(fact: &Entry) -> Value {
    json!({ "seq": fact.seq, "at": fact.at.to_string(), "kind": fact.kind, "subject": fact.subject.as_str() })
}
