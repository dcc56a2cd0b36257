//! From the opening of a test to the decision.

use super::super::access::{MayAnswer, MayRun};
use super::super::model::{
    Counted, Deciders, NOT_ESTABLISHED, PROGRAMS_REASONS, Position, PositionId, Proposal, ProposalId, Roll,
    State, TASKS, Voter, VoterId, after, check_position, entries_of, verdict,
};
use super::super::reads;
use super::letters::{ask, left_out_by_hand, tell};
use super::proxies::{answered_oneself, still_holds};
use super::recusal::{recuse, tie_of, tie_of_voter};
use super::{by_the_clock, check_length, fact, held, writes, wrong};
use crate::elections::{self, actions::ready};
use crate::events;
use crate::rules::model::{HEAVIEST, Weights, is_far, refusal};
use jiff::civil::Date;
use kernel::{BodyId, Deadline, LocalText, PersonId, Refusal};
use platform::actor::Actor;
use platform::db::{Conn, WriteTx};
use platform::http::{App, Failure};
use platform::journal::Fact;
use registry::NetworkBrief;
use std::collections::{HashMap, HashSet};
use tally::judge::{Answer, Came, Test, Verdict, judge};

/// When a test closes, and what is adjusted on its roll.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    /// When it closes.
    pub closes: Deadline,
    /// What is different from the register, for the first test.
    pub adjusted: Vec<Adjusted>,
}

/// What is different about somebody on the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Adjusted {
    /// The body.
    pub body: Option<BodyId>,
    /// Or the person.
    pub person: Option<PersonId>,
    /// Their weight.
    pub weight: i64,
    /// Why they are left out; empty when they are not.
    pub left_out: String,
}

impl Adjusted {
    /// How they are counted before anybody has answered.
    pub(in crate::proposals) fn counted(&self) -> Counted {
        Counted { body: self.body, person: self.person, weight: self.weight, answer: None }
    }
}

/// Who would be on the roll of a proposal now, by the register: with what weight, and who is left out since it is about them, or since
/// a tie with whom it is about bars them; with the networks on it.
pub(in crate::proposals) async fn entitled(
    conn: &mut Conn,
    proposal: &Proposal,
    now: jiff::Timestamp,
) -> Result<(Vec<Adjusted>, Vec<NetworkBrief>), Failure> {
    let conduct = &proposal.rules.conduct;
    let one = |body, person, weight| Adjusted { body, person, weight, left_out: String::new() };
    let (mut roll, mut networks) = (Vec::new(), Vec::new());
    if matches!(proposal.roll, Roll::Networks | Roll::Both) {
        networks = registry::networks(conn, now).await?;
        let members = match conduct.weights {
            Weights::Equal => HashMap::new(),
            Weights::Members => registry::members_by_network(conn).await?,
        };
        for network in &networks {
            let id = Some(network.body.id);
            if !network.established {
                let left_out = NOT_ESTABLISHED.to_owned();
                roll.push(Adjusted { left_out, ..one(id, None, 1) });
                continue;
            }
            let weight = members.get(&network.body.id).copied().unwrap_or(1).clamp(1, HEAVIEST.into());
            match &network.speakers[..] {
                speakers @ [_, _, ..] if conduct.split => {
                    roll.extend(speakers.iter().map(|person| one(id, Some(*person), weight)));
                }
                _ => roll.push(one(id, None, weight)),
            }
        }
    }
    if proposal.roll == Roll::Members {
        let members = registry::members_of(conn, proposal.body).await?;
        roll.extend(members.into_iter().map(|person| one(None, Some(person), 1)));
    }
    if matches!(proposal.roll, Roll::Holders | Roll::Both) {
        let holders = registry::holders(conn, proposal.body, now).await?;
        roll.extend(holders.into_iter().map(|person| one(None, Some(person), 1)));
    }
    recuse(conn, proposal, now, &mut roll).await?;
    Ok((roll, networks))
}

