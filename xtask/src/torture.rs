//! `cargo xtask torture`: the program is killed as a power cut would kill it, again and again, while people write. After
//! each start every write that was acknowledged must be there, and nobody may have been signed out; in the end everything
//! that is kept is looked over.

use crate::forms;
use crate::wire::{Client, Server, release, run};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Who writes: the address of a role account of the sample, and the body whose page they edit.
const WRITERS: [(&str, &str); 4] = [
    ("afripen@example.org", "afripen"),
    ("reip@example.org", "reip"),
    ("anic@example.org", "anic"),
    ("evaluation@example.org", "evaluation"),
];
/// Everything is looked over after so many kills, and at the end.
const VERIFY_EVERY: usize = 20;

struct Wanted {
    kills: usize,
    engines: Vec<&'static str>,
    seed: u64,
}

/// `[--kills N] [--engine sqlite|postgres|both] [--seed N]`.
pub fn torture(arguments: &[String]) -> Result<(), String> {
    let mut wanted = Wanted { kills: 200, engines: vec!["sqlite", "postgres"], seed: 1 };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let value = rest.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<u64>().map_err(|_| format!("{name}: `{value}` is no number"));
        match (name.as_str(), value.as_str()) {
            ("--kills", _) => wanted.kills = number()? as usize,
            ("--seed", _) => wanted.seed = number()?,
            ("--engine", "sqlite") => wanted.engines = vec!["sqlite"],
            ("--engine", "postgres") => wanted.engines = vec!["postgres"],
            ("--engine", "both") => {}
            _ => {
                return Err(format!(
                    "there is no {name} {value}; --kills N, --engine sqlite|postgres|both, --seed N"
                ));
            }
        }
    }
    let program = release()?;
    for engine in &wanted.engines {
        let ground = Ground::named("torture", engine)?;
        run(&program, &ground.arguments(&["sample"]))?;
        let told = hurt(&program, &ground, &wanted)?;
        println!("{engine}: {told}");
    }
    Ok(())
}

/// Where one run happens: a folder, and for PostgreSQL a database. Gone afterwards.
pub struct Ground {
    /// The folder.
    pub folder: PathBuf,
    data: String,
    database: Option<(String, String)>,
}

