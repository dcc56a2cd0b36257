//! Offices on a small screen, with two people: offered, accepted, handed over; in English and in Arabic.

use crate::driver::Browser;
use crate::journeys::{link_mailed_to, press, text_of, type_into};
use crate::site::Site;

/// Signs a browser in as whoever has an address, by the link that is mailed.
pub async fn sign_in_by_mail(site: &Site, browser: &Browser, address: &str) {
    browser.driver.goto(site.url("/sign-in")).await.expect("the page opens");
    type_into(browser, "#address", address).await;
    let letters = site.letters_to(address);
    press(browser, "form[action='/sign-in'] button").await;
    browser.wait_for("p.code").await;
    site.until_mailed_more(address, letters).await;
    browser.driver.goto(link_mailed_to(site, address)).await.expect("the link opens");
    press(browser, "main form button").await;
    browser.wait_for("main .tasks").await;
}

/// Nothing sticks out, and nothing is in anybody's way.
pub async fn is_fine(browser: &Browser, page: &str) {
    assert_eq!(browser.overflow().await, 0, "{page}");
    assert_eq!(browser.barriers().await, Vec::<String>::new(), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_offers_an_office_accepts_it_and_hands_it_over() {
    for language in ["en", "ar"] {
        let (Some(holder), Some(next)) = (Browser::open().await, Browser::open().await) else { return };
        let mut site = Site::open().await;
        for browser in [&holder, &next] {
            browser.wide(360, 780).await;
            browser.light().await;
        }
        site.sign_in(&holder, "Representative of AfrIPEN").await;
        let people = site.url(&format!("/bodies/afripen/people?lang={language}"));
        holder.driver.goto(&people).await.expect("the page opens");
        is_fine(&holder, "people").await;
        press(&holder, "main a[href='/bodies/afripen/people/offer']").await;
        is_fine(&holder, "offer").await;
        type_into(&holder, "#name", "Chair to come").await;
        type_into(&holder, "#address", "chair@example.org").await;
        holder.script("document.querySelector('#role').value = 'chair'").await;
        press(&holder, "main form .buttons button.primary").await;
        holder.wait_for(".flash.is-ok").await;
        is_fine(&holder, "people with an offer").await;

        // The letter of the offer first, so that the one with the link to sign in is the newest.
        site.until_mailed("chair@example.org").await;
        sign_in_by_mail(&site, &next, "chair@example.org").await;
        next.driver.goto(site.url(&format!("/desk?lang={language}"))).await.expect("the desk opens");
        press(&next, ".task a[href^='/offers/']").await;
        is_fine(&next, "the offer").await;
        press(&next, "#accept form button").await;
        next.wait_for(".flash.is-ok").await;
        is_fine(&next, "the mandate").await;

        // The chair hands the office on to the representative, who is there already, and who confirms the sheet.
        press(&next, "main a[href$='/handover']").await;
        is_fine(&next, "the sheet").await;
        type_into(&next, "#tasks", "The report of the year.").await;
        type_into(&next, "#name", "Representative").await;
        type_into(&next, "#address", "afripen@example.org").await;
        next.script(
            "const d = new Date(Date.now() + 864e5); document.querySelector('#starts').valueAsDate = d",
        )
        .await;
        press(&next, "button[formaction$='/offer']").await;
        next.wait_for("#asked .pill").await;
        holder.driver.goto(site.url("/desk")).await.expect("the desk opens");
        press(&holder, ".task a[href^='/offers/']").await;
        press(&holder, "#accept form button").await;
        assert!(text_of(&holder, "#notes").await.contains("The report of the year."));
        is_fine(&holder, "the sheet of the successor").await;
        press(&holder, "#confirm form button").await;
        holder.wait_for(".flash.is-ok").await;
        holder.close().await;
        next.close().await;
    }
}
