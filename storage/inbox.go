package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// Receive stores updates; those known by their id are left as they are.
func (s *Store) Receive(ctx context.Context, updates []digest.Update) error {
	if len(updates) == 0 {
		return nil
	}
	return s.write(ctx, "receive updates", func(tx *sql.Tx) error {
		for _, u := range updates {
			body := u.Body
			if body == nil {
				body = []byte{}
			}
			_, err := tx.ExecContext(ctx, "INSERT INTO updates (id, chat, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", u.ID, u.Chat, body)
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// Waiting returns updates not handled yet, by id, at most limit.
func (s *Store) Waiting(ctx context.Context, limit int) ([]digest.Update, error) {
	rows, err := s.reader.QueryContext(ctx, "SELECT id, chat, body FROM updates WHERE handled IS NULL ORDER BY id LIMIT ?", limit)
	return scanAll(rows, err, "list waiting updates", func(u *digest.Update) []any { return []any{&u.ID, &u.Chat, &u.Body} })
}

// Handled marks an update as done; failed is the cause if it was given up.
func (s *Store) Handled(ctx context.Context, id int64, failed string) error {
	return s.write(ctx, fmt.Sprintf("mark update %d as handled", id), func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, "UPDATE updates SET handled = ?, failed = ? WHERE id = ?", unix(s.now()), failed, id))
	})
}

// Attempt counts a try before it is made and returns how many there were
// before this one.
func (s *Store) Attempt(ctx context.Context, id int64) (before int, err error) {
	err = s.write(ctx, fmt.Sprintf("count a try of update %d", id), func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "UPDATE updates SET attempts = attempts + 1 WHERE id = ? RETURNING attempts - 1", id).Scan(&before)
	})
	return before, err
}