impl Ground {
    /// A new one, called after what it is for.
    pub fn named(what: &str, engine: &str) -> Result<Self, String> {
        let name = format!("alltogether_{what}_{}", std::process::id());
        let folder = std::env::temp_dir().join(format!("{name}_{engine}"));
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        let data = folder.join("data").display().to_string();
        let mut made = Self { folder, data, database: None };
        if engine == "postgres" {
            let server = std::env::var("ALLTOGETHER_TEST_POSTGRES")
                .map_err(|_| "ALLTOGETHER_TEST_POSTGRES names no server; try --engine sqlite")?;
            psql(&server, &format!("CREATE DATABASE {name}"))?;
            let base = server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base);
            made.database = Some((server.clone(), format!("{base}/{name}")));
        }
        Ok(made)
    }

    /// The folder of the letters that it sends.
    pub fn letters(&self) -> PathBuf {
        Path::new(&self.data).join("mail")
    }

    /// A command with where it happens.
    pub fn arguments<'a>(&'a self, command: &[&'a str]) -> Vec<&'a str> {
        let mut all = command.to_vec();
        all.extend(["--data", &self.data]);
        if let Some((_, url)) = &self.database {
            all.extend(["--database", url]);
        }
        all
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Some((server, url)) = &self.database {
            let name = url.rsplit('/').next().unwrap_or_default();
            let _ = psql(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn psql(server: &str, statement: &str) -> Result<(), String> {
    let output = Command::new("psql").args(["--quiet", server, "--command", statement]).output();
    let output = output.map_err(|e| format!("psql: {e}"))?;
    output.status.success().then_some(()).ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

/// A browser that is signed in as the holder of an address. None where the program has nobody of that address.
pub fn sign_in(
    program: &Path,
    server: &Server,
    arguments: &[&str],
    email: &str,
) -> Result<Option<Client>, String> {
    let mut command = vec!["sign-in-link", email];
    command.extend(arguments);
    let Ok(link) = run(program, &command) else { return Ok(None) };
    let link = link
        .split_whitespace()
        .find(|word| word.starts_with("http"))
        .ok_or("no link was printed")?
        .to_owned();
    let path = link.splitn(4, '/').nth(3).map(|path| format!("/{path}")).ok_or("the link has no path")?;
    let mut client = server.client()?;
    let page = client.get_on(&path)?;
    // The link opens a page with a button, so that a mail program that follows links does not use it up.
    let action = page.text().split("<form").find_map(|form| {
        let action = form.split("action=\"").nth(1)?.split('"').next()?;
        action.starts_with("/sign-in").then(|| action.to_owned())
    });
    if let Some(action) = action {
        let body = forms::filled(&page.text(), &action, &[])?;
        client.post(&action, &body)?;
    }
    match client.get("/desk")?.status {
        200 => Ok(Some(client)),
        status => Err(format!("signing in as {email} failed: the desk answers {status}")),
    }
}

/// What a writer knows.
struct Writer {
    client: Client,
    slug: &'static str,
    /// The last number that was acknowledged, and the one that was sent and not answered.
    kept: u64,
    open: Option<u64>,
    acknowledged: usize,
}

impl Writer {
    fn words(&self, number: u64) -> String {
        format!("Number {number} of {}.", self.slug)
    }

    /// Writes until it is told to stop or the line goes dead.
    fn write(&mut self, stop: &AtomicBool) -> Result<(), String> {
        let address = format!("/bodies/{}/edit", self.slug);
        while !stop.load(Ordering::Relaxed) {
            let Ok(page) = self.client.get(&address) else { return Ok(()) };
            if page.status != 200 {
                return Err(format!("{address}: {}", page.status));
            }
            let number = self.open.unwrap_or(self.kept) + 1;
            let words = self.words(number);
            let body = forms::filled(&page.text(), "/edit", &[("vision-en", words.as_str())])?;
            self.open = Some(number);
            let Ok(answer) = self.client.post(&address, &body) else { return Ok(()) };
            if answer.status != 303 {
                return Err(format!("a write to {address} was answered with {}", answer.status));
            }
            (self.kept, self.open) = (number, None);
            self.acknowledged += 1;
        }
        Ok(())
    }

    /// What was acknowledged must be there; what was not answered may be.
    fn check(&mut self, server: &Server) -> Result<(), String> {
        self.client.move_to(&server.address)?;
        if self.client.get("/desk")?.status != 200 {
            return Err(format!("the writer for {} was signed out", self.slug));
        }
        if self.kept == 0 && self.open.is_none() {
            return Ok(());
        }
        let page = self.client.get(&format!("/bodies/{}/edit", self.slug))?.text();
        let fields = forms::fields(&page, "/edit").ok_or("the page has no form")?;
        let found = fields
            .iter()
            .find(|(name, _)| name == "vision-en")
            .map(|(_, value)| value.as_str())
            .unwrap_or_default();
        let open = self.open.take();
        match open {
            Some(number) if found == self.words(number) => self.kept = number,
            _ if self.kept == 0 || found == self.words(self.kept) => {}
            _ => {
                return Err(format!(
                    "{}: number {} was acknowledged and `{found}` is there",
                    self.slug, self.kept
                ));
            }
        }
        Ok(())
    }
}

/// How long the index may take to hold what was written before the last kill.
const INDEX_WAITS: Duration = Duration::from_secs(20);

impl Writer {
    /// The index has caught up: it finds the last words that are there.
    fn found(&mut self, server: &Server) -> Result<(), String> {
        self.client.move_to(&server.address)?;
        let began = Instant::now();
        let address = format!("/search.json?q=number+{}+{}", self.kept, self.slug);
        while self.kept > 0 {
            let answer: serde_json::Value = serde_json::from_str(&self.client.get(&address)?.text())
                .map_err(|e| format!("{address}: {e}"))?;
            if answer["count"].as_u64().unwrap_or(0) > 0 {
                break;
            }
            if began.elapsed() > INDEX_WAITS {
                return Err(format!("{}: the index does not find number {}", self.slug, self.kept));
            }
        }
        Ok(())
    }
}

fn hurt(program: &Path, ground: &Ground, wanted: &Wanted) -> Result<String, String> {
    let began = Instant::now();
    let mut server = Server::start(program, &ground.arguments(&[]))?;
    let arguments = ground.arguments(&[]);
    let mut writers = Vec::new();
    for (email, slug) in WRITERS {
        let client = sign_in(program, &server, &arguments, email)?;
        let client = client.ok_or_else(|| format!("nobody has the address {email}"))?;
        writers.push(Writer { client, slug, kept: 0, open: None, acknowledged: 0 });
    }
    let mut chance = wanted.seed.max(1);
    let mut slowest = Duration::ZERO;
    for kill in 1..=wanted.kills {
        let stop = Arc::new(AtomicBool::new(false));
        let working: Vec<_> = writers
            .drain(..)
            .map(|mut writer| {
                let stop = stop.clone();
                std::thread::spawn(move || writer.write(&stop).map(|()| writer))
            })
            .collect();
        // Xorshift (Marsaglia 2003): the same seed kills at the same moments.
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        let (_never, wait) = std::sync::mpsc::channel::<()>();
        let _ = wait.recv_timeout(Duration::from_millis(20 + chance % 400));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        for thread in working {
            writers.push(thread.join().map_err(|_| "a writer panicked")??);
        }
        if kill % VERIFY_EVERY == 0 || kill == wanted.kills {
            run(program, &ground.arguments(&["verify"]))?;
        }
        server = Server::start(program, &ground.arguments(&[]))?;
        slowest = slowest.max(server.first_page);
        for writer in &mut writers {
            writer.check(&server).map_err(|why| format!("after kill {kill}: {why}"))?;
        }
    }
    for writer in &mut writers {
        writer.found(&server)?;
    }
    let acknowledged: usize = writers.iter().map(|writer| writer.acknowledged).sum();
    Ok(format!(
        "{} kills, {acknowledged} acknowledged writes, every one there and found, verify fine; slowest start {} ms; {:.0} s",
        wanted.kills,
        slowest.as_millis(),
        began.elapsed().as_secs_f64()
    ))
}
