use super::*;

#[test]
fn a_long_list_is_cut_when_it_is_written() {
    let id = "01932b1c-0000-7000-8000-000000000001";
    let day: Date = "2026-12-05".parse().expect("it is a day");
    let line = Line {
        key: "reports-letter-due".into(),
        body: id.parse().expect("it is an id"),
        day,
        days: (day, day),
    };
    let letter = |lines: usize| {
        let person = id.parse().expect("it is an id");
        let letter = Letter::new(person, "reports-due", "/desk").listing(vec![line.clone(); lines]);
        (letter.lines.len(), letter.more)
    };
    assert_eq!((letter(2), letter(LINES), letter(LINES + 3)), ((2, 0), (LINES, 0), (LINES, 3)));
}
