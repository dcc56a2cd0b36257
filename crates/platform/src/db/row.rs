//! Typed rows.

use super::DbError;
use jiff::Timestamp;

/// One row, while it is being read.
pub enum RowRef<'a> {
    #[doc(hidden)]
    Sqlite(&'a rusqlite::Row<'a>),
    #[doc(hidden)]
    Postgres(&'a tokio_postgres::Row),
}

/// One value of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// NULL.
    Null,
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl<'a> RowRef<'a> {
    /// The value of a column, counted from 0.
    pub fn get<T: FromColumn>(&self, column: usize) -> Result<T, DbError> {
        T::from_column(self.cell(column)?)
            .map_err(|error| DbError::Shape(format!("column {column}: {error}")))
    }

    /// The bare value of a column, counted from 0.
    pub fn cell(&self, column: usize) -> Result<Cell<'a>, DbError> {
        match self {
            RowRef::Sqlite(row) => {
                use rusqlite::types::ValueRef;
                Ok(match row.get_ref(column).map_err(|e| DbError::Shape(e.to_string()))? {
                    ValueRef::Null => Cell::Null,
                    ValueRef::Integer(v) => Cell::Int(v),
                    ValueRef::Real(v) => Cell::Real(v),
                    ValueRef::Text(v) => {
                        Cell::Text(std::str::from_utf8(v).map_err(|e| DbError::Shape(e.to_string()))?)
                    }
                    ValueRef::Blob(v) => Cell::Bytes(v),
                })
            }
            RowRef::Postgres(row) => {
                use tokio_postgres::types::Type;
                let shape = |e: tokio_postgres::Error| DbError::Shape(e.to_string());
                let kind = row.columns().get(column).map(tokio_postgres::Column::type_);
                let kind = kind.ok_or_else(|| DbError::Shape(format!("no column {column}")))?;
                Ok(match *kind {
                    Type::INT8 => {
                        row.try_get::<_, Option<i64>>(column).map_err(shape)?.map_or(Cell::Null, Cell::Int)
                    }
                    Type::INT4 => row
                        .try_get::<_, Option<i32>>(column)
                        .map_err(shape)?
                        .map_or(Cell::Null, |v| Cell::Int(v.into())),
                    Type::BOOL => row
                        .try_get::<_, Option<bool>>(column)
                        .map_err(shape)?
                        .map_or(Cell::Null, |v| Cell::Int(v.into())),
                    Type::FLOAT8 => {
                        row.try_get::<_, Option<f64>>(column).map_err(shape)?.map_or(Cell::Null, Cell::Real)
                    }
                    Type::BYTEA => row
                        .try_get::<_, Option<&'a [u8]>>(column)
                        .map_err(shape)?
                        .map_or(Cell::Null, Cell::Bytes),
                    _ => row
                        .try_get::<_, Option<&'a str>>(column)
                        .map_err(shape)?
                        .map_or(Cell::Null, Cell::Text),
                })
            }
        }
    }
}

impl Cell<'_> {
    /// Text read as something else: an id, a code.
    pub fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(self) -> Result<T, DbError> {
        match self {
            Cell::Text(text) => text.parse().map_err(|e| DbError::Shape(format!("{e}"))),
            other => Err(other.unlike("text")),
        }
    }

    fn unlike(self, wanted: &str) -> DbError {
        let found = match self {
            Cell::Null => "NULL",
            Cell::Int(_) => "a whole number",
            Cell::Real(_) => "a number",
            Cell::Text(_) => "text",
            Cell::Bytes(_) => "bytes",
        };
        DbError::Shape(format!("found {found}, wanted {wanted}"))
    }
}

/// What can be read out of a column.
pub trait FromColumn: Sized {
    /// Reads it, or says what was found instead.
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError>;
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        if cell == Cell::Null { Ok(None) } else { T::from_column(cell).map(Some) }
    }
}
impl FromColumn for i64 {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        if let Cell::Int(v) = cell { Ok(v) } else { Err(cell.unlike("a whole number")) }
    }
}
impl FromColumn for bool {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        if let Cell::Int(v) = cell { Ok(v != 0) } else { Err(cell.unlike("0 or 1")) }
    }
}
impl FromColumn for f64 {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        #[allow(clippy::cast_precision_loss)]
        match cell {
            Cell::Real(v) => Ok(v),
            Cell::Int(v) => Ok(v as f64),
            _ => Err(cell.unlike("a number")),
        }
    }
}
impl FromColumn for String {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        if let Cell::Text(v) = cell { Ok(v.to_owned()) } else { Err(cell.unlike("text")) }
    }
}
impl FromColumn for Vec<u8> {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        if let Cell::Bytes(v) = cell { Ok(v.to_vec()) } else { Err(cell.unlike("bytes")) }
    }
}
impl FromColumn for [u8; 32] {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        match cell {
            Cell::Bytes(v) => v.try_into().map_err(|_| cell.unlike("32 bytes")),
            _ => Err(cell.unlike("32 bytes")),
        }
    }
}
impl FromColumn for Timestamp {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        i64::from_column(cell)
            .and_then(|v| Timestamp::from_microsecond(v).map_err(|e| DbError::Shape(e.to_string())))
    }
}
impl FromColumn for kernel::LocalText {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        crate::json::read(cell)
    }
}
impl FromColumn for serde_json::Value {
    fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
        crate::json::read(cell)
    }
}
macro_rules! parsed_by {
    ($($type:ty: $parse:expr),* $(,)?) => {
        $(impl FromColumn for $type {
            fn from_column(cell: Cell<'_>) -> Result<Self, DbError> {
                let Cell::Text(text) = cell else { return Err(cell.unlike(stringify!($type))) };
                $parse(text).ok_or_else(|| DbError::Shape(format!("`{text}` is no {}", stringify!($type))))
            }
        })*
    };
}
parsed_by! {
    kernel::Country: kernel::Country::parse,
    kernel::Language: kernel::Language::parse,
    kernel::PartialDate: kernel::PartialDate::parse,
    jiff::civil::Date: |text: &str| text.parse::<jiff::civil::Date>().ok(),
}
