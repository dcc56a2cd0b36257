//! Dates of a conference, and how dated entries become its history. No input or output.

use super::model::{REFUSED_MOVE, REFUSED_OVER, State};
use jiff::civil::Date;
use kernel::{LocalText, PartialDate, Precision, Refusal};

const REFUSED_STATE: &str = "editions-refusal-state";
const REFUSED_UNTIL: &str = "editions-refusal-until";
const REFUSED_DATES_NEEDED: &str = "editions-refusal-dates-needed";
const REFUSED_DATES_FORBIDDEN: &str = "editions-refusal-dates-forbidden";
const REFUSED_IS_MOVE: &str = "editions-refusal-is-move";
const REFUSED_NOTHING_TO_MOVE: &str = "editions-refusal-nothing-to-move";
const REFUSED_SAME_DATES: &str = "editions-refusal-same-dates";
const REFUSED_ELSEWHEN: &str = "editions-refusal-elsewhen";
const REFUSED_FUTURE: &str = "editions-refusal-future";
const REFUSED_RECORDED_FUTURE: &str = "editions-refusal-recorded-future";
const REFUSED_RECORDED_ORDER: &str = "editions-refusal-recorded-order";

/// The field of a form beside which a refusal of this module belongs.
pub fn field_of(refusal: &Refusal) -> &'static str {
    match refusal.message {
        REFUSED_OVER | REFUSED_MOVE | REFUSED_STATE | REFUSED_IS_MOVE | REFUSED_NOTHING_TO_MOVE => "state",
        REFUSED_UNTIL => "until",
        REFUSED_RECORDED_FUTURE | REFUSED_RECORDED_ORDER => "recorded",
        _ => "from",
    }
}

/// The dates of a conference, as far as they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    from: PartialDate,
    until: Option<PartialDate>,
}

impl Span {
    /// From one date until another, which must not be before it. An end that says the same as the beginning is none.
    pub fn new(from: PartialDate, until: Option<PartialDate>) -> Result<Self, Refusal> {
        if until.is_some_and(|until| until.last() < from.first()) {
            return Err(Refusal::new(REFUSED_UNTIL));
        }
        Ok(Self { from, until: until.filter(|until| *until != from) })
    }

    /// Its beginning.
    pub fn from(self) -> PartialDate {
        self.from
    }

    /// Its end, when it has one of its own.
    pub fn until(self) -> Option<PartialDate> {
        self.until
    }

    /// The first day it may mean.
    pub fn first(self) -> Date {
        self.from.first()
    }

    /// The last day it may mean.
    pub fn last(self) -> Date {
        self.until.unwrap_or(self.from).last().max(self.from.last())
    }

    /// Whether it names days.
    pub fn is_exact(self) -> bool {
        self.from.precision() == Precision::Day && self.until.is_none_or(|u| u.precision() == Precision::Day)
    }

    fn is_within(self, wider: Span) -> bool {
        wider.first() <= self.first() && self.last() <= wider.last()
    }

    fn meets(self, other: Span) -> bool {
        self.first() <= other.last() && other.first() <= self.last()
    }
}

/// As ISO 8601-1:2019 §5.5 writes an interval: `2027-06-14/2027-06-18`; a single date is itself.
impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.until {
            Some(until) => write!(f, "{}/{until}", self.from),
            None => self.from.fmt(f),
        }
    }
}

/// Things in order, of which some are not confirmed. What is not confirmed is never handed out as a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<T>(Vec<(T, bool)>);

impl<T> Default for Told<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Told<T> {
    /// One more, at the end.
    pub fn push(&mut self, thing: T, confirmed: bool) {
        self.0.push((thing, confirmed));
    }

    /// What is confirmed, each with its place in the whole order, under which its sources are kept.
    pub fn facts(&self) -> impl DoubleEndedIterator<Item = (usize, &T)> {
        self.0.iter().enumerate().filter(|(_, (_, confirmed))| *confirmed).map(|(at, (thing, _))| (at, thing))
    }

    /// What stands at a place, confirmed or not: for the part of a page that says what is not confirmed.
    pub fn doubtful(&self, at: usize) -> Option<&T> {
        self.0.get(at).filter(|(_, confirmed)| !*confirmed).map(|(thing, _)| thing)
    }

