package language

import "minber/language/boost"

// pairWords sums what the words around pairs weigh. What stands in a sentence is summed once,
// for all of the pairs there.
type pairWords struct {
	w       *weighing
	weights *boost.Linear
	nearest []float32 // by sentence
	telling []float32 // likewise
	running []float32 // by token: between names, what those before it weigh, from the first of the sentence on
}

func (w *weighing) wordSums(weights *boost.Linear) *pairWords {
	s := &pairWords{w: w, weights: weights, nearest: make([]float32, len(w.in)), telling: make([]float32, len(w.in)), running: cleared(&w.c.g.d.desk.wording, len(w.c.g.d.tokens)+1)}
	for si, in := range w.in {
		one := &w.c.g.d.sentences[si]
		if len(in) > 0 {
			s.nearest[si] = s.sum(inNearest, one.first, one.end)
		}
		if len(in) > 1 {
			for i := one.first; i < one.end; i++ {
				s.running[i+1] = s.running[i] + s.sum(inBetween, i, i+1)
			}
		}
	}
	for _, si := range w.real {
		one := &w.c.g.d.sentences[si]
		s.telling[si] = s.sum(inTelling, one.first, one.end)
	}
	return s
}

func (s *pairWords) sum(place uint32, from, to int) (sum float32) {
	for i := from; i < to; i++ {
		s.w.c.eachWord(place, i, func(f uint32) { sum += s.weights.Of(f) })
	}
	return sum
}

// of returns what the words around a pair weigh; its traits must be known. It is the sum of
// the features that eachPairWord tells.
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
		s.w.c.eachBeside(m, k == 1, func(f uint32) { sum += s.weights.Of(f) })
	}
	return sum
}

// between returns the tokens between two mentions in one sentence.
func between(a, b *mention) (from, to int) { return min(a.end, b.end), max(a.first, b.first) }

// eachPairWord tells the features of the words around a pair: of the sentences in which the
// two are named nearest to each other and of that which tells of an encounter, and between
// and beside the names. The pair's traits must be known.
func (w *weighing) eachPairWord(p *pair, what func(feature uint32)) {
	a, b := p.near[0], p.near[1]
	if a == nil {
		return
	}
	sentence := func(place uint32, si int) {
		one := &w.c.g.d.sentences[si]
		for i := one.first; i < one.end; i++ {
			w.c.eachWord(place, i, what)
		}
	}
	sentence(inNearest, a.sentence)
	if a.sentence != b.sentence {
		sentence(inNearest, b.sentence)
	} else {
		for from, to := between(a, b); from < to; from++ {
			w.c.eachWord(inBetween, from, what)
		}
	}
	if p.best >= 0 {
		sentence(inTelling, p.best)
	}
	for k, m := range p.near {
		w.c.eachBeside(m, k == 1, what)
	}
}
