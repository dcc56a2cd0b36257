use super::super::tests::told;
use super::{Tree, check};

#[test]
fn migrations_named_as_they_should_be_are_fine() {
    let tree = Tree::of(&[
        (
            "crates/platform/migrations/20270101080000_floor.sql",
            "-- create table x\nCREATE TABLE journal (seq BIGINT);\nCREATE TABLE platform_job (id TEXT);",
        ),
        (
            "crates/funds/migrations/20270101080001_dues.sql",
            "CREATE TABLE IF NOT EXISTS funds_due (id TEXT);",
        ),
    ]);
    assert_eq!(told(&check(&tree)), Vec::<String>::new());
}

#[test]
fn names_times_and_tables_that_are_wrong_are_found() {
    let tree = Tree::of(&[
        ("crates/funds/migrations/20270101080000_dues.sql", "CREATE TABLE due (id TEXT);"),
        ("crates/funds/migrations/20271301080000_month.sql", ""),
        ("crates/funds/migrations/2027_short.sql", ""),
        (
            "crates/hosting/migrations/20270101080000_bids.sql",
            "-- Bids.\nCREATE TABLE\n  funds_bid (id TEXT);",
        ),
        ("crates/hosting/src/loose.sql", ""),
    ]);
    let expected = [
        "crates/funds/migrations/20270101080000_dues.sql:1: the table `due` is not named `funds_…`",
        "crates/funds/migrations/20271301080000_month.sql:1: is not named YYYYMMDDHHMMSS_words.sql",
        "crates/funds/migrations/2027_short.sql:1: is not named YYYYMMDDHHMMSS_words.sql",
        "crates/hosting/migrations/20270101080000_bids.sql:1: has the timestamp of \
         crates/funds/migrations/20270101080000_dues.sql",
        "crates/hosting/migrations/20270101080000_bids.sql:2: the table `funds_bid` is not named `hosting_…`",
        "crates/hosting/src/loose.sql:1: lies in no folder crates/<name>/migrations",
    ];
    assert_eq!(told(&check(&tree)), expected);
}
