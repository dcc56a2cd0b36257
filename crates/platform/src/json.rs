//! JSON that lies in a TEXT column.

use crate::db::{Cell, DbError};
use serde::{Serialize, de::DeserializeOwned};

/// A value as JSON text.
pub fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("our own types have text keys and no failing serialiser")
}

/// Reads JSON out of a column.
pub fn read<T: DeserializeOwned>(cell: Cell<'_>) -> Result<T, DbError> {
    match cell {
        Cell::Text(text) => serde_json::from_str(text).map_err(|e| DbError::Shape(format!("JSON: {e}"))),
        other => Err(DbError::Shape(format!("found {other:?}, wanted JSON"))),
    }
}
