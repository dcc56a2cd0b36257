//! What is hidden does not leak: two worlds that differ in one hidden fact look alike, byte for byte, to whoever may not
//! know it; on every page, export, feed, search and API answer, after every action, and in mail.

mod hidden;

use crate::world::{ROLES, World};
use axum::http::Method;
use hidden::{HIDDEN, Hidden, bounces};
use platform::db::Engine;
use platform::journal::{Fact, Subject};
use platform::testing::{Difference, Role, TwoWorlds, engines, routes_with_addresses};

/// More addresses than the sample has would mean that a list of links has no end.
const MOST: usize = 20_000;

/// Two names that sort apart, with no letter of the one in the place of the other.
const NAMES: [&str; 2] = ["Aaltje Hidden", "Żywia Concealed"];

fn role(name: &str) -> &'static Role {
    ROLES.iter().find(|role| role.name == name).expect("it is one of the roles")
}

/// Two equal worlds with the sample.
async fn two() -> (World, World) {
    two_on(Engine::Sqlite).await
}

async fn two_on(engine: Engine) -> (World, World) {
    let first = World::sample(engine).await;
    let second = match engine {
        Engine::Sqlite => first.copy().await,
        // What happens in a world follows from its clock and its chance alone.
        Engine::Postgres => World::sample(engine).await,
    };
    (first, second)
}

/// Looks at everything as somebody. Gives how many addresses were alike.
async fn look(first: &World, second: &World, role: &Role) -> Result<usize, Difference> {
    for world in [first, second] {
        platform::search::rebuild(&world.house.app).await.expect("the index is filled");
    }
    let mut worlds = TwoWorlds::seen_by(first.viewer(role).from_afar(), second.viewer(role).from_afar());
    let app = &first.house.app;
    let mut starts: Vec<String> = app.samples().into_iter().map(|(_, address)| address).collect();
    for words in
        NAMES.iter().flat_map(|name| name.split(' ')).chain(["hidden@example.org", "concealed@example.org"])
    {
        starts.push(format!("/search?q={}", platform::text::encode(words)));
        starts.push(format!("/search.json?q={}", platform::text::encode(words)));
    }
    let alike = worlds.walk(starts, MOST).await?;
    let routes = routes_with_addresses(app).unwrap_or_default();
    for (route, address) in routes.iter().filter(|(route, _)| route.method != Method::GET) {
        if route.path.starts_with("/api/") {
            worlds.ask(route.method.clone(), address, Some(b"{}"), "application/json").await?;
        } else {
            worlds.post(address, &[]).await?;
        }
    }
    worlds.letters_to(&format!("{}@example.org", role.name)).await?;
    Ok(alike)
}

