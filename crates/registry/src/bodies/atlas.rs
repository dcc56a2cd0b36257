//! The networks over the world, made once for a language and a state of the journal: the front page and the list of
//! networks show them to everybody alike.

use super::map::{self, WorldMap};
use super::model::Status;
use super::reads::{self, BodyRow};
use kernel::{BodyId, Country, Language};
use platform::db::{Conn, DbError};
use platform::http::{Ctx, memo};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the map shows, and the same in words.
pub struct Atlas {
    /// The map.
    pub map: WorldMap,
    /// Networks at work, by name.
    pub networks: Vec<BodyRow>,
    /// Countries that they cover, by their names, each with the short names of its networks.
    pub countries: Vec<(Country, String)>,
    /// Languages that they work in.
    pub languages: BTreeSet<Language>,
}

impl Atlas {
    /// How many networks are in a state.
    pub fn count(&self, status: Status) -> usize {
        self.networks.iter().filter(|network| network.status == status).count()
    }
}

/// The atlas as it is now.
pub async fn atlas(ctx: &Ctx, conn: &mut Conn) -> Result<Arc<Atlas>, DbError> {
    let place = memo::place(ctx, conn, "registry.atlas").await?;
    if let Some(atlas) = place.found() {
        return Ok(atlas);
    }
    let networks = reads::networks_for_map(conn).await?;
    let coverage = reads::coverage(conn).await?;
    let names: BTreeMap<BodyId, String> = networks.iter().map(|b| (b.id, map::short_name(b))).collect();
    let mut countries: Vec<(Country, String)> = platform::ui::gathered(coverage.iter().copied())
        .into_iter()
        .map(|(country, bodies)| (country, ctx.texts.list(bodies.iter().filter_map(|body| names.get(body)))))
        .collect();
    countries.sort_by_key(|(country, _)| country.name(ctx.lang()));
    Ok(place.keep(Atlas {
        map: map::draw(ctx, &networks, &coverage),
        languages: networks.iter().flat_map(|b| b.languages.iter().copied()).collect(),
        countries,
        networks,
    }))
}
