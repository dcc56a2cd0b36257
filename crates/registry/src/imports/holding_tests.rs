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
    assert!(marks().are_in_table(&table("first,last\nAna María,Núñez\n")));
    assert!(!marks().are_in_table(&table("first,last\nAna,Diallo\nMaría,Núñez\n")));
    assert!(marks().are_in_table(&table("address,ann@example.org\na,b\n")), "in the heading");
}

#[test]
fn of_what_cannot_be_read_nobody_knows() {
    let broken = table("address,name\nx@example.org,X,,more\n");
    assert_eq!((broken.len(), broken.faults.len()), (0, 1));
    assert!(marks().are_in_table(&broken));
}
