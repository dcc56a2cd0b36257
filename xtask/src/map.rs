//! Makes the data of the world map: one path or dot a country, on the Equal Earth projection.
//!
//! The projection is that of B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection",
//! International Journal of Geographical Information Science 33(3), 2018, doi:10.1080/13658816.2018.1504949:
//! areas compare truly, and the continents keep a shape people know.
//!
//! The source is the npm package world-atlas 2.0.2 (ISC), which is Natural Earth (public domain) as TopoJSON.
//! Its polygons are stitched together over the antimeridian, so they are cut there again. Lines are thinned arc
//! by arc before countries are put together from them: two neighbours keep exactly the same border.
//!
//! ```text
//! cargo xtask map --world-110m countries-110m.json --world-50m countries-50m.json \
//!     --countries crates/kernel/data/countries.tsv --out crates/registry/data/world.tsv
//! ```
//!
//! What is written, one thing a line, in the order in which it is to be painted:
//!
//! - a comment with the view box, the source and the licence;
//! - `-<TAB>sphere<TAB>path`: the outline of the Earth;
//! - `-<TAB>shape<TAB>path` and `XK<TAB>shape<TAB>path`: land that has no ISO 3166-1 code, painted neutrally;
//! - `alpha2<TAB>shape<TAB>path`: the land of a country;
//! - `alpha2<TAB>dot<TAB>x<TAB>y`: the middle of a country too small to be seen or pressed otherwise. A country
//!   whose small shape is drawn has both lines. The radius is the page's business.

mod topology;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use topology::{Land, Topology, unwrapped};

/// Width of the view box.
const WIDTH: f64 = 960.0;
/// Left free on every side, so that a stroke around the sphere is not cut off.
const MARGIN: f64 = 1.0;
/// Triangles smaller than this (square pixels) are taken out of a line. At a half the whole map, with a name in each
/// country, stays under 24 kB compressed, and no difference can be seen at the width of a page.
const THIN: f64 = 0.5;
/// Islands smaller than this (square pixels) are left out, except the largest of a country.
const LEAST_ISLAND: f64 = 0.5;
/// A country whose largest piece of land fits into a square of this side (pixels) gets a dot.
const SMALL: f64 = 6.0;
/// Between two points on the cut along the antimeridian, and on the outline of the sphere (degrees of latitude).
const EDGE_STEP: f64 = 3.0;
/// Left out of the map: it has no bodies, and takes a fifth of the height.
const ANTARCTICA: &str = "AQ";

/// Land in the source that has no ISO number: its name there, and what stands in the first column. Kosovo has the
/// user-assigned code that is in common use; the others have none. Nothing is said by this about any of them.
const WITHOUT_NUMBER: [(&str, &str); 3] = [("Kosovo", "XK"), ("N. Cyprus", "-"), ("Somaliland", "-")];

/// Where the dot stands (longitude, latitude) of places that are no shape of their own in the 1:50m source, or
/// whose largest island is not where people live. Main town or middle of the main island, to a tenth of a degree.
const PLACED: [(&str, f64, f64); 15] = [
    ("BQ", -68.3, 12.2),  // Bonaire, Sint Eustatius and Saba: Bonaire
    ("BV", 3.4, -54.4),   // Bouvet Island
    ("CC", 96.8, -12.2),  // Cocos (Keeling) Islands
    ("CX", 105.6, -10.5), // Christmas Island
    ("GF", -53.1, 3.9),   // French Guiana: drawn as land of France in the source
    ("GI", -5.4, 36.1),   // Gibraltar
    ("GP", -61.5, 16.2),  // Guadeloupe
    ("KI", 173.0, 1.4),   // Kiribati: Tarawa; the largest island lies across the antimeridian
    ("MQ", -61.0, 14.6),  // Martinique
    ("RE", 55.5, -21.1),  // Réunion
    ("SJ", 15.6, 78.2),   // Svalbard and Jan Mayen: Longyearbyen; drawn as land of Norway in the source
    ("TK", -171.8, -9.2), // Tokelau: Nukunonu
    ("TV", 179.2, -8.5),  // Tuvalu: Funafuti
    ("UM", 166.6, 19.3),  // United States Minor Outlying Islands: Wake Island
    ("YT", 45.2, -12.8),  // Mayotte
];

