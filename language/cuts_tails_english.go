package language

import "strings"

// setOff finds what the comma at token i sets off: a description at the end of
// the sentence, an age, a clause about a day named before, for which it is given.
func (t *trimmer) setOff(i, stop int) []stretch {
	if !t.comma(i) || i+2 >= stop {
		return nil
	}
	next := t.d.tokens[i+1].lower
	switch {
	case t.d.tokens[i+1].kind == number && t.comma(i+2) && t.names(i-1, i) && len(next) == 2: // X, 62,
		if i+3 < stop {
			return []stretch{{i, i + 3}}
		}
	case next == "who", next == "which", next == "whose":
		if end := t.frontRelative(i, stop); end > i {
			return []stretch{{i, end}}
		}
	case next == "while" && t.gerund(i+2):
		if t.complete(i) && !t.attributes(i+3, stop) && !t.goesOn(i+1, stop) && !t.quotes(i, stop) {
			return []stretch{{i, stop}}
		}
	case next == "when" && t.inDate(i-1):
		if !t.attributes(i, stop) && t.complete(i) && !t.goesOn(i+1, stop) {
			return []stretch{{i, stop}}
		}
	case next == "while", next == "as" && t.d.tokens[i+2].lower != "well":
		if t.complete(i) && !t.opensSubordinate() && t.subjectAt(i+2, stop) && !t.ascribes(i, stop) && !t.counts(i, stop) && !t.goesOn(i+1, stop) && !t.negates(t.s.first, stop) && !t.numbers(t.pieceStart(i), i) {
			return []stretch{{i, stop}}
		}
	case t.at(i+1, courseWords)+t.at(i+1, aimWords) > 0, t.at(i+1, settingWords) > 0 && t.occasion(i+1+t.at(i+1, settingWords), stop) > 0:
		if t.complete(i) && !t.opensSubordinate() && !t.goesOn(i+1, stop) && !t.clausal(i+1, stop) && !t.attributes(i, stop) && !t.negates(t.s.first, i) && !t.uncertain(t.pieceStart(i), i) && t.at(i+1, citeWords) == 0 && !t.opensLoose() {
			return []stretch{{i, stop}}
		}
	case next == "a", next == "an", next == "the":
		if t.describesEnd(i, stop) {
			return []stretch{{i, stop}}
		}
	}
	return nil
}

// describesEnd says whether the words behind the comma at token i, up to the
// sentence's end, only tell more of what stands before: "…, the first visit at
// this level in ten years". They have no verb of their own, and are no item of a
// list.
func (t *trimmer) describesEnd(i, stop int) bool {
	if t.goesOn(i+1, stop) || !t.complete(i) || t.opensSubordinate() || t.opensLoose() {
		return false
	}
	if t.attributes(i, stop) || t.counts(i, stop) || t.names(i, stop) || stop-i < 4 || t.numbers(i, stop) && t.numbers(t.s.first, i) {
		return false
	}
	if t.parenthesis(i) || t.introduces(i) {
		return false
	}
	relative := false
	for k := i + 1; k < stop; k++ {
		switch w := t.d.tokens[k].lower; {
		case w == "and", w == "or", w == "more", w == "less":
			return false
		case w == "that", w == "which", w == "who", w == "since", w == "whether", w == "to":
			relative = true
		case t.finite(k) && !relative:
			return false
		}
	}
	return true
}

// parenthesis says whether the comma at token i closes words put in, behind which the
// clause goes on: "a felt hat and, she hopes, an order", "quoting, as he says, a letter".
func (t *trimmer) parenthesis(i int) bool {
	from := t.pieceStart(i)
	if from < t.s.first+2 {
		return false
	}
	return joins.has(t.d.tokens[from-2].lower) || dependent.has(t.d.tokens[from-2].lower) || t.d.tokens[from].lower == "as" && t.clausal(from, i) || i-from < minVersion && t.clausal(from, i)
}

// introduces says whether the words behind the comma at token i are all that tell who
// the person before it is: named for the first time, without an office in front.
func (t *trimmer) introduces(i int) bool {
	for _, m := range t.mentions {
		if m.end != i || m.office || m.again() {
			continue
		}
		for _, r := range t.roles {
			if r.end == m.first {
				return false
			}
		}
		return true
	}
	return false
}

// opensLoose says whether the sentence opens with a participle or words for what
// its subject is, before the clause: "Elected in May, the Speaker …".
func (t *trimmer) opensLoose() bool {
	w := t.d.tokens[t.s.first].lower
	return strings.HasSuffix(w, "ed") || englishPassives.has(w) || t.at(t.s.first, tailWords) > 0
}

