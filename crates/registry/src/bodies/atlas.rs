//! The networks over the world, made once for a language and a state of the journal: the front page and the list of
//! networks show them to everybody alike.

use super::map::{self, WorldMap};
use super::model::Status;
use super::reads::{self, BodyRow};
use askama::Template;
use kernel::{BodyId, Country, Language};
use platform::db::Conn;
use platform::http::{Ctx, Failure, Piece, memo};
use platform::ui::Shell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the map shows, and the same in words.
pub struct Atlas {
    /// The map as SVG, ready to stand in a page and compressed.
    pub map: Arc<Piece>,
    /// Networks at work, by name.
    pub networks: Vec<BodyRow>,
    /// Countries that they cover, by their names, each with the short names of its networks.
    pub countries: Vec<Covered>,
    /// Languages that they work in.
    pub languages: BTreeSet<Language>,
}

/// A country that networks cover.
pub struct Covered {
    /// Which.
    pub country: Country,
    /// Its name in the reader's language.
    pub name: &'static str,
    /// The short names of its networks.
    pub networks: String,
}

impl Atlas {
    /// How many networks are in a state, as sources confirm.
    pub fn count(&self, status: Status) -> usize {
        self.networks.iter().filter(|network| network.status == status && !network.status_doubted).count()
    }
}

#[derive(Template)]
#[template(path = "bodies/map.html")]
struct Drawing {
    s: Shell,
    map: WorldMap,
}

/// The atlas as it is now.
pub async fn atlas(ctx: &Ctx, conn: &mut Conn) -> Result<Arc<Atlas>, Failure> {
    let place = memo::place(ctx, conn, "registry.atlas").await?;
    if let Some(atlas) = place.found() {
        return Ok(atlas);
    }
    let networks = reads::networks_for_map(conn).await?;
    let coverage = reads::coverage(conn).await?;
    let names: BTreeMap<BodyId, String> = networks.iter().map(|b| (b.id, map::named(ctx, b))).collect();
    let mut countries: Vec<Covered> = platform::ui::gathered(coverage.iter().copied())
        .into_iter()
        .map(|(country, bodies)| Covered {
            country,
            name: country.name(ctx.lang()),
            networks: ctx.texts.list(bodies.iter().filter_map(|body| names.get(body))),
        })
        .collect();
    countries.sort_by_key(|covered| covered.name);
    let drawing = Drawing { s: Shell::new(ctx, ""), map: map::draw(ctx, &networks, &coverage) };
    Ok(place.keep(Atlas {
        map: Arc::new(Piece::new(drawing.render().map_err(Failure::internal)?)),
        languages: networks.iter().flat_map(|b| b.languages.iter().copied()).collect(),
        countries,
        networks,
    }))
}
