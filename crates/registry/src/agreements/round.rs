//! What is looked for every hour: agreements that are to be looked over soon.

use super::model::REMINDED;
use super::reads;
use crate::letters::{Letter, reminders};
use crate::mandates;
use jiff::SignedDuration;
use platform::http::App;
use platform::jobs::JobError;

/// Letters of one transaction: few enough that nobody waits for it.
const AT_ONCE: i64 = 100;

/// Reminds those who look after an agreement of its review, once; where nobody in office does, the secretariat.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    loop {
        let mut tx = app.db.write(&app.givens).await?;
        let now = tx.now();
        let ahead = now.saturating_add(SignedDuration::from_hours(24 * REMINDED)).unwrap_or(now);
        let due = reads::due(&mut tx, ahead, now, AT_ONCE).await?;
        if due.is_empty() {
            return Ok(());
        }
        for agreement in &due {
            reminders::first_time(&mut tx, &format!("agreement:{}:{}", agreement.id, agreement.review_on))
                .await?;
            let readers = match agreement.advocates.is_empty() {
                true => {
                    let all = mandates::reads::secretariat(&mut tx, now).await?;
                    all.into_iter().map(|steward| (steward, agreement.partner)).collect()
                }
                false => agreement.advocates.clone(),
            };
            for (reader, with) in readers {
                Letter::new(reader, "agreement-review", format!("/agreements/{}", agreement.id))
                    .about(with)
                    .on(agreement.review_on)
                    .send(&mut tx);
            }
        }
        tx.commit().await?;
    }
}
