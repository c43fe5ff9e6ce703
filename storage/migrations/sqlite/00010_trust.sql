-- What readers found wrong, what was corrected, and where it had been sent.

-- +goose Up
-- What the messages of an edition show.
CREATE TABLE shown (
    edition TEXT NOT NULL REFERENCES editions ON DELETE CASCADE,
    part    INTEGER NOT NULL,
    rank    INTEGER NOT NULL, -- of the item in its message
    kind    TEXT NOT NULL, -- see digest.Item
    item    INTEGER NOT NULL,
    article INTEGER NOT NULL, -- 0 if it is of no article
    start   INTEGER NOT NULL, -- where it stands in the article
    stop    INTEGER NOT NULL,
    PRIMARY KEY (edition, part, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX shown_by_article ON shown (article, kind) WHERE article <> 0;
CREATE INDEX shown_by_item ON shown (item, kind) WHERE article = 0;

-- A subject is an item that somebody has reported. What comes from an article
-- is known by its place there: a new reading gives it another id.
CREATE TABLE subjects (
    id      INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: buttons carry it
    kind    TEXT NOT NULL,
    item    INTEGER NOT NULL, -- 0 if it is known by its place
    article INTEGER NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL,
    lang    TEXT NOT NULL, -- in which the first reporter saw it
    html    TEXT NOT NULL, -- and as what
    state   TEXT NOT NULL DEFAULT 'open', -- open, fine or corrected
    turn    INTEGER NOT NULL DEFAULT 0, -- how often it was put off
    UNIQUE (kind, item, article, start, stop)
) STRICT;
CREATE INDEX subjects_by_turn ON subjects (state, turn);

CREATE TABLE complaints (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject INTEGER NOT NULL REFERENCES subjects ON DELETE CASCADE,
    chat    TEXT NOT NULL, -- the reporter's own, which has the user's id
    reason  TEXT NOT NULL, -- see digest.Complaint
    words   TEXT NOT NULL,
    at      INTEGER NOT NULL,
    UNIQUE (subject, chat, reason)
) STRICT;
CREATE INDEX complaints_by_chat ON complaints (chat, at);

-- Who corrected what. Never deleted.
CREATE TABLE corrections (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL, -- see digest.Correction
    item    TEXT NOT NULL, -- kind of the item
    meeting INTEGER NOT NULL, -- that was withdrawn, else 0
    a       INTEGER NOT NULL, -- whom it was about: the speaker, or the two who met
    b       INTEGER NOT NULL,
    person  INTEGER NOT NULL, -- to whom it was given, else 0
    start   INTEGER NOT NULL, -- the sentence that was chosen
    stop    INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    names   TEXT NOT NULL, -- what they were called, JSON
    by      INTEGER NOT NULL, -- Telegram user
    at      INTEGER NOT NULL,
    undone  INTEGER, -- when, and by whom
    undoer  INTEGER
) STRICT;

-- Where a correction holds, whenever the article is read anew.
CREATE TABLE spots (
    correction INTEGER NOT NULL REFERENCES corrections,
    article    INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    start      INTEGER NOT NULL,
    stop       INTEGER NOT NULL,
    a          INTEGER NOT NULL, -- faces of the two who met, else 0
    b          INTEGER NOT NULL,
    hidden     TEXT NOT NULL, -- rows that the latest reading would show, JSON
    PRIMARY KEY (correction, article, start, stop, a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX spots_by_article ON spots (article);

-- Editions that a correction concerns and that are to be worded again.
CREATE TABLE stale (
    edition TEXT PRIMARY KEY REFERENCES editions ON DELETE CASCADE,
    marks   INTEGER NOT NULL DEFAULT 1 -- how often it was said
) STRICT, WITHOUT ROWID;

-- Messages that are to be edited.
CREATE TABLE amendments (
    delivery   INTEGER NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    part       INTEGER NOT NULL,
    state      TEXT NOT NULL DEFAULT 'pending', -- pending, done or lost
    attempts   INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL, -- milliseconds
    why        TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (delivery, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX amendments_pending ON amendments (not_before) WHERE state = 'pending';

-- +goose Down
DROP TABLE amendments;
DROP TABLE stale;
DROP TABLE spots;
DROP TABLE corrections;
DROP TABLE complaints;
DROP TABLE subjects;
DROP TABLE shown;
