-- Bodies, persons, mandates.

CREATE TABLE registry_body (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    status_since TEXT,
    since TEXT,
    name TEXT NOT NULL,
    sort_name TEXT COLLATE "C" NOT NULL,
    acronym TEXT NOT NULL,
    label TEXT NOT NULL,
    site TEXT NOT NULL,
    languages TEXT NOT NULL,
    parent TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    colour BIGINT NOT NULL,
    identity TEXT NOT NULL,
    vision TEXT NOT NULL,
    purpose TEXT NOT NULL,
    facilitation TEXT NOT NULL,
    emblem TEXT REFERENCES platform_file (digest) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_body_slug ON registry_body (slug);
CREATE INDEX registry_body_kind ON registry_body (kind, sort_name, id);
CREATE INDEX registry_body_parent ON registry_body (parent);

CREATE TABLE registry_body_country (
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    country TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('named', 'derived')),
    PRIMARY KEY (body, country)
);
CREATE INDEX registry_body_country_country ON registry_body_country (country, body);

CREATE TABLE registry_body_language (
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    language TEXT NOT NULL,
    PRIMARY KEY (body, language)
);
CREATE INDEX registry_body_language_language ON registry_body_language (language, body);

CREATE TABLE registry_objective (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    period TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX registry_objective_body ON registry_objective (body, position);

-- What happened to a body, as sources tell it: foundings, meetings, declarations.
CREATE TABLE registry_moment (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    happened TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX registry_moment_body ON registry_moment (body, happened);

-- Persons. Names are one text in the order and script their bearer uses; never split into given and family.
CREATE TABLE registry_person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    latin_name TEXT NOT NULL,
    greeting TEXT NOT NULL,
    sort_name TEXT COLLATE "C" NOT NULL,
    languages TEXT NOT NULL,
    zone TEXT NOT NULL,
    name_seen_by TEXT NOT NULL CHECK (name_seen_by IN ('nobody', 'members', 'everyone')),
    address_seen_by TEXT NOT NULL CHECK (address_seen_by IN ('nobody', 'members', 'everyone')),
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX registry_person_sort_name ON registry_person (sort_name, id);

CREATE TABLE registry_address (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    address TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_address_address ON registry_address (address);
CREATE INDEX registry_address_person ON registry_address (person);

-- A person speaks or works for a body, in a role, from a day until a day. Every mandate ends.
CREATE TABLE registry_mandate (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    role TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    CHECK (starts <= ends)
);
CREATE INDEX registry_mandate_person ON registry_mandate (person, ends);
CREATE INDEX registry_mandate_body ON registry_mandate (body, ends);

-- Each state of a body's page that was ever saved. The person is kept by id alone; the name lies in registry_person.
CREATE TABLE registry_body_version (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    mandate TEXT REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE,
    remark TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_body_version_body_version ON registry_body_version (body, version);
