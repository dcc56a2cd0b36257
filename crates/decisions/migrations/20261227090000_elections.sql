-- What is voted on by ballots: an election or a poll.

-- `seed` stays in here until the ballots are counted; its SHA-256 is shown from the opening on. `counted_at`: from then on nothing of it
-- is hidden any more.
CREATE TABLE decisions_election (
    proposal TEXT PRIMARY KEY REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    seats BIGINT NOT NULL,
    nominate_until BIGINT,
    nominate_zone TEXT NOT NULL,
    seed TEXT NOT NULL,
    commitment TEXT NOT NULL,
    threshold BIGINT NOT NULL,
    recipient TEXT NOT NULL,
    counted_at BIGINT
);

-- Who opens the ballots together with others: `threshold` of them are needed, 0 where ballots are not sealed. `recipient` is their
-- public key, empty until they accept; `share` their part of the vote's key, sealed to it; `opened` the part itself, once they
-- brought it after the vote.
CREATE TABLE decisions_trustee (
    id TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    recipient TEXT NOT NULL,
    share TEXT NOT NULL,
    opened TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX decisions_trustee_proposal ON decisions_trustee (proposal, at);
CREATE INDEX decisions_trustee_person ON decisions_trustee (person, proposal);

-- Who stands, or an option: then there is no person. `number` is 0 until the vote is opened. `state` is `named` for whoever was named
-- and has not said yet whether they stand.
CREATE TABLE decisions_candidate (
    id TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    number BIGINT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    name TEXT NOT NULL,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    statement TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX decisions_candidate_proposal ON decisions_candidate (proposal, number);
CREATE INDEX decisions_candidate_person ON decisions_candidate (person, proposal);

-- Who has cast a secret ballot, and the ballots: apart, without a time, in no order but that of their keys, which are chance. While
-- a ballot is sealed its `content` holds its receipt too, and `receipt` is another number.
CREATE TABLE decisions_voted (
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    voter TEXT NOT NULL REFERENCES decisions_voter (id) DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (proposal, voter)
) /* SQLite: WITHOUT ROWID */;
CREATE TABLE decisions_ballot (
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    receipt TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (proposal, receipt)
) /* SQLite: WITHOUT ROWID */;
