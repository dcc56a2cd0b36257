//! Objectives with measures: kept by those who speak for the body, shown or not, measured, and tied to what serves them.

use crate::house::{came, count, error_of, office, rows, with_network};
use axum::http::Method;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

const NEW: &str = "/bodies/north/objectives/new";
const OPEN: &str = "/objectives/north";

/// A network with a representative and a member, and another one.
async fn networks(engine: Engine) -> TestApp {
    let (house, _) = with_network(engine).await;
    add_body(&house, "south", BodyKind::Network, "Network of the South").await;
    for (name, address, body, role) in [
        ("Member", "member@example.org", "north", Role::Member),
        ("Other", "other@example.org", "south", Role::Representative),
    ] {
        let person = add_person(&house, name, address, Seen::Nobody).await;
        give(&house, person, body, role).await;
    }
    house
}

fn typed<'a>() -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", "Members in ten countries"),
        ("about", "So that nobody learns alone"),
        ("first", "2026-01-01"),
        ("last", "2027-12-31"),
        ("state", "under-way"),
        ("name-0", "Countries with members"),
        ("unit-0", "countries"),
        ("start-0", "4"),
        ("target-0", "10"),
    ]
}

async fn made(viewer: &Viewer<'_>) -> String {
    let page = viewer.submit(NEW, NEW, &typed()).await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    page.location().expect("it leads to the objective")
}

