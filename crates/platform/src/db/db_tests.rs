use super::{Cell, Db, DbError, Engine, Migration, Param, STATEMENTS, Snapshot};
use crate::clock::Givens;
use crate::journal::{Fact, Subject};
use crate::testing::{TestDb, engines, givens, made_up};
use crate::{params, sql};
use futures_util::FutureExt;
use jiff::Timestamp;
use kernel::{BodyId, Country, Language, LocalText, PartialDate};
use std::time::Duration;

const TABLES: Migration = Migration {
    stamp: 1,
    name: "values_and_rules",
    sql: "CREATE TABLE t_value (
        id BIGINT PRIMARY KEY, whole BIGINT, part DOUBLE PRECISION, words TEXT, bytes BYTEA
    );
    CREATE TABLE t_parent (id TEXT PRIMARY KEY);
    CREATE TABLE t_child (
        id TEXT PRIMARY KEY,
        parent TEXT NOT NULL REFERENCES t_parent (id),
        a TEXT NOT NULL,
        b TEXT NOT NULL,
        size BIGINT NOT NULL,
        CONSTRAINT t_child_size CHECK (size > 0)
    );
    CREATE UNIQUE INDEX t_child_a_b ON t_child (a, b);
    CREATE UNIQUE INDEX t_child_folded ON t_child (lower(id));
    CREATE TABLE t_pair (one TEXT NOT NULL, two TEXT NOT NULL, PRIMARY KEY (one, two));
    INSERT INTO t_parent (id) VALUES ('p');
    INSERT INTO t_child (id, parent, a, b, size) VALUES ('c', 'p', 'a', 'b', 1);
    INSERT INTO t_pair (one, two) VALUES ('1', '2');",
};

async fn store(engine: Engine) -> (TestDb, Givens) {
    let (givens, _) = givens();
    let mut migrations = crate::migrations();
    migrations.push(TABLES);
    (TestDb::with(engine, &givens, &migrations).await, givens)
}

