//! Imports and exports: what is taken out comes back the same, wrong rows are named, all is written or nothing.

use crate::house::{came, count, empty, office, pass, pass_days, round, rows, with_network};
use axum::http::Method;
use jiff::SignedDuration;
use platform::sheets::{FORMATS, Format};
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, Seen, add_person};
use registry::{ImportEnded, export_table, import_table};

async fn import(house: &TestApp, kind: &str, name: &str, bytes: Vec<u8>, dry: bool) -> ImportEnded {
    import_table(&house.app, kind, (name, bytes), &[], dry, |_, _| {}).await.expect("it can be read")
}

fn counts(ended: &ImportEnded) -> (usize, usize, usize, usize) {
    (ended.new, ended.changed, ended.unchanged, ended.wrong)
}

async fn persons(house: &TestApp) -> i64 {
    count(house, sql!("SELECT COUNT(*) FROM registry_person")).await
}

const TABLE: &str = "address,name,languages,zone,other_addresses
zoe@example.org,Zoë Ångström,en fr,Europe/Paris,z@example.org
amina@example.org,أمينة ديالو,ar,,
";

#[tokio::test(flavor = "multi_thread")]
async fn a_table_brought_twice_changes_nothing_the_second_time() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let before = persons(&house).await;
        let look = import(&house, "persons", "p.csv", TABLE.into(), true).await;
        assert_eq!((counts(&look), persons(&house).await), ((1, 1, 0, 0), before), "looking writes nothing");
        let first = import(&house, "persons", "p.csv", TABLE.into(), false).await;
        assert_eq!((counts(&first), persons(&house).await), ((1, 1, 0, 0), before + 1));
        let facts = count(&house, sql!("SELECT COUNT(*) FROM journal")).await;
        let again = import(&house, "persons", "p.csv", TABLE.into(), false).await;
        assert_eq!(counts(&again), (0, 0, 2, 0));
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM journal")).await, facts, "no fact is recorded");
        let summed =
            count(&house, sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.imported'")).await;
        assert_eq!(summed, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_out_makes_an_empty_house_the_same() {
    for engine in engines() {
        let house = TestApp::open(engine, vec![registry::capability()], registry::recognise, &[]).await;
        registry::load_sample(&house.app).await.expect("the sample loads");
        import(&house, "persons", "p.csv", TABLE.into(), false).await;
        let other = empty(engine).await;
        for (kind, format) in [("bodies", Format::Csv), ("persons", Format::Xlsx), ("mandates", Format::Json)]
        {
            let out = export_table(&house.app, kind, format).await.expect("it can be taken out");
            let name = format!("t.{}", format.as_str());
            let here = import(&house, kind, &name, out.clone(), false).await;
            assert_eq!((here.new, here.changed, here.wrong), (0, 0, 0), "{kind}: {:?}", here.faults);
            let there = import(&other, kind, &name, out.clone(), false).await;
            assert_eq!(
                (there.changed, there.unchanged, there.wrong),
                (0, 0, 0),
                "{kind}: {:?}",
                there.faults
            );
            for format in FORMATS {
                let one = export_table(&house.app, kind, format).await.expect("it can be taken out");
                let two = export_table(&other.app, kind, format).await.expect("it can be taken out");
                assert!(one == two, "{kind} as {format:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_wrong_row_and_nothing_is_written() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let before = persons(&house).await;
        let table = "address,name,zone\na@example.org,A,\nb@example.org\nnot an address,C,\na@example.org,D,Mars/One\n";
        let ended = import(&house, "persons", "p.csv", table.into(), false).await;
        assert_eq!((counts(&ended), persons(&house).await), ((1, 0, 0, 3), before));
        let told: Vec<_> =
            ended.faults.iter().map(|f| (f.row, f.column.as_str(), f.heading.as_str())).collect();
        assert_eq!(told, [(3, "", ""), (4, "A", "address"), (5, "C", "zone")]);
        let twice = "address,name\na@example.org,A\nA@example.org,D\n";
        let ended = import(&house, "persons", "p.csv", twice.into(), false).await;
        assert_eq!(ended.faults[0].why, "This stands in row 2 already.");
        let mandates = "person,body,role,starts,ends\namina@example.org,north,chair,2027-01-01,2026-01-01\n\
                        amina@example.org,north,chair,2027-01-01,2027-06-01\nx@example.org,none,chair,2027-01-01,2027-06-01\n";
        let ended = import(&house, "mandates", "m.csv", mandates.into(), false).await;
        let told: Vec<_> = ended.faults.iter().map(|f| (f.row, f.column.as_str())).collect();
        assert_eq!(told, [(2, "E"), (3, ""), (4, "A"), (4, "B")], "the second has the key of the first");
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_mandate")).await, 2);
    }
}

async fn bring(viewer: &Viewer<'_>, name: &str, bytes: &[u8]) -> Page {
    bring_as(viewer, "persons", name, bytes).await
}

/// Brings a table of a kind.
pub async fn bring_as(viewer: &Viewer<'_>, kind: &str, name: &str, bytes: &[u8]) -> Page {
    let token = viewer.get("/office/imports").await.csrf();
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n--x\r\nContent-Disposition: form-data; \
         name=\"kind\"\r\n\r\n{kind}\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    viewer.send(Method::POST, "/office/imports", Some(body), "multipart/form-data; boundary=x").await
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_file_to_the_result_on_pages() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let latin = bring(&office, "p.csv", b"address,name\nz@example.org,Zo\xeb\n").await;
        assert_eq!(latin.status, 422);
        assert!(latin.all("#file-error")[0].starts_with("Line 2 is not in UTF-8"));
        let brought = bring(&office, "p.csv", TABLE.as_bytes()).await;
        let page = brought.location().expect("it leads on");
        let columns = format!("{page}/columns");
        assert_eq!(came(&office.submit(&page, &columns, &[]).await), (303, page.clone()));
        assert_eq!(office.get(&page).await.headers["refresh"], "3", "it looks again by itself");
        house.settle().await;
        let checked = office.get(&page).await;
        assert_eq!(checked.all("dl.facts dd"), ["1", "1", "0", "0"]);
        let confirm = format!("{page}/confirm");
        assert_eq!(came(&office.submit(&page, &confirm, &[]).await), (303, page.clone()));
        house.settle().await;
        let done = office.get(&page).await;
        assert_eq!(done.all(".lede"), ["All of it is written, and the file is deleted."]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM platform_file")).await, 0);
        assert_eq!(stored(&house), 0, "the bytes are gone from the store");
    }
}

/// How many files lie in the store, each in a folder of a folder.
fn stored(house: &TestApp) -> usize {
    let files = std::fs::read_dir(house.folder().join("files")).expect("it is there");
    files
        .filter_map(Result::ok)
        .flat_map(|a| std::fs::read_dir(a.path()).into_iter().flatten().filter_map(Result::ok))
        .flat_map(|b| std::fs::read_dir(b.path()).into_iter().flatten().filter_map(Result::ok))
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_of_a_table_that_no_row_came_to_name_are_gone_after_an_hour() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        for table in [TABLE, "address,name\nx@example.org,X\n"] {
            assert_eq!(bring(&office, "p.csv", table.as_bytes()).await.status, 303);
        }
        // As if the machine had stopped between storing one and naming it.
        house.db.tamper("DELETE FROM registry_import WHERE row_count = 1").await;
        house
            .db
            .tamper("DELETE FROM platform_file WHERE digest NOT IN (SELECT file FROM registry_import)")
            .await;
        pass(&house, SignedDuration::from_mins(58));
        house.settle().await;
        assert_eq!(stored(&house), 2, "a request may still be about to name them");
        pass(&house, SignedDuration::from_mins(3));
        house.settle().await;
        assert_eq!(stored(&house), 1, "{engine:?}: what is named stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_say_what_a_table_takes_and_its_templates_can_be_brought() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let page = office.get("/office/imports").await;
        assert!(page.text().contains("Languages by their names in English or by their codes"));
        for kind in ["persons", "bodies", "mandates"] {
            let file = format!("/office/exports/{kind}-template.csv");
            assert!(page.text().contains(&file), "{file}");
            let template = office.get(&file).await.text().into_bytes();
            let ended = import(&house, kind, "t.csv", template, false).await;
            assert_eq!(counts(&ended), (1, 0, 0, 0), "{kind}: {:?}", ended.faults);
        }
        let brought = bring(&office, "p.csv", TABLE.as_bytes()).await.location().expect("it leads on");
        assert_eq!(office.get(&brought).await.all("#fields th code").len(), 9);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn languages_and_countries_are_taken_by_name_and_by_code() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let table = "slug,kind,name,languages,countries\neast,network,East,\"French, sw; العربية\",\"Kenya, UG, Utopia\"\n";
        let told = import(&house, "bodies", "b.csv", table.into(), false).await;
        assert_eq!(counts(&told), (0, 0, 0, 1), "{:?}", told.faults);
        let table = table.replace("Utopia", "Ivory Coast");
        let ended = import(&house, "bodies", "b.csv", table.into_bytes(), false).await;
        assert_eq!(counts(&ended), (1, 0, 0, 0), "{:?}", ended.faults);
        let east = house.visitor().get("/api/v1/bodies/east").await.json();
        assert_eq!(east["languages"], serde_json::json!(["fr", "sw", "ar"]));
        let codes: Vec<&str> = east["countries"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one["code"].as_str())
            .collect();
        assert_eq!(codes, ["CI", "KE", "UG"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_table_that_changes_nothing_it_is_said() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        import(&house, "persons", "p.csv", TABLE.into(), false).await;
        let office = office(&house).await;
        let page = ready(&office, TABLE).await;
        let told = office.get(&page).await;
        assert_eq!(told.all(".lede"), ["The table changes nothing; there is nothing to write."]);
    }
}

/// A table that was brought, looked at, and is ready to be written; its page.
async fn ready(office: &Viewer<'_>, table: &str) -> String {
    let page = bring(office, "p.csv", table.as_bytes()).await.location().expect("it leads on");
    office.submit(&page, &format!("{page}/columns"), &[]).await;
    office.house().settle().await;
    page
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tables_at_once_are_written_one_after_the_other_and_nobody_comes_twice() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let before = persons(&house).await;
        let mut pages = Vec::new();
        for name in ["One", "Two"] {
            let table = format!("address,name\nsame@example.org,{name}\n{name}@example.org,{name}\n");
            pages.push(ready(&office, &table).await);
        }
        let (one, two) = (format!("{}/confirm", pages[0]), format!("{}/confirm", pages[1]));
        let (first, second) =
            tokio::join!(office.submit(&pages[0], &one, &[]), office.submit(&pages[1], &two, &[]));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
        house.settle().await;
        for page in &pages {
            assert_eq!(
                office.get(page).await.all(".lede"),
                ["All of it is written, and the file is deleted."]
            );
        }
        assert_eq!(persons(&house).await, before + 3);
        let facts = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.person-added'");
        let edits = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.person-edited'");
        assert_eq!((count(&house, facts).await, count(&house, edits).await), (before + 3, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_table_is_confirmed_once_however_often_it_is_asked_for() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let page = ready(&office, TABLE).await;
        let confirm = format!("{page}/confirm");
        let (one, two) = tokio::join!(office.post(&confirm, &[]), office.post(&confirm, &[]));
        let mut came = [one.status.as_u16(), two.status.as_u16()];
        came.sort_unstable();
        assert_eq!(came, [303, 409]);
        house.settle().await;
        let summed = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.imported'");
        assert_eq!(count(&house, summed).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_goes_on_with_for_a_week_is_given_up_and_its_file_is_gone() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let page = ready(&office, TABLE).await;
        let files = sql!("SELECT COUNT(*) FROM platform_file");
        pass_days(&house, 6);
        round(&house).await;
        assert_eq!(count(&house, files).await, 1, "six days are not a week");
        pass_days(&house, 2);
        round(&house).await;
        assert_eq!(count(&house, files).await, 0);
        let office = crate::house::office(&house).await;
        assert_eq!(office.get(&page).await.status, 200);
        let kept = sql!(
            "SELECT COUNT(*) FROM registry_import WHERE name <> '' OR header <> '' OR first_rows <> '' OR columns <> ''
                 OR changes <> '' OR faults <> '' OR remarks <> ''"
        );
        assert_eq!(count(&house, kept).await, 0, "nothing that was in it is left");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_secretariat_brings_tables_and_takes_them_out() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let member = house.as_person("amina@example.org").await;
        for page in [
            "/office/imports",
            "/office/exports",
            "/office/exports/persons.csv",
            "/office/exports/persons-template.csv",
        ] {
            assert_eq!(member.get(page).await.status, 404, "{page}");
            assert_ne!(house.visitor().get(page).await.status, 200, "{page}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn office_holders_are_taken_out_as_cards_and_for_mail_programs() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let cards = office.get("/office/exports/holders.vcf").await;
        assert_eq!(cards.headers["content-type"], "text/vcard; charset=utf-8");
        let text = cards.text();
        assert_eq!(text.matches("BEGIN:VCARD\r\n").count(), 2, "{text}");
        assert!(text.contains("EMAIL:amina@example.org\r\n") || text.contains("EMAIL;"), "{text}");
        let table = office.get("/office/exports/holders.csv").await;
        assert_eq!(table.text().lines().count(), 3, "{}", table.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_tables_that_wait_those_go_that_hold_something_of_whoever_is_erased() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let zoe = add_person(&house, "Zoë Ångström", "zoe@example.org", Seen::Nobody).await;
        let mut pages = Vec::new();
        for row in [
            "ZOE@example.org,Z",
            "new@example.org,\"Angstrom, Zoe\"",
            "chloezoe@example.org,Zoë Diallo",
            "another@example.org,Another",
            "one@example.org,One\ntwo@example.org,Two",
        ] {
            pages.push(ready(&office, &format!("address,name\n{row}\n")).await);
        }
        let brought = pages[3].rsplit('/').next().expect("an id");
        house.db.tamper(&format!("UPDATE registry_import SET person = '{zoe}' WHERE id = '{brought}'")).await;
        // Of a file that cannot be fetched nobody knows whose it is.
        let lost = rows(&house, sql!("SELECT file FROM registry_import WHERE row_count = 2")).await;
        let lost = format!("files/{}/{}/{}", &lost[0][..2], &lost[0][2..4], lost[0]);
        std::fs::remove_file(house.folder().join(lost)).expect("it is there");
        let erase = format!("/office/persons/{zoe}/erase");
        assert_eq!(came(&office.submit(&erase, &erase, &[]).await), (303, "/office/persons".into()));
        house.settle().await;
        let mut ledes = Vec::new();
        for page in &pages {
            ledes.extend(office.get(page).await.all(".lede"));
        }
        let gone = "This import was given up. Nothing was written, and the file is deleted.";
        let stays = "This is what the table would change. Nothing is written yet.";
        assert_eq!(ledes, [gone, gone, stays, gone, gone], "{engine:?}");
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM platform_file")).await, 1);
        // The one that stays is whole, and can be written.
        let confirm = format!("{}/confirm", pages[2]);
        assert_eq!(office.submit(&pages[2], &confirm, &[]).await.status, 303);
        house.settle().await;
        assert_eq!(
            office.get(&pages[2]).await.all(".lede"),
            ["All of it is written, and the file is deleted."]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_saves_while_a_table_is_written_waits_and_loses_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let before = persons(&house).await;
        let rows: String = (0..3_000).map(|n| format!("p{n}@example.org,P{n}\n")).collect();
        let begun = tokio::sync::Notify::new();
        let hear = |done: usize, _: usize| {
            if done > 0 {
                begun.notify_one();
            }
        };
        let bytes = format!("address,name\n{rows}").into_bytes();
        let writing = import_table(&house.app, "persons", ("p.csv", bytes), &[], false, hear);
        let saving = async {
            begun.notified().await;
            viewer.submit("/me", "/me", &[("greeting", "Meanwhile")]).await
        };
        let (written, saved) = tokio::join!(writing, saving);
        assert_eq!((written.expect("it is written").new, saved.status.as_u16()), (3_000, 303));
        assert_eq!(persons(&house).await, before + 3_000);
        let greeted = sql!("SELECT COUNT(*) FROM registry_person WHERE greeting = 'Meanwhile'");
        assert_eq!(count(&house, greeted).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_large_table_is_told_that_others_wait_where_they_do() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let page = ready(&office, TABLE).await;
        let told = "This is a large table.";
        assert_eq!(office.get(&page).await.text().matches(told).count(), 0);
        house.db.tamper("UPDATE registry_import SET row_count = 10000").await;
        let wanted = usize::from(engine == platform::db::Engine::Sqlite);
        assert_eq!(office.get(&page).await.text().matches(told).count(), wanted, "{engine:?}");
        // Mandates are tried out when they are looked at; persons are only read.
        let table = "person,body,role,starts,ends\namina@example.org,north,chair,2027-01-01,2027-06-01\n";
        for (kind, table, wanted) in [("persons", TABLE, 0), ("mandates", table, wanted)] {
            let page = bring_as(&office, kind, "t.csv", table.as_bytes()).await.location();
            house.db.tamper("UPDATE registry_import SET row_count = 10000").await;
            let shown = office.get(&page.expect("it leads on")).await;
            assert_eq!(shown.text().matches(told).count(), wanted, "{engine:?}: {kind}");
        }
    }
}
