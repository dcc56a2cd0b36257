//! Every column that names a person or a mandate is declared with what becomes of it when two of them are made one. A new
//! column fails until somebody has thought about it.

use crate::world::World;
use platform::testing::{columns, engines, foreign_keys};
use std::collections::BTreeSet;

/// Columns that name rows which can be joined, and are not declared, by the reason why.
const LEFT_ALONE: &[(&str, &str)] =
    &[("journal.person", "the journal is never changed: its readers know who became whom")];

#[tokio::test(flavor = "multi_thread")]
async fn every_column_that_names_what_can_be_joined_is_declared() {
    for engine in engines() {
        let world = World::empty(engine).await;
        let all = columns(&world.house.db).await;
        let there: BTreeSet<String> = all.iter().map(|c| format!("{}.{}", c.table, c.name)).collect();
        let references = world.house.app.references();
        let declared: BTreeSet<(String, String)> =
            references.iter().map(|r| (format!("{}.{}", r.table, r.column), r.to.to_owned())).collect();
        assert_eq!(declared.len(), references.len(), "{engine:?}: declared twice");
        let joined: BTreeSet<&str> = references.iter().map(|r| r.to).collect();
        let mut faults = Vec::new();
        for (column, _) in declared.iter().filter(|(column, _)| !there.contains(column)) {
            faults.push(format!("{column} is declared and does not exist"));
        }
        for key in foreign_keys(&world.house.db).await.iter().filter(|key| joined.contains(key.to.as_str())) {
            let column = format!("{}.{}", key.table, key.column);
            if !declared.contains(&(column.clone(), key.to.clone())) {
                faults.push(format!("{column} names a row of {} and is not declared", key.to));
            }
        }
        // Some name a person without a foreign key.
        for column in all.iter().filter(|c| c.name == "person" || c.name.ends_with("_person")) {
            let name = format!("{}.{}", column.table, column.name);
            let left = LEFT_ALONE.iter().any(|(left, _)| *left == name);
            if !left && !declared.contains(&(name.clone(), "registry_person".into())) {
                faults.push(format!("{name} is called like a person's and is not declared"));
            }
        }
        for (name, _) in LEFT_ALONE.iter().filter(|(name, _)| !there.contains(*name)) {
            faults.push(format!("{name} is listed here and does not exist"));
        }
        assert!(faults.is_empty(), "{engine:?}:\n{}", faults.join("\n"));
    }
}
