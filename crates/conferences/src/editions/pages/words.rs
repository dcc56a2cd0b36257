//! Editions in the words of a language: what pages, exports and the index all say alike.

use super::super::figures::{Basis, Count, Missing, Qualifier};
use super::super::history::{Did, Span, Step, When};
use super::super::model::{Edition, State};
use kernel::{Language, LocalText};
use platform::i18n::T;

/// The words of one language.
#[derive(Clone)]
pub(crate) struct Words(pub T);

impl Words {
    pub(crate) fn lang(&self) -> Language {
        self.0.language()
    }

    /// A text in the reader's language or the best other one, with the code of the language it is in when that is
    /// another.
    pub(crate) fn local(&self, text: &LocalText) -> (String, String) {
        let (language, text) = text.best(self.lang()).unwrap_or((self.lang(), ""));
        let code = if language == self.lang() { String::new() } else { language.code().to_owned() };
        (text.to_owned(), code)
    }

    pub(crate) fn title(&self, edition: &Edition) -> String {
        self.local(&edition.title()).0
    }

    pub(crate) fn state(&self, state: State) -> String {
        self.0.text(state.key()).into_owned()
    }

    /// The city, where it is known.
    pub(crate) fn city<'a>(&self, edition: &'a Edition) -> &'a str {
        edition.city.best(self.lang()).map_or("", |(_, city)| city)
    }

    /// City and country, as far as they are known.
    pub(crate) fn place(&self, edition: &Edition) -> String {
        let country = edition.country.map_or("", |country| country.name(self.lang()));
        match (self.city(edition), country) {
            ("", country) => country.to_owned(),
            (city, "") => city.to_owned(),
            (city, country) => {
                self.0.with("editions-place", &[("city", city.into()), ("country", country.into())])
            }
        }
    }

    pub(crate) fn span(&self, span: Span) -> String {
        self.0.span(span.from(), span.until())
    }

    /// When it is, in one line; empty when nothing is known of it.
    pub(crate) fn when(&self, edition: &Edition) -> String {
        let t = &self.0;
        match edition.when() {
            When::Held(None, None) => String::new(),
            When::Held(Some(held), None) => self.span(held),
            When::Held(None, Some(planned)) => t.with1("editions-when-planned", "dates", self.span(planned)),
            When::Held(Some(held), Some(planned)) => t.with(
                "editions-when-held-planned",
                &[("held", self.span(held).into()), ("planned", self.span(planned).into())],
            ),
            When::Ahead(None, _) => String::new(),
            When::Ahead(Some(now), before) if before.is_empty() => self.span(now),
            When::Ahead(Some(now), before) => t.with(
                "editions-when-moved",
                &[("now", self.span(now).into()), ("before", self.spans(&before).into())],
            ),
            When::Never(announced) => match announced.as_slice() {
                [] => String::new(),
                [first] => t.with1("editions-when-planned", "dates", self.span(*first)),
                [first, then @ ..] => t.with(
                    "editions-when-never",
                    &[("first", self.span(*first).into()), ("then", self.one_after_the_other(then).into())],
                ),
            },
        }
    }

    fn spans(&self, spans: &[Span]) -> String {
        self.0.list(spans.iter().map(|span| self.span(*span)))
    }

    /// `2021, then to 2023`.
    fn one_after_the_other(&self, spans: &[Span]) -> String {
        let spans = spans.iter().map(|span| self.span(*span));
        let joined = spans.reduce(|before, next| {
            self.0.with("editions-when-then", &[("before", before.into()), ("next", next.into())])
        });
        joined.unwrap_or_default()
    }

    /// What a step of the history did, as a short sentence.
    pub(crate) fn step(&self, step: &Step<'_>) -> String {
        let key = match step.did {
            Did::Called => "editions-did-called",
            Did::Awarded => "editions-did-awarded",
            Did::Planned => "editions-did-planned",
            Did::Sharpened => "editions-did-sharpened",
            Did::Moved => "editions-did-moved",
            Did::MovedAgain => "editions-did-moved-again",
            Did::Cancelled => "editions-did-cancelled",
            Did::Held => "editions-did-held",
            Did::NotHeld => "editions-did-not-held",
        };
        self.0.with1(key, "dates", step.entry.span.map(|span| self.span(span)).unwrap_or_default())
    }

    /// A figure with what its source says of how close it is: `more than 500`.
    pub(crate) fn figure(&self, count: &Count) -> String {
        self.0.with1(count.qualifier.key(), "value", count.value)
    }

    /// A figure with what it rests on: `more than 500 expected`.
    pub(crate) fn figure_told(&self, count: &Count) -> String {
        let key = match count.basis {
            Basis::Expected => "editions-told-expected",
            Basis::Counted => "editions-told-counted",
            Basis::Reported => "editions-told-reported",
        };
        self.0.with1(key, "figure", self.figure(count))
    }

    pub(crate) fn missing(&self, missing: Missing) -> String {
        self.0.text(missing.key()).into_owned()
    }
}

/// The qualifier for machines, left out where the figure is exact.
pub(crate) fn qualifier(count: &Count) -> &'static str {
    if count.qualifier == Qualifier::Exactly { "" } else { count.qualifier.as_str() }
}
