-- What was sent long ago is found without looking at everything.

-- +goose Up
CREATE INDEX deliveries_settled ON deliveries (not_before) WHERE state NOT IN ('pending', 'sending');

-- +goose Down
DROP INDEX deliveries_settled;
