-- Work that always comes again, such as looking for what is late: one job of each kind, which is named here.

ALTER TABLE platform_job ADD COLUMN round TEXT;
CREATE UNIQUE INDEX platform_job_round ON platform_job (round);
