//! Commands about the database and what it holds: `migrate`, `sample`, `export`, `reindex`.

use super::{Ended, Stop, data_folder, house, house_as_it_is, out, say};
use crate::wiring::{self, EXPORTS, IndexIn, Letters};
use platform::clock::Givens;
use platform::config::Config;
use platform::http::App;
use platform::{db, journal, search};

pub(super) async fn migrate(config: Config) -> Ended {
    data_folder(&config)?;
    let db = wiring::open_database(&config).await?;
    let applied = db::migrate(&db, &Givens::of_this_machine(), &wiring::migrations()).await?;
    say(match applied {
        0 => "The schema is up to date.".to_owned(),
        count => format!("Steps applied to the schema: {count}."),
    })
}

pub(super) async fn sample(config: Config) -> Ended {
    let app = house(config).await?;
    if !load_once(&app).await? {
        return Err(Stop::Use("the database is not empty: the sample is for an empty one".into()));
    }
    say("The sample is loaded.")
}

/// Loads the sample unless there is another register here already; says whether there was something to load.
pub(super) async fn load_once(app: &App) -> Result<bool, Stop> {
    let before = journal::head(&mut *app.db.read().await?).await?;
    wiring::load_sample(app).await.map_err(|failure| Stop::of(app, &failure))?;
    Ok(journal::head(&mut *app.db.read().await?).await? > before)
}

pub(super) async fn export(config: Config, kind: &str, json: bool) -> Ended {
    let found = EXPORTS.iter().find(|(name, _)| *name == kind).map(|(_, address)| *address);
    let address = found.ok_or_else(|| Stop::Use(format!("there is no list called {kind}")))?;
    let ending = if json { "json" } else { "csv" };
    let app = house_as_it_is(config).await?;
    let address = format!("{address}.{ending}")
        .parse()
        .map_err(|_| Stop::Use(format!("there is no list called {kind}")))?;
    let (status, body) = platform::http::ask(&app, address).await;
    if !status.is_success() {
        return Err(Stop::Unavailable(format!("the list of {kind} cannot be made: {status}")));
    }
    out(&body)
}

pub(super) async fn reindex(config: Config) -> Ended {
    data_folder(&config)?;
    let givens = Givens::of_this_machine();
    let app = wiring::open(config, givens, IndexIn::DataFolder, Letters::Unseen).await?;
    search::rebuild(&app).await.map_err(|error| Stop::Unavailable(error.to_string()))?;
    say(format!("The index holds everything up to entry {} of the journal.", app.search.reached()))
}
