//! A step of a call with its time, ready to be drawn.

use super::super::terms::{Due, Step};
use platform::http::Ctx;

/// A step and when it is over.
pub(crate) struct DueLine {
    pub step: &'static str,
    pub title: String,
    /// For machines.
    pub iso: String,
    /// In the reader's zone, with its own beside it.
    pub words: String,
    /// How long it is away; empty when it is over.
    pub left: String,
    /// How long after it something still counts; empty for not at all.
    pub grace: String,
    /// `done`, `next` or `planned`.
    pub kind: &'static str,
    pub kind_words: String,
}

impl DueLine {
    /// One step.
    pub fn of(ctx: &Ctx, due: &Due, next: Option<Step>) -> Option<Self> {
        let t = &ctx.texts;
        let deadline = due.deadline()?;
        let kind = match next {
            Some(next) if next == due.step => "next",
            _ if deadline.instant() < ctx.now => "done",
            _ => "planned",
        };
        Some(Self {
            step: due.step.as_str(),
            title: t.text(&format!("calls-step-{}", due.step.as_str())).into_owned(),
            iso: format!("{:.0}", deadline.instant()),
            words: t.deadline(&deadline, &ctx.zone),
            left: if kind == "done" { String::new() } else { t.away(deadline.instant(), ctx.now) },
            grace: match due.grace {
                0 => String::new(),
                grace if grace % 60 == 0 => t.with1("calls-grace-hours", "count", grace / 60),
                grace => t.with1("calls-grace-minutes", "count", grace),
            },
            kind,
            kind_words: t.text(&format!("calls-time-{kind}")).into_owned(),
        })
    }
}
