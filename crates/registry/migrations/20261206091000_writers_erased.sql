-- Whoever is erased is no writer of an application any more. What was written by those of whom nobody is left goes with them, as it
-- does from now on when the last of them is erased.

DELETE FROM registry_application_person WHERE person IN (
    SELECT p.id FROM registry_person p WHERE p.name = '' AND p.became IS NULL
        AND NOT EXISTS (SELECT 1 FROM registry_address a WHERE a.person = p.id));

DELETE FROM registry_application_version WHERE application NOT IN (SELECT application FROM registry_application_person);
DELETE FROM registry_application_speaker WHERE application NOT IN (SELECT application FROM registry_application_person);
DELETE FROM registry_application_invitation WHERE application NOT IN (SELECT application FROM registry_application_person);
UPDATE registry_application SET content = '{}', version = version + 1
WHERE body IS NULL AND content <> '{}' AND id NOT IN (SELECT application FROM registry_application_person);
UPDATE registry_application SET stage = 'withdrawn', due_at = NULL
WHERE stage IN ('draft', 'submitted', 'questions') AND id NOT IN (SELECT application FROM registry_application_person);
