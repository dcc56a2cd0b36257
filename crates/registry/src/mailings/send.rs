//! Sending what was approved.
//!
//! The work of a mailing takes its letters in lots. That a letter left is written down before its line to the mail server takes
//! the next one, so a node that dies leaves in doubt one letter a line, at most [`AT_ONCE`]; the rest of its lot is taken again
//! when the lease of the lot is over. A letter in doubt is sent again, with the same Message-ID and date: that somebody gets it
//! twice is the smaller harm.
//!
//! A refusal for good that is not about the address may be about the letter or about us: no right to send, a day's quota that is
//! used up. So a refusal counts only once another letter was taken, or the lot came to its end; [`REFUSALS`] of them in a row say
//! that the server takes nothing of ours, and the mailing waits as if it were away.
//!
//! Every transaction holds the mailing first and then its rows in the order of persons, so none waits for one that waits for it.

use super::access::{Sender, the_program};
use super::actions::{self, writes};
use super::model::{MailingId, State};
use super::reads::{self, Due, Mailing};
use crate::{bounces, events};
use jiff::{SignedDuration, Timestamp};
use kernel::Language;
use platform::db::DbError;
use platform::http::App;
use platform::jobs::{Job, JobError, JobKind, MOST_TRIES, pause_after};
use platform::journal::Fact;
use platform::mail::{Letter, Undelivered};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::task::JoinSet;

pub(super) const NAME: &str = "registry.mailing";

/// The work of sending a mailing.
pub(crate) const KIND: JobKind = JobKind {
    name: NAME,
    words: "mailings-work",
    run: |app, payload| Box::pin(send(app, payload)),
    every: None,
};

/// Letters under way to the mail server at once, each over a line of its own that the next one takes over.
const AT_ONCE: usize = 4;
/// Letters that are taken at once.
const LOT: i64 = 200;
/// After this time a piece of work goes on as another: well within the time that a worker may keep it.
const LONG: SignedDuration = SignedDuration::from_mins(1);
/// How long a lot is kept from other senders. No letter is begun once [`LONG`] is over, which leaves the last ones, and the work
/// itself, well over the two minutes that a slow server may need for each.
const LEASE: SignedDuration = SignedDuration::from_mins(9);
/// How long a mail server is left alone that takes nothing.
const REST: SignedDuration = SignedDuration::from_mins(1);
/// Refusals in a row after which it counts as one that takes nothing.
const REFUSALS: usize = 8;
/// How often it is tried to write down what became of letters.
const WRITTEN: usize = 3;

pub(super) fn payload(id: MailingId) -> Value {
    json!({ "mailing": id.to_string() })
}

/// What every letter of a mailing in a language has in common.
struct Common {
    subject: String,
    plain: String,
    html: String,
}

async fn send(app: App, payload: Value) -> Result<(), JobError> {
    let id = payload["mailing"].as_str().and_then(|id| id.parse::<MailingId>().ok());
    let id = id.ok_or_else(|| JobError::Never("its payload names no mailing".into()))?;
    let permit = the_program();
    let mailing = reads::to_send(&mut *app.db.read().await?, &permit, id).await?;
    let Some(mailing) = mailing.filter(|mailing| mailing.state == State::Sending) else { return Ok(()) };
    let secret: Arc<str> = bounces::secret(&app).await?.into();
    let sending =
        Sending { common: Arc::new(common(&mailing)), mailing: Arc::new(mailing), app, secret, permit };
    let app = &sending.app;
    let ends = app.givens.now().saturating_add(LONG).unwrap_or(Timestamp::MAX);
    let mut rest = None;
    while app.givens.now() < ends {
        let lot = sending.take().await?;
        if lot.letters.is_empty() {
            break;
        }
        if sending.deliver(lot, ends).await? == Goes::Away {
            rest = Some(app.givens.now().saturating_add(REST).unwrap_or(Timestamp::MAX));
            break;
        }
    }
    sending.go_on(rest).await
}

/// Whether the mail server takes letters.
#[derive(PartialEq, Eq)]
enum Goes {
    On,
    Away,
}

/// Letters that are ours to send.
struct Lot {
    letters: Vec<Due>,
    /// The instant by which they are known as ours, and until which they are.
    until: Timestamp,
}

