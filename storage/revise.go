package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// Revise implements digest.Library. Only its own source may reword an article. What
// was understood of it stays until it has been read again.
func (s *Store) Revise(ctx context.Context, a digest.Article) (revised bool, err error) {
	address := canonical(a.URL)
	hash := fingerprint(a.Text, address, a.Title)
	const reworded = `source = ? AND canonical = ? AND hash <> ? AND NOT EXISTS (SELECT 1 FROM articles WHERE hash = ?)`
	err = s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM articles WHERE "+reworded+")", a.Source, address, hash, hash).Scan(&revised)
	if err != nil {
		return false, fmt.Errorf("look whether an article was reworded: %w", explain(err))
	}
	if !revised { // as nearly always
		return false, nil
	}
	err = s.write(ctx, "revise article", func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, `
			UPDATE articles SET headline = ?, text = ?, hash = ?, attempts = 0, next_try = 0,
				rules = CASE WHEN rules > 0 THEN 0 ELSE rules END
			WHERE `+reworded, a.Title, a.Text, hash, a.Source, address, hash, hash)
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		revised = n > 0
		return err
	})
	return revised, err
}
