package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// SaveView stores the state of a paged message and returns its id.
func (s *Store) SaveView(ctx context.Context, chat digest.Address, state []byte) (id int64, err error) {
	if state == nil {
		state = []byte{}
	}
	err = s.write(ctx, "save view", func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, "INSERT INTO views (chat, state, at) VALUES (?, ?, ?)", chat, state, unix(s.now()))
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

// Ask remembers that a user of a chat was asked something, in place of an
// older question; a nil state takes that back.
func (s *Store) Ask(ctx context.Context, chat digest.Address, user int64, state []byte) error {
	return s.write(ctx, "keep a question", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM questions WHERE chat = ? AND user = ?", chat, user); err != nil || state == nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO questions (chat, user, state, at) VALUES (?, ?, ?, ?)", chat, user, state, unix(s.now()))
		return err
	})
}

// Asked returns what a user of a chat was asked within the last hour, to the
// first update that answers it; digest.ErrNotFound if nothing was. User 0 is
// whoever was asked last: who answers in the name of a group is not named.
func (s *Store) Asked(ctx context.Context, chat digest.Address, user, update int64) ([]byte, error) {
	// Most messages answer no question: look without a lock.
	var asked bool
	err := s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM questions WHERE chat = ? AND ? IN (0, user) AND taken IN (0, ?))", chat, user, update).
		Scan(&asked)
	if err != nil {
		return nil, fmt.Errorf("look for a question: %w", explain(err))
	}
	if !asked {
		return nil, fmt.Errorf("a question to user %d: %w", user, digest.ErrNotFound)
	}
	var state []byte
	err = s.write(ctx, "take a question", func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `
			UPDATE questions SET taken = ?1 WHERE chat = ?2 AND user = (
				SELECT user FROM questions WHERE chat = ?2 AND ?3 IN (0, user) AND taken IN (0, ?1) AND at >= ?4 ORDER BY at DESC, user LIMIT 1
			) RETURNING state`, update, chat, user, unix(s.now().Add(-questionsKept))).Scan(&state)
	})
	return state, err
}
