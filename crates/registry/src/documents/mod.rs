//! Documents: files that belong to a subject which is not public as a whole, such as an application or an agreement.
//!
//! They have no permit of their own. Whoever may change the subject may add some, whoever may see it may take them; so each
//! subject has its own addresses, asks its own access, and calls what stands here.

mod actions;
mod model;
mod pages;
mod reads;

pub(crate) use actions::part_from;
pub use actions::{attach, keep, leave, remove};
pub use model::{DocumentId, FORM_BYTES, MOST_BYTES, accepted};
pub use pages::{Line, lines, serve};
pub(crate) use reads::of_own;
pub use reads::{Document, of_subject, of_subjects};
