//! Taking out: tables that can be brought in again, and office-holders for mail programs.

use super::super::model::{KINDS, Kind};
use super::super::{addresses, export};
use super::permitted;
use crate::bodies::model::{BodyKind, KINDS as BODY_KINDS};
use crate::mandates::model::{ROLES, Role};
use crate::mandates::reads::tables::in_office;
use askama::Template;
use axum::body::Body;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use kernel::Language;
use platform::http::{Answered, Ctx, Failure, csv_file, page};
use platform::sheets::{FORMATS, Format};
use platform::ui::{Choice, Shell};

/// Which office-holders are wanted. Empty parts match all.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    kind: String,
    body: String,
    role: String,
    language: String,
}

#[derive(Template)]
#[template(path = "imports/pages/exports.html")]
struct ExportsPage {
    s: Shell,
    tables: Vec<(String, Vec<(String, &'static str)>)>,
    kinds: Vec<Choice>,
    body: String,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
    clear: &'static str,
    cards: String,
    csv: String,
}

type Asks = Result<Query<Asked>, QueryRejection>;

pub(super) async fn show(ctx: Ctx, asked: Asks) -> Answered {
    permitted(&ctx)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let t = &ctx.texts;
    let all = |chosen: &str| Choice::new("", t.text("list-any"), chosen.is_empty());
    let mut kinds = vec![all(&asked.kind)];
    kinds.extend(
        BODY_KINDS.map(|kind| Choice::new(kind.as_str(), t.text(kind.key()), asked.kind == kind.as_str())),
    );
    let mut roles = vec![all(&asked.role)];
    roles.extend(
        ROLES.map(|role| Choice::new(role.as_str(), t.text(role.key()), asked.role == role.as_str())),
    );
    let mut languages = vec![all(&asked.language)];
    languages.extend(
        ctx.app.texts.languages().map(|l| Choice::new(l.code(), l.autonym(), asked.language == l.code())),
    );
    let parts =
        [("kind", &asked.kind), ("body", &asked.body), ("role", &asked.role), ("language", &asked.language)];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", platform::text::encode(value)))
        .collect();
    let query = if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) };
    let table = |kind: Kind| {
        let file = |format: Format| {
            let name = match format {
                Format::Csv => "CSV",
                Format::Xlsx => "XLSX",
                Format::Json => "JSON",
            };
            (format!("/office/exports/{}.{}", kind.as_str(), format.as_str()), name)
        };
        (t.text(kind.key()).into_owned(), FORMATS.map(file).into())
    };
    page(&ExportsPage {
        s: Shell::new(&ctx, t.text("office-exports")),
        tables: KINDS.map(table).into(),
        kinds,
        roles,
        languages,
        clear: if query.is_empty() { "" } else { "/office/exports" },
        cards: format!("/office/exports/holders.vcf{query}"),
        csv: format!("/office/exports/holders.csv{query}"),
        body: asked.body,
    })
}

pub(super) async fn take(ctx: Ctx, path: Result<Path<String>, PathRejection>, asked: Asks) -> Answered {
    let permit = permitted(&ctx)?;
    let file = path?.0;
    let (name, ending) = file.split_once('.').ok_or(Failure::NotFound)?;
    if name == "holders" {
        let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
        return holders(&ctx, ending, &asked).await;
    }
    if let Some(kind) = name.strip_suffix("-template").and_then(Kind::parse).filter(|_| ending == "csv") {
        return saved(&file, Format::Csv.media_type(), export::template(kind)?);
    }
    let kind = Kind::parse(name).ok_or(Failure::NotFound)?;
    let format = Format::parse(ending).ok_or(Failure::NotFound)?;
    let bytes = export::table(&mut *ctx.app.db.read().await?, &permit, kind, format).await?;
    saved(&file, format.media_type(), bytes)
}

async fn holders(ctx: &Ctx, ending: &str, asked: &Asked) -> Answered {
    let permit = permitted(ctx)?;
    // What no kind, role or language is called matches nobody.
    let known = |fits: bool, text: &str| text.is_empty() || fits;
    let fits = known(BodyKind::parse(&asked.kind).is_some(), &asked.kind)
        && known(Role::parse(&asked.role).is_some(), &asked.role);
    let filter = (asked.kind.as_str(), asked.body.trim(), asked.role.as_str());
    let mut found = match fits {
        true => in_office(&mut *ctx.app.db.read().await?, &permit.persons, filter, ctx.now).await?,
        false => Vec::new(),
    };
    if !asked.language.is_empty() {
        let language = Language::parse(&asked.language);
        found.retain(|holder| language.is_some_and(|language| holder.languages.contains(&language)));
    }
    match ending {
        "vcf" => {
            let cards = addresses::cards(&ctx.texts, &found);
            saved("holders.vcf", "text/vcard; charset=utf-8", cards.into_bytes())
        }
        "csv" => {
            let rows = found.iter().map(|holder| addresses::row(&ctx.texts, holder));
            csv_file("holders", &addresses::COLUMNS, rows, false)
        }
        _ => Err(Failure::NotFound),
    }
}

/// A file to be saved under a name of ours.
fn saved(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Answered {
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(header::CONTENT_DISPOSITION, disposition.map_err(Failure::internal)?);
    Ok(response)
}
