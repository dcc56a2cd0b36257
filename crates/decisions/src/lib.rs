#![doc = include_str!("../README.md")]

mod elections;
mod events;
mod names;
mod proposals;
mod rules;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use elections::{ArchiveFault, is_archive, recount, report};
pub use rules::reads::in_use as rule_sets;

use include_dir::{Dir, include_dir};
use platform::capability::{Capability, Erase, Join, PersonalColumn, Reference, Whose};
use platform::http::{App, Failure, Routes};

static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// What decisions bring to the house.
pub fn capability() -> Capability {
    Capability {
        name: "decisions",
        routes,
        assets: &[],
        texts: &TEXTS,
        migrations: platform::db::migrations_from(&MIGRATIONS),
        personal: PERSONAL,
        jobs: &[proposals::round::KIND, elections::actions::COUNT],
        openapi: Some(proposals::openapi),
        menu: &[(25, "menu-decisions", "/decisions")],
        of_body: Some(("decisions-title", "/decisions?show=all&body=")),
        beside: &[],
        home: None,
        desk: Some(|ctx| Box::pin(proposals::desk::tasks(ctx))),
        sitemap: Some(|app| Box::pin(proposals::index::sitemap(app))),
        index: &[proposals::index::INDEXED],
        facts: events::ALL,
        names: Some(names::NAMED),
        samples,
        references: REFERENCES,
        newcomers: &[],
        decided: Some(|app, number| Box::pin(proposals::reads::was_adopted(app, number))),
    }
}

/// Loads the rule sets that a house begins with, unless there are some.
///
/// # Errors
/// When the database cannot be used.
pub async fn load_rules(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    rules::sample::load_in(app, &mut tx).await?;
    tx.commit().await?;
    Ok(())
}

fn routes() -> Routes {
    Routes::new().and(rules::routes()).and(elections::routes()).and(proposals::routes())
}

const fn said(table: &'static str, column: &'static str) -> PersonalColumn {
    PersonalColumn { table, column, whose: Whose::Person("person"), erase: Erase::Blank }
}

/// The text of a draft, which is its proposer's and goes with them. Once it is put to others the words of a proposal are its body's.
const fn drafted(column: &'static str) -> PersonalColumn {
    PersonalColumn { table: "decisions_version", column, whose: Whose::Person("draft_of"), erase: Erase::Row }
}

/// What somebody said in their own words, and what they have not put to others yet.
const PERSONAL: &[PersonalColumn] = &[
    said("decisions_comment", "text"),
    said("decisions_position", "reason"),
    said("decisions_reply", "text"),
    said("decisions_position", "tie"),
    PersonalColumn {
        table: "decisions_voter",
        column: "why",
        whose: Whose::Person("stood_out_by"),
        erase: Erase::Blank,
    },
    said("decisions_candidate", "name"),
    said("decisions_candidate", "statement"),
    drafted("title"),
    drafted("text"),
    drafted("why"),
    drafted("otherwise"),
    drafted("remark"),
];

const fn named(table: &'static str, column: &'static str, join: Join) -> Reference {
    Reference { table, column, to: "registry_person", join, silent: false }
}

const REFERENCES: &[Reference] = &[
    named("decisions_proposal", "proposer", Join::Move),
    named("decisions_version", "person", Join::Move),
    named("decisions_version", "draft_of", Join::Move),
    named("decisions_comment", "person", Join::Move),
    named("decisions_voter", "person", Join::Move),
    named("decisions_position", "person", Join::Move),
    named("decisions_decision", "person", Join::Move),
    named("decisions_candidate", "person", Join::Move),
    named("decisions_trustee", "person", Join::Move),
    named("decisions_proposal", "facilitator", Join::Move),
    named("decisions_task", "person", Join::Move),
    named("decisions_task", "bearer", Join::Move),
    named("decisions_reply", "person", Join::Move),
    named("decisions_voter", "stood_out_by", Join::Move),
];

/// What tests plant beside proposals.
const TASK: &str = "01932b1c-0000-7000-8000-00000000b0a1";
const DOCUMENT: &str = "01932b1c-0000-7000-8000-00000000b0a2";
/// A link of a letter to whoever planted them, signed with the secret that is planted too.
const LINK: &str = "position.01932b1c-0000-7000-8000-0000000000c1_01932b1c-0000-7000-8000-00000000b002_01932b1c-0000-7000-8000-00000000b022_agree.csvq65y5mce2gpnq";
/// A position on the decision that tests plant.
const POSITION: &str = "01932b1c-0000-7000-8000-00000000b033";
/// The comment on the first proposal that tests plant.
const COMMENT: &str = "01932b1c-0000-7000-8000-00000000b011";

