//! What a proposal is, and its moves. No input or output.

use crate::rules::model::{Content, Kind};
use jiff::Timestamp;
use kernel::{BodyId, Deadline, LocalText, PersonId};
use tally::judge::{Answer, Test};

platform::id! {
    /// A proposal.
    ProposalId
}
platform::id! {
    /// Somebody on the roll of a proposal.
    VoterId
}
platform::id! {
    /// A position.
    PositionId
}
platform::id! {
    /// A comment.
    CommentId
}

/// The longest title, in characters.
pub const TITLE: usize = 200;
/// The longest text, in characters.
pub const TEXT: usize = 20_000;
/// The longest reason or comment, in characters.
pub const REASON: usize = 4_000;
/// The most comments of a proposal, and the most versions.
pub const MANY: i64 = 500;
/// The most decisions that one proposal takes the place of, or changes.
pub const SUPERSEDES: usize = 20;

/// Why the program itself leaves somebody out: keys of texts, which every reader gets in their language.
pub const ABOUT_THEM: &str = "roll-about-them";
/// They hold an office of whom it is about.
pub const TIED_BY_OFFICE: &str = "roll-tied-by-office";
/// They declared a tie to whom it is about.
pub const TIED: &str = "roll-tied";
/// It is a network that is not established.
pub const NOT_ESTABLISHED: &str = "roll-not-established";
/// They stood out by themselves.
pub const STOOD_OUT: &str = "roll-stood-out";
/// All of them: nobody types one as a reason of their own.
pub const PROGRAMS_REASONS: [&str; 5] = [ABOUT_THEM, TIED_BY_OFFICE, TIED, NOT_ESTABLISHED, STOOD_OUT];

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its proposer writes it.
    Draft,
    /// Those who may see it comment.
    Shaping,
    /// Positions are given, until it closes.
    Testing,
    /// A block stands; it is talked over and amended.
    Resolving,
    /// It is over.
    Decided,
    /// It was taken back.
    Withdrawn,
}

/// Every state.
pub const STATES: [State; 6] =
    [State::Draft, State::Shaping, State::Testing, State::Resolving, State::Decided, State::Withdrawn];

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Shaping => "shaping",
            State::Testing => "testing",
            State::Resolving => "resolving",
            State::Decided => "decided",
            State::Withdrawn => "withdrawn",
        }
    }

    /// Back from [`State::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        STATES.into_iter().find(|state| state.as_str() == text)
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Draft => "planned",
            State::Shaping | State::Testing | State::Resolving => "emerging",
            State::Decided => "active",
            State::Withdrawn => "closed",
        }
    }

    /// Whether its text can be changed.
    pub fn is_written(self) -> bool {
        matches!(self, State::Draft | State::Shaping | State::Resolving)
    }
}

/// Reads a word of the database.
macro_rules! from_column {
    ($type:ty, $what:literal) => {
        impl platform::db::FromColumn for $type {
            fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
                let text = String::from_column(cell)?;
                Self::parse(&text)
                    .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no {}", $what)))
            }
        }
    };
}
from_column!(State, "state of a proposal");

mod judging;
mod talk;

pub use judging::{Counted, after, check_position, entries, entries_of, verdict};
pub use talk::{Changed, Remark, Reply, Term};

/// What is elected or asked, where ballots are cast on a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// How many are elected; a poll has one.
    pub seats: u16,
    /// Until when somebody can be named or stand; none: until the vote is opened.
    pub nominate_until: Option<Deadline>,
    /// How many trustees open the ballots together; 0 where they are not sealed.
    pub threshold: u8,
    /// The key that ballots are sealed to; empty before the vote is opened.
    pub recipient: String,
    /// The SHA-256 of the seed of the lot; empty before the vote is opened.
    pub commitment: String,
    /// When the ballots were counted.
    pub counted_at: Option<Timestamp>,
}

/// Who may see a proposal, once it is no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenBy {
    /// Whoever holds a mandate of its body or answers it.
    Body,
    /// Whoever holds any mandate.
    Members,
    /// Everybody.
    Everyone,
}

