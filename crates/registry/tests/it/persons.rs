//! Persons: one's own page, the secretariat's, what others see, one's own data.

use crate::house::{
    came, count, error_of, errors, founded, office, pass, pass_days, round, rows, with_network,
};
use axum::http::Method;
use jiff::SignedDuration;
use kernel::PersonId;
use platform::journal::{Fact, Subject};
use platform::sql;
use platform::testing::{Page, TestApp, engines};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// The names of the office-holders that a page shows.
fn holders(page: &Page) -> Vec<String> {
    page.all(".holders bdi")
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_any_script_and_order_are_kept_as_they_are_written() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        for (name, latin) in [
            ("山田 花子", "Yamada Hanako"),
            ("ليلى بنت أحمد", ""),
            ("Nguyễn Thị Minh Khai", ""),
            ("Þóra Ólafsdóttir", "Thora Olafsdottir"),
            ("U Thant", ""),
            ("ⵎⴰⵙⵉⵏⵉⵙⴰ", "Masinissa"),
            ("O’Neill-Ó Súilleabháin, Máire", ""),
        ] {
            let fields = [("name", name), ("latin-name", latin), ("greeting", name)];
            assert_eq!(came(&viewer.submit("/me", "/me", &fields).await), (303, "/me".into()), "{name}");
            let me = viewer.get("/me").await;
            let kept: Vec<String> = ["#name", "#latin-name", "#greeting"]
                .iter()
                .flat_map(|id| me.attributes(id, "value"))
                .collect();
            assert_eq!(kept, [name, latin, name]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn language_and_zone_are_those_of_pages_and_times() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let fields = [("language", "es"), ("others", "fr, ar; pt"), ("zone", "Pacific/Auckland")];
    assert_eq!(came(&viewer.submit("/me", "/me", &fields).await).0, 303);
    let me = viewer.get("/me").await;
    assert_eq!(me.attributes("html", "lang"), ["es"]);
    assert_eq!(me.attributes("#others", "value"), ["francés, árabe, portugués"]);
    assert_eq!(me.attributes("#zone option[selected]", "value"), ["Pacific/Auckland"]);
    let languages = sql!("SELECT languages FROM registry_person WHERE name = 'Amina Diallo'");
    assert_eq!(rows(&house, languages).await, [r#"["es","fr","ar","pt"]"#]);
    // Noon in Greenwich is one hour past midnight there.
    let dates = me.all("#sessions li p.muted");
    assert_eq!(dates.iter().filter(|text| text.contains("1:00")).count(), 1, "{dates:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_details_come_back_with_what_was_typed() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let long = "x".repeat(201);
    for (field, typed) in [
        ("name", ""),
        ("name", long.as_str()),
        ("name", "Amina\nDiallo"),
        ("name", "Amina \u{202e}Diallo"),
        ("latin-name", long.as_str()),
        ("greeting", "A\u{7}"),
        ("others", "en, klingon"),
        ("zone", "Mars/Olympus"),
    ] {
        let back = viewer.submit("/me", "/me", &[("greeting", "Kept"), (field, typed)]).await;
        assert_eq!((back.status.as_u16(), error_of(&back, field)), (422, errors(&back)), "{field} {typed:?}");
        assert_eq!(errors(&back).len(), 1, "{field} {typed:?}");
        if field != "greeting" {
            assert_eq!(back.attributes("#greeting", "value"), ["Kept"], "{field} {typed:?}");
        }
        if field != "zone" && !typed.contains('\n') {
            assert_eq!(back.attributes(&format!("#{field}"), "value"), [typed]);
        }
    }
    let kept = sql!("SELECT name FROM registry_person WHERE version = 1 ORDER BY name");
    assert_eq!(rows(&house, kept).await, ["Amina Diallo", "Secretariat"], "nothing was saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_form_does_not_hold_stays_as_it_is() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let all = [("latin-name", "Latin"), ("greeting", "Hi"), ("others", "fr"), ("zone", "Africa/Lagos")];
    viewer.submit("/me", "/me", &all).await;
    let body = format!("csrf={}&version=2&name=Only+the+name", platform::text::encode(&viewer.form_token()));
    let form = "application/x-www-form-urlencoded";
    assert_eq!(viewer.send(Method::POST, "/me", Some(body.into_bytes()), form).await.status, 303);
    let kept = sql!(
        "SELECT name || '|' || latin_name || '|' || greeting || '|' || languages || '|' || zone FROM registry_person
         WHERE version = 3"
    );
    assert_eq!(rows(&house, kept).await, [r#"Only the name|Latin|Hi|["fr"]|Africa/Lagos"#]);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_saves_at_once_the_second_sees_both() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let page = viewer.get("/me").await;
        let first = page.filled_form("/me", &[("greeting", "First"), ("zone", "Africa/Lagos")]);
        let second = page.filled_form("/me", &[("greeting", "Second")]);
        let form = "application/x-www-form-urlencoded";
        let saved = viewer.send(Method::POST, "/me", Some(first.into_bytes()), form).await;
        assert_eq!(came(&saved), (303, "/me".into()));
        let late = viewer.send(Method::POST, "/me", Some(second.into_bytes()), form).await;
        assert_eq!(late.status, 409);
        assert_eq!(late.attributes("#greeting", "value"), ["Second"], "what was typed");
        let kept = late.all(".note dl.facts div");
        assert_eq!(kept, ["Name in the greeting of lettersFirst", "Time zoneAfrica/Lagos"], "what is kept");
        // Looked over and saved again, it goes through.
        let again = late.filled_form("/me", &[("zone", "Africa/Lagos")]);
        let again = viewer.send(Method::POST, "/me", Some(again.into_bytes()), form).await;
        assert_eq!(came(&again), (303, "/me".into()));
        let kept = sql!("SELECT greeting || ' ' || zone FROM registry_person WHERE version = 3");
        assert_eq!(rows(&house, kept).await, ["Second Africa/Lagos"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_see_a_name_is_its_bearers_choice() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_person(&house, "Without a mandate", "guest@example.org", Seen::Nobody).await;
        let member = add_person(&house, "Member", "member@example.org", Seen::Nobody).await;
        add_body(&house, "south", BodyKind::Network, "Network of the South").await;
        give(&house, member, "south", Role::Member).await;
        let amina = house.as_person("amina@example.org").await;
        let (guest, member) =
            (house.as_person("guest@example.org").await, house.as_person("member@example.org").await);
        let (visitor, office) = (house.visitor(), office(&house).await);
        let edit = [("acronym", "NN")];
        assert_eq!(came(&amina.submit("/bodies/north/edit", "/bodies/north/edit", &edit).await).0, 303);
        for (seen, by_visitor, by_guest, by_member) in
            [("nobody", 0, 0, 0), ("members", 0, 0, 1), ("everyone", 1, 1, 1), ("nobody", 0, 0, 0)]
        {
            amina.submit("/me", "/me", &[("name-seen-by", seen)]).await;
            for (who, viewer, sees) in [
                ("a visitor", &visitor, by_visitor),
                ("a guest", &guest, by_guest),
                ("a member", &member, by_member),
                ("the secretariat", &office, 1),
                ("herself", &amina, 1),
            ] {
                for address in ["/networks/north", "/bodies/north/history", "/bodies/north/history/2"] {
                    let page = viewer.get(address).await;
                    let shown = page.all("main bdi").iter().filter(|text| *text == "Amina Diallo").count();
                    assert_eq!(shown, sees, "{address}, seen by {seen}: {who}");
                }
            }
        }
        let hidden = visitor.get("/networks/north").await;
        assert_eq!(hidden.all(".holders h3"), ["Representative"], "that the office is held is public");
        assert_eq!(holders(&hidden), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_see_an_address_is_its_bearers_choice() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_person(&house, "Without a mandate", "guest@example.org", Seen::Nobody).await;
        let amina = house.as_person("amina@example.org").await;
        let (guest, office) = (house.as_person("guest@example.org").await, office(&house).await);
        let visitor = house.visitor();
        for (name, address, by_visitor, by_guest, by_herself) in [
            ("everyone", "nobody", 0, 0, 1),
            ("everyone", "everyone", 1, 1, 1),
            ("everyone", "members", 0, 0, 1),
            // An address tells a name, so it stands beside one only.
            ("nobody", "everyone", 0, 0, 1),
        ] {
            amina.submit("/me", "/me", &[("name-seen-by", name), ("address-seen-by", address)]).await;
            for (who, viewer, sees) in [
                ("a visitor", &visitor, by_visitor),
                ("a guest", &guest, by_guest),
                ("herself", &amina, by_herself),
                ("the secretariat", &office, 1),
            ] {
                let page = viewer.get("/networks/north").await;
                let links = page.attributes(".holders a", "href");
                assert_eq!(links, vec!["mailto:amina@example.org"; sees], "{name} {address}: {who}");
                assert_eq!(page.text().matches("amina@example.org").count(), 2 * sees, "{who}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_adds_a_person() {
    for engine in engines() {
        let house = founded(engine).await;
        let office = office(&house).await;
        let form = "/office/persons/new";
        let person = [("name", "Kofi Mensah"), ("address", "Kofi@Example.org"), ("language", "es")];
        let (status, to) = came(&office.submit(form, form, &person).await);
        assert_eq!(status, 303);
        let shown = office.get(&to).await;
        assert_eq!(shown.all("h1"), ["Kofi Mensah"]);
        assert_eq!(shown.all("#addresses li bdi"), ["kofi@example.org"]);
        assert_eq!(house.as_person("kofi@example.org").await.get("/desk").await.status, 200);

        let again = office.submit(form, form, &person).await;
        assert_eq!(again.status, 422);
        assert_eq!(error_of(&again, "address"), ["Somebody else has this address already."]);
        assert_eq!(again.attributes("#name", "value"), ["Kofi Mensah"], "what was typed is kept");
        let wrong = [("name", ""), ("address", "nothing")];
        let back = office.submit(form, form, &wrong).await;
        assert_eq!((error_of(&back, "name").len(), error_of(&back, "address").len()), (1, 1));
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_corrects_details_and_not_what_others_may_see() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let on = format!("/office/persons/{amina}");
        let fields =
            [("name", "Amina D. Diallo"), ("name-seen-by", "everyone"), ("address-seen-by", "everyone")];
        assert_eq!(came(&office.submit(&on, &on, &fields).await), (303, on.clone()));
        let kept = sql!(
            "SELECT name || '|' || name_seen_by || '|' || address_seen_by FROM registry_person WHERE version = 2"
        );
        assert_eq!(rows(&house, kept).await, ["Amina D. Diallo|nobody|nobody"]);
        let fact = sql!("SELECT kind || ' ' || data FROM journal ORDER BY seq DESC LIMIT 1");
        assert_eq!(
            rows(&house, fact).await,
            [r#"registry.person-edited {"fields":["name"]}"#],
            "never the values"
        );

        // Both she and the secretariat write at once: the second sees what is kept.
        let page = office.get(&on).await;
        let typed = page.filled_form(&on, &[("name", "Typed by the secretariat")]);
        let viewer = house.as_person("amina@example.org").await;
        viewer.submit("/me", "/me", &[("name", "Typed by herself")]).await;
        let form = "application/x-www-form-urlencoded";
        let late = office.send(Method::POST, &on, Some(typed.into_bytes()), form).await;
        assert_eq!(late.status, 409);
        assert_eq!(late.attributes("#name", "value"), ["Typed by the secretariat"]);
        assert_eq!(late.all(".note dl.facts div"), ["NameTyped by herself"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_looks_after_addresses() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let on = format!("/office/persons/{amina}");
        let add = format!("{on}/address");
        let removes = "#addresses form[action$='/remove']";
        assert_eq!(office.get(&on).await.attributes(removes, "action"), [""; 0], "the last one stays");
        let id =
            rows(&house, sql!("SELECT id FROM registry_address WHERE address = 'amina@example.org'")).await;
        let last = office.post_from(&on, &format!("{add}/{}/remove", id[0]), &[]).await;
        assert_eq!(last.status, 409);

        let (wrong, why) = ("secretariat@example.org", "Somebody else has this address already.");
        let back = office.submit(&on, &add, &[("address", wrong)]).await;
        assert_eq!((back.status.as_u16(), error_of(&back, "address")), (422, vec![why.to_owned()]));
        assert_eq!(back.attributes("#address", "value"), [wrong]);
        pass(&house, SignedDuration::from_secs(1));
        assert_eq!(
            came(&office.submit(&on, &add, &[("address", "two@example.org")]).await),
            (303, on.clone())
        );
        let page = office.get(&on).await;
        assert_eq!(page.all("#addresses li bdi"), ["amina@example.org", "two@example.org"]);
        let head = count(&house, sql!("SELECT seq FROM journal_head")).await;
        let again = office.submit(&on, &add, &[("address", "Two@example.org")]).await;
        assert_eq!(came(&again), (303, on.clone()), "they have it already");
        assert_eq!(count(&house, sql!("SELECT seq FROM journal_head")).await, head);
        assert_eq!(house.as_person("two@example.org").await.get("/me").await.status, 200);
        let remove = page.attributes(removes, "action").remove(0);
        assert_eq!(came(&office.submit(&on, &remove, &[]).await), (303, on.clone()));
        assert_eq!(office.get(&on).await.all("#addresses li bdi"), ["two@example.org"]);
        assert_eq!(registry::link_for(&house.app, "amina@example.org").await.expect("it answers"), None);
        // Another person's address is not removed by way of this one's.
        let foreign =
            rows(&house, sql!("SELECT id FROM registry_address WHERE address = 'secretariat@example.org'"))
                .await;
        office.submit(&on, &add, &[("address", "three@example.org")]).await;
        let sent = office.post_from(&on, &format!("{add}/{}/remove", foreign[0]), &[]).await;
        assert_eq!(sent.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_sees_the_secretariats_pages() {
    let (house, amina) = with_network(engines()[0]).await;
    let (office, viewer) = (office(&house).await, house.as_person("amina@example.org").await);
    let person = format!("/office/persons/{amina}");
    for page in
        ["/office/persons", "/office/persons/new", &person, &format!("{person}/mandate"), "/office/mandates"]
    {
        assert_eq!(office.get(page).await.status, 200, "{page}");
        assert_eq!(viewer.get(page).await.status, 404, "{page}");
        assert_eq!(house.visitor().get(page).await.status, 303, "{page}");
    }
    assert_eq!(office.get("/office/persons/nobody").await.status, 404);
    assert_eq!(office.get("/office/persons/01932b1c-0000-7000-8000-00000000ffff").await.status, 404);
}

/// Adds so many persons `Person 000` and on.
async fn many(house: &TestApp, number: usize) -> Vec<String> {
    let mut names = Vec::new();
    for i in 0..number {
        let name = format!("Person {i:03}");
        add_person(house, &name, &format!("person{i}@example.org"), Seen::Nobody).await;
        names.push(name);
    }
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_of_persons_is_leafed_through_without_loss() {
    for engine in engines() {
        let house = founded(engine).await;
        let office = office(&house).await;
        let few = office.get("/office/persons").await.statements;
        let mut names = many(&house, 120).await;
        names.push("Secretariat".into());
        let (mut found, mut pages) = (Vec::new(), Vec::new());
        let mut next = Some("/office/persons".to_owned());
        while let Some(address) = next {
            let page = office.get(&address).await;
            let rows = page.all("tbody th bdi");
            assert_eq!(page.statements, few, "as many questions as for one row");
            pages.push(rows.len());
            found.extend(rows);
            next = page.attributes("a[rel=next]", "href").into_iter().next();
        }
        assert_eq!(pages, [50, 50, 21]);
        assert_eq!(found, names);

        let begins = office.get("/office/persons?q=PERSON%2011").await;
        let wanted: Vec<String> = (110..120).map(|i| format!("Person {i}")).collect();
        assert_eq!(begins.all("tbody th bdi"), wanted);
        let by_address = office.get("/office/persons?q=Person7%40example.org").await;
        assert_eq!(by_address.all("tbody th bdi"), ["Person 007"]);
        add_person(&house, "Amina Diallo", "amina@example.org", Seen::Nobody).await;
        let later_word = office.get("/office/persons?q=di%C3%A1l").await;
        assert_eq!(later_word.all("tbody th bdi"), ["Amina Diallo"], "by the family name");
        assert_eq!(office.get("/office/persons?q=iallo").await.all("tbody th bdi"), [""; 0]);
        assert_eq!(office.get("/office/persons?q=nobody").await.all("tbody th bdi"), [""; 0]);
        assert_eq!(office.get("/office/persons?after=nonsense").await.all("tbody th bdi").len(), 50);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ones_own_data_are_whole_however_much_was_done() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let facts = |file: &Page| {
            let of = |name: &str| file.json()[name].as_array().map_or(0, Vec::len);
            (of("done"), of("happened"))
        };
        let before = facts(&viewer.get("/me/data.json").await);
        assert_eq!(before, (1, 2), "she signed in; she was added and a link was made for her");
        // As many as are asked for at once, two times and a little.
        for many in [999, 1_002] {
            let mut tx = house.app.db.write(&house.app.givens).await.expect("a transaction begins");
            for _ in 0..many {
                tx.record(Fact::new("registry.person-edited", Subject::new("person", amina)).by(amina));
            }
            tx.commit().await.expect("it is kept");
            let seqs = |name: &str, file: &Page| {
                let all = file.json()[name].as_array().cloned().unwrap_or_default();
                all.iter().filter_map(|fact| fact["seq"].as_i64()).collect::<Vec<i64>>()
            };
            let file = viewer.get("/me/data.json").await;
            for name in ["done", "happened"] {
                let mut each = seqs(name, &file);
                let length = each.len();
                assert!(each.is_sorted_by(|a, b| a > b), "newest first, none twice");
                each.dedup();
                assert_eq!(each.len(), length);
            }
        }
        assert_eq!(facts(&viewer.get("/me/data.json").await), (2_002, 2_003));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ones_own_data_come_in_one_file() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let office = office(&house).await;
        let on = format!("/office/persons/{amina}");
        pass(&house, SignedDuration::from_secs(1));
        office.submit(&on, &format!("{on}/address"), &[("address", "two@example.org")]).await;
        let viewer = house.as_person("amina@example.org").await;
        viewer
            .submit("/me", "/me", &[("latin-name", "Latin"), ("greeting", "Hi"), ("zone", "Africa/Lagos")])
            .await;
        let token = [("token-name", "Our site"), ("scopes", "bodies:write"), ("days", "30")];
        viewer.submit("/me", "/me/tokens", &token).await;
        let taken = viewer.get("/me/data.json").await;
        assert_eq!(taken.headers["content-disposition"], "attachment; filename=\"my-data.json\"");
        let all = taken.json();
        assert_eq!(all["person"], amina.to_string());
        let person = serde_json::json!([{
            "name": "Amina Diallo", "latin_name": "Latin", "greeting": "Hi", "sort_name": "latin",
            "languages": "[]", "zone": "Africa/Lagos",
        }]);
        assert_eq!(all["kept"]["registry_person"], person);
        let addresses = serde_json::json!([{"address": "amina@example.org"}, {"address": "two@example.org"}]);
        assert_eq!(all["kept"]["registry_address"], addresses);
        assert_eq!(all["kept"]["registry_token"], serde_json::json!([{"name": "Our site"}]));
        assert_eq!(all["mandates"][0]["body"], "north");
        let kinds = |of: &str| {
            let facts = all[of].as_array().expect("a list of facts");
            facts.iter().filter_map(|fact| fact["kind"].as_str()).map(str::to_owned).collect::<Vec<String>>()
        };
        let done = ["registry.token-made", "registry.person-edited", "registry.signed-in"];
        assert_eq!(kinds("done"), done);
        let happened = [
            "registry.person-edited",
            "registry.link-made",
            "registry.address-added",
            "registry.person-added",
        ];
        assert_eq!(kinds("happened"), happened);
        // Nothing of anybody else.
        let text = taken.text();
        assert_eq!(text.matches("secretariat@example.org").count(), 0);
        let secretary = rows(&house, sql!("SELECT id FROM registry_person WHERE name = 'Secretariat'")).await;
        assert_eq!(text.matches(&secretary[0]).count(), 0);
        assert_eq!(house.visitor().get("/me/data.json").await.status, 401);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_gone_is_kept_no_more_by_a_form_that_was_open() {
    for engine in engines() {
        let house = founded(engine).await;
        let person: PersonId = add_person(&house, "Amina", "amina@example.org", Seen::Nobody).await;
        let office = office(&house).await;
        let on = format!("/office/persons/{person}");
        let typed = office.get(&on).await.filled_form(&on, &[("name", "Once more")]);
        let address =
            office.get(&on).await.filled_form(&format!("{on}/address"), &[("address", "new@example.org")]);
        let erase = format!("{on}/erase");
        assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        let form = "application/x-www-form-urlencoded";
        let sent = office.send(Method::POST, &on, Some(typed.into_bytes()), form).await;
        assert_eq!(sent.status, 404);
        let sent =
            office.send(Method::POST, &format!("{on}/address"), Some(address.into_bytes()), form).await;
        assert_eq!(sent.status, 404);
        assert_eq!(office.get(&format!("{on}/mandate")).await.status, 404);
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person WHERE name = ''")).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_remove_the_last_two_addresses_at_once_leave_one() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let one = office(&house).await;
        let on = format!("/office/persons/{amina}");
        let added = one.submit(&on, &format!("{on}/address"), &[("address", "two@example.org")]).await;
        assert_eq!(added.status, 303);
        let two = office(&house).await;
        let seen = [one.get(&on).await, two.get(&on).await];
        let removes = seen[0].attributes("#addresses form[action$='/remove']", "action");
        assert_eq!(removes.len(), 2);
        let typed = |at: usize| Some(seen[at].filled_form(&removes[at], &[]).into_bytes());
        let form = "application/x-www-form-urlencoded";
        let (a, b) = tokio::join!(
            one.send(Method::POST, &removes[0], typed(0), form),
            two.send(Method::POST, &removes[1], typed(1), form)
        );
        let mut came = [a.status.as_u16(), b.status.as_u16()];
        came.sort_unstable();
        assert_eq!(came, [303, 409], "{engine:?}");
        let left = sql!(
            "SELECT COUNT(*) FROM registry_address a JOIN registry_person p ON p.id = a.person WHERE p.name = 'Amina Diallo'"
        );
        assert_eq!(count(&house, left).await, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_the_secretariat_looks_after_outlasts_the_offer_that_brought_them() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let office = office(&house).await;
        let offer = "/bodies/north/people/offer";
        for name in ["corrected", "reached", "brought", "left"] {
            let address = format!("{name}@example.org");
            let fields = [
                ("name", name),
                ("address", &address),
                ("role", "member"),
                ("manner", "full"),
                ("starts", "2026-12-01"),
                ("ends", "2028-11-30"),
            ];
            assert_eq!(office.submit(offer, offer, &fields).await.status, 303, "{name}");
        }
        let page = async |name: &str| {
            let found = office.get(&format!("/office/persons?q={name}")).await;
            found.attributes("a[href^='/office/persons/0']", "href").remove(0)
        };
        let on = page("corrected").await;
        assert_eq!(office.submit(&on, &on, &[("greeting", "Corry")]).await.status, 303);
        let on = page("reached").await;
        let more = [("address", "more@example.org")];
        assert_eq!(office.submit(&on, &format!("{on}/address"), &more).await.status, 303);
        // A table that says what is known already says that they are to be known.
        let table =
            b"address,name,languages\nbrought@example.org,brought,en\nnew@example.org,New,en\n".to_vec();
        let ended =
            registry::import_table(&house.app, "persons", ("p.csv", table), &[], false, |_, _| {}).await;
        let ended = ended.expect("it can be read");
        assert_eq!((ended.new, ended.changed, ended.unchanged), (1, 0, 1), "{engine:?}");
        pass_days(&house, 31);
        round(&house).await;
        let kept = sql!(
            "SELECT p.name FROM registry_person p JOIN registry_offer o ON o.person = p.id
             WHERE p.name <> '' AND o.state = 'lapsed' ORDER BY p.name"
        );
        assert_eq!(rows(&house, kept).await, ["brought", "corrected", "reached"], "{engine:?}");
    }
}
