//! Lists of bodies: filters, leafing through, files and feeds.

use crate::house::{founded, office, with_network};
use axum::http::Method;
use platform::testing::{Page, TestApp, Viewer, engines};
use quick_xml::events::Event;
use registry::testing::{AsPerson, BodyKind, add_body};
use std::collections::BTreeSet;

/// Adds so many bodies of a kind, `Body 000` and on; three of one name each, so that order needs more than names.
async fn many(house: &TestApp, kind: BodyKind, number: usize) -> BTreeSet<String> {
    let mut slugs = BTreeSet::new();
    for i in 0..number {
        let slug = format!("{}-{i:03}", kind.as_str());
        add_body(house, &slug, kind, &format!("Body {:03}", i / 3)).await;
        slugs.insert(slug);
    }
    slugs
}

fn slugs(page: &Page, list: &str) -> Vec<String> {
    let start = format!("{list}/");
    let links = page.attributes(&format!("main a[href^='{start}']"), "href");
    let mut found: Vec<String> =
        links.iter().map(|link| link.trim_start_matches(&start).to_owned()).collect();
    found.dedup();
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn long_lists_are_leafed_through_without_loss() {
    for engine in engines() {
        let house = founded(engine).await;
        for (kind, list) in [(BodyKind::WorkingGroup, "/groups"), (BodyKind::Partner, "/partners")] {
            add_body(&house, &format!("first-{}", kind.as_str()), kind, "AAA").await;
            let few = house.visitor().get(&format!("{list}?q=")).await.statements;
            let mut wanted = many(&house, kind, 150).await;
            wanted.insert(format!("first-{}", kind.as_str()));
            let (mut found, mut pages) = (Vec::new(), Vec::new());
            let mut next = Some(format!("{list}?q="));
            while let Some(address) = next {
                let page = house.visitor().get(&address).await;
                assert_eq!(page.statements, few, "as many questions as for one row");
                let here = slugs(&page, list);
                pages.push(here.len());
                found.extend(here);
                next = page.attributes("a[rel=next]", "href").into_iter().next();
            }
            assert_eq!(pages, [50, 50, 50, 1], "{list}");
            assert_eq!(found.len(), wanted.len(), "none twice");
            assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), wanted, "none left out");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_networks_the_office_and_the_api_are_leafed_through_too() {
    for engine in engines() {
        let house = founded(engine).await;
        let wanted = many(&house, BodyKind::Network, 151).await;
        let office = office(&house).await;
        for start in ["/networks?status=emerging", "/office/bodies?kind=network&q=body"] {
            let mut found = Vec::new();
            let mut next = Some(start.to_owned());
            while let Some(address) = next {
                let page = office.get(&address).await;
                let rows = page
                    .attributes("table tbody th a[href^='/networks/'], .cards a[href^='/networks/']", "href");
                assert!(rows.len() <= 50, "{address}: {}", rows.len());
                found.extend(rows.iter().map(|link| link.trim_start_matches("/networks/").to_owned()));
                next = page.attributes("a[rel=next]", "href").into_iter().next();
            }
            assert_eq!(found.len(), 151, "{start}");
            assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), wanted, "{start}");
        }
        let mut found = Vec::new();
        let mut next = Some("/api/v1/bodies?q=body".to_owned());
        while let Some(address) = next {
            let page = house.visitor().get(&address).await.json();
            let items = page["items"].as_array().cloned().unwrap_or_default();
            found.extend(items.iter().filter_map(|item| item["slug"].as_str()).map(str::to_owned));
            next = page["next"]
                .as_str()
                .map(|to| to.trim_start_matches(&house.app.config.public_url).to_owned());
        }
        assert_eq!(found.len(), 151);
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), wanted);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_filtered() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        for (slug, status, name, languages, countries) in [
            ("andes", "established", "Réseau des Andes", "fr es", "PE BO"),
            ("coast", "emerging", "Costa", "es", "PE"),
            ("old", "closed", "Oldest", "en", "BO"),
        ] {
            let new = "/office/bodies/new";
            let fields = [
                ("kind", "network"),
                ("status", status),
                ("slug", slug),
                ("name-en", name),
                ("languages", languages),
                ("countries", countries),
                ("acronym", if slug == "andes" { "RIA" } else { "" }),
            ];
            assert_eq!(office.submit(new, new, &fields).await.status, 303, "{slug}");
        }
        for (query, wanted) in [
            ("", vec!["coast", "north", "old", "andes"]),
            ("status=established", vec!["andes"]),
            ("status=closed", vec!["old"]),
            ("country=PE", vec!["coast", "andes"]),
            ("country=bo", vec!["old", "andes"]),
            ("language=es", vec!["coast", "andes"]),
            ("q=reseau", vec!["andes"]),
            ("q=R%C3%89SEAU", vec!["andes"]),
            ("q=Ri", vec!["andes"]),
            ("q=ia", vec![]),
            ("country=PE&language=fr", vec!["andes"]),
            ("country=PE&status=closed", vec![]),
            // What cannot be understood is as if it had not been asked.
            ("status=asleep&country=XX&after=nonsense", vec!["coast", "north", "old", "andes"]),
        ] {
            let file = house.visitor().get(&format!("/networks.json?{query}")).await.json();
            let items = file["items"].as_array().cloned().unwrap_or_default();
            let found: Vec<&str> = items.iter().filter_map(|item| item["slug"].as_str()).collect();
            assert_eq!(found, wanted, "{query}");
            let csv = house.visitor().get(&format!("/networks.csv?{query}")).await.text();
            let found: Vec<&str> = csv.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
            assert_eq!(found, wanted, "{query}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spreadsheet_runs_nothing_that_somebody_typed() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let edit = "/bodies/north/edit";
    for (typed, kept) in [
        ("=HYPERLINK(\"http://evil\")", "\"'=HYPERLINK(\"\"http://evil\"\")\""),
        ("+1+1", "\"'+1+1\""),
        ("-2+3", "\"'-2+3\""),
        ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("a,b \"c\"", "\"a,b \"\"c\"\"\""),
        ("Plain", "Plain"),
    ] {
        assert_eq!(viewer.submit(edit, edit, &[("name-en", typed)]).await.status, 303);
        let csv = house.visitor().get("/networks.csv").await;
        let url = format!("{}/networks/north", house.app.config.public_url);
        let line = format!("north,network,emerging,true,,,{kept},{kept},,,,,{url},");
        assert_eq!(csv.text().lines().nth(1), Some(line.as_str()), "{typed}");
    }
}

/// Whether a text is XML, with the names of its elements in order.
fn elements(text: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut names = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event().expect("it is XML") {
            Event::Eof => break,
            Event::Start(start) => {
                depth += 1;
                names.push(String::from_utf8_lossy(start.name().as_ref()).into_owned());
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) => {
                quick_xml::escape::unescape(std::str::from_utf8(&text).expect("it is UTF-8"))
                    .expect("it is escaped");
            }
            Event::GeneralRef(name) => {
                let known = ["amp", "lt", "gt", "quot", "apos"];
                let name = String::from_utf8_lossy(&name).into_owned();
                assert!(known.contains(&name.as_str()), "{name} is no entity of XML");
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every element ends");
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_are_xml_whatever_a_body_is_called() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_body(&house, "group", BodyKind::WorkingGroup, "<script>alert(1)</script> & ]]> \"quoted\"").await;
        add_body(&house, "friend", BodyKind::Partner, "Ünïcode 山田 \u{1f600}").await;
        for (feed, title) in [
            ("/networks.atom", "Network of the North"),
            ("/groups.atom", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; &quot;quoted&quot;"),
            ("/partners.atom", "Ünïcode 山田 \u{1f600}"),
        ] {
            let page = house.visitor().get(feed).await;
            assert_eq!(page.headers["content-type"], "application/atom+xml; charset=utf-8");
            let names = elements(&page.text());
            assert_eq!(names.iter().filter(|name| *name == "entry").count(), 1, "{feed}");
            assert_eq!(page.text().matches(&format!("<title>{title}</title>")).count(), 1, "{feed}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_know_get_alone() {
    let house = founded(engines()[0]).await;
    let sent = house.visitor().send(Method::DELETE, "/networks", None, "").await;
    assert!([400, 405].contains(&sent.status.as_u16()), "{}", sent.status);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_bodies_has_their_countries_and_a_filtered_list_says_how_many() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_body(&house, "south", BodyKind::Network, "Network of the South").await;
        let viewer = house.as_person("amina@example.org").await;
        let edit = "/bodies/north/edit";
        assert_eq!(viewer.submit(edit, edit, &[("countries", "SE, NO")]).await.status, 303);
        let visitor = house.visitor();
        let csv = visitor.get("/networks.csv").await.text();
        assert!(csv.lines().any(|line| line.starts_with("north,") && line.ends_with(",NO SE")), "{csv}");
        let json = visitor.get("/networks.json").await.json();
        assert_eq!(json["items"][0]["countries"], serde_json::json!(["NO", "SE"]));
        assert_eq!(json["items"][1]["countries"], serde_json::json!([]));
        for (query, said) in [("", vec![]), ("?q=net", vec!["2 found"]), ("?country=NO", vec!["One found"])] {
            let page = visitor.get(&format!("/networks{query}")).await;
            assert_eq!(page.all("[role=status]"), said, "{query}");
        }
        assert_eq!(visitor.get("/networks?q=zzz").await.all("[role=status]"), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_in_another_language_says_so() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let edit = "/bodies/north/edit";
    let typed = [("purpose-en", "Learning together"), ("vision-es", "Aprender juntos")];
    assert_eq!(viewer.submit(edit, edit, &typed).await.status, 303);
    let page = house.visitor().get("/networks/north").await;
    assert_eq!(page.attributes("#vision .prose", "lang"), ["es"]);
    assert!(page.all("#vision").concat().contains("Shown in Spanish"));
    assert!(!page.all("#purpose").concat().contains("Shown in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_a_name_of_few_is_told_so() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let note = "only those who hold an office here and the secretariat see this name";
    for (seen, told) in [
        ("nobody", Some(note)),
        ("members", Some("only those who hold a mandate see this name")),
        ("everyone", None),
    ] {
        assert_eq!(viewer.submit("/me", "/me", &[("name-seen-by", seen)]).await.status, 303);
        let holders = viewer.get("/networks/north").await.all("#holders").concat();
        assert!(holders.contains("Amina Diallo"), "{seen}");
        match told {
            Some(told) => assert!(holders.contains(told), "{seen}: {holders}"),
            None => assert!(!holders.contains("see this name"), "{holders}"),
        }
        let visitors = house.visitor().get("/networks/north").await.all("#holders").concat();
        assert_eq!(visitors.contains("Amina Diallo"), seen == "everyone");
        assert!(!visitors.contains("see this name"), "{visitors}");
    }
}

/// Leafs through a list of the secretariat, from an address on: how many lines each page has, and all of them in order.
async fn leafed(office: &Viewer<'_>, start: &str, few: u64) -> (Vec<usize>, Vec<String>) {
    let (mut pages, mut found) = (Vec::new(), Vec::new());
    let mut next = Some(start.to_owned());
    while let Some(address) = next {
        let page = office.get(&address).await;
        assert!(page.statements <= few, "{address}: {}", page.statements);
        let here = page.all("tbody th a");
        pages.push(here.len());
        found.extend(here);
        next = page.attributes("a[rel=next]", "href").into_iter().next();
    }
    (pages, found)
}

/// The cells of a column of a file, in order.
async fn column(office: &Viewer<'_>, file: &str, at: usize) -> Vec<String> {
    let text = office.get(file).await.text();
    text.lines().skip(1).map(|line| line.split(',').nth(at).unwrap_or_default().to_owned()).collect()
}

/// So many, 0 to 119, of which each third is of the first kind; three were begun in one instant.
fn begun(n: i64) -> (String, i64, bool) {
    (format!("01932b1c-0000-7000-8000-{n:012}"), 1_700_000_000_000_000 + n / 3, n % 3 == 0)
}

#[tokio::test(flavor = "multi_thread")]
async fn mailings_are_leafed_through_filtered_and_taken_as_a_file() {
    for engine in engines() {
        let house = founded(engine).await;
        let mut text = String::new();
        for n in 0..120 {
            let (id, at, draft) = begun(n);
            let (state, approved) =
                if draft { ("draft", "NULL".to_owned()) } else { ("sent", (at + 5).to_string()) };
            text.push_str(&format!(
                "INSERT INTO registry_mailing (id, state, subject, text, selection, remark, version, readers, made_at, approved_at)
                 VALUES ('{id}', '{state}', '{{\"en\":\"M{n:03}\"}}', '{{\"en\":\"T\"}}', '{{}}', '', 1, 7, {at}, {approved});"
            ));
        }
        let office = office(&house).await;
        assert_eq!(office.get("/office/mailings").await.all(".filter, .downloads"), [""; 0], "there is none");
        house.db.tamper(&text).await;
        let named = |wanted: fn(&i64) -> bool| -> Vec<String> {
            (0..120).rev().filter(wanted).map(|n| format!("M{n:03}")).collect()
        };
        for (query, lines, wanted) in [
            ("", vec![50, 50, 20], named(|_| true)),
            ("?state=draft", vec![40], named(|n| n % 3 == 0)),
            ("?state=sent", vec![50, 30], named(|n| n % 3 != 0)),
            ("?state=waiting", vec![0], vec![]),
            // What cannot be understood is as if it had not been asked.
            ("?state=asleep&after=nonsense", vec![50, 50, 20], named(|_| true)),
        ] {
            let found = leafed(&office, &format!("/office/mailings{query}"), 2).await;
            assert_eq!(found, (lines, wanted.clone()), "{engine:?}: {query}");
            let file = column(&office, &format!("/office/mailings.csv{query}"), 1).await;
            assert_eq!(file, wanted, "{engine:?}: {query}");
        }
        let file = office.get("/office/mailings.csv?state=sent").await.text();
        assert_eq!(
            file.lines().take(2).collect::<Vec<_>>(),
            [
                "id,subject,state,readers,begun,approved,ended",
                "01932b1c-0000-7000-8000-000000000119,M119,sent,7,2023-11-14T22:13:20.000039Z,2023-11-14T22:13:20.000044Z,"
            ]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn corrections_are_leafed_through_filtered_and_taken_as_a_file() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let mut text = String::new();
        for n in 0..120 {
            let (id, at, open) = begun(n);
            let (state, answered) =
                if open { ("open", "NULL".to_owned()) } else { ("declined", (at + 5).to_string()) };
            text.push_str(&format!(
                "INSERT INTO registry_correction (id, person, body, wrong, wanted, state, answer, due_at, made_at, answered_at)
                 SELECT '{id}', '{amina}', id, 'C{n:03}', 'W', '{state}', '', {at} + 9, {at}, {answered}
                 FROM registry_body WHERE slug = 'north';"
            ));
        }
        house.db.tamper(&text).await;
        let office = office(&house).await;
        let name = |n: i64| format!("C{n:03}");
        // Open ones by their end; then those that were answered last, of which two each have one instant.
        let open: Vec<String> = (0..120).filter(|n| n % 3 == 0).map(name).collect();
        let answered: Vec<String> =
            (0..40).rev().flat_map(|three| [name(three * 3 + 1), name(three * 3 + 2)]).collect();
        let all = [open.clone(), answered.clone()].concat();
        for (query, lines, wanted) in [
            ("", vec![50, 50, 20], all.clone()),
            ("?state=open", vec![40], open),
            ("?state=declined", vec![50, 30], answered),
            ("?state=done", vec![0], vec![]),
            ("?state=asleep&after=0~x~y", vec![50, 50, 20], all),
        ] {
            let found = leafed(&office, &format!("/office/corrections{query}"), 2).await;
            assert_eq!(found, (lines, wanted.clone()), "{engine:?}: {query}");
            let file = column(&office, &format!("/office/corrections.csv{query}"), 3).await;
            assert_eq!(file, wanted, "{engine:?}: {query}");
        }
        let file = office.get("/office/corrections.csv?state=open").await.text();
        assert_eq!(
            file.lines().take(2).collect::<Vec<_>>(),
            [
                "id,body,state,wrong,wanted,answer,asked,due,answered",
                "01932b1c-0000-7000-8000-000000000000,north,open,C000,W,,2023-11-14T22:13:20Z,2023-11-14T22:13:20.000009Z,"
            ]
        );
        let viewer = house.as_person("amina@example.org").await;
        assert_eq!(viewer.get("/office/corrections.csv").await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn applications_are_leafed_through_filtered_and_taken_as_a_file() {
    for engine in engines() {
        let house = founded(engine).await;
        let mut text = String::new();
        for n in 0..250 {
            let (id, at, submitted) = begun(n);
            let stage = if submitted { "submitted" } else { "refused" };
            text.push_str(&format!(
                "INSERT INTO registry_application (id, stage, content, version, made_at, changed_at)
                 VALUES ('{id}', '{stage}', '{{\"name\":{{\"en\":\"A{n:03}\"}}}}', 1, {at}, {at});"
            ));
        }
        house.db.tamper(&text).await;
        let office = office(&house).await;
        let named = |wanted: fn(&i64) -> bool| -> Vec<String> {
            (0..250).rev().filter(wanted).map(|n| format!("A{n:03}")).collect()
        };
        for (query, lines, wanted) in [
            ("", vec![50; 5], named(|_| true)),
            ("?state=submitted", vec![50, 34], named(|n| n % 3 == 0)),
            ("?state=refused", vec![50, 50, 50, 16], named(|n| n % 3 != 0)),
            ("?state=trial", vec![0], vec![]),
        ] {
            let found = leafed(&office, &format!("/office/admission{query}"), 2).await;
            assert_eq!(found, (lines, wanted.clone()), "{engine:?}: {query}");
            let file = column(&office, &format!("/office/admission.csv{query}"), 1).await;
            assert_eq!(file, wanted, "{engine:?}: {query}");
        }
    }
}
