package language_test

import (
	"testing"

	"minber/language"
	"minber/language/accuracy"
	"minber/language/boost"
)

// represented is somebody of an article learned from, and whom he or she represents by its labels.
type represented struct {
	row    language.NationRow
	nation string
	lang   string
	fold   int
}

// representedIn reads those whose country no words state. Labels that tell none say nothing of whom
// somebody represents.
func representedIn(t *testing.T, sets ...string) (all []represented) {
	t.Helper()
	reader := programReader(language.Options{})
	labels := labelsOf(t, sets...)
	parts := foldsOf(labels)
	for i, l := range labels {
		if !l.Relevant {
			continue
		}
		for _, row := range language.NationRows(reader, articleOf(l)) {
			if code := accuracy.CountryOf(l, row.Name); code != "" {
				all = append(all, represented{row, code, l.Lang, parts[i]})
			}
		}
	}
	return all
}

// TestNationsAreLearned keeps the weights of whom somebody represents those that the articles teach:
// with -learn it writes them; without, it looks that they fit the traits of today.
func TestNationsAreLearned(t *testing.T) {
	if !*learn {
		for _, x := range representedIn(t, "brief") {
			if n := len(x.row.Traits[0]); n != language.NationFeatures() {
				t.Fatalf("nations have %d traits, the weights are for %d: learn them anew with -learn", n, language.NationFeatures())
			}
		}
		return
	}
	all := representedIn(t, "learning") // by which nothing that is weighed by hand was mended
	grown := func(without int) *boost.Forest {
		var rows [][]float32
		var is []bool
		for _, x := range all {
			if x.fold == without {
				continue
			}
			for k, code := range x.row.Codes {
				rows, is = append(rows, x.row.Traits[k]), append(is, code == x.nation)
			}
		}
		return train(t, rows, is)
	}
	type score struct{ persons, byHand, learned, told int }
	scores := map[string]*score{"en": {}, "ru": {}, "kk": {}}
	for fold := range folds {
		f := grown(fold)
		for _, x := range all {
			if x.fold != fold {
				continue
			}
			best, top, s := "", float32(0), scores[x.lang]
			for k, code := range x.row.Codes {
				if chance := f.Chance(x.row.Traits[k]); chance > top {
					best, top = code, chance
				}
				if code == x.nation {
					s.told++
				}
			}
			s.persons++
			if x.row.ByHand == x.nation {
				s.byHand++
			}
			if best == x.nation {
				s.learned++
			}
		}
	}
	for lang, s := range scores {
		t.Logf("%s: of %d whose country no words state, %d are right by hand and %d as foretold by the other writers' articles; the texts speak of that of %d", lang, s.persons, s.byHand, s.learned, s.told)
	}
	keep(t, "nations.txt", grown(-1))
}
