-- The addresses that an article's page gives of itself in other languages.

-- +goose Up
CREATE TABLE alternates (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    address TEXT NOT NULL, -- as articles.canonical
    PRIMARY KEY (article, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX alternates_by_address ON alternates (address);

-- +goose Down
DROP TABLE alternates;
