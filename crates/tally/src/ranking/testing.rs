//! Sheets for tests, written as text.

use super::{Criterion, Recusal, Rows, Scale, Score, Sheet};

/// A criterion with points from 0 to 9, whose weight may move from `least` to `most`.
pub fn moving(weight: u32, least: u32, most: u32) -> Criterion {
    Criterion { weight, least, most, scale: Scale { lowest: 0, highest: 9 } }
}

/// A criterion with points from 1 to 5, whose weight does not move.
pub fn fixed(weight: u32) -> Criterion {
    Criterion { weight, least: weight, most: weight, scale: Scale { lowest: 1, highest: 5 } }
}

/// One text for each bid, in it one word for each criterion, in it one letter for each appraiser: a digit is a score, a dot is
/// missing, `x` is recused.
pub fn rows(criteria: &[Criterion], bids: &[&str]) -> Rows {
    let mut rows = Rows {
        bids: bids.len(),
        appraisers: bids[0].split(' ').next().map_or(0, str::len),
        criteria: criteria.to_vec(),
        recusals: Vec::new(),
        scores: Vec::new(),
    };
    for (bid, text) in bids.iter().enumerate() {
        for (criterion, word) in text.split(' ').enumerate() {
            for (appraiser, letter) in word.chars().enumerate() {
                match letter {
                    'x' => rows.recusals.push(Recusal { bid, appraiser }),
                    '.' => (),
                    digit => {
                        let points = digit.to_digit(10).expect("a digit") as i32;
                        rows.scores.push(Score { bid, criterion, appraiser, points });
                    }
                }
            }
        }
    }
    rows
}

pub fn sheet(criteria: &[Criterion], bids: &[&str]) -> Sheet {
    Sheet::new(&rows(criteria, bids)).expect("a sound sheet")
}

#[track_caller]
pub fn close(a: f64, b: f64, within: f64) {
    assert!((a - b).abs() <= within, "{a} is not {b} within {within}");
}
