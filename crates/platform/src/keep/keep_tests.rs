use super::{KeepError, Moved, Report, backup, restore, verify};
use crate::clock::Givens;
use crate::db::{Db, DbError, Engine, Migration, Snapshot, Standing, migrate, standing};
use crate::files::{self, Files};
use crate::journal::{Fact, Subject};
use crate::testing::{TestDb, engines, givens, made_up};
use crate::{params, sql};
use flate2::{Compression, write::GzEncoder};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A house as far as there is something to keep: a database, a store of files, and room for backups.
struct Kept {
    store: TestDb,
    files: Files,
    folder: TempDir,
    givens: Givens,
}

fn schema() -> Vec<Migration> {
    let mut all = crate::migrations();
    all.push(made_up::TABLES);
    all
}

impl Kept {
    async fn empty(engine: Engine) -> Self {
        let (givens, _) = givens();
        let folder = TempDir::new().expect("there is room for a test");
        let files =
            Files::open(&format!("file:{}", folder.path().join("files").display())).expect("it opens");
        Self { store: TestDb::empty(engine).await, files, folder, givens }
    }

    /// One in which things have happened, with values of every kind.
    async fn full(engine: Engine) -> Self {
        let kept = Self::empty(engine).await;
        migrate(&kept.store.db, &kept.givens, &schema()).await.expect("it applies");
        let bytes: Vec<u8> = (0..=255).collect();
        kept.file(b"the first file").await;
        kept.file(&large()).await;
        let mut tx = kept.store.db.write(&kept.givens).await.expect("it opens");
        // The first refers to one that comes after it.
        for (id, name, stored, share, follows) in [
            ("c", "Third \"quoted\" \\ 日本 مرحبا\nline", Some(bytes.as_slice()), Some(0.1 + 0.2), None),
            ("a", "", Some(&[][..]), Some(-1.5e-300), Some("c")),
            ("b", "$1 and ?2", None, None, Some("a")),
        ] {
            let insert = sql!(
                "INSERT INTO made_thing (id, name, audience, stored, share, follows)
                 VALUES ($1, $2, 'public', $3, $4, $5)"
            );
            let stored = crate::db::Param::Bytes(stored.map(std::borrow::Cow::Borrowed));
            let [id_, name, share, follows] = params![id, name, share, follows];
            tx.run(insert, &[id_, name, stored, share, follows]).await.expect("it goes in");
            tx.record(Fact::new("made.thing-made", Subject::new("thing", id)).with("name", name_of(id)));
        }
        tx.job(made_up::job("note", "waits"));
        tx.commit().await.expect("it is kept");
        kept
    }

