-- The latest quotes of somebody in a language, without looking at all of them.

-- +goose Up
CREATE INDEX statements_by_voice ON statements (person, lang, kind, at);

-- +goose Down
DROP INDEX statements_by_voice;
