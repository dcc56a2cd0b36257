//! Sending what was approved.
//!
//! The work of a mailing takes its letters in lots. What became of each is written down as it becomes known, so a node that dies
//! leaves behind only letters whose lot is taken again when its time is over. A letter can leave twice only when the node died
//! between the mail server's answer and the row; then both have the same Message-ID.

use super::access::{Sender, the_program};
use super::actions::{self, writes};
use super::model::MailingId;
use super::reads::{self, Due, Mailing};
use crate::{bounces, events};
use jiff::{SignedDuration, Timestamp};
use kernel::Language;
use platform::http::App;
use platform::jobs::{Job, JobError, JobKind, pause_after};
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

/// Letters under way to the mail server at once.
const AT_ONCE: usize = 8;
/// Letters that are taken at once.
const LOT: i64 = 200;
/// Lots of one piece of work: well within the time that a worker may keep it.
const LOTS: usize = 10;
/// How long a lot is kept from other senders.
const LEASE: SignedDuration = SignedDuration::from_mins(9);
/// Tries until a letter counts as failed: with the pauses between them, half an hour.
const TRIES: i64 = 7;

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
    let Some(mailing) = mailing else { return Ok(()) };
    let secret: Arc<str> = bounces::secret(&app).await?.into();
    let common = Arc::new(common(&mailing));
    let mailing = Arc::new(mailing);
    for _ in 0..LOTS {
        let lot = take(&app, &permit, id).await?;
        if lot.is_empty() {
            break;
        }
        if deliver(&app, &permit, &mailing, &common, &secret, lot).await? == 0 {
            // The mail server takes nothing at all now: it is asked again later.
            break;
        }
    }
    go_on(&app, &permit, id).await
}

async fn take(app: &App, permit: &Sender, id: MailingId) -> Result<Vec<Due>, JobError> {
    let mut tx = app.db.write(&app.givens).await?;
    let until = tx.now().saturating_add(LEASE).unwrap_or(Timestamp::MAX);
    writes::take(&mut tx, permit, id, until, LOT).await?;
    let lot = reads::taken(&mut tx, permit, id, until).await?;
    tx.commit().await?;
    Ok(lot)
}

/// Sends a lot; says how many letters came to their end.
async fn deliver(
    app: &App,
    permit: &Sender,
    mailing: &Arc<Mailing>,
    common: &Arc<HashMap<Language, Common>>,
    secret: &Arc<str>,
    lot: Vec<Due>,
) -> Result<usize, JobError> {
    let mut waiting = lot.into_iter();
    let mut under_way = JoinSet::new();
    let mut ended = 0;
    loop {
        while under_way.len() < AT_ONCE
            && let Some(due) = waiting.next()
        {
            let (app, mailing) = (app.clone(), mailing.clone());
            let (common, secret) = (common.clone(), secret.clone());
            under_way.spawn(async move {
                let came = one(&app, &mailing, &common, &secret, &due).await;
                (due, came)
            });
        }
        let Some(first) = under_way.join_next().await else { return Ok(ended) };
        // Whatever else has ended meanwhile is written down in the same transaction.
        let mut came = vec![first];
        while let Some(next) = under_way.try_join_next() {
            came.push(next);
        }
        let mut tx = app.db.write(&app.givens).await?;
        let now = tx.now();
        for next in came {
            let (due, came) = next.map_err(|e| JobError::Again(e.to_string()))?;
            let later = now.saturating_add(pause_after(due.tries + 1)).unwrap_or(Timestamp::MAX);
            let (state, answer, at) = match &came {
                None => ("gone", "", now),
                Some(Ok(())) => ("sent", "", now),
                Some(Err(Undelivered::Bounced(code))) => ("bounced", code.as_str(), now),
                Some(Err(Undelivered::Again(_))) if due.tries + 1 < TRIES => ("ready", "", later),
                Some(Err(_)) => ("failed", "", now),
            };
            ended += usize::from(state != "ready");
            writes::settle(&mut tx, permit, mailing.id, due.person, (state, answer, at)).await?;
            if state == "bounced" {
                bounces::bounced_in(&mut tx, &due.address_id, answer).await?;
            }
        }
        tx.commit().await?;
    }
}

/// Sends one letter; nothing when its address is there no more.
async fn one(
    app: &App,
    mailing: &Mailing,
    common: &HashMap<Language, Common>,
    secret: &str,
    due: &Due,
) -> Option<Result<(), Undelivered>> {
    let (address, greeting, languages) = due.to.as_ref()?;
    let language = mailing.content.language_for(languages);
    let common = common.get(&language)?;
    let letter = letter(app, language, greeting, (&common.subject, &common.plain, &common.html));
    let mark = bounces::sign(secret, &mailing.id.to_string(), &due.address_id);
    let mail = match letter.to(address.as_str(), mark, app.givens.now()) {
        Ok(mail) => mail,
        Err(error) => return Some(Err(Undelivered::Never(error.to_string()))),
    };
    Some(app.mailer.deliver(&mail).await)
}

/// Writes the work that goes on with a mailing, or ends it.
async fn go_on(app: &App, permit: &Sender, id: MailingId) -> Result<(), JobError> {
    let mut tx = app.db.write(&app.givens).await?;
    if writes::end(&mut tx, permit, id).await? {
        tx.record(Fact::new(events::MAILING_SENT, actions::subject(id)));
    } else if let Some(mailing) = reads::to_send(&mut tx, permit, id).await?
        && mailing.state == super::model::State::Sending
    {
        let next = reads::next_due(&mut tx, permit, id).await?;
        tx.job(Job { run_at: next, ..Job::new(NAME, payload(id)) });
    }
    tx.commit().await?;
    Ok(())
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
    made.after.push(t.with1("mailings-contact", "contact", app.config.contact.as_str()));
    made
}
