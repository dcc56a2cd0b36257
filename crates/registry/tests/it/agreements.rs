//! Agreements with partners: made, changed, looked over; who sees them and who is reminded.

use crate::house::{came, count, error_of, office, pass_days, round, rows, with_network};
use crate::offices::letters_to;
use axum::http::Method;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

const NEW: &str = "/bodies/north/agreements/new";

/// A network with a representative and a member, and a partner with its own.
async fn with_partner(engine: Engine) -> TestApp {
    let (house, _) = with_network(engine).await;
    add_body(&house, "friends", BodyKind::Partner, "Friends of Health").await;
    for (name, address, body, role) in [
        ("Partner’s Voice", "voice@example.org", "friends", Role::Representative),
        ("Member of the North", "member@example.org", "north", Role::Member),
    ] {
        let person = add_person(&house, name, address, Seen::Members).await;
        give(&house, person, body, role).await;
    }
    house
}

fn typed<'a>() -> Vec<(&'a str, &'a str)> {
    vec![
        ("partner", "friends"),
        ("title", "Memorandum 2027"),
        ("purpose", "Learn together"),
        ("agreed", "Two webinars a year"),
        ("starts", "2026-11-01"),
        ("ends", ""),
        ("review-on", "2027-06-30"),
    ]
}

/// Sends the form for a new one as a hostile browser would: with whatever it likes.
async fn send(viewer: &Viewer<'_>, fields: &[(&str, &str)]) -> Page {
    viewer.post(NEW, fields).await
}

async fn made(viewer: &Viewer<'_>) -> String {
    let page = viewer.submit(NEW, NEW, &typed()).await;
    assert_eq!(page.status, 303, "{}", page.text());
    page.location().expect("it leads to the agreement")
}

async fn person(house: &TestApp, address: &'static str) -> String {
    let all = rows(house, sql!("SELECT address || ' ' || person FROM registry_address")).await;
    let found = all.iter().find_map(|row| row.strip_prefix(&format!("{address} ")));
    found.expect("somebody has the address").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_is_made_changed_and_its_states_stay() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let shown = amina.get(&url).await;
        assert_eq!(shown.all(".head .pill"), ["In force"]);
        assert_eq!(shown.all("#agreed .lines"), ["Two webinars a year"]);
        let edit = format!("{url}/edit");
        let changed = [("agreed", "Three webinars a year"), ("ends", "2028-12-31")];
        assert_eq!(came(&amina.submit(&edit, &edit, &changed).await), (303, url.clone()));
        let shown = amina.get(&url).await;
        assert_eq!(shown.all("#states li").len(), 2);
        assert!(shown.all("#states ins").concat().contains("Three"), "{}", shown.text());
        // Saving the same again is no new state.
        amina.submit(&edit, &edit, &[]).await;
        let states = sql!("SELECT COUNT(*) FROM registry_agreement_version");
        assert_eq!(count(&house, states).await, 2);
        let facts = rows(&house, sql!("SELECT kind FROM journal WHERE kind >= 'registry.agreement' AND kind < 'registry.agreemenu' ORDER BY seq")).await;
        assert_eq!(facts, ["registry.agreement-made", "registry.agreement-changed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_comes_back_with_what_was_typed() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        for (field, value, told) in [
            ("title", "", "title"),
            ("partner", "north", "partner"),
            ("partner", "nobody", "partner"),
            ("ends", "2026-10-31", "ends"),
            ("ends", "soon", "ends"),
            ("review-on", "2026-01-01", "review-on"),
            ("starts", "12026-01-01", "starts"),
            ("ours", "nobody", "ours"),
        ] {
            let mut form = typed();
            form.retain(|(name, _)| *name != field);
            form.push((field, value));
            let back = send(&amina, &form).await;
            assert_eq!(back.status, 422, "{field}={value}");
            assert_eq!(error_of(&back, told).len(), 1, "{field}={value}: {:?}", back.errors());
            assert_eq!(back.all("#agreed"), ["Two webinars a year"], "what was typed stays");
        }
        // Nobody looks after it who holds no office of that side.
        let voice = person(&house, "voice@example.org").await;
        let mut form = typed();
        form.push(("ours", &voice));
        let back = send(&amina, &form).await;
        assert_eq!((back.status.as_u16(), error_of(&back, "ours").len()), (422, 1));
        // A last day needs a first one.
        let mut form = typed();
        form.retain(|(name, _)| !["starts", "ends"].contains(name));
        form.extend([("starts", ""), ("ends", "2027-01-01")]);
        assert_eq!(error_of(&send(&amina, &form).await, "starts").len(), 1);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_agreement")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_sides_see_it_and_nobody_else() {
    for engine in engines() {
        let house = with_partner(engine).await;
        add_body(&house, "south", BodyKind::Network, "Network of the South").await;
        let other = add_person(&house, "Other", "other@example.org", Seen::Nobody).await;
        give(&house, other, "south", Role::Representative).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let seen = async |viewer: &Viewer<'_>| {
            let page = viewer.get(&url).await;
            (page.status.as_u16(), !page.attributes("form[action$='/notes']", "action").is_empty())
        };
        for (address, status, notes) in [
            ("voice@example.org", 200, true),
            ("member@example.org", 200, false),
            ("secretariat@example.org", 200, true),
            ("other@example.org", 404, false),
        ] {
            let viewer = house.as_person(address).await;
            assert_eq!(seen(&viewer).await, (status, notes), "{address}");
            let edits = viewer.get(&format!("{url}/edit")).await.status;
            assert_eq!(edits == 200, address.starts_with("secretariat"), "{address} edits: {edits}");
            let nothing = viewer.get("/agreements/01932b1c-0000-7000-8000-00000000ffff").await;
            if status == 404 {
                assert_eq!(
                    viewer.get(&url).await.all("main"),
                    nothing.all("main"),
                    "as if it were not there"
                );
            }
        }
        let member = house.as_person("member@example.org").await;
        assert_eq!(
            member.post(&format!("{url}/notes"), &[("day", "2026-11-26"), ("text", "x")]).await.status,
            404
        );
        assert_eq!(member.get("/bodies/north/agreements").await.all("tbody tr").len(), 1);
        assert_eq!(member.get(NEW).await.status, 403);
        let voice = house.as_person("voice@example.org").await;
        assert_eq!(voice.get("/bodies/friends/agreements").await.all("tbody tr").len(), 1);
        assert_eq!(
            voice.get("/bodies/friends/agreements/new").await.status,
            403,
            "a partner is the other side"
        );
    }
}