/// Addresses of the sample with every parameter filled in, for the rigs.
fn samples() -> Vec<(&'static str, String)> {
    let same = [
        "/decisions",
        "/decisions.csv",
        "/decisions.json",
        "/decisions.atom",
        "/decisions.ics",
        "/decisions/new",
        "/decisions/rules",
        "/decisions/rules/new",
        "/decisions/recount",
        "/api/v1/decisions",
    ];
    let mut all: Vec<(&'static str, String)> = same.into_iter().map(|path| (path, path.to_owned())).collect();
    all.extend([
        ("/decisions/rules/{rules}", "/decisions/rules/consensus".to_owned()),
        ("/decisions/rules/{rules}/edit", "/decisions/rules/consensus/edit".to_owned()),
        ("/decisions/{number}", "/decisions/2026-2".to_owned()),
        ("/decisions/{number}/edit", "/decisions/2026-1/edit".to_owned()),
        ("/decisions/{number}/publish", "/decisions/2026-1/publish".to_owned()),
        ("/decisions/{number}/comments", "/decisions/2026-1/comments".to_owned()),
        (
            "/decisions/{number}/comments/{comment}/reply",
            format!("/decisions/2026-1/comments/{COMMENT}/reply"),
        ),
        ("/decisions/{number}/advice", "/decisions/2026-1/advice".to_owned()),
        ("/decisions/{number}/advice/{comment}", format!("/decisions/2026-1/advice/{COMMENT}")),
        ("/decisions/{number}/open", "/decisions/2026-1/open".to_owned()),
        ("/decisions/{number}/positions", "/decisions/2026-2/positions".to_owned()),
        ("/decisions/{number}/outcome", "/decisions/2026-4/outcome".to_owned()),
        ("/decisions/{number}/resolve", "/decisions/2026-4/resolve".to_owned()),
        ("/decisions/{number}/withdraw", "/decisions/2026-1/withdraw".to_owned()),
        ("/decisions/{number}/versions", "/decisions/2026-1/versions".to_owned()),
        ("/decisions/{number}/proxy", "/decisions/2026-2/proxy".to_owned()),
        ("/decisions/{number}/recusal", "/decisions/2026-2/recusal".to_owned()),
        ("/decisions/{number}/roll", "/decisions/2026-2/roll".to_owned()),
        ("/decisions/{number}/notes", "/decisions/2026-4/notes".to_owned()),
        ("/decisions/{number}/replies/{position}", format!("/decisions/2026-3/replies/{POSITION}")),
        ("/decisions/position/{link}", format!("/decisions/position/{LINK}")),
        ("/decisions/{number}/facilitator", "/decisions/2026-1/facilitator".to_owned()),
        ("/decisions/{number}/documents", "/decisions/2026-1/documents".to_owned()),
        ("/decisions/{number}/documents/{document}", format!("/decisions/2026-1/documents/{DOCUMENT}")),
        ("/decisions/{number}/tasks/{task}", format!("/decisions/2026-3/tasks/{TASK}")),
        ("/decisions/{number}/tasks/{task}/bearer", format!("/decisions/2026-3/tasks/{TASK}/bearer")),
        ("/decisions/{number}/corrections", "/decisions/2026-3/corrections".to_owned()),
        ("/decisions/{number}/review", "/decisions/2026-3/review".to_owned()),
        ("/decisions/{number}/persons-advice", "/decisions/2026-1/persons-advice".to_owned()),
        ("/decisions/{number}/names", "/decisions/2026-5/names".to_owned()),
        ("/decisions/{number}/stand", "/decisions/2026-5/stand".to_owned()),
        ("/decisions/{number}/step-down", "/decisions/2026-5/step-down".to_owned()),
        ("/decisions/{number}/trustees", "/decisions/2026-5/trustees".to_owned()),
        ("/decisions/{number}/trustee", "/decisions/2026-5/trustee".to_owned()),
        ("/decisions/{number}/ballot", "/decisions/2026-6/ballot".to_owned()),
        ("/decisions/{number}/count", "/decisions/2026-8/count".to_owned()),
        ("/decisions/{number}/ballots", "/decisions/2026-7/ballots".to_owned()),
        ("/decisions/{number}/archive.zip", "/decisions/2026-7/archive.zip".to_owned()),
        ("/api/v1/decisions/{number}", "/api/v1/decisions/2026-3".to_owned()),
    ]);
    all
}
