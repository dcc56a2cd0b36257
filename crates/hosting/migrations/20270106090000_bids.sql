-- Bids. What a team writes is its own until bids are opened; what was handed in is a copy of its own, which nothing changes.

CREATE TABLE hosting_bid (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    call TEXT NOT NULL REFERENCES hosting_call (id) DEFERRABLE INITIALLY IMMEDIATE,
    state TEXT NOT NULL CHECK (state IN ('draft', 'expressed', 'handed', 'withdrawn', 'opened')),
    -- Given when bids are opened, in the order in which they were first handed in.
    number BIGINT,
    -- Title, place, hosts and dates, as JSON.
    basics TEXT NOT NULL,
    basics_version BIGINT NOT NULL,
    budget TEXT NOT NULL,
    budget_version BIGINT NOT NULL,
    -- Whose it is while they write it alone and have handed nothing in: then it goes with them when they are erased.
    draft_of TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX hosting_bid_slug ON hosting_bid (slug);
CREATE INDEX hosting_bid_call ON hosting_bid (call, number);
CREATE INDEX hosting_bid_draft_of ON hosting_bid (draft_of);

-- Who writes a bid.
CREATE TABLE hosting_bid_member (
    bid TEXT NOT NULL REFERENCES hosting_bid (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    part TEXT NOT NULL CHECK (part IN ('lead', 'member')),
    at BIGINT NOT NULL,
    PRIMARY KEY (bid, person)
);
CREATE INDEX hosting_bid_member_person ON hosting_bid_member (person);

-- A link by which one more joins the team: used once, until it expires. Of its secret only the digest is kept.
CREATE TABLE hosting_bid_invite (
    digest BYTEA PRIMARY KEY,
    bid TEXT NOT NULL REFERENCES hosting_bid (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX hosting_bid_invite_bid ON hosting_bid_invite (bid);

-- The sections as they are written, by the keys that the call gives them.
CREATE TABLE hosting_bid_section (
    bid TEXT NOT NULL REFERENCES hosting_bid (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    version BIGINT NOT NULL,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL,
    PRIMARY KEY (bid, section)
);
CREATE INDEX hosting_bid_section_person ON hosting_bid_section (person);

-- What stood in a section before somebody else, or some time later, wrote over it.
CREATE TABLE hosting_bid_past (
    bid TEXT NOT NULL REFERENCES hosting_bid (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    section TEXT NOT NULL,
    version BIGINT NOT NULL,
    text TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL,
    PRIMARY KEY (bid, section, version)
);
CREATE INDEX hosting_bid_past_person ON hosting_bid_past (person);

-- What was handed in, whole, as JSON, with its digest. The last of a stage counts.
CREATE TABLE hosting_submission (
    id TEXT PRIMARY KEY,
    bid TEXT NOT NULL REFERENCES hosting_bid (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    stage TEXT NOT NULL CHECK (stage IN ('expression', 'bid')),
    content TEXT NOT NULL,
    digest TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL
);
CREATE INDEX hosting_submission_bid ON hosting_submission (bid, stage, at);
CREATE INDEX hosting_submission_person ON hosting_submission (person);

-- The files that were handed in with it.
CREATE TABLE hosting_submission_file (
    submission TEXT NOT NULL REFERENCES hosting_submission (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    section TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES platform_file (digest) DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (submission, section, position)
);
CREATE INDEX hosting_submission_file_file ON hosting_submission_file (file);

-- What bidders ask; everybody reads it, without who asked, as soon as it is answered.
CREATE TABLE hosting_question (
    id TEXT PRIMARY KEY,
    call TEXT NOT NULL REFERENCES hosting_call (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    text TEXT NOT NULL,
    answer TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    answered_by TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX hosting_question_call ON hosting_question (call, asked_at);
CREATE INDEX hosting_question_person ON hosting_question (person);
CREATE INDEX hosting_question_answered_by ON hosting_question (answered_by);
