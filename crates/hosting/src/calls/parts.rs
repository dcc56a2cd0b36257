//! The parts of a call as they are typed: which fields each thing has, and how it is read from them.

use super::terms::{
    Attachment, Borrowed, BudgetLine, Check, Criterion, Event, Flow, HELP, LINE, POINTS, Point, Section,
    Stage, Tier, WEIGHTS, WORDS,
};
use crate::compose::{Column, Item, Sort, Typed, said};
use kernel::{Language, LocalText, Refusal};

/// The longest scale, as it is typed, in characters.
const SCALE: usize = 6_000;

const fn column(name: &'static str, sort: Sort, optional: bool, label: &'static str) -> Column {
    Column { name, sort, optional, label }
}

const TITLE: Column = column("title", Sort::Line, false, "calls-field-name");
const WORDS_: Column = column("words", Sort::Line, false, "calls-field-check");
const HELP_: Column = column("help", Sort::Area, true, "calls-field-help");
const REQUIRED: Column = column("required", Sort::Tick, true, "calls-field-required");
const FROM: Column = column("from", Sort::Line, true, "calls-field-borrowed");
const URL: Column = column("url", Sort::Web, true, "calls-field-borrowed-url");

fn best(text: &LocalText, lang: Language) -> String {
    text.best(lang).map_or("", |(_, text)| text).to_owned()
}

/// A box as it is typed: there when it is ticked.
fn tick(name: &'static str, ticked: bool) -> Option<(&'static str, String)> {
    ticked.then(|| (name, "yes".to_owned()))
}

/// A number as it is typed: nothing for none.
fn count(number: u32) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

impl Borrowed {
    fn typed(&self) -> [(&'static str, String); 2] {
        [("from", self.from.clone()), ("url", self.url.clone())]
    }

    fn read(typed: &mut Typed<'_>) -> Self {
        let read = Self { from: typed.line("from", LINE), url: typed.web("url") };
        if read.from.is_empty() && !read.url.is_empty() {
            typed.refuse("from", Refusal::new("calls-refusal-borrowed"));
        }
        read
    }
}

impl Item for Check {
    const COLUMNS: &'static [Column] =
        &[WORDS_, HELP_, column("mendable", Sort::Tick, true, "calls-field-mendable"), FROM, URL];
    const MOST: usize = 30;

    fn key(&self) -> &str {
        &self.key
    }

    fn typed(&self, lang: Language) -> Vec<(&'static str, String)> {
        let own = [("words", best(&self.words, lang)), ("help", best(&self.help, lang))];
        own.into_iter().chain(tick("mendable", self.mendable)).chain(self.borrowed.typed()).collect()
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        typed.words("words", LINE, &mut self.words);
        typed.text("help", HELP, &mut self.help);
        self.mendable = typed.ticked("mendable");
        self.borrowed = Borrowed::read(typed);
    }
}

impl Item for Section {
    const COLUMNS: &'static [Column] = &[
        TITLE,
        HELP_,
        column("stage", Sort::Pick(&["expression", "bid"]), false, "calls-field-stage"),
        column("most", Sort::Number, true, "calls-field-words"),
        column("attachment", Sort::Pick(&["none", "may", "must"]), false, "calls-field-attachment"),
        REQUIRED,
        column("private", Sort::Tick, true, "calls-field-private"),
        FROM,
        URL,
    ];
    const MOST: usize = 40;

    fn key(&self) -> &str {
        &self.key
    }

    fn typed(&self, lang: Language) -> Vec<(&'static str, String)> {
        let own = [
            ("title", best(&self.title, lang)),
            ("help", best(&self.help, lang)),
            ("stage", self.stage.as_str().to_owned()),
            ("most", count(self.words)),
            ("attachment", self.attachment.as_str().to_owned()),
        ];
        let ticks = [tick("required", self.required), tick("private", self.private)];
        own.into_iter().chain(ticks.into_iter().flatten()).chain(self.borrowed.typed()).collect()
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        typed.words("title", LINE, &mut self.title);
        typed.text("help", HELP, &mut self.help);
        self.stage = typed.code("stage", Stage::parse);
        self.words = typed.number("most", WORDS);
        self.attachment = typed.code("attachment", Attachment::parse);
        self.required = typed.ticked("required");
        self.private = typed.ticked("private");
        self.borrowed = Borrowed::read(typed);
        if self.words == 0 && self.attachment == Attachment::None {
            typed.refuse("most", Refusal::new("calls-refusal-section"));
        }
    }
}

impl Item for BudgetLine {
    const COLUMNS: &'static [Column] = &[
        TITLE,
        column("flow", Sort::Pick(&["income", "fixed", "each"]), false, "calls-field-flow"),
        HELP_,
        REQUIRED,
        FROM,
        URL,
    ];
    const MOST: usize = 60;

    fn key(&self) -> &str {
        &self.key
    }

    fn typed(&self, lang: Language) -> Vec<(&'static str, String)> {
        let own = [
            ("title", best(&self.title, lang)),
            ("flow", self.flow.as_str().to_owned()),
            ("help", best(&self.help, lang)),
        ];
        own.into_iter().chain(tick("required", self.required)).chain(self.borrowed.typed()).collect()
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        typed.words("title", LINE, &mut self.title);
        self.flow = typed.code("flow", Flow::parse);
        typed.text("help", HELP, &mut self.help);
        self.required = typed.ticked("required");
        self.borrowed = Borrowed::read(typed);
    }
}

