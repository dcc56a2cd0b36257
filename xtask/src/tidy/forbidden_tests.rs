use super::super::tests::told;
use super::{Tree, check};

#[test]
fn addresses_and_longer_paths_are_fine() {
    let text = concat!("https://example.org/", "work/3 and src/", "root/mod.rs\n");
    assert_eq!(told(&check(&Tree::of(&[("README.md", text)]))), Vec::<String>::new());
}

#[test]
fn a_folder_of_a_machine_is_found() {
    let text = concat!("cd \"/", "home/someone/alltogether\"\n");
    let findings = check(&Tree::of(&[("docs/a.md", &format!("Run\n{text}"))]));
    assert_eq!(told(&findings), [concat!("docs/a.md:2: names `/", "home/`, a folder of one machine")]);
}
