-- Ties that people declare: what joins somebody to a body or to another person, so that it is known when they are asked to
-- judge. Who is named does not see it.
CREATE TABLE registry_tie (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    kind TEXT NOT NULL,
    -- The other end: a person or a body of the register where it is known, and always what was typed.
    other TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    remark TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (other IS NULL OR body IS NULL),
    CHECK (other IS NULL OR other <> person)
);
CREATE INDEX registry_tie_person ON registry_tie (person, made_at);
CREATE INDEX registry_tie_other ON registry_tie (other);
CREATE INDEX registry_tie_body ON registry_tie (body);
-- Ties with somebody whom the register does not know yet.
CREATE INDEX registry_tie_unknown ON registry_tie (address) WHERE other IS NULL AND address <> '';

-- When somebody confirmed last that what they declared is all.
ALTER TABLE registry_person ADD COLUMN ties_confirmed_at BIGINT;
