-- Calls to host a conference. What a call says is JSON in `terms`; each state of it that was published stays in hosting_call_version.

CREATE TABLE hosting_call (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    series TEXT NOT NULL REFERENCES conferences_series (id) DEFERRABLE INITIALLY IMMEDIATE,
    number BIGINT NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'opened', 'decided', 'closed', 'withdrawn')),
    title TEXT NOT NULL,
    terms TEXT NOT NULL,
    -- How it ended, in the words of whoever ended it.
    ended TEXT NOT NULL,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    published_at BIGINT,
    opened_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX hosting_call_slug ON hosting_call (slug);
CREATE INDEX hosting_call_body ON hosting_call (body);
CREATE INDEX hosting_call_series ON hosting_call (series);

-- What everybody could read, from which day on. `number` counts the published states; `remark` says what changed.
CREATE TABLE hosting_call_version (
    call TEXT NOT NULL REFERENCES hosting_call (id) DEFERRABLE INITIALLY IMMEDIATE,
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    terms TEXT NOT NULL,
    remark TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (call, number)
);