    /// How many there are, confirmed or not: the place of the next one.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn all(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.iter().map(|(thing, _)| thing)
    }
}

/// One entry of an edition's history: the state it came into, with the dates of the conference as of then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The state.
    pub state: State,
    /// The dates of the conference as of then.
    pub span: Option<Span>,
    /// When it was made known, where that is known.
    pub recorded: Option<PartialDate>,
    /// What else is to be said.
    pub note: LocalText,
}

/// The history of an edition: entries in order. Nothing is taken out, so every move stays to be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Told<Entry>);

/// What an entry did to the dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// The call began.
    Called,
    /// The hosts were chosen.
    Awarded,
    /// The first dates.
    Planned,
    /// The same dates, known more exactly.
    Sharpened,
    /// Other dates, for the first time.
    Moved,
    /// Other dates once more.
    MovedAgain,
    /// Called off.
    Cancelled,
    /// It took place.
    Held,
    /// The number stays without an event.
    NotHeld,
}

/// One step of the history as it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Its place in the order.
    pub at: usize,
    /// The entry.
    pub entry: &'a Entry,
    /// What it did.
    pub did: Did,
    /// Whether these are the dates that count now, for a conference that is still to come.
    pub current: bool,
}

/// When an edition is, in one glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// It took place. The dates that were announced last follow when they are more exact than what was said afterwards.
    Held(Option<Span>, Option<Span>),
    /// It is to take place. The dates announced before follow, oldest first, when it was moved.
    Ahead(Option<Span>, Vec<Span>),
    /// It did not and will not take place: the dates that were announced, one after the other.
    Never(Vec<Span>),
}

impl History {
    /// A history out of entries in order, each with whether it is confirmed.
    pub fn of(entries: impl IntoIterator<Item = (Entry, bool)>) -> Result<Self, Refusal> {
        entries
            .into_iter()
            .try_fold(Self::default(), |history, (entry, confirmed)| history.and(entry, confirmed))
    }

    /// Reads back what [`History::and`] once let through.
    pub(super) fn kept(entries: Told<Entry>) -> Self {
        Self(entries)
    }

    /// The history with one more entry, or why it cannot follow. The record of a past edition may begin in any state,
    /// since what came before may not be known.
    pub fn and(mut self, entry: Entry, confirmed: bool) -> Result<Self, Refusal> {
        if let Some(before) = self.0.all().next_back()
            && !(entry.state == State::Awarded && self.is_without_hosts())
        {
            before.state.becomes(entry.state)?;
        }
        if entry.span.is_none() && matches!(entry.state, State::Planned | State::Moved) {
            return Err(Refusal::new(REFUSED_DATES_NEEDED));
        }
        if entry.span.is_some() && !entry.state.has_dates() {
            return Err(Refusal::new(REFUSED_DATES_FORBIDDEN));
        }
        // A plan after a cancellation is a new plan; nothing of the old dates binds it.
        let anew = self.0.all().next_back().is_some_and(|before| before.state == State::Cancelled);
        let known = self.0.all().rev().find_map(|before| before.span).filter(|_| !anew);
        match (entry.state, entry.span, known) {
            (State::Planned, Some(new), Some(old)) if !new.is_within(old) => {
                return Err(Refusal::new(REFUSED_IS_MOVE));
            }
            (State::Planned | State::Moved, Some(new), Some(old)) if new == old && !self.is_only_called() => {
                return Err(Refusal::new(REFUSED_SAME_DATES));
            }
            (State::Moved, Some(_), None) if self.0.len() > 0 => {
                return Err(Refusal::new(REFUSED_NOTHING_TO_MOVE));
            }
            (State::Held, Some(new), Some(old)) if !new.meets(old) => {
                return Err(Refusal::new(REFUSED_ELSEWHEN));
            }
            _ => {}
        }
        let last_known = self.0.all().rev().find_map(|before| before.recorded);
        if let (Some(recorded), Some(before)) = (entry.recorded, last_known)
            && recorded.last() < before.first()
        {
            return Err(Refusal::new(REFUSED_RECORDED_ORDER));
        }
        self.0.push(entry, confirmed);
        Ok(self)
    }

