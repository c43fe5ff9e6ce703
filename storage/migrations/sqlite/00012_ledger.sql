-- Of which bodies the two of a meeting were, what is announced, and whom to
-- remind of it.

-- +goose Up
-- As the articles that report the meeting state it.
CREATE TABLE meeting_bodies (
    body    TEXT NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
    person  INTEGER NOT NULL, -- one of the two
    PRIMARY KEY (body, meeting, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_bodies_by_meeting ON meeting_bodies (meeting);
INSERT INTO meeting_bodies (body, meeting, person)
    SELECT DISTINCT p.body, r.meeting, p.person
    FROM reports r JOIN article_people p ON p.article = r.article AND p.face IN (r.a, r.b)
    WHERE p.body <> '' AND p.tenure <> 'former';
CREATE INDEX people_by_country ON people (country);
CREATE INDEX article_people_by_body ON article_people (body, article) WHERE body <> '';

-- Hashes of the words of an announcement, see sketch; NULL if it was saved before they were kept.
ALTER TABLE upcoming ADD COLUMN sketch BLOB;

-- An announcement is kept with its reminder: a new reading of its article
-- makes other rows of it.
CREATE TABLE reminders (
    id        INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: deliveries are named after it
    chat      TEXT NOT NULL,
    thread    INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    what      TEXT NOT NULL,
    date      TEXT NOT NULL,
    certainty TEXT NOT NULL,
    lang      TEXT NOT NULL,
    source    TEXT NOT NULL,
    url       TEXT NOT NULL,
    UNIQUE (chat, thread, at, what)
) STRICT;
CREATE INDEX reminders_by_time ON reminders (at);

-- +goose Down
DROP TABLE reminders;
ALTER TABLE upcoming DROP COLUMN sketch;
DROP INDEX article_people_by_body;
DROP INDEX people_by_country;
DROP TABLE meeting_bodies;
