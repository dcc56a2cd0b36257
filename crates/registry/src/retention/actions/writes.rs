//! SQL that clears away what is over. It is the program that does so, by what the secretariat set.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// Clears rows of a kind away that were over before an instant.
pub(super) async fn rows(tx: &mut WriteTx, kind: &str, before: Timestamp) -> Result<(), DbError> {
    let statements = match kind {
        "links" => vec![
            sql!("DELETE FROM registry_link WHERE expires_at < $1"),
            sql!("DELETE FROM registry_ceremony WHERE expires_at < $1"),
        ],
        "sessions" => vec![
            sql!("DELETE FROM registry_session WHERE expires_at < $1"),
            sql!("DELETE FROM registry_token WHERE expires_at < $1"),
        ],
        // Those that came to nothing. One that was accepted is a mandate's beginning.
        "offers" => vec![sql!(
            "DELETE FROM registry_offer WHERE state IN ('declined', 'withdrawn', 'lapsed') AND answered_at < $1"
        )],
        "mailings" => vec![sql!(
            "DELETE FROM registry_mailing_recipient WHERE mailing IN (SELECT id FROM registry_mailing WHERE ended_at < $1)"
        )],
        "corrections" => {
            vec![sql!("DELETE FROM registry_correction WHERE state <> 'open' AND answered_at < $1")]
        }
        "members" => vec![
            sql!(
                "DELETE FROM registry_member_network WHERE person IN (SELECT person FROM registry_membership
                 WHERE state IN ('declined', 'left', 'lapsed') AND changed_at < $1)"
            ),
            sql!(
                "DELETE FROM registry_membership WHERE state IN ('declined', 'left', 'lapsed') AND changed_at < $1"
            ),
        ],
        _ => Vec::new(),
    };
    for statement in statements {
        tx.run(statement, &params![before]).await?;
    }
    Ok(())
}

/// Clears away by which networks somebody was a member until before a day.
pub(super) async fn belongings(tx: &mut WriteTx, before: Date) -> Result<(), DbError> {
    let before = TimeZone::UTC.to_timestamp(before.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN);
    tx.run(sql!("DELETE FROM registry_belonging WHERE ended_at < $1"), &params![before]).await?;
    Ok(())
}

/// Clears the contacts of agreements away whose last day lies before this one, but not those that were added since.
pub(super) async fn contacts(tx: &mut WriteTx, before: Date, added: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "DELETE FROM registry_agreement_contact WHERE made_at < $2 AND agreement IN
                 (SELECT id FROM registry_agreement WHERE ends IS NOT NULL AND ends < $1)"
        ),
        &params![before.to_string(), added],
    )
    .await?;
    Ok(())
}

/// Clears away what was written to hand offices over, of sheets that were confirmed before an instant; gives the papers that went
/// with them.
pub(super) async fn handovers(tx: &mut WriteTx, before: Timestamp) -> Result<Vec<String>, DbError> {
    tx.run(
        sql!(
            "UPDATE registry_handover SET tasks = '', contacts = '', advice = ''
             WHERE confirmed_at < $1 AND (tasks <> '' OR contacts <> '' OR advice <> '')"
        ),
        &params![before],
    )
    .await?;
    tx.all(
        sql!(
            "DELETE FROM registry_document WHERE subject IN
                 (SELECT 'handover:' || mandate FROM registry_handover WHERE confirmed_at < $1)
             RETURNING file"
        ),
        &params![before],
        |row| row.get(0),
    )
    .await
}
