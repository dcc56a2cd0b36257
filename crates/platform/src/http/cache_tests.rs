use crate::db::Engine;
use crate::testing::{Page, TestApp, Viewer, engines, made_up};
use axum::http::{StatusCode, header};
use jiff::SignedDuration;

async fn make(house: &TestApp, id: &str) {
    made_up::make(&house.app, id, &format!("Thing {id}"), "public").await.expect("it is made");
}

async fn things(viewer: &Viewer<'_>, address: &str) -> Vec<String> {
    let page = viewer.get(address).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    page.all(".things li")
}

/// How many statements a page took: one asks for the journal's head, and a page that has to be made asks more.
async fn asked(viewer: &Viewer<'_>, address: &str) -> u64 {
    viewer.get(address).await.statements
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_made_once_until_something_happens() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let viewer = house.visitor();
        assert_eq!((asked(&viewer, "/made").await, asked(&viewer, "/made").await), (2, 1), "{engine:?}");
        let first = viewer.get("/made").await;
        let second = house.visitor().get("/made").await;
        assert_eq!((&first.bytes, &first.headers), (&second.bytes, &second.headers), "{engine:?}");
        make(&house, "a").await;
        assert_eq!(things(&viewer, "/made").await, ["Thing a"], "{engine:?}");
        assert_eq!(asked(&viewer, "/made").await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_seen_at_once_on_every_node() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        let other = TestApp::over(
            crate::testing::TestDb::at(&house.db.url).await,
            vec![made_up::capability()],
            made_up::recognise,
            &[],
        )
        .await;
        let (here, there) = (house.visitor(), other.visitor());
        for id in ["a", "b", "c"] {
            make(&house, id).await;
            assert_eq!(things(&there, "/made").await, things(&here, "/made").await, "{id} on {engine:?}");
            assert_eq!(things(&there, "/made").await.last(), Some(&format!("Thing {id}")), "{engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_while_a_page_is_made_is_not_hidden_by_keeping_it() {
    for engine in engines() {
        let house = made_up::house(engine).await;
        make(&house, "a").await;
        let slow = async {
            let viewer = house.visitor();
            things(&viewer, "/made/slow").await
        };
        let change = async {
            made_up::SLOW_ENTERED.acquire().await.expect("it is open").forget();
            make(&house, "b").await;
            made_up::SLOW_MAY_GO.add_permits(1);
        };
        let (read_before, ()) = tokio::join!(slow, change);
        assert_eq!(read_before, ["Thing a"], "whoever asked before the change may see what was before");
        made_up::SLOW_MAY_GO.add_permits(1);
        assert_eq!(things(&house.visitor(), "/made/slow").await, ["Thing a", "Thing b"], "{engine:?}");
        made_up::SLOW_ENTERED.acquire().await.expect("it is open").forget();

        // The same while another page, which was asked for after the change, moved the cache on already.
        let slow = async {
            let viewer = house.visitor();
            things(&viewer, "/made/slow?again").await
        };
        let change = async {
            made_up::SLOW_ENTERED.acquire().await.expect("it is open").forget();
            make(&house, "c").await;
            assert_eq!(things(&house.visitor(), "/made").await.len(), 3);
            made_up::SLOW_MAY_GO.add_permits(1);
        };
        tokio::join!(slow, change);
        made_up::SLOW_MAY_GO.add_permits(1);
        assert_eq!(things(&house.visitor(), "/made/slow?again").await.len(), 3, "{engine:?}");
        made_up::SLOW_ENTERED.acquire().await.expect("it is open").forget();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_count_for_the_hour_they_were_made_in() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    viewer.get("/made").await;
    house.clock.pass(SignedDuration::from_secs(3599));
    assert_eq!(asked(&viewer, "/made").await, 1);
    house.clock.pass(SignedDuration::from_secs(1));
    assert_eq!((asked(&viewer, "/made").await, asked(&viewer, "/made").await), (2, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_a_page_that_was_made_for_another_reader() {
    let house = made_up::house(Engine::Sqlite).await;
    let of_reader = |page: &Page| page.text().contains("Reader");
    let (visitor, reader) = (house.visitor(), made_up::signed_in(&house, "reader"));
    // The reader first, then the visitor; then the other way round.
    for address in ["/made", "/made?turned"] {
        let turned = address.ends_with("turned");
        let first = if turned { visitor.get(address).await } else { reader.get(address).await };
        let second = if turned { reader.get(address).await } else { visitor.get(address).await };
        assert_eq!((of_reader(&first), of_reader(&second)), (!turned, turned), "{address}");
    }
    assert_eq!(
        asked(&reader, "/made").await,
        1,
        "a reader's page is always made, and asks nothing of the cache"
    );
    let kept = house.visitor().get("/made").await;
    assert!(!kept.headers.contains_key(header::SET_COOKIE));
    assert_eq!(kept.headers.get(header::CACHE_CONTROL).and_then(|v| v.to_str().ok()), Some("no-cache"));
    let mine = reader.get("/made").await;
    assert_eq!(
        mine.headers.get(header::CACHE_CONTROL).and_then(|v| v.to_str().ok()),
        Some("private, no-store")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_says_first_is_said_to_one_reader_once() {
    let house = made_up::house(Engine::Sqlite).await;
    house.visitor().get("/made").await;
    let writer = house.visitor();
    assert_eq!(
        writer.post_from("/made/new", "/made", &[("name", "Mine")]).await.status,
        StatusCode::SEE_OTHER
    );
    let flash = ".flash";
    assert_eq!(writer.get("/made").await.all(flash), ["It was made."]);
    assert_eq!(house.visitor().get("/made").await.all(flash), Vec::<String>::new());
    assert_eq!(writer.get("/made").await.all(flash), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_with_a_visitors_form_is_made_for_each() {
    let house = made_up::house(Engine::Sqlite).await;
    let (one, other) = (house.visitor(), house.visitor());
    let tokens = [one.get("/made/new").await.csrf(), other.get("/made/new").await.csrf()];
    assert_ne!(tokens[0], tokens[1]);
    assert_ne!(one.cookie("visit"), other.cookie("visit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_language_and_each_address_has_its_own_page() {
    let house = made_up::house(Engine::Sqlite).await;
    let titles = async |viewer: Viewer<'_>, address: &str| viewer.get(address).await.all("h1");
    for _ in 0..2 {
        assert_eq!(titles(house.visitor(), "/made").await, ["Made things"]);
        assert_eq!(titles(house.visitor().reading("es"), "/made").await, ["Cosas hechas"]);
        assert_eq!(titles(house.visitor(), "/made?lang=es").await, ["Cosas hechas"]);
        assert_eq!(titles(house.visitor().reading("es"), "/made?lang=en").await, ["Made things"]);
        let chose = house.visitor();
        chose.set_cookie("language", "es");
        assert_eq!(titles(chose, "/made").await, ["Cosas hechas"]);
    }
    let links =
        async |address: &str| house.visitor().get(address).await.attributes("link[rel=canonical]", "href");
    assert_ne!(links("/made").await, links("/made?x=1").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_page_is_the_same_in_both_forms_and_is_not_sent_twice() {
    use axum::body::Body;
    use axum::http::Request;
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let house = made_up::house(Engine::Sqlite).await;
    let router = crate::http::router(&house.app);
    let ask = async |name: header::HeaderName, value: &str| {
        let request = Request::get("/made").header(name, value).body(Body::empty()).expect("it is one");
        let response = router.clone().oneshot(request).await.expect("it answers");
        let (parts, body) = response.into_parts();
        (parts, body.collect().await.expect("it is whole").to_bytes())
    };
    let plain = house.visitor().get("/made").await;
    let (parts, gzipped) = ask(header::ACCEPT_ENCODING, "gzip, br").await;
    assert_eq!(parts.headers.get(header::CONTENT_ENCODING).and_then(|v| v.to_str().ok()), Some("gzip"));
    let mut opened = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&gzipped[..]), &mut opened)
        .expect("it opens");
    assert_eq!(opened, plain.bytes);
    let tag = parts.headers.get(header::ETAG).and_then(|v| v.to_str().ok()).expect("it has a tag").to_owned();
    let (again, nothing) = ask(header::IF_NONE_MATCH, &tag).await;
    assert_eq!((again.status, nothing.len()), (StatusCode::NOT_MODIFIED, 0));
    make(&house, "a").await;
    let (changed, _) = ask(header::IF_NONE_MATCH, &tag).await;
    assert_eq!(changed.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_are_not_kept() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    assert_eq!(viewer.get("/made/fails/unavailable").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(viewer.get("/nowhere").await.status, StatusCode::NOT_FOUND);
    assert_eq!(viewer.get("/made/fails/unavailable").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(house.app.cache.lock().pages.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cache_never_outgrows_its_measure() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    for number in 0..super::MOST_PAGES + 5 {
        viewer.get(&format!("/made?{number}")).await;
    }
    let kept = house.app.cache.lock();
    assert_eq!(kept.pages.len(), 5);
    let bytes: usize =
        kept.pages.iter().map(|(key, page)| key.address.len() + page.plain.len() + page.gzip.len()).sum();
    assert_eq!(kept.bytes, bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_with_a_long_address_is_not_kept() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    for (query, kept) in [(super::LONGEST_ADDRESS - "/made".len(), 1), (4_000, 1)] {
        let page = viewer.get(&format!("/made?{}", "x".repeat(query))).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(house.app.cache.lock().pages.len(), kept, "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_would_push_out_the_others_is_not_kept() {
    let house = made_up::house(Engine::Sqlite).await;
    let large = "x".repeat(super::MOST_OF_ONE);
    made_up::make(&house.app, "a", &large, "public").await.expect("it is made");
    let viewer = house.visitor();
    viewer.get("/licence").await;
    assert_eq!(house.app.cache.lock().pages.len(), 1);
    for _ in 0..2 {
        assert_eq!(things(&viewer, "/made").await, [large.as_str()]);
    }
    assert_eq!(house.app.cache.lock().pages.len(), 1);
}

/// The clock of the one house in which time passes while it is found out who asks.
static LATE: std::sync::OnceLock<std::sync::Arc<crate::testing::HandClock>> = std::sync::OnceLock::new();

#[tokio::test(flavor = "multi_thread")]
async fn a_page_begun_before_the_hour_is_none_of_the_next() {
    let house = TestApp::open(
        Engine::Sqlite,
        vec![made_up::capability()],
        |db, credential, now| {
            if let Some(clock) = LATE.get() {
                clock.pass(SignedDuration::from_secs(1));
            }
            made_up::recognise(db, credential, now)
        },
        &[],
    )
    .await;
    house.clock.pass(SignedDuration::from_secs(3599));
    assert!(LATE.set(house.clock.clone()).is_ok());
    let stranger = house.visitor();
    stranger.set_cookie("session", "one that has ended");
    stranger.get("/made").await;
    assert_eq!(house.app.givens.now().to_string(), "2026-11-24T13:00:00Z");
    assert_eq!(asked(&house.visitor(), "/made").await, 2, "it is made anew");
}
