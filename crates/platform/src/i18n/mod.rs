//! Texts: one Fluent file per capability and language, gathered into one set per language.
//!
//! A text without variables is kept ready, so looking it up costs a hash. A text that a language lacks is taken from
//! English and complained about in the log; a tidy check keeps that from happening.

mod dates;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::Dir;
use kernel::{Arg, Language, Refusal};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// All texts of all languages.
pub struct Texts {
    languages: Vec<(Language, T)>,
    lacking: Lacking,
    digest: String,
}

/// Texts that were asked for and are not there, or have a fault: `es: body-name`.
type Lacking = Arc<Mutex<BTreeSet<String>>>;

/// Remembered at most: more would only say the same again.
const MOST_LACKING: usize = 1000;

/// The texts of one language. Cheap to clone.
#[derive(Clone)]
pub struct T(Arc<Set>);

struct Set {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    ready: HashMap<String, String>,
    group: char,
    fallback: Option<T>,
    lacking: Lacking,
}

impl Texts {
    /// Gathers `i18n/<language>/*.ftl` of all capabilities. English comes first and is what others fall back to.
    pub fn gather(folders: &[&'static Dir<'static>]) -> Result<Self, String> {
        let mut files: Vec<(Language, &str, &str)> = Vec::new();
        for folder in folders {
            for of_language in folder.dirs() {
                let name = of_language.path().file_name().and_then(|n| n.to_str()).unwrap_or_default();
                let language = Language::parse(name).ok_or_else(|| format!("`{name}` is no language"))?;
                for file in of_language.files() {
                    let text = file.contents_utf8().ok_or("a Fluent file is not UTF-8")?;
                    files.push((language, file.path().to_str().unwrap_or_default(), text));
                }
            }
        }
        let mut digest = Sha256::new();
        for (language, path, text) in &files {
            for part in [language.code(), path, text] {
                digest.update((part.len() as u64).to_le_bytes());
                digest.update(part);
            }
        }
        let digest = data_encoding::HEXLOWER.encode(&digest.finalize()[..8]);
        let mut found: Vec<Language> = files.iter().map(|f| f.0).filter(|l| *l != Language::EN).collect();
        found.sort();
        found.dedup();
        let lacking = Lacking::default();
        let english = T(Arc::new(Set::new(Language::EN, &files, None, &lacking)?));
        let mut languages = vec![(Language::EN, english.clone())];
        for language in found {
            languages
                .push((language, T(Arc::new(Set::new(language, &files, Some(english.clone()), &lacking)?))));
        }
        Ok(Self { languages, lacking, digest })
    }

    /// Sixteen hexadecimal digits that differ when any text does: what is kept with texts in it, such as the index of search, names them.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The languages the interface speaks, English first.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.languages.iter().map(|(language, _)| *language)
    }

    /// Every text that was asked for so far and is not there, or has a fault, with its language. None, if all is well.
    pub fn lacking(&self) -> Vec<String> {
        self.lacking.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Whether the interface speaks it.
    pub fn speaks(&self, language: Language) -> bool {
        self.languages().any(|l| l == language)
    }

    /// The texts of a language, or the English ones.
    pub fn of(&self, language: Language) -> T {
        let found = self.languages.iter().find(|(l, _)| *l == language).or_else(|| self.languages.first());
        found.map(|(_, t)| t.clone()).expect("English is always gathered")
    }

    /// The best language for a reader who names theirs in an `Accept-Language` header (RFC 9110 §12.5.4).
    pub fn negotiate(&self, header: &str) -> Language {
        let mut best = (0.0_f32, Language::EN);
        for range in header.split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let weight = parts
                .find_map(|p| p.trim().strip_prefix("q=")?.parse::<f32>().ok())
                .unwrap_or(1.0)
                .clamp(0.0, 1.0);
            let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
            if let Some(language) = Language::parse(&primary)
                && self.speaks(language)
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }
}

thread_local! {
    /// The separator of thousands of the language that is being formatted: Fluent's hook for numbers takes no closure.
    static GROUP: Cell<char> = const { Cell::new('\u{202f}') };
}

