//! Ties: declared by whoever has them, seen by them and the secretariat; derived from the register; asked about.

use crate::house::{came, count, error_of, errors, founded, office, pass_days, round, rows, with_network};
use crate::members::{LIST, MINE, network, say};
use jiff::Span;
use jiff::civil::date;
use jiff::tz::TimeZone;
use kernel::PersonId;
use platform::journal::Filter;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines, everything};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};
use registry::{Party, Through, ties_between};

/// A register with a network and a working group in it, and three people: two of the network, one of the group.
async fn three(engine: platform::db::Engine) -> (TestApp, [PersonId; 3]) {
    let (house, amina) = with_network(engine).await;
    add_body(&house, "evaluation", BodyKind::WorkingGroup, "Evaluation").await;
    let badu = add_person(&house, "Badu Mensah", "badu@north.edu", Seen::Nobody).await;
    give(&house, badu, "north", Role::Member).await;
    let chen = add_person(&house, "Chen Wei", "chen@north.edu", Seen::Nobody).await;
    give(&house, chen, "evaluation", Role::Member).await;
    (house, [amina, badu, chen])
}

const NEW: &str = "/me/interests/new";

/// Declares a co-author by the form.
async fn co_author(viewer: &Viewer<'_>, name: &str, address: &str) -> Page {
    let fields = [("kind", "co-author"), ("name", name), ("address", address), ("since", "2024")];
    viewer.submit(NEW, NEW, &fields).await
}

async fn asked(office: &Viewer<'_>, person: &str, with: &str) -> Page {
    office.get(&format!("/office/interests/between?person={person}&with={with}")).await
}

