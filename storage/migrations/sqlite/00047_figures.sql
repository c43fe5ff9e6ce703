-- The numbers that articles give: those of one story may disagree.

-- +goose Up
CREATE TABLE figures (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    figures TEXT NOT NULL -- JSON, see digest.Figure
) STRICT;

-- +goose Down
DROP TABLE figures;
