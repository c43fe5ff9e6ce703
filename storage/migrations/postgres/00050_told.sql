-- What is told of a face, and who has a key of stories, summed up: as on SQLite.

-- +goose Up
CREATE TABLE told (
    face    BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    lang    TEXT COLLATE "C" NOT NULL,
    name    TEXT COLLATE "C" NOT NULL,
    role    TEXT COLLATE "C" NOT NULL,
    body    TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    tenure  TEXT COLLATE "C" NOT NULL,
    first   TEXT COLLATE "C" NOT NULL, -- ISO days of the texts that tell it
    last    TEXT COLLATE "C" NOT NULL,
    count   BIGINT NOT NULL,
    PRIMARY KEY (face, lang, name, role, body, country, tenure)
);
INSERT INTO told (face, lang, name, role, body, country, tenure, first, last, count)
    SELECT face, lang, name, role, body, country, tenure, min(day), max(day), count(*) FROM article_people
    GROUP BY face, lang, name, role, body, country, tenure;

CREATE TABLE story_keys_new (
    bucket BIGINT NOT NULL, -- of when they became known
    key    BIGINT NOT NULL,
    uses   BIGINT NOT NULL, -- how many articles of the bucket have it
    latest TEXT COLLATE "C" NOT NULL, -- some of these, the latest first: a comma and ten digits each
    PRIMARY KEY (bucket, key)
);
INSERT INTO story_keys_new (bucket, key, uses, latest)
    SELECT bucket, key, count(*), left(string_agg(',' || lpad(article::text, 10, '0'), '' ORDER BY article DESC), 48 * 11)
    FROM story_keys GROUP BY bucket, key;
DROP TABLE story_keys;
ALTER TABLE story_keys_new RENAME TO story_keys;

DROP INDEX doubts_by_b;
CREATE INDEX doubts_by_b ON doubts (b, state);

-- What waits to be read comes in the order in which it is read.
DROP INDEX articles_by_rules;
CREATE INDEX articles_by_rules ON articles (rules, (coalesce(published, added)), id, next_try);

-- +goose Down
DROP INDEX articles_by_rules;
CREATE INDEX articles_by_rules ON articles (rules, next_try);
DROP INDEX doubts_by_b;
CREATE INDEX doubts_by_b ON doubts (b);
CREATE TABLE story_keys_old (
    bucket  BIGINT NOT NULL,
    key     BIGINT NOT NULL,
    article BIGINT NOT NULL,
    PRIMARY KEY (bucket, key, article)
);
INSERT INTO story_keys_old (bucket, key, article)
    SELECT bucket, key, traced::bigint FROM story_keys, string_to_table(substr(latest, 2), ',') traced;
DROP TABLE story_keys;
ALTER TABLE story_keys_old RENAME TO story_keys;
DROP TABLE told;
