-- What came in and what it says. Times are unix seconds in UTC; days are ISO.

-- +goose Up
CREATE TABLE sources (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    url           TEXT NOT NULL,
    lang          TEXT NOT NULL,
    zone          TEXT NOT NULL,
    official      INTEGER NOT NULL,
    etag          TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    last_visit    INTEGER NOT NULL,
    last_success  INTEGER,
    last_new      INTEGER,
    failures      INTEGER NOT NULL, -- in a row
    reason        TEXT NOT NULL
) STRICT;

-- Visits are kept for a while: the footer of an edition counts those of its window.
CREATE TABLE visits (
    source TEXT NOT NULL REFERENCES sources ON DELETE CASCADE,
    at     INTEGER NOT NULL,
    seen   INTEGER NOT NULL,
    added  INTEGER NOT NULL,
    failed TEXT NOT NULL,
    PRIMARY KEY (at, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE stories (
    id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE articles (
    id         INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: the search index goes by it
    source     TEXT NOT NULL, -- id; the source itself may be recorded later, or never
    url        TEXT NOT NULL, -- as it was given
    canonical  TEXT UNIQUE,
    hash       BLOB NOT NULL UNIQUE, -- of the text without regard to white space
    declared   TEXT NOT NULL, -- language
    headline   TEXT NOT NULL,
    text       TEXT NOT NULL,
    published  INTEGER,
    date       TEXT NOT NULL,
    date_only  INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    known_at   INTEGER NOT NULL,
    -- waiting to be read
    rules      INTEGER NOT NULL DEFAULT -1,
    attempts   INTEGER NOT NULL DEFAULT 0,
    next_try   INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    -- what reading found
    relevant   INTEGER NOT NULL DEFAULT 0,
    lang       TEXT NOT NULL DEFAULT '',
    title      TEXT NOT NULL DEFAULT '',
    day        TEXT NOT NULL DEFAULT '', -- of publication, never empty once read
    terms      BLOB, -- hashes of its words, ascending, 4 bytes each: to see near copies
    story      INTEGER REFERENCES stories
) STRICT;
CREATE INDEX articles_by_source ON articles (source);
CREATE INDEX articles_by_time ON articles (known_at);
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_rules ON articles (rules, next_try);

CREATE TABLE article_topics (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    rank    INTEGER NOT NULL,
    topic   TEXT NOT NULL,
    PRIMARY KEY (article, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentences (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    rank    INTEGER NOT NULL,
    text    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL,
    PRIMARY KEY (article, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    name    TEXT NOT NULL,
    place   TEXT NOT NULL,
    date    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_article ON events (article);

CREATE TABLE upcoming (
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    what    TEXT NOT NULL, -- in a few words
    passage TEXT NOT NULL, -- the sentence that announces it, what if that is too long
    date    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL
) STRICT;
CREATE INDEX upcoming_by_article ON upcoming (article);
CREATE INDEX upcoming_by_date ON upcoming (date);

-- Words are computed by the program; the index only splits at blanks.
CREATE VIRTUAL TABLE search USING fts4(terms, tokenize=simple, order=desc, prefix="2,3");

-- +goose Down
DROP TABLE search;
DROP TABLE upcoming;
DROP TABLE events;
DROP TABLE sentences;
DROP TABLE article_topics;
DROP TABLE articles;
DROP TABLE stories;
DROP TABLE visits;
DROP TABLE sources;
