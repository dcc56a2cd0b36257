//! Elections and polls: from the first name to a stranger's recount.

use crate::house::{
    SECRETARY, conclude, count, draft, networks, open_until, pass_days, publish, speaker, typed,
};
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};
use std::io::{Cursor, Read, Write};

/// An archive with one of its files changed.
fn changed(archive: &[u8], file: &str, change: &dyn Fn(&str) -> String) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(archive)).expect("it is a ZIP");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut one = old.by_index(at).expect("it is there");
        let (name, mut text) = (one.name().expect("it has a name").into_owned(), String::new());
        one.read_to_string(&mut text).expect("it is text");
        new.start_file(&name, zip::write::SimpleFileOptions::default()).expect("it begins");
        let text = if name == file { change(&text) } else { text };
        new.write_all(text.as_bytes()).expect("it is written");
    }
    new.finish().expect("it is whole").into_inner()
}

/// An election of two in the board, put to the others, for which north, east and south stand.
async fn board(house: &TestApp, seats: &str) -> String {
    let north = speaker(house, "north").await;
    let fields = [typed("election", "A new board"), vec![("seats", seats)]].concat();
    let url = publish(&north, &draft(&north, &fields).await).await;
    for slug in ["north", "east", "south"] {
        let viewer = speaker(house, slug).await;
        let name = format!("Candidate {slug}");
        let fields = [("name", name.as_str()), ("network", slug), ("statement", "What I would do.")];
        assert_eq!(viewer.post_from(&url, &format!("{url}/stand"), &fields).await.status, 303);
    }
    url
}

