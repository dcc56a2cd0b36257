//! Tests of the register as a whole: through its pages, its API and its letters.

mod authenticator;
mod house;
mod letters;
mod provider;

mod admission;
mod agreements;
mod aims;
mod api;
mod api_office;
mod bodies;
mod desk;
mod doubles;
mod editing;
mod erasing;
mod founding;
mod handovers;
mod hostile;
mod imports;
mod interests;
mod journal;
mod links;
mod lists;
mod mandates;
mod merging;
mod offices;
mod openid;
mod passkeys;
mod personal;
mod persons;
mod reports;
mod search;
mod secrets;
mod sessions;
mod support;
mod tokens;
