//! The facts that decisions publish, by the kind they have in the journal.

/// A rule set was made.
pub const RULES_MADE: &str = "decisions.rules-made";
/// A rule set was changed.
pub const RULES_CHANGED: &str = "decisions.rules-changed";
/// A proposal was put to those who may see it.
pub const PROPOSED: &str = "decisions.proposed";
/// A proposal got a new version.
pub const PROPOSAL_CHANGED: &str = "decisions.proposal-changed";
/// Somebody commented on a proposal.
pub const COMMENTED: &str = "decisions.commented";
/// What somebody said of a proposal was replied to.
pub const REPLIED: &str = "decisions.replied";
/// A body was asked for its advice on a proposal.
pub const ADVICE_ASKED: &str = "decisions.advice-asked";
/// A body gave its advice.
pub const ADVISED: &str = "decisions.advised";
/// A test of a proposal was opened; its roll is frozen.
pub const OPENED: &str = "decisions.opened";
/// A position was given; which one is not told.
pub const POSITION_GIVEN: &str = "decisions.position-given";
/// Somebody on a roll gave their proxy to another.
pub const PROXY_GIVEN: &str = "decisions.proxy-given";
/// Somebody on a roll stood out by themselves.
pub const STOOD_OUT: &str = "decisions.stood-out";
/// Whoever stood out by themselves takes part again.
pub const CAME_BACK: &str = "decisions.came-back";
/// A position that was given was replied to.
pub const POSITION_REPLIED: &str = "decisions.position-replied";
/// Notes of a meeting about a block were added.
pub const NOTED: &str = "decisions.noted";
/// A proxy was taken back.
pub const PROXY_TAKEN_BACK: &str = "decisions.proxy-taken-back";
/// Somebody was named for an election; who is not told.
pub const NAMED: &str = "decisions.named";
/// Somebody stands for an election.
pub const STANDS: &str = "decisions.stands";
/// A candidate stands no longer.
pub const STEPPED_DOWN: &str = "decisions.stepped-down";
/// Somebody was asked to be a trustee of a vote; who is not told.
pub const TRUSTEE_ASKED: &str = "decisions.trustee-asked";
/// A trustee of a vote is ready.
pub const TRUSTEE_READY: &str = "decisions.trustee-ready";
/// A trustee brought their part of the key of a vote that is over.
pub const SHARE_BROUGHT: &str = "decisions.share-brought";
/// The ballots of a vote were counted.
pub const COUNTED: &str = "decisions.counted";
/// A block opened a resolving round.
pub const RESOLVING: &str = "decisions.resolving";
/// Somebody was chosen to lead a proposal beside its proposer, or nobody.
pub const LED: &str = "decisions.led";
/// Somebody was asked to do what follows from a decision, or nobody any more; who is not told.
pub const TASK_GIVEN: &str = "decisions.task-given";
/// Something that follows from a decision was done, or opened again.
pub const TASK_DONE: &str = "decisions.task-done";
/// A correction was added to a decision.
pub const CORRECTED: &str = "decisions.corrected";
/// A decision was looked at again and holds.
pub const REVIEWED: &str = "decisions.reviewed";
/// A proposal was decided.
pub const DECIDED: &str = "decisions.decided";
/// A proposal was withdrawn.
pub const WITHDRAWN: &str = "decisions.withdrawn";

/// All of them.
pub const ALL: &[&str] = &[
    RULES_MADE,
    RULES_CHANGED,
    PROPOSED,
    PROPOSAL_CHANGED,
    COMMENTED,
    REPLIED,
    ADVICE_ASKED,
    ADVISED,
    OPENED,
    POSITION_GIVEN,
    PROXY_GIVEN,
    PROXY_TAKEN_BACK,
    STOOD_OUT,
    CAME_BACK,
    POSITION_REPLIED,
    NOTED,
    NAMED,
    STANDS,
    STEPPED_DOWN,
    TRUSTEE_ASKED,
    TRUSTEE_READY,
    SHARE_BROUGHT,
    COUNTED,
    RESOLVING,
    LED,
    TASK_GIVEN,
    TASK_DONE,
    CORRECTED,
    REVIEWED,
    DECIDED,
    WITHDRAWN,
];
