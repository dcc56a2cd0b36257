//! A proposal: what it says, what was said of it, who answers, and what came of it.

use super::super::access::{may_advise, may_answer, may_comment, may_run};
use super::super::actions;
use super::super::model::{ABOUT_THEM, Position, Proposal, REASON, Remark, Reply, State, TIED, TIED_BY_OFFICE, Voter, VoterId, after, verdict};
use super::super::reads::{self, Comment, Seen};
use super::{Asks, load, load_to_run, said, state_words};
use crate::elections::pages::{Part, part};
use crate::rules::words::{Arithmetic, answer as answer_words, arithmetic, sentences};
use askama::Template;
use kernel::{BodyId, PersonId};
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use std::collections::HashMap;
use tally::judge::Answer;

/// The longest roll of which one is chosen from a list.
const LIST: usize = 300;

const LABELS: &[(&str, &str)] = &[
    ("holder", "proxy-holder"),
    ("answer", "position-answer"),
    ("reason", "position-reason"),
    ("reply", "reply-words"),
    ("given", "advice-give"),
    ("comment", "proposal-comment"),
    ("advice", "advice-body"),
];

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
    concerns: String,
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
    suggests: bool,
    comment: (String, String),
    advice: (Vec<Choice>, String),
    election: Option<Part>,
    /// Whether it can be concluded: the test is over, and ballots were counted.
    concludes: bool,
}

struct Closes {
    iso: String,
    words: String,
    left: String,
}

/// A position that the reader can give.
struct Asked {
    id: String,
    /// What tells its fields from those of the others.
    place: String,
    name: String,
    answers: Vec<Choice>,
    answer_error: String,
    reason: (String, String),
    given: String,
    proxy: Option<Proxy>,
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
    /// Who holds their proxy.
    proxy: String,
}

/// Whom one on the roll can let answer for them.
struct Proxy {
    choices: Vec<Choice>,
    held_by: String,
    error: String,
}

struct Decided {
    day: String,
    statement: String,
    review: String,
    lapses: String,
    superseded_by: String,
}

