//! Who gets a mailing, by what is chosen.

use crate::house::office;
use crate::mailings::{approved, press, ready, state_of, write};
use axum::http::Method;
use platform::testing::engines;
use registry::testing::AsPerson;

#[tokio::test(flavor = "multi_thread")]
async fn only_those_who_fit_the_selection_get_it() {
    for engine in engines() {
        let house = ready(engine).await;
        let writer = office(&house).await;
        for (chosen, wanted) in [
            (vec![("role", "representative")], vec!["Amina", "Bento"]),
            (vec![("kind", "network")], vec!["Amina", "Bento"]),
            (vec![("kind", "working-group")], vec!["Amina", "Chair"]),
            (vec![("kind", "working-group"), ("role", "facilitator")], vec!["Chair"]),
            (vec![("countries", "ke")], vec!["Bento"]),
            (vec![("countries", "Norway, kenya")], vec!["Bento"]),
            (vec![("bodies", "north method")], vec!["Amina", "Chair"]),
            (vec![("status", "active"), ("kind", "network")], vec![]),
        ] {
            let mailing = write(&writer, &chosen).await;
            let page = writer.get(&mailing).await;
            let names = page.all("#chosen .list bdi");
            assert_eq!(names, wanted, "{chosen:?}");
            let file = writer.get(&format!("{mailing}/readers.csv")).await;
            assert_eq!(file.text().lines().count(), wanted.len() + 1);
        }
        // Whose office is over gets nothing, also when it ended after the mailing was asked for.
        let mailing = write(&writer, &[("role", "facilitator")]).await;
        assert_eq!(press(&writer, &mailing, "ask").await.status, 303);
        house.db.tamper("UPDATE registry_mandate SET ends = '2026-11-01', starts = '2026-01-01' WHERE role = 'facilitator'").await;
        let second = house.as_person("second@example.org").await;
        let page = second.get(&mailing).await;
        assert_eq!(page.attributes("#next form", "action"), [format!("{mailing}/return")]);
        let approve = format!("{mailing}/approve");
        let typed = page.filled_form(&format!("{mailing}/return"), &[]).into_bytes();
        let refused =
            second.send(Method::POST, &approve, Some(typed), "application/x-www-form-urlencoded").await;
        assert_eq!(
            (refused.status.as_u16(), refused.all("main p")[1].as_str()),
            (409, "Nobody would get it. Choose other readers.")
        );
        assert_eq!(state_of(&house, &mailing).await, "waiting");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailing_that_nobody_gets_is_not_asked_for_and_what_was_chosen_stays_on_its_page() {
    for engine in engines() {
        let house = ready(engine).await;
        let writer = office(&house).await;
        let nobody = [("role", "treasurer"), ("bodies", "north")];
        let mailing = write(&writer, &nobody).await;
        let page = writer.get(&mailing).await;
        assert_eq!(page.all("#chosen dd"), ["Treasurer", "Network of the North"]);
        assert_eq!(page.attributes("#next form", "action"), [""; 0], "{}", page.text());
        assert!(page.text().contains("Nobody would get it."));
        let typed = format!("csrf={}&version=1", page.attributes("[name=csrf]", "value")[0]);
        let form = "application/x-www-form-urlencoded";
        let ask = format!("{mailing}/ask");
        let came_from = format!("{}{mailing}", house.app.config.public_url);
        let writer = writer.with_header("referer", &came_from);
        let refused = writer.send(Method::POST, &ask, Some(typed.into_bytes()), form).await;
        assert_eq!((refused.status.as_u16(), state_of(&house, &mailing).await), (409, "draft".into()));
        assert_eq!(refused.attributes("a.btn.primary", "href"), [mailing.as_str()], "there is a way back");
        let elsewhere = office(&house).await.with_header("referer", "https://elsewhere.example.org/x");
        assert_eq!(elsewhere.get("/nothing").await.attributes("a.btn.primary", "href"), ["/"]);
        // Of one that has left it is still told for whom it was.
        let sent = approved(&house, &[("bodies", "south")]).await;
        house.settle().await;
        let page = writer.get(&sent).await;
        assert_eq!(page.all("#chosen dd"), ["Network of the South"], "{}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_as_it_was_keeps_the_approval_that_was_asked_for() {
    for engine in engines() {
        let house = ready(engine).await;
        let writer = office(&house).await;
        // In another order than the one in which the page sends them.
        let mailing = write(&writer, &[("bodies", "south north")]).await;
        assert_eq!(press(&writer, &mailing, "ask").await.status, 303);
        let second = house.as_person("second@example.org").await;
        let edit = format!("{mailing}/edit");
        assert_eq!(second.submit(&edit, &edit, &[]).await.status, 303);
        assert_eq!(state_of(&house, &mailing).await, "waiting", "{engine:?}");
        let one = second.submit(&edit, &edit, &[("subject-en", "Another")]).await;
        assert_eq!((one.status.as_u16(), state_of(&house, &mailing).await), (303, "draft".into()));
    }
}
