//! Sets of words, such as states: each has a code, under which it stands in the database, in JSON, in forms and in keys of texts.

/// Gives an enum its codes, in order: `ALL`, `as_str`, `parse`, and reading and writing as column and as JSON.
macro_rules! coded {
    ($name:ident, $($variant:ident = $code:literal),+ $(,)?) => {
        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its code.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }

            /// Back from its code.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == code)
            }
        }

        impl platform::db::FromColumn for $name {
            fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
                let code = String::from_column(cell)?;
                let none = || platform::db::DbError::Shape(format!("`{code}` is no {}", stringify!($name)));
                Self::parse(&code).ok_or_else(none)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(from)?;
                let none = || serde::de::Error::custom(format_args!("`{code}` is no {}", stringify!($name)));
                Self::parse(&code).ok_or_else(none)
            }
        }
    };
}

pub(crate) use coded;
