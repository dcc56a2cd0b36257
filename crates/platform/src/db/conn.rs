//! Asking the database.

use super::held::Slot;
use super::{DbError, Inner, Param, RowRef, Sql, postgres, sqlite};
use futures_util::{StreamExt, TryStreamExt};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// Statements that are under way to PostgreSQL at once.
const ON_THE_WAY: usize = 128;

/// A connection that can be asked. Inside a [`WriteTx`](super::WriteTx) it sees what the transaction changed.
pub struct Conn {
    handle: Handle,
    inner: Arc<Inner>,
    transaction: Transaction,
}

/// Where a connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Transaction {
    None,
    /// One is open, or was asked for.
    Open,
    /// One is open and a statement of it failed: PostgreSQL takes no more of it, and so neither does SQLite.
    Failed,
}

pub(super) enum Handle {
    Sqlite(sqlite::Lease),
    Postgres(postgres::Lease),
}

impl Conn {
    pub(super) fn new(handle: Handle, inner: Arc<Inner>) -> Self {
        Self { handle, inner, transaction: Transaction::None }
    }

    /// Opens a transaction. From before it is sent until it is known to be over it counts as open, so that whoever is given
    /// up half-way leaves none behind.
    pub(super) async fn begin(&mut self, text: &str) -> Result<(), DbError> {
        self.transaction = Transaction::Open;
        self.batch(text).await
    }

    /// Commits, unless a statement failed.
    pub(super) async fn commit(&mut self) -> Result<(), DbError> {
        self.may_go_on()?;
        self.batch("COMMIT").await?;
        self.transaction = Transaction::None;
        Ok(())
    }

    fn may_go_on(&self) -> Result<(), DbError> {
        match self.transaction {
            Transaction::Failed => {
                Err(DbError::Other("a statement of this transaction failed, so nothing of it is kept".into()))
            }
            _ => Ok(()),
        }
    }

    fn note<T>(&mut self, came: Result<T, DbError>) -> Result<T, DbError> {
        if came.is_err() && self.transaction == Transaction::Open {
            self.transaction = Transaction::Failed;
        }
        came
    }

    pub(super) fn inner(&self) -> &Arc<Inner> {
        &self.inner
    }

