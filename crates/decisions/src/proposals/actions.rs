//! Writing proposals, opening their tests, answering and concluding: the only door.

mod after;
mod deciding;
mod letters;
mod proxies;
mod recusal;
mod voting;
mod writes;

pub(super) use after::{
    attach, attached_to, correct, detach, do_task, give_task, lead, note, reply_to, review,
};
pub(crate) use deciding::{Adjusted, Opening, Outcome};
pub(super) use deciding::{answer, conclude, entitled, is_heard, next_test, open, resolve, within_reach};
pub(super) use letters::ask;
pub(crate) use proxies::still_holds;
pub(super) use proxies::{give_proxy, take_back};
pub(crate) use recusal::tie_of_voter;
pub(super) use recusal::{others_speak, stand_out};
pub(crate) use voting::open_ballot;

use super::access::{MayAdvise, MayComment, MayHold, MayPropose, MayRun, is_whole};
use super::model::{
    Changed, CommentId, Deciders, MANY, Proposal, ProposalId, REASON, Remark, Reply, Roll, SeenBy, State,
    Term, Wording,
};
use super::reads;
use crate::elections::actions::{Asks, keep};
use crate::events;
use crate::rules;
use crate::rules::model::Kind;
use crate::rules::model::RuleSet;
use kernel::{BodyId, LocalText, PersonId, Refusal};
use platform::actor::Actor;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

fn wrong(field: &str, why: &'static str) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), Refusal::new(why))])
}

/// A fact about a proposal. Its title is not in it: the journal stays when a proposal does not.
pub(crate) fn fact(kind: &'static str, id: ProposalId, person: PersonId, body: BodyId) -> Fact {
    Fact::new(kind, Subject::new("proposal", id)).by(person).for_body(body)
}

/// What the program did by itself.
pub(crate) fn program_fact(kind: &'static str, kept: &Proposal) -> Fact {
    Fact::new(kind, Subject::new("proposal", kept.id)).for_body(kept.body)
}

/// What a proposer says.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The text.
    pub wording: Wording,
    /// Its rule set, by the part of its address.
    pub rule_set: String,
    /// Who answers.
    pub roll: Roll,
    /// Who may see it.
    pub seen_by: SeenBy,
    /// Numbers of decisions whose place it takes when it is adopted.
    pub supersedes: Vec<String>,
    /// Numbers of decisions that it changes in part, and that stay in force.
    pub changes: Vec<String>,
    /// What it is filed under.
    pub subjects: Vec<String>,
    /// Whom it is about, by their part of addresses: they do not decide on it.
    pub concerns: Vec<String>,
    /// What is elected or asked, where the rule set has ballots cast; options count for polls alone.
    pub asks: Asks,
}

fn check(wording: &Wording) -> Result<(), Failure> {
    let empty = |text: &LocalText, field: &'static str| text.is_empty().then_some(field);
    let missing = [empty(&wording.title, "title"), empty(&wording.text, "text"), empty(&wording.why, "why")];
    let missing = missing.into_iter().flatten();
    Failure::unless_fine(missing.map(|field| (field, Refusal::new("refusal-required"))).collect())
}

/// The proposal, held for the rest of the transaction, so that what changes it comes one after the other.
pub(crate) async fn held(
    tx: &mut WriteTx,
    permit: impl Into<MayHold>,
    id: ProposalId,
) -> Result<Proposal, Failure> {
    writes::hold(tx, permit.into(), id).await?;
    reads::by_id(tx, id).await?.ok_or(Failure::NotFound)
}

/// The time now, for what is held: a transaction may have waited for it since it began, and meanwhile the time was over.
pub(crate) fn by_the_clock(tx: &WriteTx) -> jiff::Timestamp {
    tx.givens().now()
}

