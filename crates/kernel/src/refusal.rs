//! Why something is not done.

use std::borrow::Cow;

/// A value inside a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words: a name, a code.
    Text(Cow<'static, str>),
    /// A number, which the reader's language may need for its plural.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(Cow::Owned(text.to_owned()))
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(Cow::Owned(text.clone()))
    }
}
impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Arg::Text(Cow::Owned(text.into_owned()))
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

/// Why something is not done: the id of a Fluent message with its arguments. The reader's language is chosen where
/// the refusal is shown, so it holds no prose.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The id of the message in the capability's Fluent file.
    pub message: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Refusal {
    /// A refusal whose message needs no argument.
    pub const fn new(message: &'static str) -> Self {
        Self { message, args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message)
    }
}
impl std::error::Error for Refusal {}
impl From<&i64> for Arg {
    fn from(number: &i64) -> Self {
        Arg::Number(*number)
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<&usize> for Arg {
    fn from(number: &usize) -> Self {
        Arg::from(*number)
    }
}
