//! Deciding without a meeting: three people who speak for networks, each in their own zone and language, with a browser of their own; and
//! a stranger who counts again.

use crate::driver::Browser;
use crate::journeys::{leave_by, press, text_of, type_into};
use crate::offices::is_fine;
use crate::site::Site;
use platform::testing::{rows, run};
use std::io::{Cursor, Read};
use std::path::Path;

/// Who takes part: the role of the sample, the network, the zone they read times in, and the language.
const PEOPLE: [(&str, &str, &str, &str); 3] = [
    ("Representative of AfrIPEN", "afripen", "Africa/Nairobi", "en"),
    ("Representante de REIP", "reip", "America/Bogota", "es"),
    ("ممثّل الشبكة العربية", "anic", "Asia/Muscat", "ar"),
];

struct House {
    site: Site,
    /// In the order of [`PEOPLE`].
    people: Vec<Browser>,
    /// The ids of their networks.
    networks: Vec<String>,
}

impl House {
    async fn open() -> Option<Self> {
        let mut people = Vec::new();
        for _ in PEOPLE {
            people.push(Browser::open().await?);
        }
        let mut site = Site::open().await;
        // All three are on the roll.
        site.tamper(
            "UPDATE registry_body SET status = 'established' WHERE slug IN ('afripen', 'reip', 'anic')",
        )
        .await;
        let mut networks = Vec::new();
        for (browser, (role, network, zone, language)) in people.iter().zip(PEOPLE) {
            site.sign_in(browser, role).await;
            browser.wide(360, 780).await;
            browser.light().await;
            let first = site.url(&format!("/?lang={language}"));
            browser.driver.goto(first).await.expect("the first page opens");
            let whose =
                format!("(SELECT person FROM registry_address WHERE address = '{network}@example.org')");
            site.tamper(&format!("UPDATE registry_person SET zone = '{zone}' WHERE id = {whose}")).await;
            let id = rows(&site.file(), &format!("SELECT id FROM registry_body WHERE slug = '{network}'"));
            networks.push(id[0][0].clone());
        }
        Some(Self { site, people, networks })
    }

    async fn close(self) {
        for browser in self.people {
            browser.close().await;
        }
    }

    async fn goes_to(&self, who: usize, address: &str) {
        let browser = &self.people[who];
        browser.driver.goto(self.site.url(address)).await.expect("the page opens");
        is_fine(browser, address).await;
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{address}");
        let language = browser.script("return document.documentElement.lang").await;
        assert_eq!(language, PEOPLE[who].3, "{address}");
    }

    /// The first of them writes a proposal by these rules and puts it to everybody; gives its address.
    async fn proposes(&self, rules: &str, title: &str, more: &str) -> String {
        let proposer = &self.people[0];
        self.goes_to(0, "/decisions/new").await;
        for (field, text) in [("#title", title), ("#text", "It is so."), ("#why", "It is needed.")] {
            type_into(proposer, field, text).await;
        }
        let script = format!(
            "const set = (id, value) => document.getElementById(id).value = value;
             set('body', 'confederation'); set('rules', '{rules}'); set('roll', 'networks'); set('seen', 'everyone'); {more}"
        );
        proposer.script(&script).await;
        leave_by(proposer, "main form .buttons button.primary").await;
        is_fine(proposer, "the draft").await;
        leave_by(proposer, "form[action$='/publish'] button").await;
        proposer.driver.current_url().await.expect("it is somewhere").path().to_owned()
    }

    /// Opens the test for the three networks alone, with these weights: of the others it says why they are not on the roll.
    async fn opens(&self, url: &str, weights: [u32; 3]) {
        let proposer = &self.people[0];
        self.goes_to(0, &format!("{url}/open")).await;
        let roll: Vec<String> =
            (0..3).map(|at| format!("'{}': {}", self.networks[at], weights[at])).collect();
        // A Wednesday at least three weeks ahead, at noon of the proposer's zone.
        proposer
            .script(&format!(
                "const roll = {{ {} }};
                 for (const row of document.querySelectorAll('tbody tr')) {{
                     // Whoever the register leaves out is shown, and not to be changed.
                     if (!row.querySelector('[name=who]')) continue;
                     const id = row.querySelector('[name=who]').value;
                     if (id in roll) row.querySelector('[name=weight]').value = roll[id];
                     else row.querySelector('[name=out]').value = 'Nobody of the sample speaks for it.';
                 }}
                 const day = new Date(Date.now() + 21 * 864e5);
                 day.setUTCDate(day.getUTCDate() + (10 - day.getUTCDay()) % 7);
                 document.getElementById('closes').value = day.toISOString().slice(0, 10) + 'T12:00';
                 document.getElementById('zone').value = 'Africa/Nairobi';",
                roll.join(", ")
            ))
            .await;
        leave_by(proposer, "main form .buttons button.primary").await;
        proposer.wait_for(".flash.is-ok").await;
        is_fine(proposer, "the open test").await;
    }

