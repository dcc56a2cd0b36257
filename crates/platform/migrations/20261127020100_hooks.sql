-- Addresses of others that are told of facts, and what was sent to each. The body of a delivery is the fact itself, which the
-- journal holds, so it is not kept again. A number of 0 is a test.

CREATE TABLE platform_hook (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    kinds TEXT NOT NULL,
    secret TEXT NOT NULL,
    old_secret TEXT NOT NULL,
    old_until BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('on', 'off', 'paused')),
    reached BIGINT NOT NULL,
    busy BIGINT NOT NULL,
    turn BIGINT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX platform_hook_state ON platform_hook (state);

CREATE TABLE platform_delivery (
    id TEXT PRIMARY KEY,
    hook TEXT NOT NULL REFERENCES platform_hook (id) DEFERRABLE INITIALLY IMMEDIATE,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    status BIGINT NOT NULL,
    error TEXT NOT NULL,
    took BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    tried_at BIGINT
);
CREATE INDEX platform_delivery_hook_state ON platform_delivery (hook, state, seq, id);
CREATE INDEX platform_delivery_hook_made ON platform_delivery (hook, made_at, id);
