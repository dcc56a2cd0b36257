#![doc = include_str!("../README.md")]

mod about;
mod bodies;
mod desk;
mod documents;
mod events;
mod forms;
mod founding;
mod journal;
mod letters;
mod mandates;
mod personal;
mod persons;
mod reports;
mod rounds;
mod sample;
mod settings;
mod sign_in;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use bodies::{body_addresses, body_ids_by_slug};
pub use founding::found;
pub use sample::{RoleAccount, load_sample, role_accounts};
pub use sign_in::{link_for, recognise, sign_out, token_for};

use include_dir::{Dir, include_dir};
use platform::capability::Capability;
use platform::http::{App, Failure, Routes};
use platform::jobs::JobKind;

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// The work that follows commits, and what always comes again.
const JOBS: &[JobKind] = &[sign_in::MAIL_LINK, letters::KIND, rounds::KIND];

/// What the register brings to the house.
pub fn capability() -> Capability {
    Capability {
        name: "registry",
        routes,
        assets: sign_in::ASSETS,
        texts: &TEXTS,
        migrations: platform::db::migrations_from(&MIGRATIONS),
        personal: personal::COLUMNS,
        jobs: JOBS,
        openapi: Some(bodies::openapi),
        menu: &[
            (10, "menu-networks", "/networks"),
            (20, "menu-groups", "/groups"),
            (40, "menu-partners", "/partners"),
            (90, "menu-about", "/about"),
        ],
        home: Some(|ctx| Box::pin(bodies::pages::home::home(ctx))),
        desk: Some(|ctx| Box::pin(desk::tasks(ctx))),
        sitemap: Some(|app| Box::pin(sitemap(app))),
        index: Some(bodies::index::INDEXED),
        facts: events::ALL,
        // Its own subjects are named by the journal's page itself, which belongs to the register.
        names: None,
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
        .and(settings::routes())
        .and(reports::routes())
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

/// Things that sample addresses name and the sample does not have: the rigs plant them, so that pages about persons are
/// more than a page of nothing.
pub mod planted {
    /// Somebody with a mandate and two addresses.
    pub const PERSON: &str = "01932b1c-0000-7000-8000-0000000000a1";
    /// Their mandate.
    pub const MANDATE: &str = "01932b1c-0000-7000-8000-0000000000a2";
    /// A mandate of somebody without one now: it is over.
    pub const OLD_MANDATE: &str = "01932b1c-0000-7000-8000-0000000000a5";
    /// An office of the same body that is offered to them.
    pub const OFFER: &str = "01932b1c-0000-7000-8000-0000000000a6";
    /// Their second address.
    pub const ADDRESS: &str = "01932b1c-0000-7000-8000-0000000000a3";
    /// A session of somebody without a mandate.
    pub const SESSION: &str = "01932b1c-0000-7000-8000-0000000000b1";
    /// A passkey of the same.
    pub const PASSKEY: &str = "01932b1c-0000-7000-8000-0000000000b2";
    /// A place to sign in with of the same.
    pub const PLACE: &str = "01932b1c-0000-7000-8000-0000000000b3";
    /// A token of the same.
    pub const TOKEN: &str = "01932b1c-0000-7000-8000-0000000000b4";
    /// The file of a network's emblem: a white pixel.
    pub const EMBLEM: &str = "064b66188821584121784c30ca28eadbc5f265e025c6dd9eeed64cf1ef8e1f46.png";
    /// The secret of a link that is bound to no browser.
    pub const LINK: &str = "a-secret-that-only-tests-know";
}

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    use planted::{ADDRESS, EMBLEM, LINK, OFFER, OLD_MANDATE, PASSKEY, PERSON, PLACE, SESSION, TOKEN};
    let mut all: Vec<(&'static str, String)> = [
        ("/networks/{slug}", "/networks/afripen"),
        ("/groups/{slug}", "/groups/evaluation"),
        ("/partners/{slug}", "/partners/eipen"),
        ("/bodies/{slug}/history", "/bodies/afripen/history"),
        ("/bodies/{slug}/history/{version}", "/bodies/afripen/history/1"),
        ("/bodies/{slug}/edit", "/bodies/afripen/edit"),
        ("/bodies/{slug}/emblem", "/bodies/afripen/emblem"),
        ("/bodies/{slug}/emblem/remove", "/bodies/afripen/emblem/remove"),
        ("/api/v1/bodies/{slug}", "/api/v1/bodies/afripen"),
        ("/sign-in/with/{place}", "/sign-in/with/orcid"),
        ("/sign-in/with/{place}/return", "/sign-in/with/orcid/return"),
    ]
    .into_iter()
    .map(|(pattern, address)| (pattern, address.to_owned()))
    .collect();
    all.extend([
        ("/emblems/{file}", format!("/emblems/{EMBLEM}")),
        ("/office/persons/{person}", format!("/office/persons/{PERSON}")),
        ("/office/persons/{person}/mandate", format!("/office/persons/{PERSON}/mandate")),
        ("/office/persons/{person}/sign-out", format!("/office/persons/{PERSON}/sign-out")),
        ("/office/persons/{person}/erase", format!("/office/persons/{PERSON}/erase")),
        ("/office/persons/{person}/address", format!("/office/persons/{PERSON}/address")),
        (
            "/office/persons/{person}/address/{address}/remove",
            format!("/office/persons/{PERSON}/address/{ADDRESS}/remove"),
        ),
        ("/mandates/{mandate}", format!("/mandates/{OLD_MANDATE}")),
        ("/mandates/{mandate}/end", format!("/mandates/{OLD_MANDATE}/end")),
        ("/mandates/{mandate}/handover", format!("/mandates/{OLD_MANDATE}/handover")),
        ("/mandates/{mandate}/handover/offer", format!("/mandates/{OLD_MANDATE}/handover/offer")),
        ("/mandates/{mandate}/handover/confirm", format!("/mandates/{OLD_MANDATE}/handover/confirm")),
        ("/offers/{offer}", format!("/offers/{OFFER}")),
        ("/offers/{offer}/decline", format!("/offers/{OFFER}/decline")),
        ("/bodies/{slug}/people", "/bodies/afripen/people".to_owned()),
        ("/bodies/{slug}/people/offer", "/bodies/afripen/people/offer".to_owned()),
        (
            "/bodies/{slug}/people/offers/{offer}/withdraw",
            format!("/bodies/afripen/people/offers/{OFFER}/withdraw"),
        ),
        ("/me/sessions/{session}/end", format!("/me/sessions/{SESSION}/end")),
        ("/me/passkeys/{passkey}/remove", format!("/me/passkeys/{PASSKEY}/remove")),
        ("/me/places/{place}/remove", format!("/me/places/{PLACE}/remove")),
        ("/me/tokens/{token}/revoke", format!("/me/tokens/{TOKEN}/revoke")),
        ("/sign-in/link/{secret}", format!("/sign-in/link/{LINK}")),
        ("/bodies/{slug}/reports", "/bodies/evaluation/reports".to_owned()),
        ("/bodies/{slug}/reports/{round}", "/bodies/evaluation/reports/groups-second".to_owned()),
        ("/bodies/{slug}/reports/{round}/submit", "/bodies/evaluation/reports/groups-second/submit".to_owned()),
        ("/office/reports/{round}", "/office/reports/groups-second".to_owned()),
        ("/office/reports/{round}/reports.csv", "/office/reports/groups-second/reports.csv".to_owned()),
        ("/office/reports/{round}/{slug}", "/office/reports/groups-second/evaluation".to_owned()),
        ("/reports/{round}", "/reports/groups-first".to_owned()),
        ("/reports/{round}/{slug}", "/reports/groups-first/evaluation".to_owned()),
    ]);
    all
}
