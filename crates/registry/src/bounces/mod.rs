//! Bounces: letters that come back say which addresses are no longer good.
//!
//! Two ways lead here. The mail server refuses an address for good while a letter is handed to it. Or it takes the letter and a
//! note comes back later (RFC 3464), which is read from the folder `mail-in` of the data folder (`round.rs`). Such a note can be
//! written by anybody. So each letter carries a mark as its Message-ID, which names the address it went to and is signed; only a
//! note that gives such a mark back is believed, only about that address, and only when the letter left no longer than two weeks
//! ago and after the address was last shown to be good.
//!
//! ```text
//! good ──refused for good, or came back──▶ bounces ──its person opens a link that was mailed to it──▶ good
//! ```
//!
//! Mailings leave out an address that bounces; letters about one's offices take another one where there is one; links to sign in
//! go out to it, since they are what shows that it is good again.

mod actions;
mod model;
mod reads;
pub(crate) mod round;

pub use actions::{Signer, signer, unsigned};
pub(crate) use actions::{bounced, confirmed_in, mark, secret};
pub(crate) use model::sign;
