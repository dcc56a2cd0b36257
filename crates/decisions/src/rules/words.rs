//! Rules and judgements in words.

use super::ballot::{BallotRules, Marking};
use super::model::{Conduct, Content, Kind, PERSONS, Shown, Weights};
use kernel::Arg;
use platform::i18n::T;
use tally::judge::{AfterBlock, Answer, Base, Blocks, Cap, Check, Line, Majority, Measure, Quorum, Silence};

/// An answer, as it stands on a button.
pub(crate) fn answer(t: &T, answer: Answer) -> String {
    t.text(&format!("answer-{}", answer.as_str())).into_owned()
}

fn answers(t: &T, all: &[Answer]) -> String {
    t.list(all.iter().map(|one| answer(t, *one)))
}

/// Those whose number or weight is counted: of the whole roll or a part of it.
fn whom(t: &T, measure: Measure, part: Option<&str>) -> String {
    let key = match (measure, part) {
        (Measure::Heads, None) => "rules-whom-all",
        (Measure::Heads, Some(PERSONS)) => "rules-whom-persons",
        (Measure::Heads, Some(_)) => "rules-whom-networks",
        (Measure::Weight, None) => "rules-whom-weight",
        (Measure::Weight, Some(PERSONS)) => "rules-whom-persons-weight",
        (Measure::Weight, Some(_)) => "rules-whom-networks-weight",
    };
    t.text(key).into_owned()
}

fn quorum(t: &T, rule: &Quorum) -> String {
    let key = if rule.abstentions { "rules-say-quorum" } else { "rules-say-quorum-opinion" };
    let whom = whom(t, rule.measure, rule.part.as_deref());
    t.with(key, &[("share", rule.share.to_string().into()), ("whom", whom.into())])
}

fn majority(t: &T, rule: &Majority) -> String {
    let key = match (rule.base, rule.more) {
        (Base::Decided, true) => "rules-say-more-decided",
        (Base::Decided, false) => "rules-say-least-decided",
        (Base::Answered, true) => "rules-say-more-answered",
        (Base::Answered, false) => "rules-say-least-answered",
        (Base::Roll, true) => "rules-say-more-roll",
        (Base::Roll, false) => "rules-say-least-roll",
    };
    let whom = whom(t, rule.measure, rule.part.as_deref());
    t.with(key, &[("share", rule.share.to_string().into()), ("whom", whom.into())])
}

fn cap(t: &T, rule: &Cap) -> String {
    let args = [("share", rule.share.to_string().into()), ("answers", answers(t, &rule.answers).into())];
    t.with("rules-say-cap", &args)
}

fn blocks(t: &T, rule: &Blocks) -> Vec<String> {
    let counts: [(&str, Arg); 2] =
        [("from", i64::from(rule.from).into()), ("rounds", i64::from(rule.rounds).into())];
    let mut said = vec![t.with("rules-say-block", &counts)];
    match &rule.then {
        AfterBlock::Falls => said.push(t.text("rules-say-block-falls").into_owned()),
        AfterBlock::Vote(majorities) => {
            let needed = t.list(majorities.iter().map(|rule| majority(t, rule)));
            said.push(t.with1("rules-say-block-vote", "needed", needed));
        }
    }
    said
}

/// How long it stays open at least.
pub(crate) fn least(t: &T, conduct: &Conduct) -> String {
    match conduct.least_days {
        0 => t.text("rules-say-open-none").into_owned(),
        days => t.with1("rules-say-open", "days", i64::from(days)),
    }
}