/// A point on the Earth: longitude and latitude in degrees. Longitudes may leave ±180 while a line is followed
/// over the antimeridian.
type Place = (f64, f64);
/// A point on the page, in tenths of a pixel.
type Spot = (i64, i64);

/// Writes the map data file.
pub fn run(args: &[String]) -> Result<(), String> {
    let options = Options::parse(args)?;
    let countries = countries(&read(&options.countries)?)?;
    let coarse = Topology::parse(&read(&options.world_110m)?)?;
    let fine = Topology::parse(&read(&options.world_50m)?)?;
    let text = draw(&countries, &coarse, &fine)?;
    std::fs::write(&options.out, &text).map_err(|error| format!("{}: {error}", options.out.display()))?;
    let count = |kind: &str| text.lines().filter(|line| line.split('\t').nth(1) == Some(kind)).count();
    println!(
        "{}: {} bytes, {} shapes, {} dots",
        options.out.display(),
        text.len(),
        count("shape"),
        count("dot")
    );
    Ok(())
}

struct Options {
    world_110m: PathBuf,
    world_50m: PathBuf,
    countries: PathBuf,
    out: PathBuf,
}

impl Options {
    fn parse(args: &[String]) -> Result<Self, String> {
        let mut given = BTreeMap::new();
        let mut rest = args.iter();
        while let Some(name) = rest.next() {
            if !["--world-110m", "--world-50m", "--countries", "--out"].contains(&name.as_str()) {
                return Err(format!("map: unknown option {name}"));
            }
            let value = rest.next().ok_or_else(|| format!("map: {name} needs a file"))?;
            given.insert(name.as_str(), PathBuf::from(value));
        }
        let mut take = |name: &str| given.remove(name).ok_or_else(|| format!("map: {name} FILE is missing"));
        Ok(Self {
            world_110m: take("--world-110m")?,
            world_50m: take("--world-50m")?,
            countries: take("--countries")?,
            out: take("--out")?,
        })
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Alpha-2 codes by ISO number, as three digits, from the table of countries.
fn countries(table: &str) -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(alpha2), Some(_), Some(number)) = (cells.next(), cells.next(), cells.next()) else {
            return Err(format!("countries: not a line of the table: {line}"));
        };
        found.insert(number.to_owned(), alpha2.to_owned());
    }
    Ok(found)
}

/// The whole file.
fn draw(countries: &BTreeMap<String, String>, coarse: &Topology, fine: &Topology) -> Result<String, String> {
    let page = Page::new();
    let thin: Vec<Vec<Place>> = coarse.arcs.iter().map(|arc| thinned(&page, arc)).collect();

    let mut neutral = Vec::new();
    let mut shapes = BTreeMap::new();
    let mut small = BTreeSet::new();
    for land in &coarse.lands {
        let alpha2 = land.alpha2(countries)?;
        if alpha2 == ANTARCTICA {
            continue;
        }
        let drawn = drawn_rings(&page, &thin, land);
        let path = path(&drawn);
        if land.number.is_none() {
            neutral.push((alpha2, path));
            continue;
        }
        if drawn.iter().all(|ring| fits(ring, SMALL)) {
            small.insert(alpha2.clone());
        }
        if shapes.insert(alpha2.clone(), path).is_some() {
            return Err(format!("{alpha2} is drawn twice"));
        }
    }
    neutral.sort();

    let mut middles = BTreeMap::new();
    for land in fine.lands.iter().filter(|land| land.number.is_some()) {
        let middle = middle(&page, &fine.arcs, land);
        let best = middles.entry(land.alpha2(countries)?).or_insert(middle);
        if middle.0 > best.0 {
            *best = middle;
        }
    }

    let mut text = format!(
        "# viewBox 0 0 {WIDTH} {}; Equal Earth; land: Natural Earth (public domain) by way of world-atlas 2.0.2 \
         (ISC, LICENSE-world-atlas.txt); made by cargo xtask map\n",
        page.height
    );
    text.push_str(&format!("-\tsphere\t{}\n", path(&[page.sphere()])));
    for (alpha2, path) in neutral.iter().map(|(alpha2, path)| (alpha2, path)).chain(&shapes) {
        text.push_str(&format!("{alpha2}\tshape\t{path}\n"));
    }
    let all: BTreeSet<&String> = countries.values().filter(|alpha2| *alpha2 != ANTARCTICA).collect();
    for alpha2 in all {
        if shapes.contains_key(alpha2) && !small.contains(alpha2) {
            continue;
        }
        let placed = PLACED.iter().find(|(code, _, _)| code == alpha2);
        let (x, y) = match (placed, middles.get(alpha2)) {
            (Some((_, lon, lat)), _) => page.at((*lon, *lat)),
            (None, Some((_, middle))) => *middle,
            (None, None) => return Err(format!("{alpha2} has no shape and no place: give it one in PLACED")),
        };
        let (x, y) = (tenths(x), tenths(y));
        text.push_str(&format!("{alpha2}\tdot\t{}\t{}\n", number(x), number(y)));
    }
    Ok(text)
}

