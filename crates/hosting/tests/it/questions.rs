//! Questions of bidders: asked by a team, answered to everybody, frozen in time.

use crate::house::{at, begin, count, house, secretary, small};
use platform::sql;
use platform::testing::{TestApp, engines};
use registry::testing::AsPerson;

async fn with_steps(house: &TestApp) -> String {
    let call = small(house).await;
    // Questions until 15 February 2027 and answers until 1 March, at noon UTC.
    let mut terms = crate::house::small_terms();
    let due = |step: &str, at: i64| serde_json::json!({ "step": step, "at": at, "zone": "UTC", "grace": 0 });
    let all = terms["timeline"].as_array_mut().expect("a list");
    all.insert(1, due("questions", 1_802_692_800_000_000));
    all.insert(2, due("answers", 1_803_902_400_000_000));
    house.db.tamper(&format!("UPDATE hosting_call SET terms = '{terms}'")).await;
    call
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_to_everybody_without_who_asked() {
    for engine in engines() {
        let house = house(engine).await;
        let call = with_steps(&house).await;
        let north = house.as_person("north@example.org").await;
        let south = house.as_person("south@example.org").await;
        let (bid, _) = (begin(&north, &call).await, begin(&south, &call).await);
        let ask = format!("{bid}/ask");
        assert_eq!(north.submit(&ask, &ask, &[("text", "")]).await.status, 422);
        for _ in 0..2 {
            let page = north.submit(&ask, &ask, &[("text", "We of the north ask: may it be in June?")]).await;
            assert_eq!(page.status, 303, "{:?}", page.errors());
        }
        // Asked twice it is one question. Nobody but whoever answers sees it, and they do not see who asks.
        let list = format!("{call}/questions");
        for viewer in [&house.visitor(), &south, &north] {
            assert!(!viewer.get(&list).await.text().contains("June"));
        }
        let secretary = secretary(&house).await;
        let page = secretary.get(&list).await;
        assert_eq!(page.text().matches("may it be in June?").count(), 1);
        assert!(!page.text().contains("Speaker of north"));
        let action = page.attributes("form[action*='/questions/']", "action")[0].clone();
        assert_eq!(secretary.submit(&list, &action, &[("answer", "")]).await.status, 422);
        let fields = [("text", "May it be in June?"), ("answer", "Yes, within the days of the call.")];
        assert_eq!(secretary.submit(&list, &action, &fields).await.status, 303);
        house.settle().await;
        let shown = house.visitor().get(&list).await.text();
        assert!(shown.contains("May it be in June?") && shown.contains("Yes, within the days"));
        assert!(!shown.contains("north"));
        // All who bid are told, and nothing in the database says any more who asked.
        let told = house.letters().iter().filter(|letter| letter.contains("A question was answered")).count();
        assert_eq!(told, 2);
        let asked = sql!("SELECT COUNT(*) FROM hosting_question WHERE person IS NOT NULL");
        assert_eq!(count(&house, asked).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_end_first_and_answers_freeze_before_the_bids() {
    let house = house(engines()[0]).await;
    let call = with_steps(&house).await;
    let north = house.as_person("north@example.org").await;
    let bid = begin(&north, &call).await;
    let (ask, list) = (format!("{bid}/ask"), format!("{call}/questions"));
    assert_eq!(north.submit(&ask, &ask, &[("text", "In time?")]).await.status, 303);
    at(&house, "2027-02-15T11:00:00Z");
    let north = house.as_person("north@example.org").await;
    let secretary = crate::house::secretary(&house).await;
    let action = secretary.get(&list).await.attributes("form[action*='/questions/']", "action")[0].clone();
    at(&house, "2027-02-15T12:00:01Z");
    assert_eq!(north.post_from(&bid, &ask, &[("text", "Too late?")]).await.status, 409);
    at(&house, "2027-03-01T11:00:00Z");
    let secretary = crate::house::secretary(&house).await;
    let open = secretary.get(&list).await.filled_form(&action, &[("answer", "Yes.")]);
    at(&house, "2027-03-01T12:00:01Z");
    let north = house.as_person("north@example.org").await;
    let kind = "application/x-www-form-urlencoded";
    let page = secretary.send(axum::http::Method::POST, &action, Some(open.into_bytes()), kind).await;
    assert_eq!(page.status, 409);
    assert!(secretary.get(&list).await.text().contains("The time for answers is over"));
    // Others answer nothing, whatever they send.
    let page = north.post_from(&bid, &action, &[("text", "X"), ("answer", "Y")]).await;
    assert_eq!(page.status, 403);
}
