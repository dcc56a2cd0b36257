#![doc = include_str!("../README.md")]

mod bids;
mod calls;
mod coded;
mod compose;
mod events;
mod names;
mod questions;
mod rotation;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

use include_dir::{Dir, include_dir};
use platform::capability::{Capability, Erase, Join, PersonalColumn, Reference, Whose};
use platform::http::{App, Failure, Routes};

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// What hosting brings to the house.
pub fn capability() -> Capability {
    Capability {
        name: "hosting",
        routes,
        assets: bids::ASSETS,
        texts: &TEXTS,
        migrations: platform::db::migrations_from(&MIGRATIONS),
        personal: PERSONAL,
        jobs: &[],
        openapi: Some(calls::openapi),
        menu: &[],
        of_body: None,
        beside: &[("/conferences", "hosting-title", "/hosting")],
        home: None,
        desk: Some(|ctx| Box::pin(async move { bids::desk::tasks(&ctx).await })),
        sitemap: Some(|app| Box::pin(calls::index::sitemap(app))),
        index: &[calls::index::INDEXED],
        facts: events::ALL,
        names: Some(names::NAMED),
        samples,
        references: REFERENCES,
        newcomers: bids::NEWCOMERS,
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
    bids::routes().and(questions::routes()).and(calls::routes())
}

/// A bid that somebody writes alone and has not handed in is theirs, and goes with them: what hangs on it goes too.
const fn drafted(column: &'static str) -> PersonalColumn {
    PersonalColumn { table: "hosting_bid", column, whose: Whose::Person("draft_of"), erase: Erase::Row }
}

const PERSONAL: &[PersonalColumn] = &[
    drafted("basics"),
    drafted("budget"),
    PersonalColumn {
        table: "hosting_question",
        column: "text",
        whose: Whose::Person("person"),
        erase: Erase::Row,
    },
];

/// Bids are sealed: whoever joins two records of one person is not told that they write one.
const fn sealed(table: &'static str, column: &'static str, join: Join) -> Reference {
    Reference { table, column, to: "registry_person", join, silent: true }
}

const REFERENCES: &[Reference] = &[
    sealed("hosting_bid", "draft_of", Join::Move),
    sealed("hosting_bid_member", "person", Join::MoveUnless(&["bid"])),
    sealed("hosting_bid_section", "person", Join::Move),
    sealed("hosting_bid_past", "person", Join::Move),
    sealed("hosting_submission", "person", Join::Move),
    sealed("hosting_question", "person", Join::Move),
    Reference {
        table: "hosting_question",
        column: "answered_by",
        to: "registry_person",
        join: Join::Move,
        silent: false,
    },
];

/// What tests plant: the addresses of a bid that is written, a file of it, a link to join a team, a question; and a call whose bids are opened.
const BID: &str = "plantedbid";
const FILE: &str = "01932b1c-0000-7000-8000-00000000e0a1";
const INVITE: &str = "planted-invitation";
const QUESTION: &str = "01932b1c-0000-7000-8000-00000000e0b1";
const OPENED: &str = "atbh-14";

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    let same = [
        "/hosting",
        "/hosting.csv",
        "/hosting.json",
        "/hosting.atom",
        "/hosting.ics",
        "/hosting/new",
        "/hosting/bids",
        "/hosting/bids/start",
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
        ("/hosting/{call}/open", "/hosting/atbh-13/open".to_owned()),
        ("/hosting/{call}/questions", "/hosting/atbh-13/questions".to_owned()),
        ("/hosting/{call}/questions/{question}", format!("/hosting/atbh-13/questions/{QUESTION}")),
        ("/hosting/{call}/bids", "/hosting/atbh-13/bids".to_owned()),
        ("/hosting/{call}/bids/{number}", format!("/hosting/{OPENED}/bids/1")),
        ("/hosting/{call}/bids/{number}/files/{file}", format!("/hosting/{OPENED}/bids/1/files/0")),
        ("/hosting/bids/join/{secret}", format!("/hosting/bids/join/{INVITE}")),
    ]);
    // The third section of the template takes text and files.
    let section = "sections/s9";
    for (path, rest) in [
        ("/hosting/bids/{bid}", ""),
        ("/hosting/bids/{bid}/basics", "/basics"),
        ("/hosting/bids/{bid}/budget", "/budget"),
        ("/hosting/bids/{bid}/preview", "/preview"),
        ("/hosting/bids/{bid}/hand-in", "/hand-in"),
        ("/hosting/bids/{bid}/withdraw", "/withdraw"),
        ("/hosting/bids/{bid}/resume", "/resume"),
        ("/hosting/bids/{bid}/discard", "/discard"),
        ("/hosting/bids/{bid}/invite", "/invite"),
        ("/hosting/bids/{bid}/leave-out", "/leave-out"),
        ("/hosting/bids/{bid}/ask", "/ask"),
    ] {
        all.push((path, format!("/hosting/bids/{BID}{rest}")));
    }
    all.extend([
        ("/hosting/bids/{bid}/sections/{section}", format!("/hosting/bids/{BID}/{section}")),
        ("/hosting/bids/{bid}/sections/{section}/past", format!("/hosting/bids/{BID}/{section}/past")),
        ("/hosting/bids/{bid}/sections/{section}/files", format!("/hosting/bids/{BID}/{section}/files")),
        (
            "/hosting/bids/{bid}/sections/{section}/files/{file}",
            format!("/hosting/bids/{BID}/{section}/files/{FILE}"),
        ),
        ("/api/v1/calls-to-host/{call}", "/api/v1/calls-to-host/atbh-13".to_owned()),
    ]);
    all
}
