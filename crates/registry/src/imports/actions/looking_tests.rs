use super::super::super::access::the_program;
use super::super::super::model::{ImportId, Kind};
use super::super::bring;
use super::*;
use crate::persons::access::to_forget;
use axum::body::Bytes;
use platform::db::Engine;
use platform::sheets::Format;
use platform::testing::{TestApp, engines};

fn marks(address: &str) -> Marks {
    let mut marks = Marks::default();
    marks.add(address);
    marks
}

fn person(number: u8) -> PersonId {
    format!("01932b1c-0000-7000-8000-0000000000{number:02}").parse().expect("it is an id")
}

#[test]
fn what_was_found_before_counts_for_the_same_file_and_the_same_marks() {
    let (ann, ben) = ((person(1), marks("ann@example.org")), (person(2), marks("ben@example.org")));
    let looked = Looked {
        sought: [ann.clone(), ben.clone()].into(),
        files: [("one".to_owned(), [ann.0].into())].into(),
    };
    assert!(looked.holds("one", &ann));
    assert!(!looked.holds("one", &ben));
    assert!(looked.holds("two", &ben), "it came in between");
    assert!(looked.holds("one", &(ben.0, marks("ben@new.example"))), "an address came in between");
    assert!(looked.holds("one", &(person(3), marks("eve@example.org"))), "nobody looked for them");
}

async fn brought(app: &App, address: &str) -> ImportId {
    let table = Bytes::from(format!("address,name\n{address},X\n"));
    bring(app, &the_program(), Kind::Persons, "p.csv", table).await.expect("it is fine")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_in_between_is_given_up_unread() {
    for engine in engines() {
        let house = TestApp::open(engine, vec![crate::capability()], crate::recognise, &[]).await;
        let erased = [to_forget(person(1))];
        let before = brought(&house.app, "before@example.org").await;
        let looked = look_for(&house.app, &erased).await.expect("the database answers");
        let between = brought(&house.app, "between@example.org").await;
        let mut tx = house.app.db.write(&house.app.givens).await.expect("the database answers");
        drop_those_with(&mut tx, &erased, &looked).await.expect("the database answers");
        tx.commit().await.expect("it is written");
        let mut conn = house.app.db.read().await.expect("the database answers");
        let mut states = Vec::new();
        for id in [before, between] {
            states
                .extend(reads::at_work(&mut conn, id).await.expect("it answers").map(|import| import.state));
        }
        assert_eq!(states, [State::Columns, State::Dropped], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_is_not_looked_through_in_time_counts_as_theirs() {
    let house = TestApp::open(Engine::Sqlite, vec![crate::capability()], crate::recognise, &[]).await;
    let bytes = [&[0; OWN][..], b"address,name\nx@example.org,X\n"].concat();
    let file = house.app.files.store(bytes).await.expect("it is kept").digest;
    let one = Waiting {
        id: "01932b1c-0000-7000-8000-000000000001".parse().expect("it is an id"),
        file,
        format: Format::Csv,
        person: None,
        notes: String::new(),
    };
    let sought = vec![(person(1), marks("ann@example.org"))];
    let now = Instant::now();
    assert_eq!(who_is_in(&house.app, &one, sought.clone(), now + PATIENCE).await, [].into());
    assert_eq!(who_is_in(&house.app, &one, sought, now).await, [person(1)].into());
}
