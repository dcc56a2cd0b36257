//! What comes in with requests. A body is held in memory until its answer is there, so all of them together have a limit,
//! and one that comes slowly is waited for as long as it comes.

use super::{App, Failure};
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use http_body::{Frame, SizeHint};
use kernel::Refusal;
use std::error::Error;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// What is always taken of a body, in bytes: the form to sign in with fits, so nobody is kept out by the large bodies of
/// others.
const ALWAYS: usize = 16 * 1024;
/// What may be held at once beyond that, in bytes: once for visitors, once for those who are known.
const MOST: usize = 64 * 1024 * 1024;
/// What a part of a body takes beside its bytes: whoever sends it byte by byte fills memory no faster.
const A_PART: usize = 64;
/// The slowest line that is waited for, in bytes a second.
const SLOWEST: usize = 1024;

/// What all bodies hold beyond what is always taken, in bytes.
#[derive(Default)]
pub(super) struct Loads {
    visitors: AtomicUsize,
    known: AtomicUsize,
}

/// What one body holds, until it is dropped.
pub(super) struct Load {
    app: App,
    known: bool,
    held: AtomicUsize,
    began: Instant,
    /// When its last part came, in milliseconds since it began.
    last: AtomicU64,
}

impl Load {
    /// Of a request that has brought nothing yet; from somebody who is known, or a visitor.
    pub(super) fn new(app: &App, known: bool) -> Arc<Self> {
        let (app, began) = (app.clone(), Instant::now());
        Arc::new(Self { app, known, held: AtomicUsize::new(0), began, last: AtomicU64::new(0) })
    }

    fn all(&self) -> &AtomicUsize {
        if self.known { &self.app.loads.known } else { &self.app.loads.visitors }
    }

    /// Takes a part of so many bytes; says whether there is room for them.
    fn take(&self, bytes: usize) -> bool {
        let now = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last.store(now, Ordering::Relaxed);
        let before = self.held.fetch_add(bytes + A_PART, Ordering::Relaxed);
        let beyond = (before + bytes + A_PART).saturating_sub(ALWAYS) - before.saturating_sub(ALWAYS);
        beyond == 0 || self.all().fetch_add(beyond, Ordering::Relaxed) + beyond <= MOST
    }

    /// How long its parts came, as far as they came no slower than we wait for.
    fn came_for(&self) -> Duration {
        let came = Duration::from_millis(self.last.load(Ordering::Relaxed));
        came.min(Duration::from_secs((self.held.load(Ordering::Relaxed) / SLOWEST) as u64))
    }

    /// What a page gives for this body, unless it takes longer than it may once the body came.
    pub(super) async fn wait_for<T>(&self, page: impl Future<Output = T>, may_take: Duration) -> Option<T> {
        let mut page = pin!(page);
        loop {
            let came = self.came_for();
            match timeout_at(self.began + came + may_take, &mut page).await {
                Ok(given) => return Some(given),
                Err(_) if self.came_for() > came => {}
                Err(_) => return None,
            }
        }
    }

    /// The request with its body weighed.
    pub(super) fn weigh(self: &Arc<Self>, request: Request) -> Request {
        request.map(|body| Body::new(Weighed { body, load: self.clone() }))
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        let beyond = self.held.load(Ordering::Relaxed).saturating_sub(ALWAYS);
        self.all().fetch_sub(beyond, Ordering::Relaxed);
    }
}

/// A body whose parts are weighed as they come.
struct Weighed {
    body: Body,
    load: Arc<Load>,
}

impl HttpBody for Weighed {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx).map(|came| match came? {
            Ok(frame) if self.load.take(frame.data_ref().map_or(0, Bytes::len)) => Some(Ok(frame)),
            Ok(_) => Some(Err(Crowded.into())),
            Err(error) => Some(Err(error.into())),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// There is no room for a large body at this moment.
#[derive(Debug)]
struct Crowded;

impl std::fmt::Display for Crowded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("too many large bodies at once")
    }
}
impl Error for Crowded {}

/// The body of a request, whole. Ask first who sends it.
pub async fn whole(request: Request, app: &App) -> Result<Bytes, Failure> {
    Bytes::from_request(request, app).await.map_err(|refused| {
        let cut = Failure::Unreadable(Refusal::new("refusal-form-cut"));
        told(refused.status(), &refused).unwrap_or(cut)
    })
}

/// Why a body was not taken, if the reason is its size.
pub(crate) fn told(status: StatusCode, error: &(dyn Error + 'static)) -> Option<Failure> {
    let mut reason = Some(error);
    while let Some(error) = reason {
        if error.is::<Crowded>() {
            return Some(Failure::Crowded);
        }
        reason = error.source();
    }
    (status == StatusCode::PAYLOAD_TOO_LARGE).then_some(Failure::TooLarge)
}

#[cfg(test)]
#[path = "load_tests.rs"]
mod tests;
