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

// expect reads whom the full names of some articles may mean, and what is told of
// those: of all at once, where each would be asked for in any case.
func (s *sitting) expect(ctx context.Context, ready []*saving) error {
	var keys []string
	for _, one := range ready {
		for _, p := range one.read.People {
			if one.read.Relevant && inFull(p.Name) {
				keys = append(keys, s.keysOf(p.Name)...)
			}
		}
	}
	if len(keys) == 0 {
		return nil
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	type keyed struct {
		key  string
		face int64
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT key, face FROM face_keys WHERE key IN (SELECT value FROM json_each(?)) ORDER BY face LIMIT ?", list(keys), mostCandidates)
	all, err := scanAll(rows, err, "look for people", func(k *keyed) []any { return []any{&k.key, &k.face} })
	if err != nil || len(all) == mostCandidates { // so many that each name is better looked up by itself
		return err
	}
	for _, key := range keys {
		s.keyed[key] = nil // looked up
	}
	var faces []int64
	for _, k := range all {
		s.keyed[k.key] = append(s.keyed[k.key], k.face)
		faces = append(faces, k.face)
	}
	return s.meet(ctx, slices.Compact(faces))
}

// meant returns the faces that a name may mean, as lookUp does.
func (s *saving) meant(ctx context.Context, name string) ([]int64, error) {
	var faces []int64
	for _, key := range s.keysOf(name) {
		some, ok := s.keyed[key]
		if !ok {
			return s.lookUp(ctx, s.tx, name)
		}
		faces = append(faces, some...)
	}
	slices.Sort(faces)
	faces = slices.Compact(faces)
	return faces[:min(len(faces), mostCandidates)], nil
}

// faceName is a name of a face.
type faceName struct {
	face int64
	name string
}

func (s *saving) saveKeys(ctx context.Context, face int64, name string) error {
	for _, key := range s.keysOf(name) {
		if err := put(ctx, s.tx, "INSERT INTO face_keys (key, face) VALUES (?, ?) ON CONFLICT DO NOTHING", key, face); err != nil {
			return err
		}
		if faces, ok := s.keyed[key]; ok {
			s.keyed[key] = append(faces, face)
		}
	}
	return nil
}

// refreshKeys makes the faces findable by the names they have now.
func (s *saving) refreshKeys(ctx context.Context, faces []int64) error {
	clear(s.keyed)
	rows, err := s.tx.QueryContext(ctx, "SELECT DISTINCT face, name FROM told WHERE face IN (SELECT value FROM json_each(?))", list(faces))
	names, err := scanAll(rows, err, "names", func(n *faceName) []any { return []any{&n.face, &n.name} })
	if err != nil {
		return err
	}
	if err := put(ctx, s.tx, "DELETE FROM face_keys WHERE face IN (SELECT value FROM json_each(?))", list(faces)); err != nil {
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
