//! Changes that hold the same rows at once hold them in one order: on PostgreSQL the second waits for the first, and none is undone.
//!
//! A transaction of the test holds a row, so that both are under way, each with what it has by then, before either goes on.

use crate::admission::applicant;
use crate::erasing::written_by_two;
use crate::handovers::hand_on;
use crate::house::{count, office, pass_days, round, rows, with_network};
use crate::imports::bring_as;
use crate::letters::letters;
use crate::offices::{mandate_of, waiting};
use axum::http::Method;
use kernel::PersonId;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Held, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

const FORM: &str = "application/x-www-form-urlencoded";

/// Where rows are held one by one; SQLite has one writer at a time.
fn with_rows() -> impl Iterator<Item = Engine> {
    engines().into_iter().filter(|engine| *engine == Engine::Postgres)
}

/// Comes back when so many transactions wait for a row.
async fn until_waiting(house: &TestApp, wanted: i64) {
    let waiting = sql!(
        "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    );
    for _ in 0..20_000 {
        if count(house, waiting).await >= wanted {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("{wanted} were to wait");
}

/// A change that is sent: by whom, to where, what was typed.
type Sent<'a> = (&'a Viewer<'a>, String, String);

/// Sends a change and gives its status.
async fn send((viewer, to, typed): Sent<'_>) -> u16 {
    viewer.send(Method::POST, &to, Some(typed.into_bytes()), FORM).await.status.as_u16()
}

/// Does two things, the second once the first waits; the row that is held is let go when both wait. Gives what came of both.
async fn at_once<A, B>(
    house: &TestApp,
    held: Held,
    first: impl Future<Output = A>,
    second: impl Future<Output = B>,
) -> (A, B) {
    let then = async {
        until_waiting(house, 1).await;
        second.await
    };
    let free = async {
        until_waiting(house, 2).await;
        held.let_go().await;
    };
    let (first, second, ()) = tokio::join!(first, then, free);
    (first, second)
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_merged_while_one_of_them_accepts_an_office() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let second = add_person(&house, "Next", "second@example.org", Seen::Everyone).await;
        let next = add_person(&house, "Next", "next@example.org", Seen::Everyone).await;
        assert_eq!(hand_on(&amina, &mandate_of(&house).await, "next@example.org").await.status, 303);
        let (next_one, office) = (house.as_person("next@example.org").await, office(&house).await);
        let offer = waiting(&next_one).await.remove(0);
        let merge = format!("/office/persons/{next}/merge");
        let accepts = next_one.get(&offer).await.filled_form(&offer, &[]);
        let merges = office.get(&format!("{merge}?with={second}")).await.filled_form(&merge, &[]);
        let held = house.db.hold("registry_offer").await;
        let (accepts, merges) = (send((&next_one, offer, accepts)), send((&office, merge, merges)));
        assert_eq!(at_once(&house, held, accepts, merges).await, (303, 303));
        let holders =
            sql!("SELECT person FROM registry_mandate WHERE role = 'representative' ORDER BY starts");
        assert_eq!(rows(&house, holders).await[1..], [next.to_string()]);
        let went = sql!("SELECT id FROM registry_person WHERE became IS NOT NULL");
        assert_eq!(rows(&house, went).await, [second.to_string()]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_erases_themselves_while_the_office_that_was_to_be_theirs_is_ended() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let next: PersonId = add_person(&house, "Next", "next@example.org", Seen::Everyone).await;
        give(&house, next, "north", Role::Member).await;
        let mandate = mandate_of(&house).await;
        assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let (next, office) = (house.as_person("next@example.org").await, office(&house).await);
        let (end, erase) = (format!("/mandates/{mandate}/end"), "/me/erase".to_owned());
        let ends = office.get(&end).await.filled_form(&end, &[("knows", "yes")]);
        let erases = next.get(&erase).await.filled_form(&erase, &[("sure", "yes")]);
        let held = house.db.hold("registry_mandate WHERE role = 'representative'").await;
        let (ends, erases) = (send((&office, end, ends)), send((&next, erase, erases)));
        assert_eq!(at_once(&house, held, ends, erases).await, (303, 303));
        assert_eq!(rows(&house, sql!("SELECT state FROM registry_offer")).await, ["withdrawn"]);
        let left = sql!("SELECT COUNT(*) FROM registry_address WHERE address = 'next@example.org'");
        assert_eq!(count(&house, left).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_merged_while_a_table_gives_both_of_them_offices() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        add_body(&house, "south", BodyKind::Network, "Network of the South").await;
        let one = (add_person(&house, "One", "one@example.org", Seen::Nobody).await, "one@example.org");
        let two = (add_person(&house, "One", "two@example.org", Seen::Nobody).await, "two@example.org");
        let (low, high) = (one.min(two), one.max(two));
        // The rows name them in the order against that of their ids.
        let table = format!(
            "person,body,role,starts,ends\n{},north,member,2027-01-01,2027-06-01\n{},south,member,2027-01-01,2027-06-01\n",
            high.1, low.1
        );
        let office = office(&house).await;
        let page = bring_as(&office, "mandates", "m.csv", table.as_bytes()).await.location();
        let page = page.expect("it leads on");
        assert_eq!(office.submit(&page, &format!("{page}/columns"), &[]).await.status, 303);
        house.settle().await;
        assert_eq!(office.submit(&page, &format!("{page}/confirm"), &[]).await.status, 303);
        let merge = format!("/office/persons/{}/merge", low.0);
        let merges = office.get(&format!("{merge}?with={}", high.0)).await.filled_form(&merge, &[]);
        let row = "registry_person WHERE id =
                 (SELECT MIN(person) FROM registry_address WHERE address IN ('one@example.org', 'two@example.org'))";
        let held = house.db.hold(row).await;
        let (merged, ()) =
            at_once(&house, held, send((&office, merge, merges)), async { house.settle().await }).await;
        assert_eq!(merged, 303);
        let holders = sql!("SELECT person FROM registry_mandate WHERE starts = '2027-01-01'");
        assert_eq!(rows(&house, holders).await, [low.0.to_string(), low.0.to_string()]);
        assert_eq!(rows(&house, sql!("SELECT state FROM registry_import")).await, ["done"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_erases_themselves_while_a_link_to_an_address_of_theirs_is_opened() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        let (writer, at) = applicant(&house, "grace@example.org").await;
        let invited = [("address", "next@example.org")];
        assert_eq!(writer.submit(&at, &format!("{at}/invite"), &invited).await.status, 303);
        let (browser, join) = (house.visitor(), "/networks/join/apply");
        let typed = [("name", "Next"), ("address", "next@example.org")];
        assert_eq!(browser.submit(join, join, &typed).await.status, 303);
        house.settle().await;
        let all = letters(&house);
        let link =
            all.iter().rfind(|letter| letter.to == "next@example.org").expect("it was sent").link(&house);
        // It is an address of hers, as the secretariat finds before she opens it.
        add_person(&house, "Next", "next@example.org", Seen::Everyone).await;
        let same = "UPDATE registry_address SET person =
                 (SELECT a.person FROM registry_address a WHERE a.address = 'grace@example.org')
             WHERE address = 'next@example.org'";
        house.db.tamper(same).await;
        let erase = "/me/erase".to_owned();
        let erases = writer.get(&erase).await.filled_form(&erase, &[("sure", "yes")]);
        let opens = browser.get(&link).await.filled_form(&link, &[]);
        let held = house.db.hold("registry_application").await;
        let (erases, opens) = (send((&writer, erase, erases)), send((&browser, link, opens)));
        // The link goes with the address.
        assert_eq!(at_once(&house, held, erases, opens).await, (303, 410));
        let left = sql!(
            "SELECT COUNT(*) FROM registry_address WHERE address IN ('grace@example.org', 'next@example.org')"
        );
        assert_eq!(count(&house, left).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_erases_themselves_while_whoever_wrote_a_lapsed_draft_with_them_is_forgotten() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        written_by_two(&house, false).await;
        pass_days(&house, 183);
        round(&house).await;
        assert_eq!(rows(&house, sql!("SELECT stage FROM registry_application")).await, ["lapsed"]);
        // A table waits that names both.
        let office = office(&house).await;
        let table = "address,name,languages\ngrace@example.org,Grace,en\nida@example.org,Ida,en\n";
        let page = bring_as(&office, "persons", "p.csv", table.as_bytes()).await.location();
        let page = page.expect("it leads on");
        assert_eq!(office.submit(&page, &format!("{page}/columns"), &[]).await.status, 303);
        house.settle().await;
        pass_days(&house, 2);
        let grace = house.as_person("grace@example.org").await;
        let erase = "/me/erase".to_owned();
        let erases = grace.get(&erase).await.filled_form(&erase, &[("sure", "yes")]);
        let held = house.db.hold("registry_import").await;
        let erases = send((&grace, erase, erases));
        assert_eq!(at_once(&house, held, erases, round(&house)).await, (303, ()));
        let left = sql!(
            "SELECT COUNT(*) FROM registry_address WHERE address IN ('grace@example.org', 'ida@example.org')"
        );
        assert_eq!(count(&house, left).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_not_erased_while_they_become_a_writer() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        let (writer, at) = applicant(&house, "grace@example.org").await;
        add_person(&house, "Ida", "ida@example.org", Seen::Nobody).await;
        let ida = house.as_person("ida@example.org").await;
        let invited = [("address", "ida@example.org")];
        assert_eq!(writer.submit(&at, &format!("{at}/invite"), &invited).await.status, 303);
        let (erase, accept) = ("/me/erase".to_owned(), "/admission/accept".to_owned());
        let accepts = ida.get("/admission").await.filled_form(&accept, &[]);
        let erases = ida.get(&erase).await.filled_form(&erase, &[("sure", "yes")]);
        let held = house.db.hold("registry_person WHERE name = 'Ida'").await;
        let (accepts, erases) = (send((&ida, accept, accepts)), send((&ida, erase.clone(), erases)));
        let (accepts, erases) = at_once(&house, held, accepts, erases).await;
        assert_eq!(accepts, 303);
        // Erasing found them a writer whom it had not taken away: it did nothing, and does it when it is asked again.
        assert_eq!(erases, 409);
        assert_eq!(ida.submit(&erase, &erase, &[("sure", "yes")]).await.status, 303);
        let left = sql!("SELECT COUNT(*) FROM registry_application_person");
        assert_eq!(count(&house, left).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_the_secretariat_corrects_at_that_moment_is_not_forgotten() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        written_by_two(&house, false).await;
        pass_days(&house, 183);
        round(&house).await;
        pass_days(&house, 2);
        let office = office(&house).await;
        let ida = sql!("SELECT person FROM registry_address WHERE address = 'ida@example.org'");
        let page = format!("/office/persons/{}", rows(&house, ida).await.concat());
        let corrects = office.get(&page).await.filled_form(&page, &[("greeting", "Ida")]);
        let row = "registry_person WHERE id = (SELECT person FROM registry_address WHERE address = 'ida@example.org')";
        let held = house.db.hold(row).await;
        let corrects = send((&office, page, corrects));
        assert_eq!(at_once(&house, held, corrects, round(&house)).await, (303, ()));
        assert_eq!(rows(&house, ida).await.len(), 1, "she stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_is_not_confirmed_by_whose_office_is_ended_at_that_moment() {
    for engine in with_rows() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let mandate = mandate_of(&house).await;
        let sheet = format!("/mandates/{mandate}/handover");
        assert_eq!(hand_on(&amina, &mandate, "next@example.org").await.status, 303);
        let (next, office) = (house.as_person("next@example.org").await, office(&house).await);
        let offer = waiting(&next).await.remove(0);
        assert_eq!(next.submit(&offer, &offer, &[]).await.status, 303);
        let taken = sql!("SELECT id FROM registry_mandate WHERE starts = '2027-01-01'");
        let end = format!("/mandates/{}/end", rows(&house, taken).await.concat());
        let confirm = format!("{sheet}/confirm");
        let ends = office.get(&end).await.filled_form(&end, &[]);
        let confirms = next.get(&sheet).await.filled_form(&confirm, &[]);
        let held = house.db.hold("registry_handover").await;
        let (ends, confirms) = (send((&office, end, ends)), send((&next, confirm, confirms)));
        assert_eq!(at_once(&house, held, ends, confirms).await, (303, 404));
        assert_eq!(hand_on(&amina, &mandate, "other@example.org").await.status, 303, "the sheet is open");
    }
}
