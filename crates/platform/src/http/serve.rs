//! Putting the routes together and listening.

use super::patient::Patient;
use super::seats::{Seat, Seats};
use super::{Answered, App, Ctx, Failure, Routes, Shape, Who, enter, moved};
use crate::capability::Capability;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::ServiceExt;

/// The largest form; files have limits of their own.
const FORM_BYTES: usize = 1024 * 1024;

/// The floor's routes and those of all capabilities.
pub(super) fn all_routes(capabilities: &[Capability]) -> Routes {
    let mut routes = floor_routes();
    for capability in capabilities {
        routes = routes.and((capability.routes)());
    }
    routes
}

fn floor_routes() -> Routes {
    Routes::new()
        .and(crate::ui::routes())
        .and(crate::home::routes())
        .and(crate::desk::routes())
        .and(crate::search::routes())
        .and(crate::jobs::routes())
        .and(crate::sources::routes())
        .and(crate::api::routes())
        .and(crate::hooks::routes())
        .on(axum::http::Method::GET, "/healthz", Who::Anyone, Shape::Asset, healthy)
        .on(axum::http::Method::GET, "/readyz", Who::Anyone, Shape::Asset, ready)
        .on(axum::http::Method::GET, "/metrics", Who::Anyone, Shape::Asset, crate::metrics::show)
}

/// Addresses of the floor with every parameter filled in, for the rigs. Routes without parameters are their own.
pub(super) fn samples() -> Vec<(&'static str, String)> {
    vec![
        ("/static/{name}", crate::ui::Assets::load(&[]).url("alltogether")),
        ("/search", "/search?q=network".into()),
        ("/search.json", "/search.json?q=network".into()),
        ("/office/jobs/{job}/run", format!("/office/jobs/{SAMPLE_JOB}/run")),
        ("/office/jobs/{job}/drop", format!("/office/jobs/{SAMPLE_JOB}/drop")),
        ("/office/webhooks/{hook}", format!("/office/webhooks/{SAMPLE_HOOK}")),
        ("/office/webhooks/{hook}/edit", format!("/office/webhooks/{SAMPLE_HOOK}/edit")),
        ("/office/webhooks/{hook}/secret", format!("/office/webhooks/{SAMPLE_HOOK}/secret")),
        ("/office/webhooks/{hook}/test", format!("/office/webhooks/{SAMPLE_HOOK}/test")),
        ("/office/webhooks/{hook}/on", format!("/office/webhooks/{SAMPLE_HOOK}/on")),
        ("/office/webhooks/{hook}/off", format!("/office/webhooks/{SAMPLE_HOOK}/off")),
        ("/office/webhooks/{hook}/remove", format!("/office/webhooks/{SAMPLE_HOOK}/remove")),
        (
            "/office/webhooks/{hook}/again/{delivery}",
            format!("/office/webhooks/{SAMPLE_HOOK}/again/{SAMPLE_DELIVERY}"),
        ),
    ]
}

/// The job of those addresses: a rig that wants to see more than a page of nothing makes one with this id.
pub const SAMPLE_JOB: &str = "01932b1c-0000-7000-8000-000000000001";

/// The webhook of those addresses, and what was sent to it: the rigs plant both.
pub const SAMPLE_HOOK: &str = "01932b1c-0000-7000-8000-000000000002";
/// See [`SAMPLE_HOOK`].
pub const SAMPLE_DELIVERY: &str = "01932b1c-0000-7000-8000-000000000003";

/// The whole house as a service.
pub fn router(app: &App) -> Router {
    all_routes(&app.capabilities)
        .into_router()
        .fallback(elsewhere)
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(axum::middleware::from_fn_with_state(crate::api::Takes::of(app), crate::api::heed))
        .layer(axum::middleware::from_fn_with_state(app.clone(), enter::enter))
        .with_state(app.clone())
}

