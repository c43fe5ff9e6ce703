-- Updates know when they came, and those of a chat are found together.

-- +goose Up
ALTER TABLE updates ADD COLUMN at INTEGER NOT NULL DEFAULT 0; -- when it was received, 0 if that is not known
DROP INDEX updates_waiting;
CREATE INDEX updates_waiting ON updates (chat, id) WHERE handled IS NULL;

-- A question stays until its time is over, for the update that answers it: it
-- may have to be handled once more.
ALTER TABLE questions ADD COLUMN taken INTEGER NOT NULL DEFAULT 0; -- by an update, 0 if nobody has answered

-- +goose Down
ALTER TABLE questions DROP COLUMN taken;
DROP INDEX updates_waiting;
CREATE INDEX updates_waiting ON updates (id) WHERE handled IS NULL;
ALTER TABLE updates DROP COLUMN at;
