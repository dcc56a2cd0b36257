//! Tests over all capabilities together.

mod away;
mod budgets;
mod commands;
mod counting;
mod erasing;
mod killed;
mod nodes;
mod not_personal;
mod openapi;
mod pages;
mod references;
mod schema;
mod statements;
mod who_may;
mod world;
mod worlds;
