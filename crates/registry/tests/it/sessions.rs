//! Sessions: listed, ended, over after their time; what is gone with a person.

use crate::house::{SECRETARY, came, count, founded, office, pass, pass_days, rows, with_network};
use jiff::SignedDuration;
use platform::sql;
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::AsPerson;

/// The actions that end a session, as one's own page offers them.
async fn ends(viewer: &Viewer<'_>) -> Vec<String> {
    viewer.get("/me").await.attributes("#sessions form[action$='/end']", "action")
}

async fn sessions(house: &TestApp) -> i64 {
    count(house, sql!("SELECT COUNT(*) FROM registry_session")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn ones_own_sessions_are_listed_and_can_be_ended() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let here = house.as_person("amina@example.org").await;
        let there = house.as_person("amina@example.org").await;
        let another = office(&house).await;
        let listed = here.get("/me").await;
        let names = listed.all("#sessions li h3");
        assert_eq!(names.len(), 2, "hers and no other's: {names:?}");
        assert_eq!(listed.all("#sessions li h3 .muted"), ["this browser"]);

        let end = ends(&here).await;
        assert_eq!(end.len(), 1, "the one in hand is signed out by its own button");
        assert_eq!(another.get("/desk").await.status, 200);
        let foreign = another.post_from("/me", &end[0], &[]).await;
        assert_eq!(foreign.status, 404, "nobody ends another's session");
        assert_eq!(there.get("/desk").await.status, 200);
        assert_eq!(came(&here.submit("/me", &end[0], &[]).await), (303, "/me".into()));
        assert_eq!(came(&there.get("/desk").await), (303, "/sign-in?next=%2Fdesk".into()));
        assert_eq!(here.get("/desk").await.status, 200);
        let again = here.post_from("/me", &end[0], &[]).await;
        assert_eq!(again.status, 404, "it is ended already");
        let facts = rows(&house, sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 1")).await;
        assert_eq!(facts, ["registry.session-ended"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_other_sessions_end_at_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let another = office(&house).await;
        let here = house.as_person("amina@example.org").await;
        let others = [house.as_person("amina@example.org").await, house.as_person("amina@example.org").await];
        let done = here.submit("/me", "/me/sessions/end-others", &[]).await;
        assert_eq!(came(&done), (303, "/me".into()));
        for other in &others {
            assert_eq!(other.get("/desk").await.status, 303);
        }
        assert_eq!(here.get("/desk").await.status, 200);
        assert_eq!(another.get("/desk").await.status, 200, "another person's session stays");
        let ended = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.session-ended'");
        assert_eq!(count(&house, ended).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_over_after_sixty_days() {
    for engine in engines() {
        let house = founded(engine).await;
        let viewer = office(&house).await;
        pass(&house, SignedDuration::from_hours(60 * 24) - SignedDuration::from_micros(1));
        assert_eq!(viewer.get("/desk").await.status, 200);
        pass(&house, SignedDuration::from_micros(1));
        assert_eq!(viewer.get("/desk").await.status, 303);
        // What is over is cleared away when somebody signs in.
        pass_days(&house, 1);
        office(&house).await;
        assert_eq!(sessions(&house).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_session_and_takes_its_cookie() {
    for engine in engines() {
        let house = founded(engine).await;
        let viewer = office(&house).await;
        let stolen = viewer.apart();
        let out = viewer.submit("/desk", "/sign-out", &[]).await;
        assert_eq!(came(&out), (303, "/".into()));
        assert_eq!(viewer.cookie("session"), None);
        assert_eq!(stolen.get("/desk").await.status, 303, "the cookie is worth nothing any more");
        assert_eq!(sessions(&house).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_again_ends_the_session_before() {
    for engine in engines() {
        let house = founded(engine).await;
        let viewer = office(&house).await;
        let before = viewer.apart();
        let link = registry::link_for(&house.app, SECRETARY).await.expect("it answers").expect("it is known");
        let link = link.trim_start_matches(&house.app.config.public_url);
        assert_eq!(came(&viewer.submit(link, link, &[]).await), (303, "/desk".into()));
        assert_eq!(before.get("/desk").await.status, 303);
        assert_eq!(viewer.get("/desk").await.status, 200);
        assert_eq!(sessions(&house).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_that_was_erased_is_signed_out_and_cannot_come_back() {
    for engine in engines() {
        let house = founded(engine).await;
        let person = registry::testing::add_person(
            &house,
            "Amina",
            "amina@example.org",
            registry::testing::Seen::Nobody,
        );
        let person = person.await;
        let viewer = house.as_person("amina@example.org").await;
        assert_eq!(viewer.get("/me").await.status, 200);
        let link = registry::link_for(&house.app, "amina@example.org").await.expect("it answers");
        let link = link.expect("it is known").replace(&house.app.config.public_url, "");
        let office = office(&house).await;
        let erase = format!("/office/persons/{person}/erase");
        assert_eq!(came(&office.submit(&erase, &erase, &[]).await), (303, "/office/persons".into()));
        assert_eq!(viewer.get("/me").await.status, 303);
        assert_eq!(house.visitor().get(&link).await.status, 410, "her link is gone with her");
        let left = sql!(
            "SELECT COUNT(*) FROM registry_session s JOIN registry_person p ON p.id = s.person WHERE p.name = ''"
        );
        assert_eq!(count(&house, left).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_ends_every_way_in_of_somebody() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let browsers =
            [house.as_person("amina@example.org").await, house.as_person("amina@example.org").await];
        let token = [("token-name", "Our site"), ("scopes", "bodies:write"), ("days", "30")];
        let secret = browsers[0].submit("/me", "/me/tokens", &token).await.all("p.code").remove(0);
        let program = house.visitor().with_token(&secret);
        assert_eq!(program.get("/api/v1/bodies/north").await.status, 200);
        let link = registry::link_for(&house.app, "amina@example.org").await.expect("it answers");
        let link = link.expect("she has the address").replace(&house.app.config.public_url, "");
        let reader = house.visitor();
        assert_eq!(reader.get(&link).await.status, 200);

        let on = format!("/office/persons/{amina}");
        let end = format!("{on}/sign-out");
        assert_eq!(browsers[0].get(&end).await.status, 404);
        assert!(office.get(&on).await.attributes("main a", "href").contains(&end), "her page leads there");
        assert_eq!(came(&office.submit(&end, &end, &[]).await), (303, on.clone()));

        for browser in &browsers {
            assert_eq!(came(&browser.get("/desk").await), (303, "/sign-in?next=%2Fdesk".into()));
        }
        assert_eq!(program.get("/api/v1/bodies/north").await.status, 401);
        assert_eq!(reader.get(&link).await.status, 410, "{engine:?}");
        assert_eq!(office.get("/desk").await.status, 200, "nobody else's way in is touched");
        let fact = sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 1");
        assert_eq!(rows(&house, fact).await, ["registry.ways-ended"]);
        // She comes in anew by her address, as ever.
        assert_eq!(house.as_person("amina@example.org").await.get("/desk").await.status, 200);
    }
}
