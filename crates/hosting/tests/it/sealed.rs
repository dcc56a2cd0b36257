//! What is sealed is seen by its team and by nobody else: two houses that differ in one bid give the same to everybody else.

use crate::house::{LATE, at, begin, count, fill, hand_in, house, secretary, small};
use platform::sql;
use platform::testing::{TestApp, engines};
use registry::testing::AsPerson;

/// The addresses on which a bid could show, for whoever is on no team.
fn addresses(call: &str, bid: &str) -> Vec<String> {
    let mut all: Vec<String> = [
        "/hosting",
        "/hosting.csv",
        "/hosting.json",
        "/hosting.atom",
        "/hosting.ics",
        "/hosting/bids",
        "/hosting/new",
        "/desk",
        "/",
        "/feed.atom",
        "/search?q=Nairobi",
        "/search?q=university",
        "/office/journal",
        "/office/jobs",
        "/api/v1/calls-to-host",
        "/networks/north",
    ]
    .map(str::to_owned)
    .into();
    for path in ["", "/questions", "/versions", "/edit", "/end", "/bids/1", "/bids/1/files/0"] {
        all.push(format!("{call}{path}"));
    }
    for path in ["", "/basics", "/budget", "/preview", "/sections/s1", "/sections/s1/past", "/ask"] {
        all.push(format!("{bid}{path}"));
    }
    all
}

/// A house with a call; with a bid that is handed in, too, if so.
async fn world(engine: platform::db::Engine, with: bool) -> (TestApp, String) {
    let house = house(engine).await;
    let call = small(&house).await;
    let mut bid = "/hosting/bids/aaaaaaaaaaaaaaaa".to_owned();
    // In both houses they come in: that is no secret.
    let north = house.as_person("north@example.org").await;
    if with {
        bid = begin(&north, &call).await;
        fill(&north, &bid).await;
        assert_eq!(hand_in(&north, &bid, "bid").await.status, 303);
    }
    house.settle().await;
    (house, bid)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_bid_shows_on_no_page_to_anybody_else() {
    for engine in engines() {
        let (with, bid) = world(engine, true).await;
        let (without, _) = world(engine, false).await;
        let call = "/hosting/atbh-13";
        // Its team does see it. Each comes in in both houses.
        let (north, _) =
            (with.as_person("north@example.org").await, without.as_person("north@example.org").await);
        assert!(north.get(&bid).await.text().contains("Conference in Nairobi"));
        for who in ["visitor", "south@example.org", "secretariat@example.org"] {
            let (first, second) = match who {
                "visitor" => (with.visitor(), without.visitor()),
                who => (with.as_person(who).await, without.as_person(who).await),
            };
            for address in addresses(call, &bid).into_iter().chain(about(&with).await) {
                let (a, b) = (first.get(&address).await, second.get(&address).await);
                let clean = |text: String| text.replace(&first_token(&text), "");
                let (first, second) = (clean(a.text()), clean(b.text()));
                let differs = first.lines().zip(second.lines()).find(|(one, other)| one != other);
                assert_eq!((a.status, differs), (b.status, None), "{who} {address}");
                assert_eq!(first.len(), second.len(), "{who} {address}");
            }
        }
        assert_eq!(
            with.letters().iter().filter(|letter| !letter.contains("north@example.org")).count(),
            without.letters().iter().filter(|letter| !letter.contains("north@example.org")).count()
        );
        // Nor does the journal know of it before bids are opened.
        let facts = sql!(
            "SELECT COUNT(*) FROM journal WHERE kind = 'hosting.bid-opened' OR subject IN (SELECT 'bid:' || id FROM hosting_bid)"
        );
        assert_eq!(count(&with, facts).await, 0);
        at(&with, LATE);
        let page = secretary(&with).await.submit(call, &format!("{call}/open"), &[]).await;
        assert_eq!(page.status, 303);
        assert_eq!(count(&with, facts).await, 1);
    }
}

/// What the secretariat reads of whoever bids: their record, erasing it, and joining it with another.
async fn about(house: &TestApp) -> Vec<String> {
    let mut conn = house.app.db.read().await.expect("it can be read");
    let of = |row: platform::db::RowRef<'_>| row.get::<String>(0);
    let all = sql!(
        "SELECT person FROM registry_address WHERE address IN ('north@example.org', 'somebody@example.org') ORDER BY address"
    );
    let ids = conn.all(all, &[], of).await.expect("both are there");
    let north = format!("/office/persons/{}", ids[0]);
    vec![north.clone(), format!("{north}/merge?with={}", ids[1]), format!("{north}/erase")]
}

/// The token of the forms of a page, which is each session's own.
fn first_token(text: &str) -> String {
    let after = text.split_once("name=\"csrf\" value=\"").map_or("", |(_, after)| after);
    let token = after.split('"').next().unwrap_or_default();
    if token.is_empty() { "\u{0}".to_owned() } else { token.to_owned() }
}

/// Asking for what is there and hidden, and for what is not there, takes the same road.
#[tokio::test(flavor = "multi_thread")]
async fn changes_to_another_s_bid_are_answered_as_if_there_were_none() {
    let house = house(engines()[0]).await;
    let call = small(&house).await;
    let north = house.as_person("north@example.org").await;
    let bid = begin(&north, &call).await;
    let secretary = secretary(&house).await;
    for (path, fields) in [
        ("hand-in", vec![("stage", "bid")]),
        ("withdraw", vec![]),
        ("resume", vec![]),
        ("discard", vec![]),
        ("invite", vec![]),
        ("leave-out", vec![("person", "x")]),
        ("basics", vec![("title", "Mine now")]),
        ("budget", vec![("currency", "EUR")]),
        ("sections/s1", vec![("text", "Mine now")]),
        ("ask", vec![("text", "Whose is it?")]),
    ] {
        for viewer in [&secretary, &house.as_person("south@example.org").await] {
            let there = viewer.post_from("/hosting/bids", &format!("{bid}/{path}"), &fields).await;
            let none = viewer
                .post_from("/hosting/bids", &format!("/hosting/bids/aaaaaaaaaaaaaaaa/{path}"), &fields)
                .await;
            assert_eq!((there.status.as_u16(), none.status.as_u16()), (404, 404), "{path}");
        }
    }
    assert_eq!(north.get(&bid).await.status, 200);
}
