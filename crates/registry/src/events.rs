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
/// Somebody wants an office that is offered to them and is full: the offer waits.
pub const OFFER_WAITS: &str = "registry.offer-waits";
/// A holder began to write what goes with an office.
pub const HANDOVER_BEGUN: &str = "registry.handover-begun";
/// What goes with an office was written on.
pub const HANDOVER_WRITTEN: &str = "registry.handover-written";
/// A paper was added to a hand-over sheet.
pub const HANDOVER_PAPER_ADDED: &str = "registry.handover-paper-added";
/// A paper was removed from a hand-over sheet.
pub const HANDOVER_PAPER_REMOVED: &str = "registry.handover-paper-removed";
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
/// A table was imported: its kind, how much of what, and its digest.
pub const IMPORTED: &str = "registry.imported";
/// An agreement with a partner was made.
pub const AGREEMENT_MADE: &str = "registry.agreement-made";
/// An agreement was changed.
pub const AGREEMENT_CHANGED: &str = "registry.agreement-changed";
/// What was done under an agreement was noted.
pub const AGREEMENT_NOTED: &str = "registry.agreement-noted";
/// An agreement was looked over.
pub const AGREEMENT_REVIEWED: &str = "registry.agreement-reviewed";
/// A paper was added to an agreement.
pub const AGREEMENT_PAPER_ADDED: &str = "registry.agreement-paper-added";
/// A paper was taken from an agreement.
pub const AGREEMENT_PAPER_REMOVED: &str = "registry.agreement-paper-removed";
/// A contact was added to an agreement.
pub const AGREEMENT_CONTACT_ADDED: &str = "registry.agreement-contact-added";
/// A contact was taken from an agreement.
pub const AGREEMENT_CONTACT_REMOVED: &str = "registry.agreement-contact-removed";
/// Somebody declared a tie.
pub const TIE_DECLARED: &str = "registry.tie-declared";
/// Somebody changed a tie that they had declared, or said that it ended.
pub const TIE_CHANGED: &str = "registry.tie-changed";
/// Somebody took a declared tie back.
pub const TIE_REMOVED: &str = "registry.tie-removed";
/// Somebody confirmed that what they declared is all.
pub const TIES_CONFIRMED: &str = "registry.ties-confirmed";
/// Two records of one person were made one: the subject is the one that went, `into` names the one that stayed.
pub const PERSONS_MERGED: &str = "registry.persons-merged";
/// Mandates of one office that overlapped were made one, when the records of their holder were.
pub const MANDATES_JOINED: &str = "registry.mandates-joined";
/// Two records were said to be of two people.
pub const PERSONS_APART: &str = "registry.persons-apart";

/// Somebody began an application.
pub const APPLICATION_BEGUN: &str = "registry.application-begun";
/// An application was changed by its writers.
pub const APPLICATION_EDITED: &str = "registry.application-edited";
/// Somebody was invited to write an application along.
pub const APPLICATION_INVITED: &str = "registry.application-invited";
/// Somebody writes an application along.
pub const APPLICATION_JOINED: &str = "registry.application-joined";
/// An application was asked about, or commented.
pub const APPLICATION_ASKED: &str = "registry.application-asked";
/// A question to an application was answered.
pub const APPLICATION_ANSWERED: &str = "registry.application-answered";
/// An application made a step: handed in, taken back, concluded.
pub const APPLICATION_STEPPED: &str = "registry.application-stepped";
/// A network made a step: on trial, established, dormant, left.
pub const NETWORK_STEPPED: &str = "registry.network-stepped";

