//! Erasing somebody, over all capabilities: nothing of theirs is left in any table, index or file.
//!
//! Every column that is declared as personal gets a word of its own, which is looked for afterwards. A new column that has no row of
//! this person in the planted data makes the test fail before it begins.

use crate::world::{SCOPES, World};
use platform::capability::{PersonalColumn, Whose};
use platform::testing::{TestApp, engines, files_holding, holding};
use registry::testing::OWNER;
use std::path::Path;

/// What is planted where a column takes no word of any kind, and what is looked for.
const TAKES: &[(&str, &str, &str)] = &[
    ("registry_person.languages", r#"["en","quc"]"#, r#""quc""#),
    ("registry_person.zone", "Antarctica/Troll", "Antarctica/Troll"),
    ("registry_address.address", "zzyxaddress@example.org", "zzyxaddress"),
    ("registry_link.address", "zzyxaddress@example.org", "zzyxaddress"),
    ("registry_application_speaker.address", "zzyxaddress@example.org", "zzyxaddress"),
    ("registry_agreement_contact.address", "zzyxaddress@example.org", "zzyxaddress"),
    ("registry_application_invitation.address", "zzyxaddress@example.org", "zzyxaddress"),
];

/// The text of a paper that the person put in.
const PAPER: &[u8] = b"What only zzyxpaper says";
/// A table that they brought, behind bytes of its own.
const TABLE: &[u8] = b"0123456789abcdef0123456789abcdefaddress,name\nsomebody@example.org,zzyxtable\n";

fn name(column: &PersonalColumn) -> String {
    format!("{}.{}", column.table, column.column)
}

/// What is planted into a column, and what is looked for.
fn planted(column: &PersonalColumn) -> (String, String) {
    let name = name(column);
    match TAKES.iter().find(|(known, ..)| *known == name) {
        Some((_, value, wanted)) => ((*value).to_owned(), (*wanted).to_owned()),
        None => {
            let word = format!("zzyx{}", name.replace(['_', '.'], ""));
            (word.clone(), word)
        }
    }
}

/// The rows of the person, in words of the database.
fn theirs(column: &PersonalColumn) -> String {
    match column.whose {
        Whose::Anybody => "1 = 1".into(),
        Whose::Person(person) | Whose::Named(person) => format!("{person} = '{OWNER}'"),
        Whose::Through { column, table, key, person } => {
            format!("{column} IN (SELECT {key} FROM {table} WHERE {person} = '{OWNER}')")
        }
    }
}

/// Rows that the planted data of the rigs lack, and a paper that is nobody else's.
async fn plant_more(house: &TestApp) {
    let stored = house.app.files.store(PAPER.to_vec()).await.expect("there is room for a paper");
    let table = house.app.files.store(TABLE.to_vec()).await.expect("there is room for a table");
    let empty = if house.db.url.starts_with("sqlite:") { "x''" } else { "''::bytea" };
    house
        .db
        .tamper(&format!(
            "INSERT INTO platform_answer (id, fingerprint, claim, claimed_at, status, headers, body, about, expires_at)
                 VALUES ('x', '', '', 0, 200, '[]', '', '{OWNER}', 9223372036854775807);
             INSERT INTO registry_ceremony (id, kind, visit, state, expires_at)
                 VALUES ('01932b1c-0000-7000-8000-00000000ab01', 'passkey', {empty}, '', 9223372036854775807);
             INSERT INTO platform_file (digest, size, media_type, stored_at)
                 VALUES ('{digest}', {size}, 'text/plain', 0);
             INSERT INTO registry_document (id, subject, name, file, person, made_at)
                 VALUES ('01932b1c-0000-7000-8000-00000000ab02', 'handover:x', 'Paper.txt', '{digest}', '{OWNER}', 0);
             INSERT INTO platform_file (digest, size, media_type, stored_at)
                 VALUES ('{table}', {table_size}, 'text/csv', 0);
             UPDATE registry_import SET file = '{table}', person = '{OWNER}';",
            digest = stored.digest,
            size = stored.size,
            table = table.digest,
            table_size = table.size,
        ))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_an_erased_person_is_left_in_any_table_index_or_file() {
    for engine in engines() {
        let capabilities = app::wiring::capabilities();
        let world = World {
            house: TestApp::with_index_in_files(engine, capabilities, crate::world::recognise).await,
        };
        let house = &world.house;
        app::wiring::load_sample(&house.app).await.expect("the sample loads");
        registry::testing::plant(house, SCOPES).await;
        decisions::testing::plant(house).await;
        hosting::testing::plant(house).await;
        plant_more(house).await;
        let viewer = house.visitor();
        viewer.set_cookie("session", "person");
        // What was written over lies in old pages and versions too.
        for word in ["Zzyxold", "Zzyxolder"] {
            let names = [("name", word), ("latin-name", word), ("greeting", word)];
            assert_eq!(viewer.submit("/me", "/me", &names).await.status, 303);
        }
        // One word for each audience is enough: all would become the same one.
        house
            .db
            .tamper(&format!("DELETE FROM registry_member_word WHERE word <> '*' AND person = '{OWNER}'"))
            .await;
        // Where others name the person stands an id, which is no word.
        let mut personal = house.app.personal();
        personal.retain(|column| !matches!(column.whose, Whose::Named(_)));
        for column in &personal {
            let (value, _) = planted(column);
            let (table, column_name) = (column.table, column.column);
            house
                .db
                .tamper(&format!("UPDATE {table} SET {column_name} = '{value}' WHERE {}", theirs(column)))
                .await;
        }
        let ask = [("address", "zzyxaddress@example.org")];
        assert_eq!(house.visitor().submit("/sign-in", "/sign-in", &ask).await.status, 303);
        house.settle().await;

        // Before: each word stands in its column, or the test had nothing to show.
        let mut words: Vec<String> =
            ["Zzyxold", "zzyxpaper", "zzyxtable", "zzyxaddress", "person@example.org"]
                .map(str::to_owned)
                .into();
        for column in &personal {
            let (_, wanted) = planted(column);
            let found = holding(&house.db, &wanted).await;
            assert!(found.contains(&name(column)), "nothing is planted in {}: {found:?}", name(column));
            words.push(wanted);
        }
        assert_ne!(files_holding(&house.folder().join("mail"), "zzyxaddress").len(), 0, "a letter");
        assert_ne!(files_holding(&house.folder().join("files"), "zzyxpaper").len(), 0, "a paper");
        assert_ne!(files_holding(&house.folder().join("files"), "zzyxtable").len(), 0, "a table");
        let database = house.db.url.strip_prefix("sqlite:").map(Path::new).and_then(Path::parent);
        if let Some(folder) = database {
            assert_ne!(files_holding(folder, "zzyxold").len(), 0, "an old page");
        }

        house.clock.pass(jiff::SignedDuration::from_secs(1));
        let erased = viewer.submit("/me/erase", "/me/erase", &[("sure", "yes")]).await;
        assert_eq!((erased.status.as_u16(), erased.location()), (303, Some("/data-protection".into())));
        house.settle().await;
        for word in &words {
            let nowhere: [String; 0] = [];
            assert_eq!(holding(&house.db, word).await, nowhere, "{engine:?} {word}");
            for folder in [Some(house.folder()), database].into_iter().flatten() {
                let left = files_holding(folder, word);
                assert!(left.is_empty(), "{engine:?} {word}: {left:?}");
            }
        }
        // What is others' stands: the emblem, whose picture they had put in as well, and the chain of the journal.
        assert_eq!(house.visitor().get(&format!("/emblems/{}", registry::planted::EMBLEM)).await.status, 200);
        let mut conn = house.app.db.read().await.expect("the database answers");
        let verified = platform::journal::verify(&mut conn, |_| ()).await.expect("it answers");
        assert_eq!(verified.faults.len(), 0);
        drop(conn);
        assert_eq!(viewer.get("/me").await.status, 303, "the session is over");
    }
}