// ---------------------------------------------------------------------------------------------------------------
// Projecting
// ---------------------------------------------------------------------------------------------------------------

/// Equal Earth: degrees to the plane of the unit sphere, x to the east, y to the north.
fn equal_earth((lon, lat): Place) -> (f64, f64) {
    const A1: f64 = 1.340264;
    const A2: f64 = -0.081106;
    const A3: f64 = 0.000893;
    const A4: f64 = 0.003796;
    let root3 = 3.0_f64.sqrt();
    let theta = (root3 / 2.0 * lat.to_radians().sin()).asin();
    let (t2, t6) = (theta.powi(2), theta.powi(6));
    let x = 2.0 * root3 * lon.to_radians() * theta.cos()
        / (3.0 * (9.0 * A4 * t6 * t2 + 7.0 * A3 * t6 + 3.0 * A2 * t2 + A1));
    let y = theta * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
    (x, y)
}

/// The sheet the map is drawn on.
struct Page {
    /// Pixels to one unit of the plane.
    scale: f64,
    /// Height of the view box, whole pixels.
    height: f64,
}

impl Page {
    fn new() -> Self {
        let scale = (WIDTH - 2.0 * MARGIN) / (2.0 * equal_earth((180.0, 0.0)).0);
        let height = (2.0 * equal_earth((0.0, 90.0)).1 * scale + 2.0 * MARGIN).ceil();
        Self { scale, height }
    }

    /// Where a place lies on the page, in pixels.
    fn at(&self, place: Place) -> (f64, f64) {
        let (x, y) = equal_earth(place);
        (WIDTH / 2.0 + x * self.scale, self.height / 2.0 - y * self.scale)
    }

    fn spot(&self, place: Place) -> Spot {
        let (x, y) = self.at(place);
        (tenths(x), tenths(y))
    }

    /// The outline of the Earth: two pole lines and two curved edges.
    fn sphere(&self) -> Vec<Spot> {
        let mut ring = vec![(-180.0, 90.0)];
        let steps = (180.0 / EDGE_STEP) as i32;
        ring.extend((0..=steps).map(|step| (180.0, 90.0 - EDGE_STEP * f64::from(step))));
        ring.extend((1..=steps).rev().map(|step| (-180.0, 90.0 - EDGE_STEP * f64::from(step))));
        ring.into_iter().map(|place| self.spot(place)).collect()
    }
}

fn tenths(pixels: f64) -> i64 {
    (pixels * 10.0).round() as i64
}

// ---------------------------------------------------------------------------------------------------------------
// Thinning, cutting, measuring
// ---------------------------------------------------------------------------------------------------------------

/// A line without the points that hardly show (Visvalingam and Whyatt 1993). Its ends stay, so lines still meet; at
/// least one point stays between them, in a closed line two, so that no country collapses.
fn thinned(page: &Page, arc: &[Place]) -> Vec<Place> {
    let mut line: Vec<(Place, (f64, f64))> = arc.iter().map(|place| (*place, page.at(*place))).collect();
    let least = if arc.first() == arc.last() { 4 } else { 3 };
    while line.len() > least {
        let weight = |at: usize| triangle(line[at - 1].1, line[at].1, line[at + 1].1);
        let lightest = (1..line.len() - 1).min_by(|a, b| weight(*a).total_cmp(&weight(*b)));
        match lightest {
            Some(at) if weight(at) < THIN => line.remove(at),
            _ => break,
        };
    }
    line.into_iter().map(|(place, _)| place).collect()
}