/// A letter, and what became of it; nothing when its address is there no more.
type Came = (Due, Option<Result<(), Undelivered>>);

/// A mailing that is being sent.
#[derive(Clone)]
struct Sending {
    app: App,
    mailing: Arc<Mailing>,
    common: Arc<HashMap<Language, Common>>,
    secret: Arc<str>,
    permit: Sender,
}

impl Sending {
    async fn take(&self) -> Result<Lot, JobError> {
        let mut tx = self.app.db.write(&self.app.givens).await?;
        writes::hold(&mut tx, self.mailing.id).await?;
        let until = tx.now().saturating_add(LEASE).unwrap_or(Timestamp::MAX);
        writes::take(&mut tx, &self.permit, self.mailing.id, until, LOT).await?;
        let letters = reads::taken(&mut tx, &self.permit, self.mailing.id, until).await?;
        tx.commit().await?;
        Ok(Lot { letters, until })
    }

    /// Sends a lot, beginning no letter after an instant. A line takes its next letter only once it is written down that the one
    /// before left, so never more letters are in doubt than there are lines.
    async fn deliver(&self, lot: Lot, ends: Timestamp) -> Result<Goes, JobError> {
        let until = lot.until;
        let mut waiting = lot.letters.into_iter();
        let mut under_way = JoinSet::new();
        // Refusals of which nobody knows yet what they mean.
        let mut refused: Vec<Came> = Vec::new();
        let (mut goes_on, mut goes) = (true, Goes::On);
        loop {
            while goes_on
                && under_way.len() < AT_ONCE
                && self.app.givens.now() < ends
                && let Some(due) = waiting.next()
            {
                let sending = self.clone();
                under_way.spawn(async move {
                    // A database that is away is like a mail server that is: the letter waits.
                    let away = |e: DbError| Some(Err(Undelivered::Away(e.to_string())));
                    let came = sending.one(&due).await.unwrap_or_else(away);
                    (due, came)
                });
            }
            let Some(first) = under_way.join_next().await else { break };
            // Whatever else has ended meanwhile is written down in the same transaction.
            let mut ended = vec![first];
            while let Some(next) = under_way.try_join_next() {
                ended.push(next);
            }
            let mut came: Vec<Came> = Vec::new();
            for next in ended {
                let (due, what) = next.map_err(|e| JobError::Again(e.to_string()))?;
                match &what {
                    Some(Err(Undelivered::Never(_))) => {
                        refused.push((due, what));
                        continue;
                    }
                    Some(Err(Undelivered::Away(_))) => goes = Goes::Away,
                    Some(Ok(()) | Err(Undelivered::Bounced(_))) => came.append(&mut refused),
                    Some(Err(Undelivered::Again(_))) | None => {}
                }
                came.push((due, what));
            }
            if refused.len() >= REFUSALS {
                goes = Goes::Away;
            }
            goes_on = self.settle(came, until).await? && goes_on && goes == Goes::On;
        }
        let left = waiting.next().is_some();
        if left || goes == Goes::Away {
            for (_, what) in &mut refused {
                *what = Some(Err(Undelivered::Away(String::new())));
            }
        }
        if !refused.is_empty() {
            self.settle(refused, until).await?;
        }
        if left {
            let mut tx = self.app.db.write(&self.app.givens).await?;
            writes::hold(&mut tx, self.mailing.id).await?;
            let now = tx.now();
            writes::release(&mut tx, &self.permit, self.mailing.id, until, now).await?;
            tx.commit().await?;
        }
        Ok(goes)
    }

    /// Writes down what became of letters, and says whether the mailing is being sent still.
    async fn settle(&self, mut came: Vec<Came>, until: Timestamp) -> Result<bool, JobError> {
        came.sort_by_key(|(due, _)| due.person);
        let mut tries = 1;
        let goes_on = loop {
            match self.settle_in_one(&came, until).await {
                Err(_) if tries < WRITTEN => tries += 1,
                done => break done?,
            }
        };
        // Apart from the rows of the mailing, since whoever erases or merges holds an address before these.
        for (due, what) in &came {
            if let Some(Err(Undelivered::Bounced(number))) = what {
                bounces::bounced(&self.app, &due.address, number).await?;
            }
        }
        Ok(goes_on)
    }

