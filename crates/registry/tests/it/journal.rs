//! The journal in plain words, with filters.

use crate::house::{founded, office, pass, rows, with_network};
use futures_util::future::join_all;
use include_dir::Dir;
use jiff::SignedDuration;
use platform::capability::{Capability, Named};
use platform::db::Engine;
use platform::http::{Ctx, Failure, Routes};
use platform::journal::{Fact, Subject};
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};
use std::collections::HashMap;
use std::sync::LazyLock;
use tokio::sync::Barrier;

/// The sentences of a page of the journal.
fn sentences(page: &Page) -> Vec<String> {
    let all = page.all(".journal li > p:nth-child(2)");
    let plain = all.into_iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], ""));
    // Tests sign in by links that the program makes, as whoever runs the machine does.
    plain.filter(|text| !text.starts_with("The program made a link")).collect()
}

async fn kinds(office: &Viewer<'_>, query: &str) -> Vec<String> {
    let csv = office.get(&format!("/office/journal.csv?{query}")).await.text();
    csv.lines().skip(1).filter_map(|line| line.split(',').nth(2)).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_stands_there_in_words_newest_first() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let amina = house.as_person("amina@example.org").await;
        amina.submit("/bodies/north/edit", "/bodies/north/edit", &[("acronym", "NN")]).await;
        let office = office(&house).await;
        let page = office.get("/office/journal").await;
        assert_eq!(
            sentences(&page),
            [
                "Secretariat signed in",
                "Amina Diallo changed the page of Network of the North on behalf of Network of the North",
                "Amina Diallo signed in",
                "The program gave a mandate: Amina Diallo as Representative, Network of the North",
                "The program added a person: Amina Diallo",
                "The program added Network of the North to the register",
                "The program gave a mandate: Secretariat as Secretariat, Confederation",
                "The program added a person: Secretariat",
                "The program added Confederation to the register",
            ]
        );
        let numbers: Vec<String> = (1..=12).rev().map(|number| number.to_string()).collect();
        assert_eq!(page.attributes(".journal li", "value"), numbers);
        assert_eq!(
            page.all("main .hint").last().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).as_deref(),
            Some("The file holds the newest 10,000 entries that fit. For older ones, narrow the days above.")
        );
        assert_eq!(amina.get("/office/journal").await.status, 404);
        assert_eq!(amina.get("/office/journal.csv").await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_filtered() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        viewer.submit("/bodies/north/edit", "/bodies/north/edit", &[("acronym", "NN")]).await;
        let office = office(&house).await;
        for (query, wanted) in [
            ("kind=registry.body-added", vec!["registry.body-added"; 2]),
            ("kind=registry.nothing", vec![]),
            // What was done on its behalf, to it, and to its mandates.
            ("body=north", vec!["registry.body-edited", "registry.mandate-given", "registry.body-added"]),
            ("body=north&kind=registry.body-added", vec!["registry.body-added"]),
            // By its short name too, as people write it.
            ("body=nn&kind=registry.body-added", vec!["registry.body-added"]),
            ("body=NN&kind=registry.body-added", vec!["registry.body-added"]),
            (&format!("body=north&person={amina}"), vec!["registry.body-edited"]),
            ("body=nowhere", vec![]),
            (&format!("person={amina}"), vec!["registry.body-edited", "registry.signed-in"]),
            (&format!("person={amina}&kind=registry.signed-in"), vec!["registry.signed-in"]),
            ("person=nobody", vec![]),
        ] {
            assert_eq!(kinds(&office, query).await, wanted, "{query}");
            let page = office.get(&format!("/office/journal?{query}")).await;
            assert_eq!(page.all(".journal li").len(), wanted.len(), "{query}");
        }
        let page = office.get(&format!("/office/journal?person={amina}")).await;
        assert_eq!(page.all("label[for=person]"), ["Only by Amina Diallo"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_is_one_of_the_readers_zone() {
    for engine in engines() {
        let house = founded(engine).await;
        let secretary = office(&house).await;
        assert_eq!(secretary.submit("/me", "/me", &[("zone", "Pacific/Auckland")]).await.status, 303);
        // Noon of 24 November in Greenwich is the 25th in Auckland, UTC+13.
        for (query, some) in [
            ("from=2026-11-24&until=2026-11-24", false),
            ("from=2026-11-25&until=2026-11-25", true),
            ("from=2026-11-26", false),
            ("until=2026-11-24", false),
            ("until=2026-11-25", true),
            ("from=nonsense&until=2026-99-99", true),
        ] {
            assert_eq!(!kinds(&secretary, query).await.is_empty(), some, "{query}");
        }
        assert_eq!(secretary.submit("/me", "/me", &[("zone", "UTC")]).await.status, 303);
        assert_eq!(kinds(&secretary, "from=2026-11-25").await, [""; 0]);
        assert_ne!(kinds(&secretary, "from=2026-11-24&until=2026-11-24").await, [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_journal_is_leafed_through_without_loss() {
    for engine in engines() {
        let house = founded(engine).await;
        let office = office(&house).await;
        for number in 0..60 {
            add_body(&house, &format!("b{number}"), BodyKind::Network, &format!("Body {number}")).await;
        }
        let (mut found, mut pages) = (Vec::new(), Vec::new());
        let mut asked = Vec::new();
        let mut next = Some("/office/journal?kind=registry.body-added".to_owned());
        while let Some(address) = next {
            let page = office.get(&address).await;
            asked.push(page.statements);
            let numbers = page.attributes(".journal li", "value");
            pages.push(numbers.len());
            found.extend(sentences(&page));
            next = page.attributes("a[rel=next]", "href").into_iter().next();
        }
        let mut wanted: Vec<String> =
            (0..60).rev().map(|n| format!("The program added Body {n} to the register")).collect();
        wanted.push("The program added Confederation to the register".into());
        assert_eq!((found, pages), (wanted, vec![25, 25, 11]));
        asked.dedup();
        assert_eq!(asked.len(), 1, "a page takes as many questions as another: {asked:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_fact_has_words_in_every_language() {
    let house = founded(engines()[0]).await;
    let office = office(&house).await;
    let wanted = registry::capability().facts.len() + platform::journal::FACTS.len() + 1;
    for language in ["en", "es", "ar"] {
        let page = office.get(&format!("/office/journal?lang={language}")).await;
        assert_eq!(page.attributes("html", "lang"), [language]);
        let words = page.all("#kind option");
        assert_eq!(words.len(), wanted);
        let keys: Vec<&String> =
            words.iter().filter(|text| text.contains("fact-") || text.is_empty()).collect();
        assert_eq!(keys, [""; 0], "{language}");
        let mut each = words.clone();
        each.sort();
        each.dedup();
        assert_eq!(each.len(), wanted, "each kind has words of its own: {language}");
        assert_eq!(house.app.texts.lacking(), [""; 0], "{language}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_was_erased_has_no_name_there() {
    for engine in engines() {
        let house = founded(engine).await;
        let guest = add_person(&house, "Guest", "guest@example.org", Seen::Everyone).await;
        house.as_person("guest@example.org").await;
        let office = office(&house).await;
        let about = |page: &Page| sentences(page).into_iter().skip(1).take(2).collect::<Vec<String>>();
        let before = about(&office.get("/office/journal").await);
        assert_eq!(before, ["Guest signed in", "The program added a person: Guest"]);
        let erase = format!("/office/persons/{guest}/erase");
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        let after = sentences(&office.get("/office/journal").await);
        assert_eq!(
            after.into_iter().take(4).collect::<Vec<String>>(),
            [
                "Secretariat erased a person on behalf of Confederation",
                "Secretariat signed in",
                "Somebody whose name was erased signed in",
                "The program added a person: Somebody whose name was erased",
            ]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_holds_ids_and_no_names() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        house.as_person("amina@example.org").await;
        pass(&house, SignedDuration::from_secs(1));
        let office = office(&house).await;
        let csv = office.get("/office/journal.csv").await;
        assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8; header=present");
        let text = csv.text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "seq,at,kind,subject,person,body,data");
        assert_eq!(lines.len(), 12, "eleven entries");
        let cells: Vec<&str> = lines[3].split(',').collect();
        assert_eq!(cells[..3], ["9", "2026-11-24T12:00:00Z", "registry.signed-in"]);
        assert_eq!((cells[4], cells[5]), (amina.to_string().as_str(), ""));
        for name in ["Amina", "amina@example.org", "Secretariat\""] {
            assert_eq!(text.matches(name).count(), 0, "{name}");
        }
    }
}

/// Nine ask for names at once, one more than may read at once.
static NINE: LazyLock<Barrier> = LazyLock::new(|| Barrier::new(9));

async fn name(ctx: Ctx, subjects: Vec<Subject>) -> Result<HashMap<Subject, (String, String)>, Failure> {
    NINE.wait().await;
    let _reader = ctx.app.db.read().await?;
    let named = |subject| (subject, ("A thing".to_owned(), "/thing".to_owned()));
    Ok(subjects.into_iter().map(named).collect())
}

/// A capability that knows things by name.
fn things() -> Capability {
    static NO_TEXTS: Dir<'static> = Dir::new("", &[]);
    Capability {
        name: "things",
        routes: Routes::new,
        assets: &[],
        texts: &NO_TEXTS,
        migrations: Vec::new(),
        personal: &[],
        jobs: &[],
        openapi: None,
        menu: &[],
        of_body: None,
        beside: &[],
        home: None,
        desk: None,
        sitemap: None,
        index: &[],
        facts: &[],
        names: Some(Named { subjects: &["thing"], names: |ctx, subjects| Box::pin(name(ctx, subjects)) }),
        samples: Vec::new,
        references: &[],
        newcomers: &[],
        decided: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_others_are_asked_for_names_no_reader_is_held() {
    let capabilities = vec![registry::capability(), things()];
    let house = TestApp::open(Engine::Sqlite, capabilities, registry::recognise, &[]).await;
    let secretary = crate::house::SECRETARY;
    registry::found(&house.app, "Confederation", "Secretariat", secretary).await.expect("it was empty");
    let office = office(&house).await;
    let mut tx = house.app.db.write(&house.app.givens).await.expect("it opens");
    tx.record(Fact::new("registry.body-added", Subject::new("thing", "a")));
    tx.commit().await.expect("it is kept");
    let pages = join_all((0..9).map(|_| office.get("/office/journal?kind=registry.body-added"))).await;
    for page in pages {
        assert_eq!(page.status, 200, "nobody waits for a reader that another has");
        let newest = "The program added A thing to the register";
        assert_eq!(sentences(&page).first().map(String::as_str), Some(newest));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_about_a_body_costs_the_same_however_many_mandates_it_has() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let few = office.get("/office/journal?body=north").await.statements;
        for i in 0..60 {
            let mail = format!("p{i}@example.org");
            let person = add_person(&house, &format!("P{i}"), &mail, Seen::Nobody).await;
            give(&house, person, "north", Role::Member).await;
        }
        let page = office.get("/office/journal?body=north").await;
        assert_eq!((page.statements, page.all(".journal li").len()), (few, 25), "{engine:?}");
        assert!(few <= 6, "{engine:?}: {few}");
        let said = "Of the mandates of this body, the newest 49 are looked at. For older ones, ask without a body and narrow the days.";
        assert!(page.all("main .hint").iter().any(|hint| hint == said), "{:?}", page.all("main .hint"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_work_together_know_each_other_until_one_is_erased() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let hidden = add_person(&house, "Hidden", "hidden@example.org", Seen::Nobody).await;
        give(&house, hidden, "north", Role::Representative).await;
        let edit = "/bodies/north/edit";
        let viewer = house.as_person("hidden@example.org").await;
        assert_eq!(viewer.submit(edit, edit, &[("acronym", "NN")]).await.status, 303);
        let of = sql!(
            "SELECT m.id FROM registry_mandate m JOIN registry_person p ON p.id = m.person WHERE p.name = 'Hidden'"
        );
        let page = format!("/mandates/{}", rows(&house, of).await[0]);
        let deeds = |page: &Page| page.all("#deeds li p:last-child").join("\n");
        let told = deeds(&house.as_person("amina@example.org").await.get(&page).await);
        assert!(told.contains("Hidden changed the page"), "{told}");
        let history = house.visitor().get("/bodies/north/history").await.text();
        assert!(!history.contains("Hidden"), "nobody else knows the name");
        let office = office(&house).await;
        assert!(deeds(&office.get(&page).await).contains("Hidden"));
        let (end, erase) = (format!("{page}/end"), format!("/office/persons/{hidden}/erase"));
        for action in [end, erase] {
            assert_eq!(office.submit(&action, &action, &[]).await.status, 303);
        }
        let told = deeds(&office.get(&page).await);
        assert!(told.contains("Somebody whose name was erased"), "{told}");
    }
}
