//! Every statement of the program: whether the engines take it, and whether the linker gathered it.

use crate::db::{Db, STATEMENTS};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Prepares every statement and says what the engine does not take.
pub async fn not_prepared(db: &Db) -> Vec<String> {
    let mut faults = Vec::new();
    let mut conn = db.read().await.expect("the database of the test is there");
    for statement in STATEMENTS.iter() {
        if let Err(error) = conn.prepare(statement).await {
            faults.push(format!("{}: {error}", statement.place));
        }
    }
    faults
}

/// Compares the statements that were gathered with the calls of `sql!` in the sources under a folder, place by place, and
/// says where they differ. A macro that holds `sql!` counts where it is called, as often as its one arm holds it, or at
/// least once when it has several arms.
pub fn not_gathered(root: &Path) -> Vec<String> {
    let mut gathered: BTreeMap<String, usize> = BTreeMap::new();
    for statement in STATEMENTS.iter() {
        *gathered.entry(statement.place.to_owned()).or_default() += 1;
    }
    let mut faults = Vec::new();
    let mut total = 0;
    for file in sources(&root.join("crates")) {
        let text = std::fs::read_to_string(&file).expect("a source can be read");
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        for (line, call) in calls(&text) {
            let place = format!("{name}:{line}");
            let found = gathered.remove(&place).unwrap_or(0);
            total += found;
            let fine = if call.exact { found == call.times } else { found >= 1 };
            if !fine {
                faults.push(format!("{place}: written {} times, gathered {found} times", call.times));
            }
        }
    }
    faults.extend(gathered.keys().map(|place| format!("{place}: gathered, and there is no call")));
    if total != STATEMENTS.len() {
        faults.push(format!("{} statements were gathered and {total} calls found", STATEMENTS.len()));
    }
    faults
}

/// The sources of the program under a folder: what a library's or a binary's build reads, not its tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut for_tests = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in
            std::fs::read_dir(&folder).expect("a folder of sources can be read").filter_map(Result::ok)
        {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() {
                if !["tests", "benches", "target", "fuzz"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if name.ends_with(".rs") && !name.ends_with("_tests.rs") {
                let text = std::fs::read_to_string(&path).expect("a source can be read");
                let modules = modules_for_tests(&bare(&text));
                for_tests.extend(
                    modules.into_iter().flat_map(|m| [folder.join(format!("{m}.rs")), folder.join(m)]),
                );
                found.push(path);
            }
        }
    }
    found.retain(|path| !for_tests.iter().any(|test| path.starts_with(test)));
    found.sort();
    found
}

/// The modules in files of their own that are there for tests alone: `#[cfg(test)] mod made_up;`.
fn modules_for_tests(code: &str) -> Vec<String> {
    let after = code.split("#[cfg(test)]").skip(1);
    after
        .filter_map(|rest| {
            let item = rest.split([';', '{']).next()?;
            let name = item.split_whitespace().skip_while(|word| *word != "mod").nth(1)?;
            rest[item.len()..].starts_with(';').then(|| name.to_owned())
        })
        .collect()
}

/// How often a line writes statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Call {
    times: usize,
    exact: bool,
}

/// The lines that write statements.
fn calls(text: &str) -> BTreeMap<usize, Call> {
    let code = bare(text);
    let definitions = macros(&code);
    let outside = |at: usize| !definitions.iter().any(|d| d.body.contains(&at));
    let mut found: BTreeMap<usize, Call> = BTreeMap::new();
    let mut add = |at: usize, times: usize, exact: bool| {
        let line = code[..at].matches('\n').count() + 1;
        let call = found.entry(line).or_insert(Call { times: 0, exact: true });
        call.times += times;
        call.exact &= exact;
    };
    for at in called(&code, "sql").filter(|at| outside(*at)) {
        add(at, 1, true);
    }
    for definition in definitions.iter().filter(|d| d.statements > 0) {
        for at in called(&code, &definition.name).filter(|at| outside(*at)) {
            add(at, definition.statements, definition.arms == 1);
        }
    }
    found
}

/// A macro that is defined in a file.
struct Definition {
    name: String,
    body: std::ops::Range<usize>,
    arms: usize,
    statements: usize,
}

