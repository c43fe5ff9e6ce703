package storage

import (
	"context"
	"database/sql"
	"slices"

	"minber/digest"
)

// mostSlips is how many words of a query are looked up with a slip: each costs
// some two thousand look-ups, and a name has no more.
const mostSlips = 3

// retyped returns those whom a name means that was typed in another layout of
// the keyboard; its beginning alone would mean too many.
func (s *Store) retyped(ctx context.Context, tx *sql.Tx, name string) ([]match, error) {
	for _, other := range s.layouts(name) {
		matches, err := s.fitting(ctx, tx, other)
		if err != nil {
			return nil, err
		}
		matches = slices.DeleteFunc(matches, func(m match) bool { return m.rank == prefixFit })
		for i := range matches {
			matches[i].fit = digest.FitGuess
		}
		if len(matches) > 0 {
			return matches, nil
		}
	}
	return nil, nil
}

// guesses returns whom a name may mean that is spelled as no text spells it:
// first those whom the judge takes for it, then, where a guess will do, those
// whom it would fit with a slip of the pen.
func (s *Store) guesses(ctx context.Context, tx *sql.Tx, name, lang string, least digest.Fit) ([]match, error) {
	meant, err := s.meant(ctx, tx, name, lang)
	if err != nil || least > digest.FitGuess || len(meant) > 0 && meant[0].fit > digest.FitGuess {
		return meant, err
	}
	slipped, err := s.slipped(ctx, tx, name)
	if err != nil {
		return nil, err
	}
	for _, m := range slipped {
		if !slices.ContainsFunc(meant, func(o match) bool { return o.person == m.person }) {
			meant = append(meant, m)
		}
	}
	return meant, nil
}

// meant returns whom the judge takes for a name.
func (s *Store) meant(ctx context.Context, tx *sql.Tx, name, lang string) ([]match, error) {
	people, err := s.namedLike(ctx, tx, name)
	if err != nil {
		return nil, err
	}
	v := s.judge.Decide(digest.Mention{Name: name, Lang: lang}, people)
	var meant []match
	if v.Person != 0 {
		meant = append(meant, match{person: v.Person, fit: digest.FitLoose})
	}
	for _, d := range v.Doubts {
		meant = append(meant, match{person: d.Person, fit: digest.FitGuess})
	}
	return meant, nil
}

// namedLike returns those of whom the judge may think, with all that they are
// called: to somebody who gives nothing but a name, offices and days say
// nothing, and names are few where mentions are many.
func (s *Store) namedLike(ctx context.Context, tx *sql.Tx, name string) ([]digest.Known, error) {
	faces, err := s.lookUp(ctx, tx, name)
	if err != nil {
		return nil, err
	}
	type called struct {
		person int64
		digest.Told
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT p.id, p.country, a.lang, a.name, a.count FROM people p JOIN aliases a ON a.person = p.id
		WHERE p.id IN (SELECT coalesce(merged, id) FROM people WHERE id IN (SELECT value FROM json_each(?)))
		ORDER BY p.id, a.lang, a.name`, list(faces))
	names, err := scanAll(rows, err, "names of people", func(c *called) []any {
		return []any{&c.person, &c.Country, &c.Lang, &c.Name, &c.Count}
	})
	var people []digest.Known
	for _, c := range names {
		if n := len(people); n == 0 || people[n-1].ID != c.person {
			people = append(people, digest.Known{ID: c.person, Person: c.person})
		}
		last := &people[len(people)-1]
		last.Told = append(last.Told, c.Told)
	}
	return people, err
}

// slipped returns those whom a name fits if there is a slip in some of its
// words, those with the fewest first.
func (s *Store) slipped(ctx context.Context, tx *sql.Tx, name string) ([]match, error) {
	asked := s.foldName(name)
	asked = asked[:min(len(asked), mostNameWords)]
	slips := s.slips(name)
	slipped := make([]map[int64]bool, len(asked)) // per word, those of whom it may be a slip
	var candidates []int64
	for i := range asked[:min(len(asked), len(slips), mostSlips)] {
		rows, err := tx.QueryContext(ctx, "SELECT DISTINCT person FROM name_words WHERE word IN (SELECT value FROM json_each(?)) LIMIT ?",
			list(slips[i]), mostCandidates)
		ids, err := scanAll(rows, err, "look for a slip", func(v *int64) []any { return []any{v} })
		if err != nil {
			return nil, err
		}
		slipped[i] = make(map[int64]bool, len(ids))
		for _, id := range ids {
			slipped[i][id] = true
		}
		candidates = append(candidates, ids...)
	}
	known, err := loadNamed(ctx, tx, candidates)
	if err != nil {
		return nil, err
	}
	var matches []match
	for _, k := range known {
		words, wrong := slices.Clip(k.words), 0
		for i, word := range asked {
			if slipped[i][k.person] && fitName([]string{word}, k.words) == noFit {
				words = append(words, word) // as if it were right
				wrong++
			}
		}
		if wrong > 0 && fitName(asked, words) != noFit {
			matches = append(matches, match{k.person, digest.FitGuess, -wrong, k.count})
		}
	}
	slices.SortFunc(matches, byFit)
	return matches, nil
}
