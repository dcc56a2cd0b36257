//! What the forms of the secretariat have in common: a source with every fact, and a look at what follows before it is
//! kept, since nothing is taken out of the record later.

use super::super::actions::NamedSource;
use platform::form::Form;
use platform::http::{Answered, Ctx, page, page_with};
use platform::sources::Confidence;
use platform::ui::Choice;

/// What follows from what was typed, once everything is fine: the page then asks to confirm.
pub(super) struct Review {
    /// What is different afterwards: name and value.
    pub lines: Vec<(String, String)>,
    /// What else follows.
    pub consequences: Vec<String>,
    /// How the button looks: `primary` or `danger`.
    pub tone: &'static str,
    /// What was typed, to be sent again: name and value.
    pub typed: Vec<(&'static str, String)>,
}

impl Review {
    pub(super) fn of(
        ctx: &Ctx,
        form: &Form,
        names: &[&'static str],
        lines: Vec<(String, String)>,
        consequences: &[&str],
        tone: &'static str,
    ) -> Self {
        Self {
            lines,
            consequences: consequences.iter().map(|key| ctx.texts.text(key).into_owned()).collect(),
            tone,
            typed: names.iter().map(|name| (*name, form.text(name).to_owned())).collect(),
        }
    }
}

/// Where it is told. What is wrong stands in the form.
pub(super) fn source_of(form: &mut Form) -> Option<NamedSource> {
    if form.text("source").trim().is_empty() {
        form.required("source", 500);
    }
    let address = form.web_address("source");
    let title = form.required("title", 200);
    address.map(|address| NamedSource { address, title })
}

/// Who says so. What somebody records is confirmed, by the host or by another.
pub(super) fn confidence(form: &mut Form) -> Option<Confidence> {
    let read = |text: &str| text.parse().ok().filter(|confidence| *confidence > Confidence::Low);
    form.read("confidence", read, "editions-refusal-choose-confidence")
}

/// Who may have said so.
pub(super) fn confidences(ctx: &Ctx, form: &Form) -> Vec<Choice> {
    let chosen = form.text("confidence");
    [("high", "editions-form-high"), ("medium", "editions-form-medium")]
        .map(|(value, key)| Choice::new(value, ctx.texts.text(key), chosen == value))
        .into()
}

/// The source and who says so, as lines of a review.
pub(super) fn source_lines(ctx: &Ctx, source: &NamedSource, confidence: Confidence) -> Vec<(String, String)> {
    let who = if confidence == Confidence::High { "editions-form-high" } else { "editions-form-medium" };
    let line = |key: &str, value: String| (ctx.texts.text(key).into_owned(), value);
    vec![
        line("editions-form-title", source.title.clone()),
        line("editions-form-source", source.address.clone()),
        line("editions-form-confidence", ctx.texts.text(who).into_owned()),
    ]
}

/// The page, or the page that came back because something in the form is wrong.
pub(super) fn shown(form: &Form, made: &impl askama::Template) -> Answered {
    if form.is_fine() { page(made) } else { page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, made) }
}
