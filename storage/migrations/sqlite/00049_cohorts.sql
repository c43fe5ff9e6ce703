-- The turn of chats that are alike is kept once for all of them: to move it for
-- each cost as much as the delivery that was written.

-- +goose Up
-- Chats that are alike in all that decides about their editions, had their
-- latest edition at the same time and have their next turn at the same time.
CREATE TABLE cohorts (
    id      INTEGER PRIMARY KEY,
    alike   INTEGER NOT NULL, -- the same number for the same settings
    since   INTEGER NOT NULL, -- when they subscribed, if they have had no edition yet; else 0
    last    INTEGER NOT NULL, -- end of the latest edition's window, 0 if none
    next_at INTEGER, -- no edition is due before; NULL if they get none
    -- While an edition is being enqueued for them:
    begun   INTEGER NOT NULL DEFAULT 0, -- since when, 0 if none is
    ends    INTEGER NOT NULL DEFAULT 0, -- end of its window
    reached TEXT NOT NULL DEFAULT '' -- the chat up to which it is
) STRICT;
CREATE INDEX cohorts_alike ON cohorts (alike, last);
CREATE INDEX cohorts_by_turn ON cohorts (next_at);

INSERT INTO cohorts (alike, since, last, next_at)
    SELECT DISTINCT iif(cohort = 0 OR paused <> '', -rowid, cohort), iif(last = 0, since, 0), last, iif(subscribed = 1 AND gone = 0, next_at, NULL)
    FROM chats;
UPDATE chats SET cohort = (
    SELECT id FROM cohorts k WHERE k.alike = iif(chats.cohort = 0 OR chats.paused <> '', -chats.rowid, chats.cohort)
        AND k.last = chats.last AND k.since = iif(chats.last = 0, chats.since, 0)
        AND k.next_at IS iif(chats.subscribed = 1 AND chats.gone = 0, chats.next_at, NULL));
DROP INDEX chats_by_turn;
ALTER TABLE chats DROP COLUMN next_at;
ALTER TABLE chats DROP COLUMN last;
CREATE INDEX chats_by_cohort ON chats (cohort, chat);

-- +goose Down
DROP INDEX chats_by_cohort;
ALTER TABLE chats ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN next_at INTEGER NOT NULL DEFAULT 0;
UPDATE chats SET last = iif(chats.chat <= k.reached, k.ends, k.last), next_at = coalesce(k.next_at, 0), cohort = 0
    FROM cohorts k WHERE k.id = chats.cohort;
CREATE INDEX chats_by_turn ON chats (next_at) WHERE subscribed = 1 AND gone = 0;
DROP TABLE cohorts;
