//! What people do for themselves, and the secretariat with many of them at once: joining, bringing a table, taking everything out
//! and leaving; each in a language of its own.

use crate::driver::Browser;
use crate::journeys::{leave_by, link_mailed_to, press, text_of, type_into};
use crate::offices::is_fine;
use crate::site::Site;
use std::time::Duration;
use tokio::time::timeout;

const NEWCOMER: &str = "newcomer@example.org";

async fn open(site: &Site, browser: &Browser, address: &str) {
    browser.driver.goto(site.url(address)).await.expect("the page opens");
    is_fine(browser, address).await;
}

/// Presses what does something, and is told that it is done.
async fn does(browser: &Browser, selector: &str, page: &str) {
    press(browser, selector).await;
    browser.wait_for(".flash.is-ok").await;
    is_fine(browser, page).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_joins_and_is_found_and_confirmed() {
    for (language, width, name) in [("fr", 360, "Nouvelle venue"), ("ja", 1280, "新しい会員")] {
        let (Some(newcomer), Some(holder), Some(visitor)) =
            (Browser::open().await, Browser::open().await, Browser::open().await)
        else {
            return;
        };
        let mut site = Site::open().await;
        site.sign_in(&holder, "Representative of AfrIPEN").await;
        for browser in [&newcomer, &holder, &visitor] {
            browser.wide(width, 780).await;
            browser.light().await;
            open(&site, browser, &format!("/?lang={language}")).await;
        }
        open(&site, &newcomer, "/join").await;
        type_into(&newcomer, "#name", name).await;
        type_into(&newcomer, "#address", NEWCOMER).await;
        press(&newcomer, "form[action='/join'] button").await;
        site.until_mailed(NEWCOMER).await;
        newcomer.driver.goto(link_mailed_to(&site, NEWCOMER)).await.expect("the link opens");
        press(&newcomer, "main form button").await;
        newcomer.wait_for("form[action='/me/membership'] #offers").await;
        is_fine(&newcomer, "what a member says").await;
        newcomer
            .script(
                "document.querySelector('#country').value = 'KE';
                 document.querySelector('input[name=name-seen][value=everyone]').checked = true;
                 document.querySelector('input[name=offers-seen][value=everyone]').checked = true;
                 [...document.querySelectorAll('input[name=networks]')]
                    .find(box => document.querySelector(`label[for='${box.id}']`).textContent.includes('Africa Interprofessional'))
                    .checked = true;",
            )
            .await;
        type_into(&newcomer, "#offers", "Quokkaword courses").await;
        does(&newcomer, "form[action='/me/membership'] button", "the membership").await;

        open(&site, &visitor, "/directory?q=quokkaword").await;
        assert!(text_of(&visitor, "ul.list li").await.contains(name), "whoever agreed is found");

        open(&site, &holder, "/bodies/afripen/members").await;
        assert!(text_of(&holder, "ul.list").await.contains(name));
        does(&holder, "button[name=answer][value=yes]", "the members").await;

        open(&site, &newcomer, "/me/membership/card").await;
        let card = text_of(&newcomer, "main").await;
        assert!(card.contains(name) && card.contains("Africa Interprofessional"), "{card}");
        for browser in [newcomer, holder, visitor] {
            browser.close().await;
        }
    }
}

/// Opens the page again until it shows something.
async fn until_shown(site: &Site, browser: &Browser, address: &str, selector: &str) {
    let shown = format!("return document.querySelector(`{selector}`) !== null");
    let waiting = async {
        while browser.script(&shown).await != true {
            browser.driver.goto(site.url(address)).await.expect("the page opens");
        }
    };
    if timeout(Duration::from_secs(30), waiting).await.is_err() {
        panic!("nothing for {selector}: {}", text_of(browser, "main").await);
    }
    is_fine(browser, address).await;
}

/// Brings a table of persons and takes the columns as they are proposed; gives the page of what became of it.
async fn brings(site: &Site, browser: &Browser, table: &str) -> String {
    let file = site.data().join("persons.csv");
    std::fs::write(&file, table).expect("there is room for a table");
    open(site, browser, "/office/imports").await;
    browser.wait_for("#file").await.send_keys(file.display().to_string()).await.expect("one can choose");
    press(browser, "form[action='/office/imports'] button").await;
    browser.wait_for("form[action$='/columns']").await;
    is_fine(browser, "the columns").await;
    leave_by(browser, "form[action$='/columns'] button").await;
    browser.driver.current_url().await.expect("it is somewhere").path().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_brings_a_table_with_a_fault_and_then_a_right_one() {
    const WRONG: &str = "address,name\nzoe@example.org,Zoë\nno address,Somebody\n";
    const RIGHT: &str = "address,name\nzoe@example.org,Zoë\namina@example.org,أمينة\n";
    let Some(office) = Browser::open().await else { return };
    let mut site = Site::open().await;
    site.sign_in(&office, "Secretariat").await;
    office.wide(360, 780).await;
    office.light().await;
    open(&site, &office, "/?lang=de").await;

    let page = brings(&site, &office, WRONG).await;
    until_shown(&site, &office, &page, "#faults tbody tr").await;
    let fault = text_of(&office, "#faults tbody tr").await;
    assert!(fault.contains('3'), "the row is named: {fault}");
    assert_eq!(
        office.script("return document.querySelector(`form[action$='/confirm']`)").await,
        serde_json::Value::Null
    );

    let page = brings(&site, &office, RIGHT).await;
    until_shown(&site, &office, &page, "form[action$='/confirm']").await;
    assert!(text_of(&office, "#changes").await.contains("أمينة"), "it is seen before it is done");
    leave_by(&office, "form[action$='/confirm'] button").await;
    until_shown(&site, &office, &page, "main:not(:has(form)):not(:has(.progress))").await;
    open(&site, &office, "/office/persons?q=zoe").await;
    assert!(text_of(&office, "main table").await.contains("Zoë"));

    // Brought again, there is nothing to be done.
    let page = brings(&site, &office, RIGHT).await;
    until_shown(&site, &office, &page, "#columns").await;
    assert_eq!(office.script("return document.querySelector(`#changes`)").await, serde_json::Value::Null);
    office.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_takes_everything_out_and_is_erased() {
    let Some(person) = Browser::open().await else { return };
    let mut site = Site::open().await;
    site.sign_in(&person, "Representative of AfrIPEN").await;
    person.wide(360, 780).await;
    person.light().await;
    open(&site, &person, "/me/data?lang=ar").await;
    let taken = person
        .driver
        .execute_async(
            "const done = arguments[arguments.length - 1];
             const link = document.querySelector(`main a[href='/me/data.json']`);
             fetch(link.href).then(got => got.text()).then(done, error => done('' + error));",
            vec![],
        )
        .await;
    let taken = taken.expect("it is fetched").json().as_str().unwrap_or_default().to_owned();
    assert!(taken.contains("afripen@example.org"), "{taken:.200}");

    open(&site, &person, "/me/erase").await;
    press(&person, "form[action='/me/erase'] button.danger").await;
    person.wait_for("#sure-error").await;
    is_fine(&person, "not without being sure").await;
    press(&person, "#sure").await;
    press(&person, "form[action='/me/erase'] button.danger").await;
    person.wait_for(".flash.is-ok").await;
    is_fine(&person, "erased").await;
    open(&site, &person, "/me").await;
    person.wait_for("form[action='/sign-in']").await;
    person.close().await;
}
