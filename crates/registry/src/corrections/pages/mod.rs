//! Pages of corrections: one's own, and one correction for both sides.

mod mine;
mod office;
mod one;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    const SEES: Who = Who::Any(&[Who::Own, Who::Editors]);
    Routes::new()
        .page("/me/corrections", Who::SignedIn, mine::show)
        .action("/me/corrections", Who::SignedIn, mine::ask)
        .page("/office/corrections", Who::Stewards, office::list)
        .export("/office/corrections.csv", Who::Stewards, office::csv)
        .page("/corrections/{correction}", SEES, one::show)
        .action("/corrections/{correction}", Who::Editors, one::answer)
}
