//! The document of the API says all that there is, and nothing else.

use crate::world::World;
use platform::db::Engine;
use serde_json::Value;
use std::collections::BTreeSet;

/// Addresses of the API that its document need not describe: the door, and the document itself.
const DOORS: [&str; 2] = ["/api/v1", "/api/v1/openapi.json"];

async fn document(world: &World) -> Value {
    world.house.visitor().get("/api/v1/openapi.json").await.json()
}

/// Method and address of each operation, with what is said of it.
fn operations(document: &Value) -> Vec<(String, &Value)> {
    let paths = document["paths"].as_object().expect("it has paths");
    let each = paths.iter().flat_map(|(path, methods)| {
        let methods = methods.as_object().expect("each path has methods");
        methods.iter().map(move |(method, said)| (format!("{} {path}", method.to_uppercase()), said))
    });
    each.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_of_the_api_is_described_and_nothing_else() {
    let world = World::empty(Engine::Sqlite).await;
    let document = document(&world).await;
    let described: BTreeSet<String> = operations(&document).into_iter().map(|(name, _)| name).collect();
    let routes = world.house.app.routes.iter();
    let own = routes.filter(|route| route.path.starts_with("/api/") && !DOORS.contains(&route.path));
    let wanted: BTreeSet<String> = own.map(|route| format!("{} {}", route.method, route.path)).collect();
    assert!(wanted.len() >= 5, "{wanted:?}");
    assert_eq!(described, wanted);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_operation_is_explained_under_a_name_and_a_heading_of_its_own() {
    let world = World::empty(Engine::Sqlite).await;
    let document = document(&world).await;
    let tags: BTreeSet<&str> = document["tags"]
        .as_array()
        .expect("it has tags")
        .iter()
        .filter_map(|tag| tag["name"].as_str())
        .collect();
    let mut names = BTreeSet::new();
    for (operation, said) in operations(&document) {
        for part in ["summary", "description"] {
            assert!(said[part].as_str().is_some_and(|text| text.ends_with('.')), "{operation}: {part}");
        }
        assert!(said["tags"][0].as_str().is_some_and(|tag| tags.contains(tag)), "{operation}: tag");
        assert!(said["responses"]["400"].is_object(), "{operation}: an unknown parameter is told");
        let name = said["operationId"].as_str().unwrap_or_default();
        assert!(names.insert(name.to_owned()), "{operation}: the name {name} stands twice");
    }
    let country = &document["components"]["schemas"]["CountryCode"]["enum"];
    assert_eq!(country.as_array().map(Vec::len), Some(kernel::Country::all().len()));
}
