-- Whom a proposal is about, who answers for whom, and several who speak for one body.

CREATE TABLE decisions_concern (
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (proposal, body)
);

-- `holder` answers for `voter`. It goes when it is taken back.
CREATE TABLE decisions_proxy (
    voter TEXT PRIMARY KEY REFERENCES decisions_voter (id) DEFERRABLE INITIALLY IMMEDIATE,
    holder TEXT NOT NULL REFERENCES decisions_voter (id) DEFERRABLE INITIALLY IMMEDIATE,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL
);
CREATE INDEX decisions_proxy_holder ON decisions_proxy (holder);

-- Where the votes of a body are divided, each who speaks for it is a voter with the body and the person.
DROP INDEX decisions_voter_body;
CREATE INDEX decisions_voter_body ON decisions_voter (proposal, body);
