use super::*;

fn page(identity: &str, acronym: &str) -> Content {
    let identity = LocalText::new(Language::EN, identity);
    Content { identity, acronym: acronym.into(), ..Content::default() }
}

#[test]
fn changes_of_different_parts_are_joined() {
    let base = page("old", "A");
    let (merged, torn) = Content::merge(&base, &page("old", "B"), &page("new", "A"));
    assert_eq!(merged, page("new", "B"));
    assert!(torn.is_empty());
}

#[test]
fn where_both_changed_mine_stays_and_the_part_is_named() {
    let base = page("old", "A");
    let (merged, torn) = Content::merge(&base, &page("theirs", "A"), &page("mine", "A"));
    assert_eq!(merged, page("mine", "A"));
    assert_eq!(torn, ["identity-en"]);
}

#[test]
fn two_languages_of_one_text_are_two_parts() {
    let base = page("old", "");
    let mut theirs = base.clone();
    theirs.identity.set(Language::ES, "viejo");
    let (merged, torn) = Content::merge(&base, &theirs, &page("new", ""));
    assert_eq!(merged.identity.get(Language::EN), Some("new"));
    assert_eq!(merged.identity.get(Language::ES), Some("viejo"));
    assert!(torn.is_empty());
}

#[test]
fn changes_name_what_was_added_changed_and_taken_away() {
    let mut newer = page("new", "");
    newer.site = "https://example.org".into();
    let found: Vec<_> = page("old", "A")
        .changes(&newer)
        .into_iter()
        .map(|(line, old)| (line.field, old, line.text))
        .collect();
    assert_eq!(
        found,
        [
            ("acronym".into(), "A".to_owned(), String::new()),
            ("site".into(), String::new(), "https://example.org".into()),
            ("identity-en".into(), "old".into(), "new".into()),
        ]
    );
}

#[test]
fn every_kind_and_status_reads_back() {
    for kind in KINDS {
        assert_eq!(BodyKind::parse(kind.as_str()), Some(kind));
        assert!(!kind.statuses().is_empty());
    }
    for status in STATUSES {
        assert_eq!(Status::parse(status.as_str()), Some(status));
    }
    assert!(check_status(BodyKind::Network, Status::Partner).is_err());
}
