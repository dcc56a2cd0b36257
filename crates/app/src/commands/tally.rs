//! `tally`: counts a file of ballots, with nothing else of the program.

use super::{Ended, Stop, out};
use std::fmt::Write;
use std::path::PathBuf;
use tally::{Candidate, Chosen, Count, Election, Lot, Method, Settings, Strength, TieAbout, Ties};

/// What is to be counted, and how.
#[derive(clap::Args)]
pub(super) struct Wanted {
    /// The file: ballots, or the archive of a vote, which says itself how it is counted
    file: PathBuf,
    /// By which method
    #[arg(long, value_parser = Method::ALL.map(Method::name))]
    method: Option<String>,
    /// How many seats [default: what the file says, else 1]
    #[arg(long)]
    seats: Option<usize>,
    /// How the strength of a victory is measured, for schulze and ranked-pairs
    #[arg(long, value_parser = ["winning-votes", "margins"], default_value = "winning-votes")]
    strength: String,
    /// What decides between equals in methods with rounds [default: as the method's source has it]
    #[arg(long, value_parser = ["earlier-rounds", "lot"])]
    ties: Option<String>,
    /// Draw the lot for ties from this text and the digest of all ballots [default: the order that the file gives]
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn tally(wanted: &Wanted) -> Ended {
    let told = |why: &dyn std::fmt::Display| Stop::Use(format!("{}: {why}", wanted.file.display()));
    let bytes = std::fs::read(&wanted.file).map_err(|error| told(&error))?;
    if decisions::is_archive(&bytes) {
        if wanted.method.is_some() || wanted.seats.is_some() || wanted.seed.is_some() {
            return Err(told(
                &"an archive says itself how it is counted; leave --method, --seats and --seed out",
            ));
        }
        let (election, count) =
            decisions::recount(&bytes, Election::MOST_CANDIDATES).map_err(|why| told(&why))?;
        return match wanted.json {
            true => out(decisions::report(&count).as_bytes()),
            false => out(in_words(&election, &count).as_bytes()),
        };
    }
    let method = wanted.method.as_deref().ok_or_else(|| told(&"--method is wanted for a file of ballots"))?;
    let method = Method::parse(method).ok_or_else(|| told(&"there is no such method"))?;
    let mut election = tally::read(&bytes, method.reading()).map_err(|fault| told(&fault))?;
    if let Some(seats) = wanted.seats {
        election.seats = seats;
    }
    let lot = match &wanted.seed {
        Some(seed) => Lot::drawn(seed.as_bytes(), &election.digest(), election.candidates.len()),
        None => election.order_as_lot(),
    };
    let strength = if wanted.strength == "margins" { Strength::Margins } else { Strength::WinningVotes };
    let ties = match wanted.ties.as_deref() {
        Some("earlier-rounds") => Ties::EarlierRounds,
        Some(_) => Ties::Lot,
        None => method.ties(),
    };
    let count =
        tally::count(&election, method, &Settings { strength, ties, lot }).map_err(|why| told(&why))?;
    if wanted.json {
        return out(decisions::report(&count).as_bytes());
    }
    out(in_words(&election, &count).as_bytes())
}

/// The report for whoever reads it in a terminal.
fn in_words(election: &Election, count: &Count) -> String {
    let name = |candidate: &Candidate| election.candidates[candidate.index()].as_str();
    let names = |all: &[Candidate]| all.iter().map(name).collect::<Vec<_>>().join(", ");
    let mut text = String::new();
    if !election.title.is_empty() {
        let _ = writeln!(text, "{}", election.title);
    }
    let _ = writeln!(
        text,
        "Method: {}. Seats: {}. Votes: {}. Empty ballots: {}.",
        count.method, count.seats, count.votes, count.empty
    );
    if let Some(quota) = count.quota {
        let _ = writeln!(text, "Quota: {quota}.");
    }
    let width = election.candidates.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let width = match count.rounds.iter().any(|round| round.exhausted.is_some()) {
        true => width.max("(exhausted)".len()),
        false => width,
    };
    for round in &count.rounds {
        let _ = writeln!(text, "\nRound {}", round.round);
        for (candidate, votes) in election.everyone().zip(&round.votes) {
            let became = match candidate {
                c if round.elected.contains(&c) => "  elected",
                c if round.excluded.contains(&c) => "  excluded",
                _ => "",
            };
            let votes = votes.to_string();
            let _ = writeln!(text, "  {:width$}  {votes:>12}{became}", name(&candidate));
        }
        if let Some(exhausted) = round.exhausted {
            let _ = writeln!(text, "  {:width$}  {:>12}", "(exhausted)", exhausted.to_string());
        }
        if let Some(transfer) = &round.transfer {
            let _ = writeln!(text, "  {} of {} is transferred.", transfer.surplus, name(&transfer.from));
        }
    }
    for pair in count.pairs.iter().flatten() {
        let kept = if pair.kept { "kept" } else { "not kept" };
        let _ =
            writeln!(text, "{} before {}: {}, {kept}", name(&pair.winner), name(&pair.loser), pair.strength);
    }
    if let Some(ranking) = &count.ranking {
        text.push_str("\nRanking\n");
        for (place, group) in (1..).zip(ranking) {
            let _ = writeln!(text, "  {place}. {}", names(group));
        }
    }
    for tie in &count.ties {
        let about = match tie.about {
            TieAbout::Seat => "for a seat",
            TieAbout::Exclusion => "in exclusion",
            TieAbout::Surplus => "between surpluses",
            TieAbout::Pairs => "between equally strong victories",
        };
        let by = match tie.by {
            Chosen::EarlierRounds => "earlier rounds",
            Chosen::Lot => "lot",
            Chosen::Order => "the order in the file",
        };
        let round = if tie.round > 0 { format!("round {}: ", tie.round) } else { String::new() };
        let _ = writeln!(
            text,
            "\nTie, {round}{about}: {}. By {by}: {}.",
            names(&tie.candidates),
            names(&tie.chosen)
        );
    }
    let elected = if count.elected.is_empty() { "nobody" } else { &names(&count.elected) };
    let _ = writeln!(text, "\nElected: {elected}.");
    text
}