    async fn settle_in_one(&self, came: &[Came], until: Timestamp) -> Result<bool, DbError> {
        let id = self.mailing.id;
        let mut tx = self.app.db.write(&self.app.givens).await?;
        writes::hold(&mut tx, id).await?;
        for (due, what) in came {
            let (now, tries) = (tx.now(), due.tries + 1);
            let later = now.saturating_add(pause_after(tries)).unwrap_or(Timestamp::MAX);
            let (state, answer, at) = match what {
                None => ("gone", "", now),
                Some(Ok(())) => ("sent", "", now),
                Some(Err(Undelivered::Bounced(number))) => ("bounced", number.as_str(), now),
                Some(Err(Undelivered::Again(_) | Undelivered::Away(_))) if tries < MOST_TRIES => {
                    ("ready", "", later)
                }
                Some(Err(_)) => ("failed", "", now),
            };
            writes::settle(&mut tx, &self.permit, id, (&due.address, until), (state, answer, at)).await?;
        }
        let goes_on = reads::is_sending(&mut tx, &self.permit, id).await?;
        tx.commit().await?;
        Ok(goes_on)
    }

    /// Sends one letter; nothing when its address is there no more or bounces by now.
    async fn one(&self, due: &Due) -> Result<Option<Result<(), Undelivered>>, DbError> {
        let to = reads::addressee(&mut *self.app.db.read().await?, &self.permit, &due.address).await?;
        let Some((address, greeting, languages)) = to else { return Ok(None) };
        let language = self.mailing.content.language_for(&languages);
        let Some(common) = self.common.get(&language) else { return Ok(None) };
        let letter = letter(&self.app, language, &greeting, (&common.subject, &common.plain, &common.html));
        let mark = bounces::sign(&self.secret, &self.mailing.id.to_string(), &due.address);
        // A letter that is sent once more is the same, to the day it was approved.
        let at = self.mailing.approved_at.unwrap_or(self.mailing.made_at);
        Ok(Some(match letter.to(address.as_str(), mark, at) {
            Ok(mail) => self.app.mailer.deliver(&mail).await,
            Err(error) => Err(Undelivered::Never(error.to_string())),
        }))
    }

    /// Writes the work that goes on with the mailing, not before an instant, or ends it.
    async fn go_on(&self, rest: Option<Timestamp>) -> Result<(), JobError> {
        let id = self.mailing.id;
        let mut tx = self.app.db.write(&self.app.givens).await?;
        if writes::end(&mut tx, &self.permit, id).await? {
            tx.record(Fact::new(events::MAILING_SENT, actions::subject(id)));
        } else if reads::is_sending(&mut tx, &self.permit, id).await? {
            let next = reads::next_due(&mut tx, &self.permit, id).await?;
            tx.job(Job { run_at: next.max(rest), ..Job::new(NAME, payload(id)) });
        }
        tx.commit().await?;
        Ok(())
    }
}

fn common(mailing: &Mailing) -> HashMap<Language, Common> {
    let content = &mailing.content;
    let of = |(language, subject): (Language, &str)| {
        let plain = content.text.get(language).unwrap_or_default();
        let html = platform::markdown::html(plain);
        (language, Common { subject: subject.to_owned(), plain: plain.to_owned(), html })
    };
    content.subject.iter().map(of).collect()
}

/// A letter as it will look, also for the preview.
pub(super) fn letter(
    app: &App,
    language: Language,
    greeting: &str,
    (subject, plain, html): (&str, &str, &str),
) -> Letter {
    let t = app.texts.of(language);
    let site = format!("{}\n{}", app.config.name, app.config.public_url);
    let mut made = Letter::new(&t, subject, site);
    made.before.push(t.with1("letters-greeting", "name", greeting));
    made.text = Some((plain.to_owned(), html.to_owned()));
    made.after.push(t.with1("mailings-why", "site", app.config.name.as_str()));
    if !app.config.contact.is_empty() {
        made.after.push(t.with1("mailings-contact", "contact", app.config.contact.as_str()));
    }
    made
}
