//! The register's part of the front page: what the confederation is, and the map.

use super::super::atlas::{Atlas, atlas};
use super::super::model::Status;
use askama::Template;
use platform::home::HomePart;
use platform::http::{Ctx, Failure};
use platform::ui::Shell;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "bodies/pages/home.html")]
struct Home {
    s: Shell,
    atlas: Arc<Atlas>,
    established: usize,
    emerging: usize,
}

pub(crate) async fn home(ctx: Ctx) -> Result<Vec<HomePart>, Failure> {
    let atlas = atlas(&ctx, &mut *ctx.app.db.read().await?).await?;
    ctx.shows(&atlas.map);
    let part = Home {
        s: Shell::new(&ctx, ""),
        established: atlas.count(Status::Established),
        emerging: atlas.count(Status::Emerging),
        atlas,
    };
    Ok(vec![HomePart { order: 0, html: part.render().map_err(Failure::internal)? }])
}
