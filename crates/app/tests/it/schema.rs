//! Every column that could hold something personal is declared: either as personal by its capability, or here as holding
//! nothing personal, with the reason. A new column fails until somebody has thought about it.

use crate::world::World;
use platform::capability::Whose;
use platform::testing::{Column, columns, engines};
use std::collections::BTreeSet;

/// Columns that hold nothing personal, by the reason why.
const NOT_PERSONAL: &[(&str, &[&str])] = &[
    (
        "ids, which say nothing once the rows they name are gone",
        &[
            "conferences_edition.became",
            "conferences_edition.id",
            "conferences_edition.series",
            "conferences_edition_count.edition",
            "conferences_edition_date.edition",
            "conferences_edition_host.body",
            "conferences_edition_host.edition",
            "conferences_output.edition",
            "conferences_series.id",
            "conferences_series_note.series",
            "decisions_comment.body",
            "decisions_comment.id",
            "decisions_comment.person",
            "decisions_comment.proposal",
            "decisions_decision.person",
            "decisions_decision.proposal",
            "decisions_decision.superseded_by",
            "decisions_position.id",
            "decisions_position.person",
            "decisions_position.proposal",
            "decisions_position.voter",
            "decisions_proposal.body",
            "decisions_proposal.id",
            "decisions_proposal.number",
            "decisions_proposal.proposer",
            "decisions_proposal.rule_set",
            "decisions_rule_set.id",
            "decisions_version.draft_of",
            "decisions_version.person",
            "decisions_version.proposal",
            "decisions_voter.body",
            "decisions_voter.id",
            "decisions_voter.person",
            "decisions_voter.proposal",
            "journal.body",
            "journal.person",
            "journal.subject",
            "platform_job.id",
            "platform_news.subject",
            "platform_statement.id",
            "platform_statement.subject",
            "registry_apart.first",
            "registry_apart.second",
            "registry_address.id",
            "registry_address.person",
            "registry_body.emblem",
            "registry_body.id",
            "registry_body.parent",
            "registry_body_country.body",
            "registry_body_language.body",
            "registry_body_version.body",
            "registry_body_version.id",
            "registry_body_version.mandate",
            "registry_body_version.person",
            "registry_ceremony.id",
            "registry_link.id",
            "registry_mandate.body",
            "registry_belonging.body",
            "registry_belonging.membership",
            "registry_member_network.body",
            "registry_member_word.person",
            "registry_membership.id",
            "registry_membership.person",
            "registry_mandate.id",
            "registry_mandate.person",
            "registry_mandate_joined.became",
            "registry_mandate_joined.id",
            "registry_moment.body",
            "registry_moment.id",
            "registry_objective.body",
            "registry_objective.id",
            "registry_openid.id",
            "registry_openid.person",
            "registry_passkey.id",
            "registry_passkey.person",
            "registry_person.became",
            "registry_person.id",
            "registry_correction.answered_by",
            "registry_correction.body",
            "registry_correction.id",
            "registry_correction.person",
            "registry_document.file",
            "registry_document.id",
            "registry_document.person",
            "registry_document.subject",
            "registry_handover.id",
            "registry_handover.mandate",
            "registry_handover.successor",
            "registry_offer.body",
            "registry_offer.id",
            "registry_offer.mandate",
            "registry_offer.offered_by",
            "registry_offer.person",
            "registry_offer.predecessor",
            "registry_session.id",
            "registry_session.person",
            "registry_tie.body",
            "registry_tie.id",
            "registry_tie.person",
            "registry_token.id",
            "registry_token.person",
            "platform_answer.about",
            "platform_answer.claim",
            "platform_delivery.hook",
            "platform_delivery.id",
            "platform_hook.id",
        ],
    ),
    (
        "in what two records are alike, by rules and without a value; it goes with either of them",
        &["registry_double.reasons"],
    ),
    (
        "facts of the journal and the chain over them: ids and what is not personal, by rule",
        &["journal.data", "journal.hash", "journal.kind", "journal_head.hash"],
    ),
    (
        "work that follows: its payload names rows by id and goes when the work is done",
        &[
            "platform_job.error",
            "platform_job.kind",
            "platform_job.payload",
            "platform_job.round",
            "platform_job.state",
        ],
    ),
    ("stored bytes by their digest", &["platform_file.digest", "platform_file.media_type"]),
    ("the ledger of the schema", &["platform_migration.digest", "platform_migration.name"]),
    (
        "what everybody is told of bodies and conferences",
        &["platform_news.kind", "platform_news.title", "platform_news.url"],
    ),
    (
        "public sources and what they support",
        &[
            "platform_source.address",
            "platform_source.key",
            "platform_source.title",
            "platform_statement.confidence",
            "platform_statement.field",
            "platform_statement.note",
            "platform_statement.source",
        ],
    ),
    (
        "what everybody may know of conferences: hosts are institutions, figures are counts",
        &[
            "conferences_edition.city",
            "conferences_edition.country",
            "conferences_edition.firsts",
            "conferences_edition.numeral",
            "conferences_edition.slug",
            "conferences_edition.state",
            "conferences_edition.theme",
            "conferences_edition_count.basis",
            "conferences_edition_count.note",
            "conferences_edition_count.qualifier",
            "conferences_edition_count.what",
            "conferences_edition_date.ends",
            "conferences_edition_date.kind",
            "conferences_edition_date.note",
            "conferences_edition_date.recorded",
            "conferences_edition_date.starts",
            "conferences_edition_host.name",
            "conferences_edition_host.role",
            "conferences_output.text",
            "conferences_series.acronym",
            "conferences_series.name",
            "conferences_series.purpose",
            "conferences_series.rhythm",
            "conferences_series.slug",
            "conferences_series_note.text",
        ],
    ),
    (
        "what bodies say of themselves in public",
        &[
            "registry_body.acronym",
            "registry_body.acronym_folded",
            "registry_body.facilitation",
            "registry_body.identity",
            "registry_body.kind",
            "registry_body.label",
            "registry_body.languages",
            "registry_body.name",
            "registry_body.purpose",
            "registry_body.since",
            "registry_body.site",
            "registry_body.slug",
            "registry_body.sort_name",
            "registry_body.status",
            "registry_body.status_since",
            "registry_body.vision",
            "registry_body_country.basis",
            "registry_body_country.country",
            "registry_body_language.language",
            "registry_body_version.content",
            "registry_body_version.remark",
            "registry_moment.happened",
            "registry_moment.text",
            "registry_objective.period",
            "registry_objective.text",
        ],
    ),
    (
        "offices and their time: that an office was held is public, who held it is in the person's row",
        &[
            "registry_handover.sheet",
            "registry_mandate.ends",
            "registry_mandate.first_day",
            "registry_mandate.ground",
            "registry_mandate.last_day",
            "registry_mandate.manner",
            "registry_mandate.role",
            "registry_mandate.starts",
            "registry_offer.ends",
            "registry_offer.ground",
            "registry_offer.manner",
            "registry_offer.role",
            "registry_offer.starts",
            "registry_offer.state",
        ],
    ),
    (
        "digests of secrets, from which nobody is known",
        &[
            "registry_ceremony.kind",
            "registry_ceremony.visit",
            "registry_link.code",
            "registry_link.digest",
            "registry_link.next",
            "registry_link.visit",
            "registry_session.digest",
            "registry_token.digest",
        ],
    ),
    (
        "what the secretariat sets, what was said already by the ids of mandates, and the number that a mail server answered",
        &[
            "registry_address.bounce",
            "registry_reminder.key",
            "registry_correction.state",
            "registry_setting.key",
            "registry_setting.value",
        ],
    ),
    (
        "digests of requests, headers of answers without a name",
        &["platform_answer.fingerprint", "platform_answer.headers", "platform_answer.id"],
    ),
    (
        "addresses of programs, and which kinds of facts were sent to them with what came of it",
        &[
            "platform_delivery.error",
            "platform_delivery.kind",
            "platform_delivery.state",
            "platform_hook.address",
            "platform_hook.kinds",
            "platform_hook.old_secret",
            "platform_hook.secret",
            "platform_hook.state",
        ],
    ),
    (
        "choices that say nothing of who chose: what others may see, which way somebody signed in, for what a token is",
        &[
            "registry_member_network.state",
            "registry_member_word.audience",
            "registry_membership.country_seen_by",
            "registry_membership.languages_seen_by",
            "registry_membership.name_seen_by",
            "registry_membership.offers_seen_by",
            "registry_membership.since",
            "registry_membership.state",
            "registry_membership.until",
            "registry_openid.issuer",
            "registry_person.address_seen_by",
            "registry_person.name_seen_by",
            "registry_session.way",
            "registry_token.scopes",
        ],
    ),
    (
        "what is known of a table that was brought, without what it holds: its kind, columns by our own names, counts, digests",
        &[
            "registry_import.columns",
            "registry_import.counts",
            "registry_import.digest",
            "registry_import.file",
            "registry_import.format",
            "registry_import.id",
            "registry_import.kind",
            "registry_import.person",
            "registry_import.state",
            "registry_import.why",
            "registry_import_columns.columns",
            "registry_import_columns.heading",
            "registry_import_columns.kind",
        ],
    ),
    (
        "what bodies and partners agreed and did, in writing; who looks after it stands by id",
        &[
            "registry_agreement.agreed",
            "registry_agreement.body",
            "registry_agreement.ends",
            "registry_agreement.id",
            "registry_agreement.ours",
            "registry_agreement.partner",
            "registry_agreement.purpose",
            "registry_agreement.review_on",
            "registry_agreement.starts",
            "registry_agreement.theirs",
            "registry_agreement.title",
            "registry_agreement_contact.agreement",
            "registry_agreement_contact.id",
            "registry_agreement_contact.side",
            "registry_agreement_deed.agreement",
            "registry_agreement_deed.day",
            "registry_agreement_deed.id",
            "registry_agreement_deed.person",
            "registry_agreement_deed.text",
            "registry_agreement_version.agreement",
            "registry_agreement_version.content",
            "registry_agreement_version.id",
            "registry_agreement_version.person",
        ],
    ),
    (
        "what the secretariat writes to many, and what became of the letters; who wrote and who got it stands by id",
        &[
            "registry_mailing.approver",
            "registry_mailing.id",
            "registry_mailing.remark",
            "registry_mailing.selection",
            "registry_mailing.state",
            "registry_mailing.subject",
            "registry_mailing.text",
            "registry_mailing.writer",
            "registry_mailing_recipient.answer",
            "registry_mailing_recipient.mailing",
            "registry_mailing_recipient.person",
            "registry_mailing_recipient.state",
            "registry_secret.key",
            "registry_secret.value",
        ],
    ),
    (
        "what is put to bodies, by which rules, and what they answer and decide; who wrote and who answered stands by id",
        &[
            "decisions_comment.kind",
            "decisions_comment.reply",
            "decisions_comment.state",
            "decisions_decision.lapses_on",
            "decisions_decision.review_on",
            "decisions_decision.statement",
            "decisions_decision.verdict",
            "decisions_position.answer",
            "decisions_proposal.roll",
            "decisions_proposal.rules",
            "decisions_proposal.seen_by",
            "decisions_proposal.state",
            "decisions_proposal.supersedes",
            "decisions_proposal.zone",
            "decisions_rule_set.content",
            "decisions_rule_set.kind",
            "decisions_rule_set.slug",
            "decisions_rule_set.title",
            "decisions_voter.left_out",
            "decisions_voter.part",
        ],
    ),
    (
        "what bodies report, are asked and want to reach, as bodies; who wrote it stands by id",
        &[
            "registry_report.body",
            "registry_report.id",
            "registry_report.remark",
            "registry_report.round",
            "registry_report.state",
            "registry_report_answer.mandate",
            "registry_report_answer.person",
            "registry_report_answer.question",
            "registry_report_answer.report",
            "registry_report_answer.value",
            "registry_report_form.id",
            "registry_report_form.kinds",
            "registry_report_form.slug",
            "registry_report_form.title",
            "registry_report_questions.form",
            "registry_report_questions.questions",
            "registry_report_round.first_day",
            "registry_report_round.form",
            "registry_report_round.id",
            "registry_report_round.last_day",
            "registry_report_round.slug",
            "registry_report_round.zone",
            "registry_aim.about",
            "registry_aim.body",
            "registry_aim.first_day",
            "registry_aim.id",
            "registry_aim.last_day",
            "registry_aim.reason",
            "registry_aim.state",
            "registry_aim.title",
            "registry_aim_link.aim",
            "registry_aim_link.id",
            "registry_aim_link.person",
            "registry_aim_link.report",
            "registry_aim_link.text",
            "registry_aim_link.url",
            "registry_aim_measure.aim",
            "registry_aim_measure.id",
            "registry_aim_measure.name",
            "registry_aim_measure.start",
            "registry_aim_measure.target",
            "registry_aim_measure.unit",
            "registry_aim_value.day",
            "registry_aim_value.id",
            "registry_aim_value.measure",
            "registry_aim_value.person",
            "registry_aim_value.value",
        ],
    ),
    (
        "what organisations write to become networks and how it went, without who; grounds of steps are the confederation's record",
        &[
            "registry_admission_step.acts_for",
            "registry_admission_step.application",
            "registry_admission_step.body",
            "registry_admission_step.check_day",
            "registry_admission_step.day",
            "registry_admission_step.decision",
            "registry_admission_step.ground",
            "registry_admission_step.id",
            "registry_admission_step.move",
            "registry_admission_step.note",
            "registry_admission_step.person",
            "registry_admission_step.stage",
            "registry_admission_step.until_day",
            "registry_application.body",
            "registry_application.content",
            "registry_application.id",
            "registry_application.stage",
            "registry_application_answer.person",
            "registry_application_answer.word",
            "registry_application_person.application",
            "registry_application_person.person",
            "registry_application_invitation.application",
            "registry_application_network.application",
            "registry_application_network.body",
            "registry_application_invitation.id",
            "registry_application_invitation.language",
            "registry_link.language",
            "registry_application_speaker.application",
            "registry_application_version.application",
            "registry_application_version.content",
            "registry_application_word.acts_for",
            "registry_application_word.application",
            "registry_application_word.id",
            "registry_application_word.kind",
            "registry_application_word.person",
            "registry_companion.asked_by",
            "registry_companion.asked_for",
            "registry_companion.companion",
            "registry_companion.id",
            "registry_companion.network",
            "registry_companion.state",
            "registry_support_entry.acts_for",
            "registry_support_entry.day",
            "registry_support_entry.id",
            "registry_support_entry.kind",
            "registry_support_entry.network",
            "registry_support_entry.person",
            "registry_support_tick.acts_for",
            "registry_support_tick.item",
            "registry_support_tick.network",
            "registry_support_tick.person",
        ],
    ),
];

