//! What the forms of the register have in common.

pub(crate) mod named;

use kernel::Refusal;
use platform::db::{Conn, DbError};
use platform::form::Form;
use platform::http::{Ctx, Failure};
use platform::ui::Choice;

pub(crate) use platform::form::{day, form_page, line, newer_page};

/// Bodies that can be chosen from a list at most: beyond so many nobody finds one there, and their parts of addresses are typed.
const MOST_BODIES: usize = 300;

/// What else was typed on a page of which something is done now: `fields`, with those `beside` them that are never empty. Then the page
/// is drawn at once, since that would not survive a redirect; where nothing was, there is none.
pub(crate) fn left_of(form: &Form, fields: &[&str], beside: &[&str]) -> Option<Form> {
    let is_left = fields.iter().any(|field| is_typed(form, field));
    is_left.then(|| Form::filled(fields.iter().chain(beside).map(|field| (*field, form.text(field)))))
}

/// Whether something was typed in a field.
pub(crate) fn is_typed(form: &Form, field: &str) -> bool {
    !form.text(field).trim().is_empty()
}

/// Takes over what an action found wrong with fields.
pub(crate) fn noted(form: &mut Form, came: Result<(), Failure>) -> Result<(), Failure> {
    match came {
        Err(Failure::Invalid(fields)) => form.refuse_all(fields),
        other => other?,
    }
    Ok(())
}

/// What is said after a change: its own text, and that a document was added if one came along.
pub(crate) fn said(form: &Form, flash: &str) -> String {
    match form.file("file") {
        Some(_) if flash != ADDED => format!("{flash}.{ADDED}"),
        _ => flash.to_owned(),
    }
}

/// What is said when a document was added.
pub(crate) const ADDED: &str = "flash-document-added";

/// The most days before an end that somebody can be reminded.
const MOST_DAYS: i64 = 365;

/// Days before an end between commas or spaces: at most six different ones, the longest first.
pub(crate) fn days_read(text: &str) -> Option<Vec<i64>> {
    let parts = text.split([',', ' ', ';', '،', '、']).map(str::trim).filter(|part| !part.is_empty());
    let mut days = parts
        .map(|part| part.parse::<i64>().ok().filter(|days| (1..=MOST_DAYS).contains(days)))
        .collect::<Option<Vec<i64>>>()?;
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    (days.len() <= 6).then_some(days)
}

/// Days as [`days_read`] reads them.
pub(crate) fn days_written(days: &[i64]) -> String {
    days.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}

/// Codes between commas or spaces, such as of languages, or ticked one by one; what cannot be read is refused with this message.
pub(crate) fn codes<V: PartialEq>(
    form: &mut Form,
    field: &str,
    message: &'static str,
    read: impl Fn(&str) -> Option<V>,
) -> Vec<V> {
    form.optional(field, 2_000);
    let mut found: Vec<V> = Vec::new();
    if form.is_wrong(field) {
        return found;
    }
    let text = form.all(field).collect::<Vec<_>>().join(" ");
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،');
    for code in text.split(between).filter(|code| !platform::text::is_blank(code)) {
        match read(code) {
            Some(value) if !found.contains(&value) => found.push(value),
            Some(_) => {}
            None => form.refuse(field, Refusal::new(message).with("code", code)),
        }
    }
    found
}

/// The bodies that have not ended, to choose from, in the order of their names in the reader's language; after them those that are
/// chosen though they are not among these. None where there are too many for a list.
pub async fn bodies_to_choose(ctx: &Ctx, conn: &mut Conn, chosen: &[&str]) -> Result<Vec<Choice>, DbError> {
    let most = i64::try_from(MOST_BODIES + 1).unwrap_or(i64::MAX);
    let known = crate::bodies::reads::choices(conn, most).await?;
    if known.len() > MOST_BODIES {
        return Ok(Vec::new());
    }
    let mut others: Vec<&str> = chosen.iter().copied().filter(|slug| !slug.is_empty()).collect();
    others.sort_unstable();
    others.dedup();
    let mut choices: Vec<Choice> = Vec::with_capacity(known.len());
    for (slug, name) in known {
        others.retain(|other| *other != slug);
        let is_chosen = chosen.contains(&slug.as_str());
        let label = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        choices.push(Choice::new(slug, label, is_chosen));
    }
    choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
    choices.extend(others.into_iter().map(|slug| Choice::new(slug.to_owned(), slug.to_owned(), true)));
    Ok(choices)
}
