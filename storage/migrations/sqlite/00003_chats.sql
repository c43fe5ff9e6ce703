-- Who reads, what is sent to them and what they send.

-- +goose Up
CREATE TABLE chats (
    chat        TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    lang        TEXT NOT NULL,
    lang_chosen INTEGER NOT NULL,
    hour        INTEGER NOT NULL,
    minute      INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    subscribed  INTEGER NOT NULL,
    since       INTEGER NOT NULL, -- 0 if never
    gone        INTEGER NOT NULL,
    last        INTEGER NOT NULL DEFAULT 0, -- end of the latest edition's window
    next_at     INTEGER NOT NULL -- no edition is due before
) STRICT;
CREATE INDEX chats_by_turn ON chats (next_at) WHERE subscribed = 1 AND gone = 0;
CREATE INDEX chats_by_since ON chats (since) WHERE subscribed = 1 AND gone = 0;

CREATE TABLE editions (
    date     TEXT NOT NULL,
    lang     TEXT NOT NULL,
    zone     TEXT NOT NULL,
    starts   INTEGER NOT NULL,
    ends     INTEGER NOT NULL,
    parts    TEXT NOT NULL, -- JSON, a list of messages
    composed INTEGER NOT NULL,
    PRIMARY KEY (date, lang, zone, starts, ends)
) STRICT;

CREATE TABLE deliveries (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    chat       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    date       TEXT NOT NULL, -- of the edition, in the reader's zone
    lang       TEXT NOT NULL,
    zone       TEXT NOT NULL,
    starts     INTEGER NOT NULL,
    ends       INTEGER NOT NULL,
    part       INTEGER NOT NULL DEFAULT 0, -- parts confirmed
    attempts   INTEGER NOT NULL DEFAULT 0, -- at the next part
    not_before INTEGER NOT NULL, -- milliseconds: pauses may be shorter than a second
    state      TEXT NOT NULL DEFAULT 'pending',
    sending_at INTEGER, -- milliseconds
    message    INTEGER, -- Telegram's id of the last part confirmed
    why        TEXT NOT NULL DEFAULT '',
    UNIQUE (chat, date)
) STRICT;
CREATE INDEX deliveries_pending ON deliveries (not_before, id) WHERE state = 'pending';
CREATE INDEX deliveries_open ON deliveries (chat, id) WHERE state IN ('pending', 'sending');
CREATE INDEX deliveries_sending ON deliveries (sending_at) WHERE state = 'sending';

CREATE TABLE updates (
    id       INTEGER PRIMARY KEY,
    chat     TEXT NOT NULL,
    body     BLOB NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    handled  INTEGER, -- when
    failed   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX updates_waiting ON updates (id) WHERE handled IS NULL;
CREATE INDEX updates_handled ON updates (handled) WHERE handled IS NOT NULL;

CREATE TABLE views (
    id    INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: buttons carry it
    chat  TEXT NOT NULL,
    state BLOB NOT NULL,
    at    INTEGER NOT NULL
) STRICT;
CREATE INDEX views_by_time ON views (at);

CREATE TABLE state (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- +goose Down
DROP TABLE state;
DROP TABLE views;
DROP TABLE updates;
DROP TABLE deliveries;
DROP TABLE editions;
DROP TABLE chats;
