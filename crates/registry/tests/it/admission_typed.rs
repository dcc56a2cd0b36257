//! What is typed on the pages of admission: kept beside whatever button is pressed, and looked over whole.

use crate::admission::{applicant, handed_in};
use crate::house::{came, count, error_of, office, rows, with_network};
use axum::http::Method;
use platform::sql;
use platform::testing::engines;

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
        let typed = |page: &platform::testing::Page, field: &str| page.all(&format!("[id='{field}']"));
        assert_eq!(typed(&none, &fields[0]), ["A long answer"]);
        let (body, kind) = crate::handovers::with_file(&none, &documents, "a.txt", "Statutes");
        let added = browser.send(Method::POST, &documents, Some(body), &kind).await;
        assert_eq!(added.status, 200, "{}", added.text());
        assert_eq!(added.all(".flash"), ["The application is saved."]);
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
    }
}
