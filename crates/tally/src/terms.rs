//! What has to be published beside the ballots, so that anybody counts them again and gets the same report.

use crate::election::{Candidate, Election, Limit};
use crate::files::{Fault, read};
use crate::lot::Lot;
use crate::method::{Cannot, Method, Settings, Ties, count};
use crate::pairwise::Strength;
use crate::report::Count;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// Somebody who stands, or an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// What stands on ballots.
    pub name: String,
    /// Whether they withdrew after ballots were printed.
    #[serde(default)]
    pub withdrawn: bool,
}

/// All that decides a count beside the ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What the election is called.
    pub title: String,
    /// By which method it is counted.
    pub method: Method,
    /// How the strength of a victory is measured, where the method looks at pairs.
    pub strength: Strength,
    /// What decides between equals in methods with rounds.
    pub ties: Ties,
    /// How many are elected.
    pub seats: usize,
    /// Those who stand, in the order of their numbers.
    pub candidates: Vec<Standing>,
    /// Who can be elected together.
    pub limits: Vec<Limit>,
    /// The SHA-256 of the seed, as it was published before anybody voted, in hexadecimal.
    pub commitment: String,
    /// What the lot was drawn from together with the digest of the ballots; published afterwards.
    pub seed: String,
    /// The SHA-256 of all ballots ([`Election::digest`]) in hexadecimal.
    pub digest: String,
}

/// Why ballots are not those that the terms are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differs {
    /// The ballots cannot be read.
    Unreadable(Fault),
    /// Other candidates stand on them.
    Candidates,
    /// They are others than those that were counted.
    Ballots,
    /// The seed is not the one that was published before.
    Seed,
    /// They cannot be counted so.
    Uncountable(Cannot),
}

impl fmt::Display for Differs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Differs::Unreadable(fault) => write!(f, "the ballots cannot be read: {fault}"),
            Differs::Candidates => f.write_str("the ballots are about other candidates than the terms"),
            Differs::Ballots => f.write_str("the ballots are not those whose digest was published"),
            Differs::Seed => f.write_str("the seed is not the one that was committed to before the vote"),
            Differs::Uncountable(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for Differs {}

impl Terms {
    /// The commitment to a seed, to be published before anybody votes.
    #[must_use]
    pub fn commit(seed: &str) -> String {
        in_hex(&Sha256::digest(seed))
    }

    /// An election on these terms, without a ballot.
    #[must_use]
    pub fn election(&self, votes: crate::Votes) -> Election {
        let numbered = (0..).map(Candidate).zip(&self.candidates);
        Election {
            title: self.title.clone(),
            candidates: self.candidates.iter().map(|one| one.name.clone()).collect(),
            seats: self.seats,
            withdrawn: numbered.filter(|(_, one)| one.withdrawn).map(|(number, _)| number).collect(),
            order: None,
            limits: self.limits.clone(),
            votes,
        }
    }

    /// The digest of an election's ballots, as it stands in terms.
    #[must_use]
    pub fn digest_of(election: &Election) -> String {
        in_hex(&election.digest())
    }

    /// Reads a file of ballots, and looks whether they and the seed are those that were published.
    ///
    /// # Errors
    /// When something differs.
    pub fn read(&self, ballots: &[u8]) -> Result<Election, Differs> {
        let found = read(ballots, self.method.reading()).map_err(Differs::Unreadable)?;
        if found.candidates.len() != self.candidates.len() {
            return Err(Differs::Candidates);
        }
        let limited = self.limits.iter().flat_map(|limit| &limit.candidates);
        if limited.into_iter().any(|one| one.index() >= self.candidates.len()) {
            return Err(Differs::Candidates);
        }
        let election = self.election(found.votes);
        if Self::digest_of(&election) != self.digest {
            return Err(Differs::Ballots);
        }
        if Self::commit(&self.seed) != self.commitment {
            return Err(Differs::Seed);
        }
        Ok(election)
    }

    /// Counts an election on these terms: the lot is drawn from the seed and the ballots.
    ///
    /// # Errors
    /// When it cannot be counted by the method.
    pub fn count(&self, election: &Election) -> Result<Count, Cannot> {
        let lot = Lot::drawn(self.seed.as_bytes(), &election.digest(), election.candidates.len());
        self.count_by(election, lot)
    }

    /// Counts an election as it stands, before the seed is drawn on: of equals whoever is named first comes first.
    ///
    /// # Errors
    /// When it cannot be counted by the method.
    pub fn count_in_order(&self, election: &Election) -> Result<Count, Cannot> {
        self.count_by(election, election.order_as_lot())
    }

    fn count_by(&self, election: &Election, lot: Lot) -> Result<Count, Cannot> {
        count(election, self.method, &Settings { strength: self.strength, ties: self.ties, lot })
    }
}

fn in_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Ballots, Votes, write_blt};

    fn terms() -> Terms {
        let standing = |name: &str| Standing { name: name.to_owned(), withdrawn: name == "Gone" };
        Terms {
            title: "A board".into(),
            method: Method::ScottishStv,
            strength: Strength::WinningVotes,
            ties: Ties::EarlierRounds,
            seats: 1,
            candidates: ["One", "Two", "Gone"].map(standing).into(),
            limits: Vec::new(),
            commitment: Terms::commit("a seed"),
            seed: "a seed".into(),
            digest: String::new(),
        }
    }

    #[test]
    fn what_was_published_is_counted_again_and_nothing_else() {
        let mut ballots = Ballots::default();
        ballots.push(1, [[Candidate(2)], [Candidate(0)]]);
        ballots.push(1, [[Candidate(1)]]);
        ballots.push(1, Vec::<[Candidate; 1]>::new());
        let mut terms = terms();
        let election = terms.election(Votes::Ranked(ballots));
        terms.digest = Terms::digest_of(&election);
        let first = terms.count(&election).expect("it is counted");
        let kept = serde_json::to_string(&terms).expect("it is JSON");
        let terms: Terms = serde_json::from_str(&kept).expect("it is read");
        let file = write_blt(&election).expect("they are rankings");
        let again = terms.read(file.as_bytes()).expect("nothing differs");
        let second = terms.count(&again).expect("it is counted");
        assert_eq!(serde_json::to_value(&first).ok(), serde_json::to_value(&second).ok());
        assert_eq!(first.ties.len(), 1, "one and two are equal, and the lot decides");
        let other = file.replacen("1 2 0", "1 1 0", 1);
        assert_eq!(terms.read(other.as_bytes()).err(), Some(Differs::Ballots));
        let seed = Terms { seed: "another".into(), ..terms.clone() };
        assert_eq!(seed.read(file.as_bytes()).err(), Some(Differs::Seed));
        let fewer = Terms { candidates: terms.candidates[..2].to_vec(), ..terms.clone() };
        assert_eq!(fewer.read(file.as_bytes()).err(), Some(Differs::Candidates));
        assert!(matches!(terms.read(b""), Err(Differs::Unreadable(_))));
    }
}
