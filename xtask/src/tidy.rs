//! Tidy checks: rules of the house that the compiler does not know. Each check is a function from what it looks at to a
//! list of findings; an empty list is what it wants.
//!
//! ```text
//! cargo xtask tidy            all checks
//! cargo xtask tidy texts      one of them
//! ```

mod arrows;
mod crates;
mod fluent;
mod forbidden;
mod migrations;
mod rust;
mod styles;
mod templates;
mod texts;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Something to be put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    file: String,
    line: usize,
    words: String,
}

impl Finding {
    fn new(file: &str, line: usize, words: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, words: words.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.words)
    }
}

/// The text files of the project, by their path from its root.
pub struct Tree {
    files: Vec<(String, String)>,
}

impl Tree {
    /// All that git keeps or would keep. What is no UTF-8 text is left out.
    fn of_project(root: &Path) -> Result<Self, String> {
        // A clone may belong to another user, in a container for example; nothing in it is run here.
        let listed = Command::new("git")
            .args(["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .map_err(|e| format!("git cannot be run: {e}"))?;
        if !listed.status.success() {
            return Err(format!("git ls-files: {}", String::from_utf8_lossy(&listed.stderr).trim()));
        }
        let names = String::from_utf8_lossy(&listed.stdout).into_owned();
        let mut files: Vec<(String, String)> = names
            .split('\0')
            .filter(|name| !name.is_empty())
            .filter_map(|name| Some((name.to_owned(), std::fs::read_to_string(root.join(name)).ok()?)))
            .collect();
        files.sort();
        files.dedup();
        Ok(Self { files })
    }

    #[cfg(test)]
    fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect() }
    }

    /// Files whose name ends so, as path and text.
    fn ending<'a>(&'a self, end: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.all().filter(move |(path, _)| path.ends_with(end))
    }

    fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    fn text(&self, path: &str) -> Option<&str> {
        self.all().find(|(p, _)| *p == path).map(|(_, text)| text)
    }
}

/// The line that holds this byte, counted from one.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

type Check = fn(&Tree, &Path) -> Result<Vec<Finding>, String>;

const CHECKS: &[(&str, Check)] = &[
    ("arrows", |tree, root| Ok(arrows::check(&arrows::metadata(root)?, tree))),
    ("crates", |tree, _| Ok(crates::check(tree))),
    ("forbidden", |tree, _| Ok(forbidden::check(tree))),
    ("migrations", |tree, _| Ok(migrations::check(tree))),
    ("rust", |tree, _| Ok(rust::check(tree))),
    ("styles", |tree, _| Ok(styles::check(tree))),
    ("templates", |tree, _| Ok(templates::check(tree))),
    ("texts", |tree, _| Ok(texts::check(tree))),
];

/// Runs the checks that are named, or all.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let names: Vec<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
    if let Some(strange) = arguments.iter().find(|name| !names.contains(&name.as_str())) {
        return Err(format!("there is no check `{strange}`, only {}", names.join(", ")));
    }
    let root = root()?;
    let tree = Tree::of_project(&root)?;
    let mut count = 0;
    for (name, check) in CHECKS {
        if !arguments.is_empty() && !arguments.iter().any(|wanted| wanted == name) {
            continue;
        }
        let mut findings = check(&tree, &root)?;
        findings.sort();
        count += findings.len();
        for finding in findings {
            println!("{finding}");
        }
    }
    match count {
        0 => Ok(()),
        1 => Err("one finding".to_owned()),
        more => Err(format!("{more} findings")),
    }
}

/// Cargo names this package's folder when it runs it; the project's is the one above.
fn root() -> Result<PathBuf, String> {
    match std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) {
        Some(own) => own.parent().map(Path::to_path_buf).ok_or_else(|| "xtask lies in no folder".to_owned()),
        None => std::env::current_dir().map_err(|e| e.to_string()),
    }
}

#[cfg(test)]
#[path = "tidy/tidy_tests.rs"]
mod tests;
