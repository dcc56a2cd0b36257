//! Who is on a roll: whom it is about, weights, several who speak for one body, proxies.

use crate::house::{
    SECRETARY, answer, answers, conclude, declare_tie, draft, networks, open_until, opened, pass_days,
    positions, publish, silenced, speaker, typed,
};
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

async fn rules(house: &TestApp, slug: &str, fields: &[(&str, &str)]) {
    rules_of(house, "vote", slug, fields).await;
}

async fn rules_of(house: &TestApp, kind: &str, slug: &str, fields: &[(&str, &str)]) {
    let new = format!("/decisions/rules/new?kind={kind}");
    let office = house.as_person(SECRETARY).await;
    let named = [&[("title", slug), ("slug", slug)], fields].concat();
    let made = office.submit(&new, "/decisions/rules/new", &named).await;
    assert_eq!(made.status, 303, "{:?}", made.errors());
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_it_is_about_and_who_is_tied_to_them_stands_out() {
    for engine in engines() {
        let house = networks(engine).await;
        for (name, address) in [("Holds office", "office"), ("Declared a tie", "tied"), ("Is free", "free")] {
            let person = add_person(&house, name, &format!("{address}@example.org"), Seen::Everyone).await;
            give(&house, person, "confederation", Role::Member).await;
            if address == "office" {
                give(&house, person, "south", Role::Member).await;
            }
        }
        declare_tie(&house, "tied", "south").await;
        let north = speaker(&house, "north").await;
        let mut fields = typed("vote", "Money for the south");
        fields.retain(|(name, _)| *name != "roll");
        fields.extend([("roll", "both"), ("concerns", "south")]);
        let url = publish(&north, &draft(&north, &fields).await).await;
        let page = north.get(&format!("{url}/open")).await;
        // Whoever the register leaves out is shown, and not to be changed.
        let outs = page.all("td[data-label='Left out because']");
        let given: Vec<_> = outs.iter().filter(|out| !out.is_empty()).map(String::as_str).collect();
        let told = [
            "It is about them",
            "Holds or held an office of whom it is about",
            "Declared a tie to whom it is about",
            "The network is not established",
        ];
        assert!(told.iter().all(|one| given.contains(one)) && given.len() == 4, "{given:?}");
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        let shown = north.get(&url).await;
        // Of a declared tie it is told that there is one, not what.
        assert!(!shown.text().contains("Untold") && shown.text().contains("Declared a tie to whom"));
        let german = north.reading("de").get(&url).await.text();
        assert!(!german.contains("It is about them"), "every reader gets the reason in their language");
        for address in ["south", "office", "tied"] {
            let viewer = house.as_person(&format!("{address}@example.org")).await;
            assert_eq!(answer(&viewer, &url, "agree", "").await.status, 409, "{address}");
        }
        let free = house.as_person("free@example.org").await;
        assert_eq!(answer(&free, &url, "agree", "").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn networks_weigh_as_much_as_they_have_members() {
    for engine in engines() {
        let house = networks(engine).await;
        rules(&house, "by-members", &[("weights", "members")]).await;
        for at in 0..3 {
            let person =
                add_person(&house, &format!("Member {at}"), &format!("m{at}@example.org"), Seen::Nobody)
                    .await;
            house
                .db
                .tamper(&format!(
                    "INSERT INTO registry_membership (id, person, number, kind, state, since, until, country, networks, held, offers,
                         seeks, name_seen_by, offers_seen_by, languages_seen_by, country_seen_by, letters, version, made_at, changed_at)
                     VALUES ('01932b1c-0000-7000-8000-0000000000a{at}', '{person}', 'ABCDEFGH2{at}', 'individual', 'active', '2026-01-01',
                         '2027-12-31', 'NO', '[]', '[]', '', '', 'nobody', 'nobody', 'nobody', 'nobody', 0, 1, 1, 1);
                     INSERT INTO registry_member_network (person, body, state, made_at)
                     SELECT '{person}', id, 'confirmed', 1 FROM registry_body WHERE slug = 'east'"
                ))
                .await;
        }
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("by-members", "Dues")).await).await;
        let page = north.get(&format!("{url}/open")).await;
        let weights = page.attributes("input[name='weight']", "value");
        // In the order of their names: east, north, south, west.
        assert_eq!(weights, ["3", "1", "1", "1"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_speak_for_one_network_divide_its_answer() {
    for engine in engines() {
        let house = networks(engine).await;
        rules(&house, "divided", &[("split", "yes"), ("quorum", "")]).await;
        let second = add_person(&house, "Second of north", "second@example.org", Seen::Everyone).await;
        give(&house, second, "north", Role::Representative).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("divided", "A divided answer")).await).await;
        // They weigh the same, whoever of them answers.
        let open = format!("{url}/open");
        let who = north.get(&open).await.attributes("input[name='who']", "value");
        let weights = who.iter().enumerate().map(|(at, _)| ["1", "2"][at % 2]);
        let rows = who
            .iter()
            .zip(weights)
            .flat_map(|(who, weight)| [("who", who.as_str()), ("weight", weight), ("out", "")]);
        let fields: Vec<_> =
            [("closes", "2026-12-14T18:00"), ("zone", "UTC")].into_iter().chain(rows).collect();
        let told = north.post_from(&open, &open, &fields).await.errors();
        assert!(told.len() == 1 && told[0].1.contains("weigh the same"), "{told:?}");
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        let other = house.as_person("second@example.org").await;
        // Each gives their own part, and not that of the other.
        let page = north.get(&url).await;
        assert_eq!(page.attributes("form[action$='/positions'] input[name='voter']", "value").len(), 1);
        assert_eq!(answer(&north, &url, "agree", "").await.status, 303);
        assert_eq!(answer(&other, &url, "against", "").await.status, 303);
        assert_eq!(answer(&speaker(&house, "south").await, &url, "agree", "").await.status, 303);
        pass_days(&house, 21);
        let north = speaker(&house, "north").await;
        let outcome = north.get(&format!("{url}/outcome")).await;
        assert_eq!(outcome.all("td[data-label='There are']"), ["1 1/2"], "{}", outcome.text());
        assert_eq!(outcome.all("td[data-label='Of']"), ["2"]);
        assert_eq!(conclude(&north, &url).await.status, 303);
    }
}

/// Gives the proxy of the first whom a viewer answers for to one by name.
async fn give_to(viewer: &Viewer<'_>, url: &str, name: &str) -> Page {
    let page = viewer.get(url).await;
    let givers = page.attributes("input[name='giver']", "value");
    let field = page.attributes("select[name^='holder']", "name").first().cloned().unwrap_or_default();
    let place = page
        .form("/proxy")
        .into_iter()
        .find(|(name, _)| name == "place")
        .map_or(String::new(), |field| field.1);
    let options = format!("select#{field} option");
    let (labels, values) = (page.all(&options), page.attributes(&options, "value"));
    let holder = labels.iter().zip(&values).find(|(label, _)| label.contains(name)).map(|(_, value)| value);
    let fields = [
        ("giver", givers.first().map_or("", String::as_str)),
        (field.as_str(), holder.map_or("", String::as_str)),
        ("place", place.as_str()),
    ];
    viewer.post_from(url, &format!("{url}/proxy"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_goes_one_hop_has_a_cap_and_is_taken_back() {
    for engine in engines() {
        let house = networks(engine).await;
        rules(&house, "with-proxies", &[("proxies", "1")]).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("with-proxies", "By proxy")).await;
        let (south, east, west) =
            (speaker(&house, "south").await, speaker(&house, "east").await, speaker(&house, "west").await);
        assert_eq!(give_to(&north, &url, "south").await.status, 303);
        house.settle().await;
        assert!(
            house.letters().iter().any(|l| l.contains("To: south@") && l.contains("You answer by proxy"))
        );
        // South holds one, which is as many as there can be, and so gives none; north gave its own.
        let many = give_to(&west, &url, "south").await;
        assert!(many.text().contains("They hold 1 proxies already"), "{:?}", many.errors());
        assert!(south.get(&url).await.attributes("input[name='giver']", "value").is_empty());
        assert!(
            !east
                .get(&url)
                .await
                .all("select[name^='holder'] option")
                .iter()
                .any(|label| label.contains("north"))
        );
        // South answers for both, each with its own form.
        let voters =
            south.get(&url).await.attributes("form[action$='/positions'] input[name='voter']", "value");
        assert_eq!(voters.len(), 2);
        for voter in &voters {
            let page = south.get(&url).await;
            let places = page.attributes("form[action$='/positions'] input[name='place']", "value");
            let at = voters.iter().position(|one| one == voter).expect("it is one of them");
            let place = places[at].clone();
            let (answer, reason) = (format!("answer{place}"), format!("reason{place}"));
            let fields = [("voter", voter.as_str()), ("place", &place), (&answer, "agree"), (&reason, "")];
            let done = south.post_from(&url, &format!("{url}/positions"), &fields).await;
            assert_eq!(done.status, 303, "{:?}", done.errors());
        }
        assert_eq!(positions(&house).await, (2, 2));
        assert!(west.get(&url).await.text().contains("Proxy with Network south"));
        // Answering oneself takes it back.
        assert_eq!(answer(&north, &url, "against", "").await.status, 303);
        let own = south.get(&url).await.attributes("form[action$='/positions'] input[name='voter']", "value");
        assert_eq!(own.len(), 1);
        assert_eq!(positions(&house).await, (2, 3));
        // Also by saying the same as whoever held it did.
        assert_eq!(give_to(&north, &url, "south").await.status, 303);
        assert_eq!(answer(&north, &url, "against", "").await.status, 303);
        let own = south.get(&url).await.attributes("form[action$='/positions'] input[name='voter']", "value");
        assert_eq!((own.len(), positions(&house).await), (1, (2, 3)));
        assert_eq!(give_to(&west, &url, "south").await.status, 303);
        let back = west.get(&url).await.attributes("input[name='giver']", "value");
        let fields = [("giver", back[0].as_str()), ("with", "back")];
        assert_eq!(west.post_from(&url, &format!("{url}/proxy"), &fields).await.status, 303);
        // Where the rules say nothing of proxies there are none, and nobody gives another's.
        let plain = opened(&north, &typed("vote", "Without")).await;
        assert!(west.get(&plain).await.attributes("input[name='giver']", "value").is_empty());
        let stolen = east.post_from(&url, &format!("{url}/proxy"), &fields).await;
        assert_eq!(stolen.status, 409);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_goes_back_when_whoever_holds_it_stands_out_and_passes_no_tie() {
    for engine in engines() {
        let house = networks(engine).await;
        rules(&house, "with-proxies", &[("proxies", "2")]).await;
        for address in ["tied", "free"] {
            let person = add_person(&house, address, &format!("{address}@example.org"), Seen::Everyone).await;
            give(&house, person, "confederation", Role::Member).await;
        }
        let north = speaker(&house, "north").await;
        let mut fields = typed("with-proxies", "Money for the south");
        fields.retain(|(name, _)| *name != "roll");
        fields.extend([("roll", "both"), ("concerns", "south")]);
        let url = opened(&north, &fields).await;
        let (east, west) = (speaker(&house, "east").await, speaker(&house, "west").await);
        assert_eq!(give_to(&east, &url, "west").await.status, 303);
        assert!(west.get("/desk").await.text().matches("Give a position").count() >= 2, "for both");
        let page = west.get(&url).await;
        let own = page.attributes("details.recusal input[name='voter']", "value");
        let fields = [("voter", own[0].as_str()), ("why", "We are partners.")];
        assert_eq!(west.post_from(&url, &format!("{url}/recusal"), &fields).await.status, 303);
        assert!(!west.get("/desk").await.text().contains("Give a position"), "nothing waits for them");
        assert!(east.get("/desk").await.text().contains("Give a position"), "it waits for whoever gave it");
        house.settle().await;
        let told = |l: &String| l.contains("To: east@") && l.contains("Your proxy is yours again");
        assert!(house.letters().iter().any(told));
        assert_eq!(answer(&east, &url, "agree", "").await.status, 303);
        // Somebody who may not answer does not let somebody else do it.
        declare_tie(&house, "tied", "south").await;
        let tied = house.as_person("tied@example.org").await;
        assert_eq!(give_to(&tied, &url, "free").await.status, 409);
        assert_eq!(answer(&tied, &url, "agree", "").await.status, 409);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_speaks_for_two_gives_the_proxy_of_either() {
    for engine in engines() {
        let house = networks(engine).await;
        rules(&house, "with-proxies", &[("proxies", "2")]).await;
        let two = add_person(&house, "Two", "two@example.org", Seen::Everyone).await;
        give(&house, two, "north", Role::Representative).await;
        give(&house, two, "south", Role::Representative).await;
        let url = opened(&speaker(&house, "north").await, &typed("with-proxies", "By proxy")).await;
        let two = house.as_person("two@example.org").await;
        let page = two.get(&url).await;
        assert_eq!(page.attributes("form select[id^='holder']", "id"), ["holder", "holder-2"]);
        let givers = page.attributes("form[action$='/proxy'] input[name='giver']", "value");
        let (labels, values) =
            (page.all("select#holder-2 option"), page.attributes("select#holder-2 option", "value"));
        let east = labels.iter().position(|label| label.contains("east")).expect("east is on the roll");
        let give_second = |holder: &str| {
            [("giver", givers[1].clone()), ("place", "-2".to_owned()), ("holder-2", holder.to_owned())]
        };
        for (holder, status) in [(givers[1].as_str(), 422), ("", 422), (values[east].as_str(), 303)] {
            let fields = give_second(holder);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let page = two.post_from(&url, &format!("{url}/proxy"), &fields).await;
            assert_eq!(page.status, status, "{:?}", page.errors());
            if status == 422 {
                assert_eq!(page.errors()[0].0, "holder-2");
            }
        }
        assert!(two.get(&url).await.text().contains("Proxy with Network east"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_nobody_to_speak_is_told_and_whether_the_rules_can_be_met() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = publish(&north, &draft(&north, &typed("vote", "Lanterns")).await).await;
        let (mute, out_of_reach) = ("nobody speaks for it now", "Even if all the others agree");
        let pages = [format!("{url}/open"), format!("{url}/roll")];
        let told = async |page: &str| {
            let text = north.get(page).await.text();
            (text.matches(mute).count(), text.contains(out_of_reach))
        };
        for page in &pages {
            assert_eq!(told(page).await, (0, false), "{page}");
        }
        // One of four cannot answer, then three, of whom half must take part.
        house.db.tamper(&silenced("south")).await;
        for page in &pages {
            assert_eq!(told(page).await, (1, false), "{page}");
        }
        house.db.tamper(&silenced("east")).await;
        house.db.tamper(&silenced("west")).await;
        for page in &pages {
            assert_eq!(told(page).await, (3, true), "{page}");
        }
        // Those who are left out by hand are not missed, also where the page comes back since something else is wrong.
        let form = north.get(&pages[0]).await;
        let mut fields =
            vec![("closes".to_owned(), "soon".to_owned()), ("zone".to_owned(), "UTC".to_owned())];
        for (who, name) in form.attributes("input[name='who']", "value").into_iter().zip(form.all("tbody th"))
        {
            let out = if name.contains(mute) { "Nobody speaks for it." } else { "" };
            fields.extend(
                [("who", who.as_str()), ("weight", "1"), ("out", out)]
                    .map(|(n, v)| (n.to_owned(), v.to_owned())),
            );
        }
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let back = north.post_from(&pages[0], &pages[0], &fields).await;
        assert_eq!(back.errors()[0].0, "closes");
        assert!(back.text().contains("Nobody speaks for it."), "{}", back.text());
        assert!(
            !back.text().contains("cannot answer") && !back.text().contains(out_of_reach),
            "{}",
            back.text()
        );
        // They stand on the roll all the same: somebody may speak for them before it closes.
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        assert_eq!(told(&pages[1]).await.0, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_test_is_repeated_it_is_told_who_has_nobody_to_speak_any_more() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("consensus", "Walls")).await;
        answers(
            &house,
            &url,
            &[("north", "agree"), ("south", "agree"), ("east", "agree"), ("west", "block")],
        )
        .await;
        pass_days(&house, 21);
        assert_eq!(north.submit(&url, &format!("{url}/resolve"), &[]).await.status, 303);
        let again = async || north.get(&format!("{url}/open")).await.text();
        let out_of_reach = "Even if all the others agree";
        let text = again().await;
        assert!(!text.contains("cannot answer") && !text.contains(out_of_reach), "{text}");
        for (slug, reached) in [("south", true), ("east", true), ("west", false)] {
            house.db.tamper(&silenced(slug)).await;
            let text = again().await;
            assert!(text.contains("cannot answer"), "{slug}: {text}");
            assert_eq!(!text.contains(out_of_reach), reached, "{slug}: {text}");
        }
    }
}

/// Lets east block, and begins to talk it over.
async fn blocked(house: &TestApp, url: &str) {
    answers(house, url, &[("north", "agree"), ("east", "block")]).await;
    pass_days(house, 21);
    let north = speaker(house, "north").await;
    assert_eq!(north.submit(url, &format!("{url}/resolve"), &[]).await.status, 303);
}

/// For how many nobody speaks, as is told before a test is repeated.
async fn mute(viewer: &Viewer<'_>, url: &str) -> Option<String> {
    let text = viewer.get(&format!("{url}/open")).await.text();
    let (_, told) = text.split_once("so that they cannot answer: ")?;
    Some(told.chars().take_while(char::is_ascii_digit).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_test_is_repeated_whoever_has_a_proxy_answers_also_for_a_network_without_a_speaker() {
    for engine in engines() {
        let house = networks(engine).await;
        rules_of(&house, "consensus", "proxied", &[("proxies", "1"), ("quorum", "")]).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &typed("proxied", "Gates")).await;
        assert_eq!(give_to(&speaker(&house, "west").await, &url, "south").await.status, 303);
        blocked(&house, &url).await;
        house.db.tamper(&silenced("west")).await;
        assert_eq!(mute(&north, &url).await, None, "south answers for west");
        house.db.tamper(&silenced("south")).await;
        assert_eq!(mute(&north, &url).await.as_deref(), Some("2"), "and who answers for south?");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_test_is_repeated_a_divided_network_is_heard_by_those_who_stand_on_the_roll_alone() {
    for engine in engines() {
        let house = networks(engine).await;
        rules_of(&house, "consensus", "parted", &[("split", "yes"), ("quorum", "")]).await;
        let second = add_person(&house, "Second of north", "second@example.org", Seen::Everyone).await;
        give(&house, second, "north", Role::Representative).await;
        let url = opened(&speaker(&house, "north").await, &typed("parted", "Gates")).await;
        blocked(&house, &url).await;
        let office = house.as_person(SECRETARY).await;
        let of_second = format!("{} AND person = '{second}'", silenced("north"));
        house.db.tamper(&of_second).await;
        assert_eq!(mute(&office, &url).await, None, "the first of the two speaks still");
        house.db.tamper(&silenced("north")).await;
        assert_eq!(mute(&office, &url).await.as_deref(), Some("1"));
        // The parts of its answer are theirs who stood there when the roll was frozen.
        let third = add_person(&house, "Third of north", "third@example.org", Seen::Everyone).await;
        give(&house, third, "north", Role::Representative).await;
        assert_eq!(mute(&office, &url).await.as_deref(), Some("1"));
    }
}
