//! Marks on letters, and reading notes about letters that came back. No input or output.

use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// Bytes of a note that are read: what matters stands in the first of them.
pub const MOST_BYTES: usize = 256 * 1024;
/// Bytes of the signature that a mark carries: 80 bits, in sixteen letters.
const SIGNATURE: usize = 10;

/// HMAC (RFC 2104) with SHA-256.
fn hmac(secret: &[u8], text: &[u8]) -> [u8; 32] {
    let mut key = [0_u8; 64];
    if secret.len() > key.len() {
        key[..32].copy_from_slice(&Sha256::digest(secret));
    } else {
        key[..secret.len()].copy_from_slice(secret);
    }
    let pad = |with: u8| key.map(|byte| byte ^ with);
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
}

fn signature(secret: &str, named: &str) -> String {
    BASE32_NOPAD.encode(&hmac(secret.as_bytes(), named.as_bytes())[..SIGNATURE]).to_lowercase()
}

/// The mark of a letter: which letter, to which address, signed.
pub fn sign(secret: &str, letter: &str, address: &str) -> String {
    let named = format!("{letter}.{address}");
    let signed = signature(secret, &named);
    format!("{named}.{signed}")
}

/// The letter and the address that a mark names, if we made it.
pub fn open<'a>(secret: &str, mark: &'a str) -> Option<(&'a str, &'a str)> {
    let (named, signed) = mark.rsplit_once('.')?;
    let (letter, address) = named.rsplit_once('.')?;
    let right = signature(secret, named);
    let wrong = right.len() != signed.len()
        || right.bytes().zip(signed.bytes()).fold(0, |wrong, (a, b)| wrong | (a ^ b)) != 0;
    (!wrong).then_some((letter, address))
}

/// When the letter that a mark names was written: its id begins with the instant (RFC 9562, version 7).
pub fn made_at(letter: &str) -> Option<Timestamp> {
    let digits = letter.replace('-', "");
    let (millis, version) = (digits.get(..12)?, digits.get(12..13)?);
    let millis = i64::from_str_radix(millis, 16).ok().filter(|_| version == "7")?;
    Timestamp::from_millisecond(millis).ok()
}

/// A note about a letter that came back, as far as it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The number by which it says that the address is no longer good; nothing when it says something else, such as that the
    /// letter is late, that there is no room for it, or that its words are not liked.
    pub bounce: Option<String>,
    /// What may be the mark of the letter: Message-IDs, without the angle brackets and the host.
    pub marks: Vec<String>,
}

/// Marks that are looked at in one note: it is about one letter.
const MOST_MARKS: usize = 20;
/// Characters of the longest of them.
const LONGEST_MARK: usize = 200;

/// Reads a delivery status notification (RFC 3464); nothing when it is none, but a letter of another kind.
pub fn note(bytes: &[u8]) -> Option<Note> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(MOST_BYTES)]);
    let lower = text.to_ascii_lowercase();
    if !lower.contains("multipart/report") || !lower.contains("message/delivery-status") {
        return None;
    }
    let marks = text
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split(['>', '\r', '\n']).next()?.split_once('@'))
        .map(|(mark, _)| mark)
        .filter(|mark| mark.len() <= LONGEST_MARK && mark.matches('.').count() == 2)
        .take(MOST_MARKS)
        .map(str::to_owned)
        .collect();
    Some(Note { bounce: failed_for_good(&text), marks })
}

