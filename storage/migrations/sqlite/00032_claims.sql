-- Which deliveries hold up others of their chat is looked up among the few that
-- are under way, not in an index of all that wait: that one was most of what a
-- claim had to write.

-- +goose Up
DROP INDEX deliveries_open;
DROP INDEX deliveries_sending;
CREATE INDEX deliveries_sending ON deliveries (chat, sending_at) WHERE state = 'sending';
CREATE INDEX deliveries_begun ON deliveries (chat) WHERE state = 'pending' AND part > 0;

-- +goose Down
DROP INDEX deliveries_begun;
DROP INDEX deliveries_sending;
CREATE INDEX deliveries_sending ON deliveries (sending_at) WHERE state = 'sending';
CREATE INDEX deliveries_open ON deliveries (chat, id) WHERE state IN ('pending', 'sending');
