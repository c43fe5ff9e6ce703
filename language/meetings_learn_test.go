package language_test

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"minber/language"
	"minber/language/accuracy"
	"minber/language/boost"
)

var learn = flag.Bool("learn", false, "learn anew how pairs of persons and events are weighed, from accuracy/testdata")

// example is an article learned from: its pairs, and whether they met by its labels.
type example struct {
	rows []language.PairRow
	met  []bool
	told int // how many pairs met by its labels, if it is weighed
	fold int
	news bool // it is written in the manner of those held out
}

// newsFrom is from which number on the articles of learning are written in the manner of those
// held out: the earlier ones tell of twice as many meetings, so that what is likely enough
// there is too little in the news.
const newsFrom = 12000

// likeNews says whether the label with an id is of such an article: en-12345.
func likeNews(id string) bool {
	_, number, _ := strings.Cut(id, "-")
	n, err := strconv.Atoi(number)
	return err == nil && n >= newsFrom
}

// examplesOf reads the labelled articles of a set.
func examplesOf(t *testing.T, sets ...string) (all []example) {
	reader := programReader(language.Options{})
	labels := labelsOf(t, sets...)
	parts := foldsOf(labels)
	for i, l := range labels {
		x := example{rows: language.PairRows(reader, articleOf(l)), fold: parts[i], news: likeNews(l.ID)}
		for _, row := range x.rows {
			x.met = append(x.met, accuracy.Met(l, row.Names))
		}
		if len(x.rows) > 0 {
			x.told = len(l.Meetings)
		}
		all = append(all, x)
	}
	return all
}

// folds are the parts of the articles learned from that are foretold from the others.
const folds = 5

// foldsOf parts articles so that those beside each other, which one writer wrote, are in one
// part, and each part has as many articles of each language.
func foldsOf(labels []accuracy.Label) []int {
	of, seen := map[string]int{}, map[string]int{}
	for _, l := range labels {
		of[l.Lang]++
	}
	parts := make([]int, len(labels))
	for i, l := range labels {
		parts[i] = seen[l.Lang] * folds / of[l.Lang]
		seen[l.Lang]++
	}
	return parts
}

// worded are texts whose words are learned from.
type worded struct {
	words [][]uint32 // by row
	yes   []bool
	fold  int
}

