#![doc = include_str!("../README.md")]

mod editions;
mod events;
mod face;
mod sample;
#[cfg(test)]
mod test_house;

pub use editions::{EditionId, SeriesId, State};
pub use face::{EditionBrief, SeriesBrief, all_series, begin_series};
pub use sample::load_sample;

use include_dir::{Dir, include_dir};
use platform::capability::Capability;
use platform::http::Routes;

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// What the conferences bring to the house.
pub fn capability() -> Capability {
    Capability {
        name: "conferences",
        routes,
        assets: &[],
        texts: &TEXTS,
        migrations: platform::db::migrations_from(&MIGRATIONS),
        // No column says anything of a person: hosts are institutions.
        personal: &[],
        jobs: &[],
        openapi: Some(editions::openapi),
        menu: &[(30, "menu-conferences", "/conferences")],
        of_body: None,
        beside: &[],
        home: Some(|ctx| Box::pin(editions::home(ctx))),
        desk: None,
        sitemap: Some(|app| Box::pin(editions::sitemap(app))),
        index: &[editions::INDEXED],
        facts: events::ALL,
        names: Some(editions::NAMED),
        samples,
        references: &[],
        newcomers: &[],
        decided: None,
    }
}

fn routes() -> Routes {
    editions::routes()
}

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    let same =
        ["/conferences", "/conferences.csv", "/conferences.json", "/conferences.atom", "/conferences.ics"];
    let mut all: Vec<(&'static str, String)> = same.into_iter().map(|path| (path, path.to_owned())).collect();
    all.extend([
        ("/conferences/{slug}", "/conferences/atbh-10".to_owned()),
        ("/conferences/{slug}/record", "/conferences/atbh-12/record".to_owned()),
        ("/conferences/{slug}/figure", "/conferences/atbh-12/figure".to_owned()),
        ("/api/v1/editions", "/api/v1/editions".to_owned()),
        ("/api/v1/editions/{slug}", "/api/v1/editions/atbh-10".to_owned()),
    ]);
    all
}
