//! Which crate may depend on which (ARCHITECTURE.md has the same table in words).

use super::{Finding, Tree};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// A crate and those it may depend on. Of a capability in the second list only its face can be seen, because the rest is
/// private. What is not in the table may not exist: a new crate gets its line here first.
///
/// `press` is in no line but the app's: a capability asks for a PDF with a job, and the app brings the two together.
const MAY_DEPEND: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    // Pure libraries, usable alone.
    ("tally", &["kernel"]),
    ("matching", &["kernel"]),
    ("timetable", &["kernel"]),
    ("press", &["kernel"]),
    ("tables", &["kernel"]),
    // The floor knows no capability.
    ("platform", &["kernel"]),
    // Capabilities.
    ("registry", &["kernel", "platform"]),
    ("decisions", &["kernel", "platform", "tally", "registry"]),
    ("surveys", &["kernel", "platform", "tally", "registry"]),
    ("funds", &["kernel", "platform", "tally", "registry", "decisions", "surveys"]),
    ("partnership", &["kernel", "platform", "tally", "registry", "decisions", "surveys"]),
    ("hosting", &["kernel", "platform", "tally", "registry", "decisions", "surveys", "conferences"]),
    ("conferences", &["kernel", "platform", "matching", "timetable", "tables", "registry", "surveys"]),
    ("repository", &["kernel", "platform", "matching", "timetable", "tables", "registry", "surveys"]),
    ("observatory", &["kernel", "platform", "matching", "timetable", "tables", "registry", "surveys"]),
    ("exchange", &["kernel", "platform", "matching", "timetable", "tables", "registry", "surveys"]),
    ("app", &["*"]),
    ("xtask", &[]),
];

/// What cargo says of the workspace.
pub fn metadata(root: &Path) -> Result<Value, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let told = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .output()
        .map_err(|e| format!("cargo cannot be run: {e}"))?;
    if !told.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&told.stderr).trim()));
    }
    serde_json::from_slice(&told.stdout).map_err(|e| format!("cargo metadata: {e}"))
}

/// Arrows that are not in the table. What tests need may add the crate itself and the feature `testing` of those it may
/// depend on anyway; that feature is for tests alone.
pub fn check(metadata: &Value, tree: &Tree) -> Vec<Finding> {
    let packages = list(&metadata["packages"]);
    let members: Vec<&str> = packages.iter().map(|package| text(&package["name"])).collect();
    let mut findings = Vec::new();
    for package in packages {
        let name = text(&package["name"]);
        let manifest = match name {
            "xtask" => "xtask/Cargo.toml".to_owned(),
            _ => format!("crates/{name}/Cargo.toml"),
        };
        let Some((_, allowed)) = MAY_DEPEND.iter().find(|(member, _)| *member == name) else {
            findings.push(Finding::new(
                &manifest,
                1,
                format!("the crate `{name}` is not in the table of arrows"),
            ));
            continue;
        };
        for dependency in list(&package["dependencies"]) {
            let to = text(&dependency["name"]);
            if !members.contains(&to) {
                continue;
            }
            let for_tests = text(&dependency["kind"]) == "dev";
            let testing = list(&dependency["features"]).iter().any(|feature| text(feature) == "testing");
            let line = line_naming(tree.text(&manifest).unwrap_or_default(), to, for_tests);
            if !(allowed.contains(&"*") || allowed.contains(&to) || (for_tests && to == name)) {
                let words = format!("`{name}` may not depend on `{to}`: there is no such arrow");
                findings.push(Finding::new(&manifest, line, words));
            } else if testing && !for_tests {
                let words = format!("the feature `testing` of `{to}` is for [dev-dependencies] alone");
                findings.push(Finding::new(&manifest, line, words));
            }
        }
    }
    findings
}

/// The line of a manifest that names a dependency, in its part for tests or outside it.
fn line_naming(manifest: &str, dependency: &str, for_tests: bool) -> usize {
    let mut in_tests = false;
    for (number, line) in manifest.lines().enumerate() {
        if line.starts_with('[') {
            in_tests = line.contains("dev-dependencies");
        }
        let rest = line.strip_prefix(dependency);
        if in_tests == for_tests && rest.is_some_and(|rest| rest.starts_with([' ', '.', '='])) {
            return number + 1;
        }
    }
    1
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
#[path = "arrows_tests.rs"]
mod tests;