fn macros(code: &str) -> Vec<Definition> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("macro_rules!") {
        let rest = &code[at + "macro_rules!".len()..];
        let name: String =
            rest.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let Some(open) = rest.find(['{', '(']) else { continue };
        let start = at + "macro_rules!".len() + open;
        let (mut depth, mut end, mut arms) = (0_usize, code.len(), 0);
        for (i, c) in code[start..].char_indices() {
            match c {
                '{' | '(' | '[' => depth += 1,
                '}' | ')' | ']' => {
                    depth -= 1;
                    if depth == 0 {
                        end = start + i + 1;
                        break;
                    }
                }
                '=' if depth == 1 && code[start + i..].starts_with("=>") => arms += 1,
                _ => {}
            }
        }
        let statements = called(&code[start..end], "sql").count();
        found.push(Definition { name, body: at..end, arms, statements });
    }
    found
}

/// Where a macro is called.
fn called<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(name).map(|(at, _)| at).filter(move |at| {
        let before = code[..*at].chars().next_back();
        let after = code[at + name.len()..].strip_prefix('!');
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
            && after.is_some_and(|rest| rest.trim_start().starts_with(['(', '[', '{']))
    })
}

/// The code with comments and texts blanked, every line where it was. Lengths in bytes stay.
fn bare(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let blank = |out: &mut Vec<u8>, range: std::ops::Range<usize>| {
        for byte in &mut out[range] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    };
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text.as_bytes()[at..];
        let end = if rest.starts_with(b"//") {
            at + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len())
        } else if rest.starts_with(b"/*") {
            at + block_comment(rest)
        } else if let Some(hashes) = raw_text(bytes, at) {
            let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
            let open = 2 + hashes;
            let inner = &rest[open..];
            at + open
                + inner.windows(close.len()).position(|w| w == close).map_or(inner.len(), |i| i + close.len())
        } else if rest[0] == b'"' {
            at + quoted(rest, b'"')
        } else if rest.starts_with(b"'\\") || (rest.len() > 2 && rest[0] == b'\'' && rest[2] == b'\'') {
            at + quoted(rest, b'\'')
        } else {
            at += 1;
            continue;
        };
        let end = end.min(bytes.len());
        blank(&mut out, at..end);
        at = end;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut i) = (0_usize, 0);
    while i + 1 < rest.len() {
        match &rest[i..i + 2] {
            b"/*" => (depth, i) = (depth + 1, i + 2),
            b"*/" => {
                (depth, i) = (depth - 1, i + 2);
                if depth == 0 {
                    return i;
                }
            }
            _ => i += 1,
        }
    }
    rest.len()
}

/// How many hashes a raw text that begins here has.
fn raw_text(bytes: &[u8], at: usize) -> Option<usize> {
    let part_of_word =
        at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_') && bytes[at - 1] != b'b';
    let rest = bytes[at..].strip_prefix(b"r").filter(|_| !part_of_word)?;
    let hashes = rest.iter().take_while(|b| **b == b'#').count();
    (rest.get(hashes) == Some(&b'"')).then_some(hashes)
}

fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut i = 1;
    while i < rest.len() {
        match rest[i] {
            b'\\' => i += 2,
            b if b == quote => return i + 1,
            _ => i += 1,
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::{Call, calls};

    #[test]
    fn calls_are_counted_where_they_are_written() {
        let text = r##"
            // sql!("in a comment")
            let a = "sql!(in a text)";
            let b = r#"sql!("raw")"#; let c = '"';
            conn.all(sql!("SELECT 1"), &[]);
            tx.run(
                platform::sql!(
                    "SELECT 2"
                ),
            );
            macro_rules! two { ($x:literal) => { (sql!("A", $x), sql!("B", $x)) }; }
            two!("x");
            macro_rules! either { (a) => { sql!("A") }; (b) => { sql!("B") }; }
            either!(a);
            not_sql!("x");
            (sql!("3"), sql!("4"));
        "##;
        let once = Call { times: 1, exact: true };
        let twice = Call { times: 2, exact: true };
        let some = Call { times: 2, exact: false };
        let found: Vec<_> = calls(text).into_iter().collect();
        assert_eq!(found, [(5, once), (7, once), (12, twice), (14, some), (16, twice)]);
    }
}
