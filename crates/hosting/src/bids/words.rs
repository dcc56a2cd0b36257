//! Bids in words: places, days, amounts.

use super::budget::{Budget, SCENARIOS, Warning};
use super::model::{Basics, Place};
use crate::calls::terms::Terms;
use jiff::civil::Date;
use kernel::PartialDate;
use platform::http::Ctx;
use platform::i18n::T;

/// Two days as a span.
pub(crate) fn days(t: &T, (from, until): (Date, Date)) -> String {
    t.span(PartialDate::day(from), Some(PartialDate::day(until)).filter(|_| until > from))
}

/// A city and its country.
pub(crate) fn place(ctx: &Ctx, basics: &Basics) -> String {
    let country = basics.country.map_or("", |country| country.name(ctx.lang()));
    ctx.texts.list([basics.city.as_str(), country].into_iter().filter(|part| !part.is_empty()))
}

/// The name of a scenario.
pub(crate) fn scenario(t: &T, scenario: usize) -> String {
    t.text(&format!("bids-scenario-{}", SCENARIOS.get(scenario).unwrap_or(&"expected"))).into_owned()
}

/// What to look at again in a budget.
pub(crate) fn warning(ctx: &Ctx, terms: &Terms, budget: &Budget, of: &Warning) -> String {
    let t = &ctx.texts;
    let title = |key: &str| {
        let line = terms.lines.iter().find(|line| line.key == key);
        line.and_then(|line| line.title.best(ctx.lang())).map_or("", |(_, text)| text).to_owned()
    };
    match of {
        Warning::Loss(at) => {
            let sums = budget.sums(terms);
            let loss = budget.money(sums[*at].result().saturating_neg()).map(|loss| t.money(loss));
            let of = [("scenario", scenario(t, *at).into()), ("loss", loss.unwrap_or_default().into())];
            t.with("bids-warning-loss", &of)
        }
        Warning::Fewer(at) => t.with1("bids-warning-fewer", "scenario", scenario(t, *at)),
        Warning::NeverEven => t.text("bids-warning-never").into_owned(),
        Warning::EvenAbove(count) => t.with1("bids-warning-above", "count", *count),
        Warning::Zero(key) => t.with1("bids-warning-zero", "line", title(key)),
        Warning::Uneven(key) => t.with1("bids-warning-uneven", "line", title(key)),
    }
}

/// The name of a place in which a bid is written.
pub(crate) fn place_of(ctx: &Ctx, terms: &Terms, of: &Place) -> String {
    match of {
        Place::Basics => ctx.texts.text("bids-basics").into_owned(),
        Place::Budget => ctx.texts.text("bids-budget").into_owned(),
        Place::Section(key) => {
            let section = terms.sections.iter().find(|section| section.key == *key);
            section.and_then(|section| section.title.best(ctx.lang())).map_or("", |(_, text)| text).to_owned()
        }
    }
}
