//! Every page, narrow and wide, from left to right and from right to left: nobody is kept out, nothing runs over the edge.

use crate::driver::Browser;
use crate::site::{SECRETARIAT, Site, VISITOR, pages_for};
use platform::testing::Role;

/// Widths in CSS pixels, with a height as such screens have.
const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 900)];

/// Where even the secretariat is told that it is not its turn: ballots and positions are for whoever is on the roll.
const REFUSED: [&str; 2] = ["/decisions/2026-6/ballot", "/decisions/position/"];
/// What the browser writes down when a page answers so.
const CONFLICT: &str = "the server responded with a status of 409 (Conflict)";

/// Pages of the secretariat's own work.
fn is_office(address: &str) -> bool {
    address.starts_with("/office")
}

async fn look_at(role: &Role, language: &str, which: impl Fn(&str) -> bool) {
    let pages: Vec<String> = pages_for(role).await.into_iter().filter(|address| which(address)).collect();
    assert!(pages.len() > 20, "{pages:?}");
    let Some(browser) = Browser::open().await else { return };
    let mut site = Site::open().await;
    browser.light().await;
    if role.signed_in {
        site.sign_in(&browser, "Secretariat").await;
    }
    browser.driver.goto(site.url(&format!("/?lang={language}"))).await.expect("the first page opens");
    let mut faults = Vec::new();
    for address in pages {
        for (width, height) in SIZES {
            browser.wide(width, height).await;
            browser.driver.goto(site.url(&address)).await.expect("a page opens");
            let found = browser.script("return document.documentElement.lang").await;
            if found != language {
                faults.push(format!("{address}: its language is {found}"));
            }
            let overflow = browser.overflow().await;
            if overflow > 0 {
                faults.push(format!("{address} at {width}: {overflow} pixels too wide"));
            }
            faults.extend(
                browser.barriers().await.into_iter().map(|found| format!("{address} at {width}: {found}")),
            );
            let refused = role.signed_in && REFUSED.iter().any(|start| address.starts_with(start));
            let complaints = browser.complaints().await.into_iter();
            let others = complaints.filter(|found| !(refused && found.ends_with(CONFLICT)));
            faults.extend(others.map(|found| format!("{address} at {width}: {found}")));
        }
    }
    browser.close().await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_looks_at_public_pages_in_english() {
    look_at(&VISITOR, "en", |_| true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_looks_at_the_office_in_english() {
    look_at(&SECRETARIAT, "en", is_office).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_looks_at_all_other_pages_of_the_secretariat_in_english() {
    look_at(&SECRETARIAT, "en", |address| !is_office(address)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_looks_at_public_pages_in_arabic() {
    look_at(&VISITOR, "ar", |_| true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_looks_at_the_office_in_arabic() {
    look_at(&SECRETARIAT, "ar", is_office).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_looks_at_all_other_pages_of_the_secretariat_in_arabic() {
    look_at(&SECRETARIAT, "ar", |address| !is_office(address)).await;
}

/// On a narrow screen the rows of a table look like cards; for whoever has it read to them it stays a table.
#[tokio::test(flavor = "multi_thread")]
async fn browser_reads_a_table_as_a_table_on_every_screen() {
    let Some(browser) = Browser::open().await else { return };
    let site = Site::open().await;
    for (width, height) in SIZES {
        browser.wide(width, height).await;
        browser.driver.goto(site.url("/networks")).await.expect("a page opens");
        let rows = browser
            .script("return document.querySelectorAll('table.table:not(.keep) tbody tr').length")
            .await;
        let rows = usize::try_from(rows.as_u64().expect("a number")).expect("not many");
        assert!(rows > 5, "{rows}");
        let mut found = Vec::new();
        for role in ["table", "row", "rowheader", "columnheader"] {
            found.push(browser.count_of_role(role).await);
        }
        let columns = found[3];
        assert_eq!(found, [1, rows + 1, rows, columns], "{width}");
        assert!(columns > 3, "{width}: {columns}");
    }
    browser.close().await;
}
