//! The ballots of the rig are counted: the vote is over in a copy of what was cast, trustees open what is sealed, and whoever has the
//! published archive counts it again.

use super::{Wanted, marked};
use crate::backups;
use crate::forms;
use crate::torture::{Ground, sign_in};
use crate::wire::{Client, Server, run};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long counting may take.
const COUNTING: Duration = Duration::from_secs(300);

/// Who speaks for networks in the sample: the address and the network of each.
const SPEAKERS: [(&str, &str); 3] =
    [("afripen@example.org", "afripen"), ("reip@example.org", "reip"), ("anic@example.org", "anic")];

/// A trustee's address, and the secret key that they alone keep.
pub type Key = (&'static str, String);

/// Asks those who speak for networks to be trustees, each of whom takes a key.
pub fn trustees(
    (program, ground, server): (&Path, &Ground, &Server),
    office: &mut Client,
    url: &str,
) -> Result<Vec<Key>, String> {
    let mut keys = Vec::new();
    for (address, network) in SPEAKERS {
        let page = office.get(url)?.text();
        let asked = office
            .post(&format!("{url}/trustees"), &forms::filled(&page, "/trustees", &[("trustee", address)])?)?;
        let own = format!("{url}/trustee");
        let mut trustee = sign_in(program, server, &ground.arguments(&[]), address)?
            .ok_or_else(|| format!("nobody has the address {address}"))?;
        let page = trustee.get(&own)?.text();
        let secret = page.split("id=\"secret\"").nth(1).and_then(|rest| rest.split(['>', '<']).nth(1));
        let secret =
            secret.ok_or_else(|| format!("{address} is shown no key ({})", asked.status))?.to_owned();
        let taken = trustee.post(&own, &forms::filled(&page, "/trustee", &[("network", network)])?)?;
        if taken.status != 303 {
            return Err(format!("{address} cannot be a trustee: {}", taken.text()));
        }
        keys.push((address, secret));
    }
    Ok(keys)
}

/// Lets the vote be over in a copy, has it counted, and counts its archive again. Tells how long opening and counting took.
pub fn counted(
    program: &Path,
    (from, engine): (&Ground, &str),
    wanted: &Wanted,
    (url, keys): (&str, &[Key]),
) -> Result<f64, String> {
    let ground = Ground::named("ballots_counted", engine)?;
    over(program, from, &ground, url)?;
    let arguments = ground.arguments(&[]);
    let mut server = Server::start(program, &arguments)?;
    let began = Instant::now();
    for (address, secret) in keys.iter().take(usize::from(wanted.trustees)) {
        let own = format!("{url}/trustee");
        let mut trustee = sign_in(program, &server, &arguments, address)?.ok_or("a trustee is gone")?;
        let page = trustee.get(&own)?.text();
        let brought = trustee.post(&own, &forms::filled(&page, "/trustee", &[("key", secret)])?)?;
        if brought.status != 303 {
            return Err(format!("{address} cannot bring a key: {}", brought.text()));
        }
    }
    let mut office =
        sign_in(program, &server, &arguments, "secretariat@example.org")?.ok_or("nobody is there")?;
    let (_never, wait) = std::sync::mpsc::channel::<()>();
    let archive = loop {
        let answer = office.get(&format!("{url}/archive.zip"))?;
        if answer.status == 200 {
            break answer.body;
        }
        if began.elapsed() > COUNTING {
            return Err(format!("it was not counted in {} s: {}", COUNTING.as_secs(), answer.status));
        }
        let _ = wait.recv_timeout(Duration::from_millis(100));
    };
    let took = began.elapsed().as_secs_f64();
    server.kill();
    let file = |name: &str| ground.folder.join(name).display().to_string();
    std::fs::write(file("archive.zip"), archive).map_err(|e| e.to_string())?;
    std::fs::write(file("cast.blt"), cast(wanted)).map_err(|e| e.to_string())?;
    let published = report(program, &["tally", &file("archive.zip"), "--json"])?;
    let method = published["method"].as_str().unwrap_or_default().to_owned();
    let own = report(program, &["tally", &file("cast.blt"), "--json", "--method", &method])?;
    for part in ["elected", "rounds"] {
        if published[part] != own[part] || published[part].is_null() {
            return Err(format!(
                "{part}: the archive has {}, what was cast has {}",
                published[part], own[part]
            ));
        }
    }
    Ok(took)
}

fn report(program: &Path, arguments: &[&str]) -> Result<Value, String> {
    serde_json::from_str(&run(program, arguments)?).map_err(|e| e.to_string())
}

/// What all voters marked, as a file of ballots.
fn cast(wanted: &Wanted) -> String {
    let mut text = format!("{} 2\n", super::CANDIDATES);
    (0..wanted.voters).for_each(|number| text.push_str(&format!("1 {} 0\n", marked(number))));
    text.push_str("0\n");
    (0..super::CANDIDATES).for_each(|number| text.push_str(&format!("\"Candidate {number}\"\n")));
    text + "\"A board\"\n"
}

/// The backup that was made when all had voted, in which the vote closed a moment ago, in a place of its own.
fn over(program: &Path, from: &Ground, to: &Ground, url: &str) -> Result<(), String> {
    let (manifest, mut tables) = backups::read(&from.folder.join("after.backup"))?;
    // The last thing that the journal knows happened a moment ago.
    let journal = &tables["journal"];
    let last = journal
        .rows
        .last()
        .map(|row| ["seq", "at"].map(|column| row.get(journal.at(column)).and_then(Value::as_i64)));
    let [seq, at] = last.ok_or("the journal is empty")?;
    let now = json!(at.ok_or("the journal has no times")?);
    let number = url.rsplit('/').next().unwrap_or_default();
    for (name, of, value, column) in [
        ("decisions_proposal", "number", number, "closes_at"),
        ("platform_job", "kind", "decisions.count", "run_at"),
    ] {
        let Some(table) = tables.get_mut(name) else { continue };
        let like = table.clone();
        for row in table.rows.iter_mut().filter(|row| like.get(row, of) == value) {
            like.set(row, column, now.clone());
        }
    }
    let file = to.folder.join("over.backup");
    backups::save(&file, &manifest, &tables, seq.unwrap_or(0)).map_err(|e| e.to_string())?;
    run(program, &to.arguments(&["restore", &file.display().to_string()])).map(drop)
}