    /// Hands each row to `take`, one after the other, without keeping them.
    pub async fn each(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut take: impl FnMut(RowRef<'_>) -> Result<(), DbError> + Send,
    ) -> Result<(), DbError> {
        self.may_go_on()?;
        self.inner.count();
        let came = match &mut self.handle {
            Handle::Sqlite(lease) => sqlite::blocking(|| {
                let mut statement = lease.prepare_cached(sql.for_sqlite())?;
                let mut rows = statement.query(rusqlite::params_from_iter(params))?;
                while let Some(row) = rows.next()? {
                    take(RowRef::Sqlite(row))?;
                }
                Ok(())
            }),
            Handle::Postgres(lease) => {
                let asked = lease.ask(async |client| {
                    let statement = client.prepare_cached(sql.text).await?;
                    let rows = client.query_raw(&statement, params).await?;
                    let mut rows = std::pin::pin!(rows);
                    while let Some(row) = rows.try_next().await? {
                        take(RowRef::Postgres(&row))?;
                    }
                    Ok(())
                });
                asked.await
            }
        };
        self.note(came.map_err(|e: DbError| e.at(sql.place)))
    }

    /// All rows.
    pub async fn all<T: Send>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut make: impl FnMut(RowRef<'_>) -> Result<T, DbError> + Send,
    ) -> Result<Vec<T>, DbError> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(make(row)?);
            Ok(())
        })
        .await?;
        Ok(all)
    }

    /// The first row, if there is one.
    pub async fn maybe<T: Send>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut make: impl FnMut(RowRef<'_>) -> Result<T, DbError> + Send,
    ) -> Result<Option<T>, DbError> {
        let mut first = None;
        self.each(sql, params, |row| {
            if first.is_none() {
                first = Some(make(row)?);
            }
            Ok(())
        })
        .await?;
        Ok(first)
    }

    /// The one row that must be there.
    pub async fn one<T: Send>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        make: impl FnMut(RowRef<'_>) -> Result<T, DbError> + Send,
    ) -> Result<T, DbError> {
        self.maybe(sql, params, make).await?.ok_or(DbError::Missing)
    }

    /// Runs a statement that changes rows and says how many. Private to the floor: capabilities write through
    /// [`WriteTx::run`](super::WriteTx::run).
    pub(super) async fn run(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64, DbError> {
        self.may_go_on()?;
        self.inner.count();
        let came = match &mut self.handle {
            Handle::Sqlite(lease) => sqlite::blocking(|| {
                let mut statement = lease.prepare_cached(sql.for_sqlite())?;
                Ok(statement.execute(rusqlite::params_from_iter(params))? as u64)
            }),
            Handle::Postgres(lease) => {
                let asked = lease.ask(async |client| {
                    let statement = client.prepare_cached(sql.text).await?;
                    let types: Vec<_> =
                        params.iter().map(|p| p as &(dyn tokio_postgres::types::ToSql + Sync)).collect();
                    Ok(client.execute(&statement, &types).await?)
                });
                asked.await
            }
        };
        self.note(came.map_err(|e: DbError| e.at(sql.place)))
    }

    /// Runs a statement once for each set of parameters, in their order, and says how many rows each changed. On PostgreSQL the
    /// next ones are sent while the answers to those before are still on their way.
    pub(super) async fn run_many(
        &mut self,
        sql: &'static Sql,
        all: &[Vec<Param<'_>>],
    ) -> Result<Vec<u64>, DbError> {
        self.may_go_on()?;
        self.inner.count();
        let came = match &mut self.handle {
            Handle::Sqlite(lease) => sqlite::blocking(|| {
                let mut statement = lease.prepare_cached(sql.for_sqlite())?;
                all.iter()
                    .map(|params| Ok(statement.execute(rusqlite::params_from_iter(params))? as u64))
                    .collect()
            }),
            Handle::Postgres(lease) => {
                let asked = lease.ask(async |client| {
                    let statement = client.prepare_cached(sql.text).await?;
                    let statement = &statement;
                    let one = |at: usize| async move { client.execute_raw(statement, &all[at]).await };
                    let sent = futures_util::stream::iter((0..all.len()).map(one));
                    Ok(sent.buffered(ON_THE_WAY).try_collect().await?)
                });
                asked.await
            }
        };
        self.note(came.map_err(|e: DbError| e.at(sql.place)))
    }

    /// Runs several statements as written; for transactions and migrations.
    pub(super) async fn batch(&mut self, text: &str) -> Result<(), DbError> {
        match &mut self.handle {
            Handle::Sqlite(lease) => sqlite::blocking(|| Ok(lease.execute_batch(text)?)),
            Handle::Postgres(lease) => lease.ask(async |client| Ok(client.batch_execute(text).await?)).await,
        }
    }

    /// Prepares a statement without running it: what the test over all statements does.
    pub async fn prepare(&mut self, sql: &'static Sql) -> Result<(), DbError> {
        match &mut self.handle {
            Handle::Sqlite(lease) => {
                sqlite::blocking(|| lease.prepare(sql.for_sqlite()).map(drop).map_err(DbError::from))
            }
            Handle::Postgres(lease) => {
                lease.ask(async |client| Ok(client.prepare(sql.text).await.map(drop)?)).await
            }
        }
        .map_err(|e| e.at(sql.place))
    }

    /// Undoes an open transaction now on SQLite, and in the background on PostgreSQL.
    fn abandon(&mut self) {
        match &mut self.handle {
            Handle::Sqlite(lease) => {
                // A failed statement may have ended the transaction already; then there is nothing to undo.
                if !lease.is_autocommit() {
                    let _ = lease.execute_batch("ROLLBACK");
                }
            }
            Handle::Postgres(lease) => lease.abandon(),
        }
    }

    /// The bare rows of a query known only at run time: tables of a backup, never what a user typed.
    pub(super) async fn each_of(
        &mut self,
        text: &str,
        params: &[Param<'_>],
        mut take: impl FnMut(RowRef<'_>) -> Result<(), DbError> + Send,
    ) -> Result<(), DbError> {
        match &mut self.handle {
            Handle::Sqlite(lease) => sqlite::blocking(|| {
                let mut statement = lease.prepare(&text.replace('$', "?"))?;
                let mut rows = statement.query(rusqlite::params_from_iter(params))?;
                while let Some(row) = rows.next()? {
                    take(RowRef::Sqlite(row))?;
                }
                Ok(())
            }),
            Handle::Postgres(lease) => {
                let asked = lease.ask(async |client| {
                    let rows = client.query_raw(text, params).await?;
                    let mut rows = std::pin::pin!(rows);
                    while let Some(row) = rows.try_next().await? {
                        take(RowRef::Postgres(&row))?;
                    }
                    Ok(())
                });
                asked.await
            }
        }
    }
}

impl Drop for Conn {
    fn drop(&mut self) {
        if self.transaction != Transaction::None {
            self.abandon();
        }
    }
}

/// A connection to read with. Goes back when dropped.
pub struct ReadConn {
    conn: Option<Conn>,
    /// Where it lies when it is the transaction of a request that is held.
    home: Option<Arc<Slot>>,
}

impl ReadConn {
    pub(super) fn new(conn: Conn) -> Self {
        Self { conn: Some(conn), home: None }
    }

    /// The transaction of a request, to read what was changed in it.
    pub(super) fn lent(conn: Conn, home: Arc<Slot>) -> Self {
        Self { conn: Some(conn), home: Some(home) }
    }
}

impl Drop for ReadConn {
    fn drop(&mut self) {
        if let (Some(home), Some(conn)) = (self.home.take(), self.conn.take()) {
            home.lay(conn);
        }
    }
}

impl Deref for ReadConn {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        self.conn.as_ref().expect("it is there until dropped")
    }
}

impl DerefMut for ReadConn {
    fn deref_mut(&mut self) -> &mut Conn {
        self.conn.as_mut().expect("it is there until dropped")
    }
}
