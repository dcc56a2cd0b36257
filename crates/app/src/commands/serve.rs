//! `serve`: makes what is missing, opens the house and answers until told to stop.

use super::{Ended, Stop, data_folder, say};
use crate::wiring::{self, IndexIn, Letters};
use platform::clock::Givens;
use platform::config::Config;
use platform::http::App;
use std::fmt::Write;
use std::io::IsTerminal;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// How long requests and work that are under way may take to end after a signal, all together.
const LAST_WORDS: Duration = Duration::from_secs(20);

pub(super) async fn serve(mut config: Config, sample: bool) -> Ended {
    // First the port, so that a second start changes nothing.
    let listener = listen(&mut config).await?;
    data_folder(&config)?;
    let shown = sample || std::io::stdout().is_terminal();
    let letters = if shown { Letters::Printed } else { Letters::Unseen };
    let app = wiring::open(config, Givens::of_this_machine(), IndexIn::DataFolder, letters).await?;
    if app.config.smtp.is_none() {
        let folder = app.config.data.join("mail");
        tracing::info!(folder = %folder.display(), "no mail server is set (smtp.url): letters go to files");
    }
    if sample {
        super::data::load_once(&app).await?;
    }
    // First the welcome: work that is due prints letters.
    say(welcome(&app, sample).await?)?;
    let (stop, stopped) = watch::channel(false);
    // The index may take a while to fill; pages do not wait for it.
    let helpers = [
        tokio::spawn(platform::search::follow(app.clone(), stopped.clone())),
        tokio::spawn(platform::jobs::work(app.clone(), stopped.clone())),
        tokio::spawn(platform::hooks::follow(app.clone(), stopped.clone())),
        tokio::spawn(platform::api::sweep(app.clone(), stopped.clone())),
    ];
    let answering = tokio::spawn(platform::http::serve(app, listener, stopped));
    until_signal(stop).await?;
    // Whoever keeps a connection open for longer is cut off: nothing that was acknowledged is lost by that.
    let end = tokio::time::Instant::now() + LAST_WORDS;
    match tokio::time::timeout_at(end, answering).await {
        Ok(Ok(ended)) => ended?,
        Ok(Err(error)) => return Err(Stop::Unavailable(error.to_string())),
        Err(_) => tracing::warn!("some connections were still open and are cut off"),
    }
    for helper in helpers {
        if tokio::time::timeout_at(end, helper).await.is_err() {
            tracing::warn!("work that was under way is cut off; it will be tried again");
        }
    }
    Ok(())
}

/// Takes the port. Port 0 means any free one, which then stands in the settings.
async fn listen(config: &mut Config) -> Result<TcpListener, Stop> {
    let wanted = config.listen;
    let listener = TcpListener::bind(wanted).await.map_err(|error| {
        Stop::Use(match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                format!(
                    "cannot listen on {wanted}: another program uses that port; choose another with --listen"
                )
            }
            _ => format!("cannot listen on {wanted}: {error}; choose another address with --listen"),
        })
    })?;
    if wanted.port() == 0 {
        config.listen = listener.local_addr()?;
        if let Some(host) = config.public_url.strip_suffix(":0") {
            config.public_url = format!("{host}:{}", config.listen.port());
        }
    }
    Ok(listener)
}

async fn welcome(app: &App, sample: bool) -> Result<String, Stop> {
    let config = &app.config;
    let mut text =
        format!("{} is open at {}/ (data: {})", config.name, config.public_url, config.data.display());
    if !sample {
        return Ok(text);
    }
    for account in wiring::sample_accounts() {
        let link =
            registry::link_for(app, &account.address).await.map_err(|failure| Stop::of(app, &failure))?;
        if let Some(link) = link {
            let _ = write!(text, "\n  {:<36} {link}", account.role);
        }
    }
    Ok(text)
}

/// Waits for SIGTERM or SIGINT, then tells everybody to stop. A second signal ends the process at once.
async fn until_signal(stop: watch::Sender<bool>) -> Ended {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    stop.send_replace(true);
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        std::process::exit(130);
    });
    Ok(())
}
