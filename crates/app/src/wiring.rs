//! Where everything is put together: which capabilities there are, in which order, and what joins pairs of them that do
//! not know each other.

use platform::capability::Capability;
use platform::clock::Givens;
use platform::config::Config;
use platform::db::{self, Db, Migration, Standing};
use platform::files::Files;
use platform::http::{App, Failure, Floor};
use platform::mail::Mailer;
use platform::search::{Search, SearchError};

/// All capabilities, lower ones first: the menu and the front page keep this order.
pub fn capabilities() -> Vec<Capability> {
    vec![registry::capability(), decisions::capability(), conferences::capability(), hosting::capability()]
}

/// The schema of the floor and of all capabilities.
pub fn migrations() -> Vec<Migration> {
    let mut all = platform::migrations();
    all.extend(capabilities().into_iter().flat_map(|capability| capability.migrations));
    all
}

/// What can be taken out by a command: its name, and the address that gives it to everybody, without its ending.
pub const EXPORTS: [(&str, &str); 5] = [
    ("networks", "/networks"),
    ("groups", "/groups"),
    ("partners", "/partners"),
    ("editions", "/conferences"),
    ("sources", "/sources"),
];

/// Everything that a command takes out, by name.
pub fn export_kinds() -> Vec<&'static str> {
    EXPORTS.iter().map(|(kind, _)| *kind).chain(registry::table_kinds()).collect()
}

/// Why the house cannot be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The database cannot be used.
    Database(db::DbError),
    /// Files, mail or the index cannot be used, in words.
    Parts(String),
    /// Another process has the index of this data folder open.
    Taken,
    /// The database has another schema than this program.
    Schema(Standing),
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            OpenError::Database(error) => error.fmt(f),
            OpenError::Parts(why) => f.write_str(why),
            OpenError::Taken => f.write_str("another process has the index of this data folder open"),
            OpenError::Schema(standing) => f.write_str(&told_of(*standing)),
        }
    }
}
impl std::error::Error for OpenError {}

/// What to do about a schema that is not this program's.
fn told_of(standing: Standing) -> String {
    match standing {
        Standing::Current => "the schema is up to date".into(),
        Standing::Absent => "there is no database here yet: `alltogether serve` or `migrate` makes it".into(),
        Standing::Older { missing } => format!(
            "the database has an older schema than this program ({missing} steps are missing): use the program that \
             serves it, or bring it up to date with `alltogether migrate`"
        ),
        Standing::Newer { stamp } => format!(
            "the database has a newer schema than this program (it has step {stamp}): use the newer program"
        ),
        Standing::Changed { stamp, name } => format!(
            "the database has another step {stamp}_{name} than this program: use the program that serves it"
        ),
    }
}

impl From<db::DbError> for OpenError {
    fn from(error: db::DbError) -> Self {
        OpenError::Database(error)
    }
}

/// Where the index lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndexIn {
    /// In the data folder, for a process that serves; one at a time.
    DataFolder,
    /// In memory and empty, for a command that finds nothing and runs beside a process that serves.
    Memory,
}

/// Whether letters are shown when no mail server is set. They hold links that let people in, so they are kept out of logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// On standard output, for whoever tries the program out.
    Printed,
    /// In files alone.
    Unseen,
}

/// Opens the database as it is.
pub async fn open_database(config: &Config) -> Result<Db, OpenError> {
    Ok(Db::open_trusting(&config.database, config.database_ca.as_deref()).await?)
}

/// Opens the house: database, files, mail and index, as the settings say, and brings the schema up to date.
pub async fn open(
    config: Config,
    givens: Givens,
    index: IndexIn,
    letters: Letters,
) -> Result<App, OpenError> {
    let db = open_database(&config).await?;
    let applied = db::migrate(&db, &givens, &migrations()).await?;
    if applied > 0 {
        tracing::info!(applied, "the schema was brought up to date");
    }
    furnish(db, config, givens, index, letters)
}

/// Opens the house over a database that has the schema of this program; any other is left as it is.
pub async fn open_as_it_is(config: Config, givens: Givens) -> Result<App, OpenError> {
    let db = open_database(&config).await?;
    match db::standing(&db, &migrations()).await? {
        Standing::Current => furnish(db, config, givens, IndexIn::Memory, Letters::Unseen),
        other => Err(OpenError::Schema(other)),
    }
}

fn furnish(
    db: Db,
    config: Config,
    givens: Givens,
    index: IndexIn,
    letters: Letters,
) -> Result<App, OpenError> {
    let files = Files::open(&config.files).map_err(|e| OpenError::Parts(e.to_string()))?;
    let folder = config.data.join("index");
    let search =
        Search::open((index == IndexIn::DataFolder).then_some(folder.as_path())).map_err(|e| match e {
            SearchError::Taken => OpenError::Taken,
            failed @ SearchError::Failed(_) => OpenError::Parts(failed.to_string()),
        })?;
    let mailer = Mailer::new(&config, letters == Letters::Printed).map_err(OpenError::Parts)?;
    Floor::open(config, db, givens, files, search, mailer, capabilities(), registry::recognise)
        .map_err(OpenError::Parts)
}

/// Somebody of the sample whom one can sign in as.
pub struct SampleAccount {
    /// In which role.
    pub role: String,
    /// Their address.
    pub address: String,
}

/// Loads the sample into an empty house; beside another register nothing is loaded. Each part is loaded whole or not at
/// all, and one that is there already is left alone, so that a loading that was cut off is finished by the next one.
pub async fn load_sample(app: &App) -> Result<(), Failure> {
    if registry::load_sample(app).await? {
        conferences::load_sample(app).await?;
    }
    decisions::load_rules(app).await?;
    hosting::load_sample(app).await?;
    Ok(())
}

/// Who one can sign in as once the sample is loaded.
pub fn sample_accounts() -> Vec<SampleAccount> {
    let accounts = registry::role_accounts();
    accounts
        .into_iter()
        .map(|account| SampleAccount { role: account.role, address: account.address })
        .collect()
}

/// A failure in English words, for the command line.
pub fn told(app: &App, failure: &Failure) -> String {
    let t = app.texts.of(kernel::Language::EN);
    match failure {
        Failure::Refused(why) | Failure::Unreadable(why) => t.refusal(why),
        Failure::Invalid(fields) => {
            let all = fields.iter().map(|(field, why)| format!("{field}: {}", t.refusal(why)));
            all.collect::<Vec<_>>().join(" ")
        }
        Failure::Internal(why) => why.to_string(),
        other => t.text(other.words().1).into_owned(),
    }
}
