#![doc = include_str!("../README.md")]

mod about;
mod admission;
mod agreements;
mod aims;
mod bodies;
mod bounces;
mod corrections;
mod desk;
pub mod documents;
mod doubles;
mod events;
mod face;
mod forms;
mod founding;
mod health;
mod imports;
pub(crate) mod interests;
mod journal;
mod letters;
mod lists;
mod mailings;
mod mandates;
mod memberships;
mod merging;
mod personal;
mod persons;
mod reports;
mod retention;
mod rounds;
mod sample;
mod settings;
mod sign_in;
mod support;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use bodies::{BodyKind, body_addresses, body_ids_by_slug};
pub use bounces::{Signer, signer, unsigned};
pub use face::{
    BodyBrief, NetworkBrief, bodies_by_id, bodies_named, body_by_slug, holders, members_by_network,
    members_of, names_among, names_seen_by, networks, networks_of, person_of_address, who_speaks, wholes,
};
pub use forms::bodies_to_choose;
pub use founding::found;
pub use imports::{Ended as ImportEnded, TableFault, export_table, import_table, kinds as table_kinds};
pub use interests::{Kind as TieKind, Party, Through, Tied, ties_between};
pub use letters::{Letter, reminders::first_time};
pub use sample::{RoleAccount, load_sample, role_accounts};
pub use sign_in::{come, link_for, recognise, sign_out, token_for};

use include_dir::{Dir, include_dir};
use platform::capability::Capability;
use platform::http::{App, Failure, Routes};
use platform::jobs::JobKind;

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// The work that follows commits, and what always comes again.
const JOBS: &[JobKind] = &[
    sign_in::MAIL_LINK,
    letters::KIND,
    rounds::KIND,
    imports::JOBS[0],
    imports::JOBS[1],
    imports::JOBS[2],
    doubles::KIND,
    admission::INVITES,
    persons::traces::KIND,
    persons::traces::FILES,
    mailings::KIND,
];

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
        openapi: Some(openapi),
        menu: &[
            (10, "menu-networks", "/networks"),
            (20, "menu-groups", "/groups"),
            (40, "menu-partners", "/partners"),
            (50, "menu-members", "/directory"),
            (90, "menu-about", "/about"),
        ],
        of_body: None,
        beside: &[],
        home: Some(|ctx| Box::pin(bodies::pages::home::home(ctx))),
        desk: Some(|ctx| Box::pin(desk::tasks(ctx))),
        sitemap: Some(|app| Box::pin(sitemap(app))),
        index: &[bodies::index::INDEXED, about::index::INDEXED],
        facts: events::ALL,
        // Its own subjects are named by the journal's page itself, which belongs to the register.
        names: None,
        samples,
        references: merging::REFERENCES,
        newcomers: sign_in::NEWCOMERS,
        decided: None,
    }
}

/// The register's part of the OpenAPI document.
fn openapi() -> utoipa::openapi::OpenApi {
    let mut document = bodies::openapi();
    document.merge(persons::openapi());
    document.merge(mandates::openapi());
    document.merge(reports::openapi());
    document.merge(aims::openapi());
    document.merge(memberships::openapi());
    document.merge(admission::openapi());
    document.merge(agreements::openapi());
    document
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
        .and(imports::routes())
        .and(agreements::routes())
        .and(interests::routes())
        .and(merging::routes())
        .and(doubles::routes())
        .and(admission::routes())
        .and(support::routes())
        .and(corrections::routes())
        .and(retention::routes())
        .and(memberships::routes())
        .and(mailings::routes())
        .and(health::routes())
        .and(reports::routes())
        .and(aims::routes())
}

