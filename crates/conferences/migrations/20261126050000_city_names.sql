-- A city has a name in each language, as countries have.

UPDATE conferences_edition SET city = CASE
    WHEN city = '' THEN '{}'
    ELSE '{"en":"' || replace(replace(city, '\', '\\'), '"', '\"') || '"}'
END;
