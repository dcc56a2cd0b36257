//! `backup`, `restore`, `verify`.

use super::{Ended, Stop, data_folder, house_as_it_is, must_be_there, out, say};
use crate::wiring::{self, IndexIn, Letters};
use platform::clock::Givens;
use platform::config::Config;
use platform::files::Files;
use platform::keep::{self, KeepError, Moved};
use serde_json::json;
use std::io::{IsTerminal, Write};
use std::path::Path;

pub(super) async fn backup(config: Config, file: &Path, as_json: bool) -> Ended {
    let app = house_as_it_is(config).await?;
    let moved = keep::backup(&app.db, &app.files, &app.givens, file)
        .await
        .map_err(|error| Stop::Unavailable(format!("no backup was made: {error}")))?;
    told(moved, as_json, &format!("Backed up to {}", file.display()))
}

pub(super) async fn restore(config: Config, file: &Path, as_json: bool) -> Ended {
    if !file.exists() {
        return Err(Stop::Use(format!("there is no file {}", file.display())));
    }
    data_folder(&config)?;
    let givens = Givens::of_this_machine();
    let db = wiring::open_database(&config).await?;
    let files = Files::open(&config.files).map_err(|error| Stop::Unavailable(error.to_string()))?;
    let restored = keep::restore(&db, &files, &givens, &wiring::migrations(), file).await;
    let moved = restored.map_err(|error| {
        let words = format!("nothing was brought back: {error}");
        match error {
            KeepError::Refused(_) => Stop::Use(words),
            KeepError::Unavailable(_) => Stop::Unavailable(words),
        }
    })?;
    drop(db);
    // An index that lies here may be of another database whose journal was as long.
    let app = wiring::open(config, givens, IndexIn::DataFolder, Letters::Unseen).await?;
    platform::search::rebuild(&app).await.map_err(|error| Stop::Unavailable(error.to_string()))?;
    told(moved, as_json, "Brought back")
}

fn told(moved: Moved, as_json: bool, what: &str) -> Ended {
    let Moved { rows, files, journal } = moved;
    if as_json {
        return say(json!({ "rows": rows, "files": files, "journal": journal }));
    }
    say(format!("{what}: {rows} rows, {files} files, up to entry {journal} of the journal."))
}

pub(super) async fn verify(config: Config, as_json: bool) -> Ended {
    // The database is only read: one that is not there is not made, and one of an older program stays as it is.
    must_be_there(&config)?;
    let db = wiring::open_database(&config).await?;
    let files = Files::open(&config.files).map_err(|error| Stop::Unavailable(error.to_string()))?;
    let shown = !as_json && std::io::stderr().is_terminal();
    let progress = |entries| {
        if shown {
            let _ = write!(std::io::stderr(), "\r{entries} entries of the journal");
        }
    };
    let report =
        keep::verify(&db, &files, progress).await.map_err(|error| Stop::Unavailable(error.to_string()))?;
    if shown {
        let _ = writeln!(std::io::stderr());
    }
    if as_json {
        let told = json!({ "entries": report.entries, "files": report.files, "faults": report.faults });
        say(told)?;
    } else {
        let mut text = String::new();
        for fault in &report.faults {
            text.push_str(&format!("{fault}\n"));
        }
        let faults = report.faults.len();
        let found = if faults == 0 { "no faults".to_owned() } else { format!("faults: {faults}") };
        text.push_str(&format!(
            "Entries of the journal: {}, files: {}, {found}.\n",
            report.entries, report.files
        ));
        out(text.as_bytes())?;
    }
    if report.faults.is_empty() { Ok(()) } else { Err(Stop::Faults(String::new())) }
}