// frontRelative returns where a relative clause ends that is put into the words in
// front, before the comma that closes them: "According to X⟦, who leads the group⟧,
// the bill …"; i if there is none.
func (t *trimmer) frontRelative(i, stop int) int {
	if t.clausal(t.s.first, i) || t.narrows(i) {
		return i
	}
	for k := i + 2; k < min(i+maxFront, stop-2); k++ {
		if !t.breaks(k) {
			continue
		}
		if t.comma(k) && t.clausal(i+1, k) && !t.predicate(k+1) && t.subjectAt(k+1, stop) && t.at(t.s.first, citeWords) > 0 {
			return k
		}
		return i
	}
	return i
}

// gerund says whether token i is a verb in -ing.
func (t *trimmer) gerund(i int) bool {
	w := t.d.tokens[i].lower
	return strings.HasSuffix(w, "ing") && len(w) > 5 && !englishNotParticiple.has(w) && t.d.tokens[i].kind == word
}

// tailOf finds an adverbial that opens with token i and ends the sentence, or the
// clause: the purpose of a visit, after what it was, where in the house.
func (t *trimmer) tailOf(i, stop int) []stretch {
	w := t.d.tokens[i].lower
	if n := t.at(i, epithetWords); n > 0 && t.epithet(i, i+n, stop) {
		return []stretch{{i, i + n}}
	}
	if t.onward(i, stop) {
		return []stretch{{i, i + 1}}
	}
	if t.reason(i, stop) {
		return []stretch{{i, stop}}
	}
	if n := t.at(i, adverbWords); n > 0 {
		if t.idleAdverb(i, i+n, stop) {
			return []stretch{{i, i + n}}
		}
		return nil
	}
	if before := t.d.tokens[i-1].lower; dependent.has(before) || nominal.has(before) || joins.has(before) || beforeNouns.has(before) {
		return nil
	}
	switch {
	case w == "to" && t.purpose(i, stop), t.at(i, aimWords) > 0 && t.aim(i, stop), ledBy.has(w) && t.companyOf(i, stop), (w == "after" || w == "following" || w == "before") && t.afterThing(i, stop):
		return []stretch{{i, stop}}
	case w == "at", w == "in", w == "during", w == "on":
		if end := t.setting(i, stop); end > i {
			return []stretch{{i, end}}
		}
		if end := t.venue(i, stop); end > i {
			return []stretch{{i, end}}
		}
	}
	if n := t.at(i, momentWords); n > 0 && i > t.s.first+1 && t.d.tokens[i].lower != "in" && !t.predicate(i-1) && t.idleAdverb(i, i+n, stop) {
		return []stretch{{i, i + n}}
	}
	return nil
}

// idleAdverb says whether tokens [i, end) stand without marks between words that
// don't need them.
func (t *trimmer) idleAdverb(i, end, stop int) bool {
	before, after := &t.d.tokens[i-1], &t.d.tokens[min(end, stop-1)]
	switch {
	case i <= t.s.first+1, before.kind != word && before.kind != number, end < stop && after.kind != word, beforeAdverb.has(before.lower), t.negates(i-2, i), joins.has(after.lower), after.lower == "not":
		return false
	case end == stop:
		return !t.predicate(i - 1)
	}
	return !t.predicate(i-1) || t.predicate(end) || t.gerund(end) || strings.HasSuffix(after.lower, "ed") || nominal.has(after.lower) || beforeNouns.has(after.lower) || after.upper
}

// beforeAdverb are words whose adverb must stay, or that join it to another.
var beforeAdverb = wordSet("as so more most too how than not even only less and or but a an the is are was were be very no nor at on from until by of for in to with now since if when while")

// ledBy are participles that tell of a group who led or joined it.
var ledBy = wordSet("led headed chaired accompanied attended hosted")

// companyOf says whether the participle at token i tells only who led a delegation
// of which it is told whose it is, up to the sentence's end.
func (t *trimmer) companyOf(i, stop int) bool {
	if t.d.tokens[i+1].lower != "by" || t.clausal(i+2, stop) || t.quotes(i, stop) || t.attributes(i, stop) {
		return false
	}
	if !t.clausal(t.s.first, i) || t.negates(t.s.first, i) {
		return false
	}
	for k := i - 1; k > max(t.s.first, i-12); k-- {
		w := t.d.tokens[k].lower
		if t.parts(k) || t.finite(k) {
			return false
		}
		if w == "of" || w == "from" {
			before := t.d.tokens[k-1].lower
			return before == "delegation" || before == "delegations" || before == "group"
		}
	}
	return false
}

