use super::super::tests::told;
use super::{Tree, check};

#[test]
fn a_crate_with_its_name_as_heading_is_fine() {
    let tree = Tree::of(&[("crates/funds/Cargo.toml", ""), ("crates/funds/README.md", "# funds\n\nDues.\n")]);
    assert_eq!(told(&check(&tree)), Vec::<String>::new());
}

#[test]
fn a_missing_and_a_misnamed_readme_are_found() {
    let tree = Tree::of(&[
        ("crates/funds/Cargo.toml", ""),
        ("crates/funds/README.md", "# Money\n"),
        ("crates/press/Cargo.toml", ""),
    ]);
    let expected = [
        "crates/funds/README.md:1: begins with `# Money`, not with `# funds`",
        "crates/press/README.md:1: is missing: every crate says what it is",
    ];
    assert_eq!(told(&check(&tree)), expected);
}
