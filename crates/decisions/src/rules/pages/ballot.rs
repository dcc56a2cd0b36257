//! What a rule set says of ballots, in the form that composes it.

use super::super::ballot::{BallotRules, GRADIENT, HIGHEST, WAYS};
use super::edit::count;
use kernel::Refusal;
use platform::form::Form;
use platform::i18n::T;
use platform::ui::Choice;

/// The fields, ready to be drawn.
pub(super) struct Fields {
    pub ways: Vec<Choice>,
    pub earlier_rounds: bool,
    pub secret: bool,
    pub most: String,
    pub best: String,
    pub points: String,
    pub each_network: String,
}

/// What is kept, as it is typed.
pub(super) fn typed(rules: &BallotRules) -> Vec<(String, String)> {
    let number = |number: u16| if number == 0 { String::new() } else { number.to_string() };
    let mut values = vec![
        ("way", rules.way().to_owned()),
        ("most", number(rules.most)),
        ("best", number(rules.best)),
        ("points", number(rules.points)),
        ("each-network", number(rules.each_network)),
    ];
    if rules.earlier_rounds {
        values.push(("earlier-rounds", "yes".into()));
    }
    if rules.secret {
        values.push(("secret", "yes".into()));
    }
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What was typed. Fields that say nothing about the chosen way are not looked at.
pub(super) fn read(form: &mut Form) -> Option<BallotRules> {
    let known = |text: &str| WAYS.into_iter().find(|way| way.0 == text);
    let (way, method) = form.read("way", known, "rules-refusal-choice")?;
    if way == "dots" && form.text("points").trim().is_empty() {
        form.refuse("points", Refusal::new("refusal-required"));
    }
    let mut number = |field: &str, least: u32| match form.text(field).trim() {
        "" => 0,
        _ => u16::try_from(count(form, field, u32::from(HIGHEST)).max(least)).unwrap_or(HIGHEST),
    };
    let mut rules = BallotRules::preset(method, false);
    match way {
        "approval" => rules.most = number("most", 0),
        "score" | "majority-judgement" => rules.best = number("best", 1).max(1),
        "gradient" => (rules.best, rules.gradient) = (GRADIENT, true),
        "dots" => rules.points = number("points", 1).max(1),
        _ => {}
    }
    rules.each_network = number("each-network", 0);
    rules.earlier_rounds = BallotRules::has_rounds(method) && form.has("earlier-rounds");
    rules.secret = form.has("secret");
    Some(rules)
}

pub(super) fn fields(t: &T, form: &Form) -> Fields {
    let text = |name: &str| form.text(name).to_owned();
    Fields {
        ways: WAYS
            .iter()
            .map(|(way, _)| Choice::new(*way, t.text(&format!("ballot-way-{way}")), form.text("way") == *way))
            .collect(),
        earlier_rounds: form.has("earlier-rounds"),
        secret: form.has("secret"),
        most: text("most"),
        best: text("best"),
        points: text("points"),
        each_network: text("each-network"),
    }
}
