-- Quotes that can be linked to, and what is coming up with somebody.

-- +goose Up
-- Links carry the id of a statement: it is never given twice. The language is
-- the article's, and gist the same for the same words, so that a person's
-- statements are paged without reading the articles, each of them once.
CREATE TABLE statements_new (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    person  INTEGER NOT NULL REFERENCES people,
    face    INTEGER NOT NULL DEFAULT 0,
    at      INTEGER NOT NULL, -- the article's: published, else known_at
    lang    TEXT NOT NULL,
    gist    INTEGER NOT NULL, -- hash of the words
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL
) STRICT;
-- Of those noted before, no two are known to be the same.
INSERT INTO statements_new (id, article, person, face, at, lang, gist, kind, text, start, stop)
    SELECT t.id, t.article, t.person, t.face, t.at, a.lang, t.id, t.kind, t.text, t.start, t.stop
    FROM statements t JOIN articles a ON a.id = t.article;
DROP TABLE statements;
ALTER TABLE statements_new RENAME TO statements;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_person ON statements (person, at);
CREATE INDEX statements_by_gist ON statements (person, lang, gist, at, article);
CREATE INDEX statements_by_time ON statements (at, person);
CREATE INDEX statements_by_face ON statements (face);

-- Whom the passage that announces something means: rank is that of
-- article_people.
CREATE TABLE announced_people (
    upcoming INTEGER NOT NULL REFERENCES upcoming ON DELETE CASCADE,
    rank     INTEGER NOT NULL,
    PRIMARY KEY (upcoming, rank)
) STRICT, WITHOUT ROWID;

-- +goose Down
DROP TABLE announced_people;
CREATE TABLE statements_old (
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    person  INTEGER NOT NULL REFERENCES people,
    at      INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL,
    face    INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO statements_old SELECT id, article, person, at, kind, text, start, stop, face FROM statements;
DROP TABLE statements;
ALTER TABLE statements_old RENAME TO statements;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_person ON statements (person, at);
CREATE INDEX statements_by_time ON statements (at, person);
