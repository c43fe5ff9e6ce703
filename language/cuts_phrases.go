package language

import (
	"slices"
	"strings"
)

// Phrases that a clause can do without and that no comma need mark: what else
// the same subject did, when it was, what stands between dashes, and in the
// course of what it was where that stands in front.

// phrases finds them in English and Russian.
func (t *trimmer) phrases(stop int) []stretch {
	var out []stretch
	for i := t.s.first + minVersion/2; i+2 < stop; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || t.d.quoted(tok.start) {
			continue
		}
		if end := t.secondDeed(i, stop); end > i {
			out = append(out, stretch{i, end})
		} else if end := t.trailing(i, stop); end > i {
			out = append(out, stretch{i, end})
		}
	}
	if s, ok := t.between(stop); ok {
		out = append(out, s)
	}
	return append(out, t.inFront(stop)...)
}

// secondDeed returns where what else the subject did ends: "exchanged views on
// ties and underlined the role of …", «одобрила закон и направила его …». What
// the first verb acts on must stand before it: not "discussed and adopted the
// bill". Two deeds of one clause put into another are left alone.
func (t *trimmer) secondDeed(i, stop int) int {
	if w := t.d.tokens[i].lower; w != "and" && w != "и" {
		return 0
	}
	next := i + 1
	again := t.d.tokens[next].lower == "he" || t.d.tokens[next].lower == "she"
	if (again || t.modifies(next)) && next+2 < stop {
		next++
	}
	from, says := t.pieceStart(i), t.saysItself(next, stop)
	behind := next
	if t.ownObject(next, stop) {
		behind++
	}
	switch {
	case !again && !t.deed(next), again && !t.predicate(next), t.quotes(i, stop):
		return 0
	case !says && (t.goesOn(i, stop) || t.attributes(behind, stop)), t.counts(next, stop), t.numbers(from, i) && t.numbers(next, stop):
		return 0 // two numbers are compared
	}
	verb := slices.IndexFunc(t.d.tokens[from:i], func(tok token) bool { return t.deed(t.d.tokenAt(tok.start)) })
	switch {
	case verb < 0, t.negates(from, i), t.depends(from+verb+1, i) && !(says && t.saysItself(from+verb, i)), !t.object(from+verb+1, i):
		return 0
	case t.at(from, whichWords)+t.at(from, tailWords)+t.at(from, boundWords)+t.at(from, clauseWords) > 0:
		return 0
	}
	return stop
}

// saysItself says whether the word at token i is a verb of speech with its own
// content behind it: said that, asked him to, сообщила, что.
func (t *trimmer) saysItself(i, end int) bool {
	if t.d.lang == "kk" || i >= end || !t.speech.is(t.d.lang, &t.d.tokens[i]) {
		return false
	}
	for k := i + 1; k < min(i+5, end); k++ {
		if ownContent.has(t.d.tokens[k].lower) {
			return true
		}
	}
	return false
}

var ownContent = wordSet("that to whether about что чтобы о об")

// ascribes says whether tokens [first, end) may tell whose words stand before
// them: they hold a verb of speech without content of its own.
func (t *trimmer) ascribes(first, end int) bool {
	for i := first; i < end; i++ {
		if t.speech.is(t.d.lang, &t.d.tokens[i]) && !t.d.quoted(t.d.tokens[i].start) && !t.saysItself(i, end) && !t.ownObject(i, end) {
			return true
		}
	}
	return false
}

// quotes says whether tokens [first, end) hold words of somebody's.
func (t *trimmer) quotes(first, end int) bool {
	for i := first; i < end; i++ {
		if t.d.tokens[i].text == ":" || t.told != nil && t.told[i]&tellsSpeech != 0 {
			return true
		}
	}
	return false
}

// numbers says whether tokens [first, end) hold a number, in figures or words.
func (t *trimmer) numbers(first, end int) bool {
	for i := first; i < end; i++ {
		if tok := &t.d.tokens[i]; !t.d.inDate(tok.start) && (tok.kind == number || countWord(t.d.lang, tok)) {
			return true
		}
	}
	return false
}

// deed says whether the word at token i is a verb that tells what was done: not
// a preposition, nor one that only helps another.
func (t *trimmer) deed(i int) bool {
	tok := &t.d.tokens[i]
	if tok.kind != word || tok.upper || t.d.quoted(tok.start) || !t.predicate(i) {
		return false
	}
	if t.d.lang == "en" {
		return englishPasts.has(tok) || strings.HasSuffix(tok.lower, "ed") || newsPresents.has(tok)
	}
	return true
}

// newsPresents are the presents in which headlines and calendars tell deeds.
var newsPresents = wordsOf("says plans wants takes gives makes opens closes begins starts meets visits leads heads holds backs sets leaves returns seeks brings sends")

