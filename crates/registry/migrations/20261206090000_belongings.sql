-- By which networks somebody is or was a member, and from when until when: ties are told by it after a membership ended, and after
-- a network was given up. It follows from where they stand with their networks and is written with that (`memberships::actions`).
-- One that has not ended has no end.

CREATE TABLE registry_belonging (
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT NOT NULL REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    -- The id of the membership, which may be gone when its time is over.
    membership TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (person, body, began_at)
);
CREATE INDEX registry_belonging_ended ON registry_belonging (ended_at) WHERE ended_at IS NOT NULL;

INSERT INTO registry_belonging (person, body, membership, began_at, ended_at)
SELECT n.person, n.body, m.id, n.made_at, NULL
FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
WHERE m.state = 'active' AND n.state IN ('said', 'confirmed');
