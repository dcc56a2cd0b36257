//! The workspace of a body: its name stays in view, with the rooms in which work for it is done.

use super::model::{BodyKind, url};
use super::reads::{self, Body};
use crate::mandates::access::may_see_offices;
use crate::support::access::may_support;
use platform::http::{Ctx, Failure};

/// A room of a body's workspace.
struct Room {
    /// The key of its words.
    key: &'static str,
    /// What stands behind `/bodies/{slug}` in its address.
    path: &'static str,
    /// Which bodies have it, for this reader.
    of: fn(&Ctx, &Body) -> bool,
}

fn is_network(body: &Body) -> bool {
    body.row.kind == BodyKind::Network
}

/// Whoever holds a mandate for the body, and the secretariat. Others may see single rooms, as companions of a network do.
fn works(ctx: &Ctx, body: &Body) -> bool {
    may_see_offices(&ctx.actor, body.row.id).is_some()
}

fn has_members(ctx: &Ctx, body: &Body) -> bool {
    is_network(body) && works(ctx, body)
}

/// Applications are for whoever speaks for a network.
fn reads_applications(ctx: &Ctx, body: &Body) -> bool {
    is_network(body) && (ctx.actor.edits(body.row.id).is_some() || ctx.actor.steward().is_some())
}

fn sees_support(ctx: &Ctx, body: &Body) -> bool {
    is_network(body) && may_support(&ctx.actor, body.row.id, &body.companions).is_some()
}

/// The rooms, in their order. The page that everybody sees comes before them.
const ROOMS: &[Room] = &[
    Room { key: "workspace-people", path: "/people", of: works },
    Room { key: "workspace-agreements", path: "/agreements", of: works },
    Room { key: "admission-room", path: "/applications", of: reads_applications },
    Room { key: "support-room", path: "/support", of: sees_support },
    Room { key: "workspace-members", path: "/members", of: has_members },
    Room { key: "workspace-reports", path: "/reports", of: works },
    Room { key: "workspace-aims", path: "/objectives", of: works },
];

/// What a page in a workspace shows around its own matter: `{% include "bodies/workspace.html" %}` shows its field `w`.
pub(crate) struct Workspace {
    /// The body's name in the reader's language.
    pub name: String,
    /// Its public page.
    pub url: String,
    /// Its rooms.
    pub rooms: Vec<(String, String, bool)>,
}

impl Workspace {
    /// Around a page of this body.
    pub fn of(ctx: &Ctx, body: &Body) -> Self {
        let t = &ctx.texts;
        let room = |room: &Room| {
            let address = format!("/bodies/{}{}", body.row.slug, room.path);
            let here = ctx.path == address || ctx.path.starts_with(&format!("{address}/"));
            (t.text(room.key).into_owned(), address, here)
        };
        let page = url(body.row.kind, &body.row.slug);
        let mut rooms = vec![(t.text("workspace-page").into_owned(), page.clone(), false)];
        rooms.extend(ROOMS.iter().filter(|r| (r.of)(ctx, body)).map(room));
        Self {
            name: body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
            url: page,
            rooms,
        }
    }
}

/// A body for its workspace, if the reader may work there: they hold a mandate for it, or are of the secretariat. To others
/// there is no such page.
pub(crate) async fn enter(ctx: &Ctx, slug: &str) -> Result<Body, Failure> {
    ctx.person()?;
    let body = reads::by_slug(&mut *ctx.app.db.read().await?, slug).await?.ok_or(Failure::NotFound)?;
    if works(ctx, &body) { Ok(body) } else { Err(Failure::NotFound) }
}
