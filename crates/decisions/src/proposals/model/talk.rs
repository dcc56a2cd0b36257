//! What is said of a proposal, and what becomes of it.

use serde::{Deserialize, Serialize};

/// Something of a proposal beside its text that became another with a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Which of its terms.
    pub what: Term,
    /// As it was, in a word for machines; empty where it is not told.
    pub before: String,
    /// As it is from then on.
    pub after: String,
}

/// What a proposal says beside its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// By which rules it is decided.
    Rules,
    /// Who answers.
    Roll,
    /// Who may see it.
    Seen,
    /// What it is filed under.
    Subjects,
    /// What it takes the place of.
    Supersedes,
    /// What it changes in part.
    Changes,
    /// Whom it is about.
    Concerns,
    /// What is voted on, and how many are chosen.
    Vote,
}

/// What is said of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Anything.
    Comment,
    /// A change that the proposer accepts or declines.
    Suggestion,
    /// What a body or person says that was asked for advice.
    Advice,
    /// What was said where a block was talked over: who met, and who moved.
    Note,
    /// What is to be known of a decision that was concluded: it changes nothing that stands.
    Correction,
    /// What came of looking at a decision again.
    Review,
}

impl Remark {
    /// Every one.
    pub const ALL: [Remark; 6] = [
        Remark::Comment,
        Remark::Suggestion,
        Remark::Advice,
        Remark::Note,
        Remark::Correction,
        Remark::Review,
    ];

    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Remark::Comment => "comment",
            Remark::Suggestion => "suggestion",
            Remark::Advice => "advice",
            Remark::Note => "note",
            Remark::Correction => "correction",
            Remark::Review => "review",
        }
    }

    /// Back from [`Remark::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|remark| remark.as_str() == text)
    }
}
from_column!(Remark, "remark on a proposal");

/// What became of a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A body was asked and has not said anything yet.
    Asked,
    /// It was said.
    Open,
    /// The change was accepted.
    Accepted,
    /// The change was declined, with the reason.
    Declined,
    /// It was answered.
    Answered,
}

impl Reply {
    /// Every one.
    pub const ALL: [Reply; 5] =
        [Reply::Asked, Reply::Open, Reply::Accepted, Reply::Declined, Reply::Answered];

    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Reply::Asked => "asked",
            Reply::Open => "open",
            Reply::Accepted => "accepted",
            Reply::Declined => "declined",
            Reply::Answered => "answered",
        }
    }

    /// Back from [`Reply::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.as_str() == text)
    }

    /// The replies that a remark can get.
    pub fn to(remark: Remark) -> &'static [Reply] {
        match remark {
            Remark::Suggestion => &[Reply::Accepted, Reply::Declined],
            Remark::Comment | Remark::Advice => &[Reply::Answered],
            Remark::Note | Remark::Correction | Remark::Review => &[],
        }
    }
}
from_column!(Reply, "reply to a remark");
