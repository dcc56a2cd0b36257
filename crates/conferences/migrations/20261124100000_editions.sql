-- Conference series and their editions. Where each fact comes from stands in platform_statement, under the subjects
-- series:<id> and edition:<id>. `confirmed` is 0 for what was inferred or remembered: it is never shown as a fact.

CREATE TABLE conferences_series (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    acronym TEXT NOT NULL,
    purpose TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX conferences_series_slug ON conferences_series (slug);

-- What else is known about a series as a whole.
CREATE TABLE conferences_series_note (
    series TEXT NOT NULL REFERENCES conferences_series (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (series, position)
);

-- One numbered conference. An edition whose number stayed without an event may have become another one.
CREATE TABLE conferences_edition (
    id TEXT PRIMARY KEY,
    series TEXT NOT NULL REFERENCES conferences_series (id) DEFERRABLE INITIALLY IMMEDIATE,
    number BIGINT NOT NULL,
    numeral TEXT NOT NULL,
    slug TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('called', 'awarded', 'planned', 'moved', 'cancelled', 'held', 'not-held')),
    city TEXT NOT NULL,
    country TEXT,
    theme TEXT NOT NULL,
    firsts TEXT NOT NULL,
    became TEXT REFERENCES conferences_edition (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX conferences_edition_slug ON conferences_edition (slug);
CREATE UNIQUE INDEX conferences_edition_series_number ON conferences_edition (series, number);
CREATE INDEX conferences_edition_number ON conferences_edition (number, id);
CREATE INDEX conferences_edition_became ON conferences_edition (became);

-- The whole history of an edition's dates, in order. Nothing is ever taken out: a move is one more row. `starts` and
-- `ends` are the dates of the conference as of that entry, as far as they were known; `recorded` is when it was made known.
CREATE TABLE conferences_edition_date (
    edition TEXT NOT NULL REFERENCES conferences_edition (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('called', 'awarded', 'planned', 'moved', 'cancelled', 'held', 'not-held')),
    starts TEXT,
    ends TEXT,
    recorded TEXT,
    note TEXT NOT NULL,
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (edition, position)
);

-- Figures. What was expected beforehand and what was counted or reported afterwards are never mixed.
CREATE TABLE conferences_edition_count (
    edition TEXT NOT NULL REFERENCES conferences_edition (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    what TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('expected', 'counted', 'reported')),
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exactly', 'more-than', 'at-least', 'nearly', 'about')),
    value BIGINT NOT NULL CHECK (value >= 0),
    note TEXT NOT NULL,
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (edition, position)
);

-- A host has its name as it was given; a body of the register where it is one.
CREATE TABLE conferences_edition_host (
    edition TEXT NOT NULL REFERENCES conferences_edition (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    role TEXT NOT NULL CHECK (role IN ('host', 'co-host')),
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (edition, position)
);
CREATE INDEX conferences_edition_host_body ON conferences_edition_host (body);

-- What came out of an edition.
CREATE TABLE conferences_output (
    edition TEXT NOT NULL REFERENCES conferences_edition (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (edition, position)
);
