//! Loading settings. They are no secret: whoever is bound by a rule may know it.

use super::{Kept, Setting};
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// The settings of a subject.
pub(crate) async fn of<S: Setting>(conn: &mut Conn) -> Result<S, DbError> {
    Ok(kept::<S>(conn).await?.value)
}

/// The settings of a subject out of the text that a row holds; the defaults without a row.
pub(crate) fn read<S: Setting>(text: Option<String>) -> Result<S, DbError> {
    let Some(text) = text else { return Ok(S::default()) };
    serde_json::from_str(&text).map_err(|e| DbError::Shape(format!("the settings of {}: {e}", S::KEY)))
}

/// The settings of a subject with their version.
pub(crate) async fn kept<S: Setting>(conn: &mut Conn) -> Result<Kept<S>, DbError> {
    let found: Option<(String, i64)> = conn
        .maybe(sql!("SELECT value, version FROM registry_setting WHERE key = $1"), &params![S::KEY], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .await?;
    let (text, version) = found.map_or((None, 0), |(text, version)| (Some(text), version));
    Ok(Kept { value: read(text)?, version })
}
