//! Supporting a new network: companions, the checklist, what was offered and used.

use crate::house::{came, count, office, rows, with_network};
use crate::letters::letters;
use platform::sql;
use platform::testing::{TestApp, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// A network on its way, `lakes`, whose representative is Grace; `north` is established, and Amina speaks for it.
async fn with_new(engine: platform::db::Engine) -> TestApp {
    let (house, _) = with_network(engine).await;
    add_body(&house, "lakes", BodyKind::Network, "Network of the Lakes").await;
    house
        .db
        .tamper(
            "UPDATE registry_body SET status = 'emerging' WHERE slug = 'lakes';
             UPDATE registry_body SET status = 'established' WHERE slug = 'north';",
        )
        .await;
    let grace = add_person(&house, "Grace", "grace@example.org", Seen::Nobody).await;
    give(&house, grace, "lakes", Role::Representative).await;
    house
}

const ROOM: &str = "/bodies/lakes/support";

#[tokio::test(flavor = "multi_thread")]
async fn a_network_asks_another_which_accepts_sees_it_and_ends() {
    for engine in engines() {
        let house = with_new(engine).await;
        let grace = house.as_person("grace@example.org").await;
        let amina = house.as_person("amina@example.org").await;
        // Before anything was asked, the other network does not see this one's room.
        assert_eq!(amina.get(ROOM).await.status, 404);
        let asked = grace.submit(ROOM, &format!("{ROOM}/ask"), &[("companion", "north")]).await;
        assert_eq!(came(&asked), (303, ROOM.into()), "{}", asked.text());
        house.settle().await;
        let told: Vec<String> = letters(&house)
            .into_iter()
            .filter(|letter| letter.to == "amina@example.org" && letter.subject.starts_with("Network"))
            .map(|letter| letter.subject)
            .collect();
        assert_eq!(told, ["Network of the Lakes asks your network to accompany it"]);
        assert!(amina.get("/desk").await.text().contains("A new network asks you to accompany it"));
        // Whoever was asked does not see the room before they accept.
        assert_eq!(amina.get(ROOM).await.status, 404);

        let north = "/bodies/north/support";
        let answer = amina.get(north).await.attributes("form[action$='/answer']", "action").remove(0);
        // Nobody answers for another network.
        let forged = grace.post_from(ROOM, &answer.replace("north", "lakes"), &[]).await;
        assert!(forged.text().contains("Only the network that was asked answers."), "{}", forged.text());
        assert_eq!(came(&amina.submit(north, &answer, &[]).await), (303, north.into()));
        assert_eq!(amina.get(ROOM).await.status, 200);
        let entry = [("kind", "offered"), ("text", "A course"), ("day", "2026-11-20")];
        assert_eq!(came(&amina.submit(ROOM, &format!("{ROOM}/log"), &entry).await), (303, ROOM.into()));
        // It asks nobody else in the new network's name.
        let other = amina.post_from(ROOM, &format!("{ROOM}/ask"), &[("companion", "north")]).await;
        assert_eq!(other.status, 404);

        // One press leads to a page that says what follows; the second one ends it.
        let end = grace.get(ROOM).await.attributes("a[href$='/end']", "href").remove(0);
        assert_eq!(grace.get(&end).await.all("h1"), ["End the company: Network of the North"]);
        assert_eq!(house.as_person("grace@example.org").await.get(&end).await.all("main .note p").len(), 1);
        assert_eq!(rows(&house, sql!("SELECT state FROM registry_companion")).await, ["accepted"]);
        assert_eq!(came(&grace.submit(&end, &end, &[]).await), (303, ROOM.into()));
        assert_eq!(grace.get(&end).await.all("main form"), [""; 0], "there is nothing to end any more");
        assert_eq!(amina.get(ROOM).await.status, 404);
        assert_eq!(rows(&house, sql!("SELECT state FROM registry_companion")).await, ["ended"]);
        // What it said stays.
        assert!(grace.get(ROOM).await.text().contains("A course"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_that_nobody_speaks_for_is_not_asked() {
    for engine in engines() {
        let house = with_new(engine).await;
        add_body(&house, "quiet", BodyKind::Network, "Quiet network").await;
        house.db.tamper("UPDATE registry_body SET status = 'established' WHERE slug = 'quiet'").await;
        let otto = add_person(&house, "Otto", "otto@example.org", Seen::Nobody).await;
        give(&house, otto, "quiet", Role::Treasurer).await;
        let grace = house.as_person("grace@example.org").await;
        let page = grace.get(ROOM).await;
        let offered = page.attributes("#companion option", "value");
        assert!(offered.contains(&"north".into()) && !offered.contains(&"quiet".into()), "{offered:?}");
        assert!(page.text().contains("they cannot be asked: Quiet network."), "{}", page.text());
        let ask = format!("{ROOM}/ask");
        let refused = grace.submit(ROOM, &ask, &[("companion", "quiet")]).await;
        assert_eq!(refused.status, 422);
        let words = "Nobody speaks for this network now, so nobody would hear that it is asked. \
                     Choose another one, or ask the secretariat.";
        assert_eq!(crate::house::error_of(&refused, "companion"), [words]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_companion")).await, 0);
        // One that falls silent after it was asked: the page says so.
        assert_eq!(grace.submit(ROOM, &ask, &[("companion", "north")]).await.status, 303);
        let page = grace.get(ROOM).await;
        assert!(!page.text().contains("Nobody can answer."));
        // It is not asked again, and there are others that nobody speaks for now.
        assert_eq!(page.attributes("#companion option", "value"), [""; 0]);
        let left = "There is no established network left to ask.";
        assert!(page.text().contains("Quiet network.") && !page.text().contains(left), "{}", page.text());
        house.db.tamper("UPDATE registry_body SET status = 'dormant' WHERE slug = 'quiet'").await;
        assert!(grace.get(ROOM).await.text().contains(left));
        house
            .db
            .tamper(
                "UPDATE registry_mandate SET starts = '2026-01-01', ends = '2026-11-01'
                 WHERE body IN (SELECT id FROM registry_body WHERE slug = 'north')",
            )
            .await;
        assert!(grace.get(ROOM).await.text().contains("Nobody can answer."));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_network_leads_to_its_support_for_those_who_see_it() {
    for engine in engines() {
        let house = with_new(engine).await;
        let otto = add_person(&house, "Otto", "otto@example.org", Seen::Nobody).await;
        give(&house, otto, "lakes", Role::Treasurer).await;
        let grace = house.as_person("grace@example.org").await;
        let amina = house.as_person("amina@example.org").await;
        let leads =
            |page: &platform::testing::Page| page.attributes("a[href='/bodies/lakes/support']", "href").len();
        let lakes = "/networks/lakes";
        assert_eq!(leads(&grace.get(lakes).await), 1);
        assert_eq!(leads(&office(&house).await.get(lakes).await), 1);
        assert_eq!(leads(&amina.get(lakes).await), 0);
        assert_eq!(leads(&house.visitor().get(lakes).await), 0);
        // Whoever holds its money only works there, but does not see its support, nor what is applied for.
        let otto = house.as_person("otto@example.org").await;
        assert_eq!(leads(&otto.get(lakes).await), 0);
        let people = otto.get("/bodies/lakes/people").await;
        assert_eq!((people.status.as_u16(), leads(&people)), (200, 0));
        assert_eq!(people.attributes("nav.office a[href$='/applications']", "href"), [""; 0]);
        // Whoever accompanies it does.
        grace.submit(ROOM, &format!("{ROOM}/ask"), &[("companion", "north")]).await;
        assert_eq!(leads(&amina.get(lakes).await), 0, "not while it is only asked");
        let north = "/bodies/north/support";
        let answer = amina.get(north).await.attributes("form[action$='/answer']", "action").remove(0);
        assert_eq!(amina.submit(north, &answer, &[]).await.status, 303);
        assert_eq!(leads(&amina.get(lakes).await), 1);
        // Its other rooms are for those who work there.
        let rooms = |page: &platform::testing::Page| page.attributes("nav.office li a", "href");
        assert_eq!(rooms(&amina.get(ROOM).await), [lakes, ROOM]);
        let all = rooms(&grace.get(ROOM).await);
        assert_eq!(all.len(), 8, "{all:?}");
        for room in all {
            assert_eq!(grace.get(&room).await.status, 200, "{room}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_only_asked_is_taken_back() {
    for engine in engines() {
        let house = with_new(engine).await;
        let grace = house.as_person("grace@example.org").await;
        grace.submit(ROOM, &format!("{ROOM}/ask"), &[("companion", "north")]).await;
        let recall = grace.get(ROOM).await.attributes("a[href$='/end']", "href").remove(0);
        let page = grace.get(&recall).await;
        assert_eq!(page.all("h1"), ["Take the request back: Network of the North"]);
        assert_eq!(page.all("main .danger"), ["Take the request back"]);
        assert_eq!(came(&grace.submit(&recall, &recall, &[]).await), (303, ROOM.into()));
        assert_eq!(grace.get(ROOM).await.all(".flash"), ["The request is taken back."]);
        house.settle().await;
        let told = |letter: &crate::letters::Read| {
            (letter.to == "amina@example.org").then(|| letter.subject.clone())
        };
        let told: Vec<String> = letters(&house).iter().filter_map(told).collect();
        let subject =
            "The request to accompany, between your network and Network of the Lakes, is taken back";
        assert_eq!(told.iter().filter(|told| *told == subject).count(), 1, "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_answers_at_once_are_one() {
    for engine in engines() {
        let house = with_new(engine).await;
        let grace = house.as_person("grace@example.org").await;
        let amina = house.as_person("amina@example.org").await;
        grace.submit(ROOM, &format!("{ROOM}/ask"), &[("companion", "north")]).await;
        let again = grace.post_from(ROOM, &format!("{ROOM}/ask"), &[("companion", "north")]).await;
        assert_eq!(again.status, 422);
        let north = "/bodies/north/support";
        let answer = amina.get(north).await.attributes("form[action$='/answer']", "action").remove(0);
        let (yes, no) = tokio::join!(
            amina.post_from(north, &answer, &[]),
            amina.post_from(north, &answer, &[("decline", "yes")])
        );
        let mut both = [yes.status.as_u16(), no.status.as_u16()];
        both.sort_unstable();
        assert_eq!(both[0], 303, "{both:?}");
        assert!(both[1] >= 400 && both[1] < 500, "{both:?}");
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_companion")).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checklist_is_set_and_ticked_with_when_and_by_whom() {
    for engine in engines() {
        let house = with_new(engine).await;
        let secretary = office(&house).await;
        let settings = "/office/settings/support";
        let list = [("words-0", "Open a site"), ("link-0", "https://example.org/site"), ("words-1", "Meet")];
        assert_eq!(came(&secretary.submit(settings, settings, &list).await), (303, settings.into()));
        let grace = house.as_person("grace@example.org").await;
        let key = grace.get(ROOM).await.attributes("input[name=item]", "value").remove(0);
        let tick = format!("{ROOM}/tick");
        for _ in 0..2 {
            assert_eq!(grace.submit(ROOM, &tick, &[("item", &key)]).await.status, 303);
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_support_tick")).await, 1);
        assert!(grace.get(ROOM).await.text().contains("by Network of the Lakes"));
        // Words change, the tick stays.
        secretary.submit(settings, settings, &[("words-0", "Open a web site")]).await;
        let page = grace.get(ROOM).await;
        assert_eq!(page.all("#checklist li h3"), ["Open a web site", "Meet"]);
        assert_eq!(page.all("#checklist .is-established"), ["Done"]);
        // What is no item is no item.
        assert_eq!(grace.submit(ROOM, &tick, &[("item", "x")]).await.status, 404);
        grace.submit(ROOM, &tick, &[("item", &key), ("undo", "yes")]).await;
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_support_tick")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_changes_nothing_and_is_told() {
    for engine in engines() {
        let house = with_new(engine).await;
        let grace = house.as_person("grace@example.org").await;
        let ask = format!("{ROOM}/ask");
        for companion in ["", "lakes", "nothing", "'; DROP TABLE"] {
            assert_eq!(
                grace.submit(ROOM, &ask, &[("companion", companion)]).await.status,
                422,
                "{companion}"
            );
        }
        let log = format!("{ROOM}/log");
        for (kind, text, day) in [
            ("offered", "", "2026-11-20"),
            ("lent", "A course", "2026-11-20"),
            ("used", "A course", "yesterday"),
            ("used", "A course", "2126-11-20"),
            ("used", "A course", "2026-11-26"),
            ("used", "A course", "0026-11-20"),
        ] {
            let page = grace.submit(ROOM, &log, &[("kind", kind), ("text", text), ("day", day)]).await;
            assert_eq!(page.status, 422, "{kind} {text} {day}");
            assert_eq!(page.all("textarea#text"), [text]);
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_support_entry")).await, 0);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_companion")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sees_who_has_no_companion_and_nobody_else_sees_the_list() {
    for engine in engines() {
        let house = with_new(engine).await;
        let secretary = office(&house).await;
        let page = secretary.get("/office/support").await;
        assert_eq!(page.all("tbody th"), ["Network of the Lakes"]);
        assert_eq!(page.all("tbody .pill"), ["Without a companion"]);
        assert_eq!(secretary.get(ROOM).await.status, 200);
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(amina.get("/office/support").await.status, 404);
        assert_eq!(amina.get(ROOM).await.status, 404);
        assert_eq!(house.visitor().get(ROOM).await.status, 303);
    }
}
