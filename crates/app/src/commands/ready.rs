//! `ready`: asks a process that serves whether it is. For containers, whose images hold nothing else to ask with.

use super::{Ended, Stop};
use platform::config::Config;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn ready(config: Config) -> Ended {
    let to = SocketAddr::new(here(config.listen.ip()), config.listen.port());
    match tokio::time::timeout(PATIENCE, ask(to)).await {
        Ok(Ok(head)) if head.starts_with("HTTP/1.1 200") => Ok(()),
        Ok(Ok(head)) => {
            Err(Stop::Unavailable(format!("not ready: {}", head.lines().next().unwrap_or_default())))
        }
        Ok(Err(error)) => Err(Stop::Unavailable(format!("{to}: {error}"))),
        Err(_) => Err(Stop::Unavailable(format!("{to}: no answer"))),
    }
}

/// A process that listens on all addresses is asked on this machine's own.
fn here(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        other => other,
    }
}

async fn ask(to: SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(to).await?;
    stream
        .write_all(format!("GET /readyz HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\r\n").as_bytes())
        .await?;
    let mut head = vec![0; 64];
    let read = stream.read(&mut head).await?;
    Ok(String::from_utf8_lossy(&head[..read]).into_owned())
}
