-- When sources that used to publish went silent.

-- +goose Up
CREATE TABLE silences (
    source  TEXT NOT NULL REFERENCES sources ON DELETE CASCADE,
    since   TEXT NOT NULL,    -- ISO day of the latest item
    usual   INTEGER NOT NULL, -- items on such days
    noticed INTEGER NOT NULL,
    over    INTEGER,          -- when it was found to publish again
    PRIMARY KEY (source, since)
) STRICT, WITHOUT ROWID;

-- +goose Down
DROP TABLE silences;
