package language_test

import (
	"math"
	"testing"

	"minber/language"
	"minber/language/accuracy"
)

// TestWordsWeighWhatTheirFeaturesDo compares what trees are told of a pair's words, and of a
// passage's, which is summed once for a sentence, with the sum of what is learned from.
func TestWordsWeighWhatTheirFeaturesDo(t *testing.T) {
	reader := programReader(language.Options{})
	pairWords, passageWords, eventWords := reader.WordWeights()
	pairs, passages, events, heavy := 0, 0, 0, 0
	for _, l := range labelsOf(t, "brief", "practice")[:300] {
		for _, r := range language.PairRows(reader, articleOf(l)) {
			pairs++
			told, sum := r.Traits[len(r.Traits)-1], pairWords.Sum(r.Words)
			if math.Abs(float64(told-sum)) > 1e-3 {
				t.Fatalf("%v: %.4f, want %.4f", r.Names, told, sum)
			}
			if sum > 0.5 {
				heavy++
			}
		}
		for _, r := range language.PassageRows(reader, articleOf(l)) {
			passages++
			told, sum := r.Traits[len(r.Traits)-1], language.Spread(passageWords.Sum(r.Words), r.Tokens)
			if math.Abs(float64(told-sum)) > 1e-3 {
				t.Fatalf("%q: %.4f, want %.4f", r.Text, told, sum)
			}
		}
		for _, r := range language.EventRows(reader, articleOf(l)) {
			events++
			told, sum := r.Traits[len(r.Traits)-1], language.Spread(eventWords.Sum(r.Words), r.Tokens)
			if math.Abs(float64(told-sum)) > 1e-3 {
				t.Fatalf("%q: %.4f, want %.4f", r.Name, told, sum)
			}
		}
	}
	if pairs < 100 || passages < 1000 || events < 100 || heavy == 0 {
		t.Fatalf("%d pairs, %d of them by words that speak for a meeting, %d passages and %d events are too few", pairs, heavy, passages, events)
	}
}

// TestWordsWeighMoreForThoseWhoMet holds the weights to the numbers of words and places that
// they were learned for: by others they would weigh alike for all.
func TestWordsWeighMoreForThoseWhoMet(t *testing.T) {
	reader := programReader(language.Options{})
	var sum, n [2]float64
	for i, l := range labelsOf(t, "practice") {
		if i%5 != 0 {
			continue
		}
		for _, r := range language.PairRows(reader, articleOf(l)) {
			k := count(accuracy.Met(l, r.Names))
			sum[k] += float64(r.Traits[len(r.Traits)-1])
			n[k]++
		}
	}
	others, met := sum[0]/n[0], sum[1]/n[1]
	t.Logf("%.0f pairs who met weigh %.2f, %.0f others %.2f", n[1], met, n[0], others)
	if met-others < 1 {
		t.Errorf("the words around pairs who met weigh %.2f, around others %.2f: learn them anew with -learn", met, others)
	}
}
