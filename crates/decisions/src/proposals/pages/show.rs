//! A proposal: what it says, what was said of it, who answers, and what came of it.

use super::super::access::{may_answer, may_comment, may_run};
use super::super::actions;
use super::super::model::{Position, Proposal, REASON, State, Voter, VoterId, after, verdict};
use super::super::reads::{self, Comment, Seen};
use super::{Asks, load, load_to_run, said, state_words};
use crate::rules::words::{Arithmetic, answer as answer_words, arithmetic, sentences};
use askama::Template;
use kernel::{BodyId, PersonId};
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use std::collections::HashMap;
use tally::judge::Answer;

const LABELS: &[(&str, &str)] =
    &[("answer", "position-answer"), ("reason", "position-reason"), ("comment", "proposal-comment")];

#[derive(Template)]
#[template(path = "proposals/pages/show.html")]
struct ShowPage {
    s: Shell,
    here: String,
    number: String,
    body: (String, String),
    pill: &'static str,
    state: String,
    is_draft: bool,
    is_shaping: bool,
    is_written: bool,
    is_resolving: bool,
    is_closed: bool,
    runs: bool,
    withdraws: bool,
    closes: Option<Closes>,
    who: String,
    versions: i64,
    text: String,
    why: String,
    otherwise: String,
    superseded: Vec<String>,
    rules: (String, String),
    sentences: Vec<String>,
    asked: Vec<Asked>,
    errors: Vec<ErrorLine>,
    roll: Vec<Line>,
    left_out: Vec<Line>,
    earlier: Vec<String>,
    answered: String,
    hidden: bool,
    arithmetic_shown: bool,
    lines: Vec<Arithmetic>,
    came: String,
    came_pill: &'static str,
    blocked: bool,
    decision: Option<Decided>,
    comments: Vec<Said>,
    comments_here: bool,
    comment: (String, String),
}

struct Closes {
    iso: String,
    words: String,
    left: String,
}

/// A position that the reader can give.
struct Asked {
    id: String,
    name: String,
    answers: Vec<Choice>,
    answer_error: String,
    reason: (String, String),
    given: String,
}

/// Somebody on the roll.
struct Line {
    name: String,
    url: String,
    weight: String,
    answer: String,
    pill: &'static str,
    reason: String,
    by: String,
    left_out: String,
}

struct Decided {
    day: String,
    statement: String,
    review: String,
    lapses: String,
    superseded_by: String,
}

struct Said {
    text: String,
    who: String,
    at: String,
    iso: String,
    version: i64,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let seen = load(&ctx, path).await?;
    draw(&ctx, &seen, &Form::filled(Vec::<(String, String)>::new())).await
}

fn pill_of(answer: Answer) -> &'static str {
    match answer {
        Answer::Agree | Answer::Reservation => "active",
        Answer::Against | Answer::Block => "closed",
        Answer::StandAside | Answer::Abstain => "planned",
    }
}

struct Names {
    bodies: HashMap<BodyId, (String, String)>,
    persons: HashMap<PersonId, String>,
    somebody: String,
}

impl Names {
    fn person(&self, id: Option<PersonId>) -> String {
        id.and_then(|id| self.persons.get(&id).cloned()).unwrap_or_else(|| self.somebody.clone())
    }
}

