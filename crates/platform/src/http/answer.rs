//! Answers that handlers give.

use super::{Cookie, Ctx, Failure, set_cookie};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// What every handler returns.
pub type Answered = Result<Response, Failure>;

/// Marks an answer that is the same for every visitor of one language, so that it may be kept ready until the journal
/// moves.
#[derive(Clone, Copy)]
pub(super) struct Shared;

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

/// A CSV file (RFC 4180, UTF-8) with a name to save it under. `public` as for [`json`].
pub fn csv_file<R, C>(name: &str, header: &[&str], rows: R, public: bool) -> Answered
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item = String>,
{
    let mut text = String::new();
    line(&mut text, header.iter().map(|h| (*h).to_owned()));
    for row in rows {
        line(&mut text, row);
    }
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
        // A spreadsheet would run a cell that begins like a formula; a quote mark before it keeps it text.
        let guarded = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
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

/// After a change: on to another page (303), which says `flash` first: the key of a text, such as `flash-saved`.
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
