//! Giving up the imports that wait and hold something of somebody who is erased.
//!
//! Their tables lie in the store, and can be large. So they are looked through before the transaction that erases, in which on SQLite
//! nobody else can write; inside it nothing is read from the store.

use super::super::holding::{Marks, those_in};
use super::super::model::State;
use super::super::reads::{self, Waiting};
use super::{OWN, end};
use crate::persons::access::MayErase;
use kernel::{PersonId, Refusal};
use platform::db::{Conn, DbError, WriteTx};
use platform::http::{App, Failure};
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How long the tables may take that are looked through while somebody is erased, all of them together.
const PATIENCE: Duration = Duration::from_secs(10);

/// Persons with what each is known by in tables.
type Sought = Vec<(PersonId, Marks)>;

/// What was found in tables that wait, before a transaction.
#[derive(Debug, Default)]
pub(crate) struct Looked {
    /// By what those were known who were looked for.
    sought: HashMap<PersonId, Marks>,
    /// Who of them stands in which file. What lies in a file never changes.
    files: HashMap<String, HashSet<PersonId>>,
}

impl Looked {
    /// Whether a file holds something of somebody. What was not looked through for them, by all that they are known by now, came within
    /// the last moment and counts as theirs: so a table of others may go, and is brought again.
    fn holds(&self, file: &str, (person, marks): &(PersonId, Marks)) -> bool {
        match self.files.get(file) {
            Some(found) if self.sought.get(person) == Some(marks) => found.contains(person),
            _ => true,
        }
    }
}

/// Looks through the tables that wait, for those who are about to be erased.
pub(crate) async fn look_for(app: &App, erased: &[MayErase]) -> Result<Looked, Failure> {
    let mut conn = app.db.read().await?;
    let waiting = reads::with_files(&mut conn).await?;
    if waiting.is_empty() || erased.is_empty() {
        return Ok(Looked::default());
    }
    let sought = known_by(&mut conn, erased).await?;
    drop(conn);
    let until = Instant::now() + PATIENCE;
    let mut files = HashMap::new();
    for one in waiting {
        let found = who_is_in(app, &one, sought.clone(), until).await;
        files.insert(one.file, found);
    }
    Ok(Looked { sought: sought.into_iter().collect(), files })
}

/// Gives up the imports that wait and hold something of those who are being erased, or were brought by them.
pub(crate) async fn drop_those_with(
    tx: &mut WriteTx,
    erased: &[MayErase],
    looked: &Looked,
) -> Result<(), Failure> {
    let waiting = reads::with_files(tx).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let sought = known_by(tx, erased).await?;
    let why = Refusal::new("imports-why-erased");
    for one in waiting {
        let brought = erased.iter().any(|permit| one.person == Some(permit.whom()));
        let noted = sought.iter().any(|(_, marks)| marks.are_in(&one.notes));
        if brought || noted || sought.iter().any(|person| looked.holds(&one.file, person)) {
            end(tx, one.id, &one.file, State::Dropped, "", Some(&why)).await?;
        }
    }
    Ok(())
}

async fn known_by(conn: &mut Conn, erased: &[MayErase]) -> Result<Sought, DbError> {
    let mut sought = Vec::with_capacity(erased.len());
    for permit in erased {
        sought.push((permit.whom(), reads::marks(conn, permit).await?));
    }
    Ok(sought)
}

/// Whose marks stand in the table of an import that waits. Of one that is not looked through by then nobody knows, so it is all of them.
async fn who_is_in(app: &App, one: &Waiting, sought: Sought, until: Instant) -> HashSet<PersonId> {
    let all = sought.iter().map(|(person, _)| *person).collect();
    let format = one.format;
    let look = async {
        // A short one would still be done before the clock is asked.
        (Instant::now() < until).then_some(())?;
        let bytes = app.files.fetch(&one.file).await.ok()?;
        let look = move || those_in(bytes.get(OWN..).unwrap_or_default(), format, &sought);
        tokio::task::spawn_blocking(look).await.ok()
    };
    timeout_at(until, look).await.ok().flatten().unwrap_or(all)
}

#[cfg(test)]
#[path = "looking_tests.rs"]
mod tests;
