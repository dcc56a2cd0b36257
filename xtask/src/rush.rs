//! `cargo xtask rush`: the last minutes before the deadline of a call to host. Many teams write their bids, and each section is kept while it
//! is typed, so many times a minute for so many minutes. In the second run the program is killed while they write, as a power cut would
//! kill it, and whoever got no answer sends the same again. In the end each section must hold what was acknowledged last, or what was sent
//! after it and got no answer.

use crate::backups;
use crate::ballots::{add_people, secret};
use crate::forms;
use crate::torture::Ground;
use crate::wire::{Client, Server, release, run};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// The call of the sample, and the sections of its template that have text.
const CALL: &str = "/hosting/atbh-13";
const SECTIONS: [&str; 8] = ["s7", "s8", "s9", "s10", "s11", "s12", "s13", "s14"];
/// Words of a section that is nearly full.
const WORDS: usize = 300;

struct Wanted {
    teams: usize,
    /// Saved in a minute, by all together.
    a_minute: usize,
    minutes: usize,
    kills: usize,
    engines: Vec<&'static str>,
    program: Option<PathBuf>,
}

/// `[--teams N] [--a-minute N] [--minutes N] [--kills N] [--engine sqlite|postgres|both] [--program PATH]`.
pub fn rush(arguments: &[String]) -> Result<(), String> {
    let mut wanted = Wanted {
        teams: 100,
        a_minute: 2_000,
        minutes: 10,
        kills: 5,
        engines: vec!["sqlite", "postgres"],
        program: None,
    };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<usize>().map_err(|_| format!("{name}: `{value}` is no number"));
        match (name.as_str(), value.as_str()) {
            ("--teams", _) => wanted.teams = number()?.clamp(1, 400),
            ("--a-minute", _) => wanted.a_minute = number()?.max(1),
            ("--minutes", _) => wanted.minutes = number()?.max(1),
            ("--kills", _) => wanted.kills = number()?,
            ("--program", path) => wanted.program = Some(path.into()),
            ("--engine", "sqlite") => wanted.engines = vec!["sqlite"],
            ("--engine", "postgres") => wanted.engines = vec!["postgres"],
            ("--engine", "both") => {}
            _ => {
                return Err(format!(
                    "there is no {name} {value}; --teams, --a-minute, --minutes, --kills, --engine, --program"
                ));
            }
        }
    }
    let program = match &wanted.program {
        Some(program) => program.clone(),
        None => release()?,
    };
    for engine in &wanted.engines {
        for kills in [0, wanted.kills] {
            let ground = Ground::named(&format!("rush{kills}"), engine)?;
            let told = write(&program, &ground, &wanted, kills)?;
            println!("{engine}, {kills} kills: {told}");
        }
    }
    Ok(())
}

/// What one team writes: its bid, and for each section the text and version that were acknowledged last.
struct Team {
    number: usize,
    bid: String,
    token: String,
    sections: Vec<Section>,
}

#[derive(Clone, Default)]
struct Section {
    kept: String,
    version: i64,
    /// What was sent and got no answer.
    open: Option<String>,
}

/// What a team types as its so-many-th state of a section.
fn typed(team: usize, count: usize) -> String {
    let words = (0..WORDS - 20).map(|word| ["together", "we", "host", "for", "all"][(team + word) % 5]);
    format!("Team {team}, state {count}. {}", words.collect::<Vec<_>>().join(" "))
}

fn begin(server: &Server, number: usize) -> Result<Team, String> {
    let mut client = server.client()?;
    client.set_cookie("session", &secret(number));
    let page = client.get(CALL)?.text();
    let action = format!("{CALL}/bids");
    let answer = client.post(&action, &forms::filled(&page, &action, &[])?)?;
    let bid = answer.headers.get("location").cloned();
    let bid = bid.ok_or_else(|| format!("beginning a bid: {} {}", answer.status, answer.text()))?;
    let page = client.get(&format!("{bid}/sections/{}", SECTIONS[0]))?.text();
    let fields =
        forms::fields(&page, &format!("{bid}/sections/{}", SECTIONS[0])).ok_or("a section has no form")?;
    let token = fields.iter().find(|(name, _)| name == "csrf").map(|(_, token)| token.clone());
    let token = token.ok_or("a form has no token")?;
    Ok(Team { number, bid, token, sections: vec![Section::default(); SECTIONS.len()] })
}

impl Team {
    /// Keeps the next state of a section. False when the program went away before it answered.
    fn save(&mut self, client: &mut Client, count: usize, took: &mut Vec<Duration>) -> Result<bool, String> {
        client.set_cookie("session", &secret(self.number));
        let at = count % SECTIONS.len();
        let here = format!("{}/sections/{}", self.bid, SECTIONS[at]);
        let section = &mut self.sections[at];
        let text = section.open.clone().unwrap_or_else(|| typed(self.number, count));
        let version = section.version.to_string();
        let fields =
            [("csrf", self.token.as_str()), ("version", &version), ("text", &text), ("do", "autosave")];
        let body = forms::body(fields);
        section.open = Some(text.clone());
        let began = Instant::now();
        let Ok(answer) = client.post(&here, &body) else { return Ok(false) };
        took.push(began.elapsed());
        match answer.status {
            200 => {
                let told: serde_json::Value =
                    serde_json::from_str(&answer.text()).map_err(|e| e.to_string())?;
                section.version = told["version"].as_i64().ok_or("no version is told")?;
                (section.kept, section.open) = (text, None);
                Ok(true)
            }
            status => Err(format!("{here} was answered with {status}: {}", answer.text())),
        }
    }
}

