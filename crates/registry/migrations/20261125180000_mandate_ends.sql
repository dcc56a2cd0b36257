-- The secretariat reads mandates by the day they end, page by page.

CREATE INDEX registry_mandate_ends ON registry_mandate (ends, id);
