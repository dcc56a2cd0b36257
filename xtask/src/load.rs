//! `cargo xtask load`: many readers at once, for so many seconds. What one machine carries.

use crate::wire::{Client, Server, release, run};
use std::path::Path;
use std::time::{Duration, Instant};

/// The pages of a usual visit.
const PAGES: [&str; 8] = [
    "/",
    "/networks",
    "/networks/afripen",
    "/groups",
    "/conferences",
    "/search?q=education",
    "/sources",
    "/feed.atom",
];

struct Wanted {
    url: Option<String>,
    readers: usize,
    seconds: u64,
}

/// `[--url HOST:PORT] [--readers N] [--seconds N]`; without an address it starts the program with the sample.
pub fn load(arguments: &[String]) -> Result<(), String> {
    let mut wanted = Wanted { url: None, readers: 16, seconds: 20 };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse().map_err(|_| format!("{name}: `{value}` is no number"));
        match name.as_str() {
            "--url" => {
                wanted.url = Some(value.trim_start_matches("http://").trim_end_matches('/').to_owned())
            }
            "--readers" => wanted.readers = number()?,
            "--seconds" => wanted.seconds = number()? as u64,
            other => return Err(format!("there is no {other}; --url, --readers, --seconds")),
        }
    }
    match &wanted.url {
        Some(address) => measure(address, &wanted, None),
        None => {
            let program = release()?;
            let folder = std::env::temp_dir().join(format!("alltogether-load-{}", std::process::id()));
            let done = own(&program, &folder, &wanted);
            let _ = std::fs::remove_dir_all(&folder);
            done
        }
    }
}

fn own(program: &Path, folder: &Path, wanted: &Wanted) -> Result<(), String> {
    let data = folder.display().to_string();
    run(program, &["sample", "--data", &data])?;
    let server = Server::start(program, &["--data", &data])?;
    measure(&server.address, wanted, Some(&server))
}

fn measure(address: &str, wanted: &Wanted, server: Option<&Server>) -> Result<(), String> {
    let until = Instant::now() + Duration::from_secs(wanted.seconds);
    let before = server.map(Server::processor).transpose()?;
    let readers: Vec<_> = (0..wanted.readers)
        .map(|reader| {
            let address = address.to_owned();
            std::thread::spawn(move || read(&address, reader, until))
        })
        .collect();
    let mut took = Vec::new();
    let mut wrong = 0;
    for reader in readers {
        let (mine, faults) = reader.join().map_err(|_| "a reader panicked")??;
        took.extend(mine);
        wrong += faults;
    }
    took.sort();
    let at = |share: usize| took.get(took.len() * share / 100).map_or(0.0, |d| d.as_secs_f64() * 1000.0);
    let all = took.len().max(1);
    println!("{} readers for {} s on {} pages", wanted.readers, wanted.seconds, PAGES.len());
    println!("  answers          {all}, of them not fine: {wrong}");
    println!("  answers a second {:.0}", all as f64 / wanted.seconds as f64);
    println!("  ms, p50 p90 p99  {:.2}  {:.2}  {:.2}", at(50), at(90), at(99));
    if let (Some(server), Some(before)) = (server, before) {
        let (now, most) = server.memory()?;
        println!("  processor        {:.3} ms each", (server.processor()? - before) * 1000.0 / all as f64);
        println!("  memory           {now:.0} MB, {most:.0} MB at most");
    }
    if wrong > 0 { Err(format!("{wrong} answers were not fine")) } else { Ok(()) }
}

/// One reader: pages in turn until the time is up. How long each answer took, and how many were not fine.
fn read(address: &str, reader: usize, until: Instant) -> Result<(Vec<Duration>, usize), String> {
    let mut client = Client::of(address)?;
    client.gzip = true;
    let (mut took, mut wrong) = (Vec::new(), 0);
    for page in PAGES.iter().cycle().skip(reader % PAGES.len()) {
        let began = Instant::now();
        if began >= until {
            break;
        }
        let answer = client.get(page)?;
        took.push(began.elapsed());
        wrong += usize::from(answer.status != 200);
    }
    Ok((took, wrong))
}
