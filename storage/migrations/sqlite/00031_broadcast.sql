-- Messages of those who run the bot to all subscribers, and deliveries of which
-- nobody knows whether they arrived.

-- +goose Up
CREATE TABLE broadcasts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: deliveries are named after it
    draft    INTEGER NOT NULL UNIQUE, -- the view that was confirmed
    by       INTEGER NOT NULL, -- Telegram user
    message  INTEGER NOT NULL, -- in that user's chat, shows how far it is; 0 if none
    texts    TEXT NOT NULL, -- JSON, see digest.Saying
    owned    INTEGER NOT NULL, -- also to channels that somebody set up
    state    TEXT NOT NULL DEFAULT 'going', -- what is wanted: going, paused or stopped
    at       INTEGER NOT NULL,
    over     INTEGER NOT NULL DEFAULT 0, -- when the last delivery was settled
    shown    INTEGER NOT NULL DEFAULT 0, -- that it is over
    "all"    INTEGER NOT NULL, -- chats that were to get it in the beginning
    made     INTEGER NOT NULL DEFAULT 0, -- deliveries
    reached  INTEGER NOT NULL DEFAULT 0, -- the row of chats up to which they are made
    last     INTEGER NOT NULL, -- and up to which they are to be
    tally    TEXT NOT NULL DEFAULT '{}' -- JSON, what became of them
) STRICT;
CREATE INDEX broadcasts_unfinished ON broadcasts (id) WHERE over = 0;
CREATE INDEX broadcasts_unshown ON broadcasts (id) WHERE shown = 0;
CREATE INDEX deliveries_said ON deliveries (slot, state, not_before) WHERE rank = 1;

CREATE TABLE unknowns (
    delivery INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE, -- in the state ambiguous
    at       INTEGER NOT NULL,
    seen     INTEGER NOT NULL DEFAULT 0 -- by those who run the bot
) STRICT;
INSERT INTO unknowns (delivery, at) SELECT id, not_before / 1000 FROM deliveries WHERE state = 'ambiguous';
CREATE INDEX unknowns_by_time ON unknowns (at);

-- +goose Down
DROP TABLE unknowns;
DROP INDEX deliveries_said;
DROP TABLE broadcasts;
