//! Commands about the database and what it holds: `migrate`, `sample`, `export`, `reindex`.

use super::{Ended, Stop, data_folder, house, house_as_it_is, out, say};
use crate::wiring::{self, EXPORTS, IndexIn, Letters};
use platform::clock::Givens;
use platform::config::Config;
use platform::http::App;
use platform::sheets::Format;
use platform::{db, journal, search};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

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

pub(super) async fn export(config: Config, kind: &str, format: &str) -> Ended {
    if registry::table_kinds().contains(&kind) {
        let format =
            Format::parse(format).ok_or_else(|| Stop::Use(format!("there is no format {format}")))?;
        let app = house_as_it_is(config).await?;
        let bytes = registry::export_table(&app, kind, format).await;
        return out(&bytes.map_err(|failure| Stop::of(&app, &failure))?);
    }
    if format == "xlsx" {
        return Err(Stop::Use(format!("the list of {kind} comes as csv or json")));
    }
    let found = EXPORTS.iter().find(|(name, _)| *name == kind).map(|(_, address)| *address);
    let address = found.ok_or_else(|| Stop::Use(format!("there is no list called {kind}")))?;
    let app = house_as_it_is(config).await?;
    let address = format!("{address}.{format}")
        .parse()
        .map_err(|_| Stop::Use(format!("there is no list called {kind}")))?;
    let (status, body) = platform::http::ask(&app, address).await;
    if !status.is_success() {
        return Err(Stop::Unavailable(format!("the list of {kind} cannot be made: {status}")));
    }
    out(&body)
}

/// Imports a table. How far it has come is told on standard error.
pub(super) async fn import(
    config: Config,
    kind: &str,
    file: &Path,
    mapping: &[String],
    dry: bool,
    json: bool,
) -> Ended {
    let pair = |text: &String| {
        let (field, heading) = text.split_once('=')?;
        Some((field.trim().to_owned(), heading.trim().to_owned()))
    };
    let mapping = mapping
        .iter()
        .map(|text| pair(text).ok_or_else(|| Stop::Use(format!("--mapping wants FIELD=HEADING, not {text}"))))
        .collect::<Result<Vec<_>, _>>()?;
    let bytes = std::fs::read(file).map_err(|error| Stop::Use(format!("{}: {error}", file.display())))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let app = house_as_it_is(config).await?;
    let seen = std::io::stderr().is_terminal();
    let tenth = AtomicUsize::new(0);
    let hear = |done: usize, total: usize| {
        let now = done * 10 / total.max(1);
        // Where nobody looks, such as in a log, a line for each tenth is enough.
        let _ = match seen {
            true => write!(std::io::stderr(), "\r{done} of {total} rows"),
            false if tenth.swap(now, Ordering::Relaxed) < now => {
                writeln!(std::io::stderr(), "{done} of {total} rows")
            }
            false => Ok(()),
        };
    };
    let ended = registry::import_table(&app, kind, (&name, bytes), &mapping, dry, hear).await;
    if seen {
        let _ = writeln!(std::io::stderr());
    }
    let ended = ended.map_err(|failure| Stop::of(&app, &failure))?;
    if json {
        let told = serde_json::to_string(&ended).map_err(|error| Stop::Unavailable(error.to_string()))?;
        say(told)?;
    } else {
        for remark in &ended.remarks {
            say(remark)?;
        }
        for fault in &ended.faults {
            say(format!("row {}, column {} ({}): {}", fault.row, fault.column, fault.heading, fault.why))?;
        }
        say(format!(
            "New: {}, changed: {}, unchanged: {}, wrong: {}.",
            ended.new, ended.changed, ended.unchanged, ended.wrong
        ))?;
    }
    match ended.wrong {
        0 => Ok(()),
        _ => Err(Stop::Faults("nothing was written: some rows cannot be taken".into())),
    }
}

pub(super) async fn reindex(config: Config) -> Ended {
    data_folder(&config)?;
    let givens = Givens::of_this_machine();
    let app = wiring::open(config, givens, IndexIn::DataFolder, Letters::Unseen).await?;
    search::rebuild(&app).await.map_err(|error| Stop::Unavailable(error.to_string()))?;
    say(format!("The index holds everything up to entry {} of the journal.", app.search.reached()))
}
