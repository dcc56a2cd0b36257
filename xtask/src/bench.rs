//! `cargo xtask bench`: what the program costs. Processor time a request from `/proc`, over thousands of requests on one
//! connection; memory; time to the first page; the journal looked over; all of it with the sample and with a big register.

use crate::big::{self, Size};
use crate::torture::sign_in;
use crate::wire::{Client, Server, release, run};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Pages by what they show: for visitors, then for somebody who is signed in.
const PAGES: [(&str, &str); 5] = [
    ("home", "/"),
    ("networks", "/networks"),
    ("a network", "/networks/afripen"),
    ("conferences", "/conferences"),
    ("search", "/search?q=education"),
];
const OFFICE: [(&str, &str); 11] = [
    ("desk", "/desk"),
    ("my page", "/me"),
    ("home, signed in", "/"),
    ("networks, signed in", "/networks"),
    ("conferences, signed in", "/conferences"),
    ("search, signed in", "/search?q=education"),
    ("a network, signed in", "/networks/afripen"),
    ("journal", "/office/journal"),
    ("persons", "/office/persons"),
    ("mandates", "/office/mandates"),
    ("bodies", "/office/bodies"),
];

/// Tells the time to stop measuring a page.
const LEAST_PROCESSOR: f64 = 1.0;

struct Wanted {
    requests: usize,
    size: Size,
    keep: Option<PathBuf>,
}

/// `[--requests N] [--persons N] [--bodies N] [--facts N] [--keep FOLDER]`.
pub fn bench(arguments: &[String]) -> Result<(), String> {
    let size = Size { persons: 200_000, bodies: 5_000, facts: 1_000_000 };
    let mut wanted = Wanted { requests: 5_000, size, keep: None };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<usize>().map_err(|_| format!("{name}: `{value}` is no number"));
        match name.as_str() {
            "--requests" => wanted.requests = number()?,
            "--persons" => wanted.size.persons = number()?,
            "--bodies" => wanted.size.bodies = number()?,
            "--facts" => wanted.size.facts = number()?,
            "--keep" => wanted.keep = Some(value.into()),
            other => {
                return Err(format!("there is no {other}; --requests, --persons, --bodies, --facts, --keep"));
            }
        }
    }
    let program = release()?;
    let folder = wanted
        .keep
        .clone()
        .unwrap_or_else(|| std::env::temp_dir().join(format!("alltogether-bench-{}", std::process::id())));
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let done = all(&program, &folder, &wanted);
    if wanted.keep.is_none() {
        let _ = std::fs::remove_dir_all(&folder);
    }
    done
}

fn all(program: &Path, folder: &Path, wanted: &Wanted) -> Result<(), String> {
    let bytes = std::fs::metadata(program).map_err(|e| e.to_string())?.len();
    println!("program: {:.1} MB", bytes as f64 / 1e6);
    let sample = folder.join("sample");
    let data = sample.display().to_string();
    if !sample.exists() {
        run(program, &["sample", "--data", &data])?;
    }
    println!("\n── the sample");
    figures(program, &data, wanted.requests)?;

    let big = folder.join("big");
    let big_data = big.display().to_string();
    if !big.exists() {
        let (small, large) = (folder.join("sample.backup"), folder.join("big.backup"));
        run(program, &["backup", &small.display().to_string(), "--data", &data])?;
        big::write(&small, &large, wanted.size)?;
        let began = Instant::now();
        print!(
            "\nrestore of the big register: {}",
            run(program, &["restore", &large.display().to_string(), "--data", &big_data])?
        );
        println!("  took {:.1} s", began.elapsed().as_secs_f64());
    }
    let Size { persons, bodies, facts } = wanted.size;
    println!("\n── {persons} persons, {bodies} bodies, {facts} facts");
    let began = Instant::now();
    let verified = run(program, &["verify", "--data", &big_data])?;
    println!("verify: {:.1} s: {}", began.elapsed().as_secs_f64(), verified.trim());
    figures(program, &big_data, wanted.requests)
}

fn figures(program: &Path, data: &str, requests: usize) -> Result<(), String> {
    // The first start fills the index; the others find it.
    drop(Server::start(program, &["--data", data])?);
    let mut starts: Vec<f64> = Vec::new();
    for _ in 0..5 {
        starts.push(Server::start(program, &["--data", data])?.first_page.as_secs_f64() * 1000.0);
    }
    starts.sort_by(f64::total_cmp);
    let server = Server::start(program, &["--data", data])?;
    let (fresh, _) = server.memory()?;
    println!("first page after the start: {:.0} ms (five starts, the middle one)", starts[2]);
    println!("memory after the first page: {fresh:.0} MB");
    println!("\n{:26} {:>9} {:>9} {:>9} {:>9} {:>8}", "", "CPU ms", "p50 ms", "p99 ms", "bytes", "a second");
    for (name, page) in PAGES {
        measure(&server, &mut server.client()?, &format!("{name}, kept ready"), page, requests, false)?;
        measure(&server, &mut server.client()?, &format!("{name}, made anew"), page, requests, true)?;
    }
    if let Some(mut client) = sign_in(program, &server, &["--data", data], "secretariat@example.org")? {
        for (name, page) in OFFICE {
            measure(&server, &mut client, name, page, requests, false)?;
        }
    }
    let (now, most) = server.memory()?;
    println!("memory after all of that: {now:.0} MB, {most:.0} MB at most");
    Ok(())
}

/// Asks until enough requests were made and enough processor time was used to be read.
fn measure(
    server: &Server,
    client: &mut Client,
    name: &str,
    page: &str,
    least: usize,
    anew: bool,
) -> Result<(), String> {
    client.gzip = true;
    let address = |n: usize| match (anew, page.contains('?')) {
        (false, _) => page.to_owned(),
        (true, true) => format!("{page}&n={n}"),
        (true, false) => format!("{page}?n={n}"),
    };
    let first = client.get(&address(0))?;
    if first.status != 200 {
        println!("{name:26} {}", first.status);
        return Ok(());
    }
    for n in 1..50 {
        client.get(&address(n))?;
    }
    let (began, before) = (Instant::now(), server.processor()?);
    let mut took = Vec::with_capacity(least);
    let mut used = 0.0;
    while took.len() < least || (used < LEAST_PROCESSOR && took.len() < least * 20) {
        for _ in 0..100 {
            let asked = Instant::now();
            let answer = client.get(&address(100 + took.len()))?;
            took.push(asked.elapsed().as_secs_f64() * 1000.0);
            if answer.status != 200 {
                return Err(format!("{page}: {}", answer.status));
            }
        }
        used = server.processor()? - before;
    }
    let second = took.len() as f64 / began.elapsed().as_secs_f64();
    took.sort_by(f64::total_cmp);
    let at = |share: usize| took[(took.len() * share / 100).min(took.len() - 1)];
    println!(
        "{name:26} {:9.3} {:9.3} {:9.3} {:9} {second:8.0}",
        used * 1000.0 / took.len() as f64,
        at(50),
        at(99),
        first.body.len()
    );
    Ok(())
}
