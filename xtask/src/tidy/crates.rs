//! Every crate says what it is: a README.md whose heading is its name.

use super::{Finding, Tree};

/// Crates without one.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let manifests = tree.ending("/Cargo.toml");
    let names = manifests.filter_map(|(path, _)| path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml"));
    names
        .filter_map(|name| {
            let readme = format!("crates/{name}/README.md");
            let heading = format!("# {name}");
            match tree.text(&readme).map(|text| text.lines().next().unwrap_or_default()) {
                None => Some(Finding::new(&readme, 1, "is missing: every crate says what it is")),
                Some(first) if first.trim_end() != heading => {
                    Some(Finding::new(&readme, 1, format!("begins with `{first}`, not with `{heading}`")))
                }
                Some(_) => None,
            }
        })
        .collect()
}

#[cfg(test)]
#[path = "crates_tests.rs"]
mod tests;
