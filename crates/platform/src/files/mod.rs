//! Files, named by the SHA-256 of their bytes, in a folder or in an S3-compatible store.
//!
//! Bytes are written and synced first; then a row names them, in the transaction that refers to them. So a row never
//! names bytes that are not there. Bytes that no row names are left over from something that failed: whoever stores what may be
//! personal writes before it, as work for later, that they are removed ([`remove_unnamed`]) unless a row names them by then.
//!
//! The same bytes may be brought by one person in the moment in which they are removed for another. Between storing and naming
//! there is no transaction that could hold them, so the two meet at the row of their name: [`reference`] writes it, and
//! [`remove_unnamed`] writes it too, removes the bytes, and takes it back before its commit. On PostgreSQL the second to write it
//! waits at the primary key for the first to end; on SQLite there is one writer anyway. So either the remover finds the row there
//! and leaves the bytes, or whoever names them comes after the removing, looks, and writes them once more. Clocks and grace
//! periods play no part: whoever is erased leaves no bytes behind, and it is the same on one node and on many. One case is left: a store
//! that carries a removal out after the remover gave up waiting for it, or was killed.

mod reads;
mod writes;

pub use reads::{FileRow, all_rows};
pub use writes::{forget, reference, remove_unnamed};

use axum::body::Bytes;
use futures_util::StreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The store of files.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// Where it lies, if it is a folder.
    folder: Option<PathBuf>,
}

/// How long the store may take to say that it is there.
const PATIENCE: Duration = Duration::from_secs(3);

/// Bytes that lie in the store and wait for a row to name them.
#[derive(Clone)]
pub struct Stored {
    /// SHA-256 in hex.
    pub digest: String,
    /// How many bytes.
    pub size: i64,
    /// Where they lie, and they themselves: somebody may remove them before they are named.
    files: Files,
    bytes: Bytes,
}

/// Why bytes could not be kept or fetched.
#[derive(Debug)]
pub enum FileError {
    /// There is no such file.
    Missing,
    /// The store holds other bytes than were put there.
    Damaged,
    /// The disk is full.
    Full,
    /// The store cannot be reached.
    Unavailable(String),
}

impl std::fmt::Display for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FileError::Missing => f.write_str("the file is not in the store"),
            FileError::Damaged => f.write_str("the file's bytes are not those that were stored"),
            FileError::Full => f.write_str("the disk is full"),
            FileError::Unavailable(why) => write!(f, "the store of files cannot be reached: {why}"),
        }
    }
}
impl std::error::Error for FileError {}

impl From<object_store::Error> for FileError {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => FileError::Missing,
            other => {
                let text = other.to_string();
                if text.contains("No space left") { FileError::Full } else { FileError::Unavailable(text) }
            }
        }
    }
}

impl From<FileError> for crate::http::Failure {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Missing => Self::NotFound,
            FileError::Full => Self::Full,
            FileError::Unavailable(why) => {
                tracing::warn!(why, "the store of files cannot be reached");
                Self::Unavailable
            }
            FileError::Damaged => Self::internal(error),
        }
    }
}

impl Files {
    /// Opens `file:FOLDER`, made when it is not there, or `s3://bucket?endpoint=URL&region=R`; keys of S3, and what else the
    /// address does not say, come from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION` and the like.
    pub fn open(url: &str) -> Result<Self, FileError> {
        let unavailable = |e: &dyn std::fmt::Display| FileError::Unavailable(e.to_string());
        if let Some(folder) = url.strip_prefix("file:") {
            crate::private::folder(folder.as_ref()).map_err(|e| unavailable(&e))?;
            let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
            return Ok(Self { store: Arc::new(store), folder: Some(folder.into()) });
        }
        let address = url.strip_prefix("s3://").ok_or_else(|| unavailable(&"neither file: nor s3://"))?;
        // Its client speaks TLS. A second call would mean that a provider is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let store = s3(AmazonS3Builder::from_env(), address).build()?;
        Ok(Self { store: Arc::new(store), folder: None })
    }

    /// Asks whether the store answers.
    pub async fn ready(&self) -> Result<(), FileError> {
        if let Some(folder) = &self.folder {
            let found = tokio::fs::metadata(folder).await;
            let there = found.map_err(|error| FileError::Unavailable(error.to_string()))?.is_dir();
            return if there { Ok(()) } else { Err(FileError::Unavailable("it is no folder".into())) };
        }
        // A store whose bucket is missing or whose keys are wrong refuses to list; what is listed does not matter.
        let prefix = Path::from("00/00");
        let listed = tokio::time::timeout(PATIENCE, self.store.list(Some(&prefix)).next()).await;
        match listed {
            Ok(None | Some(Ok(_))) => Ok(()),
            Ok(Some(Err(error))) => Err(FileError::Unavailable(error.to_string())),
            Err(_) => Err(FileError::Unavailable("it does not answer".into())),
        }
    }

    /// Keeps bytes; when this returns they are there to stay. Keeping the same bytes twice is keeping them once.
    pub async fn store(&self, bytes: Vec<u8>) -> Result<Stored, FileError> {
        let (digest, bytes) = (digest(&bytes), Bytes::from(bytes));
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        // One that was damaged meanwhile is written anew.
        if self.fetch(&digest).await.is_err() {
            self.put(&digest, bytes.clone()).await?;
        }
        Ok(Stored { digest, size, files: self.clone(), bytes })
    }

    async fn put(&self, digest: &str, bytes: Bytes) -> Result<(), FileError> {
        self.store.put(&path_of(digest), PutPayload::from(bytes)).await?;
        Ok(())
    }

    /// Fetches bytes and checks that they are the ones that were stored.
    pub async fn fetch(&self, digest: &str) -> Result<Vec<u8>, FileError> {
        let bytes = self.store.get(&path_of(digest)).await?.bytes().await?;
        if self::digest(&bytes) != digest {
            return Err(FileError::Damaged);
        }
        Ok(bytes.to_vec())
    }

    /// Takes bytes out of the store for good. That they are gone already is as good.
    async fn remove(&self, digest: &str) -> Result<(), FileError> {
        match self.store.delete(&path_of(digest)).await.map_err(FileError::from) {
            Err(FileError::Missing) | Ok(()) => Ok(()),
            Err(other) => Err(other),
        }
    }
}

impl Stored {
    /// Writes the bytes once more if somebody removed them since they were stored.
    async fn ensure(&self) -> Result<(), FileError> {
        match self.files.store.head(&path_of(&self.digest)).await.map_err(FileError::from) {
            Err(FileError::Missing) => self.files.put(&self.digest, self.bytes.clone()).await,
            found => found.map(|_| ()),
        }
    }
}

/// SHA-256 (FIPS 180-4) in hex.
pub fn digest(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

/// What an address says of an S3 store comes before what the builder knows already.
fn s3(mut builder: AmazonS3Builder, address: &str) -> AmazonS3Builder {
    let (bucket, query) = address.split_once('?').unwrap_or((address, ""));
    builder = builder.with_bucket_name(bucket);
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        builder = match key {
            "endpoint" => builder.with_endpoint(value).with_allow_http(value.starts_with("http://")),
            "region" => builder.with_region(value),
            _ => builder,
        };
    }
    builder
}

/// Two levels of folders, so that none holds too many.
fn path_of(digest: &str) -> Path {
    let (a, b) = (digest.get(..2).unwrap_or("_"), digest.get(2..4).unwrap_or("_"));
    Path::from(format!("{a}/{b}/{digest}"))
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
