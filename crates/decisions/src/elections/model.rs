//! Who stands, what stands on a ballot, and on which terms ballots are counted. No input or output.

use crate::proposals::model::Proposal;
use crate::rules::ballot::{BallotRules, Marking};
use kernel::{BodyId, LocalText, PersonId, Refusal};
use std::collections::BTreeMap;
use tally::{Ballots, Election, Graded, Limit, Method, Standing, Strength, Terms, Votes};

platform::id! {
    /// Somebody who stands, or an option.
    CandidateId
}

/// The most candidates of an election, and options of a poll.
pub const MOST: usize = 100;
/// The longest name on a ballot, in characters.
pub const NAME: usize = 160;
/// The longest statement, in characters.
pub const STATEMENT: usize = 4_000;
/// The most seats.
pub const SEATS: u16 = 50;

/// Whether a candidate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody named them, and they have not said yet.
    Named,
    /// They stand, or it is an option.
    Standing,
    /// They stood when the vote was opened, and do no longer.
    Withdrawn,
}

impl State {
    /// Every one.
    pub const ALL: [State; 3] = [State::Named, State::Standing, State::Withdrawn];

    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Named => "named",
            State::Standing => "standing",
            State::Withdrawn => "withdrawn",
        }
    }
}

impl platform::db::FromColumn for State {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        let known = Self::ALL.into_iter().find(|state| state.as_str() == text);
        known.ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no state of a candidate")))
    }
}

/// Somebody who stands, or an option.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Their id.
    pub id: CandidateId,
    /// Their number on ballots, from 1; 0 until the vote is opened.
    pub number: u16,
    /// Who it is; nobody for an option.
    pub person: Option<PersonId>,
    /// What stands on ballots.
    pub name: String,
    /// The network they stand for.
    pub body: Option<BodyId>,
    /// What they say.
    pub statement: LocalText,
    /// Whether they stand.
    pub state: State,
}

platform::id! {
    /// Whoever opens ballots together with others.
    TrusteeId
}

/// The most trustees.
pub const TRUSTEES: usize = 15;

/// Whoever opens ballots together with others, or was asked to.
#[derive(Clone, Debug)]
pub struct Trustee {
    /// Their id.
    pub id: TrusteeId,
    /// Who it is.
    pub person: Option<PersonId>,
    /// The network they come from, once they accepted.
    pub body: Option<BodyId>,
    /// Their public key; empty until they accepted.
    pub recipient: String,
    /// Their part of the vote's key, sealed to them; empty until the vote is opened.
    pub share: String,
    /// Their part of the vote's key, once they brought it.
    pub opened: String,
}

impl Trustee {
    /// Whether they accepted.
    pub fn is_ready(&self) -> bool {
        !self.recipient.is_empty()
    }
}

/// A ballot with its receipt as it is sealed: as long as the longest there can be, so that its length tells nothing.
pub fn to_seal(receipt: &str, words: &str, candidates: usize) -> String {
    let length = 24 + 4 * candidates;
    format!("{:length$}", format!("{receipt}\n{words}"))
}

/// Back from [`to_seal`].
pub fn unsealed(text: &str) -> Option<(String, String)> {
    let (receipt, words) = text.trim_end().split_once('\n').or(Some((text.trim_end(), "")))?;
    Some((receipt.to_owned(), words.to_owned()))
}

/// What a voter marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marks {
    /// Numbers of candidates, from 1, rank by rank; those who are ticked are all on one.
    Ranks(Vec<Vec<u16>>),
    /// A grade or points for each candidate.
    Grades(Vec<Option<u16>>),
}

impl Marks {
    /// As it is kept and published: `3 1=4 2`, or `5,,0`.
    pub fn words(&self) -> String {
        match self {
            Marks::Ranks(ranks) => {
                let rank = |rank: &Vec<u16>| {
                    let mut numbers = rank.clone();
                    numbers.sort_unstable();
                    numbers.iter().map(u16::to_string).collect::<Vec<_>>().join("=")
                };
                ranks.iter().map(rank).collect::<Vec<_>>().join(" ")
            }
            Marks::Grades(grades) => {
                let one = |grade: &Option<u16>| grade.map(|grade| grade.to_string()).unwrap_or_default();
                grades.iter().map(one).collect::<Vec<_>>().join(",")
            }
        }
    }