fn triangle(a: (f64, f64), b: (f64, f64), c: (f64, f64)) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

/// A ring as places, from the arcs it names; the last place is not the first again.
fn ring_places(arcs: &[Vec<Place>], ring: &[i64]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for number in ring {
        let arc = &arcs[if *number < 0 { !*number } else { *number } as usize];
        let mut arc = arc.clone();
        if *number < 0 {
            arc.reverse();
        }
        let skip = usize::from(!places.is_empty());
        places.extend(arc.into_iter().skip(skip));
    }
    places = unwrapped_ring(&places);
    places.pop();
    places
}

/// [`unwrapped`] for arcs put together, which were each unwrapped from another start.
fn unwrapped_ring(line: &[Place]) -> Vec<Place> {
    let home = |lon: f64| lon - 360.0 * ((lon + 180.0) / 360.0).floor();
    unwrapped(&line.iter().map(|(lon, lat)| (home(*lon), *lat)).collect::<Vec<_>>())
}

/// A ring cut at the antimeridian into the pieces that lie on the page.
fn cut(ring: &[Place]) -> Vec<Vec<Place>> {
    let mut pieces = Vec::new();
    for turn in [-360.0, 0.0, 360.0] {
        let moved: Vec<Place> = ring.iter().map(|(lon, lat)| (lon + turn, *lat)).collect();
        let piece = kept(&kept(&moved, 180.0, -1.0), -180.0, 1.0);
        // A piece that only touches the edge is a line, not land.
        if piece.iter().any(|(lon, _)| lon.abs() < 180.0) {
            pieces.push(edged(&piece));
        }
    }
    pieces
}

/// The part of a ring on one side of a meridian (Sutherland and Hodgman 1974): east of it if `side` is 1, west if -1.
fn kept(ring: &[Place], meridian: f64, side: f64) -> Vec<Place> {
    let inside = |place: &Place| (place.0 - meridian) * side >= 0.0;
    let mut out = Vec::with_capacity(ring.len());
    for (at, to) in ring.iter().enumerate() {
        let from = &ring[(at + ring.len() - 1) % ring.len()];
        if inside(from) != inside(to) {
            let share = (meridian - from.0) / (to.0 - from.0);
            out.push((meridian, from.1 + share * (to.1 - from.1)));
        }
        if inside(to) {
            out.push(*to);
        }
    }
    out
}

/// A ring with more points where it follows the antimeridian, which is a curve on the page: at the same latitudes
/// as the outline of the sphere.
fn edged(ring: &[Place]) -> Vec<Place> {
    let mut out = Vec::with_capacity(ring.len());
    for (at, to) in ring.iter().enumerate() {
        let from = &ring[(at + ring.len() - 1) % ring.len()];
        if from.0 == to.0 && from.0.abs() == 180.0 {
            let (low, high) = (from.1.min(to.1), from.1.max(to.1));
            let mut steps = Vec::new();
            let mut lat = (low / EDGE_STEP).floor() * EDGE_STEP + EDGE_STEP;
            while lat < high {
                steps.push((from.0, lat));
                lat += EDGE_STEP;
            }
            if to.1 < from.1 {
                steps.reverse();
            }
            out.extend(steps);
        }
        out.push(*to);
    }
    out
}

/// What is drawn of a land: its rings on the page, without islands nobody would see.
fn drawn_rings(page: &Page, arcs: &[Vec<Place>], land: &Land) -> Vec<Vec<Spot>> {
    let mut rings: Vec<Vec<Spot>> = Vec::new();
    for ring in land.polygons.iter().flatten() {
        for piece in cut(&ring_places(arcs, ring)) {
            let spots = tidied(piece.into_iter().map(|place| page.spot(place)).collect());
            if spots.len() >= 3 {
                rings.push(spots);
            }
        }
    }
    let largest = rings.iter().map(|ring| area(ring)).fold(0.0, f64::max);
    rings.retain(|ring| area(ring) >= LEAST_ISLAND.min(largest));
    rings
}

