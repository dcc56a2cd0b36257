//! Lists of things that are composed together.

use super::field::{Column, Field, Sort, draw};
use jiff::civil::Date;
use kernel::{Language, LocalText, Refusal};
use platform::form::{Form, day, line};
use platform::http::Ctx;

/// A thing of which a list is composed.
pub(crate) trait Item: Clone + Default {
    /// Its fields, in order.
    const COLUMNS: &'static [Column];
    /// The most of them.
    const MOST: usize;

    /// What it is known by, however its words change.
    fn key(&self) -> &str;
    /// Its fields as they are typed, by name; what is not there is empty.
    fn typed(&self, lang: Language) -> Vec<(&'static str, String)>;
    /// Takes over what was typed.
    fn read(&mut self, typed: &mut Typed<'_>);
}

/// What was typed for one thing.
pub(crate) struct Typed<'a> {
    form: &'a mut Form,
    place: usize,
    /// In which language.
    pub lang: Language,
}

impl Typed<'_> {
    fn name(&self, field: &str) -> String {
        format!("{field}-{}", self.place)
    }

    /// A line, which may be empty.
    pub fn line(&mut self, field: &str, most: usize) -> String {
        let name = self.name(field);
        line(self.form, &name, most)
    }

    /// A line that has to be there.
    pub fn required(&mut self, field: &str, most: usize) -> String {
        let name = self.name(field);
        let text = line(self.form, &name, most);
        if text.is_empty() && !self.form.is_wrong(&name) {
            self.form.refuse(&name, Refusal::new("refusal-required"));
        }
        text
    }

    /// A line of several languages, in this one: the others stay.
    pub fn words(&mut self, field: &str, most: usize, into: &mut LocalText) {
        let text = self.required(field, most);
        said(into, self.lang, text);
    }

    /// A text of several languages, in this one.
    pub fn text(&mut self, field: &str, most: usize, into: &mut LocalText) {
        let text = self.area(field, most);
        said(into, self.lang, text);
    }

    /// A text, which may be empty.
    pub fn area(&mut self, field: &str, most: usize) -> String {
        let name = self.name(field);
        self.form.optional(&name, most)
    }

    /// A whole number up to this; 0 where nothing is typed.
    pub fn number(&mut self, field: &str, most: u32) -> u32 {
        let name = self.name(field);
        number(self.form, &name, most)
    }

    /// A day, or none.
    pub fn day(&mut self, field: &str) -> Option<Date> {
        let name = self.name(field);
        if self.form.text(&name).trim().is_empty() {
            return None;
        }
        self.form.read(&name, day, "calls-refusal-day")
    }

    /// A web address, or nothing.
    pub fn web(&mut self, field: &str) -> String {
        let name = self.name(field);
        self.form.web_address(&name).unwrap_or_default()
    }

    /// One of some codes.
    pub fn code<V: Default>(&mut self, field: &str, parse: impl Fn(&str) -> Option<V>) -> V {
        let name = self.name(field);
        self.form.read(&name, parse, "calls-refusal-choice").unwrap_or_default()
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, field: &str) -> bool {
        self.form.has(&self.name(field))
    }

    /// Says that a field is wrong.
    pub fn refuse(&mut self, field: &str, why: Refusal) {
        let name = self.name(field);
        self.form.refuse(&name, why);
    }
}

/// A whole number up to this; 0 where nothing is typed.
pub(crate) fn number(form: &mut Form, name: &str, most: u32) -> u32 {
    let text = form.text(name).trim();
    let read = if text.is_empty() { Some(0) } else { text.parse::<u32>().ok().filter(|is| *is <= most) };
    if read.is_none() {
        form.refuse(name, Refusal::new("calls-refusal-whole").with("most", i64::from(most)));
    }
    read.unwrap_or(0)
}

/// Takes a text over in one language. What was shown from another language and left as it was is no text of this one.
pub(crate) fn said(into: &mut LocalText, lang: Language, typed: String) {
    if into.best(lang).map_or("", |(_, text)| text) != typed {
        into.set(lang, typed);
    }
}

/// One thing as it was typed: its key and its fields in the order of the columns; a box that is not ticked is none.
#[derive(Clone, Default)]
pub(crate) struct Row {
    key: String,
    values: Vec<Option<String>>,
}

