//! Reports that bodies owe: forms, periods, answers, publication.
//!
//! ```text
//! owed ──▶ draft ──▶ handed in ──▶ accepted ──▶ published
//!   │        ▲           └──────────────┼────────────┘
//!   ▼        └──────────────────────────┘ returned with a remark
//! excused ──▶ returned, where that was a mistake
//! ```
//! A body has one report for a period, which all who hold a mandate of it write together: each answer is kept for itself, and
//! each of its states stays. What is asked is a version of a form, which is changed no more once a period uses it. The
//! secretariat decides about the state of a report that it read, and takes a period back until somebody began one of its reports.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod questions;
pub(crate) mod reads;
pub(crate) mod round;
pub(crate) mod sample;

pub(crate) use api::openapi;
pub(crate) use pages::{Shown, in_words, of_page, routes};
