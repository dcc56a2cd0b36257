//! Bounces: letters that come back say which addresses are no longer good.
//!
//! Two ways lead here. The mail server refuses an address for good while a letter is handed to it. Or it takes the letter and a
//! note comes back later (RFC 3464), which is read from the folder `mail-in` of the data folder (`round.rs`). Such a note can be
//! written by anybody. So each letter carries a mark as its Message-ID, which names the address it went to and is signed; only a
//! note that gives such a mark back is believed, and only about that address.
//!
//! A letter that the mail server takes later clears it.

mod actions;
mod model;
mod reads;
pub(crate) mod round;

pub(crate) use actions::{bounced, bounced_in, heard, mark, secret};
pub(crate) use model::sign;
