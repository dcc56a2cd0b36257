-- Mail of the secretariat to a selection of office-holders.
CREATE TABLE registry_mailing (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('draft', 'waiting', 'sending', 'sent', 'stopped')),
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    -- Who gets it, as JSON.
    selection TEXT NOT NULL,
    -- Why it was given back to its writer.
    remark TEXT NOT NULL,
    writer TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    approver TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    version BIGINT NOT NULL,
    -- How many get it, once it was approved.
    readers BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    approved_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX registry_mailing_made_at ON registry_mailing (made_at);
CREATE INDEX registry_mailing_state ON registry_mailing (state, made_at);
CREATE INDEX registry_mailing_writer ON registry_mailing (writer);
CREATE INDEX registry_mailing_approver ON registry_mailing (approver);

-- To whom a mailing goes, as it was when it was approved, and what became of each letter. The address is named by its id alone.
CREATE TABLE registry_mailing_recipient (
    mailing TEXT NOT NULL REFERENCES registry_mailing (id) DEFERRABLE INITIALLY IMMEDIATE,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'taken', 'sent', 'bounced', 'failed', 'gone', 'stopped')),
    tries BIGINT NOT NULL,
    due BIGINT NOT NULL,
    -- The number of the mail server's answer.
    answer TEXT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (mailing, person)
);
CREATE INDEX registry_mailing_recipient_due ON registry_mailing_recipient (mailing, state, due);
CREATE INDEX registry_mailing_recipient_person ON registry_mailing_recipient (person);
-- By which a letter that comes back is found.
CREATE INDEX registry_mailing_recipient_address ON registry_mailing_recipient (address);

-- When a link that was mailed to it was opened last: what was mailed before says nothing about it any more.
ALTER TABLE registry_address ADD COLUMN confirmed_at BIGINT;
CREATE INDEX registry_address_bounced_at ON registry_address (bounced_at) WHERE bounced_at IS NOT NULL;

-- Secrets by which the program knows its own marks again. They never leave the database.
CREATE TABLE registry_secret (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
