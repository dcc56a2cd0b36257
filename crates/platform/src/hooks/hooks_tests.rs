use super::model::{DeliveryId, HookId, MOST_TRIES, State, pause_after, signature};
use super::{actions, catch_up, reads};
use crate::db::Engine;
use crate::testing::{TestApp, engines, made_up};
use jiff::SignedDuration;
use serde_json::Value;
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers::method};

async fn house(engine: Engine) -> TestApp {
    let settings = [("webhooks.allow_private", "true")];
    TestApp::open(engine, vec![made_up::capability()], made_up::recognise, &settings).await
}

/// A receiver that answers with this status.
async fn receiver(status: u16) -> MockServer {
    let server = MockServer::start().await;
    answer(&server, status).await;
    server
}

async fn answer(server: &MockServer, status: u16) {
    server.reset().await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(status)).mount(server).await;
}

async fn add(house: &TestApp, server: &MockServer, kinds: &[&str]) -> (HookId, String) {
    let permit = made_up::steward().steward().expect("they are of the secretariat");
    let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    let added = actions::add(&house.app, &permit, &server.uri(), &kinds).await;
    added.unwrap_or_else(|failure| panic!("{failure:?}"))
}

async fn got(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap_or_default()
}

fn header<'a>(request: &'a Request, name: &str) -> &'a str {
    request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).expect("it is JSON")
}

async fn state(house: &TestApp, id: HookId) -> State {
    let mut conn = house.app.db.read().await.expect("it answers");
    let hook = reads::one(&mut conn, id, house.app.givens.now()).await.expect("it reads");
    hook.expect("it is there").state
}

/// State, tries and status of each delivery, newest first.
async fn sent(house: &TestApp, id: HookId) -> Vec<(String, i64, i64)> {
    let permit = made_up::steward().steward().expect("they are of the secretariat");
    let mut conn = house.app.db.read().await.expect("it answers");
    let all = reads::newest(&mut conn, &permit, id, 50).await.expect("it reads");
    all.into_iter().map(|delivery| (delivery.state, delivery.tries, delivery.status)).collect()
}

