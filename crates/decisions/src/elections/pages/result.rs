//! A count in words: who is elected, round by round, and how ties were broken.

use super::super::model::Counted;
use super::part::named;
use platform::i18n::T;
use tally::{Candidate, Chosen, Count, Election, Grades, Tie, TieAbout};

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
    /// How often each was given each grade.
    pub grades: Option<Table>,
    /// How many prefer the one of the row to the one of the column.
    pub pairs: Option<(Vec<String>, Vec<(String, Vec<String>)>)>,
}

/// A table: what stands over its columns, and in each row a name and its cells.
pub(crate) struct Table {
    pub heads: Vec<String>,
    pub rows: Vec<(String, Vec<String>)>,
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
/// The largest table of grades that is drawn, in cells.
const GRADES: usize = 1_000;

/// How a count is spoken of.
#[derive(Clone, Copy)]
pub(super) struct Speaks {
    /// Whether somebody is elected, or what comes first is told.
    pub elects: bool,
    /// Whether grades are shown one by one.
    pub grades: bool,
    /// Whether they are those of the gradient of agreement.
    pub gradient: bool,
}

pub(super) fn shown(t: &T, counted: &Counted, speaks: Speaks) -> Shown {
    of(t, (&counted.election, speaks), &counted.count)
}

pub(super) fn of(t: &T, (election, speaks): (&Election, Speaks), count: &Count) -> Shown {
    let Speaks { elects, .. } = speaks;
    let candidates: Vec<String> = election.candidates.iter().map(|name| named(t, name)).collect();
    let name = |one: &Candidate| candidates.get(one.index()).cloned().unwrap_or_default();
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
        let rows = candidates.iter().cloned().zip(rows.iter().map(cells)).collect();
        (candidates.clone(), rows)
    });
    Shown {
        elected: count.elected.iter().map(name).collect(),
        votes: t.with("count-votes", &args),
        quota: count.quota.map(|quota| quota.to_string()).unwrap_or_default(),
        rounds: count.rounds.iter().map(round).collect(),
        ranking: count.ranking.iter().flatten().map(|group| names(group)).collect(),
        ties: count.ties.iter().map(|tie| tie_in_words(t, (tie, elects), &names)).collect(),
        pairs,
        grades: count
            .grades
            .as_ref()
            .filter(|_| speaks.grades)
            .and_then(|all| grades(t, (&candidates, speaks), all)),
    }
}

/// How often each was given each grade that somebody gave, the highest first; none where that would be too large a table.
fn grades(t: &T, (candidates, speaks): (&[String], Speaks), all: &[Grades]) -> Option<Table> {
    let exact = |number: u64| t.number(i64::try_from(number).unwrap_or(i64::MAX));
    let mut columns: Vec<u16> = all.iter().flat_map(|one| one.given.keys().copied()).collect();
    columns.sort_unstable_by(|a, b| b.cmp(a));
    columns.dedup();
    if columns.len() * all.len() > GRADES {
        return None;
    }
    let none = all.iter().any(|one| one.none > 0);
    let named = |grade: &u16| match speaks.gradient {
        true => t.text(&format!("gradient-{grade}")).into_owned(),
        false => t.number(i64::from(*grade)),
    };
    let row = |(name, one): (&String, &Grades)| {
        let given = columns.iter().map(|grade| exact(one.given.get(grade).copied().unwrap_or(0)));
        (name.clone(), given.chain(none.then(|| exact(one.none))).collect())
    };
    let heads = [t.text("election-name").into_owned()].into_iter().chain(columns.iter().map(named));
    let heads = heads.chain(none.then(|| t.text("count-grade-none").into_owned())).collect();
    Some(Table { heads, rows: candidates.iter().zip(all).map(row).collect() })
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
