//! The roll on the page of a proposal: who is asked, who answered what, proxies; and answering.

use super::super::access::may_answer;
use super::super::actions;
use super::super::model::{LINK, Link, PROGRAMS_REASONS, Position, Proposal, REASON, Voter, VoterId};
use super::show::draw;
use super::{Asks, load};
use crate::rules::words::answer as answer_words;
use kernel::{BodyId, PersonId, Refusal};
use platform::form::{Form, line as one_line};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::Choice;
use std::collections::{HashMap, HashSet};
use tally::judge::Answer;

/// The longest roll of which one is chosen from a list.
const LIST: usize = 300;

/// A position that the reader can give.
pub(super) struct Asked {
    pub id: String,
    /// What tells its fields from those of the others.
    pub place: String,
    pub name: String,
    pub answers: Vec<Choice>,
    pub answer_error: String,
    pub reason: (String, String),
    /// What a reason is to say, where something must be said of it.
    pub reason_help: String,
    /// What they said and when; empty before they have said something.
    pub given: String,
    pub given_pill: (&'static str, String),
    /// Whether it stands as they gave it, so that the form to change it is folded.
    pub stands: bool,
    /// What draws the eye while something is asked.
    pub class: &'static str,
    /// The number of the poll in which their people were asked first.
    pub poll: (String, String),
    /// Where a network asks its members first.
    pub ask_members: String,
    pub proxy: Option<Proxy>,
}

/// Somebody on the roll.
pub(super) struct Line {
    pub name: String,
    pub url: String,
    pub weight: String,
    pub answer: String,
    pub pill: &'static str,
    pub reason: String,
    pub poll: String,
    pub by: String,
    /// The tie to whom the proposal is about of whoever gave it for a body.
    pub tie: String,
    pub left_out: String,
    /// Who holds their proxy.
    pub proxy: String,
}

/// Whom one on the roll can let answer for them.
pub(super) struct Proxy {
    pub choices: Vec<Choice>,
    pub held_by: String,
    pub error: String,
}

pub(super) fn pill_of(answer: Answer) -> &'static str {
    match answer {
        Answer::Agree | Answer::Reservation => "active",
        Answer::Against | Answer::Block => "closed",
        Answer::StandAside | Answer::Abstain => "planned",
    }
}

pub(super) struct Names {
    pub bodies: HashMap<BodyId, (String, String)>,
    pub persons: HashMap<PersonId, String>,
    /// Numbers that are named and meant for the reader.
    pub numbers: HashSet<String>,
    pub somebody: String,
}

impl Names {
    /// Somebody on a roll, with the page of a body.
    pub(super) fn of(&self, voter: &Voter) -> (String, String) {
        match voter.body.map(|body| self.bodies.get(&body).cloned().unwrap_or_default()) {
            Some((name, url)) if voter.person.is_some() => {
                (format!("{name} ({})", self.person(voter.person)), url)
            }
            Some(body) => body,
            None => (self.person(voter.person), String::new()),
        }
    }

    pub(super) fn person(&self, id: Option<PersonId>) -> String {
        id.and_then(|id| self.persons.get(&id).cloned()).unwrap_or_else(|| self.somebody.clone())
    }
}

pub(super) fn asked(
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
            reason_help: match p.answers().contains(&Answer::Block) {
                true => t.text("position-reason-help").into_owned(),
                false => String::new(),
            },
            answer_error: form.error(ctx, &answer_field),
            // What somebody else who speaks for the body wrote is not taken over as one's own.
            reason: match kept {
                Some(position) if position.person == ctx.actor.id() => {
                    (position.reason.clone(), String::new())
                }
                Some(_) => Default::default(),
                None => (form.text(&reason_field).to_owned(), form.error(ctx, &reason_field)),
            },
            given: voter
                .position
                .as_ref()
                .map(|position| t.with1("position-given-at", "at", t.instant(position.given_at, &ctx.zone)))
                .unwrap_or_default(),
            given_pill: match voter.position.as_ref().and_then(Position::answer) {
                Some(answer) => (pill_of(answer), answer_words(t, answer)),
                None => ("", String::new()),
            },
            stands: kept.is_some(),
            class: if kept.is_some() { "" } else { "group-now" },
            poll: match kept {
                Some(position) => (position.poll.clone(), String::new()),
                None => {
                    let field = format!("poll{place}");
                    (form.text(&field).to_owned(), form.error(ctx, &field))
                }
            },
            ask_members: match voter.body.and_then(|body| names.bodies.get(&body)) {
                Some((_, url)) => {
                    let slug = url.rsplit('/').next().unwrap_or_default();
                    format!("/decisions/new?body={slug}&rules=poll&about={}", p.number)
                }
                None => String::new(),
            },
            place,
        }
    };
    mine.enumerate().map(one).collect()
}

