//! What tests of other crates use: people with mandates, signed in, and the things that sample addresses name.

use crate::bodies::actions::Register;
use crate::bodies::model::Content;
use crate::bodies::{access, actions};
use crate::persons::model::Profile;
use crate::{mandates, persons, planted, sign_in};
use jiff::{Span, Timestamp, tz::TimeZone};
use kernel::{BodyId, Language, LocalText, PersonId};
use platform::files::Files;
use platform::http::Credential;
use platform::testing::{TestApp, TestDb, Viewer};

pub use crate::bodies::model::{BodyKind, Status};
pub use crate::mandates::model::Role;
pub use crate::persons::model::Seen;

/// Adds a body with a name in English.
pub async fn add_body(house: &TestApp, slug: &str, kind: BodyKind, name: &str) -> BodyId {
    let register = Register {
        slug: slug.to_owned(),
        kind,
        status: kind.statuses()[0],
        status_doubted: false,
        status_since: None,
        parent: None,
        label: LocalText::default(),
        colour: -1,
    };
    let content = Content { name: LocalText::new(Language::EN, name), ..Content::default() };
    let made = actions::add(&house.app, &access::the_program(), &register, &content).await;
    made.expect("the test's body is one that can be")
}

/// Adds a person with an address.
pub async fn add_person(house: &TestApp, name: &str, address: &str, seen: Seen) -> PersonId {
    let profile = Profile { name: name.to_owned(), name_seen_by: seen, ..Profile::default() };
    let made = persons::actions::add(&house.app, &persons::access::the_program(), &profile, address).await;
    made.expect("the test's person is one that can be")
}

/// Gives a person a mandate from today for two years.
pub async fn give(house: &TestApp, person: PersonId, slug: &str, role: Role) {
    let starts = house.app.givens.now().to_zoned_datetime(TimeZone::UTC).date();
    let term = mandates::model::Term { role, starts, ends: starts.saturating_add(Span::new().years(2)) };
    let permit = mandates::access::the_program();
    let given = mandates::actions::give(&house.app, &permit, person, slug, &term.into()).await;
    given.expect("the test's mandate is one that can be");
}

/// Signs in, as people do.
pub trait AsPerson {
    /// A browser that is signed in as the holder of an address, by a link.
    fn as_person(&self, address: &str) -> impl Future<Output = Viewer<'_>>;
}

impl AsPerson for TestApp {
    async fn as_person(&self, address: &str) -> Viewer<'_> {
        let link = sign_in::link_for(&self.app, address).await.expect("the register answers");
        let link = link.unwrap_or_else(|| panic!("nobody has the address {address}"));
        let path = link.trim_start_matches(&self.app.config.public_url).to_owned();
        let viewer = self.visitor();
        let page = viewer.submit(&path, &path, &[]).await;
        assert!(page.status.is_redirection(), "signing in as {address}: {}", page.text());
        viewer
    }
}

/// Somebody without a mandate: the rigs' `person`, to whom the things of one's own page belong that sample addresses name.
pub const OWNER: &str = "01932b1c-0000-7000-8000-0000000000c1";

