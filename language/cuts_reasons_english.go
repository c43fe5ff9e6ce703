package language

// Why it was so, at the end of an English sentence.

// reason says whether token i opens, without a comma, why what stands before it was so, up to the sentence's
// end: "was called off ⟦because of the fog⟧", "lay in its crate ⟦because it was too wide⟧". What was not so for
// a reason may have been so for another.
func (t *trimmer) reason(i, stop int) bool {
	n := t.reasonWords(i)
	if n == 0 || i+n+1 >= stop || t.d.quoted(t.d.tokens[i].start) {
		return false
	}
	from, before := t.pieceStart(i), &t.d.tokens[i-1]
	switch {
	case before.kind != word && before.kind != number, onlyBecause.has(before.lower), before.function && !t.inDate(i-1), joins.has(before.lower), t.predicate(i-1) && n > 1:
		return false
	case t.goesOn(i, stop), t.quotes(i, stop), t.counts(i, stop):
		return false
	case !t.clausal(from, i), t.negates(t.s.first, i), t.below(from), t.opensSubordinate(), t.has(from, i, limitWords) && t.d.tokens[i].lower == "because" && n == 1:
		return false
	case n > 1 && t.clausal(i+n, t.relativeFrom(i+n-1, stop)), n == 1 && !t.clausal(i+1, stop):
		return false
	}
	return true
}

// reasonWords returns how many tokens open a reason at token i, 0 if none do.
func (t *trimmer) reasonWords(i int) int {
	next := ""
	if i+1 < t.s.end {
		next = t.d.tokens[i+1].lower
	}
	switch w := t.d.tokens[i].lower; {
	case w == "because" && next == "of", w == "owing" && next == "to":
		return 2
	case w == "because":
		return 1
	case w == "on" && next == "account" && i+2 < t.s.end && t.d.tokens[i+2].lower == "of":
		return 3
	}
	return 0
}

// onlyBecause are words before a reason that make it the news.
var onlyBecause = wordSet("only just simply partly mainly mostly largely precisely purely not and or but if even is was are were be")
