//! Every statement of the program is gathered, and both engines take it.

use crate::world::{World, root};
use platform::testing::{engines, not_gathered, not_prepared};

#[tokio::test(flavor = "multi_thread")]
async fn every_statement_prepares() {
    for engine in engines() {
        let world = World::empty(engine).await;
        let faults = not_prepared(&world.house.db.db).await;
        assert!(faults.is_empty(), "{engine:?}:\n{}", faults.join("\n"));
    }
}

#[test]
fn every_statement_of_the_sources_is_gathered() {
    // The linker leaves out what nobody calls, so the house is named here.
    assert!(!app::wiring::capabilities().is_empty());
    let faults = not_gathered(&root());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
