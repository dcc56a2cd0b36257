//! The log: lines on standard error, plain or as JSON. Ids may stand in it, names and addresses of persons never.

use platform::config::Config;
use std::io::IsTerminal;
use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt, registry};

pub(super) fn start(config: &Config) {
    // Of the libraries only what is wrong is of use here.
    let ours = ["app", "platform", "registry", "conferences"];
    let targets = Targets::new().with_default(Level::WARN).with_targets(ours.map(|name| (name, Level::INFO)));
    let lines = fmt::layer().with_writer(std::io::stderr);
    let started = if config.log_json {
        registry().with(lines.json().flatten_event(true).with_filter(targets)).try_init()
    } else {
        let colours = std::io::stderr().is_terminal();
        registry().with(lines.with_ansi(colours).with_target(false).with_filter(targets)).try_init()
    };
    // It fails only when there is a log already.
    drop(started);
}
