-- Pairs of records that may be of one person, as the last search found them. The smaller id comes first.
CREATE TABLE registry_double (
    first TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    second TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    score BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (first, second)
);
CREATE INDEX registry_double_second ON registry_double (second);
CREATE INDEX registry_double_score ON registry_double (score, first, second);

-- Pairs that the secretariat knows to be two people.
CREATE TABLE registry_apart (
    first TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    second TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (first, second)
);
CREATE INDEX registry_apart_second ON registry_apart (second);

-- The last search, one row: when it was asked for, when it ended, over how many persons, and how many pairs it found.
CREATE TABLE registry_doubles_search (
    id BIGINT PRIMARY KEY,
    asked_at BIGINT NOT NULL,
    done_at BIGINT,
    persons BIGINT NOT NULL,
    pairs BIGINT NOT NULL
);
