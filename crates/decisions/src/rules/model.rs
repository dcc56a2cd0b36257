//! What a rule set is. No input or output.

use super::ballot::BallotRules;
use jiff::civil::Date;
use jiff::tz::{TimeZone, offset};
use jiff::{SignedDuration, Span, Timestamp};
use kernel::{LocalText, Refusal};
use serde::{Deserialize, Serialize};
use tally::Method;
use tally::judge::{
    AfterBlock, Answer, Base, Blocks, Cap, Majority, Measure, Quorum, RuleFault, Rules, Share, Silence,
};

platform::id! {
    /// A rule set.
    RuleSetId
}

/// What kind of decision a rule set is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is adopted unless somebody has a reasoned objection.
    Consent,
    /// Everybody can live with it.
    Consensus,
    /// For, against, abstain.
    Vote,
    /// Who holds an office: ballots on candidates.
    Election,
    /// What people think: ballots on options. It binds nobody.
    Poll,
    /// One decides, after those who know and those whom it touches gave their advice.
    Advice,
}

/// Every kind.
pub const KINDS: [Kind; 6] =
    [Kind::Consent, Kind::Consensus, Kind::Vote, Kind::Election, Kind::Poll, Kind::Advice];

impl Kind {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Consent => "consent",
            Kind::Consensus => "consensus",
            Kind::Vote => "vote",
            Kind::Election => "election",
            Kind::Poll => "poll",
            Kind::Advice => "advice",
        }
    }

    /// Back from [`Kind::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether ballots are cast; otherwise positions are given.
    pub fn is_by_ballot(self) -> bool {
        matches!(self, Kind::Election | Kind::Poll)
    }

    /// Whether a proposal can be moved from rules of this kind to those of another after it was put to others: whoever stands, stands for an
    /// election, and options are those of a poll.
    pub fn goes_with(self, other: Kind) -> bool {
        self == other || !self.is_by_ballot() && !other.is_by_ballot()
    }

    /// Whether the same is asked when a rule set of either kind is composed.
    pub fn is_like(self, other: Kind) -> bool {
        let group = |kind: Kind| (kind.is_by_ballot(), kind == Kind::Advice);
        group(self) == group(other)
    }
}

/// When positions are seen by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// As soon as they are given.
    AtOnce,
    /// When the test is closed.
    AtClosing,
}

/// What networks on a roll weigh.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weights {
    /// All the same.
    #[default]
    Equal,
    /// As many as they have individual members, one at least.
    Members,
}

/// How a test is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conduct {
    /// How many days it is open everywhere on Earth at least.
    pub least_days: u32,
    /// Days of the week that do not count as such days, and on which it does not close: 1 is Monday, 7 Sunday.
    pub quiet: Vec<i8>,
    /// When positions are seen by others.
    pub shown: Shown,
    /// For how many others somebody on the roll can answer; 0 is none.
    #[serde(default)]
    pub proxies: u16,
    /// Whether the answer of a network is divided among all who speak for it.
    #[serde(default)]
    pub split: bool,
    /// What networks weigh.
    #[serde(default)]
    pub weights: Weights,
}

/// The most proxies that one can hold.
pub const MOST_PROXIES: u32 = 20;

/// The most days that a test can have to be open.
pub const MOST_DAYS: u32 = 90;

/// Whether an instant is so far away that the year was mistyped: no test is open, and no names are taken, for longer than a year.
pub fn is_far(now: Timestamp, at: Timestamp) -> bool {
    at.duration_since(now) > SignedDuration::from_hours(24 * 366)
}

impl Conduct {
    /// How many whole days, from midnight to midnight wherever on Earth one is, lie between two instants; quiet ones are not counted.
    pub fn days_between(&self, from: Timestamp, until: Timestamp) -> u32 {
        // A day begins first at UTC+14 and ends last at UTC−12.
        let first_zone = TimeZone::fixed(offset(14));
        let last_zone = TimeZone::fixed(offset(-12));
        let mut day = from.to_zoned_datetime(first_zone.clone()).date();
        let mut count = 0;
        loop {
            let starts = day.to_zoned_datetime(first_zone.clone()).map(|zoned| zoned.timestamp());
            let next = day.checked_add(Span::new().days(1));
            let (Ok(starts), Ok(next)) = (starts, next) else { return count };
            let Ok(ends) = next.to_zoned_datetime(last_zone.clone()).map(|zoned| zoned.timestamp()) else {
                return count;
            };
            if ends > until {
                return count;
            }
            count += u32::from(starts >= from && !self.is_quiet(day));
            day = next;
        }
    }

    /// Whether a day does not count.
    pub fn is_quiet(&self, day: Date) -> bool {
        self.quiet.contains(&day.weekday().to_monday_one_offset())
    }
}

