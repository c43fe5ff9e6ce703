package language_test

import (
	"testing"

	"minber/language"
	"minber/language/accuracy"
	"minber/language/boost"
)

// eventsOf reads the events that the articles of some sets tell of, and which of them their
// labels have: told[i] are the rows of article i, labelled their answers.
func eventsOf(t *testing.T, sets ...string) (told [][]language.EventRow, labelled [][]bool) {
	t.Helper()
	reader := programReader(language.Options{})
	for _, l := range labelsOf(t, sets...) {
		if !l.Relevant {
			continue
		}
		rows := language.EventRows(reader, articleOf(l))
		is := make([]bool, len(rows))
		for i := range rows {
			is[i] = accuracy.HasEvent(l, rows[i].Name)
		}
		told, labelled = append(told, rows), append(labelled, is)
	}
	return told, labelled
}

// grown grows a forest from the events of all articles but those of one fold; -1 leaves
// none out.
func grown(t *testing.T, told [][]language.EventRow, labelled [][]bool, without int) *boost.Forest {
	t.Helper()
	var rows [][]float32
	var is []bool
	for i := range told {
		if i%folds == without {
			continue
		}
		for k, r := range told[i] {
			rows, is = append(rows, r.Traits), append(is, labelled[i][k])
		}
	}
	f, err := boost.Train(rows, is, eventTrees())
	if err != nil {
		t.Fatal(err)
	}
	return f
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
		told, _ := eventsOf(t, "brief")
		for _, rows := range told {
			if len(rows) > 0 {
				if n := language.EventFeatures(); len(rows[0].Traits) != n {
					t.Fatalf("events have %d traits, the weights are for %d: learn them anew with -learn", len(rows[0].Traits), n)
				}
				return
			}
		}
		t.Fatal("no article has an event")
	}
	told, labelled := eventsOf(t, "practice", "learning", "brief")
	for _, enough := range [...]float32{0.25, 0.3, 0.35, 0.4, 0.5, 0.6} {
		right, taken, all := 0, 0, 0
		for fold := range folds {
			f := grown(t, told, labelled, fold)
			for i := fold; i < len(told); i += folds {
				for k, r := range told[i] {
					sure := f.Chance(r.Traits) >= enough
					all += count(labelled[i][k])
					taken += count(sure)
					right += count(sure && labelled[i][k])
				}
			}
		}
		t.Logf("from %.2f on: %d of %d labelled, %d beside them", enough, right, all, taken-right)
	}
	keep(t, "events.txt", grown(t, told, labelled, -1))
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}
