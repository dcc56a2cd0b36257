//! Members and the networks that are asked about them: who is told, who is reminded, and who is taken off again.

use crate::house::{came, office, pass_days, round, rows, with_network};
use crate::members::{LIST, MINE, arrived, joined, network, say};
use crate::offices::letters_to;
use platform::sql;
use platform::testing::{TestApp, engines};
use registry::testing::AsPerson;

/// Subjects of the letters to those who speak for the network, or to the secretariat, about people who wait for it.
fn asked(house: &TestApp, address: &str) -> Vec<String> {
    letters_to(house, address).into_iter().filter(|subject| subject.contains("confirmed as ")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_is_told_at_once_and_reminded_once_of_whom_it_does_not_answer() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        let amina = "amina@example.org";
        let grace = joined(&house, "Grace", &[("networks", &north)]).await;
        house.settle().await;
        assert_eq!(asked(&house, amina), [""; 0], "nobody has to confirm this kind");
        pass_days(&house, 30);
        say(&grace, &[("kind", "network")]).await;
        house.settle().await;
        let first = "Somebody waits to be confirmed as a member: Network of the North";
        assert_eq!(asked(&house, amina), [first]);
        // Asked again on the same day, by whatever way, there is no second letter.
        say(&grace, &[("kind", "individual")]).await;
        say(&grace, &[("kind", "network")]).await;
        grace.submit("/me/membership/leave", "/me/membership/leave", &[]).await;
        say(&grace, &[("kind", "network"), ("networks", &north)]).await;
        round(&house).await;
        house.settle().await;
        assert_eq!(asked(&house, amina), [first]);
        // The one who waits sees for whom, and it is no work of theirs.
        let desk = grace.get("/desk").await;
        assert_eq!(desk.attributes("#others .task a", "href"), [MINE], "{}", desk.text());
        assert!(desk.text().contains("Network of the North"));
        pass_days(&house, 13);
        round(&house).await;
        assert_eq!(asked(&house, amina).len(), 1, "some days are left");
        // Of two people it is reminded in one letter, once.
        joined(&house, "Ruth", &[("kind", "network"), ("networks", &north)]).await;
        pass_days(&house, 20);
        for _ in 0..2 {
            round(&house).await;
            house.settle().await;
        }
        let again = "People still wait to be confirmed as members: Network of the North";
        assert_eq!(asked(&house, amina), [first, first, again]);
        pass_days(&house, 30);
        round(&house).await;
        house.settle().await;
        assert_eq!(asked(&house, amina).len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_whoever_speaks_for_their_own_network_the_secretariat_is_told_unless_others_wait_too() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        office(&house).await;
        let (amina, secretariat) = ("amina@example.org", "secretariat@example.org");
        // Nobody else speaks for the network that Amina waits for.
        let waits = [("kind", "network"), ("country", "KE"), ("networks", &*north)];
        assert_eq!(say(&house.as_person(amina).await, &waits).await.status, 303);
        house.settle().await;
        assert_eq!((asked(&house, amina).len(), asked(&house, secretariat).len()), (0, 1));
        pass_days(&house, 20);
        round(&house).await;
        house.settle().await;
        assert_eq!((asked(&house, amina).len(), asked(&house, secretariat).len()), (0, 2));
        // With somebody else who waits she is reminded, of them.
        say(&house.as_person(amina).await, &[("kind", "individual"), ("networks", "")]).await;
        say(&house.as_person(amina).await, &waits).await;
        joined(&house, "Ruth", &[("kind", "network"), ("networks", &north)]).await;
        pass_days(&house, 20);
        round(&house).await;
        house.settle().await;
        let again = "People still wait to be confirmed as members: Network of the North";
        assert_eq!(asked(&house, amina).last().map(String::as_str), Some(again));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_network_that_closed() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        let grace = joined(&house, "Grace", &[("kind", "network"), ("networks", &north)]).await;
        let waits = async || {
            let own = grace.get("/desk").await.attributes("#others .task a", "href");
            let voice = house.as_person("amina@example.org").await.get("/desk").await;
            (own, voice.attributes(&format!(".task a[href='{LIST}']"), "href").len())
        };
        assert_eq!(waits().await, (vec![MINE.to_owned()], 1));
        house.db.tamper("UPDATE registry_body SET status = 'closed' WHERE slug = 'north'").await;
        assert_eq!(waits().await, (vec![], 0));
        house.settle().await;
        let before = asked(&house, "amina@example.org").len();
        pass_days(&house, 30);
        round(&house).await;
        house.settle().await;
        assert_eq!(asked(&house, "amina@example.org").len(), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_learn_of_what_a_network_answers() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        joined(&house, "Grace", &[("networks", &north)]).await;
        let changed = sql!("SELECT CAST(changed_at AS TEXT) FROM registry_membership");
        let before = rows(&house, changed).await;
        pass_days(&house, 1);
        let voice = house.as_person("amina@example.org").await;
        let answer = voice.get(LIST).await.attributes("form[action$='/answer']", "action").remove(0);
        let yes = [("state", "said"), ("answer", "yes")];
        assert_eq!(came(&voice.post_from(LIST, &answer, &yes).await), (303, LIST.into()));
        assert!(
            rows(&house, changed).await > before,
            "the membership stands as before, and its network does not"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_for_which_nobody_speaks_is_marked_where_it_is_chosen() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let kind = registry::testing::BodyKind::Network;
        registry::testing::add_body(&house, "silent", kind, "Silent network").await;
        let silent = rows(&house, sql!("SELECT id FROM registry_body WHERE slug = 'silent'")).await.remove(0);
        let grace = arrived(&house, "Grace", "grace@example.org").await;
        let told = "Nobody speaks for it at the moment; a confirmation may take longer.";
        let hints = grace.get(MINE).await.all(".choice .hint");
        assert_eq!(hints.iter().filter(|hint| *hint == told).count(), 1, "{hints:?}");
        say(&grace, &[("kind", "network"), ("country", "KE"), ("networks", &silent)]).await;
        house.settle().await;
        let subject = "Somebody waits to be confirmed as a member: Silent network";
        assert_eq!(asked(&house, crate::house::SECRETARY), [subject], "the secretariat answers for it");
        assert_eq!(asked(&house, "amina@example.org"), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_member_is_taken_off_by_other_words_and_after_a_question() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let north = network(&house).await;
        let grace = joined(&house, "Grace", &[("kind", "network"), ("networks", &north)]).await;
        let amina = house.as_person("amina@example.org").await;
        let page = amina.get(LIST).await;
        assert_eq!((page.all("main .list details").len(), page.all("main .list button").len()), (0, 2));
        assert!(grace.get("/directory").await.attributes("main a[href='/join']", "href").len() == 1);
        let answer = page.attributes("form[action$='/answer']", "action").remove(0);
        amina.submit(LIST, &answer, &[("answer", "yes")]).await;
        assert!(
            grace.get("/directory").await.attributes("main a[href='/join']", "href").is_empty(),
            "a member"
        );
        let page = amina.get(LIST).await;
        assert_eq!(page.all("main .list details summary"), ["No longer a member of ours: Grace"]);
        assert_eq!(page.all("main .list button"), ["Yes, no longer a member: Grace"]);
        assert_eq!(came(&amina.submit(LIST, &answer, &[("answer", "no")]).await), (303, LIST.into()));
        house.settle().await;
        let told = letters_to(&house, "grace@example.org");
        assert!(told.contains(&"No longer a member: Network of the North".to_owned()), "{told:?}");
    }
}
