//! An answer, read as a browser reads it.

use super::html::selector;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use scraper::{ElementRef, Html};

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its bytes, not compressed.
    pub bytes: Bytes,
    /// How many statements it took.
    pub statements: u64,
}

impl Page {
    /// As text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// As JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap_or(serde_json::Value::Null)
    }

    /// Where it leads on.
    pub fn location(&self) -> Option<String> {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).map(str::to_owned)
    }

    /// The token of its forms; empty when it has none.
    pub fn csrf(&self) -> String {
        let html = Html::parse_document(&self.text());
        let input = selector("input[name=csrf]");
        html.select(&input)
            .filter_map(|e| e.value().attr("value"))
            .find(|v| !v.is_empty())
            .unwrap_or_default()
            .to_owned()
    }

    /// The texts of all elements that a selector finds.
    pub fn all(&self, wanted: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text());
        let wanted = selector(wanted);
        html.select(&wanted)
            .map(|e| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// An attribute of all elements that a selector finds.
    pub fn attributes(&self, wanted: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.text());
        let wanted = selector(wanted);
        html.select(&wanted).filter_map(|e| e.value().attr(name)).map(str::to_owned).collect()
    }

    /// What the summary on top of a form says is wrong: the field and the words, without the field's label before them.
    ///
    /// # Panics
    /// When the label in the summary is not the one that stands at the field.
    pub fn errors(&self) -> Vec<(String, String)> {
        let fields = self.attributes(".errors a", "href");
        let lines = fields.into_iter().zip(self.all(".errors a"));
        let line = |(href, line): (String, String)| {
            let field = href.trim_start_matches('#').to_owned();
            let Some((label, words)) = line.split_once(" – ") else { return (field, line) };
            let at_field = self.all(&format!("label[for='{field}']"));
            let at_field = at_field.first().map_or("", |text| text.trim_end_matches(" (optional)"));
            // A group of choices stands under a legend.
            let legend = self.all("legend").iter().any(|text| text == label);
            assert!(at_field == label || legend, "«{label}» in the summary, «{at_field}» at {field}");
            (field, words.to_owned())
        };
        lines.map(line).collect()
    }

    /// What a form of the page holds as it stands, by the end of its action: names and values of all its fields.
    ///
    /// # Panics
    /// When the page has no such form.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let html = Html::parse_document(&self.text());
        let forms = selector("form");
        let buttons = selector("button[formaction]");
        let leads = |of: ElementRef<'_>, by: &str| of.value().attr(by).is_some_and(|a| a.ends_with(action));
        let found = html.select(&forms).find(|form| leads(*form, "action"));
        // One form may lead to several places, by its buttons.
        let found = found.or_else(|| {
            html.select(&forms).find(|form| form.select(&buttons).any(|button| leads(button, "formaction")))
        });
        let form = found.unwrap_or_else(|| panic!("no form for {action} on: {}", self.text()));
        let mut fields = Vec::new();
        for field in form.descendants().filter_map(ElementRef::wrap) {
            let element = field.value();
            let Some(name) = element.attr("name").filter(|_| element.attr("disabled").is_none()) else {
                continue;
            };
            let value = match (element.name(), element.attr("type").unwrap_or("text")) {
                ("input", "checkbox" | "radio") if element.attr("checked").is_none() => continue,
                ("input", "checkbox" | "radio") => element.attr("value").unwrap_or("on").to_owned(),
                ("input", "submit" | "file") => continue,
                ("input", _) => element.attr("value").unwrap_or_default().to_owned(),
                ("textarea", _) => field.text().collect(),
                ("select", _) => {
                    let options: Vec<ElementRef<'_>> = field.select(&selector("option")).collect();
                    let chosen =
                        options.iter().find(|o| o.value().attr("selected").is_some()).or(options.first());
                    chosen.and_then(|o| o.value().attr("value")).unwrap_or_default().to_owned()
                }
                _ => continue,
            };
            fields.push((name.to_owned(), value));
        }
        fields
    }

    /// The body of a request that sends such a form, with some of its fields changed.
    pub fn filled_form(&self, action: &str, changes: &[(&str, &str)]) -> String {
        let mut fields = self.form(action);
        for (name, value) in changes {
            fields.retain(|(known, _)| known != name);
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        let encoded =
            fields.iter().map(|(n, v)| format!("{}={}", crate::text::encode(n), crate::text::encode(v)));
        encoded.collect::<Vec<_>>().join("&")
    }
}
