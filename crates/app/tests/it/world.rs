//! The worlds that these tests look at.

pub use registry::recognise;

use platform::db::Engine;
use platform::testing::{Role, TestApp, TestDb, Viewer};
use std::path::PathBuf;

/// A house with all capabilities.
pub struct World {
    /// The house.
    pub house: TestApp,
}

impl World {
    /// Nothing has happened there yet.
    pub async fn empty(engine: Engine) -> Self {
        Self { house: TestApp::open(engine, app::wiring::capabilities(), recognise, &[]).await }
    }

    /// The sample is loaded and can be found.
    pub async fn sample(engine: Engine) -> Self {
        let world = Self::empty(engine).await;
        app::wiring::load_sample(&world.house.app).await.expect("the sample loads");
        registry::testing::plant(&world.house, SCOPES).await;
        decisions::testing::plant(&world.house).await;
        hosting::testing::plant(&world.house).await;
        world.house.settle().await;
        world
    }

    /// The same world once more: what happens in one does not happen in the other. On SQLite only.
    pub async fn copy(&self) -> Self {
        let db = TestDb::copy(&self.house.db).await;
        let house = TestApp::over(db, app::wiring::capabilities(), recognise, &[]).await;
        let mut conn = house.app.db.read().await.expect("the copy answers");
        for row in platform::files::all_rows(&mut conn).await.expect("it has a list of files") {
            let bytes =
                self.house.app.files.fetch(&row.digest).await.expect("the file is in the first world");
            house.app.files.store(bytes).await.expect("there is room for a copy");
        }
        drop(conn);
        Self { house }
    }

    /// A job that was given up, of the id that sample addresses name.
    pub async fn plant_failed_job(&self) {
        self.plant_job(platform::http::SAMPLE_JOB).await;
    }

    /// One more of them, so that lists have rows.
    pub async fn plant_more_jobs(&self) {
        self.plant_job(&self.house.app.givens.uuid().to_string()).await;
    }

    async fn plant_job(&self, id: &str) {
        self.house
            .db
            .tamper(&format!(
                "INSERT INTO platform_job (id, kind, payload, state, run_at, leased_until, attempts, error, made_at)
                 VALUES ('{id}', 'registry.nothing', '{{}}', 'failed', 0, 0, 12, 'it did not work', 0)"
            ))
            .await;
    }

    /// Somebody in a role, in front of their browser.
    pub fn viewer(&self, role: &Role) -> Viewer<'_> {
        let viewer = self.house.visitor();
        if role.scopes.is_some() {
            return viewer.with_token(role.name);
        }
        if role.signed_in {
            viewer.set_cookie("session", role.name);
        }
        viewer
    }
}

/// What the token of the rigs may be used for.
pub const SCOPES: &[&str] = &["bodies:write"];

/// Who asks.
pub const ROLES: [Role; 8] = [
    Role { name: "visitor", signed_in: false, owns: false, edits: false, stewards: false, scopes: None },
    Role { name: "person", signed_in: true, owns: true, edits: false, stewards: false, scopes: None },
    Role { name: "afripen", signed_in: true, owns: false, edits: true, stewards: false, scopes: None },
    Role { name: "evaluation", signed_in: true, owns: false, edits: false, stewards: false, scopes: None },
    Role { name: "secretariat", signed_in: true, owns: false, edits: false, stewards: true, scopes: None },
    Role { name: "token", signed_in: true, owns: false, edits: true, stewards: false, scopes: Some(SCOPES) },
    Role {
        name: "bare token",
        signed_in: true,
        owns: false,
        edits: true,
        stewards: false,
        scopes: Some(&[]),
    },
    Role {
        name: "office token",
        signed_in: true,
        owns: false,
        edits: false,
        stewards: true,
        scopes: Some(registry::testing::OFFICE_SCOPES),
    },
];

/// The root of the project.
pub fn root() -> PathBuf {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("a crate lies two folders deep").to_owned()
}

/// A file beside these tests.
pub fn beside(name: &str) -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(name)
}
