//! Sending a letter.

use super::{LINES, Letter, Line, reads};
use crate::bounces;
use crate::mandates::model::Role;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Arg, BodyId, Deadline, Language, LocalText};
use platform::http::App;
use platform::i18n::T;
use platform::jobs::{JobError, JobKind};
use platform::mail::Undelivered;
use serde_json::Value;
use std::collections::HashMap;

pub(super) const NAME: &str = "registry.letter";

/// The work of sending a letter.
pub(crate) const KIND: JobKind = JobKind {
    name: NAME,
    words: "letters-work",
    run: |app, payload| Box::pin(send(app, payload)),
    every: None,
};

async fn send(app: App, payload: Value) -> Result<(), JobError> {
    let letter: Letter =
        serde_json::from_value(payload).map_err(|e| JobError::Never(format!("its payload: {e}")))?;
    let mut conn = app.db.read().await?;
    let Some(to) = reads::addressee(&mut conn, letter.person).await? else { return Ok(()) };
    let body = match letter.body {
        Some(body) => reads::body_name(&mut conn, body).await?,
        None => None,
    };
    let who = match letter.who {
        Some(who) => reads::name_for(&mut conn, (letter.person, letter.named), who, app.givens.now()).await?,
        None => None,
    };
    let named = reads::body_names(&mut conn, letter.lines.iter().take(LINES).map(|line| line.body)).await?;
    drop(conn);

    let language = to.languages.iter().copied().find(|language| app.texts.speaks(*language));
    let t = app.texts.of(language.unwrap_or(Language::EN));
    let mut args: Vec<(&'static str, Arg)> =
        vec![("name", to.greeting.as_str().into()), ("site", app.config.name.as_str().into())];
    let body = body.as_ref().and_then(|name| name.best(t.language())).map(|(_, text)| text.to_owned());
    args.push(("body", body.unwrap_or_else(|| app.config.name.clone()).into()));
    args.push(("who", who.unwrap_or_else(|| t.text("letters-somebody").into_owned()).into()));
    if let Some(role) = letter.role.as_deref().and_then(Role::parse) {
        args.push(("role", t.text(role.key()).into_owned().into()));
    }
    if let Some(day) = letter.day {
        args.push(("day", t.day(day).into()));
    }
    if let Some((_, title)) = letter.title.as_ref().and_then(|title| title.best(t.language())) {
        args.push(("title", title.into()));
    }
    if let Some((at, zone)) = &letter.due {
        let at = Timestamp::from_microsecond(*at).unwrap_or_default();
        let reader = TimeZone::get(&to.zone).unwrap_or(TimeZone::UTC);
        let due = Deadline::at_instant(at, zone).map(|due| t.deadline(&due, &reader));
        args.push(("due", due.unwrap_or_default().into()));
    }
    let text = |part: &str| t.with(&format!("mail-{}{part}", letter.key), &args);
    let site = format!("{}\n{}", app.config.name, app.config.public_url);
    let mut made = platform::mail::Letter::new(&t, text("-subject"), site);
    made.before.push(t.with1("letters-greeting", "name", to.greeting.as_str()));
    made.before.extend(text("").split("\n\n").map(str::to_owned));
    if let Some(key) = &letter.what {
        made.before.push(t.with1("letters-what", "what", t.text(key)));
    }
    if let Some(days) = letter.days {
        made.before.push(t.with1("letters-period", "days", crate::reports::desk::days(&t, days)));
    }
    let mut lines: Vec<_> = letter.lines.iter().take(LINES).map(|line| worded(&t, line, &named)).collect();
    lines.sort();
    made.before.extend(lines.into_iter().map(|(_, _, words)| words));
    // Letters that were written before the list was cut hold all of it.
    let more = letter.more + letter.lines.len().saturating_sub(LINES);
    if more > 0 {
        made.before.push(t.with1("reports-letter-more", "count", more));
    }
    made.button = Some((text("-button"), format!("{}{}", app.config.public_url, letter.url)));
    for (key, url) in &letter.links {
        made.after.push(format!("{}: {}{url}", t.text(key), app.config.public_url));
    }
    made.after.push(t.with1("letters-why", "site", app.config.name.as_str()));
    let mark = bounces::mark(&app, &letter.mark, &to.address_id).await?;
    let mail = made.to(to.address, mark, app.givens.now()).map_err(|e| JobError::Never(e.to_string()))?;
    match app.mailer.deliver(&mail).await {
        // There is nothing to look at here any more: from now on the address is known to bounce.
        Err(Undelivered::Bounced(number)) => Ok(bounces::bounced(&app, &to.address_id, &number).await?),
        other => Ok(other?),
    }
}

/// A line of a list in words, after what it is sorted by: its day, and the name of its body.
fn worded(t: &T, line: &Line, named: &HashMap<BodyId, LocalText>) -> (Date, String, String) {
    let body = named.get(&line.body).and_then(|name| name.best(t.language())).map_or("", |(_, text)| text);
    let days = crate::reports::desk::days(t, line.days);
    let args = [("body", body.into()), ("day", t.day(line.day).into()), ("days", days.into())];
    (line.day, body.to_owned(), t.with(&line.key, &args))
}
