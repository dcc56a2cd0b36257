//! Readable files that a test compares what it found with.

use std::path::Path;

/// The variable that makes files be written anew instead of compared.
const ACCEPT: &str = "ALLTOGETHER_TEST_ACCEPT";

/// Compares with the file, line by line.
///
/// # Panics
/// When they differ; the message shows the lines. With `ALLTOGETHER_TEST_ACCEPT=1` the file is written anew instead.
pub fn snapshot(file: &Path, found: &str) {
    if std::env::var_os(ACCEPT).is_some() {
        std::fs::write(file, found).expect("the file can be written");
        return;
    }
    let kept = std::fs::read_to_string(file).unwrap_or_default();
    if kept == found {
        return;
    }
    let diff = similar::TextDiff::from_lines(kept.as_str(), found);
    let mut shown = String::new();
    for change in diff.iter_all_changes() {
        match change.tag() {
            similar::ChangeTag::Delete => shown.push_str(&format!("- {change}")),
            similar::ChangeTag::Insert => shown.push_str(&format!("+ {change}")),
            similar::ChangeTag::Equal => {}
        }
    }
    panic!("{} differs (if it should, set {ACCEPT}=1 and look at the change):\n{shown}", file.display());
}
