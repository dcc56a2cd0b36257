//! Corrections: what somebody asks to have put right that others keep about them (Regulation (EU) 2016/679, Article 16).
//!
//! ```text
//! open ──┬──▶ done
//!        └──▶ declined, with the reason
//! ```
//! Whoever keeps the thing answers: those who speak for a body, or the secretariat for what it keeps itself and for bodies for
//! which nobody speaks. They have a month (Article 12(3)); before it ends they are reminded, and when it is over the secretariat
//! sees it too. What is one's own, everybody corrects on their own page without asking.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
pub(crate) mod round;

pub(crate) use pages::routes;
