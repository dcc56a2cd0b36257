//! Every page in every language: nothing is missing on it, and everything it links to is there.

use crate::world::{ROLES, World};
use kernel::Language;
use platform::db::Engine;
use platform::testing::{faults_of_page, walk};
use std::collections::BTreeSet;

/// More addresses than the sample has would mean that a list of links has no end.
const MOST: usize = 6_000;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_whole_in_every_language() {
    let world = World::sample(Engine::Sqlite).await;
    let app = &world.house.app;
    let languages: Vec<Language> = app.texts.languages().collect();
    assert!(languages.len() >= 3, "English, Spanish and Arabic at least: {languages:?}");
    let starts: Vec<String> = app.samples().into_iter().map(|(_, address)| address).collect();
    let mut faults = BTreeSet::new();
    for language in &languages {
        for role in ROLES.iter().filter(|role| ["visitor", "secretariat"].contains(&role.name)) {
            let viewer = world.viewer(role);
            // Whoever is signed in reads their own language, unless they choose another one.
            viewer.set_cookie("language", language.code());
            // The same page in another language has its turn when that language has.
            let here = |link: &str| !link.contains("lang=");
            walk(&viewer, starts.clone(), MOST, here, |address, page| {
                let kind = page.headers.get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default();
                if page.status.is_server_error() {
                    faults.insert(format!("{address} ({}, {language}): {}", role.name, page.status));
                }
                if !kind.starts_with("text/html") {
                    return;
                }
                let direction = if language.is_rtl() { "rtl" } else { "ltr" };
                for fault in faults_of_page(page, language.code(), direction) {
                    faults.insert(format!("{address} ({}, {language}): {fault}", role.name));
                }
            })
            .await;
        }
    }
    faults.extend(app.texts.lacking().into_iter().map(|text| format!("a text is lacking: {text}")));
    let count = faults.len();
    let first: Vec<String> = faults.into_iter().take(60).collect();
    assert!(count == 0, "{count} faults:\n{}", first.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_link_leads_somewhere() {
    let world = World::sample(Engine::Sqlite).await;
    let own: BTreeSet<String> = world.house.app.samples().into_iter().map(|(_, address)| address).collect();
    for role in &ROLES {
        let mut dead = Vec::new();
        let starts = ["/", "/desk", "/sitemap.xml", "/feed.atom"].map(str::to_owned);
        walk(
            &world.viewer(role),
            starts,
            MOST,
            // The same page in another language leads to the same places.
            |link| !link.contains("lang="),
            |address, page| {
                // Where a role may not go, no page leads it; only the desk of a visitor was asked for on purpose.
                let fine = page.status.is_success() || page.status.is_redirection();
                if !fine {
                    dead.push(format!("{} {address}", page.status));
                }
            },
        )
        .await;
        assert!(dead.is_empty(), "{} finds, of {} samples:\n{}", role.name, own.len(), dead.join("\n"));
    }
}
