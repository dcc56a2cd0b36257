//! The page of a body is edited: history, differences, two people at once.

use crate::house::{came, count, error_of, errors, office, rows, with_network};
use axum::http::Method;
use platform::sql;
use platform::testing::{Page, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

const EDIT: &str = "/bodies/north/edit";
const FORM: &str = "application/x-www-form-urlencoded";

async fn send(viewer: &Viewer<'_>, body: String) -> Page {
    viewer.send(Method::POST, EDIT, Some(body.into_bytes()), FORM).await
}

/// The changed texts of a page as a reader of marks sees them: what was taken out and what was put in.
fn marks(page: &Page) -> (Vec<String>, Vec<String>) {
    let bare = |texts: Vec<String>, word: &str| {
        let start = format!("[{word} ");
        texts
            .into_iter()
            .map(|t| t.trim_start_matches(&start).trim_end_matches(']').trim().to_owned())
            .collect()
    };
    (bare(page.all("main del"), "removed:"), bare(page.all("main ins"), "added:"))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_saved_version_is_kept_with_a_readable_difference() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let first =
            [("purpose-en", "We learn together."), ("countries", "NO, SE"), ("remark", "A beginning")];
        assert_eq!(came(&viewer.submit(EDIT, EDIT, &first).await), (303, "/networks/north".into()));
        let second = [("purpose-en", "We work together."), ("countries", "NO, SE, DK"), ("remark", "")];
        assert_eq!(came(&viewer.submit(EDIT, EDIT, &second).await), (303, "/networks/north".into()));

        let visitor = house.visitor();
        assert_eq!(visitor.get("/networks/north").await.all("#purpose .prose"), ["We work together."]);
        let history = visitor.get("/bodies/north/history").await;
        assert_eq!(history.all("ol h2"), ["Version 3", "Version 2", "Version 1"]);
        let version = visitor.get("/bodies/north/history/3").await;
        assert_eq!(version.all("main section h2"), ["Countries", "What it is for English"]);
        let (gone, come) = marks(&version);
        assert_eq!(gone.iter().filter(|text| text.contains("learn")).count(), 1, "{gone:?}");
        assert_eq!(come.iter().filter(|text| text.contains("work")).count(), 1, "{come:?}");
        assert_eq!(come.iter().filter(|text| text.contains("Denmark")).count(), 1, "{come:?}");
        let before = visitor.get("/bodies/north/history/2").await;
        assert_eq!(before.all("main header p:not([class])").last().map(String::as_str), Some("A beginning"));
        let fact =
            sql!("SELECT data FROM journal WHERE kind = 'registry.body-edited' ORDER BY seq DESC LIMIT 1");
        let data: serde_json::Value = serde_json::from_str(&rows(&house, fact).await[0]).expect("JSON");
        assert_eq!(
            (&data["version"], &data["fields"]),
            (&3.into(), &serde_json::json!(["countries", "purpose-en"]))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_what_is_there_already_makes_no_version() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let head = count(&house, sql!("SELECT seq FROM journal_head")).await;
    assert_eq!(
        came(&viewer.submit(EDIT, EDIT, &[("remark", "Nothing")]).await),
        (303, "/networks/north".into())
    );
    assert_eq!(
        viewer.get("/networks/north").await.all(".flash"),
        ["Nothing was different, so nothing was saved."]
    );
    assert_eq!(count(&house, sql!("SELECT seq FROM journal_head")).await, head);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_texts_come_back_with_what_was_typed() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let (text, line) = ("x".repeat(5_001), "x".repeat(301));
    for (field, wrong) in [
        ("name-en", ""),
        ("name-en", "Two\nlines"),
        ("identity-en", text.as_str()),
        ("vision-es", "turned \u{202e}around"),
        ("acronym", "A very long short name that is none"),
        ("site", "javascript:alert(1)"),
        ("site", "https://nothing"),
        ("since", "long ago"),
        ("languages", "xx-klingon"),
        ("countries", "Norge and more"),
        ("objective-text-0", text.as_str()),
        ("remark", line.as_str()),
    ] {
        let back = viewer.submit(EDIT, EDIT, &[("purpose-en", "Kept"), (field, wrong)]).await;
        assert_eq!((back.status.as_u16(), error_of(&back, field)), (422, errors(&back)), "{field}");
        assert_eq!(errors(&back).len(), 1, "{field}");
        assert_eq!(back.all("#purpose-en"), ["Kept"], "{field}");
    }
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_body_version")).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_different_parts_at_once_lose_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let chair = add_person(&house, "Chair", "chair@example.org", Seen::Everyone).await;
        give(&house, chair, "north", Role::Chair).await;
        let (amina, chair) =
            (house.as_person("amina@example.org").await, house.as_person("chair@example.org").await);
        let first = amina.get(EDIT).await.filled_form(EDIT, &[("vision-en", "Hers"), ("remark", "Vision")]);
        let second = chair.get(EDIT).await.filled_form(EDIT, &[("purpose-en", "His"), ("remark", "Purpose")]);
        assert_eq!(send(&amina, first).await.status, 303);
        let late = send(&chair, second).await;
        assert_eq!(late.status, 409);
        assert_eq!(
            (late.all("#vision-en"), late.all("#purpose-en")),
            (vec!["Hers".into()], vec!["His".into()])
        );
        assert_eq!(late.attributes("#remark", "value"), ["Purpose"]);
        assert_eq!(late.all(".note li"), [""; 0], "nothing was changed by both");
        assert_eq!(send(&chair, late.filled_form(EDIT, &[])).await.status, 303);
        let page = house.visitor().get("/networks/north").await;
        assert_eq!(
            (page.all("#vision .prose"), page.all("#purpose .prose")),
            (vec!["Hers".into()], vec!["His".into()])
        );
        let remarks = sql!("SELECT remark FROM registry_body_version WHERE version > 1 ORDER BY version");
        assert_eq!(rows(&house, remarks).await, ["Vision", "Purpose"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_change_the_same_part_at_once_the_second_sees_both() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (amina, office) = (house.as_person("amina@example.org").await, office(&house).await);
        let base =
            [("purpose-en", "It was so."), ("objective-text-0", "One"), ("objective-period-0", "2026")];
        assert_eq!(amina.submit(EDIT, EDIT, &base).await.status, 303);
        let hers = [("purpose-en", "It is hers."), ("acronym", "NN"), ("objective-text-0", "Her one")];
        let first = amina.get(EDIT).await.filled_form(EDIT, &hers);
        let theirs = [("purpose-en", "It is theirs."), ("objective-text-1", "Two")];
        let second = office.get(EDIT).await.filled_form(EDIT, &theirs);
        assert_eq!(send(&amina, first).await.status, 303);
        let late = send(&office, second).await;
        assert_eq!(late.status, 409);
        assert_eq!(late.all(".note li"), ["What it is for (English)", "Objectives"]);
        assert_eq!(late.all("#purpose-en"), ["It is theirs."], "the writer's own stands in the form");
        assert_eq!(late.attributes("#acronym", "value"), ["NN"], "with what only the other changed");
        assert_eq!(
            (late.all("#objective-text-0"), late.all("#objective-text-1")),
            (vec!["One".into()], vec!["Two".into()])
        );
        let (_, shown) = marks(&late);
        assert_eq!(shown.iter().filter(|text| text.contains("hers")).count(), 1, "{shown:?}");
        assert_eq!(
            shown.iter().filter(|text| text.contains("Her one")).count()
                + shown.iter().filter(|text| *text == "Her").count(),
            1,
            "{shown:?}"
        );
        assert_eq!(send(&office, late.filled_form(EDIT, &[])).await.status, 303);
        assert_eq!(house.visitor().get("/networks/north").await.all("#purpose .prose"), ["It is theirs."]);
        assert_eq!(
            house.visitor().get("/bodies/north/history").await.all("ol h2").len(),
            4,
            "hers is in the history"
        );
    }
}

/// Nine texts that fill most of a page, in three languages, in a script of three bytes a letter.
fn long_texts(languages: [&str; 3]) -> Vec<(String, String)> {
    let fields = ["identity", "vision", "purpose"].into_iter();
    let names = fields.flat_map(|field| languages.map(|language| format!("{field}-{language}")));
    names.map(|name| (name, "\u{65e5}\u{672c}".repeat(2_500))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_never_outgrows_its_form() {
    let (house, _) = with_network(engines()[0]).await;
    let (amina, office) = (house.as_person("amina@example.org").await, office(&house).await);
    let (hers, theirs) = (long_texts(["en", "es", "ar"]), long_texts(["fr", "de", "pt"]));
    let changes = |texts: &[(String, String)], on: &Page| {
        let texts: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        on.filled_form(EDIT, &texts)
    };
    let (first, second) = (amina.get(EDIT).await, office.get(EDIT).await);
    assert_eq!(send(&amina, changes(&hers, &first)).await.status, 303);
    let joined = send(&office, changes(&theirs, &second)).await;
    assert_eq!(joined.status, 409, "what both wrote stands in one form");
    let refused = send(&office, joined.filled_form(EDIT, &[])).await;
    assert_eq!(refused.status, 422, "which can be sent, though not be saved");
    let why = "All texts of this page together have 271 kB; 150 kB fit. Shorten the longest ones.";
    assert!(errors(&refused).iter().any(|line| line.ends_with(why)), "{:?}", errors(&refused));
    assert_eq!(refused.all("#vision-de"), [hers[0].1.as_str()], "and loses nothing");
    let less: Vec<_> = theirs.iter().map(|(name, _)| (name.clone(), String::new())).collect();
    assert_eq!(send(&office, changes(&less, &refused)).await.status, 303);
    // What is nearly as long as may be is saved again.
    assert_eq!(amina.submit(EDIT, EDIT, &[("acronym", "NN")]).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_saves_at_the_same_moment_are_one_after_the_other() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let (amina, office) = (house.as_person("amina@example.org").await, office(&house).await);
        let first = amina.get(EDIT).await.filled_form(EDIT, &[("purpose-en", "Hers")]);
        let second = office.get(EDIT).await.filled_form(EDIT, &[("purpose-en", "Theirs")]);
        let (first, second) = tokio::join!(send(&amina, first), send(&office, second));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_body_version")).await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_again_is_kept_once() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let changes = [("purpose-en", "Ours"), ("countries", "NO"), ("remark", "Once")];
        let form = viewer.get(EDIT).await.filled_form(EDIT, &changes);
        let (one, two) = tokio::join!(send(&viewer, form.clone()), send(&viewer, form.clone()));
        for sent in [one, two, send(&viewer, form).await] {
            assert_eq!(came(&sent), (303, "/networks/north".into()));
        }
        assert_eq!(viewer.get("/networks/north").await.all(".flash"), ["The page is saved."]);
        let edited = sql!("SELECT COUNT(*) FROM journal WHERE kind = 'registry.body-edited'");
        assert_eq!(count(&house, edited).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_form_does_not_hold_stays_on_the_page() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let full = [
            ("acronym", "NN"),
            ("site", "https://north.example.org/"),
            ("since", "2019"),
            ("languages", "en, no"),
            ("countries", "NO"),
            ("vision-es", "Visión"),
            ("objective-text-0", "One"),
        ];
        assert_eq!(viewer.submit(EDIT, EDIT, &full).await.status, 303);
        let token = platform::text::encode(&viewer.form_token());
        assert_eq!(send(&viewer, format!("csrf={token}&version=2&purpose-en=New")).await.status, 303);
        let before = house.visitor().get("/api/v1/bodies/north").await.json();
        let kept =
            ["acronym", "site", "since", "languages", "vision", "objectives", "purpose"].map(|f| &before[f]);
        let wanted = serde_json::json!([
            "NN", "https://north.example.org/", "2019", ["en", "no"], {"es": "Visión"},
            [{"period": "", "text": {"en": "One"}}], {"en": "New"},
        ]);
        assert_eq!(serde_json::json!(kept), wanted);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_history_is_leafed_through_without_loss() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let few = house.visitor().get("/bodies/north/history?before=1000").await.statements;
    for number in 0..60 {
        let saved = viewer.submit(EDIT, EDIT, &[("acronym", &format!("N{number}"))]).await;
        assert_eq!(saved.status, 303);
    }
    let (mut found, mut pages) = (Vec::new(), Vec::new());
    let mut next = Some("/bodies/north/history?before=1000".to_owned());
    while let Some(address) = next {
        let page = house.visitor().get(&address).await;
        assert_eq!(page.statements, few);
        let versions = page.all("ol h2");
        pages.push(versions.len());
        found.extend(versions);
        next = page.attributes("a[rel=next]", "href").into_iter().next();
    }
    let wanted: Vec<String> = (1..=61).rev().map(|number| format!("Version {number}")).collect();
    assert_eq!((found, pages), (wanted, vec![50, 11]));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_changes_the_countries_vouches_for_all_of_them() {
    let (house, _) = with_network(engines()[0]).await;
    let token = registry::token_for(&house.app, "amina@example.org", &["bodies:write".into()], 30).await;
    let program = house.visitor().with_token(&token.expect("it answers").expect("she is known"));
    let derived = serde_json::json!({ "version": 1, "countries": [
        { "code": "NO", "basis": "derived" }, { "code": "SE", "basis": "derived" },
    ] });
    let body = Some(derived.to_string().into_bytes());
    let sent = program.send(Method::PATCH, "/api/v1/bodies/north", body, "application/json").await;
    assert_eq!(sent.status, 200);
    let viewer = house.as_person("amina@example.org").await;
    let bases = async || {
        let body = house.visitor().get("/api/v1/bodies/north").await.json();
        let countries = body["countries"].as_array().expect("a list").iter();
        countries.map(|c| format!("{} {}", c["code"], c["basis"]).replace('"', "")).collect::<Vec<_>>()
    };
    assert_eq!(viewer.submit(EDIT, EDIT, &[("acronym", "NN")]).await.status, 303);
    assert_eq!(bases().await, ["NO derived", "SE derived"], "nobody touched them");
    assert_eq!(viewer.submit(EDIT, EDIT, &[("countries", "se, dk")]).await.status, 303);
    assert_eq!(bases().await, ["DK named", "SE named"]);
}
