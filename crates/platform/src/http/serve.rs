//! Putting the routes together and listening.

use super::{App, Failure, Routes, Shape, Who, enter};
use crate::capability::Capability;
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::sync::watch;

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
        .on(axum::http::Method::GET, "/healthz", Who::Anyone, Shape::Asset, healthy)
        .on(axum::http::Method::GET, "/readyz", Who::Anyone, Shape::Asset, ready)
        .on(axum::http::Method::GET, "/metrics", Who::Anyone, Shape::Asset, crate::metrics::show)
}

/// The whole house as a service.
pub fn router(app: &App) -> Router {
    all_routes(&app.capabilities)
        .into_router()
        .fallback(|| async { Failure::NotFound })
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(axum::middleware::from_fn_with_state(app.clone(), enter::enter))
        .with_state(app.clone())
}

/// Answers until told to stop, then lets what is under way end.
pub async fn serve(app: App, listener: TcpListener, mut stop: watch::Receiver<bool>) -> std::io::Result<()> {
    let service = router(&app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(async move {
            let _ = stop.wait_for(|stop| *stop).await;
        })
        .await
}

/// The process answers.
async fn healthy() -> &'static str {
    "ok\n"
}

/// The database answers too.
async fn ready(State(app): State<App>, _: HeaderMap) -> Response {
    let asked = async { crate::journal::head(&mut *app.db.read().await?).await };
    match asked.await {
        Ok(_) => "ok\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}
