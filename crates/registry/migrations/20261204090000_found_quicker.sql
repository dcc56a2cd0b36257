-- Links that newcomers asked for and nobody used, by the way they lead: counted with each one more.
CREATE INDEX registry_link_newcomers ON registry_link (next, asked_at) WHERE name <> '' AND used_at IS NULL;

-- Memberships of which something changed since: asked for by programs that keep a copy.
CREATE INDEX registry_membership_changed ON registry_membership (changed_at, id);
