-- The days that articles name, as on SQLite.

-- +goose Up
CREATE TABLE days (
    article BIGINT PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    days    TEXT COLLATE "C" NOT NULL -- JSON, see digest.Day
);

-- +goose Down
DROP TABLE days;
