//! Settings: flags, then `ALLTOGETHER_*` variables, then `alltogether.toml`, then defaults. A wrong one says which key,
//! where it stands, what was found and what is wanted.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// All settings of one node.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder for the database, files, mail and index of a node that runs by itself.
    pub data: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address people type, without a slash at its end. Links in mail start with it; passkeys are bound to its host.
    pub public_url: String,
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// Certificates of the authorities that the database's own may come from, as PEM; public ones when `None`.
    pub database_ca: Option<Arc<str>>,
    /// `file:FOLDER`, or `s3://bucket?endpoint=…&region=…` with the keys in the environment.
    pub files: String,
    /// `smtp://…` or `smtps://…`; without one mail goes to files in the data folder.
    pub smtp: Option<String>,
    /// The sender of mail.
    pub mail_from: String,
    /// What the site is called.
    pub name: String,
    /// Where people write to for help and about their data.
    pub contact: String,
    /// Whether to trust `X-Forwarded-For` because a proxy of one's own stands in front.
    pub behind_proxy: bool,
    /// Places to sign in with by OpenID Connect.
    pub openid: Vec<OpenId>,
    /// Log as JSON lines.
    pub log_json: bool,
    /// Lets whoever brings it read the figures for monitoring from another machine; nobody when `None`.
    pub metrics_token: Option<String>,
    /// Whether webhooks may lead into networks of one's own: for trials, and where the receiver stands beside the program.
    pub webhooks_allow_private: bool,
}

/// One place to sign in with by OpenID Connect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenId {
    /// Its short name in addresses: `orcid`.
    pub key: String,
    /// What its button says.
    pub name: String,
    /// The issuer's address, under which its discovery document lies.
    pub issuer: String,
    /// Our id there.
    pub client_id: String,
    /// Our secret there.
    pub client_secret: String,
}

/// A setting that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The key, such as `listen`.
    pub key: String,
    /// Where it stands: a flag, a variable or a file.
    pub place: String,
    /// What stands there.
    pub found: String,
    /// What is wanted.
    pub wanted: String,
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { key, place, found, wanted } = self;
        write!(f, "setting `{key}` ({place}): found {found}, wanted {wanted}")
    }
}
impl std::error::Error for ConfigError {}

/// Settings by key, each with the place it stands in. Later layers do not replace earlier ones.
#[derive(Default)]
pub struct Layers {
    values: BTreeMap<String, (String, String)>,
}

const KEYS: &[&str] = &[
    "data",
    "listen",
    "public_url",
    "database",
    "database_ca",
    "files",
    "smtp.url",
    "smtp.from",
    "name",
    "contact",
    "behind_proxy",
    "log_json",
    "metrics_token",
    "webhooks.allow_private",
];
/// Keys whose values are secrets: a message never shows them.
const SECRETS: &[&str] = &["metrics_token", "client_secret"];
/// The least a secret that others could try to guess has to have.
const LEAST_SECRET: usize = 20;
const OPENID_KEYS: &[&str] = &["name", "issuer", "client_id", "client_secret"];
const PREFIX: &str = "ALLTOGETHER_";

impl Layers {
    /// Adds one value, unless an earlier layer has the key.
    pub fn set(&mut self, key: &str, value: impl Into<String>, place: impl Into<String>) {
        self.values.entry(key.to_owned()).or_insert_with(|| (value.into(), place.into()));
    }

    /// Adds variables such as `ALLTOGETHER_SMTP_URL`. Others with the prefix are left alone when they begin with `TEST_`.
    pub fn variables(&mut self, all: impl Iterator<Item = (String, String)>) -> Result<(), ConfigError> {
        for (name, value) in all {
            let Some(bare) = name.strip_prefix(PREFIX) else { continue };
            if bare.starts_with("TEST_") {
                continue;
            }
            let bare = bare.to_ascii_lowercase();
            let key = KEYS.iter().find(|key| key.replace('.', "_") == bare).map(|key| (*key).to_owned());
            let key = key.or_else(|| {
                let rest = bare.strip_prefix("oidc_")?;
                let field = OPENID_KEYS.iter().find(|field| rest.ends_with(&format!("_{field}")))?;
                Some(format!("oidc.{}.{field}", rest.strip_suffix(&format!("_{field}"))?))
            });
            let Some(key) = key else { return Err(unknown(&bare, &format!("variable {name}"))) };
            self.set(&key, value, format!("variable {name}"));
        }
        Ok(())
    }

    /// Adds a settings file.
    pub fn file(&mut self, path: &Path) -> Result<(), ConfigError> {
        let place = path.display().to_string();
        let wrong = |found: String| ConfigError {
            key: "the whole file".into(),
            place: place.clone(),
            found,
            wanted: "a readable TOML file".into(),
        };
        let text = std::fs::read_to_string(path).map_err(|e| wrong(e.to_string()))?;
        let table: toml::Table = toml::from_str(&text).map_err(|e| wrong(e.message().to_owned()))?;
        self.table("", &table, &place)
    }

