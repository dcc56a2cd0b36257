//! `cargo xtask ballots`: a secret vote with very many voters, as fast as the machine goes. In the second run the program is killed while
//! they vote, as a power cut would kill it, and whoever got no answer sends the same form again. In the end every ballot that was acknowledged
//! must be there, nobody may have two, and the count must be that of the ballots that were cast.

mod counted;

use crate::backups::{self, Table};
use crate::forms;
use crate::torture::{Ground, sign_in};
use crate::wire::{Client, Server, release, run};
use data_encoding::BASE64;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CANDIDATES: usize = 5;
/// How long letters to all of them may take.
const LETTERS: Duration = Duration::from_secs(900);

struct Wanted {
    voters: usize,
    /// Voters who vote at one time.
    at_once: usize,
    kills: usize,
    /// How many trustees open the ballots together, of three; none where they are not sealed.
    trustees: u8,
    /// Whether voters have addresses, and get the letters that ask them.
    letters: bool,
    engines: Vec<&'static str>,
    /// A program that was built before; otherwise it is built as it is shipped.
    program: Option<std::path::PathBuf>,
}

/// `[--voters N] [--at-once N] [--kills N] [--trustees N] [--letters yes|no] [--engine sqlite|postgres|both] [--program PATH]`.
pub fn ballots(arguments: &[String]) -> Result<(), String> {
    let mut wanted = Wanted {
        voters: 30_000,
        at_once: 32,
        kills: 5,
        trustees: 0,
        letters: true,
        engines: vec!["sqlite", "postgres"],
        program: None,
    };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<usize>().map_err(|_| format!("{name}: `{value}` is no number"));
        match (name.as_str(), value.as_str()) {
            ("--voters", _) => wanted.voters = number()?.max(1),
            ("--at-once", _) => wanted.at_once = number()?.max(1),
            ("--kills", _) => wanted.kills = number()?,
            ("--trustees", "0" | "2" | "3") => wanted.trustees = value.as_bytes()[0] - b'0',
            ("--letters", "yes" | "no") => wanted.letters = value == "yes",
            ("--program", path) => wanted.program = Some(path.into()),
            ("--engine", "sqlite") => wanted.engines = vec!["sqlite"],
            ("--engine", "postgres") => wanted.engines = vec!["postgres"],
            ("--engine", "both") => {}
            _ => {
                return Err(format!(
                    "there is no {name} {value}; --voters, --at-once, --kills, --trustees 0|2|3, --letters, --engine, --program"
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
            let ground = Ground::named(&format!("ballots{kills}"), engine)?;
            let told = vote(&program, (&ground, engine), &wanted, kills)?;
            println!("{engine}, {kills} kills, {} trustees: {told}", wanted.trustees);
        }
    }
    Ok(())
}

/// A voter, with the secret of a session.
pub fn secret(number: usize) -> String {
    format!("the-secret-of-voter-number-{number:08}-of-many")
}

fn id(kind: u16, number: usize) -> String {
    format!("01932b1c-{kind:04x}-7000-8000-{number:012x}")
}

/// Very many office-holders of the confederation, each with an address and a session: added to a backup of the sample, which either engine
/// restores.
pub fn add_people(program: &Path, ground: &Ground, count: usize, letters: bool) -> Result<(), String> {
    let sample = Ground::named("ballots_sample", "sqlite")?;
    run(program, &sample.arguments(&["sample"]))?;
    let (small, large) = (ground.folder.join("sample.backup"), ground.folder.join("voters.backup"));
    run(program, &sample.arguments(&["backup", &small.display().to_string()]))?;
    let (manifest, mut tables) = backups::read(&small)?;
    let bodies = backups::taken(&tables, "registry_body")?;
    let confederation = bodies.rows.iter().find(|row| bodies.get(row, "kind") == "confederation");
    let confederation = confederation.ok_or("the sample has no confederation")?;
    let body = bodies.get(confederation, "id");
    let names = ["registry_person", "registry_mandate", "registry_session", "registry_address"];
    for name in &names[..if letters { 4 } else { 3 }] {
        let table = tables.get(*name).cloned().ok_or_else(|| format!("the sample has no {name}"))?;
        let like = table.rows.first().cloned().unwrap_or_else(|| vec![Value::Null; table.columns.len()]);
        let more = (0..count).map(|number| {
            let mut row = like.clone();
            voter(&table, &mut row, number, body);
            row
        });
        let more = more.collect();
        backups::extend(&mut tables, name, more);
    }
    let journal = &tables["journal"];
    let last = journal.rows.last().and_then(|row| row.get(journal.at("seq")).and_then(Value::as_i64));
    backups::save(&large, &manifest, &tables, last.unwrap_or(0)).map_err(|e| e.to_string())?;
    run(program, &ground.arguments(&["restore", &large.display().to_string()])).map(drop)
}

/// What of a row of a table is a voter's own.
fn voter(table: &Table, row: &mut [Value], number: usize, body: &str) {
    let (person, name) = (id(0xc, number), format!("Voter {number}"));
    let own: &[(&str, Value)] = match table.columns.iter().any(|column| column == "person") {
        false => &[
            ("id", json!(person)),
            ("name", json!(name)),
            ("latin_name", json!(name)),
            ("greeting", json!(name)),
            ("sort_name", json!(format!("voter {number}"))),
        ],
        true => &[
            ("id", json!(id(table.columns.len() as u16, number))),
            ("person", json!(person)),
            ("address", json!(format!("voter{number}@example.org"))),
            ("body", json!(body)),
            ("role", json!("member")),
            ("starts", json!("2026-01-01")),
            ("ends", json!("2031-12-31")),
            ("digest", json!({ "bytes": BASE64.encode(&Sha256::digest(secret(number))) })),
            ("way", json!("link")),
            ("browser", json!("rig")),
            ("made_at", json!(1)),
            ("expires_at", json!(4_000_000_000_000_000_i64)),
        ],
    };
    for (column, value) in own {
        table.set(row, column, value.clone());
    }
}

/// An election of two of five that everybody votes in, opened by the secretariat. Gives its address, and the keys of its trustees.
fn open_election(
    (program, ground, server): (&Path, &Ground, &Server),
    wanted: &Wanted,
) -> Result<(String, Vec<counted::Key>), String> {
    let arguments = ground.arguments(&[]);
    let client = sign_in(program, server, &arguments, "secretariat@example.org")?;
    let mut client = client.ok_or("nobody has the address of the secretariat")?;
    let page = client.get("/decisions/new")?.text();
    let trustees = if wanted.trustees == 0 { String::new() } else { wanted.trustees.to_string() };
    let fields = [
        ("trustees", trustees.as_str()),
        ("body", "confederation"),
        ("title", "A board"),
        ("text", "Two seats."),
        ("why", "The terms end."),
        ("rules", "election"),
        ("roll", "holders"),
        ("seats", "2"),
    ];
    let to = |answer: crate::wire::Answer| {
        answer.headers.get("location").cloned().ok_or_else(|| format!("{}: {}", answer.status, answer.text()))
    };
    let draft = to(client.post("/decisions/new", &forms::filled(&page, "/decisions/new", &fields)?)?)?;
    let page = client.get(&draft)?.text();
    let url = to(client.post(&format!("{draft}/publish"), &forms::filled(&page, "/publish", &[])?)?)?;
    for number in 0..CANDIDATES {
        let mut stands = server.client()?;
        stands.set_cookie("session", &secret(number));
        let page = stands.get(&url)?.text();
        let fields = [
            ("name", format!("Candidate {number}")),
            ("statement", "Ready.".into()),
            ("network", String::new()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        to(stands.post(&format!("{url}/stand"), &forms::filled(&page, "/stand", &fields)?)?)?;
    }
    let keys = match wanted.trustees {
        0 => Vec::new(),
        _ => counted::trustees((program, ground, server), &mut client, &url)?,
    };
    let open = format!("{url}/open");
    let page = client.get(&open)?.text();
    // Of the roll nothing is adjusted: everybody weighs the same. On a Wednesday, which is quiet by no rules, in two months.
    let later = today().saturating_add(jiff::Span::new().days(60));
    let day = later.nth_weekday(1, jiff::civil::Weekday::Wednesday).map_err(|why| why.to_string())?;
    let body = forms::filled(&page, "/open", &[("closes", &format!("{day}T12:00")), ("zone", "UTC")])?;
    let answer = client.post(&open, &body)?;
    match answer.status {
        303 => Ok((url, keys)),
        status => Err(format!("opening was answered with {status}: {}", answer.text())),
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the program that is measured runs by the clock of the machine"
)]
fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}

/// What a voter marks: many orders, not all as often, so that the count tells whether one is missing or there twice.
fn marked(number: usize) -> String {
    const FIRST: [usize; 15] = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4];
    let first = FIRST[number % FIRST.len()];
    let order = (0..CANDIDATES).map(|at| ((first + at * (1 + number % 4)) % CANDIDATES + 1).to_string());
    order.collect::<Vec<_>>().join(" ")
}

/// One ballot: the page is read, and the ballot cast. None while the program is away; the body stays to be sent again.
struct Cast {
    number: usize,
    path: String,
    body: Option<String>,
}

impl Cast {
    fn go(&mut self, client: &mut Client, took: &mut Vec<Duration>) -> Result<bool, String> {
        client.set_cookie("session", &secret(self.number));
        let body = match &self.body {
            Some(body) => body.clone(),
            None => {
                let began = Instant::now();
                let Ok(page) = client.get(&self.path) else { return Ok(false) };
                took.push(began.elapsed());
                if page.status != 200 {
                    return Err(format!("the ballot of voter {}: {}", self.number, page.status));
                }
                let words = marked(self.number);
                let changes = [("with", "cast"), ("ballot", words.as_str())];
                let body = forms::filled(&page.text(), "/ballot", &changes)?;
                self.body = Some(body.clone());
                body
            }
        };
        let began = Instant::now();
        let Ok(answer) = client.post(&self.path, &body) else { return Ok(false) };
        took.push(began.elapsed());
        match answer.status {
            200 => Ok(true),
            status => Err(format!(
                "the ballot of voter {} was answered with {status}: {}",
                self.number,
                answer.text()
            )),
        }
    }
}

fn vote(
    program: &Path,
    (ground, engine): (&Ground, &str),
    wanted: &Wanted,
    kills: usize,
) -> Result<String, String> {
    add_people(program, ground, wanted.voters, wanted.letters)?;
    let arguments = ground.arguments(&[]);
    let mut server = Server::start(program, &arguments)?;
    let opening = Instant::now();
    let (url, keys) = open_election((program, ground, &server), wanted)?;
    let opened = opening.elapsed().as_secs_f64();
    if wanted.letters {
        until_mailed(ground, wanted.voters)?;
    }
    let mailed = opening.elapsed().as_secs_f64() - opened;
    let path = format!("{url}/ballot");
    let next = Arc::new(AtomicUsize::new(0));
    let done = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
    let mut waiting: Vec<Cast> = Vec::new();
    let mut took: Vec<Duration> = Vec::new();
    for round in 0..=kills {
        let stop = Arc::new(AtomicBool::new(false));
        let mut left = std::mem::take(&mut waiting).into_iter();
        let working: Vec<_> = (0..wanted.at_once)
            .map(|_| {
                let (next, done, stop) = (next.clone(), done.clone(), stop.clone());
                let (address, path, mut own) = (server.address.clone(), path.clone(), left.next());
                let voters = wanted.voters;
                std::thread::spawn(move || -> Result<(Option<Cast>, Vec<Duration>), String> {
                    let mut client = Client::of(&address)?;
                    let mut took = Vec::new();
                    loop {
                        let mut cast = match own.take() {
                            Some(cast) => cast,
                            None if stop.load(Ordering::Relaxed) => return Ok((None, took)),
                            None => match next.fetch_add(1, Ordering::Relaxed) {
                                number if number < voters => Cast { number, path: path.clone(), body: None },
                                _ => return Ok((None, took)),
                            },
                        };
                        match cast.go(&mut client, &mut took)? {
                            true => done.fetch_add(1, Ordering::Relaxed),
                            // The program is gone: what was sent is sent again when it is back.
                            false => return Ok((Some(cast), took)),
                        };
                    }
                })
            })
            .collect();
        if round < kills {
            // At equal parts of the way, in the middle of whatever is going on.
            let at = wanted.voters * (round + 1) / (kills + 1);
            let (_never, wait) = std::sync::mpsc::channel::<()>();
            while done.load(Ordering::Relaxed) < at && next.load(Ordering::Relaxed) < wanted.voters {
                let _ = wait.recv_timeout(Duration::from_millis(1));
            }
            server.kill();
            stop.store(true, Ordering::Relaxed);
        }
        for thread in working {
            let (open, mine) = thread.join().map_err(|_| "a voter panicked")??;
            waiting.extend(open);
            took.extend(mine);
        }
        if round < kills {
            server = Server::start(program, &arguments)?;
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    server.kill();
    check(program, ground, wanted, done.load(Ordering::Relaxed))?;
    took.sort();
    let at = |share: usize| took.get(took.len() * share / 100).map_or(0.0, |d| d.as_secs_f64() * 1000.0);
    run(program, &ground.arguments(&["verify"]))?;
    let counting = counted::counted(program, (ground, engine), wanted, (&url, &keys))?;
    Ok(format!(
        "{} ballots in {seconds:.0} s by {} at once, none lost, none twice; page and casting ms, p50 p90 p99: {:.1} {:.1} {:.1} \
         (opened in {opened:.1} s, letters sent in {mailed:.0} s, counted in {counting:.1} s as a stranger counts it)",
        wanted.voters,
        wanted.at_once,
        at(50),
        at(90),
        at(99)
    ))
}

/// Waits until everybody on the roll has their two letters, the one that asks them to shape it and the one that asks for their vote: that is when
/// they come to vote.
fn until_mailed(ground: &Ground, voters: usize) -> Result<(), String> {
    let began = Instant::now();
    let (_never, wait) = std::sync::mpsc::channel::<()>();
    loop {
        let lies = std::fs::read_dir(ground.letters()).map_or(0, Iterator::count);
        if lies >= 2 * voters {
            return Ok(());
        }
        if began.elapsed() > LETTERS {
            return Err(format!("{lies} letters to {voters} voters were sent in {} s", LETTERS.as_secs()));
        }
        let _ = wait.recv_timeout(Duration::from_millis(200));
    }
}

/// Every voter's ballot is there once, and nothing else is: read from a backup, as whoever runs the program would.
fn check(program: &Path, ground: &Ground, wanted: &Wanted, acknowledged: usize) -> Result<(), String> {
    if acknowledged != wanted.voters {
        return Err(format!("{acknowledged} of {} were acknowledged", wanted.voters));
    }
    let file = ground.folder.join("after.backup");
    run(program, &ground.arguments(&["backup", &file.display().to_string()]))?;
    let (_, tables) = backups::read(&file)?;
    let voted = backups::taken(&tables, "decisions_voted")?;
    let voters: BTreeSet<&str> = voted.rows.iter().map(|row| voted.get(row, "voter")).collect();
    if (voted.rows.len(), voters.len()) != (wanted.voters, wanted.voters) {
        return Err(format!("{} rows of {} voters say that they voted", voted.rows.len(), voters.len()));
    }
    let mut cast: BTreeMap<String, usize> = BTreeMap::new();
    (0..wanted.voters).for_each(|number| *cast.entry(marked(number)).or_default() += 1);
    let ballots = backups::taken(&tables, "decisions_ballot")?;
    let mut kept: BTreeMap<String, usize> = BTreeMap::new();
    for row in &ballots.rows {
        *kept.entry(ballots.get(row, "content").to_owned()).or_default() += 1;
    }
    let sealed = |kept: &BTreeMap<String, usize>| {
        kept.len() == wanted.voters && kept.keys().all(|one| !cast.contains_key(one))
    };
    if wanted.trustees > 0 && sealed(&kept) {
        return Ok(());
    }
    if kept != cast {
        return Err(format!("{} other ballots are kept than the {} that were cast", kept.len(), cast.len()));
    }
    Ok(())
}