fn could_be_personal(column: &Column) -> bool {
    ["TEXT", "BYTEA"].contains(&column.kind.as_str())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_personal_column_is_declared() {
    for engine in engines() {
        let world = World::empty(engine).await;
        let all = columns(&world.house.db).await;
        let there: BTreeSet<String> = all.iter().map(|c| format!("{}.{}", c.table, c.name)).collect();
        let mut declared: BTreeSet<String> = BTreeSet::new();
        let mut faults = Vec::new();
        for column in app::wiring::capabilities().iter().flat_map(|c| c.personal) {
            let name = format!("{}.{}", column.table, column.column);
            let mut all = vec![name.clone()];
            match column.whose {
                Whose::Anybody => {}
                Whose::Person(person) | Whose::Named(person) => {
                    all.push(format!("{}.{person}", column.table))
                }
                Whose::Through { column: through, table, key, person } => {
                    all.push(format!("{}.{through}", column.table));
                    all.extend([format!("{table}.{key}"), format!("{table}.{person}")]);
                }
            }
            for wanted in &all {
                if !there.contains(wanted) {
                    faults.push(format!("{wanted} is declared and does not exist"));
                }
            }
            if !declared.insert(name.clone()) {
                faults.push(format!("{name} is declared twice"));
            }
        }
        for name in NOT_PERSONAL.iter().flat_map(|(_, names)| *names) {
            if !there.contains(*name) {
                faults.push(format!("{name} is listed here and does not exist"));
            }
            if !declared.insert((*name).to_owned()) {
                faults.push(format!("{name} is said to be personal and not to be"));
            }
        }
        for column in all.iter().filter(|c| could_be_personal(c)) {
            let name = format!("{}.{}", column.table, column.name);
            if !declared.contains(&name) {
                faults.push(format!(
                    "{name} is new: declare it as personal in its capability, or list it here"
                ));
            }
        }
        assert!(faults.is_empty(), "{engine:?}:\n{}", faults.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_engines_have_the_same_columns() {
    let mut found = Vec::new();
    for engine in engines() {
        found.push((engine, columns(&World::empty(engine).await.house.db).await));
    }
    for pair in found.windows(2) {
        let (a, b) = (&pair[0].1, &pair[1].1);
        let only = |x: &[Column], y: &[Column]| -> Vec<Column> {
            x.iter().filter(|c| !y.contains(c)).cloned().collect()
        };
        assert!(a == b, "only {:?}: {:#?}\nonly {:?}: {:#?}", pair[0].0, only(a, b), pair[1].0, only(b, a));
    }
}
