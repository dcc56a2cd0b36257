//! One field of a page that is composed: what sort it is, and how it is drawn.

use jiff::civil::{Date, DateTime, Time};
use kernel::{Deadline, Refusal};
use platform::form::{Form, line};
use platform::http::Ctx;
use platform::ui::Choice;

/// What is typed in a field.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sort {
    /// A line.
    Line,
    /// A text of several lines.
    Area,
    /// A whole number.
    Number,
    /// A day.
    Day,
    /// A time on a day.
    Moment,
    /// A web address.
    Web,
    /// One of these codes.
    Pick(&'static [&'static str]),
    /// Yes or no.
    Tick,
}

/// A field that each thing of a list has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// What it is called in the form.
    pub name: &'static str,
    /// What is typed.
    pub sort: Sort,
    /// Whether it can be left empty.
    pub optional: bool,
    /// The key of its label; with `-help` that of its help, where there is one.
    pub label: &'static str,
}

/// A field ready to be drawn.
pub(crate) struct Field {
    pub name: String,
    pub kind: &'static str,
    pub label: String,
    pub help: String,
    pub value: String,
    pub error: String,
    pub required: bool,
    pub ticked: bool,
    pub options: Vec<Choice>,
}

impl Field {
    /// The same with the label of this key, and its help where there is one.
    pub fn labelled(self, ctx: &Ctx, key: &str) -> Self {
        let help = format!("{key}-help");
        let help = if ctx.texts.has(&help) { ctx.texts.text(&help).into_owned() } else { String::new() };
        Self { label: ctx.texts.text(key).into_owned(), help, ..self }
    }
}

/// A field of a form under this name. What can be picked is named by the label's key and the code.
pub(crate) fn draw(ctx: &Ctx, form: &Form, name: &str, column: &Column) -> Field {
    let t = &ctx.texts;
    let options = match column.sort {
        Sort::Pick(codes) => {
            let words = |code: &str| t.text(&format!("{}-{code}", column.label)).into_owned();
            codes.iter().map(|code| Choice::new(*code, words(code), form.text(name) == *code)).collect()
        }
        _ => Vec::new(),
    };
    let field = Field {
        name: name.to_owned(),
        kind: match column.sort {
            Sort::Line => "text",
            Sort::Area => "area",
            Sort::Number => "number",
            Sort::Day => "date",
            Sort::Moment => "datetime-local",
            Sort::Web => "url",
            Sort::Pick(_) => "select",
            Sort::Tick => "tick",
        },
        label: String::new(),
        help: String::new(),
        value: form.text(name).to_owned(),
        error: form.error(ctx, name),
        required: !column.optional,
        ticked: form.has(name),
        options,
    };
    if column.label.is_empty() { field } else { field.labelled(ctx, column.label) }
}

/// A time on a day as somebody types it. `24:00` is the end of that day, as ISO 8601-1:2019 §5.3.1.2 has it: the first instant of the next.
pub(crate) fn wall_clock(text: &str) -> Option<DateTime> {
    let text = text.trim().replace(' ', "T");
    let time = match text.split_once('T') {
        Some((day, "24:00" | "24:00:00")) => {
            let next = day.parse::<Date>().ok()?.tomorrow().ok()?;
            next.to_datetime(Time::midnight())
        }
        Some(_) => text.parse::<DateTime>().ok()?,
        None => return None,
    };
    (1900..=crate::calls::LAST_YEAR).contains(&time.year()).then_some(time)
}

/// A deadline typed as a time on a day, in a zone that was read before; what cannot be is said at its field.
pub(crate) fn at_wall_clock(form: &mut Form, name: &str, zone: &str) -> Option<Deadline> {
    if line(form, name, 40).is_empty() {
        return None;
    }
    let local = form.read(name, wall_clock, "calls-refusal-moment")?;
    let due = Deadline::at_wall_clock(local, zone)?;
    let shown = due.in_its_zone().datetime();
    if shown != local {
        let instead = shown.strftime("%H:%M").to_string();
        form.refuse(name, Refusal::new("calls-refusal-skipped").with("instead", instead));
        return None;
    }
    Some(due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_time_on_a_day_is_read_and_its_end_is_the_next_day() {
        for (text, is) in [
            ("2027-03-31T18:00", Some(date(2027, 3, 31).at(18, 0, 0, 0))),
            ("2027-03-31 18:00", Some(date(2027, 3, 31).at(18, 0, 0, 0))),
            ("2027-03-31T24:00", Some(date(2027, 4, 1).at(0, 0, 0, 0))),
            ("2027-12-31T24:00", Some(date(2028, 1, 1).at(0, 0, 0, 0))),
            ("2027-03-31T24:01", None),
            ("2027-03-31", None),
            ("2027-02-30T10:00", None),
            ("9999-12-31T24:00", None),
            ("0001-01-01T00:00", None),
            ("", None),
        ] {
            assert_eq!(wall_clock(text), is, "{text}");
        }
    }
}
