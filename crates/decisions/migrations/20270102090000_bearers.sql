-- Who does something that follows from a decision; nobody as long as whoever leads it sees to that.
ALTER TABLE decisions_task ADD COLUMN bearer TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX decisions_task_bearer ON decisions_task (bearer, done_at);
