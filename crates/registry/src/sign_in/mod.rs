//! …
use futures_util::future::BoxFuture;
use platform::actor::Actor;
use platform::db::{Db, DbError};
use platform::http::{Credential, Routes};
use platform::jobs::JobKind;
use platform::ui::Asset;
pub(crate) const ASSETS: &[Asset] = &[];
pub(crate) const JOBS: &[JobKind] = &[];
pub(crate) fn routes() -> Routes {
    Routes::new()
}
/// …
pub fn recognise(
    _: Db,
    _: Credential,
    _: jiff::Timestamp,
) -> BoxFuture<'static, Result<Option<Actor>, DbError>> {
    Box::pin(async { Ok(None) })
}
