//! What tests of other crates use: the bids that sample addresses name.

use crate::{BID, FILE, INVITE, OPENED, QUESTION};
use jiff::Timestamp;
use platform::http::Credential;
use platform::testing::{TestApp, TestDb};
use registry::testing::OWNER;

/// Plants, beside the call of the sample: a bid that [`OWNER`] leads alone, with a section, what stood there before, a file and a link to join; a
/// question of theirs; and a second call whose one bid is opened and shown to everybody.
pub async fn plant(house: &TestApp) {
    plant_in(&house.db, house.app.givens.now()).await;
}

/// The same in a database with the sample and what the register plants, such as that of a process.
pub async fn plant_in(db: &TestDb, now: Timestamp) {
    let now = now.as_microsecond();
    let year = now + 365 * 24 * 3_600_000_000;
    let (bid, opened) = ("01932b1c-0000-7000-8000-00000000e001", "01932b1c-0000-7000-8000-00000000e002");
    let basics =
        r#"{"title":"Planted bid","city":"Planted city","country":"KE","hosts":[{"name":"Planted host"}]}"#;
    let content = format!(
        r#"{{"basics":{basics},"sections":{{"s9":"Planted text"}},"budget":{{"currency":"EUR"}},"files":[{{"place":0,"section":"s9","name":"planted.txt","digest":"planted","size":7}}]}}"#
    );
    let invite: String = Credential::digest(INVITE).iter().map(|byte| format!("{byte:02x}")).collect();
    // The two engines write bytes in different words.
    let invite = match db.url.starts_with("postgres") {
        true => format!("'\\x{invite}'"),
        false => format!("X'{invite}'"),
    };
    db.tamper(&format!(
        "INSERT INTO hosting_call (id, slug, body, series, number, state, title, terms, ended, version, made_at, published_at, opened_at,
             changed_at)
         SELECT '01932b1c-0000-7000-8000-00000000e0c1', '{OPENED}', body, series, 14, 'opened', '{{\"en\":\"Planted call\"}}',
             REPLACE(terms, '\"bids\":\"decision\"', '\"bids\":\"opening\"'), '{{}}', 1, {now}, {now}, {now}, {now}
         FROM hosting_call WHERE slug = 'atbh-13';
         INSERT INTO hosting_call_version (call, number, title, terms, remark, at)
         SELECT id, 1, title, terms, '{{}}', {now} FROM hosting_call WHERE slug = '{OPENED}';
         INSERT INTO hosting_bid (id, slug, call, state, number, basics, basics_version, budget, budget_version, draft_of, made_at, changed_at)
         SELECT '{bid}', '{BID}', id, 'draft', NULL, '{basics}', 1, '{{}}', 1, '{OWNER}', {now}, {now} FROM hosting_call
         WHERE slug = 'atbh-13';
         INSERT INTO hosting_bid (id, slug, call, state, number, basics, basics_version, budget, budget_version, draft_of, made_at, changed_at)
         SELECT '{opened}', 'plantedother', id, 'opened', 1, '{basics}', 1, '{{}}', 1, NULL, {now}, {now} FROM hosting_call
         WHERE slug = '{OPENED}';
         INSERT INTO hosting_bid_member (bid, person, part, at) VALUES ('{bid}', '{OWNER}', 'lead', {now});
         INSERT INTO hosting_bid_member (bid, person, part, at) VALUES ('{opened}', '{OWNER}', 'lead', {now});
         INSERT INTO hosting_bid_invite (digest, bid, expires_at) VALUES ({invite}, '{bid}', {year});
         INSERT INTO hosting_bid_section (bid, section, text, version, person, at)
         VALUES ('{bid}', 's9', 'Planted section', 2, '{OWNER}', {now});
         INSERT INTO hosting_bid_past (bid, section, version, text, person, at)
         VALUES ('{bid}', 's9', 1, 'Planted before', '{OWNER}', {now});
         INSERT INTO registry_document (id, subject, name, file, person, made_at)
         SELECT '{FILE}', 'bid:{bid}/s9', 'planted.txt', digest, '{OWNER}', {now} FROM platform_file ORDER BY digest LIMIT 1;
         INSERT INTO hosting_submission (id, bid, stage, content, digest, person, at)
         VALUES ('01932b1c-0000-7000-8000-00000000e0d1', '{opened}', 'bid', '{content}', 'planted', '{OWNER}', {now});
         INSERT INTO hosting_submission_file (submission, section, position, name, file)
         SELECT '01932b1c-0000-7000-8000-00000000e0d1', 's9', 0, 'planted.txt', digest FROM platform_file ORDER BY digest LIMIT 1;
         INSERT INTO hosting_question (id, call, person, text, answer, asked_at, answered_at, answered_by)
         SELECT '{QUESTION}', id, '{OWNER}', 'Planted question', '', {now}, NULL, NULL FROM hosting_call WHERE slug = 'atbh-13';"
    ))
    .await;
}
