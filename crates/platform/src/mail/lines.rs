//! Lines to a mail server, kept open from one letter to the next.
//!
//! lettre has a pool of its own, which writes the end of a letter apart from the letter; until its lines are set to send at once,
//! the end waits some 40 ms for the server's receipt of what came before. Here letter and end are one write. Once lettre is
//! released with <https://github.com/lettre/lettre/pull/1159>, its `AsyncSmtpTransport` can stand in the place of this file.

use lettre::address::Envelope;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Tls, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::{Address, Message};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use url::Url;

/// How long is waited for a line to open.
const OPENING: Duration = Duration::from_secs(30);
/// How long a letter may take, whatever the server does.
const LONGEST: Duration = Duration::from_mins(2);
/// After this time without a letter a line is closed.
const KEPT: Duration = Duration::from_secs(30);

/// A mail server, and the lines to it that wait for their next letter.
pub(super) struct Lines {
    host: String,
    port: u16,
    hello: ClientId,
    tls: Tls,
    login: Option<Credentials>,
    waiting: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

/// Why a letter did not leave.
pub(super) enum Failed {
    /// What the server said, or the line to it.
    Smtp(SmtpError),
    /// The address is in another script, and the server takes none such.
    Script,
    /// It took too long.
    Slow,
}

impl From<SmtpError> for Failed {
    fn from(error: SmtpError) -> Self {
        Self::Smtp(error)
    }
}

impl Lines {
    /// The server of an address such as `smtps://user:password@host`, `smtp://host:25` or `smtp://host:587?tls=required`; its path
    /// is the name by which it is greeted. The error says what is wrong, without the password.
    pub(super) fn to(address: &str) -> Result<Self, String> {
        let url = Url::parse(address).map_err(|e| e.to_string())?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or("it names no host")?.to_owned();
        let wish = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let parameters = || TlsParameters::new(host.clone()).map_err(|e| e.to_string());
        let (usual, tls) = match (url.scheme(), wish.as_deref()) {
            ("smtp", None) => (25, Tls::None),
            ("smtp", Some("required")) => (587, Tls::Required(parameters()?)),
            ("smtp", Some("opportunistic")) => (587, Tls::Opportunistic(parameters()?)),
            ("smtps", _) => (465, Tls::Wrapper(parameters()?)),
            ("smtp", Some(other)) => {
                return Err(format!("tls is `required` or `opportunistic`, and not `{other}`"));
            }
            (other, _) => return Err(format!("no mail goes by `{other}`")),
        };
        let decoded = |part: &str| {
            let text = percent_encoding::percent_decode_str(part).decode_utf8();
            text.map(|text| text.into_owned()).map_err(|e| format!("user or password: {e}"))
        };
        let login = match url.password() {
            Some(password) => Some(Credentials::new(decoded(url.username())?, decoded(password)?)),
            None => None,
        };
        let name = url.path().trim_matches('/');
        let hello = if name.is_empty() { ClientId::default() } else { ClientId::Domain(name.to_owned()) };
        let port = url.port().unwrap_or(usual);
        Ok(Self { host, port, hello, tls, login, waiting: Mutex::default() })
    }

    /// Hands a letter over. A line that waited may have been closed meanwhile: a letter that did not even begin on it goes over a
    /// new one.
    pub(super) async fn send(&self, message: &Message) -> Result<(), Failed> {
        tokio::time::timeout(LONGEST, self.handed(message)).await.map_err(|_| Failed::Slow)?
    }

    async fn handed(&self, message: &Message) -> Result<(), Failed> {
        let envelope = message.envelope();
        if let Some(mut line) = self.kept() {
            match begin(&mut line, envelope).await {
                Ok(()) => return self.ended(line, message).await,
                Err(Failed::Smtp(error)) if is_of_the_line(&error) => line.abort().await,
                Err(other) => {
                    line.abort().await;
                    return Err(other);
                }
            }
        }
        let mut line = self.open().await?;
        match begin(&mut line, envelope).await {
            Ok(()) => self.ended(line, message).await,
            Err(error) => {
                line.abort().await;
                Err(error)
            }
        }
    }

    /// Goes on with a letter whose sender was taken, and keeps the line when all went well.
    async fn ended(&self, mut line: AsyncSmtpConnection, message: &Message) -> Result<(), Failed> {
        match letter(&mut line, message).await {
            Ok(()) => {
                let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
                waiting.push((line, Instant::now()));
                Ok(())
            }
            Err(error) => {
                line.abort().await;
                Err(error.into())
            }
        }
    }

    /// The line that was used last; those that wait for too long are let go.
    fn kept(&self) -> Option<AsyncSmtpConnection> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|(_, since)| since.elapsed() < KEPT);
        waiting.pop().map(|(line, _)| line)
    }

    async fn open(&self) -> Result<AsyncSmtpConnection, SmtpError> {
        let whole = if let Tls::Wrapper(parameters) = &self.tls { Some(parameters.clone()) } else { None };
        let place = (self.host.as_str(), self.port);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(place, Some(OPENING), &self.hello, whole, None).await?;
        match &self.tls {
            Tls::Opportunistic(parameters) if line.can_starttls() => {
                line.starttls(parameters.clone(), &self.hello).await?;
            }
            Tls::Required(parameters) => line.starttls(parameters.clone(), &self.hello).await?,
            _ => {}
        }
        if let Some(login) = &self.login {
            line.auth(DEFAULT_MECHANISMS, login).await?;
        }
        Ok(line)
    }
}

/// Says from whom a letter is.
async fn begin(line: &mut AsyncSmtpConnection, envelope: &Envelope) -> Result<(), Failed> {
    let mut options = Vec::new();
    let is_ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
    if !envelope.from().into_iter().chain(envelope.to()).all(is_ascii) {
        if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Failed::Script);
        }
        // Whoever takes such addresses takes eight bits as well (RFC 6531 §3.1).
        options.push(MailParameter::SmtpUtfEight);
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    line.command(Mail::new(envelope.from().cloned(), options)).await?;
    Ok(())
}

/// Says to whom it is, and what.
async fn letter(line: &mut AsyncSmtpConnection, message: &Message) -> Result<(), SmtpError> {
    for to in message.envelope().to() {
        line.command(Rcpt::new(to.clone(), Vec::new())).await?;
    }
    line.command(Data).await?;
    line.command(Whole(&message.formatted())).await?;
    Ok(())
}

/// Whether an error says that the line is no good any more, and nothing about the letter.
fn is_of_the_line(error: &SmtpError) -> bool {
    let closing = error.status().is_some_and(|code| code.to_string() == "421");
    closing || !(error.is_permanent() || error.is_transient())
}

/// A letter with its end, with a second dot before each line that begins with one (RFC 5321 §4.5.2). The letters of lettre are in
/// ASCII, but for addresses in other scripts.
struct Whole<'a>(&'a [u8]);

impl fmt::Display for Whole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = String::from_utf8_lossy(self.0);
        for line in text.split_inclusive("\r\n") {
            if line.starts_with('.') {
                f.write_str(".")?;
            }
            f.write_str(line)?;
        }
        f.write_str(if text.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" })
    }
}

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
