-- Who is who, who said what and who met whom.

-- +goose Up
CREATE TABLE people (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    surname TEXT NOT NULL, -- skeletons, see language.NameKey
    given   TEXT NOT NULL, -- '' or one letter while no text tells more
    country TEXT NOT NULL DEFAULT '',
    UNIQUE (surname, given)
) STRICT;

-- What each article says of a person: aliases and roles are sums of it.
CREATE TABLE article_people (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    rank    INTEGER NOT NULL,
    person  INTEGER NOT NULL REFERENCES people,
    lang    TEXT NOT NULL,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL,
    body    TEXT NOT NULL,
    country TEXT NOT NULL,
    spoke   INTEGER NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (article, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_people_by_person ON article_people (person, lang, role, body, country, day);

CREATE TABLE aliases (
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    lang   TEXT NOT NULL,
    name   TEXT NOT NULL,
    count  INTEGER NOT NULL,
    PRIMARY KEY (person, lang, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
    person  INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    lang    TEXT NOT NULL,
    role    TEXT NOT NULL,
    body    TEXT NOT NULL,
    country TEXT NOT NULL,
    first   TEXT NOT NULL, -- ISO days of the texts that state it
    last    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (person, lang, role, body, country)
) STRICT, WITHOUT ROWID;

-- The folded words of all names of a person.
CREATE TABLE name_words (
    word   TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (word, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_words_by_person ON name_words (person);

-- Bodies as texts were understood with them: a copy of the packs, so that an
-- archive stays readable without them.
CREATE TABLE bodies (
    id         TEXT PRIMARY KEY,
    country    TEXT NOT NULL,
    names      TEXT NOT NULL, -- JSON, by language
    parliament INTEGER NOT NULL,
    first      TEXT NOT NULL,
    last       TEXT NOT NULL
) STRICT;

CREATE TABLE statements (
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    person  INTEGER NOT NULL REFERENCES people,
    at      INTEGER NOT NULL, -- the article's: published, else known_at
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL
) STRICT;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_person ON statements (person, at);
CREATE INDEX statements_by_time ON statements (at, person);

CREATE TABLE meetings (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    a     INTEGER NOT NULL REFERENCES people,
    b     INTEGER NOT NULL REFERENCES people,
    kind  TEXT NOT NULL,
    place TEXT NOT NULL,
    date  TEXT NOT NULL, -- the most precise of its reports, may be ''
    day   TEXT NOT NULL, -- date, or the day of its first report
    CHECK (a < b)
) STRICT;
CREATE INDEX meetings_by_pair ON meetings (a, b, day);
CREATE INDEX meetings_by_other ON meetings (b, day);
CREATE INDEX meetings_by_day ON meetings (day);

-- A meeting as an article reports it.
CREATE TABLE reports (
    meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    place   TEXT NOT NULL,
    date    TEXT NOT NULL,
    day     TEXT NOT NULL, -- of the article
    start   INTEGER NOT NULL,
    stop    INTEGER NOT NULL,
    PRIMARY KEY (meeting, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_by_article ON reports (article);

-- +goose Down
DROP TABLE reports;
DROP TABLE meetings;
DROP TABLE statements;
DROP TABLE bodies;
DROP TABLE name_words;
DROP TABLE roles;
DROP TABLE aliases;
DROP TABLE article_people;
DROP TABLE people;
