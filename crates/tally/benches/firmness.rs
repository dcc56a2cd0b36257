//! `cargo bench -p tally --bench firmness`: how long it takes to say how firm an order is, for 40 bids, 12 criteria and 15
//! appraisers with one score in twenty missing, by 100,000 draws. One thread. The scores come from splitmix64 and are the same in
//! every run; each weight may be half of what it is up to twice as much.

use std::hint::black_box;
use std::time::Instant;
use tally::ranking::{Criterion, Rows, Scale, Score, Sheet, calibrate, firmness, level, order};

const BIDS: usize = 40;
const CRITERIA: usize = 12;
const APPRAISERS: usize = 15;
const DRAWS: u32 = 100_000;
const RUNS: usize = 5;

struct SplitMix(u64);

impl SplitMix {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }
}

fn made_up() -> Sheet {
    let mut chance = SplitMix(1);
    let scale = Scale { lowest: 1, highest: 5 };
    let criteria = (0..CRITERIA as u32).map(|at| 4 + at % 3 * 2);
    let mut rows = Rows {
        bids: BIDS,
        appraisers: APPRAISERS,
        criteria: criteria.map(|w| Criterion { weight: w, least: w / 2, most: w * 2, scale }).collect(),
        recusals: Vec::new(),
        scores: Vec::new(),
    };
    for place in 0..BIDS * CRITERIA * APPRAISERS {
        let (cell, appraiser) = (place / APPRAISERS, place % APPRAISERS);
        let points = 1 + chance.below(5) as i32;
        if chance.below(20) > 0 {
            rows.scores.push(Score { bid: cell / CRITERIA, criterion: cell % CRITERIA, appraiser, points });
        }
    }
    Sheet::new(&rows).unwrap_or_else(|fault| panic!("{fault}"))
}

fn measure<T>(name: &str, work: impl Fn() -> T) {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let from = Instant::now();
            let _ = black_box(work());
            from.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{name:24} {:9.2} ms (least {:.2})", times[RUNS / 2], times[0]);
}

fn main() {
    let sheet = made_up();
    println!("{BIDS} bids, {CRITERIA} criteria, {APPRAISERS} appraisers, {} scores missing", sheet.missing());
    measure("order", || order(black_box(&sheet)));
    measure("calibrate", || calibrate(black_box(&sheet), 2));
    measure("level", || level(black_box(&sheet)));
    measure("firmness, 1 draw", || firmness(black_box(&sheet), 1, 1));
    measure("firmness, 100,000 draws", || firmness(black_box(&sheet), DRAWS, 1));
}
