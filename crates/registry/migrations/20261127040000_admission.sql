-- Applications to become a network. What the applicants write is kept as one JSON text, each saved state of it too; who
-- speaks for the network stands apart, since these are people.
CREATE TABLE registry_application (
    id TEXT PRIMARY KEY,
    stage TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    due_at BIGINT,
    submitted_at BIGINT,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX registry_application_stage ON registry_application (stage, due_at);
CREATE INDEX registry_application_made_at ON registry_application (made_at, id);
CREATE INDEX registry_application_body ON registry_application (body);

CREATE TABLE registry_application_version (
    application TEXT NOT NULL REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (application, version)
);

-- Who writes an application.
CREATE TABLE registry_application_person (
    application TEXT NOT NULL REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (application, person)
);
CREATE INDEX registry_application_person_person ON registry_application_person (person);

-- Who will speak for the network: not in the register before the network is.
CREATE TABLE registry_application_speaker (
    application TEXT NOT NULL REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (application, position)
);
CREATE INDEX registry_application_speaker_address ON registry_application_speaker (address);

-- Somebody who wants to apply, or is invited to write with others, and has not confirmed their address. Forgotten after days.
CREATE TABLE registry_application_request (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    application TEXT REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    asked_at BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    sent_since BIGINT NOT NULL
);
CREATE INDEX registry_application_request_application ON registry_application_request (application);
CREATE INDEX registry_application_request_asked_at ON registry_application_request (asked_at);

-- Questions to the applicants, and comments of networks that are there already.
CREATE TABLE registry_application_word (
    id TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    acts_for TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_application_word_application ON registry_application_word (application, made_at);
CREATE INDEX registry_application_word_person ON registry_application_word (person);
CREATE INDEX registry_application_word_acts_for ON registry_application_word (acts_for);

-- The answer to a question: one, with whoever wrote it.
CREATE TABLE registry_application_answer (
    word TEXT PRIMARY KEY REFERENCES registry_application_word (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    text TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_application_answer_person ON registry_application_answer (person);

-- Each step of a network's life: who concluded it and on what ground. `decision` takes the id of a decision once decisions are
-- in the register of their own.
CREATE TABLE registry_admission_step (
    id TEXT PRIMARY KEY,
    application TEXT REFERENCES registry_application (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    move TEXT NOT NULL,
    stage TEXT NOT NULL,
    day TEXT NOT NULL,
    until_day TEXT,
    check_day TEXT,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    acts_for TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    ground TEXT NOT NULL,
    decision TEXT,
    note TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX registry_admission_step_application ON registry_admission_step (application, at);
CREATE INDEX registry_admission_step_body ON registry_admission_step (body, at);
CREATE INDEX registry_admission_step_person ON registry_admission_step (person);
CREATE INDEX registry_admission_step_acts_for ON registry_admission_step (acts_for);