/// Hides or shows the person of a role account, under another name and address in each world.
async fn with_person(first: &World, second: &World, seen_by: &str) {
    for (world, (name, word)) in
        [first, second].into_iter().zip(NAMES.into_iter().zip(["hidden", "concealed"]))
    {
        let person = "(SELECT person FROM registry_address WHERE address = 'reip@example.org')";
        let sort = platform::text::fold(name);
        world
            .house
            .db
            .tamper(&format!(
                "UPDATE registry_person SET name = '{name}', latin_name = '{name}', greeting = '{name}', sort_name = '{sort}',
                     name_seen_by = '{seen_by}', address_seen_by = '{seen_by}' WHERE id = {person};
                 UPDATE registry_address SET address = '{word}@example.org' WHERE address = 'reip@example.org';"
            ))
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_person_is_seen_by_nobody_else() {
    for name in ["visitor", "person", "evaluation"] {
        let (first, second) = two().await;
        with_person(&first, &second, "nobody").await;
        let alike = look(&first, &second, role(name)).await.unwrap_or_else(|leak| panic!("{name}: {leak}"));
        assert!(alike > 100, "{name} saw only {alike} addresses");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_for_members_is_hidden_from_visitors() {
    let (first, second) = two().await;
    with_person(&first, &second, "members").await;
    look(&first, &second, role("visitor")).await.unwrap_or_else(|leak| panic!("{leak}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_hidden_is_found() {
    let (first, second) = two().await;
    with_person(&first, &second, "everyone").await;
    let leak = look(&first, &second, role("visitor")).await.expect_err("the worlds differ for everybody");
    assert!(leak.first.contains(NAMES[0]) && leak.second.contains(NAMES[1]), "{leak}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_job_is_for_the_secretariat() {
    for name in ["visitor", "afripen"] {
        let (first, second) = two().await;
        second.plant_failed_job().await;
        look(&first, &second, role(name)).await.unwrap_or_else(|leak| panic!("{name}: {leak}"));
    }
    let (first, second) = two().await;
    second.plant_failed_job().await;
    let leak = look(&first, &second, role("secretariat")).await.expect_err("the secretariat sees it");
    // Their desk counts it, and the page of work shows it.
    assert!(leak.asked.contains("/desk") || leak.asked.contains("/office/jobs"), "{leak}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_did_is_not_told() {
    for name in ["visitor", "afripen"] {
        let (first, second) = two().await;
        for (world, kind) in [(&first, "registry.signed-in"), (&second, "registry.session-ended")] {
            world.house.chance.restart(99);
            let app = &world.house.app;
            let mut tx = app.db.write(&app.givens).await.expect("a transaction begins");
            tx.record(Fact::new(kind, Subject::new("session", kind.len())).with("way", kind));
            tx.commit().await.expect("it is kept");
        }
        look(&first, &second, role(name)).await.unwrap_or_else(|leak| panic!("{name}: {leak}"));
    }
}

/// Lets one person declare a tie with another one, as two who work in one project, and a search find a pair of records.
async fn with_tie(world: &World) {
    let of =
        |role: &str| format!("(SELECT person FROM registry_address WHERE address = '{role}@example.org')");
    let (one, other) = (of("evaluation"), of("afripen"));
    world
        .house
        .db
        .tamper(&format!(
            "INSERT INTO registry_tie (id, person, kind, other, body, name, address, since, until, remark, version,
                 made_at, changed_at)
             VALUES ('01932b1c-0000-7000-8000-0000000000f7', {one}, 'project', {other}, NULL, 'Aaltje Hidden',
                 'afripen@example.org', '2024', NULL, 'Concealed', 1, 1, 1);
             INSERT INTO registry_double (first, second, score, reasons) VALUES ({one}, {other}, 99, 'name');
             INSERT INTO registry_apart (first, second, said_at) VALUES ({other}, {one}, 1);"
        ))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declared_tie_is_hidden_from_whom_it_names() {
    for name in ["visitor", "person", "afripen"] {
        let (first, second) = two().await;
        with_tie(&second).await;
        look(&first, &second, role(name)).await.unwrap_or_else(|leak| panic!("{name}: {leak}"));
    }
    for (name, page) in [("evaluation", "/me"), ("secretariat", "/office/")] {
        let (first, second) = two().await;
        with_tie(&second).await;
        let leak = look(&first, &second, role(name)).await.expect_err("they may read it");
        assert!(leak.asked.contains(page), "{name}: {leak}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_the_rig_would_be_seen() {
    // Were a journal entry shown where it should not be, the secretariat's own pages show how that looks.
    let (first, second) = two().await;
    for (world, kind) in [(&first, "registry.signed-in"), (&second, "registry.session-ended")] {
        let app = &world.house.app;
        let mut tx = app.db.write(&app.givens).await.expect("a transaction begins");
        tx.record(Fact::new(kind, Subject::new("session", kind.len())));
        tx.commit().await.expect("it is kept");
    }
    let leak =
        look(&first, &second, role("secretariat")).await.expect_err("the secretariat reads the journal");
    assert!(leak.asked.contains("/office/journal"), "{leak}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_for_its_writers_the_secretariat_and_networks_of_its_countries() {
    async fn name(world: &World, name: &str) {
        let content = format!("{{\"needs\":\"{name}\",\"countries\":[\"KE\"]}}");
        world.house.db.tamper(&format!("UPDATE registry_application SET content = '{content}'")).await;
    }
    for reader in ["visitor", "evaluation"] {
        let (first, second) = two().await;
        name(&first, NAMES[0]).await;
        name(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
    }
    for reader in ["secretariat", "person", "afripen"] {
        let (first, second) = two().await;
        name(&first, NAMES[0]).await;
        name(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.expect_err("they may read it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_support_of_a_network_is_for_it_its_companions_and_the_secretariat() {
    async fn log(world: &World, text: &str) {
        let now = world.house.app.givens.now().as_microsecond();
        world
            .house
            .db
            .tamper(&format!(
                "INSERT INTO registry_support_entry (id, network, kind, text, day, acts_for, person, made_at)
                 SELECT '01932b1c-0000-7000-8000-0000000000f5', id, 'offered', '{text}', '2026-11-20', id, NULL, {now}
                 FROM registry_body WHERE slug = 'anic'"
            ))
            .await;
    }
    // AfrIPEN was asked to accompany it, and has not accepted.
    for reader in ["visitor", "evaluation", "afripen"] {
        let (first, second) = two().await;
        log(&first, NAMES[0]).await;
        log(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
    }
    let (first, second) = two().await;
    log(&first, NAMES[0]).await;
    log(&second, NAMES[1]).await;
    look(&first, &second, role("secretariat"))
        .await
        .expect_err("the secretariat sees every network's support");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_for_its_body_and_the_secretariat_until_it_is_published() {
    async fn answer(world: &World, text: &str) {
        let of = "SELECT r.id FROM registry_report r JOIN registry_report_round o ON o.id = r.round
             JOIN registry_body b ON b.id = r.body WHERE b.slug = 'evaluation' AND o.slug = 'groups-second'";
        let sql = format!(
            "UPDATE registry_report_answer SET value = '{text}' WHERE question = 'q1' AND report = ({of})"
        );
        world.house.db.tamper(&sql).await;
    }
    for reader in ["visitor", "person", "afripen"] {
        let (first, second) = two().await;
        answer(&first, NAMES[0]).await;
        answer(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
    }
    for reader in ["secretariat", "evaluation"] {
        let (first, second) = two().await;
        answer(&first, NAMES[0]).await;
        answer(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.expect_err("they may read it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_published_report_says_to_the_secretariat_alone_and_an_objective_that_is_not_shown_stay_inside()
 {
    async fn answer(world: &World, text: &str) {
        let sql = format!("UPDATE registry_report_answer SET value = '{text}' WHERE question = 'q4'");
        world.house.db.tamper(&sql).await;
    }
    async fn hide(world: &World, text: &str) {
        let sql = format!("UPDATE registry_aim SET shown = 0, about = '{{\"en\":\"{text}\"}}'");
        world.house.db.tamper(&sql).await;
    }
    for reader in ["visitor", "afripen"] {
        let (first, second) = two().await;
        answer(&first, NAMES[0]).await;
        answer(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
    }
    for reader in ["visitor", "evaluation"] {
        let (first, second) = two().await;
        hide(&first, NAMES[0]).await;
        hide(&second, NAMES[1]).await;
        look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
    }
}

/// Plants these in two equal worlds, in other words in each.
async fn with_hidden(
    engine: Engine,
    hidden: impl Iterator<Item = &'static Hidden> + Clone,
) -> (World, World) {
    let (first, second) = two_on(engine).await;
    for (world, words) in [&first, &second].into_iter().zip(NAMES) {
        let texts: String = hidden.clone().map(|one| (one.plant)(words)).collect();
        world.house.db.tamper(&texts).await;
    }
    let more: String = hidden.map(|one| (one.more)()).collect();
    second.house.db.tamper(&more).await;
    (first, second)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_few_is_hidden_from_whom_it_does_not_concern() {
    for reader in ["visitor", "person", "afripen", "evaluation"] {
        let unknown = HIDDEN.iter().filter(|one| !one.known_to.contains(&reader));
        let (first, second) = with_hidden(Engine::Sqlite, unknown).await;
        look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
    }
    // The secretariat sees how many rows name somebody whose records it makes one; what nobody knows it does not learn either.
    let (first, second) =
        with_hidden(Engine::Sqlite, HIDDEN.iter().filter(|one| one.known_to.is_empty())).await;
    look(&first, &second, role("secretariat")).await.unwrap_or_else(|leak| panic!("secretariat: {leak}"));
    // There is something to see, for those whom it concerns.
    for hidden in &HIDDEN {
        for reader in hidden.known_to {
            let (first, second) = with_hidden(Engine::Sqlite, std::iter::once(hidden)).await;
            let leak = look(&first, &second, role(reader)).await;
            assert!(leak.is_err(), "{reader} should know {}", hidden.what);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_few_is_hidden_on_postgresql_too() {
    if !engines().contains(&Engine::Postgres) {
        return;
    }
    for reader in ["visitor", "evaluation"] {
        let unknown = HIDDEN.iter().filter(|one| !one.known_to.contains(&reader));
        let (first, second) = with_hidden(Engine::Postgres, unknown).await;
        let alike =
            look(&first, &second, role(reader)).await.unwrap_or_else(|leak| panic!("{reader}: {leak}"));
        assert!(alike > 100, "{reader} saw only {alike} addresses");
    }
    let (first, second) = with_hidden(Engine::Postgres, HIDDEN.iter()).await;
    look(&first, &second, role("secretariat")).await.expect_err("there is something to see");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_for_a_link_does_not_learn_that_letters_to_an_address_come_back() {
    let (first, second) = two().await;
    second.house.db.tamper(&bounces()).await;
    let viewer = role("visitor");
    let mut worlds = TwoWorlds::seen_by(first.viewer(viewer).from_afar(), second.viewer(viewer).from_afar());
    for (form, fields) in [
        ("/sign-in", [("address", "reip@example.org"), ("next", "/desk")]),
        ("/join", [("address", "reip@example.org"), ("name", "Somebody")]),
        ("/networks/join/apply", [("address", "reip@example.org"), ("name", "Somebody")]),
    ] {
        worlds.ask(Method::GET, form, None, "").await.unwrap_or_else(|leak| panic!("{leak}"));
        worlds.post(form, &fields).await.unwrap_or_else(|leak| panic!("{leak}"));
    }
}
