//! Countries and languages as people type them: by their names in the reader's language or in English, or by their codes.

use kernel::{Country, Language, Refusal};
use platform::form::Form;
use platform::http::Ctx;
use platform::text::{cut, fold};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The most characters of such a field: all countries by their names fit.
const MOST: usize = 6_000;
/// Words that are told back as not understood, and names that are offered for each.
const TOLD: usize = 5;
const OFFERED: usize = 3;
/// What stands between two of them, in the scripts of the interface.
const BETWEEN: [char; 9] = [',', ';', '\n', '،', '؛', '、', '，', '；', '､'];

/// What has a code, and a name in every language of the interface.
pub(crate) trait Named: Copy + PartialEq + 'static {
    /// The refusal of what cannot be read, and the one that offers names which are nearly the same.
    const UNKNOWN: &'static str;
    const NEARLY: &'static str;
    /// Names that are in use besides those of the Unicode CLDR, folded, with the codes that they stand for.
    const ALSO: &'static [(&'static str, &'static str)];
    fn every() -> Vec<Self>;
    fn by_code(code: &str) -> Option<Self>;
    fn name(self, language: Language) -> &'static str;
    /// What it is called by those whom it is about.
    fn own_name(self) -> &'static str {
        self.name(Language::EN)
    }
}

impl Named for Country {
    const UNKNOWN: &'static str = "named-refusal-country";
    const NEARLY: &'static str = "named-refusal-country-nearly";
    const ALSO: &'static [(&'static str, &'static str)] = &[
        ("cabo verde", "CV"),
        ("czech republic", "CZ"),
        ("democratic republic of congo", "CD"),
        ("dr congo", "CD"),
        ("drc", "CD"),
        ("east timor", "TL"),
        ("great britain", "GB"),
        ("hong kong", "HK"),
        ("ivory coast", "CI"),
        ("macau", "MO"),
        ("macedonia", "MK"),
        ("palestine", "PS"),
        ("republic of congo", "CG"),
        ("swaziland", "SZ"),
        ("turkey", "TR"),
        ("uae", "AE"),
        ("uk", "GB"),
        ("united states of america", "US"),
    ];
    fn every() -> Vec<Self> {
        Self::all().collect()
    }
    fn by_code(code: &str) -> Option<Self> {
        let code = code.to_ascii_uppercase();
        Self::parse(&code).or_else(|| Self::all().find(|country| country.alpha3() == code))
    }
    fn name(self, language: Language) -> &'static str {
        self.name(language)
    }
}

impl Named for Language {
    const UNKNOWN: &'static str = "named-refusal-language";
    const NEARLY: &'static str = "named-refusal-language-nearly";
    const ALSO: &'static [(&'static str, &'static str)] =
        &[("castilian", "es"), ("farsi", "fa"), ("kiswahili", "sw"), ("mandarin", "zh")];
    fn every() -> Vec<Self> {
        Self::all().collect()
    }
    fn by_code(code: &str) -> Option<Self> {
        Self::parse(&code.to_ascii_lowercase())
    }
    fn name(self, language: Language) -> &'static str {
        self.name_in(language)
    }
    fn own_name(self) -> &'static str {
        self.autonym()
    }
}

/// A name as it is compared: without case, accents, signs and words that come and go.
fn key(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let said = words.clone().filter(|word| !matches!(*word, "and" | "the"));
    let said: Vec<&str> = said.map(|word| if word == "saint" { "st" } else { word }).collect();
    if said.is_empty() { words.collect::<Vec<_>>().join(" ") } else { said.join(" ") }
}

/// The parts of a name such as `Myanmar (Burma)` by which it is known too.
fn parts(name: &str) -> Vec<&str> {
    let Some((before, rest)) = name.split_once('(') else { return Vec::new() };
    let (within, after) = rest.split_once(')').unwrap_or((rest, ""));
    let both = [before.trim(), within.trim()];
    both.into_iter().filter(|part| after.trim().is_empty() && !part.is_empty()).collect()
}

/// Every name by which one reader may write them.
struct Book<V> {
    /// As they stand in the reader's language: what was saved is read back as it was.
    shown: HashMap<&'static str, V>,
    keys: HashMap<String, V>,
    /// The names in the reader's language and in English by their keys, in a fixed order: to offer some of them.
    names: Vec<(String, V)>,
}

impl<V: Named> Book<V> {
    fn of(language: Language) -> Self {
        let every = V::every();
        let mut book = Self { shown: HashMap::new(), keys: HashMap::new(), names: Vec::new() };
        for of in [language, Language::EN] {
            for value in &every {
                book.names.push((key(value.name(of)), *value));
            }
        }
        for (name, value) in &book.names {
            book.keys.entry(name.clone()).or_insert(*value);
        }
        for value in &every {
            book.shown.entry(value.name(language)).or_insert(*value);
            book.keys.entry(key(value.own_name())).or_insert(*value);
        }
        for (name, code) in V::ALSO {
            if let Some(value) = V::by_code(code) {
                book.keys.entry((*name).to_owned()).or_insert(value);
            }
        }
        // A part that two names have in common stands for neither.
        let mut known: HashMap<String, Option<V>> = HashMap::new();
        for of in [language, Language::EN] {
            for value in &every {
                for part in parts(value.name(of)) {
                    let one = known.entry(key(part)).or_insert(Some(*value));
                    *one = one.filter(|other| other == value);
                }
            }
        }
        for (part, value) in known {
            if let Some(value) = value {
                book.keys.entry(part).or_insert(value);
            }
        }
        book
    }

    fn find(&self, word: &str) -> Option<V> {
        let shown = self.shown.get(word).copied();
        shown.or_else(|| V::by_code(word)).or_else(|| self.keys.get(&key(word)).copied())
    }

