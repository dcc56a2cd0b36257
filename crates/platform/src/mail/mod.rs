//! Mail: with text and HTML parts, in the reader's language.
//!
//! Mail is sent by jobs, so it leaves after the commit and is tried again. Without an SMTP server each letter becomes a
//! file in the data folder and, for whoever tries the program out, is printed: a first try on one's own machine needs
//! nothing else. Letters hold links that let people in, so they are kept out of logs.

mod letter;

pub use letter::Letter;

use crate::config::Config;
use crate::jobs::JobError;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::PathBuf;
use tokio::io::AsyncWriteExt;

/// The way mail goes out.
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
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
            Some(url) => {
                let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .map_err(|e| format!("smtp.url: {e}"))?
                    .build();
                Way::Smtp(Box::new(transport))
            }
            None => Way::Folder { folder: config.data.join("mail"), print },
        };
        Ok(Self { from, way })
    }

    /// Takes the letters away that were written into the folder before an instant: those that are old, and those from before
    /// somebody was erased, since a letter to anybody may name them. Letters that went to a mail server are out of reach.
    pub async fn forget_before(&self, before: jiff::Timestamp) -> std::io::Result<()> {
        let before = std::time::SystemTime::try_from(before).map_err(std::io::Error::other)?;
        let Way::Folder { folder, .. } = &self.way else { return Ok(()) };
        let mut entries = match tokio::fs::read_dir(folder).await {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            found => found?,
        };
        while let Some(entry) = entries.next_entry().await? {
            let letter = entry.path().extension().is_some_and(|ending| ending == "eml");
            if letter && entry.metadata().await?.modified()? < before {
                tokio::fs::remove_file(entry.path()).await?;
            }
        }
        Ok(())
    }

    /// Sends a letter.
    pub async fn send(&self, mail: &Mail) -> Result<(), JobError> {
        let never = |e: &dyn std::fmt::Display| JobError::Never(e.to_string());
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
            Way::Smtp(transport) => match transport.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(JobError::Never(told(&error))),
                Err(error) => Err(JobError::Again(told(&error))),
            },
            Way::Folder { folder, print } => {
                let again = |e: std::io::Error| JobError::Again(e.to_string());
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

/// What a failure is and the server's number for it. The rest of its answer often names the reader's address, which must
/// stand neither in the log nor beside the job.
fn told(error: &lettre::transport::smtp::Error) -> String {
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
    AsyncSmtpTransport::<Tokio1Executor>::from_url(url).err().map(|error| {
        let mut why = error.to_string();
        if let Some(cause) = std::error::Error::source(&error) {
            why = format!("{why}: {cause}");
        }
        why
    })
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
