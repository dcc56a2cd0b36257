//! What the forms of the register have in common.

use axum::http::StatusCode;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, page_with};

/// A page with a form: as it is shown first (200), or come back with what is wrong (422).
pub(crate) fn form_page(form: &Form, template: &impl askama::Template) -> Answered {
    page_with(if form.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, template)
}

/// A page with a form that somebody else was faster to save (409).
pub(crate) fn newer_page(template: &impl askama::Template) -> Answered {
    page_with(StatusCode::CONFLICT, template)
}

/// A text of one line, such as a name, of at most so many characters; may be empty.
pub(crate) fn line(form: &mut Form, name: &str, most: usize) -> String {
    let text = form.optional(name, most);
    if text.contains('\n') {
        form.refuse(name, Refusal::new("refusal-control-characters"));
    }
    text
}

/// Codes between commas or spaces, such as of languages or countries; what cannot be read is refused with this message.
pub(crate) fn codes<V: PartialEq>(
    form: &mut Form,
    field: &str,
    message: &'static str,
    read: impl Fn(&str) -> Option<V>,
) -> Vec<V> {
    let text = form.optional(field, 2_000);
    let mut found: Vec<V> = Vec::new();
    for code in text.split([',', ' ', ';', '\n', '،']).map(str::trim).filter(|code| !code.is_empty()) {
        match read(code) {
            Some(value) if !found.contains(&value) => found.push(value),
            Some(_) => {}
            None => form.refuse(field, Refusal::new(message).with("code", code)),
        }
    }
    found
}
