//! The letter with the link.

use super::actions::{address_of, writes};
use super::model::{LETTERS, LINK_LASTS, LINK_WAITS, LinkId};
use super::reads;
use crate::persons;
use kernel::Language;
use platform::clock::days_before;
use platform::http::{App, Credential};
use platform::jobs::JobError;
use platform::mail::Letter;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Payload {
    link: LinkId,
    language: Language,
}

/// Mails a link that was asked for. For an address that is nobody's nothing is sent. Each try makes a new secret, so a
/// letter that came twice holds one link that works: the last one.
pub(super) async fn mail_link(app: App, payload: Value) -> Result<(), JobError> {
    let payload: Payload =
        serde_json::from_value(payload).map_err(|e| JobError::Never(format!("its payload: {e}")))?;
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let Some((link, asked_at)) = reads::link_to_mail(&mut tx, payload.link).await? else { return Ok(()) };
    let waited = now.duration_since(asked_at);
    if link.used_at.is_some() || waited > LINK_WAITS {
        return Ok(());
    }
    let known = persons::reads::by_address(&mut tx, &link.address).await?;
    // Whoever applies or joins is not in the register before they open the link.
    let way = app.newcomers_to(&link.next);
    let newcomer = link.newcomer.filter(|_| known.is_none() && way.is_some());
    // A newcomer is not greeted by name: whoever typed it may be somebody else, and shall not write to strangers in our name.
    let (greeting, languages) = match (known, newcomer) {
        (Some(person), _) => (Some(person.greeting), person.languages),
        (None, Some(newcomer)) => (None, vec![newcomer.language]),
        (None, None) => return Ok(()),
    };
    let since = days_before(now, 1);
    if greeting.is_none() && reads::letters_to(&mut tx, &link.address, since).await? >= LETTERS {
        return Ok(());
    }
    let secret = tx.givens().secret();
    if !writes::arm_link(&mut tx, link.id, Credential::digest(&secret)).await? {
        return Ok(());
    }
    tx.commit().await?;

    let language = languages.iter().copied().find(|language| app.texts.speaks(*language));
    let t = app.texts.of(language.unwrap_or(payload.language));
    let site = format!("{}\n{}", app.config.name, app.config.public_url);
    let mut letter = Letter::new(&t, t.with1("link-mail-subject", "site", app.config.name.as_str()), site);
    match greeting {
        Some(name) => {
            letter.before.push(t.with1("link-mail-greeting", "name", name.as_str()));
            letter.before.push(t.text("link-mail-asked").into_owned());
        }
        None => letter.before.extend(way.map(|way| t.text(way.words).into_owned())),
    }
    letter.button = Some((t.text("link-mail-button").into_owned(), address_of(&app, &secret)));
    letter.after.push(t.with1("link-mail-lasts", "minutes", LINK_LASTS.as_mins()));
    letter.after.push(t.text("link-mail-code").into_owned());
    letter.after.push(t.text("link-mail-not-you").into_owned());
    let mail = letter
        .to(link.address, format!("{}.{}", link.id, waited.as_secs()), now)
        .map_err(|e| JobError::Never(e.to_string()))?;
    app.mailer.send(&mail).await
}
