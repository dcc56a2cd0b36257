//! The real program as a process of its own, asked over the network.

use super::Page;
use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Longest wait for an answer or an end.
const PATIENCE: Duration = Duration::from_secs(60);

/// A process that serves, on a port of its own. It is killed when this goes.
pub struct Program {
    child: Child,
    /// Its lines on standard output so far: the welcome, and for a sample the links to sign in with.
    pub welcome: String,
    /// Where it answers: `http://localhost:40123`.
    pub url: String,
    output: BufReader<ChildStdout>,
    log: Option<JoinHandle<String>>,
}

/// How a process ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Its exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub out: String,
    /// What it wrote to standard error.
    pub err: String,
}

/// Runs a command until it ends, in a folder, without settings from outside.
pub fn run(program: &Path, folder: &Path, arguments: &[&str]) -> Ended {
    let output = bare(program, folder).args(arguments).output().expect("the program starts");
    Ended {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Runs a command and kills it as a power cut would, as soon as it has written a line to standard error that begins so.
///
/// # Panics
/// When it ended before.
pub fn run_until(program: &Path, folder: &Path, arguments: &[&str], line: &str) {
    let mut command = bare(program, folder);
    let mut child = command.args(arguments).stderr(Stdio::piped()).spawn().expect("the program starts");
    let error = BufReader::new(child.stderr.take().expect("it is piped"));
    let came = error.lines().map_while(Result::ok).any(|found| found.starts_with(line));
    let _ = child.kill();
    let _ = child.wait();
    assert!(came, "it ended without a line `{line}`");
}

fn bare(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("ALLTOGETHER_") {
            command.env_remove(name);
        }
    }
    command
}

impl Program {
    /// Starts `serve` on a free port in a folder, with more arguments, and waits for its first words.
    ///
    /// # Panics
    /// When it does not come up; the message holds what it said.
    pub fn serve(program: &Path, folder: &Path, arguments: &[&str]) -> Self {
        Self::serve_on(program, folder, "127.0.0.1:0", arguments)
    }

    /// The same on a port.
    ///
    /// # Panics
    /// When it does not come up; the message holds what it said.
    pub fn serve_on(program: &Path, folder: &Path, listen: &str, arguments: &[&str]) -> Self {
        let mut child = bare(program, folder)
            .args(["serve", "--listen", listen])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
        let error = child.stderr.take().expect("it is piped");
        let mut welcome = String::new();
        let read = output.read_line(&mut welcome).unwrap_or(0);
        let url = welcome.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned);
        let Some(url) = url.filter(|_| read > 0) else {
            let _ = child.kill();
            let code = child.wait().ok().and_then(|status| status.code());
            panic!("it did not come up (exit code {code:?}): {welcome}{}", rest(error));
        };
        // Its log must not fill the pipe.
        let log = Some(std::thread::spawn(move || rest(error)));
        Self { child, welcome, url: url.trim_end_matches('/').to_owned(), output, log }
    }

    /// Reads more lines of the welcome, so many.
    pub fn read_lines(&mut self, count: usize) -> &str {
        for _ in 0..count {
            let _ = self.output.read_line(&mut self.welcome);
        }
        &self.welcome
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Where it answers, as host and port.
    pub fn address(&self) -> String {
        self.url.trim_start_matches("http://").replace("localhost", "127.0.0.1")
    }

    /// Kills it as a power cut would.
    pub fn kill(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks it to stop (SIGTERM) and waits until it has; gives its exit code.
    pub fn stop(mut self) -> Option<i32> {
        let asked = Command::new("kill").args(["-TERM", &self.id().to_string()]).status();
        assert!(asked.is_ok_and(|status| status.success()), "a signal can be sent");
        self.child.wait().ok().and_then(|status| status.code())
    }

    /// Stops it in the same way, and gives what it wrote after its welcome.
    pub fn stop_and_read(mut self) -> Ended {
        let asked = Command::new("kill").args(["-TERM", &self.id().to_string()]).status();
        assert!(asked.is_ok_and(|status| status.success()), "a signal can be sent");
        let mut out = String::new();
        let _ = self.output.read_to_string(&mut out);
        let code = self.child.wait().ok().and_then(|status| status.code());
        let err = self.log.take().and_then(|log| log.join().ok()).unwrap_or_default();
        Ended { code, out, err }
    }

    /// A browser of nobody known.
    pub fn visitor(&self) -> Remote {
        Remote::of(&self.url)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn rest(error: ChildStderr) -> String {
    BufReader::new(error).lines().map_while(Result::ok).collect::<Vec<_>>().join("\n")
}

/// A browser that asks over the network.
#[derive(Clone)]
pub struct Remote {
    url: String,
    client: reqwest::Client,
    cookies: Arc<Mutex<Vec<(String, String)>>>,
}

impl Remote {
    /// A browser for a site.
    pub fn of(url: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .expect("a client without extras is made");
        Self { url: url.to_owned(), client, cookies: Arc::default() }
    }

    /// Another place of the same site, such as after it was started again on another port.
    pub fn move_to(&mut self, url: &str) {
        url.clone_into(&mut self.url);
    }

    fn header(&self) -> String {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ")
    }

    /// Asks for an address; an error when the connection fails.
    pub async fn get(&self, path: &str) -> Result<Page, reqwest::Error> {
        let request = self.client.get(format!("{}{path}", self.url)).header(header::COOKIE, self.header());
        self.send(request).await
    }

    /// Follows redirects until a page comes.
    pub async fn get_on(&self, path: &str) -> Result<Page, reqwest::Error> {
        let mut page = self.get(path).await?;
        for _ in 0..5 {
            let Some(to) = page.location() else { break };
            page = self.get(&to).await?;
        }
        Ok(page)
    }

    /// Sends a form with the token that a page carries.
    pub async fn post(
        &self,
        from: &Page,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Result<Page, reqwest::Error> {
        let mut body = format!("csrf={}", crate::text::encode(&from.csrf()));
        for (name, value) in fields {
            body.push_str(&format!("&{}={}", crate::text::encode(name), crate::text::encode(value)));
        }
        self.post_body(path, body).await
    }

    /// Fills in the form for an action that stands on a page, changes some of its fields, and sends it.
    pub async fn submit(
        &self,
        on: &Page,
        action: &str,
        changes: &[(&str, &str)],
    ) -> Result<Page, reqwest::Error> {
        self.post_body(action, on.filled_form(action, changes)).await
    }

    async fn post_body(&self, path: &str, body: String) -> Result<Page, reqwest::Error> {
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header(header::COOKIE, self.header())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        self.send(request).await
    }

    /// Sends JSON to the API, as a program with a token and a key does.
    pub async fn post_json(
        &self,
        path: &str,
        (token, key): (&str, &str),
        body: String,
    ) -> Result<Page, reqwest::Error> {
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header("idempotency-key", key)
            .header(header::CONTENT_TYPE, "application/json")
            .body(body);
        self.send(request).await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Result<Page, reqwest::Error> {
        let response = request.send().await?;
        let (status, headers): (_, HeaderMap) = (response.status(), response.headers().clone());
        for set in headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
                cookies.retain(|(n, _)| n != name);
                if !value.is_empty() {
                    cookies.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        let bytes: Bytes = response.bytes().await?;
        Ok(Page { status, headers, bytes, statements: 0 })
    }
}