struct Said {
    id: String,
    /// What tells its fields from those of the others.
    place: String,
    /// The advice that is being typed.
    given: (String, String),
    /// The reply that stands or is being typed.
    replied: (String, String),
    kind: String,
    text: String,
    who: String,
    at: String,
    iso: String,
    version: i64,
    asked: bool,
    /// Whether the reader can give this advice.
    advises: bool,
    state: String,
    pill: &'static str,
    reply: String,
    /// The replies that whoever runs the proposal can give.
    replies: Vec<(&'static str, String)>,
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
    /// Somebody on a roll, with the page of a body.
    fn of(&self, voter: &Voter) -> (String, String) {
        match voter.body.map(|body| self.bodies.get(&body).cloned().unwrap_or_default()) {
            Some((name, url)) if voter.person.is_some() => {
                (format!("{name} ({})", self.person(voter.person)), url)
            }
            Some(body) => body,
            None => (self.person(voter.person), String::new()),
        }
    }

    fn person(&self, id: Option<PersonId>) -> String {
        id.and_then(|id| self.persons.get(&id).cloned()).unwrap_or_else(|| self.somebody.clone())
    }
}

pub(crate) async fn draw(ctx: &Ctx, seen: &Seen, form: &Form) -> Answered {
    let p = &seen.proposal;
    let mut conn = ctx.app.db.read().await?;
    let comments: Vec<Comment> = match p.state {
        State::Draft => Vec::new(),
        _ => reads::comments(&mut conn, seen).await?,
    };
    let election = part(ctx, seen, form).await?;
    let shows = p.shows_positions(ctx.now);
    // Where ballots are cast, their part shows who votes and what came of it.
    let roll: &[Voter] = if election.is_some() { &[] } else { &seen.roll };
    let concerns = reads::concerns(&mut conn, p.id).await?;
    let asked_of = comments.iter().filter_map(|comment| comment.body);
    let bodies = roll.iter().filter_map(|voter| voter.body).chain(asked_of).chain([p.body]).chain(concerns.iter().copied());
    let bodies = bodies.collect::<Vec<_>>();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    let persons = roll
        .iter()
        .flat_map(|voter| [voter.person, voter.position.as_ref().and_then(|position| position.person)])
        .chain(comments.iter().map(|comment| comment.person))
        .chain([p.proposer])
        .flatten()
        .collect::<Vec<_>>();
    let persons = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    let asks = may_run(&ctx.actor, p).is_some() && may_comment(&ctx.actor, p, &seen.permit).is_some();
    let advisers = match asks {
        true => registry::bodies_to_choose(ctx, &mut conn, &[form.text("advice")]).await?,
        false => Vec::new(),
    };
    drop(conn);
    let t = &ctx.texts;
    let names = Names {
        bodies: bodies.iter().map(|(id, body)| (*id, (said(ctx, &body.name), body.url()))).collect(),
        persons,
        somebody: t.text("decisions-somebody").into_owned(),
    };
    let (on, out): (Vec<&Voter>, Vec<&Voter>) = roll.iter().partition(|v| v.left_out.is_empty());
    let given = on.iter().filter(|voter| voter.position.is_some()).count();
    let opened = !matches!(p.state, State::Draft | State::Shaping) && !roll.is_empty();
    let judged = (opened && shows && p.state != State::Withdrawn).then(|| verdict(p, roll));
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
        withdraws: !matches!(p.state, State::Decided | State::Withdrawn) && !is_closed,
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
        concerns: t.list(concerns.iter().filter_map(|id| names.bodies.get(id)).map(|(name, _)| name)),
        rules: (said(ctx, &p.rule_title), format!("/decisions/rules/{}", p.rule_set)),
        sentences: sentences(t, &p.rules),
        asked: asked(ctx, (p, roll), &on, &names, form),
        errors: form.errors(ctx, LABELS),
        roll: by_name(on.iter().map(|voter| line(ctx, (p, roll), voter, &names, shows))),
        left_out: by_name(out.iter().map(|voter| line(ctx, (p, roll), voter, &names, false))),
        earlier: if shows { earlier(ctx, roll, &names) } else { Vec::new() },
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
        comments: comments.iter().enumerate().map(|one| talk(ctx, p, one, &names, form)).collect(),
        comments_here: may_comment(&ctx.actor, p, &seen.permit).is_some(),
        suggests: p.state.is_written(),
        comment: (form.text("comment").to_owned(), form.error(ctx, "comment")),
        advice: (advisers, form.error(ctx, "advice")),
        concludes: is_closed && (election.is_none() || p.is_counted()),
        election,
    };
    form_page(form, &made)
}

fn talk(ctx: &Ctx, p: &Proposal, (at, comment): (usize, &Comment), names: &Names, form: &Form) -> Said {
    let t = &ctx.texts;
    let place = place(at);
    let typed = |field: &str, kept: &str| {
        let field = format!("{field}{place}");
        let typed = form.has(&field).then(|| form.text(&field).to_owned());
        (typed.unwrap_or_else(|| kept.to_owned()), form.error(ctx, &field))
    };
    let body = comment.body.and_then(|body| names.bodies.get(&body)).map(|(name, _)| name.clone());
    let person = comment.person.map(|_| names.person(comment.person));
    let who = match (body, person) {
        (Some(body), Some(person)) => format!("{body} ({person})"),
        (body, person) => body.or(person).unwrap_or_else(|| names.somebody.clone()),
    };
    let runs = may_run(&ctx.actor, p).is_some() && !matches!(p.state, State::Withdrawn);
    let replies = Reply::to(comment.kind).iter().filter(|_| runs && comment.state != Reply::Asked);
    let (state, pill) = match comment.state {
        Reply::Open => (String::new(), ""),
        other => {
            let pill = match other {
                Reply::Accepted => "active",
                Reply::Declined => "closed",
                _ => "planned",
            };
            (t.text(&format!("reply-{}", other.as_str())).into_owned(), pill)
        }
    };
    Said {
        id: comment.id.to_string(),
        given: typed("given", ""),
        replied: typed("reply", &comment.reply),
        place,
        kind: match comment.kind {
            Remark::Comment => String::new(),
            other => t.text(&format!("remark-{}", other.as_str())).into_owned(),
        },
        text: comment.text.clone(),
        who,
        at: t.instant(comment.at, &ctx.zone),
        iso: format!("{:.0}", comment.at),
        version: comment.version,
        asked: comment.state == Reply::Asked,
        advises: comment.state == Reply::Asked
            && comment.body.is_some_and(|body| may_advise(&ctx.actor, body).is_some()),
        state,
        pill,
        reply: comment.reply.clone(),
        replies: replies
            .map(|reply| (reply.as_str(), t.text(&format!("reply-do-{}", reply.as_str())).into_owned()))
            .collect(),
    }
}

