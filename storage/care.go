package storage

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"minber/digest"
)

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
	if err := sound(ctx, s.reader); err != nil {
		s.sound.reset() // look again the next time
		return fmt.Errorf("check database: %w", err)
	}
	return nil
}

// sound looks through a whole database for damage.
func sound(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, "PRAGMA quick_check(10)")
	found, err := scanAll(rows, err, "look for damage", func(v *string) []any { return []any{v} })
	if err == nil && !slices.Equal(found, []string{"ok"}) {
		err = fmt.Errorf("%w: %q", digest.ErrDamaged, found)
	}
	return err
}