// object says whether tokens [first, end) hold a noun that a verb can act on.
func (t *trimmer) object(first, end int) bool {
	for i := first; i < end; i++ {
		if tok := &t.d.tokens[i]; tok.kind == word && !tok.function && !t.d.inDate(tok.start) && !t.predicate(i) {
			return true
		}
	}
	return false
}

// depends says whether a clause within tokens [first, end) hangs on a verb
// before it: said that, who, чтобы. The second deed may be told in it.
func (t *trimmer) depends(first, end int) bool {
	for i := first; i < end; i++ {
		switch w := t.d.tokens[i].lower; {
		case dependent.has(w), w == "to" && i+1 < end && !t.d.tokens[i+1].upper && !t.d.tokens[i+1].function:
			return true
		}
	}
	return false
}

var dependent = wordSet("that who which whom whose what how whether if when as both between либо как и что")

// trailing returns where a clause of time at the end of a sentence ends: "after
// deputies had argued for hours". Behind what only may or will happen it is a
// condition.
func (t *trimmer) trailing(i, stop int) int {
	if t.d.lang != "en" || t.d.tokens[i].lower != "after" || t.comma(i-1) || t.pieceStart(stop) > i || t.quotes(i, stop) || !t.tells(i+1, stop) || stop-i < 4 {
		return 0
	}
	from := t.pieceStart(i)
	if !t.tells(from, i) || t.negates(t.s.first, i) || t.uncertain(t.s.first, i) || t.d.lang == "en" && t.ascribes(from, i) || !t.object(from, i) {
		return 0
	}
	if t.numbers(i+1, min(i+3, stop)) && !t.hasDate(i+1, min(i+3, stop)) {
		return 0 // after two years
	}
	for k := i - 4; k < i; k++ {
		if w := t.d.tokens[max(k, t.s.first)].lower; t.d.tokens[max(k, t.s.first)].kind == number || unitsOfTime.has(w) || w == "only" || w == "soon" || w == "shortly" || w == "just" || w == "even" {
			return 0 // two days after
		}
	}
	return stop
}

var unitsOfTime = wordSet("minute minutes hour hours day days week weeks month months year years")

// uncertain says whether tokens [first, end) tell what may or will be.
func (t *trimmer) uncertain(first, end int) bool {
	for i := first; i < end; i++ {
		if modals.has(t.d.tokens[i].lower) {
			return true
		}
	}
	return false
}

var modals = wordSet("will would shall should can could may might must to wont let be")

// between finds the words put between two dashes: «– двое не родственники –».
// Where a dash stands for a verb, or parts the items of a list, the sentence has
// commas between the dashes, or no verb beside them.
func (t *trimmer) between(stop int) (stretch, bool) {
	var dashes []int
	for i := t.s.first + 2; i < stop; i++ {
		if isDash(t.d.tokens[i].text) && t.breaks(i) {
			dashes = append(dashes, i)
		}
	}
	if len(dashes) != 2 || isDash(t.d.tokens[t.s.first].text) {
		return stretch{}, false
	}
	a, b := dashes[0], dashes[1]
	switch {
	case b-a < 3, b-a > maxAside, t.comma(a - 1), t.comma(b - 1), b+2 >= stop, t.d.tokens[b+1].kind != word, t.attributes(b+1, min(b+3, stop)):
		return stretch{}, false
	case t.goesOn(a+1, b) && t.d.lang == "ru", t.attributes(a, b), joins.has(t.d.tokens[a+1].lower):
		return stretch{}, false
	case !t.predicate(b+1) && (t.d.lang == "ru" || !t.modifies(b+1) && !t.complete(a)):
		return stretch{}, false
	}
	return stretch{a, b + 1}, true
}

// inFront finds words in front for the course or the aid of what it was, where
// who acts comes next: «В рамках визита в Баку Председатель Сената …». They are
// no condition, tell no date that bounds the rest, and no source.
func (t *trimmer) inFront(stop int) []stretch {
	first := t.s.first
	if t.at(first, courseWords) == 0 || t.has(first, first+1, citeWords) {
		return nil
	}
	for _, m := range t.mentions {
		lead := m.first
		for _, r := range t.roles {
			if r.end == m.first {
				lead = r.first
			}
		}
		if m.oblique || lead <= first+2 || lead-first > maxAside {
			continue
		}
		if t.tells(first, lead) || t.goesOn(first, lead-1) || !t.starts(lead) || m.end >= stop || !(t.predicate(m.end) || t.modifies(m.end) && t.predicate(min(m.end+1, stop-1))) {
			return nil
		}
		if t.d.lang == "en" && !t.comma(lead-1) {
			return nil // "During the visit of Senator X met …"
		}
		return []stretch{{first, lead}}
	}
	return nil
}
