-- What somebody who may not be in the register said of themselves goes with the link they asked for: nobody else's asking for the
-- same address can change it. Empty where a link was asked for to sign in.
ALTER TABLE registry_link ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE registry_link ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- Who is invited to write an application along and has not come.
CREATE TABLE registry_application_invitation (
    id TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    -- Letters within the day that began then.
    sent BIGINT NOT NULL,
    sent_since BIGINT NOT NULL,
    UNIQUE (application, address)
);
CREATE INDEX registry_application_invitation_address ON registry_application_invitation (address);
CREATE INDEX registry_application_invitation_asked_at ON registry_application_invitation (asked_at);
INSERT INTO registry_application_invitation (id, application, address, language, asked_at, sent, sent_since)
    SELECT id, application, address, language, asked_at, sent, sent_since FROM registry_application_request
    WHERE application IS NOT NULL;
DROP TABLE registry_application_request;
