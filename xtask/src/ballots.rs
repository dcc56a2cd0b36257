//! `cargo xtask ballots`: a secret vote with very many voters, as fast as the machine goes. In the second run the program is killed while
//! they vote, as a power cut would kill it, and whoever got no answer sends the same form again. In the end every ballot that was acknowledged
//! must be there, nobody may have two, and the count must be that of the ballots that were cast.

use crate::forms;
use crate::torture::{Ground, sign_in};
use crate::wire::{Client, Server, release, run};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CANDIDATES: usize = 5;

struct Wanted {
    voters: usize,
    /// Voters who vote at one time.
    at_once: usize,
    kills: usize,
    engines: Vec<&'static str>,
    /// A program that was built before; otherwise it is built as it is shipped.
    program: Option<std::path::PathBuf>,
}

/// `[--voters N] [--at-once N] [--kills N] [--engine sqlite|postgres|both] [--program PATH]`.
pub fn ballots(arguments: &[String]) -> Result<(), String> {
    let mut wanted =
        Wanted { voters: 30_000, at_once: 32, kills: 5, engines: vec!["sqlite", "postgres"], program: None };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<usize>().map_err(|_| format!("{name}: `{value}` is no number"));
        match (name.as_str(), value.as_str()) {
            ("--voters", _) => wanted.voters = number()?.max(1),
            ("--at-once", _) => wanted.at_once = number()?.max(1),
            ("--kills", _) => wanted.kills = number()?,
            ("--program", path) => wanted.program = Some(path.into()),
            ("--engine", "sqlite") => wanted.engines = vec!["sqlite"],
            ("--engine", "postgres") => wanted.engines = vec!["postgres"],
            ("--engine", "both") => {}
            _ => return Err(format!("there is no {name} {value}; --voters, --at-once, --kills, --engine")),
        }
    }
    let program = match &wanted.program {
        Some(program) => program.clone(),
        None => release()?,
    };
    for engine in &wanted.engines {
        for kills in [0, wanted.kills] {
            let ground = Ground::named(&format!("ballots{kills}"), engine)?;
            let told = vote(&program, &ground, &wanted, kills)?;
            println!("{engine}, {kills} kills: {told}");
        }
    }
    Ok(())
}

/// A voter, with the secret of a session.
fn secret(number: usize) -> String {
    format!("the-secret-of-voter-number-{number:08}-of-many")
}

fn id(kind: u16, number: usize) -> String {
    format!("01932b1c-{kind:04x}-7000-8000-{number:012x}")
}

/// Lets a database change what it holds, past the program.
fn tamper(ground: &Ground, statements: &str) -> Result<(), String> {
    let mut command = match ground.database() {
        Some(url) => {
            let mut psql = Command::new("psql");
            psql.args(["--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1", url]);
            psql
        }
        None => {
            let mut sqlite = Command::new("sqlite3");
            sqlite.args(["-bail"]).arg(ground.file());
            sqlite
        }
    };
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().map_err(|e| e.to_string())?;
    if let Some(mut to) = child.stdin.take() {
        to.write_all(statements.as_bytes()).map_err(|e| e.to_string())?;
    }
    let ended = child.wait().map_err(|e| e.to_string())?;
    ended.success().then_some(()).ok_or_else(|| "the statements were refused".into())
}

/// What a question brings, line by line, cells between `|`.
fn ask(ground: &Ground, question: &str) -> Result<Vec<String>, String> {
    let output = match ground.database() {
        Some(url) => Command::new("psql")
            .args(["--quiet", "--tuples-only", "--no-align", url, "-c", question])
            .output(),
        None => Command::new("sqlite3").arg(ground.file()).arg(question).output(),
    };
    let output = output.map_err(|e| e.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// Very many office-holders of the confederation, each with a session.
fn add_voters(ground: &Ground, voters: usize) -> Result<(), String> {
    let bytes = |hex: String| match ground.database() {
        Some(_) => format!("'\\x{hex}'"),
        None => format!("X'{hex}'"),
    };
    let mut text = String::from("BEGIN;\n");
    for number in 0..voters {
        let (person, name) = (id(0xc, number), format!("Voter {number}"));
        let digest = Sha256::digest(secret(number));
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        text.push_str(&format!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by, address_seen_by,
                 version, made_at, changed_at)
             VALUES ('{person}', '{name}', '{name}', '{name}', 'voter {number}', '[\"en\"]', 'UTC', 'nobody', 'nobody', 1, 1, 1);
             INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
             SELECT '{}', '{person}', id, 'member', '2026-01-01', '2030-12-31', 1 FROM registry_body WHERE kind = 'confederation';
             INSERT INTO registry_session (id, digest, person, way, browser, made_at, expires_at)
             VALUES ('{}', {}, '{person}', 'link', 'rig', 1, 4000000000000000);\n",
            id(0xd, number),
            id(0xe, number),
            bytes(digest),
        ));
    }
    text.push_str("COMMIT;\n");
    tamper(ground, &text)
}

