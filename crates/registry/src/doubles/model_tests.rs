use super::*;
use platform::kernel::hidden::uuid::Uuid;

fn record(n: u128, name: &str, latin: &str, addresses: &[&str]) -> Record {
    let mut made = Record::new(PersonId::from_uuid(Uuid::from_u128(n)), name, latin);
    addresses.iter().for_each(|address| made.add_address(address));
    made
}

fn reasons(a: (&str, &str, &[&str]), b: (&str, &str, &[&str])) -> Vec<Reason> {
    let (a, b) = (record(1, a.0, a.1, a.2), record(2, b.0, b.1, b.2));
    let found = find(&[a.clone(), b.clone()], &HashSet::new(), 10);
    let compared = compare(&a, &b);
    assert_eq!(
        found.first().map(|pair| pair.reasons.clone()).unwrap_or_default(),
        compared,
        "keys miss a pair"
    );
    compared
}

#[test]
fn alike_records_are_found_and_told_why() {
    let table: [((&str, &str, &[&str]), (&str, &str, &[&str]), &[Reason]); 14] = [
        (("Zoë Müller", "", &[]), ("zoe  MULLER", "", &[]), &[Reason::Name]),
        (("Müller, Zoë", "", &[]), ("Zoë Müller", "", &[]), &[Reason::NameOrder]),
        (("أمينة ديالو", "Amina Diallo", &[]), ("Amina Diallo", "", &[]), &[Reason::Latin]),
        (("山田", "Yamada Hanako", &[]), ("やまだ", "Hanako YAMADA", &[]), &[Reason::Latin]),
        (("Amina Diallo", "", &[]), ("Amina Dialo", "", &[]), &[Reason::Near]),
        (("Amina Diallo", "", &[]), ("Anima Diallo", "", &[]), &[]),
        (("Amina Diallo", "", &[]), ("Amian Diallo", "", &[]), &[Reason::Near]),
        (("Person 12", "", &[]), ("Person 13", "", &[]), &[]),
        (
            ("A", "", &["amina.diallo+pen@north.edu"]),
            ("B", "", &["aminadiallo@NORTH.edu"]),
            &[Reason::Address],
        ),
        (("A", "", &["am.d@gmail.com"]), ("B", "", &["amd@googlemail.com"]), &[Reason::Address]),
        (
            ("A", "", &["a.diallo@chem.north.edu"]),
            ("B", "", &["a.diallo@north.edu"]),
            &[Reason::AddressRelated],
        ),
        (("A", "", &["office@chem.north.edu"]), ("B", "", &["office@north.edu"]), &[]),
        (("A", "", &["a.diallo@gmail.com"]), ("B", "", &["a.diallo@yahoo.com"]), &[]),
        (("A", "", &["a.diallo@one.ac.uk"]), ("B", "", &["a.diallo@two.ac.uk"]), &[]),
    ];
    for (a, b, wanted) in table {
        assert_eq!(reasons(a, b), wanted, "{a:?} {b:?}");
    }
}

#[test]
fn more_reasons_make_it_likelier_and_the_likeliest_come_first() {
    let all = [
        record(1, "Amina Diallo", "", &["a.diallo@north.edu"]),
        record(2, "Diallo Amina", "", &["adiallo@north.edu"]),
        record(3, "Amina Diallo", "", &[]),
    ];
    let found = find(&all, &HashSet::new(), 10);
    let told: Vec<(u128, u128, i64)> = found
        .iter()
        .map(|pair| (pair.first.uuid().as_u128(), pair.second.uuid().as_u128(), pair.score))
        .collect();
    assert_eq!(told, [(1, 2, 100), (1, 3, 60), (2, 3, 55)]);
    assert_eq!(find(&all, &HashSet::new(), 1).len(), 1);
    let apart = HashSet::from([(all[0].id, all[2].id)]);
    assert_eq!(find(&all, &apart, 10).len(), 2, "who was told apart is not found again");
}

#[test]
fn a_name_that_very_many_have_says_nothing() {
    let all: Vec<Record> = (0..200).map(|n| record(n, "Maria Garcia", "", &[])).collect();
    assert_eq!(find(&all, &HashSet::new(), 10), []);
}

#[test]
fn one_letter_is_near_and_two_are_not() {
    for (a, b, wanted) in [
        ("amina", "amina", true),
        ("amina", "amin", true),
        ("amina", "aminta", true),
        ("amina", "amona", true),
        ("amina", "amian", true),
        ("amina", "anima", false),
        ("amina", "amintas", false),
        ("", "a", true),
    ] {
        assert_eq!((near(a, b), near(b, a)), (wanted, wanted), "{a} {b}");
    }
}
