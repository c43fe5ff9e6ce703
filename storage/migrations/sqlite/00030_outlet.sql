-- What lets a million deliveries be enqueued, and sent, in bulk.

-- +goose Up
-- Chats with the same number are alike in all that decides about their
-- editions; 0 if it is not known yet.
ALTER TABLE chats ADD COLUMN cohort INTEGER NOT NULL DEFAULT 0;
DROP INDEX chats_daily_by_turn;
DROP INDEX chats_by_since;

-- Of those that may be sent, those of a lower rank go first.
ALTER TABLE deliveries ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
DROP INDEX deliveries_pending;
CREATE INDEX deliveries_pending ON deliveries (rank, not_before, id) WHERE state = 'pending';

-- Until when Telegram wants a chat to be left alone; the chat '' is all of them.
CREATE TABLE pauses (
    chat  TEXT PRIMARY KEY,
    until INTEGER NOT NULL -- milliseconds
) STRICT, WITHOUT ROWID;
INSERT INTO pauses (chat, until) SELECT '', CAST(value AS INTEGER) FROM state WHERE key = 'closed until';
DELETE FROM state WHERE key = 'closed until';

-- +goose Down
INSERT INTO state (key, value) SELECT 'closed until', until FROM pauses WHERE chat = '';
DROP TABLE pauses;
DROP INDEX deliveries_pending;
ALTER TABLE deliveries DROP COLUMN rank;
CREATE INDEX deliveries_pending ON deliveries (not_before, id) WHERE state = 'pending';
CREATE INDEX chats_by_since ON chats (since) WHERE subscribed = 1 AND gone = 0;
CREATE INDEX chats_daily_by_turn ON chats (next_at) WHERE subscribed = 1 AND gone = 0 AND weekdays = 0;
ALTER TABLE chats DROP COLUMN cohort;
