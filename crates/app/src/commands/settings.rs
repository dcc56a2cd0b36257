//! The flags that settings can be given by, and where else they come from.

use platform::config::{ConfigError, Layers};
use std::path::{Path, PathBuf};

/// The file that is read when it lies in the working folder.
const FILE: &str = "alltogether.toml";

#[derive(clap::Args)]
#[command(next_help_heading = "Settings")]
pub(super) struct Settings {
    /// The folder for the database, files, mail and index [default: data]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<String>,
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, global = true, value_name = "ADDR")]
    listen: Option<String>,
    /// sqlite:FILE or postgres://… [default: a file in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// A file with the certificates that PostgreSQL's may come from, PEM [default: public authorities]
    #[arg(long, global = true, value_name = "FILE")]
    database_ca: Option<String>,
    /// file:FOLDER or s3://BUCKET?endpoint=URL [default: in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    files: Option<String>,
    /// The address people type; links in mail begin with it, passkeys are bound to its host
    #[arg(long, global = true, value_name = "URL")]
    public_url: Option<String>,
    /// What the site is called
    #[arg(long, global = true)]
    name: Option<String>,
    /// The address people write to for help
    #[arg(long, global = true, value_name = "EMAIL")]
    contact: Option<String>,
    /// smtp://… or smtps://… [default: mail goes to files in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    smtp_url: Option<String>,
    /// The sender of mail
    #[arg(long, global = true, value_name = "SENDER")]
    smtp_from: Option<String>,
    /// Trust X-Forwarded-For, because a proxy of one's own stands in front
    #[arg(long, global = true)]
    behind_proxy: bool,
    /// Log as JSON lines
    #[arg(long, global = true)]
    log_json: bool,
    /// A file with settings [default: alltogether.toml, when it is there]
    #[arg(long, global = true, value_name = "FILE")]
    settings: Option<PathBuf>,
}

impl Settings {
    /// All layers: flags, variables, the file.
    pub(super) fn layers(&self) -> Result<Layers, ConfigError> {
        let mut layers = Layers::default();
        for (key, flag, value) in [
            ("data", "--data", &self.data),
            ("listen", "--listen", &self.listen),
            ("database", "--database", &self.database),
            ("database_ca", "--database-ca", &self.database_ca),
            ("files", "--files", &self.files),
            ("public_url", "--public-url", &self.public_url),
            ("name", "--name", &self.name),
            ("contact", "--contact", &self.contact),
            ("smtp.url", "--smtp-url", &self.smtp_url),
            ("smtp.from", "--smtp-from", &self.smtp_from),
        ] {
            if let Some(value) = value {
                layers.set(key, value, format!("flag {flag}"));
            }
        }
        for (key, flag, given) in
            [("behind_proxy", "--behind-proxy", self.behind_proxy), ("log_json", "--log-json", self.log_json)]
        {
            if given {
                layers.set(key, "true", format!("flag {flag}"));
            }
        }
        let readable = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
        };
        layers.variables(std::env::vars_os().filter_map(readable))?;
        match &self.settings {
            Some(file) => layers.file(file)?,
            None if Path::new(FILE).exists() => layers.file(Path::new(FILE))?,
            None => {}
        }
        Ok(layers)
    }
}
