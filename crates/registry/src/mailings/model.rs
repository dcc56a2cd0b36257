//! What a mailing is. No input or output.

use crate::bodies::model::{BodyKind, Status};
use crate::mandates::model::Role;
use kernel::{Country, Language, LocalText, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// A mailing.
    MailingId
}

/// The longest subject, in characters.
pub const SUBJECT: usize = 150;
/// The longest text, in characters.
pub const TEXT: usize = 6_000;
/// The longest remark, in characters.
pub const REMARK: usize = 500;
/// States of bodies that can be chosen: those in which they have office-holders.
pub const STATUSES: [Status; 5] =
    [Status::Emerging, Status::Established, Status::Dormant, Status::Active, Status::Partner];
/// Bodies that a selection may name one by one.
pub const MOST_BODIES: usize = 50;

/// The life of a mailing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its writer works at it.
    Draft,
    /// Somebody else is asked to approve it.
    Waiting,
    /// It is being sent.
    Sending,
    /// Every letter left or came to its end. Those that failed can be sent once more.
    Sent,
    /// Somebody stopped it while it was being sent.
    Stopped,
}

impl State {
    /// Each of them, in the order of its life.
    pub const ALL: [State; 5] = [State::Draft, State::Waiting, State::Sending, State::Sent, State::Stopped];

    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Waiting => "waiting",
            State::Sending => "sending",
            State::Sent => "sent",
            State::Stopped => "stopped",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Draft => "mailing-draft",
            State::Waiting => "mailing-waiting",
            State::Sending => "mailing-sending",
            State::Sent => "mailing-sent",
            State::Stopped => "mailing-stopped",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether its text and its readers can still be changed.
    pub fn is_open(self) -> bool {
        matches!(self, State::Draft | State::Waiting)
    }

    /// The move to another state, or why it cannot be.
    pub fn go(self, to: State) -> Result<State, Refusal> {
        let fits = matches!(
            (self, to),
            (State::Draft | State::Waiting, State::Draft)
                | (State::Draft, State::Waiting)
                | (State::Waiting, State::Sending)
                | (State::Sending, State::Sent | State::Stopped)
                | (State::Sent, State::Sending)
        );
        if fits { Ok(to) } else { Err(Refusal::new("mailings-refusal-state")) }
    }
}

/// Who gets a mailing: the holders of offices in force when it is approved. An empty list means all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Selection {
    /// In which roles.
    pub roles: Vec<Role>,
    /// Of which kinds of body.
    pub kinds: Vec<BodyKind>,
    /// Of bodies in which states.
    pub statuses: Vec<Status>,
    /// Of bodies that cover one of these countries.
    pub countries: Vec<Country>,
    /// Of these bodies alone, by their part of addresses.
    pub bodies: Vec<String>,
}

/// What is written and to whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// The subject in each language.
    pub subject: LocalText,
    /// The text in each language, as Markdown.
    pub text: LocalText,
    /// Who gets it.
    pub selection: Selection,
}

impl Content {
    /// What of it cannot be, field by field: a subject and a text, in the same languages, to bodies that can be meant.
    pub fn check(&self) -> Vec<(String, Refusal)> {
        let mut wrong = Vec::new();
        for (language, _) in self.subject.iter().filter(|(language, _)| self.text.get(*language).is_none()) {
            wrong.push((format!("text-{}", language.code()), Refusal::new("mailings-refusal-both")));
        }
        for (language, _) in self.text.iter().filter(|(language, _)| self.subject.get(*language).is_none()) {
            wrong.push((format!("subject-{}", language.code()), Refusal::new("mailings-refusal-both")));
        }
        if self.subject.iter().chain(self.text.iter()).next().is_none() {
            wrong.push(("subject-en".into(), Refusal::new("mailings-refusal-empty")));
        }
        let bodies = &self.selection.bodies;
        if bodies.len() > MOST_BODIES {
            let why = Refusal::new("mailings-refusal-bodies").with("most", MOST_BODIES);
            wrong.push(("bodies".into(), why));
        } else if let Some(slug) = bodies.iter().find(|slug| !platform::text::is_slug(slug)) {
            let why = Refusal::new("mailings-refusal-slug").with("code", slug.as_str());
            wrong.push(("bodies".into(), why));
        }
        wrong
    }

    /// The language in which somebody gets it: the first they read that it is written in, or else the one it was written in first.
    pub fn language_for(&self, reads: &[Language]) -> Language {
        let own = reads.iter().copied().find(|language| self.subject.get(*language).is_some());
        own.or(self.subject.source()).unwrap_or(Language::EN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailing_moves_only_along_its_life() {
        let mut moves = Vec::new();
        for from in State::ALL {
            for to in State::ALL {
                if from.go(to).is_ok() {
                    moves.push(format!("{} {}", from.as_str(), to.as_str()));
                }
            }
        }
        let wanted = [
            "draft draft",
            "draft waiting",
            "waiting draft",
            "waiting sending",
            "sending sent",
            "sending stopped",
            "sent sending",
        ];
        assert_eq!(moves, wanted);
    }

    #[test]
    fn everything_that_is_wrong_comes_at_once() {
        let both = || LocalText::new(Language::EN, "Word");
        let to = |bodies: &[&str]| Selection {
            bodies: bodies.iter().map(|slug| (*slug).to_owned()).collect(),
            ..Selection::default()
        };
        let french = Language::parse("fr").expect("a language");
        for (subject, text, bodies, wrong) in [
            (both(), both(), &["north"][..], &[] as &[&str]),
            (LocalText::default(), LocalText::default(), &[], &["subject-en"]),
            (LocalText::new(french, "Mot"), both(), &["not a slug"], &["text-fr", "subject-en", "bodies"]),
        ] {
            let content = Content { subject, text, selection: to(bodies) };
            let fields: Vec<String> = content.check().into_iter().map(|(field, _)| field).collect();
            assert_eq!(fields, wrong, "{content:?}");
        }
    }

    #[test]
    fn a_reader_gets_the_best_of_their_languages() {
        let es = Language::parse("es").expect("there is Spanish");
        let ar = Language::parse("ar").expect("there is Arabic");
        let mut content = Content { subject: LocalText::new(Language::EN, "Hello"), ..Content::default() };
        content.subject.set(es, "Hola");
        assert_eq!(content.language_for(&[ar, es, Language::EN]), es);
        assert_eq!(content.language_for(&[ar]), Language::EN);
        assert_eq!(content.language_for(&[]), Language::EN);
    }
}
