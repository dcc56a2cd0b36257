//! Erasing a person: everything personal of theirs goes, and nothing of anybody else.

use crate::admission::{CONTENT, applicant};
use crate::house::{came, count, founded, office, pass, pass_days, round, rows, with_network};
use jiff::SignedDuration;
use kernel::PersonId;
use platform::capability::Whose;
use platform::sql;
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, OWNER, Role, Seen, add_body, add_person, give, plant};
use serde_json::{Map, Value};

/// What is kept of somebody, over all declared columns.
async fn kept(house: &TestApp, person: PersonId) -> Map<String, Value> {
    let mut conn = house.app.db.read().await.expect("the database answers");
    platform::db::of_person(&mut conn, registry::capability().personal, person).await.expect("it answers")
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_takes_every_declared_value_of_one_and_nothing_of_others() {
    for engine in engines() {
        let house = founded(engine).await;
        for (slug, kind) in [
            ("afripen", BodyKind::Network),
            ("evaluation", BodyKind::WorkingGroup),
            ("eipen", BodyKind::Partner),
        ] {
            add_body(&house, slug, kind, slug).await;
        }
        let other = add_person(&house, "Other", "afripen@example.org", Seen::Everyone).await;
        give(&house, other, "afripen", Role::Representative).await;
        for role in ["evaluation", "reip", "anic"] {
            add_person(&house, role, &format!("{role}@example.org"), Seen::Nobody).await;
        }
        plant(&house, &["bodies:write"]).await;
        house.db.tamper("UPDATE registry_passkey SET name = 'My phone'").await;
        house.db.tamper("UPDATE registry_correction SET answer = 'It is put right'").await;
        let answered = format!(
            "INSERT INTO platform_answer (id, fingerprint, claim, claimed_at, status, headers, body, about, expires_at)
             VALUES ('x', '', '', 0, 200, '[]', 'What a program was told', '{OWNER}', 9223372036854775807)"
        );
        house.db.tamper(&answered).await;
        let owner: PersonId = OWNER.parse().expect("an id");
        let viewer = house.as_person("person@example.org").await;
        let details =
            [("latin-name", "Latin"), ("greeting", "Hi"), ("zone", "Africa/Lagos"), ("others", "fr")];
        assert_eq!(viewer.submit("/me", "/me", &details).await.status, 303);

        // Before: every declared column holds something of hers, so the test has something to show.
        let before = kept(&house, owner).await;
        let theirs = |column: &&platform::capability::PersonalColumn| {
            !matches!(column.whose, Whose::Anybody | Whose::Named(_))
        };
        for column in registry::capability().personal.iter().filter(theirs) {
            let rows = before.get(column.table).and_then(Value::as_array);
            let values = rows.into_iter().flatten().filter_map(|row| row[column.column].as_str());
            assert_ne!(
                values.filter(|text| !text.is_empty()).count(),
                0,
                "{}.{}",
                column.table,
                column.column
            );
        }
        let others = kept(&house, other).await;
        assert_ne!(others.len(), 0);

        let office = office(&house).await;
        let erase = format!("/office/persons/{owner}/erase");
        assert_eq!(came(&office.submit(&erase, &erase, &[]).await), (303, "/office/persons".into()));
        let after = kept(&house, owner).await;
        // What stays for others stays without a value.
        let values = after.values().flat_map(|rows| rows.as_array().into_iter().flatten());
        let values = values.flat_map(|row| row.as_object().into_iter().flatten());
        let left: Vec<_> = values.filter(|(_, value)| value.as_str() != Some("")).collect();
        assert_eq!(left, []);
        let rows = |table: &str| after.get(table).and_then(Value::as_array).map_or(0, Vec::len);
        assert_eq!((rows("registry_person"), rows("registry_address"), rows("registry_session")), (1, 0, 0));
        assert_eq!(kept(&house, other).await, others, "nothing of another");
        assert_eq!(office.get(&format!("/office/persons/{owner}")).await.status, 404);
        assert_eq!(office.get("/office/persons?q=person%40example.org").await.all("tbody th bdi"), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_was_erased_is_shown_nowhere() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        viewer.submit("/me", "/me", &[("name-seen-by", "everyone")]).await;
        viewer.submit("/bodies/north/edit", "/bodies/north/edit", &[("acronym", "NN")]).await;
        house.settle().await;
        let office = office(&house).await;
        let person = format!("/office/persons/{amina}");
        let everywhere = [
            "/networks/north",
            "/bodies/north/history",
            "/bodies/north/history/2",
            "/office/persons",
            "/office/mandates",
            "/office/journal",
        ];
        for page in everywhere {
            assert_ne!(office.get(page).await.text().matches("Amina Diallo").count(), 0, "{page} shows it");
        }
        // She holds a mandate: that ends first.
        let erase = format!("{person}/erase");
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 409);
        let page = office.get(&person).await;
        let end = page.attributes("#mandates td a[href$='/end']", "href").remove(0);
        assert_eq!(office.submit(&end, &end, &[("knows", "yes")]).await.status, 303);
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        house.settle().await;
        pass(&house, SignedDuration::from_mins(2));
        for viewer in [office.clone(), house.visitor()] {
            let more = [
                "/office/mandates?state=over",
                "/search?q=Amina",
                "/search.json?q=Diallo",
                "/office/journal.csv",
            ];
            for page in everywhere.iter().chain(&more) {
                let shown = viewer.get(page).await;
                let told = shown.text().replace("?q=Amina", "").replace("value=\"Amina\"", "");
                assert_eq!(told.matches("Amina Diallo").count(), 0, "{page}");
                assert_eq!(told.matches("amina@example.org").count(), 0, "{page}");
            }
        }
        let history = office.get("/bodies/north/history").await.all("li bdi");
        assert_eq!(history, ["an office-holder", "loaded with the first records"]);
        let over = office.get("/office/mandates?state=over").await.all("tbody th bdi");
        assert_eq!(over, ["Somebody whose name was erased"]);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_mandate WHERE role = 'representative'")).await,
            1
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_to_come_holds_erasing_off_too_and_nobody_erases_themselves() {
    let (house, amina) = with_network(engines()[0]).await;
    let office = office(&house).await;
    let secretary =
        crate::house::rows(&house, sql!("SELECT id FROM registry_person WHERE name = 'Secretariat'")).await;
    let own = format!("/office/persons/{}/erase", secretary[0]);
    assert_eq!(office.submit(&own, &own, &[]).await.status, 409);
    let guest = add_person(&house, "Guest", "guest@example.org", Seen::Nobody).await;
    let give = format!("/office/persons/{guest}/mandate");
    let later = [
        ("body", "north"),
        ("role", "member"),
        ("starts", "2027-06-01"),
        ("ends", "2027-12-31"),
        ("way", "given"),
    ];
    assert_eq!(office.submit(&give, &give, &later).await.status, 303);
    let erase = format!("/office/persons/{guest}/erase");
    assert_eq!(office.submit(&erase, &erase, &[]).await.status, 409);
    pass_days(&house, 59);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person WHERE name = ''")).await, 0);
    assert_ne!(amina, guest);
}

/// What is left of applications: what was written, who was to speak, and who wrote.
async fn left_of_applications(house: &TestApp) -> (Vec<String>, Vec<String>, i64) {
    let content = sql!(
        "SELECT content FROM registry_application UNION ALL SELECT content FROM registry_application_version"
    );
    let speakers = sql!("SELECT name FROM registry_application_speaker");
    let writers = sql!("SELECT COUNT(*) FROM registry_application_person");
    let content = rows(house, content).await.into_iter().filter(|text| text.contains("Courses")).collect();
    (content, rows(house, speakers).await, count(house, writers).await)
}

/// An application that was handed in, or is a draft, by two who came for it.
pub async fn written_by_two(house: &TestApp, hands_in: bool) -> [Viewer<'_>; 2] {
    let (first, at) = applicant(house, "grace@example.org").await;
    let edit = format!("{at}/edit");
    let third = [("speaker-name-0", "Third"), ("speaker-address-0", "third@lakes.example.org")];
    let content: Vec<_> =
        CONTENT.iter().filter(|(field, _)| !field.starts_with("speaker")).chain(&third).copied().collect();
    assert_eq!(first.submit(&edit, &edit, &content).await.status, 303);
    let invited = [("address", "ida@example.org")];
    assert_eq!(first.submit(&at, &format!("{at}/invite"), &invited).await.status, 303);
    let (second, _) = applicant(house, "ida@example.org").await;
    let review = format!("{at}/review");
    if hands_in {
        assert_eq!(first.submit(&review, &review, &[]).await.status, 303);
    }
    [first, second]
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_last_of_two_writers_an_application_goes() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let [first, second] = written_by_two(&house, true).await;
        let erase = "/me/erase";
        assert_eq!(first.submit(erase, erase, &[("sure", "yes")]).await.status, 303);
        let (content, speakers, writers) = left_of_applications(&house).await;
        assert!(!content.is_empty() && !speakers.is_empty(), "the other one goes on with it");
        assert_eq!(writers, 1);
        assert_eq!(second.submit(erase, erase, &[("sure", "yes")]).await.status, 303);
        assert_eq!(left_of_applications(&house).await, (vec![], vec![], 0));
        let stage = sql!("SELECT stage FROM registry_application");
        assert_eq!(rows(&house, stage).await, ["withdrawn"], "nobody is asked for it any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_draft_that_lapsed_nothing_stays_when_its_writers_are_forgotten_one_after_the_other() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        written_by_two(&house, false).await;
        pass_days(&house, 183);
        // One of them is still signed in when the draft lapses.
        let ida = house.as_person("ida@example.org").await;
        round(&house).await;
        pass_days(&house, 2);
        round(&house).await;
        assert_eq!(left_of_applications(&house).await.2, 1, "the other one is forgotten");
        ida.get("/").await;
        pass_days(&house, 100);
        round(&house).await;
        round(&house).await;
        assert_eq!(left_of_applications(&house).await, (vec![], vec![], 0));
    }
}
