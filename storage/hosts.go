package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// WaitUntil returns until when a host asked to be left alone, the zero time if
// it never did.
func (s *Store) WaitUntil(ctx context.Context, host string) (until time.Time, err error) {
	err = s.reader.QueryRowContext(ctx, "SELECT until FROM hosts WHERE host = ?", host).Scan(timeAt(&until))
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return until, fmt.Errorf("wait of host %s: %w", host, explain(err))
	}
	return until, nil
}

// SetWait notes until when a host asked to be left alone; what is over is
// forgotten.
func (s *Store) SetWait(ctx context.Context, host string, until time.Time) error {
	return s.write(ctx, "wait of host "+host, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM hosts WHERE until < ?", unix(s.now())); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO hosts (host, until) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET until = excluded.until",
			host, unix(until))
		return err
	})
}
