-- What the API answered to changes that came with a key, so that a repeat gets the same answer and changes nothing anew.
-- A row is there from when the change is begun (no status yet) until a day has passed. The id is made of the token and the
-- key, of which neither can be read here.

CREATE TABLE platform_answer (
    id TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    claim TEXT NOT NULL,
    claimed_at BIGINT NOT NULL,
    status BIGINT,
    headers TEXT NOT NULL,
    body TEXT NOT NULL,
    about TEXT,
    expires_at BIGINT NOT NULL
);
CREATE INDEX platform_answer_expires_at ON platform_answer (expires_at);
CREATE INDEX platform_answer_about ON platform_answer (about);
