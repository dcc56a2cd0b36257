//! A proposal: what it says, what was said of it, who answers, and what came of it.

use super::super::access::{may_comment, may_publish, may_run, named_to};
use super::super::actions;
use super::super::model::{Decision, Position, Proposal, Remark, Reply, State, Voter, after, verdict};
use super::super::reads::{self, Beside, Comment, Seen};
use super::recusal::{Recusal, recusable, recusals};
use super::replies::{Unfollowed, unfollowed};
use super::roll::{Asked, Earlier, Line, Names, asked, by_name, earlier, line, place};
use super::talk::{Said, talk};
use super::tasks::{TaskLine, task_lines};
use super::{Asks, asking, load, load_to_run, said, state_words};
use crate::elections::pages::{Part, gather, part};
use crate::rules::words::{Arithmetic, arithmetic, sentences};
use askama::Template;
use kernel::PersonId;
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use registry::documents;
use tally::judge::Answer;

/// Office-holders of a body that are listed to choose one from.
const LEADERS: usize = 200;

const LABELS: &[(&str, &str)] = &[
    ("holder", "proxy-holder"),
    ("poll", "position-poll"),
    ("facilitator", "proposal-facilitator"),
    ("bearer", "decision-task-bearer"),
    ("file", "documents-file"),
    ("correction", "decision-correct"),
    ("note", "proposal-note"),
    ("reviewed", "decision-reviewed-what"),
    ("next", "decision-review-next"),
    ("said", "reply-words"),
    ("why", "recusal-why"),
    ("adviser", "election-address"),
    ("address", "election-address"),
    ("trustee", "election-address"),
    ("name", "election-own-name"),
    ("network", "election-network"),
    ("statement", "election-statement"),
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
    /// To open it.
    opens: &'static str,
    who: String,
    versions: i64,
    text: String,
    why: String,
    otherwise: String,
    superseded: Vec<String>,
    changes: Vec<String>,
    /// Numbers of the decisions that changed it in part.
    changed_by: Vec<String>,
    unfollowed: Vec<Unfollowed>,
    recusals: Vec<Recusal>,
    note: (String, String),
    concerns: String,
    rules: (String, String),
    sentences: Vec<String>,
    asked: Vec<Asked>,
    errors: Vec<ErrorLine>,
    /// Those who gave a position, or let somebody give it.
    roll: Vec<Line>,
    /// Whether those on the roll have different weights.
    weighed: bool,
    columns: Vec<String>,
    /// The names of the others.
    unanswered: String,
    left_out: Vec<Line>,
    earlier: Vec<Earlier>,
    answered: String,
    hidden: bool,
    arithmetic_shown: bool,
    lines: Vec<Arithmetic>,
    /// Whether positions are still given.
    so_far: bool,
    came: String,
    came_pill: &'static str,
    blocked: bool,
    decision: Option<Decided>,
    comments: Vec<Said>,
    comments_here: bool,
    /// Whether advice can be asked for.
    asks: bool,
    suggests: bool,
    comment: (String, String),
    advice: (Vec<Choice>, String),
    election: Option<Part>,
    is_by_advice: bool,
    facilitator: (String, Vec<Choice>, String),
    subjects: String,
    documents: Vec<documents::Line>,
    detaches: bool,
    file: (String, String, String),
    tasks: Vec<TaskLine>,
    corrections: Vec<(String, String)>,
    corrects: bool,
    correction: (String, String),
    reviews: bool,
    reviewed: (String, String),
    next: (String, String),
    cite: String,
    adviser: (String, String),
    /// Whether it can be concluded: the test is over, and ballots were counted.
    concludes: bool,
}

struct Closes {
    /// What it is until then.
    until: String,
    iso: String,
    words: String,
    left: String,
}

struct Decided {
    day: String,
    statement: String,
    review: String,
    lapses: String,
    superseded_by: String,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let seen = load(&ctx, path).await?;
    let asked = Form::parse(ctx.query.as_bytes())?;
    let mut filled = Vec::new();
    // A link of a letter has a position ready; the form for it may stand in any place, among others of the same reader.
    if let (true, Some(answer)) = (asked.has("voter"), Answer::parse(asked.text("answer"))) {
        filled.push(("voter".to_owned(), asked.text("voter").to_owned()));
        let places = (0..seen.roll.len().min(20)).map(place);
        filled.extend(places.map(|place| (format!("answer{place}"), answer.as_str().to_owned())));
    }
    draw(&ctx, &seen, &Form::filled(filled)).await
}