async fn make(house: &TestApp, name: &str) {
    made_up::make(&house.app, name, name, "public").await.expect("it is made");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_is_told_once_signed_and_in_order() {
    for engine in engines() {
        let house = house(engine).await;
        make(&house, "before").await;
        let server = receiver(204).await;
        let (id, secret) = add(&house, &server, &["platform.hook-off"]).await;
        make(&house, "unwanted").await;
        let permit = made_up::steward().steward().expect("they are of the secretariat");
        actions::change(&house.app, &permit, id, &server.uri(), &[]).await.expect("it is told of all");
        for name in ["a", "b", "c"] {
            make(&house, name).await;
        }
        house.settle().await;
        house.settle().await;
        let got = got(&server).await;
        let kinds: Vec<String> =
            got.iter().map(|one| body(one)["type"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(kinds[..1], ["platform.hook-changed"], "{engine:?}");
        assert_eq!(kinds[1..], ["made.thing-made"; 3], "{engine:?}");
        let numbers: Vec<i64> = got.iter().filter_map(|one| body(one)["data"]["seq"].as_i64()).collect();
        assert_eq!(numbers, [4, 5, 6, 7], "without a gap, from when it was to be told of them");
        let last = &got[3];
        assert_eq!(body(last)["data"]["subject"], "thing:c");
        assert_eq!(header(last, "content-type"), "application/json");
        let seconds: i64 = header(last, "webhook-timestamp").parse().expect("seconds since 1970");
        assert_eq!(seconds, house.app.givens.now().as_second());
        let text = String::from_utf8(last.body.clone()).expect("it is UTF-8");
        let expected = signature(&[secret], header(last, "webhook-id"), seconds, &text);
        assert_eq!(header(last, "webhook-signature"), expected);
        let mut ids: Vec<&str> = got.iter().map(|one| header(one, "webhook-id")).collect();
        ids.dedup();
        assert_eq!(ids.len(), 4);
        assert_eq!(sent(&house, id).await, vec![("sent".to_owned(), 1, 204); 4]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_chosen_is_told() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(200).await;
        add(&house, &server, &["platform.job-rerun"]).await;
        make(&house, "a").await;
        house.settle().await;
        assert_eq!(got(&server).await.len(), 0, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_at_once_tell_once() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(200).await;
        let (id, _) = add(&house, &server, &[]).await;
        for name in ["a", "b", "c", "d"] {
            make(&house, name).await;
        }
        let all = (0..4).map(|_| catch_up(&house.app));
        for done in futures_util::future::join_all(all).await {
            done.expect("it follows");
        }
        house.settle().await;
        assert_eq!(got(&server).await.len(), 5, "{engine:?}: added, and four things");
        assert_eq!(sent(&house, id).await.len(), 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_taken_is_tried_for_a_day_then_the_hook_is_paused_and_goes_on_when_turned_on() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(503).await;
        let (id, _) = add(&house, &server, &[]).await;
        make(&house, "a").await;
        house.settle().await;
        for tries in 1..MOST_TRIES {
            assert_eq!(got(&server).await.len(), usize::try_from(tries).unwrap_or(0), "{engine:?}");
            assert_eq!(state(&house, id).await, State::On);
            house.clock.pass(pause_after(tries) - SignedDuration::from_secs(1));
            house.settle().await;
            assert_eq!(got(&server).await.len(), usize::try_from(tries).unwrap_or(0), "not before its time");
            house.clock.pass(SignedDuration::from_secs(1));
            house.settle().await;
        }
        let got_before = got(&server).await;
        assert_eq!(got_before.len(), usize::try_from(MOST_TRIES).unwrap_or(0));
        let first = header(&got_before[0], "webhook-id");
        assert!(
            got_before.iter().all(|one| header(one, "webhook-id") == first),
            "the first holds up the others"
        );
        assert_eq!(state(&house, id).await, State::Paused);
        let permit = made_up::steward().steward().expect("they are of the secretariat");
        let mut conn = house.app.db.read().await.expect("it answers");
        assert_eq!(reads::paused(&mut conn, &permit).await.expect("it counts"), 1);
        drop(conn);
        // What happens meanwhile is not lost.
        make(&house, "b").await;
        house.settle().await;
        answer(&server, 200).await;
        actions::turn_on(&house.app, &permit, id).await.expect("it is turned on");
        house.settle().await;
        let got = got(&server).await;
        assert_eq!(header(&got[0], "webhook-id"), first, "the first one first, under its id");
        let kinds: Vec<Value> = got.iter().map(|one| body(one)["type"].clone()).collect();
        let all = ["hook-added", "thing-made", "hook-paused", "thing-made", "hook-on"];
        assert_eq!(kinds.len(), all.len(), "{kinds:?}");
        assert!(
            kinds.iter().zip(all).all(|(kind, end)| kind.as_str().is_some_and(|kind| kind.ends_with(end)))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_is_tried_once_and_holds_up_nothing() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(500).await;
        let (id, _) = add(&house, &server, &["platform.hook-changed"]).await;
        let permit = made_up::steward().steward().expect("they are of the secretariat");
        actions::send_test(&house.app, &permit, id).await.expect("it is sent");
        house.settle().await;
        assert_eq!(sent(&house, id).await, [("failed".to_owned(), 1, 500)]);
        assert_eq!(state(&house, id).await, State::On);
        answer(&server, 200).await;
        actions::rotate(&house.app, &permit, id).await.expect("it is changed");
        house.settle().await;
        assert_eq!(got(&server).await.len(), 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_gone_is_paused_at_once() {
    let house = house(Engine::Sqlite).await;
    let server = receiver(410).await;
    let (id, _) = add(&house, &server, &[]).await;
    house.settle().await;
    assert_eq!(state(&house, id).await, State::Paused);
    assert_eq!(sent(&house, id).await, [("failed".to_owned(), 1, 410)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_secret_signs_beside_the_old_one_for_a_day() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(200).await;
        let (id, old) = add(&house, &server, &["platform.job-rerun"]).await;
        let permit = made_up::steward().steward().expect("they are of the secretariat");
        let new = actions::rotate(&house.app, &permit, id).await.expect("it is another");
        assert!(old != new && new.starts_with("whsec_"));
        let mut expected = vec![new.clone(), old];
        for hours in [0, 25] {
            house.clock.pass(SignedDuration::from_hours(hours));
            if hours > 0 {
                expected.pop();
            }
            actions::send_test(&house.app, &permit, id).await.expect("it is sent");
            house.settle().await;
            let got = got(&server).await;
            let last = got.last().expect("it came");
            let text = String::from_utf8(last.body.clone()).expect("it is UTF-8");
            let seconds = house.app.givens.now().as_second();
            let wanted = signature(&expected, header(last, "webhook-id"), seconds, &text);
            assert_eq!(header(last, "webhook-signature"), wanted);
            assert_eq!(body(last)["type"], "platform.hook-test");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_is_sent_again_under_its_id_and_at_once() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(500).await;
        let (id, _) = add(&house, &server, &[]).await;
        house.settle().await;
        assert_eq!(sent(&house, id).await, [("waiting".to_owned(), 1, 500)]);
        let first = header(&got(&server).await[0], "webhook-id").to_owned();
        answer(&server, 200).await;
        let permit = made_up::steward().steward().expect("they are of the secretariat");
        let delivery: DeliveryId = first.trim_start_matches("msg_").parse().expect("it is an id");
        actions::send_again(&house.app, &permit, id, delivery).await.expect("it is there");
        house.settle().await;
        let got = got(&server).await;
        assert_eq!(got.iter().map(|one| header(one, "webhook-id")).collect::<Vec<_>>(), [first.as_str()]);
        assert_eq!(sent(&house, id).await, [("sent".to_owned(), 1, 200)]);
        // The work that waited for its pause lies down.
        house.clock.pass(SignedDuration::from_hours(1));
        house.settle().await;
        assert_eq!(got.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_kept_over_a_restart() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(200).await;
        add(&house, &server, &[]).await;
        make(&house, "a").await;
        // Whoever followed and whoever sent are gone; the claim of the work that was begun runs out.
        catch_up(&house.app).await.expect("it follows");
        house.db.tamper("UPDATE platform_job SET state = 'running', leased_until = 0, attempts = 1").await;
        house.settle().await;
        assert_eq!(got(&server).await.len(), 2, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_the_secretariat() {
    for engine in engines() {
        let house = house(engine).await;
        let server = receiver(200).await;
        let viewer = made_up::signed_in(&house, "steward");
        for wrong in ["", "http://example.org/", "https://user@example.org/", "javascript:alert(1)"] {
            let back =
                viewer.submit("/office/webhooks/new", "/office/webhooks/new", &[("address", wrong)]).await;
            assert_eq!((back.status.as_u16(), back.all("#address-error").len()), (422, 1), "{wrong}");
        }
        let strange = [("address", server.uri()), ("kinds", "nothing.there".to_owned())];
        let strange = strange.each_ref().map(|(name, value)| (*name, value.as_str()));
        let back = viewer.submit("/office/webhooks/new", "/office/webhooks/new", &strange).await;
        assert_eq!(back.status, 422);
        let uri = server.uri();
        let made = viewer.submit("/office/webhooks/new", "/office/webhooks/new", &[("address", &uri)]).await;
        assert_eq!(
            (made.status.as_u16(), &made.headers["cache-control"]),
            (200, &"private, no-store".parse().expect("a value"))
        );
        let secret = made.all("p.code").remove(0);
        assert!(secret.starts_with("whsec_"));
        let list = viewer.get("/office/webhooks").await;
        let page = list.attributes("tbody a", "href").remove(0);
        assert!(!list.text().contains(&secret) && !viewer.get(&page).await.text().contains(&secret));
        let test = viewer.submit(&page, &format!("{page}/test"), &[]).await;
        assert_eq!(test.location().as_deref(), Some(page.as_str()));
        house.settle().await;
        assert_eq!(got(&server).await.len(), 2, "its being added, and the test");
        let shown = viewer.get(&page).await;
        assert_eq!(shown.all("#sent tbody tr").len(), 2);
        for verb in ["off", "on", "secret"] {
            let done = viewer.submit(&page, &format!("{page}/{verb}"), &[]).await;
            assert!(done.status.is_redirection() || done.status.is_success(), "{verb}: {}", done.status);
        }
        for who in ["reader", ""] {
            let other = made_up::signed_in(&house, who);
            let came = other.get(&page).await.status.as_u16();
            assert!([404, 303].contains(&came), "{who}: {came}");
        }
        let remove = format!("{page}/remove");
        assert_eq!(
            viewer.submit(&remove, &remove, &[]).await.location().as_deref(),
            Some("/office/webhooks")
        );
        assert_eq!(viewer.get(&page).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_of_our_own_network_is_not_asked_unless_the_settings_allow_it() {
    let house = made_up::house(Engine::Sqlite).await;
    let server = receiver(200).await;
    let (id, _) = add(&house, &server, &[]).await;
    house.settle().await;
    assert_eq!(got(&server).await.len(), 0);
    assert_eq!(sent(&house, id).await, [("waiting".to_owned(), 1, 0)]);
}
