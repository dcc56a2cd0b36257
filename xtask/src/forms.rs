//! Forms of the program's own pages, filled in. Those pages are well formed, so looking for their tags is enough.

/// The fields of the first form whose action ends so, as they stand: name and value.
pub fn fields(page: &str, action: &str) -> Option<Vec<(String, String)>> {
    let form = page.split("<form").skip(1).find(|form| {
        let tag = form.split('>').next().unwrap_or_default();
        attribute(tag, "action").is_some_and(|found| found.ends_with(action))
    })?;
    let form = form.split("</form>").next().unwrap_or_default();
    let mut found = Vec::new();
    for (at, _) in form.match_indices('<') {
        let rest = &form[at + 1..];
        let tag = rest.split('>').next().unwrap_or_default();
        let Some(name) = attribute(tag, "name") else { continue };
        let kind = attribute(tag, "type").unwrap_or_default();
        let unchosen = ["checkbox", "radio"].contains(&kind.as_str()) && !tag.contains(" checked");
        if tag.starts_with("input") && !unchosen {
            found.push((name, attribute(tag, "value").unwrap_or_default()));
        } else if tag.starts_with("textarea") {
            let text = rest[tag.len() + 1..].split("</textarea>").next().unwrap_or_default();
            found.push((name, unescaped(text.strip_prefix('\n').unwrap_or(text))));
        } else if tag.starts_with("select") {
            let options = rest.split("</select>").next().unwrap_or_default();
            let mut tags = options.split("<option").skip(1).map(|o| o.split('>').next().unwrap_or_default());
            let first = tags.clone().next().unwrap_or_default();
            let chosen = tags.find(|tag| tag.contains(" selected")).unwrap_or(first);
            found.push((name, attribute(chosen, "value").unwrap_or_default()));
        }
    }
    Some(found)
}

/// The body of a request that sends such a form with some of its fields changed.
pub fn filled(page: &str, action: &str, changes: &[(&str, &str)]) -> Result<String, String> {
    let mut fields = fields(page, action).ok_or_else(|| format!("the page has no form for {action}"))?;
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    Ok(body(fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))))
}

/// The body of a request that sends these fields.
pub fn body<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs = fields.into_iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let from = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[from..].split('"').next().map(unescaped)
}

/// Askama writes these five as numbers.
fn unescaped(text: &str) -> String {
    let named = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
    ];
    let text = named.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&#38;", "&").replace("&amp;", "&")
}

fn encoded(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{fields, filled};

    const PAGE: &str = r#"<form action="/search"><input name="q" value=""></form>
        <form method="post" action="/a/edit"><input type="hidden" name="csrf" value="t&#34;1">
        <input type="checkbox" name="off" value="1"><input type="checkbox" name="on" value="1" checked>
        <select name="kind"><option value="a">A</option><option value="b" selected>B</option></select>
        <textarea id="x" name="text">
One &#38; two</textarea><button>Save</button></form>"#;

    #[test]
    fn fields_are_as_they_stand() {
        let found = fields(PAGE, "/edit").expect("the form is there");
        let found: Vec<_> = found.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(found, [("csrf", "t\"1"), ("on", "1"), ("kind", "b"), ("text", "One & two")]);
        assert_eq!(fields(PAGE, "/nowhere"), None);
    }

    #[test]
    fn changes_replace_what_stood_there() {
        let body = filled(PAGE, "/edit", &[("text", "ñ")]).expect("the form is there");
        assert_eq!(body, "csrf=t%221&on=1&kind=b&text=%C3%B1");
    }
}
