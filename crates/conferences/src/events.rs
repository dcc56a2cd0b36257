//! The facts that the conferences publish, by the kind they have in the journal.

use crate::editions::State;

/// A series was added.
pub const SERIES_ADDED: &str = "conferences.series-added";
/// An edition was added.
pub const EDITION_ADDED: &str = "conferences.edition-added";
/// A call to host an edition is open.
pub const EDITION_CALLED: &str = "conferences.edition-called";
/// The hosts of an edition were chosen.
pub const EDITION_AWARDED: &str = "conferences.edition-awarded";
/// The dates of an edition were announced, or announced more exactly.
pub const EDITION_PLANNED: &str = "conferences.edition-planned";
/// An edition was moved to other dates.
pub const EDITION_MOVED: &str = "conferences.edition-moved";
/// An edition was called off.
pub const EDITION_CANCELLED: &str = "conferences.edition-cancelled";
/// An edition took place.
pub const EDITION_HELD: &str = "conferences.edition-held";
/// The number of an edition stays without an event.
pub const EDITION_NOT_HELD: &str = "conferences.edition-not-held";
/// A figure of an edition was recorded.
pub const EDITION_COUNTED: &str = "conferences.edition-counted";
/// Something else about an edition was changed.
pub const EDITION_CHANGED: &str = "conferences.edition-changed";
/// The sample was loaded.
pub const SAMPLE_LOADED: &str = "conferences.sample-loaded";

/// Every kind, for the journal's filter.
pub(crate) const ALL: &[&str] = &[
    SERIES_ADDED,
    EDITION_ADDED,
    EDITION_CALLED,
    EDITION_AWARDED,
    EDITION_PLANNED,
    EDITION_MOVED,
    EDITION_CANCELLED,
    EDITION_HELD,
    EDITION_NOT_HELD,
    EDITION_COUNTED,
    EDITION_CHANGED,
    SAMPLE_LOADED,
];

/// The fact that an edition came into a state.
pub(crate) fn of_state(state: State) -> &'static str {
    match state {
        State::Called => EDITION_CALLED,
        State::Awarded => EDITION_AWARDED,
        State::Planned => EDITION_PLANNED,
        State::Moved => EDITION_MOVED,
        State::Cancelled => EDITION_CANCELLED,
        State::Held => EDITION_HELD,
        State::NotHeld => EDITION_NOT_HELD,
    }
}
