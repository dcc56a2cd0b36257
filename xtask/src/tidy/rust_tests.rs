use super::super::tests::told;
use super::{MOST_LINES, Tree, check};

#[test]
fn code_in_its_rooms_is_fine() {
    let tree = Tree::of(&[
        ("crates/platform/src/clock.rs", "fn now() { Timestamp::now() }"),
        ("crates/funds/src/dues/reads.rs", "// todo! is a word\nconn.all(sql!(\"SELECT 1\"))"),
        ("crates/funds/src/dues/actions/writes.rs", "tx.run(sql!(\"DELETE\"))"),
        ("crates/funds/src/dues/dues_tests.rs", "tx.run(sql!(\"DELETE\"))"),
        ("crates/funds/src/jobs.rs", "tokio::time::sleep(wait).await; my_sql!(1)"),
    ]);
    assert_eq!(told(&check(&tree)), Vec::<String>::new());
}

#[test]
fn what_is_out_of_place_is_found() {
    let long = "\n".repeat(MOST_LINES + 1);
    let tree = Tree::of(&[
        (
            "crates/funds/src/dues/actions.rs",
            "todo!();\nlet at = jiff::Timestamp::now();\nsql!(\"SELECT 1\")",
        ),
        (
            "crates/funds/src/dues/model.rs",
            "fn a() {}\n#[cfg(test)]\nmod tests {\n    std::thread::sleep(s);\n}",
        ),
        ("crates/funds/src/long.rs", &long),
    ]);
    let expected = [
        "crates/funds/src/dues/actions.rs:1: `todo!` is for work in progress: what is kept is finished",
        "crates/funds/src/dues/actions.rs:2: `Timestamp::now` asks the machine: time and ids come in as arguments \
         (platform::clock::Givens)",
        "crates/funds/src/dues/actions.rs:3: `sql!(` stands outside its rooms: SQL is in reads.rs and writes.rs",
        "crates/funds/src/dues/model.rs:4: `thread::sleep` in a test: wait for the thing itself, or move the test's clock",
        "crates/funds/src/long.rs:601: has 601 lines, more than 600: it is more than one thing",
    ];
    assert_eq!(told(&check(&tree)), expected);
}
