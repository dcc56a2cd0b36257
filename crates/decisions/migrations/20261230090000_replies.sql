-- What was replied to positions, what a decision changes in part, who stood out by themselves, and what a vote came to when it was counted.

CREATE TABLE decisions_reply (
    position TEXT PRIMARY KEY REFERENCES decisions_position (id) DEFERRABLE INITIALLY IMMEDIATE,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    text TEXT NOT NULL,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    at BIGINT NOT NULL
);

-- Numbers of decisions that stay in force and are changed when this is adopted; from then on the table has them too.
ALTER TABLE decisions_proposal ADD COLUMN changes TEXT NOT NULL DEFAULT '[]';
CREATE TABLE decisions_change (
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    changed TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (proposal, changed)
);
CREATE INDEX decisions_change_changed ON decisions_change (changed);

-- Who stood out by themselves or for the body they speak for, and why; `left_out` has the program's word for it then.
ALTER TABLE decisions_voter ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE decisions_voter ADD COLUMN stood_out_by TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE;
-- The tie to whom the proposal is about that whoever answered for a body has; empty for none.
ALTER TABLE decisions_position ADD COLUMN tie TEXT NOT NULL DEFAULT '';

-- The positions of one on a roll are looked for by them: of an open vote there may be thousands.
CREATE INDEX decisions_position_voter ON decisions_position (voter, test);

-- What the count came to, as JSON; empty before it.
ALTER TABLE decisions_election ADD COLUMN report TEXT NOT NULL DEFAULT '';
