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

/// Writes anew by which words and networks these members are found. Nothing should come out of it but what stood there.
pub async fn list_members_again(house: &TestApp, members: &[PersonId]) {
    let mut tx = house.app.db.write(&house.app.givens).await.expect("the database is there");
    for person in members {
        crate::memberships::actions::list_again(&mut tx, *person).await.expect("it is written");
    }
    tx.commit().await.expect("it is written");
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

/// What the secretariat's token of the rigs may be used for.
pub const OFFICE_SCOPES: &[&str] = &[
    "agreements:read",
    "applications:read",
    "bodies:write",
    "mandates:read",
    "mandates:write",
    "memberships:read",
    "persons:read",
    "persons:write",
];

/// Plants what sample addresses name, and for each role of the rigs a session whose cookie is the role's name: `person`,
/// and those of role accounts by the first part of their address. A token `token` of the holder of `afripen@example.org`
/// has the scopes given; `bare token` has none; `office token` is the secretariat's and has all of [`OFFICE_SCOPES`].
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
    // A mandate that is over, and not so long ago that its sheet is closed.
    let over = now.to_zoned_datetime(TimeZone::UTC).date().saturating_sub(Span::new().days(9));
    let now = now.as_microsecond();
    let later = now + 3_600_000_000;
    let mut text = String::new();
    for (id, name, seen) in [(planted::PERSON, "Member of Evaluation", "members"), (OWNER, "Guest", "nobody")]
    {
        text.push_str(&format!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at, words)
             VALUES ('{id}', '{name}', '', '', '{}', '[\"en\"]', '', '{seen}', 'nobody', 1, {now}, {now}, '{}');",
            platform::text::fold(name),
            persons::model::found_by(name, "")
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
    text.push_str(&format!(
        "INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
         SELECT '{old}', '{OWNER}', id, 'chair', '2024-01-01', '{over}', {now} FROM registry_body WHERE slug = 'afripen';
         INSERT INTO registry_handover (id, mandate, tasks, contacts, advice, sheet, version, made_at)
         VALUES ('01932b1c-0000-7000-8000-0000000000a7', '{old}', 'Planted tasks', 'Planted contacts', 'Planted advice', 'null', 1, {now});
         INSERT INTO registry_handover (id, mandate, successor, tasks, contacts, advice, sheet, version, made_at, handed_at)
         VALUES ('01932b1c-0000-7000-8000-0000000000aa', '{mandate}', '{old}', '', '', '', 'null', 1, {now}, {now});
         INSERT INTO registry_offer (id, person, body, role, manner, starts, ends, ground, state, invited, reason, answer_by, made_at, called)
         SELECT '{offer}', '{OWNER}', id, 'member', 'full', '2027-01-01', '2028-12-31', '', 'open', 0, '', {month}, {now}, 'Planted called'
         FROM registry_body WHERE slug = 'afripen';
         INSERT INTO registry_offer (id, person, body, role, manner, starts, ends, ground, state, invited, reason, answer_by, made_at)
         SELECT '01932b1c-0000-7000-8000-0000000000a8', '{OWNER}', id, 'member', 'full', '2027-01-01', '2028-12-31', '',
             'declined', 0, 'Planted reason', {month}, {now} FROM registry_body WHERE slug = 'evaluation';",
        old = planted::OLD_MANDATE,
        mandate = planted::MANDATE,
        offer = planted::OFFER,
        month = now + 30 * 24 * 3_600_000_000,
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
         INSERT INTO registry_link (id, address, digest, visit, code, tries, next, asked_at, expires_at, used_at, name, language)
             VALUES ('01932b1c-0000-7000-8000-0000000000e1', 'person@example.org', {}, {none}, {none}, 0, '/desk', {now},
                     {later}, NULL, 'Planted name', 'en');",
        planted::SESSION,
        hex("another session"),
        planted::PASSKEY,
        planted::PLACE,
        planted::TOKEN,
        hex("another token"),
        hex(planted::LINK),
    ));
    let tokens = [
        ("token", scopes, "afripen@example.org"),
        ("bare token", &[], "afripen@example.org"),
        ("office token", OFFICE_SCOPES, "secretariat@example.org"),
    ];
    for (number, (token, scopes, address)) in (1..).zip(tokens) {
        text.push_str(&format!(
            "INSERT INTO registry_token (id, digest, person, name, scopes, made_at, expires_at)
             SELECT '01932b1c-0000-7000-8000-00000000f00{number}', {}, person, '{token}', '{}', {now}, {later}
             FROM registry_address WHERE address = '{address}';",
            hex(token),
            platform::json::text(&scopes)
        ));
    }
    text.push_str(&format!(
        "INSERT INTO registry_membership (id, person, number, kind, state, since, until, country, networks, held, offers, seeks,
             name_seen_by, offers_seen_by, languages_seen_by, country_seen_by, letters, version, made_at, changed_at)
         VALUES ('01932b1c-0000-7000-8000-0000000000e1', '{0}', '{1}', 'network', 'waiting', '2026-01-01', '2027-12-31',
             'KE', '[]', '[]', 'Facilitation', '', 'members', 'members', 'nobody', 'members', 0, 1, {now}, {now}),
             ('01932b1c-0000-7000-8000-0000000000e2', '{OWNER}', '{2}', 'individual', 'active', '2026-01-01', '2027-12-31',
             'NO', '[]', '[]', 'Planted offer', 'Planted wish', 'everyone', 'members', 'nobody', 'members', 0, 1, {now}, {now});
         INSERT INTO registry_member_word (audience, word, sort, person) VALUES ('everyone', '*', 'guest', '{OWNER}'),
             ('members', 'planted', 'guest', '{OWNER}');
         INSERT INTO registry_member_network (person, body, state, made_at)
         SELECT '{OWNER}', id, 'confirmed', {now} FROM registry_body WHERE slug = 'afripen';
         INSERT INTO registry_member_network (person, body, state, made_at)
         SELECT '{0}', id, 'waiting', {now} FROM registry_body WHERE slug = 'afripen';
         INSERT INTO registry_belonging (person, body, membership, began_at, ended_at)
         SELECT '{OWNER}', id, '01932b1c-0000-7000-8000-0000000000e2', {now}, NULL FROM registry_body WHERE slug = 'afripen';",
        planted::PERSON,
        planted::NUMBER,
        "ABCDEFGH24"
    ));
    text.push_str(&format!(
        "INSERT INTO platform_hook (id, address, kinds, secret, old_secret, old_until, state, reached, busy, turn, made_at)
             VALUES ('{hook}', 'https://example.org/planted', '[]', '', '', 0, 'paused', 0, 0, 0, {now});
         INSERT INTO platform_delivery (id, hook, seq, kind, state, tries, next_at, status, error, took, made_at, tried_at)
             VALUES ('{}', '{hook}', 1, 'registry.body-added', 'failed', 9, {now}, 500, '', 12, {now}, {now});",
        platform::http::SAMPLE_DELIVERY,
        hook = platform::http::SAMPLE_HOOK,
    ));
    text.push_str(&format!(
        "INSERT INTO registry_import (id, kind, format, state, file, digest, name, header, first_rows, columns, counts, changes,
             faults, remarks, why, row_count, person, made_at, changed_at)
             VALUES ('{}', 'persons', 'csv', 'wrong', NULL, '', 'planted.csv', '[\"address\",\"name\"]',
                 '[[\"planted\",\"Planted\"]]', '[\"address\",\"name\"]',
                 '{{\"new\":0,\"changed\":0,\"unchanged\":0,\"wrong\":1}}', '[]',
                 '[{{\"row\":2,\"column\":0,\"why\":{{\"key\":\"refusal-mail-address\",\"args\":[]}}}}]', '[]', '', 1, {},
                 {now}, {now});",
        planted::IMPORT,
        holder("secretariat@example.org"),
    ));
    text.push_str(&format!(
        "INSERT INTO registry_tie (id, person, kind, other, body, name, address, since, until, remark, version, made_at,
             changed_at)
         VALUES ('{}', '{OWNER}', 'co-author', '{}', NULL, 'A colleague', 'member@example.org', '2025-03', '2026',
             'One article', 1, {now}, {now});
         INSERT INTO registry_double (first, second, score, reasons) VALUES ('{}', '{OWNER}', 55, 'name-order');",
        planted::TIE,
        planted::PERSON,
        planted::PERSON,
    ));
    text.push_str(&format!(
        "INSERT INTO registry_application (id, stage, content, version, body, due_at, submitted_at, made_at, changed_at)
             VALUES ('{0}', 'questions', '{{\"countries\":[\"KE\"],\"needs\":\"A site\",\"together\":\"We meet\"}}', 1, NULL, {later}, {now}, {now}, {now});
         INSERT INTO registry_application_version (application, version, content, at)
             VALUES ('{0}', 1, '{{\"countries\":[\"KE\"],\"needs\":\"A site\"}}', {now});
         INSERT INTO registry_application_person (application, person, made_at) VALUES ('{0}', '{OWNER}', {now});
         INSERT INTO registry_application_network (application, body) SELECT '{0}', id FROM registry_body WHERE slug = 'afripen';
         INSERT INTO registry_application (id, stage, content, version, body, due_at, submitted_at, made_at, changed_at)
             VALUES ('{2}', 'draft', '{{\"countries\":[\"KE\"],\"needs\":\"A draft\"}}', 1, NULL, {later}, NULL, {now}, {now});
         INSERT INTO registry_application_version (application, version, content, at)
             VALUES ('{2}', 1, '{{\"countries\":[\"KE\"],\"needs\":\"A draft\"}}', {now});
         INSERT INTO registry_application_person (application, person, made_at) VALUES ('{2}', '{OWNER}', {now});
         INSERT INTO registry_application_word (id, application, kind, text, person, acts_for, made_at)
             VALUES ('{1}', '{0}', 'question', 'Who writes?', NULL, NULL, {now});",
        planted::APPLICATION,
        planted::QUESTION,
        planted::DRAFT,
    ));
    // What the same said in applications and of networks, and what stands of them by their address alone.
    text.push_str(&format!(
        "INSERT INTO registry_application_speaker (application, position, name, address)
             VALUES ('{draft}', 1, 'Planted speaker', 'person@example.org');
         INSERT INTO registry_application_invitation (id, application, address, language, asked_at, sent, sent_since)
             VALUES ('01932b1c-0000-7000-8000-0000000000fa', '{draft}', 'person@example.org', 'en', {now}, 0, 0);
         INSERT INTO registry_application_word (id, application, kind, text, person, acts_for, made_at)
             VALUES ('01932b1c-0000-7000-8000-0000000000fb', '{handed}', 'question', 'Planted question', '{OWNER}', NULL, {now});
         INSERT INTO registry_application_answer (word, text, person, made_at)
             VALUES ('01932b1c-0000-7000-8000-0000000000fb', 'Planted answer', '{OWNER}', {now});
         INSERT INTO registry_support_entry (id, network, kind, text, day, acts_for, person, made_at)
             SELECT '01932b1c-0000-7000-8000-0000000000fc', id, 'offered', 'Planted entry', '2026-01-01', id, '{OWNER}', {now}
             FROM registry_body WHERE id = (SELECT MIN(id) FROM registry_body);",
        draft = planted::DRAFT,
        handed = planted::APPLICATION,
    ));
    text.push_str(&format!(
        "INSERT INTO registry_companion (id, network, companion, state, asked_at, asked_for, asked_by, answered_at, ended_at)
             SELECT '{}', n.id, k.id, 'asked', {now}, n.id, NULL, NULL, NULL
             FROM registry_body n, registry_body k WHERE n.slug = 'anic' AND k.slug = 'afripen';",
        planted::COMPANION
    ));
    text.push_str(&format!(
        "INSERT INTO registry_correction (id, person, body, wrong, wanted, state, answer, due_at, made_at)
         SELECT '{}', '{OWNER}', id, 'Planted error', 'Planted wish', 'open', '', {month}, {now}
         FROM registry_body WHERE slug = 'afripen';",
        planted::CORRECTION,
        month = now + 30 * 24 * 3_600_000_000,
    ));
    let stored = files.store(PIXEL.to_vec()).await.expect("a picture is kept");
    assert_eq!(format!("{}.png", stored.digest), planted::EMBLEM, "the sample's address is of this picture");
    text.push_str(&format!(
        "INSERT INTO platform_file (digest, size, media_type, stored_at)
             VALUES ('{0}', {1}, 'image/png', {now});
         UPDATE registry_body SET emblem = '{0}' WHERE slug = 'afripen';
         INSERT INTO registry_document (id, subject, name, file, person, made_at)
             VALUES ('{2}', 'application:{3}', 'Statutes.png', '{0}', NULL, {now});",
        stored.digest,
        stored.size,
        planted::PAPER,
        planted::APPLICATION
    ));
    text.push_str(&format!(
        "INSERT INTO registry_document (id, subject, name, file, person, made_at)
         VALUES ('{}', 'handover:{}', 'Planted.png', '{file}', '{OWNER}', {now}),
             ('{}', 'agreement:{agreement}', 'Planted agreement.png', '{file}', '{OWNER}', {now});
         INSERT INTO registry_agreement (id, partner, body, title, purpose, agreed, starts, ends, review_on, review_due, ours,
             theirs, version, made_at, changed_at)
         SELECT '{agreement}', p.id, b.id, 'Planted agreement', 'Planted purpose', 'Planted terms', '2026-01-01', NULL,
             '2027-01-01', {month}, NULL, NULL, 1, {now}, {now}
         FROM registry_body p, registry_body b WHERE p.slug = 'eipen' AND b.slug = 'afripen';
         INSERT INTO registry_agreement_version (id, agreement, number, content, person, made_at)
         SELECT '01932b1c-0000-7000-8000-0000000000f7', id, 1,
             '{{\"title\":\"Planted agreement\",\"purpose\":\"Planted purpose\",\"agreed\":\"Planted terms\",\"starts\":\"2026-01-01\",\"ends\":null,\"review_on\":\"2027-01-01\"}}',
             NULL, {now} FROM registry_agreement WHERE id = '{agreement}';
         INSERT INTO registry_agreement_deed (id, agreement, day, text, person, made_at)
         SELECT '01932b1c-0000-7000-8000-0000000000f8', id, '2026-02-01', 'Planted deed', NULL, {now}
         FROM registry_agreement WHERE id = '{agreement}';
         INSERT INTO registry_agreement_contact (id, agreement, side, name, address, phone, about, made_at)
         SELECT '{contact}', id, 'theirs', 'Planted contact', 'person@example.org', '+1 555 0100', 'Planted word', {now}
         FROM registry_agreement WHERE id = '{agreement}';",
        planted::DOCUMENT,
        planted::OLD_MANDATE,
        planted::AGREEMENT_PAPER,
        agreement = planted::AGREEMENT,
        contact = planted::AGREEMENT_CONTACT,
        file = stored.digest,
        month = now + 30 * 24 * 3_600_000_000,
    ));
    let said = platform::json::text(&LocalText::new(Language::EN, "Planted"));
    text.push_str(&format!(
        "INSERT INTO registry_mailing (id, state, subject, text, selection, remark, writer, version, made_at)
             VALUES ('{}', 'waiting', '{said}', '{said}', '{{}}', '', NULL, 1, {now}),
                 ('01932b1c-0000-7000-8000-0000000000fd', 'sent', '{said}', '{said}', '{{}}', '', NULL, 1, {now});
         INSERT INTO registry_mailing_recipient (mailing, person, address, state, tries, due, answer)
             VALUES ('01932b1c-0000-7000-8000-0000000000fd', '{OWNER}', '01932b1c-0000-7000-8000-0000000000a5', 'bounced', 1,
                 {now}, '5.1.1');",
        planted::MAILING,
    ));
    text.push_str(&format!(
        "INSERT INTO registry_aim (id, body, title, about, first_day, last_day, state, reason, shown, version, made_at, changed_at)
         SELECT '{aim}', id, '{{\"en\":\"Planted objective\"}}', '{{}}', '2026-01-01', '2027-12-31', 'under-way', '', 1, 1, {now}, {now}
         FROM registry_body WHERE slug = 'afripen';
         INSERT INTO registry_aim_measure (id, aim, position, name, unit, start, target)
         VALUES ('01932b1c-0000-7000-8000-0000000000d3', '{aim}', 0, '{{\"en\":\"Planted measure\"}}', '{{}}', '0', '10');
         INSERT INTO registry_aim_value (id, measure, day, value, person, made_at)
         VALUES ('01932b1c-0000-7000-8000-0000000000d4', '01932b1c-0000-7000-8000-0000000000d3', '2026-06-30', '4', '{OWNER}', {now});
         INSERT INTO registry_aim_link (id, aim, report, text, url, person, made_at)
         VALUES ('{link}', '{aim}', NULL, 'Planted activity', '', '{OWNER}', {now});",
        aim = planted::AIM,
        link = planted::AIM_LINK,
    ));
    db.tamper(&text).await;
}