/// What a draft refers to: the rule set, and the decisions whose place it takes.
async fn referred(
    tx: &mut WriteTx,
    actor: &Actor,
    draft: &Draft,
    (body, kept): (BodyId, Option<&Proposal>),
) -> Result<RuleSet, Failure> {
    // A rule set that is offered no longer stays with what it was chosen for.
    let stays = kept.is_some_and(|kept| kept.rule_set == draft.rule_set);
    let set = rules::reads::by_slug(tx, &draft.rule_set).await?.filter(|set| stays || !set.retired);
    let set = set.ok_or_else(|| wrong("rules", "proposal-refusal-rules"))?;
    let bodies = registry::bodies_by_id(tx, [body]).await?;
    let whole = bodies.get(&body).is_some_and(|body| is_whole(body.kind));
    let network = bodies.get(&body).is_some_and(|body| body.kind == registry::BodyKind::Network);
    let fits = match draft.roll {
        Roll::Holders => true,
        Roll::Networks | Roll::Both => whole,
        Roll::Members => network,
    };
    if !fits {
        return Err(wrong("roll", "proposal-refusal-networks"));
    }
    for (field, numbers) in [("supersedes", &draft.supersedes), ("changes", &draft.changes)] {
        for number in numbers {
            let known = kept.is_some_and(|kept| kept.names(number));
            if let Some(why) =
                not_replaced(tx, actor, (draft, set.content.kind), (body, number, known)).await?
            {
                return Err(wrong(field, why));
            }
        }
    }
    if draft.changes.iter().any(|number| draft.supersedes.contains(number)) {
        return Err(wrong("changes", "proposal-refusal-changes"));
    }
    let faults = draft.asks.faults(&set.content);
    Failure::unless_fine(faults)?;
    Ok(set)
}

/// Why a decision cannot be replaced or changed by what a draft says. Naming a number tells nobody of what is hidden from them.
async fn not_replaced(
    tx: &mut WriteTx,
    actor: &Actor,
    (draft, kind): (&Draft, Kind),
    (body, number, known): (BodyId, &str, bool),
) -> Result<Option<&'static str>, Failure> {
    let found = match known {
        true => reads::numbered(tx, number).await?,
        false => reads::seen(tx, actor, number).await?.map(|seen| seen.proposal),
    };
    let adopted = |one: &Proposal| one.decision.as_ref().is_some_and(|decision| decision.adopted);
    let Some(found) = found.filter(|one| one.body == body && one.number == number && adopted(one)) else {
        return Ok(Some("proposal-refusal-supersedes"));
    };
    if !found.can_be_replaced_by(Deciders::of(kind, draft.roll)) {
        return Ok(Some("proposal-refusal-fewer"));
    }
    // Whoever reads a decision reads what it was replaced by.
    Ok((!known && is_wider(draft.seen_by, found.seen_by)).then_some("proposal-refusal-narrower"))
}

/// Begins a draft.
pub(super) async fn draft(
    app: &App,
    (actor, permit): (&Actor, &MayPropose),
    draft: &Draft,
) -> Result<ProposalId, Failure> {
    check(&draft.wording)?;
    let mut tx = app.db.write(&app.givens).await?;
    let set = referred(&mut tx, actor, draft, (permit.body(), None)).await?;
    if let Some(same) = writes::same_draft(&mut tx, permit, &draft.wording).await? {
        // Sent again as it was.
        return Ok(same);
    }
    let id = writes::insert(&mut tx, permit, draft, set.id).await?;
    keep(&mut tx, permit, id, draft.asks.of(&set.content).as_ref()).await?;
    about(&mut tx, permit, id, draft).await?;
    tx.commit().await?;
    Ok(id)
}

