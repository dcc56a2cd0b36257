//! An application, its stages and the moves between them. No input or output.

use super::settings::Admission;
use crate::bodies::model::Status;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use kernel::{Country, Language, LocalText, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// An application.
    ApplicationId
}
platform::id! {
    /// A question or a comment.
    WordId
}
platform::id! {
    /// A step.
    StepId
}
platform::id! {
    /// An invitation to write along.
    InvitationId
}

/// Persons who may write one application.
pub const WRITERS: usize = 6;
/// Persons who may speak for a network at first.
pub const SPEAKERS: usize = 3;
/// Questions and comments that one application may have.
pub const WORDS: usize = 60;
/// Bytes of all documents that one person puts into applications.
pub const BYTES: usize = 40 * 1024 * 1024;
/// Letters that go within a day to an address that is invited, whoever invites it.
pub const LETTERS: i64 = 5;
/// Days that an invitation waits.
pub const INVITATION_DAYS: i64 = 7;

macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($(#[$note:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $type { $($(#[$note])* $variant),+ }
        impl $type {
            /// Each of them, in order.
            pub const ALL: &[$type] = &[$($type::$variant),+];
            /// As it stands in the database and in forms.
            pub fn as_str(self) -> &'static str {
                match self { $($type::$variant => $text),+ }
            }
            /// Reads it back.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
        impl platform::db::FromColumn for $type {
            fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
                let text = String::from_column(cell)?;
                Self::parse(&text)
                    .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no {}", stringify!($type))))
            }
        }
    };
}

named! {
    /// Where an application, and later its network, stands.
    Stage {
        /// Being written.
        Draft = "draft",
        /// With the secretariat.
        Submitted = "submitted",
        /// Something was asked.
        Questions = "questions",
        /// A network on its way.
        Emerging = "emerging",
        /// A network on trial.
        Trial = "trial",
        /// A network that decides with the others.
        Established = "established",
        /// A network that rests.
        Dormant = "dormant",
        /// A network that left.
        Left = "left",
        /// Not taken.
        Refused = "refused",
        /// Taken back by its writers.
        Withdrawn = "withdrawn",
        /// Never submitted.
        Lapsed = "lapsed",
    }
}

named! {
    /// What can be done with it.
    Move {
        /// The writers hand it in.
        Submit = "submit",
        /// The secretariat asks something.
        Ask = "ask",
        /// The writers answered all that was asked.
        Answer = "answer",
        /// The writers take it back.
        Withdraw = "withdraw",
        /// Nobody handed it in for too long.
        Lapse = "lapse",
        /// It is not taken.
        Refuse = "refuse",
        /// It becomes a network on its way.
        Emerge = "emerge",
        /// Its trial begins.
        Try = "try",
        /// Its trial is looked at in the middle.
        Check = "check",
        /// It decides with the others from now on.
        Establish = "establish",
        /// It rests.
        Rest = "rest",
        /// It leaves.
        Leave = "leave",
    }
}

impl Stage {
    /// The key of its words.
    pub fn key(self) -> String {
        format!("stage-{}", self.as_str())
    }

    /// The shape it is shown with: that of the status of a body, or of a thing that is planned or over.
    pub fn shape(self) -> &'static str {
        match self {
            Stage::Draft | Stage::Submitted | Stage::Questions => "planned",
            Stage::Emerging | Stage::Trial => "emerging",
            Stage::Established => "established",
            Stage::Dormant => "dormant",
            Stage::Left => "left",
            Stage::Refused | Stage::Withdrawn | Stage::Lapsed => "closed",
        }
    }

    /// The state that its network has in the register.
    pub fn status(self) -> Option<Status> {
        match self {
            Stage::Emerging | Stage::Trial => Some(Status::Emerging),
            Stage::Established => Some(Status::Established),
            Stage::Dormant => Some(Status::Dormant),
            Stage::Left => Some(Status::Left),
            _ => None,
        }
    }

    /// The stage of a network that has no steps yet.
    pub fn of_status(status: Status) -> Option<Self> {
        match status {
            Status::Emerging => Some(Stage::Emerging),
            Status::Established => Some(Stage::Established),
            Status::Dormant => Some(Stage::Dormant),
            Status::Left => Some(Stage::Left),
            Status::Active | Status::Closed | Status::Partner => None,
        }
    }

    /// Whether the secretariat, and the networks concerned, see the application.
    pub fn is_handed_in(self) -> bool {
        !matches!(self, Stage::Draft | Stage::Withdrawn | Stage::Lapsed)
    }

    /// Whether it waits for a conclusion.
    pub fn is_open(self) -> bool {
        matches!(self, Stage::Submitted | Stage::Questions)
    }
}

