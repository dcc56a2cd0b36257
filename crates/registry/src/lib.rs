#![doc = include_str!("../README.md")]

mod about;
mod bodies;
mod events;
mod journal;
mod mandates;
mod personal;
mod persons;
mod sample;
mod sign_in;

pub use bodies::{body_addresses, body_ids_by_slug};
pub use sample::{RoleAccount, load_sample, role_accounts};
pub use sign_in::recognise;

use include_dir::{Dir, include_dir};
use platform::capability::Capability;
use platform::http::{App, Failure, Routes};

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
        openapi: Some(bodies::openapi),
        menu: &[
            ("menu-networks", "/networks"),
            ("menu-groups", "/groups"),
            ("menu-partners", "/partners"),
            ("menu-about", "/about"),
        ],
        home: Some(|ctx| Box::pin(bodies::pages::home::home(ctx))),
        desk: None,
        sitemap: Some(|app| Box::pin(sitemap(app))),
        index: Some(bodies::index::INDEXED),
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

/// The public addresses of the register.
async fn sitemap(app: App) -> Result<Vec<String>, Failure> {
    let mut all: Vec<String> =
        ["/networks", "/groups", "/partners", "/about", "/sources"].map(str::to_owned).into();
    let bodies = bodies::reads::addresses(&mut *app.db.read().await?).await?;
    // The confederation's own page is among those above.
    let own = |kind: &bodies::model::BodyKind| *kind != bodies::model::BodyKind::Confederation;
    all.extend(
        bodies.iter().filter(|(kind, _)| own(kind)).map(|(kind, slug)| bodies::model::url(*kind, slug)),
    );
    Ok(all)
}

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    [
        ("/networks/{slug}", "/networks/afripen"),
        ("/groups/{slug}", "/groups/evaluation"),
        ("/partners/{slug}", "/partners/eipen"),
        ("/bodies/{slug}/history", "/bodies/afripen/history"),
        ("/bodies/{slug}/history/{version}", "/bodies/afripen/history/1"),
        ("/bodies/{slug}/edit", "/bodies/afripen/edit"),
        ("/api/v1/bodies/{slug}", "/api/v1/bodies/afripen"),
    ]
    .into_iter()
    .map(|(pattern, address)| (pattern, address.to_owned()))
    .collect()
}
