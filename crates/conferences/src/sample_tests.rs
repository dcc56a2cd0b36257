//! The sample as people and programs see it, on both engines. What is checked here is the record of the series itself:
//! twelve numbers, what is known of each, and nothing more.

use crate::test_house::{facts, house, sample, signed_in};
use platform::db::Engine;
use platform::sources;
use platform::testing::{TestApp, engines};

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_is_loaded_once() {
    for engine in engines() {
        let house = sample(engine).await;
        let before = facts(&house).await;
        assert_eq!(before.iter().filter(|kind| *kind == crate::events::EDITION_ADDED).count(), 12);
        assert!(!crate::load_sample(&house.app).await.expect("it is there already"));
        assert_eq!(facts(&house).await, before, "{engine:?}");
    }
}

/// Number, state, dates as they were announced and confirmed, place, delegates expected and afterwards.
const EDITIONS: [&str; 12] = [
    "12 awarded | planned 2027-06-14/2027-06-18 | Nicosia CY | expected more-than 500 | ",
    "11 held | planned 2023; planned 2023-11-06/2023-11-09; held 2023-11 | Doha QA | expected nearly 500 | ",
    "10 not-held | planned 2020-10; moved 2021; moved 2023; not-held | Doha QA |  | ",
    "9 held | held 2018-09 | Auckland NZ |  | reported more-than 350",
    "8 held | planned 2016-09-06/2016-09-09; held 2016 | Oxford GB |  | ",
    "7 held | planned 2014-06-06/2014-06-08; held 2014 | Pittsburgh US | expected more-than 1000 | ",
    "6 held | held 2012-10 | Kobe JP |  | ",
    "5 held | held 2010-04-06/2010-04-09 | Sydney AU |  | ",
    "4 held |  | Stockholm SE |  | ",
    "3 held |  |  |  | ",
    "2 held |  | Vancouver CA |  | ",
    "1 held | held 1997 | London GB |  | ",
];

