//! Which records are alike: pure, and in a time that does not grow with the square of their number.
//!
//! Two records are compared only where they share a key, such as the same name with its letters folded. A key that many share,
//! as a common name, says nothing and is left out, so the work stays bounded whatever the register holds.

use crate::interests::mail;
use kernel::PersonId;
use platform::text::fold;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Why two records may be of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The same name, but for case, accents and signs.
    Name,
    /// The same parts of the name in another order.
    NameOrder,
    /// The name in Latin letters is the other's.
    Latin,
    /// Names that differ by one letter, or by two that changed places.
    Near,
    /// The same address, but for dots, what follows a plus, and case.
    Address,
    /// The same part before the @, at domains of one institution.
    AddressRelated,
}

/// Every reason.
pub const REASONS: [Reason; 6] =
    [Reason::Name, Reason::NameOrder, Reason::Latin, Reason::Near, Reason::Address, Reason::AddressRelated];

impl Reason {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Name => "name",
            Reason::NameOrder => "name-order",
            Reason::Latin => "latin",
            Reason::Near => "near",
            Reason::Address => "address",
            Reason::AddressRelated => "address-related",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Reason::Name => "doubles-name",
            Reason::NameOrder => "doubles-name-order",
            Reason::Latin => "doubles-latin",
            Reason::Near => "doubles-near",
            Reason::Address => "doubles-address",
            Reason::AddressRelated => "doubles-address-related",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        REASONS.into_iter().find(|reason| reason.as_str() == text)
    }

    /// How much it says alone, of 100.
    fn weight(self) -> i64 {
        match self {
            Reason::Name => 60,
            Reason::NameOrder => 55,
            Reason::Latin => 50,
            Reason::Near => 35,
            Reason::Address => 70,
            Reason::AddressRelated => 30,
        }
    }
}

/// How likely it is, of 100.
pub fn score(reasons: &[Reason]) -> i64 {
    reasons.iter().map(|reason| reason.weight()).sum::<i64>().min(100)
}

/// A record, as far as it is compared.
#[derive(Clone, Debug)]
pub struct Record {
    /// Whose.
    pub id: PersonId,
    name: String,
    name_parts: String,
    latin_parts: String,
    addresses: Vec<(String, String)>,
}

/// Parts before the @ that are offices and no persons.
const OFFICES: [&str; 12] = [
    "admin",
    "contact",
    "director",
    "editor",
    "events",
    "hello",
    "library",
    "office",
    "president",
    "secretariat",
    "secretary",
    "webmaster",
];
/// Domains under which institutions of many kinds have theirs: sharing one says nothing.
const SHARED: [&str; 9] = ["ac", "co", "com", "edu", "go", "gov", "net", "or", "org"];
/// The shortest part before the @ that says something of a person.
const LOCAL: usize = 5;
/// The shortest and the longest name that is compared letter by letter.
const NEAR: std::ops::RangeInclusive<usize> = 6..=40;
/// A key that more records share than this is as common as to say nothing.
const COMMON: usize = 40;
/// Pairs that are compared at most.
const MOST_COMPARED: usize = 1_000_000;

