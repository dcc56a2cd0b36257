use super::{CHECKS, Finding, Tree, line_of};

/// The words of findings with their places, one a line.
pub fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn a_finding_names_its_file_and_line() {
    assert_eq!(Finding::new("a/b.rs", 7, "is wrong").to_string(), "a/b.rs:7: is wrong");
}

#[test]
fn lines_are_counted_from_one() {
    assert_eq!(line_of("a\nb\nc", 0), 1);
    assert_eq!(line_of("a\nb\nc", 1), 1);
    assert_eq!(line_of("a\nb\nc", 4), 3);
}

#[test]
fn files_are_found_by_their_ending() {
    let tree = Tree::of(&[("a.rs", "1"), ("b.css", "2")]);
    assert_eq!(tree.ending(".css").collect::<Vec<_>>(), [("b.css", "2")]);
    assert_eq!(tree.text("a.rs"), Some("1"));
    assert_eq!(tree.text("c.rs"), None);
}

#[test]
fn no_two_checks_have_one_name() {
    let mut names: Vec<_> = CHECKS.iter().map(|(name, _)| name).collect();
    names.dedup();
    assert_eq!(names.len(), CHECKS.len());
}
