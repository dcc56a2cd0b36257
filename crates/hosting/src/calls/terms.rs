//! What a call to host says, as data: what is looked for, what is checked, asked and weighed, by when, and who decides. No input or
//! output.
//!
//! The confederation's own rules are not all known, and other networks have other ones. So nothing of it is built in: a call begins
//! with the terms of another one or with the template, each rule names from whom it is borrowed, and all of it can be changed.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Currency, Deadline, LocalText, Refusal};
use serde::{Deserialize, Serialize};

use crate::coded::coded;

/// The longest line, in characters.
pub const LINE: usize = 200;
/// The longest help or description, in characters.
pub const HELP: usize = 1_000;
/// The longest text, in characters.
pub const TEXT: usize = 10_000;
/// The most words of one section.
pub const WORDS: u32 = 10_000;
/// What the weights of all criteria are together.
pub const WEIGHTS: u32 = 100;
/// The most points of a scale.
pub const POINTS: i64 = 100;
/// The longest grace of a deadline, in minutes.
pub const GRACE: u32 = 7 * 24 * 60;
/// The last year in which something of a call can be.
pub const LAST_YEAR: i16 = 2100;

/// From whom a rule is borrowed, where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borrowed {
    /// Whose rule it is.
    pub from: String,
    /// Where it can be read.
    pub url: String,
}

/// What a bidder must fulfil before a bid is appraised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Stays the same when words change.
    pub key: String,
    /// What must be so.
    pub words: LocalText,
    /// How it is shown.
    pub help: LocalText,
    /// Whether it is a formality that a bidder may mend by a date.
    pub mendable: bool,
    /// From whom it is borrowed.
    pub borrowed: Borrowed,
}

/// With which step a part of a bid is handed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// With the expression of interest.
    Expression,
    /// With the full bid.
    #[default]
    Bid,
}

coded!(Stage, Expression = "expression", Bid = "bid");

/// Whether files go with a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attachment {
    /// None.
    #[default]
    None,
    /// They may.
    May,
    /// At least one must.
    Must,
}

coded!(Attachment, None = "none", May = "may", Must = "must");

/// A section of a bid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Stays the same when words change.
    pub key: String,
    /// When it is handed in.
    pub stage: Stage,
    /// What it is called.
    pub title: LocalText,
    /// What it has to say.
    pub help: LocalText,
    /// The most words; 0 where files alone are asked for.
    pub words: u32,
    /// Whether a bid cannot be handed in without it.
    pub required: bool,
    /// Whether files go with it.
    pub attachment: Attachment,
    /// Whether it is for the panel alone whatever is published of bids.
    pub private: bool,
    /// From whom it is borrowed.
    pub borrowed: Borrowed,
}

/// What a line of a budget is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flow {
    /// Money that comes, other than delegates' fees, which follow from the tiers.
    Income,
    /// Money that is spent whoever comes.
    #[default]
    Fixed,
    /// Money that is spent for each delegate.
    Each,
}

coded!(Flow, Income = "income", Fixed = "fixed", Each = "each");

/// A line that every budget has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetLine {
    /// Stays the same when words change.
    pub key: String,
    /// What it is.
    pub flow: Flow,
    /// What it is called.
    pub title: LocalText,
    /// What belongs to it.
    pub help: LocalText,
    /// Whether a bid cannot be handed in without it.
    pub required: bool,
    /// From whom it is borrowed.
    pub borrowed: Borrowed,
}

/// A group of delegates that pays one fee.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// Stays the same when words change.
    pub key: String,
    /// Who they are.
    pub title: LocalText,
    /// How it is shown that somebody belongs to it.
    pub help: LocalText,
    /// From whom it is borrowed.
    pub borrowed: Borrowed,
}

/// One point of a scale, described.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// How many points.
    pub points: u32,
    /// What deserves them.
    pub words: LocalText,
}

/// What bids are appraised by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Stays the same when words change.
    pub key: String,
    /// What it is called.
    pub title: LocalText,
    /// What is looked at.
    pub help: LocalText,
    /// How much it counts, of [`WEIGHTS`].
    pub weight: u32,
    /// The least that reasonable people would let it count.
    pub low: u32,
    /// The most.
    pub high: u32,
    /// The points that can be given, described, the fewest first.
    pub scale: Vec<Point>,
    /// From whom it is borrowed.
    pub borrowed: Borrowed,
}

/// A step of a call that has its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Expressions of interest are handed in.
    Expression,
    /// Bidders ask their last questions.
    Questions,
    /// All questions are answered, and answers change no more.
    Answers,
    /// Full bids are handed in.
    Bid,
    /// Formalities are mended.
    Mending,
    /// The panel asks bidders.
    Asking,
    /// Appraisals are handed in.
    Appraisal,
    /// Bidders present, or are visited.
    Presentation,
    /// The panel recommends.
    Recommendation,
    /// The decision is taken.
    Decision,
    /// The agreement is signed.
    Agreement,
}

