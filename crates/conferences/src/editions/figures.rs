//! Figures of an edition, and what a chart of them may claim. No input or output.

use super::history::Told;
use super::model::State;
use kernel::{LocalText, Refusal};

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $text:literal, $key:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $text)] $variant,)+
        }
        impl $name {
            /// Every one.
            pub const ALL: &[$name] = &[$($name::$variant),+];
            /// As it stands in the database.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }
            /// The key of its words.
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key,)+ }
            }
        }
        impl std::str::FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
                    .ok_or_else(|| format!(concat!("`{}` is no ", stringify!($name)), text))
            }
        }
    };
}

words! {
    /// What is counted.
    What {
        /// People who took part.
        Delegates = "delegates", "editions-what-delegates";
        /// Countries and areas they came from.
        Countries = "countries", "editions-what-countries";
        /// Groups that were named.
        Groups = "groups", "editions-what-groups";
        /// Talks, posters, workshops.
        Presentations = "presentations", "editions-what-presentations";
        /// Abstracts that were handed in.
        Abstracts = "abstracts", "editions-what-abstracts";
        /// Students among those who took part.
        Students = "students", "editions-what-students";
    }
}

words! {
    /// What a figure rests on.
    Basis {
        /// Said beforehand.
        Expected = "expected", "editions-basis-expected";
        /// Counted, afterwards.
        Counted = "counted", "editions-basis-counted";
        /// Said afterwards, without saying how it was counted.
        Reported = "reported", "editions-basis-reported";
    }
}

words! {
    /// How close the figure is, in the words of its source.
    Qualifier {
        /// The figure itself.
        Exactly = "exactly", "editions-figure-exactly";
        /// More than it.
        MoreThan = "more-than", "editions-figure-more-than";
        /// It or more.
        AtLeast = "at-least", "editions-figure-at-least";
        /// A little less.
        Nearly = "nearly", "editions-figure-nearly";
        /// A little less or more.
        About = "about", "editions-figure-about";
    }
}

/// One figure of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// What was counted.
    pub what: What,
    /// What the figure rests on.
    pub basis: Basis,
    /// How close it is.
    pub qualifier: Qualifier,
    /// The figure.
    pub value: i64,
    /// What else is to be said.
    pub note: LocalText,
}

impl Qualifier {
    /// The key of its words where it is chosen, before there is a figure.
    pub fn close_key(self) -> &'static str {
        match self {
            Qualifier::Exactly => "editions-close-exactly",
            Qualifier::MoreThan => "editions-close-more-than",
            Qualifier::AtLeast => "editions-close-at-least",
            Qualifier::Nearly => "editions-close-nearly",
            Qualifier::About => "editions-close-about",
        }
    }
}

impl Basis {
    /// Whether the figure was given afterwards.
    pub fn is_after(self) -> bool {
        self != Basis::Expected
    }
}

impl Count {
    /// Whether an edition in this state can have such a figure: only of what took place is something known afterwards.
    pub fn fits(&self, state: State) -> Result<(), Refusal> {
        if self.value < 0 {
            return Err(Refusal::new("editions-refusal-count-negative"));
        }
        if self.basis.is_after() && state != State::Held {
            return Err(Refusal::new("editions-refusal-count-before"));
        }
        Ok(())
    }
}

/// What stands in a row of the chart instead of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The edition was never held, so there is nothing to show, whatever was expected.
    NeverHeld,
    /// It was called off.
    Cancelled,
    /// It is still to come, and nothing was said of how many are expected.
    NotYet,
    /// No figure was found.
    NotFound,
}

impl Missing {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Missing::NeverHeld => "editions-chart-never-held",
            Missing::Cancelled => "editions-chart-cancelled",
            Missing::NotYet => "editions-chart-not-yet",
            Missing::NotFound => "editions-chart-not-found",
        }
    }
}

/// One row of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar<'a> {
    /// A figure with its place in the order of counts, under which its sources are kept.
    Figure(usize, &'a Count),
    /// None.
    Missing(Missing),
}

/// The rows that an edition has in the chart of delegates: what was expected, then what was counted or reported
/// afterwards, each by itself. Only confirmed figures are claimed, and none for an edition that was never held.
pub fn bars(state: State, counts: &Told<Count>) -> Vec<Bar<'_>> {
    match state {
        State::NotHeld => return vec![Bar::Missing(Missing::NeverHeld)],
        State::Cancelled => return vec![Bar::Missing(Missing::Cancelled)],
        _ => {}
    }
    let mut found: Vec<(usize, &Count)> =
        counts.facts().filter(|(_, count)| count.what == What::Delegates).collect();
    found.sort_by_key(|(at, count)| (count.basis.is_after(), *at));
    if found.is_empty() {
        return vec![Bar::Missing(if state == State::Held { Missing::NotFound } else { Missing::NotYet })];
    }
    found.into_iter().map(|(at, count)| Bar::Figure(at, count)).collect()
}

/// How long a bar is, in thousandths of the longest one. Bars begin at zero.
pub fn length(value: i64, longest: i64) -> i64 {
    if longest <= 0 {
        return 0;
    }
    let thousandths = i128::from(value.clamp(0, longest)) * 1000 / i128::from(longest);
    i64::try_from(thousandths).unwrap_or(0)
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
