package storage

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"minber/digest"
)

// Unread implements digest.Desk. Where several copies serve, each claims what it
// is given, and is given it again until it is saved or postponed.
func (s *Store) Unread(ctx context.Context, now time.Time, rules, limit int) ([]digest.Reading, error) {
	mine := ""
	if copy := s.fence.copy.Load(); copy != 0 {
		if err := s.claimReadings(ctx, copy, now, rules, limit); err != nil {
			return nil, err
		}
		mine = fmt.Sprintf(" AND id IN (SELECT article FROM reading_claims WHERE copy = %d)", copy)
	}
	rows, err := s.reader.QueryContext(ctx, `
		SELECT id, source, url, declared, headline, text, published, date, date_only, added, attempts
		FROM articles WHERE rules < ? AND next_try <= ?`+mine+`
		ORDER BY rules, coalesce(published, added), id LIMIT ?`, rules, now.Unix(), limit)
	return scanAll(rows, err, "list articles to be read", func(r *digest.Reading) []any {
		a := &r.Article
		return []any{
			&a.ID, &a.Source, &a.URL, &a.Lang, &a.Title, &a.Text, timeAt(&a.Published), &a.Date, &a.DateOnly,
			timeAt(&a.Added), &r.Attempts,
		}
	})
}

// ToRead returns how many articles Unread has to offer.
func (s *Store) ToRead(ctx context.Context, now time.Time, rules int) (int, error) {
	return s.count(ctx, "SELECT count(*) FROM articles WHERE rules < ? AND next_try <= ?", rules, now.Unix())
}

// Postpone implements digest.Desk.
func (s *Store) Postpone(ctx context.Context, r digest.Reading, next time.Time, why string) error {
	return s.write(ctx, fmt.Sprintf("postpone article %d", r.Article.ID), func(tx *sql.Tx) error {
		if err := s.endReading(ctx, tx, r.Article.ID); err != nil {
			return err
		}
		return one(tx.ExecContext(ctx, "UPDATE articles SET attempts = ?, next_try = ?, last_error = ? WHERE id = ?",
			r.Attempts+1, next.Unix(), why, r.Article.ID))
	})
}