    /// As [`History::and`], for something that is recorded today: what took place did so before, and what was made
    /// known was made known before.
    pub fn and_today(self, entry: Entry, today: Date) -> Result<Self, Refusal> {
        if entry.state == State::Held && entry.span.is_some_and(|span| span.first() > today) {
            return Err(Refusal::new(REFUSED_FUTURE));
        }
        if entry.recorded.is_some_and(|recorded| recorded.first() > today) {
            return Err(Refusal::new(REFUSED_RECORDED_FUTURE));
        }
        self.and(entry, true)
    }

    /// Dates may be announced with the call, before the hosts are chosen.
    fn is_without_hosts(&self) -> bool {
        self.0.all().all(|entry| matches!(entry.state, State::Called | State::Planned))
    }

    /// A call and an award may name dates that a plan then repeats.
    fn is_only_called(&self) -> bool {
        self.0.all().all(|entry| matches!(entry.state, State::Called | State::Awarded))
    }

    /// Whether an edition with this history can be in this state. A call and an award stand while dates are announced
    /// already; otherwise the last entry says the state. Without any entry nothing speaks against any state but a move.
    pub fn fits(&self, state: State) -> Result<(), Refusal> {
        let fits = match self.0.all().next_back().map(|last| last.state) {
            None => state != State::Moved,
            Some(State::Planned) => matches!(state, State::Called | State::Awarded | State::Planned),
            Some(last) => last == state,
        };
        if fits { Ok(()) } else { Err(Refusal::new(REFUSED_STATE)) }
    }

    /// The entries, confirmed or not.
    pub fn told(&self) -> &Told<Entry> {
        &self.0
    }

    /// The dates that were announced last, if nothing was recorded of it since.
    pub fn announced(&self) -> Option<Span> {
        self.announcements().pop()
    }

    /// How often the dates were moved.
    pub fn moves(&self) -> usize {
        self.0.facts().filter(|(_, entry)| entry.state == State::Moved).count()
    }

    /// The confirmed steps, for an edition in this state.
    pub fn steps(&self, state: State) -> Vec<Step<'_>> {
        let current = self
            .0
            .facts()
            .rev()
            .find(|(_, entry)| entry.span.is_some())
            .map(|(at, _)| at)
            .filter(|_| state.is_open());
        let (mut planned, mut moved) = (false, false);
        self.0
            .facts()
            .map(|(at, entry)| {
                let did = match entry.state {
                    State::Called => Did::Called,
                    State::Awarded => Did::Awarded,
                    State::Planned if planned => Did::Sharpened,
                    State::Planned => Did::Planned,
                    State::Moved if moved => Did::MovedAgain,
                    State::Moved => Did::Moved,
                    State::Cancelled => Did::Cancelled,
                    State::Held => Did::Held,
                    State::NotHeld => Did::NotHeld,
                };
                planned = entry.state != State::Cancelled && (planned || entry.span.is_some());
                moved |= entry.state == State::Moved;
                Step { at, entry, did, current: current == Some(at) }
            })
            .collect()
    }

    /// When an edition in this state is.
    pub fn when(&self, state: State) -> When {
        let mut announced = self.announcements();
        match state {
            State::Held => {
                let held = self
                    .0
                    .facts()
                    .rev()
                    .find(|(_, entry)| entry.state == State::Held)
                    .and_then(|(_, entry)| entry.span);
                let planned = announced.pop().filter(|planned| {
                    planned.is_exact() && held.is_none_or(|held| !held.is_exact() && planned.is_within(held))
                });
                When::Held(held, planned)
            }
            State::Cancelled | State::NotHeld => When::Never(announced),
            _ => {
                let current = announced.pop();
                When::Ahead(current, announced)
            }
        }
    }

    /// The dates that were announced, one after the other; what only made dates more exact takes their place.
    fn announcements(&self) -> Vec<Span> {
        let mut found: Vec<Span> = Vec::new();
        for (_, entry) in self.0.facts() {
            let Some(span) = entry.span.filter(|_| entry.state != State::Held) else { continue };
            if matches!(entry.state, State::Planned | State::Awarded)
                && found.last().is_some_and(|l| span.is_within(*l))
            {
                found.pop();
            }
            found.push(span);
        }
        found
    }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
