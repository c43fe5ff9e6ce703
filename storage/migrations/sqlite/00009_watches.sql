-- What chats follow, and what came of it.

-- +goose Up
CREATE TABLE watches (
    id      INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: buttons carry it
    chat    TEXT NOT NULL,
    kind    TEXT NOT NULL, -- see digest.Watch
    subject TEXT NOT NULL,
    label   TEXT NOT NULL,
    terms   TEXT NOT NULL, -- JSON, a list of words and phrases
    cadence TEXT NOT NULL,
    paused  INTEGER NOT NULL,
    deleted INTEGER -- when; it can be undone for a while
) STRICT;
CREATE UNIQUE INDEX watches_by_subject ON watches (chat, kind, subject) WHERE deleted IS NULL;
CREATE INDEX watches_by_chat ON watches (chat);

-- Under what an article looks up who waits for it: "p:12", "c:TR",
-- "b:kz-senate", "t:social" for what it tells, "w:бюджет" for a form of one of
-- its words; of a phrase the longest word.
CREATE TABLE watch_keys (
    key   TEXT NOT NULL,
    term  TEXT NOT NULL, -- the word or phrase, '' where the key alone decides
    watch INTEGER NOT NULL REFERENCES watches ON DELETE CASCADE,
    PRIMARY KEY (key, term, watch)
) STRICT, WITHOUT ROWID;
CREATE INDEX watch_keys_by_watch ON watch_keys (watch);

-- An article that a watch was waiting for: the first one of its story.
CREATE TABLE watch_matches (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    watch   INTEGER NOT NULL REFERENCES watches ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    term    TEXT NOT NULL, -- by which it was found, '' if by what the watch is about
    start   INTEGER NOT NULL, -- the sentence that shows it, in bytes of the text; empty if only the headline does
    stop    INTEGER NOT NULL,
    marks   TEXT NOT NULL, -- JSON, passages of that sentence, see digest.WatchItem
    at      INTEGER NOT NULL,
    due     INTEGER NOT NULL, -- not told before, as far as is known
    edition TEXT, -- key of the edition that tells it; '' if none ever will, NULL while it waits
    UNIQUE (watch, article)
) STRICT;
CREATE INDEX watch_matches_by_article ON watch_matches (article);
CREATE INDEX watch_matches_waiting ON watch_matches (due) WHERE edition IS NULL;
CREATE INDEX watch_matches_by_edition ON watch_matches (edition) WHERE edition IS NOT NULL;

-- +goose Down
DROP TABLE watch_matches;
DROP TABLE watch_keys;
DROP TABLE watches;
