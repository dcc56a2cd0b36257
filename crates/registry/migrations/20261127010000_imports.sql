-- Tables that are brought to be imported, until they are done with. What of them may hold something about anybody is blanked then.

CREATE TABLE registry_import (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('columns', 'checking', 'checked', 'wrong', 'writing', 'done', 'dropped')),
    -- The stored file, and the SHA-256 of what was brought: the stored bytes begin with some of their own.
    file TEXT REFERENCES platform_file (digest) DEFERRABLE INITIALLY IMMEDIATE,
    digest TEXT NOT NULL,
    name TEXT NOT NULL,
    header TEXT NOT NULL,
    first_rows TEXT NOT NULL,
    columns TEXT NOT NULL,
    counts TEXT NOT NULL,
    changes TEXT NOT NULL,
    faults TEXT NOT NULL,
    remarks TEXT NOT NULL,
    why TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX registry_import_made_at ON registry_import (made_at, id);
CREATE INDEX registry_import_file ON registry_import (file);
CREATE INDEX registry_import_person ON registry_import (person);

-- Which column of a file was which field the last time: for each heading, by its digest.
CREATE TABLE registry_import_columns (
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (kind, heading)
);

-- Imports write one after the other: whoever writes holds this one row.
CREATE TABLE registry_import_turn (
    id BIGINT PRIMARY KEY,
    taken_at BIGINT NOT NULL
);
INSERT INTO registry_import_turn (id, taken_at) VALUES (1, 0);
