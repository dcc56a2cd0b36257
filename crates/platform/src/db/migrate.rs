//! One ledger of migrations, gathered from all capabilities, applied in the order of their timestamps, by one node at a time.

use super::{Conn, Db, DbError, Engine, WriteTx};
use crate::clock::Givens;
use crate::{params, sql};
use include_dir::Dir;
use sha2::{Digest, Sha256};

/// One step of the schema.
#[derive(Clone, Debug)]
pub struct Migration {
    /// `YYYYMMDDHHMMSS`, unique over all capabilities.
    pub stamp: i64,
    /// What it is called, for the ledger.
    pub name: &'static str,
    /// Plain SQL for both engines.
    pub sql: &'static str,
}

/// The migrations of one capability: files `YYYYMMDDHHMMSS_name.sql` in a folder that was compiled in.
///
/// # Panics
/// When a file has no such name: a fault of the build that the first test meets.
pub fn from_dir(dir: &'static Dir<'static>) -> Vec<Migration> {
    let mut found: Vec<Migration> = dir
        .files()
        .map(|file| {
            let name = file.path().file_stem().and_then(|s| s.to_str()).expect("a migration has a name");
            let (stamp, name) = name.split_once('_').expect("a migration is called STAMP_name.sql");
            Migration {
                stamp: stamp.parse().expect("a migration's stamp is a number"),
                name,
                sql: file.contents_utf8().expect("a migration is text"),
            }
        })
        .collect();
    found.sort_by_key(|m| m.stamp);
    found
}

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS platform_migration (
    stamp BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    digest BYTEA NOT NULL,
    applied_at BIGINT NOT NULL
)";

/// Applies what is missing and says how many that were. Safe when several nodes start at once: one applies, the others
/// wait and find nothing to do. Refuses a database that is newer than the program, or whose past differs.
pub async fn apply(db: &Db, givens: &Givens, migrations: &[Migration]) -> Result<usize, DbError> {
    let mut ordered: Vec<&Migration> = migrations.iter().collect();
    ordered.sort_by_key(|m| m.stamp);
    if let Some(pair) = ordered.windows(2).find(|pair| pair[0].stamp == pair[1].stamp) {
        return Err(DbError::Other(format!("two migrations have the stamp {}", pair[0].stamp)));
    }

    // All in one transaction: on SQLite BEGIN IMMEDIATE keeps others out, on PostgreSQL an advisory lock does.
    let mut tx = db.write(givens).await?;
    if db.engine() == Engine::Postgres {
        tx.batch("SELECT pg_advisory_xact_lock(7305819204)").await?;
    }
    tx.batch(LEDGER).await?;
    let applied = ledger(&mut tx).await?;
    if let Some((stamp, _)) = applied.iter().find(|(stamp, _)| !ordered.iter().any(|m| m.stamp == *stamp)) {
        return Err(DbError::Other(format!(
            "the database knows migration {stamp} and this program does not: it is older than its database; \
             run the newer program"
        )));
    }
    let mut done = 0;
    for migration in ordered {
        let digest: [u8; 32] = Sha256::digest(migration.sql.as_bytes()).into();
        match applied.iter().find(|(stamp, _)| *stamp == migration.stamp) {
            Some((_, known)) if *known == digest => {}
            Some(_) => {
                return Err(DbError::Other(format!(
                    "migration {}_{} was changed after it was applied; a new change needs a new migration",
                    migration.stamp, migration.name
                )));
            }
            None => {
                tx.batch(migration.sql).await.map_err(|e| e.at(migration.name))?;
                enter(&mut tx, migration, digest).await?;
                done += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(done)
}

async fn ledger(conn: &mut Conn) -> Result<Vec<(i64, [u8; 32])>, DbError> {
    conn.all(sql!("SELECT stamp, digest FROM platform_migration ORDER BY stamp"), &[], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .await
}

async fn enter(tx: &mut WriteTx, migration: &Migration, digest: [u8; 32]) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("INSERT INTO platform_migration (stamp, name, digest, applied_at) VALUES ($1, $2, $3, $4)"),
        &params![migration.stamp, migration.name, digest, now],
    )
    .await?;
    Ok(())
}

#[cfg(test)]
#[path = "migrate_tests.rs"]
mod tests;
