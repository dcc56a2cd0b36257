-- The words of both names of a person, folded, each with a space before it: by which the secretariat finds them.
ALTER TABLE registry_person ADD COLUMN words TEXT NOT NULL DEFAULT '';
UPDATE registry_person SET words = ' ' || REPLACE(REPLACE(sort_name, '-', ' '), '''', ' ') WHERE name <> '';
