//! Figures for monitoring, in the text format of Prometheus.

use crate::http::{Answered, Credential, Ctx, Failure, text_file};
use axum::http::{HeaderMap, header};
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What is counted.
#[derive(Default)]
pub struct Metrics {
    by_class: [AtomicU64; 6],
    micros: AtomicU64,
}

impl Metrics {
    pub(crate) fn request(&self, status: axum::http::StatusCode, took: Duration) {
        let class = usize::from(status.as_u16() / 100).min(5);
        self.by_class[class].fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(u64::try_from(took.as_micros()).unwrap_or(0), Ordering::Relaxed);
    }
}

/// The figures, for whoever asks from this machine itself, or brings the token of the settings. To everybody else there
/// is nothing here. Behind a proxy everybody may come from this machine, so the token is always wanted.
pub async fn show(ctx: Ctx, headers: HeaderMap) -> Answered {
    let from_here = ctx.peer.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    let here = from_here && !ctx.app.config.behind_proxy && !headers.contains_key("x-forwarded-for");
    if !here && !brings_token(&headers, ctx.app.config.metrics_token.as_deref()) {
        return Err(Failure::NotFound);
    }
    let mut conn = ctx.app.db.read().await?;
    let jobs = crate::jobs::counts(&mut conn, ctx.now).await?;
    let head = crate::journal::head(&mut conn).await?;
    let metrics = &ctx.app.metrics;
    let mut text = String::new();
    let _ = writeln!(text, "# TYPE alltogether_requests_total counter");
    for (class, count) in metrics.by_class.iter().enumerate().skip(1) {
        let count = count.load(Ordering::Relaxed);
        let _ = writeln!(text, "alltogether_requests_total{{class=\"{class}xx\"}} {count}");
    }
    let seconds = Duration::from_micros(metrics.micros.load(Ordering::Relaxed)).as_secs_f64();
    for (name, kind, value) in [
        ("alltogether_request_seconds_total", "counter", seconds.to_string()),
        ("alltogether_statements_total", "counter", ctx.app.db.statements_run().to_string()),
        ("alltogether_journal_head", "gauge", head.to_string()),
        ("alltogether_search_head", "gauge", ctx.app.search.reached().to_string()),
        ("alltogether_jobs_waiting", "gauge", jobs.waiting.to_string()),
        ("alltogether_jobs_failed", "gauge", jobs.failed.to_string()),
    ] {
        let _ = writeln!(text, "# TYPE {name} {kind}\n{name} {value}");
    }
    text_file("text/plain; version=0.0.4; charset=utf-8", text, false)
}

/// Digests are compared, so that the time it takes tells nothing about the token.
fn brings_token(headers: &HeaderMap, token: Option<&str>) -> bool {
    let brought = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let brought = brought.and_then(|value| value.strip_prefix("Bearer "));
    token
        .zip(brought)
        .is_some_and(|(token, brought)| Credential::digest(token) == Credential::digest(brought))
}

#[cfg(test)]
#[path = "metrics_tests.rs"]
mod tests;
