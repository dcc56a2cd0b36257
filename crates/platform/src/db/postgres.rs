//! PostgreSQL through a pool, and the listener that hears of other nodes' commits.
//!
//! TLS is spoken when the address says `sslmode=require` or the settings name authorities to trust, and then it is never
//! left away: the certificate must come from one of them (or else a public one) and be made for the host.

use super::{DbError, Inner};
use deadpool_postgres::{Client, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime, Timeouts};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::sync::Weak;
use std::time::Duration;
use tokio_postgres::config::SslMode;
use tokio_postgres::{AsyncMessage, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

/// Connections of one node. A few per core are enough, since a page asks only a handful of short questions.
const CONNECTIONS: usize = 16;
/// How long a request waits for a connection before it is told to come back later.
const WAIT: Duration = Duration::from_secs(5);
/// How long the listener waits before it tries again.
const RETRY: Duration = Duration::from_millis(500);

/// The channel on which nodes tell one another of a commit.
pub(super) const CHANNEL: &str = "alltogether";

pub(super) struct Postgres {
    pool: Pool,
    config: Config,
    tls: Option<MakeRustlsConnect>,
}

/// Reads an address. `verify-full` is what others call what `require` means here.
fn parsed(url: &str) -> Result<Config, tokio_postgres::Error> {
    url.replace("sslmode=verify-full", "sslmode=require").parse()
}

/// Why an address cannot be used, if it cannot.
pub(crate) fn unusable(url: &str) -> Option<String> {
    match parsed(url) {
        Err(error) => Some(super::error::chain(&error)),
        Ok(config) if config.get_hosts().is_empty() => Some("it names no host".to_owned()),
        Ok(_) => None,
    }
}

/// Why authorities cannot be used, if they cannot.
pub(crate) fn unusable_authorities(pem: &str) -> Option<String> {
    roots(Some(pem)).err()
}

impl Postgres {
    pub(super) async fn open(url: &str, authorities: Option<&str>) -> Result<Self, DbError> {
        let mut config = parsed(url).map_err(|e| DbError::Other(super::error::chain(&e)))?;
        config.connect_timeout(WAIT).application_name("alltogether");
        // A connection that the network forgot is found out.
        config.keepalives_idle(WAIT * 2).keepalives_interval(WAIT).keepalives_retries(2);
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(WAIT * 3);
        }
        if authorities.is_some() {
            config.ssl_mode(SslMode::Require);
        }
        let tls = if config.get_ssl_mode() == SslMode::Require { Some(tls(authorities)?) } else { None };
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match &tls {
            Some(tls) => Manager::from_config(config.clone(), tls.clone(), recycling),
            None => Manager::from_config(config.clone(), NoTls, recycling),
        };
        let timeouts = Timeouts { wait: Some(WAIT), create: Some(WAIT), recycle: Some(WAIT) };
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .timeouts(timeouts)
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|e| DbError::Other(e.to_string()))?;
        let store = Self { pool, config, tls };
        store.client().await?;
        Ok(store)
    }

    pub(super) async fn client(&self) -> Result<Lease, DbError> {
        match self.pool.get().await {
            Ok(client) => Ok(Lease { client: Some(client), asking: false }),
            Err(deadpool_postgres::PoolError::Backend(error)) => match DbError::from(error) {
                DbError::Other(why) => Err(DbError::Unavailable(why)),
                known => Err(known),
            },
            Err(other) => Err(DbError::Unavailable(other.to_string())),
        }
    }

    /// Listens for commits of all nodes for as long as the database is held somewhere.
    pub(super) fn listen(&self, inner: Weak<Inner>) {
        let (config, tls) = (self.config.clone(), self.tls.clone());
        tokio::spawn(async move {
            while inner.strong_count() > 0 {
                let heard = match &tls {
                    Some(tls) => hear(config.connect(tls.clone()).await, &inner).await,
                    None => hear(config.connect(NoTls).await, &inner).await,
                };
                if let Err(error) = heard {
                    tracing::warn!(%error, "the listener lost the database and tries again");
                }
                tokio::time::sleep(RETRY).await;
            }
        });
    }
}

async fn hear<S>(
    connected: Result<
        (tokio_postgres::Client, tokio_postgres::Connection<tokio_postgres::Socket, S>),
        tokio_postgres::Error,
    >,
    inner: &Weak<Inner>,
) -> Result<(), tokio_postgres::Error>
where
    S: tokio_postgres::tls::TlsStream + Unpin + Send + 'static,
{
    let (client, mut connection) = connected?;
    let announce = inner.clone();
    let pump = tokio::spawn(async move {
        loop {
            match std::future::poll_fn(|cx| connection.poll_message(cx)).await {
                Some(Ok(AsyncMessage::Notification(_))) => match announce.upgrade() {
                    Some(inner) => inner.announce(),
                    None => return Ok(()),
                },
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error),
                None => return Ok(()),
            }
        }
    });
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
    // What was committed while nobody listened is caught up with now.
    if let Some(inner) = inner.upgrade() {
        inner.announce();
    }
    let ended = pump.await.unwrap_or(Ok(()));
    drop(client);
    ended
}

/// The authorities to trust: those given, or else the public ones.
fn roots(authorities: Option<&str>) -> Result<rustls::RootCertStore, String> {
    let Some(pem) = authorities else {
        return Ok(rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.into() });
    };
    let mut roots = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
        let certificate = certificate.map_err(|error| error.to_string())?;
        roots.add(certificate).map_err(|error| error.to_string())?;
    }
    if roots.is_empty() { Err("there is no certificate in it".to_owned()) } else { Ok(roots) }
}

fn tls(authorities: Option<&str>) -> Result<MakeRustlsConnect, DbError> {
    let roots = roots(authorities).map_err(|why| DbError::Other(format!("authorities: {why}")))?;
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring knows the default versions of TLS")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

/// A client on loan.
pub(super) struct Lease {
    client: Option<Client>,
    /// Whether a question waits for its answer.
    asking: bool,
}

impl Lease {
    /// Asks the server something.
    pub(super) async fn ask<T>(
        &mut self,
        question: impl AsyncFnOnce(&Client) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        let Some(client) = &self.client else {
            return Err(DbError::Unavailable("the connection was given up".into()));
        };
        self.asking = true;
        let answer = question(client).await;
        self.asking = false;
        answer
    }

    /// Undoes an open transaction in the background. A connection that cannot do that in time is thrown away.
    pub(super) fn abandon(&mut self) {
        let Some(client) = self.client.take() else { return };
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            drop(Object::take(client));
            return;
        };
        runtime.spawn(async move {
            let undone = tokio::time::timeout(WAIT, client.batch_execute("ROLLBACK")).await;
            if !matches!(undone, Ok(Ok(()))) {
                drop(Object::take(client));
            }
        });
    }
}

/// A question that was given up may never be answered, as when the network forgets a connection; whoever got it next would
/// wait as long.
impl Drop for Lease {
    fn drop(&mut self) {
        if self.asking {
            self.abandon();
        }
    }
}

#[cfg(test)]
#[path = "postgres_tests.rs"]
mod tests;
