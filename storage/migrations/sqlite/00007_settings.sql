-- What a chat can set beyond hour and language, and deliveries that are no
-- digests.

-- +goose Up
ALTER TABLE chats ADD COLUMN thread INTEGER NOT NULL DEFAULT 0; -- topic of a forum
ALTER TABLE chats ADD COLUMN weekdays INTEGER NOT NULL DEFAULT 0; -- bits, Sunday first; 0 for all
ALTER TABLE chats ADD COLUMN paused TEXT NOT NULL DEFAULT ''; -- ISO day from which on editions come again
ALTER TABLE chats ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'; -- JSON, see digest.Settings
CREATE INDEX chats_daily_by_turn ON chats (next_at) WHERE subscribed = 1 AND gone = 0 AND weekdays = 0;

-- The text of an edition, found by a key that equal deliveries share. The key
-- of those composed before is not known any more: what is still to be sent of
-- them is composed anew.
DROP TABLE editions;
CREATE TABLE editions (
    key      TEXT PRIMARY KEY,
    parts    TEXT NOT NULL, -- JSON, a list of messages
    composed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX editions_by_time ON editions (composed);

-- A delivery is unique by its slot: the day of a digest, or a name of another
-- kind of edition.
CREATE TABLE deliveries_new (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    chat       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    slot       TEXT NOT NULL,
    edition    TEXT NOT NULL, -- key of its text; '' of those made before there were keys
    date       TEXT NOT NULL, -- of the edition, in the reader's zone
    lang       TEXT NOT NULL,
    zone       TEXT NOT NULL,
    starts     INTEGER NOT NULL,
    ends       INTEGER NOT NULL,
    manner     TEXT NOT NULL, -- JSON, see digest.Manner
    part       INTEGER NOT NULL DEFAULT 0, -- parts confirmed
    attempts   INTEGER NOT NULL DEFAULT 0, -- at the next part
    not_before INTEGER NOT NULL, -- milliseconds: pauses may be shorter than a second
    state      TEXT NOT NULL DEFAULT 'pending',
    sending_at INTEGER, -- milliseconds
    why        TEXT NOT NULL DEFAULT '',
    UNIQUE (chat, slot)
) STRICT;
INSERT INTO deliveries_new (id, chat, kind, slot, edition, date, lang, zone, starts, ends, manner, part, attempts, not_before, state, sending_at, why)
    SELECT id, chat, kind, date, '', date, lang, zone, starts, ends, '{}', part, attempts, not_before, state, sending_at, why FROM deliveries;

-- The messages by which it arrived, so that they can be corrected.
CREATE TABLE posts (
    delivery INTEGER NOT NULL,
    part     INTEGER NOT NULL,
    message  INTEGER NOT NULL, -- Telegram's id, in the delivery's chat
    PRIMARY KEY (delivery, part)
) STRICT, WITHOUT ROWID;
INSERT INTO posts SELECT id, part - 1, message FROM deliveries WHERE message IS NOT NULL AND part > 0;

DROP TABLE deliveries;
ALTER TABLE deliveries_new RENAME TO deliveries;
CREATE INDEX deliveries_pending ON deliveries (not_before, id) WHERE state = 'pending';
CREATE INDEX deliveries_open ON deliveries (chat, id) WHERE state IN ('pending', 'sending');
CREATE INDEX deliveries_sending ON deliveries (sending_at) WHERE state = 'sending';
CREATE INDEX deliveries_by_edition ON deliveries (edition);

-- What a user of a chat was asked last, until the answer comes.
CREATE TABLE questions (
    chat  TEXT NOT NULL,
    user  INTEGER NOT NULL,
    state BLOB NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (chat, user)
) STRICT, WITHOUT ROWID;

-- +goose Down
-- A chat can have several deliveries of one day now, which the schema before can't hold.
SELECT 1 FROM there_is_no_way_back;
