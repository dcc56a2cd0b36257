//! The world map of networks as inline SVG.
//!
//! Each country takes the colour and grain of its network; emerging networks are outlined. A country of several networks
//! takes the one that covers the fewest countries and says the others in its name. Small states are dots that keep their
//! size on every screen.

use super::model::Status;
use super::reads::BodyRow;
use kernel::{BodyId, Country};
use platform::http::Ctx;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The data that `cargo xtask map` made from Natural Earth.
const WORLD: &str = include_str!("../../data/world.tsv");

struct World {
    /// Shapes without a country of ISO 3166: drawn, belonging to nobody.
    neutral: String,
    shapes: HashMap<Country, String>,
    /// Places of dots, as the start of a path.
    dots: HashMap<Country, String>,
}

static PARSED: LazyLock<World> = LazyLock::new(|| {
    let mut world = World { neutral: String::new(), shapes: HashMap::new(), dots: HashMap::new() };
    for line in WORLD.lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&str> = line.split('\t').collect();
        match parts.as_slice() {
            [code, "shape", path] => {
                let path = movable(path);
                match Country::parse(code) {
                    Some(country) => world.shapes.entry(country).or_default().push_str(&path),
                    None => world.neutral.push_str(&path),
                }
            }
            [code, "dot", x, y] => {
                if let Some(country) = Country::parse(code) {
                    // A line of no length with round ends: a dot whose width the style sheet gives in pixels.
                    world.dots.insert(country, format!("M{x} {y}h0"));
                }
            }
            _ => {}
        }
    }
    world
});

/// A path that may follow another one: its first point is told from the corner of the map, not from where the other
/// ended. `m559.4 112.8.4-.8` becomes `M559.4 112.8l.4-.8`.
fn movable(path: &str) -> String {
    let numbers = path.trim_start_matches('m');
    let mut end = 0;
    for _ in 0..2 {
        let rest = &numbers[end..];
        let begin = rest.len() - rest.trim_start_matches([' ', ',']).len();
        let mut dotted = false;
        let length = rest[begin..]
            .char_indices()
            .find(|(i, c)| match c {
                '-' => *i > 0,
                '.' => std::mem::replace(&mut dotted, true),
                c => !c.is_ascii_digit(),
            })
            .map_or(rest.len() - begin, |(i, _)| i);
        end += begin + length;
    }
    let rest = numbers[end..].trim_start();
    let line = if rest.starts_with(|c: char| c.is_ascii_alphabetic()) { "" } else { "l" };
    format!("M{}{line}{rest}", &numbers[..end])
}

/// One network on the map.
pub struct Drawn {
    /// The class of its colour: `net-3`.
    pub class: String,
    /// The number of its colour.
    pub number: i64,
    /// Whether it is outlined.
    pub emerging: bool,
    /// Where it leads.
    pub url: String,
    /// What is read aloud.
    pub label: String,
    /// Its countries' shapes in one path.
    pub land: String,
    /// Its small states in one path.
    pub dots: String,
}

/// The map, ready for its template.
pub struct WorldMap {
    /// Land of no network.
    pub none: String,
    /// Networks, and countries that several share.
    pub drawn: Vec<Drawn>,
}

/// Which networks cover a country.
pub type Coverage = [(Country, BodyId)];

