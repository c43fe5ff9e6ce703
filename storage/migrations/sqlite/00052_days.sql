-- The days that articles name: those of one story may disagree on when
-- something takes place.

-- +goose Up
CREATE TABLE days (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    days    TEXT NOT NULL -- JSON, see digest.Day
) STRICT;

-- +goose Down
DROP TABLE days;
