-- Individual members, and the directory by their consent.

-- One membership a person: who joins again after leaving has the same one.
CREATE TABLE registry_membership (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    -- What stands on the card, and in the address that tells whether the card is valid.
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'declined', 'left', 'lapsed')),
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    country TEXT NOT NULL,
    -- Ids of the networks, as JSON: the directory shows them without asking once more.
    networks TEXT NOT NULL,
    -- Those of them that the member is listed by: confirmed, or asked of nobody.
    held TEXT NOT NULL,
    offers TEXT NOT NULL,
    seeks TEXT NOT NULL,
    -- Who may see what in the directory.
    name_seen_by TEXT NOT NULL CHECK (name_seen_by IN ('nobody', 'members', 'everyone')),
    offers_seen_by TEXT NOT NULL CHECK (offers_seen_by IN ('nobody', 'members', 'everyone')),
    languages_seen_by TEXT NOT NULL CHECK (languages_seen_by IN ('nobody', 'members', 'everyone')),
    country_seen_by TEXT NOT NULL CHECK (country_seen_by IN ('nobody', 'members', 'everyone')),
    -- Whether their networks may write to them.
    letters BIGINT NOT NULL,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (since <= until)
);
CREATE UNIQUE INDEX registry_membership_person ON registry_membership (person);
CREATE UNIQUE INDEX registry_membership_number ON registry_membership (number);
CREATE INDEX registry_membership_until ON registry_membership (state, until);

-- The networks of a member. Where the kind of membership wants it, the network confirms; otherwise the member's word is enough.
CREATE TABLE registry_member_network (
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'said', 'confirmed', 'declined')),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (person, body)
);
CREATE INDEX registry_member_network_body ON registry_member_network (body, state, made_at);

-- What the directory is searched by. A row stands once for each audience that may find the person by the word; the word `*` is
-- everybody who is listed. In the order of names, so that a page of a search is a piece of the index.
CREATE TABLE registry_member_word (
    audience TEXT NOT NULL CHECK (audience IN ('members', 'everyone')),
    word TEXT COLLATE "C" NOT NULL,
    sort TEXT COLLATE "C" NOT NULL,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (audience, word, sort, person)
);
CREATE INDEX registry_member_word_person ON registry_member_word (person, audience, word);
CREATE INDEX registry_membership_ended ON registry_membership (changed_at) WHERE state IN ('declined', 'left', 'lapsed');