/// What has no page. An address that was written with a slash at its end leads to the one without.
async fn elsewhere(request: Request) -> Answered {
    // Files that do not change are given out without a reader; among them nothing is elsewhere.
    let ctx = request.extensions().get::<Ctx>().ok_or(Failure::NotFound)?;
    let method = request.method();
    let trimmed = ctx.path.trim_end_matches('/');
    if !method.is_safe() || trimmed.is_empty() || trimmed.len() == ctx.path.len() {
        return Err(Failure::NotFound);
    }
    match ctx.query.as_str() {
        "" => moved(trimmed),
        query => moved(&format!("{trimmed}?{query}")),
    }
}

/// How long an answer may stand still because its reader takes nothing of it.
const TAKEN_WITHIN: Duration = Duration::from_secs(30);
/// How long a connection may take to say what it wants, and stay open with nothing said.
const HEADERS_WITHIN: Duration = Duration::from_secs(20);
/// Connections at once; more wait until one ends. Below what a system lets one process have open.
const MOST_CONNECTIONS: usize = 8_000;
/// Connections at once from one network, unless a proxy stands before us. A large hall behind one address has enough.
const MOST_OF_ONE: usize = 2_000;
/// How long to wait when no connection can be taken: there is no room for one more open file.
const TAKE_BREATH: Duration = Duration::from_millis(200);

/// Answers until told to stop, then lets what is under way end.
pub async fn serve(app: App, listener: TcpListener, mut stop: watch::Receiver<bool>) -> std::io::Result<()> {
    let router = router(&app);
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    let open = GracefulShutdown::new();
    let seats = Seats::new(MOST_CONNECTIONS, (!app.config.behind_proxy).then_some(MOST_OF_ONE));
    loop {
        let (seat, (stream, peer)) = tokio::select! {
            taken = take(&listener, &seats) => taken,
            _ = stop.wait_for(|stop| *stop) => break,
        };
        let router = router.clone();
        let answer = service_fn(move |mut request: axum::http::Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request.map(Body::new))
        });
        let connection =
            open.watch(http.serve_connection(TokioIo::new(Patient::new(stream, TAKEN_WITHIN)), answer));
        tokio::spawn(async move {
            // Whoever went away or said nothing in time gets no answer; there is nobody to tell.
            let _ = connection.await;
            drop(seat);
        });
    }
    drop(listener);
    open.shutdown().await;
    Ok(())
}

/// The next connection, once there is a seat for it. Whoever has as many as they may is sent away.
async fn take(listener: &TcpListener, seats: &Arc<Seats>) -> (Seat, (TcpStream, SocketAddr)) {
    loop {
        let free = seats.free().await;
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Small answers leave at once.
                let _ = stream.set_nodelay(true);
                if let Some(seat) = seats.give(free, peer.ip()) {
                    return (seat, (stream, peer));
                }
            }
            Err(error) => {
                tracing::warn!(%error, "a connection cannot be taken");
                tokio::time::sleep(TAKE_BREATH).await;
            }
        }
    }
}

/// What a visitor gets at an address, without a network in between: commands give what pages give.
pub async fn ask(app: &App, address: Uri) -> (StatusCode, Bytes) {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = address;
    let Ok(response) = router(app).oneshot(request).await;
    let status = response.status();
    let body =
        response.into_body().collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    (status, body)
}

/// The process answers.
async fn healthy() -> &'static str {
    "ok\n"
}

/// The database and the store of files answer too.
async fn ready(State(app): State<App>, _: HeaderMap) -> Response {
    let asked = async { crate::journal::head(&mut *app.db.read().await?).await };
    let (database, files) = tokio::join!(asked, app.files.ready());
    let away = |words: &'static str| (StatusCode::SERVICE_UNAVAILABLE, words).into_response();
    match (database, files) {
        (Ok(_), Ok(())) => "ok\n".into_response(),
        (Err(_), _) => away("the database does not answer\n"),
        (Ok(_), Err(error)) => {
            tracing::warn!(%error, "not ready");
            away("the store of files does not answer\n")
        }
    }
}
