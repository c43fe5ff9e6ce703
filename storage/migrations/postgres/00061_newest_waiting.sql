-- The chats that wrote last are looked for among what waits, newest first, and
-- however much of it there is only few are looked at.

-- +goose Up
CREATE INDEX updates_newest ON updates (id) WHERE handled IS NULL;

-- +goose Down
DROP INDEX updates_newest;