impl Item for Tier {
    const COLUMNS: &'static [Column] = &[TITLE, HELP_, FROM, URL];
    const MOST: usize = 30;

    fn key(&self) -> &str {
        &self.key
    }

    fn typed(&self, lang: Language) -> Vec<(&'static str, String)> {
        let own = [("title", best(&self.title, lang)), ("help", best(&self.help, lang))];
        own.into_iter().chain(self.borrowed.typed()).collect()
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        typed.words("title", LINE, &mut self.title);
        typed.text("help", HELP, &mut self.help);
        self.borrowed = Borrowed::read(typed);
    }
}

impl Item for Criterion {
    const COLUMNS: &'static [Column] = &[
        TITLE,
        HELP_,
        column("weight", Sort::Number, false, "calls-field-weight"),
        column("low", Sort::Number, true, "calls-field-low"),
        column("high", Sort::Number, true, "calls-field-high"),
        column("scale", Sort::Area, false, "calls-field-scale"),
        FROM,
        URL,
    ];
    const MOST: usize = 40;

    fn key(&self) -> &str {
        &self.key
    }

    fn typed(&self, lang: Language) -> Vec<(&'static str, String)> {
        let line = |point: &Point| format!("{} {}", point.points, best(&point.words, lang));
        let scale: Vec<String> = self.scale.iter().map(line).collect();
        let own = [
            ("title", best(&self.title, lang)),
            ("help", best(&self.help, lang)),
            ("weight", count(self.weight)),
            ("low", count(self.low)),
            ("high", count(self.high)),
            ("scale", scale.join("\n")),
        ];
        own.into_iter().chain(self.borrowed.typed()).collect()
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        typed.words("title", LINE, &mut self.title);
        typed.text("help", HELP, &mut self.help);
        self.weight = typed.number("weight", WEIGHTS);
        let range = (typed.line("low", 4), typed.line("high", 4));
        self.low = if range.0.is_empty() { self.weight } else { typed.number("low", WEIGHTS) };
        self.high = if range.1.is_empty() { self.weight } else { typed.number("high", WEIGHTS) };
        if self.weight == 0 {
            typed.refuse("weight", Refusal::new("calls-refusal-weight"));
        } else if !(self.low..=self.high).contains(&self.weight) {
            typed.refuse("low", Refusal::new("calls-refusal-range").with("weight", i64::from(self.weight)));
        }
        let text = typed.area("scale", SCALE);
        match scale_of(&text, &self.scale, typed.lang) {
            Ok(scale) => self.scale = scale,
            Err(why) => typed.refuse("scale", why),
        }
        self.borrowed = Borrowed::read(typed);
    }
}

/// A scale as it is typed: a line for each point, with its number first and what deserves it after. Points that are known keep their other
/// languages.
fn scale_of(text: &str, before: &[Point], lang: Language) -> Result<Vec<Point>, Refusal> {
    let mut scale: Vec<Point> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let end = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
        let (points, words) = line.split_at(end);
        let points = points.parse::<u32>().ok().filter(|points| i64::from(*points) <= POINTS);
        let points = points.ok_or_else(|| Refusal::new("calls-refusal-scale-line").with("line", line))?;
        let words = words.trim_start_matches([' ', '\t', ':', '.', '=', '–', '-', '،', '：']).trim();
        if words.is_empty() || words.chars().count() > LINE * 2 {
            return Err(Refusal::new("calls-refusal-scale-line").with("line", line));
        }
        let known = before.iter().find(|point| point.points == points).cloned();
        let mut point = known.unwrap_or_else(|| Point { points, ..Point::default() });
        said(&mut point.words, lang, words.to_owned());
        scale.push(point);
    }
    scale.sort_by_key(|point| point.points);
    let twice = scale.windows(2).any(|pair| matches!(pair, [a, b] if a.points == b.points));
    if scale.len() < 2 || scale.len() > 21 || twice {
        return Err(Refusal::new("calls-refusal-scale"));
    }
    Ok(scale)
}

impl Item for Event {
    const COLUMNS: &'static [Column] = &[
        TITLE,
        column("first", Sort::Day, false, "calls-field-first"),
        column("last", Sort::Day, true, "calls-field-last"),
        FROM,
        URL,
    ];
    const MOST: usize = 60;

    fn key(&self) -> &str {
        &self.key
    }

    fn typed(&self, lang: Language) -> Vec<(&'static str, String)> {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let own = [("title", best(&self.title, lang)), ("first", day(self.from)), ("last", day(self.until))];
        own.into_iter().chain(self.borrowed.typed()).collect()
    }

    fn read(&mut self, typed: &mut Typed<'_>) {
        typed.words("title", LINE, &mut self.title);
        self.from = typed.day("first");
        self.until = typed.day("last");
        match (self.from, self.until) {
            (None, _) => typed.refuse("first", Refusal::new("calls-refusal-day")),
            (Some(from), Some(until)) if until < from => {
                typed.refuse("last", Refusal::new("calls-refusal-window"));
            }
            _ => {}
        }
        self.borrowed = Borrowed::read(typed);
    }
}

#[cfg(test)]
#[path = "parts_tests.rs"]
mod tests;
