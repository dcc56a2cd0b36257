//! Statements, each collected where it is written.

use std::sync::OnceLock;

/// Every statement of the program, gathered by the linker. A test prepares each on both engines.
#[linkme::distributed_slice]
pub static STATEMENTS: [Sql];

/// One statement. Made by [`sql!`](crate::sql) alone.
pub struct Sql {
    /// As written, with `$1` placeholders, which PostgreSQL takes as they are.
    pub text: &'static str,
    /// The file and line it stands in.
    pub place: &'static str,
    sqlite: OnceLock<String>,
}

/// Ends a statement that holds what it reads.
const FOR_UPDATE: &str = " FOR UPDATE";

impl Sql {
    #[doc(hidden)]
    pub const fn new(text: &'static str, place: &'static str) -> Self {
        Self { text, place, sqlite: OnceLock::new() }
    }

    /// The same with `?1` placeholders: SQLite counts `$1` by first appearance, not by its number. Nor has it `FOR UPDATE`, by which a row is held
    /// for the rest of a transaction: it has one writer at a time.
    pub fn for_sqlite(&self) -> &str {
        self.sqlite.get_or_init(|| {
            let mut inside_text = false;
            self.text
                .strip_suffix(FOR_UPDATE)
                .unwrap_or(self.text)
                .chars()
                .map(|c| {
                    inside_text ^= c == '\'';
                    if c == '$' && !inside_text { '?' } else { c }
                })
                .collect()
        })
    }
}

/// A statement, collected for the test that prepares them all: `sql!("SELECT name FROM registry_body WHERE id = $1")`.
#[macro_export]
macro_rules! sql {
    ($($text:expr),+ $(,)?) => {{
        #[allow(unsafe_code)]
        #[$crate::linkme::distributed_slice($crate::db::STATEMENTS)]
        #[linkme(crate = $crate::linkme)]
        static STATEMENT: $crate::db::Sql =
            $crate::db::Sql::new(concat!($($text),+), concat!(file!(), ":", line!()));
        &STATEMENT
    }};
}

/// Parameters in order: `params![id, name, Some(note)]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { [$($crate::db::Param::from($value)),*] };
}
