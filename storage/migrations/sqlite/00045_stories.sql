-- What tells an article's event from others (see storykeys.go), and where to
-- find the articles near it in time that have the same: not among all of those
-- days.

-- +goose Up
CREATE TABLE story_facts (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    bucket  INTEGER NOT NULL, -- of known_at
    facts   BLOB NOT NULL
) STRICT;

CREATE TABLE story_keys (
    bucket  INTEGER NOT NULL,
    key     INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (bucket, key, article)
) STRICT, WITHOUT ROWID;

-- +goose Down
DROP TABLE story_keys;
DROP TABLE story_facts;
