-- What tells an article's event from others (see storykeys.go), and where to
-- find the articles near it in time that have the same: not among all of those
-- days.

-- +goose Up
CREATE TABLE story_facts (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    story   INTEGER NOT NULL,
    known   INTEGER NOT NULL, -- this and the next three: its own
    day     TEXT NOT NULL,
    lang    TEXT NOT NULL,
    source  TEXT NOT NULL,
    worth   REAL NOT NULL, -- of all it has
    facts   BLOB NOT NULL
) STRICT;
CREATE INDEX story_facts_by_story ON story_facts (story);

CREATE TABLE story_keys (
    bucket  INTEGER NOT NULL, -- of when it became known
    key     INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (bucket, key, article)
) STRICT, WITHOUT ROWID;

-- +goose Down
DROP TABLE story_keys;
DROP TABLE story_facts;
