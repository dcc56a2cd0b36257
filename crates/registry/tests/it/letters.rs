//! Reading letters as a mail program reads them.

use platform::testing::TestApp;

/// A letter, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// To whom.
    pub to: String,
    /// About what.
    pub subject: String,
    /// The part for plain text.
    pub text: String,
    /// The part in HTML.
    pub html: String,
}

impl Read {
    /// The address of the link in its text, as a path of the house.
    pub fn link(&self, house: &TestApp) -> String {
        let start = format!("{}/sign-in/link/", house.app.config.public_url);
        let found: Vec<&str> = self.text.lines().filter(|line| line.starts_with(&start)).collect();
        assert_eq!(found.len(), 1, "one link in: {}", self.text);
        found[0].trim_start_matches(&house.app.config.public_url).to_owned()
    }
}

/// All letters that were sent, each read; those of one instant in no order.
pub fn letters(house: &TestApp) -> Vec<Read> {
    house.letters().iter().map(|letter| read(letter)).collect()
}

/// Does the work that is due and gives the one letter that there is.
pub async fn only_letter(house: &TestApp) -> Read {
    house.settle().await;
    let mut all = letters(house);
    assert_eq!(all.len(), 1, "one letter was sent");
    all.remove(0)
}

fn read(letter: &str) -> Read {
    let (head, body) = letter.split_once("\r\n\r\n").expect("a letter has a head and a body");
    let boundary = head.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next());
    let boundary = boundary.expect("a letter has two parts");
    let between = format!("--{boundary}");
    let mut parts = body.split(&between).skip(1).map(part);
    let (text, html) = (parts.next().expect("a text part"), parts.next().expect("an HTML part"));
    assert_eq!((text.0.as_str(), html.0.as_str()), ("text/plain", "text/html"));
    Read { to: header(head, "To"), subject: words(&header(head, "Subject")), text: text.1, html: html.1 }
}

/// A header with its folded lines joined.
fn header(head: &str, name: &str) -> String {
    let unfolded = head.replace("\r\n ", " ");
    let start = format!("{name}: ");
    let found = unfolded.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default();
    found.trim().to_owned()
}

/// The media type and the decoded text of a part.
fn part(part: &str) -> (String, String) {
    let (head, body) = part.trim_start().split_once("\r\n\r\n").unwrap_or_default();
    let kind = header(head, "Content-Type").split(';').next().unwrap_or_default().to_owned();
    let bytes = match header(head, "Content-Transfer-Encoding").as_str() {
        "base64" => base64(body),
        "quoted-printable" => quoted(body),
        _ => body.as_bytes().to_vec(),
    };
    let text = String::from_utf8(bytes).expect("letters are in UTF-8");
    (kind, text.replace("\r\n", "\n").trim_end().to_owned())
}

fn base64(text: &str) -> Vec<u8> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    data_encoding::BASE64.decode(bare.as_bytes()).expect("it is base64")
}

/// Quoted-printable (RFC 2045 §6.7).
fn quoted(text: &str) -> Vec<u8> {
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let pair: Vec<u8> = rest.by_ref().take(2).collect();
            bytes.extend(data_encoding::HEXUPPER.decode(&pair).expect("two digits follow"));
        } else {
            bytes.push(byte);
        }
    }
    bytes
}

/// Encoded words of a header (RFC 2047), in base64 as our letters have them.
fn words(text: &str) -> String {
    let mut out = String::new();
    for word in text.split(' ') {
        match word.strip_prefix("=?utf-8?b?").and_then(|rest| rest.strip_suffix("?=")) {
            Some(encoded) => out.push_str(&String::from_utf8(base64(encoded)).expect("it is UTF-8")),
            None => {
                if !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(word);
            }
        }
    }
    out
}
