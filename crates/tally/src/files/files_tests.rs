use super::*;
use crate::{write_blt, write_csv, write_preflib};

fn rankings(text: &str) -> Result<Election, Fault> {
    read(text.as_bytes(), Reading::Rankings)
}

fn ballots(election: &Election) -> Vec<(u64, String)> {
    let Votes::Ranked(ballots) = &election.votes else { panic!("rankings") };
    let words = |ballot| crate::election::ranking_in_words(ballot, " ");
    ballots.iter().map(|ballot| (ballot.weight, words(ballot))).collect()
}

fn fault(text: &str) -> String {
    rankings(text).expect_err("cannot be read").to_string()
}

#[test]
fn a_blt_with_everything_that_programs_add() {
    let text = "\u{feff}\n# A club\n 4 2,  # candidates, seats\n[tie 3 1 2 4]\n-2\n[nick amy bob chuck diane]\n\
                3 1 4=3 0\n(b17) 2 amy - diane 0 # named\n1 0\n0\n\n\"Amy #1\"  # first\n\"Bob\"\n\"\"\"Chuck\"\" the elder\",\nDiane\n\"The club\"\n";
    let election = rankings(text).expect("there");
    assert_eq!(election.title, "The club");
    assert_eq!(election.candidates, ["Amy #1", "Bob", "\"\"Chuck\"\" the elder", "Diane"]);
    assert_eq!(election.seats, 2);
    assert_eq!(election.withdrawn, [Candidate(1)]);
    assert_eq!(election.order.as_deref(), Some(&[2, 0, 1, 3].map(Candidate)[..]));
    assert_eq!(ballots(&election), [(3, "1 3=4".into()), (2, "1 4".into()), (1, String::new())]);
}

#[test]
fn a_blt_without_names_has_numbers() {
    let election = rankings("2 1\n1 2 0\n0").expect("there");
    assert_eq!(election.candidates, ["1", "2"]);
}

#[test]
fn what_is_wrong_with_a_blt_is_told_with_its_line() {
    assert_eq!(fault("3 1\n1 1 2 0\n\n2 4 0\n0\n"), "line 4: there is no candidate \"4\"; the file has 3");
    assert_eq!(fault("3 1\n1 0 2 0\n0\n"), "line 2: there is no candidate \"0\"; the file has 3");
    assert_eq!(fault("3 1\n1 1 2\n0\n"), "line 2: the ballot does not end with 0");
    assert_eq!(fault("3 1\n1 1 2 1 0\n0\n"), "line 2: candidate \"1\" stands twice on one ballot");
    assert_eq!(fault("3 1\n1 1=1 0\n0\n"), "line 2: candidate \"1\" stands twice on one ballot");
    assert_eq!(fault("3 1\n1.5 1 0\n0\n"), "line 2: a ballot cannot count \"1.5\" times");
    assert_eq!(
        fault("3 1\n-1 1 0\n0\n"),
        "line 2: a line that begins with a minus names who withdrew, and \"1\" has none"
    );
    assert_eq!(fault("3 1\n0 1 0\n0\n"), "line 2: a ballot cannot count \"0\" times");
    assert_eq!(fault("3 1\n1 one 0\n0\n"), "line 2: \"one\" is not a whole number");
    assert_eq!(fault("3 1\n1 1 0\n"), "line 2: the file ends before the line with 0 that ends the ballots");
    assert_eq!(fault("3 1\n0\n\"A\"\n\"B\"\n"), "line 4: the names of 3 candidates are wanted, 2 are there");
    assert_eq!(
        fault("1 1\n0\n\"A\"\n\"T\"\n\"more\"\n"),
        "line 5: nothing is wanted here, and there is \"more\""
    );
    assert_eq!(fault("0 1\n0\n"), "line 1: 0 candidates; there can be 1 to 1000");
    assert_eq!(fault("99999999 1\n0\n"), "line 1: 99999999 candidates; there can be 1 to 1000");
    assert_eq!(fault("3 1 2\n0\n"), "line 1: the numbers of candidates and of seats are wanted here");
    assert_eq!(fault("3 -1\n0\n"), "line 1: \"-1\" is not a whole number");
    assert_eq!(fault("3 1\n[quota 4]\n0\n"), "line 2: [quota] is not known");
    let heavy = "2 1\n1000000000000 1 0\n1 1 0\n0\n";
    assert_eq!(fault(heavy), "line 3: all ballots together count more than 1000000000000 times");
    assert_eq!(
        fault("2 1\n99999999999999999999 1 0\n0\n"),
        "line 2: a ballot cannot count \"99999999999999999999\" times"
    );
}

#[test]
fn preflib_in_its_four_kinds() {
    let head = "# TITLE: T\n# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 4\n# ALTERNATIVE NAME 1: Amy\n# ALTERNATIVE NAME 4: Dee: the fourth\n";
    let election = rankings(&format!("{head}3: 1,{{2, 3}},4\n1: {{4}}\n2: 2\n")).expect("there");
    assert_eq!(election.candidates, ["Amy", "2", "3", "Dee: the fourth"]);
    assert_eq!(ballots(&election), [(3, "1 2=3 4".into()), (1, "4".into()), (2, "2".into())]);
    let approvals = |kind: &str, body: &str| {
        let text = format!("# DATA TYPE: {kind}\n# NUMBER ALTERNATIVES: 3\n{body}");
        ballots(&read(text.as_bytes(), Reading::Approvals).expect("there"))
    };
    assert_eq!(approvals("toc", "1: {1,2},3\n"), [(1, "1=2".into())]);
    assert_eq!(approvals("soi", "1: 2,1\n"), [(1, "1=2".into())]);
}

