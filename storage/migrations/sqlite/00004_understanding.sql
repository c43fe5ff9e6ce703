-- What a reading tells beyond the fact itself.

-- +goose Up
ALTER TABLE upcoming ADD COLUMN certainty TEXT NOT NULL DEFAULT ''; -- see digest.Upcoming
ALTER TABLE article_people ADD COLUMN tenure TEXT NOT NULL DEFAULT ''; -- see digest.Person
ALTER TABLE roles ADD COLUMN tenure TEXT NOT NULL DEFAULT '';
ALTER TABLE sentences ADD COLUMN choice INTEGER NOT NULL DEFAULT 0; -- 0 tells most

-- +goose Down
ALTER TABLE sentences DROP COLUMN choice;
ALTER TABLE roles DROP COLUMN tenure;
ALTER TABLE article_people DROP COLUMN tenure;
ALTER TABLE upcoming DROP COLUMN certainty;
