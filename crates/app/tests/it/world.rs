//! The worlds that these tests look at.

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
        world.stub().await;
        world.house.settle().await;
        world
    }

    /// The same world once more: what happens in one does not happen in the other. On SQLite only.
    pub async fn copy(&self) -> Self {
        let db = TestDb::copy(&self.house.db).await;
        Self { house: TestApp::over(db, app::wiring::capabilities(), recognise, &[]).await }
    }

    pub async fn stub(&self) {
        stub_in(&self.house).await;
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

/// Who asks.
pub const ROLES: [Role; 7] = [
    Role { name: "visitor", signed_in: false, edits: false, stewards: false, scopes: None },
    Role { name: "person", signed_in: true, edits: false, stewards: false, scopes: None },
    Role { name: "afripen", signed_in: true, edits: true, stewards: false, scopes: None },
    Role { name: "evaluation", signed_in: true, edits: false, stewards: false, scopes: None },
    Role { name: "secretariat", signed_in: true, edits: false, stewards: true, scopes: None },
    Role { name: "token", signed_in: true, edits: true, stewards: false, scopes: Some(&["bodies:write"]) },
    Role { name: "bare token", signed_in: true, edits: true, stewards: false, scopes: Some(&[]) },
];

pub const STUB: [&str; 2] = ["01932b1c-0000-7000-8000-00000000000a", "01932b1c-0000-7000-8000-00000000000b"];
pub use stub::recognise;
mod stub {
    use futures_util::FutureExt;
    use futures_util::future::BoxFuture;
    use platform::actor::*;
    use platform::db::*;
    use platform::http::Credential;
    pub fn recognise(
        db: Db,
        c: Credential,
        _: jiff::Timestamp,
    ) -> BoxFuture<'static, Result<Option<Actor>, DbError>> {
        async move {
            let Some(role) = super::ROLES.iter().find(|r| {
                [
                    Credential::Session(Credential::digest(r.name)),
                    Credential::Token(Credential::digest(r.name)),
                ]
                .contains(&c)
            }) else {
                return Ok(None);
            };
            let mut conn = db.read().await?;
            let ids = registry::body_ids_by_slug(&mut conn).await?;
            let slug = if role.stewards {
                "confederation"
            } else if role.scopes.is_some() {
                "afripen"
            } else {
                role.name
            };
            let held = |body: &kernel::BodyId| Held {
                mandate: super::STUB[1].into(),
                body: *body,
                name: slug.into(),
                url: "/".into(),
                stewards: role.stewards,
                edits: true,
                role: "representative".into(),
            };
            let mandates = ids.get(slug).map(held).into_iter().collect();
            let scopes = role.scopes.map(|s| s.iter().map(|s| (*s).to_owned()).collect());
            let id = super::STUB[0].parse().expect("uuid");
            let person = Present {
                id,
                name: role.name.into(),
                languages: vec![],
                zone: String::new(),
                session: "x".into(),
                proved_at: 0,
            };
            Ok(Some(Actor { person: Some(person), mandates, scopes }))
        }
        .boxed()
    }
}

/// The root of the project.
pub fn root() -> PathBuf {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("a crate lies two folders deep").to_owned()
}

/// A file beside these tests.
pub fn beside(name: &str) -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(name)
}

pub async fn stub_in(house: &TestApp) {
    let [person, mandate] = STUB;
    house.db.tamper(&format!("INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by, address_seen_by, version, made_at, changed_at) VALUES ('{person}', 'x', 'x', 'x', 'x', '[]', '', 'nobody', 'nobody', 1, 0, 0); INSERT INTO registry_mandate SELECT '{mandate}', '{person}', id, 'representative', '2026-01-01', '2028-01-01', 0 FROM registry_body WHERE slug = 'afripen'")).await;
}
