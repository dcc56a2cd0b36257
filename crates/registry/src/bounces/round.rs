//! Notes about letters that came back, as a mail server of this machine drops them: files in `mail-in` of the data folder, or in
//! its `new`, as a Maildir has it. What is read and ours is removed, since it holds addresses; whatever else lies there may be a
//! letter by a person, and goes to `mail-in/other` for somebody to read, for a month.

use super::{actions, model};
use jiff::{SignedDuration, Timestamp};
use platform::http::App;
use platform::jobs::JobError;
use std::io::{Error, ErrorKind, Result as Io};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tokio::fs::ReadDir;
use tokio::io::AsyncReadExt;

/// Where letters come in.
const FOLDER: &str = "mail-in";
/// Where letters go that are no notes about ours.
const OTHER: &str = "other";
/// Notes that one round reads at most; the next one goes on.
const AT_ONCE: usize = 5_000;

/// How long letters that are no notes wait for somebody to read them.
const OTHERS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The part of bounces in the register's round. A file that cannot be read, moved or removed stays, is told of, and keeps no other
/// one waiting.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let folder = app.config.data.join(FOLDER);
    let mut first = Ok(());
    let mut done = 0;
    for from in [folder.clone(), folder.join("new")] {
        let mut files = Files::of(&from).await;
        while done < AT_ONCE
            && let Some(path) = files.next().await
        {
            let gone = match read(&path).await {
                Ok(bytes) if actions::take(&app, &bytes).await? => tokio::fs::remove_file(&path).await,
                Ok(_) => aside(&app, &folder.join(OTHER), &path).await,
                Err(error) => Err(error),
            };
            done += usize::from(gone.is_ok());
            first = first.and(unless_gone(gone));
        }
    }
    let before = app.givens.now().saturating_sub(OTHERS_KEPT).unwrap_or(Timestamp::MIN);
    first = first.and(forget(&folder.join(OTHER), before).await);
    first.map_err(|e| JobError::Again(format!("the folder {FOLDER}: {}", e.kind())))
}

/// Takes away what came in before an instant: it may name whoever was erased then. What a note among it says of the address of
/// somebody else is written down before.
pub(crate) async fn forget_all_before(app: &App, before: Timestamp) -> Io<()> {
    let folder = app.config.data.join(FOLDER);
    let mut first = Ok(());
    for from in [folder.clone(), folder.join("new")] {
        let mut files = Files::of(&from).await;
        while let Some(path) = files.next().await {
            if let Ok(bytes) = read(&path).await
                && actions::take(app, &bytes).await.is_err()
            {
                // It stays until what it says is written down.
                return Err(Error::other("a note that cannot be written down"));
            }
        }
        first = first.and(forget(&from, before).await);
    }
    first.and(forget(&folder.join(OTHER), before).await)
}

/// Takes away what came before an instant, as far as it can be; says what went wrong first.
async fn forget(folder: &Path, before: Timestamp) -> Io<()> {
    let before = SystemTime::try_from(before).map_err(Error::other)?;
    let (mut first, mut files) = (Ok(()), Files::of(folder).await);
    while let Some(path) = files.next().await {
        first = first.and(unless_gone(forget_one(&path, before).await));
    }
    first
}

async fn forget_one(path: &Path, before: SystemTime) -> Io<()> {
    if tokio::fs::metadata(path).await?.modified()? < before {
        tokio::fs::remove_file(path).await?;
    }
    Ok(())
}

/// That another node was faster is no failure.
fn unless_gone(done: Io<()>) -> Io<()> {
    done.or_else(|e| if e.kind() == ErrorKind::NotFound { Ok(()) } else { Err(e) })
}

/// The files of a folder that are complete; none when there is no such folder. Links are left alone.
struct Files(Option<ReadDir>);

impl Files {
    async fn of(folder: &Path) -> Self {
        Self(tokio::fs::read_dir(folder).await.ok())
    }

    async fn next(&mut self) -> Option<PathBuf> {
        let entries = self.0.as_mut()?;
        while let Ok(Some(entry)) = entries.next_entry().await {
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if !hidden && entry.file_type().await.is_ok_and(|kind| kind.is_file()) {
                return Some(entry.path());
            }
        }
        None
    }
}

async fn read(path: &Path) -> Io<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(model::MOST_BYTES).unwrap_or(u64::MAX);
    tokio::fs::File::open(path).await?.take(most).read_to_end(&mut bytes).await?;
    Ok(bytes)
}

/// Moves a file aside, under a fresh name where its own one is taken. Its month begins now.
async fn aside(app: &App, other: &Path, path: &Path) -> Io<()> {
    platform::private::folder(other)?;
    let mut to = other.join(path.file_name().ok_or(ErrorKind::NotFound)?);
    if tokio::fs::try_exists(&to).await? {
        to = other.join(app.givens.uuid().to_string());
    }
    tokio::fs::rename(path, &to).await?;
    let now = SystemTime::try_from(app.givens.now()).map_err(Error::other)?;
    tokio::fs::File::options().append(true).open(&to).await?.into_std().await.set_modified(now)
}
