//! Mail: with text and HTML parts, in the reader's language.
//!
//! Mail is sent by jobs, so it leaves after the commit and is tried again. Without an SMTP server each letter becomes a
//! file in the data folder and, for whoever tries the program out, is printed: a first try on one's own machine needs
//! nothing else. Letters hold links that let people in, so they are kept out of logs.

mod letter;
mod lines;

pub use letter::Letter;

use crate::config::Config;
use crate::jobs::JobError;
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::Error as SmtpError;
use lines::{Failed, Lines};
use std::path::PathBuf;
use tokio::io::AsyncWriteExt;

/// The way mail goes out.
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

enum Way {
    Smtp(Box<Lines>),
    Folder { folder: PathBuf, print: bool },
}

/// One letter to one address.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The part for plain text.
    pub text: String,
    /// The part in HTML.
    pub html: String,
    /// Where one can say that no more such mail is wanted (RFC 8058), when it is mail one can do without.
    pub unsubscribe: Option<String>,
    /// Tells letters apart, so that a letter that is sent again after a failure is seen as the same.
    pub id: String,
    /// When it was written.
    pub at: jiff::Timestamp,
}

impl Mailer {
    /// The way the settings name. `print` shows letters on the console when they go to files.
    pub fn new(config: &Config, print: bool) -> Result<Self, String> {
        let from = config.mail_from.parse().map_err(|e| format!("smtp.from: {e}"))?;
        let way = match &config.smtp {
            Some(url) => Way::Smtp(Box::new(Lines::to(url).map_err(|e| format!("smtp.url: {e}"))?)),
            None => Way::Folder { folder: config.data.join("mail"), print },
        };
        Ok(Self { from, way })
    }

    /// Takes the letters away that were written into the folder before an instant: those that are old, and those from before
    /// somebody was erased, since a letter to anybody may name them. One that cannot be taken away keeps no other: the first such
    /// error is told at the end. Letters that went to a mail server are out of reach.
    pub async fn forget_before(&self, before: jiff::Timestamp) -> std::io::Result<()> {
        let before = std::time::SystemTime::try_from(before).map_err(std::io::Error::other)?;
        let Way::Folder { folder, .. } = &self.way else { return Ok(()) };
        let mut entries = match tokio::fs::read_dir(folder).await {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            found => found?,
        };
        let mut first = Ok(());
        while let Some(entry) = entries.next_entry().await? {
            if entry.path().extension().is_some_and(|ending| ending == "eml") {
                first = first.and(forget_one(&entry, before).await);
            }
        }
        first
    }

    /// Sends a letter.
    pub async fn send(&self, mail: &Mail) -> Result<(), JobError> {
        self.deliver(mail).await.map_err(JobError::from)
    }

