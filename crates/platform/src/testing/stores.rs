//! Databases for tests: each test has its own, of both engines.

use crate::clock::Givens;
use crate::db::{Db, Engine, Migration, migrate};
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// The variable that names the PostgreSQL server for tests.
const SERVER: &str = "ALLTOGETHER_TEST_POSTGRES";

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A database for one test, gone afterwards.
pub struct TestDb {
    /// The database.
    pub db: Db,
    /// Its address, for a second process.
    pub url: String,
    _folder: Option<TempDir>,
    drop_after: Option<String>,
}

/// The engines that tests run on: both, when the server for tests is named, as `./test` does.
pub fn engines() -> Vec<Engine> {
    if std::env::var(SERVER).is_ok() { vec![Engine::Sqlite, Engine::Postgres] } else { vec![Engine::Sqlite] }
}

impl TestDb {
    /// An empty database.
    pub async fn empty(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let folder = TempDir::new().expect("there is room for a test");
                let url = format!("sqlite:{}", folder.path().join("test.sqlite").display());
                let db = Db::open(&url).await.expect("a new file opens");
                Self { db, url, _folder: Some(folder), drop_after: None }
            }
            Engine::Postgres => {
                let server = std::env::var(SERVER).expect("engines() looked");
                let number = NUMBER.fetch_add(1, Ordering::SeqCst);
                let name = format!("test_{}_{number}", std::process::id());
                run_on_server(&server, &format!("CREATE DATABASE {name}")).await;
                let (base, _) = server.rsplit_once('/').expect("the server's address ends with a database");
                let url = format!("{base}/{name}");
                let db = Db::open(&url).await.expect("the new database opens");
                Self { db, url, _folder: None, drop_after: Some(name) }
            }
        }
    }

    /// A database that somebody else made and will take away, such as that of another node of a test.
    pub async fn at(url: &str) -> Self {
        let db = Db::open(url).await.expect("the database of the test opens");
        Self { db, url: url.to_owned(), _folder: None, drop_after: None }
    }

    /// A copy of an SQLite database as it is now.
    ///
    /// # Panics
    /// For PostgreSQL, which copies only a database that nobody uses.
    pub async fn copy(&self) -> Self {
        let from = self.url.strip_prefix("sqlite:").expect("only SQLite is copied");
        let folder = TempDir::new().expect("there is room for a test");
        let to = folder.path().join("test.sqlite");
        let conn = rusqlite::Connection::open(from).expect("the database of the test opens");
        // Indexes that need an order of text are copied as they are only when the order is known.
        conn.create_collation("C", |a: &str, b: &str| a.cmp(b)).expect("an order of text is taken");
        conn.execute("VACUUM INTO ?1", [to.display().to_string()]).expect("there is room for a copy");
        let url = format!("sqlite:{}", to.display());
        let db = Db::open(&url).await.expect("the copy opens");
        Self { db, url, _folder: Some(folder), drop_after: None }
    }

    /// Changes rows past the program, as a fault or an intruder would. On SQLite several statements may stand in a row.
    pub async fn tamper(&self, statements: &str) {
        match self.url.strip_prefix("sqlite:") {
            Some(file) => {
                let conn = rusqlite::Connection::open(file).expect("the database of the test opens");
                conn.create_collation("C", |a: &str, b: &str| a.cmp(b)).expect("an order of text is taken");
                conn.execute_batch(statements).expect("the rows change");
            }
            None => run_on_server(&self.url, statements).await,
        }
    }

    /// For PostgreSQL: a connection past the program, for what only that engine can be asked. Every statement of `sql!` is
    /// one that both engines take.
    pub async fn beside(&self) -> tokio_postgres::Client {
        let (client, connection) = connected(&self.url).await;
        tokio::spawn(connection);
        client
    }

    /// For PostgreSQL: a transaction past the program that holds one row, named as behind `FROM`, until it is let go. It makes no
    /// new version of the row, so that those who wait for it have it in the order in which they came.
    pub async fn hold(&self, row: &str) -> Held {
        let client = self.beside().await;
        client.batch_execute("BEGIN").await.expect("a transaction begins");
        let hold = format!("SELECT 1 FROM {row} FOR NO KEY UPDATE");
        assert_eq!(client.execute(&hold, &[]).await.expect("it is held"), 1, "{row}");
        Held(client)
    }

    /// A database with a schema.
    pub async fn with(engine: Engine, givens: &Givens, migrations: &[Migration]) -> Self {
        let made = Self::empty(engine).await;
        migrate(&made.db, givens, migrations).await.expect("the migrations apply");
        made
    }
}

/// A row that is held.
pub struct Held(tokio_postgres::Client);

impl Held {
    /// Lets it go.
    pub async fn let_go(self) {
        self.0.batch_execute("COMMIT").await.expect("it is let go");
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        // A dropped database needs a connection, and dropping cannot wait: a thread of its own does it.
        if let (Some(name), Ok(server)) = (self.drop_after.take(), std::env::var(SERVER)) {
            let dropped = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                if let Ok(runtime) = runtime {
                    runtime.block_on(run_on_server(
                        &server,
                        &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
                    ));
                }
            });
            let _ = dropped.join();
        }
    }
}

/// Runs a statement as the owner of the server for tests, from outside the database under test.
pub async fn on_server(statement: &str) {
    run_on_server(&std::env::var(SERVER).expect("engines() looked"), statement).await;
}

async fn run_on_server(server: &str, statement: &str) {
    let (client, connection) = connected(server).await;
    let pump = tokio::spawn(connection);
    client.batch_execute(statement).await.expect("the server for tests does what it is asked");
    drop(client);
    let _ = pump.await;
}

async fn connected(
    server: &str,
) -> (tokio_postgres::Client, impl Future<Output = Result<(), tokio_postgres::Error>> + use<>) {
    tokio_postgres::connect(server, tokio_postgres::NoTls).await.expect("the server for tests answers")
}
