//! Notes about letters that came back, as a mail server of this machine drops them: files in `mail-in` of the data folder, or in
//! its `new`, as a Maildir has it. What is read and ours is removed, since it holds addresses; whatever else lies there may be a
//! letter by a person, and goes to `mail-in/other` for somebody to read, for a month.

use super::{actions, model};
use jiff::{SignedDuration, Timestamp};
use platform::http::App;
use platform::jobs::JobError;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tokio::io::AsyncReadExt;

/// Where letters go that are no notes about ours.
const OTHER: &str = "other";
/// Notes that one round reads at most; the next one goes on.
const AT_ONCE: usize = 5_000;

/// How long letters that are no notes wait for somebody to read them.
const OTHERS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The part of bounces in the register's round.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let folder = app.config.data.join("mail-in");
    for from in [folder.clone(), folder.join("new")] {
        for path in files(&from).await {
            let taken = match read(&path).await {
                Ok(bytes) => actions::take(&app, &bytes).await?,
                Err(_) => continue,
            };
            let done = if taken { tokio::fs::remove_file(&path).await } else { aside(&folder, &path).await };
            told(done)?;
        }
    }
    let before = app.givens.now().saturating_sub(OTHERS_KEPT).unwrap_or(Timestamp::MIN);
    told(forget(&folder.join(OTHER), before).await)
}

fn told(done: std::io::Result<()>) -> Result<(), JobError> {
    done.map_err(|e| JobError::Again(format!("the folder mail-in: {}", e.kind())))
}

/// Takes away what came before an instant.
async fn forget(other: &Path, before: Timestamp) -> std::io::Result<()> {
    let before = SystemTime::try_from(before).map_err(std::io::Error::other)?;
    for path in files(other).await {
        if tokio::fs::metadata(&path).await?.modified()? < before {
            tokio::fs::remove_file(&path).await?;
        }
    }
    Ok(())
}

/// The files of a folder that are complete; none when there is no such folder. Links are left alone.
async fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(mut entries) = tokio::fs::read_dir(folder).await else { return Vec::new() };
    let mut found = Vec::new();
    while let Ok(Some(entry)) = entries.next_entry().await {
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_file = entry.file_type().await.is_ok_and(|kind| kind.is_file());
        if is_file && !hidden && found.len() < AT_ONCE {
            found.push(entry.path());
        }
    }
    found
}

async fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(model::MOST_BYTES).unwrap_or(u64::MAX);
    tokio::fs::File::open(path).await?.take(most).read_to_end(&mut bytes).await?;
    Ok(bytes)
}

async fn aside(folder: &Path, path: &Path) -> std::io::Result<()> {
    let other = folder.join(OTHER);
    platform::private::folder(&other)?;
    let Some(name) = path.file_name() else { return Ok(()) };
    tokio::fs::rename(path, other.join(name)).await
}
