use super::{Db, DbError, held};
use crate::clock::Givens;
use crate::journal::{self, Fact, Subject};
use crate::testing::{TestDb, engines, givens};
use crate::{params, sql};

async fn house(engine: super::Engine) -> (TestDb, Givens) {
    let db = TestDb::empty(engine).await;
    let (givens, _) = givens();
    super::migrate(&db.db, &givens, &crate::migrations()).await.expect("the floor has a schema");
    (db, givens)
}

/// A verb: changes a row, records a fact, commits, and reads what it made.
async fn verb(db: &Db, givens: &Givens) -> Result<i64, DbError> {
    let mut tx = db.write(givens).await?;
    tx.run(
        sql!(
            "INSERT INTO platform_file (digest, size, media_type, stored_at) VALUES ($1, 1, 'text/plain', 0)"
        ),
        &params![givens.secret()],
    )
    .await?;
    tx.record(Fact::new("platform.job-rerun", Subject::new("job", 1)));
    tx.commit().await?;
    files(db).await
}

async fn files(db: &Db) -> Result<i64, DbError> {
    db.read().await?.one(sql!("SELECT COUNT(*) FROM platform_file"), &[], |row| row.get(0)).await
}

async fn head(db: &Db) -> i64 {
    journal::head(&mut db.read().await.expect("it answers")).await.expect("it has a head")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_is_seen_inside_and_by_nobody_else_until_it_is_committed() {
    for engine in engines() {
        let (house, givens) = house(engine).await;
        let db = &house.db;
        let mut told = db.commits();
        told.borrow_and_update();
        let (came, laid) = held(verb(db, &givens)).await;
        assert_eq!(came.expect("the verb does its work"), 1, "the verb reads what it wrote");
        assert_eq!((files(db).await.expect("it answers"), head(db).await), (0, 0), "others do not");
        assert!(!told.has_changed().expect("it is open"), "and are not told");
        laid.expect("it was laid aside").resume(&givens).commit().await.expect("it is kept");
        assert_eq!((files(db).await.expect("it answers"), head(db).await), (1, 1));
        assert!(told.has_changed().expect("it is open"), "now they are");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_and_dropped_never_happened() {
    for engine in engines() {
        let (house, givens) = house(engine).await;
        let db = &house.db;
        let (came, laid) = held(verb(db, &givens)).await;
        assert_eq!(came.expect("the verb does its work"), 1);
        drop(laid);
        let (came, laid) = held(verb(db, &givens)).await;
        assert_eq!(came.expect("the next one does its work"), 1);
        laid.expect("it was laid aside").resume(&givens).commit().await.expect("it is kept");
        assert_eq!((files(db).await.expect("it answers"), head(db).await), (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_held_has_one_transaction() {
    for engine in engines() {
        let (house, givens) = house(engine).await;
        let db = &house.db;
        let (came, laid) = held(async {
            verb(db, &givens).await?;
            verb(db, &givens).await
        })
        .await;
        assert!(matches!(came, Err(DbError::Other(_))), "{came:?}");
        drop(laid);
        // One that came to nothing leaves room for the next.
        let (came, laid) = held(async {
            drop(db.write(&givens).await?);
            verb(db, &givens).await
        })
        .await;
        assert_eq!(came.expect("it is the first that commits"), 1);
        drop(laid);
        assert_eq!(files(db).await.expect("it answers"), 0);
    }
}
