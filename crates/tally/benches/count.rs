//! `cargo bench -p tally --bench count [-- FILE…]`: how long the methods take for 100,000 ballots over 20 candidates,
//! and for real elections in files that are named. Reading is not measured. Everything runs in one thread, so that time
//! is time of the processor.
//!
//! The ballots are the same in every run and in other languages: numbers come from splitmix64. `ic` draws every ranking with
//! the same chance (Fisher–Yates from the end); `noisy` orders by 1000 × (20 − k) plus a number below 6000; `trunc` keeps
//! the first so many of those.

use std::hint::black_box;
use std::time::Instant;
use tally::{Ballots, Candidate, Election, Method, Settings, Votes};

const CANDIDATES: usize = 20;
const BALLOTS: usize = 100_000;
const RUNS: usize = 5;

struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

fn made_up(model: &str, seed: u64) -> Election {
    let mut chance = SplitMix(seed);
    let mut ballots = Ballots::default();
    for _ in 0..BALLOTS {
        let mut order: Vec<usize> = (0..CANDIDATES).collect();
        if model == "ic" {
            for at in (1..CANDIDATES).rev() {
                let other = chance.below(at + 1);
                order.swap(at, other);
            }
        } else {
            let scores: Vec<_> =
                (0..CANDIDATES).map(|k| 1_000 * (CANDIDATES - k) + chance.below(6_000)).collect();
            order.sort_by_key(|at| (std::cmp::Reverse(scores[*at]), *at));
            if model == "trunc" {
                order.truncate(1 + chance.below(CANDIDATES));
            }
        }
        ballots.push(1, order.iter().map(|at| [Candidate(*at as u16)]));
    }
    Election {
        title: model.to_owned(),
        candidates: (1..=CANDIDATES).map(|number| number.to_string()).collect(),
        seats: 5,
        withdrawn: Vec::new(),
        order: None,
        limits: Vec::new(),
        votes: Votes::Ranked(ballots),
    }
}

fn measure(election: &mut Election, method: Method, seats: usize) {
    election.seats = seats;
    let settings = Settings::plain(election, method);
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let from = Instant::now();
            let _ = black_box(tally::count(black_box(election), method, &settings));
            from.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{:24} {:14} seats {seats}: {:9.2} ms (least {:.2})",
        election.title,
        method.name(),
        times[RUNS / 2],
        times[0]
    );
}

fn main() {
    let files: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    for (model, seed) in [("ic", 1), ("noisy", 2), ("trunc", 3)] {
        let mut election = made_up(model, seed);
        measure(&mut election, Method::Schulze, 1);
        measure(&mut election, Method::RankedPairs, 1);
        measure(&mut election, Method::Irv, 1);
        for method in [Method::ScottishStv, Method::WigmPrf, Method::Meek, Method::MeekPrf] {
            measure(&mut election, method, 5);
        }
    }
    for file in files {
        let bytes = std::fs::read(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut election =
            tally::read(&bytes, tally::Reading::Rankings).unwrap_or_else(|fault| panic!("{file}: {fault}"));
        let seats = election.seats;
        for method in [Method::ScottishStv, Method::Meek, Method::Schulze, Method::RankedPairs] {
            measure(&mut election, method, seats);
        }
    }
}
