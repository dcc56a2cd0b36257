//! One rule set in sentences, with a place to try it out: answers are made up, and the arithmetic is shown. Nothing of it is kept.

use super::super::access::may_keep;
use super::super::model::{HEAVIEST, Kind, NETWORKS, PERSONS, RuleSet};
use super::super::reads;
use super::super::words::{Arithmetic, answer, arithmetic, sentences};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, public_page};
use platform::ui::{Choice, ErrorLine, Shell};
use tally::judge::{Answer, Came, Entry, Test, judge};

#[derive(Template)]
#[template(path = "rules/pages/show.html")]
struct ShowPage {
    s: Shell,
    keeps: bool,
    here: String,
    kind: String,
    retired: bool,
    sentences: Vec<String>,
    groups: Vec<Group>,
    errors: Vec<ErrorLine>,
    tests: Vec<Choice>,
    came: String,
    came_pill: &'static str,
    lines: Vec<Arithmetic>,
    /// Whether it can be tried out on made-up answers here; ballots are counted on a page of their own.
    tries: bool,
    by_ballot: bool,
}

/// Those on a made-up roll who are alike.
struct Group {
    index: usize,
    legend: String,
    weight: (String, String),
    part: Vec<Choice>,
    counts: Vec<Count>,
    silent: (String, String),
}

struct Count {
    field: String,
    label: String,
    value: String,
    error: String,
}

const LABELS: &[(&str, &str)] = &[
    ("agree", "answer-agree"),
    ("reservation", "answer-reservation"),
    ("stand-aside", "answer-stand-aside"),
    ("against", "answer-against"),
    ("block", "answer-block"),
    ("abstain", "answer-abstain"),
    ("weight", "rules-try-weight"),
    ("silent", "rules-try-silent"),
];

/// Groups of a made-up roll, and how many each answer can be given in one.
const GROUPS: usize = 2;
const MOST: u32 = 10_000;

pub(super) async fn show(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let slug = path?.0;
    let set = reads::by_slug(&mut *ctx.app.db.read().await?, &slug).await?.ok_or(Failure::NotFound)?;
    let mut asked = Form::parse(ctx.query.as_bytes())?;
    let made = made(&ctx, &set, &mut asked);
    if ctx.actor.person.is_some() { page(&made) } else { public_page(&made) }
}

/// A number that was typed, `none` where none was; what is no such number is refused at its field.
fn number(asked: &mut Form, field: &str, (least, none, most): (u32, u32, u32)) -> u32 {
    if asked.text(field).trim().is_empty() {
        return none;
    }
    match asked.text(field).trim().parse().ok().filter(|number| (least..=most).contains(number)) {
        Some(number) => number,
        None => {
            let why = Refusal::new("rules-refusal-between");
            asked.refuse(field, why.with("least", i64::from(least)).with("most", i64::from(most)));
            none
        }
    }
}

/// The made-up roll that was typed.
fn roll(asked: &mut Form, answers: &[Answer]) -> Vec<Entry> {
    let mut roll = Vec::new();
    for group in 0..GROUPS {
        let weight = u64::from(number(asked, &format!("weight-{group}"), (1, 1, HEAVIEST)));
        let part = if asked.text(&format!("part-{group}")) == PERSONS { PERSONS } else { NETWORKS };
        let one = |answer: Option<Answer>| Entry::single(&[part], weight, answer);
        for answer in answers {
            let times = number(asked, &format!("{}-{group}", answer.as_str()), (0, 0, MOST));
            roll.extend((0..times).map(|_| one(Some(*answer))));
        }
        let silent = number(asked, &format!("silent-{group}"), (0, 0, MOST));
        roll.extend((0..silent).map(|_| one(None)));
    }
    roll
}

fn made(ctx: &Ctx, set: &RuleSet, asked: &mut Form) -> ShowPage {
    let t = &ctx.texts;
    let rules = &set.content.rules;
    let roll = roll(asked, &rules.answers);
    let asked = &*asked;
    // Of numbers that are none nothing is judged.
    let verdict = |test| (!roll.is_empty() && asked.is_fine()).then(|| judge(rules, &roll, test));
    let group = |index: usize| Group {
        index,
        legend: t.with1("rules-try-group", "number", index + 1),
        weight: match asked.text(&format!("weight-{index}")) {
            "" => ("1".to_owned(), String::new()),
            typed => (typed.to_owned(), asked.error(ctx, &format!("weight-{index}"))),
        },
        part: [(NETWORKS, "rules-part-networks"), (PERSONS, "rules-part-persons")]
            .map(|(part, key)| Choice::new(part, t.text(key), asked.text(&format!("part-{index}")) == part))
            .into(),
        counts: rules
            .answers
            .iter()
            .map(|one| {
                let field = format!("{}-{index}", one.as_str());
                let value = asked.text(&field).to_owned();
                let error = asked.error(ctx, &field);
                Count { field, label: answer(t, *one), value, error }
            })
            .collect(),
        silent: {
            let field = format!("silent-{index}");
            (asked.text(&field).to_owned(), asked.error(ctx, &field))
        },
    };
    let tests = [("first", "rules-try-first"), ("last", "rules-try-last"), ("vote", "rules-try-vote")];
    let test = match asked.text("test") {
        "last" => Test::Round(u32::MAX),
        "vote" => Test::Vote,
        _ => Test::Round(0),
    };
    let verdict = verdict(test);
    ShowPage {
        s: Shell::new(ctx, set.title.best(ctx.lang()).map_or("", |(_, text)| text)),
        keeps: may_keep(&ctx.actor).is_some(),
        here: format!("/decisions/rules/{}", set.slug),
        kind: t.text(&format!("rules-kind-{}", set.content.kind.as_str())).into_owned(),
        retired: set.retired,
        sentences: sentences(t, &set.content),
        errors: asked.errors(ctx, LABELS),
        groups: (0..GROUPS).map(group).collect(),
        tests: match rules.blocks {
            Some(_) => {
                tests.map(|(value, key)| Choice::new(value, t.text(key), asked.text("test") == value)).into()
            }
            None => Vec::new(),
        },
        came: verdict.as_ref().map(|verdict| came_words(ctx, verdict.came)).unwrap_or_default(),
        came_pill: verdict.as_ref().map_or("", |verdict| came_pill(verdict.came)),
        lines: verdict.map(|verdict| arithmetic(t, &verdict.lines)).unwrap_or_default(),
        tries: set.content.ballot.is_none() && set.content.kind != Kind::Advice,
        by_ballot: set.content.ballot.is_some(),
    }
}

/// How a test came out, in words.
pub(crate) fn came_words(ctx: &Ctx, came: Came) -> String {
    ctx.texts.text(came_key(came)).into_owned()
}

fn came_key(came: Came) -> &'static str {
    match came {
        Came::Adopted => "came-adopted",
        Came::NotAdopted => "came-not-adopted",
        Came::NoQuorum => "came-no-quorum",
        Came::Blocked => "came-blocked",
        Came::VoteFollows => "came-vote-follows",
    }
}

/// The shape of its pill.
pub(crate) fn came_pill(came: Came) -> &'static str {
    match came {
        Came::Adopted => "active",
        Came::NotAdopted | Came::NoQuorum => "closed",
        Came::Blocked | Came::VoteFollows => "emerging",
    }
}
