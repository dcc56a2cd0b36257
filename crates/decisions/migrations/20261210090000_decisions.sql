-- Rule sets, proposals with their rolls and positions, and what was decided.

CREATE TABLE decisions_rule_set (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    retired_at BIGINT,
    version BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX decisions_rule_set_slug ON decisions_rule_set (slug);

-- `number` is the id while it is a draft, so that numbers of others tell nothing of it. `rules` is what the rule set said when
-- the first test was opened. `supersedes`: the numbers of decisions whose place it takes when it is adopted. `vote`: whether the
-- test is the vote that follows a block.
CREATE TABLE decisions_proposal (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    year BIGINT NOT NULL,
    place BIGINT NOT NULL,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    state TEXT NOT NULL,
    seen_by TEXT NOT NULL,
    roll TEXT NOT NULL,
    rule_set TEXT NOT NULL REFERENCES decisions_rule_set (id) DEFERRABLE INITIALLY IMMEDIATE,
    rules TEXT,
    supersedes TEXT NOT NULL,
    test BIGINT NOT NULL,
    vote BIGINT NOT NULL,
    version BIGINT NOT NULL,
    proposer TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    closes_at BIGINT,
    zone TEXT NOT NULL,
    opened_at BIGINT,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX decisions_proposal_number ON decisions_proposal (number);
CREATE INDEX decisions_proposal_body ON decisions_proposal (body, made_at);
CREATE INDEX decisions_proposal_state ON decisions_proposal (state, closes_at);
CREATE INDEX decisions_proposal_proposer ON decisions_proposal (proposer);

-- `draft_of`: whose a text is while the proposal is a draft; then it goes with them.
CREATE TABLE decisions_version (
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    otherwise TEXT NOT NULL,
    remark TEXT NOT NULL,
    draft_of TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL,
    PRIMARY KEY (proposal, version)
);

-- What is said of a proposal: a comment, a suggested change, or advice that was asked of a body. Advice that was not given yet has
-- the state `asked` and no text.
CREATE TABLE decisions_comment (
    id TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    state TEXT NOT NULL,
    reply TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX decisions_comment_proposal ON decisions_comment (proposal, at);

-- Who may answer, frozen when the first test is opened. Who is left out stands here too, with the reason.
CREATE TABLE decisions_voter (
    id TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    part TEXT NOT NULL,
    weight BIGINT NOT NULL,
    left_out TEXT NOT NULL
);
CREATE UNIQUE INDEX decisions_voter_body ON decisions_voter (proposal, body);
CREATE INDEX decisions_voter_person ON decisions_voter (proposal, person);

-- Every position that was given. `newest` is 1 for the one that counts.
CREATE TABLE decisions_position (
    id TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    test BIGINT NOT NULL,
    voter TEXT NOT NULL REFERENCES decisions_voter (id) DEFERRABLE INITIALLY IMMEDIATE,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    newest BIGINT NOT NULL,
    given_at BIGINT NOT NULL
);
CREATE INDEX decisions_position_proposal ON decisions_position (proposal, test, newest);

CREATE TABLE decisions_decision (
    proposal TEXT PRIMARY KEY REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    adopted BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    statement TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    review_on TEXT,
    lapses_on TEXT,
    superseded_by TEXT REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX decisions_decision_decided ON decisions_decision (decided_at);
