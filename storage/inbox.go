package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// Receive stores updates; those known by their id are left as they are. It needs
// no turn to write: whoever brings an update does not wait for what else is
// written.
func (s *Store) Receive(ctx context.Context, updates []digest.Update) error {
	if len(updates) == 0 {
		return nil
	}
	if len(updates) == 1 { // from a webhook
		err := receive(ctx, s.beside, updates[0])
		s.able.note(err)
		return err
	}
	return s.writeBeside(ctx, "receive updates", func(tx *sql.Tx) error {
		for _, u := range updates {
			if err := receive(ctx, tx, u); err != nil {
				return err
			}
		}
		return nil
	})
}

func receive(ctx context.Context, q queryer, u digest.Update) error {
	body := u.Body
	if body == nil {
		body = []byte{}
	}
	_, err := q.ExecContext(ctx, "INSERT INTO updates (id, chat, body, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", u.ID, u.Chat, body, unix(u.At))
	if err != nil {
		return fmt.Errorf("receive update %d: %w", u.ID, explain(err))
	}
	return nil
}

// waitingOfEach is how many updates of one chat are listed, so that one which
// wrote without end does not keep the others off the list.
const waitingOfEach = 50

// Waiting returns updates not handled yet, at most limit: of the chats that
// wrote last, of each the oldest ones, in the order of ids. Where several copies
// serve, they are those of chats that this copy has claimed, now or before.
func (s *Store) Waiting(ctx context.Context, limit int) ([]digest.Update, error) {
	if copy := s.fence.copy.Load(); copy != 0 {
		return s.waitingHere(ctx, copy, limit)
	}
	rows, err := s.reader.QueryContext(ctx, `
		SELECT u.id, u.chat, u.body, u.at, u.attempts FROM updates u JOIN (
			SELECT id FROM (
				SELECT id, max(id) OVER (PARTITION BY chat) AS newest, row_number() OVER (PARTITION BY chat ORDER BY id) AS place
				FROM updates WHERE handled IS NULL) w
			WHERE place <= ? ORDER BY newest DESC, id LIMIT ?) o USING (id)
		ORDER BY u.id`, waitingOfEach, limit)
	return scanAll(rows, err, "list waiting updates", func(u *digest.Update) []any { return []any{&u.ID, &u.Chat, &u.Body, timeAt(&u.At), &u.Tries} })
}

// SetAside marks updates that wait as done without having been handled.
func (s *Store) SetAside(ctx context.Context, ids []int64, why string) error {
	if copy := s.fence.copy.Load(); copy != 0 {
		return s.settleHere(ctx, copy, ids, why)
	}
	return s.write(ctx, fmt.Sprintf("set %d updates aside", len(ids)), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE updates SET handled = ?, failed = ? WHERE id IN (SELECT value FROM json_each(?)) AND handled IS NULL",
			unix(s.now()), why, list(ids))
		return err
	})
}

// Handled marks an update as done; failed is the cause if it was given up.
func (s *Store) Handled(ctx context.Context, id int64, failed string) error {
	if copy := s.fence.copy.Load(); copy != 0 {
		return s.settleHere(ctx, copy, []int64{id}, failed)
	}
	return s.write(ctx, fmt.Sprintf("mark update %d as handled", id), func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, "UPDATE updates SET handled = ?, failed = ? WHERE id = ?", unix(s.now()), failed, id))
	})
}

// Attempt counts a try before it is made and returns how many there were
// before this one. It returns digest.ErrElsewhere for an update that another copy
// sees to.
func (s *Store) Attempt(ctx context.Context, id int64) (before int, err error) {
	if copy := s.fence.copy.Load(); copy != 0 {
		return s.attemptHere(ctx, copy, id)
	}
	err = s.write(ctx, fmt.Sprintf("count a try of update %d", id), func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, "UPDATE updates SET attempts = attempts + 1 WHERE id = ? RETURNING attempts - 1", id).Scan(&before)
	})
	return before, err
}
