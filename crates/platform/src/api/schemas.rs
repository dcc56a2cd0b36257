//! What the document says of values: codes, texts by language, lines of a length, days. Each says all that the reading of
//! it checks (`reading.rs`), so that whatever fits the document is taken, and nothing else is.

use kernel::{Country, Language, LocalText};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use utoipa::openapi::schema::{AdditionalProperties, SchemaFormat, SchemaType};
use utoipa::openapi::{Object, ObjectBuilder, RefOr, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// What may not stand in a line: control characters, ends of lines and paragraphs, and those that turn the direction of what
/// follows (UAX #9).
macro_rules! unseen {
    () => {
        r"\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff"
    };
}

/// What may stand in a line and is not seen itself (`text::is_blank`). The tags beyond the first plane are left out: not every
/// reader of patterns takes ranges of them.
macro_rules! blank {
    () => {
        r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    };
}

/// A line of any characters that are seen.
const LINE: &str = concat!("^[^", unseen!(), "]*$");
/// The same with at least one that is neither a space nor invisible.
const NAME: &str = concat!("^[^", unseen!(), "]*[^\\s", unseen!(), blank!(), "][^", unseen!(), "]*$");
/// A text of several lines.
const TEXT: &str =
    r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$";
/// A web address as machines write it: the letters of other scripts in the host as `xn--`.
const SITE: &str = "^$|^https?://[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+(:[1-9][0-9]{0,3})?([/?#][!-~]*)?$";
/// An e-mail address (the pattern of WHATWG HTML §4.10.5.1.5, with a host of several labels).
const MAIL: &str = "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$";
/// A day, a month or a year that there is; empty for none.
const PARTIAL_DATE: &str = "^$|^[0-9]{4}$|^[0-9]{4}-(0[1-9]|1[0-2])$|^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$";
/// A part of an address, as a body has one.
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

fn one_of_codes(codes: impl Iterator<Item = &'static str>) -> Object {
    text().enum_values(Some(codes)).build()
}

/// One of some words.
pub fn one_of<T: Into<serde_json::Value>>(words: impl IntoIterator<Item = T>) -> RefOr<Schema> {
    text().enum_values(Some(words)).into()
}

/// Types that stand in the document alone: what each holds is one of some words.
#[macro_export]
macro_rules! codes {
    ($($(#[$meta:meta])* $vis:vis $name:ident, $words:expr;)+) => {
        $($(#[$meta])*
        $vis struct $name;

        impl ::utoipa::PartialSchema for $name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::Schema> {
                $crate::api::one_of($words)
            }
        }
        impl ::utoipa::ToSchema for $name {})+
    };
}

/// A country: its code in ISO 3166-1 alpha-2.
pub struct CountryCode;

impl PartialSchema for CountryCode {
    fn schema() -> RefOr<Schema> {
        one_of_codes(Country::all().map(Country::code)).into()
    }
}
impl ToSchema for CountryCode {}

/// A language: its code in ISO 639.
pub struct LanguageCode;

impl PartialSchema for LanguageCode {
    fn schema() -> RefOr<Schema> {
        one_of_codes(Language::all().map(Language::code)).into()
    }
}
impl ToSchema for LanguageCode {}

/// A type that stands in the document alone: what it holds comes and goes as text.
macro_rules! kind_of_text {
    ($($(#[$meta:meta])* $name:ident, $schema:expr;)+) => {
        $($(#[$meta])*
        pub struct $name;

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                $schema.into()
            }
        }
        impl ToSchema for $name {})+
    };
}

fn formatted(format: &str) -> ObjectBuilder {
    text().format(Some(SchemaFormat::Custom(format.to_owned())))
}

kind_of_text! {
    /// The id of a thing.
    Id, formatted("uuid");
    /// A day.
    Day, formatted("date");
    /// An instant (RFC 3339).
    Instant, formatted("date-time");
    /// A part of addresses.
    Slug, of_pattern(SLUG, 60);
    /// A web address, or nothing.
    WebAddress, of_pattern(SITE, 500);
    /// An e-mail address.
    MailAddress, of_pattern(MAIL, 254);
    /// A day, a month or a year, or nothing.
    PartialDay, text().pattern(Some(PARTIAL_DATE));
}

/// The version that a change was made on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version(pub i64);

/// The largest whole number that every reader of JSON keeps as it is (RFC 7493 §2.2).
const LARGEST: i64 = (1 << 53) - 1;

/// In JSON `3.0` is as whole a number as `3`.
impl<'de> Deserialize<'de> for Version {
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(from)?;
        let whole = |float: f64| {
            (float.fract() == 0.0 && (1.0..=LARGEST as f64).contains(&float)).then_some(float as i64)
        };
        let found = number.as_i64().or_else(|| number.as_f64().and_then(whole));
        let fits = found.filter(|number| (1..=LARGEST).contains(number));
        fits.map(Self).ok_or_else(|| serde::de::Error::custom("no version has this number"))
    }
}

impl PartialSchema for Version {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)).maximum(Some(LARGEST)).into()
    }
}
impl ToSchema for Version {}

/// A text by language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<String, String>);

impl From<&LocalText> for Texts {
    fn from(text: &LocalText) -> Self {
        Self(text.iter().map(|(language, text)| (language.code().to_owned(), text.to_owned())).collect())
    }
}

/// A text as the API gives it.
pub fn texts(text: &LocalText) -> Texts {
    text.into()
}

fn by_language(text: Object) -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(SchemaType::new(Type::Object))
        .property_names(Some(one_of_codes(Language::all().map(Language::code))))
        .additional_properties(Some(AdditionalProperties::RefOr(RefOr::T(text.into()))))
}

impl PartialSchema for Texts {
    fn schema() -> RefOr<Schema> {
        by_language(text().build()).into()
    }
}
impl ToSchema for Texts {}

/// A kind of text that comes in, with a schema of its own for each length.
macro_rules! comes_in {
    ($(#[$meta:meta])* $name:ident, $holds:ty, $called:literal, $schema:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(transparent)]
        pub struct $name<const MOST: usize>(pub $holds);

        impl<const MOST: usize> PartialSchema for $name<MOST> {
            fn schema() -> RefOr<Schema> {
                let schema: fn(usize) -> ObjectBuilder = $schema;
                schema(MOST).into()
            }
        }
        impl<const MOST: usize> ToSchema for $name<MOST> {
            fn name() -> Cow<'static, str> {
                format!("{}{MOST}", $called).into()
            }
        }
    };
}

fn of_pattern(pattern: &str, most: usize) -> ObjectBuilder {
    text().pattern(Some(pattern)).max_length(Some(most))
}

comes_in!(
    /// A line of at most so many characters; may be empty.
    Line, String, "Line", |most| of_pattern(LINE, most)
);
comes_in!(
    /// A line of at most so many characters that says something.
    Name, String, "Name", |most| of_pattern(NAME, most).min_length(Some(1))
);
comes_in!(
    /// Texts of several lines by language, each of at most so many characters; an empty one empties.
    TextsIn, BTreeMap<String, String>, "Texts", |most| by_language(of_pattern(TEXT, most).build())
);
comes_in!(
    /// Lines by language, each of at most so many characters; an empty one empties.
    LinesIn, BTreeMap<String, String>, "Lines", |most| by_language(of_pattern(LINE, most).build())
);
comes_in!(
    /// Names by language, each of at most so many characters, at least one.
    NamesIn, BTreeMap<String, String>, "Names", |most| {
        by_language(of_pattern(NAME, most).min_length(Some(1)).build()).min_properties(Some(1))
    }
);
