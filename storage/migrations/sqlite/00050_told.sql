-- What taking in one more article costs must not grow with the archive: what is
-- told of a face is summed up here instead of read from all its mentions, and a
-- key of stories knows how many have it and the latest of those.

-- +goose Up
CREATE TABLE told (
    face    INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    lang    TEXT NOT NULL,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL,
    body    TEXT NOT NULL,
    country TEXT NOT NULL,
    tenure  TEXT NOT NULL,
    first   TEXT NOT NULL, -- ISO days of the texts that tell it
    last    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (face, lang, name, role, body, country, tenure)
) STRICT, WITHOUT ROWID;
INSERT INTO told (face, lang, name, role, body, country, tenure, first, last, count)
    SELECT face, lang, name, role, body, country, tenure, min(day), max(day), count(*) FROM article_people
    GROUP BY face, lang, name, role, body, country, tenure;

CREATE TABLE story_keys_new (
    bucket INTEGER NOT NULL, -- of when they became known
    key    INTEGER NOT NULL,
    uses   INTEGER NOT NULL, -- how many articles of the bucket have it
    latest TEXT NOT NULL, -- some of these, the latest first: a comma and ten digits each
    PRIMARY KEY (bucket, key)
) STRICT, WITHOUT ROWID;
INSERT INTO story_keys_new (bucket, key, uses, latest)
    SELECT bucket, key, count(*), (SELECT group_concat(printf(',%010d', article), '') FROM (
        SELECT k.article FROM story_keys k WHERE k.bucket = s.bucket AND k.key = s.key ORDER BY k.article DESC LIMIT 48))
    FROM story_keys s GROUP BY bucket, key;
DROP TABLE story_keys;
ALTER TABLE story_keys_new RENAME TO story_keys;

DROP INDEX doubts_by_b;
CREATE INDEX doubts_by_b ON doubts (b, state);

-- What waits to be read comes in the order in which it is read.
DROP INDEX articles_by_rules;
CREATE INDEX articles_by_rules ON articles (rules, coalesce(published, added), id, next_try);

-- +goose Down
DROP INDEX articles_by_rules;
CREATE INDEX articles_by_rules ON articles (rules, next_try);
DROP INDEX doubts_by_b;
CREATE INDEX doubts_by_b ON doubts (b);
CREATE TABLE story_keys_old (
    bucket  INTEGER NOT NULL,
    key     INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (bucket, key, article)
) STRICT, WITHOUT ROWID;
WITH RECURSIVE places (at) AS (SELECT 2 UNION ALL SELECT at + 11 FROM places WHERE at < 11 * 47)
    INSERT INTO story_keys_old (bucket, key, article)
    SELECT bucket, key, CAST(substr(latest, at, 10) AS INTEGER) FROM story_keys CROSS JOIN places WHERE at < length(latest);
DROP TABLE story_keys;
ALTER TABLE story_keys_old RENAME TO story_keys;
DROP TABLE told;
