//! What each column of a table takes, for those who write one, and a row to begin with.

use super::model::{Field, Kind};
use crate::bodies::model::{KINDS as BODY_KINDS, Status};
use crate::mandates::model::{MANNERS, Manner, ROLES, Role};
use crate::persons::model::{SEEN, Seen};
use platform::i18n::T;

/// What a field takes: a message, the codes of which it is one, and what a template has in it.
struct Takes {
    message: &'static str,
    codes: Vec<&'static str>,
    sample: &'static str,
}

const fn any(message: &'static str, sample: &'static str) -> Takes {
    Takes { message, codes: Vec::new(), sample }
}

fn one_of(codes: impl IntoIterator<Item = &'static str>, sample: &'static str) -> Takes {
    Takes { message: "imports-takes-one-of", codes: codes.into_iter().collect(), sample }
}

/// Every state that a body of some kind can be in.
fn statuses() -> Vec<&'static str> {
    let mut all: Vec<&'static str> = Vec::new();
    for status in BODY_KINDS.iter().flat_map(|kind| kind.statuses()).copied().map(Status::as_str) {
        if !all.contains(&status) {
            all.push(status);
        }
    }
    all
}

/// An objective as a cell has it.
const OBJECTIVE: &str =
    r#"[{"period":"2027-2029","text":{"en":"Two courses that several professions take together"}}]"#;

/// Role labels and addresses of no real place: whoever forgets to replace them harms nobody.
fn of_field(kind: Kind, field: &str) -> Takes {
    match (kind, field) {
        (Kind::Persons, "address") => any("imports-takes-address", "chair@example.org"),
        (Kind::Mandates, "person") => any("imports-takes-known-address", "chair@example.org"),
        (Kind::Persons, "other_addresses") => any("imports-takes-addresses", "office@example.org"),
        (Kind::Persons, "name") => any("imports-takes-line", "Chair of the network"),
        (_, "languages") => any("imports-takes-languages", "English, French"),
        (Kind::Persons, "zone") => any("imports-takes-zone", "Africa/Nairobi"),
        (Kind::Persons, "name_seen_by" | "address_seen_by") => one_of(SEEN.map(Seen::as_str), "nobody"),
        (Kind::Bodies, "slug") => any("imports-takes-slug", "example-network"),
        (Kind::Mandates, "body") => any("imports-takes-body", "example-network"),
        (Kind::Bodies, "parent") => any("imports-takes-body", ""),
        (Kind::Bodies, "kind") => one_of(BODY_KINDS.map(|kind| kind.as_str()), "network"),
        (Kind::Bodies, "status") => one_of(statuses(), "established"),
        (Kind::Bodies, "name") => any("imports-takes-texts", "Example network"),
        (Kind::Bodies, "region") => any("imports-takes-texts", ""),
        (Kind::Bodies, "status_since" | "since") => any("imports-takes-date", "2026-05"),
        (Kind::Bodies, "status_confirmed") => one_of(["true", "false"], "true"),
        (Kind::Bodies, "colour") => any("imports-takes-colour", "-1"),
        (Kind::Bodies, "acronym") => any("imports-takes-line", "EXN"),
        (Kind::Bodies, "site") => any("imports-takes-site", "https://example.org/"),
        (Kind::Bodies, "countries") => any("imports-takes-countries", "Kenya, Uganda"),
        (Kind::Bodies, "countries_derived") => any("imports-takes-countries", ""),
        (Kind::Bodies, "objectives") => any("imports-takes-objectives", OBJECTIVE),
        (Kind::Bodies, "identity" | "vision" | "purpose" | "facilitation") => any("imports-takes-texts", ""),
        (Kind::Mandates, "role") => one_of(ROLES.map(Role::as_str), "chair"),
        (Kind::Mandates, "manner") => one_of(MANNERS.map(Manner::as_str), "full"),
        (Kind::Mandates, "starts") => any("imports-takes-day", "2027-01-01"),
        (Kind::Mandates, "ends") => any("imports-takes-day", "2028-12-31"),
        (Kind::Mandates, "ground") => any("imports-takes-line", "Elected by the assembly"),
        _ => any("imports-takes-line", ""),
    }
}

/// What a field takes, in words.
pub(super) fn words(t: &T, kind: Kind, field: &Field) -> String {
    let takes = of_field(kind, field.key);
    t.with(takes.message, &[("codes", takes.codes.join(", ").into())])
}

/// The row of a template, in the order of the fields.
pub(super) fn sample(kind: Kind) -> Vec<&'static str> {
    kind.fields().iter().map(|field| of_field(kind, field.key).sample).collect()
}
