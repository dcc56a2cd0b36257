//! The program as a process, and a plain client for it: one connection that stays open, so that what is measured is the
//! program and not the client.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Builds the program as it is shipped and says where it lies.
pub fn release() -> Result<PathBuf, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--release", "--package", "app", "--message-format=json-render-diagnostics"])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| e.to_string())?;
    if !built.status.success() {
        return Err("the program does not build".into());
    }
    let lines = String::from_utf8_lossy(&built.stdout).into_owned();
    let artifact =
        lines.lines().rev().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let paths = artifact.filter_map(|message| Some(PathBuf::from(message["executable"].as_str()?)));
    paths.into_iter().find(|p| p.ends_with("alltogether")).ok_or_else(|| "the build made no program".into())
}

/// Runs a command of the program to its end and gives what it wrote; the error tells its exit code.
pub fn run(program: &Path, arguments: &[&str]) -> Result<String, String> {
    let output =
        Command::new(program).args(arguments).stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let error = String::from_utf8_lossy(&output.stderr);
    Err(format!("{} ended with {:?}: {text}{error}", arguments.join(" "), output.status.code()))
}

/// A process that serves. Killed when this goes.
pub struct Server {
    child: Child,
    /// `127.0.0.1:40123`.
    pub address: String,
    /// From the start of the process to its first page.
    pub first_page: Duration,
}

impl Server {
    /// Starts it and waits for its first page.
    pub fn start(program: &Path, arguments: &[&str]) -> Result<Self, String> {
        let began = Instant::now();
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("{}: {e}", program.display()))?;
        let mut welcome = String::new();
        if let Some(out) = child.stdout.take() {
            let mut out = BufReader::new(out);
            out.read_line(&mut welcome).map_err(|e| e.to_string())?;
            // Whatever else it says must not fill the pipe.
            std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
        }
        let url = welcome.split_whitespace().find_map(|word| word.strip_prefix("http://"));
        let Some(url) = url else {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("it did not come up: {welcome}"));
        };
        let address = url.trim_end_matches('/').replace("localhost", "127.0.0.1");
        let mut server = Self { child, address, first_page: Duration::ZERO };
        let first = server.client()?.get("/")?;
        server.first_page = began.elapsed();
        if first.status != 200 { Err(format!("its first page is {}", first.status)) } else { Ok(server) }
    }

    /// A client of it.
    pub fn client(&self) -> Result<Client, String> {
        Client::of(&self.address)
    }

    /// Kills it as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Processor time it has used, in seconds: user and system together.
    pub fn processor(&self) -> Result<f64, String> {
        let text =
            std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).map_err(|e| e.to_string())?;
        // The name of the process may hold spaces; what follows its bracket does not.
        let after = text.rsplit(')').next().unwrap_or_default();
        let fields: Vec<&str> = after.split_whitespace().collect();
        let ticks = |i: usize| fields.get(i).and_then(|f| f.parse::<u32>().ok()).unwrap_or(0);
        Ok(f64::from(ticks(11) + ticks(12)) / ticks_per_second())
    }

    /// Memory in MB: held now, and the most it ever held.
    pub fn memory(&self) -> Result<(f64, f64), String> {
        let text = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .map_err(|e| e.to_string())?;
        let of = |name: &str| {
            let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
            line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
        };
        Ok((of("VmRSS:"), of("VmHWM:")))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn ticks_per_second() -> f64 {
    let asked = Command::new("getconf").arg("CLK_TCK").output().ok();
    asked.and_then(|o| String::from_utf8_lossy(&o.stdout).trim().parse().ok()).unwrap_or(100.0)
}

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers, names in small letters; of several of one name the last.
    pub headers: BTreeMap<String, String>,
    /// Its bytes as they came.
    pub body: Vec<u8>,
}

