//! Languages by their codes, and what they and the countries are called in each of them.
//!
//! Which languages the interface is offered in is not known here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// A language: its code in ISO 639-1 (two letters), or in ISO 639-3 (three) where it has none of two.
///
/// The codes known are those named in `data/names/en.tsv`, which holds all of ISO 639-1 and chosen codes of three
/// letters. The names come from the Unicode CLDR.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

impl Language {
    /// English, the language every name falls back to.
    pub const EN: Self = Self(*b"en\0");
    /// Spanish.
    pub const ES: Self = Self(*b"es\0");
    /// Arabic.
    pub const AR: Self = Self(*b"ar\0");

    /// The language with this ISO 639 code, in small letters. A code of three letters for a language that has one
    /// of two (`eng`) is not taken, so that each language has a single code.
    pub fn parse(code: &str) -> Option<Self> {
        if !english().languages.contains_key(code) {
            return None;
        }
        let mut letters = [0; 3];
        letters.get_mut(..code.len())?.copy_from_slice(code.as_bytes());
        Some(Self(letters))
    }

    /// All known languages (ISO 639), by code.
    pub fn all() -> impl Iterator<Item = Self> {
        english().languages.keys().filter_map(|code| Self::parse(code))
    }

    /// The languages in which countries and languages have names here, by code.
    pub fn with_names() -> impl Iterator<Item = Self> {
        NAMES.keys().filter_map(|code| Self::parse(code))
    }

    /// The ISO 639 code: `nb`, `fil`.
    pub fn code(self) -> &'static str {
        self.entry().0
    }

    /// What the language is called in another, after the Unicode CLDR; in English where no name is known there.
    pub fn name_in(self, lang: Language) -> &'static str {
        let (code, english) = self.entry();
        names(lang).and_then(|names| names.languages.get(code).copied()).unwrap_or(english)
    }

    /// What its speakers call the language, written as in a list (Unicode CLDR); in English where that is not known.
    pub fn autonym(self) -> &'static str {
        let (code, english) = self.entry();
        AUTONYMS.get(code).map_or(english, |own| own.name)
    }

    /// Whether the language is mostly written from right to left (Unicode CLDR).
    pub fn is_rtl(self) -> bool {
        let code = self.code();
        AUTONYMS.get(code).map_or_else(|| RIGHT_TO_LEFT.contains(&code), |own| own.rtl)
    }

    /// The code and the English name, from the table every language is made from.
    fn entry(self) -> (&'static str, &'static str) {
        let letters = self.0.iter().position(|letter| *letter == 0).map_or(&self.0[..], |end| &self.0[..end]);
        std::str::from_utf8(letters)
            .ok()
            .and_then(|code| english().languages.get_key_value(code))
            .map(|(code, name)| (*code, *name))
            .expect("every language is made from a code in en.tsv")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| D::Error::custom(format_args!("no language has the code {code:?}")))
    }
}

/// What countries and languages are called in one language (Unicode CLDR).
pub(crate) struct Names {
    /// By ISO 3166-1 alpha-2 code.
    pub(crate) countries: BTreeMap<&'static str, &'static str>,
    /// By ISO 639 code.
    pub(crate) languages: BTreeMap<&'static str, &'static str>,
}

/// The names in a language, if there is a file of them.
pub(crate) fn names(lang: Language) -> Option<&'static Names> {
    NAMES.get(lang.code())
}

fn english() -> &'static Names {
    NAMES.get("en").expect("data/names/en.tsv is built in")
}

struct Autonym {
    name: &'static str,
    rtl: bool,
}

/// Languages written from right to left that have no line in `data/autonyms.tsv` (Unicode CLDR, character order of
/// the language without a script).
const RIGHT_TO_LEFT: [&str; 14] =
    ["bal", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "rhg", "sd", "syr", "ug", "ur", "yi"];

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/names");

/// By the code in the name of the file.
static NAMES: LazyLock<BTreeMap<&'static str, Names>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for file in FILES.files() {
        let Some(code) = file.path().to_str().and_then(|name| name.strip_suffix(".tsv")) else { continue };
        let text = file.contents_utf8().expect("the files in data/names are UTF-8");
        all.insert(code, read_names(text));
    }
    all
});

static AUTONYMS: LazyLock<BTreeMap<&'static str, Autonym>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let mut cells = line.split('\t');
        Some((cells.next()?, Autonym { name: cells.next()?, rtl: cells.next()? == "rtl" }))
    };
    include_str!("../data/autonyms.tsv").lines().filter_map(line).collect()
});

fn read_names(text: &'static str) -> Names {
    let mut names = Names { countries: BTreeMap::new(), languages: BTreeMap::new() };
    for line in text.lines() {
        let mut cells = line.splitn(3, '\t');
        let (Some(kind), Some(code), Some(name)) = (cells.next(), cells.next(), cells.next()) else {
            continue;
        };
        match kind {
            "country" => names.countries.insert(code, name),
            "language" => names.languages.insert(code, name),
            _ => None,
        };
    }
    names
}

#[cfg(test)]
#[path = "language_tests.rs"]
mod tests;
