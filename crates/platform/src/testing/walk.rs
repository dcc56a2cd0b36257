//! Walking through a house by its links, as a crawler does.

use super::{Page, Viewer};
use scraper::{ElementRef, Html};
use std::collections::{HashSet, VecDeque};

/// Every address of the house that an answer links to, in order, without fragments.
pub fn links(page: &Page, at: &str, public_url: &str) -> Vec<String> {
    let kind = page.headers.get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let mut found: Vec<String> = page.location().into_iter().collect();
    if kind.starts_with("text/html") {
        let html = Html::parse_document(&page.text());
        for element in html.tree.nodes().filter_map(ElementRef::wrap).map(|element| element.value()) {
            let sends = element.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
            let names = ["href", "src", "action"].iter().filter(|name| !sends || **name != "action");
            found.extend(names.filter_map(|name| element.attr(name)).map(str::to_owned));
        }
    } else if kind.contains("xml") {
        let text = page.text();
        found.extend(between(&text, "href=\"", "\""));
        found.extend(between(&text, "<loc>", "</loc>"));
    } else if kind.contains("json") {
        texts(&page.json(), &mut found);
    }
    let mut seen = HashSet::new();
    found
        .into_iter()
        .filter_map(|link| own(&link, at, public_url))
        .filter(|link| seen.insert(link.clone()))
        .collect()
}

fn between(text: &str, open: &str, close: &str) -> Vec<String> {
    let parts = text.split(open).skip(1).filter_map(|rest| rest.split(close).next());
    parts.map(|part| part.replace("&amp;", "&")).collect()
}

/// The texts of a JSON value that look like addresses of the house.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) if text.starts_with('/') || text.starts_with("http") => {
            found.push(text.clone())
        }
        serde_json::Value::Array(all) => all.iter().for_each(|v| texts(v, found)),
        serde_json::Value::Object(map) => map.values().for_each(|v| texts(v, found)),
        _ => {}
    }
}

/// The address without host and fragment, if it is one of ours.
fn own(link: &str, at: &str, public_url: &str) -> Option<String> {
    let link = link.split('#').next().unwrap_or_default();
    let link = link.strip_prefix(public_url).unwrap_or(link);
    let link = match link.as_bytes().first()? {
        b'/' if !link.starts_with("//") => link.to_owned(),
        b'?' => format!("{}{link}", at.split('?').next().unwrap_or_default()),
        _ => return None,
    };
    // A path as OpenAPI writes it is a pattern.
    (!link.contains(['{', '}', ' '])).then_some(link)
}

/// Asks for every address, and for every one that the answers link to and `follow` takes, at most so many. Each is asked
/// with the cookies that the viewer has now. Gives how many there were.
///
/// # Panics
/// When there are more: then the walk would be no proof.
pub async fn walk(
    viewer: &Viewer<'_>,
    starts: impl IntoIterator<Item = String>,
    most: usize,
    follow: impl Fn(&str) -> bool,
    mut look: impl FnMut(&str, &Page),
) -> usize {
    let public_url = viewer.house().app.config.public_url.clone();
    let mut waiting: VecDeque<String> = starts.into_iter().collect();
    let mut known: HashSet<String> = waiting.iter().cloned().collect();
    let mut count = 0;
    while let Some(address) = waiting.pop_front() {
        let page = viewer.apart().get(&address).await;
        look(&address, &page);
        count += 1;
        assert!(count <= most, "more than {most} addresses are linked; the last was {address}");
        for link in links(&page, &address, &public_url) {
            if follow(&link) && known.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    count
}