/// What a rule set says, sentence by sentence.
pub(crate) fn sentences(t: &T, content: &Content) -> Vec<String> {
    let (rules, conduct) = (&content.rules, &content.conduct);
    let mut said = match &content.ballot {
        None if content.kind == Kind::Advice => vec![t.text("rules-say-advice").into_owned()],
        None => vec![t.with1("rules-say-answers", "answers", answers(t, &rules.answers))],
        Some(ballot) => ballots(t, ballot),
    };
    if !rules.reasons.is_empty() {
        said.push(t.with1("rules-say-reasons", "answers", answers(t, &rules.reasons)));
    }
    if rules.silence == Silence::Agrees {
        said.push(t.text("rules-say-silence").into_owned());
    }
    said.extend(rules.quorums.iter().map(|rule| quorum(t, rule)));
    match rules.majorities.len() {
        0 => {}
        1 => said.push(t.with1("rules-say-needed", "needed", majority(t, &rules.majorities[0]))),
        _ => {
            let needed = t.list(rules.majorities.iter().map(|rule| majority(t, rule)));
            said.push(t.with1("rules-say-needed-all", "needed", needed));
        }
    }
    said.extend(rules.caps.iter().map(|rule| cap(t, rule)));
    said.extend(rules.blocks.iter().flat_map(|rule| blocks(t, rule)));
    said.push(least(t, conduct));
    if !conduct.quiet.is_empty() {
        let days = t.list(conduct.quiet.iter().map(|day| weekday(t, *day)));
        said.push(t.with1("rules-say-quiet", "days", days));
    }
    if conduct.weights == Weights::Members {
        said.push(t.text("rules-say-weights-members").into_owned());
    }
    if conduct.split {
        said.push(t.text("rules-say-split").into_owned());
    }
    if conduct.proxies > 0 {
        said.push(t.with1("rules-say-proxies", "most", i64::from(conduct.proxies)));
    }
    let secret = content.ballot.as_ref().is_some_and(|ballot| ballot.secret);
    if content.kind == Kind::Advice {
        return said;
    }
    said.push(
        t.text(match conduct.shown {
            _ if secret => "ballot-say-secret",
            Shown::AtOnce if content.ballot.is_some() => "ballot-say-at-once",
            Shown::AtClosing if content.ballot.is_some() => "ballot-say-at-closing",
            Shown::AtOnce => "rules-say-at-once",
            Shown::AtClosing => "rules-say-at-closing",
        })
        .into_owned(),
    );
    said
}

/// How a ballot is marked.
pub(crate) fn marking(t: &T, rules: &BallotRules) -> String {
    match rules.marking() {
        Marking::Places { equals: true } => t.text("ballot-say-places-equal").into_owned(),
        Marking::Places { equals: false } => t.text("ballot-say-places").into_owned(),
        Marking::Ticks(0) => t.text("ballot-say-ticks").into_owned(),
        Marking::Ticks(most) => t.with1("ballot-say-ticks-most", "most", i64::from(most)),
        Marking::Grades(_) if rules.gradient => t.text("ballot-say-grades-named").into_owned(),
        Marking::Grades(best) => t.with1("ballot-say-grades", "best", i64::from(best)),
        Marking::Points(points) => t.with1("ballot-say-points", "points", i64::from(points)),
    }
}

/// How ballots are marked and counted.
fn ballots(t: &T, rules: &BallotRules) -> Vec<String> {
    let mut said = vec![t.text(&format!("ballot-say-{}", rules.way())).into_owned()];
    said.push(marking(t, rules));
    if rules.each_network > 0 {
        said.push(t.with1("ballot-say-each-network", "most", i64::from(rules.each_network)));
    }
    let rounds = rules.earlier_rounds && BallotRules::has_rounds(rules.method);
    said.push(t.text(if rounds { "ballot-say-ties-rounds" } else { "ballot-say-ties-lot" }).into_owned());
    said
}

/// The name of a day of the week; 1 is Monday.
pub(crate) fn weekday(t: &T, day: i8) -> String {
    t.text(&format!("weekday-{day}")).into_owned()
}

/// A line of the arithmetic, ready to be drawn.
pub(crate) struct Arithmetic {
    /// What is asked.
    pub rule: String,
    /// What there is.
    pub have: String,
    /// Of how much.
    pub of: String,
    /// How much is needed, or let.
    pub bound: String,
    /// Whether it holds.
    pub holds: bool,
    /// The same in words.
    pub words: String,
}

/// A clause that stands by itself, with a capital where the script has them.
fn begun(clause: &str) -> String {
    let mut letters = clause.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The arithmetic of a judgement, line by line.
pub(crate) fn arithmetic(t: &T, lines: &[Line]) -> Vec<Arithmetic> {
    let one = |line: &Line| {
        let (rule, bound) = match &line.check {
            Check::Quorum { rule } => (quorum(t, rule), "rules-line-least"),
            Check::Majority { rule } => (majority(t, rule), "rules-line-least"),
            Check::Cap { rule } => (cap(t, rule), "rules-line-most"),
            Check::Blocks { from } => {
                (t.with1("rules-line-blocks", "from", i64::from(*from)), "rules-line-most")
            }
        };
        Arithmetic {
            rule: begun(&rule),
            have: line.have.to_string(),
            of: line.of.to_string(),
            bound: t.with1(bound, "number", line.bound.to_string()),
            holds: line.holds,
            words: t
                .text(match (&line.check, line.holds) {
                    (Check::Cap { .. }, true) => "rules-line-cap-holds",
                    (Check::Cap { .. }, false) => "rules-line-cap-fails",
                    (Check::Blocks { .. }, true) => "rules-line-block-holds",
                    (Check::Blocks { .. }, false) => "rules-line-block-fails",
                    (_, true) => "rules-line-holds",
                    (_, false) => "rules-line-fails",
                })
                .into_owned(),
        }
    };
    lines.iter().map(one).collect()
}