/// A name with its letters folded and its signs taken out.
fn plain(name: &str) -> String {
    let folded: String = fold(name).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of a plain name in one order.
fn parts(plain: &str) -> String {
    let mut parts: Vec<&str> = plain.split(' ').collect();
    parts.sort_unstable();
    parts.join(" ")
}

/// An address without what makes no difference: dots, what follows a plus, case.
fn canonical(address: &str) -> Option<(String, String)> {
    let (local, domain) = address.rsplit_once('@')?;
    let local = local.split('+').next().unwrap_or_default().replace('.', "").to_lowercase();
    let domain = fold(domain.trim_end_matches('.'));
    let domain = if domain == "googlemail.com" { "gmail.com".to_owned() } else { domain };
    (!local.is_empty()).then_some((local, domain))
}

/// The domain and those above it that belong to one institution.
fn domains(domain: &str) -> Vec<&str> {
    if mail::of_address(&format!("x@{domain}")).is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut rest = Some(domain);
    while let Some(domain) = rest {
        let Some((first, above)) = domain.split_once('.') else { break };
        if SHARED.contains(&first) {
            break;
        }
        found.push(domain);
        rest = Some(above);
    }
    found
}

impl Record {
    /// A record with its names and addresses.
    pub fn new(id: PersonId, name: &str, latin_name: &str) -> Self {
        let name = plain(name);
        let latin = plain(latin_name);
        Self { id, name_parts: parts(&name), latin_parts: parts(&latin), name, addresses: Vec::new() }
    }

    /// With one more address.
    pub fn add_address(&mut self, address: &str) {
        self.addresses.extend(canonical(address));
    }

    /// Whether its name can be compared letter by letter: figures tell records apart on purpose.
    fn has_letters(&self) -> bool {
        NEAR.contains(&self.name.chars().count()) && !self.name.chars().any(char::is_numeric)
    }

    /// What it shares with those it is compared with.
    fn keys(&self, mut take: impl FnMut(u64)) {
        let hash = |sort: u8, text: &str, more: &str| {
            let mut hasher = DefaultHasher::new();
            (sort, text, more).hash(&mut hasher);
            hasher.finish()
        };
        for parts in [&self.name_parts, &self.latin_parts] {
            if !parts.is_empty() {
                take(hash(0, parts, ""));
            }
        }
        for (local, domain) in &self.addresses {
            take(hash(1, local, domain));
            if tells(local) {
                domains(domain).into_iter().for_each(|above| take(hash(2, local, above)));
            }
        }
        if self.has_letters() {
            take(hash(3, &self.name, ""));
            for (at, letter) in self.name.char_indices() {
                let (before, after) = (&self.name[..at], &self.name[at + letter.len_utf8()..]);
                take(hash(3, &format!("{before}{after}"), ""));
            }
        }
    }
}

/// Whether a part before the @ says something of a person.
fn tells(local: &str) -> bool {
    local.len() >= LOCAL && !OFFICES.contains(&local)
}

/// Why two records may be of one person; nothing when nothing speaks for it.
pub fn compare(a: &Record, b: &Record) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let same = |x: &str, y: &str| !x.is_empty() && x == y;
    if same(&a.name, &b.name) {
        reasons.push(Reason::Name);
    } else if same(&a.name_parts, &b.name_parts) {
        reasons.push(Reason::NameOrder);
    } else if same(&a.latin_parts, &b.latin_parts)
        || same(&a.latin_parts, &b.name_parts)
        || same(&a.name_parts, &b.latin_parts)
    {
        reasons.push(Reason::Latin);
    } else if a.has_letters() && b.has_letters() && near(&a.name, &b.name) {
        reasons.push(Reason::Near);
    }
    let pairs = || a.addresses.iter().flat_map(|x| b.addresses.iter().map(move |y| (x, y)));
    if pairs().any(|(x, y)| x == y) {
        reasons.push(Reason::Address);
    } else if pairs().any(|(x, y)| x.0 == y.0 && tells(&x.0) && related(&x.1, &y.1)) {
        reasons.push(Reason::AddressRelated);
    }
    reasons
}

fn related(a: &str, b: &str) -> bool {
    let (a, b) = (domains(a), domains(b));
    a.iter().any(|domain| b.contains(domain))
}

/// Whether two texts differ by one letter that is another, missing or too much, or by two that changed places.
fn near(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let same = short.iter().zip(long.iter()).take_while(|(x, y)| x == y).count();
    let (short, long) = (&short[same..], &long[same..]);
    match long.len() - short.len() {
        0 => match short {
            [] => true,
            [_] => true,
            [x, y, rest @ ..] => {
                short[1..] == long[1..] || (*x == long[1] && *y == long[0] && *rest == long[2..])
            }
        },
        1 => short == &long[1..],
        _ => false,
    }
}

/// Two records that may be of one person. The smaller id comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one.
    pub first: PersonId,
    /// The other.
    pub second: PersonId,
    /// How likely, of 100.
    pub score: i64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The likeliest pairs among all records but those that are known to be two people, at most so many.
pub fn find(all: &[Record], apart: &HashSet<(PersonId, PersonId)>, most: usize) -> Vec<Pair> {
    let mut keys: Vec<(u64, u32)> = Vec::new();
    for (n, record) in (0_u32..).zip(all) {
        record.keys(|key| keys.push((key, n)));
    }
    keys.sort_unstable();
    keys.dedup();
    let mut candidates: HashSet<(u32, u32)> = HashSet::new();
    'all: for group in keys.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() <= COMMON) {
        for (i, (_, a)) in group.iter().enumerate() {
            for (_, b) in &group[i + 1..] {
                candidates.insert((*a, *b));
                if candidates.len() >= MOST_COMPARED {
                    break 'all;
                }
            }
        }
    }
    let pair = |(a, b): (u32, u32)| {
        let (a, b) = (all.get(a as usize)?, all.get(b as usize)?);
        let (a, b) = if a.id <= b.id { (a, b) } else { (b, a) };
        let reasons = compare(a, b);
        (!reasons.is_empty() && a.id != b.id && !apart.contains(&(a.id, b.id))).then(|| Pair {
            first: a.id,
            second: b.id,
            score: score(&reasons),
            reasons,
        })
    };
    let mut found: Vec<Pair> = candidates.into_iter().filter_map(pair).collect();
    found.sort_unstable_by(|a, b| {
        b.score.cmp(&a.score).then(a.first.cmp(&b.first)).then(a.second.cmp(&b.second))
    });
    found.truncate(most);
    found
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
