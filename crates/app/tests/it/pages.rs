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

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_confirmed_is_said_to_be_so_wherever_it_stands() {
    let world = World::sample(Engine::Sqlite).await;
    let visitor = world.house.visitor();
    let lines = |texts: Vec<String>, of: &str| -> Vec<String> {
        texts.into_iter().filter(|text| text.contains(of)).collect()
    };
    let groups = visitor.get("/groups").await;
    let [global_health] = &lines(groups.all("main li"), "Interest group on global health")[..] else {
        panic!("it is in the list once")
    };
    assert!(global_health.contains("At work not confirmed"), "{global_health}");
    let [ipinn] = &lines(visitor.get("/networks").await.all("table.table tbody tr"), "IPINN")[..1] else {
        panic!("it is in the list")
    };
    assert!(ipinn.contains("not confirmed"), "{ipinn}");
    let csv = visitor.get("/networks.csv").await.text();
    let doubted = csv.lines().filter(|line| line.contains(",emerging,false,")).count();
    assert_eq!(doubted, 1, "{csv}");
    assert!(visitor.get("/networks.atom").await.text().contains("Emerging network (not confirmed)"));
    let listed = visitor.get("/api/v1/bodies?status=emerging").await.json();
    let confirmed: Vec<_> =
        listed["items"].as_array().expect("a list").iter().map(|b| &b["status_confirmed"]).collect();
    assert_eq!(confirmed.iter().filter(|confirmed| ***confirmed == false).count(), 1, "{confirmed:?}");

    // A year that is only remembered is no event.
    let about = visitor.get("/about").await;
    assert_eq!(lines(about.all(".timeline li"), "Vancouver"), [""; 0]);
    assert_eq!(lines(about.all(".doubts li"), "it seems of 2004").len(), 1);
    let unmarked: Vec<String> = about
        .all(".timeline li")
        .into_iter()
        .filter(|event| !event.ends_with(|c: char| c.is_ascii_digit()))
        .collect();
    assert_eq!(unmarked, [""; 0], "each event has the number of its source");

    // A city has a name in each language, and is found by it.
    let list = visitor.get("/conferences?lang=ar").await;
    let nicosia = "\u{646}\u{64a}\u{642}\u{648}\u{633}\u{64a}\u{627}";
    assert!(!lines(list.all("table.table tbody tr"), nicosia).is_empty());
    world.house.settle().await;
    let found = visitor.get(&format!("/search?q={}", platform::text::encode(nicosia))).await;
    assert!(
        found.attributes("main a", "href").iter().any(|to| to == "/conferences/atbh-12"),
        "{}",
        found.text()
    );
}