/// Draws the networks over the world.
pub fn draw(ctx: &Ctx, networks: &[BodyRow], coverage: &Coverage) -> WorldMap {
    let world = &*PARSED;
    let by_id: HashMap<BodyId, &BodyRow> = networks.iter().map(|n| (n.id, n)).collect();
    let mut sizes: HashMap<BodyId, usize> = HashMap::new();
    let mut by_country: HashMap<Country, Vec<&BodyRow>> = HashMap::new();
    for (country, body) in coverage {
        if let Some(network) = by_id.get(body) {
            *sizes.entry(*body).or_default() += 1;
            by_country.entry(*country).or_default().push(network);
        }
    }
    let mut none = world.neutral.clone();
    let mut countries: Vec<(&Country, &String)> = world.shapes.iter().collect();
    countries.sort();
    for (country, shape) in countries {
        if !by_country.contains_key(country) {
            none.push_str(shape);
        }
    }
    let mut drawn = Vec::new();
    let mut alone: HashMap<BodyId, Vec<Country>> = HashMap::new();
    let mut shared: Vec<(Country, Vec<&BodyRow>)> = Vec::new();
    for (country, networks) in by_country {
        match networks.as_slice() {
            [one] => alone.entry(one.id).or_default().push(country),
            _ => shared.push((country, networks)),
        }
    }
    for network in networks {
        let Some(mut countries) = alone.remove(&network.id) else { continue };
        countries.sort();
        let url = super::model::url(network.kind, &network.slug);
        drawn.push(one(ctx, network, &countries, url, name_on_map(ctx, network)));
    }
    shared.sort_by_key(|(country, _)| *country);
    for (country, mut networks) in shared {
        networks.sort_by_key(|n| (n.status == Status::Emerging, sizes.get(&n.id).copied().unwrap_or(0)));
        let names = ctx.texts.list(networks.iter().map(|n| short_name(n)));
        let label = format!("{}: {names}", country.name(ctx.lang()));
        let url = format!("/networks?country={country}");
        if let Some(first) = networks.first() {
            drawn.push(one(ctx, first, &[country], url, label));
        }
    }
    WorldMap { none, drawn }
}

fn one(ctx: &Ctx, network: &BodyRow, countries: &[Country], url: String, label: String) -> Drawn {
    let world = &*PARSED;
    let (mut land, mut dots) = (String::new(), String::new());
    for country in countries {
        if let Some(shape) = world.shapes.get(country) {
            land.push_str(shape);
        }
        if let Some(dot) = world.dots.get(country) {
            dots.push_str(dot);
        }
    }
    let emerging = network.status == Status::Emerging;
    let label = if emerging { as_emerging(ctx, network, &label) } else { label };
    Drawn {
        class: format!("net-{}", network.colour),
        number: network.colour,
        emerging,
        url,
        label,
        land,
        dots,
    }
}

fn name_on_map(ctx: &Ctx, network: &BodyRow) -> String {
    let region = network.label.best(ctx.lang()).map_or("", |(_, text)| text);
    match region {
        "" => short_name(network),
        region => format!("{} ({region})", short_name(network)),
    }
}

/// A short name, and that the network is emerging where it is: what colours and strokes show is said in words too.
pub fn named(ctx: &Ctx, network: &BodyRow) -> String {
    let name = short_name(network);
    if network.status == Status::Emerging { as_emerging(ctx, network, &name) } else { name }
}

fn as_emerging(ctx: &Ctx, network: &BodyRow, name: &str) -> String {
    let mut words = ctx.texts.text(Status::Emerging.key()).into_owned();
    if network.status_doubted {
        words = ctx.texts.list([words.as_str(), &ctx.texts.text("bodies-doubted")]);
    }
    format!("{name} ({words})")
}

/// A short name, or the whole one when there is none.
pub fn short_name(body: &BodyRow) -> String {
    if body.acronym.is_empty() {
        let own = body.name.source().and_then(|language| body.name.get(language));
        return own.unwrap_or_default().to_owned();
    }
    body.acronym.clone()
}

#[cfg(test)]
mod tests {
    use super::movable;

    #[test]
    fn a_path_can_follow_another() {
        assert_eq!(movable("m559.4 112.8.4-.8 1.8 0z"), "M559.4 112.8l.4-.8 1.8 0z");
        assert_eq!(movable("m5-3 1 2z"), "M5-3l1 2z");
        assert_eq!(movable("m.5.25-1 2z"), "M.5.25l-1 2z");
    }
}
