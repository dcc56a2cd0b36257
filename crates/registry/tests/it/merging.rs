//! Merging two records of one person: everything that named the one names the other, and nothing of it is kept twice.

use crate::handovers::with_file;
use crate::house::{came, count, error_of, office, pass_days, round, rows, with_network};
use crate::offices::{letters_to, waiting};
use axum::http::Method;
use kernel::PersonId;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines, everything};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

fn path(person: PersonId) -> String {
    format!("/office/persons/{person}/merge")
}

/// Merges two records by the form: the first one stays.
async fn merge(office: &Viewer<'_>, stays: PersonId, goes: PersonId, fields: &[(&str, &str)]) -> Page {
    office.submit(&format!("{}?with={goes}", path(stays)), &path(stays), fields).await
}

/// Somebody with two records: both of the network, one with an address more and a passkey.
async fn twice(engine: platform::db::Engine) -> (TestApp, PersonId, PersonId) {
    let (house, amina) = with_network(engine).await;
    let second = add_person(&house, "Diallo Amina", "second@north.edu", Seen::Everyone).await;
    give(&house, second, "north", Role::Representative).await;
    give(&house, second, "north", Role::Member).await;
    (house, amina, second)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_of_two_records_is_of_one_afterwards() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let viewer = house.as_person("second@north.edu").await;
        let fields =
            [("kind", "co-author"), ("name", "Amina"), ("address", "amina@example.org"), ("since", "2024")];
        viewer.submit("/me/interests/new", "/me/interests/new", &fields).await;
        let fields = [("kind", "friend"), ("name", "A friend"), ("since", "2024")];
        viewer.submit("/me/interests/new", "/me/interests/new", &fields).await;
        let office = office(&house).await;
        let review = office.get(&format!("{}?with={second}", path(amina))).await;
        assert_eq!(review.status, 200);
        assert!(review.statements <= 6, "{}", review.statements);
        let joined = "Representative, Network of the North: 24 November 2026 to 24 November 2028";
        assert_eq!(review.all("ul.plain li").iter().filter(|line| *line == joined).count(), 1);
        let merged = merge(&office, amina, second, &[("name", "other")]).await;
        assert_eq!(came(&merged), (303, format!("/office/persons/{amina}")));

        // One person, with the mandates of both; those of one office are one.
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_mandate WHERE role = 'representative'")).await,
            1
        );
        let holders = sql!("SELECT DISTINCT person FROM registry_mandate m WHERE m.role <> 'secretariat'");
        assert_eq!(rows(&house, holders).await, [amina.to_string()]);
        // The tie between the two is gone, the other one moved.
        let ties = sql!("SELECT person || ' ' || name FROM registry_tie");
        assert_eq!(rows(&house, ties).await, [format!("{amina} A friend")]);
        let page = office.get(&format!("/office/persons/{amina}")).await;
        assert_eq!(page.attributes("#name", "value"), ["Diallo Amina"]);
        let seen = sql!("SELECT name_seen_by FROM registry_person WHERE name = 'Diallo Amina'");
        assert_eq!(rows(&house, seen).await, ["nobody"], "the narrower choice");
        // The record that went leads on, and its browser is signed out; its address signs in as the other one.
        assert_eq!(
            came(&office.get(&format!("/office/persons/{second}")).await),
            (308, format!("/office/persons/{amina}"))
        );
        assert_eq!(viewer.get("/me").await.status, 303);
        let viewer = house.as_person("second@north.edu").await;
        let mut addresses = viewer.get("/me").await.all("#addresses bdi");
        addresses.sort();
        assert_eq!(addresses, ["amina@example.org", "second@north.edu"]);

        // Only the record itself, the journal and who became whom still know the id.
        let id = second.to_string();
        let knows: Vec<String> = everything(&house.db)
            .await
            .into_iter()
            .filter(|(table, row)| row.contains(&id) && table != "journal")
            .map(|(table, _)| table)
            .collect();
        assert_eq!(knows, ["registry_person"], "{engine:?}");
        // Readers of the journal see the name of the one that stayed.
        let journal = office.get("/office/journal?kind=registry.persons-merged").await;
        assert_eq!(
            journal.all(".journal li > p > a"),
            ["Secretariat merged two records of one person: Diallo Amina"]
        );
        let mine = office.get(&format!("/office/journal?person={amina}")).await;
        assert!(mine.text().contains("declared a tie"), "what was done under the other id is theirs");
        assert!(mine.statements <= 6, "{}", mine.statements);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_end_when_records_become_one() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let digest = "ab".repeat(32);
        house
            .db
            .tamper(&format!(
                "INSERT INTO registry_token (id, digest, person, name, scopes, made_at, expires_at)
                 VALUES ('01932b1c-0000-7000-8000-0000000000aa', '{digest}', '{amina}', 'Mine', 'agreements:read', 0, 9000000000000000)"
            ))
            .await;
        let office = office(&house).await;
        assert_eq!(merge(&office, amina, second, &[]).await.status, 303);
        let tokens = count(&house, sql!("SELECT COUNT(*) FROM registry_token")).await;
        assert_eq!(tokens, 0, "it would act under offices that came later");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_who_was_merged_takes_what_came_from_either_record() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let viewer = house.as_person("second@north.edu").await;
        let fields = [("kind", "friend"), ("name", "A friend of before"), ("since", "2024")];
        viewer.submit("/me/interests/new", "/me/interests/new", &fields).await;
        let office = office(&house).await;
        assert_eq!(merge(&office, amina, second, &[]).await.status, 303);
        house.db.tamper("UPDATE registry_mandate SET starts = '2020-01-01', ends = '2020-12-31' WHERE role <> 'secretariat'").await;
        let erase = format!("/office/persons/{amina}/erase");
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        for (table, row) in everything(&house.db).await {
            for gone in ["Diallo", "second@north.edu", "amina@example.org", "of before"] {
                assert_eq!(row.matches(gone).count(), 0, "{engine:?} {table}: {row}");
            }
        }
        assert_eq!(office.get(&format!("/office/persons/{second}")).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_merged_is_said_and_nothing_is_done() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let office = office(&house).await;
        let erased = add_person(&house, "Erased", "erased@north.edu", Seen::Nobody).await;
        let erase = format!("/office/persons/{erased}/erase");
        office.submit(&erase, &erase, &[]).await;
        let gone = "Of one of the two records nothing is kept any more: it was erased, or merged already. Nothing was done.";
        for (with, why) in [
            (amina.to_string(), "This is the same record. Choose another one."),
            ("amina@example.org".into(), "This is the same record. Choose another one."),
            (erased.to_string(), gone),
            ("nobody@north.edu".into(), "No record has this address."),
            ("nonsense".into(), "No record has this address."),
        ] {
            let page = office.get(&format!("{}?with={with}", path(amina))).await;
            assert_eq!((page.status.as_u16(), error_of(&page, "with")), (422, vec![why.into()]), "{with}");
            let fields = [("with", with.as_str()), ("stays", "this")];
            assert_eq!(office.post_from("/me", &path(amina), &fields).await.status, 422, "{with}");
        }
        // A record that somebody changed since it was looked at.
        let late = office.get(&format!("{}?with={second}", path(amina))).await.filled_form(&path(amina), &[]);
        let viewer = house.as_person("second@north.edu").await;
        assert_eq!(viewer.submit("/me", "/me", &[("greeting", "Amina")]).await.status, 303);
        let kind = "application/x-www-form-urlencoded";
        let back = office.send(axum::http::Method::POST, &path(amina), Some(late.into_bytes()), kind).await;
        assert_eq!(back.status, 409);
        // Whoever is not of the secretariat is told of no such page.
        assert_eq!(viewer.get(&path(amina)).await.status, 404);
        assert_eq!(viewer.post_from("/me", &path(amina), &[]).await.status, 404);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_person WHERE became IS NOT NULL")).await,
            0
        );
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_mandate WHERE role = 'representative'")).await,
            2
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_merge_at_once_in_both_directions_merge_once() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let office = office(&house).await;
        let form = |on: PersonId, with: PersonId| {
            let office = &office;
            async move { office.get(&format!("{}?with={with}", path(on))).await.filled_form(&path(on), &[]) }
        };
        let (one, other) = (form(amina, second).await, form(second, amina).await);
        let kind = "application/x-www-form-urlencoded";
        let send = |on: PersonId, body: String| {
            let (office, path) = (&office, path(on));
            async move {
                office
                    .send(axum::http::Method::POST, &path, Some(body.into_bytes()), kind)
                    .await
                    .status
                    .as_u16()
            }
        };
        let (a, b) = futures_util::future::join(send(amina, one), send(second, other)).await;
        assert_eq!([a, b].iter().filter(|status| **status == 303).count(), 1, "{engine:?}: {a} {b}");
        assert!([404, 409, 422].contains(&a.max(b)), "{engine:?}: {a} {b}");
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_person WHERE became IS NOT NULL")).await,
            1
        );
    }
}

