package language

// clause narrows [lo, hi) to the whole clause that holds [at, end).
func (t *teller) clause(lo, hi, at, end int) (int, int) {
	if k := t.lastJoint(lo, at, lo, hi); k > 0 {
		lo = k + 1
	}
	if concedes.has(t.d.tokens[lo].lower) {
		for k := lo + 1; k < at; k++ {
			if t.comma(k) && !relative(t.d.tokens[k+1].lower) && t.finite(lo, k) && t.finite(k+1, hi) {
				lo = k + 1
				break
			}
		}
	}
	for k := end; k < hi; k++ {
		if t.joint(k, lo, hi) {
			return lo, k
		}
	}
	return lo, hi
}

// concedes are words that open a clause which the main one holds in spite of.
var concedes = wordSet(`although though while despite хотя несмотря пока тогда`)

// lastJoint returns the last mark among tokens [from, to) that parts two whole
// clauses of [lo, hi), 0 if there is none.
func (t *teller) lastJoint(from, to, lo, hi int) int {
	for k := to - 1; k > from; k-- {
		if t.joint(k, lo, hi) {
			return k
		}
	}
	return 0
}

// between returns the mark that parts two announcements, at tokens k and l, 0 if
// they are told by one clause.
func (t *teller) between(k, l, lo, hi int) int {
	if joint := t.lastJoint(k, l, lo, hi); joint > 0 {
		return joint
	}
	for i := l - 1; i > k; i-- {
		if t.comma(i) && !relative(t.d.tokens[i+1].lower) && t.finite(lo, i) && t.finite(i+1, hi) {
			return i
		}
	}
	return 0
}

// joint says whether the mark at token k parts two clauses of [lo, hi) of which
// each can stand alone.
func (t *teller) joint(k, lo, hi int) bool {
	if k <= lo || k+2 >= hi || !t.breaks(k) && !(t.d.tokens[k].text == "," || t.spacedDash(k)) {
		return false
	}
	next := &t.d.tokens[k+1]
	switch t.d.lang {
	case "kk":
		return t.d.tokens[k].text == "," && t.kazakhEnds(k-1) && next.lower != "деп" && next.lower != "деді" && t.finite(k+1, hi)
	case "ru":
		if isDash(t.d.tokens[k].text) || !t.joinsRussian(k+1) {
			return false
		}
	default:
		if !t.spacedDash(k) && !(englishJoins.has(next.lower) && (t.englishSubject(k+2) || subordinates.has(t.d.tokens[k+2].lower))) || t.spacedDash(k) && !t.englishSubject(k+1) {
			return false
		}
	}
	return t.finite(lo, k) && t.finite(k+1, hi)
}

func (t *teller) spacedDash(k int) bool {
	return isDash(t.d.tokens[k].text) && k > t.s.first && t.d.tokens[k-1].end < t.d.tokens[k].start
}

// englishJoins are the conjunctions that whole clauses follow.
var englishJoins = wordSet(`and but while whereas yet so although though`)

// englishSubject says whether a subject can start at token i.
func (t *teller) englishSubject(i int) bool {
	if i >= t.s.end {
		return false
	}
	tok := &t.d.tokens[i]
	return tok.upper || tok.kind == number || englishDeterminers.has(tok.lower)
}

// subordinates open a clause that goes before its main one.
var subordinates = wordSet(`if when once unless after before until as since`)

var englishDeterminers = wordSet(`the a an this that these those his her its their our my he she it they we there another both all some no many several each every`)

// joinsRussian says whether the word at token i joins a clause of its own.
func (t *teller) joinsRussian(i int) bool {
	switch t.d.tokens[i].lower {
	case "а":
		next := t.d.tokens[min(i+1, t.s.end-1)].lower
		return next != "также" && next != "не" && next != "именно"
	case "но", "однако", "хотя", "зато", "причем", "причём", "тогда", "поэтому":
		return true
	case "и":
		next := &t.d.tokens[min(i+1, t.s.end-1)]
		return next.upper && !next.function || next.lower == "он" || next.lower == "она" || next.lower == "они" || next.lower == "это"
	}
	return false
}

// kazakhEnds says whether the verb at token i ends a clause.
func (t *teller) kazakhEnds(i int) bool {
	w := t.d.tokens[i].lower
	return kazakhFinite(w) || t.d.cues[i] >= hintCue && !kazakhParticiple(w) && !isKazakhInfinitive(w) || w == "отыр" || w == "тиіс" || w == "керек" || w == "мүмкін"
}

// finite says whether a clause's verb stands among tokens [first, end).
func (t *teller) finite(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word {
			continue
		}
		c := t.d.cues[i]
		switch t.d.lang {
		case "en":
			if c != noCue && tok.lower != "to" && !shiftsOnly(tok.lower) && !englishOpening.has(tok) || englishFinite.has(tok.lower) {
				return true
			}
		case "ru":
			if c != noCue && !isRussianInfinitive(tok.lower) && !shiftsOnly(tok.lower) && !russianOpening.has(tok) || !tok.upper && russianFinite(tok.lower) {
				return true
			}
		default:
			if t.kazakhEnds(i) {
				return true
			}
		}
	}
	return false
}

// shiftsOnly says whether a word that looks ahead is an adjective: upcoming,
// предстоящий.
func shiftsOnly(w string) bool {
	_, ok := shift(w)
	return ok
}

var englishFinite = wordSet(`is are has have does do remains says wants needs means shows gives makes hopes includes provides was were had did can could may might must should`)