/// The public addresses of the register.
async fn sitemap(app: App) -> Result<Vec<String>, Failure> {
    let mut all: Vec<String> =
        ["/networks", "/groups", "/partners", "/about", "/sources", "/data-protection/kept", "/reports"]
            .map(str::to_owned)
            .into();
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
    /// A document on the sheet of their mandate that is over.
    pub const DOCUMENT: &str = "01932b1c-0000-7000-8000-0000000000a9";
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
    /// A correction that somebody without a mandate asked a network for.
    pub const CORRECTION: &str = "01932b1c-0000-7000-8000-0000000000b5";
    /// The file of a network's emblem: a white pixel.
    pub const EMBLEM: &str = "064b66188821584121784c30ca28eadbc5f265e025c6dd9eeed64cf1ef8e1f46.png";
    /// A table that was brought and is wrong in a row.
    pub const IMPORT: &str = "01932b1c-0000-7000-8000-0000000000f1";
    /// An agreement of a network with a partner.
    pub const AGREEMENT: &str = "01932b1c-0000-7000-8000-0000000000f5";
    /// A paper of it.
    pub const AGREEMENT_PAPER: &str = "01932b1c-0000-7000-8000-0000000000f6";
    /// A contact of it: the same somebody without a mandate.
    pub const AGREEMENT_CONTACT: &str = "01932b1c-0000-7000-8000-0000000000fe";
    /// A tie that the same declared.
    pub const TIE: &str = "01932b1c-0000-7000-8000-0000000000b5";
    /// The secret of a link that is bound to no browser.
    pub const LINK: &str = "a-secret-that-only-tests-know";
    /// An application that was handed in, of the same somebody without a mandate, with a country of AfrIPEN.
    pub const APPLICATION: &str = "01932b1c-0000-7000-8000-0000000000f1";
    /// One that the same still writes.
    pub const DRAFT: &str = "01932b1c-0000-7000-8000-0000000000f9";
    /// A question to it.
    pub const QUESTION: &str = "01932b1c-0000-7000-8000-0000000000f2";
    /// A companion that the network of the sample accompanies.
    pub const COMPANION: &str = "01932b1c-0000-7000-8000-0000000000f4";
    /// An objective of a network that everybody may see.
    pub const AIM: &str = "01932b1c-0000-7000-8000-0000000000d1";
    /// What serves it.
    pub const AIM_LINK: &str = "01932b1c-0000-7000-8000-0000000000d2";
    /// A document of it.
    pub const PAPER: &str = "01932b1c-0000-7000-8000-0000000000f3";
    /// A membership.
    pub const MEMBERSHIP: &str = "01932b1c-0000-7000-8000-0000000000e2";
    /// The number of a member's card.
    pub const NUMBER: &str = "ABCDEFGH23";
    /// A mailing that waits for approval.
    pub const MAILING: &str = "01932b1c-0000-7000-8000-0000000000f1";
}

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    use planted::{
        ADDRESS, AGREEMENT, AGREEMENT_CONTACT, AGREEMENT_PAPER, AIM, AIM_LINK, APPLICATION, COMPANION,
        CORRECTION, DOCUMENT, DRAFT, EMBLEM, IMPORT, LINK, MAILING, MANDATE, OFFER, OLD_MANDATE, PAPER,
        PASSKEY, PERSON, PLACE, QUESTION, SESSION, TIE, TOKEN,
    };
    let mut all: Vec<(&'static str, String)> = [
        ("/networks/{slug}", "/networks/afripen"),
        ("/groups/{slug}", "/groups/evaluation"),
        ("/partners/{slug}", "/partners/eipen"),
        ("/bodies/{slug}", "/bodies/afripen"),
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
        ("/mandates/{mandate}/handover/confirm", format!("/mandates/{MANDATE}/handover/confirm")),
        ("/mandates/{mandate}/handover/documents", format!("/mandates/{OLD_MANDATE}/handover/documents")),
        (
            "/mandates/{mandate}/handover/documents/{document}",
            format!("/mandates/{OLD_MANDATE}/handover/documents/{DOCUMENT}"),
        ),
        (
            "/mandates/{mandate}/handover/documents/{document}/remove",
            format!("/mandates/{OLD_MANDATE}/handover/documents/{DOCUMENT}/remove"),
        ),
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
        ("/api/v1/persons/{person}", format!("/api/v1/persons/{PERSON}")),
        ("/api/v1/persons/{person}/addresses", format!("/api/v1/persons/{PERSON}/addresses")),
        (
            "/api/v1/persons/{person}/addresses/{address}",
            format!("/api/v1/persons/{PERSON}/addresses/{ADDRESS}"),
        ),
        ("/api/v1/mandates/{mandate}", format!("/api/v1/mandates/{MANDATE}")),
        ("/api/v1/mandates/{mandate}/end", format!("/api/v1/mandates/{MANDATE}/end")),
        ("/office/imports/{import}", format!("/office/imports/{IMPORT}")),
        ("/office/imports/{import}/columns", format!("/office/imports/{IMPORT}/columns")),
        ("/office/imports/{import}/confirm", format!("/office/imports/{IMPORT}/confirm")),
        ("/office/imports/{import}/drop", format!("/office/imports/{IMPORT}/drop")),
        ("/office/imports/{import}/faults.csv", format!("/office/imports/{IMPORT}/faults.csv")),
        ("/office/exports/{file}", "/office/exports/persons.csv".to_owned()),
        ("/bodies/{slug}/agreements", "/bodies/afripen/agreements".to_owned()),
        ("/bodies/{slug}/agreements/new", "/bodies/afripen/agreements/new".to_owned()),
        ("/agreements/{agreement}", format!("/agreements/{AGREEMENT}")),
        ("/agreements/{agreement}/edit", format!("/agreements/{AGREEMENT}/edit")),
        ("/agreements/{agreement}/notes", format!("/agreements/{AGREEMENT}/notes")),
        ("/agreements/{agreement}/contacts", format!("/agreements/{AGREEMENT}/contacts")),
        (
            "/agreements/{agreement}/contacts/{contact}/remove",
            format!("/agreements/{AGREEMENT}/contacts/{AGREEMENT_CONTACT}/remove"),
        ),
        ("/agreements/{agreement}/documents", format!("/agreements/{AGREEMENT}/documents")),
        (
            "/agreements/{agreement}/documents/{document}",
            format!("/agreements/{AGREEMENT}/documents/{AGREEMENT_PAPER}"),
        ),
        (
            "/agreements/{agreement}/documents/{document}/remove",
            format!("/agreements/{AGREEMENT}/documents/{AGREEMENT_PAPER}/remove"),
        ),
        ("/me/interests/{tie}", format!("/me/interests/{TIE}")),
        ("/me/interests/{tie}/end", format!("/me/interests/{TIE}/end")),
        ("/me/interests/{tie}/remove", format!("/me/interests/{TIE}/remove")),
        ("/office/persons/{person}/interests", format!("/office/persons/{PERSON}/interests")),
        ("/office/persons/{person}/merge", format!("/office/persons/{PERSON}/merge")),
        ("/admission/{application}", format!("/admission/{APPLICATION}")),
        ("/admission/{application}/edit", format!("/admission/{DRAFT}/edit")),
        ("/admission/{application}/review", format!("/admission/{DRAFT}/review")),
        ("/admission/{application}/invite", format!("/admission/{APPLICATION}/invite")),
        ("/admission/{application}/withdraw", format!("/admission/{APPLICATION}/withdraw")),
        ("/admission/{application}/documents", format!("/admission/{APPLICATION}/documents")),
        (
            "/admission/{application}/documents/{document}",
            format!("/admission/{APPLICATION}/documents/{PAPER}"),
        ),
        ("/admission/{application}/answer/{question}", format!("/admission/{APPLICATION}/answer/{QUESTION}")),
        ("/office/admission/{application}", format!("/office/admission/{APPLICATION}")),
        ("/office/admission/{application}/ask", format!("/office/admission/{APPLICATION}/ask")),
        (
            "/office/admission/{application}/documents/{document}",
            format!("/office/admission/{APPLICATION}/documents/{PAPER}"),
        ),
        ("/office/networks/{slug}/step", "/office/networks/afripen/step".to_owned()),
        ("/bodies/{slug}/applications", "/bodies/afripen/applications".to_owned()),
        ("/bodies/{slug}/support", "/bodies/afripen/support".to_owned()),
        ("/bodies/{slug}/support/ask", "/bodies/afripen/support/ask".to_owned()),
        ("/bodies/{slug}/support/tick", "/bodies/afripen/support/tick".to_owned()),
        ("/bodies/{slug}/support/log", "/bodies/afripen/support/log".to_owned()),
        ("/bodies/{slug}/support/{companion}/answer", format!("/bodies/afripen/support/{COMPANION}/answer")),
        ("/bodies/{slug}/support/{companion}/end", format!("/bodies/afripen/support/{COMPANION}/end")),
        ("/bodies/{slug}/applications/{application}", format!("/bodies/afripen/applications/{APPLICATION}")),
        ("/corrections/{correction}", format!("/corrections/{CORRECTION}")),
        ("/office/mailings/{mailing}", format!("/office/mailings/{MAILING}")),
        ("/office/mailings/{mailing}/edit", format!("/office/mailings/{MAILING}/edit")),
        ("/office/mailings/{mailing}/readers.csv", format!("/office/mailings/{MAILING}/readers.csv")),
        ("/office/mailings/{mailing}/ask", format!("/office/mailings/{MAILING}/ask")),
        ("/office/mailings/{mailing}/approve", format!("/office/mailings/{MAILING}/approve")),
        ("/office/mailings/{mailing}/return", format!("/office/mailings/{MAILING}/return")),
        ("/office/mailings/{mailing}/stop", format!("/office/mailings/{MAILING}/stop")),
        ("/office/mailings/{mailing}/resend", format!("/office/mailings/{MAILING}/resend")),
    ]);
    all.extend([
        ("/members/verify/{number}", format!("/members/verify/{}", planted::NUMBER)),
        ("/bodies/{slug}/members", "/bodies/afripen/members".to_owned()),
        ("/bodies/{slug}/members.csv", "/bodies/afripen/members.csv".to_owned()),
        (
            "/bodies/{slug}/members/{person}/answer",
            format!("/bodies/afripen/members/{}/answer", planted::PERSON),
        ),
        ("/bodies/{slug}/reports", "/bodies/afripen/reports".to_owned()),
        ("/bodies/{slug}/reports/{round}", "/bodies/afripen/reports/networks-first".to_owned()),
        (
            "/bodies/{slug}/reports/{round}/compare",
            "/bodies/afripen/reports/networks-first/compare".to_owned(),
        ),
        ("/office/reports/forms/{form}", "/office/reports/forms/groups".to_owned()),
        ("/office/reports/forms/{form}/open", "/office/reports/forms/groups/open".to_owned()),
        ("/office/reports/{round}", "/office/reports/groups-second".to_owned()),
        ("/office/reports/{round}/table", "/office/reports/groups-second/table".to_owned()),
        ("/office/reports/{round}/others", "/office/reports/groups-second/others".to_owned()),
        ("/office/reports/{round}/withdraw", "/office/reports/groups-second/withdraw".to_owned()),
        (
            "/office/reports/{round}/files/{file}",
            "/office/reports/groups-second/files/reports.csv".to_owned(),
        ),
        ("/office/reports/{round}/of/{slug}", "/office/reports/groups-second/of/evaluation".to_owned()),
        ("/api/v1/reports/{round}/{slug}", "/api/v1/reports/groups-first/evaluation".to_owned()),
        ("/api/v1/objectives/{objective}", format!("/api/v1/objectives/{AIM}")),
        ("/api/v1/memberships/{membership}", format!("/api/v1/memberships/{}", planted::MEMBERSHIP)),
        ("/api/v1/applications/{application}", format!("/api/v1/applications/{APPLICATION}")),
        ("/api/v1/agreements/{agreement}", format!("/api/v1/agreements/{AGREEMENT}")),
        ("/reports/{round}", "/reports/groups-first".to_owned()),
        ("/reports/{round}/{slug}", "/reports/groups-first/evaluation".to_owned()),
        ("/bodies/{slug}/objectives", "/bodies/afripen/objectives".to_owned()),
        ("/bodies/{slug}/objectives/new", "/bodies/afripen/objectives/new".to_owned()),
        ("/bodies/{slug}/objectives/{aim}", format!("/bodies/afripen/objectives/{AIM}")),
        ("/bodies/{slug}/objectives/{aim}/edit", format!("/bodies/afripen/objectives/{AIM}/edit")),
        ("/bodies/{slug}/objectives/{aim}/values", format!("/bodies/afripen/objectives/{AIM}/values")),
        ("/bodies/{slug}/objectives/{aim}/links", format!("/bodies/afripen/objectives/{AIM}/links")),
        (
            "/bodies/{slug}/objectives/{aim}/links/{link}/remove",
            format!("/bodies/afripen/objectives/{AIM}/links/{AIM_LINK}/remove"),
        ),
        ("/objectives/{slug}", "/objectives/afripen".to_owned()),
    ]);
    all
}
