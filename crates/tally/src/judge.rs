//! Judging answers to a proposal by rules that are data: who took part, which shares are needed of what, what a block does.
//!
//! Whoever is on the roll has a weight and belongs to parts of it (networks, members, a region). A body that is spoken for by several may
//! split its answer into equal shares. Everything is counted in whole numbers; shares are fractions that are never rounded.
//!
//! - *For* are those who agree, with or without reservations. *Against* are those who are against and those who block.
//! - Who stands aside or abstains took part, and is neither for nor against.
//! - Silence is no answer, or by the rule an agreement.

mod faults;

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// For it.
    Agree,
    /// For it, with something that should be heard.
    Reservation,
    /// Not for it, and not in its way.
    StandAside,
    /// Against it.
    Against,
    /// It must not go on as it is.
    Block,
    /// No opinion.
    Abstain,
}

impl Answer {
    /// All of them.
    pub const ALL: [Answer; 6] = [
        Answer::Agree,
        Answer::Reservation,
        Answer::StandAside,
        Answer::Against,
        Answer::Block,
        Answer::Abstain,
    ];

    /// As it stands in files and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Answer::Agree => "agree",
            Answer::Reservation => "reservation",
            Answer::StandAside => "stand-aside",
            Answer::Against => "against",
            Answer::Block => "block",
            Answer::Abstain => "abstain",
        }
    }

    /// Back from [`Answer::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }

    /// Whether it counts for the proposal.
    #[must_use]
    pub fn is_for(self) -> bool {
        matches!(self, Answer::Agree | Answer::Reservation)
    }

    /// Whether it counts against the proposal.
    #[must_use]
    pub fn is_against(self) -> bool {
        matches!(self, Answer::Against | Answer::Block)
    }
}

/// A share such as two thirds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Above the line.
    pub over: u32,
    /// Below the line.
    pub under: u32,
}

impl Share {
    /// A fraction.
    #[must_use]
    pub const fn of(over: u32, under: u32) -> Self {
        Self { over, under }
    }

    /// `2/3` or `75 %` or `75%`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let share = match (text.split_once('/'), text.strip_suffix('%')) {
            (Some((over, under)), _) => Self::of(over.trim().parse().ok()?, under.trim().parse().ok()?),
            (None, Some(percent)) => Self::of(percent.trim().parse().ok()?, 100),
            (None, None) => return None,
        };
        (share.under > 0).then_some(share)
    }

    fn is_whole_or_less(self) -> bool {
        self.under > 0 && self.over <= self.under
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.under == 100 {
            write!(f, "{}%", self.over)
        } else {
            write!(f, "{}/{}", self.over, self.under)
        }
    }
}

/// How those on the roll count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Each is one.
    Heads,
    /// Each by their weight.
    Weight,
}

/// Of what a share is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// Of those for and against.
    Decided,
    /// Of all who took part, abstentions and those who stand aside among them.
    Answered,
    /// Of the whole roll.
    Roll,
}

/// How many must take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// Counted how.
    pub measure: Measure,
    /// Of which part of the roll; all of it when none is named.
    pub part: Option<String>,
    /// At least this share of it.
    pub share: Share,
    /// Whether who abstains takes part.
    pub abstentions: bool,
}

/// A share that must be for the proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Majority {
    /// Counted how.
    pub measure: Measure,
    /// In which part of the roll; all of it when none is named.
    pub part: Option<String>,
    /// Of what.
    pub base: Base,
    /// Which share.
    pub share: Share,
    /// Whether it must be more than that; otherwise exactly that is enough.
    pub more: bool,
}

/// How many may answer with something before the proposal falls for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cap {
    /// What is answered: any of these.
    pub answers: Vec<Answer>,
    /// Counted how.
    pub measure: Measure,
    /// At most this share of those who took part.
    pub share: Share,
}

/// What blocks do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocks {
    /// From how many on they stop the proposal; fewer count as being against it.
    pub from: u32,
    /// How many resolving rounds there are before what follows.
    pub rounds: u32,
    /// What follows when it still stands.
    pub then: AfterBlock,
}

/// What follows when a block stands after the last resolving round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AfterBlock {
    /// The proposal is not adopted.
    Falls,
    /// It is voted on, and needs these majorities.
    Vote(Vec<Majority>),
}

/// What silence means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Silence {
    /// Nothing.
    Nothing,
    /// Agreement: whoever had reason to object had time to.
    Agrees,
}

