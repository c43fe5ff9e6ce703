-- Who serves from one database, and who of them sends: see docs/postgresql.md.
-- On SQLite there is one, and these stay empty.

-- +goose Up
CREATE TABLE copies (
    id      INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: a later copy has a higher one
    name    TEXT NOT NULL, -- of its machine and process
    seen    INTEGER NOT NULL, -- milliseconds of the server's clock
    line    INTEGER NOT NULL DEFAULT 0, -- the server's process behind the connection on which it shows itself
    waits   INTEGER NOT NULL DEFAULT 0 -- and behind the one on which it waits for its turn to send, or has it
) STRICT;

CREATE TABLE sender_terms (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    copy    INTEGER NOT NULL, -- who sent, or sends; it may be gone
    began   INTEGER NOT NULL, -- milliseconds of the server's clock
    ended   INTEGER -- when it stopped by itself
) STRICT;

-- Whose updates are being handled, and by whom.
CREATE TABLE inbox_claims (
    chat    TEXT PRIMARY KEY,
    copy    INTEGER NOT NULL REFERENCES copies ON DELETE CASCADE
) STRICT;
CREATE INDEX inbox_claims_by_copy ON inbox_claims (copy);

-- +goose Down
DROP TABLE inbox_claims;
DROP TABLE sender_terms;
DROP TABLE copies;
