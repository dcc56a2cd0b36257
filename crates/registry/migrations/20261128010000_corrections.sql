-- Somebody asks that what others keep about them be put right: the people of a body, or the secretariat (no body).
CREATE TABLE registry_correction (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    body TEXT REFERENCES registry_body (id) DEFERRABLE INITIALLY IMMEDIATE,
    wrong TEXT NOT NULL,
    wanted TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'declined')),
    answer TEXT NOT NULL,
    answered_by TEXT REFERENCES registry_person (id) DEFERRABLE INITIALLY IMMEDIATE,
    due_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX registry_correction_person ON registry_correction (person, made_at);
CREATE INDEX registry_correction_body ON registry_correction (body, state);
CREATE INDEX registry_correction_answered_by ON registry_correction (answered_by);
CREATE INDEX registry_correction_state ON registry_correction (state, due_at);

-- What was over long ago is cleared away by its day.
CREATE INDEX registry_correction_answered_at ON registry_correction (answered_at);
CREATE INDEX registry_handover_confirmed_at ON registry_handover (confirmed_at);
CREATE INDEX registry_offer_answered_at ON registry_offer (answered_at);
CREATE INDEX registry_session_expires_at ON registry_session (expires_at);
CREATE INDEX registry_token_expires_at ON registry_token (expires_at);
