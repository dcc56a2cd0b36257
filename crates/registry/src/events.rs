//! The facts that the register publishes, by the kind they have in the journal.

#![allow(dead_code, reason = "published as a whole: some are recorded by rooms that are still being built")]

/// A body was added.
pub const BODY_ADDED: &str = "registry.body-added";
/// A body's page was changed.
pub const BODY_EDITED: &str = "registry.body-edited";
/// A person was added.
pub const PERSON_ADDED: &str = "registry.person-added";
/// A person changed what is kept about them.
pub const PERSON_EDITED: &str = "registry.person-edited";
/// A mandate was given.
pub const MANDATE_GIVEN: &str = "registry.mandate-given";
/// A mandate was ended before its day.
pub const MANDATE_ENDED: &str = "registry.mandate-ended";
/// Somebody signed in.
pub const SIGNED_IN: &str = "registry.signed-in";
/// A session was ended.
pub const SESSION_ENDED: &str = "registry.session-ended";
/// A passkey was enrolled.
pub const PASSKEY_ADDED: &str = "registry.passkey-added";
/// A passkey was removed.
pub const PASSKEY_REMOVED: &str = "registry.passkey-removed";
/// A token of the API was made.
pub const TOKEN_MADE: &str = "registry.token-made";
/// A token of the API was revoked.
pub const TOKEN_REVOKED: &str = "registry.token-revoked";
/// The sample was loaded.
pub const SAMPLE_LOADED: &str = "registry.sample-loaded";
