#![doc = include_str!("../README.md")]

mod calls;
mod coded;
mod compose;
mod events;
mod names;
mod rotation;

use include_dir::{Dir, include_dir};
use platform::capability::Capability;
use platform::http::{App, Failure, Routes};

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// What hosting brings to the house.
pub fn capability() -> Capability {
    Capability {
        name: "hosting",
        routes,
        assets: &[],
        texts: &TEXTS,
        migrations: platform::db::migrations_from(&MIGRATIONS),
        personal: &[],
        jobs: &[],
        openapi: Some(calls::openapi),
        menu: &[],
        of_body: None,
        beside: &[("/conferences", "hosting-title", "/hosting")],
        home: None,
        desk: None,
        sitemap: Some(|app| Box::pin(calls::index::sitemap(app))),
        index: &[calls::index::INDEXED],
        facts: events::ALL,
        names: Some(names::NAMED),
        samples,
        references: &[],
        decided: None,
    }
}

/// Loads the call of the sample, unless there are calls.
///
/// # Errors
/// When the database cannot be used.
pub async fn load_sample(app: &App) -> Result<(), Failure> {
    calls::sample::load(app).await
}

fn routes() -> Routes {
    calls::routes()
}

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    let same = [
        "/hosting",
        "/hosting.csv",
        "/hosting.json",
        "/hosting.atom",
        "/hosting.ics",
        "/hosting/new",
        "/api/v1/calls-to-host",
    ];
    let mut all: Vec<(&'static str, String)> = same.into_iter().map(|path| (path, path.to_owned())).collect();
    all.extend([
        ("/hosting/{call}", "/hosting/atbh-13".to_owned()),
        ("/hosting/{call}/versions", "/hosting/atbh-13/versions".to_owned()),
        ("/hosting/{call}/edit", "/hosting/atbh-13/edit".to_owned()),
        ("/hosting/{call}/edit/{part}", "/hosting/atbh-13/edit/criteria".to_owned()),
        ("/hosting/{call}/publish", "/hosting/atbh-13/publish".to_owned()),
        ("/hosting/{call}/end", "/hosting/atbh-13/end".to_owned()),
        ("/hosting/{call}/discard", "/hosting/atbh-13/discard".to_owned()),
        ("/api/v1/calls-to-host/{call}", "/api/v1/calls-to-host/atbh-13".to_owned()),
    ]);
    all
}
