//! What a table of a kind may have in its columns, as pages tell it.

use super::super::model::Kind;
use super::super::takes;
use platform::http::Ctx;

/// The columns of one kind.
pub(super) struct Fields {
    pub title: String,
    pub template: String,
    pub lines: Vec<Line>,
}

/// One column.
pub(super) struct Line {
    pub key: &'static str,
    pub label: String,
    pub takes: String,
    pub required: bool,
}

pub(super) fn of(ctx: &Ctx, kind: Kind) -> Fields {
    let t = &ctx.texts;
    let line = |field: &super::super::model::Field| Line {
        key: field.key,
        label: t.text(field.label).into_owned(),
        takes: takes::words(t, kind, field),
        required: field.required,
    };
    Fields {
        title: t.text(kind.key()).into_owned(),
        template: format!("/office/exports/{}-template.csv", kind.as_str()),
        lines: kind.fields().iter().map(line).collect(),
    }
}
