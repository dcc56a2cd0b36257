//! One transaction: rows change, facts are recorded, follow-up work is written; then all of it is kept or none.

use super::{Conn, DbError, Engine, Param, Sql, held, postgres};
use crate::clock::Givens;
use crate::jobs::Job;
use crate::journal::{self, Fact, Subject};
use crate::{params, sql};
use jiff::Timestamp;
use std::ops::{Deref, DerefMut};

/// A transaction to write in. It reads too, through [`Conn`].
pub struct WriteTx {
    conn: Conn,
    givens: Givens,
    now: Timestamp,
    facts: Vec<Fact>,
    jobs: Vec<Job>,
    /// Whether others are to be told although nothing is recorded any more.
    news: bool,
}

impl WriteTx {
    pub(super) fn new(conn: Conn, givens: Givens) -> Self {
        let now = givens.now();
        Self { conn, givens, now, facts: Vec::new(), jobs: Vec::new(), news: false }
    }

    /// One that was laid aside after its facts and jobs were written.
    pub(super) fn resumed(conn: Conn, givens: Givens) -> Self {
        Self { news: true, ..Self::new(conn, givens) }
    }

    /// The instant at which all of this happens.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Clock and chance, to make ids with.
    pub fn givens(&self) -> &Givens {
        &self.givens
    }

    /// Runs a statement that changes rows and says how many it changed.
    pub async fn run(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64, DbError> {
        self.conn.run(sql, params).await
    }

    /// Runs a statement once for each set of parameters, in their order, and says how many rows each changed: much faster than
    /// one after the other.
    pub async fn run_many(&mut self, sql: &'static Sql, all: &[Vec<Param<'_>>]) -> Result<Vec<u64>, DbError> {
        self.conn.run_many(sql, all).await
    }

    /// Runs a statement known only at run time, put together of names that capabilities declare.
    pub(super) async fn run_of(&mut self, text: &str, params: &[Param<'_>]) -> Result<(), DbError> {
        self.conn.each_of(text, params, |_| Ok(())).await
    }

    /// For a transaction that fills tables: PostgreSQL plans each statement by what they hold by then. A plan that it made while they were
    /// empty, and kept, would read the whole of them every time.
    pub async fn plan_anew(&mut self) -> Result<(), DbError> {
        if self.conn.inner().is_postgres() {
            self.conn.batch("SET LOCAL plan_cache_mode = force_custom_plan").await?;
        }
        Ok(())
    }

    /// Keeps a fact back until the commit, when the journal gives it its number.
    pub fn record(&mut self, fact: Fact) {
        self.facts.push(fact);
    }

    /// Takes back that something is news: it is for everybody no longer.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn no_news_of(&mut self, subject: &Subject) -> Result<(), DbError> {
        self.run(sql!("DELETE FROM platform_news WHERE subject = $1"), &params![subject.as_str()]).await?;
        Ok(())
    }

    /// Writes follow-up work, to be done after the commit.
    pub fn job(&mut self, job: Job) {
        self.jobs.push(job);
    }

    /// Writes the facts into the journal and the jobs into their table, then commits. After it returns, all of it
    /// survives a kill or a power cut. Inside [`held`](super::held) it survives from when the request's own commit returns.
    pub async fn commit(mut self) -> Result<(), DbError> {
        let engine = if self.conn.inner().is_postgres() { Engine::Postgres } else { Engine::Sqlite };
        let jobs = std::mem::take(&mut self.jobs);
        for job in &jobs {
            crate::jobs::write(&mut self, job).await?;
        }
        // Last, since on PostgreSQL the journal's head row stays locked from here to the commit.
        let facts = std::mem::take(&mut self.facts);
        journal::append(&mut self, &facts).await?;
        let news = !facts.is_empty() || !jobs.is_empty();
        if news && engine == Engine::Postgres {
            self.conn.batch(&format!("NOTIFY {}", postgres::CHANNEL)).await?;
        }
        if let Some(slot) = held::slot() {
            slot.lay(self.conn);
            return Ok(());
        }
        self.conn.commit().await?;
        if news || self.news {
            self.conn.inner().announce();
        }
        Ok(())
    }
}

impl Deref for WriteTx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl DerefMut for WriteTx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}
