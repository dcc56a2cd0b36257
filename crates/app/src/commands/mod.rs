//! The commands. Each gives back how it ended; what it has to say goes to standard output, what went wrong to standard
//! error.

mod data;
mod keep;
mod log;
mod people;
mod ready;
mod serve;
mod settings;
mod tally;

use crate::wiring::{self, IndexIn, Letters, OpenError};
use clap::{CommandFactory, Parser, Subcommand};
use platform::clock::Givens;
use platform::config::{Config, ConfigError};
use platform::db::{DbError, Standing};
use platform::http::{App, Failure};
use settings::Settings;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const EXIT_CODES: &str = "\
Exit codes:
  0  fine
  1  faults were found (verify), or what was asked for is not there
  2  wrong use, wrong settings, a port that another program uses, or a backup that cannot be brought back here
  3  the database, the files or the index cannot be used

Settings: flags come first, then variables (--public-url is ALLTOGETHER_PUBLIC_URL), then the file alltogether.toml in the
working folder (or the one named by --settings), then defaults.";

/// Runs a confederation of independent networks: its register, its conferences, its decisions.
#[derive(Parser)]
#[command(name = "alltogether", version, after_help = EXIT_CODES, max_term_width = 110)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests until told to stop by SIGTERM or SIGINT
    Serve {
        /// Load the sample into an empty database, and print links to sign in with
        #[arg(long)]
        sample: bool,
    },
    /// Make the database, or bring its schema up to date
    Migrate,
    /// Load the sample into an empty database
    Sample,
    /// Write a list that everybody may have to standard output, or persons, bodies or mandates as a table for `import`
    Export {
        /// Which list
        #[arg(value_parser = wiring::export_kinds())]
        kind: String,
        /// As JSON instead of CSV
        #[arg(long)]
        json: bool,
        /// How a table lies in its file
        #[arg(long, value_parser = ["csv", "xlsx", "json"], conflicts_with = "json")]
        format: Option<String>,
    },
    /// Import a table of persons, bodies or mandates, all of it or nothing
    Import {
        /// What it holds
        #[arg(value_parser = registry::table_kinds())]
        kind: String,
        /// The file: CSV, XLSX or JSON
        file: PathBuf,
        /// Which column is a field, as FIELD=HEADING; can be given several times. Other columns are guessed by their names
        #[arg(long, value_name = "FIELD=HEADING")]
        mapping: Vec<String>,
        /// Only say what it would change
        #[arg(long)]
        dry_run: bool,
        /// Say what came of it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write everything into one file, while others go on working
    Backup {
        /// The file; it appears when it is whole
        file: PathBuf,
        /// Say what was written as JSON
        #[arg(long)]
        json: bool,
    },
    /// Bring a backup back into an empty database, of either kind
    Restore {
        /// The file that `backup` wrote
        file: PathBuf,
        /// Say what was brought back as JSON
        #[arg(long)]
        json: bool,
    },
    /// Look over the journal's chain, every stored file and the database itself
    Verify {
        /// Say what was found as JSON
        #[arg(long)]
        json: bool,
    },
    /// Found a confederation in an empty register, or give one without a secretariat a new one; print its link to sign in
    Found {
        /// The e-mail address of the first member of the secretariat
        email: String,
        /// The name of the confederation [default: what the site is called]
        #[arg(long, value_name = "NAME")]
        confederation: Option<String>,
        /// What the first member of the secretariat is called
        #[arg(long, value_name = "NAME", default_value = "Secretariat")]
        secretary: String,
    },
    /// Print a link by which somebody signs in, once, within ten minutes
    SignInLink {
        /// Their e-mail address
        email: String,
    },
    /// End every way in that somebody has: browsers, passkeys, places, tokens, links
    SignOut {
        /// Their e-mail address
        email: String,
    },
    /// Print a token of the API; it is shown this one time
    Token {
        /// The e-mail address of whom it acts for
        email: String,
        /// What it may be used for; can be given several times
        #[arg(long = "scope", required = true)]
        scopes: Vec<String>,
        /// For how many days
        #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=366))]
        days: u32,
    },
    /// Throw the search index away and fill it anew
    Reindex,
    /// Count the ballots in a file: .blt, PrefLib (soc, soi, toc, toi) or CSV
    Tally(tally::Wanted),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Ask the process that serves with these settings whether it is ready
    #[command(hide = true)]
    Ready,
}

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub(crate) enum Stop {
    /// What was looked for is not there, or faults were found; they are told already or in these words.
    Faults(String),
    /// Wrong use or settings.
    Use(String),
    /// The database, the files or the index cannot be used.
    Unavailable(String),
}