/// An election of two of five that everybody votes in, opened by the secretariat. Gives its address.
fn open_election(program: &Path, ground: &Ground, server: &Server) -> Result<String, String> {
    let arguments = ground.arguments(&[]);
    let client = sign_in(program, server, &arguments, "secretariat@example.org")?;
    let mut client = client.ok_or("nobody has the address of the secretariat")?;
    let page = client.get("/decisions/new")?.text();
    let fields = [
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
    let proposal = draft.rsplit('/').next().unwrap_or_default();
    let mut candidates = String::new();
    for number in 0..CANDIDATES {
        candidates.push_str(&format!(
            "INSERT INTO decisions_candidate (id, proposal, number, person, name, body, statement, state, at)
             VALUES ('{}', '{proposal}', 0, NULL, 'Candidate {number}', NULL, '{{}}', 'standing', {number});\n",
            id(0xf, number)
        ));
    }
    tamper(ground, &candidates)?;
    let open = format!("{url}/open");
    let page = client.get(&open)?.text();
    // Of the roll nothing is adjusted: everybody weighs the same. A Wednesday far enough away.
    let body = forms::filled(&page, "/open", &[("closes", "2030-06-05T12:00"), ("zone", "UTC")])?;
    let answer = client.post(&open, &body)?;
    match answer.status {
        303 => Ok(url),
        status => Err(format!("opening was answered with {status}: {}", answer.text())),
    }
}

/// What a voter marks: everybody another order, so that the count tells whether one is missing or there twice.
fn marked(number: usize) -> String {
    let first = number % CANDIDATES;
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

fn vote(program: &Path, ground: &Ground, wanted: &Wanted, kills: usize) -> Result<String, String> {
    run(program, &ground.arguments(&["sample"]))?;
    add_voters(ground, wanted.voters)?;
    let arguments = ground.arguments(&[]);
    let mut server = Server::start(program, &arguments)?;
    let url = open_election(program, ground, &server)?;
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
    check(ground, wanted, done.load(Ordering::Relaxed))?;
    took.sort();
    let at = |share: usize| took.get(took.len() * share / 100).map_or(0.0, |d| d.as_secs_f64() * 1000.0);
    run(program, &ground.arguments(&["verify"]))?;
    Ok(format!(
        "{} ballots in {seconds:.0} s by {} at once, none lost, none twice; page and casting ms, p50 p90 p99: {:.1} {:.1} {:.1}",
        wanted.voters,
        wanted.at_once,
        at(50),
        at(90),
        at(99)
    ))
}

/// Every voter's ballot is there once, and nothing else is.
fn check(ground: &Ground, wanted: &Wanted, acknowledged: usize) -> Result<(), String> {
    if acknowledged != wanted.voters {
        return Err(format!("{acknowledged} of {} were acknowledged", wanted.voters));
    }
    let voted = ask(ground, "SELECT COUNT(*), COUNT(DISTINCT voter) FROM decisions_voted")?;
    let both = format!("{0}|{0}", wanted.voters);
    if voted != [both.clone()] {
        return Err(format!("{voted:?} have voted"));
    }
    let mut cast: BTreeMap<String, usize> = BTreeMap::new();
    (0..wanted.voters).for_each(|number| *cast.entry(marked(number)).or_default() += 1);
    let kept =
        ask(ground, "SELECT content, COUNT(*) FROM decisions_ballot GROUP BY content ORDER BY content")?;
    let kept: BTreeSet<String> = kept.into_iter().collect();
    let cast: BTreeSet<String> = cast.into_iter().map(|(words, times)| format!("{words}|{times}")).collect();
    if kept != cast {
        return Err(format!("other ballots are kept than were cast: {kept:?}\n{cast:?}"));
    }
    Ok(())
}