async fn draw(ctx: &Ctx, seen: &Seen, form: &Form) -> Answered {
    let p = &seen.proposal;
    let mut conn = ctx.app.db.read().await?;
    let comments: Vec<Comment> = match p.state {
        State::Draft => Vec::new(),
        _ => reads::comments(&mut conn, seen).await?,
    };
    let shows = p.shows_positions(ctx.now);
    let bodies = seen.roll.iter().filter_map(|voter| voter.body).chain([p.body]).collect::<Vec<_>>();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    let persons = seen
        .roll
        .iter()
        .flat_map(|voter| [voter.person, voter.position.as_ref().and_then(|position| position.person)])
        .chain(comments.iter().map(|comment| comment.person))
        .chain([p.proposer])
        .flatten()
        .collect::<Vec<_>>();
    let persons = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    drop(conn);
    let t = &ctx.texts;
    let names = Names {
        bodies: bodies.iter().map(|(id, body)| (*id, (said(ctx, &body.name), body.url()))).collect(),
        persons,
        somebody: t.text("decisions-somebody").into_owned(),
    };
    let (on, out): (Vec<&Voter>, Vec<&Voter>) = seen.roll.iter().partition(|v| v.left_out.is_empty());
    let given = on.iter().filter(|voter| voter.position.is_some()).count();
    let opened = !matches!(p.state, State::Draft | State::Shaping) && !seen.roll.is_empty();
    let judged = (opened && shows && p.state != State::Withdrawn).then(|| verdict(p, &seen.roll));
    let (pill, state) = state_words(ctx, p);
    let is_closed = p.is_closed(ctx.now);
    let made = ShowPage {
        s: Shell::new(ctx, said(ctx, &p.wording.title)),
        here: p.url(),
        number: if p.state == State::Draft { String::new() } else { p.number.clone() },
        body: names.bodies.get(&p.body).cloned().unwrap_or_default(),
        pill,
        state,
        is_draft: p.state == State::Draft,
        is_shaping: p.state == State::Shaping,
        is_written: p.state.is_written(),
        is_resolving: p.state == State::Resolving,
        is_closed,
        runs: may_run(&ctx.actor, p).is_some(),
        withdraws: !matches!(p.state, State::Decided | State::Withdrawn),
        closes: p.closes.as_ref().filter(|_| p.state == State::Testing).map(|closes| Closes {
            iso: format!("{:.0}", closes.instant()),
            words: t.deadline(closes, &ctx.zone),
            left: t.away(closes.instant(), ctx.now),
        }),
        who: names.person(p.proposer),
        versions: p.version,
        text: said(ctx, &p.wording.text),
        why: said(ctx, &p.wording.why),
        otherwise: said(ctx, &p.wording.otherwise),
        superseded: p.supersedes.clone(),
        rules: (said(ctx, &p.rule_title), format!("/decisions/rules/{}", p.rule_set)),
        sentences: sentences(t, &p.rules),
        asked: asked(ctx, p, &on, &names, form),
        errors: form.errors(ctx, LABELS),
        roll: by_name(on.iter().map(|voter| line(ctx, p, voter, &names, shows))),
        left_out: by_name(out.iter().map(|voter| line(ctx, p, voter, &names, false))),
        earlier: if shows { earlier(ctx, &seen.roll, &names) } else { Vec::new() },
        answered: t.with("proposal-answered", &[("given", given.into()), ("all", on.len().into())]),
        hidden: opened && !shows,
        arithmetic_shown: judged.is_some(),
        came: judged
            .as_ref()
            .filter(|_| p.state != State::Testing || is_closed)
            .map(|verdict| crate::rules::came_words(ctx, verdict.came))
            .unwrap_or_default(),
        came_pill: judged.as_ref().map_or("", |verdict| crate::rules::came_pill(verdict.came)),
        blocked: judged.as_ref().is_some_and(|verdict| after(verdict.came).1.is_none()),
        lines: judged.map(|verdict| arithmetic(t, &verdict.lines)).unwrap_or_default(),
        decision: p.decision.as_ref().map(|decision| decided(ctx, decision)),
        comments: comments
            .iter()
            .map(|comment| Said {
                text: comment.text.clone(),
                who: names.person(comment.person),
                at: t.instant(comment.at, &ctx.zone),
                iso: format!("{:.0}", comment.at),
                version: comment.version,
            })
            .collect(),
        comments_here: may_comment(&ctx.actor, p, &seen.permit).is_some(),
        comment: (form.text("comment").to_owned(), form.error(ctx, "comment")),
    };
    form_page(form, &made)
}

fn asked(ctx: &Ctx, p: &Proposal, on: &[&Voter], names: &Names, form: &Form) -> Vec<Asked> {
    if !p.is_open(ctx.now) {
        return Vec::new();
    }
    let t = &ctx.texts;
    let mine = on.iter().filter(|voter| may_answer(&ctx.actor, p, voter).is_some());
    mine.map(|voter| {
        // What was typed for another of them stands there.
        let typed = form.text("voter") == voter.id.to_string();
        let chosen = match (&voter.position, typed) {
            (_, true) => form.text("answer").to_owned(),
            (Some(position), false) => position.answer.as_str().to_owned(),
            (None, false) => String::new(),
        };
        let reason = match (&voter.position, typed) {
            (_, true) => (form.text("reason").to_owned(), form.error(ctx, "reason")),
            (Some(position), false) => (position.reason.clone(), String::new()),
            (None, false) => (String::new(), String::new()),
        };
        let choice = |one: &Answer| {
            let hint = t.text(&format!("answer-{}-help", one.as_str())).into_owned();
            Choice::new(one.as_str(), answer_words(t, *one), chosen == one.as_str()).with_hint(hint)
        };
        Asked {
            id: voter.id.to_string(),
            name: match voter.body {
                Some(body) => names.bodies.get(&body).map(|(name, _)| name.clone()).unwrap_or_default(),
                None => t.text("position-yourself").into_owned(),
            },
            answers: p.answers().iter().map(choice).collect(),
            answer_error: if typed { form.error(ctx, "answer") } else { String::new() },
            reason,
            given: voter
                .position
                .as_ref()
                .map(|position| t.with1("position-given-at", "at", t.instant(position.given_at, &ctx.zone)))
                .unwrap_or_default(),
        }
    })
    .collect()
}