fn asked(
    ctx: &Ctx,
    (p, roll): (&Proposal, &[Voter]),
    on: &[&Voter],
    names: &Names,
    form: &Form,
) -> Vec<Asked> {
    if !p.is_open(ctx.now) {
        return Vec::new();
    }
    let t = &ctx.texts;
    let mine = on.iter().filter(|voter| may_answer(&ctx.actor, p, roll, voter).is_some());
    let one = |(at, voter): (usize, &&Voter)| {
        let place = place(at);
        let (answer_field, reason_field) = (format!("answer{place}"), format!("reason{place}"));
        // What was typed for one of them stands there, and what they said at the others.
        let typed = form.text("voter") == voter.id.to_string();
        let kept = voter.position.as_ref().filter(|_| !typed);
        let chosen = match kept.and_then(Position::answer) {
            Some(answer) => answer.as_str(),
            None => form.text(&answer_field),
        };
        let choice = |one: &Answer| {
            let hint = t.text(&format!("answer-{}-help", one.as_str())).into_owned();
            Choice::new(one.as_str(), answer_words(t, *one), chosen == one.as_str()).with_hint(hint)
        };
        Asked {
            id: voter.id.to_string(),
            name: match voter.body {
                None if voter.person == ctx.actor.id() => t.text("position-yourself").into_owned(),
                _ => names.of(voter).0,
            },
            proxy: proxy(ctx, (p, roll), voter, names, form),
            answers: p.answers().iter().map(choice).collect(),
            answer_error: form.error(ctx, &answer_field),
            reason: match kept {
                Some(position) => (position.reason.clone(), String::new()),
                None => (form.text(&reason_field).to_owned(), form.error(ctx, &reason_field)),
            },
            given: voter
                .position
                .as_ref()
                .map(|position| t.with1("position-given-at", "at", t.instant(position.given_at, &ctx.zone)))
                .unwrap_or_default(),
            place,
        }
    };
    mine.enumerate().map(one).collect()
}

/// What tells the fields of one of several alike forms of a page apart: nothing for the first, `-2` for the second.
fn place(at: usize) -> String {
    if at == 0 { String::new() } else { format!("-{}", at + 1) }
}

/// The same, as it came with a form.
pub(super) fn place_of(form: &Form) -> String {
    let number = form.text("place").strip_prefix('-').and_then(|number| number.parse::<usize>().ok());
    place(number.unwrap_or(1).saturating_sub(1))
}

fn by_name(lines: impl Iterator<Item = Line>) -> Vec<Line> {
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by_cached_key(|line| platform::text::fold(&line.name));
    lines
}

fn line(ctx: &Ctx, (p, roll): (&Proposal, &[Voter]), voter: &Voter, names: &Names, shows: bool) -> Line {
    let t = &ctx.texts;
    let (name, url) = names.of(voter);
    let own = may_answer(&ctx.actor, p, roll, voter).is_some();
    let position = voter.position.as_ref().filter(|_| shows || own);
    let (answer, pill) = match (position, &voter.position) {
        (Some(position), _) => match position.answer() {
            Some(answer) => (answer_words(t, answer), pill_of(answer)),
            None => (String::new(), ""),
        },
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
        left_out: left_out_words(t, &voter.left_out),
        proxy: match voter.holder.and_then(|id| roll.iter().find(|one| one.id == id)) {
            Some(holder) => t.with1("proxy-held-by", "name", names.of(holder).0),
            None => String::new(),
        },
    }
}

