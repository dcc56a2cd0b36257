//! One ledger of migrations, gathered from all capabilities, applied in the order of their timestamps, by one node at a time.

use super::snapshot::tables;
use super::{Conn, Db, DbError, Engine, WriteTx};
use crate::clock::Givens;
use crate::{params, sql};
use include_dir::Dir;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

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
    let ordered = ordered(migrations)?;
    let mut tx = alone(db, givens).await?;
    let done = apply_in(&mut tx, db.engine(), &ordered).await?;
    tx.commit().await?;
    Ok(done)
}

/// Takes the whole schema of a database in which nothing has happened away and applies these migrations to it, in one
/// transaction: how one that was made by a newer program takes the rows of an older one. Says whether it was so; a
/// database that holds anything stays as it is.
pub(crate) async fn begin_anew(
    db: &Db,
    givens: &Givens,
    all: &[Migration],
    wanted: &[Migration],
) -> Result<bool, DbError> {
    let (all, wanted) = (ordered(all)?, ordered(wanted)?);
    let mut tx = alone(db, givens).await?;
    // What is applied must be known, and the journal empty: then every table is of our making and holds nothing.
    apply_in(&mut tx, db.engine(), &all).await?;
    if crate::journal::head(&mut tx).await? != 0 {
        return Ok(false);
    }
    let made = tables_of(&all);
    // The engines truly differ here: PostgreSQL drops a table that others refer to only when told so.
    let how = if db.engine() == Engine::Postgres { " CASCADE" } else { "" };
    for table in tables(&mut tx, db.engine()).await?.iter().rev() {
        if table.name == "platform_migration" || made.contains(&table.name.as_str()) {
            tx.batch(&format!("DROP TABLE {}{how}", table.name)).await?;
        }
    }
    apply_in(&mut tx, db.engine(), &wanted).await?;
    tx.commit().await?;
    Ok(true)
}

/// The tables that migrations make.
fn tables_of<'a>(migrations: &[&'a Migration]) -> Vec<&'a str> {
    let mut found = Vec::new();
    for migration in migrations {
        for words in ["CREATE TABLE ", "RENAME TO "] {
            let after = migration.sql.split(words).skip(1);
            found.extend(after.filter_map(|rest| rest.split([' ', '(', ';', '\n']).next()));
        }
    }
    found
}

/// By their stamps.
fn ordered(migrations: &[Migration]) -> Result<Vec<&Migration>, DbError> {
    let mut ordered: Vec<&Migration> = migrations.iter().collect();
    ordered.sort_by_key(|m| m.stamp);
    match ordered.windows(2).find(|pair| pair[0].stamp == pair[1].stamp) {
        Some(pair) => Err(DbError::Other(format!("two migrations have the stamp {}", pair[0].stamp))),
        None => Ok(ordered),
    }
}

/// A transaction that no other node changes the schema beside: on SQLite BEGIN IMMEDIATE keeps others out, on PostgreSQL
/// an advisory lock does.
async fn alone(db: &Db, givens: &Givens) -> Result<WriteTx, DbError> {
    let mut tx = db.write(givens).await?;
    if db.engine() == Engine::Postgres {
        tx.batch("SELECT pg_advisory_xact_lock(7305819204)").await?;
    }
    Ok(tx)
}

async fn apply_in(tx: &mut WriteTx, engine: Engine, ordered: &[&Migration]) -> Result<usize, DbError> {
    tx.batch(LEDGER).await?;
    let applied = ledger(tx).await?;
    match standing_of(&applied, ordered) {
        Standing::Newer { stamp } => {
            return Err(DbError::Other(format!(
                "the database knows migration {stamp} and this program does not: it is older than its database; \
                 run the newer program"
            )));
        }
        Standing::Changed { stamp, name } => {
            return Err(DbError::Other(format!(
                "migration {stamp}_{name} was changed after it was applied; a new change needs a new migration"
            )));
        }
        Standing::Current | Standing::Absent | Standing::Older { .. } => {}
    }
    let mut done = 0;
    for migration in ordered.iter().filter(|m| !applied.iter().any(|(stamp, _)| *stamp == m.stamp)) {
        tx.batch(&spoken(migration.sql, engine)).await.map_err(|e| e.at(migration.name))?;
        enter(tx, migration, digest(migration)).await?;
        done += 1;
    }
    Ok(done)
}

/// A migration as an engine understands it. The engines truly differ in how a table keeps its rows: SQLite numbers them in the order in
/// which they came, unless it is told that the primary key alone orders them.
fn spoken(sql: &'static str, engine: Engine) -> Cow<'static, str> {
    const UNNUMBERED: &str = "/* SQLite: WITHOUT ROWID */";
    match engine {
        Engine::Sqlite if sql.contains(UNNUMBERED) => sql.replace(UNNUMBERED, "WITHOUT ROWID").into(),
        _ => sql.into(),
    }
}

fn digest(migration: &Migration) -> [u8; 32] {
    Sha256::digest(migration.sql.as_bytes()).into()
}

/// How a database stands to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has the schema that the program wants.
    Current,
    /// It has no schema yet.
    Absent,
    /// So many steps are missing.
    Older {
        /// How many.
        missing: usize,
    },
    /// A newer program has brought it further.
    Newer {
        /// A step that this program does not know.
        stamp: i64,
    },
    /// A step was not what it is now.
    Changed {
        /// Its stamp.
        stamp: i64,
        /// What it is called.
        name: &'static str,
    },
}

fn standing_of(applied: &[(i64, [u8; 32])], ordered: &[&Migration]) -> Standing {
    let known = |stamp: i64| ordered.iter().find(|m| m.stamp == stamp);
    if let Some((stamp, _)) = applied.iter().find(|(stamp, _)| known(*stamp).is_none()) {
        return Standing::Newer { stamp: *stamp };
    }
    let changed = applied.iter().find_map(|(stamp, was)| known(*stamp).filter(|m| digest(m) != *was));
    match (changed, ordered.len() - applied.len()) {
        (Some(migration), _) => Standing::Changed { stamp: migration.stamp, name: migration.name },
        (None, 0) => Standing::Current,
        (None, missing) => Standing::Older { missing },
    }
}

/// How a database stands to a program with these migrations. Changes nothing.
pub async fn standing(db: &Db, migrations: &[Migration]) -> Result<Standing, DbError> {
    let ordered = ordered(migrations)?;
    let mut conn = db.read().await?;
    let made = tables(&mut conn, db.engine()).await?.iter().any(|table| table.name == "platform_migration");
    if !made {
        return Ok(Standing::Absent);
    }
    let applied = ledger(&mut conn).await?;
    Ok(if applied.is_empty() { Standing::Absent } else { standing_of(&applied, &ordered) })
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