/// A network was asked to accompany a new one.
pub const COMPANION_ASKED: &str = "registry.companion-asked";
/// It answered, or the company was ended.
pub const COMPANION_MOVED: &str = "registry.companion-moved";
/// An item of a new network's checklist was ticked, or the tick taken away.
pub const SUPPORT_TICKED: &str = "registry.support-ticked";
/// Something was offered to a new network, or used by it.
pub const SUPPORT_LOGGED: &str = "registry.support-logged";
/// Somebody asked that something others keep about them be put right.
pub const CORRECTION_ASKED: &str = "registry.correction-asked";
/// A correction that somebody asked for was done or declined.
pub const CORRECTION_ANSWERED: &str = "registry.correction-answered";
/// Somebody joined as a member.
pub const MEMBER_JOINED: &str = "registry.member-joined";
/// A member changed what they say.
pub const MEMBER_CHANGED: &str = "registry.member-changed";
/// A network confirmed a member.
pub const MEMBER_CONFIRMED: &str = "registry.member-confirmed";
/// A network did not confirm a member.
pub const MEMBER_DECLINED: &str = "registry.member-declined";
/// A member renewed.
pub const MEMBER_RENEWED: &str = "registry.member-renewed";
/// A member left.
pub const MEMBER_LEFT: &str = "registry.member-left";
/// A membership lapsed.
pub const MEMBER_LAPSED: &str = "registry.member-lapsed";
/// A mailing was begun.
pub const MAILING_BEGUN: &str = "registry.mailing-begun";
/// A mailing was changed.
pub const MAILING_EDITED: &str = "registry.mailing-edited";
/// Somebody asked for the approval of a mailing.
pub const MAILING_ASKED: &str = "registry.mailing-asked";
/// A mailing was given back to its writer.
pub const MAILING_RETURNED: &str = "registry.mailing-returned";
/// A mailing was approved: it is being sent.
pub const MAILING_APPROVED: &str = "registry.mailing-approved";
/// A mailing was stopped.
pub const MAILING_STOPPED: &str = "registry.mailing-stopped";
/// A mailing is sent once more to those whose letters failed.
pub const MAILING_RESENT: &str = "registry.mailing-resent";
/// Every letter of a mailing left or came to its end.
pub const MAILING_SENT: &str = "registry.mailing-sent";
/// Letters to an address come back.
pub const ADDRESS_BOUNCED: &str = "registry.address-bounced";
/// An address to which letters came back is good again: a letter to it was read.
pub const ADDRESS_CONFIRMED: &str = "registry.address-confirmed";
/// A form for reports was added.
pub const REPORT_FORM_ADDED: &str = "registry.report-form-added";
/// An objective was made.
pub const AIM_MADE: &str = "registry.aim-made";
/// An objective was changed.
pub const AIM_CHANGED: &str = "registry.aim-changed";
/// A value of an objective was noted.
pub const AIM_MEASURED: &str = "registry.aim-measured";
/// What serves an objective was noted.
pub const AIM_LINKED: &str = "registry.aim-linked";
/// What serves an objective was taken away.
pub const AIM_UNLINKED: &str = "registry.aim-unlinked";
/// A form for reports was changed.
pub const REPORT_FORM_CHANGED: &str = "registry.report-form-changed";
/// A report was accepted.
pub const REPORT_ACCEPTED: &str = "registry.report-accepted";
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
/// Bodies that came later were asked for their reports of a period as well.
pub const REPORTS_ASKED: &str = "registry.reports-asked";
/// A period was taken back before anybody wrote on a report of it.
pub const REPORTS_WITHDRAWN: &str = "registry.reports-withdrawn";

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
    OFFER_WAITS,
    HANDOVER_BEGUN,
    HANDOVER_WRITTEN,
    HANDOVER_PAPER_ADDED,
    HANDOVER_PAPER_REMOVED,
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
    IMPORTED,
    AGREEMENT_MADE,
    AGREEMENT_CHANGED,
    AGREEMENT_NOTED,
    AGREEMENT_REVIEWED,
    AGREEMENT_PAPER_ADDED,
    AGREEMENT_PAPER_REMOVED,
    AGREEMENT_CONTACT_ADDED,
    AGREEMENT_CONTACT_REMOVED,
    TIE_DECLARED,
    TIE_CHANGED,
    TIE_REMOVED,
    TIES_CONFIRMED,
    PERSONS_MERGED,
    MANDATES_JOINED,
    PERSONS_APART,
    APPLICATION_BEGUN,
    APPLICATION_EDITED,
    APPLICATION_INVITED,
    APPLICATION_JOINED,
    APPLICATION_ASKED,
    APPLICATION_ANSWERED,
    APPLICATION_STEPPED,
    NETWORK_STEPPED,
    COMPANION_ASKED,
    COMPANION_MOVED,
    SUPPORT_TICKED,
    SUPPORT_LOGGED,
    CORRECTION_ASKED,
    CORRECTION_ANSWERED,
    MEMBER_JOINED,
    MEMBER_CHANGED,
    MEMBER_CONFIRMED,
    MEMBER_DECLINED,
    MEMBER_RENEWED,
    MEMBER_LEFT,
    MEMBER_LAPSED,
    MAILING_BEGUN,
    MAILING_EDITED,
    MAILING_ASKED,
    MAILING_RETURNED,
    MAILING_APPROVED,
    MAILING_STOPPED,
    MAILING_RESENT,
    MAILING_SENT,
    ADDRESS_BOUNCED,
    ADDRESS_CONFIRMED,
    REPORT_FORM_ADDED,
    REPORTS_OPENED,
    REPORT_WRITTEN,
    REPORT_SUBMITTED,
    REPORT_PUBLISHED,
    REPORT_RETURNED,
    REPORT_EXCUSED,
    REPORT_EXTENDED,
    REPORTS_ASKED,
    REPORTS_WITHDRAWN,
    REPORT_FORM_CHANGED,
    REPORT_ACCEPTED,
    AIM_MADE,
    AIM_CHANGED,
    AIM_MEASURED,
    AIM_LINKED,
    AIM_UNLINKED,
];
