//! Every column that could hold something personal is declared: either as personal by its capability, or here as holding
//! nothing personal, with the reason. A new column fails until somebody has thought about it.

use crate::not_personal::NOT_PERSONAL;
use crate::world::World;
use platform::capability::Whose;
use platform::testing::{Column, columns, engines};
use std::collections::BTreeSet;

fn could_be_personal(column: &Column) -> bool {
    ["TEXT", "BYTEA"].contains(&column.kind.as_str())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_personal_column_is_declared() {
    for engine in engines() {
        let world = World::empty(engine).await;
        let all = columns(&world.house.db).await;
        let there: BTreeSet<String> = all.iter().map(|c| format!("{}.{}", c.table, c.name)).collect();
        let mut declared: BTreeSet<String> = BTreeSet::new();
        let mut faults = Vec::new();
        for column in app::wiring::capabilities().iter().flat_map(|c| c.personal) {
            let name = format!("{}.{}", column.table, column.column);
            let mut all = vec![name.clone()];
            match column.whose {
                Whose::Anybody => {}
                Whose::Person(person) | Whose::Named(person) => {
                    all.push(format!("{}.{person}", column.table))
                }
                Whose::Through { column: through, table, key, person } => {
                    all.push(format!("{}.{through}", column.table));
                    all.extend([format!("{table}.{key}"), format!("{table}.{person}")]);
                }
            }
            for wanted in &all {
                if !there.contains(wanted) {
                    faults.push(format!("{wanted} is declared and does not exist"));
                }
            }
            if !declared.insert(name.clone()) {
                faults.push(format!("{name} is declared twice"));
            }
        }
        for name in NOT_PERSONAL.iter().flat_map(|(_, names)| *names) {
            if !there.contains(*name) {
                faults.push(format!("{name} is listed here and does not exist"));
            }
            if !declared.insert((*name).to_owned()) {
                faults.push(format!("{name} is said to be personal and not to be"));
            }
        }
        for column in all.iter().filter(|c| could_be_personal(c)) {
            let name = format!("{}.{}", column.table, column.name);
            if !declared.contains(&name) {
                faults.push(format!(
                    "{name} is new: declare it as personal in its capability, or list it here"
                ));
            }
        }
        assert!(faults.is_empty(), "{engine:?}:\n{}", faults.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_engines_have_the_same_columns() {
    let mut found = Vec::new();
    for engine in engines() {
        found.push((engine, columns(&World::empty(engine).await.house.db).await));
    }
    for pair in found.windows(2) {
        let (a, b) = (&pair[0].1, &pair[1].1);
        let only = |x: &[Column], y: &[Column]| -> Vec<Column> {
            x.iter().filter(|c| !y.contains(c)).cloned().collect()
        };
        assert!(a == b, "only {:?}: {:#?}\nonly {:?}: {:#?}", pair[0].0, only(a, b), pair[1].0, only(b, a));
    }
}
