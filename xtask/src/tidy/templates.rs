//! Templates keep to the content security policy: no script and no style inside a page, no handler in an attribute.

use super::{Finding, Tree, line_of};

/// What the policy would refuse.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".html") {
        // A letter is read where no policy holds and no style sheet is fetched.
        let letter = path.contains("/mail/") || path.contains("/mails/");
        let html = without_template_code(text);
        for tag in tags(&html) {
            let mut tell = |words: String| findings.push(Finding::new(path, line_of(text, tag.at), words));
            if tag.name == "style" && !letter {
                tell("`<style>` in a page: styles are in the style sheet".to_owned());
            }
            let data = tag.attributes.iter().any(|(n, v)| *n == "type" && v.ends_with("json"));
            if tag.name == "script" && !data && !tag.attributes.iter().any(|(name, _)| *name == "src") {
                tell("`<script>` without `src`: a page holds no script".to_owned());
            }
            for (name, value) in &tag.attributes {
                let name = name.to_ascii_lowercase();
                if name == "style" && !letter {
                    tell("`style=`: styles are in the style sheet".to_owned());
                }
                if name.len() > 2 && name.starts_with("on") {
                    tell(format!("`{name}=`: a page holds no script"));
                }
                if value.trim_start().to_ascii_lowercase().starts_with(concat!("java", "script:")) {
                    tell(format!("`{name}` runs a script: a page holds none"));
                }
            }
        }
    }
    findings
}

struct Tag<'a> {
    at: usize,
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// Opening tags with their attributes.
fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|i| at + i) {
        at = open + 1;
        if html[at..].starts_with("!--") {
            at = html[at..].find("-->").map_or(html.len(), |i| at + i);
            continue;
        }
        let name = leading(&html[at..], |c| c.is_ascii_alphanumeric() || c == '-');
        if name.is_empty() {
            continue;
        }
        at += name.len();
        let mut attributes = Vec::new();
        while let Some(next) = html[at..].find(|c: char| !c.is_whitespace() && c != '/').map(|i| at + i) {
            at = next;
            if html[at..].starts_with(['>', '<']) {
                break;
            }
            let name = leading(&html[at..], |c| !c.is_whitespace() && !"=>/\"'".contains(c));
            // A stray quotation mark is stepped over.
            at += name.len().max(usize::from(name.is_empty()));
            let rest = &html[at..];
            let value = rest.trim_start().strip_prefix('=').map(str::trim_start);
            let Some(value) = value else {
                attributes.push((name, ""));
                continue;
            };
            at = html.len() - value.len();
            let quote = value.chars().next().filter(|c| *c == '"' || *c == '\'');
            let inner = match quote {
                Some(quote) => leading(&value[1..], |c| c != quote),
                None => leading(value, |c| !c.is_whitespace() && c != '>'),
            };
            at = (at + inner.len() + if quote.is_some() { 2 } else { 0 }).min(html.len());
            attributes.push((name, inner));
        }
        found.push(Tag { at: open, name, attributes });
    }
    found
}

fn leading(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|c| !belongs(c)).unwrap_or(text.len())]
}

/// Blanks out `{{ … }}`, `{% … %}` and `{# … #}`, so that places stay what they are.
fn without_template_code(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let found = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]
            .into_iter()
            .filter_map(|(open, close)| Some((rest.find(open)?, close)))
            .min();
        let Some((open, close)) = found else { break };
        let end = rest[open + 2..].find(close).map_or(rest.len(), |at| open + 2 + at + 2);
        html.push_str(&rest[..open]);
        html.extend(rest[open..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    html.push_str(rest);
    html
}

#[cfg(test)]
#[path = "templates_tests.rs"]
mod tests;
