//! The register as others take it: search, feed, files, calendar. What is not for everybody is in none that everybody gets.

use crate::house::{
    SECRETARY, answers, conclude, draft, networks, opened, pass_days, publish, speaker, typed,
};
use platform::testing::engines;
use registry::testing::AsPerson;

fn for_everybody(title: &str) -> Vec<(&str, &str)> {
    let mut fields = typed("vote", title);
    fields.retain(|(name, _)| *name != "seen");
    fields.push(("seen", "everyone"));
    fields
}

#[tokio::test(flavor = "multi_thread")]
async fn what_everybody_may_see_is_found_and_taken_out() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &for_everybody("Lanterns, and oil")).await;
        publish(&north, &draft(&north, &typed("vote", "Quiet matters")).await).await;
        house.settle().await;
        let visitor = house.visitor();
        let found = visitor.get("/search?q=lanterns").await.text();
        assert!(found.contains(&url) && found.contains("Proposal"), "{found}");
        let calendar = visitor.get("/decisions.ics").await.text();
        assert!(calendar.contains("DTSTART:20261214T150000Z"), "{calendar}");
        assert!(calendar.contains("Closes: Lanterns\\, and oil"), "{calendar}");
        for address in [
            "/decisions.csv",
            "/decisions.json",
            "/decisions.atom",
            "/decisions.ics",
            "/search?q=quiet",
            "/sitemap.xml",
        ] {
            let text = visitor.get(address).await.text();
            assert!(!text.contains("Quiet matters"), "{address}: {text}");
        }
        assert!(north.get("/decisions.csv").await.text().contains("Quiet matters"));
        let csv = visitor.get("/decisions.csv").await.text();
        assert!(
            csv.contains("2026-1,confederation,\"Lanterns, and oil\",testing,vote,2026-12-14T15:00:00Z,"),
            "{csv}"
        );
        let all = [("north", "agree"), ("south", "agree"), ("east", "agree")];
        answers(&house, &url, &all).await;
        pass_days(&house, 21);
        assert_eq!(conclude(&north, &url).await.status, 303);
        house.settle().await;
        let json = visitor.get("/decisions.json").await.json();
        assert_eq!(json["decisions"][0]["standing"], "in-force");
        assert_eq!(json["decisions"].as_array().map(Vec::len), Some(1));
        let told = |slug: &str| {
            let to = format!("To: {slug}@example.org");
            house
                .letters()
                .iter()
                .filter(|l| l.contains(&to) && l.contains("the outcome is confirmed"))
                .count()
        };
        // Whoever concluded it knows.
        assert_eq!((told("north"), told("west"), told("young")), (0, 1, 0));
        assert!(visitor.get("/decisions.atom").await.text().contains("In force"));
        let found = visitor.get("/search?q=lanterns").await.text();
        assert!(found.contains("Decision"), "{found}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_hold_what_was_asked_for_as_the_page_does() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let filed = [for_everybody("Lanterns"), vec![("subjects", "Light")]].concat();
        publish(&north, &draft(&north, &filed).await).await;
        let other = opened(&north, &for_everybody("Harbours")).await;
        pass_days(&house, 21);
        assert_eq!(conclude(&speaker(&house, "north").await, &other).await.status, 303);
        let visitor = house.visitor();
        // Of Harbours nobody took part: it is not in force.
        for (query, lanterns, harbours) in [
            ("", true, true),
            ("q=lanterns", true, false),
            ("subject=light", true, false),
            ("show=in-force", true, false),
            ("show=all&body=confederation", true, true),
            ("body=north", false, false),
            ("body=nowhere", false, false),
            ("year=2025", false, false),
            ("year=2026", true, true),
        ] {
            for kind in ["csv", "json", "atom"] {
                let text = visitor.get(&format!("/decisions.{kind}?{query}")).await.text();
                let found = (text.contains("Lanterns"), text.contains("Harbours"));
                assert_eq!(found, (lanterns, harbours), "{kind}?{query}: {text}");
            }
        }
        // What a page leads to holds what it shows, also where its address does not say what is meant.
        let north = speaker(&house, "north").await;
        publish(&north, &draft(&north, &typed("vote", "Quiet harbours")).await).await;
        let titles = ["Lanterns", "Harbours", "Quiet harbours"];
        for (viewer, kinds) in [(&visitor, &["csv", "json", "atom"][..]), (&north, &["csv", "json"][..])] {
            for query in ["", "year=2026", "show=all", "show=all&q=harbours", "show=in-force&subject=light"] {
                let page = viewer.get(&format!("/decisions?{query}")).await;
                let rows = page.all("main tr").join("\n");
                let shown = titles.map(|title| rows.contains(title));
                for file in page.attributes("nav.downloads a", "href") {
                    if kinds.iter().any(|kind| file.starts_with(&format!("/decisions.{kind}"))) {
                        let text = viewer.get(&file).await.text();
                        assert_eq!(titles.map(|title| text.contains(title)), shown, "{query} {file}: {text}");
                    }
                }
            }
        }
        let feed = visitor.get("/decisions.atom?subject=light&body=confederation").await.text();
        let own = "/decisions.atom?body=confederation&amp;subject=light\"/>";
        assert!(feed.contains(own), "a feed is at its own address: {feed}");
        let page = visitor.get("/decisions?q=nothing+such&show=all").await;
        assert!(page.text().contains("Nothing fits what you asked for."), "{}", page.text());
        assert!(!page.text().contains("Nothing of this was decided yet."));
        let files = page.attributes("nav.downloads a", "href");
        assert!(files.contains(&"/decisions.csv?q=nothing%20such&show=all".to_owned()), "{files:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_proposed_is_told_when_a_decision_is_to_be_looked_at_again() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &for_everybody("A trial year")).await;
        answers(&house, &url, &[("north", "agree"), ("south", "agree")]).await;
        pass_days(&house, 21);
        let past = [("statement", "For a year."), ("review", "2026-12-01")];
        let outcome = format!("{url}/outcome");
        assert_eq!(north.post_from(&url, &outcome, &past).await.errors()[0].0, "review");
        let ahead = [("statement", "For a year."), ("review", "2027-01-20"), ("lapses", "2027-12-31")];
        assert_eq!(north.post_from(&url, &outcome, &ahead).await.status, 303);
        let told = || {
            let to_north =
                |letter: &&String| letter.contains("To: north@") && letter.contains("To be looked at again");
            house.letters().iter().filter(to_north).count()
        };
        for (days, letters) in [(1, 0), (40, 1), (1, 1)] {
            pass_days(&house, days);
            platform::jobs::begin_rounds(&house.app).await.expect("it is begun");
            house.clock.pass(jiff::SignedDuration::from_hours(1));
            house.settle().await;
            assert_eq!(told(), letters, "after {days} days more");
        }
        let calendar = house.visitor().get("/decisions.ics").await.text();
        assert!(
            calendar.contains("DTSTART;VALUE=DATE:20270120")
                && calendar.contains("DTSTART;VALUE=DATE:20271231")
        );
        // Its last day is in force, the next is not.
        pass_days(&house, 345);
        let visitor = house.visitor();
        assert!(visitor.get(&url).await.text().contains("Lapsed"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_narrowed_or_withdrawn_is_found_no_more() {
    let house = networks(engines()[0]).await;
    let north = speaker(&house, "north").await;
    let narrowed = publish(&north, &draft(&north, &for_everybody("Narrow bridges")).await).await;
    let withdrawn = publish(&north, &draft(&north, &for_everybody("Withdrawn tides")).await).await;
    house.settle().await;
    let visitor = house.visitor();
    assert!(visitor.get("/feed.atom").await.text().contains("Narrow bridges"));
    let front = visitor.get("/").await.text();
    assert!(front.contains("Narrow bridges") && !front.contains("news-decisions"), "{front}");
    assert_eq!(house.app.texts.lacking(), Vec::<String>::new());
    let finds =
        async |words: &str, url: &str| visitor.get(&format!("/search?q={words}")).await.text().contains(url);
    assert!(finds("bridges", &narrowed).await && finds("tides", &withdrawn).await);
    let edit = format!("{narrowed}/edit");
    assert_eq!(north.submit(&edit, &edit, &[("seen", "members")]).await.status, 303);
    assert_eq!(north.submit(&withdrawn, &format!("{withdrawn}/withdraw"), &[]).await.status, 303);
    house.settle().await;
    assert!(!finds("bridges", &narrowed).await && !finds("tides", &withdrawn).await);
    for address in ["/decisions.atom", "/feed.atom", "/"] {
        let text = visitor.get(address).await.text();
        assert!(!text.contains("Narrow bridges") && !text.contains("Withdrawn tides"), "{address}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_read_what_everybody_may_see_and_nothing_else() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        let url = opened(&north, &for_everybody("Lanterns")).await;
        let hidden = opened(&north, &typed("vote", "For members")).await;
        let of = |url: &str| format!("/api/v1{url}");
        answers(&house, &url, &[("north", "agree"), ("south", "agree"), ("east", "against")]).await;
        let program = house.visitor();
        let list = program.get("/api/v1/decisions").await.json();
        let numbers: Vec<_> =
            list["items"].as_array().expect("a list").iter().map(|one| &one["number"]).collect();
        assert_eq!(numbers, ["2026-1"], "{list}");
        assert_eq!(program.get(&of(&hidden)).await.status, 404);
        let open = program.get(&of(&url)).await.json();
        assert_eq!((&open["state"], &open["decision"]), (&"testing".into(), &serde_json::Value::Null));
        pass_days(&house, 21);
        assert_eq!(conclude(&speaker(&house, "north").await, &url).await.status, 303);
        let whole = program.get(&of(&url)).await.json();
        assert_eq!(whole["verdict"]["came"], "adopted", "{whole}");
        assert_eq!(
            (&whole["decision"]["adopted"], &whole["decision"]["in_force"]),
            (&true.into(), &true.into())
        );
        let answer = |slug: &str| {
            let roll = whole["roll"].as_array().expect("a list");
            let one = roll.iter().find(|one| one["body"] == slug).expect("it is on the roll");
            (one["answer"].as_str().map(str::to_owned), one["left_out"].as_bool())
        };
        assert_eq!(answer("north"), (Some("agree".into()), Some(false)));
        assert_eq!(answer("east"), (Some("against".into()), Some(false)));
        assert_eq!(answer("west"), (None, Some(false)));
        assert_eq!(answer("young"), (None, Some(true)));
        assert!(!whole.to_string().contains("Speaker of"), "no person is named");
    }
}

/// Adds decided proposals that are older than everything else.
async fn add_old(house: &platform::testing::TestApp, (from, count): (i64, i64), seen_by: &str) {
    let id = |column: &str| format!("'01932b1c-0000-7000-8000-' || CAST({column} AS TEXT)");
    let numbers = format!(
        "WITH RECURSIVE n(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {})",
        from + count
    );
    let id = id("100000000000 + n.i");
    house
        .db
        .tamper(&format!(
            "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes, test,
                 vote, version, proposer, closes_at, zone, opened_at, made_at, changed_at)
             {numbers} SELECT {id}, '1999-' || CAST(n.i AS TEXT), 1999, n.i, b.id, 'decided', '{seen_by}', 'networks', r.id, NULL, '[]', 0,
                 0, 1, NULL, NULL, 'UTC', 1, 1000000 - n.i, 1 FROM n, registry_body b, decisions_rule_set r
             WHERE b.kind = 'confederation' AND r.slug = 'vote';
             INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, person, at)
             {numbers} SELECT {id}, 1, '{{\"en\":\"Old ' || CAST(n.i AS TEXT) || '\"}}', '{{\"en\":\"Text\"}}', '{{\"en\":\"Why\"}}', '{{}}',
                 '', NULL, 1 FROM n;
             INSERT INTO decisions_decision (proposal, adopted, verdict, statement, decided_at, review_on, lapses_on, superseded_by, person)
             {numbers} SELECT {id}, 1, '{{\"came\":\"adopted\",\"lines\":[]}}', '{{\"en\":\"So\"}}', 1, NULL, NULL, NULL, NULL FROM n;"
        ))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_register_has_pages_and_what_is_hidden_takes_no_place() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        publish(&north, &draft(&north, &for_everybody("Newest of all")).await).await;
        add_old(&house, (1, 700), "body").await;
        add_old(&house, (1001, 250), "everyone").await;
        let visitor = house.visitor();
        let page = visitor.get("/decisions").await;
        assert_eq!(page.all("tbody tr").len(), 200);
        assert!(page.text().contains("Newest of all") && page.text().contains("Old 1001"), "{}", page.text());
        assert!(!page.text().contains("1999-7 "), "{}", page.text());
        assert_eq!(page.attributes("select#year option", "value"), ["", "1999", "2026"]);
        assert_eq!(page.attributes("nav.pager a", "href"), ["/decisions?page=2"]);
        let last = visitor.get("/decisions?page=2").await;
        assert_eq!(last.all("tbody tr").len(), 51);
        assert!(last.text().contains("Old 1250"));
        assert!(!last.text().contains("Nothing is open"), "something is, on the first page");
        assert_eq!(last.attributes("nav.pager a", "href"), ["/decisions?page=1"]);
        // What is asked for is looked for in all of it, and stays asked for on its next page.
        assert_eq!(visitor.get("/decisions?q=1999-1250").await.all("tbody tr").len(), 1);
        let years = visitor.get("/decisions?q=old&show=all").await.attributes("nav.pager a", "href");
        assert_eq!(years, ["/decisions?q=old&show=all&page=2"]);
        assert!(visitor.get("/decisions?page=99").await.all("tbody tr").is_empty());
        let office = house.as_person(SECRETARY).await;
        let found = office.get("/decisions?q=1999-650&show=all").await;
        assert_eq!(found.all("tbody tr").len(), 1, "the secretariat sees what is the body's");
        let taken = visitor.get("/decisions.csv").await.text();
        assert!(taken.contains("1999-1250") && !taken.contains("1999-650"), "{taken}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_body_leads_to_what_it_decided() {
    for engine in engines() {
        let house = networks(engine).await;
        let north = speaker(&house, "north").await;
        publish(&north, &draft(&north, &for_everybody("Lanterns for all")).await).await;
        let visitor = house.visitor();
        for (body, found) in [("/networks/north", false), ("/about", true)] {
            let page = visitor.get(body).await;
            let links = page.attributes("main a[href^='/decisions?']", "href");
            assert_eq!(links.len(), 1, "{body}");
            let register = visitor.get(&links[0]).await;
            assert_eq!(register.text().contains("Lanterns for all"), found, "{body}");
            // What is asked for can be seen in the form also where there is nothing of it.
            assert_eq!(register.all("#body option[selected]").len(), 1, "{body}");
            assert_ne!(register.attributes("#body option[selected]", "value"), [""], "{body}");
        }
    }
}
