package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// getState returns a value that is kept under a name, "" if there is none.
func getState(ctx context.Context, q queryer, key string) (value string, err error) {
	err = q.QueryRowContext(ctx, "SELECT value FROM state WHERE key = ?", key).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("read %q: %w", key, explain(err))
	}
	return value, nil
}

func setState(ctx context.Context, q queryer, key, value string) error {
	_, err := q.ExecContext(ctx, "INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value)
	return err
}
