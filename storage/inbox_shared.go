package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"minber/digest"
)

// What several copies take from one inbox. A copy claims the chat: one that
// another serves is left alone, so that what a chat wrote is handled in order, and
// each of it by one. The claim is given up when nothing of the chat waits any
// more, and goes with the copy. None of it needs a turn to write: a claim is a row
// that only one can insert, and what is written of an update only whoever has
// claimed its chat writes.

// chatsAtOnce is how many chats a copy claims at most, so that some are left for
// others: as many as it serves at a time, and as many that come next.
const chatsAtOnce = 32

// Of what waits, that of the chats which wrote last is claimed first. From the
// newest update on it is gone back until there are enough chats, as a backlog of a
// day may wait behind. The list may be older than the claims, see attempt.
const claimChats = `
	WITH RECURSIVE free (id, chat, seen) AS (
		(SELECT id, chat, ARRAY[chat] FROM updates u WHERE ` + unclaimed + ` ORDER BY id DESC LIMIT 1)
		UNION ALL
		SELECT older.id, older.chat, seen || older.chat FROM free CROSS JOIN LATERAL (
			SELECT id, chat FROM updates u WHERE ` + unclaimed + ` AND id < free.id AND chat <> ALL (seen) ORDER BY id DESC LIMIT 1) older),
	fresh AS (
		INSERT INTO inbox_claims (chat, copy)
		SELECT chat, ?1 FROM (SELECT chat FROM free LIMIT greatest(0, ?2 - (SELECT count(*) FROM inbox_claims WHERE copy = ?1))) f
		WHERE EXISTS (SELECT 1 FROM copies WHERE id = ?1)
		ON CONFLICT DO NOTHING RETURNING chat)
	SELECT id, chat, body, at, attempts FROM (
		SELECT id, chat, body, at, attempts, row_number() OVER (PARTITION BY chat ORDER BY id) AS place FROM updates
		WHERE handled IS NULL AND chat IN (SELECT chat FROM fresh UNION ALL SELECT chat FROM inbox_claims WHERE copy = ?1)) w
	WHERE place <= ?3 ORDER BY id LIMIT ?4`

const unclaimed = "handled IS NULL AND NOT EXISTS (SELECT 1 FROM inbox_claims c WHERE c.chat = u.chat)"

// waitingHere returns what waits of the chats that a copy has claimed, after it
// has claimed what it may.
func (s *Store) waitingHere(ctx context.Context, copy int64, limit int) ([]digest.Update, error) {
	rows, err := s.beside.QueryContext(ctx, claimChats, copy, chatsAtOnce, waitingOfEach, limit)
	return scanAll(rows, err, "claim waiting updates", func(u *digest.Update) []any { return []any{&u.ID, &u.Chat, &u.Body, timeAt(&u.At), &u.Tries} })
}

// attemptHere counts a try of an update if this copy may make it: another may have
// handled it just before the chat was claimed, or the chat be under another
// address since. Then it returns digest.ErrElsewhere, and leaves the chat to
// others unless something waits.
func (s *Store) attemptHere(ctx context.Context, copy, id int64) (before int, err error) {
	err = s.beside.QueryRowContext(ctx, `
		UPDATE updates SET attempts = attempts + 1 WHERE id = ?1 AND handled IS NULL
			AND EXISTS (SELECT 1 FROM inbox_claims c WHERE c.chat = updates.chat AND c.copy = ?2)
		RETURNING attempts - 1`, id, copy).Scan(&before)
	if errors.Is(err, sql.ErrNoRows) {
		_, err = s.beside.ExecContext(ctx, `
			DELETE FROM inbox_claims WHERE copy = ?2 AND chat = (SELECT chat FROM updates WHERE id = ?1)
				AND NOT EXISTS (SELECT 1 FROM updates u WHERE u.chat = inbox_claims.chat AND u.handled IS NULL)`, id, copy)
		if err == nil {
			err = digest.ErrElsewhere
		}
	}
	s.able.note(explain(err))
	if err != nil {
		err = fmt.Errorf("count a try of update %d: %w", id, explain(err))
	}
	return before, err
}

// settleHere marks updates as done, and gives up the claims of chats of which
// nothing else waits.
func (s *Store) settleHere(ctx context.Context, copy int64, ids []int64, failed string) error {
	var done int
	var present bool
	err := s.beside.QueryRowContext(ctx, `
		WITH done AS (
			UPDATE updates SET handled = ?1, failed = ?2 WHERE id IN (SELECT value FROM json_each(?3)) AND EXISTS (SELECT 1 FROM copies WHERE id = ?4)
			RETURNING chat),
		left_alone AS (
			DELETE FROM inbox_claims WHERE copy = ?4 AND chat IN (SELECT chat FROM done) AND NOT EXISTS (
				SELECT 1 FROM updates u WHERE u.chat = inbox_claims.chat AND u.handled IS NULL AND u.id NOT IN (SELECT value FROM json_each(?3))))
		SELECT count(*), EXISTS (SELECT 1 FROM copies WHERE id = ?4) FROM done`, unix(s.now()), failed, list(ids), copy).Scan(&done, &present)
	switch {
	case err != nil:
	case !present:
		err = fmt.Errorf("%w: copy %d was taken for dead", digest.ErrOutlived, copy)
	case done == 0:
		err = digest.ErrNotFound // forgotten meanwhile
	}
	s.able.note(explain(err))
	if err != nil {
		return fmt.Errorf("mark %d updates as handled: %w", len(ids), explain(err))
	}
	return nil
}