fn by_name(lines: impl Iterator<Item = Line>) -> Vec<Line> {
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by_cached_key(|line| platform::text::fold(&line.name));
    lines
}

fn line(ctx: &Ctx, p: &Proposal, voter: &Voter, names: &Names, shows: bool) -> Line {
    let t = &ctx.texts;
    let (name, url) = match voter.body {
        Some(body) => names.bodies.get(&body).cloned().unwrap_or_default(),
        None => (names.person(voter.person), String::new()),
    };
    let own = may_answer(&ctx.actor, p, voter).is_some();
    let position = voter.position.as_ref().filter(|_| shows || own);
    let (answer, pill) = match (position, &voter.position) {
        (Some(position), _) => (answer_words(t, position.answer), pill_of(position.answer)),
        (None, Some(_)) => (t.text("position-hidden").into_owned(), "planned"),
        (None, None) => (t.text("position-none").into_owned(), ""),
    };
    Line {
        name,
        url,
        weight: t.number(voter.weight),
        answer,
        pill,
        reason: position.map(|position| position.reason.clone()).unwrap_or_default(),
        by: match (voter.body, position) {
            (Some(_), Some(position)) => t.with1("position-by", "name", names.person(position.person)),
            _ => String::new(),
        },
        left_out: voter.left_out.clone(),
    }
}

/// What was answered before it was changed, and in earlier tests.
fn earlier(ctx: &Ctx, roll: &[Voter], names: &Names) -> Vec<String> {
    let t = &ctx.texts;
    let of = |voter: &Voter| {
        let who = match voter.body {
            Some(body) => names.bodies.get(&body).map(|(name, _)| name.clone()).unwrap_or_default(),
            None => names.person(voter.person),
        };
        let line = |one: &Position| {
            let answer = answer_words(t, one.answer);
            let at = t.instant(one.given_at, &ctx.zone);
            let args = [("who", who.as_str().into()), ("answer", answer.into()), ("at", at.into())];
            t.with("position-earlier-line", &args)
        };
        voter.earlier.iter().map(line).collect::<Vec<_>>()
    };
    roll.iter().flat_map(of).collect()
}

fn decided(ctx: &Ctx, decision: &super::super::model::Decision) -> Decided {
    let t = &ctx.texts;
    Decided {
        day: t.day(decision.decided_at.to_zoned_datetime(ctx.zone.clone()).date()),
        statement: said(ctx, &decision.statement),
        review: decision.review_on.map(|day| t.day(day)).unwrap_or_default(),
        lapses: decision.lapses_on.map(|day| t.day(day)).unwrap_or_default(),
        superseded_by: decision.superseded_by.clone().unwrap_or_default(),
    }
}

pub(super) async fn publish(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let number = actions::publish(&ctx.app, &permit, seen.proposal.id).await?;
    see_other(&ctx, &format!("/decisions/{number}"), Some("flash-proposal-published"))
}

pub(super) async fn withdraw(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    actions::withdraw(&ctx.app, &permit, seen.proposal.id).await?;
    see_other(&ctx, "/decisions", Some("flash-proposal-withdrawn"))
}

pub(super) async fn comment(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let permit = may_comment(&ctx.actor, &seen.proposal, &seen.permit);
    let permit = permit.ok_or_else(|| Failure::from(kernel::Refusal::new("proposal-refusal-comment")))?;
    let text = form.required("comment", REASON);
    if form.is_fine() {
        actions::comment(&ctx.app, &permit, seen.proposal.id, &text).await?;
        return see_other(
            &ctx,
            &format!("{}#comments", seen.proposal.url()),
            Some("flash-proposal-commented"),
        );
    }
    draw(&ctx, &seen, &form).await
}

pub(super) async fn answer(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let voter: Option<VoterId> = form.text("voter").parse().ok();
    let voter = seen.roll.iter().find(|one| Some(one.id) == voter);
    let permit = voter.and_then(|voter| may_answer(&ctx.actor, &seen.proposal, voter));
    let (Some(voter), Some(permit)) = (voter, permit) else {
        return Err(kernel::Refusal::new("proposal-refusal-roll").into());
    };
    let answer = form.read("answer", Answer::parse, "proposal-refusal-answer");
    let reason = form.optional("reason", REASON);
    if let (Some(answer), true) = (answer, form.is_fine()) {
        let done = actions::answer(&ctx.app, &permit, seen.proposal.id, voter.id, (answer, &reason)).await;
        match done {
            Ok(()) => return see_other(&ctx, &seen.proposal.url(), Some("flash-position-given")),
            Err(Failure::Invalid(wrong)) => form.refuse_all(wrong),
            Err(other) => return Err(other),
        }
    }
    draw(&ctx, &seen, &form).await
}
