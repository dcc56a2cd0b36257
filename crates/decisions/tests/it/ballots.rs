//! Grades, points and limits on ballots through the pages, and files that are counted.

use crate::house::{SECRETARY, conclude, draft, networks, open_until, pass_days, publish, speaker, typed};
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

async fn rules(house: &TestApp, kind: &str, fields: &[(&str, &str)]) {
    let office = house.as_person(SECRETARY).await;
    let named = [&[("title", "Composed"), ("slug", "composed"), ("quorum", "")], fields].concat();
    let new = format!("/decisions/rules/new?kind={kind}");
    let made = office.submit(&new, "/decisions/rules/new", &named).await;
    assert_eq!(made.status, 303, "{:?}", made.errors());
}

/// A poll on three places by the composed rules, open until 14 December.
async fn poll(house: &TestApp) -> String {
    let north = speaker(house, "north").await;
    let fields = [typed("composed", "Where we meet"), vec![("options", "Riga\nQuito\nHanoi")]].concat();
    let url = publish(&north, &draft(&north, &fields).await).await;
    let page = open_until(&north, &url, "2026-12-14T18:00", "UTC").await;
    assert_eq!(page.status, 303, "{:?} {}", page.errors(), page.text());
    url
}

/// Looks at what is marked by number.
async fn mark(viewer: &Viewer<'_>, url: &str, marks: &[(&str, &str)]) -> Page {
    let ballot = format!("{url}/ballot");
    let fields = [&[("with", "check")], marks].concat();
    viewer.submit(&ballot, &ballot, &fields).await
}

/// Marks and gives a ballot; one that is cast in secret is answered with its receipt.
async fn vote(house: &TestApp, slug: &str, url: &str, marks: &[(&str, &str)]) {
    let viewer = speaker(house, slug).await;
    let checked = mark(&viewer, url, marks).await;
    assert_eq!(checked.status, 200, "{slug}: {:?}", checked.errors());
    let mut fields = checked.form("/ballot");
    fields.retain(|(name, _)| ["voter", "nonce", "ballot"].contains(&name.as_str()));
    fields.push(("with".into(), "cast".into()));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let given = viewer.post_from("/decisions", &format!("{url}/ballot"), &fields).await;
    assert!(given.status == 200 || given.status == 303, "{slug}: {}", given.text());
}

/// Counts a poll that is over and gives what its page says of it.
async fn counted(house: &TestApp, url: &str) -> Page {
    pass_days(house, 21);
    house.settle().await;
    speaker(house, "north").await.get(url).await
}

