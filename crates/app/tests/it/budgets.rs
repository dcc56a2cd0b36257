//! What each kind of page costs: its statements do not grow with the rows it shows, and it stays light. The figures lie
//! beside this file, to be read.

use crate::world::{ROLES, World, beside};
use app::wiring::capabilities;
use axum::http::Method;
use platform::db::Engine;
use platform::http::Shape;
use platform::testing::{compressed, routes_with_addresses, snapshot};
use std::collections::BTreeSet;

/// Statements that a page may take.
const MOST_STATEMENTS: u64 = 6;
/// Statements that a file may take in which all of something is gathered from every table.
const MOST_OF_A_FILE: u64 = 8;
/// Pages that ask every capability once for what it has to say, with how many of these the statements of a page have room for: each one more
/// may take one statement more, and no page else grows with the capabilities that there are.
const ASK_ALL: [(&str, u64); 2] = [("/desk", 2), ("/office/journal", 2)];
/// Bytes that a page and the style sheet may have, compressed: what a slow line gets in about a second.
const MOST_BYTES: usize = 60_000;

/// Tables that others hang on, with the column that tells their lists apart, and those that hang on others without saying so.
const LISTS: [(&str, &str); 5] = [
    ("registry_body", "kind"),
    ("platform_statement", "subject"),
    ("platform_news", "1"),
    ("journal", "kind"),
    ("platform_job", "state"),
];

/// Leaves so many rows in every list of the world: of each kind of body, of the things of each body, and so on. What sample
/// addresses name stays.
async fn thin(world: &World, rows: usize) {
    let file = world.house.db.url.strip_prefix("sqlite:").expect("budgets are counted on SQLite").to_owned();
    let named: BTreeSet<String> = world
        .house
        .app
        .samples()
        .iter()
        .flat_map(|(_, address)| {
            address.split(['/', '?', '=']).map(|part| format!("'{}'", part.replace('\'', "")))
        })
        .collect();
    let named = named.into_iter().collect::<Vec<_>>().join(", ");
    let mut statements = String::from("PRAGMA foreign_keys = OFF;");
    let shapes = Shapes::read(&file);
    let listed = |table: &str| LISTS.iter().find(|(name, _)| *name == table).map(|(_, by)| (*by).to_owned());
    // Who asks must stay signed in, and ballots have no rows that could be told apart.
    let kept = ["registry_session", "decisions_voted", "decisions_ballot"];
    for Table { name: table, columns, parents, own } in
        shapes.0.iter().filter(|table| !kept.contains(&table.name.as_str()))
    {
        // A row that stays must not go because another one of its table does.
        for column in own {
            statements.push_str(&format!("UPDATE {table} SET {column} = NULL;"));
        }
        let known = ["slug", "id", "number"].into_iter().filter(|name| columns.iter().any(|c| c == name));
        let mut is_named: Vec<String> = known.map(|name| format!("{name} IN ({named})")).collect();
        // Nor lose what they may do.
        if table == "registry_mandate" {
            is_named.push("person IN (SELECT person FROM registry_session)".to_owned());
        }
        if table == "registry_application_person" {
            is_named.push(format!("application IN ({named})"));
        }
        // The bodies whose reports sample addresses name have them.
        if table == "registry_report" {
            is_named.push(
                "body IN (SELECT id FROM registry_body WHERE slug IN ('afripen', 'evaluation'))".to_owned(),
            );
        }
        // A proposal is nothing without its text, a vote nothing without who stands and who votes.
        let whole = [
            "decisions_version",
            "decisions_election",
            "decisions_candidate",
            "decisions_trustee",
            "decisions_voter",
        ];
        if whole.contains(&table.as_str()) {
            is_named
                .push(format!("proposal IN (SELECT id FROM decisions_proposal WHERE number IN ({named}))"));
        }
        // So does the network that one of them accompanies.
        if table == "registry_body" {
            is_named.push(format!("id IN (SELECT network FROM registry_companion WHERE id IN ({named}))"));
        }
        // By this country a network sees the application that is planted.
        if table == "registry_body_country" {
            is_named.push("country = 'KE'".to_owned());
        }
        let is_named = if is_named.is_empty() { "0".to_owned() } else { is_named.join(" OR ") };
        let by: Vec<String> = match listed(table) {
            Some(by) => vec![by],
            None => parents.clone(),
        };
        for by in by {
            statements.push_str(&format!(
                "DELETE FROM {table} WHERE NOT ({is_named}) AND rowid IN (SELECT r FROM (SELECT rowid AS r, ROW_NUMBER() OVER
                 (PARTITION BY {by} ORDER BY ({is_named}) DESC, rowid) AS n FROM {table} WHERE {by} IS NOT NULL) WHERE n > {rows});"
            ));
        }
    }
    world.house.db.tamper(&statements).await;
    // What hung on a row that is gone goes too, until nothing does.
    loop {
        let orphans = Shapes::orphans(&file);
        if orphans.is_empty() {
            break;
        }
        let gone = orphans.iter().map(|(table, row)| format!("DELETE FROM {table} WHERE rowid = {row};"));
        world.house.db.tamper(&format!("PRAGMA foreign_keys = OFF; {}", gone.collect::<String>())).await;
    }
    platform::search::rebuild(&world.house.app).await.expect("the index is filled");
}