/// The numbers of candidates by their names, as they stand on the ballot.
async fn numbers(viewer: &Viewer<'_>, url: &str) -> Vec<(String, String)> {
    let page = viewer.get(&format!("{url}/ballot")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let names = page.all("form label");
    let fields = page.attributes("form input[id^='mark-']", "name");
    assert_eq!(names.len(), fields.len(), "{names:?} {fields:?}");
    names.into_iter().zip(fields).collect()
}

/// Marks candidates from the most preferred on and looks at it.
async fn mark(viewer: &Viewer<'_>, url: &str, wanted: &[&str]) -> Page {
    let all = numbers(viewer, url).await;
    let ballot = format!("{url}/ballot");
    let mut fields: Vec<(String, String)> = vec![("with".into(), "check".into())];
    for (place, name) in (1..).zip(wanted) {
        let (_, field) = all.iter().find(|(label, _)| label.contains(name)).expect("it is on the ballot");
        fields.push((field.clone(), place.to_string()));
    }
    // What was marked before is marked no longer.
    let page = viewer.get(&ballot).await;
    fields.extend(page.form("/ballot").into_iter().filter(|(name, _)| name == "voter" || name == "nonce"));
    send(viewer, url, &fields).await
}

/// What the form holds that casts a ballot which was looked at.
fn to_cast(checked: &Page) -> Vec<(String, String)> {
    let mut fields = checked.form("/ballot");
    fields.retain(|(name, _)| ["voter", "nonce", "ballot"].contains(&name.as_str()));
    fields.push(("with".into(), "cast".into()));
    fields
}

async fn send(viewer: &Viewer<'_>, url: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    viewer.post_from("/decisions", &format!("{url}/ballot"), &fields).await
}

/// Casts a ballot and gives its receipt.
async fn cast(viewer: &Viewer<'_>, url: &str, wanted: &[&str]) -> String {
    let checked = mark(viewer, url, wanted).await;
    assert_eq!(checked.status, 200, "{:?}", checked.errors());
    let page = send(viewer, url, &to_cast(&checked)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.all("#receipt").first().cloned().unwrap_or_default()
}

async fn opened(house: &TestApp, url: &str) {
    let north = speaker(house, "north").await;
    let page = open_until(&north, url, "2026-12-14T18:00", "Africa/Nairobi").await;
    assert_eq!(page.status, 303, "{:?} {}", page.errors(), page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_is_elected_in_secret_and_a_stranger_recounts() {
    for engine in engines() {
        let house = networks(engine).await;
        let url = board(&house, "2").await;
        opened(&house, &url).await;
        let north = speaker(&house, "north").await;
        let commitment = north.get(&url).await.all("#turnout code").join(" ");
        assert_eq!(commitment.len(), 64, "the SHA-256 of the seed is shown from the opening on");
        let mut receipts = Vec::new();
        for (slug, wanted) in [
            ("north", ["Candidate east", "Candidate north"]),
            ("south", ["Candidate south", "Candidate east"]),
            ("east", ["Candidate east", "Candidate south"]),
            ("west", ["Candidate east", "Candidate south"]),
        ] {
            let viewer = speaker(&house, slug).await;
            receipts.push(cast(&viewer, &url, &wanted).await);
        }
        assert!(receipts.iter().all(|receipt| receipt.len() == 19), "{receipts:?}");
        // Nothing is told before the count, not to whoever runs it either.
        let office = house.as_person(SECRETARY).await;
        for viewer in [&north, &office] {
            let page = viewer.get(&url).await.text();
            assert!(page.contains("4 of 4 voted") && !page.contains("Elected"), "{page}");
            assert_eq!(viewer.get(&format!("{url}/ballots")).await.status, 404);
            assert_eq!(viewer.get(&format!("{url}/archive.zip")).await.status, 404);
        }
        pass_days(&house, 21);
        house.settle().await;
        let north = speaker(&house, "north").await;
        let page = north.get(&url).await;
        let elected = page.all("#result + div ol b, section ol.list b");
        assert!(elected.starts_with(&["Candidate east".into(), "Candidate south".into()]), "{elected:?}");
        let told = page.all("#result dd code");
        assert_eq!(told[0], commitment);
        assert_eq!(tally::Terms::commit(&told[1]), commitment, "the seed is the one that was committed to");
        let archive = north.get(&format!("{url}/archive.zip")).await;
        assert_eq!(archive.status, 200);
        let (election, counted) = decisions::recount(&archive.bytes, 100).expect("it is counted again");
        assert_eq!(election.candidates.len(), 3);
        let names: Vec<_> = counted.elected.iter().map(|one| &election.candidates[one.index()]).collect();
        assert_eq!(names, ["Candidate east", "Candidate south"]);
        // The ballots that stand beside receipts are, taken together, those that were counted.
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let told = |file: &str, change: &dyn Fn(&str) -> String| {
            let again = decisions::recount(&changed(&archive.bytes, file, change), 100);
            again.expect_err("it is refused").to_string()
        };
        let other = |text: &str| {
            let mut lines = lines(text);
            let (receipt, _) = lines[1].split_once(',').expect("a receipt and a ballot");
            lines[1] = format!("{receipt},2");
            format!("{}\r\n", lines.join("\r\n"))
        };
        assert!(told("receipts.csv", &other).contains("not the ballots whose digest"), "another ballot");
        let twice = |text: &str| format!("{text}{}\r\n", lines(text)[1]);
        assert!(told("receipts.csv", &twice).contains("stands there before"), "a receipt twice");
        let fewer = |text: &str| lines(text)[..2].join("\r\n");
        assert!(told("receipts.csv", &fewer).contains("not the ballots whose digest"), "ballots left out");
        let nonsense = |text: &str| format!("{text}ABC,9 9\r\n");
        let line = format!("line {} is no ballot", receipts.len() + 2);
        assert!(told("receipts.csv", &nonsense).contains(&line), "{line}");
        let ballots = north.get(&format!("{url}/ballots")).await;
        for receipt in &receipts {
            assert!(ballots.text().contains(receipt.as_str()));
            let one = north.get(&format!("{url}/ballots?receipt={receipt}")).await.text();
            assert!(one.contains("among those that were counted"), "{one}");
        }
        assert_eq!(conclude(&north, &url).await.status, 303);
        let page = north.get(&url).await;
        assert!(page.all("main p.status").concat().contains("Elected"), "{}", page.text());
        // No row and no fact leads from a voter to a ballot, or tells when one was cast.
        let facts = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'decisions.position-given'");
        assert_eq!(count(&house, facts).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_is_cast_once_and_the_same_again_is_the_same() {
    for engine in engines() {
        let house = networks(engine).await;
        let url = board(&house, "1").await;
        opened(&house, &url).await;
        let west = speaker(&house, "west").await;
        let first = mark(&west, &url, &["Candidate north"]).await;
        let second = mark(&west, &url, &["Candidate south"]).await;
        let (one, other) = (to_cast(&first), to_cast(&second));
        let again = speaker(&house, "west").await;
        let at_once = tokio::join!(send(&west, &url, &one), send(&west, &url, &one));
        assert_eq!((at_once.0.status.as_u16(), at_once.1.status.as_u16()), (200, 200));
        assert_eq!(at_once.0.all("#receipt"), at_once.1.all("#receipt"));
        let page = send(&west, &url, &other).await;
        assert_eq!(page.status, 409);
        assert!(page.text().contains("cast here already"), "{}", page.text());
        assert_eq!(again.get(&format!("{url}/ballot")).await.status, 409);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM decisions_ballot")).await, 1);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM decisions_voted")).await, 1);
        // Two ballots of one voter at once: one is there.
        let south = speaker(&house, "south").await;
        let (first, second) = (
            to_cast(&mark(&south, &url, &["Candidate north"]).await),
            to_cast(&mark(&south, &url, &["Candidate east"]).await),
        );
        let both = tokio::join!(send(&south, &url, &first), send(&south, &url, &second));
        let mut codes = [both.0.status.as_u16(), both.1.status.as_u16()];
        codes.sort_unstable();
        assert_eq!(codes, [200, 409]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM decisions_ballot")).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_named_hears_of_it_and_nobody_else() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let fields = [
            typed("election", "A chair"),
            vec![("seats", "1"), ("nominate", "2026-12-01T12:00"), ("zone", "Asia/Tokyo")],
        ]
        .concat();
        let url = publish(&north, &draft(&north, &fields).await).await;
        let before = speaker(&house, "east").await.get(&url).await.text();
        let mut answers = Vec::new();
        for address in ["south@example.org", "nobody@example.org"] {
            let page = north.post_from(&url, &format!("{url}/names"), &[("address", address)]).await;
            answers.push((page.status, page.location()));
        }
        assert_eq!(answers[0], answers[1], "whether somebody has an address is not told");
        house.settle().await;
        let told = |to: &str| {
            house
                .letters()
                .iter()
                .any(|l| l.contains(&format!("To: {to}@")) && l.contains("You are proposed"))
        };
        assert!(told("south") && !told("nobody"));
        let after = speaker(&house, "east").await.get(&url).await.text();
        let bare = |text: &str| text.lines().filter(|l| !l.contains("csrf")).collect::<Vec<_>>().join("\n");
        assert_eq!(bare(&before), bare(&after));
        let south = speaker(&house, "south").await;
        assert!(south.get("/desk").await.text().contains("Say whether you stand: A chair"));
        assert!(south.get(&url).await.text().contains("You were proposed for this election"));
        // Not before names are no longer taken, and then whoever was named can still accept.
        let early = open_until(&north, &url, "2026-12-21T18:00", "UTC").await;
        assert_eq!((early.status.as_u16(), early.errors()[0].0.as_str()), (422, "roll"), "{}", early.text());
        assert_eq!(early.attributes("#closes", "value"), ["2026-12-21T18:00"], "what was typed stands there");
        pass_days(&house, 8);
        let (north, south) = (speaker(&house, "north").await, speaker(&house, "south").await);
        let late = north.post_from(&url, &format!("{url}/names"), &[("address", "east@example.org")]).await;
        assert_eq!(late.status, 409);
        let nobody = open_until(&north, &url, "2026-12-21T18:00", "UTC").await;
        assert!(nobody.text().contains("Nobody stands"), "{}", nobody.text());
        let fields = [("name", "Candidate south"), ("network", ""), ("statement", "")];
        assert_eq!(south.post_from(&url, &format!("{url}/stand"), &fields).await.status, 303);
        assert!(north.get(&url).await.text().contains("Candidate south"));
        let page = open_until(&north, &url, "2026-12-21T18:00", "UTC").await;
        assert_eq!(page.status, 303, "{}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_steps_down_while_votes_come_in_is_not_counted() {
    for engine in engines() {
        let house = networks(engine).await;
        let url = board(&house, "1").await;
        opened(&house, &url).await;
        let west = speaker(&house, "west").await;
        // The form was drawn before they stepped down, and is cast after it.
        let checked = mark(&west, &url, &["Candidate east", "Candidate south"]).await;
        let east = speaker(&house, "east").await;
        let down = east.post_from(&url, &format!("{url}/step-down"), &[]).await;
        assert_eq!((down.status.as_u16(), down.location()), (303, Some(url.clone())));
        assert_eq!(send(&west, &url, &to_cast(&checked)).await.status, 200);
        let south = speaker(&house, "south").await;
        assert!(numbers(&south, &url).await.iter().all(|(name, _)| !name.contains("east")));
        cast(&south, &url, &["Candidate south"]).await;
        pass_days(&house, 21);
        house.settle().await;
        let north = speaker(&house, "north").await;
        let page = north.get(&url).await;
        assert!(page.text().contains("Withdrawn"));
        let archive = north.get(&format!("{url}/archive.zip")).await;
        let (election, counted) = decisions::recount(&archive.bytes, 100).expect("it is counted");
        assert_eq!(election.candidates[counted.elected[0].index()], "Candidate south");
        let late = east.post_from(&url, &format!("{url}/step-down"), &[]).await;
        assert_ne!(late.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_stands_any_more_or_nobody_votes() {
    for engine in engines() {
        let house = networks(engine).await;
        // All withdraw, and somebody voted for them.
        let url = board(&house, "1").await;
        opened(&house, &url).await;
        cast(&speaker(&house, "west").await, &url, &["Candidate east"]).await;
        for slug in ["north", "east", "south"] {
            let viewer = speaker(&house, slug).await;
            assert_eq!(viewer.post_from(&url, &format!("{url}/step-down"), &[]).await.status, 303);
        }
        // Nobody votes at all.
        let other = board(&house, "1").await;
        opened(&house, &other).await;
        pass_days(&house, 21);
        house.settle().await;
        let north = speaker(&house, "north").await;
        for url in [&url, &other] {
            let page = north.get(url).await.text();
            assert!(page.contains("Nobody is elected"), "{page}");
            let archive = north.get(&format!("{url}/archive.zip")).await;
            assert!(decisions::recount(&archive.bytes, 100).expect("it is counted").1.elected.is_empty());
            assert_eq!(conclude(&north, url).await.status, 303);
            let page = north.get(url).await.text();
            assert!(page.contains("Not adopted") && !page.contains("ballots can still be cast"), "{page}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_poll_can_be_changed_and_shows_how_it_stands() {
    for engine in engines() {
        let house = networks(engine).await;
        let office = house.as_person(SECRETARY).await;
        let rules = [
            ("title", "Open poll"),
            ("slug", "open-poll"),
            ("way", "approval"),
            ("most", "1"),
            ("quorum", ""),
            ("least-days", "7"),
            ("shown", "at-once"),
        ];
        let made = office.submit("/decisions/rules/new?kind=poll", "/decisions/rules/new", &rules).await;
        assert_eq!(made.status, 303, "{:?}", made.errors());
        let north = speaker(&house, "north").await;
        let same = [typed("open-poll", "Where we meet"), vec![("options", "Riga\nQuito\n  riga ")]].concat();
        let refused = north.submit("/decisions/new", "/decisions/new", &same).await;
        assert_eq!(refused.errors()[0].0, "options");
        let fields = [typed("open-poll", "Where we meet"), vec![("options", "Riga\n\nQuito\n")]].concat();
        let url = publish(&north, &draft(&north, &fields).await).await;
        opened(&house, &url).await;
        let vote = async |slug: &str, wanted: &[&str]| {
            let viewer = speaker(&house, slug).await;
            let checked = mark(&viewer, &url, wanted).await;
            (checked.status.as_u16(), send(&viewer, &url, &to_cast(&checked)).await.status.as_u16())
        };
        assert_eq!(vote("north", &["Riga"]).await, (200, 303));
        assert_eq!(vote("south", &["Quito"]).await, (200, 303));
        assert_eq!(vote("south", &["Riga"]).await, (200, 303));
        // One choice: two ticks are too many.
        let west = speaker(&house, "west").await;
        let two = mark(&west, &url, &["Riga", "Quito"]).await;
        assert_eq!(two.status, 422);
        let page = west.get(&url).await;
        assert!(page.text().contains("2 of 4 voted"), "{}", page.text());
        assert!(page.text().contains("ballots can still be cast"), "{}", page.text());
        assert!(page.text().contains("How it stands is shown while ballots come in"), "{}", page.text());
        assert!(!page.text().contains("Positions are shown"), "nobody sees who chose what");
        assert_eq!(page.all("td[data-label='Has']")[0], "2");
        // Of an open ballot the earlier one is kept.
        assert_eq!(crate::house::positions(&house).await, (2, 3));
        // Between the end and the count nothing looks like a result.
        pass_days(&house, 21);
        let over = speaker(&house, "west").await.get(&url).await;
        assert!(over.text().contains("waits to be counted"), "{}", over.text());
        assert_eq!(over.all("td[data-label='Has']"), Vec::<String>::new());
        house.settle().await;
        assert_eq!(speaker(&house, "west").await.get(&url).await.all("td[data-label='Has']")[0], "2");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_records_of_one_person_have_one_open_ballot_and_what_was_counted_stays() {
    for engine in engines() {
        let house = networks(engine).await;
        let office = house.as_person(SECRETARY).await;
        let rules =
            [("title", "Open"), ("slug", "open-poll"), ("way", "approval"), ("most", "1"), ("quorum", "")];
        let made = office.submit("/decisions/rules/new?kind=poll", "/decisions/rules/new", &rules).await;
        assert_eq!(made.status, 303, "{:?}", made.errors());
        let mut persons = Vec::new();
        for at in 0..4 {
            let address = format!("m{at}@example.org");
            let person = add_person(&house, &format!("Member {at}"), &address, Seen::Everyone).await;
            give(&house, person, "confederation", Role::Member).await;
            persons.push(person);
        }
        let north = speaker(&house, "north").await;
        let mut fields = typed("open-poll", "Where we meet");
        fields.retain(|(name, _)| *name != "roll");
        fields.extend([("roll", "holders"), ("options", "Riga\nQuito")]);
        let url = publish(&north, &draft(&north, &fields).await).await;
        opened(&house, &url).await;
        for (at, wanted) in ["Riga", "Riga", "Quito", "Quito"].into_iter().enumerate() {
            let viewer = house.as_person(&format!("m{at}@example.org")).await;
            let checked = mark(&viewer, &url, &[wanted]).await;
            assert_eq!(send(&viewer, &url, &to_cast(&checked)).await.status, 303);
        }
        let join = |of: usize, with: usize| {
            format!(
                "UPDATE decisions_voter SET person = '{}' WHERE person = '{}'",
                persons[with], persons[of]
            )
        };
        house.db.tamper(&join(1, 0)).await;
        pass_days(&house, 21);
        house.settle().await;
        let viewer = house.as_person("m3@example.org").await;
        // In the order of the options.
        assert_eq!(viewer.get(&url).await.all("td[data-label='Has']"), ["1", "2"]);
        let counted = async || {
            let archive = viewer.get(&format!("{url}/archive.zip")).await;
            decisions::recount(&archive.bytes, 100).expect("its ballots are those that were counted").1.votes
        };
        assert_eq!(counted().await, 3);
        // A name that is gone leaves no hole.
        house.db.tamper("UPDATE decisions_candidate SET name = '' WHERE name = 'Quito'").await;
        let page = viewer.get(&url).await.text();
        assert!(page.matches("Somebody").count() >= 2 && !page.contains("Quito"), "{page}");
        house.db.tamper("UPDATE decisions_candidate SET name = 'Quito' WHERE name = ''").await;
        // Who turns out later to have voted twice did so when it was counted.
        house.db.tamper(&join(3, 2)).await;
        assert_eq!(counted().await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_voted_on_is_said_before_it_is_opened() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    for (field, value) in [("seats", "0"), ("seats", "51"), ("seats", "many")] {
        let fields = [typed("election", "A chair"), vec![(field, value)]].concat();
        let refused = north.submit("/decisions/new", "/decisions/new", &fields).await;
        assert_eq!(refused.errors()[0].0, field, "{value}");
    }
    // A weight tells whose a secret ballot is.
    let url = board(&house, "1").await;
    let who = north.get(&format!("{url}/open")).await.attributes("input[name='who']", "value");
    let mut fields = vec![("closes", "2026-12-14T18:00"), ("zone", "UTC")];
    for one in &who {
        fields.extend([("who", one.as_str()), ("weight", "2"), ("out", "")]);
    }
    let refused = north.post_from(&url, &format!("{url}/open"), &fields).await;
    assert!(refused.text().contains("everybody weighs 1"), "{}", refused.text());
    // Once it is put to others it stays an election.
    let edit = format!("{url}/edit");
    let refused = north.submit(&edit, &edit, &[("rules", "vote")]).await;
    assert_eq!(refused.errors()[0].0, "rules");
    // A ballot that no form made, and one for somebody else.
    opened(&house, &url).await;
    let west = speaker(&house, "west").await;
    let good = to_cast(&mark(&west, &url, &["Candidate east"]).await);
    for (field, value) in [("ballot", "1 1"), ("ballot", "9"), ("nonce", "mine"), ("voter", "x")] {
        let mut forged = good.clone();
        forged.iter_mut().filter(|(name, _)| name == field).for_each(|(_, v)| *v = value.to_owned());
        assert_eq!(send(&west, &url, &forged).await.status, 409, "{field} {value}");
    }
    let young = speaker(&house, "young").await;
    assert_eq!(send(&young, &url, &good).await.status, 409);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM decisions_ballot")).await, 0);
    pass_days(&house, 21);
    let west = speaker(&house, "west").await;
    let page = send(&west, &url, &good).await;
    assert!(page.status == 409 && page.text().contains("the time is over"), "{}", page.text());
}

/// Takes a key as a trustee and gives it.
async fn take_key(house: &TestApp, slug: &str, url: &str) -> String {
    let viewer = speaker(house, slug).await;
    let trustee = format!("{url}/trustee");
    let page = viewer.get(&trustee).await;
    let secret = page.all("#secret").first().cloned().unwrap_or_default();
    assert!(secret.starts_with("AGE-SECRET-KEY-1"), "{}", page.text());
    let fields = [("network", slug), ("key", &page.attributes("#key", "value")[0])];
    let kept = viewer.post_from(&trustee, &trustee, &fields).await;
    assert_eq!(kept.status, 303, "{:?}", kept.errors());
    secret
}

#[tokio::test(flavor = "multi_thread")]
async fn sealed_ballots_are_opened_by_trustees_together() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let fields = [typed("election", "A chair"), vec![("seats", "1"), ("trustees", "2")]].concat();
        let url = publish(&north, &draft(&north, &fields).await).await;
        let stands = [("name", "Candidate north"), ("network", "north"), ("statement", "")];
        assert_eq!(north.post_from(&url, &format!("{url}/stand"), &stands).await.status, 303);
        let fields = [("name", "Candidate west"), ("network", "west"), ("statement", "")];
        let west = speaker(&house, "west").await;
        assert_eq!(west.post_from(&url, &format!("{url}/stand"), &fields).await.status, 303);
        for address in ["south@example.org", "east@example.org", "west@example.org", "no@example.org"] {
            let asked = north.post_from(&url, &format!("{url}/trustees"), &[("trustee", address)]).await;
            assert_eq!(asked.status, 303);
        }
        let first = take_key(&house, "south", &url).await;
        // One is not enough to open it, and whoever was not asked is no trustee.
        let few = open_until(&north, &url, "2026-12-14T18:00", "UTC").await;
        assert!(few.text().contains("must be ready: 2; ready now: 1"), "{}", few.text());
        assert_eq!(north.get(&format!("{url}/trustee")).await.status, 404);
        // Who is refused gets another key: the secret half of the first went with its page.
        let (trustee, east) = (format!("{url}/trustee"), speaker(&house, "east").await);
        let page = east.get(&trustee).await;
        let (secret, key) = (page.all("#secret"), page.attributes("#key", "value")[0].clone());
        let refused =
            east.post_from(&trustee, &trustee, &[("network", "south"), ("key", &key), ("made", &key)]).await;
        assert_eq!((refused.status.as_u16(), refused.errors().len()), (422, 1), "{}", refused.text());
        assert!(refused.all("#secret")[0] != secret[0] && refused.attributes("#key", "value")[0] != key);
        // A key of their own that they typed stays.
        let refused =
            east.post_from(&trustee, &trustee, &[("network", "south"), ("key", &key), ("made", "")]).await;
        assert_eq!((refused.all("#secret").len(), refused.attributes("#key", "value")[0].clone()), (0, key));
        let second = take_key(&house, "east", &url).await;
        opened(&house, &url).await;
        let mut receipts = Vec::new();
        for slug in ["north", "south", "east", "west"] {
            receipts.push(cast(&speaker(&house, slug).await, &url, &["Candidate west"]).await);
        }
        // Nothing of a ballot or of a receipt is in the database, nor of a key.
        for hidden in receipts.iter().chain([&first, &second]) {
            let found = platform::testing::holding(&house.db, hidden).await;
            assert!(found.is_empty(), "{found:?}");
        }
        let sealed = count(&house, sql!("SELECT COUNT(DISTINCT content) FROM decisions_ballot")).await;
        assert_eq!(sealed, 4, "four who vote alike do not look alike");
        pass_days(&house, 21);
        house.settle().await;
        let south = speaker(&house, "south").await;
        assert!(south.get(&url).await.text().contains("as soon as enough trustees have come"));
        let trustee = format!("{url}/trustee");
        let wrong = south.post_from(&trustee, &trustee, &[("key", &second)]).await;
        assert!(wrong.text().contains("does not open your part"), "{}", wrong.text());
        assert!(!wrong.text().contains(second.as_str()), "a secret that was typed does not come back");
        assert_eq!(south.post_from(&trustee, &trustee, &[("key", &first)]).await.status, 303);
        let page = south.get(&url).await.text();
        assert!(page.contains("come so far: 1") && !page.contains("Count it yourself"), "{page}");
        let early = speaker(&house, "north").await.post_from(&url, &format!("{url}/count"), &[]).await;
        assert!(
            early.status == 409 && early.text().contains("as soon as enough trustees"),
            "{}",
            early.text()
        );
        let east = speaker(&house, "east").await;
        assert_eq!(east.post_from(&trustee, &trustee, &[("key", &second)]).await.status, 303);
        let archive = east.get(&format!("{url}/archive.zip")).await;
        let (election, counted) = decisions::recount(&archive.bytes, 100).expect("it is counted again");
        assert_eq!(election.candidates[counted.elected[0].index()], "Candidate west");
        assert_eq!(counted.votes, 4);
        let ballots = east.get(&format!("{url}/ballots")).await.text();
        assert!(receipts.iter().all(|receipt| ballots.contains(receipt.as_str())));
    }
}

/// Statements that the page of an election may take: more than others, since candidates, the turnout and what came of it are asked too; for whoever
/// leads it also who could lead it, and who could be asked for advice.
const STATEMENTS: (u64, u64) = (9, 11);

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_an_election_asks_no_more_for_many_voters_than_for_few() {
    for engine in engines() {
        let house = networks(engine).await;
        let url = board(&house, "2").await;
        let shaping = speaker(&house, "north").await.get(&url).await.statements;
        let shaping_seen = speaker(&house, "west").await.get(&url).await.statements;
        opened(&house, &url).await;
        let north = speaker(&house, "north").await;
        let few = [north.get(&url).await.statements, north.get(&format!("{url}/ballot")).await.statements];
        house
            .db
            .tamper(
                "INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out)
                 WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)
                 SELECT '01932b1c-0000-7000-8000-' || CAST(100000000000 + n.i AS TEXT), p.id, NULL, NULL, 'persons', 1, ''
                 FROM n, decisions_proposal p",
            )
            .await;
        let many = [north.get(&url).await.statements, north.get(&format!("{url}/ballot")).await.statements];
        assert_eq!(few, many);
        cast(&north, &url, &["Candidate north"]).await;
        pass_days(&house, 21);
        house.settle().await;
        let counted = speaker(&house, "north").await.get(&url).await.statements;
        let counted_seen = speaker(&house, "west").await.get(&url).await.statements;
        let (others, leads) = ([shaping_seen, few[1], counted_seen], [shaping, few[0], counted]);
        assert!(others.iter().all(|taken| *taken <= STATEMENTS.0), "{others:?}");
        assert!(leads.iter().all(|taken| *taken <= STATEMENTS.1), "{leads:?}");
    }
}
