//! Individual members: joining, confirming, renewing, lapsing, and who finds whom in the directory.

use crate::house::{came, count, error_of, errors, office, pass_days, round, rows, with_network};
use crate::letters::letters;
use crate::offices::letters_to;
use axum::http::Method;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, TwoWorlds, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give, list_members_again};

const JOIN: &str = "/join";
pub const MINE: &str = "/me/membership";
pub const LIST: &str = "/bodies/north/members";

/// What is seen by whom when nothing is hidden.
const OPEN: [(&str, &str); 4] = [
    ("name-seen", "everyone"),
    ("offers-seen", "everyone"),
    ("languages-seen", "everyone"),
    ("country-seen", "everyone"),
];

/// A visitor who asked to join, opened the letter, and is in front of their membership.
pub async fn arrived<'a>(house: &'a TestApp, name: &str, address: &str) -> Viewer<'a> {
    let browser = house.visitor();
    let asked = browser.submit(JOIN, JOIN, &[("name", name), ("address", address)]).await;
    assert_eq!(asked.status, 303, "{}", asked.text());
    house.settle().await;
    let all = letters(house);
    let link = all.iter().find(|letter| letter.to == address).expect("a letter was sent").link(house);
    assert_eq!(came(&browser.submit(&link, &link, &[]).await), (303, MINE.into()));
    browser
}

/// Sends the form of one's membership with these changes.
pub async fn say(viewer: &Viewer<'_>, changes: &[(&str, &str)]) -> Page {
    viewer.submit(MINE, MINE, changes).await
}

pub async fn joined<'a>(house: &'a TestApp, name: &str, more: &[(&str, &str)]) -> Viewer<'a> {
    let address = format!("{}@example.org", name.to_lowercase());
    let browser = arrived(house, name, &address).await;
    let mut all = vec![("kind", "individual"), ("country", "KE")];
    all.extend(OPEN);
    all.retain(|(field, _)| more.iter().all(|(other, _)| other != field));
    all.extend(more);
    let page = say(&browser, &all).await;
    assert_eq!(came(&page), (303, MINE.into()), "{}", page.text());
    browser
}

async fn names(viewer: &Viewer<'_>, asked: &str) -> Vec<String> {
    let page = viewer.get(&format!("/directory{asked}")).await;
    assert_eq!(page.status, 200, "{asked}");
    page.all("main .list h2")
}

/// That no way of changing a member forgot by which words and networks they are found.
pub async fn are_listed_as_they_are(house: &TestApp) {
    let listed = async || {
        let words = rows(
            house,
            sql!(
                "SELECT audience || ' ' || word || ' ' || sort || ' ' || person FROM registry_member_word ORDER BY 1"
            ),
        );
        let held = rows(house, sql!("SELECT person || ' ' || held FROM registry_membership ORDER BY 1"));
        let belong = rows(
            house,
            sql!("SELECT person || ' ' || body FROM registry_belonging WHERE ended_at IS NULL ORDER BY 1"),
        );
        (words.await, held.await, belong.await)
    };
    let before = listed().await;
    let members = rows(house, sql!("SELECT person FROM registry_membership")).await;
    let members: Vec<_> = members.iter().map(|id| id.parse().expect("an id")).collect();
    list_members_again(house, &members).await;
    assert_eq!(before, listed().await);
}

pub async fn network(house: &TestApp) -> String {
    rows(house, sql!("SELECT id FROM registry_body WHERE slug = 'north'")).await.remove(0)
}

