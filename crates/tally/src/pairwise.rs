//! How many prefer each candidate to each other one.

use crate::election::{Ballots, Candidate};
use crate::method::Field;
use serde::{Deserialize, Serialize};

/// How strong the victory of one candidate over another is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// By how many prefer the winner.
    WinningVotes,
    /// By how many more prefer the winner than the loser.
    Margins,
}

/// For each two candidates how many prefer the one to the other: one who is ranked is preferred to all ranked behind and to
/// all who are not ranked. Those who do not stand have no preference for or against them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairwise {
    candidates: usize,
    rows: Vec<u64>,
}

/// Weights of several ballots are summed up in 31 bits, so that the machine compares several ranks at once.
const MOST_IN_SHORT: u64 = i32::MAX as u64;

impl Pairwise {
    pub(crate) fn of(field: &Field<'_>, ballots: &Ballots) -> Self {
        let candidates = field.candidates();
        let mut rows = vec![0_u64; candidates * candidates];
        let mut short = vec![0_i32; candidates * candidates];
        let mut in_short = 0;
        let mut ranks = vec![i32::MAX; candidates];
        for ballot in ballots.iter() {
            let mut rank = 0;
            for mark in ballot.marks {
                rank += i32::from(!mark.tied);
                ranks[mark.candidate.index()] = rank;
            }
            if in_short + ballot.weight > MOST_IN_SHORT {
                flush(&mut short, &mut rows);
                in_short = 0;
            }
            let weight = i32::try_from(ballot.weight).ok();
            in_short += weight.map_or(0, |weight| weight as u64);
            for mark in ballot.marks {
                let at = mark.candidate.index();
                let own = ranks[at];
                let row = at * candidates..(at + 1) * candidates;
                match weight {
                    Some(weight) => {
                        for (cell, rank) in short[row].iter_mut().zip(&ranks) {
                            *cell += if own < *rank { weight } else { 0 };
                        }
                    }
                    None => {
                        for (cell, rank) in rows[row].iter_mut().zip(&ranks) {
                            *cell += if own < *rank { ballot.weight } else { 0 };
                        }
                    }
                }
            }
            for mark in ballot.marks {
                ranks[mark.candidate.index()] = i32::MAX;
            }
        }
        flush(&mut short, &mut rows);
        for one in 0..candidates {
            for other in 0..candidates {
                if !field.standing[one] || !field.standing[other] {
                    rows[one * candidates + other] = 0;
                }
            }
        }
        Self { candidates, rows }
    }

    /// How many prefer one to the other.
    #[must_use]
    pub fn prefer(&self, one: Candidate, other: Candidate) -> u64 {
        self.rows[one.index() * self.candidates + other.index()]
    }

    /// How strong the victory of one over the other is; 0 when it is none.
    #[must_use]
    pub fn victory(&self, one: Candidate, other: Candidate, strength: Strength) -> u64 {
        let (pro, contra) = (self.prefer(one, other), self.prefer(other, one));
        match strength {
            _ if pro <= contra => 0,
            Strength::WinningVotes => pro,
            Strength::Margins => pro - contra,
        }
    }

    /// Row by row.
    #[must_use]
    pub fn rows(&self) -> Vec<Vec<u64>> {
        self.rows.chunks(self.candidates.max(1)).map(<[_]>::to_vec).collect()
    }
}

fn flush(short: &mut [i32], rows: &mut [u64]) {
    for (cell, row) in short.iter_mut().zip(rows) {
        *row += *cell as u64;
        *cell = 0;
    }
}
