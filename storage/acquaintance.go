package storage

import (
	"cmp"
	"context"
	"slices"

	"minber/digest"
)

// acquaintance is what is known of a face while articles are being saved: read
// once, and kept up with what they tell.
type acquaintance struct {
	digest.Known
	country string // of the person
}

// told is a row of what articles tell of a face.
type told struct {
	face int64
	digest.Told
}

// toldOf returns what the articles tell of the faces. Of a face that only the
// article's former mentions tell of, it is those.
func (s *saving) toldOf(ctx context.Context, faces []int64) ([]digest.Known, error) {
	if err := s.meet(ctx, faces); err != nil {
		return nil, err
	}
	out := make([]digest.Known, 0, len(faces))
	for _, face := range faces {
		k := s.known[face].Known
		if len(k.Told) == 0 {
			for _, m := range s.former {
				if m.face == face {
					k.Told = append(k.Told, m.told())
				}
			}
		}
		if len(k.Told) > 0 {
			out = append(out, k)
		}
	}
	return out, nil
}

// meet reads what is told of faces that have not been met yet.
func (s *sitting) meet(ctx context.Context, faces []int64) error {
	faces = slices.DeleteFunc(slices.Clone(faces), func(face int64) bool { return s.known[face] != nil })
	if len(faces) == 0 {
		return nil
	}
	for _, face := range faces {
		s.known[face] = &acquaintance{Known: digest.Known{ID: face, Person: face}}
	}
	rows, err := s.tx.QueryContext(ctx, `
		SELECT face, lang, name, role, body, country, tenure, first, last, count FROM told
		WHERE face IN (SELECT value FROM json_each(?)) ORDER BY face, lang, name, role, body, country, tenure`, list(faces))
	all, err := scanAll(rows, err, "what is told of people", func(t *told) []any {
		return []any{&t.face, &t.Lang, &t.Name, &t.Role, &t.Body, &t.Country, &t.Tenure, &t.Day, &t.Last, &t.Count}
	})
	if err != nil {
		return err
	}
	for _, t := range all {
		a := s.known[t.face]
		a.Told = append(a.Told, t.Told)
	}
	type wearer struct {
		face, person int64
		country      string
		doubtful     bool
	}
	// Of a pair in doubt, the one that was noted later is the doubtful one.
	rows, err = s.tx.QueryContext(ctx, `
		SELECT f.id, p.id, p.country, EXISTS (SELECT 1 FROM doubts d WHERE d.b = f.id AND d.state = 'open')
		FROM json_each(?) j CROSS JOIN people f ON f.id = j.value CROSS JOIN people p ON p.id = coalesce(f.merged, f.id)`, list(faces))
	wearers, err := scanAll(rows, err, "who wears faces", func(w *wearer) []any { return []any{&w.face, &w.person, &w.country, &w.doubtful} })
	for _, w := range wearers {
		a := s.known[w.face]
		a.Person, a.country, a.Doubtful = w.person, w.country, w.doubtful
	}
	return err
}

// hasName says whether a text has called somebody so.
func (a *acquaintance) hasName(name string) bool {
	return slices.ContainsFunc(a.Told, func(t digest.Told) bool { return t.Name == name })
}

// add adds a mention to what is told, where meet would read it.
func (a *acquaintance) add(m digest.Mention) {
	i, found := slices.BinarySearchFunc(a.Told, m, func(t digest.Told, m digest.Mention) int {
		return cmp.Or(cmp.Compare(t.Lang, m.Lang), cmp.Compare(t.Name, m.Name), cmp.Compare(t.Role, m.Role), cmp.Compare(t.Body, m.Body),
			cmp.Compare(t.Country, m.Country), cmp.Compare(t.Tenure, m.Tenure))
	})
	if !found {
		a.Told = slices.Insert(a.Told, i, digest.Told{Mention: m, Last: m.Day, Count: 1})
		return
	}
	t := &a.Told[i]
	t.Day, t.Last, t.Count = min(t.Day, m.Day), max(t.Last, m.Day), t.Count+1
}