pub(crate) async fn draw(ctx: &Ctx, seen: &Seen, form: &Form) -> Answered {
    let p = &seen.proposal;
    let mut conn = ctx.app.db.read().await?;
    let gathered = gather(ctx, &mut conn, seen).await?;
    let Beside { comments, concerns, tasks, changed_by, named } =
        reads::beside(&mut conn, &ctx.actor, seen).await?;
    let shows = p.shows_positions(ctx.now);
    // Where ballots are cast, their part shows who votes and what came of it.
    let roll: &[Voter] = if gathered.is_some() { &[] } else { &seen.roll };
    let attached = match p.has_documents {
        true => documents::of_subject(&mut conn, &actions::attached_to(p)).await?,
        false => Vec::new(),
    };
    let recusable = recusable(ctx, &mut conn, (p, &seen.roll)).await?;
    let runs = may_run(&ctx.actor, p).is_some();
    let leads = runs && !matches!(p.state, State::Decided | State::Withdrawn);
    let gives = runs && tasks.iter().any(|task| task.done_at.is_none());
    let holders =
        if leads || gives { registry::holders(&mut conn, p.body, ctx.now).await? } else { Vec::new() };
    let holders = if holders.len() > LEADERS { Vec::new() } else { holders };
    let asked_of = comments.iter().filter_map(|comment| comment.body);
    let bodies = roll
        .iter()
        .filter_map(|voter| voter.body)
        .chain(asked_of)
        .chain([p.body])
        .chain(gathered.iter().flat_map(|gathered| gathered.bodies(seen)))
        .chain(concerns.iter().copied());
    let bodies = bodies.collect::<Vec<_>>();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    let persons = roll
        .iter()
        .flat_map(|voter| [voter.person, voter.position.as_ref().and_then(|position| position.person)])
        .chain(comments.iter().map(|comment| comment.person))
        .chain([p.proposer, p.facilitator])
        .chain(tasks.iter().map(|task| task.bearer))
        .chain(holders.iter().copied().map(Some))
        .flatten()
        .chain(gathered.iter().flat_map(|gathered| gathered.persons(ctx, seen)))
        .collect::<Vec<_>>();
    let persons = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    let asks = runs && !p.is_closed(ctx.now) && may_comment(&ctx.actor, p, &seen.permit).is_some();
    let advisers = match asks {
        true => registry::bodies_to_choose(ctx, &mut conn, &[form.text("advice")]).await?,
        false => Vec::new(),
    };
    drop(conn);
    let election = gathered.and_then(|gathered| part(ctx, seen, form, gathered, (&bodies, &persons)));
    let t = &ctx.texts;
    let names = Names {
        bodies: bodies.iter().map(|(id, body)| (*id, (said(ctx, &body.name), body.url()))).collect(),
        persons,
        numbers: named,
        somebody: t.text("decisions-somebody").into_owned(),
    };
    let (on, out): (Vec<&Voter>, Vec<&Voter>) = roll.iter().partition(|v| v.left_out.is_empty());
    let given = on.iter().filter(|voter| voter.position.is_some()).count();
    // Long before all answered a row for each of the others would say nothing.
    let (told, silent): (Vec<&Voter>, Vec<&Voter>) =
        on.iter().partition(|voter| voter.position.is_some() || voter.holder.is_some());
    let weighed = on.iter().any(|voter| voter.weight != on[0].weight);
    let opened = !matches!(p.state, State::Draft | State::Shaping) && !roll.is_empty();
    let judged = (opened && shows && p.state != State::Withdrawn).then(|| verdict(p, roll));
    let (pill, state) = state_words(ctx, p);
    let is_closed = p.is_closed(ctx.now);
    let bearers: &[PersonId] = if gives { &holders } else { &[] };
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
        runs,
        withdraws: !matches!(p.state, State::Decided | State::Withdrawn)
            && (!is_closed || p.ballot.as_ref().is_some_and(|vote| vote.threshold > 0 && !p.is_counted())),
        opens: asking(p).open,
        closes: p.closes.as_ref().filter(|_| p.state == State::Testing).map(|closes| Closes {
            until: t.text(asking(p).until).into_owned(),
            iso: format!("{:.0}", closes.instant()),
            words: t.deadline(closes, &ctx.zone),
            left: t.away(closes.instant(), ctx.now),
        }),
        who: names.person(p.proposer),
        versions: p.version,
        text: said(ctx, &p.wording.text),
        why: said(ctx, &p.wording.why),
        otherwise: said(ctx, &p.wording.otherwise),
        superseded: meant(&names, &p.supersedes),
        changes: meant(&names, &p.changes),
        changed_by,
        unfollowed: if opened && shows { unfollowed(ctx, (p, &on), &names, form) } else { Vec::new() },
        recusals: recusals(ctx, &recusable, &names, form),
        note: (form.text("note").to_owned(), form.error(ctx, "note")),
        concerns: t.list(concerns.iter().filter_map(|id| names.bodies.get(id)).map(|(name, _)| name)),
        rules: (said(ctx, &p.rule_title), format!("/decisions/rules/{}", p.rule_set)),
        sentences: sentences(t, &p.rules),
        asked: asked(ctx, (p, roll), &on, &names, form),
        errors: form.errors(ctx, LABELS),
        roll: by_name(told.iter().map(|voter| {
            let line = line(ctx, (p, roll), voter, &names, shows);
            // What stands among the concerns, with its reply, is not said twice.
            let below = shows && voter.position.as_ref().is_some_and(Position::is_unfollowed);
            let reason = if below { String::new() } else { line.reason.clone() };
            Line { reason, ..line }
        })),
        weighed,
        columns: ["position-who", "position-answer", "position-weight", "position-reason"]
            .into_iter()
            .filter(|column| weighed || *column != "position-weight")
            .map(|column| t.text(column).into_owned())
            .collect(),
        unanswered: {
            let mut silent: Vec<String> = silent.iter().map(|voter| names.of(voter).0).collect();
            silent.sort_by_cached_key(|name| platform::text::fold(name));
            t.list(silent)
        },
        left_out: by_name(out.iter().map(|voter| line(ctx, (p, roll), voter, &names, shows))),
        earlier: if shows { earlier(ctx, roll, &names) } else { Vec::new() },
        answered: t.with("proposal-answered", &[("given", given.into()), ("all", on.len().into())]),
        hidden: opened && !shows,
        arithmetic_shown: judged.is_some(),
        so_far: p.state == State::Testing && !is_closed,
        came: judged.as_ref().map(|verdict| crate::rules::came_words(ctx, verdict.came)).unwrap_or_default(),
        came_pill: judged.as_ref().map_or("", |verdict| crate::rules::came_pill(verdict.came)),
        blocked: judged.as_ref().is_some_and(|verdict| after(verdict.came).1.is_none()),
        lines: judged.map(|verdict| arithmetic(t, &verdict.lines)).unwrap_or_default(),
        decision: p.decision.as_ref().map(|decision| decided(ctx, decision)),
        comments: comments
            .iter()
            .filter(|one| !is_after(one))
            .enumerate()
            .map(|one| talk(ctx, p, one, &names, form))
            .collect(),
        asks,
        comments_here: may_comment(&ctx.actor, p, &seen.permit).is_some(),
        suggests: p.state.is_written(),
        comment: (form.text("comment").to_owned(), form.error(ctx, "comment")),
        advice: (advisers, form.error(ctx, "advice")),
        concludes: match p.is_by_advice() {
            true => p.state == State::Testing && (is_closed || comments.iter().all(is_heard)),
            false => is_closed && (election.is_none() || p.is_counted()),
        },
        is_by_advice: p.is_by_advice(),
        facilitator: leader(ctx, p, if leads { &holders } else { &[] }, &names, form),
        subjects: t.list(&p.subjects),
        documents: documents::lines(ctx, &attached, &format!("{}/documents", p.url())),
        detaches: runs && p.state.is_written(),
        file: (
            t.with1("documents-file-help", "most", documents::MOST_BYTES / 1024 / 1024),
            form.error(ctx, "file"),
            documents::accepted(),
        ),
        tasks: task_lines(ctx, p, &tasks, bearers, (&names, form)),
        corrections: comments
            .iter()
            .filter(|one| is_after(one))
            .map(|one| {
                let key = match one.kind {
                    Remark::Review => "decision-reviewed",
                    _ => "decision-correction",
                };
                let day = t.day(one.at.to_zoned_datetime(ctx.zone.clone()).date());
                (t.with1(key, "day", day), one.text.clone())
            })
            .collect(),
        corrects: runs && p.state == State::Decided,
        correction: (form.text("correction").to_owned(), form.error(ctx, "correction")),
        reviews: runs && p.is_in_force(ctx.now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()),
        reviewed: (form.text("reviewed").to_owned(), form.error(ctx, "reviewed")),
        next: (form.text("next").to_owned(), form.error(ctx, "next")),
        cite: p.decision.as_ref().map(|decision| cite(ctx, p, decision, &names)).unwrap_or_default(),
        adviser: (form.text("adviser").to_owned(), form.error(ctx, "adviser")),
        election,
    };
    form_page(form, &made)
}