impl Stop {
    fn parts(&self) -> (u8, &str) {
        match self {
            Stop::Faults(why) => (1, why),
            Stop::Use(why) => (2, why),
            Stop::Unavailable(why) => (3, why),
        }
    }
}

impl From<ConfigError> for Stop {
    fn from(error: ConfigError) -> Self {
        Stop::Use(error.to_string())
    }
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        Stop::Unavailable(error.to_string())
    }
}

impl From<OpenError> for Stop {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Taken => Stop::Unavailable(
                "another process uses this data folder already: stop it, or name another folder with --data"
                    .into(),
            ),
            other => Stop::Unavailable(other.to_string()),
        }
    }
}

impl Stop {
    /// What a verb refused is wrong use; what the house could not do is not the caller's fault.
    fn of(app: &App, failure: &Failure) -> Self {
        let why = wiring::told(app, failure);
        match failure {
            Failure::Unavailable | Failure::Full | Failure::TooSlow | Failure::Internal(_) => {
                Stop::Unavailable(why)
            }
            _ => Stop::Use(why),
        }
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Stop::Unavailable(error.to_string())
    }
}

/// What a command gives back.
pub(crate) type Ended = Result<(), Stop>;

/// Reads the arguments and does what they say.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    // A second call would mean that a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            let (code, why) = stop.parts();
            if !why.is_empty() {
                let _ = writeln!(std::io::stderr(), "alltogether: {why}");
            }
            ExitCode::from(code)
        }
    }
}

fn run(cli: Cli) -> Ended {
    if let Command::Completions { shell } = cli.command {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "alltogether", &mut script);
        return out(&script);
    }
    if let Command::Tally(wanted) = &cli.command {
        return tally::tally(wanted);
    }
    let config = cli.settings.layers()?.config()?;
    log::start(&config);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve { sample } => serve::serve(config, sample).await,
            Command::Migrate => data::migrate(config).await,
            Command::Sample => data::sample(config).await,
            Command::Export { kind, json, format } => {
                let format = format.unwrap_or_else(|| if json { "json" } else { "csv" }.to_owned());
                data::export(config, &kind, &format).await
            }
            Command::Import { kind, file, mapping, dry_run, json } => {
                data::import(config, &kind, &file, &mapping, dry_run, json).await
            }
            Command::Backup { file, json } => keep::backup(config, &file, json).await,
            Command::Restore { file, json } => keep::restore(config, &file, json).await,
            Command::Verify { json } => keep::verify(config, json).await,
            Command::Found { email, confederation, secretary } => {
                let confederation = confederation.unwrap_or_else(|| config.name.clone());
                people::found(config, &confederation, &secretary, &email).await
            }
            Command::SignInLink { email } => people::sign_in_link(config, &email).await,
            Command::SignOut { email } => people::sign_out(config, &email).await,
            Command::Token { email, scopes, days } => people::token(config, &email, &scopes, days).await,
            Command::Reindex => data::reindex(config).await,
            Command::Ready => ready::ready(config).await,
            Command::Tally(_) | Command::Completions { .. } => Ok(()),
        }
    })
}

/// The house, made when it is not there, for a command that may run beside a process that serves.
async fn house(config: Config) -> Result<App, Stop> {
    data_folder(&config)?;
    Ok(wiring::open(config, Givens::of_this_machine(), IndexIn::Memory, Letters::Unseen).await?)
}

/// The house as it is, for a command that looks at one that stands: a database that is not there is not made, and one of
/// an older program keeps its schema.
async fn house_as_it_is(config: Config) -> Result<App, Stop> {
    must_be_there(&config)?;
    Ok(wiring::open_as_it_is(config, Givens::of_this_machine()).await?)
}

/// Opening an SQLite file would make it.
fn must_be_there(config: &Config) -> Ended {
    match config.database.strip_prefix("sqlite:").is_some_and(|file| !Path::new(file).exists()) {
        true => Err(OpenError::Schema(Standing::Absent).into()),
        false => Ok(()),
    }
}

/// Makes the data folder, for its owner alone, when it is not there. One that others may look into is said so.
fn data_folder(config: &Config) -> Ended {
    platform::private::folder(&config.data)
        .map_err(|error| Stop::Unavailable(format!("the data folder {}: {error}", config.data.display())))?;
    if platform::private::is_open_to_others(&config.data) {
        tracing::warn!(folder = %config.data.display(), "others of this machine may look into the data folder");
    }
    Ok(())
}

/// Writes to standard output. A reader that has had enough, as `head` does, is no fault.
fn out(bytes: &[u8]) -> Ended {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes a line to standard output.
fn say(line: impl std::fmt::Display) -> Ended {
    out(format!("{line}\n").as_bytes())
}
