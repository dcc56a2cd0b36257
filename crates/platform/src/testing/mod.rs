//! What tests stand on: a database of either engine, a clock that is set by hand, chance that repeats itself; and the rigs
//! that look at a whole house: every statement, every column, every route in every role, every link, two worlds that differ
//! in one hidden fact, the way to a server cut off, a mail server, the real program as a process.

mod columns;
mod gate;
mod given;
mod house;
mod html;
#[cfg(test)]
pub(crate) mod made_up;
mod page;
mod program;
mod sink;
mod snapshot;
mod statements;
mod stores;
mod walk;
mod who_may;
mod worlds;

pub use columns::{Column, ForeignKey, columns, everything, files_holding, foreign_keys, holding, rows};
pub use gate::Gate;
pub use given::{ChanceOf, HandClock, givens};
pub use house::{TestApp, Viewer};
pub use html::{compressed, faults_of_page};
pub use page::Page;
pub use program::{Ended, Program, Remote, run, run_until};
pub use sink::{Answer, Delivered, MailSink};
pub use snapshot::snapshot;
pub use statements::{not_gathered, not_prepared};
pub use stores::{Held, TestDb, engines, on_server};
pub use walk::{links, walk};
pub use who_may::{Came, Role, knock, routes_with_addresses, table};
pub use worlds::{Difference, TwoWorlds};
