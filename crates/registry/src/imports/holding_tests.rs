use super::*;
use platform::sheets::{Format, LIMITS, read};

fn marks() -> Marks {
    let mut marks = Marks::default();
    marks.add("01932b1c-0000-7000-8000-000000000001");
    marks.add("Ann@Example.org");
    marks.add_name("Ana María Núñez");
    marks.add_name("田中");
    marks.add("");
    marks.add_name(" – ");
    marks
}

fn table(text: &str) -> Table {
    read(text.as_bytes(), Format::Csv, &LIMITS).expect("it is a table")
}

/// Whether they are found in a table, and somebody else of whom nothing is in any is not.
fn are_in(table: &Table) -> bool {
    let id = |number: u8| -> PersonId {
        format!("01932b1c-0000-7000-8000-00000000000{number}").parse().expect("it is an id")
    };
    let mut other = Marks::default();
    other.add("other@example.org");
    let found = those_in(table, &[(id(1), marks()), (id(2), other)]);
    assert_eq!(found.contains(&id(2)), !table.faults.is_empty());
    found.contains(&id(1))
}

#[test]
fn somebody_is_found_by_id_address_and_name() {
    for (text, found) in [
        ("ann@example.org", true),
        ("<ANN@example.org>,x@example.org", true),
        ("Write to ann@example.org.", true),
        ("joann@example.org", false),
        ("ann@example.organic", false),
        ("01932B1C-0000-7000-8000-000000000001", true),
        ("NUNEZ, Ana Maria", true),
        ("Ana Núñez", false),
        ("Anabel María Núñez", false),
        ("田中さん", true),
        ("", false),
    ] {
        assert_eq!(marks().are_in(text), found, "{text}");
    }
    assert!(!Marks::default().are_in("anything"));
}

#[test]
fn a_name_counts_within_one_row() {
    assert!(are_in(&table("first,last\nAna María,Núñez\n")));
    assert!(!are_in(&table("first,last\nAna,Diallo\nMaría,Núñez\n")));
    assert!(are_in(&table("address,ann@example.org\na,b\n")), "in the heading");
}

#[test]
fn of_what_cannot_be_read_nobody_knows() {
    let broken = table("address,name\nx@example.org,X,,more\n");
    assert_eq!((broken.len(), broken.faults.len()), (0, 1));
    assert!(are_in(&broken));
}