coded!(
    Step,
    Expression = "expression",
    Questions = "questions",
    Answers = "answers",
    Bid = "bid",
    Mending = "mending",
    Asking = "asking",
    Appraisal = "appraisal",
    Presentation = "presentation",
    Recommendation = "recommendation",
    Decision = "decision",
    Agreement = "agreement"
);

impl Step {
    /// Whether something is handed in with it, so that a grace says something.
    pub fn takes(self) -> bool {
        matches!(
            self,
            Step::Expression | Step::Questions | Step::Bid | Step::Mending | Step::Asking | Step::Appraisal
        )
    }
}

/// When a step is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Which step.
    pub step: Step,
    /// The announced instant, in microseconds since 1970.
    pub at: i64,
    /// The zone it was set in; `AoE` for Anywhere on Earth.
    pub zone: String,
    /// How many minutes later still count. It is written in the call.
    pub grace: i64,
}

impl Due {
    /// The deadline.
    pub fn deadline(&self) -> Option<Deadline> {
        let at = Timestamp::from_microsecond(self.at).ok()?;
        let grace = jiff::SignedDuration::from_mins(self.grace.clamp(0, i64::from(GRACE)));
        Some(Deadline::at_instant(at, &self.zone)?.with_grace(grace))
    }
}

/// Something on days that the conference should not be on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Stays the same when words change.
    pub key: String,
    /// What it is.
    pub title: LocalText,
    /// Its first day.
    pub from: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
    /// Where it can be read.
    pub borrowed: Borrowed,
}

/// From when on something of bids is shown to everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// As soon as it is there.
    Once,
    /// When bids are opened.
    Opening,
    /// When it is decided.
    Decision,
    /// Never.
    #[default]
    Never,
}

coded!(Since, Once = "once", Opening = "opening", Decision = "decision", Never = "never");

/// What is published, and from when on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Who appraises.
    pub panel: Since,
    /// Who bids.
    pub bidders: Since,
    /// The bids, without their private sections.
    pub bids: Since,
    /// What each bid came to, criterion by criterion.
    pub scores: Since,
    /// The public part of the reasons.
    pub reasons: Since,
}

/// How a conference is attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// At its place.
    Place,
    /// At its place and from afar.
    Both,
    /// From afar alone.
    Afar,
}

coded!(Mode, Place = "place", Both = "both", Afar = "afar");

/// What a call says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// What is looked for.
    pub sought: LocalText,
    /// What the host gets from the confederation, and what the confederation gets or guarantees.
    pub returns: LocalText,
    /// Between which days the conference is to be.
    pub window: (Option<Date>, Option<Date>),
    /// How many days it has at least.
    pub days: u32,
    /// How it may be attended.
    pub modes: Vec<Mode>,
    /// In which languages bids may be written, by codes.
    pub languages: Vec<kernel::Language>,
    /// What a bidder must fulfil.
    pub checks: Vec<Check>,
    /// What a bid says.
    pub sections: Vec<Section>,
    /// The currency in which budgets are compared.
    pub currency: Option<Currency>,
    /// What a budget has.
    pub lines: Vec<BudgetLine>,
    /// What delegates pay.
    pub tiers: Vec<Tier>,
    /// What bids are appraised by.
    pub criteria: Vec<Criterion>,
    /// By when; in the order of [`Step::ALL`], each at most once.
    pub timeline: Vec<Due>,
    /// What else is on.
    pub events: Vec<Event>,
    /// How many appraise each bid at least.
    pub appraisers: u32,
    /// Who appraises, in words.
    pub panel: LocalText,
    /// Who decides, in words.
    pub decides: LocalText,
    /// The rule set by which it is decided, by its part of addresses.
    pub rules: String,
    /// What is published when.
    pub published: Published,
    /// The highest number that a key was given, so that none is given twice.
    pub numbered: u32,
}

impl Terms {
    /// When a step is over.
    pub fn due(&self, step: Step) -> Option<&Due> {
        self.timeline.iter().find(|due| due.step == step)
    }

    /// The deadline of a step.
    pub fn deadline(&self, step: Step) -> Option<Deadline> {
        self.due(step)?.deadline()
    }

    /// The first step that is not over.
    pub fn next(&self, now: Timestamp) -> Option<&Due> {
        self.timeline.iter().find(|due| due.at >= now.as_microsecond())
    }

    /// The weights of all criteria together.
    pub fn weights(&self) -> u32 {
        self.criteria.iter().map(|criterion| criterion.weight).sum()
    }

    /// The same for another call: all but times, which were this one's.
    #[must_use]
    pub fn for_another(&self) -> Self {
        Self { timeline: Vec::new(), events: Vec::new(), window: (None, None), ..self.clone() }
    }

