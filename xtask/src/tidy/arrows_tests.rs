use super::super::tests::told;
use super::{MAY_DEPEND, Tree, check};
use serde_json::{Value, json};

fn package(name: &str, dependencies: Value) -> Value {
    json!({ "name": name, "dependencies": dependencies })
}

fn workspace(packages: &[Value]) -> Value {
    json!({ "packages": packages })
}

#[test]
fn the_arrows_of_the_table_are_fine() {
    let metadata = workspace(&[
        package("kernel", json!([{ "name": "uuid", "kind": null, "features": [] }])),
        package("platform", json!([{ "name": "kernel", "kind": null, "features": [] }])),
        package(
            "registry",
            json!([
                { "name": "platform", "kind": null, "features": [] },
                { "name": "platform", "kind": "dev", "features": ["testing"] },
                { "name": "registry", "kind": "dev", "features": ["testing"] },
            ]),
        ),
        package("app", json!([{ "name": "registry", "kind": null, "features": [] }])),
    ]);
    assert_eq!(told(&check(&metadata, &Tree::of(&[]))), Vec::<String>::new());
}

#[test]
fn an_arrow_upwards_is_found_with_its_line() {
    let manifest = "[package]\nname = \"platform\"\n\n[dependencies]\nkernel.workspace = true\nregistry.workspace = true\n";
    let tree = Tree::of(&[("crates/platform/Cargo.toml", manifest)]);
    let metadata = workspace(&[
        package("platform", json!([{ "name": "registry", "kind": null, "features": [] }])),
        package("registry", json!([])),
    ]);
    let expected =
        "crates/platform/Cargo.toml:6: `platform` may not depend on `registry`: there is no such arrow";
    assert_eq!(told(&check(&metadata, &tree)), [expected]);
}

#[test]
fn a_sideways_arrow_for_tests_is_found_too() {
    let metadata = workspace(&[
        package("registry", json!([{ "name": "conferences", "kind": "dev", "features": ["testing"] }])),
        package("conferences", json!([])),
    ]);
    let expected =
        "crates/registry/Cargo.toml:1: `registry` may not depend on `conferences`: there is no such arrow";
    assert_eq!(told(&check(&metadata, &Tree::of(&[]))), [expected]);
}

#[test]
fn the_feature_for_tests_stays_out_of_the_program() {
    let metadata = workspace(&[
        package("registry", json!([{ "name": "platform", "kind": null, "features": ["testing"] }])),
        package("platform", json!([])),
    ]);
    let expected =
        "crates/registry/Cargo.toml:1: the feature `testing` of `platform` is for [dev-dependencies] alone";
    assert_eq!(told(&check(&metadata, &Tree::of(&[]))), [expected]);
}

#[test]
fn an_unknown_crate_is_found() {
    let findings = check(&workspace(&[package("extra", json!([]))]), &Tree::of(&[]));
    assert_eq!(
        told(&findings),
        ["crates/extra/Cargo.toml:1: the crate `extra` is not in the table of arrows"]
    );
}

#[test]
fn the_table_names_only_crates_it_knows() {
    for (name, allowed) in MAY_DEPEND {
        for to in *allowed {
            assert!(*to == "*" || MAY_DEPEND.iter().any(|(member, _)| member == to), "{name} → {to}");
        }
    }
}
