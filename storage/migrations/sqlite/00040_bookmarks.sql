-- +goose Up
-- How far walks into the past of sources have come that are not over.
CREATE TABLE bookmarks (
    source  TEXT PRIMARY KEY,
    cursor  TEXT NOT NULL,
    reached INTEGER NOT NULL, -- when the oldest article seen was published
    seen    INTEGER NOT NULL,
    added   INTEGER NOT NULL,
    saved   INTEGER NOT NULL
) WITHOUT ROWID;

-- +goose Down
DROP TABLE bookmarks;
