package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
	"unicode"
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

// fitName says how well all words of a query fit a name's words: as the worst
// of them, initials aside. Initials alone fit nobody; of several, one has to fit:
// the others may be of a patronymic that no text tells.
func fitName(asked, words []string) int {
	worst, initials, fitting := noFit, 0, 0
	for _, a := range asked {
		best := noFit
		for _, w := range words {
			best = max(best, fit(a, w))
		}
		switch {
		case utf8.RuneCountInString(a) == 1:
			initials++
			if best > noFit {
				fitting++
			}
		case best == noFit:
			return noFit
		case best > initialFit && (worst == noFit || best < worst):
			worst = best
		}
	}
	if initials > 0 && fitting == 0 {
		return noFit
	}
	return worst
}

// match is a person whom a query fits.
type match struct {
	person int64
	fit    digest.Fit
	rank   int // of those of one fit: greater is better
	count  int // how often the archive names the person
}

func byFit(a, b match) int {
	return cmp.Or(cmp.Compare(b.fit, a.fit), cmp.Compare(b.rank, a.rank), cmp.Compare(b.count, a.count), cmp.Compare(a.person, b.person))
}

// Find returns the persons a name may mean, best first, of those whom it fits
// no worse than least. Guesses are made only where no name fits as it was
// written; where they would not do, they are not even tried.
func (s *Store) Find(ctx context.Context, name, lang string, least digest.Fit, limit int) ([]digest.PersonHit, error) {
	name = strings.Map(visible, name)
	var hits []digest.PersonHit
	err := s.read(ctx, "find a person", func(tx *sql.Tx) error {
		matches, err := s.matches(ctx, tx, name, lang, least)
		if err != nil {
			return err
		}
		matches = matches[:max(0, min(len(matches), limit))]
		ids := make([]int64, len(matches))
		for i, m := range matches {
			ids[i] = m.person
		}
		who, err := s.loadCast(ctx, tx, ids, lang)
		if err != nil {
			return err
		}
		for _, m := range matches {
			hits = append(hits, digest.PersonHit{PersonRef: who.ref(m.person, ""), Fit: m.fit})
		}
		return nil
	})
	return hits, err
}

// matches returns those whom a name fits no worse than least; what costs most
// is tried last.
func (s *Store) matches(ctx context.Context, tx *sql.Tx, name, lang string, least digest.Fit) ([]match, error) {
	matches, err := s.fitting(ctx, tx, name)
	if err == nil && len(matches) == 0 && least <= digest.FitGuess {
		matches, err = s.retyped(ctx, tx, name)
	}
	if err == nil && len(matches) == 0 && least <= digest.FitLoose {
		matches, err = s.guesses(ctx, tx, name, lang, least)
	}
	return slices.DeleteFunc(matches, func(m match) bool { return m.fit < least }), err
}

// visible drops characters that nobody sees, and that would part a word in two.
func visible(r rune) rune {
	if unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}

// fitting returns those whom a name fits as it was written.
func (s *Store) fitting(ctx context.Context, tx *sql.Tx, name string) ([]match, error) {
	asked := s.foldName(name)
	asked = asked[:min(len(asked), mostNameWords)]
	candidates, err := candidates(ctx, tx, asked)
	if err != nil {
		return nil, err
	}
	known, err := loadNamed(ctx, tx, candidates)
	if err != nil {
		return nil, err
	}
	var matches []match
	for _, k := range known {
		switch f := fitName(asked, k.words); f {
		case noFit:
		case exactFit:
			matches = append(matches, match{k.person, digest.FitExact, f, k.count})
		default:
			matches = append(matches, match{k.person, digest.FitLoose, f, k.count})
		}
	}
	slices.SortFunc(matches, byFit)
	return matches, nil
}

// candidates returns persons of whom every word of a query may fit a word, by
// index, initials aside: those are left to fitName.
func candidates(ctx context.Context, tx *sql.Tx, asked []string) ([]int64, error) {
	asked = slices.DeleteFunc(slices.Clone(asked), func(a string) bool { return utf8.RuneCountInString(a) < 2 })
	if len(asked) == 0 {
		return nil, nil
	}
	var each []string
	var args []any
	for _, a := range asked {
		letters := []rune(a)
		exact := []string{a}
		if len(asked) > 1 { // an initial is enough where another word fits
			exact = append(exact, string(letters[:1]))
		}
		for n := max(shortestStem, len(letters)-longestEnding); n < len(letters); n++ {
			exact = append(exact, string(letters[:n]))
		}
		upper := a
		if len(letters) >= shortestPrefix {
			upper += string(utf8.MaxRune)
		}
		each = append(each, `SELECT * FROM (SELECT person FROM name_words WHERE word IN (SELECT value FROM json_each(?))
			UNION SELECT person FROM name_words WHERE word >= ? AND word <= ?) w`)
		args = append(args, list(exact), a, upper)
	}
	rows, err := tx.QueryContext(ctx, strings.Join(each, " INTERSECT ")+" LIMIT ?", append(args, mostCandidates)...)
	return scanAll(rows, err, "look for a name", func(v *int64) []any { return []any{v} })
}

// namedPerson is a person with the folded words of all names, and how often the
// archive names him or her.
type namedPerson struct {
	person int64
	words  []string
	count  int
}

func loadNamed(ctx context.Context, tx *sql.Tx, ids []int64) ([]namedPerson, error) {
	people := list(ids)
	rows, err := tx.QueryContext(ctx, "SELECT person, word FROM name_words WHERE person IN (SELECT value FROM json_each(?))", people)
	words, err := scanAll(rows, err, "words of names", func(w *nameWord) []any { return []any{&w.person, &w.word} })
	if err != nil {
		return nil, err
	}
	names := make(map[int64][]string)
	for _, w := range words {
		names[w.person] = append(names[w.person], w.word)
	}
	rows, err = tx.QueryContext(ctx, "SELECT person, sum(count) FROM aliases WHERE person IN (SELECT value FROM json_each(?)) GROUP BY person", people)
	known, err := scanAll(rows, err, "count mentions", func(n *namedPerson) []any { return []any{&n.person, &n.count} })
	for i := range known {
		known[i].words = names[known[i].person]
	}
	return known, err
}
