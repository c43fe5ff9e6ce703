-- What each of those who serve may send of the bot's rate: see storage/parts.go.
-- On SQLite there is one, who may send all.

-- +goose Up
ALTER TABLE copies ADD COLUMN wants REAL NOT NULL DEFAULT 0; -- messages a second that it would send
ALTER TABLE copies ADD COLUMN part REAL NOT NULL DEFAULT 0; -- and that it may

-- +goose Down
ALTER TABLE copies DROP COLUMN part;
ALTER TABLE copies DROP COLUMN wants;