/// Rules by which answers are judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// What may be answered.
    pub answers: Vec<Answer>,
    /// What may be answered only with a reason.
    pub reasons: Vec<Answer>,
    /// What silence means.
    pub silence: Silence,
    /// Who must take part; all of them.
    pub quorums: Vec<Quorum>,
    /// Which majorities are needed; all of them at once.
    pub majorities: Vec<Majority>,
    /// What must not be too much.
    pub caps: Vec<Cap>,
    /// What blocks do, where they can be given.
    pub blocks: Option<Blocks>,
}

pub use faults::RuleFault;

/// Somebody on the roll and what they answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// To which parts of the roll they belong.
    pub parts: Vec<String>,
    /// Their weight.
    pub weight: u64,
    /// Into how many equal shares their answer is divided; 1 for whoever answers alone.
    pub shares: u32,
    /// How many shares answered what. What is missing is silence.
    pub answers: Vec<(Answer, u32)>,
}

impl Entry {
    /// Whoever answers alone, or not at all.
    #[must_use]
    pub fn single(parts: &[&str], weight: u64, answer: Option<Answer>) -> Self {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        Self { parts, weight, shares: 1, answers: answer.map(|answer| (answer, 1)).into_iter().collect() }
    }
}

/// A count that may have a fraction, where an answer was divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exact {
    /// So many parts,
    pub units: u128,
    /// so many of which are one.
    pub per: u128,
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.units / self.per, self.units % self.per);
        if rest == 0 {
            return write!(f, "{whole}");
        }
        let common = gcd(rest, self.per);
        let (over, under) = (rest / common, self.per / common);
        if whole == 0 { write!(f, "{over}/{under}") } else { write!(f, "{whole} {over}/{under}") }
    }
}

/// What a line of the arithmetic is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "check")]
pub enum Check {
    /// Whether enough took part.
    Quorum {
        /// The rule.
        rule: Quorum,
    },
    /// Whether enough are for it.
    Majority {
        /// The rule.
        rule: Majority,
    },
    /// Whether not too many answered with something.
    Cap {
        /// The rule.
        rule: Cap,
    },
    /// Whether there are fewer blocks than stop it.
    Blocks {
        /// From how many on.
        from: u32,
    },
}

/// A line of the arithmetic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it is about.
    #[serde(flatten)]
    pub check: Check,
    /// How much there is.
    pub have: Exact,
    /// Of how much.
    pub of: Exact,
    /// What is needed at least; for a cap and for blocks what must not be passed.
    pub bound: Exact,
    /// Whether it holds.
    pub holds: bool,
}

/// How a proposal came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// It is adopted.
    Adopted,
    /// It is not.
    NotAdopted,
    /// Too few took part.
    NoQuorum,
    /// A block stands, and a resolving round follows.
    Blocked,
    /// A block stands after the last round, and a vote with other majorities follows.
    VoteFollows,
}

/// The judgement with its arithmetic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// How it came out.
    pub came: Came,
    /// Line by line.
    pub lines: Vec<Line>,
}

/// Which test of a proposal is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// The first, or the one after so many resolving rounds.
    Round(u32),
    /// The vote that follows blocks.
    Vote,
}

/// Judges answers by rules.
#[must_use]
pub fn judge(rules: &Rules, roll: &[Entry], test: Test) -> Verdict {
    let count = Sums::of(rules, roll);
    let mut lines: Vec<Line> = rules.quorums.iter().map(|rule| count.quorum(rule)).collect();
    let quorate = lines.iter().all(|line| line.holds);
    let vote = match (&rules.blocks, test) {
        (Some(Blocks { then: AfterBlock::Vote(majorities), .. }), Test::Vote) => Some(majorities),
        _ => None,
    };
    lines.extend(vote.unwrap_or(&rules.majorities).iter().map(|rule| count.majority(rule)));
    if vote.is_none() {
        lines.extend(rules.caps.iter().map(|rule| count.cap(rule)));
    }
    let blocks = rules.blocks.as_ref().filter(|_| vote.is_none());
    lines.extend(blocks.map(|blocks| count.blocks(blocks)));
    let holds = |line: &Line| line.holds;
    let is_blocked = lines.iter().any(|line| matches!(line.check, Check::Blocks { .. }) && !line.holds);
    let came = match blocks {
        _ if !quorate => Came::NoQuorum,
        Some(blocks) if is_blocked => match (test, &blocks.then) {
            (Test::Round(round), _) if round < blocks.rounds => Came::Blocked,
            (_, AfterBlock::Vote(_)) => Came::VoteFollows,
            (_, AfterBlock::Falls) => Came::NotAdopted,
        },
        _ if lines.iter().all(holds) => Came::Adopted,
        _ => Came::NotAdopted,
    };
    Verdict { came, lines }
}

