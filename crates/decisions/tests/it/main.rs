//! Tests of decisions as a whole: through their pages, the desk and letters.

mod house;

mod advice;
mod closing;
mod consensus;
mod drafts;
mod elections;
mod refused;
mod register;
mod rolls;
mod rules;
mod talk;
mod votes;