impl Move {
    /// The key of its words.
    pub fn key(self) -> String {
        format!("move-{}", self.as_str())
    }

    /// The key of what everybody reads of it in the life of a network.
    pub fn life_key(self) -> String {
        format!("life-{}", self.as_str())
    }

    /// Moves that the secretariat makes by the form of steps.
    pub const OFFICE: &[Move] =
        &[Move::Emerge, Move::Try, Move::Check, Move::Establish, Move::Rest, Move::Leave, Move::Refuse];
}

/// Where a move leads from a stage.
pub fn after(stage: Stage, made: Move, trial: bool) -> Result<Stage, Refusal> {
    use Stage::{Dormant, Draft, Emerging, Established, Questions, Submitted, Trial};
    let next = match (stage, made) {
        (Draft, Move::Submit) => Submitted,
        (Submitted | Questions, Move::Ask) => Questions,
        (Questions, Move::Answer) => Submitted,
        (Draft | Submitted | Questions, Move::Withdraw) => Stage::Withdrawn,
        (Draft, Move::Lapse) => Stage::Lapsed,
        (Submitted | Questions, Move::Refuse) => Stage::Refused,
        (Submitted | Questions, Move::Emerge) => Emerging,
        (Emerging, Move::Try) if trial => Trial,
        (Trial, Move::Check) => Trial,
        (Trial, Move::Establish) | (Dormant, Move::Establish) => Established,
        // Whoever rested comes back where they stood: that is for the secretariat to know.
        (Dormant, Move::Emerge) => Emerging,
        (Dormant, Move::Try) if trial => Trial,
        (Emerging, Move::Establish) if !trial => Established,
        (Emerging | Trial | Established, Move::Rest) => Dormant,
        (Emerging | Trial | Established | Dormant, Move::Leave) => Stage::Left,
        _ => return Err(Refusal::new("admission-refusal-move")),
    };
    Ok(next)
}

/// The moves that the secretariat may make from a stage.
pub fn office_moves(stage: Stage, trial: bool) -> Vec<Move> {
    Move::OFFICE.iter().copied().filter(|made| after(stage, *made, trial).is_ok()).collect()
}

/// What the applicants write of their network.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(default)]
pub struct Content {
    /// Its name, in its own language and others.
    pub name: LocalText,
    /// What it is for.
    pub purpose: LocalText,
    /// Its site.
    pub site: String,
    /// The languages it works in.
    pub languages: Vec<Language>,
    /// The countries it wants to speak for.
    pub countries: Vec<Country>,
    /// How it works together with networks of the same countries.
    pub together: String,
    /// What it needs first.
    pub needs: String,
    /// What it can give first.
    pub gives: String,
    /// How it shares the aims and values.
    pub aims: String,
    /// Who speaks for it: names and addresses. They are kept apart from the rest.
    #[serde(skip)]
    pub speakers: Vec<Speaker>,
}

/// Somebody who will speak for a network.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Speaker {
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: String,
}

impl Content {
    /// What lacks before it can be handed in: the fields, each with its refusal. `shared` says whether networks have some of its
    /// countries already.
    pub fn lacks(&self, language: Language, shared: bool) -> Vec<(String, Refusal)> {
        let mut found = Vec::new();
        let mut need = |there: bool, field: String| {
            if !there {
                found.push((field, Refusal::new("refusal-required")));
            }
        };
        need(!self.name.is_empty(), format!("name-{}", language.code()));
        need(!self.purpose.is_empty(), format!("purpose-{}", language.code()));
        need(!self.countries.is_empty(), "countries".into());
        need(!self.languages.is_empty(), "languages".into());
        need(!self.needs.is_empty(), "needs".into());
        need(!self.gives.is_empty(), "gives".into());
        need(!self.aims.is_empty(), "aims".into());
        need(!self.speakers.is_empty(), "speaker-name-0".into());
        if shared && self.together.is_empty() {
            found.push(("together".into(), Refusal::new("admission-refusal-together")));
        }
        found
    }

