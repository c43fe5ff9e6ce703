package language

import "minber/language/boost"

// pairWords sums what the words around pairs weigh. What stands in a sentence is summed once,
// for all of the pairs there.
type pairWords struct {
	words   *wordNumbers
	weights *boost.Linear
	nearest []float32 // by sentence
	telling []float32 // likewise
	running []float32 // by token: between names, what those before it weigh, from the first of the sentence on
}

func (w *weighing) wordSums(weights *boost.Linear) *pairWords {
	d := w.c.g.d
	s := &pairWords{words: w.c.numbers(), weights: weights, nearest: make([]float32, len(w.in)), telling: make([]float32, len(w.in)), running: cleared(&d.desk.wording, len(d.tokens)+1)}
	for si, in := range w.in {
		one := &d.sentences[si]
		if len(in) > 0 {
			s.nearest[si] = s.words.sum(weights, inNearest, one.first, one.end)
		}
		if len(in) > 1 {
			for i := one.first; i < one.end; i++ {
				s.running[i+1] = s.running[i] + s.words.sum(weights, inBetween, i, i+1)
			}
		}
	}
	for _, si := range w.real {
		one := &d.sentences[si]
		s.telling[si] = s.words.sum(weights, inTelling, one.first, one.end)
	}
	return s
}

// of returns what the words around a pair weigh, whose traits must be known: those of the
// sentences in which the two are named nearest to each other and of that which tells of an
// encounter, and those between and beside the names.
func (s *pairWords) of(p *pair) (sum float32) {
	a, b := p.near[0], p.near[1]
	if a == nil {
		return 0
	}
	sum = s.nearest[a.sentence]
	if a.sentence != b.sentence {
		sum += s.nearest[b.sentence]
	} else if from, to := between(a, b); from < to {
		sum += s.running[to] - s.running[from]
	}
	if p.best >= 0 {
		sum += s.telling[p.best]
	}
	for k, m := range p.near {
		for _, f := range s.words.beside(m, k == 1) {
			sum += s.weights.Of(f)
		}
	}
	return sum
}

// between returns the tokens between two mentions in one sentence.
func between(a, b *mention) (from, to int) { return min(a.end, b.end), max(a.first, b.first) }