/// Through what and when two are tied, as the secretariat reads it.
fn told(page: &Page) -> Vec<String> {
    let (through, when) = (page.all("tbody th"), page.all("tbody td"));
    through.into_iter().zip(when).map(|(through, when)| format!("{through}: {when}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_is_declared_changed_ended_and_removed() {
    for engine in engines() {
        let (house, [amina, ..]) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let page = viewer.get("/me/interests").await;
        assert_eq!(page.all("#declared .muted"), ["Nothing is declared yet."]);
        assert_eq!(
            came(&co_author(&viewer, "A colleague", "badu@north.edu").await),
            (303, "/me/interests".into())
        );
        let page = viewer.get("/me/interests").await;
        assert_eq!(page.all("#declared li h3"), ["A colleague"]);
        assert_eq!(page.all("#declared li p")[0], "We wrote something together · since 2024 Goes on");
        assert_eq!(page.statements, 5);

        let form = page.attributes("#declared a.btn", "href").remove(0);
        let changed = [("remark", "One article"), ("until", "2026-03")];
        assert_eq!(came(&viewer.submit(&form, &form, &changed).await), (303, "/me/interests".into()));
        let page = viewer.get("/me/interests").await;
        let lines = page.all("#declared li p");
        assert_eq!(lines[0], "We wrote something together · 2024 to March 2026 Ended, still counts");
        assert_eq!(lines[2], "One article");
        assert_eq!(page.all("#declared button").len(), 1, "what has ended is not ended again");

        assert_eq!(came(&viewer.submit(&form, &form, &[("until", "")]).await).0, 303);
        let end = format!("{form}/end");
        assert_eq!(came(&viewer.post_from("/me/interests", &end, &[]).await), (303, "/me/interests".into()));
        // The day that it is somewhere on earth already.
        let until = sql!("SELECT until FROM registry_tie");
        assert_eq!(rows(&house, until).await, ["2026-11-25"]);
        assert_eq!(viewer.post_from("/me/interests", &end, &[]).await.status, 409);

        let remove = format!("{form}/remove");
        assert_eq!(came(&viewer.submit(&remove, &remove, &[]).await), (303, "/me/interests".into()));
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_tie")).await, 0);
        assert_eq!(viewer.get(&form).await.status, 404);
        // The journal knows that, and nothing of what.
        let mut conn = house.app.db.read().await.expect("it answers");
        let filter = Filter { person: amina.to_string(), ..Filter::default() };
        let facts = platform::journal::find(&mut conn, &filter, 50).await.expect("it answers");
        let of_ties: Vec<&str> =
            facts.iter().map(|fact| fact.kind.as_str()).filter(|kind| kind.contains(".tie-")).collect();
        let changed = "registry.tie-changed";
        assert_eq!(of_ties, ["registry.tie-removed", changed, changed, changed, "registry.tie-declared"]);
        let ids =
            |fact: &platform::journal::Entry| fact.data.as_object().map_or(0, serde_json::Map::len) == 1;
        assert!(facts.iter().filter(|fact| fact.kind.contains(".tie-")).all(ids));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_declared_comes_back_with_what_was_typed() {
    for engine in engines() {
        let (house, _) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let right = [
            ("kind", "co-author"),
            ("name", "A colleague"),
            ("body", ""),
            ("address", ""),
            ("since", "2024"),
            ("until", ""),
            ("remark", "One article"),
        ];
        let too_long = "x".repeat(1_001);
        for (field, wrong, at, why) in [
            ("kind", "enemy", "kind", "Choose what it is."),
            ("name", "", "name", "Write who or what is at the other end, or choose a body."),
            (
                "name",
                "A\u{202e}B",
                "name",
                "This holds characters that cannot be seen and are not kept. Type it again.",
            ),
            ("body", "north", "body", "A tie of this kind is with a person. Leave the body empty."),
            ("address", "nonsense", "address", "This is not an e-mail address."),
            (
                "address",
                "amina@example.org",
                "address",
                "This is your own address. A tie is with somebody else.",
            ),
            ("since", "", "since", "Write a year, a month or a day: 2023, 2023-11 or 2023-11-06."),
            ("since", "2026-02-30", "since", "Write a year, a month or a day: 2023, 2023-11 or 2023-11-06."),
            ("since", "2027", "since", "This is in the future. Declare the tie when it has begun."),
            ("until", "soon", "until", "Write a year, a month or a day: 2023, 2023-11 or 2023-11-06."),
            ("until", "2023", "until", "It ends before it begins."),
            ("remark", &too_long, "remark", ""),
        ] {
            let fields = right.map(|(name, value)| (name, if name == field { wrong } else { value }));
            let back = viewer.submit(NEW, NEW, &fields).await;
            assert_eq!(back.status, 422, "{field} {wrong}");
            assert_eq!(errors(&back).len(), 1, "{field} {wrong}: {:?}", errors(&back));
            if !why.is_empty() && field != "address" {
                assert_eq!(error_of(&back, at), [why], "{field} {wrong}");
            }
            assert_eq!(back.attributes("#since", "value").len(), 1, "{field} {wrong}");
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_tie")).await, 0);
        let nowhere = [("kind", "employed"), ("name", "A"), ("body", "nowhere"), ("since", "2024")];
        let back = viewer.submit(NEW, NEW, &nowhere).await;
        assert_eq!(
            (back.status.as_u16(), error_of(&back, "body")),
            (422, vec!["There is no body with this address.".into()])
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_do_not_write_over_each_other() {
    for engine in engines() {
        let (house, _) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        co_author(&viewer, "A colleague", "").await;
        let form = viewer.get("/me/interests").await.attributes("#declared a.btn", "href").remove(0);
        let late = viewer.get(&form).await.filled_form(&form, &[("remark", "of the second window")]);
        assert_eq!(viewer.submit(&form, &form, &[("remark", "of the first window")]).await.status, 303);
        let kind = "application/x-www-form-urlencoded";
        let back = viewer.send(axum::http::Method::POST, &form, Some(late.into_bytes()), kind).await;
        assert_eq!(back.status, 409);
        assert_eq!(back.all("#remark"), ["of the second window"]);
        assert_eq!(back.all(".note li p")[1], "of the first window");
        let kept = sql!("SELECT remark FROM registry_tie");
        assert_eq!(rows(&house, kept).await, ["of the first window"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_is_nobody_elses_to_read_or_to_change() {
    for engine in engines() {
        let (house, [amina, badu, _]) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        co_author(&viewer, "Badu, a colleague", "badu@north.edu").await;
        let form = viewer.get("/me/interests").await.attributes("#declared a.btn", "href").remove(0);
        let of = |person: PersonId| format!("/office/persons/{person}/interests");
        let office = office(&house).await;
        let page = office.get(&of(amina)).await;
        assert_eq!(page.all("#declared .person"), ["Badu Mensah"], "the secretariat sees whom it means");
        assert_eq!(page.statements, 6);
        assert_eq!(office.get(&of(badu)).await.all("#others .person"), ["Amina Diallo"]);
        assert_eq!(office.get(&form).await.status, 404, "not even the secretariat changes it");

        let other = house.as_person("badu@north.edu").await;
        for path in [form.clone(), format!("{form}/remove"), of(amina), of(badu)] {
            assert_eq!(other.get(&path).await.status, 404, "{path}");
        }
        for path in [form.clone(), format!("{form}/end"), format!("{form}/remove")] {
            assert_eq!(other.post_from("/me", &path, &[]).await.status, 404, "{path}");
        }
        for path in ["/me/interests", "/me", "/me/data.json", "/desk"] {
            let text = other.get(path).await.text();
            assert_eq!(text.matches("colleague").count() + text.matches("co-author").count(), 0, "{path}");
        }
        assert_eq!(viewer.get("/me/data.json").await.text().matches("Badu, a colleague").count(), 1);
        assert_eq!(house.visitor().get("/me/interests").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whether_an_address_is_somebodys_is_not_told() {
    for engine in engines() {
        let (house, [amina, ..]) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        co_author(&viewer, "Somebody", "badu@north.edu").await;
        let known = viewer.get("/me/interests").await.all("#declared li p, #declared li h3");
        let form = viewer.get("/me/interests").await.attributes("#declared a.btn", "href").remove(0);
        viewer.submit(&format!("{form}/remove"), &format!("{form}/remove"), &[]).await;
        co_author(&viewer, "Somebody", "nobody@north.edu").await;
        let unknown = viewer.get("/me/interests").await.all("#declared li p, #declared li h3");
        let without = |lines: Vec<String>| lines.into_iter().filter(|l| !l.contains('@')).collect::<Vec<_>>();
        assert_eq!(without(known), without(unknown));
        // When they come into the register, the tie means them.
        let office = office(&house).await;
        assert_eq!(
            asked(&office, "amina@example.org", "nobody@north.edu").await.all(".error"),
            ["No person and no body has this address."]
        );
        add_person(&house, "Dara", "nobody@north.edu", Seen::Nobody).await;
        let page = asked(&office, &amina.to_string(), "nobody@north.edu").await;
        assert_eq!(told(&page), ["We wrote something together declared by Amina Diallo: since 2024"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ties_between_two_are_told_with_through_what_and_since_when() {
    for engine in engines() {
        let (house, [amina, badu, chen]) = three(engine).await;
        house
            .db
            .tamper(
                "UPDATE registry_body SET site = 'https://www.north.edu/' WHERE slug = 'north';
                 UPDATE registry_body SET parent = (SELECT id FROM registry_body WHERE kind = 'confederation')
                     WHERE slug = 'evaluation';",
            )
            .await;
        let viewer = house.as_person("badu@north.edu").await;
        let fields = [
            ("kind", "supervisor"),
            ("name", "Amina"),
            ("address", "amina@example.org"),
            ("since", "2019-05"),
        ];
        viewer.submit(NEW, NEW, &fields).await;
        let office = office(&house).await;
        let page = asked(&office, "amina@example.org", "badu@north.edu").await;
        assert_eq!(page.all("h2"), ["Amina Diallo and Badu Mensah"]);
        let two_years = "24 November 2026 to 24 November 2028";
        assert_eq!(
            told(&page),
            [
                "I guide or guided their thesis or first work declared by Badu Mensah: since May 2019"
                    .to_owned(),
                format!("Offices in one body on the same days: Network of the North: {two_years}"),
            ]
        );
        assert!(page.statements <= 7, "{}", page.statements);
        assert_eq!(
            told(&asked(&office, "badu@north.edu", "north").await),
            [
                format!("Office: Member: {two_years}"),
                "Addresses at north.edu: since 24 November 2026".to_owned(),
            ]
        );
        let page = asked(&office, "chen@north.edu", "confederation").await;
        assert_eq!(told(&page), [format!("Office in a part of it: Evaluation: {two_years}")]);
        let page = asked(&office, "amina@example.org", "chen@north.edu").await;
        assert_eq!(page.all("main h2 + p"), ["There is no tie between the two that counts today."]);

        // The one function, few at a time and many at a time, tells the same.
        let mut conn = house.app.db.read().await.expect("it answers");
        let on = date(2026, 11, 24);
        let north = sql!("SELECT id FROM registry_body WHERE slug = 'north'");
        let north = conn.one(north, &[], |row| row.get(0)).await.expect("it is there");
        let parties = [Party::Person(badu), Party::Person(chen), Party::Body(north)];
        let before = house.app.db.statements_run();
        let few = ties_between(&mut conn, &[amina, badu], &parties, on).await.expect("it answers");
        assert_eq!(house.app.db.statements_run() - before, 4);
        assert_eq!(few.len(), 2 + 1 + 1 + 2, "{few:#?}");
        assert!(matches!(few[0].through, Through::Declared { by, .. } if by == badu));
        let givens = &house.app.givens;
        let strangers = (0..100).map(|_| PersonId::from_uuid(givens.uuid()));
        let many: Vec<PersonId> = [amina, badu].into_iter().chain(strangers).collect();
        assert_eq!(ties_between(&mut conn, &many, &parties, on).await.expect("it answers"), few);
        assert_eq!(house.app.db.statements_run() - before, 8);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_follows_from_the_register_is_shown_to_whom_it_concerns_and_names_nobody() {
    for engine in engines() {
        let (house, _) = three(engine).await;
        let viewer = house.as_person("badu@north.edu").await;
        let page = viewer.get("/me/interests").await;
        let lines: Vec<String> = page
            .all("#derived tbody th")
            .into_iter()
            .zip(page.all("#derived tbody td:nth-child(2)"))
            .map(|(a, b)| format!("{a}: {b}"))
            .collect();
        assert_eq!(
            lines,
            [
                "Network of the North: Office: Member",
                "Everybody who holds or held an office there on the same days: Offices in one body on the same days: Network of the North",
                "Everybody with an address there: Addresses at north.edu",
            ]
        );
        assert_eq!(page.text().matches("Amina").count() + page.text().matches("Chen").count(), 0);
        // An office counts for three years after its end, and then no more.
        pass_days(&house, 2 * 365 + 3 * 365 + 3);
        let viewer = house.as_person("badu@north.edu").await;
        assert_eq!(
            viewer.get("/me/interests").await.all("#derived tbody th"),
            ["Everybody with an address there"]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn that_there_is_nothing_to_declare_is_a_statement_with_its_day() {
    for engine in engines() {
        let (house, [amina, ..]) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let confirm = "/me/interests/confirm";
        assert_eq!(came(&viewer.submit("/me/interests", confirm, &[]).await), (303, "/me/interests".into()));
        let said = "Nothing to declare, confirmed on 24 November 2026.";
        assert_eq!(viewer.get("/me/interests").await.all("#declared form p"), [said]);
        let page = office(&house).await.get(&format!("/office/persons/{amina}/interests")).await;
        assert_eq!(page.all("#declared p"), [said]);
        co_author(&viewer, "A colleague", "").await;
        pass_days(&house, 3);
        viewer.submit("/me/interests", confirm, &[]).await;
        let said = "Confirmed on 27 November 2026: this is all there is to declare.";
        assert_eq!(viewer.get("/me/interests").await.all("#declared form p"), [said]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_either_end_of_a_tie_leaves_nothing_of_it() {
    for engine in engines() {
        let (house, _) = three(engine).await;
        let (one, other) = (
            add_person(&house, "Erased One", "one@south.edu", Seen::Nobody).await,
            add_person(&house, "Erased Other", "other@south.edu", Seen::Nobody).await,
        );
        let viewer = house.as_person("one@south.edu").await;
        co_author(&viewer, "Somebody of before", "badu@north.edu").await;
        let viewer = house.as_person("amina@example.org").await;
        co_author(&viewer, "The other of before", "other@south.edu").await;
        let office = office(&house).await;
        for person in [one, other] {
            let erase = format!("/office/persons/{person}/erase");
            assert_eq!(office.submit(&erase, &erase, &[]).await.status, 303);
        }
        for (table, row) in everything(&house.db).await {
            for gone in ["of before", "south.edu", "Erased"] {
                assert_eq!(row.matches(gone).count(), 0, "{engine:?} {table}: {row}");
            }
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_tie")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sets_for_how_long_a_tie_counts() {
    for engine in engines() {
        let (house, _) = three(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let fields = [
            ("kind", "co-author"),
            ("name", "A colleague"),
            ("address", "badu@north.edu"),
            ("since", "2024"),
            ("until", "2026-03"),
        ];
        assert_eq!(viewer.submit(NEW, NEW, &fields).await.status, 303);
        let office = office(&house).await;
        let counts = async || {
            let told = told(&asked(&office, "amina@example.org", "badu@north.edu").await);
            told.iter().any(|line| line.starts_with("We wrote something together"))
        };
        assert!(counts().await);
        let rules = "/office/settings/interests";
        for wrong in ["21", "-1", "two", ""] {
            let back = office.submit(rules, rules, &[("co-author", wrong)]).await;
            assert_eq!((back.status.as_u16(), error_of(&back, "co-author").len()), (422, 1), "{wrong}");
            assert_eq!(back.attributes("#co-author", "value"), [wrong]);
        }
        assert_eq!(came(&office.submit(rules, rules, &[("co-author", "0")]).await), (303, rules.into()));
        assert_eq!(office.get(rules).await.attributes("#co-author", "value"), ["0"]);
        assert!(!counts().await);
        let lines = viewer.get("/me/interests").await.all("#declared li p");
        assert!(lines[0].ends_with("Past, counts no more"), "{lines:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_declares_without_end() {
    let house = founded(engines()[0]).await;
    add_person(&house, "Guest", "guest@north.edu", Seen::Nobody).await;
    let viewer = house.as_person("guest@north.edu").await;
    co_author(&viewer, "The first", "").await;
    let copies: String = (0..299)
        .map(|n| {
            format!(
                "INSERT INTO registry_tie SELECT '00000000-0000-7000-8000-{n:012}', person, kind, other, body, name, address, since, until, remark,
                     version, made_at, changed_at FROM registry_tie WHERE name = 'The first' LIMIT 1;"
            )
        })
        .collect();
    house.db.tamper(&copies).await;
    assert_eq!(co_author(&viewer, "One too many", "").await.status, 409);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_tie")).await, 300);
}

/// Who is tied to whom by a membership, and whether that goes on.
fn by_membership(all: &[registry::Tied]) -> Vec<(PersonId, Party, bool)> {
    let all = all.iter().filter(|tied| matches!(tied.through, Through::Membership { .. }));
    all.map(|tied| (tied.person, tied.with, tied.until.is_none())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn members_are_tied_to_their_networks_and_read_so() {
    for engine in engines() {
        let (house, [amina, badu, chen]) = three(engine).await;
        let north = network(&house).await;
        // Chen is a member by the network, which Amina's membership still waits for and Badu's does not name.
        let viewer = house.as_person("chen@north.edu").await;
        for (who, kind, networks) in [
            ("chen@north.edu", "individual", &*north),
            ("amina@example.org", "network", &north),
            ("badu@north.edu", "individual", ""),
        ] {
            let fields = [("kind", kind), ("country", "KE"), ("networks", networks)];
            let said = say(&house.as_person(who).await, &fields).await;
            assert_eq!(came(&said), (303, MINE.into()), "{who}: {}", said.text());
        }
        let page = viewer.get("/me/interests").await;
        let (with, cells) = (page.all("#derived tbody th"), page.all("#derived tbody td"));
        let at = with.iter().position(|name| name == "Network of the North").expect("it is told");
        assert_eq!(cells[2 * at], "Individual membership");
        let since = cells[2 * at + 1].clone();
        assert!(since.starts_with("since "), "{since}");
        assert_eq!(page.statements, 5);
        let others = house.as_person("badu@north.edu").await.get("/me/interests").await;
        assert_eq!(others.text().matches("Individual membership").count(), 0);
        let office = office(&house).await;
        let page = asked(&office, "chen@north.edu", "north").await;
        assert_eq!(told(&page), [format!("Individual membership: {since}")]);

        let mut conn = house.app.db.read().await.expect("it answers");
        let on = house.app.givens.now().to_zoned_datetime(TimeZone::UTC).date();
        let body = Party::Body(north.parse().expect("an id"));
        let parties = [body, Party::Person(chen)];
        let few = ties_between(&mut conn, &[amina, badu, chen], &parties, on).await.expect("it answers");
        assert_eq!(by_membership(&few), [(chen, body, true)]);
        let strangers = (0..100).map(|_| PersonId::from_uuid(house.app.givens.uuid()));
        let many: Vec<PersonId> = [amina, badu, chen].into_iter().chain(strangers).collect();
        assert_eq!(ties_between(&mut conn, &many, &parties, on).await.expect("it answers"), few);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_a_network_stays_tied_to_it_for_some_years() {
    for engine in engines() {
        let (house, [_, _, chen]) = three(engine).await;
        let north = network(&house).await;
        let body = Party::Body(north.parse().expect("an id"));
        let by_north = [("kind", "individual"), ("country", "KE"), ("networks", &*north)];
        let by_none = [("kind", "individual"), ("country", "KE"), ("networks", "")];
        let leave = "/me/membership/leave";
        let tied = async |days: i64| {
            let mut conn = house.app.db.read().await.expect("it answers");
            let on = house.app.givens.now().to_zoned_datetime(TimeZone::UTC).date();
            let on = on.saturating_add(Span::new().days(days));
            let found = ties_between(&mut conn, &[chen], &[body], on).await.expect("it answers");
            by_membership(&found).into_iter().map(|(_, _, goes_on)| goes_on).collect::<Vec<_>>()
        };
        let went = async || {
            let viewer = house.as_person("chen@north.edu").await;
            assert_eq!(came(&viewer.submit(leave, leave, &[]).await), (303, MINE.into()));
        };
        let says = async |fields: &[(&str, &str)]| {
            let viewer = house.as_person("chen@north.edu").await;
            assert_eq!(came(&say(&viewer, fields).await), (303, MINE.into()));
        };
        // A slip of the hand that is taken back at once ties nobody.
        says(&by_north).await;
        assert_eq!(tied(0).await, [true]);
        says(&by_none).await;
        assert_eq!(tied(0).await, [false; 0]);
        says(&by_north).await;
        assert_eq!(tied(0).await, [true]);
        pass_days(&house, 2);
        went().await;
        assert_eq!(tied(0).await, [false]);
        // Whoever thinks better of it the same day was never away.
        says(&by_north).await;
        assert_eq!(tied(0).await, [true]);
        pass_days(&house, 40);
        // A network that is named no more ties as one that was left.
        says(&by_none).await;
        assert_eq!(tied(0).await, [false]);
        pass_days(&house, 2);
        says(&by_north).await;
        assert_eq!(tied(0).await, [false, true]);
        pass_days(&house, 2);
        went().await;
        assert_eq!((tied(3 * 365 - 5).await, tied(3 * 365 + 2).await), (vec![false, false], vec![]));
        let viewer = house.as_person("chen@north.edu").await;
        let own: serde_json::Value =
            serde_json::from_str(&viewer.get("/me/data.json").await.text()).expect("it is JSON");
        let belonged = own["belonged"].as_array().expect("it is told");
        assert!(belonged.len() == 2 && belonged.iter().all(|one| one["until"].is_string()), "{belonged:?}");
        // What ties nobody any more is cleared away.
        let kept = sql!("SELECT COUNT(*) FROM registry_belonging");
        assert_eq!(count(&house, kept).await, 2);
        pass_days(&house, 3 * 365 + 4);
        round(&house).await;
        assert_eq!(count(&house, kept).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_membership_that_lapses_or_is_not_confirmed_any_more_still_ties() {
    for engine in engines() {
        let (house, [amina, _, chen]) = three(engine).await;
        let north = network(&house).await;
        let ended =
            sql!("SELECT person FROM registry_belonging WHERE ended_at IS NOT NULL ORDER BY ended_at");
        for (who, kind) in [("chen@north.edu", "network"), ("amina@example.org", "individual")] {
            let fields = [("kind", kind), ("country", "KE"), ("networks", &*north)];
            let said = say(&house.as_person(who).await, &fields).await;
            assert_eq!(came(&said), (303, MINE.into()), "{who}: {}", said.text());
        }
        let answer = format!("/bodies/north/members/{chen}/answer");
        for (state, yes) in [("waiting", "yes"), ("confirmed", "no")] {
            assert_eq!(rows(&house, ended).await, [""; 0]);
            pass_days(&house, 2);
            let voice = house.as_person("amina@example.org").await;
            let sent = voice.post_from(LIST, &answer, &[("state", state), ("answer", yes)]).await;
            assert_eq!(sent.status, 303, "{}", sent.text());
        }
        assert_eq!(rows(&house, ended).await, [chen.to_string()]);
        pass_days(&house, 500);
        round(&house).await;
        assert_eq!(rows(&house, ended).await, [chen.to_string(), amina.to_string()]);
    }
}
