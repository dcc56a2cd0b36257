//! What tests of other crates use: the proposals that sample addresses name.

use crate::elections::counting::Report;
use crate::{DOCUMENT, POSITION, TASK};
use jiff::Timestamp;
use platform::testing::{TestApp, TestDb};
use registry::testing::OWNER;
use tally::judge::{Came, Verdict};
use tally::{Ballots, Candidate, Method, Standing, Strength, Terms, Ties, Votes};

/// Plants a proposal that is being shaped, one whose positions are asked for, one that is decided, and one whose test is over:
/// `2026-1` to `2026-4`, all by [`OWNER`], for everybody; a draft of theirs; and elections: `2026-5` for which names are taken, `2026-6` whose
/// ballots are cast, `2026-7` that was counted, `2026-8` that is over.
pub async fn plant(house: &TestApp) {
    plant_in(&house.db, house.app.givens.now()).await;
}

/// The same in a database with the sample and what the register plants, such as that of a process.
pub async fn plant_in(db: &TestDb, now: Timestamp) {
    let now = now.as_microsecond();
    let month = now + 30 * 24 * 3_600_000_000;
    let mut text = String::new();
    for (place, state, closes) in [
        (1, "shaping", "NULL".to_owned()),
        (2, "testing", month.to_string()),
        (3, "decided", now.to_string()),
        (4, "testing", (now - 1).to_string()),
    ] {
        let id = format!("01932b1c-0000-7000-8000-00000000b00{place}");
        text.push_str(&format!(
            "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes, test, vote,
                 version, proposer, closes_at, zone, opened_at, made_at, changed_at)
             SELECT '{id}', '2026-{place}', 2026, {place}, b.id, '{state}', 'everyone', 'networks', r.id, NULL, '[]', 0, 0, 1, '{OWNER}',
                 {closes}, 'UTC', {now}, {now}, {now}
             FROM registry_body b, decisions_rule_set r WHERE b.kind = 'confederation' AND r.slug = 'consensus';
             INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, person, at)
             VALUES ('{id}', 1, '{{\"en\":\"Planted proposal {place}\"}}', '{{\"en\":\"Planted text\"}}',
                 '{{\"en\":\"Planted why\"}}', '{{}}', '', '{OWNER}', {now});
             INSERT INTO decisions_comment (id, proposal, version, kind, text, person, state, reply, at)
             VALUES ('01932b1c-0000-7000-8000-00000000b01{place}', '{id}', 1, 'comment', 'Planted comment', '{OWNER}', 'open', '', {now});"
        ));
        if place == 1 {
            continue;
        }
        text.push_str(&format!(
            "INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out)
             SELECT '01932b1c-0000-7000-8000-00000000b02{place}', '{id}', id, NULL, 'networks', 1, ''
             FROM registry_body WHERE slug = 'afripen';
             INSERT INTO decisions_position (id, proposal, test, voter, answer, reason, person, newest, given_at)
             VALUES ('01932b1c-0000-7000-8000-00000000b03{place}', '{id}', 0, '01932b1c-0000-7000-8000-00000000b02{place}', '{answer}',
                 'Planted reason', '{OWNER}', 1, {now});",
            answer = if place == 3 { "reservation" } else { "agree" },
        ));
    }
    let draft = "01932b1c-0000-7000-8000-00000000b005";
    text.push_str(&format!(
        "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes, test, vote,
             version, proposer, closes_at, zone, opened_at, made_at, changed_at)
         SELECT '{draft}', '{draft}', 0, 0, body, 'draft', seen_by, roll, rule_set, NULL, '[]', 0, 0, 1, '{OWNER}', NULL, '', NULL,
             {now}, {now} FROM decisions_proposal WHERE number = '2026-1';
         INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, draft_of, person, at)
         VALUES ('{draft}', 1, '{{\"en\":\"Planted draft\"}}', '{{\"en\":\"Planted draft text\"}}',
             '{{\"en\":\"Planted draft why\"}}', '{{\"en\":\"Planted draft otherwise\"}}', 'Planted remark', '{OWNER}',
             '{OWNER}', {now});"
    ));
    text.push_str(&format!(
        "INSERT INTO decisions_decision (proposal, adopted, verdict, statement, decided_at, review_on, lapses_on, superseded_by, person)
         VALUES ('01932b1c-0000-7000-8000-00000000b003', 1, '{{}}', '{{\"en\":\"Planted statement\"}}', {now}, NULL, NULL, NULL,
             '{OWNER}');"
    ));
    // Whoever proposes holds an office.
    text.push_str(&format!(
        "INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
         SELECT '01932b1c-0000-7000-8000-00000000b051', '{OWNER}', id, 'member', '2026-01-01', '2028-01-01', {now} FROM registry_body
         WHERE kind = 'confederation';"
    ));
    text.push_str(&format!(
        "INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out, why, stood_out_by)
         SELECT '01932b1c-0000-7000-8000-00000000b043', '01932b1c-0000-7000-8000-00000000b003', id, NULL, 'networks', 1, 'roll-stood-out',
             'Planted reason to stand out', '{OWNER}' FROM registry_body WHERE slug = 'reip';
         INSERT INTO decisions_reply (position, proposal, text, person, at)
         VALUES ('{POSITION}', '01932b1c-0000-7000-8000-00000000b003', 'Planted reply', '{OWNER}', {now});
         INSERT INTO decisions_task (id, proposal, text, due, done_at, person, bearer, made_at)
         VALUES ('{TASK}', '01932b1c-0000-7000-8000-00000000b003', 'Planted task', NULL, NULL, '{OWNER}', '{OWNER}', {now});
         UPDATE decisions_proposal SET attached = 1, facilitator = '{OWNER}', subjects = '[\"planted\"]' WHERE number = '2026-1';
         INSERT INTO registry_document (id, subject, name, file, person, made_at)
         SELECT '{DOCUMENT}', 'proposal:01932b1c-0000-7000-8000-00000000b001', 'planted.txt', digest, '{OWNER}', {now}
         FROM platform_file ORDER BY digest LIMIT 1;
         INSERT INTO registry_secret (key, value) VALUES ('bounces', 'planted')
         ON CONFLICT (key) DO UPDATE SET value = 'planted';"
    ));
    db.tamper(&text).await;
    plant_elections(db, now).await;
}

