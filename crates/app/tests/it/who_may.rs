//! Who may use which route: what the house does in every role is what its route table says. The result lies beside this
//! file, to be read.

use crate::world::{ROLES, World, beside};
use axum::http::Method;
use platform::db::Engine;
use platform::testing::{Came, knock, routes_with_addresses, snapshot, table};

#[tokio::test(flavor = "multi_thread")]
async fn every_route_lets_in_whom_its_table_says() {
    let world = World::sample(Engine::Sqlite).await;
    world.plant_failed_job().await;
    let routes = routes_with_addresses(&world.house.app)
        .unwrap_or_else(|without| panic!("give sample addresses to:\n{}", without.join("\n")));
    let mut lines = Vec::new();
    let mut faults = Vec::new();
    for (route, address) in routes {
        let mut line = Vec::new();
        for role in &ROLES {
            // What is let in may change something, so it happens in a world of its own.
            let lasting = route.method != Method::GET && role.may(&route);
            let own = if lasting { Some(world.copy().await) } else { None };
            let viewer = own.as_ref().unwrap_or(&world).viewer(role);
            let page = knock(&viewer, &route, &address).await;
            let came = Came::of(&page);
            if came.is_in() != role.may(&route) {
                let said = format!("{:?}", route.who);
                faults.push(format!(
                    "{} {address}: {} gets `{came}`, the table says {said}",
                    route.method, role.name
                ));
            }
            if page.status.is_server_error() {
                faults.push(format!("{} {address}: {} gets {}", route.method, role.name, page.status));
            }
            line.push(came);
        }
        lines.push((route, line));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    lines.sort_by_key(|(route, _)| (route.path, route.method.to_string()));
    snapshot(&beside("who_may.txt"), &table(&ROLES.map(|role| role.name), &lines));
}
