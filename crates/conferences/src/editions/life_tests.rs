use super::model::diagram;

#[test]
fn the_drawn_life_is_the_real_one() {
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&diagram()), "README.md should hold:\n{}", diagram());
    let module: String = include_str!("mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! "))
        .map(|line| format!("{line}\n"))
        .collect();
    assert!(module.contains(&diagram()), "mod.rs should hold:\n{}", diagram());
}
