//! One text in several languages.

use crate::Language;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// One text in several languages, with the language it was first written in. As JSON:
/// `{"source":"en","texts":{"en":"…","es":"…"}}`; a plain map of languages is read too, with its source guessed as
/// English or else the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LocalText {
    source: Option<Language>,
    texts: BTreeMap<Language, String>,
}

impl LocalText {
    /// A text in the one language it was written in. Blank text makes an empty `LocalText`.
    pub fn new(source: Language, text: impl Into<String>) -> Self {
        let mut made = Self { source: Some(source), texts: BTreeMap::new() };
        made.set(source, text);
        if made.texts.is_empty() { Self::default() } else { made }
    }

    /// Sets or, when the text is blank, removes one language. The first language set becomes the source.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        let text = text.into();
        if text.trim().is_empty() {
            self.texts.remove(&language);
            if self.source == Some(language) {
                self.source = self.texts.keys().next().copied();
            }
        } else {
            self.texts.insert(language, text);
            self.source.get_or_insert(language);
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.texts.get(&language).map(String::as_str)
    }

    /// The text for a reader: in their language, else in the source language, else in any. With the language it is in,
    /// so that a page can mark it (`lang`, `dir`).
    pub fn best(&self, reader: Language) -> Option<(Language, &str)> {
        let source = self.source.and_then(|language| self.texts.get_key_value(&language));
        let found = self.texts.get_key_value(&reader).or(source).or_else(|| self.texts.iter().next())?;
        Some((*found.0, found.1.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The language the text was written in first.
    pub fn source(&self) -> Option<Language> {
        self.source
    }

    /// Every language with its text, by code.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.texts.iter().map(|(language, text)| (*language, text.as_str()))
    }
}

impl<'de> Deserialize<'de> for LocalText {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Shapes)
    }
}

/// Reads both shapes in one go: lists read hundreds of these, and `untagged` would read each twice.
struct Shapes;

impl<'de> Visitor<'de> for Shapes {
    type Value = LocalText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text by languages")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<LocalText, M::Error> {
        let mut source: Option<Language> = None;
        let mut texts: BTreeMap<Language, String> = BTreeMap::new();
        let (mut full, mut plain) = (false, false);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "source" => source = map.next_value()?,
                "texts" => (full, texts) = (true, map.next_value()?),
                code => {
                    let language = Language::parse(code)
                        .ok_or_else(|| M::Error::custom(format_args!("`{code}` is no language")))?;
                    texts.insert(language, map.next_value()?);
                    plain = true;
                }
            }
        }
        if full && plain || source.is_some() && !full {
            return Err(M::Error::custom("either `source` and `texts`, or languages alone"));
        }
        let source = source
            .filter(|language| texts.contains_key(language))
            .or_else(|| texts.contains_key(&Language::EN).then_some(Language::EN))
            .or_else(|| texts.keys().next().copied());
        Ok(LocalText { source, texts })
    }
}

#[cfg(test)]
#[path = "local_text_tests.rs"]
mod tests;
