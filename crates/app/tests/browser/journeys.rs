//! What people come for, from one end to the other.

use crate::driver::Browser;
use crate::site::Site;
use thirtyfour::extensions::query::ElementWaitable;
use thirtyfour::{By, Key};

#[tokio::test(flavor = "multi_thread")]
async fn browser_visits_and_searches() {
    let Some(browser) = Browser::open().await else { return };
    let site = Site::open().await;
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

/// Types into a field, in place of what stands there.
pub async fn type_into(browser: &Browser, selector: &str, text: &str) {
    let field = browser.wait_for(selector).await;
    field.clear().await.expect("a field can be emptied");
    field.send_keys(text).await.expect("one can type");
}

pub async fn press(browser: &Browser, selector: &str) {
    browser.wait_for(selector).await.click().await.expect("it can be pressed");
}

/// Presses what leads on, and waits until this page is gone: a test that opens another one before would call the form back.
pub async fn leave_by(browser: &Browser, selector: &str) {
    let pressed = browser.wait_for(selector).await;
    pressed.click().await.expect("it can be pressed");
    pressed.wait_until().stale().await.expect("it leads on");
}

/// What stands in an element.
pub async fn text_of(browser: &Browser, selector: &str) -> String {
    browser.wait_for(selector).await.text().await.expect("it has words")
}

/// The link in the newest letter to an address, out of the data folder.
pub fn link_mailed_to(site: &Site, address: &str) -> String {
    let letters = std::fs::read_dir(site.data().join("mail")).expect("letters lie there");
    let mut found: Vec<(std::time::SystemTime, String)> = letters
        .filter_map(Result::ok)
        .filter_map(|entry| {
            Some((entry.metadata().ok()?.modified().ok()?, std::fs::read_to_string(entry.path()).ok()?))
        })
        .filter(|(_, letter)| letter.lines().any(|line| line.starts_with("To:") && line.contains(address)))
        .collect();
    found.sort();
    // Long lines of a letter are folded by `=` at their ends (RFC 2045 §6.7).
    let letter = found.pop().expect("a letter came").1;
    let letter = match letter.contains("Content-Transfer-Encoding: base64") {
        // In another script the parts are written as base64: the first one is the plain text.
        true => {
            let part = letter.split("Content-Transfer-Encoding: base64\r\n\r\n").nth(1).unwrap_or_default();
            let part: String = part.split("--").next().unwrap_or_default().split_whitespace().collect();
            let bytes = data_encoding::BASE64.decode(part.as_bytes()).expect("it is base64");
            String::from_utf8(bytes).expect("it is text")
        }
        false => letter.replace("=\r\n", ""),
    };
    let at = letter.find("http://").expect("it holds a link");
    letter[at..].split_whitespace().next().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_signs_in_by_a_letter_and_edits_a_page() {
    let Some(browser) = Browser::open().await else { return };
    for (width, language, saved) in [(1280, "en", "The page is saved."), (360, "ar", "حُفظت الصفحة.")]
    {
        let site = Site::open().await;
        browser.wide(width, 900).await;
        browser.driver.goto(site.url(&format!("/sign-in?lang={language}"))).await.expect("the page opens");
        type_into(&browser, "#address", "afripen@example.org").await;
        press(&browser, "form[action='/sign-in'] button").await;
        let code = text_of(&browser, "p.code").await;
        assert_eq!(code.chars().filter(char::is_ascii_digit).count(), 6, "{code}");
        site.until_mailed("afripen@example.org").await;
        let link = link_mailed_to(&site, "afripen@example.org");
        browser.driver.goto(&link).await.expect("the link opens");
        press(&browser, "main form button").await;
        browser.wait_for("main .tasks").await;
        assert!(browser.driver.current_url().await.expect("it is somewhere").path().ends_with("/desk"));

        browser.driver.goto(site.url("/networks/afripen")).await.expect("the page opens");
        press(&browser, "main a[href='/bodies/afripen/edit']").await;
        let field = format!("#vision-{language}");
        type_into(&browser, &field, "Quokkaword stands for a new word.").await;
        press(&browser, "main form .buttons button.primary").await;
        assert_eq!(text_of(&browser, ".flash").await, saved);
        assert!(text_of(&browser, "#vision").await.contains("Quokkaword"));
        press(&browser, "a[href='/bodies/afripen/history']").await;
        press(&browser, "a[href='/bodies/afripen/history/2']").await;
        assert!(text_of(&browser, ".diff ins").await.contains("Quokkaword"));
        assert_eq!(browser.overflow().await, 0);
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_adds_a_passkey_and_signs_in_with_it() {
    let Some(browser) = Browser::open().await else { return };
    let mut site = Site::open().await;
    browser.add_authenticator().await;
    site.sign_in(&browser, "Secretariat").await;
    browser.driver.goto(site.url("/me")).await.expect("the page opens");
    type_into(&browser, "#passkey-name", "My device").await;
    press(&browser, "form[data-does=make] button").await;
    browser.wait_for("form[action^='/me/passkeys/'][action$='/remove']").await;
    assert!(text_of(&browser, "#passkeys").await.contains("My device"));

    press(&browser, ".masthead .wide details.drop:has(form) summary").await;
    press(&browser, ".masthead .wide form[action='/sign-out'] button").await;
    browser.wait_for(".masthead .wide a[href='/sign-in']").await;
    browser.driver.goto(site.url("/sign-in?next=/office/journal")).await.expect("the page opens");
    press(&browser, "form[data-does=use] button").await;
    browser.wait_for("ol.journal").await;
    let first = text_of(&browser, "ol.journal li").await;
    assert!(first.contains("Secretariat signed in"), "{first}");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_opens_a_link_elsewhere_with_the_code() {
    let (Some(here), Some(elsewhere)) = (Browser::open().await, Browser::open().await) else { return };
    let site = Site::open().await;
    here.driver.goto(site.url("/sign-in")).await.expect("the page opens");
    type_into(&here, "#address", "evaluation@example.org").await;
    press(&here, "form[action='/sign-in'] button").await;
    let code = text_of(&here, "p.code").await;
    site.until_mailed("evaluation@example.org").await;
    let link = link_mailed_to(&site, "evaluation@example.org");
    elsewhere.driver.goto(&link).await.expect("the link opens");
    type_into(&elsewhere, "#code", "000000").await;
    press(&elsewhere, "main form button").await;
    elsewhere.wait_for("#code-error").await;
    type_into(&elsewhere, "#code", &code).await;
    press(&elsewhere, "main form button").await;
    elsewhere.wait_for("main .tasks").await;
    here.driver.goto(&link).await.expect("the link opens");
    assert_eq!(here.script("return document.querySelector('main form') === null").await, true, "it was used");
    here.close().await;
    elsewhere.close().await;
}
