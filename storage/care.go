package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"
)

// Backup writes a consistent copy into a new file while the service runs. It
// refuses a file that is there.
func (s *Store) Backup(ctx context.Context, file string) error {
	// SQLite writes into a file that is empty; ours, so that nobody else reads
	// it, and new, so that nothing is lost.
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("backup: %s is there already", file)
	}
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if err := s.copyInto(ctx, file); err != nil {
		// What was written of it is of no use, and would refuse the next try.
		return fmt.Errorf("backup to %s: %w", file, errors.Join(explain(err), os.Remove(file)))
	}
	return nil
}

// copyInto uses a connection of its own: the readers' may write no file at all,
// and the writer's would keep everybody waiting.
func (s *Store) copyInto(ctx context.Context, file string) error {
	db, err := sql.Open(driverName, copierDSN(s.file))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "VACUUM INTO ?", file)
	return errors.Join(err, db.Close())
}

// checkEvery is how often a running service looks through the whole file;
// questions in between (a health probe asks every few seconds) only make sure
// that it can be read.
const checkEvery = time.Hour

// Check looks for damage, for a schema that is not this program's, and whether
// the database can be written.
func (s *Store) Check(ctx context.Context) error {
	if err := s.able.lost(); err != nil {
		return fmt.Errorf("check database: %w", err)
	}
	var current int64
	err := s.reader.QueryRowContext(ctx, "SELECT max(version_id) FROM goose_db_version WHERE is_applied = 1").Scan(&current)
	if err != nil {
		return fmt.Errorf("check database: %w", explain(err))
	}
	if current != s.schema {
		return fmt.Errorf("check database: its schema has version %d, this program's has %d", current, s.schema)
	}
	if !s.sound.due(s.now(), checkEvery) {
		return nil
	}
	rows, err := s.reader.QueryContext(ctx, "PRAGMA quick_check(10)")
	found, err := scanAll(rows, err, "check database", func(v *string) []any { return []any{v} })
	if err == nil && !slices.Equal(found, []string{"ok"}) {
		err = fmt.Errorf("check database: damaged, restore a backup: %q", found)
	}
	if err != nil {
		s.sound.reset() // look again the next time
	}
	return err
}
