-- Whether the secretariat looks after somebody (1): then they are not forgotten when what brought them into the register comes to nothing.
ALTER TABLE registry_person ADD COLUMN looked_after BIGINT NOT NULL DEFAULT 0;
