//! Reports that bodies owe: forms, periods, answers, publication.
//!
//! ```text
//! owed ──▶ draft ──▶ submitted ──▶ published
//!   │        ▲           │ returned with a remark
//!   ▼        └───────────┘
//! excused
//! ```

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
pub(crate) mod round;
pub(crate) mod sample;

pub(crate) use pages::routes;
