package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
)

// Backup writes a consistent copy into a new file while the service runs. It
// refuses a file that is there.
func (s *Store) Backup(ctx context.Context, file string) error {
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("backup: %s is there already", file)
	} else if !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("backup: %w", err)
	}
	// A connection of its own: the readers' may write no file at all, and the
	// writer's would keep everybody waiting.
	db, err := sql.Open(driverName, copierDSN(s.file))
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	_, err = db.ExecContext(ctx, "VACUUM INTO ?", file)
	err = errors.Join(err, db.Close())
	if err == nil {
		return nil
	}
	// What was written of it is of no use, and would refuse the next try.
	if gone := os.Remove(file); gone != nil && !errors.Is(gone, os.ErrNotExist) {
		err = errors.Join(err, gone)
	}
	return fmt.Errorf("backup to %s: %w", file, explain(err))
}

// Check looks for damage and for a schema that is not this program's.
func (s *Store) Check(ctx context.Context) error {
	rows, err := s.reader.QueryContext(ctx, "PRAGMA quick_check(10)")
	found, err := scanAll(rows, err, "check database", func(v *string) []any { return []any{v} })
	if err != nil {
		return err
	}
	if len(found) != 1 || found[0] != "ok" {
		return fmt.Errorf("check database: damaged, restore a backup: %q", found)
	}
	current, target, err := versions(ctx, s.writer)
	if err != nil {
		return fmt.Errorf("check database: %w", explain(err))
	}
	if current != target {
		return fmt.Errorf("check database: its schema has version %d, this program's has %d", current, target)
	}
	return nil
}
