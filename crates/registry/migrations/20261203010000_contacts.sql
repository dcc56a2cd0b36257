-- Whom one can turn to about an agreement, on either side of it.

CREATE TABLE registry_agreement_contact (
    id TEXT PRIMARY KEY,
    agreement TEXT NOT NULL REFERENCES registry_agreement (id) DEFERRABLE INITIALLY IMMEDIATE,
    -- `ours` on the side of the body that made it, `theirs` on the side of the partner.
    side TEXT NOT NULL,
    -- A name, or what the office there is called. These are people outside of the register, so there is no id of a person: whose a
    -- row is, is known by its address alone.
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    about TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX registry_agreement_contact_agreement ON registry_agreement_contact (agreement);
CREATE INDEX registry_agreement_contact_address ON registry_agreement_contact (address);
