//! Lists of bodies to take away: CSV, JSON, Atom.

use super::api::Summary;
use super::model::{BodyKind, url};
use super::pages::list::Asked;
use super::reads::{self, BodyRow};
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use platform::home::{FeedEntry, atom};
use platform::http::{Answered, Ctx, Failure, csv_file, json};
use serde::Serialize;

/// Rows of a file: the whole register of bodies fits.
const MOST: i64 = 20_000;

const GROUPS: [BodyKind; 3] = [BodyKind::WorkingGroup, BodyKind::InterestGroup, BodyKind::Association];

type Asks = Result<Query<Asked>, QueryRejection>;

pub(super) async fn networks_csv(ctx: Ctx, asked: Asks) -> Answered {
    csv(ctx, asked, &[BodyKind::Network], "networks").await
}
pub(super) async fn networks_json(ctx: Ctx, asked: Asks) -> Answered {
    as_json(ctx, asked, &[BodyKind::Network]).await
}
pub(super) async fn networks_atom(ctx: Ctx) -> Answered {
    feed(ctx, &[BodyKind::Network], "/networks.atom", "networks-feed").await
}
pub(super) async fn groups_csv(ctx: Ctx, asked: Asks) -> Answered {
    csv(ctx, asked, &GROUPS, "groups").await
}
pub(super) async fn groups_json(ctx: Ctx, asked: Asks) -> Answered {
    as_json(ctx, asked, &GROUPS).await
}
pub(super) async fn groups_atom(ctx: Ctx) -> Answered {
    feed(ctx, &GROUPS, "/groups.atom", "groups-title").await
}
pub(super) async fn partners_csv(ctx: Ctx, asked: Asks) -> Answered {
    csv(ctx, asked, &[BodyKind::Partner], "partners").await
}
pub(super) async fn partners_json(ctx: Ctx, asked: Asks) -> Answered {
    as_json(ctx, asked, &[BodyKind::Partner]).await
}
pub(super) async fn partners_atom(ctx: Ctx) -> Answered {
    feed(ctx, &[BodyKind::Partner], "/partners.atom", "partners-title").await
}

/// A body in a file, with the codes of the countries that it covers.
#[derive(Serialize)]
struct Item {
    #[serde(flatten)]
    body: Summary,
    countries: Vec<&'static str>,
}

async fn found(
    ctx: &Ctx,
    asked: Asks,
    kinds: &[BodyKind],
) -> Result<Vec<(BodyRow, Vec<&'static str>)>, Failure> {
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let filter = reads::Filter { after: None, ..asked.filter(kinds) };
    let mut conn = ctx.app.db.read().await?;
    let bodies = reads::list(&mut conn, &filter, MOST).await?;
    let countries = reads::countries_of(&mut conn, kinds).await?;
    let codes = |body: &BodyRow| countries.get(&body.id).into_iter().flatten().map(|c| c.code()).collect();
    Ok(bodies
        .into_iter()
        .map(|body| {
            let codes = codes(&body);
            (body, codes)
        })
        .collect())
}

async fn csv(ctx: Ctx, asked: Asks, kinds: &[BodyKind], name: &str) -> Answered {
    let bodies = found(&ctx, asked, kinds).await?;
    let header = [
        "slug",
        "kind",
        "status",
        "status_confirmed",
        "status_since",
        "since",
        "name",
        "name_in_language",
        "acronym",
        "region",
        "languages",
        "site",
        "address",
        "countries",
    ];
    let lang = ctx.lang();
    let rows = bodies.into_iter().map(|(b, countries)| {
        let own = b.name.source().and_then(|own| b.name.get(own)).unwrap_or_default().to_owned();
        [
            b.slug.clone(),
            b.kind.as_str().to_owned(),
            b.status.as_str().to_owned(),
            (!b.status_doubted).to_string(),
            b.status_since.map(|d| d.to_string()).unwrap_or_default(),
            b.since.map(|d| d.to_string()).unwrap_or_default(),
            own,
            b.name.best(lang).map_or("", |(_, text)| text).to_owned(),
            b.acronym.clone(),
            b.label.best(lang).map_or("", |(_, text)| text).to_owned(),
            b.languages.iter().map(|l| l.code()).collect::<Vec<_>>().join(" "),
            b.site.clone(),
            ctx.absolute(&url(b.kind, &b.slug)),
            countries.join(" "),
        ]
    });
    csv_file(name, &header, rows, true)
}

async fn as_json(ctx: Ctx, asked: Asks, kinds: &[BodyKind]) -> Answered {
    let bodies = found(&ctx, asked, kinds).await?;
    let items: Vec<_> = bodies
        .into_iter()
        .map(|(body, countries)| Item { body: Summary::of(&ctx, &body), countries })
        .collect();
    json(&serde_json::json!({ "items": items }), true)
}

/// The state of a body, and that it is not confirmed where it is not.
fn status_words(ctx: &Ctx, body: &BodyRow) -> String {
    let words = ctx.texts.text(&format!("{}-{}", body.kind.key(), body.status.as_str()));
    if body.status_doubted {
        format!("{words} ({})", ctx.texts.text("bodies-doubted"))
    } else {
        words.into_owned()
    }
}

async fn feed(ctx: Ctx, kinds: &[BodyKind], path: &str, title: &str) -> Answered {
    let filter = reads::Filter { kinds: kinds.to_vec(), ..reads::Filter::default() };
    let mut bodies = reads::recent(&mut *ctx.app.db.read().await?, &filter.kinds, 40).await?;
    bodies.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    let entries: Vec<FeedEntry> = bodies
        .into_iter()
        .map(|(body, at)| FeedEntry {
            id: ctx.absolute(&format!("/bodies/{}/history/{}", body.slug, body.version)),
            title: body.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
            url: ctx.absolute(&url(body.kind, &body.slug)),
            updated: at,
            summary: status_words(&ctx, &body),
        })
        .collect();
    atom(&ctx, (path, path.trim_end_matches(".atom")), &ctx.texts.text(title), &entries)
}
