package language

import (
	"math"
	"slices"
)

// reach is how many sentences of the text a passage may look back to the one
// chosen before it. A chosen one further up is as good as none.
const reach = 3

// filling is the best way to fill a summary to each length with the sentences
// up to one, and to each distance, in sentences, back to the last chosen (0 if
// further than reach): its worth, and which step led there.
type filling struct {
	worth   [reach + 1][]float64
	lengths [reach + 1]int // that something leads to, or are shorter
	steps
}

type steps [reach + 1][]step

// step is the last choice of a filling: a passage of the sentence, counted from
// 1, or 0 for none, and the distance before it.
type step struct{ passage, back uint8 }

// clear makes the filling one of n lengths that nothing leads to yet. Its steps
// have room in the front of what is returned less that.
func (f *filling) clear(n int, room []step) []step {
	for back := range f.worth {
		if len(f.worth[back]) != n {
			f.worth[back], f.lengths[back] = make([]float64, n), n
		}
		for i := range f.lengths[back] { // the others are such
			f.worth[back][i] = unled
		}
		f.steps[back], room = room[:n], room[n:]
		f.lengths[back] = 0
	}
	return room
}

// unled is what a length is worth that nothing leads to.
const unled = -math.MaxFloat64

// offer takes a way to a length if it is worth more than the best so far.
func (f *filling) offer(back, length int, worth float64, by step) {
	if worth > f.worth[back][length] {
		f.worth[back][length], f.steps[back][length] = worth, by
		f.lengths[back] = max(f.lengths[back], length+1)
	}
}

// mostWorth returns the passages, in order, that together are worth most within
// the limit, each understood behind the one before it: the knapsack problem,
// solved sentence by sentence. The space behind a sentence counts.
func (e *editor) mostWorth() []*passage {
	sentences := e.bySentence()
	lengths, desk := e.limit+2, e.d.desk
	if n := (len(sentences) + 1) * (reach + 1) * lengths; cap(desk.steps) < n {
		desk.steps = make([]step, n)
	}
	room := desk.steps[:cap(desk.steps)] // what is not led to is not looked at
	last, next := &desk.fillings[0], &desk.fillings[1]
	room = last.clear(lengths, room)
	last.offer(0, 0, 0, step{})
	taken := make([]steps, len(sentences))
	opening := e.opens()
	for s, group := range sentences {
		room = next.clear(lengths, room)
		for back := range last.worth {
			var before *passage
			if back > 0 && s >= back {
				before = &sentences[s-back][0]
			}
			if last.lengths[back] == 0 {
				continue // nothing leads there
			}
			fits := e.fitting(group, before, opening && s == 0)
			for length, worth := range last.worth[back][:last.lengths[back]] {
				if worth > unled {
					e.extend(next, fits, length, worth, back, opening && s == 0)
				}
			}
		}
		taken[s] = next.steps
		last, next = next, last
	}
	return trace(sentences, taken, last)
}

// fit is a passage of a sentence that may come next: how much longer it makes the summary, the
// space behind it counted, what is gained by it, and its number, counted from 1.
type fit struct {
	longer, number int
	gain           float64
}

// fitting returns the passages of a sentence that are understood behind another one, and worth
// it unless the sentence must open the summary.
func (e *editor) fitting(group []passage, before *passage, opens bool) []fit {
	out := e.d.desk.fits[:0]
	for k := range group {
		p := &group[k]
		if gain := p.worth - sentenceCost; (gain > 0 || opens) && p.follows(before) {
			out = append(out, fit{p.runes + 1, k + 1, gain})
		}
	}
	e.d.desk.fits = out
	return out
}

// extend offers what becomes of one way to fill the summary when a sentence is
// left out, unless it must open, and when one of its passages is put in.
func (e *editor) extend(next *filling, fits []fit, length int, worth float64, back int, opens bool) {
	if !opens {
		further := 0
		if back > 0 && back < reach {
			further = back + 1
		}
		next.offer(further, length, worth, step{0, uint8(back)})
	}
	for _, f := range fits {
		if length+f.longer <= e.limit+1 {
			next.offer(1, length+f.longer, worth+f.gain, step{uint8(f.number), uint8(back)})
		}
	}
}

// trace returns the passages of the best filling.
func trace(sentences [][]passage, taken []steps, last *filling) []*passage {
	back, length, best := 0, 0, unled
	for b := range last.worth {
		for l, worth := range last.worth[b][:last.lengths[b]] {
			if worth > best {
				back, length, best = b, l, worth
			}
		}
	}
	var out []*passage
	for s := len(taken) - 1; s >= 0; s-- {
		by := taken[s][back][length]
		if by.passage > 0 {
			p := &sentences[s][by.passage-1]
			out = append(out, p)
			length -= p.runes + 1
		}
		back = int(by.back)
	}
	slices.Reverse(out)
	return out
}

// bySentence parts the passages by their sentences.
func (e *editor) bySentence() [][]passage {
	var out [][]passage
	for i := 0; i < len(e.list); {
		end := i + 1
		for end < len(e.list) && e.list[end].sentence == e.list[i].sentence {
			end++
		}
		out = append(out, e.list[i:end])
		i = end
	}
	return out
}
