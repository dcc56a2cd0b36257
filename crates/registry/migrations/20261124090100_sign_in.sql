-- Signing in. Secrets are kept as SHA-256 only.

-- A one-time link: ten minutes, once, bound to the browser that asked or confirmed by a code that is shown there.
CREATE TABLE registry_link (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    digest BYTEA,
    visit BYTEA NOT NULL,
    code BYTEA NOT NULL,
    tries BIGINT NOT NULL,
    next TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX registry_link_digest ON registry_link (digest);
CREATE INDEX registry_link_address ON registry_link (address, asked_at);
CREATE INDEX registry_link_expires_at ON registry_link (expires_at);

CREATE TABLE registry_session (
    id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    way TEXT NOT NULL,
    browser TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_session_digest ON registry_session (digest);
CREATE INDEX registry_session_person ON registry_session (person);

CREATE TABLE registry_token (
    id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_token_digest ON registry_token (digest);
CREATE INDEX registry_token_person ON registry_token (person);

CREATE TABLE registry_passkey (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    credential TEXT NOT NULL,
    data TEXT NOT NULL,
    name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_passkey_credential ON registry_passkey (credential);
CREATE INDEX registry_passkey_person ON registry_passkey (person);

-- What stands between the two halves of a passkey's or an OpenID provider's ceremony.
CREATE TABLE registry_ceremony (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    visit BYTEA NOT NULL,
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX registry_ceremony_expires_at ON registry_ceremony (expires_at);

-- Who somebody is at a place to sign in with.
CREATE TABLE registry_openid (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_openid_issuer_subject ON registry_openid (issuer, subject);
CREATE INDEX registry_openid_person ON registry_openid (person);