/// The number of the failure when the note says that the letter failed for good because of the address: the one of the mail server
/// that would not take it, or else the one of the note.
fn failed_for_good(text: &str) -> Option<String> {
    // A long field goes on in the lines below it that begin with a space.
    let field = |name: &str| {
        let mut lines = text.lines();
        let begins = |line: &str| {
            line.split_once(':')
                .filter(|(found, _)| found.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.to_owned())
        };
        let mut value = lines.find_map(begins)?;
        lines.take_while(|line| line.starts_with([' ', '\t'])).for_each(|line| value.push_str(line));
        Some(value.trim().to_owned())
    };
    if !field("action")?.eq_ignore_ascii_case("failed") {
        return None;
    }
    let diagnostic = field("diagnostic-code").unwrap_or_default();
    let said = platform::mail::enhanced(&diagnostic).map(str::to_owned);
    platform::mail::number_of_the_address(&said.or(field("status"))?, &diagnostic)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = "From: MAILER-DAEMON@example.org\r\nContent-Type: multipart/report;\r\n report-type=delivery-status;\r\n boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; gone@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <a.b.c@example.org>\r\n\r\n--b--\r\n";

    #[test]
    fn hmac_is_that_of_rfc_4231() {
        let made = data_encoding::HEXLOWER.encode(&hmac(b"Jefe", b"what do ya want for nothing?"));
        assert_eq!(made, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn a_mark_opens_only_as_it_was_signed() {
        let mark = sign("secret", "letter", "address");
        assert_eq!(open("secret", &mark), Some(("letter", "address")));
        assert_eq!(open("another", &mark), None);
        assert_eq!(open("secret", &mark.replace("address", "another")), None);
        assert_eq!(open("secret", "letter.address."), None);
        assert_eq!(open("secret", ""), None);
    }

    #[test]
    fn an_id_tells_when_a_letter_was_written() {
        let at = |id: &str| made_at(id).map(|at| at.to_string());
        assert_eq!(at("01932b1c-0000-7000-8000-0000000000a5").as_deref(), Some("2024-11-14T14:37:55.584Z"));
        for odd in [
            "",
            "letter",
            "01932b1c-0000-4000-8000-0000000000a5",
            "zz932b1c-0000-7000-8000-0000000000a5",
            "é01932b1c-0000-7",
        ] {
            assert_eq!(at(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_note_tells_a_bad_address_from_everything_else() {
        let bounce = |note_: &str| note(note_.as_bytes()).map(|note| note.bounce);
        let read = Note { bounce: Some("5.1.1".into()), marks: vec!["a.b.c".into()] };
        assert_eq!(note(NOTE.as_bytes()), Some(read));
        for (from, to, wanted) in [
            ("Status: 5.1.1", "Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 5.1.1 Unknown", Some("5.1.1")),
            ("Status: 5.1.1", "Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 No such user", Some("5.0.0")),
            ("Status: 5.1.1", "STATUS:5.2.1 (disabled)", Some("5.2.1")),
            (
                "Status: 5.1.1",
                "Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 5.7.1 We like no such words",
                None,
            ),
            (
                "Status: 5.1.1",
                "Status: 5.0.0\r\nDiagnostic-Code: smtp;\r\n 550\r\n\t5.1.1 Unknown",
                Some("5.1.1"),
            ),
            ("Status: 5.1.1", "Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 Looks\r\n like SPAM to us", None),
            ("Status: 5.1.1", "Status: 5.5.0\r\nDiagnostic-Code: smtp; 554 Blocked by our policy", None),
            ("Status: 5.1.1", "Status: 5.1.0\r\nDiagnostic-Code: smtp; 550 5.1.0 Sender rejected", None),
            ("Status: 5.1.1", "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 Address rejected", Some("5.1.1")),
            ("Status: 5.1.1", "Status: 5.7.1", None),
            ("Status: 5.1.1", "Status: 5.2.2", None),
            ("Status: 5.1.1", "Status: 4.2.2", None),
            ("Status: 5.1.1", "Status: 4.4.7", None),
            ("Status: 5.1.1", "Status: ", None),
            ("Status: 5.1.1", "", None),
            ("Action: failed", "Action: delayed", None),
            ("Action: failed", "Action: delivered", None),
        ] {
            assert_eq!(bounce(&NOTE.replace(from, to)), Some(wanted.map(str::to_owned)), "{to}");
        }
        for (from, to) in [("message/delivery-status", "text/plain"), ("multipart/report", "multipart/mixed")]
        {
            assert_eq!(bounce(&NOTE.replace(from, to)), None, "{to}");
        }
    }

    #[test]
    fn a_hostile_note_costs_little() {
        let long = NOTE.replace("<a.b.c@", &"<a.b.c@example.org> ".repeat(100_000));
        assert_eq!(note(long.as_bytes()).expect("it is a note").marks.len(), MOST_MARKS);
        let endless = NOTE.replace("<a.b.c@", &format!("<{}.b.c@", "a".repeat(100_000)));
        assert_eq!(note(endless.as_bytes()).expect("it is a note").marks, Vec::<String>::new());
        assert_eq!(note(&[0xff; 1_000_000]), None);
        assert_eq!(
            note("multipart/report message/delivery-status".as_bytes()),
            Some(Note { bounce: None, marks: vec![] })
        );
        assert_eq!(note(b""), None);
    }
}
