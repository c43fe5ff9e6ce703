-- What copies have taken on of the intake and the reading, each of it one of them;
-- and whose turn it is at a host.

-- +goose Up
CREATE TABLE visit_claims (
    source TEXT COLLATE "C" PRIMARY KEY, -- it may not have been recorded yet
    copy   BIGINT NOT NULL REFERENCES copies ON DELETE CASCADE
);
CREATE INDEX visit_claims_by_copy ON visit_claims (copy);

CREATE TABLE reading_claims (
    article BIGINT PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    copy    BIGINT NOT NULL REFERENCES copies ON DELETE CASCADE
);
CREATE INDEX reading_claims_by_copy ON reading_claims (copy);

CREATE TABLE host_turns (
    host TEXT COLLATE "C" PRIMARY KEY,
    copy BIGINT REFERENCES copies ON DELETE SET NULL, -- who is asking it
    free BIGINT NOT NULL -- when it may be asked again, in milliseconds of the server's clock
);
CREATE INDEX host_turns_by_copy ON host_turns (copy);

-- +goose Down
DROP TABLE host_turns;
DROP TABLE reading_claims;
DROP TABLE visit_claims;
