//! Which columns of the register hold personal data.

use platform::capability::{Erase, PersonalColumn};

const fn column(
    table: &'static str,
    column: &'static str,
    person: &'static str,
    erase: Erase,
) -> PersonalColumn {
    PersonalColumn { table, column, person, erase }
}

/// Every column that holds personal data, with the column that says whose, and what erasure does with it.
pub(crate) const COLUMNS: &[PersonalColumn] = &[
    column("registry_person", "name", "id", Erase::Blank),
    column("registry_person", "latin_name", "id", Erase::Blank),
    column("registry_person", "greeting", "id", Erase::Blank),
    column("registry_person", "sort_name", "id", Erase::Blank),
    column("registry_person", "languages", "id", Erase::Blank),
    column("registry_person", "zone", "id", Erase::Blank),
    column("registry_address", "address", "person", Erase::Row),
    column("registry_link", "address", "address", Erase::Row),
    column("registry_session", "browser", "person", Erase::Row),
    column("registry_token", "name", "person", Erase::Row),
    column("registry_passkey", "credential", "person", Erase::Row),
    column("registry_passkey", "data", "person", Erase::Row),
    column("registry_passkey", "name", "person", Erase::Row),
    column("registry_openid", "subject", "person", Erase::Row),
];
