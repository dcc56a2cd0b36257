//! Who may see, write, run and answer proposals. Pure; permits are made here and nowhere else.

use super::model::{Named, Proposal, Roll, SeenBy, State, TaskId, Voter, VoterId};
use crate::elections::access::{MayCount, MayKeepKey, MayStand};
use kernel::{BodyId, PersonId};
use platform::actor::Actor;
use registry::{BodyBrief, BodyKind};

/// The permit to put a proposal for a body.
#[derive(Clone, Copy, Debug)]
pub struct MayPropose {
    person: PersonId,
    body: BodyId,
}

impl MayPropose {
    /// Who proposes.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// Whether other bodies make up this one, and answer together what is put to it.
pub fn is_whole(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::Confederation | BodyKind::Association)
}

/// Whoever holds a mandate of a body proposes to it; to the confederation and the association also whoever speaks for another body.
pub fn may_propose(actor: &Actor, body: &BodyBrief) -> Option<MayPropose> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let own = actor.mandates.iter().find(|held| held.body == body.id);
    let whole = is_whole(body.kind);
    let other = actor.mandates.iter().find(|held| whole && held.edits);
    own.or(other)?;
    Some(MayPropose { person, body: body.id })
}

/// The permit to see a proposal.
#[derive(Clone, Copy, Debug)]
pub struct MaySee(());

/// A draft is for its proposer and whoever leads it with them. The rest is for whom it is meant, for the secretariat, for whoever is on its roll and for whoever
/// was named as a candidate or asked to be a trustee.
pub fn may_see(actor: &Actor, proposal: &Proposal, roll: &[Voter], named: bool) -> Option<MaySee> {
    let browser = actor.scopes.is_none();
    let me = actor.id().filter(|_| browser);
    let proposer = me.is_some() && (me == proposal.proposer || me == proposal.facilitator);
    let sees = match proposal.state {
        State::Draft => proposer,
        _ => {
            let on_roll = || roll.iter().any(|voter| is_on(actor, voter));
            proposer
                || is_meant_for(actor, proposal.body, proposal.seen_by)
                || (browser && (named || on_roll()))
        }
    };
    sees.then_some(MaySee(()))
}

/// Whether what is no draft is meant for somebody, whoever proposed it and whoever is on its roll.
pub fn is_meant_for(actor: &Actor, body: BodyId, seen_by: SeenBy) -> bool {
    let browser = actor.scopes.is_none();
    match seen_by {
        SeenBy::Everyone => true,
        SeenBy::Members => browser && !actor.mandates.is_empty(),
        SeenBy::Body => {
            browser && (actor.mandates.iter().any(|held| held.body == body) || actor.steward().is_some())
        }
    }
}

/// The number of another proposal that one names, where that is meant for somebody.
pub fn named_to(actor: &Actor, named: Option<&Named>) -> Option<String> {
    let named = named.filter(|named| is_meant_for(actor, named.body, named.seen_by))?;
    Some(named.number.clone())
}

/// Whether somebody is on the roll, themselves or by a body they speak for.
fn is_on(actor: &Actor, voter: &Voter) -> bool {
    match (voter.body, voter.person) {
        _ if !voter.belongs() => false,
        (Some(body), None) => actor.edits(body).is_some(),
        (Some(body), person) => actor.id() == person && actor.edits(body).is_some(),
        (None, person) => person.is_some() && actor.id() == person,
    }
}

/// The permit to write a proposal and to lead it through its tests.
#[derive(Clone, Copy, Debug)]
pub struct MayRun {
    person: PersonId,
    body: BodyId,
}

impl MayRun {
    /// Who runs it.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// The proposer runs a proposal, and whoever they chose to lead it with them; once it is no draft, whoever speaks for its body does too, and the
/// secretariat. Both lead while they hold an office; a draft stays its proposer's.
pub fn may_run(actor: &Actor, proposal: &Proposal) -> Option<MayRun> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let holds = actor.mandates.iter().any(|held| held.body == proposal.body);
    let leads = proposal.facilitator == Some(person) && holds;
    let draft = proposal.state == State::Draft;
    let proposer = proposal.proposer == Some(person) && (draft || proposes_still(actor, proposal)) || leads;
    let helps =
        proposal.state != State::Draft && (actor.edits(proposal.body).is_some() || actor.steward().is_some());
    (proposer || helps).then_some(MayRun { person, body: proposal.body })
}

/// Whether somebody still holds an office by which they propose to the body: in it, or for a network or another body where that answers too.
fn proposes_still(actor: &Actor, proposal: &Proposal) -> bool {
    let other = proposal.roll != Roll::Members;
    actor.mandates.iter().any(|held| held.body == proposal.body || (other && held.edits))
}

/// Whoever runs a draft puts it to the others, while they hold an office by which they propose.
pub fn may_publish(actor: &Actor, proposal: &Proposal) -> Option<MayRun> {
    may_run(actor, proposal).filter(|_| proposes_still(actor, proposal))
}

/// The permit to note that something which follows from a decision was done, or was not.
#[derive(Clone, Copy, Debug)]
pub struct MayDo {
    person: PersonId,
    body: BodyId,
    task: TaskId,
    bearer: Option<PersonId>,
}

impl MayDo {
    /// Who notes it.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Of what.
    pub fn task(&self) -> TaskId {
        self.task
    }
    /// Who bore it when this was asked.
    pub fn bearer(&self) -> Option<PersonId> {
        self.bearer
    }
}

/// Whoever bears a task notes that it was done while they hold an office in the body, and whoever runs the proposal.
pub fn may_do(
    actor: &Actor,
    proposal: &Proposal,
    (task, bearer): (TaskId, Option<PersonId>),
) -> Option<MayDo> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    does(actor, proposal, bearer).then_some(MayDo { person, body: proposal.body, task, bearer })
}

