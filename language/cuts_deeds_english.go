package language

import "strings"

// firstDeed finds what the same subject did first, where the news may be what
// it did then: "X ⟦laid a wreath at the monument and⟧ held talks with Y". The
// "and" stands at token i. The first verb must be the first of the sentence,
// and nothing behind the "and" may mean what goes.
func (t *trimmer) firstDeed(i, stop int) []stretch {
	next := i + 1
	if t.d.tokens[next].lower == "then" {
		next++
	}
	if next+2 >= stop || !t.plainDeed(next) || t.opensSubordinate() || t.looksBack(next, stop) || t.counts(t.s.first, stop) {
		return nil
	}
	first := t.firstVerb(i)
	switch {
	case first == 0, i-first < 2, !t.deed(first), t.numbers(first, i) && t.numbers(next, stop):
		return nil
	case t.speech.is("en", &t.d.tokens[first]) && !objectOfSpeech.has(t.d.tokens[first].lower) && !t.ownObject(first, i):
		return nil
	case t.speech.is("en", &t.d.tokens[next]) && !t.saysItself(next, stop) && !objectOfSpeech.has(t.d.tokens[next].lower) && !t.ownObject(next, stop):
		return nil
	case t.depends(first+1, i), !t.object(first+1, i), t.quotes(first, stop):
		return nil
	}
	for k := first + 1; k < i; k++ { // only verbs of the same subject, each behind a comma
		if t.finite(k) && !t.comma(k-1) {
			return nil
		}
		if t.d.tokens[k].text == ";" || t.d.tokens[k].text == ":" || isDash(t.d.tokens[k].text) {
			return nil
		}
		if t.comma(k) && !t.finite(k+1) {
			return nil
		}
	}
	return []stretch{{first, next}}
}

// saidAgain finds one of two contents of the same saying: "said ⟦that the port was
// open and⟧ that trade had doubled", "said that the port was open ⟦and that trade had
// doubled⟧". The "and" stands at token i.
func (t *trimmer) saidAgain(i, stop int) []stretch {
	if t.d.tokens[i+1].lower != "that" || i+4 >= stop || t.goesOn(i, stop) || t.quotes(t.s.first, stop) {
		return nil
	}
	first := 0
	for k := i - 1; k > t.s.first; k-- {
		if w := t.d.tokens[k].lower; w == "that" {
			first = k
			break
		} else if t.d.tokens[k].text == ";" || t.d.tokens[k].text == ":" || isDash(w) {
			return nil
		}
	}
	from, end := i, stop
	if t.comma(i - 1) {
		from--
	}
	switch {
	case first < t.s.first+2, !t.clausal(first+1, i), !t.clausal(i+2, stop), t.speech.is("en", &t.d.tokens[i+2]):
		return nil
	case !t.attributes(first-1, first) && !objectOfSpeech.has(t.d.tokens[max(first-2, t.s.first)].lower):
		return []stretch{{from, end}} // somebody else's office may be said between
	case t.looksBack(i+2, stop) || t.goesOn(first, from):
		return []stretch{{from, end}}
	}
	return []stretch{{from, end}, {first, i + 1}}
}

// goingOn finds what else the same subject does or said, where an auxiliary or a
// present tells it: "will buy hay ⟦and will hand it out⟧", "said that Hanoi is
// studying the law ⟦and intends to table its own⟧". The "and" stands at token i. Of
// two conditions neither may go, nor of what those do who are meant.
func (t *trimmer) goingOn(i, stop int) []stretch {
	next := i + 1
	if t.modifies(next) {
		next++
	}
	if next+2 >= stop || !t.predicate(next) || t.d.tokens[next].upper || t.goesOn(i, stop) || t.attributes(next, stop) || t.counts(t.s.first, stop) || t.quotes(i, stop) {
		return nil
	}
	from := t.pieceStart(i)
	if t.negates(from, i) || t.numbers(from, i) && t.numbers(next, stop) || !t.object(from, i) || t.below(from) || t.opensSubordinate() {
		return nil
	}
	verb := 0
	for k := from; k < i; k++ {
		w := t.d.tokens[k].lower
		switch {
		case w == "that" && k > from && t.speech.is("en", &t.d.tokens[k-1]):
			verb = 0
		case dependent.has(w):
			return nil
		case t.finite(k):
			if verb > 0 && verb < k-1 && t.speech.is("en", &t.d.tokens[verb]) {
				verb = k
			} else if verb == 0 {
				verb = k
			}
		}
	}
	if verb == 0 || verb == from || verb+1 >= i || strings.HasSuffix(t.d.tokens[next].lower, "ed") && (auxiliaries.has(t.d.tokens[verb].lower) || !t.plainDeed(next)) {
		return nil
	}
	if t.d.tokens[i-1].kind == punct {
		return nil
	}
	return []stretch{{i, stop}}
}

