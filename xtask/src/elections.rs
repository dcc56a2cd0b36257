//! `cargo xtask elections FOLDER [--program PATH]`: counts elections whose results are known by the command that everybody has, and tells how
//! many came out as they should. The folder has `.json` or `.jsonl` files of such elections:
//!
//! ```text
//! {"id", "candidates": number or names, "seats" or "committee", "withdrawn": [numbers], "max_grade",
//!  "ballots": [[how many, [number or [equal numbers], …]], …] or [[grade of each], …],
//!  "results": {method: [winners] or {"winners": […]} or {"committees": [[…], …]}}}
//! ```
//!
//! Numbers of candidates count from 1. Where more winners are named than there are seats, they are equal, and any of them may be elected.

use crate::wire::{release, run};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a method is called there, and how the command is told to count by it.
const METHODS: &[(&str, &[&str])] = &[
    ("scotland", &["scottish-stv"]),
    ("wigm-prf", &["wigm-prf"]),
    ("meek", &["meek"]),
    ("meek-prf", &["meek-prf"]),
    ("irv_1seat", &["irv", "--seats", "1"]),
    ("schulze_wv", &["schulze", "--seats", "1"]),
    ("schulze_margin", &["schulze", "--seats", "1", "--strength", "margins"]),
    ("ranked_pairs_wv", &["ranked-pairs", "--seats", "1"]),
    ("ranked_pairs_margin", &["ranked-pairs", "--seats", "1", "--strength", "margins"]),
    ("av", &["approval"]),
    ("score_sum", &["score", "--seats", "1"]),
    ("majority_judgement", &["majority-judgement", "--seats", "1"]),
];

/// How many elections by a method came out as they should, and which did not.
#[derive(Default)]
struct Told {
    right: usize,
    wrong: Vec<String>,
}

pub fn elections(arguments: &[String]) -> Result<(), String> {
    let (folder, program) = match arguments {
        [folder] => (folder, release()?),
        [folder, name, path] if name == "--program" => (folder, PathBuf::from(path)),
        _ => return Err("FOLDER [--program PATH]".into()),
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|e| format!("{folder}: {e}"))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "json" || end == "jsonl"))
        .collect();
    files.sort();
    let ground = std::env::temp_dir().join(format!("alltogether-elections-{}", std::process::id()));
    std::fs::create_dir_all(&ground).map_err(|e| e.to_string())?;
    let mut told: BTreeMap<&str, Told> = BTreeMap::new();
    for file in &files {
        for election in read(file)? {
            count(&program, &ground, &election, &mut told)?;
        }
    }
    std::fs::remove_dir_all(&ground).map_err(|e| e.to_string())?;
    for (method, told) in &told {
        println!("{method:<20} right {:4}  wrong {:4}", told.right, told.wrong.len());
        told.wrong.iter().take(5).for_each(|wrong| println!("    {wrong}"));
    }
    match told.values().map(|told| told.wrong.len()).sum() {
        0 if told.is_empty() => Err(format!("{folder} has no elections")),
        0 => Ok(()),
        wrong => Err(format!("{wrong} came out differently")),
    }
}

/// The elections of a file; none where it holds something else.
fn read(file: &Path) -> Result<Vec<Value>, String> {
    let fault = |e: &dyn std::fmt::Display| format!("{}: {e}", file.display());
    let text = std::fs::read_to_string(file).map_err(|e| fault(&e))?;
    if file.extension().is_some_and(|end| end == "jsonl") {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        return lines.map(|line| serde_json::from_str(line).map_err(|e| fault(&e))).collect();
    }
    let whole: Value = serde_json::from_str(&text).map_err(|e| fault(&e))?;
    let all = whole.as_array().or_else(|| whole["cases"].as_array()).cloned();
    Ok(all.unwrap_or_default().into_iter().filter(|one| one["results"].is_object()).collect())
}

