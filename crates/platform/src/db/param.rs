//! Typed parameters. A NULL carries its type.

use jiff::Timestamp;
use std::borrow::Cow;
use std::error::Error;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type};

/// One value that goes into a statement.
#[derive(Clone, Debug)]
pub enum Param<'a> {
    /// A whole number, a time, a truth.
    Int(Option<i64>),
    /// A number with a fraction.
    Real(Option<f64>),
    /// Text, an id, JSON.
    Text(Option<Cow<'a, str>>),
    /// Bytes.
    Bytes(Option<Cow<'a, [u8]>>),
}

macro_rules! from {
    ($($type:ty => |$value:ident| $make:expr),* $(,)?) => {
        $(impl<'a> From<$type> for Param<'a> {
            fn from($value: $type) -> Self {
                $make
            }
        })*
    };
}

from! {
    i64 => |v| Param::Int(Some(v)),
    i32 => |v| Param::Int(Some(v.into())),
    u32 => |v| Param::Int(Some(v.into())),
    bool => |v| Param::Int(Some(v.into())),
    Option<i64> => |v| Param::Int(v),
    Timestamp => |v| Param::Int(Some(v.as_microsecond())),
    Option<Timestamp> => |v| Param::Int(v.map(Timestamp::as_microsecond)),
    f64 => |v| Param::Real(Some(v)),
    Option<f64> => |v| Param::Real(v),
    &'a str => |v| Param::Text(Some(Cow::Borrowed(v))),
    &'a String => |v| Param::Text(Some(Cow::Borrowed(v))),
    String => |v| Param::Text(Some(Cow::Owned(v))),
    Option<&'a str> => |v| Param::Text(v.map(Cow::Borrowed)),
    Option<String> => |v| Param::Text(v.map(Cow::Owned)),
    &'a [u8] => |v| Param::Bytes(Some(Cow::Borrowed(v))),
    Vec<u8> => |v| Param::Bytes(Some(Cow::Owned(v))),
    [u8; 32] => |v| Param::Bytes(Some(Cow::Owned(v.to_vec()))),
    kernel::Country => |v| Param::Text(Some(Cow::Owned(v.code().to_owned()))),
    kernel::Language => |v| Param::Text(Some(Cow::Owned(v.code().to_owned()))),
    kernel::PartialDate => |v| Param::Text(Some(Cow::Owned(v.to_string()))),
    Option<kernel::PartialDate> => |v| Param::Text(v.map(|d| Cow::Owned(d.to_string()))),
    jiff::civil::Date => |v| Param::Text(Some(Cow::Owned(v.to_string()))),
    &'a kernel::LocalText => |v| Param::Text(Some(Cow::Owned(crate::json::text(v)))),
    &'a serde_json::Value => |v| Param::Text(Some(Cow::Owned(v.to_string()))),
}

/// An id of a type of its own: what lets an absent one be a parameter too. Made by [`db_id!`](crate::db_id).
pub trait TypedId: std::fmt::Display {}

impl<T: TypedId> From<Option<T>> for Param<'_> {
    fn from(id: Option<T>) -> Self {
        Param::Text(id.map(|id| Cow::Owned(id.to_string())))
    }
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            Param::Int(Some(v)) => ValueRef::Integer(*v),
            Param::Real(Some(v)) => ValueRef::Real(*v),
            Param::Text(Some(v)) => ValueRef::Text(v.as_bytes()),
            Param::Bytes(Some(v)) => ValueRef::Blob(v),
            Param::Int(None) | Param::Real(None) | Param::Text(None) | Param::Bytes(None) => ValueRef::Null,
        }))
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Param::Int(None) | Param::Real(None) | Param::Text(None) | Param::Bytes(None) => Ok(IsNull::Yes),
            Param::Int(Some(v)) => match *ty {
                Type::INT8 => v.to_sql(ty, out),
                Type::INT4 => i32::try_from(*v)?.to_sql(ty, out),
                Type::INT2 => i16::try_from(*v)?.to_sql(ty, out),
                #[allow(clippy::cast_precision_loss)]
                Type::FLOAT8 => (*v as f64).to_sql(ty, out),
                _ => Err(format!("a whole number where {ty} is wanted").into()),
            },
            Param::Real(Some(v)) => match *ty {
                Type::FLOAT8 => v.to_sql(ty, out),
                _ => Err(format!("a number where {ty} is wanted").into()),
            },
            // PostgreSQL keeps no NUL in text; pages refuse it before, so here it is a fault of the program.
            Param::Text(Some(v)) => v.as_ref().to_sql(ty, out),
            Param::Bytes(Some(v)) => v.as_ref().to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

/// Makes a typed id known to the database: `db_id!(BodyId)`. [`id!`](crate::id) does it for new ids.
#[macro_export]
macro_rules! db_id {
    ($($name:ty),+ $(,)?) => {
        $(impl From<$name> for $crate::db::Param<'_> {
            fn from(id: $name) -> Self {
                $crate::db::Param::Text(Some(std::borrow::Cow::Owned(id.to_string())))
            }
        }
        impl $crate::db::TypedId for $name {}
        impl $crate::db::FromColumn for $name {
            fn from_column(cell: $crate::db::Cell<'_>) -> Result<Self, $crate::db::DbError> {
                cell.parsed()
            }
        })+
    };
}

/// Makes an id type that the database knows: `platform::id! { /// A mandate. MandateId }`.
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $crate::kernel::typed_id! { $(#[$meta])* $name }
        $crate::db_id!($name);
        impl $name {
            /// A new id from the platform's clock and chance.
            pub fn make(givens: &$crate::clock::Givens) -> Self {
                Self::from_uuid(givens.uuid())
            }
        }
    };
}

db_id!(kernel::BodyId, kernel::PersonId);

/// How many values [`many`] makes: the rows of one page.
pub const MANY: usize = 50;

/// The placeholders `$1` to `$50` inside a statement: `sql!("… WHERE id IN (", many!(), ")")`.
#[macro_export]
macro_rules! many {
    () => {
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
         $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32,
         $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48,
         $49, $50"
    };
}

/// So many values for [`many!`](crate::many), with empty texts where there are fewer; those beyond [`MANY`] are left out.
pub fn many<'a, V: std::fmt::Display>(values: impl IntoIterator<Item = V>) -> Vec<Param<'a>> {
    let mut made: Vec<Param<'a>> =
        values.into_iter().take(MANY).map(|value| Param::from(value.to_string())).collect();
    made.resize_with(MANY, || Param::from(""));
    made
}