/// Whether somebody can answer as one on a roll: for a body its speakers, where they divide its answer each for their part.
pub(in crate::proposals) fn is_heard(
    networks: &[NetworkBrief],
    (body, person): (Option<BodyId>, Option<PersonId>),
) -> bool {
    let Some(body) = body else { return true };
    let speakers = networks.iter().find(|one| one.body.id == body).map_or(&[][..], |one| &one.speakers);
    person.map_or(!speakers.is_empty(), |person| speakers.contains(&person))
}

/// How many bodies among those who are to answer have nobody who can, and whether the rules can be met in the next test by the others, all in
/// agreement. Of each of them it is said whether they are heard.
pub(in crate::proposals) fn within_reach(
    proposal: &Proposal,
    (on, next): (&[(Counted, bool)], Test),
) -> (usize, bool) {
    let rules = proposal.rules.judged();
    let agrees =
        |(one, heard): &(Counted, bool)| Counted { answer: rules.agreement().filter(|_| *heard), ..*one };
    let came = judge(&rules, &entries_of(on.iter().map(agrees)), next).came;
    let bodies = |is: bool| -> HashSet<BodyId> {
        on.iter().filter(|(_, heard)| *heard == is).filter_map(|(one, _)| one.body).collect()
    };
    (bodies(false).difference(&bodies(true)).count(), came == Came::Adopted)
}

