use crate::db::{Db, DbError, Migration, Standing, begin_anew, migrate, migrations_from, standing};
use crate::sql;
use crate::testing::{TestDb, engines, givens};
use include_dir::{Dir, DirEntry, File};

const FIRST: Migration = Migration { stamp: 1, name: "first", sql: "CREATE TABLE m_a (x BIGINT);" };
const SECOND: Migration = Migration {
    stamp: 2,
    name: "second",
    sql: "ALTER TABLE m_a ADD COLUMN y BIGINT; INSERT INTO m_a (x, y) VALUES (1, 2);",
};
const THIRD: Migration = Migration { stamp: 3, name: "third", sql: "UPDATE m_a SET x = x + y;" };

async fn sum(db: &Db) -> Result<i64, DbError> {
    let mut conn = db.read().await?;
    conn.one(sql!("SELECT CAST(SUM(x) AS BIGINT) FROM m_a"), &[], |row| row.get(0)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn they_apply_by_their_stamps_and_once() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::empty(engine).await;
        let done = migrate(&store.db, &givens, &[THIRD, FIRST, SECOND]).await.expect("they apply");
        assert_eq!(done, 3, "{engine:?}");
        let again = migrate(&store.db, &givens, &[FIRST, SECOND, THIRD]).await.expect("they are known");
        assert_eq!((again, sum(&store.db).await.expect("it reads")), (0, 3), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_one_of_another_capability_may_be_older_than_the_newest() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::empty(engine).await;
        migrate(&store.db, &givens, &[FIRST, THIRD]).await.expect_err("the third needs the second");
        migrate(&store.db, &givens, &[FIRST]).await.expect("it applies");
        let later = Migration { stamp: 9, name: "later", sql: "CREATE TABLE m_b (x BIGINT);" };
        assert_eq!(migrate(&store.db, &givens, &[FIRST, later.clone()]).await.expect("it applies"), 1);
        assert_eq!(migrate(&store.db, &givens, &[FIRST, SECOND, later]).await.expect("it applies"), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_was_changed_afterwards_is_refused() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::with(engine, &givens, &[FIRST, SECOND]).await;
        let changed = Migration { sql: "CREATE TABLE m_a (x TEXT);", ..FIRST };
        let error =
            migrate(&store.db, &givens, &[changed, SECOND, THIRD]).await.expect_err("its past differs");
        assert!(error.to_string().contains("1_first was changed"), "{error}");
        assert_eq!(sum(&store.db).await.expect("it reads"), 1, "nothing else was applied, on {engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_newer_than_the_program_is_refused() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::with(engine, &givens, &[FIRST, THIRD_KNOWN]).await;
        let error = migrate(&store.db, &givens, &[FIRST, SECOND]).await.expect_err("it is older");
        assert!(error.to_string().contains("knows migration 7"), "{error}");
    }
}

const THIRD_KNOWN: Migration = Migration { stamp: 7, name: "newer", sql: "CREATE TABLE m_c (x BIGINT);" };

#[tokio::test(flavor = "multi_thread")]
async fn one_that_fails_leaves_none() {
    let broken = Migration {
        stamp: 4,
        name: "broken",
        sql: "CREATE TABLE m_d (x BIGINT); CREATE TABLE m_a (x BIGINT);",
    };
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::empty(engine).await;
        let error =
            migrate(&store.db, &givens, &[FIRST, SECOND, broken.clone()]).await.expect_err("it fails");
        assert!(error.to_string().contains("broken"), "{error}");
        sum(&store.db).await.expect_err("not even the first was kept");
        let done = migrate(&store.db, &givens, &[FIRST, SECOND]).await.expect("they apply afterwards");
        assert_eq!(done, 2, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_with_one_stamp_are_refused() {
    let (givens, _) = givens();
    let store = TestDb::empty(crate::db::Engine::Sqlite).await;
    let twin = Migration { stamp: 1, ..SECOND };
    let error = migrate(&store.db, &givens, &[FIRST, twin]).await.expect_err("they are two");
    assert!(error.to_string().contains("stamp 1"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_that_start_at_once_apply_them_once() {
    const NODES: usize = 4;
    for engine in engines() {
        let store = TestDb::empty(engine).await;
        let mut nodes = tokio::task::JoinSet::new();
        for _ in 0..NODES {
            let url = store.url.clone();
            nodes.spawn(async move {
                let (givens, _) = givens();
                let db = Db::open(&url).await?;
                migrate(&db, &givens, &[FIRST, SECOND, THIRD]).await
            });
        }
        let mut applied: Vec<usize> =
            nodes.join_all().await.into_iter().map(|n| n.expect("each node starts")).collect();
        applied.sort_unstable();
        assert_eq!(applied, [0, 0, 0, 3], "{engine:?}");
        assert_eq!(sum(&store.db).await.expect("it reads"), 3, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn how_a_database_stands_to_a_program_is_told_without_changing_it() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::empty(engine).await;
        let told =
            async |migrations: &[Migration]| standing(&store.db, migrations).await.expect("it is told");
        assert_eq!(told(&[FIRST]).await, Standing::Absent, "{engine:?}");
        assert_eq!(told(&[FIRST]).await, Standing::Absent, "asking made no ledger, on {engine:?}");
        migrate(&store.db, &givens, &[FIRST, SECOND]).await.expect("they apply");
        let changed = Migration { sql: "CREATE TABLE m_a (x TEXT);", ..FIRST };
        for (migrations, wanted) in [
            (vec![SECOND, FIRST], Standing::Current),
            (vec![FIRST, SECOND, THIRD, THIRD_KNOWN], Standing::Older { missing: 2 }),
            (vec![FIRST], Standing::Newer { stamp: 2 }),
            (vec![FIRST, THIRD], Standing::Newer { stamp: 2 }),
            (vec![changed, SECOND, THIRD], Standing::Changed { stamp: 1, name: "first" }),
        ] {
            assert_eq!(told(&migrations).await, wanted, "{migrations:?} on {engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_begins_anew_only_where_nothing_has_happened_and_takes_only_its_own_tables() {
    for engine in engines() {
        let (givens, _) = givens();
        let older = crate::migrations();
        let with_more: Vec<Migration> = older.iter().cloned().chain([FIRST, SECOND, THIRD_KNOWN]).collect();
        let store = TestDb::with(engine, &givens, &with_more).await;
        store.tamper("CREATE TABLE of_others (x BIGINT); INSERT INTO of_others (x) VALUES (7)").await;
        assert!(
            begin_anew(&store.db, &givens, &with_more, &older).await.expect("it begins anew"),
            "{engine:?}"
        );
        assert_eq!(standing(&store.db, &older).await.expect("it is told"), Standing::Current, "{engine:?}");
        sum(&store.db).await.expect_err("the newer tables are gone");
        let mut conn = store.db.read().await.expect("it answers");
        let kept: i64 = conn
            .one(sql!("SELECT x FROM of_others"), &[], |row| row.get(0))
            .await
            .expect("it is still there");
        assert_eq!(kept, 7, "{engine:?}");
        drop(conn);

        migrate(&store.db, &givens, &with_more).await.expect("they apply once more");
        let mut tx = store.db.write(&givens).await.expect("it opens");
        tx.record(crate::journal::Fact::new("t.made", crate::journal::Subject::new("t", 1)));
        tx.commit().await.expect("it is kept");
        assert!(!begin_anew(&store.db, &givens, &with_more, &older).await.expect("it looks"), "{engine:?}");
        assert_eq!(
            standing(&store.db, &with_more).await.expect("it is told"),
            Standing::Current,
            "{engine:?}"
        );
    }
}

#[test]
fn files_are_read_by_their_names() {
    static DIR: Dir<'static> = Dir::new(
        "",
        &[
            DirEntry::File(File::new("20270101000000_later.sql", b"SELECT 2")),
            DirEntry::File(File::new("20260101000000_sooner_or_so.sql", b"SELECT 1")),
        ],
    );
    let found = migrations_from(&DIR);
    let told: Vec<_> = found.iter().map(|m| (m.stamp, m.name, m.sql)).collect();
    assert_eq!(
        told,
        [(20_260_101_000_000, "sooner_or_so", "SELECT 1"), (20_270_101_000_000, "later", "SELECT 2")]
    );
}

#[test]
fn the_floors_own_are_gathered_in_order() {
    let own = crate::migrations();
    assert!(own.len() > 1 && own.is_sorted_by_key(|m| m.stamp));
}
