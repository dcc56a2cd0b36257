//! Style sheet, scripts and pictures of the house, each under a name that changes with its content.

use crate::capability::Capability;
use crate::http::{App, Failure};
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// A file that is compiled in.
#[derive(Clone, Copy)]
pub struct Asset {
    /// Its name without the ending: `passkey`.
    pub name: &'static str,
    /// Its ending: `js`.
    pub ending: &'static str,
    /// Its text.
    pub text: &'static str,
}

const OWN: [Asset; 2] = [
    Asset { name: "alltogether", ending: "css", text: include_str!("../../ui/alltogether.css") },
    Asset { name: "emblem", ending: "svg", text: include_str!("../../ui/emblem.svg") },
];

/// All assets, ready to be sent.
pub struct Assets {
    ready: Vec<Ready>,
}

struct Ready {
    name: &'static str,
    file: String,
    media_type: &'static str,
    plain: &'static str,
    gzip: Bytes,
}

impl Assets {
    /// Gathers them.
    pub fn load(capabilities: &[Capability]) -> Self {
        let all = OWN.iter().chain(capabilities.iter().flat_map(|c| c.assets));
        let ready = all
            .map(|asset| {
                let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(asset.text.as_bytes())[..6]);
                Ready {
                    name: asset.name,
                    file: format!("{}-{digest}.{}", asset.name, asset.ending),
                    media_type: match asset.ending {
                        "css" => "text/css; charset=utf-8",
                        "js" => "text/javascript; charset=utf-8",
                        _ => "image/svg+xml",
                    },
                    plain: asset.text,
                    gzip: crate::http::gzip(asset.text.as_bytes(), crate::http::KEPT_LEVEL, &[]),
                }
            })
            .collect();
        Self { ready }
    }

    /// The address of an asset.
    pub fn url(&self, name: &str) -> String {
        let found = self.ready.iter().find(|asset| asset.name == name);
        found.map(|asset| format!("/static/{}", asset.file)).unwrap_or_default()
    }
}

pub(super) async fn serve(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = app.assets.ready.iter().find(|asset| asset.file == name) else {
        return Failure::NotFound.status().into_response();
    };
    answer(asset, &headers, "public, max-age=31536000, immutable")
}

pub(super) async fn icon(State(app): State<App>, headers: HeaderMap) -> Response {
    match app.assets.ready.iter().find(|asset| asset.name == "emblem") {
        Some(asset) => answer(asset, &headers, "public, max-age=86400"),
        None => Failure::NotFound.status().into_response(),
    }
}

fn answer(asset: &Ready, headers: &HeaderMap, keep: &'static str) -> Response {
    let gzip = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.split(',').any(|c| c.split(';').next().unwrap_or_default().trim() == "gzip"));
    let mut response = if gzip {
        Body::from(asset.gzip.clone()).into_response()
    } else {
        Body::from(asset.plain).into_response()
    };
    let headers = response.headers_mut();
    if gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}
