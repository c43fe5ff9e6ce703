package language_test

import (
	"context"
	"maps"
	"regexp"
	"slices"
	"testing"

	"minber/language"
	"minber/language/accuracy"
	"minber/language/boost"
)

// passages are those that could stand in the summary of a labelled article.
type passages struct {
	set   string
	label accuracy.Label
	rows  [][]float32
	tells []bool // a fact that no reader must miss
}

// passagesOf reads the passages of the articles of some sets.
func passagesOf(t *testing.T, reader *language.Reader, sets ...string) (all []passages) {
	t.Helper()
	for _, set := range sets {
		for _, l := range labelsOf(t, set) {
			if !l.Relevant {
				continue
			}
			facts, err := l.Facts()
			if err != nil {
				t.Fatal(err)
			}
			x := passages{set: set, label: l}
			for _, row := range language.PassageRows(reader, articleOf(l)) {
				x.rows = append(x.rows, row.Traits)
				x.tells = append(x.tells, slices.ContainsFunc(facts, func(f *regexp.Regexp) bool { return f.MatchString(row.Text) }))
			}
			all = append(all, x)
		}
	}
	return all
}

// passageTrees are shallow, for there are many passages and each is told apart by few things at
// once; and slow to learn, so that what they tell depends less on what each of them saw.
func passageTrees() boost.Options {
	o := boost.Usual()
	o.Trees, o.Rate, o.Depth, o.Weight = 240, 0.045, 4, 20
	return o
}

// tellingOf grows a forest from the passages of those articles that are wanted.
func tellingOf(t *testing.T, xs []passages, wanted func(i int) bool) *boost.Forest {
	t.Helper()
	var rows [][]float32
	var tells []bool
	for i, x := range xs {
		if wanted(i) {
			rows, tells = append(rows, x.rows...), append(tells, x.tells...)
		}
	}
	f, err := boost.Train(rows, tells, passageTrees())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// logFacts logs how many of the facts of each set are told in the summaries of its articles.
func logFacts(t *testing.T, about string, xs []passages, by func(i int) *language.Reader) {
	t.Helper()
	tallies := map[string]*accuracy.Tally{}
	for i, x := range xs {
		u, err := by(i).Understand(context.Background(), articleOf(x.label))
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range [...]string{x.set, x.set + " " + x.label.Lang} {
			if tallies[k] == nil {
				tallies[k] = accuracy.NewTally()
			}
			if err := tallies[k].Add(x.label, u); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(tallies)) {
		share, _ := tallies[k].Share("nuggets")
		t.Logf("%s, %s: %.3f of the facts are told", about, k, share)
	}
}

// TestPassagesAreLearned keeps the weights of passages those that the articles teach: with
// -learn it writes them, and logs how many facts are told in the summaries of each fifth of
// the articles by weights that the others teach, and of each set by those that the other sets
// do; without, it looks that they fit the traits of today.
func TestPassagesAreLearned(t *testing.T) {
	reader := programReader(language.Options{})
	if !*learn {
		for _, x := range passagesOf(t, reader, "brief") {
			if len(x.rows) > 0 {
				if n := language.PassageFeatures(); len(x.rows[0]) != n {
					t.Fatalf("passages have %d traits, the weights are for %d: learn them anew with -learn", len(x.rows[0]), n)
				}
				return
			}
		}
		t.Fatal("no article has a passage")
	}
	xs := passagesOf(t, reader, "practice", "learning", "brief")
	fifths := make([]*language.Reader, folds)
	for fold := range fifths {
		fifths[fold] = reader.Telling(tellingOf(t, xs, func(i int) bool { return i%folds != fold }))
	}
	logFacts(t, "each fifth by the others", xs, func(i int) *language.Reader { return fifths[i%folds] })
	sets := map[string]*language.Reader{}
	for _, set := range [...]string{"practice", "learning", "brief"} {
		sets[set] = reader.Telling(tellingOf(t, xs, func(i int) bool { return xs[i].set != set }))
	}
	logFacts(t, "each set by the others", xs, func(i int) *language.Reader { return sets[xs[i].set] })
	keep(t, "passages.txt", tellingOf(t, xs, func(int) bool { return true }))
}