    fn table(&mut self, prefix: &str, table: &toml::Table, place: &str) -> Result<(), ConfigError> {
        for (key, value) in table {
            let key = format!("{prefix}{key}");
            let text = match value {
                toml::Value::Table(inner) => {
                    self.table(&format!("{key}."), inner, place)?;
                    continue;
                }
                toml::Value::String(text) => text.clone(),
                toml::Value::Boolean(truth) => truth.to_string(),
                toml::Value::Integer(number) => number.to_string(),
                other => {
                    return Err(ConfigError {
                        key,
                        place: place.to_owned(),
                        found: format!("a {}", other.type_str()),
                        wanted: "text, a number or true or false".into(),
                    });
                }
            };
            let openid = key.strip_prefix("oidc.").and_then(|rest| rest.split_once('.'));
            let known =
                KEYS.contains(&key.as_str()) || openid.is_some_and(|(_, field)| OPENID_KEYS.contains(&field));
            if !known {
                return Err(unknown(&key, place));
            }
            self.set(&key, text, place);
        }
        Ok(())
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|(value, _)| value.as_str())
    }

    fn wrong(&self, key: &str, wanted: &str) -> ConfigError {
        let (found, place) = self.values.get(key).cloned().unwrap_or(("nothing".into(), "default".into()));
        let secret = SECRETS.iter().any(|name| key == *name || key.ends_with(&format!(".{name}")));
        let found = if secret { format!("{} characters", found.chars().count()) } else { shown(&found) };
        ConfigError { key: key.into(), place, found, wanted: wanted.into() }
    }

    fn parsed<V: std::str::FromStr>(&self, key: &str, default: V, wanted: &str) -> Result<V, ConfigError> {
        match self.get(key) {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| self.wrong(key, wanted)),
        }
    }

    /// Makes the settings, or says what is wrong.
    pub fn config(&self) -> Result<Config, ConfigError> {
        let data = PathBuf::from(self.get("data").unwrap_or("data"));
        let loopback = SocketAddr::from(([127, 0, 0, 1], 8080));
        let listen: SocketAddr =
            self.parsed("listen", loopback, "an address and port, such as 127.0.0.1:8080")?;
        let public_url = match self.get("public_url") {
            Some(url) => {
                let url = url.trim_end_matches('/').to_ascii_lowercase();
                let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
                if !url.is_ascii() || !host.is_some_and(crate::text::is_host) {
                    return Err(self.wrong("public_url", "http:// or https:// and a host, without a path"));
                }
                url
            }
            None => format!("http://localhost:{}", listen.port()),
        };
        let (database, database_ca) = self.database(&data)?;
        let files = match self.get("files") {
            Some(url) => url.to_owned(),
            None => format!("file:{}", data.join("files").display()),
        };
        if !holds_files(&files) {
            return Err(self.wrong("files", "file:FOLDER or s3://BUCKET?endpoint=URL"));
        }
        let smtp = self.get("smtp.url").filter(|url| !url.is_empty()).map(str::to_owned);
        if let Some(why) = smtp.as_ref().and_then(|url| crate::mail::unusable(url)) {
            let form = "smtps://USER:PASSWORD@HOST or smtp://HOST:PORT, perhaps with ?tls=required";
            return Err(self.wrong("smtp.url", &format!("{form} ({why})")));
        }
        let mail_from = self.get("smtp.from").unwrap_or("Alltogether <no-reply@localhost>").to_owned();
        if mail_from.parse::<lettre::message::Mailbox>().is_err() {
            return Err(self.wrong("smtp.from", "a sender such as Name <name@example.org>"));
        }
        let name = self.get("name").unwrap_or("Interprofessional.Global").trim().to_owned();
        if name.is_empty() || name.contains(char::is_control) {
            return Err(self.wrong("name", "a name of one line"));
        }
        let contact = self.get("contact").unwrap_or_default().trim().to_owned();
        if !contact.is_empty() && !crate::form::is_mail_address(&contact) {
            return Err(self.wrong("contact", "a mail address such as office@example.org"));
        }
        Ok(Config {
            data,
            listen,
            public_url,
            database,
            database_ca,
            files,
            smtp,
            mail_from,
            name,
            contact,
            behind_proxy: self.parsed("behind_proxy", false, "true or false")?,
            log_json: self.parsed("log_json", false, "true or false")?,
            metrics_token: self.metrics_token()?,
            openid: self.openid()?,
            webhooks_allow_private: self.parsed("webhooks.allow_private", false, "true or false")?,
        })
    }

    /// The database's address, and the authorities to trust there.
    fn database(&self, data: &Path) -> Result<(String, Option<Arc<str>>), ConfigError> {
        let ca = self.get("database_ca").filter(|path| !path.is_empty());
        let Some(url) = self.get("database") else {
            let file = format!("sqlite:{}", data.join("alltogether.sqlite").display());
            return if ca.is_none() {
                Ok((file, None))
            } else {
                Err(self.wrong("database_ca", FOR_POSTGRES))
            };
        };
        if url.starts_with("sqlite:") && url != "sqlite:" {
            return if ca.is_none() {
                Ok((url.to_owned(), None))
            } else {
                Err(self.wrong("database_ca", FOR_POSTGRES))
            };
        }
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(self.wrong("database", "sqlite:FILE or postgres://USER@HOST/NAME"));
        }
        if let Some(why) = crate::db::unusable(url) {
            return Err(self.wrong("database", &format!("postgres://USER@HOST/NAME ({why})")));
        }
        let Some(path) = ca else { return Ok((url.to_owned(), None)) };
        let pem = std::fs::read_to_string(path)
            .map_err(|error| self.wrong("database_ca", &format!("a file of certificates ({error})")))?;
        if let Some(why) = crate::db::unusable_authorities(&pem) {
            return Err(self.wrong("database_ca", &format!("a file of certificates in PEM ({why})")));
        }
        if url.contains("sslmode=disable") {
            return Err(self.wrong("database", "sslmode=require, since database_ca names whom to trust"));
        }
        Ok((url.to_owned(), Some(pem.into())))
    }

    fn metrics_token(&self) -> Result<Option<String>, ConfigError> {
        let Some(token) = self.get("metrics_token").filter(|token| !token.is_empty()) else {
            return Ok(None);
        };
        if token.len() < LEAST_SECRET || !token.bytes().all(|b| b.is_ascii_graphic()) {
            let wanted = format!("at least {LEAST_SECRET} letters, digits and signs without spaces");
            return Err(self.wrong("metrics_token", &wanted));
        }
        Ok(Some(token.to_owned()))
    }

    fn openid(&self) -> Result<Vec<OpenId>, ConfigError> {
        let mut keys: Vec<&str> =
            self.values.keys().filter_map(|k| k.strip_prefix("oidc.")?.split('.').next()).collect();
        keys.dedup();
        keys.into_iter()
            .map(|key| {
                let field = |name: &str| {
                    let full = format!("oidc.{key}.{name}");
                    self.get(&full)
                        .map(str::to_owned)
                        .ok_or_else(|| self.wrong(&full, "a value, since this sign-in needs it"))
                };
                let issuer = field("issuer")?;
                if !issuer.starts_with("https://") && !issuer.starts_with("http://127.0.0.1") {
                    return Err(
                        self.wrong(&format!("oidc.{key}.issuer"), "an address that begins with https://")
                    );
                }
                Ok(OpenId {
                    key: key.to_owned(),
                    name: self.get(&format!("oidc.{key}.name")).unwrap_or(key).to_owned(),
                    issuer,
                    client_id: field("client_id")?,
                    client_secret: field("client_secret")?,
                })
            })
            .collect()
    }
}

