-- Counts what happened to a report, so that nobody decides about what they did not read.
ALTER TABLE registry_report ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
