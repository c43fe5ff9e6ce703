package language

// otherClauses finds the first of two clauses that are told side by side, where the second has a subject of
// its own and stands alone: «21 октября Курултай избрал судью, а | во вторник спикер поговорил с …».
func (t *trimmer) otherClauses(first, stop int) []stretch {
	var out []stretch
	for i := first + minVersion/2; i+minVersion < stop && i < first+longestDeed; i++ {
		next := t.nextClause(first, i)
		if next == 0 {
			continue
		}
		if t.standsApart(first, i, next, stop) {
			out = append(out, stretch{first, next})
		}
		if s := (stretch{i, stop}); next == i+1 && t.goesWithout(first, i, stop) && !t.limits(s) {
			out = append(out, s)
		}
		break
	}
	return out
}

// nextClause returns where the clause begins that the mark at token i and the word behind it join
// to the one before, 0 if they join none.
func (t *trimmer) nextClause(first, i int) int {
	switch tok := &t.d.tokens[i]; {
	case t.d.quoted(tok.start):
	case tok.text == ";":
		return i + 1
	case tok.text == ":":
		return i + 1
	case t.comma(i) && (t.d.tokens[i+1].lower == "а" || t.d.tokens[i+1].lower == "и"):
		next := i + 2
		for n := 0; n < 2 && (t.d.tokens[next].lower == "также" || t.d.tokens[next].lower == "затем" || t.d.tokens[next].lower == "потом"); n++ {
			next++
		}
		return next
	case t.comma(i) && t.d.tokens[i+1].kind == word && !t.below(i+1) && !t.goesOn(first, i):
		if v := t.verbIn(i+1, min(i+maxAside, t.s.end)); v < min(i+maxAside, t.s.end) && t.nominativeAt(i+1, v) && t.onePiece(i+1, v) {
			return i + 1
		}
	}
	return 0
}

// standsApart says whether the clause from token next on can do without tokens [first, i) before it.
func (t *trimmer) standsApart(first, i, next, stop int) bool {
	v, w := t.verbIn(first, i), t.verbIn(next, stop)
	switch {
	case v == i, w == stop, w-next > maxAside, t.opensSubordinate(), t.below(first), t.below(next), !t.onePiece(next, w):
		return false
	case t.attributes(first, stop), t.holdsClause(first, i), t.holdsClause(next, w), t.quotes(first, stop), t.counts(first, stop):
		return false
	case t.limits(stretch{first, i}), t.pointsAway(next, stop), narrowing[t.d.tokens[next].lower]:
		return false
	}
	if t.comma(i) && next == i+1 && !t.names(next, next+1) && !t.hasRole(next) {
		return false // what has no word to join it goes on from the first more closely
	}
	for k := next; k < w; k++ {
		if t.nominativeAt(k, w) {
			return true
		}
	}
	return false
}

// holdsClause says whether a clause within tokens [first, end) hangs on what stands before it.
func (t *trimmer) holdsClause(first, end int) bool {
	for i := first; i < end; i++ {
		if w := t.d.tokens[i].lower; dependent[w] && !joins[w] || asked[w] {
			return true
		}
	}
	return false
}

// asked open a clause that a verb elsewhere acts on: «кто ударил первым, комиссия не установила».
var asked = setOf("кто кого кому кем чего чему чем где куда откуда когда почему зачем сколько какой какая какое какие каких каким какую чей чья чьё чьи который насколько ли")

// onePiece says whether no mark parts tokens [first, end).
func (t *trimmer) onePiece(first, end int) bool {
	for i := first; i < end; i++ {
		if t.parts(i) {
			return false
		}
	}
	return true
}

// goesWithout says whether tokens [first, i) can do without the clause that the comma or the colon at token i parts from
// them: «открыла сессию на четыре дня позже срока|: зал не отпирали».
func (t *trimmer) goesWithout(first, i, stop int) bool {
	if i-first < minVersion || !t.tells(first, i) || t.tells(first, i) && !t.complete(i) || t.attributes(first, stop) || t.quotes(i+1, stop) || t.counts(first, stop) || t.opensSubordinate() || t.holdsClause(first, i) {
		return false
	}
	before := &t.d.tokens[i-1]
	if before.kind != word && before.kind != number || before.function || t.predicate(i-1) {
		return false
	}
	for k := first; k < i; k++ {
		if foreshadows[t.d.tokens[k].lower] {
			return false
		}
	}
	return t.tells(i+1, stop)
}

// foreshadows are words that what is behind a colon fills.
var foreshadows = setOf("так такой такая такое такие вот это то следующий следующее следующие следующим причина причины главное вывод итог условие вопрос требование предложение ответ идея позиция мнение правило формула расклад картина цифры двое трое два две три четыре один одна одно")
