//! The fields of an office: in which role, how, from when until when, on what ground. The same for giving and for offering.

use super::super::model::{GROUND, MANNERS, Manner, Office, Role, Term};
use super::super::rules::Rules;
use crate::bodies::model::BodyKind;
use crate::forms::line;
use jiff::civil::Date;
use platform::form::Form;
use platform::http::Ctx;
use platform::ui::Choice;

/// The labels of the fields, for the summary of what is wrong.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("body", "mandates-body-name"),
    ("role", "mandates-role"),
    ("manner", "mandates-manner"),
    ("starts", "mandates-starts"),
    ("ends", "mandates-ends"),
    ("ground", "mandates-ground"),
    ("name", "offers-name"),
    ("address", "offers-address"),
    ("tasks", "handover-tasks"),
    ("contacts", "handover-contacts"),
    ("advice", "handover-advice"),
];

/// The fields ready to be drawn: `{% include "mandates/pages/fields.html" %}` shows the field `office`.
pub(super) struct Fields {
    pub roles: Vec<Choice>,
    pub role_error: String,
    pub manners: Vec<Choice>,
    pub manner_error: String,
    pub starts: String,
    pub starts_error: String,
    pub ends: String,
    pub ends_error: String,
    pub ends_help: String,
    pub ground: String,
    pub ground_error: String,
}

impl Fields {
    /// Out of a form, with these roles to choose from.
    pub fn of(ctx: &Ctx, form: &Form, rules: &Rules, roles: &[Role]) -> Self {
        let t = &ctx.texts;
        let role =
            |role: &Role| Choice::new(role.as_str(), t.text(role.key()), form.text("role") == role.as_str());
        let chosen = Manner::parse(form.text("manner")).unwrap_or_default();
        Self {
            roles: roles.iter().map(role).collect(),
            role_error: form.error(ctx, "role"),
            manners: MANNERS
                .iter()
                .map(|manner| {
                    let hint = t.text(&format!("{}-help", manner.key())).into_owned();
                    Choice::new(manner.as_str(), t.text(manner.key()), *manner == chosen).with_hint(hint)
                })
                .collect(),
            manner_error: form.error(ctx, "manner"),
            starts: form.text("starts").to_owned(),
            starts_error: form.error(ctx, "starts"),
            ends: form.text("ends").to_owned(),
            ends_error: form.error(ctx, "ends"),
            ends_help: t.with1("mandates-ends-help", "years", i64::from(rules.years)),
            ground: form.text("ground").to_owned(),
            ground_error: form.error(ctx, "ground"),
        }
    }
}

/// The roles that the settings give to a kind of body.
pub(super) fn roles_of(rules: &Rules, kind: BodyKind) -> Vec<Role> {
    rules.of(kind).into_iter().map(|rule| rule.role).collect()
}

/// The office that was typed; what is wrong is noted in the form.
pub(super) fn read(form: &mut Form) -> Option<Office> {
    let role = form.read("role", Role::parse, "mandates-refusal-role");
    let manner = if form.text("manner").is_empty() {
        Some(Manner::Full)
    } else {
        form.read("manner", Manner::parse, "mandates-refusal-manner")
    };
    let (starts, ends) = days(form);
    let ground = line(form, "ground", GROUND);
    let term = Term { role: role?, starts: starts?, ends: ends? };
    form.is_fine().then_some(Office { term, manner: manner?, ground })
}

/// The first and the last day that were typed.
pub(super) fn days(form: &mut Form) -> (Option<Date>, Option<Date>) {
    let day = |text: &str| text.parse::<Date>().ok();
    (form.read("starts", day, "mandates-refusal-day"), form.read("ends", day, "mandates-refusal-day"))
}