// auxiliaries may belong to a second participle too: "was adopted and signed".
var auxiliaries = wordSet("is was are were be been being has have had")

// objectOfSpeech are verbs of speech that take somebody or something behind them.
var objectOfSpeech = wordSet("thanked congratulated welcomed praised urged criticised criticized condemned discussed presented")

// firstVerb returns the sentence's first verb before token i, 0 if it isn't one
// whose subject stands right before it.
func (t *trimmer) firstVerb(i int) int {
	for k := t.s.first; k < i; k++ {
		switch {
		case t.at(k, whichWords) > 0, t.d.tokens[k].lower == "to":
			return 0
		case t.finite(k):
			if k == t.s.first || k > t.s.first && t.comma(k-1) && !t.names(k-2, k-1) {
				return 0
			}
			return k
		}
	}
	return 0
}

// plainDeed says whether the word at token i is a past tense with what it acts on
// right behind it, as no participle before a noun has: "and signed a memorandum".
func (t *trimmer) plainDeed(i int) bool {
	tok, next := &t.d.tokens[i], &t.d.tokens[i+1]
	if !t.deed(i) || newsPresents.has(tok) || tok.lower == "had" {
		return false
	}
	return beforeNouns.has(next.lower) || next.upper || next.kind == number || withObject.has(tok.lower+" "+next.lower) || behindDeed.has(next.lower)
}

var (
	// behindDeed are words that follow a deed and no adjective.
	behindDeed = wordSet("that to with whether on his her its their at in into for")
	// withObject are deeds with the bare noun that they have as a rule.
	withObject = wordSet("", "exchanged views", "held talks", "held meetings", "expressed confidence", "expressed hope", "expressed gratitude", "expressed readiness", "paid tribute", "voiced hope", "took part", "visited schools")
)

// frontHalf finds the first of two clauses that stand alone, where the second
// has a subject of its own and nothing in it means the first: "⟦The Senate
// adopted the law on ferries, and⟧ the Mazhilis elected a new speaker". The mark
// between them stands at token i.
func (t *trimmer) frontHalf(i, stop int) []stretch {
	next := i + 1
	if t.d.tokens[i].text == "," {
		if t.d.tokens[next].lower != "and" {
			return nil
		}
		next++
	} else if joins.has(t.d.tokens[next].lower) {
		return nil
	}
	first := t.s.first
	switch {
	case t.opensSubordinate(), stop-next < minVersion, !t.subjectAt(next, stop), !t.complete(i), t.looksBack(next, stop):
		return nil
	case t.attributes(first, i), t.counts(first, stop), t.quotes(first, stop), t.numbers(first, i) && t.numbers(next, stop):
		return nil
	case t.endsSeries(i, stop), strings.HasSuffix(t.d.tokens[next].lower, "ing"), t.uncertain(first, i), t.d.tokens[i].text == ";" && t.colon(first, i):
		return nil
	}
	verb := t.verbOf(next, stop)
	for k := next; k < verb; k++ {
		if t.breaks(k) || t.at(k, whichWords) > 0 || t.d.tokens[k].lower == "that" {
			return nil
		}
	}
	return []stretch{{first, next}}
}

// colon says whether tokens [first, end) hold a colon.
func (t *trimmer) colon(first, end int) bool {
	for i := first; i < end; i++ {
		if t.d.tokens[i].text == ":" {
			return true
		}
	}
	return false
}

// ownObject says whether the English verb of speech at token i has something behind it that it is about, before
// token end: "confirmed his visit", "called for talks". Then it tells a deed, not whose words stand before it.
func (t *trimmer) ownObject(i, end int) bool {
	if t.d.lang != "en" || i+2 >= end || !t.speech.is("en", &t.d.tokens[i]) || onlySays.has(t.d.tokens[i].lower) {
		return false
	}
	next := &t.d.tokens[i+1]
	switch {
	case next.kind != word || t.d.quoted(next.start) || t.inDate(i+1) || strings.HasSuffix(next.lower, "ly"):
		return false
	case beforeNouns.has(next.lower), next.lower == "for", next.lower == "with" && t.d.tokens[i].lower == "agreed":
		return true
	case next.upper:
		return objectOfSpeech.has(t.d.tokens[i].lower) || t.d.tokens[i].lower == "invited" || strings.HasSuffix(next.lower, "'s") || strings.HasSuffix(next.lower, "’s")
	}
	return !next.function && !t.predicate(i+1) && !todayWords.has(next.lower)
}

// onlySays are verbs of speech behind which stands who speaks, or nothing.
var onlySays = wordSet("said says say saying told tells added adds wrote writes explained explains replied replies answered answers remarked concluded continued reports reported announced")
