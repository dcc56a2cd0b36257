//! What requests bring and answers carry. Both are held in memory until the answer was sent, so all of them together have
//! a limit, and a form that comes slowly is waited for as long as it comes.

use super::{App, Failure, network_of};
use crate::actor::Actor;
use axum::RequestExt;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, LengthLimitError};
use kernel::Refusal;
use std::collections::HashMap;
use std::error::Error;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// What is always taken and given, in bytes: the form to sign in with and its answer fit, so nobody is kept out by the large
/// bodies of others.
const ALWAYS: usize = 16 * 1024;
/// What may be held at once beyond that, in bytes: once for visitors, once for those who are known.
const MOST: usize = 64 * 1024 * 1024;
/// What the bodies of one person, or of the visitors of one network, may hold of it. Their answers may hold half of it, so that
/// a hall behind one address is served; a single one may be larger, as a file is.
const MOST_OF_ONE: usize = MOST / 8;
/// What the bodies of one member of the secretariat may hold: they bring tables.
const MOST_OF_STEWARD: usize = MOST / 2;
/// What a part of a body takes beside its bytes: whoever sends it byte by byte fills memory no faster.
const A_PART: usize = 64;
/// How much of a form is read and let go at most once it is larger than it may be, in bytes: browsers show no answer before they
/// sent all.
const MOST_LET_GO: u64 = 32 * 1024 * 1024;
/// That nothing is let go yet.
const KEEPS: u64 = u64::MAX;
/// The slowest line that is waited for, in bytes a second, and while what comes is let go: what was kept is held all that time.
const SLOWEST: u64 = 1024;
const SLOWEST_LET_GO: u64 = 32 * 1024;

/// What all requests hold beyond what is always taken, in bytes.
#[derive(Default)]
pub(super) struct Loads(Mutex<Held>);

#[derive(Default)]
struct Held {
    visitors: usize,
    known: usize,
    by: HashMap<String, usize>,
}

impl Held {
    fn all(&mut self, known: bool) -> &mut usize {
        if known { &mut self.known } else { &mut self.visitors }
    }
}

/// What one request holds, until it is dropped.
pub(super) struct Load {
    app: App,
    known: bool,
    /// The person, or the network.
    by: String,
    /// What their bodies may hold.
    most: usize,
    held: AtomicUsize,
    began: Instant,
    /// How long its page may take once its form is there.
    may_take: Duration,
    /// When it is given up unless more comes, in milliseconds since it began.
    until: AtomicU64,
    /// Whether its body was read to the end.
    read: AtomicBool,
    /// How much of it may still be read only to be let go; [`KEEPS`] while it is kept.
    lets_go: AtomicU64,
}

impl Load {
    /// Of a request that has brought nothing yet.
    pub(super) fn new(app: &App, actor: &Actor, peer: &str, may_take: Duration) -> Arc<Self> {
        let most = if actor.steward().is_some() { MOST_OF_STEWARD } else { MOST_OF_ONE };
        let (known, by) = match actor.id() {
            Some(person) => (true, person.to_string()),
            None => (false, network_of(peer)),
        };
        let until = AtomicU64::new(millis(may_take));
        Arc::new(Self {
            app: app.clone(),
            known,
            by,
            most,
            held: AtomicUsize::new(0),
            began: Instant::now(),
            may_take,
            until,
            read: AtomicBool::new(false),
            lets_go: AtomicU64::new(KEEPS),
        })
    }

    /// Holds so many bytes more; says whether there is room for them: in all, and among `most` of this reader. `alone` is taken
    /// whatever its size.
    fn hold(&self, bytes: usize, most: usize, alone: bool) -> bool {
        let before = self.held.fetch_add(bytes, Ordering::Relaxed);
        let beyond = (before + bytes).saturating_sub(ALWAYS) - before.saturating_sub(ALWAYS);
        if beyond == 0 {
            return true;
        }
        let mut held = self.app.loads.0.lock().unwrap_or_else(PoisonError::into_inner);
        *held.all(self.known) += beyond;
        let all = *held.all(self.known);
        let of_this = held.by.entry(self.by.clone()).or_default();
        *of_this += beyond;
        let is_alone = *of_this <= (before + bytes).saturating_sub(ALWAYS);
        all <= MOST && (*of_this <= most || alone && is_alone)
    }

