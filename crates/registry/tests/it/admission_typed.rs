//! What is typed on the pages of admission: kept beside whatever button is pressed, and looked over whole.

use crate::admission::{applicant, handed_in};
use crate::house::{came, count, error_of, office, rows, with_network};
use axum::http::Method;
use platform::sql;
use platform::testing::{Page, engines};
use registry::testing::AsPerson;

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_typed_stays_beside_whatever_else_is_done() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = handed_in(&house, &[]).await;
        let secretary = office(&house).await;
        let (handle, ask) = (format!("/office{at}"), format!("/office{at}/ask"));
        for question in ["Who writes?", "Who reads?"] {
            assert_eq!(
                came(&secretary.submit(&handle, &ask, &[("text", question)]).await),
                (303, handle.clone())
            );
        }
        let words = rows(&house, sql!("SELECT id FROM registry_application_word ORDER BY id")).await;
        let fields: Vec<String> = words.iter().map(|word| format!("text-{word}")).collect();
        let documents = format!("{at}/documents");

        // Without a file, and with one: the answer is there.
        let none = browser.submit(&at, &documents, &[(&fields[0], "A long answer")]).await;
        assert_eq!((none.status.as_u16(), error_of(&none, "file").len()), (422, 1));
        let typed = |page: &Page, field: &str| page.all(&format!("[id='{field}']"));
        assert_eq!(typed(&none, &fields[0]), ["A long answer"]);
        let (body, kind) = crate::handovers::with_file(&none, &documents, "a.txt", "Statutes");
        let added = browser.send(Method::POST, &documents, Some(body), &kind).await;
        assert_eq!(added.status, 200, "{}", added.text());
        assert_eq!(added.all(".flash"), ["The document is added."]);
        assert_eq!(added.all(".files a"), ["a.txt"]);
        assert_eq!(typed(&added, &fields[0]), ["A long answer"]);

        // One answer is sent with a file beside it: that one is added, and the other answer is still there.
        let to = format!("{at}/answer/{}", words[0]);
        let (body, kind) = crate::handovers::with_file(&added, &documents, "b.txt", "More");
        let text = String::from_utf8(body).expect("it is text");
        let other = format!("name=\"{}\"\r\n\r\n", fields[1]);
        assert!(text.contains(&other));
        let text = text.replace(&other, &format!("{other}Half an answer"));
        let sent = browser.send(Method::POST, &to, Some(text.into_bytes()), &kind).await;
        assert_eq!(sent.status, 200, "{}", sent.text());
        assert_eq!(sent.all(".flash"), ["The answer is sent.", "The document is added."]);
        assert_eq!(typed(&sent, &fields[0]).len(), 0, "it is sent");
        assert_eq!(typed(&sent, &fields[1]), ["Half an answer"]);
        let mut files = sent.all(".files a");
        files.sort();
        assert_eq!(files, ["a.txt", "b.txt"]);
        let last = browser
            .submit(&at, &format!("{at}/answer/{}", words[1]), &[(&fields[1], "A whole answer")])
            .await;
        assert_eq!(came(&last), (303, at.clone()), "{}", last.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_is_typed_stays_beside_a_question() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (_, at) = handed_in(&house, &[]).await;
        let secretary = office(&house).await;
        let (handle, ask) = (format!("/office{at}"), format!("/office{at}/ask"));
        let step = [("move", "emerge"), ("ground", "As agreed"), ("slug", "lakes"), ("text", "")];
        let empty = secretary.submit(&handle, &ask, &step).await;
        assert_eq!((empty.status.as_u16(), empty.all("#ground")), (422, vec!["As agreed".into()]));
        let both = [&step[..3], &[("text", "Who writes?")]].concat();
        let sent = secretary.submit(&handle, &ask, &both).await;
        assert_eq!(sent.status, 200, "{}", sent.text());
        assert_eq!((sent.all("#ground"), sent.all("#text")), (vec!["As agreed".into()], vec![String::new()]));
        assert_eq!(sent.attributes("#slug", "value"), ["lakes"]);
        // Sent once more, as by loading the page again: nothing is asked twice.
        assert_eq!(secretary.submit(&handle, &ask, &both).await.status, 200);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_application_word")).await, 1);
        // A question that was not sent keeps the step from being kept.
        let kept = secretary.submit(&handle, &handle, &both).await;
        assert_eq!((kept.status.as_u16(), kept.all("#text")), (422, vec!["Who writes?".into()]));
        assert_eq!(error_of(&kept, "text").len(), 1);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_body WHERE slug = 'lakes'")).await, 0);
        // All that is wrong is told at once.
        let wrong = [("move", "emerge"), ("day", "2099-01-01"), ("ground", ""), ("slug", ""), ("text", "")];
        let back = secretary.submit(&handle, &handle, &wrong).await;
        for field in ["day", "ground", "slug"] {
            assert_eq!(error_of(&back, field).len(), 1, "{field}");
        }
        assert_eq!(came(&secretary.submit(&handle, &handle, &step).await), (303, handle.clone()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_establishes_a_network_unaware_of_what_it_lacks() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (_, at) = handed_in(&house, &[]).await;
        let secretary = office(&house).await;
        let handle = format!("/office{at}");
        for made in ["emerge", "try"] {
            let step = [("move", made), ("day", "2026-11-24"), ("ground", "As agreed"), ("slug", "lakes")];
            assert_eq!(came(&secretary.submit(&handle, &handle, &step).await), (303, handle.clone()));
            crate::house::pass(&house, jiff::SignedDuration::from_secs(1));
        }
        // The one who wrote it speaks for it; that ends.
        house.db.tamper("UPDATE registry_mandate SET starts = '2026-10-01', ends = '2026-11-01' WHERE body IN (SELECT id FROM registry_body WHERE slug = 'lakes')").await;
        let page = secretary.get(&handle).await;
        let lacks = "Establish it although: nobody looked at its trial in the middle, its trial is not over, nobody holds \
                     an office that speaks for it";
        assert_eq!(page.all("label[for=although]"), [lacks]);
        assert!(page.text().contains("Concluded by Secretariat"), "{}", page.text());
        assert!(!page.text().contains("concluded by the secretariat"));
        let step = |ground: &'static str| [("move", "establish"), ("day", "2026-11-24"), ("ground", ground)];
        let unaware = secretary.submit(&handle, &handle, &step("As agreed")).await;
        assert_eq!((unaware.status.as_u16(), error_of(&unaware, "although").len()), (422, 1));
        let groundless = [&step("")[..], &[("although", "yes")]].concat();
        let groundless = secretary.submit(&handle, &handle, &groundless).await;
        assert_eq!((groundless.status.as_u16(), error_of(&groundless, "ground").len()), (422, 1));
        let aware = [&step("As agreed")[..], &[("although", "yes")]].concat();
        assert_eq!(came(&secretary.submit(&handle, &handle, &aware).await), (303, handle.clone()));
        let facts = rows(
            &house,
            sql!(
                "SELECT data FROM journal WHERE kind = 'registry.network-stepped' ORDER BY seq DESC LIMIT 1"
            ),
        )
        .await;
        assert!(facts[0].contains("check trial voice"), "{facts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_says_what_is_needed_and_is_gone_on_with() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let list = browser.get("/admission").await;
        assert_eq!(list.attributes("main .list .btn", "href"), [format!("{at}/edit")]);
        assert_eq!(list.all("main form button"), ["Begin another application"]);
        let page = browser.get(&format!("{at}/edit")).await;
        for field in
            ["needs", "gives", "aims", "name-en", "purpose-en", "languages", "countries", "speaker-name-0"]
        {
            assert!(page.all(&format!("#{field}-hint"))[0].starts_with("Needed to hand it in."), "{field}");
            assert_eq!(page.all(&format!("label[for={field}] .opt")).len(), 0, "{field}");
        }
        assert_eq!(page.all("label[for=site] .opt"), ["(optional)"]);
        let saved =
            browser.submit(&format!("{at}/edit"), &format!("{at}/edit"), &[("needs", "A site")]).await;
        assert_eq!(saved.status, 303, "it can be saved without them");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_next_is_what_the_settings_say() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = handed_in(&house, &[]).await;
        let secretary = office(&house).await;
        let handle = format!("/office{at}");
        let step = [("move", "emerge"), ("day", "2026-11-24"), ("ground", "As agreed"), ("slug", "lakes")];
        assert_eq!(came(&secretary.submit(&handle, &handle, &step).await), (303, handle.clone()));
        assert!(browser.get(&at).await.text().contains("Next: the trial begins."));
        assert!(secretary.get(&handle).await.text().contains("Next: the trial begins."));
        let settings = "/office/settings/admission";
        let base = secretary.get(settings).await.attributes("input[name=version]", "value").remove(0);
        let untried = [
            ("version", base.as_str()),
            ("trial-months", "24"),
            ("check-months", "12"),
            ("answer-days", "30"),
            ("draft-days", "180"),
        ];
        assert_eq!(came(&secretary.post(settings, &untried).await), (303, settings.into()));
        for page in [browser.get(&at).await, secretary.get(&handle).await] {
            assert!(page.text().contains("Next: the network is established."), "{}", page.text());
        }
        assert!(!secretary.get(&handle).await.attributes("#move option", "value").contains(&"try".into()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_at_once_lose_nobody_who_speaks_for_the_network() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let edit = format!("{at}/edit");
        let grace = [("speaker-name-0", "Grace"), ("speaker-address-0", "grace@example.org")];
        assert_eq!(came(&browser.submit(&edit, &edit, &grace).await), (303, edit.clone()));
        let old = browser.get(&edit).await;
        let ruth = [("speaker-name-1", "Ruth"), ("speaker-address-1", "ruth@example.org")];
        assert_eq!(came(&browser.submit(&edit, &edit, &ruth).await), (303, edit.clone()));
        let send = async |page: &Page, changes: &[(&str, &str)]| {
            let body = page.filled_form(&edit, changes).into_bytes();
            browser.send(Method::POST, &edit, Some(body), "application/x-www-form-urlencoded").await
        };
        let names = |page: &Page| page.attributes("input[name^='speaker-name-']", "value");
        // Who touched no speaker takes over whom the other named.
        let late = send(&old, &[("gives", "Courses")]).await;
        assert_eq!(
            (late.status.as_u16(), names(&late)),
            (409, ["Grace", "Ruth", ""].map(String::from).into())
        );
        assert_eq!(late.all(".note b"), [""; 0]);
        // Who named somebody too sees both, and what the other wrote.
        let otto = [("speaker-name-1", "Otto"), ("speaker-address-1", "otto@example.org")];
        let late = send(&old, &otto).await;
        assert_eq!(late.all(".note b"), ["Persons who speak for the network"]);
        let all = ["Grace", "Otto", "Ruth"];
        assert_eq!(names(&late), all);
        assert_eq!(came(&send(&late, &[]).await), (303, edit.clone()));
        assert_eq!(names(&browser.get(&edit).await), all);
        // What is wrong is not joined, and the other's words stand beside it.
        let late = send(&old, &[("speaker-name-1", "Otto")]).await;
        assert_eq!(names(&late), ["Grace", "Otto", ""]);
        assert_eq!(late.all(".note b"), ["Persons who speak for the network"]);
        assert!(late.all(".note p")[2].ends_with("Ruth <ruth@example.org>"), "{}", late.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_that_rested_comes_back_on_the_page_of_its_application() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (_, at) = handed_in(&house, &[]).await;
        let secretary = office(&house).await;
        let handle = format!("/office{at}");
        for (made, slug) in [("emerge", &[("slug", "lakes")][..]), ("rest", &[]), ("emerge", &[])] {
            let step = [&[("move", made), ("day", "2026-11-24"), ("ground", "As agreed")][..], slug].concat();
            let kept = secretary.submit(&handle, &handle, &step).await;
            assert_eq!(came(&kept), (303, handle.clone()), "{made}: {}", kept.text());
            crate::house::pass(&house, jiff::SignedDuration::from_secs(1));
        }
        let status = sql!("SELECT status FROM registry_body WHERE slug = 'lakes'");
        assert_eq!(rows(&house, status).await, ["emerging"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_network_leads_the_secretariat_to_its_steps() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let leads = |page: &Page| page.attributes("a[href='/office/networks/north/step']", "href").len();
        let north = "/networks/north";
        let secretary = office(&house).await;
        assert_eq!(leads(&secretary.get(north).await), 1);
        assert_eq!(secretary.get("/office/networks/north/step").await.status, 200);
        assert_eq!(leads(&house.as_person("amina@example.org").await.get(north).await), 0);
        assert_eq!(leads(&house.visitor().get(north).await), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_was_done_is_said() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (browser, at) = applicant(&house, "grace@example.org").await;
        let invite = format!("{at}/invite");
        let (body, kind) = crate::handovers::with_file(&browser.get(&at).await, &invite, "a.txt", "Statutes");
        let text = String::from_utf8(body).expect("it is text");
        let address = "name=\"address\"\r\n\r\n";
        let body = text.replace(address, &format!("{address}ruth@example.org")).into_bytes();
        let invited = browser.send(Method::POST, &invite, Some(body), &kind).await;
        assert_eq!(came(&invited), (303, at.clone()), "{}", invited.text());
        let said = ["The invitation is on its way.", "The document is added."];
        assert_eq!(browser.get(&at).await.all(".flash"), said);
    }
}
