//! The binary `alltogether`: commands, and the one place where all capabilities meet. It holds no rule, no SQL and no HTML
//! of its own.

pub mod commands;
pub mod wiring;