/// Opens a test: the first one freezes the roll and the rules, later ones take them as they are.
pub(in crate::proposals) async fn open(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    opening: &Opening,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    let now = tx.now();
    if kept.is_open(now) {
        return Ok(());
    }
    if !matches!(kept.state, State::Shaping | State::Resolving) {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let conduct = &kept.rules.conduct;
    if opening.closes.instant() <= now {
        return Err(wrong("closes", "opening-refusal-past"));
    }
    if is_far(now, opening.closes.instant()) {
        return Err(wrong("closes", "opening-refusal-far"));
    }
    let days = conduct.days_between(now, opening.closes.instant());
    if days < conduct.least_days {
        let why = Refusal::new("proposal-refusal-days");
        let why = why.with("days", i64::from(days)).with("least", i64::from(conduct.least_days));
        return Err(Failure::Invalid(vec![("closes".to_owned(), why)]));
    }
    if conduct.is_quiet(opening.closes.in_its_zone().date()) {
        return Err(wrong("closes", "proposal-refusal-quiet"));
    }
    let first = kept.state == State::Shaping;
    let mut adjusted = 0;
    if kept.is_by_advice() {
        let (asked, _, _) = reads::advice(&mut tx, id).await?;
        if asked == 0 {
            return Err(Refusal::new("proposal-refusal-no-advice").into());
        }
        tie_of(&mut tx, &kept, &[permit.person()]).await?;
        writes::rules(&mut tx, permit, &kept).await?;
    } else if first {
        let (roll, changed) = freeze(&mut tx, permit, &kept, &opening.adjusted).await?;
        adjusted = changed;
        // Else whoever opens it would choose who undoes what all decided.
        if changed > 0 && undoes_networks(&mut tx, &kept).await? {
            return Err(wrong("roll", "opening-refusal-by-hand"));
        }
        ready(&mut tx, permit, &kept, (&roll, opening.closes.instant())).await?;
    }
    let before = if first { Vec::new() } else { reads::roll(&mut tx, &kept).await? };
    let vote = !first && next_test(&kept, &before) == Test::Vote;
    let test = i64::from(kept.test) + i64::from(!first);
    writes::open(&mut tx, permit, &kept, (&opening.closes, test, vote)).await?;
    let opened = fact(events::OPENED, id, permit.person(), permit.body()).with("test", test);
    tx.record(opened.with("version", kept.version).with("adjusted", adjusted));
    // As it is now: each test has its own positions, and so asks everybody anew.
    let opened = reads::by_id(&mut tx, id).await?.ok_or(Failure::NotFound)?;
    let roll = reads::roll(&mut tx, &opened).await?;
    let key = if opened.ballot.is_some() { "election-opened" } else { "proposal-opened" };
    ask(&mut tx, &opened, &roll, key).await?;
    if first {
        left_out_by_hand(&mut tx, &opened, &roll).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Whether a proposal names a decision of the networks, to replace it or to change it.
async fn undoes_networks(tx: &mut WriteTx, kept: &Proposal) -> Result<bool, Failure> {
    for number in kept.supersedes.iter().chain(&kept.changes) {
        let named = reads::numbered(tx, number).await?;
        if named.is_some_and(|named| named.deciders() == Deciders::Networks) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Which test follows the last one, by how that came out.
pub(in crate::proposals) fn next_test(kept: &Proposal, roll: &[Voter]) -> Test {
    match verdict(kept, roll).came {
        Came::VoteFollows => Test::Vote,
        _ => Test::Round(kept.test + 1),
    }
}

async fn freeze(
    tx: &mut WriteTx,
    permit: &MayRun,
    kept: &Proposal,
    adjusted: &[Adjusted],
) -> Result<(Vec<Voter>, i64), Failure> {
    let now = tx.now();
    let (mut roll, _) = entitled(tx, kept, now).await?;
    let mut changed = 0;
    for (index, one) in roll.iter_mut().enumerate() {
        if let Some(given) = adjusted.iter().find(|g| (g.body, g.person) == (one.body, one.person)) {
            // A word of the program is none of whoever opens it.
            let typed_a_word = one.left_out.is_empty() && PROGRAMS_REASONS.contains(&given.left_out.as_str());
            if !(1..=HEAVIEST.into()).contains(&given.weight) || typed_a_word {
                return Err(wrong(&format!("weight-{index}"), "proposal-refusal-weight"));
            }
            // Whoever is left out by the register is so whatever whoever opens it says.
            let left_out = match one.left_out.is_empty() {
                true => given.left_out.clone(),
                false => one.left_out.clone(),
            };
            changed += i64::from((one.weight, &one.left_out) != (given.weight, &left_out));
            *one = Adjusted { left_out, ..given.clone() };
        }
    }
    // A network answers with one weight, whoever of those who divide its answer speaks.
    let mut weights: HashMap<BodyId, i64> = HashMap::new();
    for (index, one) in roll.iter().enumerate().filter(|(_, one)| one.left_out.is_empty()) {
        let Some(body) = one.body else { continue };
        if *weights.entry(body).or_insert(one.weight) != one.weight {
            return Err(wrong(&format!("weight-{index}"), "proposal-refusal-weights"));
        }
    }
    let counted = roll.iter().filter(|one| one.left_out.is_empty()).map(Adjusted::counted);
    if let Some(fault) = kept.rules.judged().faults_on(&entries_of(counted)).first() {
        return Err(Failure::Invalid(vec![("roll".to_owned(), refusal(fault))]));
    }
    let voters: Vec<Voter> = roll
        .iter()
        .map(|one| Voter {
            id: VoterId::make(tx.givens()),
            body: one.body,
            person: one.person,
            weight: one.weight,
            left_out: one.left_out.clone(),
            why: String::new(),
            holder: None,
            voted: false,
            position: None,
            earlier: Vec::new(),
        })
        .collect();
    writes::roll(tx, permit, kept.id, &voters).await?;
    writes::rules(tx, permit, kept).await?;
    Ok((voters, changed))
}

/// Gives a position, or changes it.
pub(in crate::proposals) async fn answer(
    app: &App,
    (actor, permit): (&Actor, &MayAnswer),
    (id, voter): (ProposalId, VoterId),
    (answer, reason, poll): (Answer, &str, &str),
) -> Result<(), Failure> {
    check_length("reason", reason)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.is_open(by_the_clock(&tx)) || kept.ballot.is_some() {
        return Err(Refusal::new("proposal-refusal-late").into());
    }
    check_position(&kept, answer, reason)
        .map_err(|(field, why)| Failure::Invalid(vec![(field.into(), why)]))?;
    let roll = reads::roll(&mut tx, &kept).await?;
    let on_roll = roll.iter().find(|one| one.id == voter && one.left_out.is_empty());
    let on_roll = on_roll.ok_or(Failure::NotFound)?;
    let stays = on_roll.position.as_ref().is_some_and(|position| position.poll == poll);
    if !poll.is_empty() && !stays {
        // What a body asked its own members; a number that is hidden from whoever names it is as if it were not there.
        let asked = reads::seen(&mut tx, actor, poll).await?.map(|seen| seen.proposal);
        let own = |one: Proposal| {
            let here = Some(one.body) == on_roll.body && one.number == poll;
            here && one.roll == Roll::Members && one.state != State::Draft
        };
        if !asked.is_some_and(own) {
            return Err(wrong("poll", "position-refusal-poll"));
        }
    }
    still_holds(&mut tx, permit, voter).await?;
    answered_oneself(&mut tx, permit, &kept, voter).await?;
    let same = |p: &Position| {
        let said = (p.answer(), p.reason.as_str(), p.poll.as_str());
        p.person == Some(permit.person()) && said == (Some(answer), reason, poll)
    };
    if on_roll.position.as_ref().is_some_and(same) {
        // Sent again as it was: nothing more is written, and a proxy is taken back.
        tx.commit().await?;
        return Ok(());
    }
    let tie = tie_of_voter(&mut tx, permit, &kept).await?;
    let given = (answer.as_str(), reason, poll, tie);
    let position = writes::position(&mut tx, permit, &kept, voter, given).await?;
    tx.record(position_given(permit, &kept, (voter, position)));
    tx.commit().await?;
    Ok(())
}

/// That a position was given, and which: of what it says the journal has nothing, so that it tells nothing while it is hidden, and nothing
/// once whoever gave it is erased.
pub(super) fn position_given(
    permit: &MayAnswer,
    kept: &Proposal,
    (voter, position): (VoterId, PositionId),
) -> Fact {
    let given = fact(events::POSITION_GIVEN, kept.id, permit.person(), permit.acts_for());
    let given = given.with("voter", voter.to_string()).with("test", kept.test_number());
    given.with("position", position.to_string())
}

/// What is said of the outcome.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// The statement.
    pub statement: LocalText,
    /// When the decision is to be looked at again.
    pub review_on: Option<Date>,
    /// Its last day in force.
    pub lapses_on: Option<Date>,
    /// Whether it is adopted, where one decides after advice.
    pub adopts: Option<bool>,
    /// What follows from it, each with its day.
    pub tasks: Vec<(String, Option<Date>)>,
}

/// A test that is over, held, with how it came out.
async fn over(tx: &mut WriteTx, permit: &MayRun, id: ProposalId) -> Result<(Proposal, Vec<Voter>), Failure> {
    let kept = held(tx, permit, id).await?;
    let heard = kept.is_by_advice() && kept.state == State::Testing && reads::advice(tx, id).await?.1 == 0;
    if !heard && !kept.is_closed(by_the_clock(tx)) {
        return Err(Refusal::new("proposal-refusal-not-over").into());
    }
    let roll = reads::roll(tx, &kept).await?;
    Ok((kept, roll))
}

/// The decisions that a proposal names and can put out of force or change, now that it is adopted.
async fn replaceable(
    tx: &mut WriteTx,
    kept: &Proposal,
    numbers: &[String],
) -> Result<Vec<ProposalId>, Failure> {
    let mut found = Vec::new();
    for number in numbers {
        let named = reads::numbered(tx, number).await?;
        let fits = |one: &Proposal| one.body == kept.body && one.can_be_replaced_by(kept.deciders());
        found.extend(named.filter(fits).map(|one| one.id));
    }
    Ok(found)
}

/// Opens the resolving round that a block asks for, or the time before the vote that follows.
pub(in crate::proposals) async fn resolve(app: &App, permit: &MayRun, id: ProposalId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (kept, roll) = over(&mut tx, permit, id).await?;
    let came = verdict(&kept, &roll).came;
    if after(came).0 != State::Resolving {
        return Err(Refusal::new("proposal-refusal-not-blocked").into());
    }
    writes::state(&mut tx, permit, id, State::Resolving).await?;
    let key = if came == Came::VoteFollows { "proposal-vote-follows" } else { "proposal-resolving" };
    tell(&mut tx, &kept, &roll, (key, permit.person())).await?;
    tx.record(fact(events::RESOLVING, id, permit.person(), permit.body()).with("test", kept.test_number()));
    tx.commit().await?;
    Ok(())
}

/// What whoever decides after advice has decided, once they answered all that they were given.
async fn decided_by_one(
    tx: &mut WriteTx,
    permit: &MayRun,
    kept: &Proposal,
    outcome: &Outcome,
) -> Result<Verdict, Failure> {
    tie_of(tx, kept, &[permit.person()]).await?;
    let (_, _, unanswered) = reads::advice(tx, kept.id).await?;
    if unanswered > 0 {
        return Err(Refusal::new("proposal-refusal-unanswered").with("count", unanswered).into());
    }
    let came = match outcome.adopts {
        Some(true) => Came::Adopted,
        Some(false) => Came::NotAdopted,
        None => return Err(wrong("adopts", "rules-refusal-choice")),
    };
    Ok(Verdict { came, lines: Vec::new() })
}

/// Concludes a proposal as its rules say. What it takes the place of is in force no longer when it is adopted.
pub(in crate::proposals) async fn conclude(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    outcome: &Outcome,
) -> Result<(), Failure> {
    if outcome.statement.is_empty() {
        return Err(wrong("statement", "refusal-required"));
    }
    let mut tx = app.db.write(&app.givens).await?;
    let (kept, roll) = over(&mut tx, permit, id).await?;
    let verdict = match kept.ballot {
        None if kept.is_by_advice() => decided_by_one(&mut tx, permit, &kept, outcome).await?,
        None => verdict(&kept, &roll),
        Some(_) if !kept.is_counted() => return Err(Refusal::new("proposal-refusal-not-over").into()),
        Some(_) => {
            let candidates = elections::reads::candidates(&mut tx, id).await?;
            let came = elections::counting::kept(&mut tx, &kept, &candidates).await?;
            came.ok_or_else(|| Refusal::new("proposal-refusal-not-over"))?.1
        }
    };
    let Some(adopted) = after(verdict.came).1 else {
        return Err(Refusal::new("proposal-refusal-blocked").into());
    };
    let today = tx.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    for (field, day) in [("review", outcome.review_on), ("lapses", outcome.lapses_on)] {
        // What was asked as an opinion holds nobody, and so is not looked at again either.
        if day.is_some() && kept.is_opinion() {
            return Err(wrong(field, "proposal-refusal-not-in-force"));
        }
        if day.is_some_and(|day| day < today) {
            return Err(wrong(field, "proposal-refusal-past"));
        }
    }
    if outcome.tasks.len() > TASKS {
        let why = Refusal::new("proposal-refusal-many").with("most", TASKS);
        return Err(Failure::Invalid(vec![("tasks".to_owned(), why)]));
    }
    writes::decide(&mut tx, permit, &kept, (adopted, &verdict, outcome)).await?;
    writes::tasks(&mut tx, permit, id, &outcome.tasks).await?;
    if adopted {
        let replaced = replaceable(&mut tx, &kept, &kept.supersedes).await?;
        writes::supersede(&mut tx, permit, &kept, &replaced).await?;
        let changed = replaceable(&mut tx, &kept, &kept.changes).await?;
        writes::change(&mut tx, permit, &kept, &changed).await?;
    }
    tell(&mut tx, &kept, &roll, ("proposal-decided", permit.person())).await?;
    let decided = fact(events::DECIDED, id, permit.person(), permit.body()).with("adopted", adopted);
    let everyone = kept.seen_by == super::SeenBy::Everyone;
    tx.record(if everyone { decided.as_news(&kept.wording.title, kept.url()) } else { decided });
    tx.commit().await?;
    Ok(())
}
