package storage

import (
	"context"
	"database/sql"
	"slices"
	"strings"
)

// keysOf returns under what a name is looked up; never nothing.
func (s *Store) keysOf(name string) []string {
	keys := slices.DeleteFunc(s.judge.Keys(name), func(key string) bool { return key == "" })
	if len(keys) == 0 {
		keys = []string{strings.ToLower(name)}
	}
	return keys
}

// lookUp returns the faces that a name may mean.
func (s *Store) lookUp(ctx context.Context, q queryer, name string) ([]int64, error) {
	rows, err := q.QueryContext(ctx, "SELECT DISTINCT face FROM face_keys WHERE key IN (SELECT value FROM json_each(?)) ORDER BY face LIMIT ?",
		list(s.keysOf(name)), mostCandidates)
	return scanAll(rows, err, "look for a person", func(v *int64) []any { return []any{v} })
}

// faceName is a name of a face.
type faceName struct {
	face int64
	name string
}

func (s *saving) saveKeys(ctx context.Context, face int64, name string) error {
	for _, key := range s.keysOf(name) {
		if _, err := s.tx.ExecContext(ctx, "INSERT INTO face_keys (key, face) VALUES (?, ?) ON CONFLICT DO NOTHING", key, face); err != nil {
			return err
		}
	}
	return nil
}

// refreshKeys makes the faces findable by the names they have now.
func (s *saving) refreshKeys(ctx context.Context, faces []int64) error {
	rows, err := s.tx.QueryContext(ctx, "SELECT DISTINCT face, name FROM told WHERE face IN (SELECT value FROM json_each(?))", list(faces))
	names, err := scanAll(rows, err, "names", func(n *faceName) []any { return []any{&n.face, &n.name} })
	if err != nil {
		return err
	}
	if _, err := s.tx.ExecContext(ctx, "DELETE FROM face_keys WHERE face IN (SELECT value FROM json_each(?))", list(faces)); err != nil {
		return err
	}
	for _, n := range names {
		if err := s.saveKeys(ctx, n.face, n.name); err != nil {
			return err
		}
	}
	return nil
}

// indexPeople makes those findable whom a database of an older version holds.
func (s *Store) indexPeople(ctx context.Context) error {
	var missing bool
	err := s.writer.QueryRowContext(ctx, `
		SELECT EXISTS (SELECT 1 FROM people p WHERE NOT EXISTS (SELECT 1 FROM face_keys k WHERE k.face = p.id)
			AND EXISTS (SELECT 1 FROM article_people a WHERE a.face = p.id))`).Scan(&missing)
	if err != nil || !missing {
		return err
	}
	return s.write(ctx, "index people", func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT id FROM people")
		people, err := scanAll(rows, err, "list people", func(v *int64) []any { return []any{v} })
		if err != nil {
			return err
		}
		save := &saving{sitting: &sitting{Store: s, tx: tx}}
		if err := save.refreshKeys(ctx, people); err != nil {
			return err
		}
		return save.saveNameWords(ctx, list(people))
	})
}
