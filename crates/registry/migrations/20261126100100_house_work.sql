-- What the secretariat sets: one row for each subject that has settings, as JSON. A subject without a row has its defaults.
CREATE TABLE registry_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- What people were reminded of, so that each reminder goes out once: a mandate and the days before its end, say.
CREATE TABLE registry_reminder (
    key TEXT PRIMARY KEY,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_reminder_made_at ON registry_reminder (made_at);

-- Files that belong to something that is not public as a whole: an application, an agreement. Who may see the subject may
-- take them.
CREATE TABLE registry_document (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES platform_file (digest) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_document_subject ON registry_document (subject, made_at);
CREATE INDEX registry_document_person ON registry_document (person);
CREATE INDEX registry_document_file ON registry_document (file);
