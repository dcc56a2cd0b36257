//! Marks on letters, and reading notes about letters that came back. No input or output.

use data_encoding::BASE32_NOPAD;
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

/// What a note about a letter that came back says: the number of the failure, and what may be the mark of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The status, such as `5.1.1`.
    pub status: String,
    /// Message-IDs in it, without the angle brackets and the host.
    pub marks: Vec<String>,
}

/// Marks that are looked at in one note: it is about one letter.
const MOST_MARKS: usize = 10;

/// Reads a delivery status notification (RFC 3464) that says that a letter failed for good because of the address. Nothing when it
/// says something else: a delay, a full mailbox, a holiday note, a letter by a person.
pub fn note(bytes: &[u8]) -> Option<Note> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(MOST_BYTES)]);
    let lower = text.to_ascii_lowercase();
    if !lower.contains("multipart/report") || !lower.contains("message/delivery-status") {
        return None;
    }
    let fields = |name: &'static str| {
        text.lines().filter_map(move |line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    if !fields("action").any(|action| action.eq_ignore_ascii_case("failed")) {
        return None;
    }
    let status = fields("status").find_map(|status| {
        let number = status.split_whitespace().next()?;
        platform::mail::is_of_the_address("", number).then(|| number.to_owned())
    })?;
    let marks = text
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split(['>', '\r', '\n']).next()?.split_once('@'))
        .map(|(mark, _)| mark)
        .filter(|mark| mark.len() < 200 && mark.matches('.').count() == 2)
        .take(MOST_MARKS)
        .map(str::to_owned)
        .collect();
    Some(Note { status, marks })
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
    fn a_note_is_read_only_when_it_says_that_the_address_failed_for_good() {
        let read = Note { status: "5.1.1".into(), marks: vec!["a.b.c".into()] };
        assert_eq!(note(NOTE.as_bytes()), Some(read));
        for (from, to) in [
            ("Action: failed", "Action: delayed"),
            ("Status: 5.1.1", "Status: 4.2.2"),
            ("Status: 5.1.1", "Status: 5.7.1"),
            ("message/delivery-status", "text/plain"),
            ("multipart/report", "multipart/mixed"),
        ] {
            assert_eq!(note(NOTE.replace(from, to).as_bytes()), None, "{to}");
        }
    }

    #[test]
    fn a_hostile_note_costs_little() {
        let long = NOTE.replace("<a.b.c@", &"<a.b.c@example.org> ".repeat(100_000));
        assert_eq!(note(long.as_bytes()).expect("it is a note").marks.len(), MOST_MARKS);
        assert_eq!(note(&[0xff; 1_000_000]), None);
        assert_eq!(note(b""), None);
    }
}
