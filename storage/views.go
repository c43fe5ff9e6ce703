package storage

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"minber/digest"
)

// Buttons older than this say that they have expired.
const viewsKept = 30 * 24 * time.Hour

// SaveView stores the state of a paged message and returns its id.
func (s *Store) SaveView(ctx context.Context, chat digest.Address, state []byte) (id int64, err error) {
	now := s.now()
	if state == nil {
		state = []byte{}
	}
	err = s.write(ctx, "save view", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM views WHERE at < ?", unix(now.Add(-viewsKept))); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, "INSERT INTO views (chat, state, at) VALUES (?, ?, ?)", chat, state, unix(now))
		if err != nil {
			return err
		}
		id, err = res.LastInsertId()
		return err
	})
	return id, err
}

// View returns a state of this chat, digest.ErrNotFound for any other.
func (s *Store) View(ctx context.Context, chat digest.Address, id int64) ([]byte, error) {
	var state []byte
	err := s.read(ctx, fmt.Sprintf("view %d", id), func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "SELECT state FROM views WHERE id = ? AND chat = ?", id, chat).Scan(&state)
	})
	return state, err
}
