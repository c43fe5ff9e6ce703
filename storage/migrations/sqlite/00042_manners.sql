-- What sources and hosts say about the next request.

-- +goose Up
ALTER TABLE sources ADD COLUMN body_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN rest INTEGER NOT NULL DEFAULT 0; -- seconds
ALTER TABLE sources ADD COLUMN skip INTEGER NOT NULL DEFAULT 0; -- hours and days, as bits

-- Hosts that asked to be left alone.
CREATE TABLE hosts (
    host  TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- +goose Down
DROP TABLE hosts;
ALTER TABLE sources DROP COLUMN skip;
ALTER TABLE sources DROP COLUMN rest;
ALTER TABLE sources DROP COLUMN body_hash;
