//! What is looked for every hour: corrections whose month is almost over, or is.

use super::actions::{letter, tell_keepers};
use super::reads;
use crate::letters::reminders;
use platform::http::App;
use platform::jobs::JobError;

/// Corrections of one transaction.
const AT_ONCE: i64 = 100;

/// Reminds those who have to answer, once a week before the end and once when it is over; then the secretariat learns it too.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    loop {
        let mut tx = app.db.write(&app.givens).await?;
        let now = tx.now();
        let due = reads::due_soon(&mut tx, now, AT_ONCE).await?;
        if due.is_empty() {
            return Ok(());
        }
        for correction in &due {
            let late = correction.due_at < now;
            let when = if late { "late" } else { "soon" };
            let key = format!("correction:{}:{when}", correction.id);
            if !reminders::first_time(&mut tx, &key).await? {
                continue;
            }
            let body = correction.body.as_ref().map(|body| body.id);
            tell_keepers(
                &mut tx,
                correction.id,
                body,
                if late { "correction-late" } else { "correction-due" },
            )
            .await?;
            if let (true, Some(body)) = (late, body) {
                let voices = crate::letters::reads::who_speaks(&mut tx, body, now).await?;
                for steward in crate::mandates::reads::secretariat(&mut tx, now).await? {
                    if !voices.is_empty() && !voices.contains(&steward) {
                        letter(steward, "correction-late", correction.id, Some(body)).send(&mut tx);
                    }
                }
            }
        }
        tx.commit().await?;
    }
}
