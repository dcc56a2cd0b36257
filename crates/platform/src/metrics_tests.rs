use crate::db::Engine;
use crate::testing::{TestApp, made_up};
use axum::http::StatusCode;

const TOKEN: &str = "a-token-of-a-monitoring-station";

async fn house(settings: &[(&str, &str)]) -> TestApp {
    TestApp::open(Engine::Sqlite, vec![made_up::capability()], made_up::recognise, settings).await
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_for_this_machine_alone_unless_there_is_a_token() {
    let house = house(&[]).await;
    let here = house.visitor().get("/metrics").await;
    assert_eq!(here.status, StatusCode::OK);
    let kinds = here.text().lines().filter(|line| line.starts_with("# TYPE")).count();
    assert_eq!(kinds, 7, "{}", here.text());
    for viewer in [house.visitor().from_afar(), house.visitor().from_afar().with_token(TOKEN)] {
        assert_eq!(viewer.get("/metrics").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_afar_the_token_of_the_settings_opens_them() {
    let house = house(&[("metrics_token", TOKEN)]).await;
    let afar = || house.visitor().from_afar();
    assert_eq!(afar().with_token(TOKEN).get("/metrics").await.status, StatusCode::OK);
    for wrong in ["", "a-token", &TOKEN[1..], "a-token-of-a-monitoring-station-"] {
        assert_eq!(afar().with_token(wrong).get("/metrics").await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    assert_eq!(afar().get("/metrics").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.visitor().get("/metrics").await.status, StatusCode::OK, "here none is needed");
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_counted_by_how_they_ended() {
    let house = house(&[]).await;
    let viewer = house.visitor();
    viewer.get("/made").await;
    viewer.get("/made").await;
    viewer.get("/nowhere").await;
    let text = viewer.get("/metrics").await.text();
    let counted: Vec<&str> = text.lines().filter(|l| l.starts_with("alltogether_requests_total{")).collect();
    assert_eq!(
        counted,
        [
            "alltogether_requests_total{class=\"1xx\"} 0",
            "alltogether_requests_total{class=\"2xx\"} 2",
            "alltogether_requests_total{class=\"3xx\"} 0",
            "alltogether_requests_total{class=\"4xx\"} 1",
            "alltogether_requests_total{class=\"5xx\"} 0",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_is_ready_while_its_store_of_files_is_there() {
    let house = house(&[]).await;
    let viewer = house.visitor();
    let ready = viewer.get("/readyz").await;
    assert_eq!((ready.status, ready.text().as_str()), (StatusCode::OK, "ok\n"));
    let folder = house.folder().join("files");
    let aside = house.folder().join("aside");
    std::fs::rename(&folder, &aside).expect("it is moved");
    let away = viewer.get("/readyz").await;
    assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(away.text(), "the store of files does not answer\n");
    std::fs::rename(&aside, &folder).expect("it is moved back");
    assert_eq!(viewer.get("/readyz").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_proxy_the_token_is_always_wanted() {
    let house = house(&[("metrics_token", TOKEN), ("behind_proxy", "true")]).await;
    assert_eq!(house.visitor().get("/metrics").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.visitor().with_token(TOKEN).get("/metrics").await.status, StatusCode::OK);
}
