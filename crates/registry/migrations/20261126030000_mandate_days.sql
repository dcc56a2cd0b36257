-- A mandate that is ended loses its rights at once, everywhere on earth: its days lie in the past from then on. Its first day
-- as it was given, and the day on which it was ended, are what people read. Both are empty for others.

ALTER TABLE registry_mandate ADD COLUMN first_day TEXT;
ALTER TABLE registry_mandate ADD COLUMN last_day TEXT;
