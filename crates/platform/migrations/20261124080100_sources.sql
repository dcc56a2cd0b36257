-- Where facts come from. A statement says which source supports which field of which subject, and how sure that is.

CREATE TABLE platform_source (
    key TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    title TEXT NOT NULL
);

CREATE TABLE platform_statement (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    source TEXT REFERENCES platform_source (key) DEFERRABLE INITIALLY IMMEDIATE,
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    note TEXT NOT NULL,
    position BIGINT NOT NULL
);
CREATE INDEX platform_statement_subject ON platform_statement (subject, position);
