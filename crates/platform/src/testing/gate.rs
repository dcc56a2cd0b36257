//! A way to a server that can be shut, as when a cable is pulled.

use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;

/// A loopback port that leads on to a server while it is open.
pub struct Gate {
    here: SocketAddr,
    to: String,
    open: watch::Sender<bool>,
    listening: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Gate {
    /// An open gate to a server, such as `127.0.0.1:5432`.
    pub async fn to(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let here = listener.local_addr().expect("it has a port");
        let gate =
            Self { here, to: server.to_owned(), open: watch::Sender::new(true), listening: Arc::default() };
        gate.listen(listener).await;
        gate
    }

    /// Where it stands.
    pub fn address(&self) -> SocketAddr {
        self.here
    }

    async fn listen(&self, listener: TcpListener) {
        let (to, open) = (self.to.clone(), self.open.subscribe());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass(stream, to.clone(), open.clone()));
            }
        });
        *self.listening.lock().await = Some(task);
    }

    /// Cuts every connection and takes no new one.
    pub async fn shut(&self) {
        if let Some(task) = self.listening.lock().await.take() {
            task.abort();
            let _ = task.await;
        }
        self.open.send_replace(false);
    }

    /// Takes connections again.
    pub async fn open(&self) {
        self.open.send_replace(true);
        let listener = TcpListener::bind(self.here).await.expect("the port is still ours");
        self.listen(listener).await;
    }
}

async fn pass(mut from: TcpStream, to: String, mut open: watch::Receiver<bool>) {
    let Ok(mut onward) = TcpStream::connect(to).await else { return };
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut from, &mut onward) => {}
        _ = open.wait_for(|open| !*open) => {}
    }
}
