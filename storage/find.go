package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// How well a word of a query fits a word of a name.
const (
	noFit        = iota
	initialFit   // one of them is the other's first letter
	inflectedFit // the name with a case ending: «Ашимбаевтың», «Ашимбаевым»
	prefixFit    // the beginning of the name
	exactFit
)

const (
	shortestPrefix = 3 // letters of a query that may stand for a longer word
	shortestStem   = 4 // letters of a name that may have an ending
	longestEnding  = 4
	mostNameWords  = 6
	mostCandidates = 2000
)

// fit compares a folded word of a query with one of a name.
func fit(asked, word string) int {
	long, n := utf8.RuneCountInString(asked), utf8.RuneCountInString(word)
	switch {
	case long == 1 || n == 1:
		if strings.HasPrefix(word, asked) || strings.HasPrefix(asked, word) {
			return initialFit
		}
		return noFit
	case asked == word:
		return exactFit
	case long >= shortestPrefix && strings.HasPrefix(word, asked):
		return prefixFit
	case n >= shortestStem && long-n <= longestEnding && strings.HasPrefix(asked, word):
		return inflectedFit
	}
	return noFit
}

// fitName says how well all words of a query fit a name's words: as the
// worst of them, initials aside, which alone fit nobody.
func fitName(asked, words []string) int {
	worst := noFit
	for _, a := range asked {
		best := noFit
		for _, w := range words {
			best = max(best, fit(a, w))
		}
		if best == noFit {
			return noFit
		}
		if best > initialFit && (worst == noFit || best < worst) {
			worst = best
		}
	}
	return worst
}

// Find returns the persons a name may mean, best first.
func (s *Store) Find(ctx context.Context, name, lang string, limit int) ([]digest.PersonRef, error) {
	asked := s.foldName(name)
	asked = asked[:min(len(asked), mostNameWords)]
	var found []digest.PersonRef
	err := s.read(ctx, "find a person", func(tx *sql.Tx) error {
		candidates, err := candidates(ctx, tx, asked)
		if err != nil {
			return err
		}
		ranked, err := rank(ctx, tx, asked, candidates)
		if err == nil && len(ranked) == 0 {
			ranked, err = s.meant(ctx, tx, name, lang)
		}
		if err != nil {
			return err
		}
		ranked = ranked[:max(0, min(len(ranked), limit))]
		who, err := s.loadCast(ctx, tx, ranked, lang)
		if err != nil {
			return err
		}
		for _, id := range ranked {
			found = append(found, who.ref(id, ""))
		}
		return nil
	})
	return found, err
}

// meant returns whom a name means that is spelled as no text spells it.
func (s *Store) meant(ctx context.Context, tx *sql.Tx, name, lang string) ([]int64, error) {
	faces, err := s.lookUp(ctx, tx, name)
	if err != nil {
		return nil, err
	}
	people, err := known(ctx, tx, faces, nil)
	if err != nil {
		return nil, err
	}
	persons := make(map[int64]int64, len(people))
	for _, p := range people {
		persons[p.ID] = p.Person
	}
	v := s.judge.Decide(digest.Mention{Name: name, Lang: lang}, people)
	var meant []int64
	if v.Person != 0 {
		meant = append(meant, persons[v.Person])
	}
	for _, d := range v.Doubts {
		if !slices.Contains(meant, persons[d.Person]) {
			meant = append(meant, persons[d.Person])
		}
	}
	return meant, nil
}

// candidates returns persons of whom a word fits, by index, more than as an
// initial.
func candidates(ctx context.Context, tx *sql.Tx, asked []string) ([]int64, error) {
	var all []int64
	for _, a := range asked {
		letters := []rune(a)
		if len(letters) < 2 {
			continue
		}
		exact := []string{a}
		for n := max(shortestStem, len(letters)-longestEnding); n < len(letters); n++ {
			exact = append(exact, string(letters[:n]))
		}
		upper := a
		if len(letters) >= shortestPrefix {
			upper += string(utf8.MaxRune)
		}
		rows, err := tx.QueryContext(ctx, `
			SELECT person FROM name_words WHERE word IN (SELECT value FROM json_each(?))
			UNION SELECT person FROM name_words WHERE word >= ? AND word <= ?
			LIMIT ?`, list(exact), a, upper, mostCandidates)
		ids, err := scanAll(rows, err, "look for a name", func(v *int64) []any { return []any{v} })
		if err != nil {
			return nil, err
		}
		all = append(all, ids...)
	}
	return all, nil
}

// rank orders those candidates whom all words fit: by how well, then by how
// many articles name them.
func rank(ctx context.Context, tx *sql.Tx, asked []string, candidates []int64) ([]int64, error) {
	people := list(candidates)
	rows, err := tx.QueryContext(ctx, "SELECT person, word FROM name_words WHERE person IN (SELECT value FROM json_each(?))", people)
	words, err := scanAll(rows, err, "words of names", func(w *nameWord) []any { return []any{&w.person, &w.word} })
	if err != nil {
		return nil, err
	}
	names := make(map[int64][]string)
	for _, w := range words {
		names[w.person] = append(names[w.person], w.word)
	}
	type count struct {
		person int64
		n      int
	}
	rows, err = tx.QueryContext(ctx, "SELECT person, sum(count) FROM aliases WHERE person IN (SELECT value FROM json_each(?)) GROUP BY person", people)
	counts, err := scanAll(rows, err, "count mentions", func(c *count) []any { return []any{&c.person, &c.n} })
	if err != nil {
		return nil, err
	}
	type match struct {
		id     int64
		fit, n int
	}
	var matches []match
	for _, c := range counts {
		if f := fitName(asked, names[c.person]); f != noFit {
			matches = append(matches, match{c.person, f, c.n})
		}
	}
	slices.SortFunc(matches, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.fit, a.fit), cmp.Compare(b.n, a.n), cmp.Compare(a.id, b.id))
	})
	ids := make([]int64, len(matches))
	for i, m := range matches {
		ids[i] = m.id
	}
	return ids, nil
}
