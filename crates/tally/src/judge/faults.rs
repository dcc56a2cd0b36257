//! Rules that contradict themselves, or by which nothing can ever be adopted.

use super::{AfterBlock, Answer, Base, Blocks, Came, Entry, Majority, Rules, Share, Silence, Test, judge};
use std::collections::HashSet;

/// What is wrong with rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleFault {
    /// Nobody can answer for it.
    NoAgreement,
    /// There is neither a majority nor a block nor a cap: anything would be adopted.
    NothingNeeded,
    /// More than the whole is asked.
    MoreThanAll(Share),
    /// More than nothing, or nothing, is asked as a quorum or majority.
    NothingAsked(Share),
    /// A block can be given and does nothing, or does something and cannot be given.
    BlockWithoutEffect,
    /// A reason is asked for what cannot be answered.
    ReasonForNothing(Answer),
    /// A cap on what cannot be answered.
    CapOnNothing(Answer),
    /// A cap on agreement.
    CapOnAgreement,
    /// Silence agrees, and so everybody takes part: a quorum says nothing.
    QuorumOfSilence,
    /// The vote after a block needs no more than what failed.
    VoteNotHigher,
    /// By this roll nothing can be adopted even when everybody agrees: nobody belongs to a part of it.
    NobodyInPart(String),
    /// By this roll nothing can be adopted even when everybody agrees.
    NeverPasses,
}

impl Rules {
    /// What is wrong with them by themselves.
    #[must_use]
    pub fn faults(&self) -> Vec<RuleFault> {
        let mut faults = Vec::new();
        let can = |answer: Answer| self.answers.contains(&answer);
        if !self.answers.iter().any(|answer| answer.is_for()) {
            faults.push(RuleFault::NoAgreement);
        }
        if self.majorities.is_empty() && self.blocks.is_none() && self.caps.is_empty() {
            faults.push(RuleFault::NothingNeeded);
        }
        if can(Answer::Block) != self.blocks.is_some() {
            faults.push(RuleFault::BlockWithoutEffect);
        }
        faults.extend(self.reasons.iter().filter(|a| !can(**a)).map(|a| RuleFault::ReasonForNothing(*a)));
        for cap in &self.caps {
            faults.extend(cap.answers.iter().filter(|a| !can(**a)).map(|a| RuleFault::CapOnNothing(*a)));
            if cap.answers.contains(&Answer::Agree) {
                faults.push(RuleFault::CapOnAgreement);
            }
        }
        if self.silence == Silence::Agrees && !self.quorums.is_empty() {
            faults.push(RuleFault::QuorumOfSilence);
        }
        let later: &[Majority] = match &self.blocks {
            Some(Blocks { then: AfterBlock::Vote(majorities), .. }) => majorities,
            _ => &[],
        };
        for majority in self.majorities.iter().chain(later) {
            let share = majority.share;
            if !share.is_whole_or_less() || (majority.more && share.over == share.under) {
                faults.push(RuleFault::MoreThanAll(share));
            } else if share.over == 0 && !majority.more {
                faults.push(RuleFault::NothingAsked(share));
            }
        }
        for share in self.quorums.iter().map(|q| q.share).chain(self.caps.iter().map(|c| c.share)) {
            if !share.is_whole_or_less() {
                faults.push(RuleFault::MoreThanAll(share));
            }
        }
        faults.extend(
            self.quorums
                .iter()
                .filter(|quorum| quorum.share.over == 0)
                .map(|quorum| RuleFault::NothingAsked(quorum.share)),
        );
        if let Some(Blocks { then: AfterBlock::Vote(majorities), .. }) = &self.blocks {
            let highest = |all: &[Majority]| all.iter().map(strictness).max();
            if majorities.is_empty() || highest(majorities) <= highest(&self.majorities) {
                faults.push(RuleFault::VoteNotHigher);
            }
        }
        faults
    }

    /// What can be answered for it, first in their order.
    #[must_use]
    pub fn agreement(&self) -> Option<Answer> {
        self.answers.iter().copied().find(|answer| answer.is_for())
    }

    /// What is wrong with them on a roll: whether something could be adopted if everybody agreed.
    #[must_use]
    pub fn faults_on(&self, roll: &[Entry]) -> Vec<RuleFault> {
        let mut faults = self.faults();
        let parts: HashSet<&str> = roll.iter().flat_map(|entry| &entry.parts).map(String::as_str).collect();
        let named = self.quorums.iter().map(|q| &q.part).chain(self.majorities.iter().map(|m| &m.part));
        let mut missing: Vec<&String> =
            named.flatten().filter(|part| !parts.contains(part.as_str())).collect();
        missing.dedup();
        faults.extend(missing.into_iter().map(|part| RuleFault::NobodyInPart(part.clone())));
        let agree = self.agreement();
        let all: Vec<Entry> = roll
            .iter()
            .map(|entry| Entry {
                answers: agree.map(|agree| (agree, entry.shares.max(1))).into_iter().collect(),
                ..entry.clone()
            })
            .collect();
        if faults.is_empty() && judge(self, &all, Test::Round(0)).came != Came::Adopted {
            faults.push(RuleFault::NeverPasses);
        }
        faults
    }
}

/// What is harder to reach compares as more: the share first, of more people next.
fn strictness(majority: &Majority) -> (u64, u8, bool) {
    let share = u64::from(majority.share.over) * 1_000_000 / u64::from(majority.share.under.max(1));
    let base = match majority.base {
        Base::Decided => 0,
        Base::Answered => 1,
        Base::Roll => 2,
    };
    (share, base, majority.more)
}