    /// Gives what is new a key of its own.
    pub fn number(&mut self) {
        let mut numbered = self.numbered;
        let mut give = |key: &mut String, letter: char| {
            if key.is_empty() {
                numbered += 1;
                *key = format!("{letter}{numbered}");
            }
        };
        self.checks.iter_mut().for_each(|check| give(&mut check.key, 'e'));
        self.sections.iter_mut().for_each(|section| give(&mut section.key, 's'));
        self.lines.iter_mut().for_each(|line| give(&mut line.key, 'b'));
        self.tiers.iter_mut().for_each(|tier| give(&mut tier.key, 't'));
        self.criteria.iter_mut().for_each(|criterion| give(&mut criterion.key, 'c'));
        self.events.iter_mut().for_each(|event| give(&mut event.key, 'd'));
        self.numbered = numbered;
    }

    /// What is missing before it can be published, each with the part of the call in which it is mended.
    pub fn missing(&self, now: Timestamp) -> Vec<(Part, Refusal)> {
        let mut missing = self.lacks();
        if self.timeline.first().is_some_and(|due| due.at <= now.as_microsecond()) {
            missing.push((Part::Timeline, Refusal::new("calls-missing-past")));
        }
        missing
    }

    /// What it lacks at any time.
    pub fn lacks(&self) -> Vec<(Part, Refusal)> {
        let mut missing = Vec::new();
        let mut needs = |fine: bool, part: Part, why: Refusal| {
            if !fine {
                missing.push((part, why));
            }
        };
        needs(!self.sought.is_empty(), Part::About, Refusal::new("calls-missing-sought"));
        needs(!self.modes.is_empty(), Part::About, Refusal::new("calls-missing-modes"));
        let asked = |stage| self.sections.iter().any(|section| section.stage == stage);
        needs(asked(Stage::Bid), Part::Sections, Refusal::new("calls-missing-sections"));
        needs(
            !asked(Stage::Expression) || self.due(Step::Expression).is_some(),
            Part::Timeline,
            Refusal::new("calls-missing-expression"),
        );
        needs(
            self.lines.is_empty() && self.tiers.is_empty() || self.currency.is_some(),
            Part::Budget,
            Refusal::new("calls-missing-currency"),
        );
        needs(!self.criteria.is_empty(), Part::Criteria, Refusal::new("calls-missing-criteria"));
        let weights = self.weights();
        needs(
            self.criteria.is_empty() || weights == WEIGHTS,
            Part::Criteria,
            Refusal::new("calls-missing-weights")
                .with("sum", i64::from(weights))
                .with("all", i64::from(WEIGHTS)),
        );
        needs(self.due(Step::Bid).is_some(), Part::Timeline, Refusal::new("calls-missing-bid"));
        needs(!self.decides.is_empty(), Part::Conduct, Refusal::new("calls-missing-decides"));
        needs(!self.rules.is_empty(), Part::Conduct, Refusal::new("calls-missing-rules"));
        missing
    }

    /// What is wrong with the order of steps: each comes after the one before. By step.
    pub fn out_of_order(&self) -> Vec<Step> {
        let pairs = self.timeline.iter().zip(self.timeline.iter().skip(1));
        pairs.filter(|(before, after)| after.at <= before.at).map(|(_, after)| after.step).collect()
    }

    /// The parts in which two terms differ.
    pub fn differs(&self, other: &Terms) -> Vec<Part> {
        let same = |part: Part| match part {
            Part::About => {
                (&self.sought, &self.returns, self.window, self.days, &self.modes, &self.languages)
                    == (
                        &other.sought,
                        &other.returns,
                        other.window,
                        other.days,
                        &other.modes,
                        &other.languages,
                    )
            }
            Part::Checks => self.checks == other.checks,
            Part::Sections => self.sections == other.sections,
            Part::Budget => (self.currency, &self.lines) == (other.currency, &other.lines),
            Part::Tiers => self.tiers == other.tiers,
            Part::Criteria => self.criteria == other.criteria,
            Part::Timeline => self.timeline == other.timeline,
            Part::Events => self.events == other.events,
            Part::Conduct => {
                (self.appraisers, &self.panel, &self.decides, &self.rules, self.published)
                    == (other.appraisers, &other.panel, &other.decides, &other.rules, other.published)
            }
        };
        Part::ALL.iter().copied().filter(|part| !same(*part)).collect()
    }
}

/// A part of a call, composed on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is looked for, and when.
    About,
    /// Eligibility.
    Checks,
    /// Sections.
    Sections,
    /// The budget form.
    Budget,
    /// Fee tiers.
    Tiers,
    /// Criteria.
    Criteria,
    /// Steps and deadlines.
    Timeline,
    /// Other events.
    Events,
    /// Who appraises and decides, and what is published.
    Conduct,
}

coded!(
    Part,
    About = "about",
    Timeline = "timeline",
    Checks = "checks",
    Sections = "sections",
    Budget = "budget",
    Tiers = "tiers",
    Criteria = "criteria",
    Events = "events",
    Conduct = "conduct"
);

impl platform::db::FromColumn for Terms {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        platform::json::read(cell)
    }
}

#[cfg(test)]
#[path = "terms_tests.rs"]
pub(crate) mod tests;