// weighWords learns what words weigh from all texts. Before that it tells each row of each
// text what those learned from the other folds weigh in it: what trees see of words must be
// as good as it will be of tomorrow's.
func weighWords(t *testing.T, texts []worded, o boost.LinearOptions, tell func(text, row int, weighs float32)) *boost.Linear {
	t.Helper()
	without := func(fold int) *boost.Linear {
		var rows [][]uint32
		var yes []bool
		var of []int
		for i, x := range texts {
			if x.fold == fold {
				continue
			}
			rows, yes = append(rows, x.words...), append(yes, x.yes...)
			for range x.words {
				of = append(of, i)
			}
		}
		l, err := boost.TrainLinear(rows, yes, of, o)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	for fold := range folds {
		l := without(fold)
		for i, x := range texts {
			if x.fold == fold {
				for k, row := range x.words {
					tell(i, k, l.Sum(row))
				}
			}
		}
	}
	return without(-1)
}

// keep writes what was learned where the program carries it.
func keep(t *testing.T, name string, learned interface{ Write(io.Writer) error }) {
	t.Helper()
	var b strings.Builder
	if err := learned.Write(&b); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("data", name), []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

func train(t *testing.T, rows [][]float32, met []bool) *boost.Forest {
	t.Helper()
	o := boost.Usual()
	o.Trees = 250 // of so many examples: .711 of the pairs rather than .702
	f, err := boost.Train(rows, met, o)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// learned learns the weights of pairs: of each by itself from the articles of practice,
// without what the rules find, for rules were mended by them; and among the others, with
// what the rules find, from articles by which nothing was mended. Those of words are learned
// from both.
func learned(t *testing.T, practice, learning []example) (words *boost.Linear, alone, among *boost.Forest) {
	t.Helper()
	both := slices.Concat(practice, learning)
	texts := make([]worded, len(both))
	for i, x := range both {
		texts[i] = worded{yes: x.met, fold: x.fold}
		for _, r := range x.rows {
			texts[i].words = append(texts[i].words, r.Words)
		}
	}
	words = weighWords(t, texts, boost.UsualLinear(), func(text, row int, weighs float32) {
		traits := both[text].rows[row].Traits
		traits[len(traits)-1] = weighs
	})
	var rows [][]float32
	var met []bool
	for _, x := range practice {
		for i, r := range x.rows {
			rows, met = append(rows, r.Traits), append(met, x.met[i])
		}
	}
	alone = train(t, rows, met)
	rows, met = nil, nil
	folded := []int{}
	for _, x := range learning {
		chances := make([]float32, len(x.rows))
		for i, r := range x.rows {
			chances[i] = alone.Chance(r.Traits)
		}
		rows, met = append(rows, language.Among(x.rows, chances)...), append(met, x.met...)
		for range x.rows {
			folded = append(folded, x.fold)
		}
	}
	foretell(t, learning, rows, met, folded)
	return words, alone, train(t, rows, met)
}

// foretell logs how well who met in the articles learned from is foretold, each fifth of
// them from the others, by the two chances that decide.
// What words weigh in those others was learned with the fifth among the rest; parted strictly,
// the figures were the same to two thousandths.
func foretell(t *testing.T, learning []example, rows [][]float32, met []bool, folded []int) {
	t.Helper()
	chances := make([]float32, len(rows))
	for fold := range folds {
		var some [][]float32
		var theirs []bool
		for i := range rows {
			if folded[i] != fold {
				some, theirs = append(some, rows[i]), append(theirs, met[i])
			}
		}
		f := train(t, some, theirs)
		for i := range rows {
			if folded[i] == fold {
				chances[i] = f.Chance(rows[i])
			}
		}
	}
	for _, of := range [...]struct {
		name string
		news bool
	}{{"all", false}, {"in the manner of the news", true}} {
		told := 0
		var some []int // rows
		pairs := make([]language.PairRow, 0, len(rows))
		for _, x := range learning {
			for k := range x.rows {
				if x.news || !of.news {
					some = append(some, len(pairs)+k)
				}
			}
			pairs = append(pairs, x.rows...)
			if x.news || !of.news {
				told += x.told
			}
		}
		for _, lost := range [...]float32{0, 0.1, 0.2, 0.3, 0.4, 0.5} {
			line := fmt.Sprintf("%s, given up below %.2f:", of.name, lost)
			for _, found := range [...]float32{2, 0.6, 0.5, 0.45, 0.4, 0.35} {
				right, all := 0, 0
				for _, i := range some {
					if pairs[i].Ruled() && chances[i] >= lost || chances[i] >= found {
						all++
						right += count(met[i])
					}
				}
				line += fmt.Sprintf("  met from %.2f %.3f", found, 2*float64(right)/float64(all+told))
			}
			t.Log(line)
		}
	}
}

// TestPairsAreLearned keeps the weights of pairs those that the articles teach: with
// -learn it writes them; without, it looks that they fit the traits of today.
func TestPairsAreLearned(t *testing.T) {
	if *learn {
		words, alone, among := learned(t, examplesOf(t, "practice", "brief"), examplesOf(t, "learning"))
		keep(t, "pairs_words.txt", words)
		keep(t, "pairs_alone.txt", alone)
		keep(t, "pairs_among.txt", among)
		return
	}
	alone, among := language.PairFeatures()
	for _, x := range examplesOf(t, "hard") {
		if len(x.rows) == 0 {
			continue
		}
		if own, lent := len(x.rows[0].Traits), len(language.Among(x.rows, make([]float32, len(x.rows)))[0]); own != alone || lent != among {
			t.Fatalf("pairs have %d and %d traits, the weights are for %d and %d: learn them anew with -learn", own, lent, alone, among)
		}
		return
	}
	t.Fatal("no article has a pair")
}
