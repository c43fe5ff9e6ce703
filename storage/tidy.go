package storage

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"
)

// How long is kept what belongs to chats; /privacy says so.
const (
	// What they wrote, after it was handled: to look into mistakes.
	updatesKept = 7 * 24 * time.Hour
	// Buttons older than this say that they have expired.
	viewsKept = 30 * 24 * time.Hour
	// An answer that comes later than this is none: the chat has gone on.
	questionsKept = time.Hour
	// What was sent to them: so long it can be corrected.
	deliveriesKept = 90 * 24 * time.Hour
	// What they found wrong.
	complaintsKept = 365 * 24 * time.Hour
	// Who changed the settings of a group or a channel.
	changesKept = 365 * 24 * time.Hour
	// Watches that they deleted: so long it can be undone.
	deletedKept = 24 * time.Hour
)

// Tidy removes what has been kept for as long as it may be.
func (s *Store) Tidy(ctx context.Context) error {
	now := s.now()
	before := func(kept time.Duration) time.Time { return now.Add(-kept) }
	sent := before(deliveriesKept)
	return s.write(ctx, "tidy up", func(tx *sql.Tx) error {
		for _, step := range []struct {
			query string
			args  []any
		}{
			{"DELETE FROM updates WHERE handled < ?", []any{unix(before(updatesKept))}},
			{"DELETE FROM views WHERE at < ?", []any{unix(before(viewsKept))}},
			{"DELETE FROM questions WHERE at < ?", []any{unix(before(questionsKept))}},
			{"DELETE FROM changes WHERE at < ?", []any{unix(before(changesKept))}},
			{"DELETE FROM complaints WHERE at < ?", []any{unix(before(complaintsKept))}},
			// Two clocks may have been at work, see digest.Deliverer: it is old
			// by both of them.
			{
				"DELETE FROM posts WHERE delivery IN (SELECT id FROM deliveries WHERE state NOT IN ('pending', 'sending') AND not_before < ? AND ends < ?)",
				[]any{millis(sent), unix(sent)},
			},
			{
				"DELETE FROM deliveries WHERE state NOT IN ('pending', 'sending') AND not_before < ? AND ends < ?",
				[]any{millis(sent), unix(sent)},
			},
			{
				"DELETE FROM editions WHERE composed < ? AND NOT EXISTS (SELECT 1 FROM deliveries WHERE edition = editions.key)",
				[]any{unix(sent)},
			},
			{"DELETE FROM watch_matches WHERE at < ? AND edition IS NOT NULL", []any{unix(sent)}},
			{"DELETE FROM cohorts WHERE NOT EXISTS (SELECT 1 FROM chats WHERE cohort = cohorts.id)", nil},
			{"DELETE FROM watches WHERE deleted < ?", []any{unix(before(deletedKept))}},
		} {
			if _, err := tx.ExecContext(ctx, step.query, step.args...); err != nil {
				return fmt.Errorf("%s: %w", step.query, err)
			}
		}
		return s.forgetTurns(ctx, tx)
	})
}

const (
	// lookForTexts is how often it is looked which texts have become too old: that
	// goes through all articles which are.
	lookForTexts = 24 * time.Hour
	// atATime is of how many articles in one transaction: others want to write too.
	atATime = 200
	// neverAgain is the version of the rules by which an article without a text
	// counts as read, and the time of its next reading: a migration that wants
	// everything to be read again changes only the former.
	neverAgain = 1 << 40
)

// LetGoTexts removes the texts of articles that became known before a time and
// have been read; once a day, and of those that a migration wants to be read again
// afterwards. It returns of how many. What was understood of them stays, and the
// index of their words.
func (s *Store) LetGoTexts(ctx context.Context, before time.Time) (gone int, err error) {
	if !s.looked.due(s.now(), lookForTexts) {
		return 0, nil
	}
	rows, err := s.reader.QueryContext(ctx, "SELECT id FROM articles WHERE known_at < ? AND rules > 0 AND rules < ?", unix(before), neverAgain)
	ids, err := scanAll(rows, err, "list old texts", func(id *int64) []any { return []any{id} })
	for some := range slices.Chunk(ids, atATime) {
		err = s.write(ctx, "let go old texts", func(tx *sql.Tx) error {
			n, err := affected(tx.ExecContext(ctx, `
				UPDATE articles SET text = '', rules = ?1, next_try = ?1 WHERE rules > 0 AND rules < ?1 AND id IN (SELECT value FROM json_each(?2))`, neverAgain, list(some)))
			gone += n
			return err
		})
		if err != nil {
			break
		}
	}
	if err != nil {
		s.looked.reset()
	}
	return gone, err
}
