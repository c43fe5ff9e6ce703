-- How matches are collected on PostgreSQL: nothing here, where the index of words
-- is kept newest article first.

-- +goose Up

-- +goose Down
