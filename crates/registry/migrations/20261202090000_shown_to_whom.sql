-- What whoever offers an office typed as the name of the one it is offered to. Until it is accepted they are shown this, and not what
-- the register calls whoever has the address.
ALTER TABLE registry_offer ADD COLUMN called TEXT NOT NULL DEFAULT '';

-- The networks that an application concerned on the day it was handed in, by their countries. One that takes on a country afterwards
-- is not let in by that.
CREATE TABLE registry_application_network (
    application TEXT NOT NULL REFERENCES registry_application (id) ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    PRIMARY KEY (application, body)
);
CREATE INDEX registry_application_network_body ON registry_application_network (body);
