package language_test

import (
	"math"
	"testing"

	"minber/language"
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
