use crate::db::{Db, DbError};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::JoinHandle;

const AUTHORITY: &str = include_str!("../testing/authority.pem");
const OTHER_AUTHORITY: &str = include_str!("../testing/other_authority.pem");
/// A certificate for `localhost`, from the first authority, with its key.
const SERVER: &str = include_str!("../testing/server.pem");

/// What a server got from somebody who wanted to open a database.
#[derive(Debug, PartialEq, Eq)]
enum Got {
    /// A request for TLS, then this inside it.
    InsideTls(String),
    /// A request for TLS, and nothing more.
    NoTrust,
    /// This in the open.
    InTheOpen(String),
}

/// Speaks as much of PostgreSQL's protocol as it takes to see who is trusted, then refuses: one connection after another
/// until one comes to an end.
fn server() -> (SocketAddr, JoinHandle<Got>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has one");
    let thread = std::thread::spawn(move || answer(listener.accept().expect("somebody comes").0));
    (address, thread)
}

fn answer(mut stream: TcpStream) -> Got {
    let first = message(&mut stream).expect("it says something");
    // The code of a request for TLS (PostgreSQL's documentation, «Message Formats»).
    if first != 80_877_103_u32.to_be_bytes() {
        refuse(&mut stream);
        return Got::InTheOpen(user(&first));
    }
    stream.write_all(b"S").expect("it is there");
    let certificates = CertificateDer::pem_slice_iter(SERVER.as_bytes());
    let certificates = certificates.collect::<Result<Vec<_>, _>>().expect("it is a certificate");
    let key = PrivateKeyDer::from_pem_slice(SERVER.as_bytes()).expect("it is a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring knows them")
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .expect("they belong together");
    let connection = rustls::ServerConnection::new(Arc::new(config)).expect("it is made");
    let mut inside = rustls::StreamOwned::new(connection, stream);
    match message(&mut inside) {
        Some(startup) => {
            refuse(&mut inside);
            Got::InsideTls(user(&startup))
        }
        None => Got::NoTrust,
    }
}

/// One message without a kind: its length, then so much.
fn message(stream: &mut impl Read) -> Option<Vec<u8>> {
    let mut length = [0; 4];
    stream.read_exact(&mut length).ok()?;
    let mut bytes = vec![0; usize::try_from(u32::from_be_bytes(length)).ok()?.checked_sub(4)?];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

/// The user that a startup message names.
fn user(startup: &[u8]) -> String {
    let texts: Vec<String> =
        startup[4..].split(|b| *b == 0).map(|text| String::from_utf8_lossy(text).into_owned()).collect();
    let at = texts.iter().position(|text| text == "user").expect("it names one");
    texts[at + 1].clone()
}

fn refuse(stream: &mut impl Write) {
    let fields = b"SFATAL\0VFATAL\0C28000\0Mnobody comes in here\0\0";
    let length = u32::try_from(fields.len() + 4).expect("it is short").to_be_bytes();
    let told = stream.write_all(b"E").and_then(|()| stream.write_all(&length));
    told.and_then(|()| stream.write_all(fields)).and_then(|()| stream.flush()).expect("it is told");
}

async fn knock(host: &str, mode: &str, authorities: Option<&str>) -> (Got, String) {
    let (address, thread) = server();
    let url = format!("postgres://somebody@{host}:{}/x{mode}", address.port());
    let opened = Db::open_trusting(&url, authorities).await;
    let Some(DbError::Unavailable(why)) = opened.err() else { panic!("it cannot be opened") };
    (thread.join().expect("the server is well"), why)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_whose_certificate_comes_from_an_authority_of_ones_own_is_trusted() {
    for mode in ["", "?sslmode=prefer", "?sslmode=require", "?sslmode=verify-full"] {
        let (got, why) = knock("localhost", mode, Some(AUTHORITY)).await;
        assert_eq!(got, Got::InsideTls("somebody".into()), "{mode}");
        assert_eq!(why, "nobody comes in here (28000)", "{mode}");
    }
    let both = format!("{OTHER_AUTHORITY}{AUTHORITY}");
    assert_eq!(knock("localhost", "", Some(&both)).await.0, Got::InsideTls("somebody".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_another_certificate_or_for_another_host_learns_nothing() {
    for (host, authorities) in
        [("localhost", Some(OTHER_AUTHORITY)), ("localhost", None), ("127.0.0.1", Some(AUTHORITY))]
    {
        let (got, why) = knock(host, "?sslmode=require", authorities).await;
        assert_eq!(got, Got::NoTrust, "{host}");
        assert!(why.contains("certificate"), "{why}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_being_asked_for_tls_is_not_spoken() {
    for mode in ["", "?sslmode=disable", "?sslmode=prefer"] {
        let (got, _) = knock("localhost", mode, None).await;
        assert_eq!(got, Got::InTheOpen("somebody".into()), "{mode}");
    }
}
