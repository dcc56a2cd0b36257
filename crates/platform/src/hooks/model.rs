//! What a webhook is, how its deliveries are signed, and when they are tried again. No input or output.

use crate::journal::Entry;
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use kernel::Refusal;
use serde_json::{Value, json};
use sha2::Sha256;

crate::id! {
    /// A webhook.
    HookId
}
crate::id! {
    /// One fact sent to one webhook.
    DeliveryId
}

/// Webhooks at most: each is asked for with every fact.
pub const MOST_HOOKS: usize = 20;
/// The longest address, in characters.
pub const ADDRESS: usize = 500;
/// How long the old secret signs beside the new one.
pub const OVERLAP: SignedDuration = SignedDuration::from_hours(24);
/// How long what was sent is shown.
pub const SHOWN: SignedDuration = SignedDuration::from_hours(24 * 30);
/// The kind of what is sent to try a webhook out.
pub const TEST: &str = "platform.hook-test";

/// Tries before a webhook is paused: with the pauses below, after a day.
pub const MOST_TRIES: i64 = 9;

/// How long to wait after so many tries that failed.
pub fn pause_after(tries: i64) -> SignedDuration {
    const MINUTES: [i64; 8] = [1, 5, 15, 60, 120, 240, 480, 519];
    let at = usize::try_from(tries - 1).unwrap_or(0).min(MINUTES.len() - 1);
    SignedDuration::from_mins(MINUTES[at])
}

/// Whether a webhook is told of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is told.
    On,
    /// The secretariat turned it off.
    Off,
    /// It was not to be reached for a day, or said that it is gone.
    Paused,
}

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::On => "on",
            State::Off => "off",
            State::Paused => "paused",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::On => "hooks-state-on",
            State::Off => "hooks-state-off",
            State::Paused => "hooks-state-paused",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        [State::On, State::Off, State::Paused].into_iter().find(|state| state.as_str() == text)
    }
}

/// A webhook.
#[derive(Clone, Debug)]
pub struct Hook {
    /// Its id.
    pub id: HookId,
    /// Where it is.
    pub address: String,
    /// The kinds of facts it is told of; all when there are none.
    pub kinds: Vec<String>,
    /// The secrets that sign: the one that counts, and for a while the one before.
    pub secrets: Vec<String>,
    /// Whether it is told.
    pub state: State,
    /// How far it has come in the journal.
    pub reached: i64,
    /// Whose turn it is to send: work of an older turn lies down.
    pub turn: i64,
    /// When it was added.
    pub made_at: Timestamp,
}

impl Hook {
    /// Whether it wants to know of a kind of fact.
    pub fn wants(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|wanted| wanted == kind)
    }
}

/// A new secret as it is shown, once.
pub fn secret(bytes: &[u8; 32]) -> String {
    format!("whsec_{}", BASE64.encode(bytes))
}

/// The signature of what is sent (Standard Webhooks 1.0.0), for each of the secrets.
pub fn signature(secrets: &[String], id: &str, seconds: i64, body: &str) -> String {
    let one = |secret: &String| {
        let key = BASE64.decode(secret.trim_start_matches("whsec_").as_bytes()).unwrap_or_default();
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("a key of any length is one");
        mac.update(format!("{id}.{seconds}.").as_bytes());
        mac.update(body.as_bytes());
        format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()))
    };
    secrets.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// What is sent of a fact: as the journal holds it.
pub fn body_of(entry: &Entry) -> String {
    body(
        &entry.kind,
        entry.at,
        &json!({
            "seq": entry.seq,
            "subject": entry.subject.as_str(),
            "person": entry.person.map(|id| id.to_string()),
            "body": entry.body.map(|id| id.to_string()),
            "details": entry.data,
        }),
    )
}

/// What is sent to try a webhook out.
pub fn body_of_test(at: Timestamp) -> String {
    body(TEST, at, &json!({}))
}

fn body(kind: &str, at: Timestamp, data: &Value) -> String {
    json!({ "type": kind, "timestamp": at.to_string(), "data": data }).to_string()
}

/// Whether an address can be a webhook's: with https, or with http on this machine, for trials. Nothing of a user, no fragment.
pub fn check_address(text: &str) -> Result<(), Refusal> {
    let refused = || Refusal::new("hooks-refusal-address");
    if text.chars().count() > ADDRESS || text.bytes().any(|b| !b.is_ascii_graphic()) {
        return Err(refused());
    }
    let url = reqwest::Url::parse(text).map_err(|_| refused())?;
    let host = url.host_str().ok_or_else(refused)?;
    let here = host == "localhost" || super::guard::literal(host).is_some_and(|ip| ip.is_loopback());
    let fits = match url.scheme() {
        "https" => true,
        "http" => here,
        _ => false,
    };
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    if fits && plain { Ok(()) } else { Err(refused()) }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