    /// Back from [`Marks::words`], with nothing that cannot be marked so.
    pub fn parse(words: &str, marking: Marking, candidates: usize) -> Option<Self> {
        let marks = match marking {
            Marking::Places { .. } | Marking::Ticks(_) => {
                let rank = |rank: &str| rank.split('=').map(|n| n.parse().ok()).collect::<Option<Vec<u16>>>();
                Marks::Ranks(words.split_whitespace().map(rank).collect::<Option<_>>()?)
            }
            Marking::Grades(_) | Marking::Points(_) => {
                let grade = |cell: &str| match cell {
                    "" => Some(None),
                    cell => cell.parse().ok().map(Some),
                };
                Marks::Grades(words.split(',').map(grade).collect::<Option<_>>()?)
            }
        };
        marks.check(marking, candidates).ok()?;
        Some(marks)
    }

    /// What is wrong with it.
    pub fn check(&self, marking: Marking, candidates: usize) -> Result<(), Refusal> {
        match (self, marking) {
            (Marks::Ranks(ranks), _) => {
                let mut numbers: Vec<u16> = ranks.iter().flatten().copied().collect();
                let count = numbers.len();
                numbers.sort_unstable();
                numbers.dedup();
                let known = |number: &u16| (1..=candidates).contains(&usize::from(*number));
                if numbers.len() != count || !numbers.iter().all(known) {
                    return Err(Refusal::new("ballot-refusal-marks"));
                }
                match marking {
                    Marking::Places { equals: false } if ranks.iter().any(|rank| rank.len() > 1) => {
                        Err(Refusal::new("ballot-refusal-equal"))
                    }
                    Marking::Ticks(most) if most > 0 && count > usize::from(most) => {
                        Err(Refusal::new("ballot-refusal-most").with("most", i64::from(most)))
                    }
                    Marking::Ticks(_) if ranks.len() > 1 => Err(Refusal::new("ballot-refusal-marks")),
                    _ => Ok(()),
                }
            }
            (Marks::Grades(grades), _) if grades.len() != candidates => {
                Err(Refusal::new("ballot-refusal-marks"))
            }
            (Marks::Grades(grades), Marking::Points(points)) => {
                let sum: u64 = grades.iter().flatten().map(|grade| u64::from(*grade)).sum();
                match sum > u64::from(points) {
                    true => Err(Refusal::new("ballot-refusal-points").with("points", i64::from(points))),
                    false => Ok(()),
                }
            }
            (Marks::Grades(grades), Marking::Grades(best)) => {
                match grades.iter().flatten().any(|grade| *grade > best) {
                    true => Err(Refusal::new("ballot-refusal-grade").with("best", i64::from(best))),
                    false => Ok(()),
                }
            }
            (Marks::Grades(_), _) => Err(Refusal::new("ballot-refusal-marks")),
        }
    }

    /// Puts candidates in order by the places that were typed; the same place is the same rank, and gaps say nothing.
    pub fn from_places(places: impl IntoIterator<Item = (u16, u16)>) -> Self {
        let mut ranks: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        for (candidate, place) in places {
            ranks.entry(place).or_default().push(candidate);
        }
        Marks::Ranks(ranks.into_values().collect())
    }
}

/// On what terms the ballots of a proposal are counted; without the digest, which comes of them.
pub fn terms(
    proposal: &Proposal,
    rules: &BallotRules,
    candidates: &[Candidate],
    (title, seed): (String, String),
) -> Terms {
    let seats = proposal.ballot.as_ref().map_or(1, |vote| usize::from(vote.seats));
    let mut limits: BTreeMap<BodyId, Vec<tally::Candidate>> = BTreeMap::new();
    if rules.each_network > 0 {
        for one in candidates {
            let number = tally::Candidate::numbered(usize::from(one.number));
            if let (Some(body), Some(number)) = (one.body, number) {
                limits.entry(body).or_default().push(number);
            }
        }
    }
    let mut limits: Vec<Limit> = limits
        .into_values()
        .filter(|of_one| of_one.len() > usize::from(rules.each_network))
        .map(|candidates| Limit { candidates, at_most: usize::from(rules.each_network) })
        .collect();
    limits.sort_by(|a, b| a.candidates.cmp(&b.candidates));
    Terms {
        title,
        method: rules.method,
        strength: Strength::WinningVotes,
        ties: rules.ties(),
        seats,
        candidates: candidates
            .iter()
            .map(|one| Standing { name: one.name.clone(), withdrawn: one.state == State::Withdrawn })
            .collect(),
        limits,
        commitment: proposal.ballot.as_ref().map(|vote| vote.commitment.clone()).unwrap_or_default(),
        seed,
        digest: String::new(),
    }
}