/// The numbers that are meant for the reader.
fn meant(names: &Names, numbers: &[String]) -> Vec<String> {
    numbers.iter().filter(|number| names.numbers.contains(*number)).cloned().collect()
}

/// Whether something was said of the decision, and not of the proposal.
fn is_after(comment: &Comment) -> bool {
    matches!(comment.kind, Remark::Correction | Remark::Review)
}

/// Whether somebody who was asked for advice has given it, or was not asked.
fn is_heard(comment: &Comment) -> bool {
    comment.kind != Remark::Advice || comment.state != Reply::Asked
}

/// Who leads a proposal beside its proposer, and who could.
fn leader(
    ctx: &Ctx,
    p: &Proposal,
    holders: &[PersonId],
    names: &Names,
    form: &Form,
) -> (String, Vec<Choice>, String) {
    let name = p.facilitator.map(|_| names.person(p.facilitator)).unwrap_or_default();
    let one =
        |id: &PersonId| Choice::new(id.to_string(), names.person(Some(*id)), p.facilitator == Some(*id));
    let mut choices: Vec<Choice> = holders.iter().map(one).collect();
    choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
    if !choices.is_empty() {
        choices.insert(0, Choice::new("", ctx.texts.text("proposal-facilitator-none"), name.is_empty()));
    }
    (name, choices, form.error(ctx, "facilitator"))
}

