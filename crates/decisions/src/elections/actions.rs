//! Naming candidates, standing, voting and counting: the only door.

mod trustees;
mod writes;

pub(super) use trustees::{accept, ask, bring};

use super::access::{MayCount, MayStand};
use super::model::{Candidate, MOST, Marks, NAME, SEATS, STATEMENT, State as Stands, TRUSTEES, to_seal};
use super::sealing::seal;
use super::{counting, reads};
use crate::events;
use crate::proposals::access::{MayAnswer, MayHold, MayRun};
use crate::proposals::actions::{self as proposals, by_the_clock};
use crate::proposals::model::{Proposal, ProposalId, State, Vote, Voter, VoterId};
use crate::rules::model::{Content, Kind, is_far};
use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use kernel::{BodyId, LocalText, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::jobs::{Job, JobError, JobKind};
use registry::{BodyBrief, Letter};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tally::{Method, Terms};

fn wrong(field: &str, why: &'static str) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), Refusal::new(why))])
}

/// An election or poll, held for the rest of the transaction.
async fn held(tx: &mut WriteTx, permit: impl Into<MayHold>, id: ProposalId) -> Result<Proposal, Failure> {
    proposals::held(tx, permit, id).await
}

/// Names somebody by an address. Whether somebody has it is told to nobody: they are written to, and are seen when they stand.
pub(super) async fn name(app: &App, permit: &MayStand, id: ProposalId, address: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.takes_names(by_the_clock(&tx)) {
        return Err(Refusal::new("election-refusal-names").into());
    }
    // Before it is looked up whose the address is: a refusal must not tell it.
    if reads::how_many(&mut tx, id, Stands::Named).await? >= MOST as i64 {
        return Err(Refusal::new("proposal-refusal-many").with("most", MOST).into());
    }
    let person = registry::person_of_address(&mut tx, address).await?;
    let Some(person) = person.filter(|person| *person != permit.person()) else { return Ok(()) };
    if reads::id_of(&mut tx, id, person).await?.is_some() {
        return Ok(());
    }
    writes::name(&mut tx, permit, id, person).await?;
    Letter::new(person, "election-named", kept.url())
        .about(kept.body)
        .of_person(permit.person())
        .titled(&kept.wording.title)
        .send(&mut tx);
    tx.record(proposals::fact(events::NAMED, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// What a candidate says of themselves.
#[derive(Clone, Debug)]
pub(super) struct Candidacy {
    /// The name that is to stand on ballots.
    pub name: String,
    /// The network they stand for.
    pub body: Option<BodyId>,
    /// What they say.
    pub statement: LocalText,
}

/// Stands for an election, or changes what one says there.
pub(super) async fn stand(
    app: &App,
    permit: &MayStand,
    id: ProposalId,
    candidacy: &Candidacy,
) -> Result<(), Failure> {
    let too_long = |text: &str, most: usize| text.chars().count() > most;
    if too_long(&candidacy.name, NAME)
        || candidacy.statement.iter().any(|(_, text)| too_long(text, STATEMENT))
    {
        return Err(Refusal::new("refusal-too-long").with("most", STATEMENT).into());
    }
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    let own = reads::own(&mut tx, id, Some(permit.person())).await?;
    let may = kept.is_election() && kept.state == State::Shaping;
    if !may || (own.is_none() && !kept.takes_names(by_the_clock(&tx))) {
        return Err(Refusal::new("election-refusal-names").into());
    }
    let from = registry::networks_of(&mut tx, permit.person(), permit.held().iter().copied()).await?;
    let limited = kept.rules.ballot.as_ref().is_some_and(|rules| rules.each_network > 0);
    let from = comes_from(from, permit.held(), limited);
    match candidacy.body {
        Some(body) if from.iter().all(|network| network.id != body) => {
            return Err(wrong("network", "election-refusal-network"));
        }
        // Seats are limited for each network: nobody gets round that by naming none.
        None if limited && !from.is_empty() => return Err(wrong("network", "election-refusal-own-network")),
        _ => {}
    }
    if reads::how_many(&mut tx, id, Stands::Standing).await? >= MOST as i64
        && own.as_ref().is_none_or(|own| own.state != Stands::Standing)
    {
        return Err(Refusal::new("proposal-refusal-many").with("most", MOST).into());
    }
    let same = own.as_ref().is_some_and(|own| {
        own.state == Stands::Standing
            && (&own.name, own.body, &own.statement)
                == (&candidacy.name, candidacy.body, &candidacy.statement)
    });
    if same {
        return Ok(());
    }
    writes::stand(&mut tx, permit, id, (own.map(|own| own.id), candidacy)).await?;
    tx.record(proposals::fact(events::STANDS, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// The networks for which somebody can stand, of all they come from. Where seats are limited for each, whoever holds an office in one stands
/// for such a one: to be listed by another is too easily had.
pub(super) fn comes_from(from: Vec<BodyBrief>, held: &[BodyId], limited: bool) -> Vec<BodyBrief> {
    let (offices, others): (Vec<_>, Vec<_>) = from.into_iter().partition(|body| held.contains(&body.id));
    match limited && !offices.is_empty() {
        true => offices,
        false => offices.into_iter().chain(others).collect(),
    }
}

/// Takes a candidacy back. Once the vote was opened the name stays on the ballots, and is not counted.
pub(super) async fn step_down(app: &App, permit: &MayStand, id: ProposalId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    let own = reads::own(&mut tx, id, Some(permit.person())).await?;
    let Some(own) = own.filter(|own| own.state != Stands::Withdrawn) else { return Ok(()) };
    match kept.state {
        State::Shaping => writes::forget(&mut tx, permit, own.id).await?,
        State::Testing if kept.is_open(by_the_clock(&tx)) => {
            writes::withdraw(&mut tx, permit, own.id).await?
        }
        _ => return Err(Refusal::new("proposal-refusal-late").into()),
    }
    // What nobody was told of is not told either when it goes.
    if own.state == Stands::Standing {
        tx.record(proposals::fact(events::STEPPED_DOWN, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    Ok(())
}

/// Readies a vote while it is opened: the candidates get their numbers, the lot its seed, and the count its hour.
pub(crate) async fn ready(
    tx: &mut WriteTx,
    permit: &MayRun,
    kept: &Proposal,
    (roll, closes): (&[Voter], Timestamp),
) -> Result<(), Failure> {
    let Some((rules, vote)) = kept.rules.ballot.as_ref().zip(kept.ballot.as_ref()) else { return Ok(()) };
    let now = tx.now();
    if vote.nominate_until.as_ref().is_some_and(|until| until.allows(now)) {
        return Err(Refusal::new("election-refusal-still-named").into());
    }
    if rules.method == Method::Irv && vote.seats != 1 {
        return Err(Refusal::new("election-refusal-one-seat").into());
    }
    let mut weights = roll.iter().filter(|voter| voter.left_out.is_empty()).map(|voter| voter.weight);
    if rules.secret && weights.any(|weight| weight != 1) {
        return Err(wrong("roll", "election-refusal-weights"));
    }
    let mut candidates = reads::candidates(tx, kept.id).await?;
    let needed = if kept.is_election() { 1 } else { 2 };
    if candidates.len() < needed {
        return Err(Refusal::new(match kept.is_election() {
            true => "election-refusal-nobody",
            false => "election-refusal-options",
        })
        .into());
    }
    // Options stay as they were written; whom a ballot begins with is chance.
    if kept.is_election() {
        shuffle(tx, &mut candidates);
    }
    writes::number(tx, permit, kept.id, &candidates).await?;
    trustees::hand_out(tx, permit, kept).await?;
    let seed = tx.givens().secret();
    writes::seed(tx, permit, kept.id, (&seed, &Terms::commit(&seed))).await?;
    let mut count = Job::new(COUNT.name, json!({ "proposal": kept.id.to_string() }));
    count.run_at = Some(closes);
    tx.job(count);
    Ok(())
}

/// Puts things in an order that is chance (Fisher and Yates 1938, as Durstenfeld has it).
fn shuffle<T>(tx: &WriteTx, all: &mut [T]) {
    for last in (1..all.len()).rev() {
        // Of 2⁶⁴ values the few that favour somebody are not missed.
        let drawn = u64::from_be_bytes(tx.givens().bytes()) % (last as u64 + 1);
        all.swap(last, usize::try_from(drawn).unwrap_or(last));
    }
}

/// The receipt of a secret ballot: made of what only the voter's browser keeps and of what stands in the form, so that
/// nobody chooses it, and the same form sent again is the same ballot.
pub(super) fn receipt(secret: &str, nonce: &str, voter: VoterId) -> Receipt {
    let made = |label: &str| {
        let parts = [label, secret, nonce, &voter.to_string()];
        let parts = parts.iter().fold(Sha256::new(), |all, part| all.chain_update(part).chain_update([0]));
        parts.finalize()
    };
    let digest = made("ballot");
    let letters = BASE32_NOPAD.encode(&digest[..10]);
    let groups: Vec<&str> = (0..letters.len()).step_by(4).filter_map(|at| letters.get(at..at + 4)).collect();
    Receipt { told: groups.join("-"), sealed: made("sealed").into() }
}

/// What a form makes of a secret ballot.
pub(super) struct Receipt {
    /// By what the voter finds it after the count.
    pub told: String,
    /// From what comes under which number it lies while it is sealed. It is never told, and nothing that is leads to it: whoever has a copy of
    /// the database from while the vote was open does not find a receipt in it.
    sealed: [u8; 32],
}

impl Receipt {
    /// Under which number a sealed ballot lies. Another ballot of the same form has another one.
    fn row(&self, words: &str) -> String {
        let digest = Sha256::new().chain_update(self.sealed).chain_update(words).finalize();
        BASE32_NOPAD.encode(&digest[..10])
    }
}

/// Casts a ballot. A secret one stays as it is; an open one takes the place of the one before.
pub(super) async fn cast(
    app: &App,
    permit: &MayAnswer,
    id: ProposalId,
    voter: VoterId,
    (words, receipt): (&str, &Receipt),
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    let Some(rules) = kept.rules.ballot.as_ref().filter(|_| kept.is_open(by_the_clock(&tx))) else {
        return Err(Refusal::new("proposal-refusal-late").into());
    };
    let candidates = reads::candidates(&mut tx, id).await?;
    let marks = Marks::parse(words, rules.marking(), candidates.len());
    let words = marks.ok_or_else(|| Refusal::new("ballot-refusal-marks"))?.words();
    if kept.is_counted() {
        return Err(Refusal::new("proposal-refusal-late").into());
    }
    if !reads::is_on_roll(&mut tx, id, voter).await? {
        return Err(Refusal::new("proposal-refusal-roll").into());
    }
    proposals::still_holds(&mut tx, permit, voter).await?;
    let tie = proposals::tie_of_voter(&mut tx, permit, &kept).await?;
    // Somebody stands on the roll twice once two records of theirs were joined, and votes once.
    if reads::twin_voted(&mut tx, id, voter).await? {
        return Err(Refusal::new("ballot-refusal-voted").into());
    }
    if !rules.secret {
        proposals::open_ballot(&mut tx, permit, &kept, (voter, &words, tie)).await?;
        tx.commit().await?;
        return Ok(());
    }
    let key = kept.ballot.as_ref().map_or("", |vote| vote.recipient.as_str());
    let (row, content) = match key {
        "" => (receipt.told.clone(), words),
        // Under its receipt a ballot is published: until then it lies under another number, so that whoever looks on sees no link.
        key => (receipt.row(&words), seal(key, &to_seal(&receipt.told, &words, candidates.len()))?),
    };
    if !reads::voted(&mut tx, id, &[voter]).await?.is_empty() {
        // Sent again as it was, or a second one. What is sealed cannot be compared; the form and the marks made the number.
        return match reads::ballot(&mut tx, id, &row).await? {
            Some(there) if there == content || !key.is_empty() => Ok(()),
            _ => Err(Refusal::new("ballot-refusal-voted").into()),
        };
    }
    // A proxy that is there stays, and can no longer be used: taking it back would be a fact, and tell when.
    writes::cast(&mut tx, permit, (id, voter), (&row, &content)).await?;
    // No fact: the journal would tell when, and beside what, a ballot came.
    tx.commit().await?;
    Ok(())
}

/// Counts the ballots of a vote that is over: secret ones are written anew in the order of chance, all in one go, and from now on
/// nothing is hidden. Sealed ones wait for their trustees: then it says that nothing was counted.
pub(crate) async fn count(app: &App, permit: &MayCount, id: ProposalId) -> Result<bool, Failure> {
    let opened = trustees::opened(app, id).await?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if kept.is_counted() {
        return Ok(true);
    }
    let Some(vote) = kept.ballot.as_ref().filter(|_| kept.is_closed(by_the_clock(&tx))) else {
        return Err(Refusal::new("proposal-refusal-not-over").into());
    };
    if kept.is_secret() {
        let mut ballots = match (vote.threshold, opened) {
            (0, _) => reads::ballots(&mut tx, id).await?,
            // All that were cast, and none that came since they were opened.
            (_, Some(opened)) => match reads::ballots(&mut tx, id).await?.len() == opened.len() {
                true => opened,
                false => return Err(Failure::Stale),
            },
            (_, None) => return Ok(false),
        };
        shuffle(&tx, &mut ballots);
        writes::write_anew(&mut tx, permit, id, &ballots).await?;
    }
    // From now on what is published is what was counted, whoever turns out to be one person later.
    for voter in reads::open_ballots(&mut tx, &kept).await?.1 {
        writes::drop_twin(&mut tx, permit, id, voter).await?;
    }
    // What it comes to is kept, so that nobody who looks at it waits for a count. It is of what is published, and of nothing else.
    let kept = Proposal { ballot: Some(Vote { counted_at: Some(tx.now()), ..vote.clone() }), ..kept };
    let candidates = reads::candidates(&mut tx, id).await?;
    let report = counting::report(&mut tx, &kept, &candidates).await?;
    writes::counted(&mut tx, permit, id, &report).await?;
    tx.record(proposals::program_fact(events::COUNTED, &kept));
    tx.commit().await?;
    Ok(true)
}

/// Counts a vote when it is over.
pub(crate) const COUNT: JobKind = JobKind {
    name: "decisions.count",
    words: "decisions-count",
    run: |app, payload| Box::pin(count_later(app, payload)),
    every: None,
};

async fn count_later(app: App, payload: Value) -> Result<(), JobError> {
    let id = payload["proposal"].as_str().and_then(|id| id.parse::<ProposalId>().ok());
    let id = id.ok_or_else(|| JobError::Never("the proposal has no id".into()))?;
    let kept = crate::proposals::reads::by_id(&mut *app.db.read().await?, id).await?;
    let Some(kept) = kept.filter(|kept| kept.state == State::Testing) else { return Ok(()) };
    let permit = super::access::may_count(&kept, app.givens.now());
    let permit = permit.ok_or_else(|| JobError::Again("the vote is not over".into()))?;
    count(&app, &permit, id).await.map_err(|failure| JobError::Again(format!("{failure:?}")))?;
    Ok(())
}

/// Keeps what is elected or asked with a draft: seats, dates and options. Nothing where positions are given.
pub(crate) async fn keep(
    tx: &mut WriteTx,
    permit: impl Into<MayHold>,
    id: ProposalId,
    asks: Option<&Asks>,
) -> Result<(), Failure> {
    let (permit, now) = (permit.into(), tx.now());
    if asks.and_then(|asks| asks.nominate_until.as_ref()).is_some_and(|until| is_far(now, until.instant())) {
        return Err(Failure::Invalid(vec![("nominate".to_owned(), Refusal::new("opening-refusal-far"))]));
    }
    let Some(asks) = asks else {
        writes::forget_all(tx, permit, id).await?;
        return Ok(());
    };
    writes::keep(tx, permit, id, asks).await?;
    if let Some(options) = &asks.options {
        let there = reads::candidates(tx, id).await?;
        if there.iter().map(|one| &one.name).ne(options.iter()) {
            writes::options(tx, permit, id, options).await?;
        }
    }
    Ok(())
}

/// What is elected or asked, as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Asks {
    /// How many are elected.
    pub seats: u16,
    /// Until when somebody can be named.
    pub nominate_until: Option<kernel::Deadline>,
    /// How many trustees open secret ballots together; 0 where they are not sealed.
    pub threshold: u8,
    /// The options of a poll.
    pub options: Option<Vec<String>>,
}

impl Asks {
    /// What of it holds under a rule set; nothing where positions are given.
    pub(crate) fn of(&self, content: &Content) -> Option<Asks> {
        let options = (content.kind == Kind::Poll).then(|| self.options.clone().unwrap_or_default());
        let election = content.kind == Kind::Election;
        content.kind.is_by_ballot().then(|| Asks {
            seats: if election { self.seats } else { 1 },
            nominate_until: self.nominate_until.clone().filter(|_| election),
            threshold: if content.ballot.as_ref().is_some_and(|rules| rules.secret) {
                self.threshold
            } else {
                0
            },
            options,
        })
    }

    /// What is wrong with it under a rule set, with the field.
    pub(crate) fn faults(&self, content: &Content) -> Vec<(&'static str, Refusal)> {
        let Some(asks) = self.of(content) else { return Vec::new() };
        let mut faults = Vec::new();
        if !(1..=SEATS).contains(&asks.seats) {
            faults.push(("seats", Refusal::new("election-refusal-seats").with("most", i64::from(SEATS))));
        } else if content.ballot.as_ref().is_some_and(|b| b.method == Method::Irv) && asks.seats != 1 {
            faults.push(("seats", Refusal::new("election-refusal-one-seat")));
        }
        if asks.threshold == 1 || usize::from(asks.threshold) > TRUSTEES {
            faults.push(("trustees", Refusal::new("trustees-refusal-number").with("most", TRUSTEES)));
        }
        let options = asks.options.unwrap_or_default();
        let mut distinct: Vec<_> = options.iter().map(|option| platform::text::fold(option)).collect();
        distinct.sort_unstable();
        distinct.dedup();
        if distinct.len() != options.len() {
            faults.push(("options", Refusal::new("election-refusal-same")));
        }
        if options.len() > MOST {
            faults.push(("options", Refusal::new("proposal-refusal-many").with("most", MOST)));
        }
        if let Some(long) = options.iter().map(|option| option.chars().count()).find(|count| *count > NAME) {
            let why = Refusal::new("refusal-too-long").with("most", NAME).with("length", long);
            faults.push(("options", why));
        }
        faults
    }
}

/// Candidates that voters find on their ballots.
pub(super) fn on_ballots(candidates: &[Candidate]) -> impl Iterator<Item = &Candidate> {
    candidates.iter().filter(|one| one.state == Stands::Standing)
}
