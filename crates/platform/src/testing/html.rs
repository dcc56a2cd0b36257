//! What every page must be: one language, one heading, ids that are there once, forms with their token, nothing that the
//! policy of scripts and styles forbids.

use super::Page;
use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("it is a selector")
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
    let mut ids = HashSet::new();
    for element in html.select(&selector("[id]")) {
        let id = element.value().attr("id").unwrap_or_default();
        if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id.to_owned()) {
            faults.push(format!("id `{id}` is empty or there twice"));
        }
    }
    references(&html, &ids, &mut faults);
    forms(&html, &mut faults);
    forbidden(&html, &mut faults);
    faults
}

fn inside(element: &ElementRef<'_>, name: &str) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|parent| parent.value().name() == name)
}

/// Attributes that name ids of the same page.
fn references(html: &Html, ids: &HashSet<String>, faults: &mut Vec<String>) {
    for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-errormessage", "list", "form"] {
        for element in html.select(&selector(&format!("[{name}]"))) {
            for id in element.value().attr(name).unwrap_or_default().split_whitespace() {
                if !ids.contains(id) {
                    faults.push(format!("{name}=\"{id}\" names nothing"));
                }
            }
        }
    }
    for element in html.select(&selector("a[href^='#']")) {
        let id = element.value().attr("href").unwrap_or_default().trim_start_matches('#');
        if !id.is_empty() && !ids.contains(id) {
            faults.push(format!("a link to #{id} leads nowhere"));
        }
    }
}

fn forms(html: &Html, faults: &mut Vec<String>) {
    let token = selector("input[type=hidden][name=csrf]");
    for form in html.select(&selector("form")) {
        let action = form.value().attr("action").unwrap_or("(its own address)");
        let posts = form.value().attr("method").is_some_and(|m| m.eq_ignore_ascii_case("post"));
        let tokens: Vec<&str> = form.select(&token).filter_map(|e| e.value().attr("value")).collect();
        let has_token = matches!(tokens[..], [token] if !token.is_empty());
        if posts && !has_token {
            faults.push(format!("the form for {action} has no token"));
        }
        if !posts && !tokens.is_empty() {
            faults.push(format!("the form for {action} shows its token in an address"));
        }
        for field in form.select(&selector("input:not([type=hidden]):not([type=submit]), select, textarea")) {
            let value = field.value();
            let id = value.attr("id").unwrap_or_default();
            let labelled = value.attr("aria-label").is_some()
                || value.attr("aria-labelledby").is_some()
                || inside(&field, "label")
                || html.select(&selector("label[for]")).any(|l| !id.is_empty() && l.value().attr("for") == Some(id));
            if !labelled {
                faults.push(format!("a field `{}` of {action} has no label", value.attr("name").unwrap_or_default()));
            }
        }
    }
}

/// What the content security policy would not let pass.
fn forbidden(html: &Html, faults: &mut Vec<String>) {
    for element in html.select(&selector("[style], style, script:not([src])")) {
        faults.push(format!("<{}> has a style or a script of its own", element.value().name()));
    }
    for element in html.select(&selector("*")) {
        if let Some((name, _)) = element.value().attrs().find(|(name, _)| name.starts_with("on")) {
            faults.push(format!("<{}> has {name}", element.value().name()));
        }
    }
    for image in html.select(&selector("img:not([alt])")) {
        faults.push(format!("the picture {} has no text", image.value().attr("src").unwrap_or_default()));
    }
}
