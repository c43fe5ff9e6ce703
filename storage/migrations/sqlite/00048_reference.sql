-- What an answer says of an article besides its text: who refers to it reads
-- that here, and not behind the text, a page of the file for each.

-- +goose Up
CREATE INDEX articles_by_reference ON articles (id, relevant, story, known_at, published, lang, day, date, source, url, title);

-- +goose Down
DROP INDEX articles_by_reference;
