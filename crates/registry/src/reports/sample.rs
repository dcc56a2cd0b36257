//! The sample's forms and reports: one form for working groups, one for networks, and two periods of one group to compare.

use super::access::{the_program, the_program_for};
use super::actions::{self, Written};
use super::model::{Decision, LAST_MINUTE, Period};
use super::questions::{Content, Kind, Question};
use crate::bodies::model::BodyKind;
use jiff::Span;
use jiff::tz::TimeZone;
use kernel::{BodyId, Deadline, Language, LocalText};
use platform::db::WriteTx;
use platform::http::Failure;

fn question(kind: Kind, label: &str, unit: &str, required: bool, private: bool) -> Question {
    let unit = if unit.is_empty() { LocalText::default() } else { LocalText::new(Language::EN, unit) };
    Question {
        kind,
        label: LocalText::new(Language::EN, label),
        required,
        private,
        unit,
        ..Question::default()
    }
}

fn form(title: &str, kinds: Vec<BodyKind>, months: i64) -> Content {
    Content {
        title: LocalText::new(Language::EN, title),
        kinds,
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
    let mut kinds = vec![BodyKind::WorkingGroup];
    kinds.extend(evaluation.map(|(_, kind)| kind).filter(|kind| *kind != BodyKind::WorkingGroup));
    let groups = form("Quarterly report of groups (sample)", kinds, 3);
    actions::add_form_in(tx, &program, "groups", groups).await?;
    let networks = form("Two-yearly report of networks (sample)", vec![BodyKind::Network], 24);
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
        let due = today.saturating_add(Span::new().days(20)).to_datetime(LAST_MINUTE);
        let due = Deadline::at_wall_clock(due, "AoE").ok_or_else(|| Failure::internal("no such zone"))?;
        actions::open_in(tx, &program, form, slug, &Period { first, last, due, grace_hours: 0 }).await?;
    }
    let Some((body, _)) = evaluation else { return Ok(()) };
    for (slug, done, meetings, publish) in [
        ("groups-first", "The group met and planned its work. This text is of the sample.", "2", true),
        ("groups-second", "The group met and began its work. This text is of the sample.", "5", false),
    ] {
        let permit = the_program_for(body);
        let written: Written =
            [("q1", done), ("q2", meetings), ("q4", "This is for the secretariat only (sample).")]
                .into_iter()
                .map(|(key, value)| (key.to_owned(), (0, value.to_owned())))
                .collect();
        actions::write_in(tx, permit.writes(), slug, &written).await?;
        if publish {
            actions::submit_in(tx, &permit, slug).await?;
            let of = (slug, "evaluation", None);
            actions::decide_in(tx, &program, of, &Decision::Publish, "").await?;
        }
    }
    Ok(())
}