/// What tells the fields of one of several alike forms of a page apart: nothing for the first, `-2` for the second.
pub(crate) fn place(at: usize) -> String {
    if at == 0 { String::new() } else { format!("-{}", at + 1) }
}

/// The same, as it came with a form.
pub(crate) fn place_of(form: &Form) -> String {
    let number = form.text("place").strip_prefix('-').and_then(|number| number.parse::<usize>().ok());
    place(number.unwrap_or(1).saturating_sub(1))
}

pub(super) fn by_name(lines: impl Iterator<Item = Line>) -> Vec<Line> {
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by_cached_key(|line| platform::text::fold(&line.name));
    lines
}

pub(super) fn line(
    ctx: &Ctx,
    (p, roll): (&Proposal, &[Voter]),
    voter: &Voter,
    names: &Names,
    shows: bool,
) -> Line {
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
        poll: match position {
            Some(position) if names.numbers.contains(&position.poll) => position.poll.clone(),
            _ => String::new(),
        },
        by: match (voter.body, position) {
            (Some(_), Some(position)) => t.with1("position-by", "name", names.person(position.person)),
            _ => String::new(),
        },
        tie: position.map(|position| left_out_words(t, &position.tie)).unwrap_or_default(),
        left_out: why_out(t, voter),
        proxy: match voter.holder.and_then(|id| roll.iter().find(|one| one.id == id)) {
            Some(holder) => t.with1("proxy-held-by", "name", names.of(holder).0),
            None => String::new(),
        },
    }
}

/// To whom a voter can give their proxy, or who has it; nothing where that is not theirs to say.
pub(super) fn proxy(
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
    let others =
        roll.iter().filter(|one| one.left_out.is_empty() && one.id != voter.id && one.holder.is_none());
    let typed = form.text("giver") == voter.id.to_string();
    let field = format!("holder{}", place_of(form));
    let chosen = |one: &Voter| match typed {
        true => form.text(&field) == one.id.to_string(),
        false => voter.holder == Some(one.id),
    };
    let mut choices: Vec<Choice> =
        others.map(|one| Choice::new(one.id.to_string(), names.of(one).0, chosen(one))).collect();
    choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
    let holder = voter.holder.and_then(|id| roll.iter().find(|one| one.id == id));
    Some(Proxy {
        choices,
        held_by: holder.map(|holder| names.of(holder).0).unwrap_or_default(),
        error: if typed { form.error(ctx, &field) } else { String::new() },
    })
}

/// Why somebody is left out: the program's reasons in the reader's language, others as they were typed.
pub(crate) fn left_out_words(t: &platform::i18n::T, why: &str) -> String {
    match why {
        why if PROGRAMS_REASONS.contains(&why) => t.text(why).into_owned(),
        typed => typed.to_owned(),
    }
}

/// The same of a voter, in their own words where they stood out by themselves.
pub(crate) fn why_out(t: &platform::i18n::T, voter: &Voter) -> String {
    match voter.why.as_str() {
        "" if voter.left_out.is_empty() || PROGRAMS_REASONS.contains(&voter.left_out.as_str()) => {
            left_out_words(t, &voter.left_out)
        }
        "" => t.with1("roll-by-hand", "why", voter.left_out.as_str()),
        why => t.with1("recusal-stood-out", "why", why),
    }
}

/// A position that does not count any more.
pub(super) struct Earlier {
    pub line: String,
    pub reason: String,
    pub reply: String,
}

