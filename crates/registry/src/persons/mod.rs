//! …
use kernel::{Language, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, WriteTx};
use platform::http::{Failure, Routes};
use std::collections::HashMap;
pub(crate) fn routes() -> Routes {
    Routes::new()
}
/// Names of persons as this actor may see them; who may not be seen is left out. (Needed by bodies' history.)
pub(crate) async fn names_seen_by(
    _conn: &mut Conn,
    _actor: &Actor,
    _persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, DbError> {
    Ok(HashMap::new())
}
/// Adds a role account inside the sample's transaction: a person with an address, name seen by everyone since it is no
/// real name; records registry.person-added by nobody. (Needed by sample.rs.)
pub(crate) async fn add_role_account(
    tx: &mut WriteTx,
    _name: &str,
    _address: &str,
    _languages: &[Language],
) -> Result<PersonId, Failure> {
    Ok(PersonId::from_uuid(tx.givens().uuid()))
}
