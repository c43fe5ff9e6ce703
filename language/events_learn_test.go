package language_test

import (
	"slices"
	"testing"

	"minber/language"
	"minber/language/accuracy"
	"minber/language/boost"
)

// toldEvents are the events that an article tells of, and which of them its labels have.
type toldEvents struct {
	fold int
	rows []language.EventRow
	is   []bool
}

// eventsOf reads the events that the articles of some sets tell of.
func eventsOf(t *testing.T, sets ...string) (all []toldEvents) {
	t.Helper()
	reader := programReader(language.Options{})
	labels := labelsOf(t, sets...)
	parts := foldsOf(labels)
	for i, l := range labels {
		if !l.Relevant {
			continue
		}
		x := toldEvents{fold: parts[i], rows: language.EventRows(reader, articleOf(l))}
		for k := range x.rows {
			x.is = append(x.is, accuracy.HasEvent(l, x.rows[k].Name))
		}
		all = append(all, x)
	}
	return all
}

// grown learns what words weigh from the events of all articles but those of one fold, and
// grows a forest from them; -1 leaves none out.
func grown(t *testing.T, told []toldEvents, without int) (*boost.Forest, *boost.Linear) {
	t.Helper()
	var texts []worded
	var rows [][]float32
	var first, tokens []int // row of each text, and tokens of each row
	var is []bool
	for _, x := range told {
		if x.fold == without {
			continue
		}
		text := worded{fold: x.fold, yes: x.is}
		first = append(first, len(rows))
		for _, r := range x.rows {
			text.words = append(text.words, r.Words)
			rows, tokens = append(rows, r.Traits), append(tokens, r.Tokens)
		}
		texts, is = append(texts, text), append(is, x.is...)
	}
	o := boost.UsualLinear()
	o.Bits = 15 // they are few
	words := weighWords(t, texts, o, func(text, row int, weighs float32) {
		k := first[text] + row
		rows[k][len(rows[k])-1] = language.Spread(weighs, tokens[k])
	})
	f, err := boost.Train(rows, is, eventTrees())
	if err != nil {
		t.Fatal(err)
	}
	return f, words
}

// eventTrees are more trees that learn slower than those for pairs: the events of a text are
// few, so they cost little, and what is learned depends less on which examples each tree saw.
func eventTrees() boost.Options {
	o := boost.Usual()
	o.Trees, o.Rate = 200, 0.05
	return o
}

// TestEventsAreLearned keeps the weights of events those that the articles teach: with
// -learn it writes them, and logs how many of the events that are sure enough are labelled
// in the fifth of the articles that had no part in them; without, it looks that they fit
// the traits of today.
func TestEventsAreLearned(t *testing.T) {
	if !*learn {
		for _, x := range eventsOf(t, "brief") {
			if len(x.rows) > 0 {
				if n := language.EventFeatures(); len(x.rows[0].Traits) != n {
					t.Fatalf("events have %d traits, the weights are for %d: learn them anew with -learn", len(x.rows[0].Traits), n)
				}
				return
			}
		}
		t.Fatal("no article has an event")
	}
	told := eventsOf(t, "practice", "learning", "brief")
	sure := make([][]float32, len(told))
	for fold := range folds {
		f, words := grown(t, told, fold)
		for i, x := range told {
			if x.fold == fold {
				for _, r := range x.rows {
					row := slices.Clone(r.Traits)
					row[len(row)-1] = language.Spread(words.Sum(r.Words), r.Tokens)
					sure[i] = append(sure[i], f.Chance(row))
				}
			}
		}
	}
	for _, enough := range [...]float32{0.25, 0.3, 0.35, 0.4, 0.5, 0.6} {
		right, taken, all := 0, 0, 0
		for i, x := range told {
			for k, is := range x.is {
				all += count(is)
				taken += count(sure[i][k] >= enough)
				right += count(is && sure[i][k] >= enough)
			}
		}
		t.Logf("from %.2f on: %d of %d labelled, %d beside them: F1 %.3f", enough, right, all, taken-right, 2*float64(right)/float64(all+taken))
	}
	forest, words := grown(t, told, -1)
	keep(t, "events.txt", forest)
	keep(t, "events_words.txt", words)
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}