/// A ring without points that change nothing: repeated, on a straight line, or the tip of a line there and back.
fn tidied(mut ring: Vec<Spot>) -> Vec<Spot> {
    let mut at = 0;
    let mut calm = 0;
    while ring.len() >= 3 && calm < ring.len() {
        let count = ring.len();
        at %= count;
        let (a, b, c) = (ring[(at + count - 1) % count], ring[at], ring[(at + 1) % count]);
        if (b.0 - a.0) * (c.1 - b.1) == (c.0 - b.0) * (b.1 - a.1) {
            ring.remove(at);
            calm = 0;
            at = at.saturating_sub(1);
        } else {
            calm += 1;
            at += 1;
        }
    }
    ring
}

/// The area of a ring in square pixels.
fn area(ring: &[Spot]) -> f64 {
    let twice: i64 = (0..ring.len())
        .map(|at| (ring[at], ring[(at + 1) % ring.len()]))
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum();
    twice.abs() as f64 / 200.0
}

/// Whether a ring fits into a square of that many pixels.
fn fits(ring: &[Spot], side: f64) -> bool {
    let extent = |of: fn(&Spot) -> i64| {
        let (least, most) = ring.iter().map(of).fold((i64::MAX, i64::MIN), |(a, b), v| (a.min(v), b.max(v)));
        (most - least) as f64 / 10.0
    };
    extent(|spot| spot.0) < side && extent(|spot| spot.1) < side
}

/// The area and the middle (centroid) of the largest piece of a land, in pixels.
fn middle(page: &Page, arcs: &[Vec<Place>], land: &Land) -> (f64, (f64, f64)) {
    let mut best = (-1.0, (0.0, 0.0));
    for ring in land.polygons.iter().flat_map(|polygon| polygon.first()) {
        for piece in cut(&ring_places(arcs, ring)) {
            let ring: Vec<(f64, f64)> = piece.into_iter().map(|place| page.at(place)).collect();
            let Some(origin) = ring.first().copied() else { continue };
            let (mut twice, mut x, mut y) = (0.0, 0.0, 0.0);
            for (at, to) in ring.iter().enumerate() {
                let from = ring[(at + ring.len() - 1) % ring.len()];
                let (a, b) = ((from.0 - origin.0, from.1 - origin.1), (to.0 - origin.0, to.1 - origin.1));
                let cross = a.0 * b.1 - b.0 * a.1;
                twice += cross;
                x += (a.0 + b.0) * cross;
                y += (a.1 + b.1) * cross;
            }
            if twice != 0.0 && twice.abs() / 2.0 > best.0 {
                best = (twice.abs() / 2.0, (origin.0 + x / (3.0 * twice), origin.1 + y / (3.0 * twice)));
            }
        }
    }
    best
}

// ---------------------------------------------------------------------------------------------------------------
// Writing paths
// ---------------------------------------------------------------------------------------------------------------

/// Rings as the shortest path: one relative `m` a ring, whose further pairs are lines, and `z`.
fn path(rings: &[Vec<Spot>]) -> String {
    let mut text = String::new();
    let mut pen = (0, 0);
    for ring in rings {
        let Some(start) = ring.first() else { continue };
        text.push('m');
        let mut before = String::new();
        for spot in ring {
            for step in [spot.0 - pen.0, spot.1 - pen.1] {
                let step = number(step);
                // A sign parts two numbers, and so does a point if the number before has one already.
                let parted = step.starts_with('-') || (step.starts_with('.') && before.contains('.'));
                if !before.is_empty() && !parted {
                    text.push(' ');
                }
                text.push_str(&step);
                before = step;
            }
            pen = *spot;
        }
        text.push('z');
        pen = *start;
    }
    text
}

/// Tenths of a pixel as a number without what it does not need: `.5`, `-3`, `12.4`.
fn number(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, part) => format!("{sign}.{part}"),
        (whole, part) => format!("{sign}{whole}.{part}"),
    }
}
#[cfg(test)]
#[path = "map_tests.rs"]
mod tests;