impl SeenBy {
    /// Every one.
    pub const ALL: [SeenBy; 3] = [SeenBy::Body, SeenBy::Members, SeenBy::Everyone];

    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            SeenBy::Body => "body",
            SeenBy::Members => "members",
            SeenBy::Everyone => "everyone",
        }
    }

    /// Back from [`SeenBy::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|seen| seen.as_str() == text)
    }
}
from_column!(SeenBy, "audience of a proposal");

/// Who answers a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roll {
    /// The established networks, through those who speak for them.
    Networks,
    /// Whoever holds a mandate of the body.
    Holders,
    /// Both, as two parts of one roll.
    Both,
    /// The individual members of the body.
    Members,
}

impl Roll {
    /// Every one.
    pub const ALL: [Roll; 4] = [Roll::Networks, Roll::Holders, Roll::Both, Roll::Members];

    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Roll::Networks => "networks",
            Roll::Holders => "holders",
            Roll::Both => "both",
            Roll::Members => "members",
        }
    }

    /// Back from [`Roll::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|roll| roll.as_str() == text)
    }
}
from_column!(Roll, "roll of a proposal");

/// What a proposal says, in one of its versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// What it is called.
    pub title: LocalText,
    /// What is proposed.
    pub text: LocalText,
    /// Why.
    pub why: LocalText,
    /// What happens when nothing is decided.
    pub otherwise: LocalText,
}

impl Wording {
    /// Each part with the key of its label.
    pub fn parts(&self) -> [(&'static str, &LocalText); 4] {
        [
            ("proposal-title", &self.title),
            ("proposal-text", &self.text),
            ("proposal-why", &self.why),
            ("proposal-otherwise", &self.otherwise),
        ]
    }
}

platform::id! {
    /// Something that follows from a decision.
    TaskId
}

/// Something that follows from a decision.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub bearer: Option<PersonId>,
    /// By which day.
    pub due: Option<jiff::civil::Date>,
    /// When it was done.
    pub done_at: Option<Timestamp>,
}

/// The most tasks of a decision.
pub const TASKS: usize = 30;
/// The most subjects of a proposal, and the longest, in characters.
pub const SUBJECTS: (usize, usize) = (8, 60);

/// What became of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether it was adopted.
    pub adopted: bool,
    /// What whoever concluded it says of it.
    pub statement: LocalText,
    /// When.
    pub decided_at: Timestamp,
    /// When it is to be looked at again.
    pub review_on: Option<jiff::civil::Date>,
    /// Its last day in force.
    pub lapses_on: Option<jiff::civil::Date>,
    /// What took its place.
    pub superseded_by: Option<Named>,
}

/// Another proposal that one names, and for whom that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its number.
    pub number: String,
    /// For which body it is.
    pub body: BodyId,
    /// Who may see it.
    pub seen_by: SeenBy,
}

impl Decision {
    /// Whether it is in force on a day.
    fn is_in_force(&self, today: jiff::civil::Date) -> bool {
        self.adopted && self.superseded_by.is_none() && self.lapses_on.is_none_or(|last| last >= today)
    }
}

/// Who decides, from fewer to more: what some decided no fewer put out of force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deciders {
    /// It is asked as an opinion.
    Nobody,
    /// One, after advice.
    One,
    /// The people of the body.
    Own,
    /// The networks.
    Networks,
}

impl Deciders {
    /// By the kind of the rules and the roll.
    pub fn of(kind: Kind, roll: Roll) -> Self {
        match (kind, roll) {
            (Kind::Poll, _) => Self::Nobody,
            (Kind::Advice, _) => Self::One,
            (_, Roll::Holders | Roll::Members) => Self::Own,
            (_, Roll::Networks | Roll::Both) => Self::Networks,
        }
    }
}

