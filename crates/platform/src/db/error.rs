//! What can go wrong between the program and its database, by what the caller can do about it.

/// A failure of the database.
#[derive(Debug)]
pub enum DbError {
    /// The address of the database is of no known kind; holds its scheme.
    Address(String),
    /// The database cannot be reached or answers no more: worth another try later (page 503).
    Unavailable(String),
    /// The disk is full (page 507, nothing was changed).
    Full,
    /// A row would break a unique rule. Holds the rule's name, the same on both engines: `table_column_column`.
    Unique(String),
    /// A row names another that is not there, or is still named by others.
    ForeignKey,
    /// A CHECK of the schema failed: the rule's name.
    Check(String),
    /// A row was not of the shape the reader wanted: a fault of the program or a damaged database.
    Shape(String),
    /// No row where there must be one.
    Missing,
    /// Any other failure, with the place of the statement.
    Other(String),
}

impl DbError {
    /// Whether this is the unique rule of that name.
    pub fn is_unique(&self, name: &str) -> bool {
        matches!(self, DbError::Unique(found) if found == name)
    }

    pub(super) fn at(self, place: &str) -> Self {
        match self {
            DbError::Other(text) => DbError::Other(format!("{place}: {text}")),
            DbError::Shape(text) => DbError::Shape(format!("{place}: {text}")),
            other => other,
        }
    }
}

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DbError::Address(scheme) => {
                write!(f, "`{scheme}:` is no database this program knows; use sqlite:FILE or postgres://…")
            }
            DbError::Unavailable(why) => write!(f, "the database cannot be reached: {why}"),
            DbError::Full => f.write_str("the disk is full"),
            DbError::Unique(name) => write!(f, "the unique rule {name} would be broken"),
            DbError::ForeignKey => f.write_str("a reference would point nowhere"),
            DbError::Check(name) => write!(f, "the rule {name} would be broken"),
            DbError::Shape(what) => write!(f, "a row has another shape: {what}"),
            DbError::Missing => f.write_str("a row is missing"),
            DbError::Other(what) => f.write_str(what),
        }
    }
}
impl std::error::Error for DbError {}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(code, message) = &error else {
            return DbError::Other(error.to_string());
        };
        let message = message.clone().unwrap_or_else(|| error.to_string());
        match code.code {
            Code::ConstraintViolation => match code.extended_code {
                rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                    DbError::Unique(unique_name(&message))
                }
                rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => DbError::ForeignKey,
                rusqlite::ffi::SQLITE_CONSTRAINT_CHECK => {
                    DbError::Check(message.rsplit(": ").next().unwrap_or_default().to_owned())
                }
                _ => DbError::Other(message),
            },
            Code::DiskFull => DbError::Full,
            Code::CannotOpen
            | Code::SystemIoFailure
            | Code::DatabaseBusy
            | Code::DatabaseLocked
            | Code::PermissionDenied
            | Code::ReadOnly
            | Code::NotADatabase
            | Code::DatabaseCorrupt => DbError::Unavailable(message),
            _ => DbError::Other(message),
        }
    }
}

/// SQLite says `UNIQUE constraint failed: table.a, table.b`; the rule's name by our custom is `table_a_b`. Of an index
/// over an expression it says the name itself: `UNIQUE constraint failed: index 'name'`.
fn unique_name(message: &str) -> String {
    let columns = message.rsplit(": ").next().unwrap_or_default();
    if let Some(name) = columns.strip_prefix("index '") {
        return name.trim_end_matches('\'').to_owned();
    }
    let mut name = String::new();
    for column in columns.split(", ") {
        let (table, column) = column.split_once('.').unwrap_or(("", column));
        if name.is_empty() {
            name.push_str(table);
        }
        name.push('_');
        name.push_str(column);
    }
    name
}

impl From<tokio_postgres::Error> for DbError {
    fn from(error: tokio_postgres::Error) -> Self {
        use tokio_postgres::error::SqlState;
        let Some(told) = error.as_db_error() else {
            let why = chain(&error);
            return if error.is_closed() || is_io(&error) {
                DbError::Unavailable(why)
            } else {
                DbError::Other(why)
            };
        };
        match *told.code() {
            SqlState::UNIQUE_VIOLATION => DbError::Unique(rule_of(told)),
            SqlState::FOREIGN_KEY_VIOLATION => DbError::ForeignKey,
            SqlState::CHECK_VIOLATION => DbError::Check(rule_of(told)),
            SqlState::DISK_FULL | SqlState::OUT_OF_MEMORY => DbError::Full,
            SqlState::ADMIN_SHUTDOWN
            | SqlState::CRASH_SHUTDOWN
            | SqlState::CANNOT_CONNECT_NOW
            | SqlState::TOO_MANY_CONNECTIONS
            | SqlState::T_R_DEADLOCK_DETECTED
            | SqlState::T_R_SERIALIZATION_FAILURE
            | SqlState::LOCK_NOT_AVAILABLE => DbError::Unavailable(told.message().to_owned()),
            _ => DbError::Other(format!("{} ({})", told.message(), told.code().code())),
        }
    }
}

/// PostgreSQL calls a primary key `table_pkey` and names its columns in the detail alone: `Key (a, b)=(1, 2) …`.
fn rule_of(told: &tokio_postgres::error::DbError) -> String {
    let name = told.constraint().unwrap_or_default();
    let Some(table) = name.strip_suffix("_pkey") else { return name.to_owned() };
    let columns = told.detail().and_then(|detail| Some(detail.split_once('(')?.1.split_once(")=(")?.0));
    columns
        .into_iter()
        .flat_map(|columns| columns.split(", "))
        .fold(table.to_owned(), |name, c| name + "_" + c)
}

fn is_io(error: &tokio_postgres::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if inner.is::<std::io::Error>() {
            return true;
        }
        cause = inner.source();
    }
    false
}

pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}
