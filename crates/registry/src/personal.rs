//! Which columns of the register hold personal data.

use platform::capability::{Erase, PersonalColumn, Whose};

/// A column of tables that were brought, which may hold something about anybody. Erasing somebody looks through those that wait
/// ([`crate::imports`]) and gives up whichever holds something of theirs: that blanks these and takes the file out of the store. The
/// others are not theirs, and stay.
const fn brought(column: &'static str) -> PersonalColumn {
    PersonalColumn { table: "registry_import", column, whose: Whose::Anybody, erase: Erase::ByHand }
}

const fn column(
    table: &'static str,
    column: &'static str,
    person: &'static str,
    erase: Erase,
) -> PersonalColumn {
    PersonalColumn { table, column, whose: Whose::Person(person), erase }
}

/// A column of rows that are known to be somebody's by an address alone.
const fn by_address(table: &'static str, column: &'static str) -> PersonalColumn {
    let whose =
        Whose::Through { column: "address", table: "registry_address", key: "address", person: "person" };
    PersonalColumn { table, column, whose, erase: Erase::Row }
}

/// What a holder wrote for whoever comes next.
const fn of_handover(column: &'static str) -> PersonalColumn {
    let whose = Whose::Through { column: "mandate", table: "registry_mandate", key: "id", person: "person" };
    PersonalColumn { table: "registry_handover", column, whose, erase: Erase::Blank }
}

/// A column in which somebody is named by another.
const fn named(table: &'static str, column: &'static str) -> PersonalColumn {
    PersonalColumn { table, column, whose: Whose::Named(column), erase: Erase::Row }
}

/// A column that is worked out from others of the same person.
const fn derived(table: &'static str, column: &'static str) -> PersonalColumn {
    PersonalColumn { table, column, whose: Whose::Named("person"), erase: Erase::Row }
}

/// Every column that holds personal data, with how it is known whose it is, and what erasure does with it, in that order.
pub(crate) const COLUMNS: &[PersonalColumn] = &[
    // Before the addresses, by which it is known whose a link is.
    by_address("registry_link", "name"),
    by_address("registry_link", "address"),
    by_address("registry_application_speaker", "name"),
    by_address("registry_application_speaker", "address"),
    by_address("registry_application_invitation", "address"),
    by_address("registry_agreement_contact", "name"),
    by_address("registry_agreement_contact", "phone"),
    by_address("registry_agreement_contact", "about"),
    by_address("registry_agreement_contact", "address"),
    column("registry_address", "address", "person", Erase::Row),
    column("registry_session", "browser", "person", Erase::Row),
    column("registry_token", "name", "person", Erase::Row),
    column("registry_passkey", "credential", "person", Erase::Row),
    column("registry_passkey", "data", "person", Erase::Row),
    column("registry_passkey", "name", "person", Erase::Row),
    column("registry_openid", "subject", "person", Erase::Row),
    column("registry_application_word", "text", "person", Erase::Blank),
    column("registry_application_answer", "text", "person", Erase::Blank),
    column("registry_support_entry", "text", "person", Erase::Blank),
    // Grounds and findings of steps are the confederation's own record: they stay, and name nobody.
    column("registry_offer", "called", "person", Erase::Blank),
    column("registry_offer", "reason", "person", Erase::Blank),
    of_handover("advice"),
    of_handover("contacts"),
    of_handover("tasks"),
    // With the row its file goes, if it is nobody else's. What others rest on is parted from the person before, and stays.
    column("registry_document", "name", "person", Erase::Row),
    column("registry_tie", "kind", "person", Erase::Row),
    column("registry_tie", "name", "person", Erase::Row),
    column("registry_tie", "address", "person", Erase::Row),
    column("registry_tie", "since", "person", Erase::Row),
    column("registry_tie", "until", "person", Erase::Row),
    column("registry_tie", "remark", "person", Erase::Row),
    // Where somebody is named by another: a tie that was declared, a pair that a search found.
    named("registry_tie", "other"),
    named("registry_double", "first"),
    named("registry_double", "second"),
    // By which words somebody is found follows from what they say, which stands in their file: these are erased and not told.
    derived("registry_member_word", "word"),
    derived("registry_member_word", "sort"),
    // Which networks these are stands beside it in the membership.
    named("registry_member_network", "person"),
    // By which networks somebody was a member is told with their names, apart from the tables.
    named("registry_belonging", "person"),
    column("registry_membership", "number", "person", Erase::Row),
    column("registry_membership", "kind", "person", Erase::Row),
    column("registry_membership", "country", "person", Erase::Row),
    column("registry_membership", "networks", "person", Erase::Row),
    column("registry_membership", "held", "person", Erase::Row),
    column("registry_membership", "offers", "person", Erase::Row),
    column("registry_membership", "seeks", "person", Erase::Row),
    column("registry_person", "name", "id", Erase::Blank),
    column("registry_person", "latin_name", "id", Erase::Blank),
    column("registry_person", "greeting", "id", Erase::Blank),
    column("registry_person", "sort_name", "id", Erase::Blank),
    // The words of both names: as those of the directory they are erased and not told.
    PersonalColumn {
        table: "registry_person",
        column: "words",
        whose: Whose::Named("id"),
        erase: Erase::Blank,
    },
    column("registry_person", "languages", "id", Erase::Blank),
    column("registry_person", "zone", "id", Erase::Blank),
    // Which mailings somebody got.
    column("registry_mailing_recipient", "address", "person", Erase::Row),
    column("registry_correction", "wrong", "person", Erase::Row),
    column("registry_correction", "wanted", "person", Erase::Row),
    column("registry_correction", "answer", "person", Erase::Row),
    // What is begun to sign in or to add a passkey may name the passkeys that somebody has. It lasts ten minutes, and can be begun
    // again.
    PersonalColumn { table: "registry_ceremony", column: "state", whose: Whose::Anybody, erase: Erase::Row },
    // What a program was answered about somebody, kept for a day for whoever sends the same again.
    column("platform_answer", "body", "about", Erase::Blank),
    brought("name"),
    brought("header"),
    brought("first_rows"),
    brought("changes"),
    brought("faults"),
    brought("remarks"),
];
