package storage

import (
	"context"
	"database/sql"
	"fmt"

	"minber/digest"
)

// Crew returns how many copies serve from the database, and which of them sends,
// as seen from this one; of clocks it knows nothing.
func (s *Store) Crew(ctx context.Context) (c digest.Crew, err error) {
	if _, shared := s.engine.(postgres); !shared {
		return digest.Crew{Copies: 1, Sends: true}, nil
	}
	var sender sql.NullInt64
	err = s.reader.QueryRowContext(ctx, `
		SELECT (SELECT count(*) FROM copies WHERE seen > `+serversClock+` - ?), coalesce(max(t.id), 0), max(c.id), coalesce(max(t.began) FILTER (WHERE c.id IS NOT NULL), 0)
		FROM (SELECT * FROM sender_terms ORDER BY id DESC LIMIT 1) t LEFT JOIN copies c ON c.id = t.copy AND t.ended IS NULL AND c.seen > `+serversClock+` - ?`,
		outlivedAfter.Milliseconds(), outlivedAfter.Milliseconds()).Scan(&c.Copies, &c.Term, &sender, millisAt(&c.Since))
	if err != nil {
		return c, fmt.Errorf("look who serves: %w", explain(err))
	}
	c.Sends = sender.Valid && sender.Int64 == s.fence.copy.Load()
	return c, nil
}

// copiesSince is the version of the schema that has the table copies.
const copiesSince = 55

// nobodyServes makes sure that no copy of an older program serves from a database
// whose schema is about to be changed: it would not understand the new one.
func nobodyServes(ctx context.Context, db *sql.DB, from int64) error {
	if from < copiesSince {
		return nil
	}
	var serve int
	err := db.QueryRowContext(ctx, fmt.Sprintf("SELECT count(*) FROM copies WHERE seen > %s - %d", serversClock, outlivedAfter.Milliseconds())).Scan(&serve)
	if err == nil && serve > 0 {
		err = fmt.Errorf("%d copies of an older program serve from it: stop them all, wait ten seconds if they were killed, and start this one again", serve)
	}
	return err
}