    /// One of them gives a position.
    async fn answers(&self, who: usize, url: &str, answer: &str, reason: &str) {
        let browser = &self.people[who];
        self.goes_to(who, url).await;
        // One that was given is folded until it is changed.
        browser
            .script(&format!(
                "for (const folded of document.querySelectorAll('[id^=position-] details')) folded.open = true;
                 document.querySelector(\"input[name=answer][value='{answer}']\").checked = true"
            ))
            .await;
        type_into(browser, "#reason", reason).await;
        leave_by(browser, "form[action$='/positions'] button.primary").await;
        browser.wait_for(".flash.is-ok").await;
        is_fine(browser, "the position").await;
    }

    /// The time of the test that is open passes.
    async fn time_passes(&self) {
        self.site
            .tamper("UPDATE decisions_proposal SET closes_at = opened_at + 1 WHERE state = 'testing' AND number > '2026-8'")
            .await;
    }

    async fn concludes(&self, url: &str) {
        let proposer = &self.people[0];
        self.goes_to(0, &format!("{url}/outcome")).await;
        type_into(proposer, "#statement", "Thank you all.").await;
        leave_by(proposer, "form[action$='/outcome'] button.primary").await;
        proposer.wait_for(".flash.is-ok").await;
        is_fine(proposer, "the decision").await;
    }

    async fn stands(&self, who: usize, url: &str) -> String {
        self.goes_to(who, url).await;
        text_of(&self.people[who], "header.head .pill").await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_resolves_a_block_and_adopts_by_consensus() {
    let Some(house) = House::open().await else { return };
    let url = house.proposes("consensus", "Minutes in two languages", "").await;
    house.opens(&url, [1, 1, 1]).await;
    // Each reads the deadline in their own zone, with its own zone beside it: noon in Nairobi.
    for (who, time) in [(0, "12:00"), (1, "4:00"), (2, "13:00")] {
        house.goes_to(who, &url).await;
        let said = text_of(&house.people[who], "header.head time").await;
        assert!(said.contains(time), "{}: {said}", PEOPLE[who].0);
    }
    house.answers(0, &url, "agree", "").await;
    house.answers(1, &url, "agree", "").await;
    house.answers(2, &url, "block", "Our purpose is that everybody is heard.").await;
    house.time_passes().await;
    // The block opens a resolving round; the text is amended, and the test repeated.
    let proposer = &house.people[0];
    house.goes_to(0, &url).await;
    leave_by(proposer, "form[action$='/resolve'] button").await;
    house.goes_to(0, &format!("{url}/edit")).await;
    type_into(proposer, "#text", "It is so, in three languages.").await;
    leave_by(proposer, "main form .buttons button.primary").await;
    house.opens(&url, [1, 1, 1]).await;
    for who in [0, 1, 2] {
        house.answers(who, &url, "agree", "").await;
    }
    house.time_passes().await;
    house.concludes(&url).await;
    assert_eq!(house.stands(0, &url).await, "In force");
    assert!(text_of(&house.people[0], "#decision").await.contains("Thank you all."));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_votes_with_two_majorities_of_which_one_fails() {
    let Some(mut house) = House::open().await else { return };
    let Some(office) = Browser::open().await else { return };
    house.site.sign_in(&office, "Secretariat").await;
    office.wide(360, 780).await;
    office.driver.goto(house.site.url("/decisions/rules/new?kind=vote")).await.expect("the page opens");
    is_fine(&office, "composing rules").await;
    type_into(&office, "#title", "Two majorities").await;
    type_into(&office, "#slug", "two-majorities").await;
    type_into(&office, "#share-1", "2/3").await;
    office.script("document.getElementById('whom-1').value = 'weight'").await;
    leave_by(&office, "main form .buttons button.primary").await;
    is_fine(&office, "the rules").await;
    let url = house.proposes("two-majorities", "Dues rise", "").await;
    house.opens(&url, [1, 6, 1]).await;
    house.answers(0, &url, "agree", "").await;
    house.answers(1, &url, "against", "").await;
    house.answers(2, &url, "agree", "").await;
    house.time_passes().await;
    house.goes_to(0, &format!("{url}/outcome")).await;
    let results = house.people[0]
        .script("return [...document.querySelectorAll('#arithmetic td:last-child')].map(c => c.textContent.trim())")
        .await;
    let results: Vec<_> = results.as_array().into_iter().flatten().filter_map(|r| r.as_str()).collect();
    let results: Vec<_> = results.iter().rev().take(2).rev().copied().collect();
    assert_eq!(results, ["holds", "does not hold"]);
    house.concludes(&url).await;
    assert_eq!(house.stands(0, &url).await, "Not adopted");
    office.close().await;
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browser_elects_a_board_in_secret_and_a_stranger_recounts() {
    let Some(house) = House::open().await else { return };
    let url = house.proposes("election", "A new board", "set('seats', '2');").await;
    for (who, name) in [(0, "First candidate"), (1, "Second candidate"), (2, "Third candidate")] {
        let browser = &house.people[who];
        house.goes_to(who, &url).await;
        press(browser, "#standing summary").await;
        type_into(browser, "#name", name).await;
        type_into(browser, "#statement", "What I would do.").await;
        leave_by(browser, "form[action$='/stand'] button.primary").await;
        browser.wait_for(".flash.is-ok").await;
    }
    house.opens(&url, [1, 1, 1]).await;
    let mut receipts = Vec::new();
    for (who, order) in [(0, [2, 1]), (1, [2, 3]), (2, [3, 2])] {
        let browser = &house.people[who];
        house.goes_to(who, &url).await;
        leave_by(browser, "#vote a.primary").await;
        is_fine(browser, "the ballot").await;
        let names = ["First", "Second", "Third"];
        for (place, candidate) in (1..).zip(order) {
            let script = format!(
                "const label = [...document.querySelectorAll('form label')].find(l => l.textContent.includes('{}'));
                 document.getElementById(label.htmlFor).value = '{place}'",
                names[candidate - 1]
            );
            browser.script(&script).await;
        }
        leave_by(browser, "button[value=check]").await;
        is_fine(browser, "the ballot that was looked at").await;
        leave_by(browser, "button[value=cast]").await;
        is_fine(browser, "the receipt").await;
        receipts.push(text_of(browser, "#receipt").await);
    }
    house.time_passes().await;
    house.goes_to(0, &url).await;
    leave_by(&house.people[0], "form[action$='/count'] button").await;
    for who in [0, 1, 2] {
        house.goes_to(who, &url).await;
        let elected = text_of(&house.people[who], "#result ol").await;
        assert!(elected.starts_with("1. Second candidate"), "{elected}");
        house.goes_to(who, &format!("{url}/ballots?receipt={}", receipts[who])).await;
        house.people[who].wait_for("table code").await;
    }
    // A stranger takes the archive, and counts on a machine of their own.
    let archive = house.site.server.visitor().get(&format!("{url}/archive.zip")).await.expect("it answers");
    assert_eq!(archive.status, 200);
    let elsewhere = tempfile::TempDir::new().expect("there is room for an archive");
    std::fs::write(elsewhere.path().join("vote.zip"), &archive.bytes).expect("there is room for it");
    let program = Path::new(env!("CARGO_BIN_EXE_alltogether"));
    let told = run(program, elsewhere.path(), &["tally", "vote.zip", "--json"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    let mut zip = zip::ZipArchive::new(Cursor::new(&archive.bytes)).expect("it is an archive");
    let mut published = String::new();
    zip.by_name("report.json").expect("it has a report").read_to_string(&mut published).expect("it is text");
    assert_eq!(told.out, published, "byte by byte");
    // Of ballots that were changed it says so.
    let other = elsewhere.path().join("changed.zip");
    std::fs::write(&other, changed(&archive.bytes)).expect("there is room for it");
    let told = run(program, elsewhere.path(), &["tally", "changed.zip", "--json"]);
    assert_eq!(told.code, Some(2), "{told:?}");
    house.concludes(&url).await;
    assert_eq!(house.stands(0, &url).await, "Elected");
    house.close().await;
}

/// The same archive with one ballot more.
fn changed(archive: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut from = zip::ZipArchive::new(Cursor::new(archive)).expect("it is an archive");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at).expect("it has files");
        let name = file.name().expect("its name is text").into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).expect("they are texts");
        if name == "ballots.blt" {
            text = text.replacen("\n0\n", "\n1 1 0\n0\n", 1);
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("there is room");
        to.write_all(text.as_bytes()).expect("there is room");
    }
    to.finish().expect("it is whole").into_inner()
}
