//! What few may know, and how it comes into a world.

use super::NAMES;
use registry::planted;

/// Something that few may know.
pub struct Hidden {
    /// What it is.
    pub what: &'static str,
    /// Who of those that look may know it.
    pub known_to: &'static [&'static str],
    /// Writes it in a world, in these words.
    pub plant: fn(&str) -> String,
    /// One more of it, or that there is one at all: in the second world alone.
    pub more: fn() -> String,
}

/// What stands in the register and among proposals and is not for everybody, beside persons and what they write into applications and
/// reports.
pub static HIDDEN: [Hidden; 15] = [
    Hidden {
        what: "what was agreed",
        known_to: &["afripen", "secretariat"],
        plant: |words| {
            let id = planted::AGREEMENT;
            format!(
                "UPDATE registry_agreement SET title = '{words}', purpose = '{words}', agreed = '{words}' WHERE id = '{id}';
                 UPDATE registry_agreement_deed SET text = '{words}' WHERE agreement = '{id}';
                 INSERT INTO registry_agreement_contact (id, agreement, side, name, address, phone, about, made_at)
                 VALUES ('01932b1c-0000-7000-8000-00000000e0a7', '{id}', 'theirs', '{words}', 'desk@example.org', '', '{words}', 0);
                 UPDATE registry_agreement_version SET content = REPLACE(content, 'Planted', '{words}')
                 WHERE agreement = '{id}';"
            )
        },
        more: || {
            format!(
                "INSERT INTO registry_agreement (id, partner, body, title, purpose, agreed, starts, version, made_at, changed_at)
                 SELECT '01932b1c-0000-7000-8000-00000000e0a1', partner, body, 'One more', '', '', '2026-02-01', 1, made_at,
                     changed_at FROM registry_agreement WHERE id = '{}';",
                planted::AGREEMENT
            )
        },
    },
    Hidden {
        what: "a correction",
        known_to: &["person", "afripen", "secretariat"],
        plant: |words| {
            format!(
                "UPDATE registry_correction SET wrong = '{words}', wanted = '{words}' WHERE id = '{}';",
                planted::CORRECTION
            )
        },
        more: || {
            format!(
                "INSERT INTO registry_correction (id, person, body, wrong, wanted, state, answer, due_at, made_at)
                 SELECT '01932b1c-0000-7000-8000-00000000e0a2', person, body, 'One more', '', 'open', '', due_at, made_at
                 FROM registry_correction WHERE id = '{}';",
                planted::CORRECTION
            )
        },
    },
    Hidden {
        what: "the notes of a hand-over sheet",
        known_to: &["person", "secretariat"],
        plant: |words| {
            format!(
                "UPDATE registry_handover SET tasks = '{words}', contacts = '{words}', advice = '{words}'
                 WHERE mandate = '{}';",
                planted::OLD_MANDATE
            )
        },
        more: String::new,
    },
    Hidden {
        what: "why an offer was declined",
        known_to: &["person", "evaluation", "secretariat"],
        plant: |words| format!("UPDATE registry_offer SET reason = '{words}' WHERE state = 'declined';"),
        more: String::new,
    },
    Hidden {
        what: "the draft of a mailing",
        known_to: &["secretariat"],
        plant: |words| {
            let said = format!("{{\"en\":\"{words}\"}}");
            format!(
                "UPDATE registry_mailing SET state = 'draft', subject = '{said}', text = '{said}' WHERE id = '{}';",
                planted::MAILING
            )
        },
        more: || {
            format!(
                "INSERT INTO registry_mailing (id, state, subject, text, selection, remark, writer, version, made_at)
                 SELECT '01932b1c-0000-7000-8000-00000000e0a3', 'waiting', subject, text, selection, '', NULL, 1, made_at
                 FROM registry_mailing WHERE id = '{}';",
                planted::MAILING
            )
        },
    },
    Hidden {
        what: "the draft of a proposal",
        known_to: &["person"],
        plant: |words| {
            let said = format!("{{\"en\":\"{words}\"}}");
            let id = "01932b1c-0000-7000-8000-00000000e0b1";
            format!(
                "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes,
                     test, vote, version, proposer, closes_at, zone, opened_at, made_at, changed_at)
                 SELECT '{id}', '{id}', 0, 0, body, 'draft', 'everyone', roll, rule_set, NULL, '[]', 0, 0, 1, proposer, NULL, '',
                     NULL, made_at, changed_at FROM decisions_proposal WHERE number = '2026-1';
                 INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, draft_of, person, at)
                 SELECT '{id}', 1, '{said}', '{said}', '{said}', '{said}', '', person, person, at FROM decisions_version
                 WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-1');"
            )
        },
        more: String::new,
    },
    Hidden {
        what: "a position that is shown at the end",
        known_to: &["person", "afripen"],
        plant: |words| {
            let answer = if words == NAMES[0] { "agree" } else { "block" };
            format!(
                "UPDATE decisions_proposal SET rules = (SELECT REPLACE(content, 'at-once', 'at-closing') FROM decisions_rule_set
                     WHERE id = rule_set) WHERE number = '2026-2';
                 UPDATE decisions_position SET answer = '{answer}', reason = '{words}'
                 WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-2');"
            )
        },
        more: || {
            // What was answered before it was changed.
            "INSERT INTO decisions_position (id, proposal, test, voter, answer, reason, person, newest, given_at)
             SELECT '01932b1c-0000-7000-8000-00000000e0b2', proposal, test, voter, 'abstain', 'One more', person, 0, given_at
             FROM decisions_position WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-2');"
                .to_owned()
        },
    },
    Hidden {
        what: "a proposal that is for its body and those who answer",
        known_to: &["person", "afripen", "secretariat"],
        plant: |words| {
            let said = format!("{{\"en\":\"{words}\"}}");
            format!(
                "UPDATE decisions_proposal SET seen_by = 'body' WHERE number = '2026-3';
                 UPDATE decisions_version SET title = '{said}', text = '{said}'
                 WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-3');
                 UPDATE decisions_comment SET text = '{words}'
                 WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-3');
                 UPDATE decisions_decision SET statement = '{said}';"
            )
        },
        // Nor that there is one, by something which names it.
        more: || {
            "UPDATE decisions_proposal SET supersedes = '[\"2026-3\"]', changes = '[\"2026-3\"]' WHERE number = '2026-1';
             UPDATE decisions_position SET poll = '2026-3'
             WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-4');"
                .to_owned()
        },
    },
    Hidden {
        // To nobody at all, not to whoever runs the vote or the secretariat either.
        what: "a secret ballot, and its receipt, before the count",
        known_to: &[],
        plant: |words| {
            let (receipt, ballot) = if words == NAMES[0] { ("AALT-JEAA", "1") } else { ("ZYWI-AZYW", "") };
            format!(
                "INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out)
                 SELECT '01932b1c-0000-7000-8000-00000000e0c1', p.id, b.id, NULL, 'networks', 1, ''
                 FROM decisions_proposal p, registry_body b WHERE p.number = '2026-6' AND b.slug = 'reip';
                 INSERT INTO decisions_voted (proposal, voter) SELECT id, '01932b1c-0000-7000-8000-00000000e0c1'
                 FROM decisions_proposal WHERE number = '2026-6';
                 INSERT INTO decisions_ballot (proposal, receipt, content) SELECT id, '{receipt}', '{ballot}'
                 FROM decisions_proposal WHERE number = '2026-6';"
            )
        },
        more: String::new,
    },
    Hidden {
        what: "an open ballot that is shown at the end",
        known_to: &["afripen"],
        plant: |words| {
            let (ballot, id) =
                (if words == NAMES[0] { "1 2" } else { "2" }, "01932b1c-0000-7000-8000-00000000e0d1");
            let of = "FROM decisions_proposal p JOIN decisions_rule_set r ON r.id = p.rule_set WHERE p.number = '2026-6'";
            let mut text = format!(
                "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes, test,
                     vote, version, proposer, closes_at, zone, opened_at, made_at, changed_at)
                 SELECT '{id}', '2026-9', 2026, 9, p.body, 'testing', 'everyone', 'networks', r.id,
                     REPLACE(REPLACE(r.content, '\"secret\":true', '\"secret\":false'), 'at-once', 'at-closing'), '[]', 0, 0, 1,
                     p.proposer, p.closes_at, 'UTC', p.made_at, p.made_at, p.made_at {of};
                 INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, person, at)
                 SELECT '{id}', 1, v.title, v.text, v.why, v.otherwise, '', v.person, v.at FROM decisions_version v
                 WHERE v.proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-6');
                 INSERT INTO decisions_election (proposal, seats, nominate_until, nominate_zone, seed, commitment, threshold, recipient,
                     counted_at, report) VALUES ('{id}', 1, NULL, '', 'planted', 'planted', 0, '', NULL, '');
                 INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out)
                 SELECT '01932b1c-0000-7000-8000-00000000e0d2', '{id}', id, NULL, 'networks', 1, '' FROM registry_body
                 WHERE slug = 'afripen';
                 INSERT INTO decisions_position (id, proposal, test, voter, answer, reason, person, newest, given_at)
                 SELECT '01932b1c-0000-7000-8000-00000000e0d3', '{id}', 0, '01932b1c-0000-7000-8000-00000000e0d2', '{ballot}', '',
                     p.proposer, 1, p.made_at {of};"
            );
            for place in [1, 2] {
                text.push_str(&format!(
                    "INSERT INTO decisions_candidate (id, proposal, number, person, name, body, statement, state, at)
                     SELECT '01932b1c-0000-7000-8000-00000000e0e{place}', '{id}', {place}, NULL, 'Candidate {place}', NULL, '{{}}',
                         'standing', p.made_at {of};"
                ));
            }
            text
        },
        more: String::new,
    },
    Hidden {
        what: "the seed of a lot before the count",
        known_to: &[],
        plant: |words| {
            format!(
                "UPDATE decisions_election SET seed = '{words}'
                 WHERE proposal = (SELECT id FROM decisions_proposal WHERE number = '2026-6');"
            )
        },
        more: String::new,
    },
    Hidden {
        what: "who was named for an election and has not said whether they stand",
        known_to: &["evaluation"],
        plant: |_| String::new(),
        more: || {
            "INSERT INTO decisions_candidate (id, proposal, number, person, name, body, statement, state, at)
             SELECT '01932b1c-0000-7000-8000-00000000e0c2', p.id, 0, a.person, '', NULL, '{}', 'named', p.made_at
             FROM decisions_proposal p, registry_address a WHERE p.number = '2026-5' AND a.address = 'evaluation@example.org';"
                .to_owned()
        },
    },
    Hidden {
        what: "who was asked to be a trustee and is not ready",
        known_to: &["evaluation"],
        plant: |_| String::new(),
        more: || {
            "INSERT INTO decisions_trustee (id, proposal, person, body, recipient, share, opened, at)
             SELECT '01932b1c-0000-7000-8000-00000000e0c3', p.id, a.person, NULL, '', '', '', p.made_at
             FROM decisions_proposal p, registry_address a WHERE p.number = '2026-5' AND a.address = 'evaluation@example.org';"
                .to_owned()
        },
    },
    Hidden {
        what: "which person is asked for advice and has not given it",
        known_to: &["evaluation"],
        plant: |_| String::new(),
        more: || {
            "INSERT INTO decisions_comment (id, proposal, version, kind, text, body, person, state, reply, at)
             SELECT '01932b1c-0000-7000-8000-00000000e0c4', p.id, 1, 'advice', '', NULL, a.person, 'asked', '', p.made_at
             FROM decisions_proposal p, registry_address a WHERE p.number = '2026-1' AND a.address = 'evaluation@example.org';"
                .to_owned()
        },
    },
    Hidden {
        what: "an address that bounces",
        known_to: &["secretariat"],
        plant: |_| String::new(),
        more: bounces,
    },
];

/// Letters to one of the role accounts come back.
pub fn bounces() -> String {
    "UPDATE registry_address SET bounced_at = made_at, bounce = '5.1.1' WHERE address = 'reip@example.org';"
        .to_owned()
}
