//! The facts that hosting publishes, by the kind they have in the journal.

/// A call to host was published.
pub const CALLED: &str = "hosting.called";
/// A published call was changed.
pub const CALL_CHANGED: &str = "hosting.call-changed";
/// A call was taken back.
pub const CALL_WITHDRAWN: &str = "hosting.call-withdrawn";
/// A call is over, and nobody was chosen.
pub const CALL_CLOSED: &str = "hosting.call-closed";
/// The bids of a call were opened together.
pub const OPENED: &str = "hosting.opened";
/// A bid was opened; when it was handed in, and its digest, are told with it.
pub const BID_OPENED: &str = "hosting.bid-opened";
/// A bid was taken back after it was opened.
pub const BID_WITHDRAWN: &str = "hosting.bid-withdrawn";
/// A question of a bidder was answered to all.
pub const ANSWERED: &str = "hosting.answered";
/// The template of calls was loaded.
pub const SAMPLE_LOADED: &str = "hosting.sample-loaded";

/// All of them.
pub const ALL: &[&str] = &[
    CALLED,
    CALL_CHANGED,
    CALL_WITHDRAWN,
    CALL_CLOSED,
    OPENED,
    BID_OPENED,
    BID_WITHDRAWN,
    ANSWERED,
    SAMPLE_LOADED,
];
