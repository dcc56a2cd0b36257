//! The facts that the register publishes, by the kind they have in the journal.

/// A body was added.
pub const BODY_ADDED: &str = "registry.body-added";
/// A body's page was changed.
pub const BODY_EDITED: &str = "registry.body-edited";
/// A body got an emblem, or another one.
pub const EMBLEM_SET: &str = "registry.emblem-set";
/// The emblem of a body was taken away.
pub const EMBLEM_REMOVED: &str = "registry.emblem-removed";
/// A person was added.
pub const PERSON_ADDED: &str = "registry.person-added";
/// A person changed what is kept about them.
pub const PERSON_EDITED: &str = "registry.person-edited";
/// A person got one more address.
pub const ADDRESS_ADDED: &str = "registry.address-added";
/// An address of a person was taken away.
pub const ADDRESS_REMOVED: &str = "registry.address-removed";
/// What is kept of a person was erased.
pub const PERSON_ERASED: &str = "registry.person-erased";
/// A mandate was given.
pub const MANDATE_GIVEN: &str = "registry.mandate-given";
/// A mandate was ended before its day.
pub const MANDATE_ENDED: &str = "registry.mandate-ended";
/// An office was offered to somebody.
pub const OFFICE_OFFERED: &str = "registry.office-offered";
/// Somebody accepted an office: their mandate came to be.
pub const OFFICE_ACCEPTED: &str = "registry.office-accepted";
/// Somebody declined an office.
pub const OFFER_DECLINED: &str = "registry.offer-declined";
/// An offer was taken back.
pub const OFFER_WITHDRAWN: &str = "registry.offer-withdrawn";
/// Nobody answered an offer in time.
pub const OFFER_LAPSED: &str = "registry.offer-lapsed";
/// A holder began to write what goes with an office.
pub const HANDOVER_BEGUN: &str = "registry.handover-begun";
/// An office went from its holder to a successor.
pub const OFFICE_HANDED_OVER: &str = "registry.office-handed-over";
/// A successor confirmed the sheet of an office.
pub const HANDOVER_CONFIRMED: &str = "registry.handover-confirmed";
/// Nobody speaks for a body any more.
pub const BODY_UNHELD: &str = "registry.body-unheld";
/// Somebody signed in.
pub const SIGNED_IN: &str = "registry.signed-in";
/// A session was ended.
pub const SESSION_ENDED: &str = "registry.session-ended";
/// Whoever runs the machine made a link by which somebody can sign in.
pub const LINK_MADE: &str = "registry.link-made";
/// Every way in that somebody had was ended.
pub const WAYS_ENDED: &str = "registry.ways-ended";
/// A passkey was enrolled.
pub const PASSKEY_ADDED: &str = "registry.passkey-added";
/// A passkey was removed.
pub const PASSKEY_REMOVED: &str = "registry.passkey-removed";
/// A place to sign in with was joined to a person.
pub const OPENID_ADDED: &str = "registry.openid-added";
/// A place to sign in with was taken from a person.
pub const OPENID_REMOVED: &str = "registry.openid-removed";
/// A token of the API was made.
pub const TOKEN_MADE: &str = "registry.token-made";
/// A token of the API was revoked.
pub const TOKEN_REVOKED: &str = "registry.token-revoked";
/// The sample was loaded.
pub const SAMPLE_LOADED: &str = "registry.sample-loaded";
/// The secretariat changed the settings of a subject.
pub const SETTINGS_CHANGED: &str = "registry.settings-changed";
/// A form for reports was added.
pub const REPORT_FORM_ADDED: &str = "registry.report-form-added";
/// A period was opened for which reports are owed.
pub const REPORTS_OPENED: &str = "registry.reports-opened";
/// Answers of a report were written.
pub const REPORT_WRITTEN: &str = "registry.report-written";
/// A report was submitted.
pub const REPORT_SUBMITTED: &str = "registry.report-submitted";
/// A report was published.
pub const REPORT_PUBLISHED: &str = "registry.report-published";
/// A report was sent back with a remark.
pub const REPORT_RETURNED: &str = "registry.report-returned";
/// A report is not owed any more.
pub const REPORT_EXCUSED: &str = "registry.report-excused";
/// A body has longer for its report.
pub const REPORT_EXTENDED: &str = "registry.report-extended";

/// Every kind, for the journal's filter.
pub(crate) const ALL: &[&str] = &[
    BODY_ADDED,
    BODY_EDITED,
    EMBLEM_SET,
    EMBLEM_REMOVED,
    PERSON_ADDED,
    PERSON_EDITED,
    ADDRESS_ADDED,
    ADDRESS_REMOVED,
    PERSON_ERASED,
    MANDATE_GIVEN,
    MANDATE_ENDED,
    OFFICE_OFFERED,
    OFFICE_ACCEPTED,
    OFFER_DECLINED,
    OFFER_WITHDRAWN,
    OFFER_LAPSED,
    HANDOVER_BEGUN,
    OFFICE_HANDED_OVER,
    HANDOVER_CONFIRMED,
    BODY_UNHELD,
    SIGNED_IN,
    SESSION_ENDED,
    LINK_MADE,
    WAYS_ENDED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    OPENID_ADDED,
    OPENID_REMOVED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    SAMPLE_LOADED,
    SETTINGS_CHANGED,
    REPORT_FORM_ADDED,
    REPORTS_OPENED,
    REPORT_WRITTEN,
    REPORT_SUBMITTED,
    REPORT_PUBLISHED,
    REPORT_RETURNED,
    REPORT_EXCUSED,
    REPORT_EXTENDED,
];