#[test]
fn what_is_wrong_with_preflib_is_told_with_its_line() {
    let head = "# NUMBER ALTERNATIVES: 3\n";
    assert_eq!(
        fault(&format!("{head}1: 1,{{2\n")),
        "line 2: a brace does not close, or one opens within another"
    );
    assert_eq!(
        fault(&format!("{head}1: 1,{{2,{{3}}}}\n")),
        "line 2: a brace does not close, or one opens within another"
    );
    assert_eq!(
        fault(&format!("{head}1: 1}}\n")),
        "line 2: a brace does not close, or one opens within another"
    );
    assert_eq!(
        fault(&format!("{head}1: {{1}}2\n")),
        "line 2: a count, a colon and a ranking are wanted here"
    );
    assert_eq!(fault(&format!("{head}1,2\n")), "line 2: a count, a colon and a ranking are wanted here");
    assert_eq!(fault(&format!("{head}x: 1\n")), "line 2: a ballot cannot count \"x\" times");
    assert_eq!(fault(&format!("{head}1: 4\n")), "line 2: there is no candidate \"4\"; the file has 3");
    assert_eq!(
        fault("# NUMBER ALTERNATIVES: 1\n# ALTERNATIVE NAME 2: B\n"),
        "line 2: there is no candidate \"2\"; the file has 1"
    );
}

#[test]
fn tables_of_numbers_names_and_cells() {
    assert_eq!(ballots(&rankings("0,2,1\n2\n").expect("there")), [(1, "1 3 2".into()), (1, "3".into())]);
    assert_eq!(ballots(&rankings("1,3,2\n3\n").expect("there")), [(1, "1 3 2".into()), (1, "3".into())]);
    let choices = rankings("id;choice 1;choice 2;weight\nx;Zoë;Ann;2\ny;Ann;;1\n").expect("there");
    assert_eq!(choices.candidates, ["Ann", "Zoë"]);
    assert_eq!(ballots(&choices), [(2, "2 1".into()), (1, "1".into())]);
    let cells = rankings("count\tA\tB\tC\n4\t2\t1\t1\n1\t\t3\t-\n").expect("there");
    assert_eq!(ballots(&cells), [(4, "2=3 1".into()), (1, "2".into())]);
    let approvals = read(b"A,B,C\nx,0,yes\n1,,\n", Reading::Approvals).expect("there");
    assert_eq!(ballots(&approvals), [(1, "1=3".into()), (1, "1".into())]);
    let grades = read(b"count,A,B\n2,5,\n1,0,3\n", Reading::Grades).expect("there");
    let Votes::Graded(rows) = &grades.votes else { panic!("grades") };
    assert_eq!(rows[0].grades, [Some(5), None]);
    assert_eq!((rows[0].weight, rows[1].weight), (2, 1));
}

#[test]
fn what_is_wrong_with_a_table_is_told_with_its_line() {
    assert_eq!(fault("hello\n"), "line 1: the file is neither .blt, PrefLib nor CSV");
    assert_eq!(fault("A,B\n1,2\n1\n"), "line 3: 1 cells in this row, 2 in the ones before");
    for end in ["\n", "\r\n", "\r"] {
        let told = fault(&["A,B", "1,2", "1,two", ""].join(end));
        assert_eq!(told, "line 3: \"two\" is not a whole number", "{end:?}");
    }
    assert_eq!(fault("1,2\n1,1\n"), "line 2: candidate \"1\" stands twice on one ballot");
    assert_eq!(fault("1,2\n3,9999\n"), "line 2: 9999 candidates; there can be 1 to 1000");
    assert_eq!(
        fault("1,2\n18446744073709551615,0\n"),
        "line 2: 18446744073709551615 candidates; there can be 1 to 1000"
    );
    let approvals = read(b"A,B\nmaybe,1\n", Reading::Approvals).expect_err("a fault");
    assert_eq!(approvals.to_string(), "line 2: \"maybe\" cannot be read");
    assert_eq!(fault(""), "there is nothing in the file");
    assert_eq!(fault("\u{feff}\n \n"), "there is nothing in the file");
    assert_eq!(
        read(b"3 1\n\xff\n", Reading::Rankings).expect_err("a fault").to_string(),
        "line 2: it is not text in UTF-8"
    );
    assert_eq!(
        read(b"\x00\x01", Reading::Rankings).expect_err("a fault").to_string(),
        "the file is neither .blt, PrefLib nor CSV"
    );
    let grades = read(b"2 1\n1 1 0\n0\n", Reading::Grades).expect_err("a fault");
    assert_eq!(grades.to_string(), "the file holds rankings, and the method needs grades");
}

#[test]
fn what_is_written_is_read_again() {
    let blt = include_str!("../../data/scottish-government-example.blt");
    let election = rankings(blt).expect("there");
    for text in
        [write_blt(&election).expect("there"), write_preflib(&election).expect("there"), write_csv(&election)]
    {
        let again = rankings(&text).expect("there");
        assert_eq!(again.candidates, election.candidates);
        assert_eq!(again.digest(), election.digest());
    }
}
