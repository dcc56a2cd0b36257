use super::{FileError, FileRow, Files, all_rows, digest, forget, path_of, reference, remove_unnamed, s3};
use crate::db::forget_files;
use crate::testing::{TestDb, engines, givens};
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use tempfile::TempDir;

/// The variable that names the S3 server for tests. It has a bucket `test`.
const SERVER: &str = "ALLTOGETHER_TEST_S3";

/// A store of each kind that can be had, with the folder of the first.
fn stores() -> (TempDir, Vec<(&'static str, Files)>) {
    let folder = TempDir::new().expect("there is room for a test");
    let mut stores = vec![("folder", in_folder(&folder))];
    match std::env::var(SERVER) {
        Ok(server) => {
            let url = format!("s3://test?endpoint={server}&region=us-east-1");
            stores.push(("S3", Files::open(&url).expect("it opens")));
        }
        Err(_) => println!("without S3: no server for tests is named"),
    }
    (folder, stores)
}

fn in_folder(folder: &TempDir) -> Files {
    Files::open(&format!("file:{}", folder.path().display())).expect("it opens")
}

#[test]
fn a_file_is_called_by_the_sha_256_of_its_bytes() {
    // The test vectors of FIPS 180-4's examples.
    assert_eq!(digest(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(digest(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(
        path_of(&digest(b"abc")).to_string(),
        "ba/78/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_come_back_as_they_were_kept() {
    let all: Vec<u8> = (0..=255).collect();
    let (_folder, stores) = stores();
    for (kind, files) in stores {
        files.ready().await.expect("it answers");
        for bytes in [Vec::new(), b"abc".to_vec(), all.clone(), all.repeat(20_000)] {
            let stored = files.store(bytes.clone()).await.expect("it is kept");
            assert_eq!(
                (stored.digest.as_str(), stored.size),
                (&*digest(&bytes), bytes.len() as i64),
                "{kind}"
            );
            assert_eq!(files.fetch(&stored.digest).await.expect("it is there"), bytes, "{kind}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_bytes_are_kept_once() {
    let folder = TempDir::new().expect("there is room for a test");
    let files = in_folder(&folder);
    let one = files.store(b"abc".to_vec()).await.expect("it is kept");
    let path = folder.path().join("ba/78").join(&one.digest);
    let before = std::fs::metadata(&path).and_then(|m| m.modified()).expect("it is there");
    assert_eq!(files.store(b"abc".to_vec()).await.expect("it is kept").digest, one.digest);
    assert_eq!(std::fs::metadata(&path).and_then(|m| m.modified()).expect("it is there"), before);
    let beside = std::fs::read_dir(folder.path().join("ba/78")).expect("it is there").count();
    assert_eq!(beside, 1, "nothing unfinished is left beside it");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_kept_is_missing() {
    let (_folder, stores) = stores();
    for (kind, files) in stores {
        for name in [digest(b"never kept").as_str(), "", "..", "../../etc/passwd", "é"] {
            let fetched = files.fetch(name).await;
            assert!(matches!(fetched, Err(FileError::Missing)), "{name} in {kind}: {fetched:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_were_changed_are_not_given_out_and_are_mended_by_keeping_them_again() {
    let folder = TempDir::new().expect("there is room for a test");
    let files = in_folder(&folder);
    let stored = files.store(b"abc".to_vec()).await.expect("it is kept");
    let path = folder.path().join("ba/78").join(&stored.digest);
    for damaged in ["abd", "ab", "", "abcd"] {
        std::fs::write(&path, damaged).expect("it is changed");
        let fetched = files.fetch(&stored.digest).await;
        assert!(matches!(fetched, Err(FileError::Damaged)), "{fetched:?}");
        files.store(b"abc".to_vec()).await.expect("it is kept");
        assert_eq!(files.fetch(&stored.digest).await.expect("it is mended"), b"abc");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_away_is_told_as_such() {
    let folder = TempDir::new().expect("there is room for a test");
    let files = in_folder(&folder);
    files.ready().await.expect("it is there");
    std::fs::remove_dir(folder.path()).expect("it goes");
    assert!(matches!(files.ready().await, Err(FileError::Unavailable(_))));
    std::fs::write(folder.path(), "in the way").expect("it is written");
    assert!(matches!(files.ready().await, Err(FileError::Unavailable(_))));
    assert!(matches!(files.store(b"abc".to_vec()).await, Err(FileError::Unavailable(_))));
    for url in ["ftp://host", "", "s3:bucket"] {
        assert!(matches!(Files::open(url), Err(FileError::Unavailable(_))), "{url}");
    }
    let in_the_way = format!("file:{}/below", folder.path().display());
    assert!(matches!(Files::open(&in_the_way), Err(FileError::Unavailable(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_with_another_bucket_or_nobody_there_is_not_ready() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = nobody.local_addr().expect("it has one").port();
    drop(nobody);
    let mut urls = vec![format!("s3://test?endpoint=http://127.0.0.1:{port}")];
    urls.extend(std::env::var(SERVER).map(|server| format!("s3://no-such-bucket?endpoint={server}")));
    for url in urls {
        let asked = Files::open(&url).expect("opening asks nobody").ready().await;
        assert!(matches!(asked, Err(FileError::Unavailable(_))), "{url}: {asked:?}");
    }
}

#[test]
fn the_address_of_a_store_comes_before_the_surroundings_and_leaves_the_rest_to_them() {
    let told = |region: Option<&str>, address: &str| {
        let around = AmazonS3Builder::new();
        let around = if let Some(region) = region { around.with_region(region) } else { around };
        let builder = s3(around, address);
        let keys = [AmazonS3ConfigKey::Bucket, AmazonS3ConfigKey::Endpoint, AmazonS3ConfigKey::Region];
        keys.map(|key| builder.get_config_value(&key))
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(told(None, "house"), [some("house"), None, None]);
    assert_eq!(told(Some("eu-west-1"), "house"), [some("house"), None, some("eu-west-1")]);
    assert_eq!(
        told(Some("eu-west-1"), "house?endpoint=https://s3.example.org&region=garage"),
        [some("house"), some("https://s3.example.org"), some("garage")]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_names_stored_bytes_once() {
    let folder = TempDir::new().expect("there is room for a test");
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::with(engine, &givens, &crate::migrations()).await;
        let files = in_folder(&folder);
        let stored = [
            files.store(b"abc".to_vec()).await.expect("it is kept"),
            files.store(b"another".to_vec()).await.expect("it is kept"),
        ];
        for media_type in ["text/plain", "text/csv"] {
            let mut tx = store.db.write(&givens).await.expect("it opens");
            for one in &stored {
                reference(&mut tx, one, media_type).await.expect("it is named");
            }
            tx.commit().await.expect("it is kept");
        }
        let wanted = |at: usize| FileRow {
            digest: stored[at].digest.clone(),
            size: stored[at].size,
            media_type: "text/plain".into(),
        };
        let mut conn = store.db.read().await.expect("it answers");
        let rows = all_rows(&mut conn).await.expect("it reads");
        let mut all = vec![wanted(0), wanted(1)];
        all.sort_by(|a, b| a.digest.cmp(&b.digest));
        assert_eq!(rows, all, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_were_removed_between_storing_and_naming_are_written_once_more() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::with(engine, &givens, &crate::migrations()).await;
        let (_folder, stores) = stores();
        for (kind, files) in stores {
            let stored = files.store(b"brought and removed".to_vec()).await.expect("it is kept");
            remove_unnamed((&store.db, &givens), &files, &stored.digest).await.expect("it goes");
            let fetched = files.fetch(&stored.digest).await;
            assert!(matches!(fetched, Err(FileError::Missing)), "{kind}: {fetched:?}");
            let mut tx = store.db.write(&givens).await.expect("it opens");
            reference(&mut tx, &stored, "text/plain").await.expect("it is named");
            tx.commit().await.expect("it is kept");
            assert!(files.fetch(&stored.digest).await.is_ok(), "{kind}: they are there again");
            remove_unnamed((&store.db, &givens), &files, &stored.digest).await.expect("it looks");
            assert!(files.fetch(&stored.digest).await.is_ok(), "{kind}: what is named stays");
            let mut tx = store.db.write(&givens).await.expect("it opens");
            forget(&mut tx, &stored.digest).await.expect("its row goes");
            tx.commit().await.expect("it is kept");
            remove_unnamed((&store.db, &givens), &files, &stored.digest).await.expect("it goes");
            assert_eq!(
                all_rows(&mut store.db.read().await.expect("it answers")).await.expect("it reads"),
                []
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_removes_waits_for_whoever_names_and_leaves_what_they_named() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::with(engine, &givens, &crate::migrations()).await;
        let folder = TempDir::new().expect("there is room for a test");
        let files = in_folder(&folder);
        let stored = files.store(b"abc".to_vec()).await.expect("it is kept");
        let mut tx = store.db.write(&givens).await.expect("it opens");
        reference(&mut tx, &stored, "text/plain").await.expect("it is named");
        let remover = tokio::spawn({
            let (db, givens, files, digest) =
                (store.db.clone(), givens.clone(), files.clone(), stored.digest.clone());
            async move { remove_unnamed((&db, &givens), &files, &digest).await }
        });
        // It has time to go wrong before the commit.
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
        assert!(!remover.is_finished(), "{engine:?}");
        tx.commit().await.expect("it is kept");
        remover.await.expect("it ends").expect("it looks");
        assert!(files.fetch(&stored.digest).await.is_ok(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_two_do_at_once_no_row_names_bytes_that_are_missing() {
    for engine in engines() {
        let (givens, _) = givens();
        let store = TestDb::with(engine, &givens, &crate::migrations()).await;
        let folder = TempDir::new().expect("there is room for a test");
        let files = in_folder(&folder);
        let digest = digest(b"abc");
        for round in 0..40 {
            let brings = tokio::spawn({
                let (db, givens, files) = (store.db.clone(), givens.clone(), files.clone());
                async move {
                    let stored = files.store(b"abc".to_vec()).await.expect("it is kept");
                    let mut tx = db.write(&givens).await.expect("it opens");
                    reference(&mut tx, &stored, "text/plain").await.expect("it is named");
                    tx.commit().await.expect("it is kept");
                }
            });
            let removes = tokio::spawn({
                let (db, givens, files, digest) =
                    (store.db.clone(), givens.clone(), files.clone(), digest.clone());
                async move {
                    let mut tx = db.write(&givens).await.expect("it opens");
                    forget_files(&mut tx, vec![digest.clone()]).await.expect("its row goes");
                    tx.commit().await.expect("it is kept");
                    remove_unnamed((&db, &givens), &files, &digest).await.expect("it goes");
                }
            });
            brings.await.expect("it ends");
            removes.await.expect("it ends");
            let named = all_rows(&mut store.db.read().await.expect("it answers")).await.expect("it reads");
            let there = files.fetch(&digest).await.is_ok();
            assert_eq!(there, !named.is_empty(), "{engine:?}, round {round}: {named:?}");
        }
    }
}
