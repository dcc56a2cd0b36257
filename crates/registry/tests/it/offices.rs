//! Offices: offered, answered, handed over, and what happens when nobody is left.

use crate::house::{SECRETARY, came, count, error_of, office, pass, pass_days, round, rows, with_network};
use crate::letters::letters;
use axum::http::Method;
use jiff::SignedDuration;
use platform::sql;
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

const PEOPLE: &str = "/bodies/north/people";
const OFFER: &str = "/bodies/north/people/offer";

/// What is typed to offer an office of the network.
fn offered_to<'a>(address: &'a str, role: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", "Newcomer"),
        ("address", address),
        ("role", role),
        ("manner", "full"),
        ("starts", "2026-12-01"),
        ("ends", "2028-11-30"),
        ("ground", "elected by the members"),
    ]
}

/// The addresses of offers that wait on somebody's desk.
pub async fn waiting(viewer: &Viewer<'_>) -> Vec<String> {
    viewer.get("/desk").await.attributes(".task a[href^='/offers/']", "href")
}

/// Subjects of the letters to an address, oldest first.
pub fn letters_to(house: &TestApp, address: &str) -> Vec<String> {
    let mine =
        |letter: &&String| letter.lines().any(|line| line.starts_with("To:") && line.contains(address));
    let subject = |letter: &String| {
        let line = letter.lines().find(|line| line.starts_with("Subject: ")).unwrap_or_default();
        line.trim_start_matches("Subject: ").to_owned()
    };
    house.letters().iter().filter(mine).map(subject).collect()
}

