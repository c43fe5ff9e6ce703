-- What copies have taken on of the intake and the reading, each of it one of them;
-- and whose turn it is at a host.

-- +goose Up
CREATE TABLE visit_claims (
    source TEXT PRIMARY KEY, -- it may not have been recorded yet
    copy   INTEGER NOT NULL REFERENCES copies ON DELETE CASCADE
) STRICT;
CREATE INDEX visit_claims_by_copy ON visit_claims (copy);

CREATE TABLE reading_claims (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    copy    INTEGER NOT NULL REFERENCES copies ON DELETE CASCADE
) STRICT;
CREATE INDEX reading_claims_by_copy ON reading_claims (copy);

CREATE TABLE host_turns (
    host TEXT PRIMARY KEY,
    copy INTEGER REFERENCES copies ON DELETE SET NULL, -- who is asking it
    free INTEGER NOT NULL -- when it may be asked again, in milliseconds of the server's clock
) STRICT;
CREATE INDEX host_turns_by_copy ON host_turns (copy);

-- +goose Down
DROP TABLE host_turns;
DROP TABLE reading_claims;
DROP TABLE visit_claims;