async fn note(viewer: &Viewer<'_>, url: &str, value: &str, day: &str) -> Page {
    viewer.submit(url, &format!("{url}/values"), &[("value", value), ("day", day)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objective_is_kept_measured_and_shown() {
    for engine in engines() {
        let house = networks(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        for (value, day) in [("5", "2026-03-31"), ("7", "2026-09-30"), ("6", "2026-06-30")] {
            assert_eq!(came(&note(&amina, &url, value, day).await), (303, url.clone()));
        }
        let shown = amina.get(&url).await;
        assert_eq!(
            shown.all("#measures tbody td"),
            ["4 countries", "10 countries", "7 countries on 30 September 2026 50 % of the way"]
        );
        assert_eq!(shown.all("#measures details dd"), ["7 countries", "6 countries", "5 countries"]);
        for (field, value, told) in [
            ("value", "many", "value"),
            ("day", "2025-12-31", "day"),
            ("day", "2027-06-01", "day"),
            ("measure", "x", "measure"),
        ] {
            let back = amina.submit(&url, &format!("{url}/values"), &[("value", "8"), (field, value)]).await;
            assert_eq!((back.status.as_u16(), error_of(&back, told).len()), (422, 1), "{field}={value}");
        }
        let links = format!("{url}/links");
        let bare = amina.submit(&url, &links, &[]).await;
        assert_eq!((bare.status.as_u16(), error_of(&bare, "text").len()), (422, 1));
        let wrong = amina.submit(&url, &links, &[("text", "A fair"), ("url", "javascript:alert(1)")]).await;
        assert_eq!((wrong.status.as_u16(), error_of(&wrong, "url").len()), (422, 1));
        let both = amina.submit(&url, &links, &[("report", "no-such"), ("text", "A fair")]).await;
        assert_eq!(
            (both.status.as_u16(), error_of(&both, "report").len()),
            (422, 1),
            "one line shows one of them"
        );
        assert_eq!(both.attributes("#text", "value"), ["A fair"]);
        let foreign = amina.submit(&url, &links, &[("report", "no-such")]).await;
        assert_eq!((foreign.status.as_u16(), error_of(&foreign, "report").len()), (422, 1));
        amina.submit(&url, &links, &[("text", "A fair"), ("url", "https://example.org/fair")]).await;
        // Shown, everybody sees it, from the page of the body too.
        let visitor = house.visitor();
        assert_eq!(visitor.get(OPEN).await.status, 404);
        let edit = format!("{url}/edit");
        assert_eq!(came(&amina.submit(&edit, &edit, &[("shown", "yes")]).await), (303, url.clone()));
        let open = visitor.get(OPEN).await;
        assert_eq!(open.all("main h2"), ["Members in ten countries"]);
        assert_eq!(open.attributes("main section a", "href"), ["https://example.org/fair"]);
        let id = url.rsplit('/').next().expect("an id");
        let on_page = visitor.get("/networks/north").await.attributes("#aims a", "href");
        assert_eq!(on_page, [format!("{OPEN}#{id}")]);
        assert!(open.statements <= 6, "{}", open.statements);
        // What served it is taken away.
        let remove = amina.get(&url).await.attributes("#serves form[action$='/remove']", "action");
        assert_eq!(amina.post_from(&url, &remove[0], &[]).await.status, 303);
        assert_eq!(amina.post_from(&url, &remove[0], &[]).await.status, 303, "what is gone is gone");
        let facts = rows(&house, sql!("SELECT kind FROM journal WHERE kind >= 'registry.aim-' AND kind < 'registry.aim.' ORDER BY seq")).await;
        assert_eq!(facts.len(), 7, "{facts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objective_that_cannot_be_comes_back_as_it_was_typed() {
    for engine in engines() {
        let house = networks(engine).await;
        let amina = house.as_person("amina@example.org").await;
        for (field, value, told) in [
            ("title", "", "title"),
            ("last", "2025-12-31", "last"),
            ("first", "soon", "first"),
            ("state", "given-up", "reason"),
            ("state", "forgotten", "state"),
            ("target-0", "ten", "target-0"),
            ("name-0", "", "name-0"),
        ] {
            let mut form = typed();
            form.retain(|(name, _)| *name != field);
            form.push((field, value));
            let back = amina.post(NEW, &form).await;
            assert_eq!(back.status, 422, "{field}={value}");
            assert_eq!(error_of(&back, told).len(), 1, "{field}={value}: {:?}", back.errors());
            assert_eq!(back.all("#about"), ["So that nobody learns alone"]);
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_aim")).await, 0);
        // A measure with values stays; one without goes.
        let url = made(&amina).await;
        let edit = format!("{url}/edit");
        let second = [("name-1", "Meetings"), ("start-1", "0"), ("target-1", "4")];
        assert_eq!(amina.submit(&edit, &edit, &second).await.status, 303);
        assert_eq!(note(&amina, &url, "6", "2026-06-30").await.status, 303);
        let without = |place: &'static str| -> Vec<(String, String)> {
            ["name", "unit", "start", "target"].map(|part| (format!("{part}-{place}"), String::new())).into()
        };
        let send = async |place: &'static str| {
            let changes = without(place);
            let changes: Vec<(&str, &str)> = changes.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            amina.submit(&edit, &edit, &changes).await.status.as_u16()
        };
        assert_eq!(send("0").await, 422);
        assert_eq!(send("1").await, 303);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_aim_measure")).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_speak_for_the_body_changes_nothing_and_others_see_nothing() {
    for engine in engines() {
        let house = networks(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let member = house.as_person("member@example.org").await;
        assert_eq!(member.get(&url).await.status, 200);
        assert_eq!(member.get("/bodies/north/objectives").await.all("main h2").len(), 1);
        for path in [NEW.to_owned(), format!("{url}/edit"), format!("{url}/values"), format!("{url}/links")] {
            let sent = member.post_from("/me", &path, &typed()).await;
            assert!([403, 404].contains(&sent.status.as_u16()), "{path}: {}", sent.status);
        }
        let other = house.as_person("other@example.org").await;
        let hidden = other.get(&url).await;
        let nowhere = other.get("/bodies/nobody/objectives/x").await;
        assert_eq!((hidden.status.as_u16(), hidden.all("main")), (404, nowhere.all("main")));
        // Nor through one's own body.
        let through = url.replace("/north/", "/south/");
        assert_eq!(other.get(&through).await.status, 404);
        assert_eq!(other.post_from("/me", &format!("{through}/edit"), &typed()).await.status, 404);
        let visitor = house.visitor();
        assert_eq!(visitor.get(OPEN).await.all("main"), visitor.get("/objectives/nobody").await.all("main"));
        assert!(visitor.get("/networks/north").await.all("#aims").is_empty());
        // The secretariat keeps those of the confederation, and helps the others.
        let office = office(&house).await;
        let own = "/bodies/confederation/objectives/new";
        assert_eq!(office.submit(own, own, &typed()).await.status, 303);
        assert_eq!(office.get(&format!("{url}/edit")).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_change_it_at_once_one_is_told() {
    for engine in engines() {
        let house = networks(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let office = office(&house).await;
        let url = made(&amina).await;
        let edit = format!("{url}/edit");
        let typed = async |viewer: &Viewer<'_>, title: &str| {
            viewer.get(&edit).await.filled_form(&edit, &[("title", title)]).into_bytes()
        };
        let (mine, theirs) = (typed(&amina, "In twelve").await, typed(&office, "In nine").await);
        let kind = "application/x-www-form-urlencoded";
        let (one, two) = tokio::join!(
            amina.send(Method::POST, &edit, Some(mine), kind),
            office.send(Method::POST, &edit, Some(theirs), kind)
        );
        let mut all = [one, two];
        all.sort_by_key(|page| page.status);
        assert_eq!((all[0].status.as_u16(), all[1].status.as_u16()), (303, 409));
        assert!(all[1].attributes("#title", "value")[0].starts_with("In "), "what was typed stays");
        assert_eq!(all[1].attributes("input[name=version]", "value"), ["2"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_for_a_measure_that_is_taken_out_at_once_is_refused_in_order() {
    for engine in engines() {
        let house = networks(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let edit = format!("{url}/edit");
        let parts = ["name-0", "unit-0", "start-0", "target-0"].map(|part| (part, ""));
        let gone = amina.get(&edit).await.filled_form(&edit, &parts).into_bytes();
        let values = format!("{url}/values");
        let day = [("value", "5"), ("day", "2026-03-31")];
        let noted = amina.get(&url).await.filled_form(&values, &day).into_bytes();
        let kind = "application/x-www-form-urlencoded";
        let (one, two) = tokio::join!(
            amina.send(Method::POST, &edit, Some(gone), kind),
            amina.send(Method::POST, &values, Some(noted), kind)
        );
        let mut codes = [one.status.as_u16(), two.status.as_u16()];
        codes.sort_unstable();
        assert_eq!(codes, [303, 422]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_again_is_kept_once() {
    for engine in engines() {
        let house = networks(engine).await;
        let amina = house.as_person("amina@example.org").await;
        let url = made(&amina).await;
        let edit = format!("{url}/edit");
        let more = [("title", "In twelve"), ("name-1", "Meetings"), ("start-1", "0"), ("target-1", "4")];
        let form = amina.get(&edit).await.filled_form(&edit, &more).into_bytes();
        let send =
            || amina.send(Method::POST, &edit, Some(form.clone()), "application/x-www-form-urlencoded");
        let (one, two) = tokio::join!(send(), send());
        for sent in [one, two, send().await] {
            assert_eq!(came(&sent), (303, url.clone()));
        }
        assert_eq!(amina.get(&url).await.all("#measures tbody th").len(), 2);
        let changed = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.aim-changed'");
        assert_eq!(count(&house, changed).await, 1);
        assert_eq!(amina.submit(&edit, &edit, &[("title", "In nine")]).await.status, 303);
        assert_eq!(send().await.status, 409, "it says something else by then");
    }
}
