//! The commands as people run them: the real program, its words and its exit codes.

use platform::db::Engine;
use platform::testing::{Ended, Program, TestDb, engines, run};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tempfile::TempDir;

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_alltogether"))
}

fn folder() -> TempDir {
    TempDir::new().expect("there is room for a test")
}

fn command(folder: &TempDir, arguments: &[&str]) -> Ended {
    run(program(), folder.path(), arguments)
}

/// One plain line on standard error, and nothing on standard output.
fn assert_one_line(ended: &Ended, code: i32, words: &[&str]) {
    assert_eq!(ended.code, Some(code), "{ended:?}");
    assert_eq!(ended.out, "", "{ended:?}");
    assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
    for word in words {
        assert!(ended.err.contains(word), "`{word}` is not in: {}", ended.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn serve_makes_everything_in_an_empty_folder() {
    let folder = folder();
    let server = Program::serve(program(), folder.path(), &[]);
    assert_eq!(server.welcome.lines().count(), 1, "{}", server.welcome);
    let home = server.visitor().get("/").await.expect("it answers");
    assert_eq!(home.status, 200);
    let ready = server.visitor().get("/readyz").await.expect("it answers");
    assert_eq!(ready.text(), "ok\n");
    let data = folder.path().join("data");
    let mode = std::fs::metadata(&data).expect("the folder is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "the data folder is for its owner alone");
    assert!(data.join("alltogether.sqlite").exists());
    assert_eq!(server.stop(), Some(0), "SIGTERM ends it in good order");
}

#[test]
fn a_second_serve_is_told_so() {
    let folder = folder();
    let server = Program::serve(program(), folder.path(), &[]);
    let port_in_use = command(&folder, &["serve", "--listen", &server.address(), "--data", "elsewhere"]);
    assert_one_line(&port_in_use, 2, &["another program uses that port", "--listen"]);
    assert!(!folder.path().join("elsewhere").exists(), "it changes nothing");
    let folder_in_use = command(&folder, &["serve", "--listen", "127.0.0.1:0"]);
    assert_one_line(&folder_in_use, 3, &["another process uses this data folder", "--data"]);
    let answers = command(&folder, &["ready", "--listen", &server.address()]);
    assert_eq!(answers.code, Some(0), "the first one goes on: {answers:?}");
}

#[test]
fn wrong_settings_are_one_plain_line() {
    let folder = folder();
    let flag = command(&folder, &["migrate", "--listen", "everywhere"]);
    assert_one_line(&flag, 2, &["`listen`", "flag --listen", "`everywhere`", "wanted"]);
    let database = command(&folder, &["migrate", "--database", "mysql://here/x"]);
    assert_one_line(&database, 2, &["`database`", "flag --database", "sqlite:FILE"]);
    std::fs::write(folder.path().join("alltogether.toml"), "public_url = \"ftp://x\"\n").expect("a file");
    let file = command(&folder, &["migrate"]);
    assert_one_line(&file, 2, &["`public_url`", "alltogether.toml", "ftp://x", "https://"]);
    std::fs::write(folder.path().join("alltogether.toml"), "listn = \"127.0.0.1:1\"\n").expect("a file");
    let key = command(&folder, &["migrate"]);
    assert_one_line(&key, 2, &["`listn`", "alltogether.toml", "does not know"]);
    std::fs::write(folder.path().join("alltogether.toml"), "listen = \n").expect("a file");
    let broken = command(&folder, &["migrate"]);
    assert_one_line(&broken, 2, &["alltogether.toml", "TOML"]);
    std::fs::remove_file(folder.path().join("alltogether.toml")).expect("it was there");
    let absent = command(&folder, &["migrate", "--settings", "nowhere.toml"]);
    assert_one_line(&absent, 2, &["nowhere.toml"]);
    let mail = command(&folder, &["migrate", "--smtp-url", "smtp://me:hush@mail.example.org?tls=perhaps"]);
    assert_one_line(
        &mail,
        2,
        &["`smtp.url`", "flag --smtp-url", "mail.example.org", "smtps://USER:PASSWORD@HOST"],
    );
    assert!(!mail.err.contains("hush"), "{}", mail.err);
    let unreachable = command(&folder, &["migrate", "--database", "postgres://nobody@127.0.0.1:1/none"]);
    assert_one_line(&unreachable, 3, &["cannot be reached"]);
    let data_is_a_file = command(&folder, &["migrate", "--data", "/dev/null"]);
    assert_one_line(&data_is_a_file, 3, &["/dev/null"]);
}

#[test]
fn help_tells_commands_settings_and_exit_codes() {
    let folder = folder();
    let help = command(&folder, &["--help"]);
    assert_eq!(help.code, Some(0));
    for word in
        ["serve", "backup", "sign-in-link", "--listen", "Exit codes:", "ALLTOGETHER_", "alltogether.toml"]
    {
        assert!(help.out.contains(word), "{word}");
    }
    assert_eq!(command(&folder, &["seve"]).code, Some(2));
    for shell in ["bash", "zsh", "fish"] {
        let completions = command(&folder, &["completions", shell]);
        assert!(completions.out.contains("sign-in-link"), "{shell}");
    }
}

#[test]
fn migrate_is_done_once() {
    let folder = folder();
    let first = command(&folder, &["migrate"]);
    assert!(first.out.contains("Steps applied"), "{first:?}");
    let second = command(&folder, &["migrate"]);
    assert_eq!((second.code, second.out.as_str()), (Some(0), "The schema is up to date.\n"));
}

#[test]
fn backup_and_its_like_make_no_database_and_change_none() {
    let folder = folder();
    let looking: [&[&str]; 6] = [
        &["backup", "house.tar.gz"],
        &["export", "networks"],
        &["sign-in-link", "nobody@example.org"],
        &["token", "nobody@example.org", "--scope", "bodies:write"],
        &["sign-out", "nobody@example.org"],
        &["verify"],
    ];
    for arguments in looking {
        let absent = command(&folder, arguments);
        assert_one_line(&absent, 3, &["there is no database here yet", "migrate"]);
    }
    assert!(!folder.path().join("data").exists(), "nothing was made");

    // A schema of an older program: one step is missing. One of a newer: it has a step that nobody knows.
    command(&folder, &["migrate"]);
    let file = folder.path().join("data/alltogether.sqlite");
    let tamper = |statement: &str| {
        let database = format!("sqlite:{}", file.display());
        let runtime = tokio::runtime::Runtime::new().expect("it starts");
        runtime.block_on(async { TestDb::at(&database).await.tamper(statement).await });
    };
    let newest = "(SELECT MAX(stamp) FROM platform_migration)";
    for (statement, words) in [
        (
            format!("DELETE FROM platform_migration WHERE stamp = {newest}"),
            ["an older schema than this program (1 steps are missing)", "`alltogether migrate`"],
        ),
        (
            "INSERT INTO platform_migration (stamp, name, digest, applied_at) VALUES (29990101000000, 'x', zeroblob(32), 0)".into(),
            ["a newer schema than this program (it has step 29990101000000)", "the newer program"],
        ),
    ] {
        tamper(&statement);
        for arguments in &looking[..5] {
            let refused = command(&folder, arguments);
            assert_one_line(&refused, 3, &words);
        }
    }
    assert!(!folder.path().join("house.tar.gz").exists());
}

#[test]
fn restore_tells_the_backups_faults_from_those_of_the_house() {
    let folder = folder();
    command(&folder, &["migrate"]);
    let made = command(&folder, &["backup", "house.tar.gz"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{made:?}");
    let elsewhere = ["--data", "new"];
    let absent = command(&folder, &["restore", "absent.tar.gz", elsewhere[0], elsewhere[1]]);
    assert_one_line(&absent, 2, &["there is no file absent.tar.gz"]);
    let whole = std::fs::read(folder.path().join("house.tar.gz")).expect("it is there");
    std::fs::write(folder.path().join("cut.tar.gz"), &whole[..whole.len() / 2]).expect("there is room");
    let cut = command(&folder, &["restore", "cut.tar.gz", elsewhere[0], elsewhere[1]]);
    assert_one_line(&cut, 2, &["nothing was brought back", "damaged or was cut off"]);
    let nobody = "postgres://nobody@127.0.0.1:1/none";
    let away = command(&folder, &["restore", "house.tar.gz", "--database", nobody]);
    assert_one_line(&away, 3, &["cannot be reached"]);
    std::fs::write(folder.path().join("in-the-way"), "").expect("there is room");
    let no_store =
        command(&folder, &["restore", "house.tar.gz", "--data", "new", "--files", "file:in-the-way"]);
    assert_one_line(&no_store, 3, &["the store of files cannot be reached"]);
    let fine = command(&folder, &["restore", "house.tar.gz", elsewhere[0], elsewhere[1]]);
    assert_eq!((fine.code, fine.err.as_str()), (Some(0), ""), "{fine:?}");
    assert_eq!(fine.out.replace("Brought back", "Backed up to house.tar.gz"), made.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_are_not_printed_where_nobody_reads() {
    let folder = folder();
    let server = Program::serve(program(), folder.path(), &["--name", "The House"]);
    let visitor = server.visitor();
    let page = visitor.get("/").await.expect("it answers");
    assert_eq!(page.all(".brand span"), ["The House"], "the site is called what the settings say");
    assert!(page.all("title")[0].ends_with(" · The House"), "{:?}", page.all("title"));
    let rest = server.stop_and_read();
    assert_eq!(rest.out, "", "the welcome was all it said");
    assert!(rest.err.contains("no mail server is set (smtp.url): letters go to files"), "{}", rest.err);
    assert_eq!(rest.err.matches("no mail server").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_that_wait_are_printed_after_the_welcome() {
    for engine in engines() {
        let folder = folder();
        let db = TestDb::empty(engine).await;
        let loaded = command(&folder, &["sample", "--database", &db.url]);
        assert_eq!(loaded.code, Some(0), "{loaded:?}");
        // Due long since, as after a night in which the program was off.
        db.tamper(
            "INSERT INTO platform_job (id, kind, payload, state, run_at, leased_until, attempts, error, made_at)
             SELECT '00000000-0000-7000-8000-000000000001', 'registry.letter',
                    '{\"person\":\"' || person || '\",\"key\":\"application-submitted\",\"url\":\"/desk\",\"mark\":\"m\"}',
                    'ready', 1, 0, 0, '', 1
             FROM registry_address WHERE address = 'secretariat@example.org';",
        )
        .await;
        let starting = {
            let (folder, url) = (folder.path().to_owned(), db.url.clone());
            move || Program::serve(program(), &folder, &["--sample", "--database", &url])
        };
        let mut server = if engine == Engine::Postgres {
            // The links of the welcome wait for a table; what does not wait for the welcome goes on meanwhile.
            let (holding, asking) = (db.beside().await, db.beside().await);
            holding
                .batch_execute("BEGIN; LOCK TABLE registry_link IN EXCLUSIVE MODE")
                .await
                .expect("the table is held");
            let starting = tokio::task::spawn_blocking(starting);
            let count = async |question: &str| -> i64 {
                asking.query_one(question, &[]).await.expect("it answers").get(0)
            };
            let waiting =
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'registry_link'::regclass
                 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
            while count(waiting).await == 0 {
                assert!(!starting.is_finished(), "it starts without links");
            }
            let begun =
                "SELECT count(*) FROM platform_job WHERE state <> 'ready' OR kind <> 'registry.letter'";
            for _ in 0..200 {
                assert_eq!(count(begun).await, 0, "work is begun before the welcome");
            }
            holding.batch_execute("COMMIT").await.expect("the table is let go");
            starting.await.expect("it comes up")
        } else {
            starting()
        };
        let accounts = app::wiring::sample_accounts().len();
        let welcome = server.read_lines(accounts);
        assert_eq!(welcome.matches("/sign-in/link/").count(), accounts, "{welcome}");
        assert!(!welcome.contains("mail to"), "{welcome}");
        let after = server.read_lines(2);
        assert!(after.contains("mail to secretariat@example.org"), "{after}");
    }
}