async fn note(viewer: &Viewer<'_>, url: &str, fields: &[(&str, &str)]) -> Page {
    viewer.submit(url, &format!("{url}/notes"), fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_look_after_it_are_reminded_once_and_look_it_over() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let (member, voice) =
            (person(&house, "member@example.org").await, person(&house, "voice@example.org").await);
        let edit = format!("{url}/edit");
        let named =
            amina.submit(&edit, &edit, &[("ours", member.as_str()), ("theirs", voice.as_str())]).await;
        assert_eq!(named.status, 303, "{}", named.text());
        house.settle().await;
        let subject = "You look after an agreement with Friends of Health";
        assert_eq!(letters_to(&house, "member@example.org"), [subject]);
        let theirs = "You look after an agreement with Network of the North";
        assert_eq!(letters_to(&house, "voice@example.org"), [theirs], "with the other side");
        pass_days(&house, 185);
        round(&house).await;
        let none: [String; 0] = [];
        assert_eq!(
            letters_to(&house, "member@example.org"),
            none,
            "not yet; the first letter is cleared away"
        );
        pass_days(&house, 6);
        round(&house).await;
        round(&house).await;
        let review = "To be looked over: agreement with Friends of Health";
        assert_eq!(letters_to(&house, "member@example.org"), [review]);
        let other = "To be looked over: agreement with Network of the North";
        assert_eq!(letters_to(&house, "voice@example.org"), [other]);
        let advocate = house.as_person("member@example.org").await;
        assert_eq!(
            advocate.get("/desk").await.attributes(".task a[href^='/agreements/']", "href"),
            [url.as_str()]
        );
        let office = office(&house).await;
        let tasks = office.get("/desk").await.attributes(".task a[href^='/agreements/']", "href");
        assert!(tasks.is_empty(), "somebody looks after it: {tasks:?}");
        let early = note(&advocate, &url, &[("text", "We met"), ("review-on", "2027-06-30")]).await;
        assert_eq!((early.status.as_u16(), error_of(&early, "review-on").len()), (422, 1));
        let done = note(&advocate, &url, &[("text", "We met"), ("review-on", "2028-06-30")]).await;
        assert_eq!(came(&done), (303, url.clone()));
        let shown = advocate.get(&url).await;
        assert_eq!(shown.all("#deeds li .lines"), ["We met"]);
        assert!(advocate.get("/desk").await.attributes(".task a[href^='/agreements/']", "href").is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_in_office_looks_after_it_the_secretariat_is_told() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        pass_days(&house, 220);
        round(&house).await;
        let told = letters_to(&house, "secretariat@example.org");
        assert!(told.contains(&"To be looked over: agreement with Friends of Health".to_owned()), "{told:?}");
        let office = office(&house).await;
        assert_eq!(
            office.get("/desk").await.attributes(".task a[href^='/agreements/']", "href"),
            [url.as_str()]
        );
        assert_eq!(office.get("/office/agreements").await.all("tbody tr").len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_change_it_at_once_one_sees_what_the_other_saved() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let edit = format!("{url}/edit");
        let office = office(&house).await;
        // Both have the form before either sends it.
        let typed = async |viewer: &Viewer<'_>, agreed: &str| {
            viewer.get(&edit).await.filled_form(&edit, &[("agreed", agreed)]).into_bytes()
        };
        let mine = typed(&amina, "One webinar a year").await;
        let theirs = typed(&office, "Four webinars a year").await;
        let form = "application/x-www-form-urlencoded";
        let (one, two) = tokio::join!(
            amina.send(Method::POST, &edit, Some(mine), form),
            office.send(Method::POST, &edit, Some(theirs), form)
        );
        let mut all = [one, two];
        all.sort_by_key(|page| page.status);
        assert_eq!((all[0].status.as_u16(), all[1].status.as_u16()), (303, 409));
        assert_eq!(all[1].all("#agreed").len(), 1, "what was typed stays in the form");
        assert_eq!(all[1].attributes("input[name=version]", "value"), ["2"]);
        assert!(!all[1].all(".note.is-warn .diff").is_empty(), "and what differs is shown");
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_agreement_version")).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stands_on_the_sheet_of_an_office_that_is_handed_over() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        made(&amina).await;
        let mandate = crate::offices::mandate_of(&house).await;
        let sheet = amina.get(&format!("/mandates/{mandate}/handover")).await;
        assert_eq!(sheet.all("#open li").len(), 1);
        assert!(sheet.all("#open li")[0].starts_with("Agreement: Memorandum 2027"), "{}", sheet.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_is_never_lost_among_what_has_none() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        made(&amina).await;
        // As many as a sheet has lines, each without a day of review.
        let others: Vec<String> = (0..200)
            .map(|number| {
                format!(
                    "INSERT INTO registry_agreement (id, partner, body, title, purpose, agreed, version, made_at, changed_at)
                     SELECT 'a{number:03}', partner, body, 'Another', '', '', 1, 0, 0 FROM registry_agreement
                     WHERE title = 'Memorandum 2027';"
                )
            })
            .collect();
        house.db.tamper(&others.join("\n")).await;
        let sheet = format!("/mandates/{}/handover", crate::offices::mandate_of(&house).await);
        let lines = amina.get(&sheet).await.all("#open li");
        assert_eq!(lines.len(), 200);
        assert!(lines[0].starts_with("Agreement: Memorandum 2027"), "{engine:?}: {}", lines[0]);
    }
}

async fn add_contact(viewer: &Viewer<'_>, url: &str, fields: &[(&str, &str)]) -> Page {
    viewer.submit(url, &format!("{url}/contacts"), fields).await
}

const DESK: &[(&str, &str)] = &[
    ("side", "theirs"),
    ("name", "Press office"),
    ("address", "Desk@Example.org"),
    ("phone", "+1 555 0100"),
    ("about", "Joint webinars"),
];

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_kept_by_those_who_keep_the_agreement_and_seen_by_both_sides() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        for (fields, wrong) in [
            (&[("side", "theirs"), ("name", ""), ("address", "a@example.org")][..], "name"),
            (&[("side", "theirs"), ("name", "Desk"), ("about", "Webinars")][..], "address"),
            (&[("side", "theirs"), ("name", "Desk"), ("address", "desk")][..], "address"),
        ] {
            let back = add_contact(&amina, &url, fields).await;
            assert_eq!((back.status.as_u16(), error_of(&back, wrong).len()), (422, 1), "{fields:?}");
            assert_eq!(back.attributes("#name", "value"), [fields[1].1], "what was typed stays");
            assert_eq!(back.attributes("#day", "value"), ["2026-11-24"], "the other form is as at first");
        }
        let nowhere =
            amina.post(&format!("{url}/contacts"), &[("side", "x"), ("name", "Desk"), ("phone", "1")]).await;
        assert_eq!((nowhere.status.as_u16(), error_of(&nowhere, "side").len()), (422, 1));
        assert_eq!(came(&add_contact(&amina, &url, DESK).await), (303, url.clone()));
        let ours = [("side", "ours"), ("name", "Treasurer of the North"), ("phone", "+1 555 0199")];
        assert_eq!(came(&add_contact(&amina, &url, &ours).await), (303, url.clone()));
        let lines = [
            "Press office · desk@example.org · +1 555 0100 Joint webinars",
            "Treasurer of the North · +1 555 0199",
        ];
        for address in ["voice@example.org", "member@example.org", "secretariat@example.org"] {
            let shown = house.as_person(address).await.get(&url).await;
            assert_eq!(shown.all("#contacts h3"), ["Friends of Health", "Network of the North"]);
            assert_eq!(shown.all("#contacts li p"), lines, "{address}");
            let changes = shown.attributes("#contacts [formaction]", "formaction").len();
            assert_eq!(changes > 0, address.starts_with("secretariat"), "{address}");
        }
        let voice = house.as_person("voice@example.org").await;
        assert_eq!(voice.post(&format!("{url}/contacts"), DESK).await.status, 404);
        let remove = amina.get(&url).await.attributes("#contacts [formaction$='/remove']", "formaction");
        assert_eq!(voice.post(&remove[0], &[]).await.status, 404);
        assert_eq!(came(&amina.submit(&url, &remove[0], &[]).await), (303, url.clone()));
        assert_eq!(amina.get(&url).await.all("#contacts li p"), lines[1..]);
        assert_eq!(came(&amina.post(&remove[0], &[]).await), (303, url.clone()), "it is gone, as was wished");
        let facts = rows(
            &house,
            sql!("SELECT kind FROM journal WHERE kind LIKE 'registry.agreement-contact%' ORDER BY seq"),
        )
        .await;
        let added = "registry.agreement-contact-added";
        assert_eq!(facts, [added, added, "registry.agreement-contact-removed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_has_forty_contacts_at_most() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let others: Vec<String> = (0..39)
            .map(|number| {
                format!(
                    "INSERT INTO registry_agreement_contact (id, agreement, side, name, address, phone, about, made_at)
                     SELECT '01932b1c-0000-7000-8000-0000000010{number:02}', id, 'ours', 'Desk', '', '1', '', 0 FROM registry_agreement;"
                )
            })
            .collect();
        house.db.tamper(&others.join("\n")).await;
        // There is room for one, and two come at once.
        let another = [("side", "ours"), ("name", "Treasurer"), ("phone", "+1 555 0199")];
        let (one, other) = tokio::join!(add_contact(&amina, &url, DESK), add_contact(&amina, &url, &another));
        let mut both = [
            (one.status.as_u16(), error_of(&one, "name").len()),
            (other.status.as_u16(), error_of(&other, "name").len()),
        ];
        both.sort_unstable();
        assert_eq!(both, [(303, 0), (422, 1)]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_agreement_contact")).await, 40);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_goes_with_whoever_is_erased_and_some_time_after_the_agreement() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let guest = add_person(&house, "Guest", "desk@example.org", Seen::Nobody).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        add_contact(&amina, &url, DESK).await;
        add_contact(&amina, &url, &[("side", "ours"), ("name", "Treasurer"), ("phone", "+1 555 0199")]).await;
        let names = sql!("SELECT name FROM registry_agreement_contact ORDER BY name");
        assert_eq!(rows(&house, names).await, ["Press office", "Treasurer"]);
        let office = office(&house).await;
        let erase = format!("/office/persons/{guest}/erase");
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        assert_eq!(rows(&house, names).await, ["Treasurer"], "known by the address alone");
        // An agreement that goes on keeps its contacts; one that is over keeps them for a year.
        house.db.tamper("UPDATE registry_agreement SET ends = '2026-12-31'").await;
        pass_days(&house, 395);
        round(&house).await;
        assert_eq!(rows(&house, names).await, ["Treasurer"]);
        // Whoever adds one to it later keeps it as long.
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(add_contact(&amina, &url, DESK).await.status, 303);
        pass_days(&house, 15);
        round(&house).await;
        assert_eq!(rows(&house, names).await, ["Press office"]);
        pass_days(&house, 360);
        round(&house).await;
        assert_eq!(rows(&house, names).await, [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_stand_on_the_sheet_of_an_office_and_are_not_kept_with_it() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        add_contact(&amina, &url, DESK).await;
        let mandate = crate::offices::mandate_of(&house).await;
        let sheet = amina.get(&format!("/mandates/{mandate}/handover")).await;
        let line = "Press office · Memorandum 2027 desk@example.org +1 555 0100 Joint webinars";
        assert_eq!(sheet.all("#partners li"), [line]);
        assert_eq!(sheet.all("#open li").len(), 1, "{}", sheet.text());
        // Once it is handed over, the sheet keeps that there is an agreement, and nothing of the contact.
        assert_eq!(crate::handovers::hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let next = house.as_person("next@example.org").await;
        let offer = crate::offices::waiting(&next).await.remove(0);
        assert_eq!(next.submit(&offer, &offer, &[]).await.status, 303);
        pass_days(&house, 38);
        let next = house.as_person("next@example.org").await;
        let page = format!("/mandates/{mandate}/handover");
        assert_eq!(next.get(&page).await.all("#partners li"), [line]);
        assert_eq!(next.submit(&page, &format!("{page}/confirm"), &[]).await.status, 303);
        let kept = rows(&house, sql!("SELECT sheet FROM registry_handover")).await.remove(0);
        assert!(kept.contains("Memorandum 2027"), "{kept}");
        assert!(!kept.contains("desk@example.org") && !kept.contains("Press office"), "{kept}");
        house.db.tamper("UPDATE registry_agreement SET ends = '2026-11-01'").await;
        assert_eq!(next.get(&page).await.all("#partners li"), [""; 0], "it is over");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_done_does_not_lie_ahead() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let ahead = note(&amina, &url, &[("day", "2026-12-01"), ("text", "We will have met")]).await;
        assert_eq!(ahead.status, 422);
        let told = "This day lies ahead. Note what was done once the day has come.";
        assert_eq!(error_of(&ahead, "day"), [told]);
        assert_eq!(ahead.all("#text"), ["We will have met"], "what was typed stays");
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_agreement_deed")).await, 0);
        pass_days(&house, 7);
        let amina = house.as_person("amina@example.org").await;
        let come = note(&amina, &url, &[("day", "2026-12-01"), ("text", "We met")]).await;
        assert_eq!(come.status, 303);
        let old = note(&amina, &url, &[("day", "0026-12-01"), ("text", "We met")]).await;
        assert_eq!((old.status.as_u16(), error_of(&old, "day").len()), (422, 1), "a slip of the hand");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_stays_beside_whatever_button_is_pressed() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let mut fields = DESK.to_vec();
        fields.extend([("text", "A long note"), ("day", "2026-11-20")]);
        // Something is wrong with the contact.
        let lacking = [("side", "theirs"), ("name", "Desk"), ("text", "A long note")];
        let back = add_contact(&amina, &url, &lacking).await;
        assert_eq!((back.status.as_u16(), back.all("#text")), (422, vec!["A long note".into()]));
        // It is added: the note is still there, the contact is not.
        let added = add_contact(&amina, &url, &fields).await;
        assert_eq!((added.status.as_u16(), added.all(".flash").len()), (200, 1));
        assert_eq!(
            (added.all("#text"), added.attributes("#name", "value")),
            (vec!["A long note".into()], vec![String::new()])
        );
        assert_eq!(added.attributes("#day", "value"), ["2026-11-20"]);
        assert_eq!(added.all("#contacts li p").len(), 1);
        // Enter notes what was done; what only another button needs is not required.
        assert_eq!(added.all("main form button")[0], "Note it");
        assert_eq!(added.attributes("#side, #name, #text, #file", "required"), [""; 0]);
        // It is removed again, and the note is still there.
        let remove = added.attributes("#contacts [formaction$='/remove']", "formaction").remove(0);
        let removed = amina.submit(&url, &remove, &[("text", "A long note"), ("day", "2026-11-20")]).await;
        assert_eq!((removed.status.as_u16(), removed.all("#contacts li p").len()), (200, 0));
        assert_eq!(removed.all(".flash"), ["The contact was removed."]);
        assert_eq!(
            (removed.all("#text"), removed.attributes("#day", "value")),
            (added.all("#text"), added.attributes("#day", "value"))
        );
        // The note is kept with a document beside it, and a contact that is half typed stays.
        let action = format!("{url}/notes");
        let (body, kind) = crate::handovers::with_file(&added, &action, "a.txt", "Minutes");
        let text = String::from_utf8(body).expect("it is text");
        let name = "name=\"name\"\r\n\r\n";
        let text = text.replace(name, &format!("{name}Half a name"));
        let noted = amina.send(Method::POST, &action, Some(text.into_bytes()), &kind).await;
        assert_eq!(noted.status, 200, "{}", noted.text());
        assert_eq!(
            (noted.all("#deeds .lines"), noted.all("#documents li a")),
            (vec!["A long note".into()], vec!["a.txt".into()])
        );
        assert_eq!(noted.all(".flash"), ["It was noted.", "The document is added."]);
        assert_eq!(
            (noted.attributes("#name", "value"), noted.all("#text")),
            (vec!["Half a name".into()], vec![String::new()])
        );
        assert_eq!(came(&note(&amina, &url, &[("text", "Another")]).await), (303, url.clone()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_again_is_kept_once() {
    for engine in engines() {
        let house = with_partner(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let (notes, form) = (format!("{url}/notes"), "application/x-www-form-urlencoded");
        // A page that is drawn at once, for what is typed beside the button, is sent again when it is loaded again.
        let twice = async |to: &str, (body, kind): (Vec<u8>, String), status: u16| {
            let first = amina.send(Method::POST, to, Some(body.clone()), &kind).await;
            let again = amina.send(Method::POST, to, Some(body), &kind).await;
            assert_eq!((first.status.as_u16(), again.status.as_u16()), (status, status), "{to}");
            again
        };
        let typed = |page: &Page, fields: &[(&str, &str)]| {
            (page.filled_form(&notes, fields).into_bytes(), form.to_owned())
        };
        let looked_over = [("text", "We met"), ("review-on", "2028-06-30"), ("name", "Half a name")];
        let page = twice(&notes, typed(&amina.get(&url).await, &looked_over), 200).await;
        assert_eq!((page.all("#deeds .lines"), page.all("#states li").len()), (vec!["We met".into()], 2));
        let contact = [DESK, &[("text", "A note")]].concat();
        let page = twice(&format!("{url}/contacts"), typed(&page, &contact), 200).await;
        assert_eq!((page.all("#contacts li").len(), page.all("#text")), (1, vec!["A note".into()]));
        let file = crate::handovers::with_file(&page, &notes, "a.txt", "Minutes");
        let page = twice(&format!("{url}/documents"), file, 200).await;
        assert_eq!(page.all("#documents li a"), ["a.txt"]);
        let remove = page.attributes("[formaction$='/remove']", "formaction");
        assert_eq!(remove.len(), 2);
        for one in remove {
            twice(&one, typed(&page, &[]), 200).await;
        }
        let page = amina.get(&url).await;
        assert_eq!((page.all("#contacts li").len(), page.all("#documents li").len()), (0, 0));
        let edit = format!("{url}/edit");
        let changed = amina.get(&edit).await.filled_form(&edit, &[("agreed", "Three webinars a year")]);
        twice(&edit, (changed.into_bytes(), form.to_owned()), 303).await;
        let kinds = sql!(
            "SELECT kind FROM journal WHERE kind >= 'registry.agreement' AND kind < 'registry.agreemenu' ORDER BY seq"
        );
        let all = [
            "made",
            "reviewed",
            "contact-added",
            "paper-added",
            "contact-removed",
            "paper-removed",
            "changed",
        ];
        assert_eq!(rows(&house, kinds).await, all.map(|kind| format!("registry.agreement-{kind}")));
    }
}