/// The mandate of the network's representative.
pub async fn mandate_of(house: &TestApp) -> String {
    let of_it = sql!(
        "SELECT m.id FROM registry_mandate m JOIN registry_body b ON b.id = m.body
         WHERE m.role = 'representative' AND b.slug = 'north' ORDER BY m.starts, m.id"
    );
    rows(house, of_it).await.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_speaks_for_a_body_offers_an_office_and_it_begins_when_it_is_accepted() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let done = amina.submit(OFFER, OFFER, &offered_to("new@example.org", "chair")).await;
        assert_eq!(came(&done), (303, PEOPLE.into()));
        house.settle().await;
        assert_eq!(
            letters_to(&house, "new@example.org"),
            ["You are offered an office: Chair, Network of the North"]
        );
        let new = house.as_person("new@example.org").await;
        assert_eq!(new.get("/bodies/north/edit").await.status, 403, "an offer gives no rights");
        assert_eq!(new.get(PEOPLE).await.status, 404);
        let offers = waiting(&new).await;
        assert_eq!(offers.len(), 1);
        let page = new.get(&offers[0]).await;
        assert_eq!(page.all("h1"), ["You are offered an office: Chair"]);
        assert_eq!(
            page.all("dl.facts dd"),
            [
                "Network of the North",
                "Chair",
                "1 December 2026",
                "30 November 2028",
                "elected by the members",
                "Amina Diallo"
            ]
        );
        let accepted = new.submit(&offers[0], &offers[0], &[]).await;
        assert_eq!(accepted.status, 303);
        let mandate = accepted.location().expect("it leads on").to_owned();
        pass_days(&house, 7);
        let new = house.as_person("new@example.org").await;
        assert_eq!(new.get("/bodies/north/edit").await.status, 200);
        assert_eq!(new.get(&mandate).await.all(".status .pill"), ["In force"]);
        assert_eq!(waiting(&new).await, [""; 0]);
        house.settle().await;
        assert_eq!(
            letters_to(&house, "amina@example.org").last().map(String::as_str),
            Some("Accepted: Chair, Network of the North")
        );
        let facts = sql!("SELECT kind FROM journal WHERE kind LIKE 'registry.off%' ORDER BY seq");
        assert_eq!(rows(&house, facts).await, ["registry.office-offered", "registry.office-accepted"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_offered_comes_back_with_what_was_typed() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        for (field, typed, why) in [
            ("address", "nowhere", "Write an e-mail address such as name@example.org."),
            ("name", "", "Write something here."),
            ("role", "facilitator", "Choose a role that this kind of body has."),
            ("manner", "half", "Choose how the office is held."),
            ("starts", "soon", "Write a day as year-month-day: 2027-06-14."),
            ("ends", "2026-11-30", "The last day comes before the first day."),
            ("ends", "2031-12-02", "A mandate lasts at most 4 years. Choose an earlier last day."),
        ] {
            let mut fields = offered_to("new@example.org", "chair");
            fields.iter_mut().filter(|(name, _)| *name == field).for_each(|(_, value)| *value = typed);
            let back = amina.submit(OFFER, OFFER, &fields).await;
            assert_eq!(back.status, 422, "{field} {typed}");
            assert_eq!(error_of(&back, field), [why], "{field} {typed}");
            let kept = if field == "ground" { typed } else { "elected by the members" };
            assert_eq!(back.attributes("#ground", "value"), [kept]);
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_offer")).await, 0);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await, 2, "nobody was added");
        let two = offered_to("new@example.org", "chair");
        assert_eq!(amina.submit(OFFER, OFFER, &two).await.status, 303);
        let back = amina.submit(OFFER, OFFER, &two).await;
        assert_eq!(
            error_of(&back, "address"),
            ["This office is offered to this person already and waits for the answer."]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_has_three_representatives_and_deputies_beside_them() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        for name in ["second", "third", "fourth"] {
            add_person(&house, name, &format!("{name}@example.org"), Seen::Everyone).await;
        }
        let amina = house.as_person("amina@example.org").await;
        for name in ["second", "third", "fourth"] {
            let fields = offered_to_as(name, "full");
            assert_eq!(amina.submit(OFFER, OFFER, &borrowed(&fields)).await.status, 303, "{name}");
        }
        // Four are asked; the first two who accept fill the places.
        let mut statuses = Vec::new();
        for name in ["second", "third", "fourth"] {
            let viewer = house.as_person(&format!("{name}@example.org")).await;
            let offer = waiting(&viewer).await.remove(0);
            let page = viewer.submit(&offer, &offer, &[]).await;
            statuses.push(page.status.as_u16());
        }
        assert_eq!(statuses, [303, 303, 409]);
        let deputy = offered_to_as("fourth", "deputy");
        let back = amina.submit(OFFER, OFFER, &borrowed(&deputy)).await;
        assert_eq!(back.status, 422, "the first offer still waits");
        add_person(&house, "fifth", "fifth@example.org", Seen::Everyone).await;
        let full = offered_to_as("fifth", "full");
        let back = amina.submit(OFFER, OFFER, &borrowed(&full)).await;
        assert_eq!(
            error_of(&back, "role"),
            [
                "3 people hold this office on some of these days already, and there may be no more. Choose other days, or hand the office over."
            ]
        );
        let deputy = offered_to_as("fifth", "deputy");
        assert_eq!(amina.submit(OFFER, OFFER, &borrowed(&deputy)).await.status, 303);
        let fifth = house.as_person("fifth@example.org").await;
        let offer = waiting(&fifth).await.remove(0);
        assert_eq!(fifth.submit(&offer, &offer, &[]).await.status, 303);
        pass_days(&house, 8);
        let shown = house.as_person("amina@example.org").await.get(PEOPLE).await;
        let mut held = shown.all("#held tbody th");
        held.sort();
        assert_eq!(held, ["Amina Diallo", "fifth", "second", "third"]);
        assert_eq!(shown.all("#held td .muted"), ["Deputy"]);
    }
}

fn offered_to_as(name: &str, manner: &str) -> Vec<(String, String)> {
    let address = format!("{name}@example.org");
    let fields = offered_to(&address, "representative");
    let fields =
        fields.into_iter().map(|(n, v)| (n.to_owned(), if n == "manner" { manner } else { v }.to_owned()));
    fields.collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_accept_the_last_place_at_once_get_it_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        for name in ["one", "two"] {
            add_person(&house, name, &format!("{name}@example.org"), Seen::Everyone).await;
            let address = format!("{name}@example.org");
            assert_eq!(amina.submit(OFFER, OFFER, &offered_to(&address, "chair")).await.status, 303);
        }
        let (one, two) = (house.as_person("one@example.org").await, house.as_person("two@example.org").await);
        let (a, b) = (waiting(&one).await.remove(0), waiting(&two).await.remove(0));
        let (a, b) = tokio::join!(one.submit(&a, &a, &[]), two.submit(&b, &b, &[]));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "{engine:?}");
        let held = sql!("SELECT COUNT(*) FROM registry_mandate WHERE role = 'chair'");
        assert_eq!(count(&house, held).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_of_an_office_that_is_full_waits_for_a_place_and_the_offerer_learns_it_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        for name in ["one", "two"] {
            add_person(&house, name, &format!("{name}@example.org"), Seen::Everyone).await;
            let address = format!("{name}@example.org");
            assert_eq!(amina.submit(OFFER, OFFER, &offered_to(&address, "chair")).await.status, 303);
        }
        assert_eq!(amina.get(PEOPLE).await.all("#offers .note"), [""; 0], "there is room");
        let (one, two) = (house.as_person("one@example.org").await, house.as_person("two@example.org").await);
        let (first, second) = (waiting(&one).await.remove(0), waiting(&two).await.remove(0));
        assert_eq!(two.get(&second).await.all("main .note"), [""; 0]);
        let accepted = one.submit(&first, &first, &[]).await;
        let mandate = accepted.location().expect("it leads on").to_owned();
        // Before and after they try, the page says why it does not go on.
        assert_eq!(
            two.get(&second).await.all("main .note"),
            [
                "The office is full at the moment. If you accept now, those who look after the offer are told that you wait for a place; the offer stays open until its time runs out."
            ]
        );
        for _ in 0..2 {
            let waits = two.submit(&second, &second, &[]).await;
            assert_eq!(waits.status, 409);
            assert_eq!(
                waits.all("main .note"),
                [
                    "The office is full at the moment, so nothing has begun. The offer stays open until its time runs out: accept it once a place is free. Those who look after it have been told."
                ]
            );
        }
        house.settle().await;
        let mut told = letters_to(&house, "amina@example.org");
        told.retain(|subject| subject.starts_with("Waits"));
        assert_eq!(told, ["Waits for a place: Chair, Network of the North"], "once");
        let facts = sql!("SELECT kind FROM journal WHERE kind = 'registry.offer-waits'");
        assert_eq!(rows(&house, facts).await, ["registry.offer-waits"]);
        assert_eq!(
            amina.get(PEOPLE).await.all("#offers .note"),
            [
                "The office is full on these days, so this offer cannot be accepted now. It waits until a place is free or its time runs out."
            ]
        );
        // The place is free again.
        let end = format!("{mandate}/end");
        assert_eq!(office(&house).await.submit(&end, &end, &[]).await.status, 303);
        assert_eq!(amina.get(PEOPLE).await.all("#offers .note"), [""; 0]);
        assert_eq!(two.get(&second).await.all("main .note"), [""; 0]);
        assert_eq!(two.submit(&second, &second, &[]).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_becomes_of_an_offer_learns_who_looks_after_it_now() {
    for engine in engines() {
        for (is_voice, told) in [(true, "bo@example.org"), (false, SECRETARY)] {
            let (house, _) = with_network(engine).await;
            let bo = add_person(&house, "Bo", "bo@example.org", Seen::Everyone).await;
            let amina = house.as_person("amina@example.org").await;
            for address in ["one@example.org", "two@example.org", "three@example.org"] {
                assert_eq!(amina.submit(OFFER, OFFER, &offered_to(address, "chair")).await.status, 303);
            }
            // Who offered it has left.
            house.db.tamper("UPDATE registry_mandate SET starts = '2026-01-01', ends = '2026-11-20' WHERE role = 'representative'").await;
            if is_voice {
                give(&house, bo, "north", Role::Representative).await;
            }
            for (address, status) in [("one@example.org", 303), ("two@example.org", 409)] {
                let viewer = house.as_person(address).await;
                let offer = waiting(&viewer).await.remove(0);
                assert_eq!(viewer.submit(&offer, &offer, &[]).await.status, status, "{address}");
            }
            let three = house.as_person("three@example.org").await;
            let offer = waiting(&three).await.remove(0);
            assert_eq!(three.submit(&offer, &format!("{offer}/decline"), &[]).await.status, 303);
            house.db.tamper("UPDATE registry_offer SET answer_by = 0 WHERE state = 'open'").await;
            round(&house).await;
            for what in ["Accepted", "Waits", "Declined", "Not answered"] {
                let learns =
                    |to: &&str| letters_to(&house, to).iter().any(|subject| subject.starts_with(what));
                let all = ["amina@example.org", "bo@example.org", SECRETARY];
                assert_eq!(all.into_iter().filter(learns).collect::<Vec<_>>(), [told], "{engine:?}: {what}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_makes_more_than_twenty_offers_at_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mut came = Vec::new();
        for number in 0..21 {
            let address = format!("member{number}@example.org");
            came.push(amina.submit(OFFER, OFFER, &offered_to(&address, "member")).await.status.as_u16());
        }
        assert_eq!(came, [vec![303; 20], vec![429]].concat());
        let offers = sql!("SELECT COUNT(*) FROM registry_offer");
        assert_eq!(count(&house, offers).await, 20);
        // An hour later one more; then none again. Somebody else is not held up by it.
        pass(&house, SignedDuration::from_hours(1));
        for (number, status) in [(21, 303), (22, 429)] {
            let address = format!("member{number}@example.org");
            let page = amina.submit(OFFER, OFFER, &offered_to(&address, "member")).await;
            assert_eq!(page.status, status, "{number}");
        }
        let office = office(&house).await;
        assert_eq!(office.submit(OFFER, OFFER, &offered_to("other@example.org", "member")).await.status, 303);
        assert_eq!(count(&house, offers).await, 22);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_is_forgotten_and_the_offerer_learns_why() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        amina.submit(OFFER, OFFER, &offered_to("new@example.org", "chair")).await;
        let new = house.as_person("new@example.org").await;
        let offer = waiting(&new).await.remove(0);
        let decline = format!("{offer}/decline");
        let done = new.submit(&offer, &decline, &[("reason", "I have no time this year.")]).await;
        assert_eq!(came(&done), (303, "/desk".into()));
        assert_eq!(new.get(&offer).await.all("main form"), [""; 0], "there is nothing to answer any more");
        let shown = amina.get(PEOPLE).await;
        assert_eq!(shown.all("#offers .pill"), ["Declined"]);
        assert!(shown.text().contains("I have no time this year."));
        house.settle().await;
        assert_eq!(
            letters_to(&house, "amina@example.org").last().map(String::as_str),
            Some("Declined: Chair, Network of the North")
        );
        let told = letters(&house);
        let told = told.iter().find(|letter| letter.subject.starts_with("Declined")).expect("it was told");
        assert!(told.text.contains("somebody declined"), "whose the address is, is not told: {}", told.text);
        // A day later nothing is left of somebody whom nothing else holds in the register.
        let kept = sql!("SELECT COUNT(*) FROM registry_address WHERE address = 'new@example.org'");
        round(&house).await;
        assert_eq!(count(&house, kept).await, 1, "not while they may still read it");
        pass(&house, SignedDuration::from_hours(25));
        round(&house).await;
        assert_eq!(count(&house, kept).await, 0);
        assert!(!amina.get(PEOPLE).await.text().contains("I have no time this year."));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_offers_to_an_address_does_not_learn_whose_it_is() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_person(&house, "Holly Hidden", "holly@example.org", Seen::Nobody).await;
        let amina = house.as_person("amina@example.org").await;
        for address in ["holly@example.org", "nobody@example.org"] {
            amina.submit(OFFER, OFFER, &offered_to(address, "member")).await;
        }
        let page = amina.get(PEOPLE).await;
        assert_eq!(page.all("#offers h3").len(), 2, "{}", page.text());
        assert!(page.all("#offers h3").iter().all(|name| name == "Newcomer"), "{}", page.text());
        let holly = house.as_person("holly@example.org").await;
        let offer = waiting(&holly).await.remove(0);
        holly.submit(&offer, &format!("{offer}/decline"), &[("reason", "No")]).await;
        assert!(!amina.get(PEOPLE).await.text().contains("Holly Hidden"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_and_is_a_member_stays_in_the_register() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        amina.submit(OFFER, OFFER, &offered_to("new@example.org", "chair")).await;
        let new = house.as_person("new@example.org").await;
        let fields = [("kind", "individual"), ("country", "KE")];
        assert_eq!(new.submit("/me/membership", "/me/membership", &fields).await.status, 303);
        let offer = waiting(&new).await.remove(0);
        new.submit(&offer, &format!("{offer}/decline"), &[]).await;
        pass(&house, SignedDuration::from_hours(25));
        round(&house).await;
        let kept = sql!("SELECT COUNT(*) FROM registry_membership");
        assert_eq!(count(&house, kept).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_nobody_answers_lapses() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        amina.submit(OFFER, OFFER, &offered_to("new@example.org", "chair")).await;
        let new = house.as_person("new@example.org").await;
        let offer = waiting(&new).await.remove(0);
        pass_days(&house, 31);
        let new = house.as_person("new@example.org").await;
        assert_eq!(new.get(&offer).await.all(".status .pill"), ["Not answered in time"]);
        round(&house).await;
        let state = rows(&house, sql!("SELECT state FROM registry_offer")).await;
        assert_eq!(state, ["lapsed"]);
        assert_eq!(
            letters_to(&house, "amina@example.org").last().map(String::as_str),
            Some("Not answered: Chair, Network of the North")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_taken_back_and_cannot_be_accepted_then() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        amina.submit(OFFER, OFFER, &offered_to("new@example.org", "chair")).await;
        let new = house.as_person("new@example.org").await;
        let offer = waiting(&new).await.remove(0);
        let seen = new.get(&offer).await;
        let back = amina.get(PEOPLE).await.attributes("form[action$='/withdraw']", "action").remove(0);
        assert_eq!(came(&amina.submit(PEOPLE, &back, &[]).await), (303, PEOPLE.into()));
        let form = "application/x-www-form-urlencoded";
        let late =
            new.send(Method::POST, &offer, Some(seen.filled_form(&offer, &[]).into_bytes()), form).await;
        assert_eq!(late.status, 409);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_mandate")).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_never_loses_its_last_voice_unnoticed() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let end = format!("/mandates/{}/end", mandate_of(&house).await);
        let back = amina.submit(&end, &end, &[]).await;
        assert_eq!(back.status, 422);
        assert_eq!(
            error_of(&back, "knows"),
            ["Nobody would speak for this body then. Tick the box if that is what you want."]
        );
        assert_eq!(amina.submit(&end, &end, &[("knows", "yes")]).await.status, 303);
        house.settle().await;
        assert_eq!(
            letters_to(&house, "secretariat@example.org").last().map(String::as_str),
            Some("Nobody speaks for Network of the North")
        );
        let office = office(&house).await;
        let tasks = office.get("/desk").await.attributes(".task a[href='/bodies/north/people']", "href");
        assert_eq!(tasks.len(), 1);
        // Somebody new takes the word, and the task is done.
        let third = add_person(&house, "Third", "third@example.org", Seen::Everyone).await;
        give(&house, third, "north", Role::Chair).await;
        let tasks = office.get("/desk").await.attributes(".task a[href='/bodies/north/people']", "href");
        assert_eq!(tasks.len(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn holders_are_reminded_once_each_time_and_the_secretariat_of_a_last_voice() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let mut seen = Vec::new();
        house.db.tamper("UPDATE registry_mandate SET ends = '2030-01-01' WHERE role = 'secretariat'").await;
        // The mandate ends with 24 November 2028, in 731 days.
        for days in [731 - 61, 2, 28, 1, 22, 1, 10] {
            pass_days(&house, days);
            round(&house).await;
            round(&house).await;
            let (holder, secretariat) =
                (letters_to(&house, "amina@example.org"), letters_to(&house, "secretariat@example.org"));
            let of_it = |letters: &[String], part: &str| letters.iter().filter(|l| l.contains(part)).count();
            seen.push((
                of_it(&holder, "ends on"),
                of_it(&secretariat, "soon has nobody"),
                of_it(&secretariat, "Nobody speaks"),
            ));
        }
        assert_eq!(
            seen,
            [(0, 0, 0), (1, 0, 0), (1, 0, 0), (2, 1, 0), (2, 1, 0), (3, 2, 0), (3, 2, 1)],
            "{engine:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shortest_reminder_tells_of_a_last_voice_however_long_it_is() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let rules = "/office/settings/mandates";
        assert_eq!(office.submit(rules, rules, &[("reminders", "90, 60")]).await.status, 303);
        house.db.tamper("UPDATE registry_mandate SET ends = '2030-01-01' WHERE role = 'secretariat'").await;
        let mut told = Vec::new();
        for days in [731 - 89, 30] {
            pass_days(&house, days);
            round(&house).await;
            round(&house).await;
            let letters = letters_to(&house, "secretariat@example.org");
            told.push(letters.iter().filter(|letter| letter.contains("soon has nobody")).count());
        }
        assert_eq!(told, [0, 1], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn offices_of_a_body_are_seen_by_those_who_hold_one() {
    let (house, _) = with_network(engines()[0]).await;
    add_body(&house, "south", BodyKind::Network, "Network of the South").await;
    let stranger = add_person(&house, "Stranger", "stranger@example.org", Seen::Everyone).await;
    give(&house, stranger, "south", Role::Representative).await;
    let member = add_person(&house, "Member", "member@example.org", Seen::Everyone).await;
    give(&house, member, "north", Role::Member).await;
    let mandate = mandate_of(&house).await;
    let pages = [
        (PEOPLE.to_owned(), [303, 404, 200, 200, 200]),
        (OFFER.to_owned(), [303, 404, 403, 200, 200]),
        (format!("/mandates/{mandate}"), [303, 404, 200, 200, 200]),
        (format!("/mandates/{mandate}/handover"), [303, 404, 404, 200, 200]),
        (format!("/mandates/{mandate}/end"), [303, 404, 404, 200, 200]),
    ];
    let visitor = house.visitor();
    let stranger = house.as_person("stranger@example.org").await;
    let member = house.as_person("member@example.org").await;
    let amina = house.as_person("amina@example.org").await;
    let office = office(&house).await;
    for (page, statuses) in pages {
        let mut found = Vec::new();
        for viewer in [&visitor, &stranger, &member, &amina, &office] {
            found.push(viewer.get(&page).await.status.as_u16());
        }
        assert_eq!(found, statuses, "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sets_roles_and_limits() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let page = "/office/settings/mandates";
        let form = office.get(page).await;
        assert_eq!(form.attributes("#most-network-representative", "value"), ["3"]);
        for (field, typed, at) in [
            ("years", "0", "years"),
            ("reminders", "60, soon", "reminders"),
            ("most-network-chair", "many", "most-network-chair"),
        ] {
            let back = office.submit(page, page, &[(field, typed)]).await;
            assert_eq!((back.status.as_u16(), error_of(&back, at).len()), (422, 1), "{field}");
            assert_eq!(back.attributes(&format!("#{field}"), "value"), [typed]);
        }
        let fields = [("most-network-representative", "1"), ("years", "2"), ("reminders", "14")];
        assert_eq!(came(&office.submit(page, page, &fields).await), (303, "/office/settings".into()));
        let amina = house.as_person("amina@example.org").await;
        let back = amina.submit(OFFER, OFFER, &offered_to("new@example.org", "representative")).await;
        assert_eq!(
            error_of(&back, "role"),
            [
                "One person holds this office on some of these days already, and there may be only one. Choose other days, or hand the office over."
            ]
        );
        let stale = office.send(
            Method::POST,
            page,
            Some(form.filled_form(page, &[("years", "3")]).into_bytes()),
            "application/x-www-form-urlencoded",
        );
        assert_eq!(stale.await.status, 409, "somebody saved meanwhile");
    }
}
