//! Sending what was approved.
//!
//! The work of a mailing takes its letters in lots. What became of each is written down before its line to the mail server takes
//! the next one, so a node that dies leaves in doubt one letter a line, at most [`AT_ONCE`]; the rest of its lot is taken again
//! when the lease of the lot is over. A letter in doubt is sent again, with the same Message-ID and date: that somebody gets it
//! twice is the smaller harm.

use super::access::{Sender, the_program};
use super::actions::{self, writes};
use super::model::{MailingId, State};
use super::reads::{self, Due, Mailing};
use crate::{bounces, events};
use jiff::{SignedDuration, Timestamp};
use kernel::Language;
use platform::db::WriteTx;
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
/// How long a lot is kept from other senders.
const LEASE: SignedDuration = SignedDuration::from_mins(9);
/// How long a mail server is left alone that takes nothing.
const REST: SignedDuration = SignedDuration::from_mins(1);

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
    let begun = app.givens.now();
    let mut rest = None;
    while app.givens.now().duration_since(begun) < LONG {
        let (lot, until) = sending.take().await?;
        if lot.is_empty() {
            break;
        }
        if sending.deliver(lot, until).await? == Goes::Away {
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
    /// Takes a lot, with the instant by which it is known as ours.
    async fn take(&self) -> Result<(Vec<Due>, Timestamp), JobError> {
        let mut tx = self.app.db.write(&self.app.givens).await?;
        let until = tx.now().saturating_add(LEASE).unwrap_or(Timestamp::MAX);
        writes::take(&mut tx, &self.permit, self.mailing.id, until, LOT).await?;
        let lot = reads::taken(&mut tx, &self.permit, self.mailing.id, until).await?;
        tx.commit().await?;
        Ok((lot, until))
    }

    /// Sends a lot. A line takes its next letter only once it is written down what became of the one before, so never more
    /// letters are in doubt than there are lines.
    async fn deliver(&self, lot: Vec<Due>, until: Timestamp) -> Result<Goes, JobError> {
        let mut waiting = lot.into_iter();
        let mut under_way = JoinSet::new();
        let mut goes_on = true;
        let mut goes = Goes::On;
        loop {
            while goes_on
                && under_way.len() < AT_ONCE
                && let Some(due) = waiting.next()
            {
                let sending = self.clone();
                under_way.spawn(async move {
                    let came = sending.one(&due).await;
                    (due, came)
                });
            }
            let Some(first) = under_way.join_next().await else { break };
            // Whatever else has ended meanwhile is written down in the same transaction.
            let mut came = vec![first];
            while let Some(next) = under_way.try_join_next() {
                came.push(next);
            }
            let mut tx = self.app.db.write(&self.app.givens).await?;
            for next in came {
                let (due, came) = next.map_err(|e| JobError::Again(e.to_string()))?;
                if matches!(came, Some(Err(Undelivered::Away(_)))) {
                    (goes_on, goes) = (false, Goes::Away);
                }
                self.settle(&mut tx, &due, came).await?;
            }
            goes_on = goes_on && reads::is_sending(&mut tx, &self.permit, self.mailing.id).await?;
            tx.commit().await?;
        }
        if waiting.next().is_some() {
            let mut tx = self.app.db.write(&self.app.givens).await?;
            let now = tx.now();
            writes::release(&mut tx, &self.permit, self.mailing.id, until, now).await?;
            tx.commit().await?;
        }
        Ok(goes)
    }

    /// Writes down what became of a letter.
    async fn settle(
        &self,
        tx: &mut WriteTx,
        due: &Due,
        came: Option<Result<(), Undelivered>>,
    ) -> Result<(), JobError> {
        let (now, tries) = (tx.now(), due.tries + 1);
        let later = now.saturating_add(pause_after(tries)).unwrap_or(Timestamp::MAX);
        let (state, answer, at) = match &came {
            None => ("gone", "", now),
            Some(Ok(())) => ("sent", "", now),
            Some(Err(Undelivered::Bounced(number))) => ("bounced", number.as_str(), now),
            Some(Err(Undelivered::Again(_) | Undelivered::Away(_))) if tries < MOST_TRIES => {
                ("ready", "", later)
            }
            Some(Err(_)) => ("failed", "", now),
        };
        writes::settle(tx, &self.permit, self.mailing.id, due.person, (state, answer, at)).await?;
        if state == "bounced" {
            bounces::bounced_in(tx, &due.address_id, answer).await?;
        }
        Ok(())
    }

    /// Sends one letter; nothing when its address is there no more.
    async fn one(&self, due: &Due) -> Option<Result<(), Undelivered>> {
        let (address, greeting, languages) = due.to.as_ref()?;
        let language = self.mailing.content.language_for(languages);
        let common = self.common.get(&language)?;
        let letter = letter(&self.app, language, greeting, (&common.subject, &common.plain, &common.html));
        let mark = bounces::sign(&self.secret, &self.mailing.id.to_string(), &due.address_id);
        // A letter that is sent once more is the same, to the day it was approved.
        let at = self.mailing.approved_at.unwrap_or(self.mailing.made_at);
        match letter.to(address.as_str(), mark, at) {
            Ok(mail) => Some(self.app.mailer.deliver(&mail).await),
            Err(error) => Some(Err(Undelivered::Never(error.to_string()))),
        }
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
