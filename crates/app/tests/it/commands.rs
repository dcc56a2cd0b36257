//! The commands as people run them: the real program, its words and its exit codes.

use platform::testing::{Ended, Program, run};
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
