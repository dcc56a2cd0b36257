//! Forms that are sent twice, by a double click or on a slow line: what they make is made once.

use crate::handovers::with_file;
use crate::house::{count, office, pass_days, with_network};
use platform::sql;
use platform::testing::{Viewer, engines};
use registry::testing::{AsPerson, BodyKind, add_body};

const NEW: &str = "/office/mailings/new";

/// Sends a form of a page three times: twice at once, and later once more. Gives where each leads.
async fn thrice(viewer: &Viewer<'_>, (on, to): (&str, &str), fields: &[(&str, &str)]) -> [String; 3] {
    let typed = viewer.get(on).await.filled_form(to, fields);
    let send = async || {
        let form = "application/x-www-form-urlencoded";
        let body = Some(typed.clone().into_bytes());
        let page = viewer.send(axum::http::Method::POST, to, body, form).await;
        assert_eq!(page.status, 303, "{to}: {}", page.text());
        page.location().expect("it leads on")
    };
    let (first, second) = tokio::join!(send(), send());
    [first, second, send().await]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_twice_is_made_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_body(&house, "friends", BodyKind::Partner, "Friends of Health").await;
        let amina = house.as_person("amina@example.org").await;
        let agreement = [("partner", "friends"), ("title", "Memorandum"), ("starts", "2026-11-01")];
        let objective = [
            ("title", "Members in ten countries"),
            ("first", "2026-01-01"),
            ("last", "2027-12-31"),
            ("state", "under-way"),
        ];
        let tie =
            [("kind", "co-author"), ("name", "Badu"), ("address", "badu@north.example"), ("since", "2024")];
        let correction = [("wrong", "The year"), ("wanted", "2024")];
        let forms: [(&str, &[(&str, &str)]); 4] = [
            ("/bodies/north/agreements/new", &agreement),
            ("/bodies/north/objectives/new", &objective),
            ("/me/interests/new", &tie),
            ("/me/corrections", &correction),
        ];
        for (on, fields) in forms {
            let [first, second, third] = thrice(&amina, (on, on), fields).await;
            assert!(first == second && second == third, "{on}: {first} {second} {third}");
        }
        let [first, second, third] = thrice(&amina, ("/networks/join", "/admission"), &[]).await;
        assert!(first == second && second == third, "a draft: {first} {second} {third}");
        for made in [
            sql!("SELECT COUNT(*) FROM registry_application"),
            sql!("SELECT COUNT(*) FROM registry_agreement"),
            sql!("SELECT COUNT(*) FROM registry_aim"),
            sql!("SELECT COUNT(*) FROM registry_tie"),
            sql!("SELECT COUNT(*) FROM registry_correction"),
            sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.agreement-made'"),
        ] {
            assert_eq!(count(&house, made).await, 1, "{engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_noted_twice_is_noted_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        house.db.tamper("UPDATE registry_body SET status = 'emerging' WHERE slug = 'north'").await;
        let amina = house.as_person("amina@example.org").await;
        let new = "/bodies/north/objectives/new";
        let objective = [
            ("title", "Members in ten countries"),
            ("first", "2026-01-01"),
            ("last", "2027-12-31"),
            ("state", "under-way"),
            ("name-0", "Countries"),
            ("unit-0", "countries"),
            ("start-0", "4"),
            ("target-0", "10"),
        ];
        let aim = amina.submit(new, new, &objective).await.location().expect("it is made");
        let room = "/bodies/north/support";
        for (on, to, fields) in [
            (&*aim, format!("{aim}/values"), [("value", "7"), ("day", "2026-09-30")]),
            (&*aim, format!("{aim}/links"), [("text", "A fair"), ("url", "https://example.org/fair")]),
            (room, format!("{room}/log"), [("text", "A course"), ("day", "2026-11-20")]),
        ] {
            thrice(&amina, (on, &to), &fields).await;
        }
        // What was corrected can be noted again.
        for value in ["8", "7"] {
            amina.submit(&aim, &format!("{aim}/values"), &[("value", value), ("day", "2026-09-30")]).await;
        }
        let mailing = [("subject-en", "The assembly"), ("text-en", "Come."), ("bodies", "north")];
        let office = office(&house).await;
        let [first, second, third] = thrice(&office, (NEW, NEW), &mailing).await;
        assert!(first == second && second == third, "{first} {second} {third}");
        // What differs is another one.
        office.submit(NEW, NEW, &mailing[..2]).await;
        for (made, times) in [
            (sql!("SELECT COUNT(*) FROM registry_aim_value"), 3),
            (sql!("SELECT COUNT(*) FROM registry_aim_link"), 1),
            (sql!("SELECT COUNT(*) FROM registry_support_entry"), 1),
            (sql!("SELECT COUNT(*) FROM registry_mailing"), 2),
        ] {
            assert_eq!(count(&house, made).await, times, "{engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_with_which_something_was_done_is_not_the_next_one() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let begin = async || {
            let page = amina.submit("/networks/join", "/admission", &[]).await;
            let edit = page.location().expect("it leads on");
            edit.trim_end_matches("/edit").to_owned()
        };
        let first = begin().await;
        let edit = format!("{first}/edit");
        assert_eq!(amina.submit(&edit, &edit, &[("name-en", "Lakes")]).await.status, 303);
        let second = begin().await;
        assert_ne!(first, second, "something was written on it");
        let invite = format!("{second}/invite");
        let invited = amina.submit(&second, &invite, &[("address", "olga@example.org")]).await;
        assert_eq!(invited.status, 303, "{}", invited.text());
        let third = begin().await;
        assert_ne!(second, third, "somebody is invited to it");
        assert_eq!(third, begin().await, "nothing was done with it");
        pass_days(&house, 1);
        let fourth = begin().await;
        assert_ne!(third, fourth, "it was begun another day");
        let add = format!("{fourth}/documents");
        let (body, kind) = with_file(&amina.get(&fourth).await, &add, "a.txt", "Our letter");
        assert_eq!(amina.send(axum::http::Method::POST, &add, Some(body), &kind).await.status, 303);
        assert_ne!(fourth, begin().await, "it has a paper");
    }
}
