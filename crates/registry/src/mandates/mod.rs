//! …
use jiff::civil::Date;
use kernel::{BodyId, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, WriteTx};
use platform::http::{Failure, Routes};
pub(crate) fn routes() -> Routes {
    Routes::new()
}
/// Who holds an office of a body today.
pub(crate) struct OfficeHolder {
    /// The role.
    pub role: String,
    /// The name, if this actor may see it.
    pub name: Option<String>,
    /// Until when.
    pub until: Date,
}
/// (Needed by bodies' page.)
pub(crate) async fn office_holders(
    _conn: &mut Conn,
    _actor: &Actor,
    _body: BodyId,
    _now: jiff::Timestamp,
) -> Result<Vec<OfficeHolder>, DbError> {
    Ok(Vec::new())
}
/// Gives a mandate inside the sample's transaction, recording registry.mandate-given by nobody. (Needed by sample.rs.)
pub(crate) async fn give_to_role_account(
    _tx: &mut WriteTx,
    _person: PersonId,
    _body: BodyId,
    _role: &str,
    _starts: Date,
    _ends: Date,
) -> Result<(), Failure> {
    Ok(())
}
