-- Offices are offered, accepted and handed over.

-- In full, in place of a holder who is missing (acting), or beside one (deputy); and on what ground, such as a decision.
ALTER TABLE registry_mandate ADD COLUMN manner TEXT NOT NULL DEFAULT 'full' CHECK (manner IN ('full', 'acting', 'deputy'));
ALTER TABLE registry_mandate ADD COLUMN ground TEXT NOT NULL DEFAULT '';

-- A mandate that is offered gives no rights: only the person's acceptance makes it one.
CREATE TABLE registry_offer (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    role TEXT NOT NULL,
    manner TEXT NOT NULL CHECK (manner IN ('full', 'acting', 'deputy')),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    ground TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn', 'lapsed')),
    -- Whose office it is now, when it is handed over.
    predecessor TEXT REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE,
    mandate TEXT REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE,
    offered_by TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    -- Whether the person came into the register by this offer: who declines is forgotten again.
    invited BIGINT NOT NULL,
    reason TEXT NOT NULL,
    answer_by BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    answered_at BIGINT,
    CHECK (starts <= ends)
);
CREATE INDEX registry_offer_person ON registry_offer (person, state);
CREATE INDEX registry_offer_body ON registry_offer (body, state);
CREATE INDEX registry_offer_predecessor ON registry_offer (predecessor);
CREATE INDEX registry_offer_mandate ON registry_offer (mandate);
CREATE INDEX registry_offer_offered_by ON registry_offer (offered_by, state);
CREATE INDEX registry_offer_answer_by ON registry_offer (state, answer_by);

-- The sheet on which an office is handed over: what its holder writes for whoever comes next, and what was open on the day the
-- successor confirmed it.
CREATE TABLE registry_handover (
    id TEXT PRIMARY KEY,
    mandate TEXT NOT NULL REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE,
    successor TEXT REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE,
    tasks TEXT NOT NULL,
    contacts TEXT NOT NULL,
    advice TEXT NOT NULL,
    sheet TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    handed_at BIGINT,
    confirmed_at BIGINT
);
CREATE UNIQUE INDEX registry_handover_mandate ON registry_handover (mandate);
CREATE INDEX registry_handover_successor ON registry_handover (successor);

-- A mail server refused this address for good: when, and the number of its answer.
ALTER TABLE registry_address ADD COLUMN bounced_at BIGINT;
ALTER TABLE registry_address ADD COLUMN bounce TEXT NOT NULL DEFAULT '';

-- Since when nobody speaks for a body that somebody spoke for before.
ALTER TABLE registry_body ADD COLUMN unheld_since BIGINT;
CREATE INDEX registry_body_unheld_since ON registry_body (unheld_since) WHERE unheld_since IS NOT NULL;
