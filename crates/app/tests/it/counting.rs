//! `alltogether tally`: what scripts rely on.

use std::io::Write;
use std::process::{Command, Output};

fn tally(content: &str, arguments: &[&str]) -> Output {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(content.as_bytes()).expect("written");
    Command::new(env!("CARGO_BIN_EXE_alltogether"))
        .arg("tally")
        .arg(file.path())
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn json(content: &str, arguments: &[&str]) -> serde_json::Value {
    let output = tally(content, &[arguments, &["--json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

const CLUB: &str = "4 2\n-2\n1 4 1 3 2 0\n1 2 4 1 3 0\n1 1 4 2 3 0\n1 1 2 4 3 0\n1 1 4 3 0\n1 3 2 4 1 0\n1 3 4 1 2 0\n\
                    1 3 4 1 2 0\n1 4 3 2 0\n1 2 3 4 1 0\n0\n\"Amy\"\n\"Bob\"\n\"Chuck\"\n\"Diane\"\n\"Gardening club\"\n";

#[test]
fn each_form_is_read_by_its_content_and_counted_by_each_method() {
    let preflib = "# DATA TYPE: soi\n# NUMBER ALTERNATIVES: 3\n2: 1,2\n1: 3\n";
    for method in
        ["scottish-stv", "wigm-prf", "meek", "meek-prf", "irv", "schulze", "ranked-pairs", "approval"]
    {
        for content in ["3 1\n2 1 2 0\n1 3 0\n0\n", preflib, "1,2\n1,2\n3\n", "0,1\n0,1\n2\n"] {
            let count = json(content, &["--method", method]);
            assert_eq!(count["method"], method);
            assert_eq!(count["elected"], serde_json::json!([1]), "{method}: {content}");
            assert!(count["ties"].is_array() && count["rounds"].is_array());
            let pairs = matches!(method, "schulze" | "ranked-pairs");
            assert_eq!(count["pairwise"].is_array(), pairs);
            assert!(!pairs || count["ranking"].is_array());
        }
    }
    for method in ["score", "majority-judgement"] {
        let count = json("A,B,C\n5,0,1\n4,,5\n3,3,0\n", &["--method", method]);
        assert_eq!(count["elected"], serde_json::json!([1]), "{method}");
    }
}

#[test]
fn seats_come_from_the_file_or_are_given() {
    assert_eq!(json(CLUB, &["--method", "meek"])["seats"], 2);
    let three = json(CLUB, &["--method", "meek", "--seats", "3"]);
    assert_eq!(three["elected"].as_array().map(Vec::len), Some(3));
}

#[test]
fn a_seed_draws_the_lot() {
    let tied = "2 1\n1 1 0\n1 2 0\n0\n";
    assert_eq!(json(tied, &["--method", "irv"])["ties"][0]["by"], "order");
    let winners: Vec<_> = ["a", "b", "c", "d", "e", "f", "g", "h"]
        .iter()
        .map(|seed| {
            let count = json(tied, &["--method", "irv", "--seed", seed]);
            assert_eq!(count["ties"][0]["by"], "lot");
            count["elected"][0].clone()
        })
        .collect();
    assert!(winners.contains(&1.into()) && winners.contains(&2.into()), "{winners:?}");
}

#[test]
fn without_json_it_is_told_in_words() {
    let output = tally(CLUB, &["--method", "scottish-stv"]);
    let words = String::from_utf8(output.stdout).expect("text");
    assert!(words.starts_with("Gardening club\nMethod: scottish-stv. Seats: 2. Votes: 10."), "{words}");
    assert!(words.contains("By the order in the file: Amy."), "{words}");
    assert!(words.ends_with("\nElected: Chuck, Diane.\n"), "{words}");
}

#[test]
fn what_cannot_be_counted_ends_with_two_and_one_line_that_names_the_line() {
    let bad = [
        ("3 1\n1 1 2 0\n2 4 0\n0\n", "irv", "line 3: there is no candidate \"4\"; the file has 3"),
        ("3 1\n1 1 2\n0\n", "meek", "line 2: the ballot does not end with 0"),
        ("A,B\n1,x\n", "schulze", "line 2: \"x\" is not a whole number"),
        (
            "# NUMBER ALTERNATIVES: 2\n1: {1,2\n",
            "schulze",
            "line 2: a brace does not close, or one opens within another",
        ),
        ("", "irv", "there is nothing in the file"),
        ("2 2\n1 1 0\n0\n", "irv", "irv fills one seat"),
        ("2 1\n1 1 0\n0\n", "score", "the file holds rankings, and the method needs grades"),
    ];
    for (content, method, why) in bad {
        let output = tally(content, &["--method", method]);
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.ends_with(&format!(": {why}\n")), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(output.stdout.is_empty());
    }
    let missing = Command::new(env!("CARGO_BIN_EXE_alltogether"))
        .args(["tally", "/nowhere/at/all.blt", "--method", "irv"])
        .output()
        .expect("the program runs");
    assert_eq!(missing.status.code(), Some(2));
}
