use super::{Db, DbError, Engine, Migration, Snapshot};
use crate::clock::Givens;
use crate::testing::{TestDb, engines, givens};
use crate::{params, sql};
use std::os::unix::fs::FileExt;

const TABLE: Migration =
    Migration { stamp: 1, name: "kept", sql: "CREATE TABLE o_kept (id BIGINT PRIMARY KEY, words TEXT);" };

async fn store(engine: Engine) -> (TestDb, Givens) {
    let (givens, _) = givens();
    let mut migrations = crate::migrations();
    migrations.push(TABLE);
    (TestDb::with(engine, &givens, &migrations).await, givens)
}

async fn put(db: &Db, givens: &Givens, id: i64, words: &str) -> Result<(), DbError> {
    let mut tx = db.write(givens).await?;
    tx.run(sql!("INSERT INTO o_kept (id, words) VALUES ($1, $2)"), &params![id, words]).await?;
    tx.commit().await
}

async fn count(db: &Db) -> Result<i64, DbError> {
    let mut conn = db.read().await?;
    conn.one(sql!("SELECT COUNT(*) FROM o_kept WHERE words <> ''"), &[], |row| row.get(0)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_of_no_known_kind_is_refused() {
    for url in ["mysql://host/name", "", "data.sqlite"] {
        let opened = Db::open(url).await;
        assert!(matches!(opened.err(), Some(DbError::Address(_))), "{url}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_not_there_is_unavailable() {
    let folder = tempfile::TempDir::new().expect("there is room");
    let no_folder = format!("sqlite:{}", folder.path().join("no/such/folder.sqlite").display());
    let no_file = format!("sqlite:{}", folder.path().display());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it has a port").port();
    drop(listener);
    let nobody = format!("postgres://postgres@127.0.0.1:{port}/postgres");
    for url in [no_folder, no_file, nobody] {
        let opened = Db::open(&url).await;
        assert!(matches!(opened.err(), Some(DbError::Unavailable(_))), "{url}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_became_unreadable_is_unavailable_until_it_is_back() {
    let (store, givens) = store(Engine::Sqlite).await;
    put(&store.db, &givens, 1, "kept").await.expect("it is kept");
    let path = store.url.strip_prefix("sqlite:").expect("a file");
    // All of it is brought from the log into the file itself, so that readers have to look there.
    let beside = rusqlite::Connection::open(path).expect("it opens");
    let moved = beside.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    assert_eq!(moved.expect("it moves"), 0);
    drop(beside);
    let good = std::fs::read(path).expect("it is a file");
    let file = std::fs::File::options().write(true).open(path).expect("it is a file");

    file.write_all_at(&vec![0xff; good.len()], 0).expect("it is overwritten");
    let lost = count(&store.db).await;
    assert!(matches!(lost, Err(DbError::Unavailable(_))), "{lost:?}");
    let opened = Db::open(&store.url).await;
    assert!(matches!(opened.err(), Some(DbError::Unavailable(_))));

    file.write_all_at(&good, 0).expect("it is put back");
    assert_eq!(count(&store.db).await.expect("it is back"), 1);
    put(&store.db, &givens, 2, "kept too").await.expect("it takes more");
    assert_eq!(count(&store.db).await.expect("it reads"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_ends_connections_is_unavailable_and_then_works_again() {
    for engine in engines().into_iter().filter(|e| *e == Engine::Postgres) {
        let (store, givens) = store(engine).await;
        put(&store.db, &givens, 1, "kept").await.expect("it is kept");
        let mut reader = store.db.read().await.expect("it answers");
        let mut writer = store.db.write(&givens).await.expect("it opens");
        writer.run(sql!("INSERT INTO o_kept (id, words) VALUES (2, 'lost')"), &[]).await.expect("it goes in");

        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        assert!(store.beside().await.execute(end, &[]).await.expect("it ends them") >= 2);

        let read = reader.one(sql!("SELECT COUNT(*) FROM o_kept"), &[], |row| row.get::<i64>(0)).await;
        assert!(matches!(read, Err(DbError::Unavailable(_))), "{read:?}");
        let kept = writer.commit().await;
        assert!(matches!(kept, Err(DbError::Unavailable(_))), "{kept:?}");
        drop(reader);

        // Connections that lay in the pool may be met once each; whoever tries again is served.
        let mut tries = 0;
        let found = loop {
            match count(&store.db).await {
                Ok(found) => break found,
                Err(DbError::Unavailable(_)) => tries += 1,
                Err(other) => panic!("{other:?}"),
            }
            assert!(tries <= 16, "it does not come back");
        };
        assert_eq!(found, 1, "the transaction that was cut left nothing");
        put(&store.db, &givens, 3, "kept").await.expect("it takes more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_given_up_half_way_leaves_no_transaction_open() {
    for engine in engines().into_iter().filter(|e| *e == Engine::Postgres) {
        let (store, givens) = store(engine).await;
        put(&store.db, &givens, 1, "kept").await.expect("it is kept");
        // Requests are given up at any point: here after so many steps.
        for steps in 1..8 {
            step(steps, store.db.write(&givens)).await;
            step(steps, Snapshot::open(&store.db)).await;
            step(steps, async {
                let mut tx = store.db.write(&givens).await?;
                tx.run(sql!("UPDATE o_kept SET words = 'changed'"), &[]).await?;
                std::future::pending::<Result<(), DbError>>().await
            })
            .await;
        }
        let client = store.beside().await;
        let idle = "SELECT COUNT(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
        let mut open = i64::MAX;
        for _ in 0..500 {
            open = client.query_one(idle, &[]).await.expect("it tells").get(0);
            if open == 0 {
                break;
            }
        }
        assert_eq!(open, 0, "transactions stay open");
        put(&store.db, &givens, 2, "kept").await.expect("no lock is left");
    }
}

/// A way to the server that can forget its connections, as a network does: what is sent on them from then on gets nowhere, and
/// nobody is told. New ones work. Gives its port, and what makes it forget.
async fn forgetful_way() -> (u16, tokio::sync::watch::Sender<u64>) {
    let server = std::env::var("ALLTOGETHER_TEST_POSTGRES").expect("engines() looked");
    let config: tokio_postgres::Config = server.parse().expect("it is an address");
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let own = listener.local_addr().expect("it has a port").port();
    let (forget, forgotten) = tokio::sync::watch::channel(0_u64);
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let mut forgotten = forgotten.clone();
            forgotten.mark_unchanged();
            tokio::spawn(async move {
                let mut far = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.expect("it is there");
                tokio::select! {
                    _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
                    _ = forgotten.changed() => {
                        let _open = (near, far);
                        std::future::pending::<()>().await;
                    }
                }
            });
        }
    });
    (own, forget)
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_the_network_forgot_are_replaced() {
    for engine in engines().into_iter().filter(|e| *e == Engine::Postgres) {
        let (store, givens) = store(engine).await;
        put(&store.db, &givens, 1, "kept").await.expect("it is kept");
        let (port, forget) = forgetful_way().await;
        let config: tokio_postgres::Config = store.url.parse().expect("it is an address");
        let there = format!("{}:{}", "127.0.0.1", config.get_ports().first().copied().unwrap_or(5432));
        let url = store.url.replace(&there, &format!("127.0.0.1:{port}"));
        assert_ne!(url, store.url, "it goes through the way that forgets");
        let db = Db::open(&url).await.expect("it opens");
        // As many connections as the pool has are asked, and lie in it afterwards.
        let all = futures_util::future::join_all((0..32).map(|_| count(&db))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");

        forget.send_modify(|times| *times += 1);
        // Each is met once: whoever asks gives up after a while.
        let patience = std::time::Duration::from_millis(300);
        let asked = (0..16).map(|_| tokio::time::timeout(patience, count(&db)));
        let lost = futures_util::future::join_all(asked).await;
        assert!(lost.iter().any(Result::is_err), "some were forgotten");
        let back = tokio::time::timeout(std::time::Duration::from_secs(20), async {
            loop {
                match tokio::time::timeout(patience, count(&db)).await {
                    Ok(Ok(found)) => break found,
                    Ok(Err(DbError::Unavailable(_))) | Err(_) => {}
                    Ok(Err(other)) => panic!("{other:?}"),
                }
            }
        });
        assert_eq!(back.await.expect("it comes back by itself"), 1);
        // All of them work.
        let all = futures_util::future::join_all((0..32).map(|_| count(&db))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
    }
}

/// Asks a future to go on so many times, letting others work in between, and drops it.
async fn step<T>(steps: usize, future: impl Future<Output = T>) {
    let mut future = std::pin::pin!(future);
    for _ in 0..steps {
        if futures_util::poll!(future.as_mut()).is_ready() {
            return;
        }
        // A round trip of this task's own gives the answer time to come in.
        tokio::task::spawn_blocking(|| std::fs::metadata(".").map(drop)).await.ok();
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_said_to_be_full_and_nothing_is_half_written() {
    let (store, givens) = store(Engine::Sqlite).await;
    put(&store.db, &givens, 1, "kept").await.expect("it is kept");
    let set_most = async |pages: u32| {
        let mut tx = store.db.write(&givens).await.expect("it opens");
        let mut now = 0;
        tx.each_of(&format!("PRAGMA max_page_count = {pages}"), &[], |row| {
            now = row.get(0)?;
            Ok(())
        })
        .await
        .expect("it is set");
        now
    };
    // Asked for less than there is, SQLite takes what there is: no page more.
    let most: i64 = set_most(1).await;
    let long = "x".repeat(100_000);
    let mut tx = store.db.write(&givens).await.expect("it opens");
    tx.run(sql!("INSERT INTO o_kept (id, words) VALUES (2, 'small')"), &[]).await.expect("it has room");
    let full = tx.run(sql!("INSERT INTO o_kept (id, words) VALUES (3, $1)"), &params![&long]).await;
    assert!(matches!(full, Err(DbError::Full)), "{full:?}");
    drop(tx);
    assert_eq!(count(&store.db).await.expect("it reads"), 1);

    assert!(set_most(100_000).await > most);
    put(&store.db, &givens, 2, &long).await.expect("there is room again");
    assert_eq!(count(&store.db).await.expect("it reads"), 2);
}