    /// What a text says, each once, and the words of it that say nothing.
    fn read(&self, text: &str) -> (Vec<V>, Vec<String>) {
        let words: Vec<&str> = text.split(BETWEEN).map(str::trim).filter(|word| !word.is_empty()).collect();
        let (mut found, mut unknown, mut at) = (Vec::new(), Vec::new(), 0);
        let mut rest = words.as_slice();
        while let Some((word, others)) = rest.split_first() {
            at += 1;
            // A few names have a comma in them.
            let longer = others.first().and_then(|next| self.shown.get(format!("{word}, {next}").as_str()));
            if let Some(value) = longer {
                at += 1;
                found.push(*value);
            } else if let Some(value) = self.find(word) {
                found.push(value);
            } else if let Some(all) = word.split_whitespace().map(V::by_code).collect::<Option<Vec<V>>>() {
                found.extend(all);
            } else {
                unknown.push((*word).to_owned());
            }
            rest = words.get(at..).unwrap_or_default();
        }
        let mut once: Vec<V> = Vec::new();
        for value in found {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        (once, unknown)
    }

    /// What a word that says nothing may have meant, the nearest first.
    fn nearly(&self, word: &str) -> Vec<V> {
        let asked = key(&word.chars().take(60).collect::<String>());
        let length = asked.chars().count();
        // In bytes: two letters of some scripts say as much as four of others.
        let says = |text: &str, least: usize| text.len() >= least;
        let far = |name: &str| {
            // A beginning or a part of a name is nearer than a slip of the pen.
            if says(&asked, 3) && name.starts_with(&asked) {
                return Some(0);
            }
            if says(&asked, 4) && (name.contains(&asked) || (says(name, 4) && asked.contains(name))) {
                return Some(1);
            }
            let slips = slips(name, &asked);
            (slips <= (length / 3).min(3)).then_some(1 + slips)
        };
        let mut near: Vec<(usize, V)> =
            self.names.iter().filter_map(|(name, value)| Some((far(name)?, *value))).collect();
        near.sort_by_key(|(far, _)| *far);
        let mut offered: Vec<V> = Vec::new();
        for (_, value) in near {
            if !offered.contains(&value) {
                offered.push(value);
            }
        }
        offered.truncate(OFFERED);
        offered
    }
}

/// How many letters have to be put in, taken out or changed to make one word of another (Levenshtein).
fn slips(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, a) in one.chars().enumerate() {
        let mut corner = above;
        let mut left = above + 1;
        let mut next = vec![left];
        for (b, up) in other.iter().zip(row.iter().skip(1)) {
            let changed = corner + usize::from(a != *b);
            left = changed.min(left + 1).min(*up + 1);
            corner = *up;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// What stands in a field, if it is to be looked through: what is too long costs time and is refused already.
fn typed(form: &mut Form, field: &str) -> Option<String> {
    let text = form.optional(field, MOST);
    (!text.is_empty() && !form.is_wrong(field)).then_some(text)
}

/// Reads a field of countries or languages. What is not understood is refused word by word, with names that are nearly the same.
pub(crate) fn read<V: Named>(ctx: &Ctx, form: &mut Form, field: &str) -> Vec<V> {
    let Some(text) = typed(form, field) else { return Vec::new() };
    let book = Book::<V>::of(ctx.lang());
    let (found, unknown) = book.read(&text);
    for word in unknown.iter().take(TOLD) {
        let near = book.nearly(word);
        let why =
            Refusal::new(if near.is_empty() { V::UNKNOWN } else { V::NEARLY }).with("word", cut(word, 60));
        form.refuse(field, why.with("names", written(ctx, &near)));
    }
    found
}

/// A cell of a table has no reader: a table goes from one office to another. So names count in English, and as those whom they are
/// about write them.
static COUNTRIES: LazyLock<Book<Country>> = LazyLock::new(|| Book::of(Language::EN));
static LANGUAGES: LazyLock<Book<Language>> = LazyLock::new(|| Book::of(Language::EN));

/// Reads a cell of countries: names or codes.
pub(crate) fn countries_in_cell(form: &mut Form, field: &str) -> Vec<Country> {
    in_cell(&COUNTRIES, form, field)
}

/// Reads a cell of languages: names or codes.
pub(crate) fn languages_in_cell(form: &mut Form, field: &str) -> Vec<Language> {
    in_cell(&LANGUAGES, form, field)
}

fn in_cell<V: Named>(book: &Book<V>, form: &mut Form, field: &str) -> Vec<V> {
    let Some(text) = typed(form, field) else { return Vec::new() };
    let (found, unknown) = book.read(&text);
    for word in unknown.iter().take(TOLD) {
        let near = book.nearly(word);
        let names = near.iter().map(|value| value.name(Language::EN)).collect::<Vec<_>>().join(", ");
        let key = if near.is_empty() { V::UNKNOWN } else { V::NEARLY };
        form.refuse(field, Refusal::new(key).with("word", cut(word, 60)).with("names", names));
    }
    found
}

/// Countries or languages as the field shows them: by their names in the reader's language.
pub(crate) fn written<V: Named>(ctx: &Ctx, values: &[V]) -> String {
    ctx.texts.list(values.iter().map(|value| value.name(ctx.lang())))
}

/// All names in the reader's language, in their order, to look one up.
pub(crate) fn every<V: Named>(ctx: &Ctx) -> String {
    let mut names: Vec<&str> = V::every().into_iter().map(|value| value.name(ctx.lang())).collect();
    names.sort_by_cached_key(|name| fold(name));
    names.join(" · ")
}

#[cfg(test)]
#[path = "named_tests.rs"]
mod tests;
