-- Which office of the packs somebody holds, so that readers of another
-- language see its name in theirs.

-- +goose Up
CREATE TABLE offices (
    id    TEXT PRIMARY KEY,
    body  TEXT NOT NULL,
    names TEXT NOT NULL -- JSON, by language
) STRICT, WITHOUT ROWID;
ALTER TABLE article_people ADD COLUMN office TEXT NOT NULL DEFAULT ''; -- see digest.Person
ALTER TABLE roles ADD COLUMN office TEXT NOT NULL DEFAULT '';

-- +goose Down
ALTER TABLE roles DROP COLUMN office;
ALTER TABLE article_people DROP COLUMN office;
DROP TABLE offices;
