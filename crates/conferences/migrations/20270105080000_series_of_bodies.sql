-- Whose series it is: a body that holds conferences of its own. None: the confederation's.

ALTER TABLE conferences_series ADD COLUMN body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX conferences_series_body ON conferences_series (body);
