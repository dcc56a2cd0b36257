//! What a call to host is, its states and the moves between them. No input or output.

use super::terms::{Part, Step, Terms};
use crate::coded::coded;
use conferences::SeriesId;
use jiff::Timestamp;
use kernel::{BodyId, LocalText, Refusal};

platform::id! {
    /// A call to host.
    CallId
}

/// The most calls of a house.
pub const MOST: i64 = 2_000;
/// The most states of a call that were published.
pub const VERSIONS: i64 = 200;

/// Where a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is written.
    Draft,
    /// Everybody can read it, and bids come in.
    Open,
    /// Bids were opened together, and are appraised.
    Opened,
    /// The host was chosen.
    Decided,
    /// It is over, and nobody was chosen.
    Closed,
    /// It was taken back.
    Withdrawn,
}

coded!(
    State,
    Draft = "draft",
    Open = "open",
    Opened = "opened",
    Decided = "decided",
    Closed = "closed",
    Withdrawn = "withdrawn"
);

impl State {
    /// The states that may follow.
    pub fn next(self) -> &'static [State] {
        match self {
            State::Draft => &[State::Open],
            State::Open => &[State::Opened, State::Closed, State::Withdrawn],
            State::Opened => &[State::Decided, State::Closed, State::Withdrawn],
            State::Decided | State::Closed | State::Withdrawn => &[],
        }
    }

    /// The next state, or why it cannot be the next.
    pub fn becomes(self, next: State) -> Result<State, Refusal> {
        if self.next().contains(&next) { Ok(next) } else { Err(Refusal::new("calls-refusal-move")) }
    }

    /// Whether it is still decided who hosts.
    pub fn is_running(self) -> bool {
        matches!(self, State::Open | State::Opened)
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Draft => "emerging",
            State::Open => "called",
            State::Opened => "planned",
            State::Decided => "awarded",
            State::Closed => "closed",
            State::Withdrawn => "cancelled",
        }
    }
}

/// The life of a call as text, a line for each state, as it stands in the README.
#[cfg(test)]
pub fn diagram() -> String {
    let line = |state: State| {
        let next: Vec<&str> = state.next().iter().map(|next| next.as_str()).collect();
        let next = if next.is_empty() { "the end".to_owned() } else { next.join(" · ") };
        let begins = if state == State::Draft { "──▶" } else { "   " };
        format!("{begins} {:<9} ──▶ {next}\n", state.as_str())
    };
    State::ALL.iter().copied().map(line).collect()
}

/// A call to host.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its id.
    pub id: CallId,
    /// Its part of addresses.
    pub slug: String,
    /// Whose call it is.
    pub body: BodyId,
    /// For which series.
    pub series: SeriesId,
    /// For which edition of it.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// What it is called.
    pub title: LocalText,
    /// What it says.
    pub terms: Terms,
    /// How it ended, where it did without a host.
    pub ended: LocalText,
    /// Counts its changes.
    pub version: i64,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// When bids were opened.
    pub opened_at: Option<Timestamp>,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// How many states of it were published.
    pub states: i64,
}

impl Call {
    /// Its address.
    pub fn url(&self) -> String {
        format!("/hosting/{}", self.slug)
    }

    /// Whether bids are in time.
    pub fn takes_bids(&self, now: Timestamp) -> bool {
        self.state == State::Open && self.terms.deadline(Step::Bid).is_some_and(|due| due.allows(now))
    }
}

/// Whether a call can be changed so, with the part that cannot. What bidders rely on stays: a deadline that is over is over, and one that
/// was announced only moves to a later day; when bids are opened only later steps can be put off.
pub fn may_become(
    state: State,
    before: &Terms,
    after: &Terms,
    now: Timestamp,
) -> Result<(), (Part, Refusal)> {
    match state {
        State::Draft => return Ok(()),
        State::Open | State::Opened => {}
        _ => return Err((Part::About, Refusal::new("calls-refusal-over"))),
    }
    if state == State::Opened
        && let Some(part) = before.differs(after).into_iter().find(|part| *part != Part::Timeline)
    {
        return Err((part, Refusal::new("calls-refusal-opened")));
    }
    for step in Step::ALL.iter().copied() {
        let (was, is) = (before.due(step), after.due(step));
        if was == is {
            continue;
        }
        let over = was.and_then(|due| due.deadline()).is_some_and(|due| !due.allows(now));
        if over || state == State::Opened && step <= Step::Bid {
            return Err((
                Part::Timeline,
                Refusal::new("calls-refusal-step-over").with("step", step.as_str()),
            ));
        }
        let earlier = match (was, is) {
            (Some(was), Some(is)) => is.at + is.grace * 60_000_000 < was.at + was.grace * 60_000_000,
            (Some(_), None) => true,
            _ => false,
        };
        if earlier {
            return Err((Part::Timeline, Refusal::new("calls-refusal-earlier").with("step", step.as_str())));
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