#[tokio::test(flavor = "multi_thread")]
async fn options_are_graded() {
    for (way, has, expected) in
        [("score", ["24", "26", "11"], "Quito"), ("majority-judgement", ["8", "6", "0"], "Riga")]
    {
        for engine in engines() {
            let house = networks(engine).await;
            rules(&house, "poll", &[("way", way), ("best", "10")]).await;
            let url = poll(&house).await;
            // The sum prefers Quito (26 to 24), the grade in the middle Riga (8 to 6).
            vote(&house, "north", &url, &[("mark-1", "8"), ("mark-2", "6"), ("mark-3", "1")]).await;
            vote(&house, "south", &url, &[("mark-1", "8"), ("mark-2", "10")]).await;
            vote(&house, "east", &url, &[("mark-1", "8"), ("mark-2", "4")]).await;
            vote(&house, "west", &url, &[("mark-1", "0"), ("mark-2", "6"), ("mark-3", "10")]).await;
            let west = speaker(&house, "west").await;
            for wrong in ["11", "-1", "many"] {
                let page = mark(&west, &url, &[("mark-1", wrong)]).await;
                assert_eq!(page.errors()[0].0, "mark-1", "{wrong}");
            }
            let page = counted(&house, &url).await;
            assert_eq!(page.all("td[data-label='Has']"), has, "{way}: {}", page.text());
            let archive = speaker(&house, "north").await.get(&format!("{url}/archive.zip")).await;
            let (election, again) = decisions::recount(&archive.bytes, 10).expect("it is counted again");
            assert_eq!(election.candidates[again.elected[0].index()], expected);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn agreement_has_degrees_and_dots_are_shared_out() {
    let house = networks(engines()[0]).await;
    rules(&house, "poll", &[("way", "gradient")]).await;
    let url = poll(&house).await;
    let north = speaker(&house, "north").await;
    let form = north.get(&format!("{url}/ballot")).await;
    assert_eq!(form.all("select[name='mark-1'] option").len(), 9, "eight degrees, and none");
    let checked = mark(&north, &url, &[("mark-1", "7"), ("mark-2", "0")]).await;
    assert_eq!(checked.status, 200, "{:?}", checked.errors());
    assert_eq!(mark(&north, &url, &[("mark-1", "8")]).await.status, 422);
    vote(&house, "north", &url, &[("mark-1", "7"), ("mark-2", "0")]).await;
    vote(&house, "south", &url, &[("mark-1", "5"), ("mark-2", "0")]).await;
    vote(&house, "east", &url, &[("mark-1", "7")]).await;
    let page = counted(&house, &url).await;
    let told = |grade: &str| page.all(&format!("td[data-label='{grade}']"));
    assert_eq!(told("Full agreement"), ["2", "0", "0"], "{}", page.text());
    assert_eq!(told("Support with reservations"), ["1", "0", "0"]);
    assert_eq!(told("Veto"), ["0", "2", "0"]);
    assert_eq!(told("Not judged"), ["0", "1", "3"]);
    assert!(page.text().contains("Chosen") && !page.text().contains("Elected"), "a poll elects nobody");

    let house = networks(engines()[0]).await;
    rules(&house, "poll", &[("way", "dots"), ("points", "5")]).await;
    let url = poll(&house).await;
    let north = speaker(&house, "north").await;
    let six = mark(&north, &url, &[("mark-1", "3"), ("mark-2", "3")]).await;
    assert!(six.status == 422 && six.text().contains('5'), "six of five dots: {}", six.text());
    vote(&house, "north", &url, &[("mark-1", "3"), ("mark-2", "2")]).await;
    vote(&house, "south", &url, &[("mark-2", "5")]).await;
    let page = counted(&house, &url).await;
    assert_eq!(page.all("td[data-label='Has']"), ["3", "7", "0"], "{}", page.text());
    assert_eq!(conclude(&speaker(&house, "north").await, &url).await.status, 303);
    let page = speaker(&house, "south").await.get(&url).await.text();
    assert!(page.contains("Opinion given") && !page.contains("In force"), "an opinion binds nobody");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_one_network_only_so_many_are_elected() {
    for engine in engines() {
        let house = networks(engine).await;
        rules(&house, "election", &[("way", "scottish-stv"), ("each-network", "1")]).await;
        let second = add_person(&house, "Second of east", "second@example.org", Seen::Everyone).await;
        give(&house, second, "east", Role::Representative).await;
        add_body(&house, "group", BodyKind::InterestGroup, "A group").await;
        let free = add_person(&house, "Of no network", "free@example.org", Seen::Everyone).await;
        give(&house, free, "group", Role::Member).await;
        let north = speaker(&house, "north").await;
        let fields = [typed("composed", "A board"), vec![("seats", "2")]].concat();
        let url = publish(&north, &draft(&north, &fields).await).await;
        let stand = async |address: &str, network: &str| {
            let viewer = house.as_person(&format!("{address}@example.org")).await;
            let fields = [("name", address), ("network", network), ("statement", "")];
            viewer.post_from(&url, &format!("{url}/stand"), &fields).await
        };
        // Nobody stands for a network that is not theirs, or gets round the limit by naming none.
        for (address, network) in [("second", "north"), ("second", ""), ("free", "east")] {
            assert_eq!(stand(address, network).await.errors()[0].0, "network", "{address} {network}");
        }
        for (address, network) in [("second", "east"), ("east", "east"), ("south", "south"), ("free", "")] {
            assert_eq!(stand(address, network).await.status, 303, "{address}");
        }
        assert_eq!(open_until(&north, &url, "2026-12-14T18:00", "UTC").await.status, 303);
        let form = north.get(&format!("{url}/ballot")).await;
        let names = form.all("form label");
        let place = |name: &str| {
            let at = names.iter().position(|label| label.contains(name)).expect("it is on the ballot");
            form.attributes("form input[id^='mark-']", "name")[at].clone()
        };
        // Three of four put both of the east first.
        let (second, east, south) = (place("second"), place("east"), place("south"));
        for (slug, order) in [
            ("north", [&second, &east, &south]),
            ("east", [&second, &east, &south]),
            ("west", [&east, &second, &south]),
            ("south", [&east, &second, &south]),
        ] {
            let marks: Vec<_> = order.iter().zip(["1", "2", "3"]).map(|(at, n)| (at.as_str(), n)).collect();
            vote(&house, slug, &url, &marks).await;
        }
        let page = counted(&house, &url).await;
        let elected = page.all("#result + div ol b, section ol.list b");
        let of_east = elected.iter().filter(|name| ["second", "east"].contains(&name.as_str())).count();
        assert_eq!((elected.len(), of_east), (2, 1), "{elected:?}");
        assert!(elected.contains(&"south".to_owned()), "{elected:?}");
    }
}

/// Four candidates, nine ballots: the form of .blt, as Hill, Wichmann and Woodall (1987) have it.
const FILE: &str = "4 2\n4 1 2 0\n3 3 0\n2 4 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"D\"\n\"Held elsewhere\"\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_file_from_elsewhere_is_counted_and_a_broken_one_names_its_line() {
    let house = networks(engines()[0]).await;
    let viewer = speaker(&house, "north").await;
    let count = async |ballots: &str, more: &[(&str, &str)]| {
        let fields = [&[("method", "scottish-stv"), ("ballots", ballots)], more].concat();
        viewer.submit("/decisions/recount", "/decisions/recount", &fields).await
    };
    let page = count(FILE, &[]).await;
    assert_eq!(page.status, 200, "{:?}", page.errors());
    assert!(page.text().contains("Held elsewhere"));
    assert_eq!(page.all("section ol.list b"), ["A", "C"], "{}", page.text());
    let one = count(FILE, &[("seats", "1")]).await;
    assert_eq!(one.all("section ol.list b").len(), 1);
    for (broken, line) in [("4 2\n4 1 9 0\n0\n", "2"), ("4 2\n4 1 2\n", "2"), ("neither this\nnor that", "2")]
    {
        let page = count(broken, &[]).await;
        assert_eq!(page.status, 422, "{broken}");
        assert!(page.errors()[0].1.contains(line), "{broken}: {:?}", page.errors());
    }
    // More than other forms take, and more than is counted here.
    let large = format!("2 1\n{}0\n\"A\"\n\"B\"\n\"Large\"\n", "1 1 2 0\n".repeat(130_000));
    let page = count(&large, &[]).await;
    assert!(page.status == 200 && page.text().contains("130,000"), "{:?}", page.errors());
    let many = format!("201 1\n0\n{}\"Many\"\n", "\"A\"\n".repeat(201));
    assert!(count(&many, &[]).await.errors()[0].1.contains("201 candidates"));
    assert_eq!(count("", &[]).await.status, 422);
    assert_eq!(count(FILE, &[("method", "by-guess")]).await.status, 422);
    assert_eq!(count(FILE, &[("seats", "0")]).await.status, 422);
    assert_eq!(
        house.visitor().get("/decisions/recount").await.status,
        303,
        "it is for those who are signed in"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_taken_at_least_as_long_as_it_was_told_once_somebody_stands() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let until = [("nominate", "2026-12-10T12:00"), ("zone", "UTC")];
        let fields = [&typed("election", "A new board")[..], &until].concat();
        let url = publish(&north, &draft(&north, &fields).await).await;
        let edit = format!("{url}/edit");
        let moved = async |to| {
            let page = north.submit(&edit, &edit, &[("nominate", to)]).await;
            (page.status.as_u16(), page.errors().into_iter().map(|(field, _)| field).collect::<Vec<_>>())
        };
        // It was a mistake, and nobody lost anything by it yet.
        assert_eq!(moved("2026-12-01T12:00").await, (303, vec![]));
        let stands = [("name", "Candidate east"), ("network", "east"), ("statement", "Ready.")];
        let east = speaker(&house, "east").await;
        assert_eq!(east.post_from(&url, &format!("{url}/stand"), &stands).await.status, 303);
        for sooner in ["2026-11-30T12:00", "", "2062-12-10T12:00"] {
            assert_eq!(moved(sooner).await, (422, vec!["nominate".to_owned()]), "`{sooner}`");
        }
        assert_eq!(moved("2026-12-03T12:00").await, (303, vec![]));
    }
}
