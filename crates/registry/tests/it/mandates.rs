//! Mandates: given, ended, in force from day to day; what was done under them.

use crate::house::{came, count, error_of, errors, founded, office, pass, pass_days, rows, with_network};
use axum::http::Method;
use jiff::SignedDuration;
use kernel::PersonId;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// Gives a mandate by the form of the secretariat.
async fn given(office: &Viewer<'_>, person: PersonId, fields: &[(&str, &str)]) -> Page {
    let form = format!("/office/persons/{person}/mandate");
    let mut fields = fields.to_vec();
    fields.push(("way", "given"));
    office.submit(&form, &form, &fields).await
}

/// The pages that end the mandates of a person.
async fn ends(office: &Viewer<'_>, person: PersonId) -> Vec<String> {
    let page = office.get(&format!("/office/persons/{person}")).await;
    page.attributes("#mandates td a[href$='/end']", "href")
}

async fn guest(house: &TestApp) -> PersonId {
    add_person(house, "Guest", "guest@example.org", Seen::Nobody).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_is_given_and_is_on_record() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (office, guest) = (office(&house).await, guest(&house).await);
        let form = office.get(&format!("/office/persons/{guest}/mandate")).await;
        let offered = form.form("/mandate");
        let value = |name: &str| offered.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        assert_eq!((value("starts"), value("ends")), (Some("2026-11-24"), Some("2028-11-23")), "two years");
        let fields = [("body", "north"), ("role", "chair"), ("starts", "2026-11-24"), ("ends", "2028-11-23")];
        assert_eq!(came(&given(&office, guest, &fields).await), (303, format!("/office/persons/{guest}")));
        let page = office.get(&format!("/office/persons/{guest}")).await;
        assert_eq!(page.all("#mandates tbody th"), ["Network of the North"]);
        assert_eq!(page.all("#mandates tbody .pill"), ["In force"]);
        let data =
            rows(&house, sql!("SELECT kind || ' ' || data FROM journal ORDER BY seq DESC LIMIT 1")).await;
        assert!(data[0].starts_with("registry.mandate-given "), "{data:?}");
        assert!(
            data[0].ends_with(r#""role":"chair","manner":"full","starts":"2026-11-24","ends":"2028-11-23"}"#),
            "{data:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_that_cannot_be_comes_back_with_what_was_typed() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let right = [("body", "north"), ("role", "chair"), ("starts", "2027-01-01"), ("ends", "2028-12-31")];
        for (field, wrong, at, why) in [
            ("body", "nowhere", "body", "There is no body with this address."),
            ("body", "", "body", "Write something here."),
            ("role", "facilitator", "role", "Choose a role that this kind of body has."),
            ("role", "emperor", "role", "Choose a role that this kind of body has."),
            ("starts", "tomorrow", "starts", "Write a day as year-month-day: 2027-06-14."),
            ("ends", "2027-02-30", "ends", "Write a day as year-month-day: 2027-06-14."),
            ("ends", "2026-12-31", "ends", "The last day comes before the first day."),
            ("ends", "2031-01-02", "ends", "A mandate lasts at most 4 years. Choose an earlier last day."),
            (
                "role",
                "representative",
                "role",
                "This person has this role in this body on some of these days already.",
            ),
        ] {
            let fields = right.map(|(name, value)| (name, if name == field { wrong } else { value }));
            let back = given(&office, amina, &fields).await;
            assert_eq!(back.status, 422, "{field} {wrong}");
            assert_eq!(error_of(&back, at), [why], "{field} {wrong}");
            assert_eq!(errors(&back).len(), 1, "{field} {wrong}");
            for name in ["starts", "ends"] {
                let typed = fields.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value);
                assert_eq!(back.attributes(&format!("#{name}"), "value"), [typed], "{field} {wrong}");
            }
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_mandate")).await, 2);
        assert_eq!(given(&office, amina, &right).await.status, 303, "the right one goes through");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_office_is_held_again_from_the_day_after() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let next = |starts| {
            [("body", "north"), ("role", "representative"), ("starts", starts), ("ends", "2030-01-01")]
        };
        assert_eq!(given(&office, amina, &next("2028-11-24")).await.status, 422, "the last day of the first");
        assert_eq!(given(&office, amina, &next("2028-11-25")).await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn authority_starts_and_stops_with_the_day_anywhere_on_earth() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let guest = guest(&house).await;
        let fields = [("body", "north"), ("role", "chair"), ("starts", "2026-11-26"), ("ends", "2026-11-27")];
        assert_eq!(given(&office(&house).await, guest, &fields).await.status, 303);
        let viewer = house.as_person("guest@example.org").await;
        let second = SignedDuration::from_secs(1);
        // It is noon of 24 November. The day begins at UTC+14 and ends at UTC−12.
        let mut at = SignedDuration::ZERO;
        for (wait, may) in [
            (SignedDuration::from_hours(22) - second, 403),
            (SignedDuration::from_hours(22), 200),
            (SignedDuration::from_hours(96) - second, 200),
            (SignedDuration::from_hours(96), 403),
        ] {
            pass(&house, wait - at);
            at = wait;
            assert_eq!(viewer.get("/bodies/north/edit").await.status, may, "{wait}");
            let shown = viewer.get("/networks/north").await;
            assert_eq!(shown.all(".holders h3").len(), if may == 200 { 2 } else { 1 }, "{wait}");
            let offered = shown.attributes("a[href='/bodies/north/edit']", "href").len();
            assert_eq!(offered, usize::from(may == 200), "{wait}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_that_do_not_speak_for_a_body_do_not_edit_its_page() {
    let (house, _) = with_network(engines()[0]).await;
    for (number, (role, may)) in [
        (Role::Representative, 200),
        (Role::Chair, 200),
        (Role::Secretariat, 200),
        (Role::Treasurer, 403),
        (Role::Member, 403),
    ]
    .into_iter()
    .enumerate()
    {
        let address = format!("holder{number}@example.org");
        let person = add_person(&house, "Holder", &address, Seen::Nobody).await;
        give(&house, person, "north", role).await;
        let viewer = house.as_person(&address).await;
        assert_eq!(viewer.get("/bodies/north/edit").await.status, may, "{role:?}");
        assert_eq!(
            viewer.get("/office/persons").await.status,
            404,
            "a network's secretariat is not the register's"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_mandate_edits_nothing_and_what_was_done_stays_readable() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let edit = "/bodies/north/edit";
        let changed = [("acronym", "NN"), ("remark", "Our short name")];
        assert_eq!(viewer.submit(edit, edit, &changed).await.status, 303);
        let open = viewer.get(edit).await.filled_form(edit, &[("acronym", "Too late")]);
        let office = office(&house).await;
        let end = ends(&office, amina).await.remove(0);
        assert_eq!(office.get(&end).await.all("h1"), ["End a mandate"]);
        assert_eq!(
            came(&office.submit(&end, &end, &[("knows", "yes")]).await),
            (303, format!("/office/persons/{amina}"))
        );
        let form = "application/x-www-form-urlencoded";
        let late = viewer.send(axum::http::Method::POST, edit, Some(open.into_bytes()), form).await;
        assert_eq!(late.status, 403);
        assert_eq!(viewer.get(edit).await.status, 403);
        let history = house.visitor().get("/bodies/north/history").await;
        assert_eq!(
            history.all("li p"),
            [
                "24 November 2026, 12:00 · an office-holder as Representative, Network of the North",
                "Our short name",
                "24 November 2026, 12:00 · loaded with the first records",
            ]
        );
        assert_eq!(house.visitor().get("/networks/north").await.all(".holders li"), [""; 0]);
        let over = office.get("/office/mandates?state=over").await;
        assert_eq!(over.all("tbody th bdi"), ["Amina Diallo"]);
        assert_eq!(ends(&office, amina).await, [""; 0], "it cannot be ended twice");
        assert_eq!(office.post_from("/office/persons/new", &end, &[]).await.status, 409);
        let facts = sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 2");
        assert_eq!(rows(&house, facts).await, ["registry.body-unheld", "registry.mandate-ended"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_mandate_of_the_secretariat_stays() {
    for engine in engines() {
        let house = founded(engine).await;
        let office = office(&house).await;
        let secretary = rows(&house, sql!("SELECT id FROM registry_person WHERE name = 'Secretariat'")).await;
        let secretary: PersonId = secretary[0].parse().expect("an id");
        let own = ends(&office, secretary).await.remove(0);
        let stays = office.submit(&own, &own, &[]).await;
        assert_eq!(stays.status, 409);
        // One that is only to come serves nobody yet: it does not count, and it may be ended.
        let guest = guest(&house).await;
        let later = [
            ("body", "confederation"),
            ("role", "secretariat"),
            ("starts", "2027-06-01"),
            ("ends", "2028-06-01"),
        ];
        assert_eq!(given(&office, guest, &later).await.status, 303);
        assert_eq!(office.submit(&own, &own, &[]).await.status, 409);
        let to_come = ends(&office, guest).await.remove(0);
        assert_eq!(came(&office.submit(&to_come, &to_come, &[]).await).0, 303);
        // With somebody else in office, one may go.
        give(&house, guest, "confederation", Role::Secretariat).await;
        assert_eq!(came(&office.submit(&own, &own, &[]).await).0, 303);
        assert_eq!(office.get("/office/persons").await.status, 404);
        let other = house.as_person("guest@example.org").await;
        assert_eq!(other.get("/office/persons").await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_mandates_is_leafed_through_without_loss() {
    for engine in engines() {
        let house = founded(engine).await;
        add_body(&house, "north", BodyKind::Network, "Network of the North").await;
        let office = office(&house).await;
        let few = office.get("/office/mandates?body=north").await.statements;
        for i in 0..110 {
            let person =
                add_person(&house, &format!("P{i:03}"), &format!("p{i}@example.org"), Seen::Nobody).await;
            give(&house, person, "north", Role::Member).await;
        }
        let mut found = Vec::new();
        let mut next = Some("/office/mandates?body=north".to_owned());
        while let Some(address) = next {
            let page = office.get(&address).await;
            assert_eq!(page.statements, few);
            found.extend(page.all("tbody th bdi"));
            next = page.attributes("a[rel=next]", "href").into_iter().next();
        }
        found.sort();
        let wanted: Vec<String> = (0..110).map(|i| format!("P{i:03}")).collect();
        assert_eq!(found, wanted);
        assert_eq!(office.get("/office/mandates?state=over").await.all("tbody th bdi"), [""; 0]);
        pass(&house, SignedDuration::from_hours(24 * 365 * 3));
        let viewer = house.as_person("p1@example.org").await;
        assert_eq!(viewer.get("/office/mandates").await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_mandate_keeps_its_first_day() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (office, guest) = (office(&house).await, guest(&house).await);
        let page = format!("/office/persons/{guest}");
        for (starts, days, state) in [
            ("2026-11-24", ["24 November 2026", "24 November 2026"], "Over"),
            ("2027-01-01", ["1 January 2027", "24 November 2026"], "Withdrawn before it began"),
        ] {
            let fields = [("body", "north"), ("role", "chair"), ("starts", starts), ("ends", "2028-11-23")];
            assert_eq!(given(&office, guest, &fields).await.status, 303);
            let end = ends(&office, guest).await;
            assert_eq!(office.submit(&end[0], &end[0], &[("knows", "yes")]).await.status, 303, "{engine:?}");
            let seen = office.get(&page).await;
            let line = seen.all("#mandates tbody tr").into_iter().find(|line| line.contains(state));
            let line = line.unwrap_or_else(|| panic!("{engine:?}: {state}: {}", seen.text()));
            let found: Vec<_> = days.iter().map(|day| line.contains(day)).collect();
            assert_eq!(found, [true, true], "{engine:?}: {line}");
            let of = house.visitor().get("/networks/north").await;
            assert!(!of.text().contains("Chair"), "{engine:?}: it is over at once");
        }
        let past = office.get("/bodies/north/people").await.all("#past li");
        assert_eq!(past.len(), 1, "{engine:?}: what never began was never held: {past:?}");
        assert!(past[0].contains("24 November 2026"), "{engine:?}: {past:?}");
        // The same office can be given anew, from the same day.
        let fields = [("body", "north"), ("role", "chair"), ("starts", "2026-11-24"), ("ends", "2028-11-23")];
        assert_eq!(given(&office, guest, &fields).await.status, 303, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_stewards_who_end_one_another_at_once_leave_one() {
    for engine in engines() {
        let house = founded(engine).await;
        let second = add_person(&house, "Second", "second@example.org", Seen::Nobody).await;
        give(&house, second, "confederation", Role::Secretariat).await;
        let (one, two) = (office(&house).await, house.as_person("second@example.org").await);
        let first = one.get("/office/persons").await;
        let first = first.attributes("tbody a[href^='/office/persons/']", "href");
        let mut mandates = Vec::new();
        for person in &first {
            let page = one.get(person).await;
            mandates.extend(page.attributes("#mandates td a[href$='/end']", "href"));
        }
        assert_eq!(mandates.len(), 2);
        let form = "application/x-www-form-urlencoded";
        let seen = [one.get(&mandates[0]).await, two.get(&mandates[1]).await];
        let typed = |at: usize| Some(seen[at].filled_form(&mandates[at], &[]).into_bytes());
        let (a, b) = tokio::join!(
            one.send(Method::POST, &mandates[0], typed(0), form),
            two.send(Method::POST, &mandates[1], typed(1), form)
        );
        let ended = [&a, &b].into_iter().filter(|page| page.status == 303).count();
        assert_eq!(ended, 1, "{engine:?}: {} {}", a.status, b.status);
        let left =
            sql!("SELECT COUNT(*) FROM registry_mandate WHERE role = 'secretariat' AND ends > '2026-11-24'");
        assert_eq!(count(&house, left).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_given_twice_at_once_is_given_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (office, guest) = (office(&house).await, guest(&house).await);
        let fields = [("body", "north"), ("role", "chair"), ("starts", "2026-11-24"), ("ends", "2028-11-23")];
        let (a, b) = tokio::join!(given(&office, guest, &fields), given(&office, guest, &fields));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "{engine:?}");
        let held = sql!("SELECT COUNT(*) FROM registry_mandate WHERE role = 'chair'");
        assert_eq!(count(&house, held).await, 1, "{engine:?}");
    }
}

/// The mandates of somebody in a role.
async fn mandate(house: &TestApp, role: &str) -> String {
    let all = rows(house, sql!("SELECT role || ' ' || id FROM registry_mandate ORDER BY id DESC")).await;
    let found = all.iter().find_map(|one| one.strip_prefix(role)).expect("somebody holds it");
    format!("/mandates/{}", found.trim())
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_was_done_under_a_mandate_is_leafed_through() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let edit = "/bodies/north/edit";
        let mut wanted = Vec::new();
        for n in 0..53 {
            pass(&house, SignedDuration::from_mins(1));
            let name = format!("N{n}");
            assert_eq!(viewer.submit(edit, edit, &[("acronym", name.as_str())]).await.status, 303, "{n}");
            wanted.insert(0, format!("{:.0}", house.app.givens.now()));
        }
        let (mut found, mut pages) = (Vec::new(), Vec::new());
        let mut next = Some(mandate(&house, "representative").await);
        while let Some(address) = next {
            let page = viewer.get(&address).await;
            assert!(page.statements <= 6, "{address}: {}", page.statements);
            let here = page.attributes("#deeds time", "datetime");
            pages.push(here.len());
            found.extend(here);
            next = page.attributes("a[rel=next]", "href").into_iter().next();
        }
        assert_eq!((pages, found), (vec![25, 25, 3], wanted), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_done_under_two_mandates_is_said_to_stand_under_both() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        add_body(&house, "south", BodyKind::Network, "Network of the South").await;
        let other = guest(&house).await;
        give(&house, other, "north", Role::Secretariat).await;
        give(&house, amina, "south", Role::Chair).await;
        let first = mandate(&house, "representative").await;
        let note = "#deeds > .hint:last-child";
        let viewer = house.as_person("amina@example.org").await;
        assert_eq!(viewer.get(&first).await.all(note), [""; 0], "another's, and one of another body");
        // Long after it was over, she is in office again, twice.
        pass_days(&house, 1_000);
        give(&house, amina, "north", Role::Treasurer).await;
        let viewer = house.as_person("amina@example.org").await;
        let later = mandate(&house, "treasurer").await;
        assert_eq!(viewer.get(&first).await.all(note), [""; 0]);
        assert_eq!(viewer.get(&later).await.all(note), [""; 0]);
        give(&house, amina, "north", Role::Member).await;
        let says = "This person has another mandate of this body, and some of its days are the same. The journal keeps the body and \
                    the day, not the office: what was done on such days stands under both mandates.";
        for (page, wanted) in
            [(first, vec![]), (later, vec![says]), (mandate(&house, "member").await, vec![says])]
        {
            let seen = viewer.get(&page).await;
            assert_eq!(seen.all(note), wanted, "{engine:?}: {page}");
            assert!(seen.statements <= 6, "{}", seen.statements);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_work_in_one_body_know_each_other_by_name_wherever_its_offices_are_shown() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_person(&house, "Bo Berg", "bo@example.org", Seen::Nobody).await;
        let (office, people) = (office(&house).await, "/bodies/north/people");
        let offer = format!("{people}/offer");
        let fields = [
            ("name", "Newcomer"),
            ("address", "bo@example.org"),
            ("role", "chair"),
            ("manner", "full"),
            ("starts", "2026-11-25"),
            ("ends", "2028-11-24"),
        ];
        assert_eq!(office.submit(&offer, &offer, &fields).await.status, 303);
        let sheet = format!("{}/handover", mandate(&house, "representative").await);
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(
            amina.get(people).await.all("#offers h3"),
            ["somebody"],
            "whose the address is, is not told"
        );
        let viewer = house.as_person("bo@example.org").await;
        let made = viewer.get("/desk").await.attributes(".task a[href^='/offers/']", "href").remove(0);
        assert_eq!(viewer.submit(&made, &made, &[]).await.status, 303);
        let names = async |reader: &Viewer<'_>| {
            let mut seen = Vec::new();
            for (page, part) in
                [(people, "#offers h3"), ("/networks/north", "#holders"), (&sheet, "#holders")]
            {
                seen.push(reader.get(page).await.all(part).concat().contains("Bo Berg"));
            }
            seen
        };
        pass_days(&house, 2);
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(names(&amina).await, [true; 3], "{engine:?}");
        // Somebody who holds an office elsewhere sees none of it.
        add_body(&house, "south", BodyKind::Network, "Network of the South").await;
        let guest = guest(&house).await;
        give(&house, guest, "south", Role::Chair).await;
        let guest = house.as_person("guest@example.org").await;
        assert_eq!(names(&guest).await, [false; 3], "{engine:?}");
    }
}
