//! The real program with the sample, on a port of its own.

use crate::driver::Browser;
use axum::http::Method;
use platform::clock::Givens;
use platform::db::Engine;
use platform::files::Files;
use platform::http::Shape;
use platform::testing::{Program, Role, TestApp, TestDb, routes_with_addresses};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// A visitor, and the secretariat, who sees every page.
pub const VISITOR: Role =
    Role { name: "visitor", signed_in: false, owns: false, edits: false, stewards: false, scopes: None };
pub const SECRETARIAT: Role =
    Role { name: "secretariat", signed_in: true, owns: false, edits: true, stewards: true, scopes: None };

/// A site that is served.
pub struct Site {
    pub server: Program,
    folder: TempDir,
}

impl Site {
    pub async fn open() -> Self {
        let folder = TempDir::new().expect("there is room for a site");
        let program = Path::new(env!("CARGO_BIN_EXE_alltogether"));
        let server = Program::serve(program, folder.path(), &["--sample"]);
        let file = folder.path().join("data/alltogether.sqlite");
        let db = TestDb::at(&format!("sqlite:{}", file.display())).await;
        let files = Files::open(&format!("file:{}", folder.path().join("data/files").display()));
        let files = files.expect("the folder of files opens");
        registry::testing::plant_in(&db, &files, Givens::of_this_machine().now(), &[]).await;
        decisions::testing::plant_in(&db, Givens::of_this_machine().now()).await;
        hosting::testing::plant_in(&db, Givens::of_this_machine().now()).await;
        Self { server, folder }
    }

    pub fn url(&self, address: &str) -> String {
        format!("{}{address}", self.server.url)
    }

    /// Its data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The file of its database.
    pub fn file(&self) -> String {
        self.data().join("alltogether.sqlite").display().to_string()
    }

    /// Changes the database past the program, such as to let time pass.
    pub async fn tamper(&self, statements: &str) {
        TestDb::at(&format!("sqlite:{}", self.file())).await.tamper(statements).await;
    }

    /// How many letters to an address lie there whole.
    pub fn letters_to(&self, address: &str) -> usize {
        let letters = std::fs::read_dir(self.data().join("mail")).into_iter().flatten();
        let texts = letters.filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok());
        let whole = |letter: &String| {
            let to = |line: &str| line.starts_with("To:") && line.contains(address);
            letter.lines().any(to) && letter.trim_end().ends_with("--")
        };
        texts.filter(whole).count()
    }

    /// Waits until a letter to an address lies there, at most a quarter of a minute.
    pub async fn until_mailed(&self, address: &str) {
        self.until_mailed_more(address, 0).await;
    }

    /// Waits until more than so many letters to an address lie there.
    pub async fn until_mailed_more(&self, address: &str, before: usize) {
        let waiting = async {
            while self.letters_to(address) <= before {
                // A question to the program lets it go on, and takes as long as it takes.
                self.server.visitor().get("/healthz").await.expect("it answers");
            }
        };
        tokio::time::timeout(Duration::from_secs(15), waiting).await.expect("the letter comes");
    }

    /// The link that the program printed for a role.
    pub fn link_for(&mut self, role: &str) -> String {
        if self.server.welcome.lines().count() == 1 {
            self.server.read_lines(app::wiring::sample_accounts().len());
        }
        let line = self.server.welcome.lines().find(|line| line.contains(role));
        let link = line.and_then(|line| line.split_whitespace().find(|word| word.starts_with("http")));
        link.unwrap_or_else(|| panic!("no link for {role} in: {}", self.server.welcome)).to_owned()
    }

    /// Signs a browser in by the link for a role, as somebody does who got it by mail.
    pub async fn sign_in(&mut self, browser: &Browser, role: &str) {
        browser.driver.goto(self.link_for(role)).await.expect("the link opens");
        browser.wait_for("main form button").await.click().await.expect("the button can be pressed");
        browser.wait_for("a[href='/desk']").await;
    }
}

/// One address of every page that a role may see.
pub async fn pages_for(role: &Role) -> Vec<String> {
    // Addresses come out of the route table, so a new page is looked at as soon as it is there.
    let house = TestApp::open(Engine::Sqlite, app::wiring::capabilities(), registry::recognise, &[]).await;
    let routes = routes_with_addresses(&house.app).expect("every route has an address");
    let pages =
        routes.into_iter().filter(|(route, _)| route.method == Method::GET && route.shape == Shape::Page);
    let mut found: Vec<String> =
        pages.filter(|(route, _)| role.may(route)).map(|(_, address)| address).collect();
    found.sort();
    found.dedup();
    found
}