    async fn file(&self, bytes: &[u8]) -> String {
        let stored = self.files.store(bytes.to_vec()).await.expect("it is stored");
        let mut tx = self.store.db.write(&self.givens).await.expect("it opens");
        files::reference(&mut tx, &stored, "text/plain").await.expect("it is named");
        tx.record(Fact::new("made.file-made", Subject::new("file", &stored.digest)));
        tx.commit().await.expect("it is kept");
        stored.digest
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    async fn backup(&self, name: &str) -> Result<Moved, KeepError> {
        backup(&self.store.db, &self.files, &self.givens, &self.at(name)).await
    }

    async fn restore(&self, from: &Path) -> Result<Moved, KeepError> {
        restore(&self.store.db, &self.files, &self.givens, &schema(), from).await
    }

    async fn verify(&self) -> Report {
        verify(&self.store.db, &self.files, |_| {}).await.expect("it can be looked over")
    }

    fn path_of(&self, digest: &str) -> PathBuf {
        self.at("files").join(&digest[..2]).join(&digest[2..4]).join(digest)
    }
}

/// Bytes of which no part is like another, so that no change can go unseen.
fn large() -> Vec<u8> {
    (0..2_000_u32).flat_map(|n| files::digest(&n.to_be_bytes()).into_bytes()).collect()
}

fn name_of(id: &str) -> String {
    format!("the thing {id}")
}

/// All rows of all tables, as a backup would tell them.
async fn everything(db: &Db) -> Vec<String> {
    let mut snapshot = Snapshot::open(db).await.expect("it opens");
    let mut all = Vec::new();
    for table in snapshot.tables(db).await.expect("it tells") {
        let rows = snapshot.rows(&table, |row| {
            all.push(format!("{} {:?} {row}", table.name, table.columns));
            Ok(())
        });
        rows.await.expect("it reads");
    }
    snapshot.close().await.expect("it closes");
    all
}

fn words(error: Result<Moved, KeepError>) -> String {
    match error.expect_err("it is refused") {
        KeepError::Refused(why) => why,
        KeepError::Unavailable(why) => panic!("unavailable: {why}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_brought_back_to_the_other_engine_and_back_again_is_the_same() {
    for from in engines() {
        let old = Kept::full(from).await;
        let wanted = everything(&old.store.db).await;
        let written = old.backup("house.tar.gz").await.expect("it is written");
        assert_eq!((written.files, written.journal), (2, 5));
        assert_eq!(written.rows, wanted.len() as u64);
        for to in engines() {
            let new = Kept::empty(to).await;
            let moved = new.restore(&old.at("house.tar.gz")).await.expect("it is brought back");
            assert_eq!(moved, written, "{from:?} to {to:?}");
            assert_eq!(everything(&new.store.db).await, wanted, "{from:?} to {to:?}");
            assert_eq!(new.verify().await, Report { entries: 5, files: 2, faults: Vec::new() });

            let again = Kept::empty(from).await;
            assert_eq!(new.backup("again.tar.gz").await.expect("it is written"), written);
            again.restore(&new.at("again.tar.gz")).await.expect("it is brought back");
            assert_eq!(everything(&again.store.db).await, wanted, "{from:?} to {to:?} to {from:?}");
            for digest in [files::digest(b"the first file"), files::digest(&large())] {
                assert_eq!(
                    again.files.fetch(&digest).await.expect("it is there"),
                    old.files.fetch(&digest).await.expect("it is there")
                );
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn life_goes_on_in_what_was_brought_back() {
    for engine in engines() {
        let (old, new) = (Kept::full(engine).await, Kept::empty(engine).await);
        old.backup("house.tar.gz").await.expect("it is written");
        new.restore(&old.at("house.tar.gz")).await.expect("it is brought back");
        new.file(b"a third file").await;
        assert_eq!(new.verify().await, Report { entries: 6, files: 3, faults: Vec::new() }, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_of_one_instant_while_others_write() {
    for engine in engines() {
        let kept = Kept::full(engine).await;
        let (db, givens) = (kept.store.db.clone(), kept.givens.clone());
        let writer = tokio::spawn(async move {
            for round in 0..40 {
                let mut tx = db.write(&givens).await?;
                made_up::insert(&mut tx, &format!("w{round}"), &format!("Written {round}"), "public").await?;
                tx.commit().await?;
            }
            Ok::<_, DbError>(())
        });
        for round in 0..3 {
            let name = format!("{round}.tar.gz");
            let written = kept.backup(&name).await.expect("it is written");
            let new = Kept::empty(engine).await;
            assert_eq!(new.restore(&kept.at(&name)).await.expect("it is brought back"), written);
            let report = Report { entries: written.journal, files: 2, faults: Vec::new() };
            assert_eq!(new.verify().await, report, "{engine:?}");
            let mut conn = new.store.db.read().await.expect("it answers");
            let things = made_up::names(&mut conn).await.expect("it reads").len();
            assert_eq!(
                i64::try_from(things).expect("few"),
                written.journal - 2,
                "as many as there are facts of them"
            );
        }
        writer.await.expect("it is well").expect("it writes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_over_it_finds_one_flipped_byte() {
    for engine in engines() {
        let kept = Kept::full(engine).await;
        assert_eq!(kept.verify().await.faults, Vec::<String>::new(), "it is whole at first");
        let digest = files::digest(b"the first file");
        let path = kept.path_of(&digest);
        let good = std::fs::read(&path).expect("it is there");
        let mut bad = good.clone();
        bad[3] ^= 1;
        std::fs::write(&path, &bad).expect("it is changed");
        let damaged = format!("file {digest}: the file's bytes are not those that were stored");
        assert_eq!(kept.verify().await.faults, [damaged], "{engine:?}");
        std::fs::remove_file(&path).expect("it goes");
        assert_eq!(kept.verify().await.faults, [format!("file {digest}: the file is not in the store")]);
        std::fs::write(&path, &good).expect("it is put back");

        // 'n' and 'o' differ in one bit.
        kept.store.tamper("UPDATE journal SET data = replace(data, 'thing c', 'thiog c')").await;
        assert_eq!(kept.verify().await.faults, ["journal: entry 3 was changed after it was written"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_over_sqlite_finds_references_that_point_nowhere() {
    let kept = Kept::full(Engine::Sqlite).await;
    kept.store.tamper("PRAGMA foreign_keys = OFF; DELETE FROM made_thing WHERE id = 'c'").await;
    let faults = ["database: a row of made_thing names one of made_thing that is not there"];
    assert_eq!(kept.verify().await.faults, faults);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_in_which_anything_has_happened_is_left_alone() {
    for engine in engines() {
        let (old, lived_in) = (Kept::full(engine).await, Kept::empty(engine).await);
        old.backup("house.tar.gz").await.expect("it is written");
        // It has fewer steps than the backup, and gets none by this.
        migrate(&lived_in.store.db, &lived_in.givens, &crate::migrations()).await.expect("it applies");
        lived_in.file(b"mine").await;
        let before = everything(&lived_in.store.db).await;
        let refused = words(lived_in.restore(&old.at("house.tar.gz")).await);
        assert_eq!(refused, "this database is not empty: restore into a new one and point the program there");
        assert_eq!(everything(&lived_in.store.db).await, before, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_backup_brings_nothing_back() {
    for engine in engines() {
        let (old, new) = (Kept::full(engine).await, Kept::empty(engine).await);
        old.backup("house.tar.gz").await.expect("it is written");
        let whole = std::fs::read(old.at("house.tar.gz")).expect("it is there");
        let cut = old.at("cut.tar.gz");
        let lengths = (0..16).map(|part| whole.len() * part / 16).chain([whole.len() - 8, whole.len() - 1]);
        for length in lengths {
            std::fs::write(&cut, &whole[..length]).expect("it is cut");
            words(new.restore(&cut).await);
            assert_eq!(everything(&new.store.db).await, Vec::<String>::new(), "{length} bytes on {engine:?}");
        }
        new.restore(&old.at("house.tar.gz")).await.expect("the whole one is brought back");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_flipped_byte_of_a_backup_is_found_before_anything_is_brought_back() {
    let (old, new) = (Kept::full(Engine::Sqlite).await, Kept::empty(Engine::Sqlite).await);
    old.backup("house.tar.gz").await.expect("it is written");
    let whole = std::fs::read(old.at("house.tar.gz")).expect("it is there");
    let flipped = old.at("flipped.tar.gz");
    // The first ten bytes are a header that says nothing about the content.
    for at in (10..whole.len()).step_by(whole.len() / 150) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        std::fs::write(&flipped, &bytes).expect("it is changed");
        let told = new.restore(&flipped).await;
        assert!(matches!(told, Err(KeepError::Refused(_))), "byte {at} of {}: {told:?}", whole.len());
        assert_eq!(everything(&new.store.db).await, Vec::<String>::new(), "byte {at}");
    }
}

/// The backup with something changed on the way, and packed anew with good checksums of its own.
fn repacked(from: &Path, to: &Path, mut change: impl FnMut(&str, Vec<u8>) -> Option<Vec<u8>>) {
    use std::io::Read;
    let file = std::fs::File::open(from).expect("it is there");
    let mut old = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let to = std::fs::File::create(to).expect("there is room");
    let mut new = tar::Builder::new(GzEncoder::new(to, Compression::fast()));
    for entry in old.entries().expect("it is a tar") {
        let mut entry = entry.expect("it is whole");
        let name = entry.path().expect("it has a name").display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("it is whole");
        if let Some(bytes) = change(&name, bytes) {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            new.append_data(&mut header, name, bytes.as_slice()).expect("there is room");
        }
    }
    new.into_inner().and_then(GzEncoder::finish).expect("there is room");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_was_meddled_with_brings_nothing_back() {
    let first = files::digest(b"the first file");
    let file = format!("files/{first}");
    let with = |bytes: &[u8], from: &str, to: &str| {
        String::from_utf8_lossy(bytes).replacen(from, to, 1).into_bytes()
    };
    type Change<'a> = Box<dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + 'a>;
    let cases: Vec<(Change<'_>, String)> = vec![
        (
            Box::new(|name, bytes| Some(if name == file { b"the first_file".to_vec() } else { bytes })),
            format!("the backup is damaged or was cut off: file {first} holds other bytes"),
        ),
        (
            Box::new(|name, bytes| (name != file).then_some(bytes)),
            "the backup is damaged or was cut off: it names 2 files and holds 1".into(),
        ),
        (
            Box::new(|name, bytes| {
                Some(if name == "tables/made_thing.jsonl" { with(&bytes, "and", "or") } else { bytes })
            }),
            "the backup is damaged or was cut off: table made_thing holds other rows than were written"
                .into(),
        ),
        (
            Box::new(|name, bytes| (name != "tables/made_thing.jsonl").then_some(bytes)),
            "the backup is damaged or was cut off: table made_thing is missing".into(),
        ),
        (
            Box::new(|name, bytes| {
                Some(if name == "manifest.json" { with(&bytes, "\"share\"", "\"share) --\"") } else { bytes })
            }),
            "the backup is damaged or was cut off: table made_thing has no column share) -- here".into(),
        ),
        (
            Box::new(|name, bytes| (name != "manifest.json").then_some(bytes)),
            "this is no backup, or it was cut off: it has no manifest".into(),
        ),
        (
            Box::new(|name, bytes| {
                Some(if name == "manifest.json" {
                    with(&bytes, "\"format\": 1", "\"format\": 2")
                } else {
                    bytes
                })
            }),
            "the backup has format 2 and this program reads up to 1: use the newer program".into(),
        ),
        (
            Box::new(|name, bytes| {
                let newer = "\"migrations\": [\n    29990101000000,";
                Some(if name == "manifest.json" { with(&bytes, "\"migrations\": [", newer) } else { bytes })
            }),
            "the backup was made by a newer program: use that one".into(),
        ),
    ];
    for engine in engines() {
        let (old, new) = (Kept::full(engine).await, Kept::empty(engine).await);
        old.backup("house.tar.gz").await.expect("it is written");
        for (change, wanted) in &cases {
            repacked(&old.at("house.tar.gz"), &old.at("other.tar.gz"), change);
            assert_eq!(&words(new.restore(&old.at("other.tar.gz")).await), wanted, "{engine:?}");
            let left = everything(&new.store.db).await;
            let rows = left.iter().filter(|row| !row.starts_with("platform_migration ")).collect::<Vec<_>>();
            assert!(rows.iter().all(|row| row.starts_with("journal_head ")), "{rows:?}");
        }
        repacked(&old.at("house.tar.gz"), &old.at("same.tar.gz"), |_, bytes| Some(bytes));
        new.restore(&old.at("same.tar.gz")).await.expect("an honest one is brought back afterwards");
        assert_eq!(everything(&new.store.db).await, everything(&old.store.db).await, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_backup_is_told_so() {
    let kept = Kept::empty(Engine::Sqlite).await;
    std::fs::write(kept.at("letter.txt"), "Dear all").expect("it is written");
    let told = words(kept.restore(&kept.at("letter.txt")).await);
    assert!(told.starts_with("the backup is damaged or was cut off: "), "{told}");
    let absent = kept.at("absent.tar.gz");
    let told = words(kept.restore(&absent).await);
    assert!(told.starts_with(&absent.display().to_string()), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_backup_is_brought_to_todays_schema() {
    for engine in engines() {
        let old = Kept::empty(engine).await;
        migrate(&old.store.db, &old.givens, &crate::migrations()).await.expect("it applies");
        old.file(b"of old").await;
        old.backup("old.tar.gz").await.expect("it is written");
        // A new database, and one on which the newer program was started already.
        for started in [false, true] {
            let new = Kept::empty(engine).await;
            if started {
                migrate(&new.store.db, &new.givens, &schema()).await.expect("it applies");
            }
            let moved = new.restore(&old.at("old.tar.gz")).await.expect("it is brought back");
            assert_eq!((moved.files, moved.journal), (1, 1));
            assert_eq!(standing(&new.store.db, &schema()).await.expect("it tells"), Standing::Current);
            assert_eq!(new.verify().await, Report { entries: 1, files: 1, faults: Vec::new() }, "{engine:?}");
            let mut conn = new.store.db.read().await.expect("it answers");
            assert_eq!(made_up::names(&mut conn).await.expect("it has the new table"), Vec::<String>::new());
        }
        let lived_in = Kept::full(engine).await;
        let before = everything(&lived_in.store.db).await;
        words(lived_in.restore(&old.at("old.tar.gz")).await);
        assert_eq!(everything(&lived_in.store.db).await, before, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_a_newer_program_is_left_to_it() {
    for engine in engines() {
        let (old, new) = (Kept::full(engine).await, Kept::empty(engine).await);
        old.backup("house.tar.gz").await.expect("it is written");
        let mut newer = schema();
        newer.push(Migration { stamp: 2999, name: "newer", sql: "CREATE TABLE made_later (x BIGINT);" });
        migrate(&new.store.db, &new.givens, &newer).await.expect("it applies");
        let told = words(new.restore(&old.at("house.tar.gz")).await);
        assert_eq!(told, "this database was made by a newer program: use that one", "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_away_is_not_the_backups_fault() {
    let (old, new) = (Kept::full(Engine::Sqlite).await, Kept::empty(Engine::Sqlite).await);
    old.backup("house.tar.gz").await.expect("it is written");
    std::fs::remove_dir(new.at("files")).expect("it is empty");
    std::fs::write(new.at("files"), "in the way").expect("it is written");
    let told = new.restore(&old.at("house.tar.gz")).await;
    assert!(matches!(told, Err(KeepError::Unavailable(_))), "{told:?}");
    std::fs::remove_file(new.at("files")).expect("it goes");
    std::fs::create_dir(new.at("files")).expect("it is back");
    new.restore(&old.at("house.tar.gz")).await.expect("nothing was half done, so it is brought back now");
    assert_eq!(everything(&new.store.db).await, everything(&old.store.db).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_cannot_be_whole_is_not_there() {
    for engine in engines() {
        let kept = Kept::full(engine).await;
        let digest = files::digest(b"the first file");
        std::fs::remove_file(kept.path_of(&digest)).expect("it goes");
        let told = kept.backup("house.tar.gz").await.expect_err("a file is missing");
        assert_eq!(told, KeepError::Unavailable(format!("file {digest}: the file is not in the store")));
        let left: Vec<_> = std::fs::read_dir(kept.folder.path())
            .expect("it is there")
            .map(|entry| entry.expect("it reads").file_name())
            .collect();
        assert_eq!(left, ["files"], "{engine:?}");
        let nowhere = kept.backup("no/such/folder.tar.gz").await;
        assert!(matches!(nowhere, Err(KeepError::Unavailable(_))), "{nowhere:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_was_damaged_in_the_store_is_mended_by_the_backup() {
    let (old, new) = (Kept::full(Engine::Sqlite).await, Kept::empty(Engine::Sqlite).await);
    old.backup("house.tar.gz").await.expect("it is written");
    let digest = new.files.store(b"the first file".to_vec()).await.expect("it is stored").digest;
    std::fs::write(new.path_of(&digest), "the first_file").expect("it is changed");
    new.restore(&old.at("house.tar.gz")).await.expect("it is brought back");
    assert_eq!(new.verify().await.faults, Vec::<String>::new());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_for_the_programs_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let kept = Kept::full(Engine::Sqlite).await;
    // One that others could read was there, and the rest of one that broke off.
    for name in ["one.tar.gz", "one.tar.unfinished"] {
        std::fs::write(kept.at(name), "old").expect("it is written");
        std::fs::set_permissions(kept.at(name), PermissionsExt::from_mode(0o644)).expect("it is open to all");
    }
    kept.backup("one.tar.gz").await.expect("it is made");
    let mode = std::fs::metadata(kept.at("one.tar.gz")).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
