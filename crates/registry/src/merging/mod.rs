//! Merging two records of one person: the secretariat chooses which one stays and, field by field, what is kept of them; then
//! everything that named the one names the other.
//!
//! ```text
//! two records ──▶ looked over side by side ──▶ one record; the other one is blank and leads to it, for ever
//! ```
//! Every capability declares its columns that hold a person's id (`Capability::references`), so that nothing is forgotten. The
//! journal is never changed: whoever reads it sees the name of the record that stayed for the id of the one that went.
//! Mandates of the same office that overlap become one, since nobody holds an office twice on one day; so do their hand-over
//! sheets, with the notes of both. An office that is offered to both records is offered once. What lets in, such as an open
//! session or a token, does not pass on to the other record.

pub(crate) mod actions;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;

pub(crate) use pages::routes;

use platform::capability::{Join, Reference};

/// The table of persons, which references name.
pub(crate) const PERSONS: &str = "registry_person";
/// The table of mandates.
pub(crate) const MANDATES: &str = "registry_mandate";

const fn of(table: &'static str, column: &'static str, to: &'static str, join: Join) -> Reference {
    Reference { table, column, to, join, silent: false }
}

/// Every column of the register that holds the id of a person or of a mandate.
pub(crate) const REFERENCES: &[Reference] = &[
    of("registry_mandate", "person", PERSONS, Join::Move),
    of("registry_address", "person", PERSONS, Join::Move),
    of("registry_passkey", "person", PERSONS, Join::Move),
    of("registry_openid", "person", PERSONS, Join::Move),
    of("registry_session", "person", PERSONS, Join::Drop),
    of("registry_token", "person", PERSONS, Join::Drop),
    of("registry_body_version", "person", PERSONS, Join::Move),
    of("registry_tie", "person", PERSONS, Join::Move),
    of("registry_tie", "other", PERSONS, Join::Move),
    of("registry_person", "became", PERSONS, Join::Move),
    of("registry_double", "first", PERSONS, Join::Drop),
    of("registry_double", "second", PERSONS, Join::Drop),
    of("registry_apart", "first", PERSONS, Join::ByHand),
    of("registry_apart", "second", PERSONS, Join::ByHand),
    of("registry_body_version", "mandate", MANDATES, Join::Move),
    of("registry_mandate_joined", "became", MANDATES, Join::Move),
    of("registry_offer", "person", PERSONS, Join::Move),
    of("registry_offer", "offered_by", PERSONS, Join::Move),
    of("registry_offer", "predecessor", MANDATES, Join::Move),
    of("registry_offer", "mandate", MANDATES, Join::Move),
    of("registry_handover", "mandate", MANDATES, Join::ByHand),
    of("registry_handover", "successor", MANDATES, Join::Move),
    // A file may belong to what is sealed, such as a bid.
    Reference { silent: true, ..of("registry_document", "person", PERSONS, Join::Move) },
    of("registry_import", "person", PERSONS, Join::Move),
    of("registry_application_person", "person", PERSONS, Join::MoveUnless(&["application"])),
    of("registry_application_word", "person", PERSONS, Join::Move),
    of("registry_application_answer", "person", PERSONS, Join::Move),
    of("registry_admission_step", "person", PERSONS, Join::Move),
    of("registry_companion", "asked_by", PERSONS, Join::Move),
    of("registry_support_tick", "person", PERSONS, Join::Move),
    of("registry_support_entry", "person", PERSONS, Join::Move),
    of("registry_correction", "person", PERSONS, Join::Move),
    of("registry_correction", "answered_by", PERSONS, Join::Move),
    of("registry_membership", "person", PERSONS, Join::ByHand),
    of("registry_member_network", "person", PERSONS, Join::MoveUnless(&["body"])),
    of("registry_member_word", "person", PERSONS, Join::Drop),
    of("registry_belonging", "person", PERSONS, Join::MoveUnless(&["body", "began_at"])),
    of("registry_agreement", "ours", PERSONS, Join::Move),
    of("registry_agreement", "theirs", PERSONS, Join::Move),
    of("registry_agreement_version", "person", PERSONS, Join::Move),
    of("registry_agreement_deed", "person", PERSONS, Join::Move),
    of("registry_mailing", "writer", PERSONS, Join::Move),
    of("registry_mailing", "approver", PERSONS, Join::Move),
    of("registry_mailing_recipient", "person", PERSONS, Join::ByHand),
    of("registry_report_answer", "person", PERSONS, Join::Move),
    of("registry_report_answer", "mandate", MANDATES, Join::Move),
    of("registry_aim_value", "person", PERSONS, Join::Move),
    of("registry_aim_link", "person", PERSONS, Join::Move),
];
