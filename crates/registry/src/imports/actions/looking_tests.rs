use super::*;

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
