-- The schema as migrations 1 to 49 of SQLite have made it; from then on each has
-- a twin of its number here. Times are unix seconds in UTC, days are ISO, what is
-- true or false is 1 or 0. Texts are in the order of their bytes, as SQLite has
-- them. Indexes that only spare SQLite the way to a row are left out.

-- +goose Up

-- What SQLite has and PostgreSQL has not, so that queries are written once.

-- The greater and the lesser of two values; NULL if one is.
CREATE FUNCTION max(a BIGINT, b BIGINT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN a >= b THEN a WHEN a < b THEN b END';
CREATE FUNCTION min(a BIGINT, b BIGINT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN a <= b THEN a WHEN a > b THEN b END';
CREATE FUNCTION max(a TEXT, b TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN a COLLATE "C" >= b THEN a WHEN a COLLATE "C" < b THEN b END';
CREATE FUNCTION min(a TEXT, b TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN a COLLATE "C" <= b THEN a WHEN a COLLATE "C" > b THEN b END';

CREATE FUNCTION iif(condition BOOLEAN, yes BIGINT, no BIGINT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN condition THEN yes ELSE no END';
CREATE FUNCTION iif(condition BOOLEAN, yes TEXT, no TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN condition THEN yes ELSE no END';

CREATE FUNCTION substr(whole TEXT, first BIGINT, length BIGINT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT substr(whole, first::int, length::int)';
CREATE FUNCTION substr(whole BYTEA, first BIGINT, length BIGINT) RETURNS BYTEA LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT substr(whole, first::int, greatest(length, 0)::int)';
CREATE FUNCTION instr(whole TEXT, part TEXT) RETURNS INT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT strpos(whole, part)';

-- The values of a list: one that is handed over as an array, or JSON.
CREATE FUNCTION json_each(list BIGINT[]) RETURNS TABLE (key BIGINT, value BIGINT) LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT place - 1, item FROM unnest(list) WITH ORDINALITY AS u (item, place)';
CREATE FUNCTION json_each(list TEXT[]) RETURNS TABLE (key BIGINT, value TEXT) LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT place - 1, item COLLATE "C" FROM unnest(list) WITH ORDINALITY AS u (item, place)';
CREATE FUNCTION json_each(list TEXT) RETURNS TABLE (key BIGINT, value JSONB) LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT place - 1, item FROM jsonb_array_elements(list::jsonb) WITH ORDINALITY AS u (item, place)';
CREATE FUNCTION json_each(object TEXT, path TEXT) RETURNS TABLE (key BIGINT, value JSONB) LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT place - 1, item FROM jsonb_array_elements(object::jsonb -> substr(path, 3)) WITH ORDINALITY AS u (item, place)';

-- A member of an object, by its name or as '$.name', and an element of a list.
CREATE FUNCTION json_extract(object TEXT, path TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT (object::jsonb ->> CASE WHEN starts_with(path, ''$.'') THEN substr(path, 3) ELSE path END) COLLATE "C"';
CREATE FUNCTION json_number(object TEXT, path TEXT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT (object::jsonb ->> substr(path, 3))::bigint';
CREATE FUNCTION json_element(list TEXT, place BIGINT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT list::jsonb ->> place::int';
CREATE OPERATOR ->> (LEFTARG = TEXT, RIGHTARG = TEXT, FUNCTION = json_extract);
CREATE OPERATOR ->> (LEFTARG = TEXT, RIGHTARG = BIGINT, FUNCTION = json_element);
CREATE FUNCTION json_group_array_end(list BIGINT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT array_to_json(list)::text';
CREATE AGGREGATE json_group_array (BIGINT) (SFUNC = array_append, STYPE = BIGINT[], INITCOND = '{}', FINALFUNC = json_group_array_end);
CREATE FUNCTION json_group_object_step(object JSONB, name TEXT, value BIGINT) RETURNS JSONB LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT object || jsonb_build_object(name, value)';
CREATE FUNCTION json_group_object_end(object JSONB) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT object::text';
CREATE AGGREGATE json_group_object (TEXT, BIGINT) (SFUNC = json_group_object_step, STYPE = JSONB, INITCOND = '{}', FINALFUNC = json_group_object_end);
CREATE FUNCTION group_concat_end(list BIGINT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT array_to_string(list, '','')';
CREATE AGGREGATE group_concat (BIGINT) (SFUNC = array_append, STYPE = BIGINT[], FINALFUNC = group_concat_end);

CREATE FUNCTION whole_number(text TEXT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN text ~ ''^-?[0-9]{1,18}$'' THEN text::bigint ELSE 0 END';

-- The rows of a table that belong to a chat are given another, but those of which
-- that has one already.
-- +goose StatementBegin
CREATE FUNCTION move_rows(belonging TEXT, was TEXT, becomes TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    place TID;
BEGIN
    FOR place IN EXECUTE format('SELECT ctid FROM %I WHERE chat = $1', belonging) USING was LOOP
        BEGIN
            EXECUTE format('UPDATE %I SET chat = $1 WHERE ctid = $2', belonging) USING becomes, place;
        EXCEPTION WHEN unique_violation THEN
            NULL; -- it stays
        END;
    END LOOP;
END $$;
-- +goose StatementEnd

CREATE FUNCTION json_remove(object TEXT, path TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT (object::jsonb - substr(path, 3))::text';

CREATE TABLE sources (
    id            TEXT COLLATE "C" PRIMARY KEY,
    name          TEXT COLLATE "C" NOT NULL,
    kind          TEXT COLLATE "C" NOT NULL,
    url           TEXT COLLATE "C" NOT NULL,
    lang          TEXT COLLATE "C" NOT NULL,
    zone          TEXT COLLATE "C" NOT NULL,
    official      BIGINT NOT NULL,
    etag          TEXT COLLATE "C" NOT NULL,
    last_modified TEXT COLLATE "C" NOT NULL,
    last_visit    BIGINT NOT NULL,
    last_success  BIGINT,
    last_new      BIGINT,
    failures      BIGINT NOT NULL, -- in a row
    reason        TEXT COLLATE "C" NOT NULL,
    body_hash     TEXT COLLATE "C" NOT NULL DEFAULT '',
    rest          BIGINT NOT NULL DEFAULT 0,
    skip          BIGINT NOT NULL DEFAULT 0,
    since         BIGINT NOT NULL DEFAULT 0,
    next_visit    BIGINT NOT NULL DEFAULT 0,
    cause         TEXT COLLATE "C" NOT NULL DEFAULT '',
    trouble       TEXT COLLATE "C" NOT NULL DEFAULT ''
);

CREATE TABLE visits (
    source TEXT COLLATE "C" NOT NULL REFERENCES sources ON DELETE CASCADE,
    at     BIGINT NOT NULL,
    seen   BIGINT NOT NULL,
    added  BIGINT NOT NULL,
    failed TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (at, source)
);
CREATE INDEX visits_by_source ON visits (source, at);

CREATE TABLE stories (
    id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY
);

CREATE TABLE articles (
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: the search index goes by it
    source     TEXT COLLATE "C" NOT NULL, -- id; the source itself may be recorded later, or never
    url        TEXT COLLATE "C" NOT NULL, -- as it was given
    canonical  TEXT COLLATE "C",
    hash       BYTEA NOT NULL UNIQUE, -- of the text without regard to white space
    declared   TEXT COLLATE "C" NOT NULL, -- language
    headline   TEXT COLLATE "C" NOT NULL,
    text       TEXT COLLATE "C" NOT NULL,
    published  BIGINT,
    date       TEXT COLLATE "C" NOT NULL,
    date_only  BIGINT NOT NULL,
    added      BIGINT NOT NULL,
    known_at   BIGINT NOT NULL,
    -- waiting to be read
    rules      BIGINT NOT NULL DEFAULT -1,
    attempts   BIGINT NOT NULL DEFAULT 0,
    next_try   BIGINT NOT NULL DEFAULT 0,
    last_error TEXT COLLATE "C" NOT NULL DEFAULT '',
    -- what reading found
    relevant   BIGINT NOT NULL DEFAULT 0,
    lang       TEXT COLLATE "C" NOT NULL DEFAULT '',
    title      TEXT COLLATE "C" NOT NULL DEFAULT '',
    day        TEXT COLLATE "C" NOT NULL DEFAULT '', -- of publication, never empty once read
    terms      BYTEA, -- hashes of its words, ascending, 4 bytes each: to see near copies
    story      BIGINT REFERENCES stories,
    EXCLUDE USING hash (canonical WITH =) -- unique, however long
);
CREATE INDEX articles_by_source ON articles (source);
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_rules ON articles (rules, next_try);
CREATE INDEX articles_by_time ON articles (known_at, relevant, story, published, lang, source);
CREATE INDEX articles_kept ON articles (source, known_at) WHERE relevant = 1;

-- Words are computed by the program; the index takes them as they are.
CREATE TABLE search (
    docid BIGINT PRIMARY KEY,
    terms TSVECTOR NOT NULL
);
CREATE INDEX search_by_terms ON search USING gin (terms);

CREATE TABLE article_topics (
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    rank    BIGINT NOT NULL,
    topic   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (article, rank)
);

CREATE TABLE sentences (
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    rank    BIGINT NOT NULL,
    text    TEXT COLLATE "C" NOT NULL,
    start   BIGINT NOT NULL,
    stop    BIGINT NOT NULL,
    choice  BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (article, rank)
);

CREATE TABLE events (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    name    TEXT COLLATE "C" NOT NULL,
    place   TEXT COLLATE "C" NOT NULL,
    date    TEXT COLLATE "C" NOT NULL,
    start   BIGINT NOT NULL,
    stop    BIGINT NOT NULL
);
CREATE INDEX events_by_article ON events (article);

CREATE TABLE upcoming (
    id        BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    article   BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    what      TEXT COLLATE "C" NOT NULL, -- in a few words
    passage   TEXT COLLATE "C" NOT NULL, -- the sentence that announces it, what if that is too long
    date      TEXT COLLATE "C" NOT NULL,
    start     BIGINT NOT NULL,
    stop      BIGINT NOT NULL,
    certainty TEXT COLLATE "C" NOT NULL DEFAULT '',
    sketch    BYTEA,
    known     BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX upcoming_by_article ON upcoming (article);
CREATE INDEX upcoming_by_date ON upcoming (date, known);

CREATE TABLE bodies (
    id         TEXT COLLATE "C" PRIMARY KEY,
    country    TEXT COLLATE "C" NOT NULL,
    names      TEXT COLLATE "C" NOT NULL, -- JSON, by language
    parliament BIGINT NOT NULL,
    first      TEXT COLLATE "C" NOT NULL,
    last       TEXT COLLATE "C" NOT NULL
);

CREATE TABLE chats (
    chat        TEXT COLLATE "C" PRIMARY KEY,
    kind        TEXT COLLATE "C" NOT NULL,
    lang        TEXT COLLATE "C" NOT NULL,
    lang_chosen BIGINT NOT NULL,
    hour        BIGINT NOT NULL,
    minute      BIGINT NOT NULL,
    zone        TEXT COLLATE "C" NOT NULL,
    subscribed  BIGINT NOT NULL,
    since       BIGINT NOT NULL, -- 0 if never
    gone        BIGINT NOT NULL,
    thread      BIGINT NOT NULL DEFAULT 0,
    weekdays    BIGINT NOT NULL DEFAULT 0,
    paused      TEXT COLLATE "C" NOT NULL DEFAULT '',
    settings    TEXT COLLATE "C" NOT NULL DEFAULT '{}',
    cohort      BIGINT NOT NULL DEFAULT 0,
    rowid       BIGINT GENERATED BY DEFAULT AS IDENTITY UNIQUE -- in the order in which they came
);
CREATE INDEX chats_by_cohort ON chats (cohort, chat);
CREATE INDEX chats_channels ON chats (chat) WHERE kind = 'channel';

CREATE TABLE updates (
    id       BIGINT PRIMARY KEY,
    chat     TEXT COLLATE "C" NOT NULL,
    body     BYTEA NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    handled  BIGINT, -- when
    failed   TEXT COLLATE "C" NOT NULL DEFAULT '',
    at       BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX updates_handled ON updates (handled) WHERE handled IS NOT NULL;
CREATE INDEX updates_waiting ON updates (chat, id) WHERE handled IS NULL;

CREATE TABLE views (
    id    BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: buttons carry it
    chat  TEXT COLLATE "C" NOT NULL,
    state BYTEA NOT NULL,
    at    BIGINT NOT NULL
);
CREATE INDEX views_by_time ON views (at);

CREATE TABLE state (
    key   TEXT COLLATE "C" PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);

CREATE TABLE people (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    country TEXT COLLATE "C" NOT NULL DEFAULT '',
    merged  BIGINT REFERENCES people -- the person whom this one was decided to be, never merged itself
);
CREATE INDEX people_by_merger ON people (merged) WHERE merged IS NOT NULL;
CREATE INDEX people_by_country ON people (country);

CREATE TABLE article_people (
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    rank    BIGINT NOT NULL,
    person  BIGINT NOT NULL REFERENCES people,
    lang    TEXT COLLATE "C" NOT NULL,
    name    TEXT COLLATE "C" NOT NULL,
    role    TEXT COLLATE "C" NOT NULL,
    body    TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    spoke   BIGINT NOT NULL,
    day     TEXT COLLATE "C" NOT NULL,
    tenure  TEXT COLLATE "C" NOT NULL DEFAULT '',
    face    BIGINT NOT NULL DEFAULT 0,
    office  TEXT COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (article, rank)
);
CREATE INDEX article_people_by_body ON article_people (body, article) WHERE body <> '';
CREATE INDEX article_people_by_person ON article_people (person, lang, day);
CREATE INDEX article_people_by_face ON article_people (face);

CREATE TABLE aliases (
    person BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    lang   TEXT COLLATE "C" NOT NULL,
    name   TEXT COLLATE "C" NOT NULL,
    count  BIGINT NOT NULL,
    PRIMARY KEY (person, lang, name)
);

CREATE TABLE name_words (
    word   TEXT COLLATE "C" NOT NULL,
    person BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (word, person)
);
CREATE INDEX name_words_by_person ON name_words (person);

CREATE TABLE meetings (
    id    BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    a     BIGINT NOT NULL REFERENCES people,
    b     BIGINT NOT NULL REFERENCES people,
    kind  TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    date  TEXT COLLATE "C" NOT NULL, -- the most precise of its reports, may be ''
    day   TEXT COLLATE "C" NOT NULL, -- date, or the day of its first report
    CHECK (a < b)
);
CREATE INDEX meetings_by_pair ON meetings (a, b, day);
CREATE INDEX meetings_by_other ON meetings (b, day);
CREATE INDEX meetings_by_day ON meetings (day);
CREATE INDEX meetings_by_one ON meetings (a, day);

CREATE TABLE reports (
    meeting BIGINT NOT NULL REFERENCES meetings ON DELETE CASCADE,
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    a       BIGINT NOT NULL, -- faces
    b       BIGINT NOT NULL,
    kind    TEXT COLLATE "C" NOT NULL,
    place   TEXT COLLATE "C" NOT NULL,
    date    TEXT COLLATE "C" NOT NULL,
    day     TEXT COLLATE "C" NOT NULL, -- of the article
    start   BIGINT NOT NULL,
    stop    BIGINT NOT NULL,
    PRIMARY KEY (article, a, b, meeting)
);
CREATE INDEX reports_by_meeting ON reports (meeting);
CREATE INDEX reports_by_a ON reports (a);
CREATE INDEX reports_by_b ON reports (b);

CREATE TABLE roles (
    person  BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    lang    TEXT COLLATE "C" NOT NULL,
    role    TEXT COLLATE "C" NOT NULL,
    body    TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    tenure  TEXT COLLATE "C" NOT NULL, -- see digest.Person
    first   TEXT COLLATE "C" NOT NULL, -- ISO days of the texts that state it
    last    TEXT COLLATE "C" NOT NULL,
    count   BIGINT NOT NULL,
    office  TEXT COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (person, lang, role, body, country, tenure)
);

CREATE TABLE face_keys (
    key  TEXT COLLATE "C" NOT NULL,
    face BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (key, face)
);
CREATE INDEX face_keys_by_face ON face_keys (face);

CREATE TABLE doubts (
    id     BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: buttons carry it
    a      BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    b      BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    weight DOUBLE PRECISION NOT NULL, -- what speaks for it
    state  TEXT COLLATE "C" NOT NULL DEFAULT 'open', -- open, same or different
    turn   BIGINT NOT NULL DEFAULT 0, -- how often it was put off
    UNIQUE (a, b),
    CHECK (a < b)
);
CREATE INDEX doubts_by_turn ON doubts (state, turn, weight);
CREATE INDEX doubts_by_b ON doubts (b);

CREATE TABLE decisions (
    id     BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    kind   TEXT COLLATE "C" NOT NULL, -- see digest.Decision
    a      BIGINT NOT NULL, -- people; they may be gone
    b      BIGINT NOT NULL,
    names  TEXT COLLATE "C" NOT NULL, -- what they were called, JSON
    moved  TEXT COLLATE "C" NOT NULL, -- faces or mentions that were moved, JSON
    by     BIGINT NOT NULL, -- Telegram user
    at     BIGINT NOT NULL,
    undone BIGINT, -- when, and by whom
    undoer BIGINT
);

CREATE TABLE pins (
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    name    TEXT COLLATE "C" NOT NULL, -- as the text gives it
    face    BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (article, name)
);
CREATE INDEX pins_by_face ON pins (face);

CREATE TABLE offices (
    id    TEXT COLLATE "C" PRIMARY KEY,
    body  TEXT COLLATE "C" NOT NULL,
    names TEXT COLLATE "C" NOT NULL -- JSON, by language
);

CREATE TABLE editions (
    key      TEXT COLLATE "C" PRIMARY KEY,
    parts    TEXT COLLATE "C" NOT NULL, -- JSON, a list of messages
    composed BIGINT NOT NULL
);
CREATE INDEX editions_by_time ON editions (composed);

CREATE TABLE deliveries (
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    chat       TEXT COLLATE "C" NOT NULL,
    kind       TEXT COLLATE "C" NOT NULL,
    slot       TEXT COLLATE "C" NOT NULL,
    edition    TEXT COLLATE "C" NOT NULL, -- key of its text; '' of those made before there were keys
    date       TEXT COLLATE "C" NOT NULL, -- of the edition, in the reader's zone
    lang       TEXT COLLATE "C" NOT NULL,
    zone       TEXT COLLATE "C" NOT NULL,
    starts     BIGINT NOT NULL,
    ends       BIGINT NOT NULL,
    manner     TEXT COLLATE "C" NOT NULL, -- JSON, see digest.Manner
    part       BIGINT NOT NULL DEFAULT 0, -- parts confirmed
    attempts   BIGINT NOT NULL DEFAULT 0, -- at the next part
    not_before BIGINT NOT NULL, -- milliseconds: pauses may be shorter than a second
    state      TEXT COLLATE "C" NOT NULL DEFAULT 'pending',
    sending_at BIGINT, -- milliseconds
    why        TEXT COLLATE "C" NOT NULL DEFAULT '',
    rank       BIGINT NOT NULL DEFAULT 0,
    UNIQUE (chat, slot)
);
CREATE INDEX deliveries_by_edition ON deliveries (edition);
CREATE INDEX deliveries_drafted ON deliveries (id) WHERE state = 'draft';
CREATE INDEX deliveries_settled ON deliveries (not_before) WHERE state NOT IN ('pending', 'sending');
CREATE INDEX deliveries_pending ON deliveries (rank, not_before, id) WHERE state = 'pending';
CREATE INDEX deliveries_said ON deliveries (slot, state, not_before) WHERE rank = 1;
CREATE INDEX deliveries_sending ON deliveries (chat, sending_at) WHERE state = 'sending';
CREATE INDEX deliveries_begun ON deliveries (chat) WHERE state = 'pending' AND part > 0;

CREATE TABLE posts (
    delivery BIGINT NOT NULL,
    part     BIGINT NOT NULL,
    message  BIGINT NOT NULL, -- Telegram's id, in the delivery's chat
    PRIMARY KEY (delivery, part)
);

CREATE TABLE questions (
    chat   TEXT COLLATE "C" NOT NULL,
    "user" BIGINT NOT NULL,
    state  BYTEA NOT NULL,
    at     BIGINT NOT NULL,
    taken  BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (chat, "user")
);

CREATE TABLE watches (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: buttons carry it
    chat    TEXT COLLATE "C" NOT NULL,
    kind    TEXT COLLATE "C" NOT NULL, -- see digest.Watch
    subject TEXT COLLATE "C" NOT NULL,
    label   TEXT COLLATE "C" NOT NULL,
    terms   TEXT COLLATE "C" NOT NULL, -- JSON, a list of words and phrases
    cadence TEXT COLLATE "C" NOT NULL,
    paused  BIGINT NOT NULL,
    deleted BIGINT -- when; it can be undone for a while
);
CREATE UNIQUE INDEX watches_by_subject ON watches (chat, kind, subject) WHERE deleted IS NULL;
CREATE INDEX watches_by_chat ON watches (chat);

CREATE TABLE watch_keys (
    key   TEXT COLLATE "C" NOT NULL,
    term  TEXT COLLATE "C" NOT NULL, -- the word or phrase, '' where the key alone decides
    watch BIGINT NOT NULL REFERENCES watches ON DELETE CASCADE,
    PRIMARY KEY (key, term, watch)
);
CREATE INDEX watch_keys_by_watch ON watch_keys (watch);

CREATE TABLE watch_matches (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    watch   BIGINT NOT NULL REFERENCES watches ON DELETE CASCADE,
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    term    TEXT COLLATE "C" NOT NULL, -- by which it was found, '' if by what the watch is about
    start   BIGINT NOT NULL, -- the sentence that shows it, in bytes of the text; empty if only the headline does
    stop    BIGINT NOT NULL,
    marks   TEXT COLLATE "C" NOT NULL, -- JSON, passages of that sentence, see digest.WatchItem
    at      BIGINT NOT NULL,
    due     BIGINT NOT NULL, -- not told before, as far as is known
    edition TEXT COLLATE "C", -- key of the edition that tells it; '' if none ever will, NULL while it waits
    UNIQUE (watch, article)
);
CREATE INDEX watch_matches_by_article ON watch_matches (article);
CREATE INDEX watch_matches_waiting ON watch_matches (due) WHERE edition IS NULL;
CREATE INDEX watch_matches_by_edition ON watch_matches (edition) WHERE edition IS NOT NULL;

CREATE TABLE shown (
    edition TEXT COLLATE "C" NOT NULL REFERENCES editions ON DELETE CASCADE,
    part    BIGINT NOT NULL,
    rank    BIGINT NOT NULL, -- of the item in its message
    kind    TEXT COLLATE "C" NOT NULL, -- see digest.Item
    item    BIGINT NOT NULL,
    article BIGINT NOT NULL, -- 0 if it is of no article
    start   BIGINT NOT NULL, -- where it stands in the article
    stop    BIGINT NOT NULL,
    PRIMARY KEY (edition, part, rank)
);
CREATE INDEX shown_by_article ON shown (article, kind) WHERE article <> 0;
CREATE INDEX shown_by_item ON shown (item, kind) WHERE article = 0;

CREATE TABLE subjects (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: buttons carry it
    kind    TEXT COLLATE "C" NOT NULL,
    item    BIGINT NOT NULL, -- 0 if it is known by its place
    article BIGINT NOT NULL,
    start   BIGINT NOT NULL,
    stop    BIGINT NOT NULL,
    lang    TEXT COLLATE "C" NOT NULL, -- in which the first reporter saw it
    html    TEXT COLLATE "C" NOT NULL, -- and as what
    state   TEXT COLLATE "C" NOT NULL DEFAULT 'open', -- open, fine or corrected
    turn    BIGINT NOT NULL DEFAULT 0, -- how often it was put off
    UNIQUE (kind, item, article, start, stop)
);
CREATE INDEX subjects_by_turn ON subjects (state, turn);

CREATE TABLE complaints (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    subject BIGINT NOT NULL REFERENCES subjects ON DELETE CASCADE,
    chat    TEXT COLLATE "C" NOT NULL, -- the reporter's own, which has the user's id
    reason  TEXT COLLATE "C" NOT NULL, -- see digest.Complaint
    words   TEXT COLLATE "C" NOT NULL,
    at      BIGINT NOT NULL,
    UNIQUE (subject, chat, reason)
);
CREATE INDEX complaints_by_chat ON complaints (chat, at);

CREATE TABLE corrections (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    kind    TEXT COLLATE "C" NOT NULL, -- see digest.Correction
    item    TEXT COLLATE "C" NOT NULL, -- kind of the item
    meeting BIGINT NOT NULL, -- that was withdrawn, else 0
    a       BIGINT NOT NULL, -- whom it was about: the speaker, or the two who met
    b       BIGINT NOT NULL,
    person  BIGINT NOT NULL, -- to whom it was given, else 0
    start   BIGINT NOT NULL, -- the sentence that was chosen
    stop    BIGINT NOT NULL,
    subject BIGINT NOT NULL,
    names   TEXT COLLATE "C" NOT NULL, -- what they were called, JSON
    by      BIGINT NOT NULL, -- Telegram user
    at      BIGINT NOT NULL,
    undone  BIGINT, -- when, and by whom
    undoer  BIGINT
);

CREATE TABLE spots (
    correction BIGINT NOT NULL REFERENCES corrections,
    article    BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    start      BIGINT NOT NULL,
    stop       BIGINT NOT NULL,
    a          BIGINT NOT NULL, -- faces of the two who met, else 0
    b          BIGINT NOT NULL,
    hidden     TEXT COLLATE "C" NOT NULL, -- rows that the latest reading would show, JSON
    PRIMARY KEY (correction, article, start, stop, a, b)
);
CREATE INDEX spots_by_article ON spots (article);

CREATE TABLE stale (
    edition TEXT COLLATE "C" PRIMARY KEY REFERENCES editions ON DELETE CASCADE,
    marks   BIGINT NOT NULL DEFAULT 1 -- how often it was said
);

CREATE TABLE amendments (
    delivery   BIGINT NOT NULL REFERENCES deliveries ON DELETE CASCADE,
    part       BIGINT NOT NULL,
    state      TEXT COLLATE "C" NOT NULL DEFAULT 'pending', -- pending, done or lost
    attempts   BIGINT NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL, -- milliseconds
    why        TEXT COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (delivery, part)
);
CREATE INDEX amendments_pending ON amendments (not_before) WHERE state = 'pending';

CREATE TABLE drafts (
    delivery BIGINT PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE, -- that waits; its state says what was decided
    digest   TEXT COLLATE "C" NOT NULL, -- JSON, see digest.Digest
    title    TEXT COLLATE "C" NOT NULL, -- of the channel
    owner    BIGINT NOT NULL, -- who decides
    deadline BIGINT NOT NULL,
    anyway   BIGINT NOT NULL, -- past the deadline it is published
    revision BIGINT NOT NULL DEFAULT 0,
    told     BIGINT NOT NULL DEFAULT 0 -- the owner was written to
);

CREATE TABLE meeting_bodies (
    body    TEXT COLLATE "C" NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meetings ON DELETE CASCADE,
    person  BIGINT NOT NULL, -- one of the two
    PRIMARY KEY (body, meeting, person)
);
CREATE INDEX meeting_bodies_by_meeting ON meeting_bodies (meeting);

CREATE TABLE reminders (
    id        BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: deliveries are named after it
    chat      TEXT COLLATE "C" NOT NULL,
    thread    BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    what      TEXT COLLATE "C" NOT NULL,
    date      TEXT COLLATE "C" NOT NULL,
    certainty TEXT COLLATE "C" NOT NULL,
    lang      TEXT COLLATE "C" NOT NULL,
    source    TEXT COLLATE "C" NOT NULL,
    url       TEXT COLLATE "C" NOT NULL,
    UNIQUE (chat, thread, at, what)
);
CREATE INDEX reminders_by_time ON reminders (at);

CREATE TABLE statements (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    person  BIGINT NOT NULL REFERENCES people,
    face    BIGINT NOT NULL DEFAULT 0,
    at      BIGINT NOT NULL, -- the article's: published, else known_at
    lang    TEXT COLLATE "C" NOT NULL,
    gist    BIGINT NOT NULL, -- hash of the words
    kind    TEXT COLLATE "C" NOT NULL,
    text    TEXT COLLATE "C" NOT NULL,
    start   BIGINT NOT NULL,
    stop    BIGINT NOT NULL
);
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_person ON statements (person, at);
CREATE INDEX statements_by_gist ON statements (person, lang, gist, at, article);
CREATE INDEX statements_by_time ON statements (at, person);
CREATE INDEX statements_by_face ON statements (face);
CREATE INDEX statements_by_voice ON statements (person, lang, kind, at);

CREATE TABLE announced_people (
    upcoming BIGINT NOT NULL REFERENCES upcoming ON DELETE CASCADE,
    rank     BIGINT NOT NULL,
    PRIMARY KEY (upcoming, rank)
);

CREATE TABLE person_topics (
    person   BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    topic    TEXT COLLATE "C" NOT NULL,
    articles BIGINT NOT NULL,
    PRIMARY KEY (person, topic)
);

CREATE TABLE pauses (
    chat  TEXT COLLATE "C" PRIMARY KEY,
    until BIGINT NOT NULL -- milliseconds
);

CREATE TABLE broadcasts (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- never given twice: deliveries are named after it
    draft   BIGINT NOT NULL UNIQUE, -- the view that was confirmed
    by      BIGINT NOT NULL, -- Telegram user
    message BIGINT NOT NULL, -- in that user's chat, shows how far it is; 0 if none
    texts   TEXT COLLATE "C" NOT NULL, -- JSON, see digest.Saying
    owned   BIGINT NOT NULL, -- also to channels that somebody set up
    state   TEXT COLLATE "C" NOT NULL DEFAULT 'going', -- what is wanted: going, paused or stopped
    at      BIGINT NOT NULL,
    over    BIGINT NOT NULL DEFAULT 0, -- when the last delivery was settled
    shown   BIGINT NOT NULL DEFAULT 0, -- that it is over
    "all"   BIGINT NOT NULL, -- chats that were to get it in the beginning
    made    BIGINT NOT NULL DEFAULT 0, -- deliveries
    reached BIGINT NOT NULL DEFAULT 0, -- the row of chats up to which they are made
    last    BIGINT NOT NULL, -- and up to which they are to be
    tally   TEXT COLLATE "C" NOT NULL DEFAULT '{}' -- JSON, what became of them
);
CREATE INDEX broadcasts_unfinished ON broadcasts (id) WHERE over = 0;
CREATE INDEX broadcasts_unshown ON broadcasts (id) WHERE shown = 0;

CREATE TABLE unknowns (
    delivery BIGINT PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE, -- in the state ambiguous
    at       BIGINT NOT NULL,
    seen     BIGINT NOT NULL DEFAULT 0 -- by those who run the bot
);
CREATE INDEX unknowns_by_time ON unknowns (at);

CREATE TABLE bookmarks (
    source  TEXT COLLATE "C" PRIMARY KEY,
    cursor  TEXT COLLATE "C" NOT NULL,
    reached BIGINT NOT NULL, -- when the oldest article seen was published
    seen    BIGINT NOT NULL,
    added   BIGINT NOT NULL,
    saved   BIGINT NOT NULL
);

CREATE TABLE hosts (
    host  TEXT COLLATE "C" PRIMARY KEY,
    until BIGINT NOT NULL
);

CREATE TABLE source_days (
    source TEXT COLLATE "C" NOT NULL REFERENCES sources ON DELETE CASCADE,
    day    TEXT COLLATE "C" NOT NULL,
    shown  BIGINT NOT NULL, -- the most items of the day that were seen there at a time
    added  BIGINT NOT NULL, -- articles of the day taken from it
    PRIMARY KEY (source, day)
);

CREATE TABLE silences (
    source  TEXT COLLATE "C" NOT NULL REFERENCES sources ON DELETE CASCADE,
    since   TEXT COLLATE "C" NOT NULL, -- ISO day of the latest item
    usual   BIGINT NOT NULL, -- items on such days
    noticed BIGINT NOT NULL,
    over    BIGINT, -- when it was found to publish again
    PRIMARY KEY (source, since)
);

CREATE TABLE story_facts (
    article BIGINT PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    story   BIGINT NOT NULL,
    known   BIGINT NOT NULL, -- this and the next three: its own
    day     TEXT COLLATE "C" NOT NULL,
    lang    TEXT COLLATE "C" NOT NULL,
    source  TEXT COLLATE "C" NOT NULL,
    worth   DOUBLE PRECISION NOT NULL, -- of all it has
    facts   BYTEA NOT NULL
);
CREATE INDEX story_facts_by_story ON story_facts (story);

CREATE TABLE story_keys (
    bucket  BIGINT NOT NULL, -- of when it became known
    key     BIGINT NOT NULL,
    article BIGINT NOT NULL,
    PRIMARY KEY (bucket, key, article)
);

CREATE TABLE alternates (
    article BIGINT NOT NULL REFERENCES articles ON DELETE CASCADE,
    address TEXT COLLATE "C" NOT NULL -- as articles.canonical
);
CREATE UNIQUE INDEX alternates_once ON alternates (article, md5(address));
CREATE INDEX alternates_by_address ON alternates USING hash (address);

CREATE TABLE figures (
    article BIGINT PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    figures TEXT COLLATE "C" NOT NULL -- JSON, see digest.Figure
);

CREATE TABLE cohorts (
    id      BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    alike   BIGINT NOT NULL, -- the same number for the same settings
    since   BIGINT NOT NULL, -- when they subscribed, if they have had no edition yet; else 0
    last    BIGINT NOT NULL, -- end of the latest edition's window, 0 if none
    next_at BIGINT, -- no edition is due before; NULL if they get none
    -- While an edition is being enqueued for them:
    begun   BIGINT NOT NULL DEFAULT 0, -- since when, 0 if none is
    ends    BIGINT NOT NULL DEFAULT 0, -- end of its window
    reached TEXT COLLATE "C" NOT NULL DEFAULT '' -- the chat up to which it is
);
CREATE INDEX cohorts_alike ON cohorts (alike, last);
CREATE INDEX cohorts_by_turn ON cohorts (next_at);

-- +goose Down
DROP TABLE cohorts;
DROP TABLE figures;
DROP TABLE alternates;
DROP TABLE story_keys;
DROP TABLE story_facts;
DROP TABLE silences;
DROP TABLE source_days;
DROP TABLE hosts;
DROP TABLE bookmarks;
DROP TABLE unknowns;
DROP TABLE broadcasts;
DROP TABLE pauses;
DROP TABLE person_topics;
DROP TABLE announced_people;
DROP TABLE statements;
DROP TABLE reminders;
DROP TABLE meeting_bodies;
DROP TABLE drafts;
DROP TABLE amendments;
DROP TABLE stale;
DROP TABLE spots;
DROP TABLE corrections;
DROP TABLE complaints;
DROP TABLE subjects;
DROP TABLE shown;
DROP TABLE watch_matches;
DROP TABLE watch_keys;
DROP TABLE watches;
DROP TABLE questions;
DROP TABLE posts;
DROP TABLE deliveries;
DROP TABLE editions;
DROP TABLE offices;
DROP TABLE pins;
DROP TABLE decisions;
DROP TABLE doubts;
DROP TABLE face_keys;
DROP TABLE roles;
DROP TABLE reports;
DROP TABLE meetings;
DROP TABLE name_words;
DROP TABLE aliases;
DROP TABLE article_people;
DROP TABLE people;
DROP TABLE state;
DROP TABLE views;
DROP TABLE updates;
DROP TABLE chats;
DROP TABLE bodies;
DROP TABLE upcoming;
DROP TABLE events;
DROP TABLE sentences;
DROP TABLE article_topics;
DROP TABLE search;
DROP TABLE articles;
DROP TABLE stories;
DROP TABLE visits;
DROP TABLE sources;
DROP FUNCTION json_remove;
DROP FUNCTION move_rows;
DROP FUNCTION whole_number;
DROP AGGREGATE group_concat (BIGINT);
DROP FUNCTION group_concat_end;
DROP AGGREGATE json_group_object (TEXT, BIGINT);
DROP FUNCTION json_group_object_end;
DROP FUNCTION json_group_object_step;
DROP AGGREGATE json_group_array (BIGINT);
DROP FUNCTION json_group_array_end;
DROP OPERATOR ->> (TEXT, BIGINT);
DROP OPERATOR ->> (TEXT, TEXT);
DROP FUNCTION json_element;
DROP FUNCTION json_number;
DROP FUNCTION json_extract;
DROP FUNCTION json_each(TEXT, TEXT);
DROP FUNCTION json_each(TEXT);
DROP FUNCTION json_each(TEXT[]);
DROP FUNCTION json_each(BIGINT[]);
DROP FUNCTION instr;
DROP FUNCTION substr(BYTEA, BIGINT, BIGINT);
DROP FUNCTION substr(TEXT, BIGINT, BIGINT);
DROP FUNCTION iif(BOOLEAN, TEXT, TEXT);
DROP FUNCTION iif(BOOLEAN, BIGINT, BIGINT);
DROP FUNCTION min(TEXT, TEXT);
DROP FUNCTION max(TEXT, TEXT);
DROP FUNCTION min(BIGINT, BIGINT);
DROP FUNCTION max(BIGINT, BIGINT);
