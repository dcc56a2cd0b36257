-- Agreements with partner organisations: what both want of each other, from when until when, and what came of it.

CREATE TABLE registry_agreement (
    id TEXT PRIMARY KEY,
    -- The organisation with which, and the body that made it.
    partner TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    agreed TEXT NOT NULL,
    -- In preparation until it has a first day; without a last day it goes on.
    starts TEXT,
    ends TEXT,
    -- The day until which it is looked over, and the instant at which that day ends everywhere on earth.
    review_on TEXT,
    review_due BIGINT,
    -- Who looks after it on the side of the body, and on the side of the partner.
    ours TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    theirs TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX registry_agreement_partner ON registry_agreement (partner);
CREATE INDEX registry_agreement_body ON registry_agreement (body);
CREATE INDEX registry_agreement_ours ON registry_agreement (ours);
CREATE INDEX registry_agreement_theirs ON registry_agreement (theirs);
CREATE INDEX registry_agreement_review_due ON registry_agreement (review_due);

-- Each state of an agreement that was ever saved, without who looks after it.
CREATE TABLE registry_agreement_version (
    id TEXT PRIMARY KEY,
    agreement TEXT NOT NULL REFERENCES registry_agreement (id) DEFERRABLE INITIALLY IMMEDIATE,
    number BIGINT NOT NULL,
    content TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_agreement_version_number ON registry_agreement_version (agreement, number);
CREATE INDEX registry_agreement_version_person ON registry_agreement_version (person);

-- What was done under it.
CREATE TABLE registry_agreement_deed (
    id TEXT PRIMARY KEY,
    agreement TEXT NOT NULL REFERENCES registry_agreement (id) DEFERRABLE INITIALLY IMMEDIATE,
    day TEXT NOT NULL,
    text TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_agreement_deed_agreement ON registry_agreement_deed (agreement, day);
CREATE INDEX registry_agreement_deed_person ON registry_agreement_deed (person);