/// What was answered before it was changed, and in earlier tests.
pub(super) fn earlier(ctx: &Ctx, roll: &[Voter], names: &Names) -> Vec<Earlier> {
    let t = &ctx.texts;
    let of = |voter: &Voter| {
        let who = names.of(voter).0;
        let line = |one: &Position| {
            let answer = one.answer().map(|answer| answer_words(t, answer)).unwrap_or_default();
            let at = t.instant(one.given_at, &ctx.zone);
            let args = [("who", who.as_str().into()), ("answer", answer.into()), ("at", at.into())];
            Earlier {
                line: t.with("position-earlier-line", &args),
                reason: one.reason.clone(),
                reply: one.reply.clone(),
            }
        };
        voter.earlier.iter().map(line).collect::<Vec<_>>()
    };
    roll.iter().flat_map(of).collect()
}

pub(super) async fn answer(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let voter: Option<VoterId> = form.text("voter").parse().ok();
    let voter = seen.roll.iter().find(|one| Some(one.id) == voter);
    let permit = voter.and_then(|voter| may_answer(&ctx.actor, &seen.proposal, &seen.roll, voter));
    let (Some(voter), Some(permit)) = (voter, permit) else {
        return Err(Refusal::new("proposal-refusal-roll").into());
    };
    let place = place_of(&form);
    let (answer_field, reason_field) = (format!("answer{place}"), format!("reason{place}"));
    let answer = form.read(&answer_field, Answer::parse, "proposal-refusal-answer");
    let reason = form.optional(&reason_field, REASON);
    let poll = one_line(&mut form, &format!("poll{place}"), 20);
    let of = (seen.proposal.id, voter.id);
    if let (Some(answer), true) = (answer, form.is_fine()) {
        let done = actions::answer(&ctx.app, (&ctx.actor, &permit), of, (answer, &reason, &poll)).await;
        match done {
            Ok(()) => return see_other(&ctx, &seen.proposal.url(), Some("flash-position-given")),
            Err(Failure::Invalid(wrong)) => {
                form.refuse_all(placed(wrong, &place));
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
        return Err(Refusal::new("proposal-refusal-roll").into());
    };
    let (p, url) = (&seen.proposal, seen.proposal.url());
    if form.text("with") == "back" {
        actions::take_back(&ctx.app, &permit, p.id, voter.id).await?;
        return see_other(&ctx, &url, Some("flash-proxy-back"));
    }
    let place = place_of(&form);
    let field = format!("holder{place}");
    let Some(holder) = form.read(&field, |text| text.parse::<VoterId>().ok(), "proxy-refusal-roll") else {
        return draw(&ctx, &seen, &form).await;
    };
    match actions::give_proxy(&ctx.app, &permit, p.id, (voter.id, holder)).await {
        Ok(()) => see_other(&ctx, &url, Some("flash-proxy-given")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(placed(wrong, &place));
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

/// What is wrong with the fields of one of several alike forms.
fn placed(wrong: Vec<(String, Refusal)>, place: &str) -> Vec<(String, Refusal)> {
    wrong.into_iter().map(|(field, why)| (format!("{field}{place}"), why)).collect()
}

/// A link of a letter: opens the page with the position ready to be confirmed, for whomever the letter went to.
pub(super) async fn by_link(ctx: Ctx, path: Asks) -> Answered {
    let me = ctx.person()?;
    let signed = path?.0;
    let named = registry::unsigned(&ctx.app, LINK, &signed).await?;
    let link = named.and_then(|named| Link::parse(&named)).ok_or_else(|| Refusal::new("link-refusal"))?;
    if link.person != me {
        return Err(Refusal::new("link-refusal-other").into());
    }
    let seen = load(&ctx, Ok(axum::extract::Path(link.proposal.to_string()))).await?;
    if !seen.proposal.is_open(ctx.now) {
        return Err(Refusal::new("proposal-refusal-late").into());
    }
    let ready = format!("?voter={0}&answer={1}#position-{0}", link.voter, link.answer.as_str());
    see_other(&ctx, &format!("{}{ready}", seen.proposal.url()), None)
}
