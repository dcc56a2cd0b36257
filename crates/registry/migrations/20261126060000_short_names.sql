-- Short names are looked for as they sound, in the same way on both engines: the program folds them.

ALTER TABLE registry_body ADD COLUMN acronym_folded TEXT NOT NULL DEFAULT '';
UPDATE registry_body SET acronym_folded = lower(acronym);