/// A proposal in its newest version.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Its number, such as `2026-12`; its id while it is a draft.
    pub number: String,
    /// In which year it got its number; 0 while it is a draft.
    pub year: i64,
    /// For which body.
    pub body: BodyId,
    /// Where it stands.
    pub state: State,
    /// Who may see it.
    pub seen_by: SeenBy,
    /// Who answers.
    pub roll: Roll,
    /// Its rule set, by the part of its address.
    pub rule_set: String,
    /// What the rule set is called.
    pub rule_title: LocalText,
    /// The rules: as they were when the first test was opened, or as they are.
    pub rules: Content,
    /// How many tests were repeated.
    pub test: u32,
    /// Whether this test is the vote that follows a block.
    pub vote: bool,
    /// Counts its saved texts.
    pub version: i64,
    /// Who wrote it; nobody once they are erased.
    pub proposer: Option<PersonId>,
    /// Who leads it beside its proposer.
    pub facilitator: Option<PersonId>,
    /// What it is filed under.
    pub subjects: Vec<String>,
    /// Whether something was attached to it.
    pub has_documents: bool,
    /// When the test closes.
    pub closes: Option<Deadline>,
    /// What it says.
    pub wording: Wording,
    /// Numbers of the decisions whose place it takes when it is adopted.
    pub supersedes: Vec<String>,
    /// Numbers of decisions that it changes in part; they stay in force.
    pub changes: Vec<String>,
    /// What is elected or asked, where ballots are cast.
    pub ballot: Option<Vote>,
    /// What became of it.
    pub decision: Option<Decision>,
}

impl Proposal {
    /// Its address.
    pub fn url(&self) -> String {
        format!("/decisions/{}", self.number)
    }

    /// Whether positions can be given.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.state == State::Testing && self.closes.as_ref().is_some_and(|closes| closes.allows(now))
    }

    /// Whether the test is over and has not been concluded.
    pub fn is_closed(&self, now: Timestamp) -> bool {
        self.state == State::Testing && !self.is_open(now)
    }

    /// Which test it is.
    pub fn is_tested(&self) -> Test {
        if self.vote { Test::Vote } else { Test::Round(self.test) }
    }

    /// Tells the positions of one test from those of another: a vote has its own.
    pub fn test_number(&self) -> i64 {
        i64::from(self.test)
    }

    /// What can be answered in this test.
    pub fn answers(&self) -> Vec<Answer> {
        match self.vote {
            true => vec![Answer::Agree, Answer::Against, Answer::Abstain],
            false => self.rules.rules.answers.clone(),
        }
    }

    /// Whether others see positions now, or how ballots are cast.
    pub fn shows_positions(&self, now: Timestamp) -> bool {
        if self.is_secret() {
            return self.is_counted();
        }
        // What was to be shown at the end is not shown when there is none.
        if self.state == State::Withdrawn {
            return self.rules.conduct.shown == crate::rules::model::Shown::AtOnce;
        }
        self.rules.conduct.shown == crate::rules::model::Shown::AtOnce || !self.is_open(now)
    }

    /// Whether ballots are cast of which nobody can tell whose they are.
    pub fn is_secret(&self) -> bool {
        self.rules.ballot.as_ref().is_some_and(|ballot| ballot.secret)
    }

    /// Whether somebody is elected.
    pub fn is_election(&self) -> bool {
        self.rules.kind == Kind::Election
    }

    /// Whether positions are replied to in the state in which it is.
    pub fn takes_replies(&self) -> bool {
        matches!(self.state, State::Testing | State::Resolving | State::Decided)
    }

    /// Whether it only asks what people think.
    pub fn is_opinion(&self) -> bool {
        self.rules.kind == Kind::Poll
    }

    /// Whether one decides, after advice.
    pub fn is_by_advice(&self) -> bool {
        self.rules.kind == Kind::Advice
    }

    /// Who decides by it.
    pub fn deciders(&self) -> Deciders {
        Deciders::of(self.rules.kind, self.roll)
    }

    /// Whether these can replace it or change it: it was adopted, and not by more than they are.
    pub fn can_be_replaced_by(&self, deciders: Deciders) -> bool {
        deciders != Deciders::Nobody
            && deciders >= self.deciders()
            && self.decision.as_ref().is_some_and(|decision| decision.adopted)
    }

    /// Whether it names a decision, to replace it or to change it in part.
    pub fn names(&self, number: &str) -> bool {
        self.supersedes.iter().chain(&self.changes).any(|one| one == number)
    }

    /// Whether it is a decision that is in force on a day. What was asked as an opinion binds nobody.
    pub fn is_in_force(&self, today: jiff::civil::Date) -> bool {
        !self.is_opinion() && self.decision.as_ref().is_some_and(|one| one.is_in_force(today))
    }

    /// Whether its ballots were counted.
    pub fn is_counted(&self) -> bool {
        self.ballot.as_ref().is_some_and(|vote| vote.counted_at.is_some())
    }

    /// Whether somebody can be named for it, or stand, now.
    pub fn takes_names(&self, now: Timestamp) -> bool {
        let until = self.ballot.as_ref().and_then(|vote| vote.nominate_until.as_ref());
        self.is_election() && self.state == State::Shaping && until.is_none_or(|until| until.allows(now))
    }
}