impl Answer {
    /// Its text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A browser on one connection.
pub struct Client {
    address: String,
    stream: BufReader<TcpStream>,
    cookies: BTreeMap<String, String>,
    /// Ask for compressed answers.
    pub gzip: bool,
}

impl Client {
    /// A browser for an address such as `127.0.0.1:8080`.
    pub fn of(address: &str) -> Result<Self, String> {
        let stream = connect(address)?;
        Ok(Self { address: address.to_owned(), stream, cookies: BTreeMap::new(), gzip: false })
    }

    /// The same browser after the program was started anew somewhere.
    pub fn move_to(&mut self, address: &str) -> Result<(), String> {
        address.clone_into(&mut self.address);
        self.stream = connect(address)?;
        Ok(())
    }

    /// Brings a cookie from now on.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Asks for an address.
    pub fn get(&mut self, path: &str) -> Result<Answer, String> {
        self.send("GET", path, None)
    }

    /// Follows redirects until a page comes.
    pub fn get_on(&mut self, path: &str) -> Result<Answer, String> {
        let mut answer = self.get(path)?;
        for _ in 0..5 {
            let Some(to) = answer.headers.get("location").cloned() else { break };
            answer = self.get(&to)?;
        }
        Ok(answer)
    }

    /// Sends a form that was written down already.
    pub fn post(&mut self, path: &str, form: &str) -> Result<Answer, String> {
        self.send("POST", path, Some(form))
    }

    fn send(&mut self, method: &str, path: &str, form: Option<&str>) -> Result<Answer, String> {
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        if !self.cookies.is_empty() {
            let all: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            head.push_str(&format!("Cookie: {}\r\n", all.join("; ")));
        }
        if self.gzip {
            head.push_str("Accept-Encoding: gzip\r\n");
        }
        if let Some(form) = form {
            let length = form.len();
            head.push_str(&format!(
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n"
            ));
        }
        head.push_str("\r\n");
        head.push_str(form.unwrap_or_default());
        self.stream.get_mut().write_all(head.as_bytes()).map_err(|e| e.to_string())?;
        self.read()
    }

    fn read(&mut self) -> Result<Answer, String> {
        let mut line = String::new();
        self.stream.read_line(&mut line).map_err(|e| e.to_string())?;
        let status = line.split(' ').nth(1).and_then(|s| s.parse().ok()).ok_or("the connection ended")?;
        let mut headers = BTreeMap::new();
        loop {
            line.clear();
            self.stream.read_line(&mut line).map_err(|e| e.to_string())?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            if name.eq_ignore_ascii_case("set-cookie")
                && let Some((name, value)) = value.split(';').next().and_then(|pair| pair.split_once('='))
            {
                match value {
                    "" => drop(self.cookies.remove(name)),
                    value => drop(self.cookies.insert(name.to_owned(), value.to_owned())),
                }
            }
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let mut body = Vec::new();
        if let Some(length) = headers.get("content-length").and_then(|l| l.parse::<usize>().ok()) {
            body.resize(length, 0);
            self.stream.read_exact(&mut body).map_err(|e| e.to_string())?;
        } else if headers.get("transfer-encoding").is_some_and(|t| t == "chunked") {
            self.chunks(&mut body)?;
        }
        Ok(Answer { status, headers, body })
    }

    fn chunks(&mut self, body: &mut Vec<u8>) -> Result<(), String> {
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).map_err(|e| e.to_string())?;
            let size = usize::from_str_radix(line.trim(), 16).map_err(|e| e.to_string())?;
            let from = body.len();
            body.resize(from + size + 2, 0);
            self.stream.read_exact(&mut body[from..]).map_err(|e| e.to_string())?;
            body.truncate(from + size);
            if size == 0 {
                return Ok(());
            }
        }
    }
}

fn connect(address: &str) -> Result<BufReader<TcpStream>, String> {
    let stream = TcpStream::connect(address).map_err(|e| format!("{address}: {e}"))?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(|e| e.to_string())?;
    stream.set_nodelay(true).map_err(|e| e.to_string())?;
    Ok(BufReader::with_capacity(1 << 16, stream))
}
