//! The template that a first call begins with. No rule in it is the confederation's own, because those are not known here: each that is
//! borrowed names from whom, and all of it can be changed.

use super::terms::Terms;
use std::sync::LazyLock;

static TEMPLATE: LazyLock<Terms> = LazyLock::new(|| {
    let mut terms: Terms = serde_json::from_str(include_str!("../../data/template.json"))
        .expect("the template is read by a test");
    terms.number();
    terms
});

/// The terms of the template.
pub fn terms() -> Terms {
    TEMPLATE.clone()
}
