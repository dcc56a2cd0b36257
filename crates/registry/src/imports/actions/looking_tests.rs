use super::*;
use platform::db::Engine;
use platform::sheets::Format;
use platform::testing::TestApp;

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
    assert_eq!(looked.answer("one", &ann), Some(true));
    assert_eq!(looked.answer("one", &ben), Some(false));
    assert_eq!(looked.answer("two", &ann), None, "it came in between");
    assert_eq!(looked.answer("one", &(ben.0, marks("ben@new.example"))), None, "an address came in between");
    assert_eq!(looked.answer("one", &(person(3), marks("eve@example.org"))), None, "nobody looked for them");
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