/// A table with its columns, those by which it hangs on others, and those by which its rows hang on one another.
struct Table {
    name: String,
    columns: Vec<String>,
    parents: Vec<String>,
    own: Vec<String>,
}

struct Shapes(Vec<Table>);

impl Shapes {
    fn read(file: &str) -> Self {
        let tables = platform::testing::rows(
            file,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        );
        let of = |table: &[String], what: &str| {
            platform::testing::rows(
                file,
                &format!(
                    "SELECT {what} FROM pragma_{}('{}')",
                    if what == "name" { "table_info" } else { "foreign_key_list" },
                    table[0]
                ),
            )
        };
        Self(
            tables
                .iter()
                .map(|table| {
                    let columns = of(table, "name").into_iter().map(|mut row| row.remove(0)).collect();
                    let refers = of(table, "\"from\", \"table\"").into_iter();
                    let (own, parents): (Vec<_>, Vec<_>) = refers.partition(|row| row[1] == table[0]);
                    let first =
                        |rows: Vec<Vec<String>>| rows.into_iter().map(|mut row| row.remove(0)).collect();
                    Table { name: table[0].clone(), columns, parents: first(parents), own: first(own) }
                })
                .collect(),
        )
    }

    fn orphans(file: &str) -> Vec<(String, String)> {
        let rows = platform::testing::rows(file, "SELECT \"table\", rowid FROM pragma_foreign_key_check");
        rows.into_iter().map(|mut row| (row.remove(0), row.remove(0))).collect()
    }
}

/// Address, statements and bytes of each kind of page.
async fn costs(world: &World, css: usize) -> Vec<(String, &'static str, u64, usize)> {
    let routes = routes_with_addresses(&world.house.app).expect("who_may looks at that");
    let mut found = Vec::new();
    for (route, address) in routes {
        let counted = matches!(route.shape, Shape::Page | Shape::Export | Shape::Api);
        if route.method != Method::GET || !counted {
            continue;
        }
        // A browser, where one may; otherwise a token.
        let role = ROLES.iter().filter(|role| role.may(&route)).min_by_key(|role| role.scopes.is_some());
        let role = role.expect("somebody may");
        world.house.forget_what_is_kept();
        let page = world.viewer(role).get(&address).await;
        let led_on = ["/api/v1", "/bodies/{slug}"].contains(&route.path) && page.status == 308
            || route.path == "/decisions/position/{link}" && page.status == 303;
        assert!(page.status.is_success() || led_on, "{address}: {}", page.status);
        let html = route.shape == Shape::Page;
        let bytes = compressed(&page.bytes) + if html { css } else { 0 };
        found.push((route.path.to_owned(), role.name, page.statements, bytes));
    }
    found.sort();
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_stay_within_their_budgets() {
    let full = World::sample(Engine::Sqlite).await;
    for _ in 0..3 {
        full.plant_more_jobs().await;
    }
    let css = full.house.app.assets.url("alltogether");
    let css = compressed(&full.house.visitor().get(&css).await.bytes);
    let (one, three) = (full.copy().await, full.copy().await);
    thin(&one, 1).await;
    thin(&three, 3).await;
    let (one, three, full) = (costs(&one, css).await, costs(&three, css).await, costs(&full, css).await);
    let mut faults = Vec::new();
    let mut text = format!(
        "Each kind of page: statements it takes (never more with more rows, at most {MOST_STATEMENTS}), and with the sample\n\
         its kB with the style sheet, compressed (at most {}).\n\n",
        MOST_BYTES / 1000
    );
    for ((a, b), (path, role, statements, bytes)) in one.iter().zip(&three).zip(&full) {
        if a.2 != b.2 || b.2 < *statements {
            faults.push(format!(
                "{path}: {} statements with 1 row, {} with 3, {statements} with all",
                a.2, b.2
            ));
        }
        let gathers = path.starts_with("/me/data.") || path.ends_with("/archive.zip");
        let asked = ASK_ALL.iter().find(|(page, _)| page == path).map_or(0, |(page, room)| {
            let asks = |c: &&platform::capability::Capability| match *page {
                "/desk" => c.desk.is_some(),
                _ => c.names.is_some(),
            };
            (capabilities().iter().filter(asks).count() as u64).saturating_sub(*room)
        });
        if *statements > if gathers { MOST_OF_A_FILE } else { MOST_STATEMENTS + asked } {
            faults.push(format!("{path}: {statements} statements"));
        }
        if *bytes > MOST_BYTES {
            faults.push(format!("{path}: {bytes} bytes"));
        }
        text.push_str(&format!("{path:34}  {role:11}  {statements:2}  {:3}\n", bytes.div_ceil(1000)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    snapshot(&beside("budgets.txt"), &text);
}
