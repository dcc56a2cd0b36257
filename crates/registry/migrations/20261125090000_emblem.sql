-- A picture is given out when it is the emblem of a body, so bodies are asked for by theirs.

CREATE INDEX registry_body_emblem ON registry_body (emblem);
