-- To which story an article belongs, and whether it is of use, stands behind
-- its text as well: a preview of a watch asks that of thousands.

-- +goose Up
DROP INDEX articles_by_moment;
CREATE INDEX articles_by_moment ON articles (id, published, known_at, relevant, story);

-- +goose Down
DROP INDEX articles_by_moment;
CREATE INDEX articles_by_moment ON articles (id, published, known_at);
