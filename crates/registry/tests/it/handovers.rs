//! Handing an office over: the sheet, its papers, the successor's answer and confirmation.

use crate::house::{came, error_of, errors, founded, office, pass_days, rows, with_network};
use crate::letters::letters;
use crate::offices::{letters_to, mandate_of, waiting};
use axum::http::Method;
use platform::sql;
use platform::testing::{Page, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

/// What is typed to hand the representative's office on.
fn on_to(address: &str) -> Vec<(&str, &str)> {
    vec![
        ("tasks", "The report of the year is due in March."),
        ("contacts", "The treasurer knows the bank."),
        ("advice", "Begin early."),
        ("name", "Successor"),
        ("address", address),
        ("starts", "2027-01-01"),
        ("ends", "2028-12-31"),
    ]
}

pub async fn hand_on(viewer: &Viewer<'_>, mandate: &str, address: &str) -> Page {
    // One form with two buttons: the second one sends it elsewhere.
    let page = format!("/mandates/{mandate}/handover");
    let typed = viewer.get(&page).await.filled_form(&page, &on_to(address)).into_bytes();
    let form = "application/x-www-form-urlencoded";
    viewer.send(Method::POST, &format!("{page}/offer"), Some(typed), form).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_handed_over_with_its_sheet() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        let sheet = format!("/mandates/{mandate}/handover");
        let draft = amina.submit(&sheet, &sheet, &[("tasks", "Something")]).await;
        assert_eq!(came(&draft), (303, sheet.clone()));
        assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let next = house.as_person("next@example.org").await;
        assert_eq!(next.get(&sheet).await.status, 404, "not before the office is theirs");
        let offer = waiting(&next).await.remove(0);
        assert_eq!(came(&next.submit(&offer, &offer, &[]).await), (303, sheet.clone()));
        // The predecessor's mandate ends the day before; no day has two or none.
        let days = sql!(
            "SELECT starts || ' ' || ends FROM registry_mandate WHERE role = 'representative' ORDER BY starts"
        );
        assert_eq!(rows(&house, days).await, ["2026-11-24 2026-12-31", "2027-01-01 2028-12-31"]);
        pass_days(&house, 38);
        let next = house.as_person("next@example.org").await;
        let desk = next.get("/desk").await.attributes(".task a[href$='/handover']", "href");
        assert_eq!(desk, [sheet.as_str()]);
        let page = next.get(&sheet).await;
        assert_eq!(
            page.all("#notes dd"),
            ["The report of the year is due in March.", "The treasurer knows the bank.", "Begin early."]
        );
        // The two deal with each other, though Amina's name is for nobody else.
        assert_eq!(page.all("dl.facts dd")[0], "Amina Diallo amina@example.org", "{}", page.text());
        assert_eq!(came(&next.submit(&sheet, &format!("{sheet}/confirm"), &[]).await), (303, sheet.clone()));
        house.settle().await;
        let told = letters(&house);
        let told = |to: &str, words: &str| told.iter().any(|l| l.to.contains(to) && l.text.contains(words));
        assert!(told("next@example.org", "Amina Diallo wants to hand the office"));
        assert!(told("amina@example.org", "Successor accepted the office"));
        assert_eq!(
            letters_to(&house, "amina@example.org").last().map(String::as_str),
            Some("Your hand-over is confirmed: Representative, Network of the North")
        );
        let kinds = sql!("SELECT kind FROM journal WHERE kind LIKE '%hand%' ORDER BY seq");
        assert_eq!(
            rows(&house, kinds).await,
            [
                "registry.handover-begun",
                "registry.handover-written",
                "registry.office-handed-over",
                "registry.handover-confirmed"
            ]
        );
        // What the predecessor did stays readable as done under their mandate.
        let amina = house.as_person("amina@example.org").await;
        let mine = amina.get(&format!("/mandates/{mandate}")).await;
        assert_eq!(mine.all(".status .pill"), ["Over"]);
        assert!(
            mine.all("#deeds li p:last-child")
                .iter()
                .any(|line| line.contains("began to hand an office over"))
        );
        assert_eq!(amina.get(&sheet).await.all("form").iter().filter(|f| f.contains("Save")).count(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_not_handed_to_oneself_nor_twice_and_a_no_changes_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        let back = hand_on(&amina, &mandate, "amina@example.org").await;
        assert_eq!(back.status, 422);
        assert_eq!(
            error_of(&back, "address"),
            [
                "This is your own address. Hand the office over to somebody else, or give it a new term when it ends."
            ]
        );
        assert_eq!(back.all("#advice"), ["Begin early."], "what was typed is kept");
        // It is told first, before a name that is missing; a name is asked for whoever's the address is, and not called optional.
        let page = format!("/mandates/{mandate}/handover");
        let nameless = async |address: &str| {
            let mut typed = on_to(address);
            typed.retain(|(field, _)| *field != "name");
            let typed = amina.get(&page).await.filled_form(&page, &typed).into_bytes();
            let form = "application/x-www-form-urlencoded";
            amina.send(Method::POST, &format!("{page}/offer"), Some(typed), form).await
        };
        let back = nameless("Amina@example.org").await;
        assert_eq!((error_of(&back, "address").len(), error_of(&back, "name").len()), (1, 0));
        for address in [crate::house::SECRETARY, "unknown@example.org"] {
            let back = nameless(address).await;
            assert_eq!(
                (error_of(&back, "address").len(), error_of(&back, "name").len()),
                (0, 1),
                "{address}"
            );
            assert_eq!(back.all("label[for=name]"), ["Name"]);
        }
        assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let form = format!("/mandates/{mandate}/handover");
        assert_eq!(amina.get(&form).await.all("#address"), [""; 0], "somebody is asked already");
        let next = house.as_person("next@example.org").await;
        let offer = waiting(&next).await.remove(0);
        next.submit(&offer, &format!("{offer}/decline"), &[]).await;
        let days = sql!("SELECT starts || ' ' || ends FROM registry_mandate WHERE role = 'representative'");
        assert_eq!(rows(&house, days).await, ["2026-11-24 2028-11-24"], "the office stays where it is");
        assert_eq!(
            hand_on(&amina, &mandate, "other@example.org").await.status,
            303,
            "somebody else is asked"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_is_handed_over_is_full_for_its_body_its_successor_and_the_program_alike() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let other = add_person(&house, "Other", "other@example.org", Seen::Everyone).await;
        let mandate = mandate_of(&house).await;
        give(&house, other, "north", Role::Representative).await;
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let next = house.as_person("next@example.org").await;
        let offer = waiting(&next).await.remove(0);
        let people = "/bodies/north/people";
        let (page, office) = ("/office/settings/mandates", office(&house).await);
        // Of two who hold it one stays: there is no room where only one may, and room again where two may.
        for (most, said, answer) in [("2", 0, None), ("1", 1, Some(409)), ("2", 0, Some(303))] {
            let set = office.submit(page, page, &[("most-network-representative", most)]).await;
            assert_eq!(came(&set), (303, "/office/settings".into()));
            assert_eq!(amina.get(people).await.all("#offers .note").len(), said, "{most} {engine:?}");
            assert_eq!(next.get(&offer).await.all("main .note").len(), said, "{most} {engine:?}");
            if let Some(answer) = answer {
                assert_eq!(next.submit(&offer, &offer, &[]).await.status, answer, "{most} {engine:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_does_not_arrive_is_told_to_whoever_offered() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        hand_on(&amina, &mandate, "gone@example.org").await;
        house
            .db
            .tamper("UPDATE registry_address SET bounced_at = 1 WHERE address = 'gone@example.org'")
            .await;
        let desk = amina.get("/desk").await;
        let tasks = desk.all(".task h3");
        assert!(
            tasks.contains(&"Your letter about the office of Representative does not arrive".to_owned()),
            "{tasks:?}"
        );
        let sheet = amina.get(&format!("/mandates/{mandate}/handover")).await;
        assert_eq!(sheet.all("#asked .is-warn").len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_a_sheet_at_once_lose_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (amina, secretariat) = (house.as_person("amina@example.org").await, office(&house).await);
        let sheet = format!("/mandates/{}/handover", mandate_of(&house).await);
        let seen = secretariat.get(&sheet).await;
        assert_eq!(amina.submit(&sheet, &sheet, &[("tasks", "Amina's words")]).await.status, 303);
        let typed = seen.filled_form(&sheet, &[("tasks", "The secretariat's words")]).into_bytes();
        let form = "application/x-www-form-urlencoded";
        let back = secretariat.send(Method::POST, &sheet, Some(typed), form).await;
        assert_eq!(back.status, 409);
        assert_eq!(back.all(".is-warn dd"), ["Amina's words"]);
        assert_eq!(back.all("#tasks"), ["The secretariat's words"]);
        let again = back.filled_form(&sheet, &[]).into_bytes();
        assert_eq!(secretariat.send(Method::POST, &sheet, Some(again), form).await.status, 303);
        assert_eq!(amina.get(&sheet).await.all("#tasks"), ["The secretariat's words"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariats_office_can_be_handed_over_by_its_only_holder() {
    for engine in engines() {
        let house = founded(engine).await;
        let office = office(&house).await;
        let mandate = rows(&house, sql!("SELECT id FROM registry_mandate")).await.remove(0);
        assert_eq!(hand_on(&office, &mandate, "next@example.org").await.status, 303);
        let next = house.as_person("next@example.org").await;
        let offer = waiting(&next).await.remove(0);
        assert_eq!(next.submit(&offer, &offer, &[]).await.status, 303);
        pass_days(&house, 40);
        let next = house.as_person("next@example.org").await;
        assert_eq!(next.get("/office/persons").await.status, 200, "the register is looked after");
        let before = house.as_person("secretariat@example.org").await;
        assert_eq!(before.get("/office/persons").await.status, 404);
    }
}

/// A form of several parts with one file.
pub fn with_file(page: &Page, action: &str, name: &str, bytes: &str) -> (Vec<u8>, String) {
    let mut body = String::new();
    for (field, value) in page.form(action).iter().filter(|(field, _)| field != "file") {
        body.push_str(&format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"));
    }
    body.push_str(&format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{bytes}\r\n--x--\r\n"
    ));
    (body.into_bytes(), "multipart/form-data; boundary=x".to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn papers_go_with_the_sheet_to_those_who_may_read_it() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let sheet = format!("/mandates/{}/handover", mandate_of(&house).await);
        let to = format!("{sheet}/documents");
        for (name, bytes, why) in [
            ("page.html", "<script>", "This kind of file is not taken."),
            ("empty.pdf", "", "The file is empty."),
        ] {
            let (body, kind) = with_file(&amina.get(&sheet).await, &sheet, name, bytes);
            let back = amina.send(Method::POST, &to, Some(body), &kind).await;
            assert_eq!(back.status, 422, "{name}");
            assert!(error_of(&back, "file")[0].starts_with(why), "{name}");
        }
        let (body, kind) = with_file(&amina.get(&sheet).await, &sheet, "تقرير.pdf", "%PDF-1.7");
        let text = String::from_utf8(body).expect("it is text");
        let typed = text.replace("name=\"tasks\"\r\n\r\n", "name=\"tasks\"\r\n\r\nTyped beside it");
        assert_ne!(text, typed);
        let sent = amina.send(Method::POST, &to, Some(typed.into_bytes()), &kind).await;
        assert_eq!(came(&sent), (303, sheet.clone()));
        let page = amina.get(&sheet).await;
        assert_eq!(page.all("textarea[name=tasks]"), ["Typed beside it"], "what was typed is not lost by it");
        assert_eq!(page.all("#documents li a"), ["تقرير.pdf"]);
        // A file that is larger than may be takes nothing with it either.
        let large = "a".repeat(6 * 1024 * 1024);
        let (body, kind) = with_file(&page, &sheet, "large.pdf", &large);
        let text = String::from_utf8(body).expect("it is text");
        let typed = text.replace("Typed beside it", "Typed beside a large one");
        let back = amina.send(Method::POST, &to, Some(typed.into_bytes()), &kind).await;
        assert_eq!(back.status, 422);
        assert!(error_of(&back, "file")[0].starts_with("The file is larger than this page takes."));
        assert_eq!(back.all("textarea[name=tasks]"), ["Typed beside a large one"]);
        let file = page.attributes("#documents li a", "href").remove(0);
        let got = amina.get(&file).await;
        assert_eq!((got.status.as_u16(), got.text().as_str()), (200, "%PDF-1.7"));
        assert_eq!(house.visitor().get(&file).await.status, 303);
        add_person(&house, "Stranger", "stranger@example.org", Seen::Everyone).await;
        assert_eq!(house.as_person("stranger@example.org").await.get(&file).await.status, 404);
        let done = amina.submit(&sheet, &format!("{file}/remove"), &[]).await;
        assert_eq!(came(&done), (303, sheet.clone()));
        assert_eq!(amina.get(&file).await.status, 404);
        for tasks in ["More", "More"] {
            assert_eq!(amina.submit(&sheet, &sheet, &[("tasks", tasks)]).await.status, 303);
        }
        // Each change is on record, by ids; what is saved as it was is none.
        let kinds = sql!("SELECT kind FROM journal WHERE kind LIKE 'registry.handover%' ORDER BY seq");
        assert_eq!(
            rows(&house, kinds).await,
            [
                "registry.handover-paper-added",
                "registry.handover-begun",
                "registry.handover-paper-removed",
                "registry.handover-written"
            ]
        );
        let said = sql!("SELECT data FROM journal WHERE kind LIKE 'registry.handover%'");
        let said = rows(&house, said).await.concat();
        assert!(!["More", "تقرير", "Typed"].iter().any(|word| said.contains(word)), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_shows_what_is_open_only_to_who_is_in_office() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        let sheet = format!("/mandates/{mandate}/handover");
        assert_eq!(amina.submit(&sheet, &sheet, &[("tasks", "Mine")]).await.status, 303);
        assert_eq!(amina.get(&sheet).await.all("#open h2, #holders h2").len(), 2);
        // Over since yesterday: what is the body's is no business of hers, what she wrote is.
        house.db.tamper("UPDATE registry_mandate SET ends = '2026-11-20', starts = '2026-01-01'").await;
        let amina = house.as_person("amina@example.org").await;
        let page = amina.get(&sheet).await;
        assert_eq!(page.all("#open h2, #holders h2"), [""; 0], "{}", page.text());
        assert_eq!(page.all("#tasks"), ["Mine"]);
        pass_days(&house, 70);
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(amina.get(&sheet).await.attributes("form[action$='/handover']", "method"), [""; 0]);
        assert_eq!(amina.post_from("/me", &sheet, &[("tasks", "Later"), ("version", "1")]).await.status, 404);
        // Whoever begins next year has nothing to hand over, and sees nothing yet.
        house.db.tamper("UPDATE registry_mandate SET starts = '2028-01-01', ends = '2029-01-01'").await;
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(amina.get(&sheet).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_that_comes_back_for_a_fault_does_not_hide_what_another_wrote() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        let sheet = format!("/mandates/{mandate}/handover");
        let before = amina.get(&sheet).await;
        let office = office(&house).await;
        assert_eq!(office.submit(&sheet, &sheet, &[("tasks", "Theirs")]).await.status, 303);
        let form = "application/x-www-form-urlencoded";
        let typed = before.filled_form(&sheet, &[("tasks", "Mine")]).into_bytes();
        let back = amina.send(Method::POST, &format!("{sheet}/documents"), Some(typed), form).await;
        assert_eq!(back.status, 422, "no file was chosen");
        let again = back.filled_form(&sheet, &[]).into_bytes();
        let saved = amina.send(Method::POST, &sheet, Some(again), form).await;
        assert_eq!(saved.status, 409, "{}", saved.text());
        assert!(saved.text().contains("Theirs"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_office_was_ended_hands_it_on_to_nobody() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let next = house.as_person("next@example.org").await;
        let offer = waiting(&next).await.remove(0);
        let seen = next.get(&offer).await;
        let (office, end) = (office(&house).await, format!("/mandates/{mandate}/end"));
        assert_eq!(office.submit(&end, &end, &[("knows", "yes")]).await.status, 303);
        let form = "application/x-www-form-urlencoded";
        let typed = seen.filled_form(&offer, &[]).into_bytes();
        assert_eq!(next.send(Method::POST, &offer, Some(typed), form).await.status, 409);
        assert_eq!(rows(&house, sql!("SELECT state FROM registry_offer")).await, ["withdrawn"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_office_was_ended_before_it_began_leaves_the_sheet_to_the_next_one() {
    for engine in engines() {
        for confirmed in [false, true] {
            let (house, _) = with_network(engine).await;
            let amina = house.as_person("amina@example.org").await;
            let mandate = mandate_of(&house).await;
            let sheet = format!("/mandates/{mandate}/handover");
            let (confirm, taken) = (
                format!("{sheet}/confirm"),
                sql!("SELECT id FROM registry_mandate WHERE starts = '2027-01-01'"),
            );
            assert_eq!(hand_on(&amina, &mandate, "first@example.org").await.status, 303);
            let first = house.as_person("first@example.org").await;
            let offer = waiting(&first).await.remove(0);
            assert_eq!(first.submit(&offer, &offer, &[]).await.status, 303);
            if confirmed {
                assert_eq!(came(&first.submit(&sheet, &confirm, &[]).await), (303, sheet.clone()));
            }
            let end = format!("/mandates/{}/end", rows(&house, taken).await.concat());
            assert_eq!(first.submit(&end, &end, &[]).await.status, 303);
            house.settle().await;
            let told = letters_to(&house, "amina@example.org");
            assert_eq!(
                told.iter().filter(|subject| subject.contains("came to nothing")).count(),
                1,
                "{told:?}"
            );
            assert_eq!(first.get(&sheet).await.status, 404, "it is not theirs any more");
            assert_eq!(first.post_from("/me", &confirm, &[]).await.status, 404);
            // What was written for the one goes to the other.
            let (second, page) = ("second@example.org", amina.get(&sheet).await);
            assert_eq!(page.all("#tasks"), ["The report of the year is due in March."]);
            assert_eq!(hand_on(&amina, &mandate, second).await.status, 303);
            let second = house.as_person(second).await;
            let offer = waiting(&second).await.remove(0);
            assert_eq!(came(&second.submit(&offer, &offer, &[]).await), (303, sheet.clone()));
            assert_eq!(came(&second.submit(&sheet, &confirm, &[]).await), (303, sheet.clone()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_of_a_successor_survives_every_other_button() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let sheet = format!("/mandates/{}/handover", mandate_of(&house).await);
        let successor = |page: &Page| {
            let fields = ["#name", "#address", "#starts", "#ends"];
            fields.map(|field| page.attributes(field, "value").concat())
        };
        let typed = ["Successor", "next@example.org", "2027-01-01", "2028-12-31"];
        let saved = amina.submit(&sheet, &sheet, &on_to("next@example.org")).await;
        assert_eq!((saved.status.as_u16(), successor(&saved)), (200, typed.map(str::to_owned)));
        // What comes after a file that is too large is lost: nothing does.
        let fields = saved.attributes("form[enctype] [name]", "name");
        assert_eq!(fields.last().map(String::as_str), Some("file"), "{fields:?}");
        let large = "a".repeat(6 * 1024 * 1024);
        for to in ["", "/documents", "/offer"] {
            let (body, kind) = with_file(&saved, &sheet, "large.pdf", &large);
            let back = amina.send(Method::POST, &format!("{sheet}{to}"), Some(body), &kind).await;
            assert_eq!((back.status.as_u16(), errors(&back).len()), (422, 1), "{to}");
            assert_eq!(successor(&back), typed, "{to}");
        }
        let (body, kind) = with_file(&saved, &sheet, "first.pdf", "%PDF-1.7");
        let added = amina.send(Method::POST, &format!("{sheet}/documents"), Some(body), &kind).await;
        assert_eq!((added.status.as_u16(), successor(&added)), (200, typed.map(str::to_owned)));
        let file = added.attributes("#documents li a", "href").remove(0);
        let body = added.filled_form(&sheet, &[("tasks", "Something else")]).into_bytes();
        let form = "application/x-www-form-urlencoded";
        let removed = amina.send(Method::POST, &format!("{file}/remove"), Some(body), form).await;
        assert_eq!((removed.status.as_u16(), successor(&removed)), (200, typed.map(str::to_owned)));
        assert_eq!(removed.all("#documents li a"), [""; 0]);
        assert_eq!(amina.get(&sheet).await.all("#tasks"), ["Something else"]);
        // A document that is chosen goes with the offer.
        let (body, kind) = with_file(&removed, &sheet, "second.pdf", "%PDF-1.7");
        let offered = amina.send(Method::POST, &format!("{sheet}/offer"), Some(body), &kind).await;
        assert_eq!(came(&offered), (303, sheet.clone()));
        assert_eq!(amina.get(&sheet).await.all("#documents li a"), ["second.pdf"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_that_is_sent_again_is_kept_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let sheet = format!("/mandates/{}/handover", mandate_of(&house).await);
        let form = "application/x-www-form-urlencoded";
        // A page that is drawn at once, for what is typed of a successor, is sent again when it is loaded again.
        let twice = async |to: &str, (body, kind): (Vec<u8>, String)| {
            let first = amina.send(Method::POST, to, Some(body.clone()), &kind).await;
            let again = amina.send(Method::POST, to, Some(body), &kind).await;
            assert_eq!((first.status.as_u16(), again.status.as_u16()), (200, 200), "{to}");
            again
        };
        let written = amina.get(&sheet).await.filled_form(&sheet, &on_to("next@example.org")).into_bytes();
        let saved = twice(&sheet, (written.clone(), form.to_owned())).await;
        assert_eq!(saved.all("#tasks"), ["The report of the year is due in March."]);
        let added =
            twice(&format!("{sheet}/documents"), with_file(&saved, &sheet, "a.pdf", "%PDF-1.7")).await;
        assert_eq!(added.all("#documents li a"), ["a.pdf"]);
        let file = added.attributes("#documents li a", "href").remove(0);
        let left = added.filled_form(&sheet, &[]).into_bytes();
        let removed = twice(&format!("{file}/remove"), (left, form.to_owned())).await;
        assert_eq!(removed.all("#documents li a"), [""; 0]);
        let kinds = sql!("SELECT kind FROM journal WHERE kind LIKE 'registry.handover%' ORDER BY seq");
        let all = ["begun", "paper-added", "paper-removed"].map(|kind| format!("registry.handover-{kind}"));
        assert_eq!(rows(&house, kinds).await, all);
        // What somebody else wrote meanwhile is not lost by it.
        let office = office(&house).await;
        assert_eq!(office.submit(&sheet, &sheet, &[("tasks", "Another")]).await.status, 303);
        assert_eq!(amina.send(Method::POST, &sheet, Some(written), form).await.status, 409);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_took_an_office_over_sees_what_is_open_until_a_while_after_their_own_is_over() {
    for engine in engines() {
        for confirmed in [false, true] {
            let (house, _) = with_network(engine).await;
            let amina = house.as_person("amina@example.org").await;
            let mandate = mandate_of(&house).await;
            let sheet = format!("/mandates/{mandate}/handover");
            let confirm = format!("{sheet}/confirm");
            assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
            let next = house.as_person("next@example.org").await;
            let offer = waiting(&next).await.remove(0);
            assert_eq!(next.submit(&offer, &offer, &[]).await.status, 303);
            let page = next.get(&sheet).await;
            assert_eq!(
                page.all("#open h2, #holders h2, #confirm h2").len(),
                3,
                "before their first day, too"
            );
            if confirmed {
                assert_eq!(came(&next.submit(&sheet, &confirm, &[]).await), (303, sheet.clone()));
            }
            house.db.tamper("UPDATE registry_mandate SET starts = '2025-01-01', ends = '2026-08-20' WHERE starts > '2026-12-01'").await;
            let page = next.get(&sheet).await;
            assert_eq!(page.all("#open h2, #holders h2, #confirm h2"), [""; 0], "{}", page.text());
            assert_eq!(page.all("#notes dd").len(), 3, "what was written for them stays");
            assert_eq!(next.post_from("/me", &confirm, &[]).await.status, 404);
        }
    }
}
