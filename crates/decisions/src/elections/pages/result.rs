//! A count in words: who is elected, round by round, and how ties were broken.

use super::super::model::Counted;
use platform::i18n::T;
use tally::{Candidate, Chosen, Count, Election, Tie, TieAbout};

/// A count, ready to be drawn.
pub(crate) struct Shown {
    /// Who is elected, in order.
    pub elected: Vec<String>,
    /// How many votes were counted, and how many ballots name nobody.
    pub votes: String,
    pub quota: String,
    pub rounds: Vec<Round>,
    /// Everybody, the best first, where the method ranks all.
    pub ranking: Vec<String>,
    pub ties: Vec<String>,
    /// How many prefer the one of the row to the one of the column.
    pub pairs: Option<(Vec<String>, Vec<(String, Vec<String>)>)>,
}

/// A round of it.
pub(crate) struct Round {
    pub title: String,
    pub lines: Vec<(String, String, String)>,
    /// A surplus that is transferred then.
    pub transfer: String,
}

/// The largest table of pairs that is drawn; larger ones are in the archive.
const PAIRS: usize = 30;

/// A vote of ours: where it elects nobody, it speaks of what comes first.
pub(super) fn shown(t: &T, counted: &Counted, elects: bool) -> Shown {
    of(t, (&counted.election, elects), &counted.count)
}

pub(super) fn of(t: &T, (election, elects): (&Election, bool), count: &Count) -> Shown {
    let name = |one: &Candidate| election.candidates.get(one.index()).cloned().unwrap_or_default();
    let names = |all: &[Candidate]| t.list(all.iter().map(name));
    let exact = |number: u64| t.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = [("votes", exact(count.votes).into()), ("empty", exact(count.empty).into())];
    let round = |round: &tally::Round| {
        let line = |(one, votes): (Candidate, &tally::Amount)| {
            let became = match one {
                one if round.elected.contains(&one) => {
                    t.text(if elects { "count-elected" } else { "count-chosen" }).into_owned()
                }
                one if round.excluded.contains(&one) => t.text("count-excluded").into_owned(),
                _ => String::new(),
            };
            (name(&one), votes.to_string(), became)
        };
        let standing =
            election.everyone().zip(&round.votes).filter(|(one, _)| !election.withdrawn.contains(one));
        let mut lines: Vec<_> = standing.map(line).collect();
        if let Some(exhausted) = round.exhausted {
            lines.push((t.text("count-exhausted").into_owned(), exhausted.to_string(), String::new()));
        }
        Round {
            title: t.with1("count-round", "number", round.round),
            lines,
            transfer: round.transfer.as_ref().map_or_else(String::new, |transfer| {
                let args =
                    [("surplus", transfer.surplus.to_string().into()), ("name", name(&transfer.from).into())];
                t.with("count-transfer", &args)
            }),
        }
    };
    let pairs = count.pairwise.as_ref().filter(|rows| rows.len() <= PAIRS).map(|rows| {
        let cells = |row: &Vec<u64>| row.iter().map(|cell| exact(*cell)).collect();
        let rows = election.candidates.iter().cloned().zip(rows.iter().map(cells)).collect();
        (election.candidates.clone(), rows)
    });
    Shown {
        elected: count.elected.iter().map(name).collect(),
        votes: t.with("count-votes", &args),
        quota: count.quota.map(|quota| quota.to_string()).unwrap_or_default(),
        rounds: count.rounds.iter().map(round).collect(),
        ranking: count.ranking.iter().flatten().map(|group| names(group)).collect(),
        ties: count.ties.iter().map(|tie| tie_in_words(t, (tie, elects), &names)).collect(),
        pairs,
    }
}

fn tie_in_words(t: &T, (tie, elects): (&Tie, bool), names: &impl Fn(&[Candidate]) -> String) -> String {
    let key = match tie.about {
        TieAbout::Seat if elects => "count-tie-seat",
        TieAbout::Seat => "count-tie-place",
        TieAbout::Exclusion => "count-tie-exclusion",
        TieAbout::Surplus => "count-tie-surplus",
        TieAbout::Pairs => "count-tie-pairs",
    };
    let by = t.text(match tie.by {
        Chosen::EarlierRounds => "count-by-rounds",
        Chosen::Lot => "count-by-lot",
        Chosen::Order => "count-by-order",
    });
    let args = [
        ("names", names(&tie.candidates).into()),
        ("chosen", names(&tie.chosen).into()),
        ("by", by.into_owned().into()),
    ];
    t.with(key, &args)
}