fn write(program: &Path, ground: &Ground, wanted: &Wanted, kills: usize) -> Result<String, String> {
    add_people(program, ground, wanted.teams, false)?;
    let arguments = ground.arguments(&[]);
    let mut server = Server::start(program, &arguments)?;
    let mut teams = (0..wanted.teams).map(|number| begin(&server, number)).collect::<Result<Vec<_>, _>>()?;
    let all = wanted.a_minute * wanted.minutes;
    let (next, done) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let began = Instant::now();
    let mut took: Vec<Duration> = Vec::new();
    for round in 0..=kills {
        let stop = Arc::new(AtomicBool::new(false));
        let working: Vec<_> = std::mem::take(&mut teams)
            .into_iter()
            .map(|mut team| {
                let (next, done, stop) = (next.clone(), done.clone(), stop.clone());
                let address = server.address.clone();
                let pace = Duration::from_secs(60).div_f64(wanted.a_minute as f64);
                std::thread::spawn(move || -> Result<(Team, Vec<Duration>), String> {
                    let (_never, wait) = channel::<()>();
                    let mut client = Client::of(&address)?;
                    let mut took = Vec::new();
                    // What got no answer is sent first.
                    let left: Vec<usize> =
                        (0..SECTIONS.len()).filter(|at| team.sections[*at].open.is_some()).collect();
                    for at in left {
                        if team.save(&mut client, at, &mut took)? {
                            done.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                    while !stop.load(Ordering::Relaxed) {
                        let count = next.fetch_add(1, Ordering::Relaxed);
                        if count >= all {
                            break;
                        }
                        // Each at its time, counted from the beginning: who is late hurries, as people do.
                        let due = pace * u32::try_from(count).unwrap_or(u32::MAX);
                        let _ = wait.recv_timeout(due.saturating_sub(began.elapsed()));
                        match team.save(&mut client, count, &mut took)? {
                            true => done.fetch_add(1, Ordering::Relaxed),
                            false => break,
                        };
                    }
                    Ok((team, took))
                })
            })
            .collect();
        if round < kills {
            let (_never, wait) = channel::<()>();
            let at = all * (round + 1) / (kills + 1);
            while done.load(Ordering::Relaxed) < at && next.load(Ordering::Relaxed) < all {
                let _ = wait.recv_timeout(Duration::from_millis(1));
            }
            server.kill();
            stop.store(true, Ordering::Relaxed);
        }
        for thread in working {
            let (team, mine) = thread.join().map_err(|_| "a team panicked")??;
            teams.push(team);
            took.extend(mine);
        }
        if round < kills {
            server = Server::start(program, &arguments)?;
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    server.kill();
    let kept = check(program, ground, &teams)?;
    run(program, &ground.arguments(&["verify"]))?;
    took.sort();
    let at = |share: usize| took.get(took.len() * share / 100).map_or(0.0, |d| d.as_secs_f64() * 1000.0);
    Ok(format!(
        "{} teams saved {} times in {seconds:.0} s ({:.0} a minute), {kept} sections hold what was acknowledged last; \
         ms, p50 p90 p99: {:.1} {:.1} {:.1}",
        wanted.teams,
        done.load(Ordering::Relaxed),
        done.load(Ordering::Relaxed) as f64 * 60.0 / seconds,
        at(50),
        at(90),
        at(99)
    ))
}

/// Each section holds what was acknowledged last, or what was sent after it: read from a backup. Gives how many there are.
fn check(program: &Path, ground: &Ground, teams: &[Team]) -> Result<usize, String> {
    let file = ground.folder.join("after.backup");
    run(program, &ground.arguments(&["backup", &file.display().to_string()]))?;
    let (_, tables) = backups::read(&file)?;
    let (bids, sections) =
        (backups::taken(&tables, "hosting_bid")?, backups::taken(&tables, "hosting_bid_section")?);
    let mut found = 0;
    for team in teams {
        let slug = team.bid.rsplit('/').next().unwrap_or_default();
        let bid = bids.rows.iter().find(|row| bids.get(row, "slug") == slug).ok_or("a bid is lost")?;
        let id = bids.get(bid, "id");
        for (key, section) in SECTIONS.iter().zip(&team.sections) {
            let row = sections
                .rows
                .iter()
                .find(|row| sections.get(row, "bid") == id && sections.get(row, "section") == *key);
            let text = row.map_or("", |row| sections.get(row, "text"));
            if text != section.kept && Some(text) != section.open.as_deref() {
                return Err(format!(
                    "section {key} of {} holds “{text}” and not “{}”",
                    team.bid, section.kept
                ));
            }
            found += usize::from(!text.is_empty());
        }
    }
    Ok(found)
}
