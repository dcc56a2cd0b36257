//! What links, sessions and tokens are. No input or output.

use jiff::{SignedDuration, Timestamp};
use kernel::Language;
use platform::capability::Newcomers;
use sha2::{Digest, Sha256};

platform::id! {
    /// A one-time link.
    LinkId
}
platform::id! {
    /// A session of a browser.
    SessionId
}
platform::id! {
    /// A token of the API.
    TokenId
}
platform::id! {
    /// A passkey.
    PasskeyId
}
platform::id! {
    /// What stands between the two halves of a ceremony.
    CeremonyId
}
platform::id! {
    /// Who somebody is at a place to sign in with.
    OpenIdId
}

/// How long a link works after it was mailed.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// A link that could not be mailed within this time after it was asked for is given up: nobody waits for it any more.
pub const LINK_WAITS: SignedDuration = SignedDuration::from_mins(30);
/// How often a code may be wrong before its link is dead.
pub const CODE_TRIES: i64 = 5;
/// How long a session lasts.
pub const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(60 * 24);
/// How long somebody who signed in counts as having proved who they are: for what opens doors later, such as passkeys.
pub const PROOF_LASTS: SignedDuration = SignedDuration::from_hours(1);
/// How long a ceremony may take.
pub const CEREMONY_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// The longest a token may last, in days.
pub const TOKEN_DAYS: u32 = 366;

/// Letters that go within a day to an address that is not in the register, whoever asks for them.
pub const LETTERS: i64 = 5;
/// Addresses that are not in the register and may ask within a day by one way, all together: beyond these somebody plays. The way
/// is narrow then, and not shut: each network has one try an hour, and all of them have [`NEWCOMERS_AN_HOUR`].
pub const NEWCOMERS_A_DAY: i64 = 300;
/// Addresses that may ask within an hour while somebody plays.
pub const NEWCOMERS_AN_HOUR: usize = 30;

/// How often a link may be asked for to one address within an hour, whoever asks, and how often within a day before the next has to
/// wait for [`THEN_EACH`]: that makes 24 letters a day at most. Links that were used do not count: whoever uses them has the address.
/// Of those a day has [`USED_A_DAY`].
/// From one network a stranger cannot use these up ([`ask`](super::pages)). From several they can take each opening while they go on; then
/// its holder comes in by a passkey, by another place, or by a link of whoever runs the machine.
pub const ASKED_AN_HOUR: usize = 6;
/// See [`ASKED_AN_HOUR`].
pub const ASKED_AT_ONCE: usize = 8;
/// See [`ASKED_AN_HOUR`].
pub const THEN_EACH: SignedDuration = SignedDuration::from_mins(90);
/// Links to one address that are used within a day before the next has to wait for a day after the first of them.
pub const USED_A_DAY: i64 = 50;

/// How many seconds to wait before a link can be asked for to an address, by the instants at which links were asked for within the
/// last day and not used, newest first; none when it can be now.
pub fn wait_to_ask(asked: &[Timestamp], now: Timestamp) -> Option<u64> {
    let until =
        |asked: Option<&Timestamp>, after: SignedDuration| asked.and_then(|at| at.checked_add(after).ok());
    let of_hour = until(asked.get(ASKED_AN_HOUR - 1), SignedDuration::from_hours(1));
    let of_day = until(asked.first().filter(|_| asked.len() >= ASKED_AT_ONCE), THEN_EACH);
    left(of_hour.max(of_day)?, now)
}

/// The same by the instant at which the first of [`USED_A_DAY`] links was asked for.
pub fn wait_when_used_up(first: Timestamp, now: Timestamp) -> Option<u64> {
    left(first.checked_add(SignedDuration::from_hours(24)).ok()?, now)
}

/// How many seconds are left until an instant, if it lies ahead.
fn left(until: Timestamp, now: Timestamp) -> Option<u64> {
    let wait = until.duration_since(now);
    u64::try_from(wait.as_millis()).ok().filter(|wait| *wait > 0).map(|wait| wait.div_ceil(1_000))
}

