package language

// otherClauses finds the first of two clauses that are told side by side, where the second has a subject of
// its own and stands alone: «21 октября Курултай избрал судью, а | во вторник спикер поговорил с …».
func (t *trimmer) otherClauses(first, stop int) []stretch {
	var out []stretch
	for i := first + minVersion/2; i+minVersion < stop && i < first+longestDeed; i++ {
		next := t.nextClause(i)
		if next == 0 {
			continue
		}
		if t.standsApart(first, i, next, stop) {
			out = append(out, stretch{first, next})
		}
		break
	}
	return out
}

// nextClause returns where the clause begins that the mark at token i and the word behind it join
// to the one before, 0 if they join none.
func (t *trimmer) nextClause(i int) int {
	switch tok := &t.d.tokens[i]; {
	case t.d.quoted(tok.start):
	case tok.text == ";":
		return i + 1
	case t.comma(i) && (t.d.tokens[i+1].lower == "а" || t.d.tokens[i+1].lower == "и"):
		next := i + 2
		for n := 0; n < 2 && (t.d.tokens[next].lower == "также" || t.d.tokens[next].lower == "затем" || t.d.tokens[next].lower == "потом"); n++ {
			next++
		}
		return next
	}
	return 0
}

// standsApart says whether the clause from token next on can do without tokens [first, i) before it.
func (t *trimmer) standsApart(first, i, next, stop int) bool {
	v, w := t.verbIn(first, i), t.verbIn(next, stop)
	switch {
	case v == i, w == stop, w-next > maxAside, t.opensSubordinate(), t.below(first), t.below(next), t.goesOn(next, w):
		return false
	case t.attributes(first, stop), t.depends(first, i), t.depends(next, w), t.quotes(first, stop), t.counts(first, stop):
		return false
	case t.limits(stretch{first, i}), t.pointsAway(next, stop), t.numbers(first, i) && t.numbers(next, stop), narrowing[t.d.tokens[next].lower]:
		return false
	}
	for k := next; k < w; k++ {
		if t.subjectAt(k, w) {
			return true
		}
	}
	return false
}
