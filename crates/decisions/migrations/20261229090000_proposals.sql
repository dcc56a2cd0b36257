-- Who leads a proposal beside its proposer, what it is filed under, what follows from it, and what members of a network said first.

ALTER TABLE decisions_proposal ADD COLUMN facilitator TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE;
-- 1 once something was attached.
ALTER TABLE decisions_proposal ADD COLUMN attached BIGINT NOT NULL DEFAULT 0;
ALTER TABLE decisions_proposal ADD COLUMN subjects TEXT NOT NULL DEFAULT '[]';
-- The number of the poll or proposal in which whoever answers asked their own people first; empty for none.
ALTER TABLE decisions_position ADD COLUMN poll TEXT NOT NULL DEFAULT '';

CREATE TABLE decisions_task (
    id TEXT PRIMARY KEY,
    proposal TEXT NOT NULL REFERENCES decisions_proposal (id) DEFERRABLE INITIALLY IMMEDIATE,
    text TEXT NOT NULL,
    due TEXT,
    done_at BIGINT,
    person TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    made_at BIGINT NOT NULL
);
CREATE INDEX decisions_task_proposal ON decisions_task (proposal, made_at);
CREATE INDEX decisions_task_due ON decisions_task (done_at, due);
