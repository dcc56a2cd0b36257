-- Objectives of bodies for a period, with measures. What a page of a body says of its objectives in words is `registry_objective`.

CREATE TABLE registry_aim (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'under-way', 'reached', 'given-up')),
    -- Why it was given up.
    reason TEXT NOT NULL,
    -- Whether everybody may see it.
    shown BIGINT NOT NULL,
    -- Counts the saved states, so that two who change it at once learn of each other.
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (first_day <= last_day)
);
CREATE INDEX registry_aim_body ON registry_aim (body, shown);

CREATE TABLE registry_aim_measure (
    id TEXT PRIMARY KEY,
    aim TEXT NOT NULL REFERENCES registry_aim (id) DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    -- Numbers as they were typed.
    start TEXT NOT NULL,
    target TEXT NOT NULL
);
CREATE INDEX registry_aim_measure_aim ON registry_aim_measure (aim);

-- What was measured on a day. All stay; of one day the newest counts.
CREATE TABLE registry_aim_value (
    id TEXT PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES registry_aim_measure (id) DEFERRABLE INITIALLY IMMEDIATE,
    day TEXT NOT NULL,
    value TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_aim_value_measure ON registry_aim_value (measure, day);
CREATE INDEX registry_aim_value_person ON registry_aim_value (person);

-- What serves an objective: a report of its body, or something else in a line.
CREATE TABLE registry_aim_link (
    id TEXT PRIMARY KEY,
    aim TEXT NOT NULL REFERENCES registry_aim (id) DEFERRABLE INITIALLY IMMEDIATE,
    report TEXT REFERENCES registry_report (id) DEFERRABLE INITIALLY IMMEDIATE,
    text TEXT NOT NULL,
    url TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_aim_link_aim ON registry_aim_link (aim);
CREATE INDEX registry_aim_link_report ON registry_aim_link (report);
CREATE INDEX registry_aim_link_person ON registry_aim_link (person);