/// The emblem that [`plant`] gives to a network: one white pixel, in the smallest PNG there is.
pub const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
    \0\0\0\nIDATx\xdac\xf8\x0f\0\x01\x01\x01\0\x1c\xb0\x8c\x99\0\0\0\0IEND\xaeB`\x82";

/// Plants what sample addresses name, and for each role of the rigs a session whose cookie is the role's name: `person`,
/// and those of role accounts by the first part of their address. A token `token` of the holder of `afripen@example.org`
/// has the scopes given; `bare token` has none.
pub async fn plant(house: &TestApp, scopes: &[&str]) {
    plant_in(&house.db, &house.app.files, house.app.givens.now(), scopes).await;
}

/// The same in a database with the sample and the store of files beside it, such as those of a process.
pub async fn plant_in(db: &TestDb, files: &Files, now: Timestamp, scopes: &[&str]) {
    let sqlite = db.url.starts_with("sqlite:");
    let hex = |secret: &str| {
        let digest = data_encoding::HEXLOWER.encode(&Credential::digest(secret));
        if sqlite { format!("x'{digest}'") } else { format!("'\\x{digest}'::bytea") }
    };
    let none = if sqlite { "x''" } else { "''::bytea" };
    let now = now.as_microsecond();
    let later = now + 3_600_000_000;
    let mut text = String::new();
    for (id, name, seen) in [(planted::PERSON, "Member of Evaluation", "members"), (OWNER, "Guest", "nobody")]
    {
        text.push_str(&format!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at)
             VALUES ('{id}', '{name}', '', '', '{}', '[\"en\"]', '', '{seen}', 'nobody', 1, {now}, {now});",
            platform::text::fold(name)
        ));
    }
    for (id, person, address) in [
        ("01932b1c-0000-7000-8000-0000000000a4", planted::PERSON, "member@example.org"),
        (planted::ADDRESS, planted::PERSON, "member.home@example.org"),
        ("01932b1c-0000-7000-8000-0000000000a5", OWNER, "person@example.org"),
    ] {
        text.push_str(&format!(
            "INSERT INTO registry_address (id, person, address, made_at) VALUES ('{id}', '{person}', '{address}', {now});"
        ));
    }
    text.push_str(&format!(
        "INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
         SELECT '{}', '{}', id, 'member', '2026-01-01', '2028-01-01', {now} FROM registry_body WHERE slug = 'evaluation';",
        planted::MANDATE,
        planted::PERSON
    ));
    let holder = |address: &str| format!("(SELECT person FROM registry_address WHERE address = '{address}')");
    for (number, role) in (1..).zip(["afripen", "evaluation", "secretariat", "reip", "anic", "person"]) {
        text.push_str(&format!(
            "INSERT INTO registry_session (id, digest, person, way, browser, made_at, expires_at)
             VALUES ('01932b1c-0000-7000-8000-00000000d00{number}', {}, {}, 'link', 'Firefox · Linux', {now}, {later});",
            hex(role),
            holder(&format!("{role}@example.org"))
        ));
    }
    text.push_str(&format!(
        "INSERT INTO registry_session (id, digest, person, way, browser, made_at, expires_at)
             VALUES ('{}', {}, '{OWNER}', 'passkey', '', {now}, {later});
         INSERT INTO registry_passkey (id, person, credential, data, name, made_at, used_at)
             VALUES ('{}', '{OWNER}', 'planted', '{{}}', '', {now}, {now});
         INSERT INTO registry_openid (id, person, issuer, subject, made_at)
             VALUES ('{}', '{OWNER}', 'https://orcid.example.org', 'planted', {now});
         INSERT INTO registry_token (id, digest, person, name, scopes, made_at, expires_at)
             VALUES ('{}', {}, '{OWNER}', 'Planted', '[\"bodies:write\"]', {now}, {later});
         INSERT INTO registry_link (id, address, digest, visit, code, tries, next, asked_at, expires_at, used_at)
             VALUES ('01932b1c-0000-7000-8000-0000000000e1', 'person@example.org', {}, {none}, {none}, 0, '/desk', {now},
                     {later}, NULL);",
        planted::SESSION,
        hex("another session"),
        planted::PASSKEY,
        planted::PLACE,
        planted::TOKEN,
        hex("another token"),
        hex(planted::LINK),
    ));
    for (number, (token, scopes)) in (1..).zip([("token", scopes), ("bare token", &[])]) {
        text.push_str(&format!(
            "INSERT INTO registry_token (id, digest, person, name, scopes, made_at, expires_at)
             VALUES ('01932b1c-0000-7000-8000-00000000f00{number}', {}, {}, '{token}', '{}', {now}, {later});",
            hex(token),
            holder("afripen@example.org"),
            platform::json::text(&scopes)
        ));
    }
    let stored = files.store(PIXEL.to_vec()).await.expect("a picture is kept");
    assert_eq!(format!("{}.png", stored.digest), planted::EMBLEM, "the sample's address is of this picture");
    text.push_str(&format!(
        "INSERT INTO platform_file (digest, size, media_type, stored_at)
             VALUES ('{0}', {1}, 'image/png', {now});
         UPDATE registry_body SET emblem = '{0}' WHERE slug = 'afripen';",
        stored.digest, stored.size
    ));
    db.tamper(&text).await;
}
