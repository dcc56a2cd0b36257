#![doc = include_str!("../README.md")]

mod about;
mod bodies;
mod events;
mod journal;
mod mandates;
mod persons;
mod personal;
mod sample;
mod sign_in;

pub use sign_in::recognise;

use include_dir::{Dir, include_dir};
use platform::capability::Capability;
use platform::http::Routes;

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// What the register brings to the house.
pub fn capability() -> Capability {
    Capability {
        name: "registry",
        routes,
        assets: sign_in::ASSETS,
        texts: &TEXTS,
        migrations: platform::db::migrations_from(&MIGRATIONS),
        personal: personal::COLUMNS,
        jobs: sign_in::JOBS,
        openapi: None,
        menu: &[],
        home: None,
        desk: None,
        sitemap: None,
        index: None,
        samples,
    }
}

fn routes() -> Routes {
    Routes::new()
        .and(about::routes())
        .and(bodies::routes())
        .and(persons::routes())
        .and(mandates::routes())
        .and(sign_in::routes())
        .and(journal::routes())
}

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    Vec::new()
}
