//! Two worlds that differ in one hidden fact must look alike, byte for byte, to whoever may not know it.

use super::walk::links;
use super::{Page, Viewer};
use axum::http::Method;
use std::collections::{BTreeMap, HashSet, VecDeque};

/// Where two worlds differ for the same viewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What was asked: method and address.
    pub asked: String,
    /// What differs: the status, a header, the bytes or the mails.
    pub what: String,
    /// What the first world shows.
    pub first: String,
    /// What the second one shows.
    pub second: String,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { asked, what, first, second } = self;
        write!(f, "{asked}: {what} differs\n  first:  {first}\n  second: {second}")
    }
}

/// The same viewer in two worlds.
pub struct TwoWorlds<'a> {
    first: Viewer<'a>,
    second: Viewer<'a>,
    asked: u64,
}

impl<'a> TwoWorlds<'a> {
    /// The viewers must have the same cookies, or the worlds differ at once.
    pub fn seen_by(first: Viewer<'a>, second: Viewer<'a>) -> Self {
        Self { first, second, asked: 0 }
    }

    /// Asks both worlds the same and compares the answers. Gives what they agree on.
    pub async fn ask(
        &mut self,
        method: Method,
        address: &str,
        body: Option<&[u8]>,
        kind: &str,
    ) -> Result<Page, Difference> {
        self.asked += 1;
        let asked = format!("{method} {address}");
        let mut answers = Vec::new();
        for viewer in [&self.first, &self.second] {
            // Chance starts anew, so that a token made a moment ago in one world only makes no difference now.
            viewer.house().chance.restart(self.asked);
            answers.push(viewer.apart().send(method.clone(), address, body.map(<[u8]>::to_vec), kind).await);
        }
        let (Some(second), Some(first)) = (answers.pop(), answers.pop()) else {
            unreachable!("two were asked")
        };
        compare(&asked, &first, &second)?;
        Ok(first)
    }

    /// Sends a form of these fields, with its token, to both worlds.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Result<Page, Difference> {
        let mut tokens = Vec::new();
        for viewer in [&self.first, &self.second] {
            viewer.house().chance.restart(0);
            tokens.push(viewer.form_token());
        }
        if tokens[0] != tokens[1] {
            let (first, second) = (tokens[0].clone(), tokens[1].clone());
            return Err(Difference {
                asked: format!("POST {address}"),
                what: "the form token".into(),
                first,
                second,
            });
        }
        let mut body = format!("csrf={}", crate::text::encode(&tokens[0]));
        for (name, value) in fields {
            body.push_str(&format!("&{}={}", crate::text::encode(name), crate::text::encode(value)));
        }
        self.ask(Method::POST, address, Some(body.as_bytes()), "application/x-www-form-urlencoded").await
    }

    /// Walks both worlds from these addresses along every link, and gives how many addresses were alike.
    pub async fn walk(
        &mut self,
        starts: impl IntoIterator<Item = String>,
        most: usize,
    ) -> Result<usize, Difference> {
        let public_url = self.first.house().app.config.public_url.clone();
        let mut waiting: VecDeque<String> = starts.into_iter().collect();
        let mut known: HashSet<String> = waiting.iter().cloned().collect();
        let mut count = 0;
        while let Some(address) = waiting.pop_front() {
            let page = self.ask(Method::GET, &address, None, "").await?;
            count += 1;
            assert!(count <= most, "more than {most} addresses are linked; the last was {address}");
            for link in links(&page, &address, &public_url) {
                if known.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
        }
        Ok(count)
    }

    /// Does the work that follows in both worlds and compares the letters to an address.
    pub async fn letters_to(&self, address: &str) -> Result<usize, Difference> {
        let mut boxes = Vec::new();
        for viewer in [&self.first, &self.second] {
            viewer.house().settle().await;
            let mine = |letter: &String| {
                letter.lines().any(|line| line.starts_with("To:") && line.contains(address))
            };
            boxes.push(viewer.house().letters().into_iter().filter(mine).collect::<Vec<_>>());
        }
        let asked = format!("letters to {address}");
        let differs = |what: String, first: String, second: String| Difference {
            asked: asked.clone(),
            what,
            first,
            second,
        };
        if boxes[0].len() != boxes[1].len() {
            return Err(differs(
                "their number".into(),
                boxes[0].len().to_string(),
                boxes[1].len().to_string(),
            ));
        }
        for (i, (first, second)) in boxes[0].iter().zip(&boxes[1]).enumerate() {
            // Boundaries of parts are drawn by the library that writes mail.
            let (first, second) = (without_boundaries(first), without_boundaries(second));
            if first != second {
                let (a, b) = around(first.as_bytes(), second.as_bytes());
                return Err(differs(format!("letter {i}"), a, b));
            }
        }
        Ok(boxes[0].len())
    }
}

fn without_boundaries(letter: &str) -> String {
    let boundary = letter.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next());
    boundary.map_or_else(|| letter.to_owned(), |boundary| letter.replace(boundary, "boundary"))
}

fn compare(asked: &str, first: &Page, second: &Page) -> Result<(), Difference> {
    let differs = |what: &str, first: String, second: String| {
        Err(Difference { asked: asked.to_owned(), what: what.to_owned(), first, second })
    };
    if first.status != second.status {
        return differs("the status", first.status.to_string(), second.status.to_string());
    }
    let (a, b) = (headers(first), headers(second));
    for name in a.keys().chain(b.keys()) {
        let (in_a, in_b) = (a.get(name), b.get(name));
        // The bytes tell more than the tag and the length that come of them.
        if in_a != in_b && !["etag", "content-length"].contains(&name.as_str()) {
            return differs(&format!("the header {name}"), format!("{in_a:?}"), format!("{in_b:?}"));
        }
    }
    if first.bytes != second.bytes {
        let (a, b) = around(&first.bytes, &second.bytes);
        return differs("what it says", a, b);
    }
    if a != b {
        return differs("a header", format!("{a:?}"), format!("{b:?}"));
    }
    Ok(())
}

fn headers(page: &Page) -> BTreeMap<String, Vec<Vec<u8>>> {
    let mut all: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for (name, value) in &page.headers {
        if name != "date" {
            all.entry(name.to_string()).or_default().push(value.as_bytes().to_vec());
        }
    }
    all
}

/// What stands around the first byte that differs.
fn around(a: &[u8], b: &[u8]) -> (String, String) {
    let at = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let cut = |bytes: &[u8]| {
        let part = &bytes[at.saturating_sub(80)..bytes.len().min(at + 80)];
        format!("byte {at}: …{}…", String::from_utf8_lossy(part).replace('\n', "⏎"))
    };
    (cut(a), cut(b))
}