async fn count(db: &Db) -> i64 {
    let mut conn = db.read().await.expect("it answers");
    conn.one(sql!("SELECT COUNT(*) FROM t_value"), &[], |row| row.get(0)).await.expect("it counts")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_value_comes_back_as_it_went_in() {
    let all_bytes: Vec<u8> = (0..=255).collect();
    let rows: [[Param<'_>; 4]; 6] = [
        params![i64::MIN, f64::MIN, "", Vec::<u8>::new()],
        params![i64::MAX, f64::MAX, "it's $1, ?2, \"quoted\" \\ and %", all_bytes.as_slice()],
        params![0_i64, f64::MIN_POSITIVE, "مرحبا 日本 🜨 e\u{301}", vec![0_u8]],
        params![-1_i64, 0.1 + 0.2, "two\nlines\tand a tab", vec![0xff_u8; 70_000]],
        params![9_007_199_254_740_993_i64, -1.5, "x".repeat(100_000), vec![0xc3_u8, 0x28]],
        [Param::Int(None), Param::Real(None), Param::Text(None), Param::Bytes(None)],
    ];
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let mut tx = store.db.write(&givens).await.expect("it opens");
        for (id, [whole, part, words, bytes]) in (0_i64..).zip(rows.clone()) {
            let insert =
                sql!("INSERT INTO t_value (id, whole, part, words, bytes) VALUES ($1, $2, $3, $4, $5)");
            let params = [Param::from(id), whole, part, words, bytes];
            assert_eq!(tx.run(insert, &params).await.expect("it goes in"), 1);
        }
        tx.commit().await.expect("it is kept");

        let mut conn = store.db.read().await.expect("it answers");
        let mut met = 0;
        conn.each(sql!("SELECT id, whole, part, words, bytes FROM t_value ORDER BY id"), &[], |row| {
            let id = usize::try_from(row.get::<i64>(0)?).expect("a small number");
            for (column, wanted) in (1..).zip(&rows[id]) {
                let wanted = match wanted {
                    Param::Int(v) => v.map_or(Cell::Null, Cell::Int),
                    Param::Real(v) => v.map_or(Cell::Null, Cell::Real),
                    Param::Text(v) => v.as_deref().map_or(Cell::Null, Cell::Text),
                    Param::Bytes(v) => v.as_deref().map_or(Cell::Null, Cell::Bytes),
                };
                assert_eq!(row.cell(column)?, wanted, "row {id}, column {column} on {engine:?}");
            }
            met += 1;
            Ok(())
        })
        .await
        .expect("it reads");
        assert_eq!(met, rows.len(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_values_are_read_back_as_their_types() {
    let body = BodyId::from_uuid(uuid::Uuid::from_u128(5));
    let name = LocalText::new(Language::ES, "Red de prueba");
    let at: Timestamp = "2026-11-24T12:00:00.123456Z".parse().expect("an instant");
    let day = PartialDate::parse("2023-11").expect("a month");
    let country = Country::parse("KE").expect("a country");
    let more = serde_json::json!({ "a": [1, null, "x"] });
    for engine in engines() {
        let (store, _) = store(engine).await;
        let mut conn = store.db.read().await.expect("it answers");
        let given = params![body, &name, at, day, country, &more, true, Option::<BodyId>::None];
        let read = conn.one(
            sql!(
                "SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS TEXT),
                 CAST($5 AS TEXT), CAST($6 AS TEXT), CAST($7 AS BIGINT), CAST($8 AS TEXT)"
            ),
            &given,
            |row| {
                assert_eq!(row.get::<BodyId>(0)?, body);
                assert_eq!(row.get::<LocalText>(1)?, name);
                assert_eq!(row.get::<Timestamp>(2)?, at);
                assert_eq!(row.get::<PartialDate>(3)?, day);
                assert_eq!(row.get::<Country>(4)?, country);
                assert_eq!(row.get::<serde_json::Value>(5)?, more);
                assert!(row.get::<bool>(6)?);
                assert_eq!(row.get::<Option<BodyId>>(7)?, None);
                assert_eq!(row.get::<Option<i64>>(2)?, Some(at.as_microsecond()));
                Ok(())
            },
        );
        read.await.expect("it reads");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_of_another_kind_is_a_fault_that_names_column_and_statement() {
    for engine in engines() {
        let (store, _) = store(engine).await;
        let mut conn = store.db.read().await.expect("it answers");
        let select = sql!("SELECT id, CAST(NULL AS TEXT), 'no id' FROM t_parent");
        let errors = [
            conn.one(select, &[], |row| row.get::<i64>(0)).await.expect_err("text is no number"),
            conn.one(select, &[], |row| row.get::<String>(1).map(|_| 0)).await.expect_err("NULL is no text"),
            conn.one(select, &[], |row| row.get::<BodyId>(2).map(|_| 0)).await.expect_err("it is no id"),
            conn.one(select, &[], |row| row.get::<i64>(3)).await.expect_err("there is no column 3"),
        ];
        for error in errors {
            let DbError::Shape(text) = &error else { panic!("{error:?} on {engine:?}") };
            assert!(text.contains("column ") && text.contains("db_tests.rs:"), "{text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn placeholders_count_by_their_number_not_by_their_order() {
    for engine in engines() {
        let (store, _) = store(engine).await;
        let mut conn = store.db.read().await.expect("it answers");
        let turned: (String, String, String) = conn
            .one(
                sql!("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT)"),
                &params!["one", "two"],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .await
            .expect("it reads");
        assert_eq!(turned, ("two".into(), "one".into(), "two".into()), "{engine:?}");

        let eleven: (i64, i64) = conn
            .one(
                sql!(
                    "SELECT CAST($11 AS BIGINT), CAST($1 AS BIGINT) + 0 * (CAST($2 AS BIGINT) + CAST($3 AS BIGINT)
                     + CAST($4 AS BIGINT) + CAST($5 AS BIGINT) + CAST($6 AS BIGINT) + CAST($7 AS BIGINT)
                     + CAST($8 AS BIGINT) + CAST($9 AS BIGINT) + CAST($10 AS BIGINT))"
                ),
                &params![1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .await
            .expect("it reads");
        assert_eq!(eleven, (11, 1), "{engine:?}");

        let quoted: (String, String) = conn
            .one(sql!("SELECT 'it''s $2', CAST($1 AS TEXT) || ' for $1'"), &params!["a book"], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .await
            .expect("it reads");
        assert_eq!(quoted, ("it's $2".into(), "a book for $1".into()), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_absent_value_matches_a_test_for_null() {
    for engine in engines() {
        let (store, _) = store(engine).await;
        let mut conn = store.db.read().await.expect("it answers");
        for (wanted, met) in [(None, 1_i64), (Some("p"), 1), (Some("q"), 0)] {
            let found: i64 = conn
                .one(
                    sql!("SELECT COUNT(*) FROM t_parent WHERE CAST($1 AS TEXT) IS NULL OR id = $1"),
                    &params![wanted],
                    |row| row.get(0),
                )
                .await
                .expect("it counts");
            assert_eq!(found, met, "{wanted:?} on {engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_wants_a_row_and_maybe_does_not() {
    for engine in engines() {
        let (store, _) = store(engine).await;
        let mut conn = store.db.read().await.expect("it answers");
        let nobody = sql!("SELECT id FROM t_parent WHERE id = 'nobody'");
        let one = conn.one(nobody, &[], |row| row.get::<String>(0)).await;
        assert!(matches!(one, Err(DbError::Missing)), "{one:?}");
        assert_eq!(conn.maybe(nobody, &[], |row| row.get::<String>(0)).await.expect("it asks"), None);
        assert_eq!(conn.all(nobody, &[], |row| row.get::<String>(0)).await.expect("it asks").len(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_rules_have_the_same_names_on_both_engines() {
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let cases = [
            (sql!("INSERT INTO t_parent (id) VALUES ('p')"), "Unique(\"t_parent_id\")"),
            (sql!("INSERT INTO t_pair (one, two) VALUES ('1', '2')"), "Unique(\"t_pair_one_two\")"),
            (
                sql!("INSERT INTO t_child (id, parent, a, b, size) VALUES ('d', 'p', 'a', 'b', 1)"),
                "Unique(\"t_child_a_b\")",
            ),
            (
                sql!("INSERT INTO t_child (id, parent, a, b, size) VALUES ('C', 'p', 'x', 'y', 1)"),
                "Unique(\"t_child_folded\")",
            ),
            (
                sql!("INSERT INTO t_child (id, parent, a, b, size) VALUES ('d', 'nobody', 'x', 'y', 1)"),
                "ForeignKey",
            ),
            (sql!("DELETE FROM t_parent WHERE id = 'p'"), "ForeignKey"),
            (sql!("UPDATE t_child SET size = 0"), "Check(\"t_child_size\")"),
        ];
        for (statement, wanted) in cases {
            let mut tx = store.db.write(&givens).await.expect("it opens");
            let error = tx.run(statement, &[]).await.expect_err("the schema forbids it");
            assert_eq!(format!("{error:?}"), wanted, "{} on {engine:?}", statement.text);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_committed_leaves_nothing() {
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let db = &store.db;
        let mut tx = db.write(&givens).await.expect("it opens");
        tx.run(sql!("INSERT INTO t_value (id) VALUES (1)"), &[]).await.expect("it goes in");
        tx.record(Fact::new("t.made", Subject::new("t", 1)));
        tx.job(crate::jobs::Job::new("t.job", serde_json::Value::Null));
        let seen: i64 = tx
            .one(sql!("SELECT COUNT(*) FROM t_value"), &[], |row| row.get(0))
            .await
            .expect("a transaction reads");
        assert_eq!((seen, count(db).await), (1, 0), "only the transaction sees its row, on {engine:?}");
        drop(tx);

        assert_eq!(count(db).await, 0, "{engine:?}");
        let mut conn = db.read().await.expect("it answers");
        assert_eq!(crate::journal::head(&mut conn).await.expect("it reads"), 0, "{engine:?}");
        assert_eq!(
            crate::jobs::counts(&mut conn, givens.now()).await.expect("it reads").waiting,
            0,
            "{engine:?}"
        );
        drop(conn);

        // The next one is not held up and is kept.
        let mut tx = db.write(&givens).await.expect("it opens");
        tx.run(sql!("INSERT INTO t_value (id) VALUES (1)"), &[]).await.expect("it goes in");
        tx.commit().await.expect("it is kept");
        assert_eq!(count(db).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_failed_statement_a_transaction_keeps_nothing() {
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let mut tx = store.db.write(&givens).await.expect("it opens");
        tx.run(sql!("INSERT INTO t_value (id) VALUES (1)"), &[]).await.expect("it goes in");
        tx.run(sql!("INSERT INTO t_parent (id) VALUES ('p')"), &[]).await.expect_err("it is there already");
        let next = tx.run(sql!("INSERT INTO t_value (id) VALUES (2)"), &[]).await;
        assert!(next.is_err(), "on with a transaction that failed, on {engine:?}");
        let kept = tx.commit().await;
        assert!(kept.is_err(), "a commit that keeps nothing says so, on {engine:?}");
        assert_eq!(count(&store.db).await, 0, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_at_once_lose_nothing() {
    const WRITERS: i64 = 8;
    const EACH: i64 = 20;
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let mut tx = store.db.write(&givens).await.expect("it opens");
        tx.run(sql!("INSERT INTO t_value (id, whole) VALUES (0, 0)"), &[]).await.expect("it goes in");
        tx.commit().await.expect("it is kept");
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..WRITERS {
            let (db, givens) = (store.db.clone(), givens.clone());
            writers.spawn(async move {
                for round in 0..EACH {
                    let mut tx = db.write(&givens).await?;
                    tx.run(sql!("UPDATE t_value SET whole = whole + 1 WHERE id = 0"), &[]).await?;
                    let id = 1 + writer * EACH + round;
                    tx.run(sql!("INSERT INTO t_value (id) VALUES ($1)"), &params![id]).await?;
                    tx.commit().await?;
                }
                Ok::<_, DbError>(())
            });
        }
        for ended in writers.join_all().await {
            ended.expect("each writer has its turn");
        }
        let mut conn = store.db.read().await.expect("it answers");
        let sum: i64 = conn
            .one(sql!("SELECT whole FROM t_value WHERE id = 0"), &[], |row| row.get(0))
            .await
            .expect("it reads");
        assert_eq!((sum, count(&store.db).await), (WRITERS * EACH, WRITERS * EACH + 1), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_stays_the_same_while_another_writes() {
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let mut snapshot = Snapshot::open(&store.db).await.expect("it opens");
        let of_values = |tables: Vec<super::TableShape>| {
            tables.into_iter().find(|t| t.name == "t_parent").expect("it is there")
        };
        let table = of_values(snapshot.tables(&store.db).await.expect("it tells"));
        assert_eq!(table.columns, ["id"]);
        for round in 0_i64..2 {
            let mut tx = store.db.write(&givens).await.expect("it opens");
            tx.run(sql!("INSERT INTO t_parent (id) VALUES ($1)"), &params![format!("new {round}")])
                .await
                .expect("it goes in");
            tx.commit().await.expect("it is kept");
            let mut seen = Vec::new();
            let rows = snapshot.rows(&table, |row| {
                seen.push(row.to_string());
                Ok(())
            });
            rows.await.expect("it reads");
            assert_eq!(seen, ["[\"p\"]"], "round {round} on {engine:?}");
        }
        snapshot.close().await.expect("it closes");
        let mut conn = store.db.read().await.expect("it answers");
        let now: i64 =
            conn.one(sql!("SELECT COUNT(*) FROM t_parent"), &[], |row| row.get(0)).await.expect("it counts");
        assert_eq!(now, 3, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_with_news_wakes_this_node_and_the_others() {
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let elsewhere = Db::open(&store.url).await.expect("a second node opens");
        let mut here = store.db.commits();
        let mut there = elsewhere.commits();
        let long = Duration::from_secs(20);
        if engine == Engine::Postgres {
            // It announces once when it has begun to listen.
            tokio::time::timeout(long, there.changed()).await.expect("it listens").expect("it lives");
            here.borrow_and_update();
        }

        let mut tx = store.db.write(&givens).await.expect("it opens");
        tx.run(sql!("INSERT INTO t_value (id) VALUES (1)"), &[]).await.expect("it goes in");
        tx.commit().await.expect("it is kept");
        if engine == Engine::Sqlite {
            assert!(!here.has_changed().expect("it lives"), "there is no news in it");
        }

        let mut tx = store.db.write(&givens).await.expect("it opens");
        tx.record(Fact::new("t.made", Subject::new("t", 1)));
        tx.commit().await.expect("it is kept");
        tokio::time::timeout(long, here.changed()).await.expect("it wakes").expect("it lives");
        if engine == Engine::Postgres {
            tokio::time::timeout(long, there.changed()).await.expect("it hears").expect("it lives");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_beyond_the_gate_wait_and_come_in() {
    let (store, _) = store(Engine::Sqlite).await;
    let mut inside = Vec::new();
    let waiting = loop {
        let mut next = Box::pin(store.db.read());
        match (&mut next).now_or_never() {
            Some(reader) => inside.push(reader.expect("it answers")),
            None => break next,
        }
        assert!(inside.len() < 1000, "there is no gate");
    };
    inside.pop();
    let mut reader = waiting.await.expect("there is room again");
    let found = reader.one(sql!("SELECT 1"), &[], |row| row.get::<i64>(0)).await.expect("it reads");
    assert_eq!(found, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_are_counted() {
    for engine in engines() {
        let (store, _) = store(engine).await;
        let before = store.db.statements_run();
        count(&store.db).await;
        count(&store.db).await;
        assert_eq!(store.db.statements_run() - before, 2, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_statement_prepares() {
    for engine in engines() {
        let (givens, _) = givens();
        let mut migrations = crate::migrations();
        migrations.push(made_up::TABLES);
        let store = TestDb::with(engine, &givens, &migrations).await;
        let mut conn = store.db.read().await.expect("it answers");
        let own = STATEMENTS
            .iter()
            .filter(|sql| sql.place.starts_with("crates/platform/") && !sql.place.contains("_tests.rs"));
        let mut prepared = 0;
        for statement in own {
            conn.prepare(statement).await.unwrap_or_else(|e| panic!("{} on {engine:?}: {e}", statement.text));
            prepared += 1;
        }
        assert!(prepared > 30, "only {prepared} statements were gathered");
    }
}

#[tokio::test]
async fn a_transaction_that_fills_tables_is_planned_anew_and_no_other_is() {
    for engine in engines() {
        let (store, givens) = store(engine).await;
        let mut tx = store.db.write(&givens).await.expect("it begins");
        tx.plan_anew().await.expect("it can always be asked for");
        if engine == Engine::Postgres {
            let mode = sql!("SELECT current_setting('plan_cache_mode')");
            let told = tx.one(mode, &[], |row| row.get::<String>(0)).await.expect("it answers");
            assert_eq!(told, "force_custom_plan");
            tx.commit().await.expect("it is written");
            let mut tx = store.db.write(&givens).await.expect("it begins");
            let told = tx.one(mode, &[], |row| row.get::<String>(0)).await.expect("it answers");
            assert_eq!(told, "auto");
        }
    }
}
