//! One small facade over two engines: SQLite in process and PostgreSQL through a pool. The same plain SQL runs on both.
//!
//! Reads go through [`Db::read`], writes through [`Db::write`]; both give a [`Conn`] to ask with. A statement is written
//! with [`sql!`](crate::sql), which collects it, so that a test can prepare every statement of the program on both engines.
//!
//! What SQL may hold: `$1` placeholders; ids as TEXT; times as BIGINT (microseconds since 1970, UTC); truth as BIGINT 0 or 1;
//! JSON as TEXT; bytes as BYTEA; `CAST($1 AS TEXT) IS NULL` where a parameter's type would be unknown; `CAST(SUM(x) AS BIGINT)`.

mod conn;
mod error;
mod held;
mod joining;
mod migrate;
mod param;
mod personal;
mod postgres;
mod row;
mod snapshot;
mod sql;
mod sqlite;
mod write;

pub use conn::{Conn, ReadConn};
pub use error::DbError;
pub use held::{Held, held};
pub use joining::{join_rows, references_to};
pub(crate) use migrate::begin_anew;
pub use migrate::{Migration, Standing, apply as migrate, from_dir as migrations_from, standing};
pub use param::{MANY, Param, TypedId, many};
pub use personal::{erase_person, forget_files, of_person, scrub};
pub(crate) use postgres::{unusable, unusable_authorities};
pub use row::{Cell, FromColumn, RowRef};
pub use snapshot::{Refill, Snapshot, TableShape};
pub use sql::{STATEMENTS, Sql};
pub use write::WriteTx;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::watch;

/// Which of the two engines runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite in process, one file.
    Sqlite,
    /// PostgreSQL over the wire.
    Postgres,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    store: Store,
    /// How many statements were run: page budgets are counted with it.
    ran: AtomicU64,
    /// Moves on after each commit that may concern others: the journal's followers and the job workers wait on it.
    committed: watch::Sender<u64>,
}

enum Store {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…`. The file is made when it does not exist; its folder must.
    pub async fn open(url: &str) -> Result<Self, DbError> {
        Self::open_trusting(url, None).await
    }

    /// The same, where the certificate of PostgreSQL must come from one of these authorities, given as PEM.
    pub async fn open_trusting(url: &str, authorities: Option<&str>) -> Result<Self, DbError> {
        let store = match url.strip_prefix("sqlite:") {
            Some(path) => Store::Sqlite(sqlite::Sqlite::open(path.as_ref())?),
            None if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Store::Postgres(postgres::Postgres::open(url, authorities).await?)
            }
            None => return Err(DbError::Address(url.split(':').next().unwrap_or_default().to_owned())),
        };
        let inner = Inner { store, ran: AtomicU64::new(0), committed: watch::channel(0).0 };
        let db = Self { inner: Arc::new(inner) };
        if let Store::Postgres(store) = &db.inner.store {
            store.listen(Arc::downgrade(&db.inner));
        }
        Ok(db)
    }

    /// The engine behind it.
    pub fn engine(&self) -> Engine {
        match self.inner.store {
            Store::Sqlite(_) => Engine::Sqlite,
            Store::Postgres(_) => Engine::Postgres,
        }
    }

    /// A connection to read with. On SQLite it waits at a gate when all readers are taken.
    pub async fn read(&self) -> Result<ReadConn, DbError> {
        if let Some(slot) = held::slot()
            && let Some(conn) = slot.lend()
        {
            return Ok(ReadConn::lent(conn, slot));
        }
        let handle = match &self.inner.store {
            Store::Sqlite(store) => conn::Handle::Sqlite(store.reader().await?),
            Store::Postgres(store) => conn::Handle::Postgres(store.client().await?),
        };
        Ok(ReadConn::new(Conn::new(handle, self.inner.clone())))
    }

    /// Opens a transaction to write in. On SQLite there is one writer at a time (`BEGIN IMMEDIATE`). What is not
    /// committed is rolled back when the `WriteTx` goes.
    pub async fn write(&self, givens: &crate::clock::Givens) -> Result<WriteTx, DbError> {
        held::slot().map_or(Ok(()), |slot| slot.may_begin())?;
        let mut conn = self.to_write().await?;
        conn.begin(match self.engine() {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN",
        })
        .await?;
        Ok(WriteTx::new(conn, givens.clone()))
    }

    /// A connection that may write, in no transaction yet.
    async fn to_write(&self) -> Result<Conn, DbError> {
        let handle = match &self.inner.store {
            Store::Sqlite(store) => conn::Handle::Sqlite(store.writer().await),
            Store::Postgres(store) => conn::Handle::Postgres(store.client().await?),
        };
        Ok(Conn::new(handle, self.inner.clone()))
    }

    /// How many statements were run since it was opened.
    pub fn statements_run(&self) -> u64 {
        self.inner.ran.load(Ordering::Relaxed)
    }

    /// Wakes whoever waits: something was committed, here or on another node.
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.inner.committed.subscribe()
    }
}

impl Inner {
    fn is_postgres(&self) -> bool {
        matches!(self.store, Store::Postgres(_))
    }

    fn count(&self) {
        self.ran.fetch_add(1, Ordering::Relaxed);
    }

    fn announce(&self) {
        self.committed.send_modify(|n| *n += 1);
    }
}

#[cfg(test)]
mod held_tests;
#[cfg(test)]
mod outage_tests;
#[cfg(test)]
#[path = "db_tests.rs"]
mod tests;