impl Set {
    fn new(
        language: Language,
        files: &[(Language, &str, &str)],
        fallback: Option<T>,
        lacking: &Lacking,
    ) -> Result<Self, String> {
        let tag = language.code().parse().map_err(|e| format!("{language}: {e:?}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Names in another direction would garble a right-to-left sentence; in left-to-right text the page marks them.
        bundle.set_use_isolating(language.is_rtl());
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) if n.value.fract() == 0.0 => Some(grouped(n.value as i64, GROUP.get())),
            _ => None,
        }));
        let mut keys = Vec::new();
        for (_, path, text) in files.iter().filter(|f| f.0 == language) {
            let resource = FluentResource::try_new((*text).to_owned())
                .map_err(|(_, errors)| format!("{path}: {errors:?}"))?;
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    keys.push(message.id.name.to_owned());
                }
            }
            bundle.add_resource(resource).map_err(|errors| format!("{path}: {errors:?}"))?;
        }
        let (ready, lacking) = (HashMap::new(), lacking.clone());
        let mut set = Self { language, bundle, ready, group: '\u{202f}', fallback, lacking };
        for key in keys {
            if let Some(text) = set.constant(&key) {
                set.ready.insert(key, text);
            }
        }
        set.group = set.ready.get("number-group").and_then(|g| g.chars().next()).unwrap_or('\u{202f}');
        Ok(set)
    }

    /// The text of a message that has no variables.
    fn constant(&self, key: &str) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, None, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// A whole number with its thousands set apart from 10 000 on; four figures stay together.
fn grouped(number: i64, group: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    if number < 0 {
        text.push('\u{2212}');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && digits.len() > 4 && (digits.len() - i).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text
}

impl T {
    /// The language.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// A text without variables.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        match self.0.ready.get(key) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.with(key, &[])),
        }
    }

    /// Whether there is such a text.
    pub fn has(&self, key: &str) -> bool {
        self.0.bundle.has_message(key)
    }

    /// A text with variables.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let pattern = self.0.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            tracing::error!(key, language = %self.0.language, "a text is missing");
            self.lacks(key);
            return self.0.fallback.as_ref().map_or_else(|| key.to_owned(), |t| t.with(key, args));
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(
                (*name).to_owned(),
                match value {
                    Arg::Text(text) => FluentValue::from(text.as_ref()),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        GROUP.set(self.0.group);
        let mut errors = Vec::new();
        let text = self.0.bundle.format_pattern(pattern, Some(&values), &mut errors);
        if !errors.is_empty() {
            tracing::error!(key, language = %self.0.language, ?errors, "a text has a fault");
            self.lacks(key);
        }
        text.into_owned()
    }

    fn lacks(&self, key: &str) {
        let mut lacking = self.0.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        if lacking.len() < MOST_LACKING {
            lacking.insert(format!("{}: {key}", self.0.language));
        }
    }

    /// A text with one variable.
    pub fn with1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// A text with the name of the language that it is about, as beside a field for it.
    pub fn in_language(&self, key: &str, language: Language) -> String {
        let name = language.name_in(self.language());
        self.with("shell-text-in-language", &[("text", self.text(key).into()), ("language", name.into())])
    }

    /// Why something was not done, in this language.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.with(refusal.message, &refusal.args)
    }

    /// A number as this language writes it.
    pub fn number(&self, number: i64) -> String {
        grouped(number, self.0.group)
    }

    /// An amount as this language writes it, with its currency: `1,200.50 EUR`.
    pub fn money(&self, money: kernel::Money) -> String {
        let ((units, part), currency) = (money.parts(), money.currency());
        let digits = usize::try_from(currency.digits()).unwrap_or_default();
        let sign = if money.minor() < 0 { "\u{2212}" } else { "" };
        let part = match part {
            0 => String::new(),
            part => format!("{}{:0digits$}", self.text("number-decimal"), part.abs()),
        };
        let amount = format!("{sign}{}{part}", self.number(units.abs()));
        self.with("money", &[("amount", amount.into()), ("currency", currency.code().into())])
    }

    /// A list in one line: `a, b, c`.
    pub fn list<S: AsRef<str>>(&self, items: impl IntoIterator<Item = S>) -> String {
        let separator = self.text("list-separator");
        let mut text = String::new();
        for item in items {
            if !text.is_empty() {
                text.push_str(separator.trim_end());
                text.push(' ');
            }
            text.push_str(item.as_ref());
        }
        text
    }
}

#[cfg(test)]
#[path = "i18n_tests.rs"]
mod tests;
