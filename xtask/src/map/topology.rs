//! Reading TopoJSON.

use super::{Place, WITHOUT_NUMBER};
use serde_json::Value;
use std::collections::BTreeMap;

/// A TopoJSON file: lines that several countries share, and the countries as rings of such lines.
pub(super) struct Topology {
    /// Every line, its longitudes running on over ±180 where it passes the antimeridian.
    pub(super) arcs: Vec<Vec<Place>>,
    pub(super) lands: Vec<Land>,
}

/// One feature of the source.
pub(super) struct Land {
    /// ISO 3166-1 number, three digits.
    pub(super) number: Option<String>,
    pub(super) name: String,
    /// Polygons of rings of arc numbers; the complement of a number is the arc backwards.
    pub(super) polygons: Vec<Vec<Vec<i64>>>,
}

impl Topology {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let file: Value = serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))?;
        let pair = |value: &Value| -> Option<(f64, f64)> {
            Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?))
        };
        let transform = &file["transform"];
        let (Some(scale), Some(translate)) = (pair(&transform["scale"]), pair(&transform["translate"]))
        else {
            return Err("topology: no transform".to_owned());
        };
        let mut arcs = Vec::new();
        for arc in list(&file["arcs"])? {
            let steps = list(arc)?
                .iter()
                .map(|step| Some((step.get(0)?.as_i64()?, step.get(1)?.as_i64()?)))
                .collect::<Option<Vec<_>>>()
                .ok_or("topology: an arc is not made of pairs of whole numbers")?;
            arcs.push(unwrapped(&decoded(&steps, scale, translate)));
        }
        let mut lands = Vec::new();
        for geometry in list(&file["objects"]["countries"]["geometries"])? {
            lands.push(Land::parse(geometry)?);
        }
        let count = arcs.len() as i64;
        let inside = |arc: &i64| if *arc < 0 { !*arc < count } else { *arc < count };
        if !lands.iter().all(|land| land.polygons.iter().flatten().flatten().all(inside)) {
            return Err("topology: a ring names an arc that is not there".to_owned());
        }
        Ok(Self { arcs, lands })
    }
}

impl Land {
    fn parse(geometry: &Value) -> Result<Self, String> {
        let ring = |value: &Value| -> Result<Vec<i64>, String> {
            list(value)?
                .iter()
                .map(|arc| arc.as_i64().ok_or_else(|| "topology: an arc number".to_owned()))
                .collect()
        };
        let polygon =
            |value: &Value| -> Result<Vec<Vec<i64>>, String> { list(value)?.iter().map(ring).collect() };
        let polygons = match geometry["type"].as_str() {
            Some("Polygon") => vec![polygon(&geometry["arcs"])?],
            Some("MultiPolygon") => list(&geometry["arcs"])?.iter().map(polygon).collect::<Result<_, _>>()?,
            other => return Err(format!("topology: a country is a {other:?}")),
        };
        Ok(Self {
            number: geometry["id"].as_str().map(str::to_owned),
            name: geometry["properties"]["name"].as_str().unwrap_or_default().to_owned(),
            polygons,
        })
    }

    /// What stands in the first column of the file.
    pub(super) fn alpha2(&self, countries: &BTreeMap<String, String>) -> Result<String, String> {
        match &self.number {
            Some(number) => countries
                .get(number)
                .cloned()
                .ok_or_else(|| format!("{}: no country has number {number}", self.name)),
            None => {
                let known = WITHOUT_NUMBER.iter().find(|(name, _)| *name == self.name);
                known
                    .map(|(_, code)| (*code).to_owned())
                    .ok_or_else(|| format!("{}: what is this land?", self.name))
            }
        }
    }
}

fn list(value: &Value) -> Result<&Vec<Value>, String> {
    value.as_array().ok_or_else(|| "topology: a list is missing".to_owned())
}

/// The places of an arc, of which the file holds the steps in whole units.
pub(super) fn decoded(steps: &[(i64, i64)], scale: (f64, f64), translate: (f64, f64)) -> Vec<Place> {
    let mut at = (0, 0);
    let mut places = Vec::with_capacity(steps.len());
    for step in steps {
        at = (at.0 + step.0, at.1 + step.1);
        places.push((at.0 as f64 * scale.0 + translate.0, at.1 as f64 * scale.1 + translate.1));
    }
    places
}

/// The same line with longitudes that run on where it passes the antimeridian, instead of jumping to the other side.
pub(super) fn unwrapped(line: &[Place]) -> Vec<Place> {
    let mut turn = 0.0;
    let mut before = line.first().map_or(0.0, |first| first.0);
    let mut out = Vec::with_capacity(line.len());
    for (lon, lat) in line {
        if lon - before > 180.0 {
            turn -= 360.0;
        } else if before - lon > 180.0 {
            turn += 360.0;
        }
        before = *lon;
        out.push((lon + turn, *lat));
    }
    out
}
