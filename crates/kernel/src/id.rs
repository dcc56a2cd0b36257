//! Ids that cannot be mixed up.

/// Makes a newtype over a UUIDv7 (RFC 9562 §5.7). The first 48 bits are the time of making in milliseconds, so ids
/// sort by age. Ids are made by the platform from its clock and its source of randomness, never here.
#[macro_export]
macro_rules! typed_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::hidden::uuid::Uuid);
        $crate::typed_id!(@impl $name);
    };
    (@impl $name:ident) => {
        impl $name {
            /// Wraps a UUID that the platform made or that was read back from the database.
            pub const fn from_uuid(uuid: $crate::hidden::uuid::Uuid) -> Self {
                Self(uuid)
            }
            /// The bare UUID.
            pub const fn uuid(self) -> $crate::hidden::uuid::Uuid {
                self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
        impl $crate::hidden::serde::Serialize for $name {
            fn serialize<S: $crate::hidden::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> $crate::hidden::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::hidden::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as $crate::hidden::serde::Deserialize>::deserialize(from)?;
                text.parse().map_err($crate::hidden::serde::de::Error::custom)
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::hidden::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::hidden::uuid::Uuid::parse_str(text).map(Self)
            }
        }
    };
}

typed_id! {
    /// A body: any group that acts. Kept here because every fact names one.
    BodyId
}
typed_id! {
    /// A person. Kept here because every actor is one.
    PersonId
}