// purpose says whether the "to" at token i opens what somebody met or travelled
// for, up to the sentence's end: "flew to Aktau ⟦to inspect the port⟧". Nothing
// before it may ask for an infinitive: an invitation to attend.
func (t *trimmer) purpose(i, stop int) bool {
	if i+3 >= stop || !purposes.has(t.d.tokens[i+1].lower) || t.goesOn(i, stop) || t.attributes(i+2, stop) || t.quotes(i, stop) || t.predicate(i-1) {
		return false
	}
	from := t.pieceStart(i)
	for k := i - 1; k >= from; k-- {
		w := t.d.tokens[k].lower
		if takesInfinitive.has(w) || joins.has(w) && k > i-4 {
			return false
		}
		if movements.has(w) {
			return k+2 < i && !t.negates(t.s.first, i)
		}
		if t.finite(k) {
			return false
		}
	}
	return false
}

var (
	purposes        = wordSet("discuss inspect review exchange attend observe monitor study mark talk hear see take participate familiarize familiarise celebrate congratulate assess examine explore check meet watch sign open")
	movements       = wordSet("met visited arrived flew traveled travelled went came gathered convened received hosted fly travel visit arrive meets meet hold held sat")
	takesInfinitive = wordSet("invitation invited invite invites proposal proposed plan plans plan agreed agree agreement call called right need needs needed decision decided readiness ready opportunity opportunities intention intends request requested asked permission mandate time way ways offer offered commitment committed deadline efforts effort able expected scheduled set due chance task order obliged allowed urged willing willingness likely hope hopes want wants power steps bid attempt prepared prepare first last only next enough too aim aims desire")
)

// aim says whether the words at token i tell what something was done for, up to the
// sentence's end: "in a bid to unlock the stalled bill". What may only be is not
// done at all without its condition.
func (t *trimmer) aim(i, stop int) bool {
	from := t.pieceStart(i)
	return !t.goesOn(i, stop) && t.clausal(from, i) && !t.attributes(i, stop) && !t.quotes(i, stop) && !t.predicate(i-1) && stop-i > 3 && !t.negates(t.s.first, i) && !joins.has(t.d.tokens[i-1].lower)
}

// afterThing says whether the word at token i opens after or before what it was, up
// to the sentence's end, without a verb: "after talks at the palace". Behind what
// may be it is a condition, behind a length of time its measure.
func (t *trimmer) afterThing(i, stop int) bool {
	if t.goesOn(i, stop) || t.clausal(i+1, t.relativeFrom(i, stop)) || t.has(i, stop, limitWords) || t.quotes(i, stop) || stop-i < 3 || t.at(i+1, occasionWords) == 0 && t.occasion(i+1, stop) == 0 && !t.gerund(i+1) {
		return false
	}
	from := t.pieceStart(i)
	if !t.clausal(from, i) || t.negates(t.s.first, i) || t.uncertain(from, i) || t.predicate(i-1) && !t.speech.is("en", &t.d.tokens[i-1]) {
		return false
	}
	if before := &t.d.tokens[i-1]; before.kind == punct || before.function || nominal.has(before.lower) {
		return false
	}
	for k := max(i-4, t.s.first); k < i; k++ {
		if w := t.d.tokens[k].lower; t.d.tokens[k].kind == number && !t.inDate(k) || unitsOfTime.has(w) && !t.inDate(k) || onlyAfter.has(w) {
			return false
		}
	}
	return !t.depends(from, i) || t.spoken(from, i)
}

// relativeFrom returns the first word of tokens [i, stop) that opens a clause with a
// verb of its own, stop if there is none.
func (t *trimmer) relativeFrom(i, stop int) int {
	for k := i + 2; k < stop; k++ {
		if w := t.d.tokens[k].lower; w == "that" || w == "which" || w == "who" || w == "where" || w == "whether" {
			return k
		}
	}
	return stop
}

// spoken says whether a verb of speech is the last verb of tokens [first, end),
// with nothing behind it but whom it was told and when.
func (t *trimmer) spoken(first, end int) bool {
	for i := end - 1; i >= first && end-i < 6; i-- {
		if t.speech.is("en", &t.d.tokens[i]) {
			return true
		}
		if dependent.has(t.d.tokens[i].lower) {
			return false
		}
	}
	return false
}

var onlyAfter = wordSet("only soon shortly just even immediately right long until till")
