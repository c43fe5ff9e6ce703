-- Editions that their channel's owner sees before they are published, and the
-- channels of an owner.

-- +goose Up
CREATE TABLE drafts (
    delivery INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE, -- that waits; its state says what was decided
    digest   TEXT NOT NULL, -- JSON, see digest.Digest
    title    TEXT NOT NULL, -- of the channel
    owner    INTEGER NOT NULL, -- who decides
    deadline INTEGER NOT NULL,
    anyway   INTEGER NOT NULL, -- past the deadline it is published
    revision INTEGER NOT NULL DEFAULT 0,
    told     INTEGER NOT NULL DEFAULT 0 -- the owner was written to
) STRICT;
CREATE INDEX deliveries_drafted ON deliveries (id) WHERE state = 'draft';
CREATE INDEX channels_by_owner ON chats (json_extract(settings, '$.owner')) WHERE kind = 'channel';

-- +goose Down
DROP INDEX channels_by_owner;
DROP INDEX deliveries_drafted;
DROP TABLE drafts;
