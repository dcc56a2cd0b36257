-- The version in force when a remark was replied to: as long as the text is the same, what was accepted is not in it.
ALTER TABLE decisions_comment ADD COLUMN replied_in BIGINT;