/// Whether somebody does what `bearer` was asked to do, or sees to it.
pub fn does(actor: &Actor, proposal: &Proposal, bearer: Option<PersonId>) -> bool {
    let holds = || actor.mandates.iter().any(|held| held.body == proposal.body);
    (bearer.is_some() && bearer == actor.id() && holds()) || may_run(actor, proposal).is_some()
}

/// The permit to comment on a proposal.
#[derive(Clone, Copy, Debug)]
pub struct MayComment {
    person: PersonId,
    body: BodyId,
}

impl MayComment {
    /// Who comments.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On a proposal of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// Whoever may see a proposal and holds a mandate comments on it while it is no draft and not over.
pub fn may_comment(actor: &Actor, proposal: &Proposal, _sees: &MaySee) -> Option<MayComment> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let lives = matches!(proposal.state, State::Shaping | State::Testing | State::Resolving);
    let takes_part = !actor.mandates.is_empty() || proposal.proposer == Some(person);
    (lives && takes_part).then_some(MayComment { person, body: proposal.body })
}

/// The permit to give the advice that a body was asked for.
#[derive(Clone, Copy, Debug)]
pub struct MayAdvise {
    person: PersonId,
    body: BodyId,
}

impl MayAdvise {
    /// Who gives it.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// Whoever speaks for a body gives its advice; a person who was asked gives their own, on a proposal of this body.
pub fn may_advise(
    actor: &Actor,
    of: BodyId,
    (body, asked): (Option<BodyId>, Option<PersonId>),
) -> Option<MayAdvise> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    match body {
        Some(body) => actor.edits(body).map(|_| MayAdvise { person, body }),
        None => (asked == Some(person)).then_some(MayAdvise { person, body: of }),
    }
}

/// The permit to answer a proposal as one of its roll.
#[derive(Clone, Copy, Debug)]
pub struct MayAnswer {
    person: PersonId,
    acts_for: BodyId,
    answers_for: Option<PersonId>,
    by_proxy: Option<VoterId>,
}

impl MayAnswer {
    /// Who answers.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body: their own, or that of the proposal.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
    /// The person they answer for, themselves or by proxy; nobody where they answer for a body.
    pub fn answers_for(&self) -> Option<PersonId> {
        self.answers_for
    }
    /// Whether they answer for somebody else.
    pub fn is_by_proxy(&self) -> bool {
        self.by_proxy.is_some()
    }
    /// As whom on the roll they hold the proxy.
    pub fn holder(&self) -> Option<VoterId> {
        self.by_proxy
    }
}

/// Whoever speaks for a body on the roll answers for it now; where several divide its answer, each gives their own part. A person on the
/// roll answers for themselves while they hold a mandate of the proposal's body. Whoever holds the proxy of somebody answers for them as
/// long as they could answer for themselves.
pub fn may_answer(actor: &Actor, proposal: &Proposal, roll: &[Voter], voter: &Voter) -> Option<MayAnswer> {
    let by_proxy = || {
        let id = voter.holder?;
        let holder = roll.iter().find(|one| one.id == id)?;
        let may = answers_as(actor, proposal, holder)?;
        Some(MayAnswer { by_proxy: Some(id), answers_for: themselves(voter), ..may })
    };
    let may = answers_as(actor, proposal, voter).or_else(by_proxy)?;
    voter.left_out.is_empty().then_some(may)
}

/// Whether somebody answers for one on the roll without a proxy.
fn answers_as(actor: &Actor, proposal: &Proposal, voter: &Voter) -> Option<MayAnswer> {
    let (person, acts_for) = speaks_as(actor, proposal, voter).filter(|_| voter.left_out.is_empty())?;
    Some(MayAnswer { person, acts_for, answers_for: themselves(voter), by_proxy: None })
}

/// Who stands on a roll in their own name.
fn themselves(voter: &Voter) -> Option<PersonId> {
    voter.person.filter(|_| voter.body.is_none())
}

/// Whether somebody is who stands on the roll, or speaks for them: who, and for which body.
fn speaks_as(actor: &Actor, proposal: &Proposal, voter: &Voter) -> Option<(PersonId, BodyId)> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    // Whoever is on the roll as a member is so without an office.
    let members = proposal.roll == Roll::Members;
    let holds = || members || actor.mandates.iter().any(|held| held.body == proposal.body);
    let may = is_on(actor, voter) && (voter.body.is_some() || holds());
    may.then_some((person, voter.body.unwrap_or(proposal.body)))
}

/// The permit to stand out of a test, and to take part again.
#[derive(Clone, Copy, Debug)]
pub struct MayRecuse {
    person: PersonId,
    acts_for: BodyId,
}

impl MayRecuse {
    /// Who stands out.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body: their own, or that of the proposal.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Whoever answers as one of a roll, and not by proxy, stands out; whoever did so takes part again. The register's reasons stay.
pub fn may_recuse(actor: &Actor, proposal: &Proposal, voter: &Voter) -> Option<MayRecuse> {
    let (person, acts_for) = speaks_as(actor, proposal, voter)?;
    (voter.left_out.is_empty() || voter.stood_out()).then_some(MayRecuse { person, acts_for })
}

/// The permit to hold a proposal while something of it changes. Whoever may change something has it by the permit for that.
#[derive(Clone, Copy, Debug)]
pub struct MayHold(());

macro_rules! holds {
    ($($permit:ty),+) => {
        $(impl From<&$permit> for MayHold {
            fn from(_: &$permit) -> Self {
                Self(())
            }
        })+
    };
}
holds!(
    MayRecuse, MayPropose, MayRun, MayDo, MayComment, MayAdvise, MayAnswer, MayStand, MayKeepKey, MayCount
);