/// What a rule set says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// For what kind of decision.
    pub kind: Kind,
    /// How answers are judged.
    pub rules: Rules,
    /// How a test is held.
    pub conduct: Conduct,
    /// How ballots are marked and counted, where they are cast. The rules then ask for a quorum alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<BallotRules>,
}

impl Content {
    /// What is wrong with it, for people; the field that it is about stands first.
    pub fn faults(&self) -> Vec<(&'static str, Refusal)> {
        match &self.ballot {
            None if self.kind == Kind::Advice => Vec::new(),
            None => {
                let mut found = Vec::new();
                for fault in self.rules.faults() {
                    let one = (self.field_of(&fault), refusal(&fault));
                    // Of several answers the same is said once.
                    if !found.contains(&one) {
                        found.push(one);
                    }
                }
                found
            }
            Some(ballot) => {
                let of_quorum = self.judged().faults();
                let of_quorum = of_quorum.iter().map(|fault| ("quorum", refusal(fault)));
                ballot.fault(&self.conduct).into_iter().chain(of_quorum).collect()
            }
        }
    }
}

impl Content {
    /// At which field of the form a fault is mended.
    fn field_of(&self, fault: &RuleFault) -> &'static str {
        let rules = &self.rules;
        match fault {
            RuleFault::MoreThanAll(share) | RuleFault::NothingAsked(share) => {
                // What is wrong with a share by itself; to need more than all of something is wrong with a majority alone.
                let by_itself = share.under == 0 || share.over == 0 || share.over > share.under;
                let is = |one: Share| one == *share;
                let majority =
                    rules.majorities.iter().position(|one| is(one.share) && (by_itself || one.more));
                match majority.and_then(|place| SHARES.get(place)) {
                    Some(field) => field,
                    None if rules.quorums.iter().any(|one| is(one.share) && by_itself) => "quorum",
                    None if rules.caps.iter().any(|one| is(one.share) && by_itself) => "cap",
                    None => "later",
                }
            }
            RuleFault::NothingNeeded => SHARES[0],
            RuleFault::ReasonForNothing(_) => "reasons",
            RuleFault::CapOnNothing(_) | RuleFault::CapOnAgreement => "cap",
            RuleFault::QuorumOfSilence => "quorum",
            RuleFault::VoteNotHigher => "later",
            RuleFault::NoAgreement
            | RuleFault::BlockWithoutEffect
            | RuleFault::NobodyInPart(_)
            | RuleFault::NeverPasses => "answers",
        }
    }

    /// The rules by which answers are judged. Where ballots are cast, rules that can be looked over: whoever casts one agrees that there
    /// is a result.
    pub fn judged(&self) -> Rules {
        let mut rules = self.rules.clone();
        if self.ballot.is_some() {
            rules.majorities = vec![Majority {
                measure: Measure::Heads,
                part: None,
                base: Base::Answered,
                share: Share::of(1, 2),
                more: true,
            }];
        }
        rules
    }
}

impl platform::db::FromColumn for Content {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        serde_json::from_str(&text)
            .map_err(|error| platform::db::DbError::Shape(format!("no content of a rule set: {error}")))
    }
}

/// A rule set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSet {
    /// Its id.
    pub id: RuleSetId,
    /// Its part of addresses.
    pub slug: String,
    /// What it is called.
    pub title: LocalText,
    /// What it says.
    pub content: Content,
    /// Whether it can be chosen.
    pub retired: bool,
    /// Counts its saved states.
    pub version: i64,
}

/// The fields in which the shares of majorities are typed.
pub const SHARES: [&str; 3] = ["share-0", "share-1", "share-2"];

/// The heaviest that one on a roll can be.
pub const HEAVIEST: u32 = 1_000_000;

/// Part of the roll: bodies that answer through those who speak for them.
pub const NETWORKS: &str = "networks";
/// Part of the roll: persons who answer for themselves.
pub const PERSONS: &str = "persons";

