package storage

import (
	"context"
	"fmt"
	"time"
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
	err := s.reader.QueryRowContext(ctx, "SELECT max(version_id) FROM goose_db_version WHERE is_applied").Scan(&current)
	if err != nil {
		return fmt.Errorf("check database: %w", explain(err))
	}
	if current != s.schema {
		return fmt.Errorf("check database: its schema has version %d, this program's has %d", current, s.schema)
	}
	if !s.sound.due(s.now(), checkEvery) {
		return nil
	}
	if err := s.engine.sound(ctx, s.reader); err != nil {
		s.sound.reset() // look again the next time
		return fmt.Errorf("check database: %w", err)
	}
	return nil
}
