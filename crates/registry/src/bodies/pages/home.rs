//! The register's part of the front page: what the confederation is, and the map.

use super::super::map::{self, WorldMap};
use super::super::model::Status;
use super::super::reads;
use askama::Template;
use platform::home::HomePart;
use platform::http::{Ctx, Failure};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "bodies/pages/home.html")]
struct Home {
    s: Shell,
    map: WorldMap,
    established: usize,
    emerging: usize,
}

pub(crate) async fn home(ctx: Ctx) -> Result<Vec<HomePart>, Failure> {
    let mut conn = ctx.app.db.read().await?;
    let networks = reads::networks_for_map(&mut conn).await?;
    let coverage = reads::coverage(&mut conn).await?;
    let with = |status: Status| networks.iter().filter(|n| n.status == status).count();
    let part = Home {
        s: Shell::new(&ctx, ""),
        map: map::draw(&ctx, &networks, &coverage),
        established: with(Status::Established),
        emerging: with(Status::Emerging),
    };
    Ok(vec![HomePart { order: 0, html: part.render().map_err(Failure::internal)? }])
}
