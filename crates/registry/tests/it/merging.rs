//! Merging two records of one person: everything that named the one names the other, and nothing of it is kept twice.

use crate::house::{came, count, error_of, office, rows, with_network};
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
        assert_eq!(viewer.get("/me").await.all("#addresses bdi"), ["amina@example.org", "second@north.edu"]);

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
