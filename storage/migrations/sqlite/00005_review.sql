-- Who was taken for whom, what is in doubt, and what people decided about it.

-- +goose Up
-- Namesakes are people too: the name is no key any more. Dropping the old table
-- takes aliases, roles and words of names along; they are sums, made anew below
-- and when the database is opened.
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE people_were AS SELECT id, country FROM people;
CREATE TEMP TABLE last_person AS SELECT seq FROM sqlite_sequence WHERE name = 'people';
DROP TABLE people;
CREATE TABLE people (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    country TEXT NOT NULL DEFAULT '',
    merged  INTEGER REFERENCES people -- the person whom this one was decided to be, never merged itself
) STRICT;
INSERT INTO people (id, country) SELECT id, country FROM people_were;
DELETE FROM sqlite_sequence WHERE name = 'people';
INSERT INTO sqlite_sequence (name, seq) SELECT 'people', seq FROM last_person;
DROP TABLE people_were;
DROP TABLE last_person;
CREATE INDEX people_by_merger ON people (merged) WHERE merged IS NOT NULL;

-- A face is a person as the texts tell; person is whom people decided that to
-- be: the same but after a merger.
ALTER TABLE article_people ADD COLUMN face INTEGER NOT NULL DEFAULT 0;
UPDATE article_people SET face = person;
CREATE INDEX article_people_by_face ON article_people (face, lang, name, role, body, country, tenure, day);
ALTER TABLE statements ADD COLUMN face INTEGER NOT NULL DEFAULT 0;
UPDATE statements SET face = person;

CREATE TABLE reports_new (
    meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    a       INTEGER NOT NULL, -- faces
    b       INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    place   TEXT NOT NULL,
    date    TEXT NOT NULL,
    day     TEXT NOT NULL, -- of the article
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL,
    PRIMARY KEY (article, a, b, meeting)
) STRICT, WITHOUT ROWID;
INSERT INTO reports_new SELECT r.meeting, r.article, m.a, m.b, r.kind, r.place, r.date, r.day, r.start, r.stop
    FROM reports r JOIN meetings m ON m.id = r.meeting;
DROP TABLE reports;
ALTER TABLE reports_new RENAME TO reports;
CREATE INDEX reports_by_meeting ON reports (meeting);
CREATE INDEX reports_by_a ON reports (a);
CREATE INDEX reports_by_b ON reports (b);

-- An office that somebody held once is another line than the same office now.
DROP TABLE roles;
CREATE TABLE roles (
    person  INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    lang    TEXT NOT NULL,
    role    TEXT NOT NULL,
    body    TEXT NOT NULL,
    country TEXT NOT NULL,
    tenure  TEXT NOT NULL, -- see digest.Person
    first   TEXT NOT NULL, -- ISO days of the texts that state it
    last    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (person, lang, role, body, country, tenure)
) STRICT, WITHOUT ROWID;

INSERT INTO roles SELECT person, lang, role, body, country, tenure, min(day), max(day), count(*)
    FROM article_people GROUP BY person, lang, role, body, country, tenure;
DELETE FROM aliases;
INSERT INTO aliases SELECT person, lang, name, count(*) FROM article_people GROUP BY person, lang, name;

-- Under what a face is looked up when a text names somebody.
CREATE TABLE face_keys (
    key  TEXT NOT NULL,
    face INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (key, face)
) STRICT, WITHOUT ROWID;
CREATE INDEX face_keys_by_face ON face_keys (face);

-- Pairs of people who may be one.
CREATE TABLE doubts (
    id     INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: buttons carry it
    a      INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    b      INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    weight REAL NOT NULL, -- what speaks for it
    state  TEXT NOT NULL DEFAULT 'open', -- open, same or different
    turn   INTEGER NOT NULL DEFAULT 0, -- how often it was put off
    UNIQUE (a, b),
    CHECK (a < b)
) STRICT;
CREATE INDEX doubts_by_turn ON doubts (state, turn, weight);
CREATE INDEX doubts_by_b ON doubts (b);

-- Who decided what, and what it takes to undo it. Never deleted.
CREATE TABLE decisions (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL, -- see digest.Decision
    a      INTEGER NOT NULL, -- people; they may be gone
    b      INTEGER NOT NULL,
    names  TEXT NOT NULL, -- what they were called, JSON
    moved  TEXT NOT NULL, -- faces or mentions that were moved, JSON
    by     INTEGER NOT NULL, -- Telegram user
    at     INTEGER NOT NULL,
    undone INTEGER, -- when, and by whom
    undoer INTEGER
) STRICT;

-- Mentions whose face was decided: a new reading of the article keeps to it.
CREATE TABLE pins (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    name    TEXT NOT NULL, -- as the text gives it
    face    INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX pins_by_face ON pins (face);

-- +goose Down
-- One name can be several people now, which the schema before can't hold.
SELECT 1 FROM there_is_no_way_back;
