#![doc = include_str!("../README.md")]

mod country;
mod deadline;
mod id;
mod language;
mod local_text;
mod money;
mod partial_date;
mod refusal;

pub use country::Country;
pub use deadline::Deadline;
pub use id::{BodyId, PersonId};
pub use language::Language;
pub use local_text::LocalText;
pub use money::{Currency, MOST_MONEY, Money};
pub use partial_date::{PartialDate, Precision};
pub use refusal::{Arg, Refusal};

#[doc(hidden)]
pub mod hidden {
    pub use {serde, uuid};
}
