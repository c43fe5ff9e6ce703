-- What answers would otherwise count or look up article by article: with
-- 100,000 of them that takes longer than a reader waits.

-- +goose Up
-- How many articles on a topic name a person; of the topic '', all of them.
CREATE TABLE person_topics (
    person   INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    topic    TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (person, topic)
) STRICT, WITHOUT ROWID;
INSERT INTO person_topics (person, topic, articles)
    SELECT p.person, t.topic, count(DISTINCT p.article)
    FROM article_people p JOIN article_topics t ON t.article = p.article GROUP BY p.person, t.topic;
INSERT INTO person_topics (person, topic, articles)
    SELECT person, '', count(DISTINCT article) FROM article_people GROUP BY person;

-- When an announcement became known: that of its article.
ALTER TABLE upcoming ADD COLUMN known INTEGER NOT NULL DEFAULT 0;
UPDATE upcoming SET known = (SELECT known_at FROM articles a WHERE a.id = upcoming.article);
DROP INDEX upcoming_by_date;
CREATE INDEX upcoming_by_date ON upcoming (date, known);

DROP INDEX articles_by_time;
CREATE INDEX articles_by_time ON articles (known_at, relevant);
CREATE INDEX meetings_by_one ON meetings (a, day);

-- What puts search results in order stands behind the text, which need not be
-- gone through for it.
CREATE INDEX articles_by_moment ON articles (id, published, known_at);

-- +goose Down
DROP INDEX articles_by_moment;
DROP INDEX meetings_by_one;
DROP INDEX articles_by_time;
CREATE INDEX articles_by_time ON articles (known_at);
DROP INDEX upcoming_by_date;
CREATE INDEX upcoming_by_date ON upcoming (date);
ALTER TABLE upcoming DROP COLUMN known;
DROP TABLE person_topics;
