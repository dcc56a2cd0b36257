//! Forms that bring files (`multipart/form-data`, RFC 7578).
//!
//! Everything is read into memory, so the limit of the whole form is what bounds it. A route that takes larger ones says so:
//! `handler.layer(DefaultBodyLimit::max(…))`. A form that is too large because of a file, however large, loses the file and
//! keeps what was typed before it.

use super::text_of;
use crate::http::{App, Failure, beginning};
use crate::text::is_unseen;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use kernel::Refusal;

/// The longest name of a file that is kept, in characters.
const NAME: usize = 200;

/// A file that came with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The field it was chosen in.
    pub(super) field: String,
    /// What its owner calls it: to be shown, never to be used as a path. Its ending tells nothing about its bytes.
    pub name: String,
    /// What it holds.
    pub bytes: Bytes,
}

impl Upload {
    /// The field it was chosen in.
    pub fn field(&self) -> &str {
        &self.field
    }
}

/// What came with a form.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// What was typed, by field.
    pub(super) values: Vec<(String, String)>,
    /// The files.
    pub(super) files: Vec<Upload>,
    /// The field of a file that was too large. It was let go, and so was all that came after it.
    pub(super) too_large: Option<String>,
}

/// Whether a form may bring files.
pub(super) fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("multipart/form-data")
}

/// Reads a form whole.
pub(super) async fn read(request: Request, app: &App) -> Result<Read, Failure> {
    // In one piece: what looks for the parts looks again at all it has with each piece that comes.
    let (head, body) = request.into_parts();
    let (body, is_cut) = beginning(Request::from_parts(head.clone(), body)).await?;
    let request = Request::from_parts(head, body.into());
    let mut parts = Multipart::from_request(request, app).await.map_err(|_| broken())?;
    let wrong = || if is_cut { Failure::TooLarge } else { broken() };
    let mut read = Read::default();
    while let Some(part) = parts.next_field().await.map_err(|_| wrong())? {
        let field = part.name().ok_or_else(broken)?.to_owned();
        let name = part.file_name().map(str::to_owned);
        let bytes = match (part.bytes().await, &name) {
            (Ok(bytes), _) => bytes,
            (Err(_), Some(_)) if is_cut => {
                read.too_large = Some(field);
                return Ok(read);
            }
            (Err(_), _) => return Err(wrong()),
        };
        match name {
            None => read.values.push((field, text_of(bytes.into())?)),
            // So a browser sends a field in which nothing was chosen.
            Some(name) if name.is_empty() && bytes.is_empty() => {}
            Some(name) => read.files.push(Upload { field, name: bare(&name), bytes }),
        }
    }
    Ok(read)
}

/// The last part of a name that may be a path, without what cannot be seen.
fn bare(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !is_unseen(*c)).take(NAME).collect::<String>().trim().to_owned()
}

fn broken() -> Failure {
    Failure::Unreadable(Refusal::new("refusal-broken-form"))
}

#[cfg(test)]
#[path = "multipart_tests.rs"]
mod tests;
