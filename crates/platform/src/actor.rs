//! Who asks. All authority comes from mandates, so an actor is a person with the mandates they hold today.

use kernel::{BodyId, Language, PersonId};

/// Who asks for a page or wants to do something: a visitor, or a person with their mandates.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The person, when signed in.
    pub person: Option<Present>,
    /// The mandates that are in force now.
    pub mandates: Vec<Held>,
    /// For an API token: what it may be used for. A signed-in browser has no such limit.
    pub scopes: Option<Vec<String>>,
}

/// A person who is signed in.
#[derive(Clone, Debug)]
pub struct Present {
    /// Their id.
    pub id: PersonId,
    /// Their name as they write it.
    pub name: String,
    /// The languages they read, best first.
    pub languages: Vec<Language>,
    /// Their zone, an IANA name; empty when they chose none.
    pub zone: String,
    /// The session they came with; empty for an API token.
    pub session: String,
    /// When they proved who they are last, in microseconds since 1970.
    pub proved_at: i64,
}

/// One mandate in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The mandate's id, for facts done under it.
    pub mandate: String,
    /// For which body.
    pub body: BodyId,
    /// The body's name, in its own language.
    pub name: String,
    /// The body's public address.
    pub url: String,
    /// The role: `representative`, `chair`, …
    pub role: String,
    /// Whether it is a mandate of the secretariat of the confederation, which looks after the register itself.
    pub stewards: bool,
    /// Whether its holder may speak for the body and edit its page.
    pub edits: bool,
}

impl Actor {
    /// Nobody who is known.
    pub fn visitor() -> Self {
        Self::default()
    }

    /// Their id, when signed in.
    pub fn id(&self) -> Option<PersonId> {
        self.person.as_ref().map(|p| p.id)
    }

    /// The mandate under which they may edit this body's page.
    pub fn edits(&self, body: BodyId) -> Option<&Held> {
        self.mandates.iter().find(|held| held.body == body && held.edits)
    }

    /// Whether they may see and repair what runs the house.
    pub fn steward(&self) -> Option<Steward> {
        let held = self.mandates.iter().find(|held| held.stewards)?;
        Some(Steward { person: self.id()?, body: held.body })
    }

    /// Whether an API token (if it is one) was made for this.
    pub fn allows(&self, scope: &str) -> bool {
        self.scopes.as_ref().is_none_or(|scopes| scopes.iter().any(|s| s == scope))
    }
}

/// The permit of the secretariat: made by [`Actor::steward`] alone.
#[derive(Clone, Copy, Debug)]
pub struct Steward {
    person: PersonId,
    body: BodyId,
}

impl Steward {
    /// Who acts.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// For which body: the confederation.
    pub fn body(&self) -> BodyId {
        self.body
    }
}
