package storage

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"minber/digest"
)

// Counts returns how much there is of each noun: what operators watch.
func (s *Store) Counts(ctx context.Context) (map[string]int64, error) {
	counts := make(map[string]int64)
	err := s.read(ctx, "count", func(tx *sql.Tx) error {
		for name, query := range map[string]string{
			"articles":           "SELECT count(*) FROM articles",
			"bodies":             "SELECT count(*) FROM bodies",
			"people":             "SELECT count(*) FROM people",
			"meetings":           "SELECT count(*) FROM meetings",
			"subscribers":        "SELECT count(*) FROM chats WHERE subscribed = 1 AND gone = 0",
			"outbox_pending":     "SELECT count(*) FROM deliveries WHERE state = 'pending'",
			"outbox_ambiguous":   "SELECT count(*) FROM deliveries WHERE state = 'ambiguous'",
			"updates_waiting":    "SELECT count(*) FROM updates WHERE handled IS NULL",
			"updates_set_aside":  "SELECT count(*) FROM updates WHERE handled IS NOT NULL AND failed <> ''",
			"articles_unread":    "SELECT count(*) FROM articles WHERE rules < 0",
			"articles_postponed": "SELECT count(*) FROM articles WHERE attempts > 0",
		} {
			var n int64
			if err := tx.QueryRowContext(ctx, query).Scan(&n); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			counts[name] = n
		}
		return nil
	})
	return counts, err
}

// NextDue returns when the next edition is due for anybody; zero if nobody
// subscribes.
func (s *Store) NextDue(ctx context.Context) (time.Time, error) {
	var next sql.NullInt64
	err := s.reader.QueryRowContext(ctx, `
		SELECT min(next_at) FROM cohorts k WHERE EXISTS (SELECT 1 FROM chats WHERE cohort = k.id)`).Scan(&next)
	if err != nil {
		return time.Time{}, fmt.Errorf("look for the next edition: %w", explain(err))
	}
	if !next.Valid {
		return time.Time{}, nil
	}
	return time.Unix(next.Int64, 0).UTC(), nil
}

// Channels returns all channels, also those that get no digests.
func (s *Store) Channels(ctx context.Context) ([]digest.Subscriber, error) {
	rows, err := s.reader.QueryContext(ctx,
		"SELECT "+chatColumns+" FROM chats WHERE kind = ? ORDER BY chat", digest.Channel)
	return scanAll(rows, err, "list channels", intoChat)
}
