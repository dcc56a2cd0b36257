//! Who may do what with bids. Pure; permits are made here and nowhere else.
//!
//! | | its team | its lead | anybody else, the secretariat too |
//! |---|---|---|---|
//! | see that it is there, read and write it before it is opened | yes | yes | – |
//! | hand it in, take it back, invite to the team and part with somebody | – | yes | – |
//! | begin one | whoever is signed in, while the call takes bids |
//! | read it once it is opened | as it was handed in | | whoever runs the call; everybody what the call says, when it says |

use super::model::{Bid, BidId, Content, Part};
use crate::calls::access::may_run;
use crate::calls::model::{Call, State};
use crate::calls::terms::{Since, Terms};
use jiff::Timestamp;
use kernel::PersonId;
use platform::actor::Actor;

/// The permit to begin a bid.
#[derive(Clone, Copy, Debug)]
pub struct MayBegin {
    person: PersonId,
}

/// The permit to read a bid, and to write it while it is written.
#[derive(Clone, Copy, Debug)]
pub struct MayWrite {
    person: PersonId,
    bid: BidId,
}

/// The permit to lead a bid.
#[derive(Clone, Copy, Debug)]
pub struct MayLead {
    person: PersonId,
    bid: BidId,
}

/// The permit to join a team by a link that was given to somebody.
#[derive(Clone, Copy, Debug)]
pub struct MayJoin {
    person: PersonId,
    bid: BidId,
}

macro_rules! of_whom {
    ($($permit:ident),+) => {
        $(impl $permit {
            /// Who acts.
            pub fn person(&self) -> PersonId {
                self.person
            }
        })+
    };
}
of_whom!(MayBegin, MayWrite, MayLead, MayJoin);

macro_rules! of_which {
    ($($permit:ident),+) => {
        $(impl $permit {
            /// Which bid.
            pub fn bid(&self) -> BidId {
                self.bid
            }
        })+
    };
}
of_which!(MayWrite, MayLead, MayJoin);

/// Somebody who came in with a browser, and not a program with a token.
fn present(actor: &Actor) -> Option<PersonId> {
    actor.id().filter(|_| actor.scopes.is_none())
}

/// Whoever is signed in begins a bid while the call takes some.
pub fn may_begin(actor: &Actor, call: &Call, now: Timestamp) -> Option<MayBegin> {
    let person = present(actor)?;
    call.takes_bids(now).then_some(MayBegin { person })
}

/// Its team reads a bid and writes it.
pub fn may_write(actor: &Actor, bid: &Bid) -> Option<MayWrite> {
    let person = present(actor)?;
    bid.part_of(person).map(|_| MayWrite { person, bid: bid.id })
}

/// Whoever leads its team leads a bid.
pub fn may_lead(actor: &Actor, bid: &Bid) -> Option<MayLead> {
    let person = present(actor)?;
    (bid.part_of(person) == Some(Part::Lead)).then_some(MayLead { person, bid: bid.id })
}

/// The permit to know which bids a call has, once they are opened.
#[derive(Clone, Copy, Debug)]
pub struct MayList(());

/// The permit to read opened bids: whole, or what is published of them.
#[derive(Clone, Copy, Debug)]
pub struct MayReadOpened {
    whole: bool,
}

impl MayReadOpened {
    /// What of a bid they may read: private sections and their files are for those who appraise.
    pub fn shown(&self, terms: &Terms, mut content: Content) -> Content {
        let hidden = |key: &str| {
            let section = terms.sections.iter().find(|section| section.key == key);
            !self.whole && section.is_none_or(|section| section.private)
        };
        content.sections.retain(|key, _| !hidden(key));
        content.files.retain(|file| !hidden(&file.section));
        content
    }
}

/// Whether something that is published from a time on is so for everybody now.
fn is_published(since: Since, call: &Call) -> bool {
    match since {
        Since::Once | Since::Opening => call.opened_at.is_some(),
        Since::Decision => call.state == State::Decided,
        Since::Never => false,
    }
}

/// Whoever runs the call knows its bids once they are opened; everybody as the call says.
pub fn may_list(actor: &Actor, call: &Call) -> Option<MayList> {
    let runs = may_run(actor, call.body).is_some() && call.opened_at.is_some();
    (runs || is_published(call.terms.published.bidders, call)).then_some(MayList(()))
}

/// The same for what bids say.
pub fn may_read_opened(actor: &Actor, call: &Call) -> Option<MayReadOpened> {
    if may_run(actor, call.body).is_some() && call.opened_at.is_some() {
        return Some(MayReadOpened { whole: true });
    }
    is_published(call.terms.published.bids, call).then_some(MayReadOpened { whole: false })
}

/// Whoever has a link that is good joins, once they are signed in.
pub fn may_join(actor: &Actor, bid: BidId) -> Option<MayJoin> {
    Some(MayJoin { person: present(actor)?, bid })
}