async fn states(house: &TestApp) -> Vec<String> {
    rows(house, sql!("SELECT state FROM registry_membership ORDER BY person")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_joins_by_one_letter_and_takes_the_card() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let browser = arrived(&house, "Grace", "grace@example.org").await;
        assert_eq!(browser.get(MINE).await.all(".head .pill"), ["Not a member"]);
        assert_eq!(
            came(&browser.get("/me/membership/card").await),
            (303, MINE.into()),
            "nobody has a card before"
        );
        let page = say(&browser, &[("kind", "individual"), ("country", "KE")]).await;
        assert_eq!(came(&page), (303, MINE.into()));
        let page = browser.get(MINE).await;
        assert_eq!(page.all(".head .pill"), ["Member"]);
        let card = browser.get("/me/membership/card").await;
        let number = rows(&house, sql!("SELECT number FROM registry_membership")).await.remove(0);
        assert!(card.text().contains(&number));
        let verify = format!("/members/verify/{number}");
        let until = house.visitor().get(&verify).await.all(".lede");
        assert_eq!(until.len(), 1);
        assert!(until[0].starts_with("This card is valid until "), "{until:?}");
        assert!(!house.visitor().get(&verify).await.text().contains("Grace"), "whose it is stays unsaid");
        let facts =
            sql!("SELECT kind FROM journal WHERE kind >= 'registry.member' AND kind < 'registry.membes'");
        assert_eq!(rows(&house, facts).await, ["registry.member-joined"]);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_not_confirmed_joins_nobody() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let persons = sql!("SELECT COUNT(*) FROM registry_person");
        let before = count(&house, persons).await;
        let browser = house.visitor();
        let asked = browser.submit(JOIN, JOIN, &[("name", "Grace"), ("address", "grace@example.org")]).await;
        let wait = asked.location().expect("it leads on");
        let wait = browser.get(&wait).await;
        assert!(wait.all(".lede")[0].starts_with("A letter with a link is on its way."), "{}", wait.text());
        assert_eq!(
            wait.attributes("#nothing a", "href"),
            [JOIN],
            "another link is asked for where this one was"
        );
        house.settle().await;
        let subject = letters(&house).pop().expect("a letter was sent");
        assert!(subject.text.contains("wants to become a member"), "{}", subject.text);
        assert!(!subject.text.contains("Grace"), "nobody writes to strangers in our name");
        assert_eq!(count(&house, persons).await, before);
        // Who is in the register already gets the same answer, and their own letter.
        let known = house.visitor();
        let here = browser.submit(JOIN, JOIN, &[("name", "X"), ("address", "new@example.org")]).await;
        let there = known.submit(JOIN, JOIN, &[("name", "X"), ("address", "amina@example.org")]).await;
        let shape = |page: &Page| page.location().map(|to| to.split('=').next().map(str::to_owned));
        assert_eq!((here.status, shape(&here)), (there.status, shape(&there)));
        for (name, address, field) in [("", "a@example.org", "name"), ("A", "no address", "address")] {
            let page = browser.submit(JOIN, JOIN, &[("name", name), ("address", address)]).await;
            assert_eq!((page.status.as_u16(), error_of(&page, field).len()), (422, 1), "{field}");
        }
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_confirms_whoever_says_that_they_belong_to_it() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        let grace = joined(&house, "Grace", &[("kind", "network"), ("networks", &north)]).await;
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Waits for a network"]);
        assert!(names(&house.visitor(), "").await.is_empty(), "nobody is listed before");
        let amina = house.as_person("amina@example.org").await;
        let task = format!(".task a[href='{LIST}']");
        assert_eq!(amina.get("/desk").await.attributes(&task, "href").len(), 1, "it waits on their desk");
        let page = amina.get(LIST).await;
        let answer = page.attributes("form[action$='/answer']", "action").remove(0);
        // Two answer at once; the second learns that it is done.
        let other = add_person(&house, "Other Voice", "other@example.org", Seen::Nobody).await;
        give(&house, other, "north", Role::Representative).await;
        let other = house.as_person("other@example.org").await;
        let first = amina.submit(LIST, &answer, &[("answer", "yes")]).await;
        assert_eq!(came(&first), (303, LIST.into()));
        let late = other.post_from(LIST, &answer, &[("state", "waiting"), ("answer", "no")]).await;
        assert_eq!(late.status, 409, "it was answered meanwhile");
        house.settle().await;
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Member"]);
        assert_eq!(grace.get(MINE).await.all("#networks .pill"), ["Confirmed"]);
        assert_eq!(names(&house.visitor(), "?network=north").await, ["Grace"]);
        let told = letters_to(&house, "grace@example.org");
        assert!(told.iter().any(|subject| subject == "You are a member: Network of the North"), "{told:?}");
        assert_eq!(amina.get(LIST).await.all("main .list h2"), ["Grace"]);
        // Their networks write only to those who consented.
        let file = amina.get("/bodies/north/members.csv").await.text();
        assert!(!file.contains("grace@example.org"), "{file}");
        say(&grace, &[("letters", "yes")]).await;
        let file = amina.get("/bodies/north/members.csv").await.text();
        assert!(file.contains("Grace,grace@example.org,KE"), "{file}");
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_no_network_confirms_is_told_and_is_not_listed() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        let grace = joined(&house, "Grace", &[("kind", "network"), ("networks", &north)]).await;
        let office = office(&house).await;
        let page = office.get(LIST).await;
        let answer = page.attributes("form[action$='/answer']", "action").remove(0);
        office.submit(LIST, &answer, &[("answer", "no")]).await;
        house.settle().await;
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Not confirmed"]);
        assert_eq!(names(&house.visitor(), "").await, [""; 0]);
        let told = letters_to(&house, "grace@example.org");
        assert!(told.iter().any(|subject| subject == "Not confirmed: Network of the North"), "{told:?}");
        // Asking once more asks the network once more.
        say(&grace, &[]).await;
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Waits for a network"]);
        assert_eq!(office.get(LIST).await.all("main .list h2"), ["Grace"]);
        office.submit(LIST, &answer, &[("answer", "no")]).await;
        // Another kind is open to them at once.
        say(&grace, &[("kind", "individual")]).await;
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Member"]);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_that_did_not_confirm_is_not_shown_as_ones_own() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        registry::testing::add_body(
            &house,
            "south",
            registry::testing::BodyKind::Network,
            "Network of the South",
        )
        .await;
        let south = rows(&house, sql!("SELECT id FROM registry_body WHERE slug = 'south'")).await.remove(0);
        // By this kind one's word is enough; it is not called confirmed.
        let grace = joined(&house, "Grace", &[("networks", &north)]).await;
        assert_eq!(grace.get(MINE).await.all("#networks .pill"), ["Stated by the member"]);
        assert_eq!(names(&house.visitor(), "?network=north").await, ["Grace"]);
        let about = house.visitor().get("/directory").await.all("main .list p.muted");
        assert_eq!(about, ["Kenya · Network of the North (as the member says) · English"]);
        // By another one it has to be confirmed.
        say(&grace, &[("kind", "network")]).await;
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Waits for a network"]);
        assert_eq!(names(&house.visitor(), "").await, [""; 0]);
        let token = grace.get(MINE).await.csrf();
        let both = format!(
            "csrf={token}&version=2&kind=network&country=KE&networks={north}&networks={south}&name-seen=everyone&country-seen=everyone"
        );
        assert_eq!(grace.send(Method::POST, MINE, Some(both.into_bytes()), FORM).await.status, 303);
        let office = office(&house).await;
        let page = office.get("/bodies/south/members").await;
        let answer = page.attributes("form[action$='/answer']", "action").remove(0);
        office.submit("/bodies/south/members", &answer, &[("answer", "yes")]).await;
        let about = house.visitor().get("/directory").await.all("main .list p.muted");
        assert_eq!(about, ["Kenya · Network of the South"], "the other one has not answered");
        assert!(!grace.get("/me/membership/card").await.text().contains("Network of the North"));
        // A mistaken answer is taken back, and the last one that counted with it the membership.
        let no = office.submit("/bodies/south/members", &answer, &[("answer", "no")]).await;
        assert_eq!(no.status, 303);
        assert_eq!(grace.get(MINE).await.all(".head .pill"), ["Waits for a network"]);
        assert_eq!(names(&house.visitor(), "").await, [""; 0]);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_network_answers_ends_and_the_secretariat_sees_it_before() {
    for engine in engines() {
        let house = crate::house::founded(engine).await;
        registry::testing::add_body(
            &house,
            "north",
            registry::testing::BodyKind::Network,
            "Network of the North",
        )
        .await;
        let north = network(&house).await;
        joined(&house, "Grace", &[("kind", "network"), ("networks", &north)]).await;
        let task = format!(".task a[href='{LIST}']");
        let office = office(&house).await;
        assert_eq!(
            office.get("/desk").await.attributes(&task, "href").len(),
            1,
            "nobody speaks for the network"
        );
        pass_days(&house, 400);
        round(&house).await;
        assert_eq!(states(&house).await, ["declined"]);
        let told = letters_to(&house, "grace@example.org");
        assert!(told.iter().any(|subject| subject == "Your membership did not come about"), "{told:?}");
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn office_holders_see_of_a_network_only_who_shows_it() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        joined(&house, "Grace", &[("networks", &north), ("country-seen", "nobody")]).await;
        joined(&house, "Ruth", &[("networks", &north)]).await;
        let treasurer = add_person(&house, "Treasurer", "treasurer@example.org", Seen::Nobody).await;
        give(&house, treasurer, "north", Role::Treasurer).await;
        let treasurer = house.as_person("treasurer@example.org").await;
        assert_eq!(treasurer.get(LIST).await.all("main .list h2"), ["Ruth"]);
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(amina.get(LIST).await.all("main .list h2"), ["Grace", "Ruth"]);
        assert_eq!(names(&house.visitor(), "?network=nowhere").await, [""; 0]);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_shows_to_whom_what_each_member_consents_to() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        joined(&house, "Grace", &[("offers", "Facilitation of workshops"), ("offers-seen", "members")]).await;
        let ruth = joined(&house, "Ruth", &[("name-seen", "members"), ("country", "UG")]).await;
        joined(&house, "Esther", &[("name-seen", "nobody")]).await;
        let visitor = house.visitor();
        assert_eq!(names(&visitor, "").await, ["Grace"]);
        assert_eq!(names(&ruth, "").await, ["Grace", "Ruth"]);
        assert_eq!(names(&visitor, "?q=FACILITATION").await, [""; 0], "not found by what is not shown");
        assert_eq!(names(&ruth, "?q=FACILITATION").await, ["Grace"]);
        assert_eq!(names(&ruth, "?q=workshops+facilitation+gráce").await, ["Grace"]);
        // Of a word that is only begun the whole ones are offered, to each audience its own.
        let near = |page: Page| page.all("main p a bdi");
        assert_eq!(near(ruth.get("/directory?q=grace+FACIL&country=KE").await), ["facilitation"]);
        let page = ruth.get("/directory?q=grace+FACIL&country=KE").await;
        let link = page.attributes("main p a[href*=facilitation]", "href").remove(0);
        assert_eq!(names(&ruth, link.trim_start_matches("/directory")).await, ["Grace"]);
        assert_eq!(near(visitor.get("/directory?q=facil").await), [""; 0]);
        assert_eq!(near(ruth.get("/directory?q=cou").await), [""; 0], "nor are the words of filters");
        assert_eq!(names(&ruth, "?country=UG").await, ["Ruth"]);
        assert_eq!(names(&ruth, "?q=country:KE").await, [""; 0], "nobody types the words of filters");
        assert_eq!(names(&ruth, "?q=*").await, [""; 0]);
        assert!(!visitor.get("/directory").await.text().contains("workshops"));
        // Who holds an office looks in as members do.
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(names(&amina, "").await, ["Grace", "Ruth"]);
        // A changed name is found at once, and the old one no more.
        ruth.submit("/me", "/me", &[("name", "Ruth Akello")]).await;
        assert_eq!(names(&amina, "?q=akello").await, ["Ruth Akello"]);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_hides_is_as_if_they_were_not_there() {
    for engine in engines() {
        let (with, without) = (with_network(engine).await.0, with_network(engine).await.0);
        joined(&with, "Grace", &[("name-seen", "members"), ("offers", "Facilitation")]).await;
        let here = [with.visitor(), without.visitor()];
        here.iter().for_each(|viewer| viewer.set_cookie("visit", "the-same-visit"));
        let mut worlds = TwoWorlds::seen_by(here[0].clone(), here[1].clone());
        for address in [
            "/directory",
            "/directory?q=facilitation",
            "/directory?q=grace&country=KE",
            "/members/verify/ABCDEFGHJK",
        ] {
            worlds.ask(Method::GET, address, None, "").await.expect("both answers are alike");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_paged_in_the_order_of_names() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        many(&house, 60).await;
        let (mut at, mut all) = ("/directory?country=NO".to_owned(), Vec::new());
        for _ in 0..3 {
            let page = house.visitor().get(&at).await;
            all.extend(page.all("main .list h2"));
            at = page.attributes("nav.pager a[rel=next]", "href").pop().unwrap_or_default();
        }
        let wanted: Vec<String> = (0..60).map(|n| format!("Person {n:03}")).collect();
        assert_eq!((all, at.as_str()), (wanted, ""));
    }
}

/// So many members in Norway whom everybody finds.
async fn many(house: &TestApp, count: usize) {
    let mut text = String::new();
    for n in 0..count {
        let id = format!("01932b1c-000d-7000-8000-{n:012x}");
        text.push_str(&format!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at)
             VALUES ('{id}', 'Person {n:03}', '', '', 'person {n:03}', '[\"en\"]', '', 'nobody', 'nobody', 1, 1, 1);
             INSERT INTO registry_membership (id, person, number, kind, state, since, until, country, networks, held,
                 offers, seeks, name_seen_by, offers_seen_by, languages_seen_by, country_seen_by, letters, version, made_at,
                 changed_at)
             VALUES ('{id}', '{id}', 'N{n}', 'individual', 'active', '2026-01-01', '2030-01-01', 'NO', '[]', '[]', '', '',
                 'everyone', 'nobody', 'nobody', 'everyone', 0, 1, 1, 1);
             INSERT INTO registry_member_word (audience, word, sort, person) VALUES
                 ('everyone', '*', 'person {n:03}', '{id}'), ('everyone', 'country:NO', 'person {n:03}', '{id}');"
        ));
    }
    house.db.tamper(&text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_membership_is_renewed_near_its_end_and_lapses_after_it() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let grace = joined(&house, "Grace", &[]).await;
        let until = sql!("SELECT until FROM registry_membership");
        let first = rows(&house, until).await.remove(0);
        let renew = "/me/membership/renew";
        let early = grace.post_from(MINE, renew, &[("until", &first)]).await;
        assert_eq!(early.status, 409, "{}", early.text());
        assert!(early.text().contains("can be renewed from 60 days before"), "{}", early.text());
        pass_days(&house, 340);
        round(&house).await;
        round(&house).await;
        let told = letters_to(&house, "grace@example.org");
        let ends: Vec<&String> =
            told.iter().filter(|subject| subject.starts_with("Your membership ends")).collect();
        assert_eq!(ends.len(), 1, "one letter, although it is past sixty and thirty days: {told:?}");
        let grace = house.as_person("grace@example.org").await;
        let page = grace.get(MINE).await;
        let form = page.filled_form(renew, &[]);
        for status in [303, 409] {
            let came = grace.send(Method::POST, renew, Some(form.clone().into_bytes()), FORM).await;
            assert_eq!(came.status, status, "pressed twice it renews once");
        }
        let second = rows(&house, until).await.remove(0);
        assert_eq!(second[4..], first[4..]);
        assert_eq!(second[..4].parse::<i32>().ok(), first[..4].parse::<i32>().ok().map(|year| year + 1));
        pass_days(&house, 365 + 25 + 31);
        round(&house).await;
        assert_eq!(states(&house).await, ["lapsed"]);
        assert_eq!(names(&house.visitor(), "").await, [""; 0]);
        let told = letters_to(&house, "grace@example.org");
        assert!(told.iter().any(|subject| subject == "Your membership has lapsed"), "{told:?}");
        // What is left of it goes after its time.
        pass_days(&house, 366);
        round(&house).await;
        assert_eq!(states(&house).await, [""; 0]);
        are_listed_as_they_are(&house).await;
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_is_gone_from_the_directory_at_once_and_keeps_the_number_on_coming_back() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let grace = joined(&house, "Grace", &[("offers", "Facilitation")]).await;
        let number = sql!("SELECT number FROM registry_membership");
        let before = rows(&house, number).await;
        let leave = "/me/membership/leave";
        // One press leads to a page that says what follows; the second one leaves.
        assert_eq!(grace.get(MINE).await.attributes("#leave a", "href"), [leave]);
        assert_eq!(grace.get(leave).await.all("main .note p").len(), 2);
        assert_eq!(rows(&house, number).await, before);
        assert_eq!(came(&grace.submit(leave, leave, &[]).await), (303, MINE.into()));
        assert_eq!(came(&grace.get(leave).await), (303, MINE.into()), "there is nothing to leave any more");
        assert_eq!(names(&house.visitor(), "").await, [""; 0]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_member_word")).await, 0);
        let verify = format!("/members/verify/{}", before[0]);
        assert_eq!(house.visitor().get(&verify).await.all(".lede"), ["This card is not valid."]);
        assert_eq!(came(&say(&grace, &[]).await), (303, MINE.into()));
        assert_eq!(rows(&house, number).await, before);
        assert_eq!(names(&house.visitor(), "?q=facilitation").await, ["Grace"]);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_again_is_kept_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (grace, network) = (arrived(&house, "Grace", "grace@example.org").await, network(&house).await);
        let joins = [("kind", "network"), ("country", "KE"), ("networks", network.as_str())];
        for changes in [&joins[..], &[("offers", "Facilitation")]] {
            let form = grace.get(MINE).await.filled_form(MINE, changes).into_bytes();
            let send = || grace.send(Method::POST, MINE, Some(form.clone()), FORM);
            assert_eq!([came(&send().await), came(&send().await)], [303, 303].map(|s| (s, MINE.to_owned())));
            if changes.len() == 1 {
                let leave = "/me/membership/leave";
                assert_eq!(grace.submit(leave, leave, &[]).await.status, 303);
                assert_eq!(send().await.status, 409, "who left does not come back by an old page");
            }
        }
        let facts = sql!("SELECT kind FROM journal WHERE kind LIKE 'registry.member-%' ORDER BY seq");
        let kinds = ["joined", "changed", "left"].map(|kind| format!("registry.member-{kind}"));
        assert_eq!(rows(&house, facts).await, kinds);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_refused_with_what_was_typed() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let grace = arrived(&house, "Grace", "grace@example.org").await;
        let gone = "01932b1c-0000-7000-8000-00000000dead";
        let long = "x".repeat(601);
        for (changes, field) in [
            (vec![("kind", "emperor"), ("country", "KE")], "kind"),
            (vec![("kind", "individual"), ("country", "")], "country"),
            (vec![("kind", "individual"), ("country", "XX")], "country"),
            (vec![("kind", "network"), ("country", "KE")], "networks"),
            (vec![("kind", "individual"), ("country", "KE"), ("networks", gone)], "networks"),
            (vec![("kind", "individual"), ("country", "KE"), ("offers", long.as_str())], "offers"),
        ] {
            let mut all = vec![("version", "0"), ("seeks", "A partner")];
            all.extend(&changes);
            let page = grace.post(MINE, &all).await;
            assert_eq!(
                (page.status.as_u16(), error_of(&page, field).len()),
                (422, 1),
                "{changes:?} {}",
                page.text()
            );
            assert_eq!(page.all("textarea[name=seeks]"), ["A partner"]);
        }
        assert_eq!(states(&house).await, [""; 0]);
        // Two windows of one's own: the later one is told and changes nothing.
        let all = [("kind", "individual"), ("country", "KE")];
        let page = grace.get(MINE).await;
        let late = page.filled_form(MINE, &[("kind", "individual"), ("country", "UG")]);
        assert_eq!(say(&grace, &all).await.status, 303);
        let late = grace.send(Method::POST, MINE, Some(late.into_bytes()), FORM).await;
        assert_eq!(late.status, 409);
        assert_eq!(rows(&house, sql!("SELECT country FROM registry_membership")).await, ["KE"]);
        // A network's file and answers are for those who speak for it.
        let answer = "/bodies/north/members/01932b1c-0000-7000-8000-00000000dead/answer";
        assert_eq!(grace.post_from(MINE, answer, &[("answer", "yes")]).await.status, 404);
        assert_eq!(grace.get("/bodies/north/members.csv").await.status, 404);
        assert_eq!(grace.get(LIST).await.status, 404);
        are_listed_as_they_are(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_sets_the_kinds_and_their_terms() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let at = "/office/settings/members";
        let typed = [("individual-months", "6"), ("network-open", ""), ("grace", "10"), ("reminders", "14")];
        let saved = office.submit(at, at, &typed).await;
        assert_eq!(came(&saved), (303, at.into()), "{:?}", errors(&saved));
        for (field, value) in
            [("grace", "366"), ("individual-months", "0"), ("reminders", "soon"), ("unanswered", "0")]
        {
            let page = office.submit(at, at, &[(field, value)]).await;
            assert_eq!((page.status.as_u16(), error_of(&page, field).len()), (422, 1), "{field}");
        }
        let grace = joined(&house, "Grace", &[]).await;
        let until =
            rows(&house, sql!("SELECT since || ' ' || until FROM registry_membership")).await.remove(0);
        let (since, until) = until.split_once(' ').expect("two days");
        let months = |day: &str| -> i32 {
            day[..4].parse::<i32>().unwrap_or(0) * 12 + day[5..7].parse::<i32>().unwrap_or(0)
        };
        assert!((5..=6).contains(&(months(until) - months(since))), "{since} {until}");
        drop(grace);
        are_listed_as_they_are(&house).await;
    }
}

/// The membership of two records of one person.
async fn two_records(engine: Engine, second_stands: bool) -> Vec<String> {
    let (house, _) = with_network(engine).await;
    joined(&house, "Grace", &[("offers", "Old")]).await;
    let other = joined(&house, "Graceline", &[("offers", "New")]).await;
    if !second_stands {
        other.submit("/me/membership/leave", "/me/membership/leave", &[]).await;
    }
    let ids = rows(
        &house,
        sql!("SELECT person FROM registry_address WHERE address >= 'grace' AND address < 'gracf' ORDER BY address DESC"),
    )
    .await;
    let office = office(&house).await;
    let at = format!("/office/persons/{}/merge", ids[1]);
    let merged = office.submit(&format!("{at}?with={}", ids[0]), &at, &[]).await;
    assert_eq!(merged.status, 303, "{}", merged.text());
    assert_eq!(names(&house.visitor(), "").await.len(), 1);
    are_listed_as_they_are(&house).await;
    rows(&house, sql!("SELECT offers || ' ' || state FROM registry_membership")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_records_of_one_person_one_membership_stays() {
    for engine in engines() {
        assert_eq!(two_records(engine, true).await.len(), 1);
        let one = two_records(engine, false).await;
        assert!(one.len() == 1 && one[0].ends_with(" active"), "the one that stands: {one:?}");
    }
}