/// The ways of the register itself.
pub const NEWCOMERS: &[Newcomers] = &[
    Newcomers { home: crate::admission::HOME, door: crate::admission::DOOR, words: "link-mail-applies" },
    Newcomers { home: crate::memberships::HOME, door: crate::memberships::DOOR, words: "link-mail-joins" },
];

/// A link as it is kept.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// The address it was mailed to.
    pub address: String,
    /// The digest of the secret of the browser that asked; empty for a link that whoever runs the machine made.
    pub visit: Vec<u8>,
    /// The digest of the code.
    pub code: Vec<u8>,
    /// How often a code was wrong.
    pub tries: i64,
    /// Where it leads on.
    pub next: String,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// What whoever asked for it said of themselves, when they came by a way of newcomers.
    pub newcomer: Option<Newcomer>,
}

/// Somebody who may not be in the register, in their own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// What they are called.
    pub name: String,
    /// What they read.
    pub language: Language,
}

/// What can be done with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// It works in this browser.
    Works,
    /// It works with the code that the asking browser shows.
    NeedsCode,
    /// It was used.
    Used,
    /// It is too late.
    Late,
    /// The code was wrong too often.
    Dead,
}

impl Link {
    /// What can be done with it at an instant in the browser of a visit.
    pub fn state(&self, visit: Option<&str>, now: Timestamp) -> LinkState {
        if self.used_at.is_some() {
            return LinkState::Used;
        }
        if now >= self.expires_at {
            return LinkState::Late;
        }
        if self.tries >= CODE_TRIES {
            return LinkState::Dead;
        }
        let here = visit.is_some_and(|visit| digest_of_visit(visit).as_slice() == self.visit);
        if self.visit.is_empty() || here { LinkState::Works } else { LinkState::NeedsCode }
    }
}

/// The digest under which the secret of a browser is kept with a link or a ceremony.
pub fn digest_of_visit(visit: &str) -> [u8; 32] {
    Sha256::new().chain_update(b"visit\0").chain_update(visit.as_bytes()).finalize().into()
}

/// The code of a link, six digits, as the browser that asked shows it. It is made of that browser's secret, so it need not
/// be kept, and no other browser can show it.
pub fn code_of(visit: &str, link: LinkId) -> String {
    let digest = Sha256::new()
        .chain_update(b"code\0")
        .chain_update(visit.as_bytes())
        .chain_update(link.to_string().as_bytes())
        .finalize();
    let number = digest[..4].iter().fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
    format!("{:06}", number % 1_000_000)
}

/// The digest under which a code is kept. The link's id keeps equal codes apart.
pub fn digest_of_code(code: &str, link: LinkId) -> [u8; 32] {
    let digits: String = code.chars().filter_map(|c| c.to_digit(10)).map(|d| d.to_string()).collect();
    Sha256::new()
        .chain_update(link.to_string().as_bytes())
        .chain_update(b"\0")
        .chain_update(digits.as_bytes())
        .finalize()
        .into()
}

/// How somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a link.
    Link,
    /// By a passkey.
    Passkey,
    /// By a place to sign in with.
    OpenId,
}

impl Way {
    /// As it stands in the database and in the journal.
    pub fn as_str(self) -> &'static str {
        match self {
            Way::Link => "link",
            Way::Passkey => "passkey",
            Way::OpenId => "openid",
        }
    }

    /// The key of its words.
    pub fn key(text: &str) -> &'static str {
        match text {
            "passkey" => "way-passkey",
            "openid" => "way-openid",
            _ => "way-link",
        }
    }
}

/// A browser by its family and system, as its bearer knows it: `Firefox · Linux`. No more of what it says is kept.
pub fn browser_of(agent: &str) -> String {
    // Some claim to be others, so the order tells them apart.
    const FAMILIES: [(&str, &str); 6] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    match (find(&FAMILIES), find(&SYSTEMS)) {
        (Some(family), Some(system)) => format!("{family} · {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
