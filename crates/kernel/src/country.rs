//! Countries by their codes, the regions the United Nations count them in, and what they are called.

use std::fmt;
use std::sync::LazyLock;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::language::{Language, names};

/// A country or area that has a code in ISO 3166-1. The codes say where something is, and nothing about anybody's
/// standing.
///
/// Codes come from ISO 3166-1, regions from the United Nations' M49, names from the Unicode CLDR.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The country with this ISO 3166-1 alpha-2 code, in capital letters.
    pub fn parse(code: &str) -> Option<Self> {
        let country = Self(code.as_bytes().try_into().ok()?);
        country.row().map(|row| row.country)
    }

    /// All countries of ISO 3166-1, by code.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        TABLE.iter().map(|row| row.country)
    }

    /// ISO 3166-1 alpha-2: `NO`.
    pub fn code(self) -> &'static str {
        self.known().alpha2
    }

    /// ISO 3166-1 alpha-3: `NOR`.
    pub fn alpha3(self) -> &'static str {
        self.known().alpha3
    }

    /// ISO 3166-1 number, always three digits: `578`.
    pub fn numeric(self) -> &'static str {
        self.known().numeric
    }

    /// Region of UN M49, three digits: `150` (Europe). Antarctica has none.
    pub fn un_region(self) -> Option<&'static str> {
        Some(self.known().un_region).filter(|code| !code.is_empty())
    }

    /// Sub-region of UN M49, three digits: `154` (Northern Europe). Antarctica has none.
    pub fn un_subregion(self) -> Option<&'static str> {
        Some(self.known().un_subregion).filter(|code| !code.is_empty())
    }

    /// Intermediate region of UN M49, three digits, which parts of Africa and the Americas have: `014` (Eastern
    /// Africa).
    pub fn un_intermediate_region(self) -> Option<&'static str> {
        Some(self.known().un_intermediate_region).filter(|code| !code.is_empty())
    }

    /// What the country is called in a language, after the Unicode CLDR; else in English; else its code.
    pub fn name(self, lang: Language) -> &'static str {
        let code = self.code();
        let in_language = |lang| names(lang).and_then(|names| names.countries.get(code).copied());
        in_language(lang).or_else(|| in_language(Language::EN)).unwrap_or(code)
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.binary_search_by_key(&self, |row| row.country).ok().and_then(|at| TABLE.get(at))
    }

    fn known(self) -> &'static Row {
        self.row().expect("every country is made from a line of countries.tsv")
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| D::Error::custom(format_args!("no country has the code {code:?}")))
    }
}

/// A line of `data/countries.tsv`.
struct Row {
    country: Country,
    alpha2: &'static str,
    alpha3: &'static str,
    numeric: &'static str,
    un_region: &'static str,
    un_subregion: &'static str,
    un_intermediate_region: &'static str,
}

/// All countries, by code.
static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut table: Vec<Row> = include_str!("../data/countries.tsv")
        .lines()
        .map(|line| {
            Row::read(line).expect("a line of countries.tsv is a code of two letters and five more cells")
        })
        .collect();
    table.sort_by_key(|row| row.country);
    table
});

impl Row {
    fn read(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let alpha2 = cells.next()?;
        Some(Self {
            country: Country(alpha2.as_bytes().try_into().ok()?),
            alpha2,
            alpha3: cells.next()?,
            numeric: cells.next()?,
            un_region: cells.next()?,
            un_subregion: cells.next()?,
            un_intermediate_region: cells.next()?,
        })
    }
}

#[cfg(test)]
#[path = "country_tests.rs"]
mod tests;
