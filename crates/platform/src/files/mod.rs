//! Files, named by the SHA-256 of their bytes, in a folder or in an S3-compatible store.
//!
//! Bytes are written and synced first; then a row names them, in the transaction that refers to them. So a row never
//! names bytes that are not there; bytes that no row names are left over from something that failed and do no harm.

mod reads;
mod writes;

pub use reads::{FileRow, all_rows, row};
pub use writes::reference;

use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;

/// The store of files.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
}

/// Bytes that lie in the store and wait for a row to name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 in hex.
    pub digest: String,
    /// How many bytes.
    pub size: i64,
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
    /// Opens `file:FOLDER`, made when it is not there, or `s3://bucket?endpoint=URL&region=R`; keys of S3 come from
    /// `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.
    pub fn open(url: &str) -> Result<Self, FileError> {
        let unavailable = |e: &dyn std::fmt::Display| FileError::Unavailable(e.to_string());
        if let Some(folder) = url.strip_prefix("file:") {
            std::fs::create_dir_all(folder).map_err(|e| unavailable(&e))?;
            let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
            return Ok(Self { store: Arc::new(store) });
        }
        let rest = url.strip_prefix("s3://").ok_or_else(|| unavailable(&"neither file: nor s3://"))?;
        let (bucket, query) = rest.split_once('?').unwrap_or((rest, ""));
        let options: HashMap<&str, &str> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket);
        if let Some(endpoint) = options.get("endpoint") {
            builder = builder.with_endpoint(*endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        builder = builder.with_region(*options.get("region").unwrap_or(&"us-east-1"));
        Ok(Self { store: Arc::new(builder.build()?) })
    }

    /// Keeps bytes; when this returns they are there to stay. Keeping the same bytes twice is keeping them once.
    pub async fn store(&self, bytes: Vec<u8>) -> Result<Stored, FileError> {
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let path = path_of(&digest);
        if self.store.head(&path).await.is_err() {
            self.store.put(&path, PutPayload::from(bytes)).await?;
        }
        Ok(Stored { digest, size })
    }

    /// Fetches bytes and checks that they are the ones that were stored.
    pub async fn fetch(&self, digest: &str) -> Result<Vec<u8>, FileError> {
        let bytes = self.store.get(&path_of(digest)).await?.bytes().await?;
        if data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes)) != digest {
            return Err(FileError::Damaged);
        }
        Ok(bytes.to_vec())
    }
}

/// Two levels of folders, so that none holds too many.
fn path_of(digest: &str) -> Path {
    let (a, b) = (digest.get(..2).unwrap_or("_"), digest.get(2..4).unwrap_or("_"));
    Path::from(format!("{a}/{b}/{digest}"))
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
