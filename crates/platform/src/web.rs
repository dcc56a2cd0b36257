//! Asking other servers: one client with short patience that follows no redirect.

use std::sync::OnceLock;
use std::time::Duration;

/// The longest another server may take.
const PATIENCE: Duration = Duration::from_secs(10);

static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();

/// The client; made once, with its pool of connections.
pub fn client() -> Result<reqwest::Client, reqwest::Error> {
    if let Some(client) = CLIENT.get() {
        return Ok(client.clone());
    }
    // A second call would mean that a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .build()?;
    Ok(CLIENT.get_or_init(|| client).clone())
}
