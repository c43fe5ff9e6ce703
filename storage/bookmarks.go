package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"minber/digest"
)

// Bookmark implements digest.Bookmarks.
func (s *Store) Bookmark(ctx context.Context, source string) (digest.Bookmark, error) {
	var b digest.Bookmark
	err := s.reader.QueryRowContext(ctx, "SELECT cursor, reached, seen, added, saved FROM bookmarks WHERE source = ?", source).
		Scan(&b.Cursor, timeAt(&b.Reached), &b.Seen, &b.Added, timeAt(&b.Saved))
	if errors.Is(err, sql.ErrNoRows) {
		return digest.Bookmark{}, nil
	}
	if err != nil {
		return b, fmt.Errorf("bookmark of source %s: %w", source, explain(err))
	}
	return b, nil
}

// SaveBookmark implements digest.Bookmarks.
func (s *Store) SaveBookmark(ctx context.Context, source string, b digest.Bookmark) error {
	return s.write(ctx, "keep bookmark of "+source, func(tx *sql.Tx) error {
		if b.Cursor == "" {
			_, err := tx.ExecContext(ctx, "DELETE FROM bookmarks WHERE source = ?", source)
			return err
		}
		_, err := tx.ExecContext(ctx, `
			INSERT INTO bookmarks (source, cursor, reached, seen, added, saved) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (source) DO UPDATE SET
				cursor = excluded.cursor, reached = excluded.reached, seen = excluded.seen, added = excluded.added, saved = excluded.saved`,
			source, b.Cursor, unix(b.Reached), b.Seen, b.Added, unix(b.Saved))
		return err
	})
}
