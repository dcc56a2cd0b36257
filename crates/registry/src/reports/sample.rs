//! The sample's forms and reports: one form for working groups, one for networks, and two periods of one group to compare.

use super::access::{the_program, the_program_for};
use super::actions::{self, Written};
use super::model::{Content, Decision, Kind, Period, Question};
use super::reads;
use crate::bodies::model::BodyKind;
use jiff::Span;
use jiff::tz::TimeZone;
use kernel::{BodyId, Deadline, Language, LocalText};
use platform::db::WriteTx;
use platform::http::Failure;

fn question(kind: Kind, label: &str, detail: &str, required: bool, private: bool) -> Question {
    Question {
        key: String::new(),
        kind,
        label: LocalText::new(Language::EN, label),
        help: LocalText::default(),
        required,
        private,
        detail: detail.to_owned(),
    }
}

fn form(title: &str, kind: BodyKind, months: i64) -> Content {
    Content {
        title: LocalText::new(Language::EN, title),
        kinds: vec![kind],
        months,
        questions: vec![
            question(Kind::Text, "What was done?", "", true, false),
            question(Kind::Number, "How many meetings were held?", "meetings", true, false),
            question(Kind::Truth, "Is the body on its way to its objectives?", "", false, false),
            question(Kind::Text, "What does the secretariat need to know?", "", false, true),
        ],
    }
}

/// Loads them. `evaluation` is the group whose reports can be compared.
pub(crate) async fn load(tx: &mut WriteTx, evaluation: Option<(BodyId, BodyKind)>) -> Result<(), Failure> {
    let program = the_program();
    let group = evaluation.map_or(BodyKind::WorkingGroup, |(_, kind)| kind);
    actions::add_form_in(tx, &program, "groups", form("Quarterly report of groups (sample)", group, 3)).await?;
    let networks = form("Two-yearly report of networks (sample)", BodyKind::Network, 24);
    actions::add_form_in(tx, &program, "networks", networks).await?;
    let today = tx.now().to_zoned_datetime(TimeZone::UTC).date();
    for (form, slug, from, until) in [
        ("groups", "groups-first", 8, 5),
        ("groups", "groups-second", 5, 2),
        ("networks", "networks-first", 25, 1),
    ] {
        let last = today.first_of_month().saturating_sub(Span::new().months(until));
        let first = today.first_of_month().saturating_sub(Span::new().months(from));
        let last = last.saturating_sub(Span::new().days(1));
        let due = today.saturating_add(Span::new().days(20)).at(23, 59, 59, 0);
        let due = Deadline::at_wall_clock(due, "AoE").ok_or_else(|| Failure::internal("no such zone"))?;
        actions::open_in(tx, &program, form, slug, &Period { first, last, due, grace_hours: 0 }).await?;
    }
    let Some((body, _)) = evaluation else { return Ok(()) };
    for (slug, done, meetings, publish) in [
        ("groups-first", "The group met and planned its work. This text is of the sample.", "2", true),
        ("groups-second", "The group met and began its work. This text is of the sample.", "5", false),
    ] {
        let round = reads::round(tx, slug).await?.ok_or(Failure::NotFound)?;
        let permit = the_program_for(body);
        let written: Written =
            [("q1", done), ("q2", meetings), ("q4", "This is for the secretariat only (sample).")]
                .into_iter()
                .map(|(key, value)| (key.to_owned(), (0, value.to_owned())))
                .collect();
        actions::write_in(tx, permit.writes(), &round, &written).await?;
        if publish {
            actions::submit_in(tx, &permit, &round).await?;
            actions::decide_in(tx, &program, &round, "evaluation", &Decision::Publish, "").await?;
        }
    }
    Ok(())
}
