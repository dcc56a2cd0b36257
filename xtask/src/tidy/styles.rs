//! Style sheets use logical properties only: a page in Arabic is the mirror of one in English without a line of its own.

use super::{Finding, Tree, line_of};

/// Physical declarations in style sheets.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".css") {
        for (at, declaration) in declarations(&without_comments(text)) {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            if let Some(instead) = physical(name.trim(), value.trim()) {
                let words = format!("`{}` is physical: {instead}", declaration.trim());
                findings.push(Finding::new(path, line_of(text, at), words));
            }
        }
    }
    findings
}

/// What to write instead of a declaration that knows left from right.
fn physical(name: &str, value: &str) -> Option<&'static str> {
    let sided = name == "left"
        || name == "right"
        || ["-left", "-right"].iter().any(|side| name.ends_with(side) || name.contains(&format!("{side}-")));
    if sided && !name.starts_with("--") {
        return Some("use …-inline-start or …-inline-end");
    }
    let word = value.split([' ', '!']).next().unwrap_or_default();
    if ["text-align", "float", "clear", "caption-side"].contains(&name) && ["left", "right"].contains(&word) {
        return Some("use start or end, inline-start or inline-end");
    }
    let sides: Vec<&str> = value.split_whitespace().collect();
    let four = ["margin", "padding", "inset", "scroll-margin", "scroll-padding"].contains(&name);
    (four && sides.len() == 4 && sides[1] != sides[3]).then_some("use …-block and …-inline")
}

/// `name: value` of every block, with the place each begins at.
fn declarations(css: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut brackets = 0_usize;
    let mut quote = None;
    for (at, c) in css.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => brackets += 1,
            (None, ')') => brackets = brackets.saturating_sub(1),
            (None, ';' | '{' | '}') if brackets == 0 => {
                let text = &css[from..at];
                if c != '{' && !text.trim().is_empty() {
                    found.push((from + text.len() - text.trim_start().len(), text));
                }
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// Blanks out `/* … */`, so that places stay what they are.
fn without_comments(css: &str) -> String {
    let mut code = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(open) = rest.find("/*") {
        let close = rest[open + 2..].find("*/").map_or(rest.len(), |at| open + 2 + at + 2);
        code.push_str(&rest[..open]);
        code.extend(rest[open..close].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[close..];
    }
    code.push_str(rest);
    code
}

#[cfg(test)]
#[path = "styles_tests.rs"]
mod tests;
