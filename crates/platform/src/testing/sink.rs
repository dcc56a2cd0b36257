//! A mail server for tests: it takes letters, counts them, and answers as it is told.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What an address is answered instead of a welcome; nothing for most.
pub type Answer = fn(&str) -> Option<&'static str>;

/// A mail server that listens on a port of its own.
pub struct MailSink {
    address: SocketAddr,
    kept: Arc<Kept>,
    task: tokio::task::JoinHandle<()>,
}

/// A letter that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// To whom.
    pub to: String,
    /// Its Message-ID.
    pub id: String,
    /// All of it.
    pub text: String,
}

struct Kept {
    answer: Answer,
    inner: Mutex<Inner>,
    count: watch::Sender<usize>,
    /// How often lines that were held were let go.
    let_go: watch::Sender<usize>,
}

#[derive(Default)]
struct Inner {
    letters: Vec<Delivered>,
    connections: usize,
    /// Letters after which it answers nothing any more.
    falls_silent: Option<usize>,
    /// Letters after which it keeps those who send waiting.
    holds: Option<usize>,
    /// What every sender is answered instead of a welcome.
    refuses: Option<&'static str>,
    /// Whether it turns everybody away.
    is_away: bool,
}

impl Kept {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for MailSink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl MailSink {
    /// One that takes everything.
    pub async fn open() -> Self {
        Self::answering(|_| None).await
    }

    /// One that answers some addresses in its own way.
    pub async fn answering(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it has one");
        let (count, let_go) = (watch::channel(0).0, watch::channel(0).0);
        let kept = Arc::new(Kept { answer, inner: Mutex::default(), count, let_go });
        let taken = kept.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                taken.lock().connections += 1;
                let kept = taken.clone();
                tokio::spawn(async move { drop(talk(stream, &kept).await) });
            }
        });
        Self { address, kept, task }
    }

    /// Its address, for the setting `smtp.url`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// The letters that came, in their order.
    pub fn letters(&self) -> Vec<Delivered> {
        self.kept.lock().letters.clone()
    }

    /// To whom letters came, sorted.
    pub fn readers(&self) -> Vec<String> {
        let mut all: Vec<String> = self.kept.lock().letters.iter().map(|came| came.to.clone()).collect();
        all.sort();
        all
    }

    /// How many lines were opened to it.
    pub fn connections(&self) -> usize {
        self.kept.lock().connections
    }

    /// Lets it take so many letters more and then fall silent; with nothing, it answers again on new lines.
    pub fn fall_silent_after(&self, letters: Option<usize>) {
        let mut inner = self.kept.lock();
        inner.falls_silent = letters.map(|letters| inner.letters.len() + letters);
    }

    /// Lets it take so many letters more and keep whoever sends further ones waiting for its answer; with nothing, it answers
    /// further ones again.
    pub fn hold_after(&self, letters: Option<usize>) {
        let mut inner = self.kept.lock();
        inner.holds = letters.map(|letters| inner.letters.len() + letters);
    }

    /// Answers all who wait.
    pub fn let_go(&self) {
        self.kept.let_go.send_modify(|times| *times += 1);
    }

    /// Lets it refuse every sender with an answer, or none.
    pub fn refuse_senders(&self, answer: Option<&'static str>) {
        self.kept.lock().refuses = answer;
    }

    /// Lets it turn everybody away, or be there again.
    pub fn be_away(&self, is_away: bool) {
        self.kept.lock().is_away = is_away;
    }

    /// Waits until so many letters came.
    pub async fn has(&self, letters: usize) {
        let mut count = self.kept.count.subscribe();
        count.wait_for(|count| *count >= letters).await.expect("the server is there");
    }
}

async fn talk(stream: TcpStream, kept: &Kept) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    if kept.lock().is_away {
        return writing.write_all(b"421 not now\r\n").await;
    }
    writing.write_all(b"220 here\r\n").await?;
    let mut to = String::new();
    while let Some(line) = lines.next_line().await? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        if kept.lock().is_away {
            return writing.write_all(b"421 not now\r\n").await;
        }
        let answer = match verb.as_str() {
            "MAIL" => kept.lock().refuses.unwrap_or("250 fine"),
            "RCPT" => {
                let named = line.split(['<', '>']).nth(1).unwrap_or_default();
                named.clone_into(&mut to);
                (kept.answer)(named).unwrap_or("250 fine")
            }
            "DATA" => {
                writing.write_all(b"354 go on\r\n").await?;
                let mut text = String::new();
                while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                    // A dot was put before each line that begins with one (RFC 5321 §4.5.2).
                    text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    text.push('\n');
                }
                let mut let_go = kept.let_go.subscribe();
                match take(kept, &to, text) {
                    Then::Answers => {}
                    Then::Waits => drop(let_go.changed().await),
                    // It has the letter and never says so.
                    Then::Silent => std::future::pending::<()>().await,
                }
                "250 kept"
            }
            "QUIT" => return writing.write_all(b"221 bye\r\n").await,
            _ => "250 fine",
        };
        writing.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

/// What comes after a letter.
enum Then {
    Answers,
    Waits,
    Silent,
}

/// Keeps a letter; says what comes then.
fn take(kept: &Kept, to: &str, text: String) -> Then {
    // A long one stands on a line of its own.
    let id = text.split("Message-ID:").nth(1).and_then(|rest| rest.split_whitespace().next());
    let id = id.unwrap_or_default().to_owned();
    let (count, then) = {
        let mut inner = kept.lock();
        inner.letters.push(Delivered { to: to.to_owned(), id, text });
        let count = inner.letters.len();
        let over = |most: Option<usize>| most.is_some_and(|most| count > most);
        let then = match (over(inner.falls_silent), over(inner.holds)) {
            (true, _) => Then::Silent,
            (_, true) => Then::Waits,
            _ => Then::Answers,
        };
        (count, then)
    };
    kept.count.send_replace(count);
    then
}
