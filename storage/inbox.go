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
			_, err := tx.ExecContext(ctx, "INSERT INTO updates (id, chat, body, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
				u.ID, u.Chat, body, unix(u.At))
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// waitingOfEach is how many updates of one chat are listed, so that one which
// wrote without end does not keep the others off the list.
const waitingOfEach = 50

// Waiting returns updates not handled yet, at most limit: of the chats that
// wrote last, of each the oldest ones, in the order of ids.
func (s *Store) Waiting(ctx context.Context, limit int) ([]digest.Update, error) {
	rows, err := s.reader.QueryContext(ctx, `
		SELECT u.id, u.chat, u.body, u.at FROM updates u JOIN (
			SELECT id FROM (
				SELECT id, max(id) OVER (PARTITION BY chat) AS newest, row_number() OVER (PARTITION BY chat ORDER BY id) AS place
				FROM updates WHERE handled IS NULL) w
			WHERE place <= ? ORDER BY newest DESC, id LIMIT ?) o USING (id)
		ORDER BY u.id`, waitingOfEach, limit)
	return scanAll(rows, err, "list waiting updates", func(u *digest.Update) []any { return []any{&u.ID, &u.Chat, &u.Body, timeAt(&u.At)} })
}

// SetAside marks updates that wait as done without having been handled.
func (s *Store) SetAside(ctx context.Context, ids []int64, why string) error {
	return s.write(ctx, fmt.Sprintf("set %d updates aside", len(ids)), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE updates SET handled = ?, failed = ? WHERE id IN (SELECT value FROM json_each(?)) AND handled IS NULL",
			unix(s.now()), why, list(ids))
		return err
	})
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
