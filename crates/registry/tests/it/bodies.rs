//! Bodies: added by the secretariat, their pages and addresses.

use crate::house::{came, count, error_of, errors, office, rows, with_network};
use platform::sql;
use platform::testing::engines;
use registry::testing::{AsPerson, BodyKind, add_body};

const NEW: &str = "/office/bodies/new";

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_adds_a_body_with_its_page() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let fields = [
            ("kind", "network"),
            ("status", "emerging"),
            ("slug", "south"),
            ("status-since", "2024-05"),
            ("name-en", "Network of the South"),
            ("name-es", "Red del Sur"),
            ("acronym", "NS"),
            ("site", "https://south.example.org/"),
            ("since", "2019"),
            ("languages", "es, en es"),
            ("countries", "ar;CL، uy"),
            ("purpose-en", "It brings *people* together."),
        ];
        assert_eq!(came(&office.submit(NEW, NEW, &fields).await), (303, "/networks/south".into()));
        let page = house.visitor().get("/networks/south").await;
        assert_eq!(page.all("h1"), ["Network of the South"]);
        assert_eq!(page.all(".lede"), ["NS"]);
        assert_eq!(page.all(".status"), ["Emerging network since May 2024"]);
        assert_eq!(page.all("#facts a.place"), ["Argentina", "Chile", "Uruguay"]);
        assert_eq!(page.all("#purpose .prose em"), ["people"]);
        let spanish = house.visitor().reading("es").get("/networks/south").await;
        assert_eq!(spanish.all(".lede"), ["Red del Sur (NS)"]);
        let facts = sql!("SELECT kind || ' ' || data FROM journal ORDER BY seq DESC LIMIT 1");
        assert_eq!(rows(&house, facts).await, [r#"registry.body-added {"kind":"network"}"#]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_kept_in_its_own_language_and_can_be_edited_in_it() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let fields = [
            ("kind", "network"),
            ("status", "emerging"),
            ("slug", "east"),
            ("own-language", "KO"),
            ("name-en", "동쪽 연합"),
            ("name-es", "Red del Este"),
        ];
        assert_eq!(came(&office.submit(NEW, NEW, &fields).await), (303, "/networks/east".into()));
        let name = sql!("SELECT name FROM registry_body WHERE slug = 'east'");
        let kept = r#"{"source":"ko","texts":{"es":"Red del Este","ko":"동쪽 연합"}}"#;
        assert_eq!(rows(&house, name).await, [kept]);

        let edit = "/bodies/east/edit";
        let page = office.get(edit).await;
        assert_eq!(page.attributes("#name-ko", "value"), ["동쪽 연합"]);
        assert_eq!(page.attributes("#name-ko", "lang"), ["ko"]);
        assert_eq!(page.all("label[for=name-ko]"), ["Name (Korean) (optional)"]);
        let names: Vec<String> = page
            .attributes("main input", "name")
            .into_iter()
            .filter(|field| field.starts_with("name-"))
            .collect();
        assert_eq!(names.first().map(String::as_str), Some("name-en"));
        assert_eq!(names.last().map(String::as_str), Some("name-ko"));
        let wrong = office.submit(edit, edit, &[("name-ko", "두\n줄")]).await;
        assert_eq!(
            (wrong.status.as_u16(), errors(&wrong).len()),
            (422, 1),
            "it is checked as the others are"
        );
        assert_eq!(errors(&wrong), error_of(&wrong, "name-ko"));
        let saved = office.submit(edit, edit, &[("name-ko", "동쪽 망"), ("name-es", "")]).await;
        assert_eq!(came(&saved), (303, "/networks/east".into()));
        assert_eq!(rows(&house, name).await, [r#"{"source":"ko","texts":{"ko":"동쪽 망"}}"#]);
        assert_eq!(house.visitor().get("/networks/east").await.all("h1"), ["동쪽 망"]);
        let north = office.get("/bodies/north/edit").await;
        assert_eq!(north.all("label[for=name-ko]"), [""; 0], "only where there are texts in it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_own_language_of_a_name_is_what_was_typed_in_it_or_first() {
    let (house, _) = with_network(engines()[0]).await;
    let office = office(&house).await;
    let cases = [
        ("a", "", r#"{"source":"en","texts":{"en":"One","es":"Uno"}}"#),
        ("b", "en", r#"{"source":"en","texts":{"en":"One","es":"Uno"}}"#),
        ("c", "es", r#"{"source":"es","texts":{"en":"One","es":"Uno"}}"#),
        ("d", " fil ", r#"{"source":"fil","texts":{"es":"Uno","fil":"One"}}"#),
    ];
    for (slug, own, _) in cases {
        let fields = [
            ("kind", "network"),
            ("status", "emerging"),
            ("slug", slug),
            ("own-language", own),
            ("name-en", "One"),
            ("name-es", "Uno"),
        ];
        assert_eq!(came(&office.submit(NEW, NEW, &fields).await), (303, format!("/networks/{slug}")));
    }
    let names = sql!("SELECT name FROM registry_body WHERE slug IN ('a', 'b', 'c', 'd') ORDER BY slug");
    assert_eq!(rows(&house, names).await, cases.map(|(_, _, kept)| kept));
    let wrong = [("slug", "e"), ("own-language", "Japanese"), ("name-en", "One")];
    let back = office.submit(NEW, NEW, &wrong).await;
    assert_eq!(back.status, 422);
    let why = "“japanese” is no code of a language.";
    assert_eq!(back.all("#own-language-error"), [why]);
    assert_eq!(back.attributes("#own-language", "value"), ["Japanese"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_cannot_be_comes_back_with_what_was_typed() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let right = [
            ("kind", "network"),
            ("status", "emerging"),
            ("slug", "south"),
            ("status-since", ""),
            ("name-en", "South"),
            ("site", ""),
            ("since", ""),
            ("languages", ""),
            ("countries", ""),
        ];
        let long = "x".repeat(201);
        for (field, wrong, why) in [
            ("slug", "north", "Another body has this address. Choose another one."),
            ("slug", "", "Write something here."),
            ("slug", "The South", "Use small letters, digits and single hyphens."),
            ("slug", "-south", "Use small letters, digits and single hyphens."),
            ("kind", "club", "Choose a kind."),
            ("kind", "confederation", "Choose a state that fits this kind."),
            ("status", "partner", "Choose a state that fits this kind."),
            ("status", "asleep", "Choose a state that fits this kind."),
            ("status-since", "soon", "Write a day, a month or a year: 2027-06-14, 2027-06 or 2027."),
            ("name-en", "", "Write something here."),
            ("name-en", &long, "Write at most 200 characters. It has 201 now."),
            (
                "languages",
                "en, klingon",
                "“klingon” is no name of a language. Its name in English does too, or its code, such as sw.",
            ),
            (
                "countries",
                "NO, XX",
                "“XX” is no name of a country. Its name in English does too, or its code, such as KE.",
            ),
        ] {
            let fields = right.map(|(name, value)| (name, if name == field { wrong } else { value }));
            let back = office.submit(NEW, NEW, &fields).await;
            assert_eq!(back.status, 422, "{field} {wrong}");
            let at = if (field, wrong) == ("kind", "confederation") { "status" } else { field };
            let said = errors(&back);
            assert_eq!(said, [why], "{field} {wrong}");
            assert_eq!(error_of(&back, at), said, "{field} {wrong}");
            for name in ["slug", "name-en", "languages"] {
                let typed = fields.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value);
                assert_eq!(back.attributes(&format!("#{name}"), "value"), [typed], "{field} {wrong}");
            }
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_body")).await, 2);
        assert_eq!(office.submit(NEW, NEW, &right).await.status, 303, "the right one goes through");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_one_confederation() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let second =
            [("kind", "confederation"), ("status", "active"), ("slug", "second"), ("name-en", "Second")];
        let back = office.submit(NEW, NEW, &second).await;
        assert_eq!(back.status, 422);
        assert_eq!(error_of(&back, "kind"), ["The confederation is in the register already; there is one."]);
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_body WHERE kind = 'confederation'")).await,
            1
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_has_one_address() {
    let (house, _) = with_network(engines()[0]).await;
    for (slug, kind) in [
        ("group", BodyKind::WorkingGroup),
        ("interest", BodyKind::InterestGroup),
        ("legal", BodyKind::Association),
        ("friend", BodyKind::Partner),
    ] {
        add_body(&house, slug, kind, slug).await;
    }
    let visitor = house.visitor();
    let at = [
        ("north", "/networks/north"),
        ("group", "/groups/group"),
        ("interest", "/groups/interest"),
        ("legal", "/groups/legal"),
        ("friend", "/partners/friend"),
        ("confederation", "/about"),
    ];
    for (slug, right) in at {
        assert_eq!(visitor.get(right).await.status, 200, "{right}");
        for list in ["/networks", "/groups", "/partners"] {
            let address = format!("{list}/{slug}");
            if address != right {
                assert_eq!(came(&visitor.get(&address).await), (308, right.to_owned()), "{address}");
            }
        }
    }
    for nothing in
        ["/networks/nowhere", "/bodies/nowhere/history", "/bodies/north/history/99", "/networks/%00"]
    {
        assert_eq!(visitor.get(nothing).await.status, 404, "{nothing}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_its_holders_and_the_secretariat_edits_a_page() {
    let (house, _) = with_network(engines()[0]).await;
    add_body(&house, "south", BodyKind::Network, "South").await;
    let (office, amina) = (office(&house).await, house.as_person("amina@example.org").await);
    for (viewer, address, status) in [
        (&office, "/bodies/north/edit", 200),
        (&amina, "/bodies/north/edit", 200),
        (&amina, "/bodies/south/edit", 403),
        (&amina, NEW, 404),
        (&amina, "/office/bodies", 404),
        (&house.visitor(), "/bodies/north/edit", 303),
    ] {
        assert_eq!(viewer.get(address).await.status, status, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_signed_in_sees_a_new_network_at_once_in_each_language() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let named = async |slug: &str| {
            let mut found = Vec::new();
            for (language, path) in [("en", "/networks"), ("ar", "/networks"), ("en", "/"), ("ar", "/")] {
                viewer.set_cookie("language", language);
                let page = viewer.get(path).await;
                let address = format!("/networks/{slug}");
                found.push(page.attributes(".map svg a", "href").contains(&address));
            }
            found
        };
        assert_eq!(named("south").await, [false; 4], "{engine:?}");
        add_body(&house, "south", BodyKind::Network, "South").await;
        let edit = "/bodies/south/edit";
        assert_eq!(office(&house).await.submit(edit, edit, &[("countries", "BR")]).await.status, 303);
        assert_eq!(named("south").await, [true; 4], "{engine:?}");
    }
}
