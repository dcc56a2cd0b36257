-- Networks that accompany a new one: asked, accepted or declined, ended.
CREATE TABLE registry_companion (
    id TEXT PRIMARY KEY,
    network TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    companion TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_for TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    asked_by TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    answered_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX registry_companion_network ON registry_companion (network, state);
CREATE INDEX registry_companion_companion ON registry_companion (companion, state);
CREATE INDEX registry_companion_asked_for ON registry_companion (asked_for);
CREATE INDEX registry_companion_asked_by ON registry_companion (asked_by);

-- What of the checklist a network did. The checklist itself is among the settings; `item` is a key of it.
CREATE TABLE registry_support_tick (
    network TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    item TEXT NOT NULL,
    acts_for TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (network, item)
);
CREATE INDEX registry_support_tick_acts_for ON registry_support_tick (acts_for);
CREATE INDEX registry_support_tick_person ON registry_support_tick (person);

-- What was offered to a new network, and what it used.
CREATE TABLE registry_support_entry (
    id TEXT PRIMARY KEY,
    network TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    day TEXT NOT NULL,
    acts_for TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_support_entry_network ON registry_support_entry (network, day, made_at);
CREATE INDEX registry_support_entry_acts_for ON registry_support_entry (acts_for);
CREATE INDEX registry_support_entry_person ON registry_support_entry (person);
