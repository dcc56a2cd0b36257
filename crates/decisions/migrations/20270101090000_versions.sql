-- The version in force when a remark was replied to: as long as the text is the same, what was accepted is not in it.
ALTER TABLE decisions_comment ADD COLUMN replied_in BIGINT;
UPDATE decisions_comment SET replied_in = version WHERE state = 'accepted';
-- What beside the text became another with a version, as JSON: [{"what": "rules", "before": "consensus", "after": "vote"}].
ALTER TABLE decisions_version ADD COLUMN terms TEXT NOT NULL DEFAULT '[]';