    /// Joins two changes that were made to the same state at once: where only one of the two changed a part, that change is
    /// taken; where both did, mine stays and the part's field is named, for its writer to look at. Speakers whom only they named
    /// are taken in, as far as there is room.
    pub fn merge(base: &Self, theirs: &Self, mine: &Self) -> (Self, Vec<&'static str>) {
        let mut torn = Vec::new();
        macro_rules! one {
            ($field:ident) => {
                if mine.$field == base.$field {
                    theirs.$field.clone()
                } else {
                    if theirs.$field != base.$field && theirs.$field != mine.$field {
                        torn.push(stringify!($field));
                    }
                    mine.$field.clone()
                }
            };
        }
        let mut merged = Self {
            name: one!(name),
            purpose: one!(purpose),
            site: one!(site),
            languages: one!(languages),
            countries: one!(countries),
            together: one!(together),
            needs: one!(needs),
            gives: one!(gives),
            aims: one!(aims),
            speakers: one!(speakers),
        };
        if torn.contains(&"speakers") {
            let names =
                |content: &Self, of: &Speaker| content.speakers.iter().any(|s| s.address == of.address);
            let added = theirs.speakers.iter().filter(|one| !names(base, one) && !names(mine, one)).cloned();
            merged.speakers.extend(added);
            merged.speakers.truncate(SPEAKERS);
        }
        (merged, torn)
    }
}

/// A step as the secretariat writes it.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is done.
    pub made: Move,
    /// From which day.
    pub day: Date,
    /// On what ground, in words.
    pub ground: String,
    /// The decision it rests on.
    pub decision: Option<String>,
    /// What the applicants are told, or was found.
    pub note: String,
    /// Whether whoever concludes it knows what is missing, and wants it all the same.
    pub although: bool,
}

/// What a network lacks that is to be established. Nobody establishes one without having been told of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lacks {
    /// A trial is set, and nobody looked at it in the middle.
    pub check: bool,
    /// The trial goes on beyond this day.
    pub trial: bool,
    /// Nobody holds an office that speaks for it.
    pub voice: bool,
}

impl Lacks {
    /// What is missing on a day, for a network with these steps: what was done, and the last day of the trial that began with it.
    /// `voices` is how many people speak for it. A network that was established before needs no second trial,
    /// and of one that came without steps nobody knows whether it was.
    pub fn of(steps: &[(Move, Option<Date>)], rules: &Admission, voices: i64, day: Date) -> Self {
        let before = steps.iter().any(|(made, _)| *made == Move::Establish);
        let begun = steps.iter().rposition(|(made, _)| *made == Move::Try).unwrap_or(0);
        let since = &steps[begun..];
        let came = steps.iter().any(|(made, _)| matches!(made, Move::Emerge | Move::Try));
        let on_trial = rules.trial && came && !before;
        Self {
            check: on_trial && !since.iter().any(|(made, _)| *made == Move::Check),
            trial: on_trial && since.first().and_then(|(_, until)| *until).is_some_and(|until| day < until),
            voice: voices == 0,
        }
    }

    /// The words for what is missing, by which the journal knows it too.
    pub fn named(self) -> Vec<&'static str> {
        let all = [("check", self.check), ("trial", self.trial), ("voice", self.voice)];
        all.into_iter().filter(|(_, lacks)| *lacks).map(|(name, _)| name).collect()
    }

    /// Whether anything is.
    pub fn any(self) -> bool {
        self != Self::default()
    }
}

impl Step {
    /// All that is wrong with it: whether it says what the settings ask for, and comes after the step before it. That one's day may
    /// be the next one already where it was made. `lacks` is what its network lacks, where it is to be established.
    pub fn check(
        &self,
        rules: &Admission,
        before: Option<Date>,
        lacks: Lacks,
        now: Timestamp,
    ) -> Vec<(String, Refusal)> {
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, why: &'static str| wrong.push((field.to_owned(), Refusal::new(why)));
        // What is kept holds at once: a day that has come nowhere yet is kept when it has.
        if crate::mandates::model::lies_ahead(self.day, now) {
            refuse("day", "admission-refusal-ahead");
        } else if before.and_then(|day| day.yesterday().ok()).is_some_and(|day| self.day < day) {
            refuse("day", "admission-refusal-order");
        }
        let lacks = if self.made == Move::Establish { lacks } else { Lacks::default() };
        let bare = self.ground.is_empty() && self.decision.is_none();
        if bare && (lacks.any() || rules.grounds.contains(&self.made)) {
            refuse("ground", "admission-refusal-ground");
        }
        if self.made == Move::Check && self.note.is_empty() {
            refuse("note", "admission-refusal-finding");
        }
        if lacks.any() && !self.although {
            refuse("although", "admission-refusal-although");
        }
        wrong
    }

    /// For a trial: its last day, and the day of the check in the middle.
    pub fn trial(&self, rules: &Admission) -> Option<(Date, Date)> {
        if self.made != Move::Try {
            return None;
        }
        let months = |count: i32| self.day.saturating_add(Span::new().months(count.clamp(0, 120)));
        Some((months(rules.trial_months), months(rules.check_months)))
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
