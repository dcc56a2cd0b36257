//! The real program in a real browser: what people see and do. Without ALLTOGETHER_TEST_WEBDRIVER these tests say that they
//! are skipped.

mod decisions;
mod driver;
mod journey;
mod journeys;
mod offices;
mod pages;
mod persons;
mod site;
