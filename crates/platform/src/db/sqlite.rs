//! SQLite in process: one writer, a gate of readers, prepared statements cached.

use super::DbError;
use rusqlite::{Connection, OpenFlags};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

/// How many may read at once. More would only take turns on the cores there are.
const READERS: usize = 8;
/// How long another process (a backup, a command) may keep the file before we give up: longer than the largest import takes, which
/// is one transaction of twenty seconds.
const BUSY: Duration = Duration::from_secs(40);
/// Statements kept prepared on each connection: all of the program's fit.
const STATEMENTS_KEPT: usize = 512;

pub(super) struct Sqlite {
    writer: Arc<AsyncMutex<Connection>>,
    readers: Arc<Mutex<Vec<Connection>>>,
    gate: Arc<Semaphore>,
}

impl Sqlite {
    pub(super) fn open(path: &Path) -> Result<Self, DbError> {
        // Made here, for its owner alone: what SQLite lays beside it takes the same rights. What cannot be made is told below.
        let _ = crate::private::touch(path);
        let writer = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        // What is deleted is overwritten with zeros: nobody who was erased lies on in free pages of the file.
        writer.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;",
        )?;
        let readers = (0..READERS)
            .map(|_| {
                let reader = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
                reader.execute_batch("PRAGMA query_only = ON;")?;
                Ok(reader)
            })
            .collect::<Result<Vec<_>, DbError>>()?;
        Ok(Self {
            writer: Arc::new(AsyncMutex::new(writer)),
            readers: Arc::new(Mutex::new(readers)),
            gate: Arc::new(Semaphore::new(READERS)),
        })
    }

    pub(super) async fn reader(&self) -> Result<Lease, DbError> {
        let permit = self.gate.clone().acquire_owned().await;
        let permit = permit.map_err(|_| DbError::Unavailable("it is being closed".into()))?;
        let conn = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let conn = conn.ok_or_else(|| DbError::Unavailable("no reader is left".into()))?;
        Ok(Lease::Reader { conn: Some(conn), home: self.readers.clone(), _permit: permit })
    }

    pub(super) async fn writer(&self) -> Lease {
        Lease::Writer(self.writer.clone().lock_owned().await)
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, DbError> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.busy_timeout(BUSY)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    // PostgreSQL's name for the order of bytes, so that sorting and prefixes are the same on both engines.
    conn.create_collation("C", |a: &str, b: &str| a.as_bytes().cmp(b.as_bytes()))?;
    Ok(conn)
}

/// A connection on loan.
pub(super) enum Lease {
    Reader { conn: Option<Connection>, home: Arc<Mutex<Vec<Connection>>>, _permit: OwnedSemaphorePermit },
    Writer(OwnedMutexGuard<Connection>),
}

impl Deref for Lease {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        match self {
            Lease::Reader { conn, .. } => conn.as_ref().expect("it is there until dropped"),
            Lease::Writer(guard) => guard,
        }
    }
}

impl DerefMut for Lease {
    fn deref_mut(&mut self) -> &mut Connection {
        match self {
            Lease::Reader { conn, .. } => conn.as_mut().expect("it is there until dropped"),
            Lease::Writer(guard) => guard,
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Lease::Reader { conn, home, .. } = self
            && let Some(conn) = conn.take()
        {
            if !conn.is_autocommit() {
                let _ = conn.execute_batch("ROLLBACK");
            }
            home.lock().unwrap_or_else(PoisonError::into_inner).push(conn);
        }
    }
}

/// Runs what blocks without holding up the other tasks of this thread.
pub(super) fn blocking<T>(work: impl FnOnce() -> T) -> T {
    match tokio::runtime::Handle::try_current().map(|h| h.runtime_flavor()) {
        Ok(tokio::runtime::RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}
