use super::super::tests::told as words;
use super::{Tree, check};

#[test]
fn texts_that_agree_and_are_used_are_fine() {
    let english = "# dynamic: role-\nrole-chair = Chair\ndues-title = Dues\n    .hint = All of them\n\
                   dues-count = { $count ->\n    [one] One\n   *[other] { NUMBER($count) }\n}\n-word = due\nwith-term = { -word }\n";
    let spanish = "role-chair = Presidencia\ndues-title = Cuotas\n    .hint = Todas\ndues-count = { $count } cuotas\nwith-term = x\n";
    let tree = Tree::of(&[
        ("crates/funds/i18n/en/funds.ftl", english),
        ("crates/funds/i18n/es/funds.ftl", spanish),
        (
            "crates/funds/src/list.html",
            "{{ s.t(\"dues-title\") }} {{ s.t1(\"dues-count\", \"count\", n) }} {{ assert(\"no\") }}",
        ),
        ("crates/funds/src/list.rs", "const KEY: &str = \"with-term\";"),
        ("crates/funds/src/list_tests.rs", "Refusal::new(\"made-up\")"),
    ]);
    assert_eq!(words(&check(&tree)), Vec::<String>::new());
}

#[test]
fn languages_that_differ_are_found() {
    let tree = Tree::of(&[
        ("crates/funds/i18n/en/funds.ftl", "a = { $name }\nb = B\n    .hint = H\nc = C\n"),
        ("crates/funds/i18n/es/funds.ftl", "a = { $nombre }\nb = B\nd = D\n"),
        ("crates/funds/src/a.rs", "\"a\" \"b\" \"c\""),
    ]);
    let mut findings = check(&tree);
    findings.sort();
    let expected = [
        "crates/funds/i18n/en/funds.ftl:4: `c` is missing in `es`",
        "crates/funds/i18n/es/funds.ftl:1: `a` has the variables `nombre`, in `en` `name`",
        "crates/funds/i18n/es/funds.ftl:2: `b` has the attributes (none), in `en` `hint`",
        "crates/funds/i18n/es/funds.ftl:3: `d` is not in `en`",
    ];
    assert_eq!(words(&findings), expected);
}

#[test]
fn texts_that_stand_twice_or_lie_unused_or_are_missing_are_found() {
    let tree = Tree::of(&[
        ("crates/funds/i18n/en/funds.ftl", "title = Funds\ncount = { $n }\n"),
        ("crates/hosting/i18n/en/hosting.ftl", "title = Hosting\nold = Old\n"),
        (
            "crates/hosting/src/bids.rs",
            "s.t(\"title\");\ns.t1(\"count\", \"number\", 1);\nRefusal::new(\n    \"bid-late\",\n);\ntexts.text(\"gone\")",
        ),
    ]);
    let mut findings = check(&tree);
    findings.sort();
    let expected = [
        "crates/hosting/i18n/en/hosting.ftl:1: `title` is already in crates/funds/i18n/en/funds.ftl:1",
        "crates/hosting/i18n/en/hosting.ftl:2: `old` is used nowhere",
        "crates/hosting/src/bids.rs:2: `count` has no variable `number`",
        "crates/hosting/src/bids.rs:3: `bid-late` is in no Fluent file",
        "crates/hosting/src/bids.rs:6: `gone` is in no Fluent file",
    ];
    assert_eq!(words(&findings), expected);
}

#[test]
fn a_file_that_cannot_be_read_is_found() {
    let tree = Tree::of(&[
        ("crates/funds/i18n/en/funds.ftl", "good = Good\nbad = { $\n"),
        ("crates/funds/a.rs", "\"good\""),
    ]);
    let findings = check(&tree);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(words(&findings)[0].starts_with("crates/funds/i18n/en/funds.ftl:"), "{findings:?}");
}