    /// Sends a letter, and tells an address that is refused for good from whatever else can go wrong.
    pub async fn deliver(&self, mail: &Mail) -> Result<(), Undelivered> {
        let never = |e: &dyn std::fmt::Display| Undelivered::Never(e.to_string());
        let to: Mailbox = mail.to.parse().map_err(|e| never(&e))?;
        let domain = self.from.email.domain();
        let mut builder = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(mail.subject.clone())
            .date(std::time::SystemTime::try_from(mail.at).map_err(|e| never(&e))?)
            .message_id(Some(format!("<{}@{domain}>", mail.id)))
            // Automatic mail wants no holiday notes back (RFC 3834 §5).
            .raw_header(raw("Auto-Submitted", "auto-generated"));
        if let Some(url) = &mail.unsubscribe {
            builder = builder
                .raw_header(raw("List-Unsubscribe", &format!("<{url}>")))
                .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        let message = builder
            .multipart(
                MultiPart::alternative()
                    .singlepart(SinglePart::plain(mail.text.clone()))
                    .singlepart(SinglePart::html(mail.html.clone())),
            )
            .map_err(|e| never(&e))?;
        match &self.way {
            Way::Smtp(lines) => match lines.send(&message).await {
                Ok(()) => Ok(()),
                Err(Failed::Smtp(error)) => Err(undelivered(&error, &mail.to)),
                Err(Failed::Script) => {
                    Err(Undelivered::Never("the mail server takes no address in this script".into()))
                }
                Err(Failed::Slow) => Err(Undelivered::Away("the mail server takes too long".into())),
            },
            Way::Folder { folder, print } => {
                let again = |e: std::io::Error| Undelivered::Away(e.to_string());
                crate::private::folder(folder).map_err(again)?;
                let path = folder.join(format!("{}.eml", mail.id));
                // Letters hold addresses and links that let people in.
                let mut file = tokio::fs::File::from_std(crate::private::create(&path).map_err(again)?);
                file.write_all(&message.formatted()).await.map_err(again)?;
                file.flush().await.map_err(again)?;
                // Its day is that of the letter, by which it is cleared away.
                let written = std::time::SystemTime::try_from(mail.at).map_err(|e| never(&e))?;
                file.into_std().await.set_modified(written).map_err(again)?;
                if *print {
                    println!("\n── mail to {} · {} ──\n{}\n", mail.to, mail.subject, mail.text);
                }
                Ok(())
            }
        }
    }
}

/// Takes a letter away if it was written before an instant. One that is gone meanwhile is as good.
async fn forget_one(letter: &tokio::fs::DirEntry, before: std::time::SystemTime) -> std::io::Result<()> {
    let forgotten = async {
        if letter.metadata().await?.modified()? < before {
            tokio::fs::remove_file(letter.path()).await?;
        }
        Ok::<_, std::io::Error>(())
    };
    match forgotten.await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// What an error says about a letter to an address.
fn undelivered(error: &SmtpError, to: &str) -> Undelivered {
    if error.is_permanent() {
        return match bounce(&answer(error), to) {
            Some(number) => Undelivered::Bounced(number),
            None => Undelivered::Never(told(error)),
        };
    }
    if error.is_transient() && !answer(error).starts_with("421") {
        return Undelivered::Again(told(error));
    }
    Undelivered::Away(told(error))
}

/// Why a letter did not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undelivered {
    /// The mail server takes nothing for this address, for good. With the number of its answer.
    Bounced(String),
    /// The mail server puts this letter off: worth another try.
    Again(String),
    /// The mail server is away or takes nothing at all now: worth another try of this letter and of all others.
    Away(String),
    /// No further try will help, and it is not the address.
    Never(String),
}

impl From<Undelivered> for JobError {
    fn from(why: Undelivered) -> Self {
        match why {
            Undelivered::Bounced(number) => {
                JobError::Never(format!("the mail server refuses it for good: {number}"))
            }
            Undelivered::Never(why) => JobError::Never(why),
            Undelivered::Again(why) | Undelivered::Away(why) => JobError::Again(why),
        }
    }
}

/// The numbers of RFC 3463 by which a mail server says that an address is no longer good.
const OF_THE_ADDRESS: [&str; 6] = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"];
/// Those that say no more than a refusal without a number: the address, the sender or the text may be meant.
const OF_ANYTHING: [&str; 4] = ["5.0.0", "5.1.0", "5.5.0", ""];

/// The number of an answer that refuses an address for good, and nothing when what is refused may be the sender or the text: a
/// server that takes no letter of ours must not make every address a bad one. Where the number leaves it open, the answer has to
/// name the address, and speak of no relaying.
pub fn bounce(answer: &str, address: &str) -> Option<String> {
    let code = answer.get(..3).filter(|code| code.starts_with('5'))?;
    let number = enhanced(answer).unwrap_or_default();
    let open = || {
        let said = answer.to_ascii_lowercase();
        ["550", "551", "553", "556"].contains(&code)
            && OF_ANYTHING.contains(&number)
            && said.contains(&address.to_ascii_lowercase())
            && !["relay", "sender"].iter().any(|word| said.contains(word))
    };
    (OF_THE_ADDRESS.contains(&number) || open())
        .then(|| if number.is_empty() { code.to_owned() } else { number.to_owned() })
}

/// Words of an answer that speak of the sender or of the text.
const OF_THE_SENDER: [&str; 11] = [
    "spam",
    "block",
    "policy",
    "reputation",
    "blacklist",
    "reject",
    "relay",
    "sender",
    "dmarc",
    "spf",
    "quota",
];

/// The number of a note about a letter that came back, when it says that the address is no longer good. Such a note comes after the
/// letter was taken, from whoever has the address or not: a number that leaves it open is about that, unless the words of the
/// server that refused it speak of the sender or of the text.
pub fn number_of_the_address(status: &str, words: &str) -> Option<String> {
    let number = enhanced(status)?;
    let open = || {
        let said = words.to_ascii_lowercase();
        OF_ANYTHING.contains(&number) && !OF_THE_SENDER.iter().any(|word| said.contains(word))
    };
    (OF_THE_ADDRESS.contains(&number) || open()).then(|| number.to_owned())
}

/// The enhanced number (RFC 3463) of an answer such as `550 5.1.1 User unknown`.
pub fn enhanced(answer: &str) -> Option<&str> {
    answer.split(|c: char| !c.is_ascii_digit() && c != '.').find(|word| {
        let mut parts = word.split('.');
        let short = word.split('.').all(|part| (1..=3).contains(&part.len()));
        short && parts.next() == Some("5") && parts.count() == 2
    })
}

/// What the server answered: its number and its words. For deciding what it means, never for showing.
fn answer(error: &SmtpError) -> String {
    use std::error::Error;
    let code = error.status().map(|code| code.to_string()).unwrap_or_default();
    let words = error.source().map(ToString::to_string).unwrap_or_default();
    format!("{code} {words}")
}

/// What a failure is and the server's number for it. The rest of its answer often names the reader's address, which must
/// stand neither in the log nor beside the job.
fn told(error: &SmtpError) -> String {
    let kind = match () {
        () if error.is_permanent() => "the mail server refuses it for good",
        () if error.is_transient() => "the mail server puts it off",
        () if error.is_timeout() => "the mail server takes too long",
        () if error.is_response() => "the mail server's answer cannot be read",
        () if error.is_client() => "the mail server and we do not understand each other",
        () if error.is_tls() => "no TLS with the mail server",
        () => "the line to the mail server",
    };
    let mut cause = std::error::Error::source(error);
    let mut kind_of_line = None;
    while let Some(inner) = cause {
        kind_of_line = kind_of_line.or(inner.downcast_ref::<std::io::Error>().map(std::io::Error::kind));
        cause = inner.source();
    }
    match (error.status(), kind_of_line) {
        (Some(code), _) => format!("{kind}: {code}"),
        (None, Some(of_line)) => format!("{kind}: {of_line}"),
        (None, None) => kind.to_owned(),
    }
}

/// Why an address of a mail server cannot be used, if it cannot.
pub(crate) fn unusable(url: &str) -> Option<String> {
    Lines::to(url).err()
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