    /// Takes a part of so many bytes; says whether there is room for it. Each gives the sender more time, and never more
    /// than a page may take from now.
    fn take(&self, bytes: usize) -> bool {
        let (now, may_take) = (millis(self.began.elapsed()), millis(self.may_take));
        let lets_go = self.lets_go.load(Ordering::Relaxed);
        let slowest = if lets_go == KEEPS { SLOWEST } else { SLOWEST_LET_GO };
        let _ = self.until.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |until| {
            Some(extended(until, bytes as u64, slowest, (now, may_take)))
        });
        match lets_go {
            KEEPS => self.hold(bytes + A_PART, self.most, false),
            room => {
                let left = room.checked_sub(bytes as u64);
                self.lets_go.store(left.unwrap_or_default(), Ordering::Relaxed);
                left.is_some()
            }
        }
    }

    /// What a page gives for this request, unless it takes longer than it may once its form is there.
    pub(super) async fn wait_for<T>(&self, page: impl Future<Output = T>) -> Option<T> {
        let mut page = pin!(page);
        loop {
            let until = self.until.load(Ordering::Relaxed);
            match timeout_at(self.began + Duration::from_millis(until), &mut page).await {
                Ok(given) => return Some(given),
                Err(_) if self.until.load(Ordering::Relaxed) > until => {}
                Err(_) => return None,
            }
        }
    }

    /// The answer, whose bytes are held until they were sent. Where there is no room for it, none; but what was `done` is
    /// always told.
    pub(super) async fn answer(&self, response: Response, done: bool) -> Option<Response> {
        let (head, body) = response.into_parts();
        // Our answers are in memory as a whole; so this only takes them out.
        let bytes = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
        // What came with the request is let go; the answer is held for itself.
        let load = Self {
            app: self.app.clone(),
            by: self.by.clone(),
            held: AtomicUsize::new(0),
            until: AtomicU64::new(0),
            read: AtomicBool::new(false),
            lets_go: AtomicU64::new(KEEPS),
            ..*self
        };
        if !load.hold(bytes.len(), MOST / 2, true) && !done {
            return None;
        }
        let carried = Bytes::from_owner(Carried { bytes, _load: load });
        Some(Response::from_parts(head, carried.into()))
    }

    /// Whether the body of the request was read to its end.
    pub(super) fn has_read(&self) -> bool {
        self.read.load(Ordering::Relaxed)
    }

    /// The request with its body weighed.
    pub(super) fn weigh(self: &Arc<Self>, request: Request) -> Request {
        let mut request = request.map(|body| Body::new(Weighed { body, load: self.clone() }));
        request.extensions_mut().insert(self.clone());
        request
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        let beyond = self.held.load(Ordering::Relaxed).saturating_sub(ALWAYS);
        if beyond == 0 {
            return;
        }
        let mut held = self.app.loads.0.lock().unwrap_or_else(PoisonError::into_inner);
        *held.all(self.known) -= beyond;
        if let Some(of_this) = held.by.get_mut(&self.by) {
            *of_this -= beyond;
            if *of_this == 0 {
                held.by.remove(&self.by);
            }
        }
    }
}

/// Until when a page is waited for, in milliseconds, after so many bytes of its form came now on a line of that speed at least.
fn extended(until: u64, bytes: u64, slowest: u64, (now, may_take): (u64, u64)) -> u64 {
    until.saturating_add(bytes.saturating_mul(1000) / slowest).min(now + may_take)
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
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
        let came = std::task::ready!(Pin::new(&mut self.body).poll_frame(cx));
        if came.is_none() || self.body.is_end_stream() {
            self.load.read.store(true, Ordering::Relaxed);
        }
        Poll::Ready(came.map(|came| match came {
            Ok(frame) if self.load.take(frame.data_ref().map_or(0, Bytes::len)) => Ok(frame),
            Ok(_) => Err(Crowded.into()),
            Err(error) => Err(error.into()),
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The bytes of an answer, with the load they belong to: it is held as long as any of them wait to be sent.
struct Carried {
    bytes: Bytes,
    _load: Load,
}

impl AsRef<[u8]> for Carried {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
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
    Bytes::from_request(request, app).await.map_err(|refused| match refused.status() {
        _ if is_crowded(&refused) => Failure::Crowded,
        StatusCode::PAYLOAD_TOO_LARGE => Failure::TooLarge,
        _ => Failure::Unreadable(Refusal::new("refusal-form-cut")),
    })
}

/// The body of a request as far as it may go, and whether there was more, which was let go: read to an amount.
pub(crate) async fn beginning(request: Request) -> Result<(Bytes, bool), Failure> {
    let load = request.extensions().get::<Arc<Load>>().cloned();
    let mut body = request.with_limited_body().into_body();
    let (mut kept, mut is_cut) = (Vec::new(), false);
    while let Some(frame) = body.frame().await {
        match frame {
            // What comes after a part that did not fit belongs to nothing.
            Ok(frame) if !is_cut => kept.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data)),
            Ok(_) => {}
            Err(error) if is_beyond(&error) => {
                if !is_cut && let Some(load) = &load {
                    load.lets_go.store(MOST_LET_GO, Ordering::Relaxed);
                }
                is_cut = true;
            }
            Err(error) if is_crowded(&error) && !is_cut => return Err(Failure::Crowded),
            // However much more there is, what came before it is answered, and the connection ends with that.
            Err(_) if is_cut => break,
            Err(_) => return Err(Failure::Unreadable(Refusal::new("refusal-form-cut"))),
        }
    }
    Ok((kept.into(), is_cut))
}

fn is_beyond(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_beyond)
}

fn is_crowded(error: &(dyn Error + 'static)) -> bool {
    error.is::<Crowded>() || error.source().is_some_and(is_crowded)
}

#[cfg(test)]
#[path = "load_tests.rs"]
mod tests;
