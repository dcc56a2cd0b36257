-- Reports that bodies owe, on forms that the secretariat composes.

CREATE TABLE registry_report_form (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    -- Which kinds of bodies owe it: words between spaces, with one at both ends.
    kinds TEXT NOT NULL,
    -- How many months a period has; 0 for a report that is asked for once.
    months BIGINT NOT NULL,
    -- The newest version of its questions.
    version BIGINT NOT NULL,
    -- The highest number that a question or a choice was given: none is given twice.
    numbered BIGINT NOT NULL,
    -- Counts the saved states, so that two who change it at once learn of each other.
    edits BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_report_form_slug ON registry_report_form (slug);

-- What a form asks. A version that a period uses is never changed again.
CREATE TABLE registry_report_questions (
    form TEXT NOT NULL REFERENCES registry_report_form (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    questions TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (form, version)
);

-- A period for which reports are owed.
CREATE TABLE registry_report_round (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    form TEXT NOT NULL REFERENCES registry_report_form (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    due BIGINT NOT NULL,
    zone TEXT NOT NULL,
    grace_hours BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    CHECK (first_day <= last_day)
);
CREATE UNIQUE INDEX registry_report_round_slug ON registry_report_round (slug);
CREATE UNIQUE INDEX registry_report_round_form ON registry_report_round (form, first_day);

CREATE TABLE registry_report (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES registry_report_round (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    state TEXT NOT NULL
        CHECK (state IN ('owed', 'draft', 'submitted', 'returned', 'accepted', 'published', 'excused')),
    -- When this body alone has longer.
    extended_to BIGINT,
    -- What the secretariat said with the last decision.
    remark TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    submitted_at BIGINT,
    published_at BIGINT
);
CREATE UNIQUE INDEX registry_report_round_body ON registry_report (round, body);
CREATE INDEX registry_report_body ON registry_report (body, state);
CREATE INDEX registry_report_state ON registry_report (state);

-- Every state of an answer is kept: the newest is the one with the highest version.
CREATE TABLE registry_report_answer (
    report TEXT NOT NULL REFERENCES registry_report (id) DEFERRABLE INITIALLY IMMEDIATE,
    question TEXT NOT NULL,
    version BIGINT NOT NULL,
    value TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    mandate TEXT REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL,
    PRIMARY KEY (report, question, version)
);
CREATE INDEX registry_report_answer_person ON registry_report_answer (person);
CREATE INDEX registry_report_answer_mandate ON registry_report_answer (mandate);