/// Ballots as they are counted, each with its weight.
pub fn votes(method: Method, ballots: impl IntoIterator<Item = (Marks, u64)>) -> Votes {
    if matches!(method, Method::Score | Method::MajorityJudgement) {
        let graded = ballots.into_iter().filter_map(|(marks, weight)| match marks {
            Marks::Grades(grades) => Some(Graded { weight, grades }),
            Marks::Ranks(_) => None,
        });
        return Votes::Graded(graded.collect());
    }
    let mut all = Ballots::default();
    for (marks, weight) in ballots {
        let Marks::Ranks(ranks) = marks else { continue };
        let numbered = |rank: &Vec<u16>| -> Vec<tally::Candidate> {
            rank.iter().filter_map(|number| tally::Candidate::numbered(usize::from(*number))).collect()
        };
        all.push(weight, ranks.iter().map(numbered).collect::<Vec<_>>());
    }
    Votes::Ranked(all)
}

/// An election and what came of it.
#[derive(Debug)]
pub struct Counted {
    /// On which terms.
    pub terms: Terms,
    /// With the ballots.
    pub election: Election,
    /// The report.
    pub count: tally::Count,
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACES: Marking = Marking::Places { equals: false };

    #[test]
    fn a_ballot_is_kept_in_words_and_read_again() {
        for (words, marking) in [
            ("3 1 2", PLACES),
            ("", PLACES),
            ("3 1=4 2", Marking::Places { equals: true }),
            ("1=3", Marking::Ticks(2)),
            ("5,,0,1", Marking::Grades(5)),
            (",,,", Marking::Grades(5)),
            ("4,,0,1", Marking::Points(5)),
        ] {
            let marks = Marks::parse(words, marking, 4).unwrap_or_else(|| panic!("{words} is read"));
            assert_eq!(marks.words(), words);
        }
    }

    #[test]
    fn what_cannot_be_marked_so_is_no_ballot() {
        for (words, marking) in [
            ("1 1", PLACES),
            ("5", PLACES),
            ("0", PLACES),
            ("1=2", PLACES),
            ("1 x", PLACES),
            ("99999", PLACES),
            ("1=2=3", Marking::Ticks(2)),
            ("1 2", Marking::Ticks(0)),
            ("1,2,3", Marking::Grades(5)),
            ("1,2,3,6", Marking::Grades(5)),
            ("1,2,3,-1", Marking::Grades(5)),
            ("2,2,1,1", Marking::Points(5)),
        ] {
            assert_eq!(Marks::parse(words, marking, 4), None, "{words} {marking:?}");
        }
    }

    #[test]
    fn what_is_sealed_has_one_length() {
        for words in ["", "1", "3 1=4 2", "100 99 98"] {
            let text = to_seal("ABCD-EFGH-IJKL-MNOP", words, 100);
            assert_eq!(text.len(), 424);
            assert_eq!(unsealed(&text), Some(("ABCD-EFGH-IJKL-MNOP".to_owned(), words.to_owned())));
        }
    }

    #[test]
    fn places_may_have_gaps_and_equals() {
        let marks = Marks::from_places([(1, 9), (2, 2), (4, 2)]);
        assert_eq!(marks.words(), "2=4 1");
        assert!(marks.check(Marking::Places { equals: true }, 4).is_ok());
        assert!(marks.check(PLACES, 4).is_err());
        assert_eq!(Marks::from_places([]).words(), "");
    }
}
