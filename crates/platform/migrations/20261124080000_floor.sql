-- The floor's own tables. All of them serve both engines.

CREATE TABLE journal_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO journal_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Append-only. Holds ids and what is not personal. No foreign keys: it outlives what it names.
CREATE TABLE journal (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    person TEXT,
    body TEXT,
    data TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX journal_kind_seq ON journal (kind, seq);
CREATE INDEX journal_subject_seq ON journal (subject, seq);
CREATE INDEX journal_person_seq ON journal (person, seq);
CREATE INDEX journal_body_seq ON journal (body, seq);

-- Work that follows a commit. What is done is deleted; what failed too often stays to be looked at.
CREATE TABLE platform_job (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'running', 'failed')),
    run_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    error TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX platform_job_state_run_at ON platform_job (state, run_at);

-- What the store of files holds; the bytes lie there under their SHA-256.
CREATE TABLE platform_file (
    digest TEXT PRIMARY KEY,
    size BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    stored_at BIGINT NOT NULL
);

-- What is new for everybody: the facts that are public, in words that need no other table.
CREATE TABLE platform_news (
    seq BIGINT PRIMARY KEY REFERENCES journal (seq),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL
);
CREATE INDEX platform_news_subject ON platform_news (subject);
