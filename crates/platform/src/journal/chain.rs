//! The chain of hashes.

use sha2::{Digest, Sha256};

/// What of an entry is hashed.
pub struct Chained<'a> {
    /// Its number.
    pub seq: i64,
    /// Microseconds since 1970, UTC.
    pub at: i64,
    /// What happened.
    pub kind: &'a str,
    /// To what.
    pub subject: &'a str,
    /// Who.
    pub person: Option<&'a str>,
    /// For which body.
    pub body: Option<&'a str>,
    /// JSON, as it lies in the row.
    pub data: &'a str,
}

/// The hash before the first entry.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl Chained<'_> {
    /// SHA-256 (FIPS 180-4) over the hash before, in hex, and the entry's canonical bytes: both numbers as eight bytes,
    /// big end first; each text as its length in four bytes and its UTF-8; an absent one as the length 2³²−1 alone.
    /// In 64 characters of hex.
    pub fn hash_after(&self, before: &str) -> String {
        let mut hasher = Sha256::new();
        hasher.update(before.as_bytes());
        hasher.update(self.seq.to_be_bytes());
        hasher.update(self.at.to_be_bytes());
        for text in [Some(self.kind), Some(self.subject), self.person, self.body, Some(self.data)] {
            match text {
                Some(text) => {
                    let length = u32::try_from(text.len()).unwrap_or(u32::MAX - 1);
                    hasher.update(length.to_be_bytes());
                    hasher.update(text.as_bytes());
                }
                None => hasher.update(u32::MAX.to_be_bytes()),
            }
        }
        data_encoding::HEXLOWER.encode(&hasher.finalize())
    }
}

/// What a look over the whole chain found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Entries looked at.
    pub entries: i64,
    /// What is wrong, first fault first; the first is where the chain breaks.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This entry was expected and another number was found.
    Gap { expected: i64, found: i64 },
    /// This entry, or one before it, was changed.
    Changed { seq: i64 },
    /// The head says another number or hash than the last entry.
    Head { head: i64, last: i64 },
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Gap { expected, found } => {
                write!(f, "journal: entry {expected} is missing, {found} follows")
            }
            Fault::Changed { seq } => write!(f, "journal: entry {seq} was changed after it was written"),
            Fault::Head { head, last } => {
                write!(
                    f,
                    "journal: its head says {head} and its last entry is {last}: entries were cut off or the head changed"
                )
            }
        }
    }
}
