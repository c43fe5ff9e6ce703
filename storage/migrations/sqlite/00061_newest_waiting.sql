-- On PostgreSQL, where several copies claim chats of what waits, an index finds
-- the newest of it. A file is served by one process, which takes on a thousand
-- updates at a time.

-- +goose Up

-- +goose Down
