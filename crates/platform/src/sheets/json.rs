//! JSON: a list of objects, each a row. Names of the first objects' members are the columns; later ones may add more.

use super::Limits;
use super::csv::decoded;
use super::table::{Builder, Table};
use kernel::Refusal;
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt;

/// Reads a file.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Table, Refusal> {
    let text = decoded(bytes)?;
    // Twice: the columns are known when all objects were seen.
    let mut columns: HashMap<String, usize> = HashMap::new();
    let mut header: Vec<String> = Vec::new();
    each(&text, |_, object| {
        for name in object.keys() {
            if !columns.contains_key(name) {
                if header.len() >= limits.columns {
                    return Err(Refusal::new("sheets-refusal-columns").with("most", limits.columns));
                }
                columns.insert(name.clone(), header.len());
                header.push(name.clone());
            }
        }
        Ok(())
    })?;
    let mut builder = Builder::new(header, limits)?;
    let width = builder.width();
    each(&text, |number, object| {
        let mut cells = vec![String::new(); width];
        for (name, value) in object {
            let at = columns.get(&name).copied().unwrap_or(width);
            if let Some(cell) = cells.get_mut(at) {
                *cell = match value {
                    Value::String(text) => text,
                    Value::Null => String::new(),
                    other => other.to_string(),
                };
            }
        }
        builder.row(number, &cells)
    })?;
    Ok(builder.done())
}

/// Hands each object to a function, with its number from 1.
fn each(text: &str, take: impl FnMut(u32, Map<String, Value>) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let mut refused = None;
    let mut reader = serde_json::Deserializer::from_str(text);
    let seed = Objects { take, refused: &mut refused };
    let read = seed.deserialize(&mut reader).and_then(|()| reader.end());
    match (read, refused) {
        (_, Some(why)) => Err(why),
        (Err(error), None) if error.is_data() => Err(Refusal::new("sheets-refusal-json-shape")),
        (Err(error), None) => {
            Err(Refusal::new("refusal-json").with("line", error.line()).with("column", error.column()))
        }
        (Ok(()), None) => Ok(()),
    }
}

struct Objects<'r, F> {
    take: F,
    refused: &'r mut Option<Refusal>,
}

impl<'de, F: FnMut(u32, Map<String, Value>) -> Result<(), Refusal>> DeserializeSeed<'de> for Objects<'_, F> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de, F: FnMut(u32, Map<String, Value>) -> Result<(), Refusal>> Visitor<'de> for Objects<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<S: SeqAccess<'de>>(mut self, mut list: S) -> Result<(), S::Error> {
        let mut number = 0;
        while let Some(object) = list.next_element::<Map<String, Value>>()? {
            number += 1;
            if let Err(why) = (self.take)(number, object) {
                *self.refused = Some(why);
                return Err(serde::de::Error::custom("refused"));
            }
        }
        Ok(())
    }
}
