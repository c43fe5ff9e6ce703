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
	set    string
	label  accuracy.Label
	fold   int
	rows   [][]float32
	words  [][]uint32 // the features that the last of each row is of
	tokens []int      // that these are of
	tells  []bool     // a fact that no reader must miss
}

// passagesOf reads the passages of the articles of some sets.
func passagesOf(t *testing.T, reader *language.Reader, sets ...string) (all []passages) {
	t.Helper()
	for _, set := range sets {
		labels := labelsOf(t, set)
		parts := foldsOf(labels)
		for i, l := range labels {
			if !l.Relevant {
				continue
			}
			facts, err := l.Facts()
			if err != nil {
				t.Fatal(err)
			}
			x := passages{set: set, label: l, fold: parts[i]}
			for _, row := range language.PassageRows(reader, articleOf(l)) {
				x.rows, x.words = append(x.rows, row.Traits), append(x.words, row.Words)
				x.tokens = append(x.tokens, row.Tokens)
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

// tellingOf learns what words weigh from the passages of all articles but those of one fold,
// and grows a forest from them; -1 leaves none out.
func tellingOf(t *testing.T, xs []passages, without int) (*boost.Forest, *boost.Linear) {
	t.Helper()
	var texts []worded
	var rows [][]float32
	var first []int // row of each text
	var tokens [][]int
	var tells []bool
	for _, x := range xs {
		if x.fold != without {
			texts, first = append(texts, worded{x.words, x.tells, x.fold}), append(first, len(rows))
			tokens = append(tokens, x.tokens)
			rows, tells = append(rows, x.rows...), append(tells, x.tells...)
		}
	}
	words := weighWords(t, texts, boost.UsualLinear(), func(text, row int, weighs float32) {
		traits := rows[first[text]+row]
		traits[len(traits)-1] = language.Spread(weighs, tokens[text][row])
	})
	f, err := boost.Train(rows, tells, passageTrees())
	if err != nil {
		t.Fatal(err)
	}
	return f, words
}

// logFacts logs how many of the facts of each set are told in the summaries of its articles.
func logFacts(t *testing.T, about string, xs []passages, by func(x passages) *language.Reader) {
	t.Helper()
	tallies := map[string]*accuracy.Tally{}
	for _, x := range xs {
		u, err := by(x).Understand(context.Background(), articleOf(x.label))
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
// the articles by weights that the others teach; without, it looks that they fit the traits of today.
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
	var fifths [folds]*language.Reader
	for fold := range fifths {
		fifths[fold] = reader.Telling(tellingOf(t, xs, fold))
	}
	logFacts(t, "each fifth by the others", xs, func(x passages) *language.Reader { return fifths[x.fold] })
	forest, words := tellingOf(t, xs, -1)
	keep(t, "passages.txt", forest)
	keep(t, "passages_words.txt", words)
}
