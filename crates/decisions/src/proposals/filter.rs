//! What of the register was asked for: by words, body, subject, year, and what holds.

use super::model::{Proposal, State};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::BodyId;
use platform::form::Form;
use platform::http::{Ctx, Failure};
use platform::text::{encode, fold};

/// The fields by which it is narrowed.
const FIELDS: [&str; 5] = ["q", "body", "subject", "year", "show"];

/// What was asked for.
pub(super) struct Filter {
    /// What was typed, to be found in titles, texts and numbers.
    pub words: String,
    folded: String,
    subject: String,
    year: Option<i64>,
    /// Whose they are; one of no body that there is fits nothing.
    pub body: Option<Option<BodyId>>,
    /// Only what is open or in force.
    pub in_force: bool,
    today: Date,
}

impl Filter {
    /// What a query asks for; `in_force` says what is meant where it does not say whether all is wanted.
    pub(super) async fn of(ctx: &Ctx, asked: &Form, in_force: bool) -> Result<Self, Failure> {
        let words = asked.text("q").trim().to_owned();
        let body = match asked.text("body") {
            "" => None,
            slug => {
                let found = registry::body_by_slug(&mut *ctx.app.db.read().await?, slug).await?;
                Some(found.map(|body| body.id))
            }
        };
        Ok(Self {
            folded: fold(&words),
            words,
            subject: fold(asked.text("subject")),
            year: asked.text("year").parse().ok(),
            body,
            in_force: match asked.text("show") {
                "all" => false,
                "in-force" => true,
                _ => in_force,
            },
            today: ctx.now.to_zoned_datetime(ctx.zone.clone()).date(),
        })
    }

    /// Whether a proposal is among what was asked for.
    pub(super) fn fits(&self, one: &Proposal) -> bool {
        let in_force = match one.decision {
            None => one.state != State::Withdrawn,
            Some(_) => one.is_in_force(self.today),
        };
        let found = [&one.wording.title, &one.wording.text]
            .iter()
            .any(|text| text.iter().any(|(_, text)| fold(text).contains(&self.folded)));
        let decided = one.decision.as_ref().map(|decision| i64::from(year_of(decision.decided_at)));
        let filed = self.subject.is_empty() || one.subjects.iter().any(|s| fold(s) == self.subject);
        let then = self.year.is_none() || self.year == Some(one.year) || self.year == decided;
        self.body.is_none_or(|body| body == Some(one.body))
            && filed
            && then
            && (!self.in_force || in_force)
            && (self.folded.is_empty() || found || one.number.contains(&self.words))
    }
}

fn year_of(at: jiff::Timestamp) -> i16 {
    at.to_zoned_datetime(TimeZone::UTC).year()
}

/// What was asked for, as the query of another address: `q=fees&year=2026`; empty when nothing was.
pub(super) fn query(asked: &Form) -> String {
    let fields = FIELDS.map(|field| (field, asked.text(field)));
    let fields = fields.iter().filter(|(_, value)| !value.is_empty());
    fields.map(|(field, value)| format!("{field}={}", encode(value))).collect::<Vec<_>>().join("&")
}
