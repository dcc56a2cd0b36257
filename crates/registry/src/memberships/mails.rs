//! The letter by which somebody joins.

use super::actions;
use super::model::{JOIN_DAYS, JoinId};
use kernel::Language;
use platform::http::App;
use platform::jobs::{JobError, JobKind};
use platform::mail::Letter;
use serde::Deserialize;
use serde_json::Value;

/// The work of mailing it.
pub(crate) const KIND: JobKind = JobKind {
    name: actions::MAIL_JOIN,
    words: "join-work",
    run: |app, payload| Box::pin(send(app, payload)),
    every: None,
};

#[derive(Deserialize)]
struct Payload {
    join: JoinId,
}

/// The same letter goes to every address, whether somebody in the register has it or not. Of a letter that came twice the last works.
async fn send(app: App, payload: Value) -> Result<(), JobError> {
    let payload: Payload =
        serde_json::from_value(payload).map_err(|e| JobError::Never(format!("its payload: {e}")))?;
    let armed = actions::arm(&app, payload.join).await.map_err(|e| JobError::Again(format!("{e:?}")))?;
    let Some((address, language, secret)) = armed else { return Ok(()) };
    let t = app.texts.of(Language::parse(&language).unwrap_or(Language::EN));
    let site = format!("{}\n{}", app.config.name, app.config.public_url);
    let name = app.config.name.as_str();
    let mut letter = Letter::new(&t, t.with1("join-mail-subject", "site", name), site);
    letter.before.push(t.with1("join-mail-asked", "site", name));
    let url = format!("{}/join/confirm/{secret}", app.config.public_url);
    letter.button = Some((t.text("join-mail-button").into_owned(), url));
    letter.after.push(t.with1("join-mail-not-you", "days", JOIN_DAYS));
    let mark = app.givens.uuid().to_string();
    let mail = letter.to(address, mark, app.givens.now()).map_err(|e| JobError::Never(e.to_string()))?;
    app.mailer.send(&mail).await
}
