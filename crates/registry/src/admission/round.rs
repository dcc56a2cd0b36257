//! What of admission comes again by itself, and the letter that invites somebody who is not in the register.

use super::model::InvitationId;
use super::{actions, reads};
use platform::http::App;
use platform::jobs::{JobError, JobKind};
use serde::Deserialize;
use serde_json::Value;

pub(super) const INVITE: &str = "registry.invite-writer";

/// The work of inviting somebody to write an application along.
pub(crate) const INVITES: JobKind = JobKind {
    name: INVITE,
    words: "admission-work",
    run: |app, payload| Box::pin(invite(app, payload)),
    every: None,
};

/// Hourly: what nobody confirmed is forgotten, what nobody handed in lapses and its writers are forgotten who came for it alone,
/// trials are spoken of.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let told = |failure: platform::http::Failure| JobError::Again(format!("{failure:?}"));
    actions::tidy(&app).await.map_err(told)?;
    actions::forget_applicants(&app).await.map_err(told)?;
    actions::remind(&app).await.map_err(told)
}

#[derive(Deserialize)]
struct Payload {
    invitation: InvitationId,
}

async fn invite(app: App, payload: Value) -> Result<(), JobError> {
    let payload: Payload =
        serde_json::from_value(payload).map_err(|e| JobError::Never(format!("its payload: {e}")))?;
    let mut conn = app.db.read().await?;
    let Some((address, language)) = reads::invitation(&mut conn, payload.invitation).await? else {
        return Ok(());
    };
    drop(conn);
    let t = app.texts.of(language);
    let site = format!("{}\n{}", app.config.name, app.config.public_url);
    let name = app.config.name.as_str();
    let mut letter =
        platform::mail::Letter::new(&t, t.with1("mail-application-invited-subject", "site", name), site);
    // No greeting: nobody shall write to strangers in our name.
    letter.before.push(t.with1("mail-application-invited", "site", name));
    letter.button = Some((
        t.text("mail-application-invited-button").into_owned(),
        format!("{}/networks/join/apply?invited=yes", app.config.public_url),
    ));
    letter.after.push(t.text("mail-application-invited-after").into_owned());
    let mark = payload.invitation.to_string();
    let mail = letter.to(address, mark, app.givens.now()).map_err(|e| JobError::Never(e.to_string()))?;
    app.mailer.send(&mail).await
}
