//! Taking persons, bodies and mandates out, as tables that can be brought in again: what is there already stays as it is then,
//! and an empty house becomes the same.

use super::access::MayImport;
use super::kinds::local_text;
use super::model::Kind;
use super::takes;
use crate::bodies::model::Basis;
use crate::bodies::reads::Body;
use crate::{bodies, mandates, persons};
use platform::db::Conn;
use platform::http::Failure;
use platform::sheets::{self, Format};
use std::borrow::Cow;

/// Everything of a kind, as a file.
pub(super) async fn table(
    conn: &mut Conn,
    permit: &MayImport,
    kind: Kind,
    format: Format,
) -> Result<Vec<u8>, Failure> {
    let header: Vec<&str> = kind.fields().iter().map(|field| field.key).collect();
    let written = match kind {
        Kind::Persons => {
            let all = persons::reads::everybody(conn, &permit.persons).await?;
            sheets::write(format, &header, all.iter().map(|(profile, addresses)| person(profile, addresses)))
        }
        Kind::Bodies => {
            let all = bodies::reads::every(conn).await?;
            sheets::write(format, &header, all.iter().map(body))
        }
        Kind::Mandates => {
            let all = mandates::reads::tables::every(conn, &permit.mandates).await?;
            sheets::write(format, &header, all.iter().map(mandate))
        }
    };
    Ok(written?)
}

/// A table to begin with: the columns of a kind and one row, which is nobody's.
pub(super) fn template(kind: Kind) -> Result<Vec<u8>, Failure> {
    let header: Vec<&str> = kind.fields().iter().map(|field| field.key).collect();
    let row = takes::sample(kind).into_iter().map(Cow::Borrowed);
    Ok(sheets::write(Format::Csv, &header, [row])?)
}

fn person<'a>(profile: &'a persons::model::Profile, addresses: &'a [String]) -> [Cow<'a, str>; 9] {
    let first = addresses.first().map_or("", String::as_str);
    let others = addresses.get(1..).unwrap_or_default().join(" ");
    [
        Cow::Borrowed(first),
        Cow::Borrowed(&profile.name),
        Cow::Borrowed(&profile.latin_name),
        Cow::Borrowed(&profile.greeting),
        Cow::Owned(super::kinds::language_codes(&profile.languages)),
        Cow::Borrowed(&profile.zone),
        Cow::Borrowed(profile.name_seen_by.as_str()),
        Cow::Borrowed(profile.address_seen_by.as_str()),
        Cow::Owned(others),
    ]
}

fn body(body: &Body) -> [Cow<'_, str>; 20] {
    let (row, content) = (&body.row, &body.content);
    let countries = |basis: Basis| {
        let all = content.countries.iter().filter(|covered| covered.basis == basis);
        Cow::Owned(all.map(|covered| covered.code.code()).collect::<Vec<_>>().join(" "))
    };
    let date =
        |date: Option<kernel::PartialDate>| Cow::Owned(date.map(|d| d.to_string()).unwrap_or_default());
    let objectives = match content.objectives.is_empty() {
        true => String::new(),
        false => platform::json::text(&content.objectives),
    };
    [
        Cow::Borrowed(&row.slug),
        Cow::Borrowed(row.kind.as_str()),
        Cow::Owned(local_text(&row.name)),
        Cow::Borrowed(row.status.as_str()),
        date(row.status_since),
        Cow::Owned((!row.status_doubted).to_string()),
        Cow::Borrowed(body.parent.as_ref().map_or("", |(_, slug, _)| slug)),
        Cow::Owned(local_text(&row.label)),
        Cow::Owned(row.colour.to_string()),
        Cow::Borrowed(&row.acronym),
        Cow::Borrowed(&row.site),
        date(row.since),
        Cow::Owned(super::kinds::language_codes(&row.languages)),
        countries(Basis::Named),
        countries(Basis::Derived),
        Cow::Owned(local_text(&content.identity)),
        Cow::Owned(local_text(&content.vision)),
        Cow::Owned(local_text(&content.purpose)),
        Cow::Owned(local_text(&content.facilitation)),
        Cow::Owned(objectives),
    ]
}

fn mandate(given: &mandates::reads::tables::Given) -> [Cow<'_, str>; 7] {
    [
        Cow::Borrowed(&given.address),
        Cow::Borrowed(&given.slug),
        Cow::Borrowed(given.role.as_str()),
        Cow::Owned(given.first.to_string()),
        Cow::Owned(given.last.to_string()),
        Cow::Borrowed(given.manner.as_str()),
        Cow::Borrowed(&given.ground),
    ]
}
