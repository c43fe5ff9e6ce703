package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

// News is told as of when it was taken in; older texts, of an archive or of a
// source added later, count for the day on which they were published.
const freshFor = 48 * time.Hour

// State implements digest.Library.
func (s *Store) State(ctx context.Context, source string) (digest.FetchState, error) {
	var state digest.FetchState
	err := s.reader.QueryRowContext(ctx, "SELECT etag, last_modified, body_hash, rest, skip FROM sources WHERE id = ?", source).
		Scan(&state.ETag, &state.LastModified, &state.Hash, seconds{&state.Rest}, &state.Skip)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return state, fmt.Errorf("state of source %s: %w", source, explain(err))
	}
	return state, nil
}

// Known implements digest.Library.
func (s *Store) Known(ctx context.Context, url string) (bool, error) {
	address := canonical(url)
	if address == "" {
		return false, nil
	}
	var known bool
	err := s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM articles WHERE canonical = ?)", address).Scan(&known)
	if err != nil {
		return false, fmt.Errorf("look for an article by its address: %w", explain(err))
	}
	return known, nil
}

// AddAll implements digest.Library. The unique keys of address and text decide,
// so two processes may add the same article at once.
func (s *Store) AddAll(ctx context.Context, articles []digest.Article) []digest.Added {
	done := make([]digest.Added, len(articles))
	failed := inTransactions(len(articles), func(from, to int) error {
		return s.write(ctx, "add articles", func(tx *sql.Tx) error {
			for i := from; i < to; i++ {
				var err error
				if done[i], err = s.add(ctx, tx, articles[i]); err != nil {
					return err
				}
			}
			return nil
		})
	})
	for i, err := range failed {
		if err != nil {
			done[i] = digest.Added{Failed: err}
		}
	}
	return done
}

// Add is AddAll of one.
func (s *Store) Add(ctx context.Context, a digest.Article) (id int64, added bool, err error) {
	done := s.AddAll(ctx, []digest.Article{a})[0]
	return done.ID, done.New, done.Failed
}

func (s *Store) add(ctx context.Context, tx *sql.Tx, a digest.Article) (done digest.Added, err error) {
	if a.Added.IsZero() {
		a.Added = s.now()
	}
	address := canonical(a.URL)
	hash := fingerprint(a.Text, address, a.Title)
	res, err := tx.ExecContext(ctx, `
		INSERT INTO articles (source, url, canonical, hash, declared, headline, text, published, date, date_only, added, known_at)
		VALUES (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO NOTHING`,
		a.Source, a.URL, address, hash, a.Lang, a.Title, a.Text, nullTime(a.Published), a.Date, a.DateOnly,
		unix(a.Added), unix(knownAt(a)))
	if done.New, err = changed(res, err); err != nil {
		return done, err
	}
	if !done.New {
		err := tx.QueryRowContext(ctx, `
			SELECT id FROM articles WHERE canonical = nullif(?, '')
			UNION ALL SELECT id FROM articles WHERE hash = ? LIMIT 1`, address, hash).Scan(&done.ID)
		return done, err
	}
	if done.ID, err = res.LastInsertId(); err != nil {
		return done, err
	}
	return done, keepAlternates(ctx, tx, done.ID, a)
}

// knownAt is the moment from which a reader could have been told of an
// article, as far as taking it in decides; see firstRead.
func knownAt(a digest.Article) time.Time {
	if a.Published.IsZero() || a.Added.Sub(a.Published) < freshFor {
		return a.Added
	}
	return a.Published
}

func nullTime(t time.Time) sql.NullInt64 {
	return sql.NullInt64{Int64: t.Unix(), Valid: !t.IsZero()}
}