fn told(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn twelve_editions_say_what_is_confirmed_and_no_more() {
    for engine in engines() {
        let house = sample(engine).await;
        let found = house.visitor().get("/conferences.json").await.json();
        let lines: Vec<String> = found["editions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|edition| {
                let dates = edition["dates"].as_array().expect("a list").iter().map(|date| {
                    let ends = [told(&date["from"]), told(&date["until"])];
                    let span: Vec<&str> =
                        ends.iter().map(String::as_str).filter(|end| !end.is_empty()).collect();
                    format!("{} {}", told(&date["kind"]), span.join("/")).trim_end().to_owned()
                });
                let delegates = |after: bool| {
                    let counts = edition["counts"].as_array().expect("a list").iter();
                    let mine = counts.filter(|count| {
                        count["what"] == "delegates" && (count["basis"] != "expected") == after
                    });
                    let said = mine.map(|count| {
                        format!("{} {} {}", told(&count["basis"]), told(&count["qualifier"]), count["value"])
                    });
                    said.collect::<Vec<_>>().join("; ")
                };
                let (number, state) = (&edition["number"], told(&edition["state"]));
                let place = format!("{} {}", told(&edition["city"]["en"]), told(&edition["country"]));
                let dates = dates.collect::<Vec<_>>().join("; ");
                format!(
                    "{number} {state} | {dates} | {} | {} | {}",
                    place.trim(),
                    delegates(false),
                    delegates(true)
                )
            })
            .collect();
        assert_eq!(lines, EDITIONS, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fact_has_a_source_and_a_confidence() {
    let house = sample(Engine::Sqlite).await;
    let mut conn = house.app.db.read().await.expect("the database answers");
    let mut count = 0;
    for kind in ["edition", "series"] {
        for (subject, statement) in sources::of_kind(&mut conn, kind).await.expect("they are read") {
            assert!(statement.source.is_some(), "{subject} {} names no source", statement.field);
            count += 1;
        }
    }
    assert!(count > 80, "{count} statements");
    // And the other way round: every fact that is given out is one that a source supports.
    for number in 1..=12 {
        let edition = house.visitor().get(&format!("/api/v1/editions/atbh-{number}")).await.json();
        let firm: Vec<String> =
            edition["sources"].as_array().expect("a list").iter().map(|s| told(&s["field"])).collect();
        for list in ["dates", "hosts", "counts", "outputs"] {
            for fact in edition[list].as_array().expect("a list") {
                assert!(firm.contains(&told(&fact["field"])), "{number}: {fact}");
            }
        }
        for (name, field) in
            [("city", "place"), ("country", "place"), ("theme", "theme"), ("firsts", "firsts")]
        {
            let there =
                edition[name].as_str().is_some() || edition[name].as_object().is_some_and(|o| !o.is_empty());
            assert!(!there || firm.contains(&field.to_owned()), "{number}: {name}");
        }
        assert!(firm.contains(&"state".to_owned()), "{number}");
    }
}

/// Where facts stand, without the part of a page that says what is not confirmed.
async fn shown(house: &TestApp, path: &str) -> String {
    let text = house.visitor().get(path).await.text();
    match (text.find("id=\"doubts\""), text.find("id=\"sources\"")) {
        (Some(from), Some(until)) if from < until => format!("{}{}", &text[..from], &text[until..]),
        _ => text,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_inferred_or_remembered_is_told_apart_from_facts() {
    let house = sample(Engine::Sqlite).await;
    house.settle().await;
    let cases = [
        ("atbh-1", "CAIPE", "Hosts · CAIPE"),
        ("atbh-2", "2004", "Dates · Held: May 2004"),
        ("atbh-3", "2006", "Dates · Held: 2006"),
        ("atbh-3", "London", "Place"),
        ("atbh-4", "2008", "Dates · Held: June 2008"),
        ("atbh-6", "Kobe Gakuin", "Hosts · Kobe Gakuin University"),
        ("atbh-8", "values-based practice. Whether", "Theme"),
    ];
    for (slug, words, doubt) in cases {
        let page = house.visitor().get(&format!("/conferences/{slug}")).await;
        assert!(page.all("#doubts li p b").iter().any(|b| doubt.starts_with(b.as_str())), "{slug}: {doubt}");
        assert!(
            page.all("#doubts li p").contains(&doubt.to_owned()),
            "{slug}: {:?}",
            page.all("#doubts li p")
        );
        assert!(page.all("#doubts").join(" ").contains(words), "{slug} says {words} as not confirmed");
        assert!(
            !shown(&house, &format!("/conferences/{slug}")).await.contains(words),
            "{slug} shows {words} as a fact"
        );
    }
    for path in [
        "/conferences",
        "/conferences.csv",
        "/conferences.json",
        "/conferences.atom",
        "/conferences.ics",
        "/",
        "/feed.atom",
    ] {
        let text = house.visitor().get(path).await.text();
        for words in ["CAIPE", "Kobe Gakuin", "2004", "2006", "2008", "Whether this"] {
            assert!(!text.contains(words), "{path} says {words}");
        }
    }
    let found = house.visitor().get("/search.json?q=gakuin").await.json();
    assert_eq!(found["count"], 0, "nor is it found");
    assert_eq!(house.visitor().get("/search.json?q=kobe").await.json()["count"], 1, "what is confirmed is");
}

#[tokio::test(flavor = "multi_thread")]
async fn number_x_was_moved_twice_and_never_held() {
    for engine in engines() {
        let house = sample(engine).await;
        let visitor = house.visitor();
        let list = visitor.get("/conferences").await;
        let dates = "planned for October 2020, then moved to 2021, then to 2023";
        let cells = ["X", "", "Doha, Qatar", "Never held became XI", dates, "Qatar University"];
        assert_eq!(list.all("#editions tbody tr:nth-child(3) > *"), cells, "{engine:?}");
        let chart = list.all("#chart-atbh svg text");
        assert_eq!(chart[2], "X · Doha never held");
        let table = list.all("#chart-atbh tbody tr:nth-child(3) > *");
        assert_eq!(table, ["X · Doha", "never held", "never held"]);

        let page = visitor.get("/conferences/atbh-10").await;
        assert_eq!(page.all("h1"), ["All Together Better Health X"]);
        assert_eq!(page.all(".head .lede"), [format!("Doha, Qatar · {dates}")]);
        assert_eq!(page.all(".head .pill"), ["Never held"]);
        assert_eq!(
            page.attributes(".head .status a[href^='/conferences']", "href"),
            ["/conferences/atbh-11"]
        );
        assert_eq!(page.all(".timeline time"), ["October 2020", "2021", "2023"]);
        let steps = [
            "The dates were announced",
            "It was moved to these dates",
            "It was moved once more, to these dates",
            "It never took place",
        ];
        assert_eq!(page.all(".timeline b"), steps);
        assert_eq!(page.all("#expected p"), ["No expected figure is on record."]);
        assert_eq!(page.all("#after p"), ["There is none: this edition was never held."]);
        let xi = visitor.get("/conferences/atbh-11").await;
        assert_eq!(xi.attributes(".head .status a[href^='/conferences']", "href"), ["/conferences/atbh-10"]);

        let csv = visitor.get("/conferences.csv").await.text();
        let line = "ATBH,10,X,atbh-10,All Together Better Health X,not-held,XI,,,,2,\
                    planned 2020-10; moved 2021; moved 2023; not-held,Doha,QA,Qatar,,Qatar University,,,,,,,\
                    http://localhost:8080/conferences/atbh-10";
        assert_eq!(csv.lines().nth(3), Some(line));

        let api = visitor.get("/api/v1/editions/atbh-10").await.json();
        let became = serde_json::json!({ "number": 11, "numeral": "XI", "slug": "atbh-11" });
        assert_eq!(
            (&api["state"], &api["year"], &api["became"]),
            (&"not-held".into(), &serde_json::Value::Null, &became)
        );
        let kinds: Vec<String> =
            api["dates"].as_array().expect("a list").iter().map(|date| told(&date["kind"])).collect();
        assert_eq!(kinds, ["planned", "moved", "moved", "not-held"]);
        assert_eq!(api["counts"], serde_json::json!([]));

        let ics = visitor.get("/conferences.ics").await.text();
        let events: Vec<&str> = ics.lines().filter(|line| line.starts_with("SUMMARY")).collect();
        assert_eq!(
            events,
            ["SUMMARY;LANGUAGE=en:All Together Better Health XII"],
            "only what has days to come"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn expected_and_counted_stay_apart() {
    let house = sample(Engine::Sqlite).await;
    let visitor = house.visitor();
    let seven = visitor.get("/conferences/atbh-7").await;
    assert_eq!(seven.all("#expected dt"), ["Delegates", "Countries and areas", "Presentations"]);
    assert_eq!(seven.all("#after p"), ["No figure from afterwards was found."]);
    let nine = visitor.get("/conferences/atbh-9").await;
    assert_eq!(nine.all("#expected p"), ["No expected figure is on record."]);
    assert_eq!(nine.all("#after dt"), ["Delegates", "Countries and areas"]);
    let chart = visitor.get("/conferences").await;
    // Hollow bars are expected figures, filled ones were given afterwards; every other number has a dotted line.
    let bars = |selector: &str| chart.all(&format!("#chart-atbh svg {selector}")).len();
    assert_eq!((bars("rect.expected"), bars("rect:not(.expected)"), bars("line.missing")), (3, 1, 8));
    let claim = "12 editions are on record. 3 of them have a figure that was expected beforehand. One has one that was given afterwards.";
    assert_eq!(chart.all("#chart-atbh svg desc"), [claim]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_the_register_knows_leads_there() {
    let house = house(Engine::Sqlite).await;
    registry::load_sample(&house.app).await.expect("the register's sample loads");
    crate::load_sample(&house.app).await.expect("the sample loads");
    let page = house.visitor().get("/conferences/atbh-12").await;
    assert_eq!(page.all("#facts .chip a"), ["International Network for Health Workforce Education (INHWE)"]);
    assert_eq!(page.attributes("#facts .chip a", "href"), ["/partners/inhwe"]);
    let chips = page.all("#facts .chip");
    assert_eq!(
        chips[1], "European University Cyprus co-host",
        "who is no body of the register is named all the same"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_whole_in_every_language() {
    let house = sample(Engine::Sqlite).await;
    let paths: Vec<String> = house.app.samples().into_iter().map(|(_, address)| address).collect();
    for (language, direction) in [("en", "ltr"), ("es", "ltr"), ("ar", "rtl")] {
        for path in paths.iter().filter(|path| path.contains("/conferences")).chain([&"/".to_owned()]) {
            let page = signed_in(&house, "secretariat").reading(language).get(path).await;
            assert!(page.status.is_success(), "{path}: {}", page.status);
            let kind = page.headers.get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default();
            if kind.starts_with("text/html") {
                assert_eq!(
                    platform::testing::faults_of_page(&page, language, direction),
                    [""; 0],
                    "{path} in {language}"
                );
            }
        }
    }
    let mut lacking = house.app.texts.lacking();
    lacking.retain(|text| text.contains("edition") || text.contains("conferences"));
    assert_eq!(lacking, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fact_has_words_in_every_language() {
    let house = house(Engine::Sqlite).await;
    let kinds = [
        crate::events::SERIES_ADDED,
        crate::events::EDITION_ADDED,
        crate::events::EDITION_COUNTED,
        crate::events::EDITION_CHANGED,
        crate::events::SAMPLE_LOADED,
    ];
    let kinds = kinds.into_iter().chain(crate::State::ALL.map(crate::events::of_state));
    for kind in kinds {
        let key = kind.replace('.', "-");
        let quiet =
            [crate::events::SERIES_ADDED, crate::events::EDITION_CHANGED, crate::events::SAMPLE_LOADED];
        for language in house.app.texts.languages() {
            let texts = house.app.texts.of(language);
            assert!(texts.has(&format!("fact-{key}")), "fact-{key} in {language}");
            assert!(quiet.contains(&kind) || texts.has(&format!("news-{key}")), "news-{key} in {language}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_light_and_ask_little() {
    let house = sample(Engine::Sqlite).await;
    for (path, statements, bytes) in [("/conferences", 7, 12_000), ("/conferences/atbh-10", 7, 6_000)] {
        let page = house.visitor().get(path).await;
        assert!(page.statements <= statements, "{path} takes {} statements", page.statements);
        let size = platform::testing::compressed(&page.bytes);
        assert!(size <= bytes, "{path} takes {size} bytes");
    }
}
