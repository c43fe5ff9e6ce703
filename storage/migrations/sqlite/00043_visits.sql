-- When sources are visited, and how much they publish.

-- +goose Up
ALTER TABLE sources ADD COLUMN since INTEGER NOT NULL DEFAULT 0; -- first visit
ALTER TABLE sources ADD COLUMN next_visit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN cause TEXT NOT NULL DEFAULT ''; -- of the latest failure, in a word
ALTER TABLE sources ADD COLUMN trouble TEXT NOT NULL DEFAULT ''; -- what the latest visit could not have
UPDATE sources SET since = coalesce((SELECT min(at) FROM visits WHERE source = sources.id), last_visit);
CREATE INDEX articles_kept ON articles (source, known_at) WHERE relevant = 1;

-- What a source published on each day of its zone.
CREATE TABLE source_days (
    source TEXT NOT NULL REFERENCES sources ON DELETE CASCADE,
    day    TEXT NOT NULL,
    shown  INTEGER NOT NULL, -- the most items of the day that were seen there at a time
    added  INTEGER NOT NULL, -- articles of the day taken from it
    PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;
INSERT INTO source_days (source, day, shown, added)
SELECT a.source, a.date, 0, count(*) FROM articles a JOIN sources s ON s.id = a.source
WHERE a.date BETWEEN date('now', '-100 days') AND date('now', '+1 day') GROUP BY a.source, a.date;

-- +goose Down
DROP TABLE source_days;
DROP INDEX articles_kept;
ALTER TABLE sources DROP COLUMN trouble;
ALTER TABLE sources DROP COLUMN cause;
ALTER TABLE sources DROP COLUMN next_visit;
ALTER TABLE sources DROP COLUMN since;