/// A rule set to begin with, for each kind.
pub fn preset(kind: Kind) -> Content {
    use Answer::{Abstain, Against, Agree, Block, Reservation, StandAside};
    let majority = |base, over, under, more| Majority {
        measure: Measure::Heads,
        part: None,
        base,
        share: Share::of(over, under),
        more,
    };
    let half = Quorum { measure: Measure::Heads, part: None, share: Share::of(1, 2), abstentions: true };
    let rules = match kind {
        Kind::Consent => Rules {
            answers: vec![Agree, Reservation, Block, Abstain],
            reasons: vec![Reservation, Block],
            silence: Silence::Agrees,
            quorums: Vec::new(),
            majorities: vec![majority(Base::Roll, 1, 2, true)],
            caps: Vec::new(),
            blocks: Some(Blocks { from: 1, rounds: 2, then: AfterBlock::Falls }),
        },
        Kind::Consensus => Rules {
            answers: vec![Agree, Reservation, StandAside, Block, Abstain],
            reasons: vec![Reservation, StandAside, Block],
            silence: Silence::Nothing,
            quorums: vec![half],
            majorities: vec![majority(Base::Answered, 1, 2, true)],
            caps: vec![Cap { answers: vec![StandAside], measure: Measure::Heads, share: Share::of(1, 4) }],
            blocks: Some(Blocks {
                from: 1,
                rounds: 1,
                then: AfterBlock::Vote(vec![majority(Base::Decided, 4, 5, false)]),
            }),
        },
        Kind::Vote => Rules {
            answers: vec![Agree, Against, Abstain],
            reasons: Vec::new(),
            silence: Silence::Nothing,
            quorums: vec![half],
            majorities: vec![majority(Base::Decided, 1, 2, true)],
            caps: Vec::new(),
            blocks: None,
        },
        Kind::Election => turnout(vec![half]),
        Kind::Poll | Kind::Advice => turnout(Vec::new()),
    };
    let ballot = match kind {
        Kind::Election => Some(BallotRules::preset(Method::ScottishStv, true)),
        Kind::Poll => Some(BallotRules::preset(Method::Approval, false)),
        _ => None,
    };
    let shown = if kind.is_by_ballot() { Shown::AtClosing } else { Shown::AtOnce };
    let conduct = Conduct { quiet: vec![6, 7], ..conduct(7, shown) };
    Content { kind, rules, conduct, ballot }
}

/// A test that is open for so many days, with nothing else said of it.
fn conduct(least_days: u32, shown: Shown) -> Conduct {
    Conduct { least_days, quiet: Vec::new(), shown, proxies: 0, split: false, weights: Weights::Equal }
}

/// Rules that ask for nothing but that enough take part.
pub fn turnout(quorums: Vec<Quorum>) -> Rules {
    Rules {
        answers: vec![Answer::Agree],
        reasons: Vec::new(),
        silence: Silence::Nothing,
        quorums,
        majorities: Vec::new(),
        caps: Vec::new(),
        blocks: None,
    }
}

/// What is wrong with rules, for people.
pub fn refusal(fault: &RuleFault) -> Refusal {
    match fault {
        RuleFault::NoAgreement => Refusal::new("rules-fault-no-agreement"),
        RuleFault::NothingNeeded => Refusal::new("rules-fault-nothing-needed"),
        RuleFault::MoreThanAll(share) => {
            Refusal::new("rules-fault-more-than-all").with("share", share.to_string())
        }
        RuleFault::NothingAsked(share) => {
            Refusal::new("rules-fault-nothing-asked").with("share", share.to_string())
        }
        RuleFault::BlockWithoutEffect => Refusal::new("rules-fault-block"),
        RuleFault::ReasonForNothing(_) => Refusal::new("rules-fault-reason"),
        RuleFault::CapOnNothing(_) | RuleFault::CapOnAgreement => Refusal::new("rules-fault-cap"),
        RuleFault::QuorumOfSilence => Refusal::new("rules-fault-silence"),
        RuleFault::VoteNotHigher => Refusal::new("rules-fault-vote"),
        RuleFault::NobodyInPart(_) => Refusal::new("rules-fault-part"),
        RuleFault::NeverPasses => Refusal::new("rules-fault-never"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_begin_with_has_no_fault_and_is_kept_as_it_is() {
        for kind in KINDS {
            let content = preset(kind);
            assert_eq!(content.faults(), [], "{kind:?}");
            let text = serde_json::to_string(&content).expect("it is JSON");
            assert_eq!(serde_json::from_str::<Content>(&text).expect("it is read"), content);
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
    }

    #[test]
    fn days_are_counted_that_are_whole_everywhere() {
        let conduct = conduct(1, Shown::AtOnce);
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        // The 2nd begins first at 10:00 UTC on the 1st, and ends last at 12:00 UTC on the 3rd.
        assert_eq!(conduct.days_between(at("2026-12-01T10:00:00Z"), at("2026-12-03T12:00:00Z")), 1);
        assert_eq!(conduct.days_between(at("2026-12-01T10:00:01Z"), at("2026-12-03T12:00:00Z")), 0);
        assert_eq!(conduct.days_between(at("2026-12-01T10:00:00Z"), at("2026-12-03T11:59:59Z")), 0);
        assert_eq!(conduct.days_between(at("2026-12-01T10:00:00Z"), at("2026-12-09T12:00:00Z")), 7);
        // The 5th and 6th are a Saturday and a Sunday.
        let quiet = Conduct { quiet: vec![6, 7], ..conduct };
        assert_eq!(quiet.days_between(at("2026-12-01T10:00:00Z"), at("2026-12-09T12:00:00Z")), 5);
        assert_eq!(quiet.days_between(at("2026-12-09T10:00:00Z"), at("2026-12-01T12:00:00Z")), 0);
    }
}
