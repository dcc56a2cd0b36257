//! JSON: a list of objects, each a row. Names of the first objects' members are the columns; later ones may add more. An object with
//! two members of one name is refused: the file would hold what no row shows.

use super::Limits;
use super::csv::decoded;
use super::table::{Builder, Table};
use kernel::Refusal;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
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
        let mut number = 0_u32;
        let mut twice = None;
        while let Some(object) = list.next_element_seed(Object(&mut twice))? {
            number += 1;
            let taken = match twice.take() {
                Some(name) => {
                    let why = Refusal::new("sheets-refusal-json-twice").with("number", i64::from(number));
                    Err(why.with("name", name))
                }
                None => (self.take)(number, object),
            };
            if let Err(why) = taken {
                *self.refused = Some(why);
                return Err(Error::custom("refused"));
            }
        }
        Ok(())
    }
}

/// Reads an object, and notes a name that stands twice in it or in what it holds.
struct Object<'t>(&'t mut Option<String>);

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = Map<String, Value>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Self::Value, M::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if object.contains_key(&name) {
                self.0.get_or_insert_with(|| name.clone());
            }
            object.insert(name, members.next_value_seed(Any(self.0))?);
        }
        Ok(object)
    }
}

/// Reads any value in the same way.
struct Any<'t>(&'t mut Option<String>);

impl<'de> DeserializeSeed<'de> for Any<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Value, E> {
        Ok(yes.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Value, S::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(Any(self.0))? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<M: MapAccess<'de>>(self, members: M) -> Result<Value, M::Error> {
        Object(self.0).visit_map(members).map(Value::Object)
    }
}