/// To whom a voter can give their proxy, or who has it; nothing where that is not theirs to say.
fn proxy(
    ctx: &Ctx,
    (p, roll): (&Proposal, &[Voter]),
    voter: &Voter,
    names: &Names,
    form: &Form,
) -> Option<Proxy> {
    let own = may_answer(&ctx.actor, p, roll, voter).filter(|may| !may.is_by_proxy());
    own.filter(|_| p.rules.conduct.proxies > 0 && roll.len() <= LIST)?;
    if roll.iter().any(|one| one.holder == Some(voter.id)) {
        return None;
    }
    let others = roll.iter().filter(|one| one.left_out.is_empty() && one.id != voter.id && one.holder.is_none());
    let chosen = |one: &Voter| match form.text("giver") == voter.id.to_string() {
        true => form.text("holder") == one.id.to_string(),
        false => voter.holder == Some(one.id),
    };
    let mut choices: Vec<Choice> =
        others.map(|one| Choice::new(one.id.to_string(), names.of(one).0, chosen(one))).collect();
    choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
    let holder = voter.holder.and_then(|id| roll.iter().find(|one| one.id == id));
    Some(Proxy {
        choices,
        held_by: holder.map(|holder| names.of(holder).0).unwrap_or_default(),
        error: if form.text("giver") == voter.id.to_string() { form.error(ctx, "holder") } else { String::new() },
    })
}

/// Why somebody is left out: the program's reasons in the reader's language, others as they were typed.
pub(crate) fn left_out_words(t: &platform::i18n::T, why: &str) -> String {
    match why {
        ABOUT_THEM | TIED_BY_OFFICE | TIED => t.text(why).into_owned(),
        typed => typed.to_owned(),
    }
}

/// What was answered before it was changed, and in earlier tests.
fn earlier(ctx: &Ctx, roll: &[Voter], names: &Names) -> Vec<String> {
    let t = &ctx.texts;
    let of = |voter: &Voter| {
        let who = names.of(voter).0;
        let line = |one: &Position| {
            let answer = one.answer().map(|answer| answer_words(t, answer)).unwrap_or_default();
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

pub(super) async fn answer(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let voter: Option<VoterId> = form.text("voter").parse().ok();
    let voter = seen.roll.iter().find(|one| Some(one.id) == voter);
    let permit = voter.and_then(|voter| may_answer(&ctx.actor, &seen.proposal, &seen.roll, voter));
    let (Some(voter), Some(permit)) = (voter, permit) else {
        return Err(kernel::Refusal::new("proposal-refusal-roll").into());
    };
    let place = place_of(&form);
    let (answer_field, reason_field) = (format!("answer{place}"), format!("reason{place}"));
    let answer = form.read(&answer_field, Answer::parse, "proposal-refusal-answer");
    let reason = form.optional(&reason_field, REASON);
    if let (Some(answer), true) = (answer, form.is_fine()) {
        let done = actions::answer(&ctx.app, &permit, seen.proposal.id, voter.id, (answer, &reason)).await;
        match done {
            Ok(()) => return see_other(&ctx, &seen.proposal.url(), Some("flash-position-given")),
            Err(Failure::Invalid(wrong)) => {
                form.refuse_all(
                    wrong.into_iter().map(|(field, why)| (format!("{field}{place}"), why)).collect(),
                );
            }
            Err(other) => return Err(other),
        }
    }
    draw(&ctx, &seen, &form).await
}

pub(super) async fn proxy_given(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let id: Option<VoterId> = form.text("giver").parse().ok();
    let voter = seen.roll.iter().find(|one| Some(one.id) == id);
    let permit = voter.and_then(|voter| may_answer(&ctx.actor, &seen.proposal, &seen.roll, voter));
    let (Some(voter), Some(permit)) = (voter, permit) else {
        return Err(kernel::Refusal::new("proposal-refusal-roll").into());
    };
    let (p, url) = (&seen.proposal, seen.proposal.url());
    if form.text("with") == "back" {
        actions::take_back(&ctx.app, &permit, p.id, voter.id).await?;
        return see_other(&ctx, &url, Some("flash-proxy-back"));
    }
    let Some(holder) = form.read("holder", |text| text.parse::<VoterId>().ok(), "proxy-refusal-roll") else {
        return draw(&ctx, &seen, &form).await;
    };
    match actions::give_proxy(&ctx.app, &permit, p.id, (voter.id, holder)).await {
        Ok(()) => see_other(&ctx, &url, Some("flash-proxy-given")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}
