package storage

import (
	"context"
	"database/sql"
	"fmt"
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
		return nil
	})
}
