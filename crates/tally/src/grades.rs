//! Methods that count grades, from 0 (the lowest) up. A candidate whom a ballot does not grade has 0 from it.
//!
//! - `score`: the highest sum of grades.
//! - `majority-judgement`: Balinski and Laraki (Majority Judgment, MIT Press 2011). Each candidate's grades are put in order;
//!   the one in the middle (of an even number the lower of the two) counts. Between those who are equal in it, one such
//!   grade is taken away from each and the next in the middle is compared, until they differ or none is left.

use crate::amount::Amount;
use crate::election::{Candidate, Graded};
use crate::method::{Field, Method};
use crate::report::{Count, Grades};
use std::cmp::Ordering;
use std::collections::BTreeMap;

pub(crate) fn score(field: &Field<'_>, ballots: &[Graded]) -> Count {
    let mut sums = vec![0_u128; field.candidates()];
    for ballot in ballots {
        for (sum, grade) in sums.iter_mut().zip(&ballot.grades) {
            *sum += u128::from(grade.unwrap_or(0)) * u128::from(ballot.weight);
        }
    }
    let mut count = with_weights(field, ballots, Method::Score);
    count.elect_by_points(
        field,
        |candidate| sums[candidate.index()],
        |candidate| Amount { units: sums[candidate], places: 0 },
    );
    count
}

pub(crate) fn majority_judgement(field: &Field<'_>, ballots: &[Graded]) -> Count {
    let gauges: Vec<Gauge> = (0..field.candidates()).map(|candidate| Gauge::of(ballots, candidate)).collect();
    let mut count = with_weights(field, ballots, Method::MajorityJudgement);
    count.elect_by_points(
        field,
        |candidate| gauges[candidate.index()].clone(),
        |candidate| Amount::whole(u64::from(gauges[candidate].middle())),
    );
    count
}

/// A ballot that grades nobody who stands is empty.
fn with_weights(field: &Field<'_>, ballots: &[Graded], method: Method) -> Count {
    let grades_somebody = |ballot: &&Graded| {
        let standing = |candidate: &Candidate| ballot.grades.get(candidate.index()).copied().flatten();
        field.who_stand().iter().any(|candidate| standing(candidate).is_some())
    };
    let all: u64 = ballots.iter().map(|ballot| ballot.weight).sum();
    let counted: u64 = ballots.iter().filter(grades_somebody).map(|ballot| ballot.weight).sum();
    let mut count = field.empty_count(method, counted, all - counted);
    count.grades = Some((0..field.candidates()).map(|candidate| given(ballots, candidate)).collect());
    count
}

/// How often a candidate was given each grade.
fn given(ballots: &[Graded], candidate: usize) -> Grades {
    let mut grades = Grades::default();
    for ballot in ballots {
        match ballot.grades.get(candidate).copied().flatten() {
            Some(grade) => *grades.given.entry(grade).or_default() += ballot.weight,
            None => grades.none += ballot.weight,
        }
    }
    grades
}

/// How often a candidate has each grade.
#[derive(Clone, PartialEq, Eq)]
struct Gauge(BTreeMap<u16, u64>);

impl Gauge {
    fn of(ballots: &[Graded], candidate: usize) -> Self {
        let Grades { given: mut grades, none } = given(ballots, candidate);
        if none > 0 {
            *grades.entry(0).or_default() += none;
        }
        Self(grades)
    }

    /// The grade in the middle; of an even number the lower of the two.
    fn middle(&self) -> u16 {
        let all: u64 = self.0.values().sum();
        let mut below = 0;
        for (grade, times) in &self.0 {
            below += times;
            // The lower middle of n is number ⌈n ÷ 2⌉ from below.
            if below >= all.div_ceil(2) {
                return *grade;
            }
        }
        0
    }

    fn take(&mut self, grade: u16, times: u64) {
        if let Some(left) = self.0.get_mut(&grade) {
            *left -= times;
            if *left == 0 {
                self.0.remove(&grade);
            }
        }
    }

    /// For how many takings of the grade in the middle that grade stays in the middle, at least 1.
    fn runs(&self) -> u64 {
        let middle = self.middle();
        let below: u64 = self.0.range(..middle).map(|(_, times)| times).sum();
        let times = self.0.get(&middle).copied().unwrap_or(0);
        let above: u64 = self.0.range(middle + 1..).map(|(_, times)| times).sum();
        // With t left of it, it is the middle while below < ⌈n ÷ 2⌉ ≤ below + t, where n = below + t + above.
        let stays = |taken: u64| {
            let left = times - taken;
            let half = (below + left + above).div_ceil(2);
            left > 0 && below < half && half <= below + left
        };
        let (mut least, mut most) = (0, times.saturating_sub(1));
        while least < most {
            let probe = least + (most - least).div_ceil(2);
            if stays(probe) {
                least = probe;
            } else {
                most = probe - 1;
            }
        }
        least + 1
    }
}

impl PartialOrd for Gauge {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Gauge {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut mine, mut theirs) = (self.clone(), other.clone());
        while !mine.0.is_empty() || !theirs.0.is_empty() {
            let (middle, their_middle) = (mine.middle(), theirs.middle());
            if middle != their_middle {
                return middle.cmp(&their_middle);
            }
            if mine == theirs {
                return Ordering::Equal;
            }
            let times = mine.runs().min(theirs.runs());
            mine.take(middle, times);
            theirs.take(middle, times);
        }
        Ordering::Equal
    }
}