/// How a decision is cited: the body, the title, the number, the day, the address.
fn cite(ctx: &Ctx, p: &Proposal, decision: &Decision, names: &Names) -> String {
    let body = names.bodies.get(&p.body).map(|(name, _)| name.as_str()).unwrap_or_default();
    let day = decision.decided_at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let args = [
        ("body", body.into()),
        ("title", said(ctx, &p.wording.title).into()),
        ("number", p.number.as_str().into()),
        ("day", ctx.texts.day(day).into()),
        ("url", ctx.absolute(&p.url()).into()),
    ];
    ctx.texts.with("decision-cite-words", &args)
}

fn decided(ctx: &Ctx, decision: &super::super::model::Decision) -> Decided {
    let t = &ctx.texts;
    Decided {
        day: t.day(decision.decided_at.to_zoned_datetime(ctx.zone.clone()).date()),
        statement: said(ctx, &decision.statement),
        review: decision.review_on.map(|day| t.day(day)).unwrap_or_default(),
        lapses: decision.lapses_on.map(|day| t.day(day)).unwrap_or_default(),
        superseded_by: named_to(&ctx.actor, decision.superseded_by.as_ref()).unwrap_or_default(),
    }
}

pub(super) async fn publish(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (seen, _) = load_to_run(&ctx, path).await?;
    let permit = may_publish(&ctx.actor, &seen.proposal).ok_or(Failure::Denied)?;
    let number = actions::publish(&ctx.app, &permit, seen.proposal.id).await?;
    see_other(&ctx, &format!("/decisions/{number}"), Some("flash-proposal-published"))
}

pub(super) async fn withdraw(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    actions::withdraw(&ctx.app, &permit, seen.proposal.id).await?;
    see_other(&ctx, "/decisions", Some("flash-proposal-withdrawn"))
}
