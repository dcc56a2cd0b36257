-- A state that sources only suggest is told with that word wherever it stands.

ALTER TABLE registry_body ADD COLUMN status_doubted BIGINT NOT NULL DEFAULT 0;
