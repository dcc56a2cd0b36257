//! What other capabilities ask the register: bodies by their names and addresses, and who acts for them. What is said here everybody
//! may know, but for the names of persons, which are told to a reader as their bearers allow.

mod reads;

pub use reads::{
    BodyBrief, NetworkBrief, bodies_by_id, bodies_named, body_by_slug, holders, members_by_network,
    members_of, names_among, names_seen_by, networks, networks_of, person_of_address, who_speaks, wholes,
};
