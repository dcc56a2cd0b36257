//! Finding bodies.

use crate::house::{office, with_network};
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::AsPerson;

/// The addresses that are found.
async fn found(viewer: &Viewer<'_>, words: &str) -> Vec<String> {
    let page = viewer.get(&format!("/search.json?q={}", platform::text::encode(words))).await.json();
    let hits = page["hits"].as_array().cloned().unwrap_or_default();
    hits.iter().filter_map(|hit| hit["url"].as_str()).map(str::to_owned).collect()
}

async fn south(house: &TestApp) {
    let (office, new) = (office(house).await, "/office/bodies/new");
    let fields = [
        ("kind", "network"),
        ("status", "emerging"),
        ("slug", "south"),
        ("name-en", "Learners of the South"),
        ("name-es", "Aprendices del Sur"),
        ("acronym", "LOTS"),
        ("countries", "DE"),
        ("purpose-en", "Interprofessional teams in villages."),
    ];
    assert_eq!(office.submit(new, new, &fields).await.status, 303);
    house.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_are_found_by_name_short_name_country_and_text() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        south(&house).await;
        let visitor = house.visitor();
        for words in [
            "Learners",
            "learners south",
            "aprendices",
            "LOTS",
            "lots",
            "villages",
            "Germany",
            "Alemania",
            "ألمانيا",
        ] {
            assert_eq!(found(&visitor, words).await, ["/networks/south"], "{words}");
        }
        assert_eq!(found(&visitor, "nowhere").await, [""; 0]);
        let page = visitor.reading("es").get("/search?q=aprendices").await;
        assert_eq!(page.all(".hits h2"), ["Aprendices del Sur"], "in the reader's language");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_follows_an_edit() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        house.settle().await;
        let visitor = house.visitor();
        assert_eq!(found(&visitor, "penguins").await, [""; 0]);
        let amina = house.as_person("amina@example.org").await;
        let edit = "/bodies/north/edit";
        amina.submit(edit, edit, &[("purpose-en", "We study penguins."), ("countries", "AQ")]).await;
        house.settle().await;
        assert_eq!(found(&visitor, "penguins").await, ["/networks/north"]);
        assert_eq!(found(&visitor, "Antarctica").await, ["/networks/north"]);
        amina.submit(edit, edit, &[("purpose-en", "We study whales."), ("countries", "")]).await;
        house.settle().await;
        assert_eq!(found(&visitor, "penguins").await, [""; 0]);
        assert_eq!(found(&visitor, "Antarctica").await, [""; 0]);
        assert_eq!(found(&visitor, "whales").await, ["/networks/north"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn persons_are_not_found() {
    let (house, _) = with_network(engines()[0]).await;
    let amina = house.as_person("amina@example.org").await;
    amina.submit("/me", "/me", &[("name-seen-by", "everyone")]).await;
    house.settle().await;
    assert_eq!(found(&amina, "North").await, ["/networks/north"]);
    for viewer in [&amina, &house.visitor()] {
        assert_eq!(found(viewer, "Diallo").await, [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_confederation_says_of_itself_is_found_in_every_language() {
    let (house, _) = with_network(engines()[0]).await;
    house.settle().await;
    let visitor = house.visitor();
    for language in ["en", "es", "ar"] {
        let language = kernel::Language::parse(language).expect("it is one");
        let words = house.app.texts.of(language).text("about-principle-1").into_owned();
        assert_eq!(found(&visitor, &words).await, ["/about"], "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_by_which_one_comes_in_are_found_in_every_language() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        house.settle().await;
        let visitor = house.visitor();
        for (words, url) in [
            ("become a network", "/networks/join"),
            ("begin an application", "/networks/join"),
            ("become a member", "/join"),
            ("Mitglied werden", "/join"),
            ("directory of members", "/directory"),
            ("apply", "/networks/join"),
            ("new network", "/networks/join"),
            ("sign up", "/join"),
            ("عضوية", "/join"),
        ] {
            assert_eq!(found(&visitor, words).await.first().map(String::as_str), Some(url), "{words}");
        }
        for language in house.app.texts.languages() {
            for (title, url) in [
                ("join-title", "/networks/join"),
                ("member-join-title", "/join"),
                ("directory-title", "/directory"),
                ("reports-title", "/reports"),
            ] {
                let words = house.app.texts.of(language).text(title).into_owned();
                assert!(found(&visitor, &words).await.iter().any(|hit| hit == url), "{words}");
                let page = house.visitor().reading(language.code()).get(url).await;
                assert_eq!(page.all("main h1"), [words], "it is called as the page is");
            }
        }
        assert_eq!(found(&visitor, "join").await[..2], ["/join", "/networks/join"].map(str::to_owned)[..]);
        let page = visitor.reading("de").get("/search?q=become%20a%20member").await;
        assert_eq!(page.all(".hits h2"), ["Mitglied werden"]);
        assert_eq!(page.all(".hits .muted"), ["Seite dieser Website"]);
    }
}
