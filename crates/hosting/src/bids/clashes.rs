//! What else is on when a conference would be: conferences of the register, and what the call says. Pure.

use crate::calls::terms::Terms;
use conferences::SeriesBrief;
use jiff::civil::Date;
use kernel::{Language, LocalText};

/// Something that is on at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What it is.
    pub title: LocalText,
    /// Its first and last day.
    pub days: (Date, Date),
}

/// What is on between two days, the first first.
pub fn clashes(terms: &Terms, series: &[SeriesBrief], (from, until): (Date, Date)) -> Vec<Clash> {
    let events = terms.events.iter().filter_map(|event| {
        let first = event.from?;
        Some(Clash { title: event.title.clone(), days: (first, event.until.unwrap_or(first)) })
    });
    let editions = series
        .iter()
        .flat_map(|series| &series.editions)
        .filter_map(|edition| Some(Clash { title: edition.title.clone(), days: edition.days? }));
    let mut all: Vec<Clash> =
        events.chain(editions).filter(|clash| clash.days.0 <= until && clash.days.1 >= from).collect();
    all.sort_by(|a, b| a.days.cmp(&b.days).then_with(|| name(a).cmp(&name(b))));
    all
}

fn name(clash: &Clash) -> String {
    clash.title.best(Language::EN).map_or("", |(_, text)| text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calls::terms::Event;
    use jiff::civil::date;

    #[test]
    fn what_shares_a_day_clashes_and_what_is_next_to_it_does_not() {
        let event = |title: &str, from, until| Event {
            title: LocalText::new(Language::EN, title),
            from,
            until,
            ..Event::default()
        };
        let terms = Terms {
            events: vec![
                event("Ends on the first day", Some(date(2029, 5, 1)), Some(date(2029, 5, 10))),
                event("On one day of it", Some(date(2029, 5, 12)), None),
                event("Begins on the last day", Some(date(2029, 5, 13)), Some(date(2029, 6, 1))),
                event("Over the day before", Some(date(2029, 5, 1)), Some(date(2029, 5, 9))),
                event("Begins the day after", Some(date(2029, 5, 14)), None),
                event("Without a day", None, None),
            ],
            ..Terms::default()
        };
        let found = clashes(&terms, &[], (date(2029, 5, 10), date(2029, 5, 13)));
        let names: Vec<String> = found.iter().map(name).collect();
        assert_eq!(names, ["Ends on the first day", "On one day of it", "Begins on the last day"]);
    }
}