/// What the vote that was counted came to: one candidate, one ballot.
fn report() -> String {
    let mut terms = Terms {
        title: "Planted election 7".into(),
        method: Method::ScottishStv,
        strength: Strength::WinningVotes,
        ties: Ties::EarlierRounds,
        seats: 1,
        candidates: vec![Standing { name: "Planted candidate".into(), withdrawn: false }],
        limits: Vec::new(),
        commitment: "planted".into(),
        seed: "planted".into(),
        digest: String::new(),
    };
    let mut ballots = Ballots::default();
    ballots.push(1, [Candidate::numbered(1).as_slice()]);
    let election = terms.election(Votes::Ranked(ballots));
    terms.digest = Terms::digest_of(&election);
    let count = terms.count(&election).expect("one ballot is counted");
    let verdict = Verdict { came: Came::Adopted, lines: Vec::new() };
    serde_json::to_string(&Report { count, digest: terms.digest, verdict }).expect("it is written")
}

async fn plant_elections(db: &TestDb, now: i64) {
    let month = now + 30 * 24 * 3_600_000_000;
    let mut text = String::new();
    for (place, state, closes, counted) in [
        (5, "shaping", "NULL".to_owned(), "NULL".to_owned()),
        (6, "testing", month.to_string(), "NULL".to_owned()),
        (7, "testing", (now - 2).to_string(), (now - 1).to_string()),
        (8, "testing", (now - 1).to_string(), "NULL".to_owned()),
    ] {
        let id = format!("01932b1c-0000-7000-8000-00000000c00{place}");
        let voter = format!("01932b1c-0000-7000-8000-00000000c02{place}");
        let number = i64::from(place > 5);
        text.push_str(&format!(
            "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes, test, vote,
                 version, proposer, closes_at, zone, opened_at, made_at, changed_at)
             SELECT '{id}', '2026-{place}', 2026, {place}, b.id, '{state}', 'everyone', 'members', r.id, NULL, '[]', 0, 0, 1, '{OWNER}',
                 {closes}, 'UTC', {now}, {now}, {now}
             FROM registry_body b, decisions_rule_set r WHERE b.kind = 'confederation' AND r.slug = 'election';
             INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, person, at)
             VALUES ('{id}', 1, '{{\"en\":\"Planted election {place}\"}}', '{{\"en\":\"Planted text\"}}',
                 '{{\"en\":\"Planted why\"}}', '{{}}', '', '{OWNER}', {now});
             INSERT INTO decisions_election (proposal, seats, nominate_until, nominate_zone, seed, commitment, threshold, recipient,
                 counted_at, report) VALUES ('{id}', 1, NULL, '', 'planted', 'planted', {threshold}, '', {counted}, '{report}');
             INSERT INTO decisions_candidate (id, proposal, number, person, name, body, statement, state, at)
             VALUES ('01932b1c-0000-7000-8000-00000000c01{place}', '{id}', {number}, '{OWNER}', 'Planted candidate', NULL,
                 '{{\"en\":\"Planted statement of a candidate\"}}', 'standing', {now});",
            threshold = if place == 5 { 2 } else { 0 },
            report = if place == 7 { report() } else { String::new() },
        ));
        if place == 5 {
            text.push_str(&format!(
                "INSERT INTO decisions_trustee (id, proposal, person, body, recipient, share, opened, at)
                 VALUES ('01932b1c-0000-7000-8000-00000000c035', '{id}', '{OWNER}', NULL, '', '', '', {now});"
            ));
            continue;
        }
        text.push_str(&format!(
            "INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out)
             VALUES ('{voter}', '{id}', NULL, '{OWNER}', 'persons', 1, '');"
        ));
        if place != 6 {
            text.push_str(&format!(
                "INSERT INTO decisions_voted (proposal, voter) VALUES ('{id}', '{voter}');
                 INSERT INTO decisions_ballot (proposal, receipt, content) VALUES ('{id}', 'PLAN-TEDR-ECEI-PT0{place}', '1');"
            ));
        }
    }
    db.tamper(&text).await;
}
