//! Pages of rule sets: all of them, one with a place to try it out, and composing one.

mod ballot;
mod edit;
mod list;
mod show;

pub(crate) use show::{came_pill, came_words};

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/decisions/rules", Who::Anyone, list::list)
        .page("/decisions/rules/new", Who::Stewards, edit::new_form)
        .action("/decisions/rules/new", Who::Stewards, edit::make)
        .page("/decisions/rules/{rules}", Who::Anyone, show::show)
        .page("/decisions/rules/{rules}/edit", Who::Stewards, edit::form)
        .action("/decisions/rules/{rules}/edit", Who::Stewards, edit::save)
}
