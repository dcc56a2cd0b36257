//! A letter, written once, from which both parts of the mail are made.

use super::Mail;
use crate::i18n::T;
use askama::Template;

/// A letter: what it says, and at most one thing to do.
#[derive(Template)]
#[template(path = "mail/letter.html")]
pub struct Letter {
    /// The language's code.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The subject, which is the heading too.
    pub subject: String,
    /// Paragraphs before the button.
    pub before: Vec<String>,
    /// A longer text after these paragraphs: as plain text, and as clean HTML that our own Markdown made.
    pub text: Option<(String, String)>,
    /// The button's words and address.
    pub button: Option<(String, String)>,
    /// Paragraphs after it.
    pub after: Vec<String>,
    /// Who writes: the site's name and address.
    pub sender: String,
}

impl Letter {
    /// A letter in a language.
    pub fn new(t: &T, subject: impl Into<String>, sender: impl Into<String>) -> Self {
        let language = t.language();
        Self {
            lang: language.code().to_owned(),
            dir: if language.is_rtl() { "rtl" } else { "ltr" },
            subject: subject.into(),
            before: Vec::new(),
            text: None,
            button: None,
            after: Vec::new(),
            sender: sender.into(),
        }
    }

    /// The part for plain text.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        let mut paragraph = |line: &str| {
            text.push_str(line);
            text.push_str("\n\n");
        };
        for line in &self.before {
            paragraph(line);
        }
        if let Some((plain, _)) = &self.text {
            paragraph(plain);
        }
        if let Some((label, url)) = &self.button {
            paragraph(&format!("{label}\n{url}"));
        }
        for line in &self.after {
            paragraph(line);
        }
        paragraph(&format!("-- \n{}", self.sender));
        text.trim_end().to_owned() + "\n"
    }

    /// The mail to an address.
    pub fn to(
        &self,
        to: impl Into<String>,
        id: impl Into<String>,
        at: jiff::Timestamp,
    ) -> Result<Mail, askama::Error> {
        Ok(Mail {
            to: to.into(),
            subject: self.subject.clone(),
            text: self.plain(),
            html: self.render()?,
            unsubscribe: None,
            id: id.into(),
            at,
        })
    }
}
