package storage

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"minber/digest"
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

// told is a row of what articles tell of a face.
type told struct {
	face int64
	digest.Told
}

// known returns what the articles tell of the faces. Of a face that only
// former mentions tell of, it is those.
func known(ctx context.Context, q queryer, faces []int64, former []mention) ([]digest.Known, error) {
	rows, err := q.QueryContext(ctx, `
		SELECT face, lang, name, role, body, country, tenure, min(day), max(day), count(*)
		FROM article_people WHERE face IN (SELECT value FROM json_each(?))
		GROUP BY face, lang, name, role, body, country, tenure`, list(faces))
	all, err := scanAll(rows, err, "what is told of people", func(t *told) []any {
		return []any{&t.face, &t.Lang, &t.Name, &t.Role, &t.Body, &t.Country, &t.Tenure, &t.Day, &t.Last, &t.Count}
	})
	if err != nil {
		return nil, err
	}
	at := make(map[int64]*digest.Known, len(faces))
	for _, face := range faces {
		at[face] = &digest.Known{ID: face, Person: face}
	}
	for _, t := range all {
		at[t.face].Told = append(at[t.face].Told, t.Told)
	}
	for _, m := range former {
		if k := at[m.face]; k != nil && len(k.Told) == 0 {
			k.Told = append(k.Told, m.told())
		}
	}
	type merger struct{ face, person int64 }
	rows, err = q.QueryContext(ctx, "SELECT id, merged FROM people WHERE merged IS NOT NULL AND id IN (SELECT value FROM json_each(?))", list(faces))
	mergers, err := scanAll(rows, err, "mergers", func(m *merger) []any { return []any{&m.face, &m.person} })
	if err != nil {
		return nil, err
	}
	for _, m := range mergers {
		at[m.face].Person = m.person
	}
	// Of a pair in doubt, the one that was noted later is the doubtful one.
	rows, err = q.QueryContext(ctx, "SELECT DISTINCT b FROM doubts WHERE state = 'open' AND b IN (SELECT value FROM json_each(?))", list(faces))
	doubtful, err := scanAll(rows, err, "doubts", func(v *int64) []any { return []any{v} })
	if err != nil {
		return nil, err
	}
	for _, face := range doubtful {
		at[face].Doubtful = true
	}
	out := make([]digest.Known, 0, len(faces))
	for _, face := range faces {
		if len(at[face].Told) > 0 {
			out = append(out, *at[face])
		}
	}
	return out, nil
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
	type name struct {
		face int64
		name string
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT DISTINCT face, name FROM article_people WHERE face IN (SELECT value FROM json_each(?))", list(faces))
	names, err := scanAll(rows, err, "names", func(n *name) []any { return []any{&n.face, &n.name} })
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
		save := &saving{Store: s, tx: tx}
		if err := save.refreshKeys(ctx, people); err != nil {
			return err
		}
		return save.saveNameWords(ctx, list(people))
	})
}