/// Writes a hand-over sheet, with a document.
async fn write_sheet(viewer: &Viewer<'_>, mandate: &str, tasks: &str, document: &str) {
    let sheet = format!("/mandates/{mandate}/handover");
    assert_eq!(viewer.submit(&sheet, &sheet, &[("tasks", tasks)]).await.status, 303);
    let to = format!("{sheet}/documents");
    let (body, kind) = with_file(&viewer.get(&sheet).await, &sheet, document, "%PDF-1.7");
    assert_eq!(viewer.send(Method::POST, &to, Some(body), &kind).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn mandates_that_become_one_have_one_sheet_with_the_notes_and_papers_of_both() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let of = sql!(
            "SELECT m.id FROM registry_mandate m JOIN registry_address a ON a.person = m.person
             WHERE m.role = 'representative' ORDER BY a.address"
        );
        let mandates = rows(&house, of).await;
        for (n, address) in ["amina@example.org", "second@north.edu"].into_iter().enumerate() {
            let viewer = house.as_person(address).await;
            write_sheet(&viewer, &mandates[n], &format!("Tasks of {n}"), &format!("paper {n}.pdf")).await;
        }
        let office = office(&house).await;
        assert_eq!(merge(&office, amina, second, &[]).await.status, 303);
        let left = rows(&house, sql!("SELECT id FROM registry_mandate WHERE role = 'representative'")).await;
        let [stays] = left.as_slice() else { panic!("{engine:?}: {left:?}") };
        let gone = mandates.iter().find(|mandate| *mandate != stays).expect("there were two");

        let viewer = house.as_person("amina@example.org").await;
        let page = viewer.get(&format!("/mandates/{stays}/handover")).await;
        let notes = page.all("textarea[name=tasks]").remove(0);
        assert_eq!(notes.matches("Tasks of 0").count() + notes.matches("Tasks of 1").count(), 2, "{notes}");
        let mut papers = page.all("#documents li a");
        papers.sort();
        assert_eq!(papers, ["paper 0.pdf", "paper 1.pdf"]);
        // The address of the mandate that went leads on, for those who may read the other one.
        let old = format!("/mandates/{gone}");
        assert_eq!(came(&viewer.get(&old).await), (308, format!("/mandates/{stays}")));
        add_person(&house, "Stranger", "stranger@example.org", Seen::Nobody).await;
        let stranger = house.as_person("stranger@example.org").await;
        assert_eq!(stranger.get(&old).await.status, 404);
        // What was done under either of them stays readable as done under it.
        let page = viewer.get(&format!("/mandates/{stays}")).await;
        let begun = page.all("#deeds li p:last-child");
        let begun = begun.iter().filter(|line| line.contains("began to hand an office over")).count();
        assert_eq!(begun, 2, "{engine:?}");
        assert!(page.statements <= 6, "{}", page.statements);
        let joined = "/office/journal?kind=registry.mandates-joined";
        assert_eq!(
            office.get(joined).await.all(".journal li > p > a"),
            [
                "Secretariat made mandates one that overlapped: Amina Diallo as Representative, Network of the North"
            ]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_is_offered_to_both_is_offered_once_and_nobody_is_forgotten() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let form = "/bodies/north/people/offer";
        for address in ["new@example.org", "again@north.edu"] {
            let fields = [
                ("name", "Newcomer"),
                ("address", address),
                ("role", "chair"),
                ("manner", "full"),
                ("starts", "2026-12-01"),
                ("ends", "2028-11-30"),
            ];
            assert_eq!(amina.submit(form, form, &fields).await.status, 303, "{address}");
        }
        let by = sql!(
            "SELECT person FROM registry_address WHERE address IN ('new@example.org', 'again@north.edu') ORDER BY address DESC"
        );
        let ids: Vec<PersonId> =
            rows(&house, by).await.iter().map(|id| id.parse().expect("it is an id")).collect();
        let office = office(&house).await;
        assert_eq!(merge(&office, ids[0], ids[1], &[]).await.status, 303);
        let states = sql!("SELECT state FROM registry_offer ORDER BY state");
        assert_eq!(rows(&house, states).await, ["open", "withdrawn"]);
        let withdrawn = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.offer-withdrawn'");
        assert_eq!(count(&house, withdrawn).await, 1);
        // Letters that were on their way to the record that went reach the person.
        house.settle().await;
        let all = [letters_to(&house, "new@example.org"), letters_to(&house, "again@north.edu")].concat();
        assert_eq!(all, ["You are offered an office: Chair, Network of the North"; 2]);
        let new = house.as_person("again@north.edu").await;
        let offers = waiting(&new).await;
        assert_eq!(offers.len(), 1);
        let declined = new.submit(&offers[0], &format!("{}/decline", offers[0]), &[]).await;
        assert_eq!(declined.status, 303);
        pass_days(&house, 2);
        round(&house).await;
        let kept = sql!("SELECT COUNT(*) FROM registry_person WHERE name = 'Newcomer'");
        assert_eq!(count(&house, kept).await, 1, "{engine:?}: the secretariat looked after this record");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_merged_one_after_the_other_and_the_journal_knows_each() {
    for engine in engines() {
        let (house, amina, second) = twice(engine).await;
        let third = add_person(&house, "A. Diallo", "third@north.edu", Seen::Everyone).await;
        let viewer = house.as_person("second@north.edu").await;
        assert_eq!(viewer.submit("/me", "/me", &[("greeting", "Amina")]).await.status, 303);
        let office = office(&house).await;
        assert_eq!(merge(&office, third, second, &[]).await.status, 303);
        assert_eq!(merge(&office, amina, third, &[]).await.status, 303);
        for id in [second, third] {
            let page = office.get(&format!("/office/persons/{id}")).await;
            assert_eq!(came(&page), (308, format!("/office/persons/{amina}")));
        }
        let said = sql!(
            "SELECT subject || ' ' || data FROM journal WHERE kind = 'registry.persons-merged' ORDER BY seq"
        );
        let into = |goes, stays| format!("person:{goes} {{\"into\":\"{stays}\"}}");
        assert_eq!(rows(&house, said).await, [into(second, third), into(third, amina)]);
        let done = office.get(&format!("/office/journal?person={amina}")).await;
        assert!(
            done.all(".journal li > p > a")
                .contains(&"Amina Diallo changed the details of a person: Amina Diallo".to_owned()),
            "{}",
            done.text()
        );
        assert_eq!(error_of(&office.get(&format!("{}?with={second}", path(amina))).await, "with").len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_can_move_has_words() {
    let house = crate::house::empty(engines()[0]).await;
    let t = house.app.texts.of(kernel::Language::EN);
    for reference in house.app.references() {
        if reference.to == "registry_person" {
            let name = format!("{}-{}", reference.table, reference.column).replace('_', "-");
            let told = !["registry_double", "registry_apart"].contains(&reference.table);
            assert_eq!(t.has(&format!("merging-{name}")), told, "{name}");
        }
    }
}
