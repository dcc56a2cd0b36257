-- Two records of one person are joined: the one that went names the one that stayed, for ever, since the journal names both.
ALTER TABLE registry_person ADD COLUMN became TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX registry_person_became ON registry_person (became);

-- The same for mandates that overlapped and are one now. The row that went is gone; the journal names its id.
CREATE TABLE registry_mandate_joined (
    id TEXT PRIMARY KEY,
    became TEXT NOT NULL REFERENCES registry_mandate (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX registry_mandate_joined_became ON registry_mandate_joined (became);