/// Somebody on the roll.
#[derive(Clone, Debug)]
pub struct Voter {
    /// Their id on the roll.
    pub id: VoterId,
    /// The body that answers.
    pub body: Option<BodyId>,
    /// Or the person; both where the answer of a body is divided among those who speak for it.
    pub person: Option<PersonId>,
    /// Who answers for them by proxy.
    pub holder: Option<VoterId>,
    /// How much they weigh.
    pub weight: i64,
    /// Why they are left out; empty for whoever answers.
    pub left_out: String,
    /// Why they stood out by themselves; empty where they did not, and where whoever did was erased.
    pub why: String,
    /// Whether they cast a secret ballot.
    pub voted: bool,
    /// What they answered last in this test.
    pub position: Option<Position>,
    /// What they answered before, in this test and in earlier ones, newest first.
    pub earlier: Vec<Position>,
}

impl Position {
    /// Whether it says something that was not followed if the proposal is adopted, and so waits for a reply.
    pub fn is_unfollowed(&self) -> bool {
        let heard = [Answer::Reservation, Answer::StandAside, Answer::Block, Answer::Against];
        self.answer().is_some_and(|answer| heard.contains(&answer)) && !self.reason.trim().is_empty()
    }

    /// The answer; nothing where it is a ballot.
    pub fn answer(&self) -> Option<Answer> {
        match self.given {
            Given::Answer(answer) => Some(answer),
            Given::Ballot(_) => None,
        }
    }
}

impl Voter {
    /// Whether they stood out by themselves.
    pub fn stood_out(&self) -> bool {
        self.left_out == STOOD_OUT
    }

    /// Whether they belong to those who decide, be it that they take no part this time: not a network that stands on the roll only to
    /// say why it does not.
    pub fn belongs(&self) -> bool {
        self.left_out != NOT_ESTABLISHED
    }

    /// How they are counted.
    pub fn counted(&self) -> Counted {
        let answer = self.position.as_ref().and_then(Position::answer);
        Counted { body: self.body, person: self.person, weight: self.weight, answer }
    }
}

/// For what links to positions are signed.
pub const LINK: &str = "position";

/// What a link in a letter says: who it was written to, for whom on which roll they answer, and with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// To whom the letter went.
    pub person: PersonId,
    /// About which proposal.
    pub proposal: ProposalId,
    /// Whom they answer for.
    pub voter: VoterId,
    /// With what.
    pub answer: Answer,
}

impl Link {
    /// As it is signed.
    pub fn named(&self) -> String {
        format!("{}_{}_{}_{}", self.person, self.proposal, self.voter, self.answer.as_str())
    }

    /// Back from [`Link::named`].
    pub fn parse(named: &str) -> Option<Self> {
        let mut parts = named.split('_');
        let link = Self {
            person: parts.next()?.parse().ok()?,
            proposal: parts.next()?.parse().ok()?,
            voter: parts.next()?.parse().ok()?,
            answer: Answer::parse(parts.next()?)?,
        };
        parts.next().is_none().then_some(link)
    }
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// One of the answers of the rule set.
    Answer(Answer),
    /// An open ballot, as `elections` writes it.
    Ballot(String),
}

/// A position.
#[derive(Clone, Debug)]
pub struct Position {
    /// Its id.
    pub id: PositionId,
    /// What was answered.
    pub given: Given,
    /// Why.
    pub reason: String,
    /// The number of the poll in which their own people were asked first; empty for none.
    pub poll: String,
    /// Who gave it.
    pub person: Option<PersonId>,
    /// When.
    pub given_at: Timestamp,
    /// The tie to whom the proposal is about that whoever gave it for a body has; empty for none.
    pub tie: String,
    /// What whoever leads the proposal replied.
    pub reply: String,
}
