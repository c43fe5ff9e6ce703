-- Who changed the settings of a group or a channel, which many may change. What
-- is decided about people and articles, and what is sent to all, has rows of its
-- own that say who did it.

-- +goose Up
CREATE TABLE changes (
    id   INTEGER PRIMARY KEY,
    chat TEXT NOT NULL,
    at   INTEGER NOT NULL,
    by   INTEGER NOT NULL, -- Telegram user, 0 if the user has been forgotten
    what TEXT NOT NULL -- JSON: of each setting that changed, what it was and what it became
) STRICT;
CREATE INDEX changes_by_time ON changes (at);
CREATE INDEX changes_by_chat ON changes (chat);

-- +goose Down
DROP TABLE changes;