/// Sums over the roll, all in parts of one that every division of an answer has in common.
struct Sums<'a> {
    roll: &'a [Entry],
    silence: Silence,
    per: u128,
}

impl<'a> Sums<'a> {
    fn of(rules: &Rules, roll: &'a [Entry]) -> Self {
        let per = roll.iter().fold(1_u128, |common, entry| {
            let shares = u128::from(entry.shares.max(1));
            common / gcd(common, shares) * shares
        });
        Self { roll, silence: rules.silence, per }
    }

    fn exact(&self, units: u128) -> Exact {
        Exact { units, per: self.per }
    }

    /// How much of a part of the roll answered so; `None` is silence.
    fn sum(&self, measure: Measure, part: Option<&str>, counts: impl Fn(Option<Answer>) -> bool) -> u128 {
        let of = |entry: &Entry| {
            let shares = u128::from(entry.shares.max(1));
            let one = match measure {
                Measure::Heads => self.per / shares,
                Measure::Weight => self.per / shares * u128::from(entry.weight),
            };
            let given: u128 = entry.answers.iter().map(|(_, shares)| u128::from(*shares)).sum();
            let counted = entry.answers.iter().filter(|(answer, _)| counts(Some(*answer)));
            let mut sum: u128 = counted.map(|(_, shares)| u128::from(*shares)).sum();
            let silent = shares.saturating_sub(given);
            let meant = match self.silence {
                Silence::Nothing => None,
                Silence::Agrees => Some(Answer::Agree),
            };
            if counts(meant) {
                sum += silent;
            }
            sum * one
        };
        let inside = |entry: &&Entry| part.is_none_or(|part| entry.parts.iter().any(|p| p == part));
        self.roll.iter().filter(inside).map(of).sum()
    }

    fn quorum(&self, rule: &Quorum) -> Line {
        let part = rule.part.as_deref();
        let takes_part =
            |answer: Option<Answer>| answer.is_some_and(|a| rule.abstentions || a != Answer::Abstain);
        let have = self.sum(rule.measure, part, takes_part);
        let of = self.sum(rule.measure, part, |_| true);
        let bound = self.least(of, rule.share, false);
        self.line(Check::Quorum { rule: rule.clone() }, have, of, bound, of > 0 && have >= bound)
    }

    fn majority(&self, rule: &Majority) -> Line {
        let part = rule.part.as_deref();
        let have = self.sum(rule.measure, part, |answer| answer.is_some_and(Answer::is_for));
        let of = self.sum(rule.measure, part, |answer| match rule.base {
            Base::Decided => answer.is_some_and(|a| a.is_for() || a.is_against()),
            Base::Answered => answer.is_some(),
            Base::Roll => true,
        });
        let bound = self.least(of, rule.share, rule.more);
        self.line(Check::Majority { rule: rule.clone() }, have, of, bound, of > 0 && have >= bound)
    }

    fn cap(&self, rule: &Cap) -> Line {
        let capped = |answer: Option<Answer>| answer.is_some_and(|answer| rule.answers.contains(&answer));
        let have = self.sum(rule.measure, None, capped);
        let of = self.sum(rule.measure, None, |answer| answer.is_some());
        let bound = of * u128::from(rule.share.over) / u128::from(rule.share.under.max(1));
        self.line(Check::Cap { rule: rule.clone() }, have, of, bound, have <= bound)
    }

    fn blocks(&self, rule: &Blocks) -> Line {
        // A body whose answer is divided blocks when one of its shares does.
        let blocks = |entry: &&Entry| entry.answers.iter().any(|(a, n)| *a == Answer::Block && *n > 0);
        let have = self.roll.iter().filter(blocks).count() as u128 * self.per;
        let of = self.roll.len() as u128 * self.per;
        let from = u128::from(rule.from.max(1));
        let bound = (from - 1) * self.per;
        self.line(Check::Blocks { from: rule.from.max(1) }, have, of, bound, have <= bound)
    }

    /// The smallest amount that is this share of another, or more than it.
    fn least(&self, of: u128, share: Share, more: bool) -> u128 {
        let (over, under) = (u128::from(share.over), u128::from(share.under.max(1)));
        match (of * over % under).cmp(&0) {
            _ if more => of * over / under + 1,
            Ordering::Equal => of * over / under,
            _ => of * over / under + 1,
        }
    }

    fn line(&self, check: Check, have: u128, of: u128, bound: u128, holds: bool) -> Line {
        Line { check, have: self.exact(have), of: self.exact(of), bound: self.exact(bound), holds }
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod judge_tests;
