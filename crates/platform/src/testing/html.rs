//! What every page must be: one language, one heading, ids that are there once, forms with their token, nothing that the
//! policy of scripts and styles forbids.

use super::Page;
use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

pub(super) fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("it is a selector")
}

/// How many bytes go over the line for an answer.
pub fn compressed(bytes: &[u8]) -> usize {
    crate::http::gzip(bytes, crate::http::ONCE_LEVEL, &[]).len()
}

/// What is wrong with a page that should be in a language.
pub fn faults_of_page(page: &Page, language: &str, direction: &str) -> Vec<String> {
    let html = Html::parse_document(&page.text());
    let mut faults = Vec::new();
    let root = html.root_element();
    for (name, wanted) in [("lang", language), ("dir", direction)] {
        let found = root.value().attr(name).unwrap_or_default();
        if found != wanted {
            faults.push(format!("{name} is `{found}`, not `{wanted}`"));
        }
    }
    for (what, wanted) in [("h1", 1), ("main", 1), ("title", 1)] {
        // A drawing has titles of its own.
        let outside_svg = |e: &ElementRef<'_>| !inside(e, "svg");
        let count = html.select(&selector(what)).filter(outside_svg).count();
        if count != wanted {
            faults.push(format!("it has {count} of <{what}>"));
        }
    }
    let elements: Vec<ElementRef<'_>> = html.tree.nodes().filter_map(ElementRef::wrap).collect();
    let mut ids = HashSet::new();
    for id in elements.iter().filter_map(|element| element.value().attr("id")) {
        if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id) {
            faults.push(format!("id `{id}` is empty or there twice"));
        }
    }
    for element in &elements {
        references(element, &ids, &mut faults);
        forbidden(element, &mut faults);
    }
    forms(&elements, &mut faults);
    faults
}

fn inside(element: &ElementRef<'_>, name: &str) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|parent| parent.value().name() == name)
}

/// Attributes that name ids of the same page.
fn references(element: &ElementRef<'_>, ids: &HashSet<&str>, faults: &mut Vec<String>) {
    const NAMING: [&str; 7] =
        ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-errormessage", "list", "form"];
    for (name, value) in element.value().attrs().filter(|(name, _)| NAMING.contains(name)) {
        for id in value.split_whitespace().filter(|id| !ids.contains(id)) {
            faults.push(format!("{name}=\"{id}\" names nothing"));
        }
    }
    let to = element.value().attr("href").and_then(|href| href.strip_prefix('#'));
    if let Some(id) = to.filter(|id| !id.is_empty() && !ids.contains(id)) {
        faults.push(format!("a link to #{id} leads nowhere"));
    }
}

fn forms(elements: &[ElementRef<'_>], faults: &mut Vec<String>) {
    let named = |name: &'static str| elements.iter().filter(move |element| element.value().name() == name);
    let labelled: HashSet<&str> = named("label").filter_map(|label| label.value().attr("for")).collect();
    for form in named("form") {
        let action = form.value().attr("action").unwrap_or("(its own address)");
        let posts = form.value().attr("method").is_some_and(|m| m.eq_ignore_ascii_case("post"));
        let fields: Vec<ElementRef<'_>> = form
            .descendants()
            .filter_map(ElementRef::wrap)
            .filter(|field| ["input", "select", "textarea"].contains(&field.value().name()))
            .collect();
        let tokens: Vec<&str> = fields
            .iter()
            .filter(|field| field.value().attr("name") == Some("csrf"))
            .filter_map(|field| field.value().attr("value"))
            .collect();
        if posts && !matches!(tokens[..], [token] if !token.is_empty()) {
            faults.push(format!("the form for {action} has no token"));
        }
        if !posts && !tokens.is_empty() {
            faults.push(format!("the form for {action} shows its token in an address"));
        }
        for field in &fields {
            let value = field.value();
            let has_label = ["aria-label", "aria-labelledby"].iter().any(|name| value.attr(name).is_some())
                || value.attr("id").is_some_and(|id| labelled.contains(id))
                || inside(field, "label");
            if !["hidden", "submit"].contains(&value.attr("type").unwrap_or_default()) && !has_label {
                faults.push(format!(
                    "a field `{}` of {action} has no label",
                    value.attr("name").unwrap_or_default()
                ));
            }
        }
    }
}

/// What the content security policy would not let pass.
fn forbidden(element: &ElementRef<'_>, faults: &mut Vec<String>) {
    let (value, name) = (element.value(), element.value().name());
    let own_script = name == "script" && value.attr("src").is_none();
    if own_script || name == "style" || value.attr("style").is_some() {
        faults.push(format!("<{name}> has a style or a script of its own"));
    }
    if let Some((event, _)) = value.attrs().find(|(attribute, _)| attribute.starts_with("on")) {
        faults.push(format!("<{name}> has {event}"));
    }
    if name == "img" && value.attr("alt").is_none() {
        faults.push(format!("the picture {} has no text", value.attr("src").unwrap_or_default()));
    }
}
