package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// millis is how the times of deliveries are kept: pauses may be shorter than a
// second, and must not end early.
func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// millisColumn scans milliseconds.
type millisColumn struct{ to *time.Time }

func millisAt(to *time.Time) millisColumn { return millisColumn{to} }

// Scan implements sql.Scanner.
func (c millisColumn) Scan(value any) error {
	v, ok := value.(int64)
	if !ok {
		return fmt.Errorf("a time as %T", value)
	}
	*c.to = time.Time{}
	if v != 0 {
		*c.to = time.UnixMilli(v).UTC()
	}
	return nil
}

const closedUntil = "closed until"

// ClosedUntil implements digest.Gate.
func (s *Store) ClosedUntil(ctx context.Context) (time.Time, error) {
	var value string
	err := s.reader.QueryRowContext(ctx, "SELECT value FROM state WHERE key = ?", closedUntil).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return time.Time{}, nil
	}
	if err != nil {
		return time.Time{}, fmt.Errorf("read the pause: %w", explain(err))
	}
	until, err := strconv.ParseInt(value, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("read the pause: %w", err)
	}
	return time.UnixMilli(until).UTC(), nil
}

// Shut implements digest.Gate.
func (s *Store) Shut(ctx context.Context, until time.Time) error {
	return s.write(ctx, "keep the pause", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `
			INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
			closedUntil, strconv.FormatInt(millis(until), 10))
		return err
	})
}

// Abandon implements digest.Gate.
func (s *Store) Abandon(ctx context.Context, before time.Time) (int, error) {
	// Asked every second, and nearly always in vain: look without a lock.
	var lost bool
	err := s.reader.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM deliveries WHERE state = 'sending' AND sending_at < ?)", millis(before)).
		Scan(&lost)
	if err != nil {
		return 0, fmt.Errorf("look for abandoned deliveries: %w", explain(err))
	}
	if !lost {
		return 0, nil
	}
	var count int64
	err = s.write(ctx, "give up abandoned deliveries", func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, `
			UPDATE deliveries SET state = 'ambiguous', sending_at = NULL, why = 'the sender stopped before it had an answer'
			WHERE state = 'sending' AND sending_at < ?`, millis(before))
		if err != nil {
			return err
		}
		count, err = res.RowsAffected()
		return err
	})
	return int(count), err
}