/// Saves a new version, if nobody did since the one that was seen.
pub(super) async fn save(
    app: &App,
    (actor, permit): (&Actor, &MayRun),
    (id, base): (ProposalId, i64),
    (draft, remark): (&Draft, &str),
) -> Result<(), Failure> {
    check(&draft.wording)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.state.is_written() {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let set = referred(&mut tx, actor, draft, (kept.body, Some(&kept))).await?;
    // Once a test was opened, only the text is amended.
    let frozen = kept.state == State::Resolving;
    let same = (&kept.rule_set, kept.roll, kept.seen_by) == (&draft.rule_set, draft.roll, draft.seen_by);
    // Which decisions it replaces was known to those who were on the roll, and to whoever chose who is.
    let names = (&kept.supersedes, &kept.changes) == (&draft.supersedes, &draft.changes);
    if frozen && !(same && names) {
        return Err(wrong("rules", "proposal-refusal-frozen"));
    }
    if kept.state == State::Shaping && is_wider(kept.seen_by, draft.seen_by) {
        return Err(wrong("seen", "proposal-refusal-wider"));
    }
    if kept.state == State::Shaping {
        names_taken_as_told(&mut tx, &kept, &draft.asks).await?;
    }
    if kept.version != base {
        return Err(Failure::Stale);
    }
    if kept.version >= MANY {
        return Err(Refusal::new("proposal-refusal-many").with("most", MANY).into());
    }
    let goes = kept.rules.kind.goes_with(set.content.kind);
    if kept.state == State::Shaping && !goes {
        return Err(wrong("rules", "proposal-refusal-kind"));
    }
    let changed = terms_changed(&mut tx, &kept, draft, &set).await?;
    let told = !changed.is_empty();
    writes::update(&mut tx, permit, &kept, (draft, set.id, remark), &changed).await?;
    if !frozen {
        keep(&mut tx, permit, id, draft.asks.of(&set.content).as_ref()).await?;
        about(&mut tx, permit, id, draft).await?;
    }
    // Whoever may no longer see it must not find it either.
    if kept.seen_by == SeenBy::Everyone && draft.seen_by != SeenBy::Everyone {
        tx.no_news_of(&Subject::new("proposal", id)).await?;
    }
    if kept.state != State::Draft && (kept.wording != draft.wording || told) {
        tx.record(fact(events::PROPOSAL_CHANGED, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    Ok(())
}

/// Names are taken until when it was told, and not for less long once somebody stands.
async fn names_taken_as_told(tx: &mut WriteTx, kept: &Proposal, asks: &Asks) -> Result<(), Failure> {
    let told = kept.ballot.as_ref().and_then(|vote| vote.nominate_until.as_ref());
    let (Some(told), true) = (told, kept.is_election()) else { return Ok(()) };
    // Without a time names are taken until the vote is opened.
    let sooner = match &asks.nominate_until {
        Some(until) => until.instant() < told.instant(),
        None => told.allows(by_the_clock(tx)),
    };
    if sooner && !crate::elections::reads::candidates(tx, kept.id).await?.is_empty() {
        return Err(wrong("nominate", "proposal-refusal-sooner"));
    }
    Ok(())
}

/// What beside the text is another than it was: that counts a version too, so that two who do it at once meet, and it is told.
async fn terms_changed(
    tx: &mut WriteTx,
    kept: &Proposal,
    draft: &Draft,
    set: &RuleSet,
) -> Result<Vec<Changed>, Failure> {
    let one = |what: Term, before: &str, after: &str| {
        let (before, after) = (before.to_owned(), after.to_owned());
        (before != after).then_some(Changed { what, before, after })
    };
    // Which decisions are named is not told to everybody who reads the versions.
    let quietly = |what: Term, same: bool| {
        (!same).then(|| Changed { what, before: String::new(), after: String::new() })
    };
    let mut changed: Vec<Changed> = [
        one(Term::Rules, &kept.rule_set, &draft.rule_set),
        one(Term::Roll, kept.roll.as_str(), draft.roll.as_str()),
        one(Term::Seen, kept.seen_by.as_str(), draft.seen_by.as_str()),
        one(Term::Subjects, &kept.subjects.join(", "), &draft.subjects.join(", ")),
        quietly(Term::Supersedes, kept.supersedes == draft.supersedes),
        quietly(Term::Changes, kept.changes == draft.changes),
    ]
    .into_iter()
    .flatten()
    .collect();
    if kept.state == State::Resolving {
        return Ok(changed);
    }
    let about = reads::concerns(tx, kept.id).await?;
    let about = registry::bodies_by_id(tx, about).await?;
    let mut about: Vec<_> = about.into_values().map(|body| body.slug).collect();
    let mut wanted = draft.concerns.clone();
    about.sort_unstable();
    wanted.sort_unstable();
    wanted.dedup();
    let asks = draft.asks.of(&set.content);
    let same = match (&kept.ballot, &asks) {
        (None, None) => true,
        (Some(vote), Some(asks)) => {
            let there = crate::elections::reads::candidates(tx, kept.id).await?;
            let options = asks.options.as_ref();
            (vote.seats, &vote.nominate_until, vote.threshold)
                == (asks.seats, &asks.nominate_until, asks.threshold)
                && options.is_none_or(|options| options.iter().eq(there.iter().map(|one| &one.name)))
        }
        _ => false,
    };
    changed.extend(quietly(Term::Concerns, about == wanted));
    changed.extend(quietly(Term::Vote, same));
    Ok(changed)
}

/// Keeps whom a proposal is about.
async fn about(
    tx: &mut WriteTx,
    permit: impl Into<MayHold>,
    id: ProposalId,
    draft: &Draft,
) -> Result<(), Failure> {
    let mut bodies = Vec::new();
    for slug in &draft.concerns {
        let body = registry::body_by_slug(tx, slug).await?;
        bodies.push(body.ok_or_else(|| wrong("concerns", "proposal-refusal-advice"))?.id);
    }
    bodies.sort();
    bodies.dedup();
    writes::concerns(tx, permit.into(), id, &bodies).await?;
    Ok(())
}

/// Whether more people would see what was said for fewer.
fn is_wider(before: SeenBy, after: SeenBy) -> bool {
    let rank = |seen| SeenBy::ALL.iter().position(|one| *one == seen);
    rank(after) > rank(before)
}

/// Puts a draft before those who may see it. It gets its number, which stays for good.
pub(super) async fn publish(app: &App, permit: &MayRun, id: ProposalId) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if kept.state == State::Shaping {
        return Ok(kept.number);
    }
    if kept.state != State::Draft {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    // Two who publish at once want the same number: the second is told to try once more.
    let number = writes::number(&mut tx, permit, id).await.map_err(|error| {
        match error.is_unique("decisions_proposal_number") {
            true => Failure::Stale,
            false => error.into(),
        }
    })?;
    let made = fact(events::PROPOSED, id, permit.person(), permit.body()).with("number", number.as_str());
    let everyone = kept.seen_by == SeenBy::Everyone;
    let url = format!("/decisions/{number}");
    tx.record(if everyone { made.as_news(&kept.wording.title, url) } else { made });
    let published = Proposal { number: number.clone(), ..kept };
    letters::invite(&mut tx, &published, permit.person()).await?;
    tx.commit().await?;
    Ok(number)
}

/// Says something of a proposal.
pub(super) async fn comment(
    app: &App,
    permit: &MayComment,
    id: ProposalId,
    (kind, text): (Remark, &str),
) -> Result<(), Failure> {
    check_words("comment", text)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = talked_of(&mut tx, permit, id).await?;
    has_room(&mut tx, id, true).await?;
    if matches!(kind, Remark::Advice | Remark::Note | Remark::Correction | Remark::Review)
        || (kind == Remark::Suggestion && !kept.state.is_written())
    {
        return Err(wrong("kind", "proposal-refusal-remark"));
    }
    if writes::comment(&mut tx, permit, &kept, (kind, text)).await? {
        tx.record(fact(events::COMMENTED, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    Ok(())
}

fn check_words(field: &str, text: &str) -> Result<(), Failure> {
    if text.trim().is_empty() {
        return Err(wrong(field, "refusal-required"));
    }
    check_length(field, text)
}

fn check_length(field: &str, text: &str) -> Result<(), Failure> {
    let length = text.chars().count();
    if length > REASON {
        let why = Refusal::new("refusal-too-long").with("most", REASON).with("length", length);
        return Err(Failure::Invalid(vec![(field.to_owned(), why)]));
    }
    Ok(())
}

/// A proposal of which something can be said, held.
async fn talked_of(
    tx: &mut WriteTx,
    permit: impl Into<MayHold>,
    id: ProposalId,
) -> Result<Proposal, Failure> {
    let kept = held(tx, permit, id).await?;
    if !matches!(kept.state, State::Shaping | State::Testing | State::Resolving) {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    Ok(kept)
}

/// Whether there is room for one more. What everybody says takes no room from what whoever leads it asks and notes.
async fn has_room(tx: &mut WriteTx, id: ProposalId, of_everybody: bool) -> Result<(), Failure> {
    let most = if of_everybody { MANY } else { ASKED };
    match reads::count_comments(tx, id, of_everybody).await? >= most {
        true => Err(Refusal::new("proposal-refusal-many").with("most", most).into()),
        false => Ok(()),
    }
}

/// Advice that is asked for, and notes, at most.
const ASKED: i64 = 200;

/// Replies to what somebody said: accepts a change or declines it, answers advice or a comment. A later reply takes its place.
pub(super) async fn reply(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    comment: CommentId,
    (reply, words): (Reply, &str),
) -> Result<(), Failure> {
    // What is declined or answered is so in words.
    if reply != Reply::Accepted {
        check_words("reply", words)?;
    }
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if matches!(kept.state, State::Draft | State::Withdrawn) {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let (kind, _, _, state) = reads::remark(&mut tx, id, comment).await?.ok_or(Failure::NotFound)?;
    if state == Reply::Asked || !Reply::to(kind).contains(&reply) {
        return Err(wrong("reply", "proposal-refusal-remark"));
    }
    writes::reply(&mut tx, permit, &kept, comment, (reply, words)).await?;
    tx.record(fact(events::REPLIED, id, permit.person(), permit.body()).with("reply", reply.as_str()));
    tx.commit().await?;
    Ok(())
}

/// Asks a body for its advice, once.
pub(super) async fn ask_advice(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    slug: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = talked_of(&mut tx, permit, id).await?;
    still_advised(&tx, &kept)?;
    has_room(&mut tx, id, false).await?;
    let body = registry::body_by_slug(&mut tx, slug).await?;
    let body = body.ok_or_else(|| wrong("advice", "proposal-refusal-advice"))?;
    if kept.seen_by == SeenBy::Body {
        return Err(wrong("advice", "proposal-refusal-advice-seen"));
    }
    if reads::is_advising(&mut tx, id, body.id).await? {
        // Asked again, it is asked already.
        return Ok(());
    }
    writes::ask_advice(&mut tx, permit, &kept, body.id).await?;
    let now = tx.now();
    for reader in registry::who_speaks(&mut tx, body.id, now).await? {
        registry::Letter::new(reader, "proposal-advice", kept.url())
            .about(body.id)
            .titled(&kept.wording.title)
            .send(&mut tx);
    }
    tx.record(fact(events::ADVICE_ASKED, id, permit.person(), permit.body()).with("of", body.id.to_string()));
    tx.commit().await?;
    Ok(())
}

/// Advice that comes when it is over changes nothing.
fn still_advised(tx: &WriteTx, kept: &Proposal) -> Result<(), Failure> {
    match kept.is_closed(by_the_clock(tx)) {
        true => Err(Refusal::new("proposal-refusal-late").into()),
        false => Ok(()),
    }
}

/// Asks a person for advice by their address. Whether somebody has it is told to nobody.
pub(super) async fn ask_person(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    address: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = talked_of(&mut tx, permit, id).await?;
    still_advised(&tx, &kept)?;
    has_room(&mut tx, id, false).await?;
    let Some(person) = registry::person_of_address(&mut tx, address).await? else { return Ok(()) };
    if writes::ask_person(&mut tx, permit, &kept, person).await? {
        registry::Letter::new(person, "proposal-advice-person", kept.url())
            .of_person(permit.person())
            .titled(&kept.wording.title)
            .send(&mut tx);
        tx.record(fact(events::ADVICE_ASKED, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    Ok(())
}

/// Gives the advice that a body or a person was asked for.
pub(super) async fn advise(
    app: &App,
    permit: &MayAdvise,
    id: ProposalId,
    comment: CommentId,
    text: &str,
) -> Result<(), Failure> {
    check_words("advice", text)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = talked_of(&mut tx, permit, id).await?;
    let asked = reads::remark(&mut tx, id, comment).await?;
    let asked = asked.filter(|(kind, body, person, _)| match body {
        Some(body) => *kind == Remark::Advice && *body == permit.body(),
        None => *kind == Remark::Advice && *person == Some(permit.person()),
    });
    let (_, _, _, state) = asked.ok_or(Failure::NotFound)?;
    if state != Reply::Asked {
        return Err(Refusal::new("proposal-refusal-advised").into());
    }
    writes::advise(&mut tx, permit, &kept, comment, text).await?;
    tx.record(fact(events::ADVISED, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// Whether ballots wait for trustees.
fn is_sealed(kept: &Proposal) -> bool {
    kept.ballot.as_ref().is_some_and(|vote| vote.threshold > 0) && !kept.is_counted()
}

async fn is_voted(tx: &mut WriteTx, kept: &Proposal) -> Result<bool, Failure> {
    Ok(crate::elections::reads::turnout(tx, kept).await?.1 > 0)
}

/// Ends a proposal without a decision, and tells whoever was asked.
async fn end(tx: &mut WriteTx, permit: &MayRun, kept: &Proposal) -> Result<(), Failure> {
    let roll = reads::roll(tx, kept).await?;
    writes::state(tx, permit, kept.id, State::Withdrawn).await?;
    letters::tell(tx, kept, &roll, ("proposal-withdrawn", permit.person())).await?;
    tx.no_news_of(&Subject::new("proposal", kept.id)).await?;
    tx.record(fact(events::WITHDRAWN, kept.id, permit.person(), permit.body()));
    Ok(())
}

/// Takes a proposal back. A draft goes without a trace; the rest stays to be read.
pub(super) async fn withdraw(app: &App, permit: &MayRun, id: ProposalId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    match kept.state {
        State::Draft => {
            keep(&mut tx, permit, id, None).await?;
            writes::concerns(&mut tx, permit.into(), id, &[]).await?;
            let files = attached_to(&kept);
            for document in registry::documents::of_subject(&mut tx, &files).await? {
                registry::documents::remove(&mut tx, &files, document.id).await?;
            }
            writes::delete(&mut tx, permit, id).await?;
        }
        State::Decided => return Err(Refusal::new("proposal-refusal-closed").into()),
        // Positions were given, and the rules say what comes of them.
        // Sealed ballots whose trustees never come would wait for ever.
        State::Testing if kept.is_closed(by_the_clock(&tx)) && is_sealed(&kept) => {
            end(&mut tx, permit, &kept).await?;
        }
        State::Testing if kept.is_closed(by_the_clock(&tx)) => {
            return Err(Refusal::new("proposal-refusal-closed").into());
        }
        // Nor does whoever runs a vote end it once they see who takes part.
        State::Testing if kept.ballot.is_some() && is_voted(&mut tx, &kept).await? => {
            return Err(Refusal::new("proposal-refusal-closed").into());
        }
        State::Withdrawn => return Ok(()),
        _ => end(&mut tx, permit, &kept).await?,
    }
    tx.commit().await?;
    Ok(())
}