fn count(
    program: &Path,
    ground: &Path,
    election: &Value,
    told: &mut BTreeMap<&'static str, Told>,
) -> Result<(), String> {
    let id = election["id"].as_str().ok_or("an election has no id")?;
    let Some(results) = election["results"].as_object() else { return Ok(()) };
    let (name, text) = written(election)?;
    let file = ground.join(name);
    std::fs::write(&file, text).map_err(|e| e.to_string())?;
    for (known, wanted) in results {
        let Some((method, by)) = METHODS.iter().find(|(method, _)| method == known) else { continue };
        let Some(accepted) = Accepted::of(wanted) else { continue };
        let mut arguments =
            vec!["tally".to_owned(), file.display().to_string(), "--json".into(), "--method".into()];
        arguments.extend(by.iter().map(|part| (*part).to_owned()));
        if let (Some(seats), false) = (seats_of(election, by), by.contains(&"--seats")) {
            arguments.extend(["--seats".to_owned(), seats.to_string()]);
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let answer = run(program, &arguments).map_err(|e| format!("{id} by {known}: {e}"))?;
        let answer: Value = serde_json::from_str(&answer).map_err(|e| format!("{id} by {known}: {e}"))?;
        let elected = numbers(&answer["elected"]);
        let of_method = told.entry(*method).or_default();
        // Of majority judgement the results name everybody with the best median; the method ranks those further.
        let equals = if *method == "majority_judgement" { &Value::Null } else { &answer["ranking"] };
        let filled = seats_of(election, by).is_none_or(|seats| elected.len() as u64 == seats);
        match filled && accepted.holds(&elected, equals) {
            true => of_method.right += 1,
            false => of_method.wrong.push(format!("{id}: {elected:?}, and not {wanted}")),
        }
    }
    Ok(())
}

/// How many are elected by a method: one, or as many as the election says.
fn seats_of(election: &Value, by: &[&str]) -> Option<u64> {
    match by.contains(&"--seats") {
        true => Some(1),
        false => election["seats"].as_u64().or(election["committee"].as_u64()),
    }
}

/// What may come out.
enum Accepted {
    /// All of these, or where they are equal some of them.
    Winners(Vec<u64>),
    /// One of these committees.
    Committees(Vec<Vec<u64>>),
}

impl Accepted {
    fn of(wanted: &Value) -> Option<Self> {
        if let Some(committees) = wanted["committees"].as_array() {
            return Some(Self::Committees(committees.iter().map(numbers).collect()));
        }
        let winners = if wanted.is_array() { wanted } else { &wanted["winners"] };
        winners.is_array().then(|| Self::Winners(numbers(winners))).filter(|one| !one.is_empty())
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Winners(winners) if winners.is_empty())
    }

    fn holds(&self, elected: &[u64], ranking: &Value) -> bool {
        match self {
            Self::Committees(committees) => committees.iter().any(|one| one == elected),
            Self::Winners(winners) if winners.len() > elected.len() => {
                let best = ranking.get(0).map(numbers);
                elected.iter().all(|one| winners.contains(one)) && best.is_none_or(|best| best == *winners)
            }
            Self::Winners(winners) => winners == elected,
        }
    }
}

/// Numbers in their order by size.
fn numbers(list: &Value) -> Vec<u64> {
    let mut numbers: Vec<u64> = list.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    numbers.sort_unstable();
    numbers
}

/// An election as a file that the command reads, with its name.
fn written(election: &Value) -> Result<(&'static str, String), String> {
    let names: Vec<String> = match &election["candidates"] {
        Value::Array(names) => {
            names.iter().map(|name| name.as_str().unwrap_or_default().replace('"', "'")).collect()
        }
        number => (1..=number.as_u64().ok_or("an election has no candidates")?)
            .map(|n| format!("Candidate {n}"))
            .collect(),
    };
    let ballots = election["ballots"].as_array().ok_or("an election has no ballots")?;
    if election["max_grade"].is_u64() {
        let mut text = names.join(",") + "\n";
        for grades in ballots {
            let grades = grades.as_array().into_iter().flatten().map(Value::to_string);
            text.push_str(&(grades.collect::<Vec<_>>().join(",") + "\n"));
        }
        return Ok(("election.csv", text));
    }
    // Approvals say who, and not in which order.
    let approvals = election["committee"].is_u64();
    let ranks = |ballot: &Value| -> Vec<Vec<u64>> {
        let all = ballot[1].as_array().into_iter().flatten();
        match approvals {
            true => vec![all.filter_map(Value::as_u64).collect()],
            false => all.map(|rank| rank.as_u64().map_or_else(|| numbers(rank), |one| vec![one])).collect(),
        }
    };
    let mut text = String::new();
    let joined = |ranks: Vec<Vec<u64>>, equal: &str, next: &str| {
        let rank = |rank: Vec<u64>| rank.iter().map(u64::to_string).collect::<Vec<_>>().join(equal);
        ranks.into_iter().map(rank).collect::<Vec<_>>().join(next)
    };
    if approvals {
        text.push_str(&format!("# NUMBER ALTERNATIVES: {}\n", names.len()));
        names
            .iter()
            .zip(1..)
            .for_each(|(name, at)| text.push_str(&format!("# ALTERNATIVE NAME {at}: {name}\n")));
        for ballot in ballots {
            text.push_str(&format!("{}: {{{}}}\n", ballot[0], joined(ranks(ballot), ",", ",")));
        }
        return Ok(("election.toi", text));
    }
    text.push_str(&format!("{} {}\n", names.len(), election["seats"].as_u64().unwrap_or(1)));
    let withdrawn = numbers(&election["withdrawn"]);
    if !withdrawn.is_empty() {
        text.push_str(&(withdrawn.iter().map(|one| format!("-{one}")).collect::<Vec<_>>().join(" ") + "\n"));
    }
    for ballot in ballots {
        text.push_str(&format!("{} {} 0\n", ballot[0], joined(ranks(ballot), "=", " ")));
    }
    text.push_str("0\n");
    names.iter().for_each(|name| text.push_str(&format!("\"{name}\"\n")));
    text.push_str(&format!("\"{}\"\n", election["title"].as_str().unwrap_or("Election").replace('"', "'")));
    Ok(("election.blt", text))
}
