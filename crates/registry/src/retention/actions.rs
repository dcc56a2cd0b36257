//! Clearing away what is over: the part of retention in the register's round.

mod writes;

use super::model::{KINDS, Kind, Periods};
use crate::interests;
use crate::mandates::model::days_on_earth;
use crate::persons::traces;
use crate::settings;
use jiff::{SignedDuration, Span, Timestamp};
use platform::http::App;
use platform::jobs::JobError;

/// Clears away whatever has been kept for its time. A kind that fails keeps no other: the first error is told at the end.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let periods: Periods = settings::reads::of(&mut *app.db.read().await?).await?;
    let mut first = Ok(());
    for kind in KINDS {
        let kept = SignedDuration::from_hours(24 * periods.of(kind));
        let before = app.givens.now().saturating_sub(kept).unwrap_or(Timestamp::MIN);
        first = first.and(clear(&app, kind, before).await);
    }
    first.and(forget_ties(&app).await)
}

/// Clears away by which networks somebody was a member once that ties them no more: for how long it does is a setting of ties.
async fn forget_ties(app: &App) -> Result<(), JobError> {
    let mut tx = app.db.write(&app.givens).await?;
    let periods: interests::model::Periods = settings::reads::of(&mut tx).await?;
    let years = Span::new().years(i64::from(periods.of(interests::Kind::Member)));
    let today = days_on_earth(tx.now()).1;
    writes::belongings(&mut tx, today.saturating_sub(years)).await?;
    Ok(tx.commit().await?)
}

async fn clear(app: &App, kind: &Kind, before: Timestamp) -> Result<(), JobError> {
    if kind.key == "letters" {
        let told = |error: std::io::Error| JobError::Again(format!("the letters: {}", error.kind()));
        return app.mailer.forget_before(before).await.map_err(told);
    }
    let mut tx = app.db.write(&app.givens).await?;
    let files = match kind.key {
        "handovers" => writes::handovers(&mut tx, before).await?,
        "agreements" => {
            writes::contacts(&mut tx, days_on_earth(before).1, before).await?;
            Vec::new()
        }
        other => {
            writes::rows(&mut tx, other, before).await?;
            Vec::new()
        }
    };
    let files = platform::db::forget_files(&mut tx, files).await?;
    if !files.is_empty() {
        traces::remove_later(&mut tx, files);
    }
    Ok(tx.commit().await?)
}