const FOR_POSTGRES: &str = "nothing, since only a PostgreSQL database has certificates";

/// A value as a message shows it: user and password of an address are left out.
fn shown(value: &str) -> String {
    let visible = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    let value: String = value.chars().map(visible).collect();
    match value.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?.1))) {
        Some((scheme, host)) => format!("`{scheme}://…@{host}`"),
        None => format!("`{value}`"),
    }
}

fn unknown(key: &str, place: &str) -> ConfigError {
    ConfigError {
        key: key.to_owned(),
        place: place.to_owned(),
        found: "a key that this program does not know".into(),
        wanted: format!("one of {}, oidc.NAME.(issuer, client_id, client_secret, name)", KEYS.join(", ")),
    }
}

/// Whether a place of files can be one: a folder, or a bucket whose endpoint, when it is named, is a web address.
fn holds_files(place: &str) -> bool {
    if let Some(folder) = place.strip_prefix("file:") {
        return !folder.is_empty();
    }
    let Some(bucket) = place.strip_prefix("s3://") else { return false };
    let (bucket, query) = bucket.split_once('?').unwrap_or((bucket, ""));
    let endpoint = query.split('&').find_map(|pair| pair.strip_prefix("endpoint="));
    let is_web_address = |url: &str| {
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        host.and_then(|host| host.split('/').next()).is_some_and(crate::text::is_host)
    };
    !bucket.is_empty() && !bucket.starts_with('/') && endpoint.is_none_or(is_web_address)
}

#[cfg(test)]
#[path = "config_tests.rs"]
mod tests;
