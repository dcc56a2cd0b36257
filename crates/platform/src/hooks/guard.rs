//! Asking the addresses of others, and none of our own: whoever adds a webhook must not reach through it what lies behind our
//! walls. Each name is looked up here, what it leads to is checked, and that very address is connected to. No redirect is
//! followed, no proxy is asked, little is read.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderValue};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::OnceLock;
use std::time::Duration;

/// The longest a receiver may take, its answer included.
const PATIENCE: Duration = Duration::from_secs(10);
/// So much of an answer is read, in bytes, and dropped.
const READ: usize = 8 * 1024;

/// What came of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// An answer with this status.
    Status(u16),
    /// It leads into a network of our own.
    Private,
    /// It took too long.
    Slow,
    /// It could not be reached.
    Away,
}

impl Came {
    /// Whether it was taken.
    pub(super) fn is_taken(self) -> bool {
        matches!(self, Came::Status(200..=299))
    }

    /// As it stands in the database.
    pub(super) fn error(self) -> &'static str {
        match self {
            Came::Status(_) => "",
            Came::Private => "private",
            Came::Slow => "slow",
            Came::Away => "away",
        }
    }
}

/// Sends a body to an address.
pub(super) async fn post(address: &str, headers: HeaderMap, body: String, allow_private: bool) -> Came {
    let Ok(url) = reqwest::Url::parse(address) else { return Came::Away };
    // A host that is an address already is not looked up.
    if let Some(ip) = url.host_str().and_then(literal)
        && !allow_private
        && !is_public(ip)
    {
        return Came::Private;
    }
    let Ok(client) = client(allow_private) else { return Came::Away };
    let json = HeaderValue::from_static("application/json");
    let request = client.post(url).headers(headers).header("content-type", json).body(body);
    match request.send().await {
        Ok(mut answer) => {
            let status = answer.status().as_u16();
            let mut read = 0;
            while let Ok(Some(part)) = answer.chunk().await {
                read += part.len();
                if read >= READ {
                    break;
                }
            }
            Came::Status(status)
        }
        Err(error) if error.is_timeout() => Came::Slow,
        Err(error) if is_private(&error) => Came::Private,
        Err(_) => Came::Away,
    }
}

/// The address that a host is, if it is no name.
pub(super) fn literal(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

/// Whether an address is one of the open net (the registries of special addresses of RFC 6890).
pub(super) fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = match a {
        0 | 10 | 127 => true,
        100 => (64..128).contains(&b),
        169 => b == 254,
        172 => (16..32).contains(&b),
        192 => b == 168 || (b, c) == (0, 0) || (b, c) == (0, 2) || (b, c) == (88, 99),
        198 => b == 18 || b == 19 || (b, c) == (51, 100),
        203 => (b, c) == (0, 113),
        224.. => true,
        _ => false,
    };
    !special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = ip.segments();
    let carried = |high: u16, low: u16| {
        let [[w, x], [y, z]] = [high.to_be_bytes(), low.to_be_bytes()];
        is_public_v4(Ipv4Addr::new(w, x, y, z))
    };
    match (a, b) {
        // What carries an address of version 4, is as that one is.
        (0, 0) if (c, d, e, f) == (0, 0, 0, 0xffff) => carried(g, h),
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => carried(g, h),
        (0x2002, _) => carried(b, c),
        (0x2001, 0..=0x1ff | 0xdb8) | (0x3fff, 0..=0xfff) => false,
        // All of the open net lies in 2000::/3.
        _ => a & 0xe000 == 0x2000,
    }
}

/// Looks names up and gives only addresses of the open net.
struct Guarded;

/// A name leads into a network of our own.
#[derive(Debug)]
struct Private;

impl std::fmt::Display for Private {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name leads into a network of our own")
    }
}
impl std::error::Error for Private {}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One that leads to both is refused: its owner chooses what it leads to next.
            if found.iter().any(|address| !is_public(address.ip())) {
                return Err(Private.into());
            }
            let all: Addrs = Box::new(found.into_iter());
            Ok(all)
        })
    }
}

fn is_private(error: &(dyn std::error::Error + 'static)) -> bool {
    error.is::<Private>() || error.source().is_some_and(is_private)
}

fn client(allow_private: bool) -> Result<reqwest::Client, reqwest::Error> {
    static GUARDED: OnceLock<reqwest::Client> = OnceLock::new();
    static OPEN: OnceLock<reqwest::Client> = OnceLock::new();
    let kept = if allow_private { &OPEN } else { &GUARDED };
    if let Some(client) = kept.get() {
        return Ok(client.clone());
    }
    // A second call would mean that a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .user_agent(concat!("alltogether/", env!("CARGO_PKG_VERSION")));
    let builder = if allow_private { builder } else { builder.dns_resolver(Guarded) };
    let client = builder.build()?;
    Ok(kept.get_or_init(|| client).clone())
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
