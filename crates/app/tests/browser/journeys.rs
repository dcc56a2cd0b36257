//! What people come for, from one end to the other.

use crate::driver::Browser;
use crate::site::Site;
use thirtyfour::{By, Key};

#[tokio::test(flavor = "multi_thread")]
async fn browser_visits_and_searches() {
    let Some(browser) = Browser::open().await else { return };
    let site = Site::open();
    browser.wide(1280, 900).await;
    browser.driver.goto(site.url("/")).await.expect("the first page opens");
    let words = browser.wait_for(".strip input[type=search]").await;
    words.send_keys("AfrIPEN" + Key::Enter).await.expect("one can type");
    browser.wait_for("ol.hits a[href='/networks/afripen']").await.click().await.expect("a hit is a link");
    let heading = browser.wait_for("h1").await.text().await.expect("it has words");
    assert!(heading.contains("Africa"), "{heading}");
    // The way on by keyboard alone: the first stop leads past the menu.
    browser
        .driver
        .find(By::Css("body"))
        .await
        .expect("a page")
        .send_keys(Key::Tab + "")
        .await
        .expect("a key");
    let stop = browser.script("return document.activeElement.className").await;
    assert_eq!(stop, "skip");
    browser.close().await;
}