impl Row {
    fn is_empty(&self, columns: &[Column]) -> bool {
        // What can be picked and counted is never empty, and says nothing by itself.
        let says = |(column, value): (&Column, &Option<String>)| {
            let counts = matches!(column.sort, Sort::Line | Sort::Area | Sort::Web | Sort::Day);
            counts && value.as_ref().is_some_and(|value| !value.trim().is_empty())
        };
        self.key.is_empty() && !columns.iter().zip(&self.values).any(says)
    }
}

/// The things as they were typed, without places in which nothing was.
pub(crate) fn rows_of(form: &Form, columns: &[Column], most: usize, also_empty: bool) -> Vec<Row> {
    let row = |place: usize| {
        let name = format!("key-{place}");
        form.has(&name).then(|| Row {
            key: form.text(&name).to_owned(),
            values: columns.iter().map(|column| value(form, &format!("{}-{place}", column.name))).collect(),
        })
    };
    (0..most).filter_map(row).filter(|row| also_empty || !row.is_empty(columns)).collect()
}

fn value(form: &Form, name: &str) -> Option<String> {
    form.has(name).then(|| form.text(name).to_owned())
}

/// A form with these things, and the other fields as they were typed.
pub(crate) fn with_rows(form: &Form, others: &[&str], columns: &[Column], rows: &[Row]) -> Form {
    let mut values: Vec<(String, String)> = Vec::new();
    for other in others {
        values.extend(form.all(other).map(|value| ((*other).to_owned(), value.to_owned())));
    }
    for (place, row) in rows.iter().enumerate() {
        values.push((format!("key-{place}"), row.key.clone()));
        for (column, value) in columns.iter().zip(&row.values) {
            values.extend(value.clone().map(|value| (format!("{}-{place}", column.name), value)));
        }
    }
    Form::filled(values)
}

/// What is kept, as it is typed.
pub(crate) fn filled<I: Item>(kept: &[I], lang: Language) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for (place, item) in kept.iter().enumerate() {
        values.push((format!("key-{place}"), item.key().to_owned()));
        values.extend(item.typed(lang).into_iter().map(|(name, value)| (format!("{name}-{place}"), value)));
    }
    values
}

/// What a button other than saving asks for: moves, takes out or adds a thing. Says whether it was one.
pub(crate) fn arranged(button: &str, rows: &mut Vec<Row>, columns: &[Column], most: usize) -> bool {
    let (what, place) = button.split_once('-').unwrap_or((button, ""));
    let place = place.parse::<usize>().ok().filter(|place| *place < rows.len());
    match (what, place) {
        ("add", _) if rows.len() < most => {
            rows.push(Row { key: String::new(), values: vec![None; columns.len()] });
        }
        ("up", Some(place)) if place > 0 => rows.swap(place, place - 1),
        ("down", Some(place)) if place + 1 < rows.len() => rows.swap(place, place + 1),
        ("remove", Some(place)) => drop(rows.remove(place)),
        ("add" | "up" | "down" | "remove", _) => {}
        _ => return false,
    }
    true
}

/// The things that were typed: known ones keep their key and their other languages.
pub(crate) fn items<I: Item>(form: &mut Form, kept: &[I], lang: Language, count: usize) -> Vec<I> {
    let mut seen: Vec<String> = Vec::new();
    let mut all = Vec::new();
    for place in 0..count {
        let key = form.text(&format!("key-{place}")).to_owned();
        let known =
            kept.iter().find(|item| !key.is_empty() && item.key() == key).filter(|_| !seen.contains(&key));
        let mut item = known.cloned().unwrap_or_default();
        seen.push(key);
        item.read(&mut Typed { form, place, lang });
        all.push(item);
    }
    all
}

/// A thing on the page, at its place.
pub(crate) struct Place {
    pub index: usize,
    pub legend: String,
    pub key: String,
    pub fields: Vec<Field>,
    pub first: bool,
    pub last: bool,
}

/// All of them as they are in a form. `legend` is the key of what each is called by its number.
pub(crate) fn places(ctx: &Ctx, form: &Form, columns: &[Column], legend: &str) -> Vec<Place> {
    let count = (0..).take_while(|place| form.has(&format!("key-{place}"))).count();
    let place = |index: usize| Place {
        index,
        legend: ctx.texts.with1(legend, "number", index + 1),
        key: form.text(&format!("key-{index}")).to_owned(),
        fields: columns
            .iter()
            .map(|column| draw(ctx, form, &format!("{}-{index}", column.name), column))
            .collect(),
        first: index == 0,
        last: index + 1 == count,
    };
    (0..count).map(place).collect()
}
