//! Tests of decisions as a whole: through their pages, the desk and letters.

mod house;

mod admission;
mod advice;
mod ballots;
mod closing;
mod consensus;
mod drafts;
mod elections;
mod refused;
mod register;
mod replay;
mod rolls;
mod rules;
mod standing;
mod talk;
mod votes;
