-- What editions are chosen by stands behind the text of each article, and a
-- week has hundreds. They also tell how the latest visit of each source went,
-- of thousands.

-- +goose Up
DROP INDEX articles_by_time;
CREATE INDEX articles_by_time ON articles (known_at, relevant, story, published, lang, source);
CREATE INDEX visits_by_source ON visits (source, at);

-- +goose Down
DROP INDEX visits_by_source;
DROP INDEX articles_by_time;
CREATE INDEX articles_by_time ON articles (known_at, relevant);
