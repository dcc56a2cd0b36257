//! Answers that handlers give.

use super::{Cookie, Ctx, Failure, set_cookie};
use crate::files::FileRow;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// What every handler returns.
pub type Answered = Result<Response, Failure>;

/// Marks an answer that is the same for every visitor of one language, so that it may be kept ready until the journal
/// moves.
#[derive(Clone, Copy)]
pub(super) struct Shared;

/// Marks an answer that is the same for everybody and for good, as style sheets are: no cookie goes with it.
#[derive(Clone, Copy)]
pub(super) struct Fixed;

/// A page for this reader alone.
pub fn page(template: &impl askama::Template) -> Answered {
    let html = template.render().map_err(Failure::internal)?;
    let mut response = Body::from(html).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(response)
}

/// A page with another status than 200: a form that came back (422), something that is over (410).
pub fn page_with(status: StatusCode, template: &impl askama::Template) -> Answered {
    let mut response = page(template)?;
    *response.status_mut() = status;
    Ok(response)
}

/// A page that every visitor of this language sees alike: everything on it comes from the journal's subjects, and no form
/// on it is bound to the reader.
pub fn public_page(template: &impl askama::Template) -> Answered {
    page(template).map(shared)
}

/// Marks an answer as the same for every visitor of this language.
fn shared(mut response: Response) -> Response {
    response.extensions_mut().insert(Shared);
    response
}

/// JSON. `public` when every visitor of this language gets the same.
pub fn json(value: &impl Serialize, public: bool) -> Answered {
    let text = serde_json::to_string(value).map_err(Failure::internal)?;
    let mut response = Body::from(text).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(if public { shared(response) } else { response })
}

/// A text file of a media type, shown or fed rather than saved. `public` as for [`json`].
pub fn text_file(media_type: &'static str, text: String, public: bool) -> Answered {
    let mut response = Body::from(text).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    Ok(if public { shared(response) } else { response })
}

/// A stored file that everybody may see, at an address that names its digest: who has it need never ask again. A browser
/// shows it as what its row says and as nothing else, and whatever its bytes hold, nothing in them runs.
pub async fn stored_file(ctx: &Ctx, asked: &HeaderMap, file: &FileRow) -> Answered {
    let tag = format!("\"{}\"", file.digest);
    let known = asked
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|known| known.trim().trim_start_matches("W/") == tag));
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = Body::from(ctx.app.files.fetch(&file.digest).await?).into_response();
        let kind = HeaderValue::from_str(&file.media_type).map_err(Failure::internal)?;
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, HeaderValue::from_str(&tag).map_err(Failure::internal)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox"),
    );
    response.extensions_mut().insert(Fixed);
    Ok(response)
}

/// A stored file for this reader alone, to be saved under its name. It is never shown in a page of ours, so nothing in it runs
/// here.
pub async fn attachment(ctx: &Ctx, file: &FileRow, name: &str) -> Answered {
    let mut response = Body::from(ctx.app.files.fetch(&file.digest).await?).into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_str(&file.media_type).map_err(Failure::internal)?;
    headers.insert(header::CONTENT_TYPE, kind);
    // RFC 6266 §4.3: the name in any script, percent-encoded (RFC 8187).
    let named = format!("attachment; filename*=UTF-8''{}", crate::text::encode(name));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).map_err(Failure::internal)?);
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox"),
    );
    Ok(response)
}

/// The text of a CSV file (RFC 4180).
pub fn csv_text<R, C>(header: &[&str], rows: R) -> String
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item = String>,
{
    let mut text = String::new();
    line(&mut text, header.iter().map(|h| (*h).to_owned()));
    for row in rows {
        line(&mut text, row);
    }
    text
}

/// One file of a [`zip_file`].
pub struct Packed {
    /// Its name, with the folders it lies in.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether it is a text, which gets smaller by compressing.
    pub is_text: bool,
}

/// Several files in one (ZIP), with a name to save it under. All of it is held in memory, so whoever packs keeps to a limit.
pub fn zip_file(name: &str, files: &[Packed]) -> Answered {
    let packed = pack(files).map_err(Failure::internal)?;
    let mut response = Body::from(packed).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}.zip\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

fn pack(files: &[Packed]) -> zip::result::ZipResult<Vec<u8>> {
    use std::io::Write;
    use zip::write::SimpleFileOptions;
    let mut into = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for file in files {
        let method =
            if file.is_text { zip::CompressionMethod::Deflated } else { zip::CompressionMethod::Stored };
        // The same bytes for the same files, at any hour.
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        into.start_file(&file.name, options.compression_method(method))?;
        into.write_all(&file.bytes)?;
    }
    Ok(into.finish()?.into_inner())
}

/// A CSV file (RFC 4180, UTF-8) with a name to save it under. `public` as for [`json`].
pub fn csv_file<R, C>(name: &str, header: &[&str], rows: R, public: bool) -> Answered
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item = String>,
{
    let text = csv_text(header, rows);
    let mut response = Body::from(text).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}.csv\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(if public { shared(response) } else { response })
}

fn line(text: &mut String, cells: impl IntoIterator<Item = String>) {
    for (i, cell) in cells.into_iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        let formula = |part: &str| part.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']);
        // A spreadsheet would run a cell that begins like a formula; a quote mark before it keeps it text. One that separates by
        // semicolons, as in many countries, sees cells that begin inside: there such a mark becomes a comma.
        let begins = formula(&cell) && cell.parse::<f64>().is_err();
        let guarded = begins || cell.split([';', '\t']).skip(1).any(|part| formula(part.trim_start()));
        let cell = if guarded { cell.replace([';', '\t'], ",") } else { cell };
        if guarded || cell.contains([',', '"', '\n', '\r']) {
            text.push('"');
            if guarded {
                text.push('\'');
            }
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

/// After a change: on to another page (303), which says `flash` first: the key of a text, such as `flash-saved`, or several with dots
/// between them.
pub fn see_other(ctx: &Ctx, to: &str, flash: Option<&str>) -> Answered {
    let mut response = redirect(to);
    if let Some(flash) = flash {
        response.headers_mut().append(header::SET_COOKIE, set_cookie(&ctx.app, Cookie::Flash, flash));
    }
    Ok(response)
}

/// On to another site that the settings name, such as a place to sign in with. Never to an address that a reader typed.
pub fn leave_for(url: &str) -> Answered {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let to = HeaderValue::from_str(url).map_err(Failure::internal)?;
    response.headers_mut().insert(header::LOCATION, to);
    Ok(response)
}

/// A thing has a new address for good (308).
pub fn moved(to: &str) -> Answered {
    let mut response = redirect(to);
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    Ok(response)
}

/// On to an address of ours. Anything else would let a link of ours lead elsewhere, so it goes home instead.
pub(super) fn redirect(to: &str) -> Response {
    let to = crate::text::local_path(to);
    let mut response = StatusCode::SEE_OTHER.into_response();
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, to);
    response
}
