package language

import (
	"strings"
	"unicode/utf8"
)

// inContext returns a short English piece as it can be understood: as it stands where it names
// whom it is about, else with the headline. The sentence before tells news of its own ("It was
// carried with one abstention. The government is to present a concept") and is taken only where
// there is no headline or the piece takes up a word of it. ok is false there.
func (t *teller) inContext(v version, what string) (told string, ok bool) {
	if t.d.lang != "en" || t.d.titleText == "" || !t.opensSentence(v) || t.standsForBefore(v) || t.asksFor() {
		return what, false
	}
	if first := &t.d.tokens[v.first]; first.lower == "the" && t.d.tokens[v.first+1].kind == word && !t.d.tokens[v.first+1].upper && t.meanings(v.first, v.end) < 2 {
		return what, false // the trip to Rome
	}
	if t.namesAny(v) && !t.standsFor(v) {
		return what, true
	}
	told = t.withStory(what)
	return told, told != what || t.d.titleText != "" && t.meanings(v.first, v.end) > 1
}

// asksFor says whether the piece stands behind a heading of its own, as TURKPA., or in the answer
// to a question that asks for more than what comes next.
func (t *teller) asksFor() bool {
	if t.si == 0 {
		return false
	}
	one := t.d.sentences[t.si-1]
	if last := t.d.tokens[one.end-1].text; one.paragraph == t.s.paragraph && (last == "?" && t.asksMore(t.si-1) || one.end-one.first < 3 && allCaps(t.d.tokens[one.first].text)) {
		return true
	}
	q := t.asked()
	return q >= 0 && t.asksMore(q)
}

// standsForBefore says whether an English piece has a word that stands for what was told before it: in
// their place, the reply.
func (t *teller) standsForBefore(v version) bool {
	for i := max(t.s.first, v.first-1); i < v.end; i++ {
		w, next := t.d.tokens[i].lower, t.d.word(i+1, i, t.s.end)
		if w == "there" && (next == "will" || next == "would" || englishFinite.has(next)) {
			continue // there will be a forum
		}
		if takenUp.has(w) || dayOrdinals[w] > 0 && i+1 < v.end && t.d.cues[i+1] != noCue {
			return true
		}
	}
	return false
}

// takenUp are words that stand for what was told before.
var takenUp = wordSet(`it its he him his she her they them their there this that these those both one reply decision answer hearing tender`)

// namesAny says whether a piece names a person, a body or a place.
func (t *teller) namesAny(v version) bool {
	for i := v.first; i < v.end; i++ {
		if tok := &t.d.tokens[i]; tok.upper && !t.d.inDate(tok.start) && tok.lower != "i" && weekdayOf(tok.lower) == 0 &&
			(i > v.first || t.c.g.names[i] != 0 || t.c.g.place[i] != "" || t.c.g.bodyAt[i] != nil) {
			return true
		}
	}
	return false
}

// standsFor says whether a piece has a bare noun for the matter of the text: takes up the text.
func (t *teller) standsFor(v version) bool {
	for i := v.first + 1; i < v.end; i++ {
		if tok := &t.d.tokens[i]; (billAgain.has(tok) || matterNouns.has(tok)) && t.d.tokens[i-1].lower == "the" && !complements.has(t.d.word(i+1, i, t.s.end)) {
			return true
		}
	}
	return false
}

// answered returns an English piece behind the question of sentence q that it answers, without
// the labels of who speaks: "PRESENTER: And the dam law? OSPAN: It comes in May". A question that
// asks for no more than what comes next is left out.
func (t *teller) answered(q int, v version, what string) string {
	if !t.asksMore(q) {
		return what
	}
	one := t.d.sentences[q]
	first, answer := t.pastLabel(one.first, one.end), t.pastLabel(t.opened(t.s.first, v.first+1), v.end)
	text := t.d.text[t.d.tokens[first].start:one.span.end] + " – " + strings.TrimLeft(t.d.text[t.d.tokens[min(answer, v.first)].start:t.d.tokens[v.end-1].end], "–—- ")
	if utf8.RuneCountInString(text) > mostRunes {
		return what
	}
	return paired(strings.TrimLeft(spacedOnce(text), "–—- "))
}

// asksMore says whether the question of sentence q asks for more than what comes next.
func (t *teller) asksMore(q int) bool {
	one := t.d.sentences[q]
	for i := t.pastLabel(one.first, one.end); i < one.end; i++ {
		if tok := &t.d.tokens[i]; tok.kind == word && !tok.function && !askedOnly.has(tok.lower) {
			return true
		}
	}
	return false
}

// askedOnly are words of questions that ask for no more than what comes next.
var askedOnly = wordSet(`what what's what’s and happens happen happened next tomorrow tonight today then else comes follows after that's what's going expect`)

// pastLabel returns the token behind the label of who speaks that tokens from k on may start with:
// a few words in capitals with a colon behind, as PRESENTER: or A. K.:.
func (t *teller) pastLabel(k, end int) int {
	for k < end-1 && isDash(t.d.tokens[k].text) {
		k++
	}
	for i := k; i < min(end-1, k+6); i++ {
		switch tok := &t.d.tokens[i]; {
		case tok.text == ":" && i > k && t.d.tokens[i+1].start > tok.end:
			return i + 1
		case tok.kind == word && !allCaps(tok.text), tok.kind != word && tok.text != "." && tok.text != "-":
			return k
		}
	}
	return k
}

// openingLink returns how many tokens from token i on only tie an English piece to what stands
// before it: "Before that,", "As a result,".
func (t *teller) openingLink(i int) int {
	if t.d.lang != "en" {
		return 0
	}
	for _, link := range openingLinks {
		k := i
		for w := range strings.FieldsSeq(link) {
			if t.d.word(k, i, t.s.end) != w {
				break
			}
			if k++; k-i == strings.Count(link, " ")+1 && k+1 < t.s.end && t.comma(k) {
				return k - i + 1
			}
		}
	}
	return 0
}

// openingLinks tie a sentence to the one before it, with a comma behind.
var openingLinks = [...]string{"before that", "after that", "prior to that", "as a result", "earlier", "later", "afterwards", "later that day", "in the meantime", "in the evening", "in the afternoon", "in short", "in conclusion", "the same day"}

// beforeDate returns where an English piece ends whose date, which is told apart, starts with
// its prepositions at token k and ends the piece at token end. What only led to the date goes with
// it: as early as, ", scheduled", ", to be held". Where the words in front of it would hang in the
// air without it, the date stays: "the session, which opens on 5 May", "the day may slip into
// June".
func (t *teller) beforeDate(first, k, end int) int {
	if t.d.lang != "en" {
		return k
	}
	cut := k
	if cut-2 > first && earlyWords.has(t.d.tokens[cut-1].lower) && t.d.tokens[cut-2].lower == "as" {
		cut -= 2
	}
	if cut-3 > first && t.d.tokens[cut-1].lower == "as" && earlyWords.has(t.d.tokens[cut-2].lower) && t.d.tokens[cut-3].lower == "as" {
		cut -= 3
	}
	if w := t.d.word(k, first, end); w == "before" || w == "until" || w == "till" {
		for i := first; i < k; i++ {
			if t.d.tokens[i].lower == "no" || t.d.tokens[i].lower == "nobody" || t.d.tokens[i].lower == "never" {
				return end // no school would close | before May: the date alone would tell the contrary
			}
		}
	}
	for i := cut - 1; i > first && i >= cut-7; i-- {
		if w := t.d.tokens[i].lower; t.comma(i) && i < cut-1 {
			if setFor.has(t.d.tokens[i+1].lower) {
				return i // a congress, | scheduled for May; a congress, | which is to be held in May
			}
			break
		} else if w == "which" && t.comma(i-1) {
			continue
		} else if !takesPlace.has(w) && !auxiliary.has(w) {
			break
		}
	}
	if hanging.has(t.d.tokens[cut-1].lower) {
		return end
	}
	for i := cut - 1; i > first && i >= cut-5; i-- {
		if w := t.d.tokens[i].lower; relative(w) || w == "that" || w == "whom" {
			return end // the session, which opens | on 5 May
		}
		if w := t.d.tokens[i].lower; t.d.meaningful(i) && !dateVerbs.has(w) && !strings.HasSuffix(w, "ly") && !takesPlace.has(w) && t.d.tokens[i-1].lower != "whose" {
			break
		}
	}
	return cut
}

var (
	// setFor open, behind a comma, no more than that a date is set.
	setFor = wordSet(`scheduled planned set slated due expected pencilled penciled to now currently provisionally is are which`)
	// earlyWords stand in front of a date between "as" and "as".
	earlyWords = wordSet(`early late soon`)
	// hanging are words that end no phrase.
	hanging = wordSet(`into of than as a an whose which that who whom and or via with between`)
	// dateVerbs are verbs whose date tells all there is to them.
	dateVerbs = wordSet(`open opens opened begin begins start starts end ends expire expires close closes fall falls meet meets convene convenes arrive arrives run runs last lasts see sees take takes`)
)

// thatGoesOn narrows [lo, hi) to the one around token at of the clauses that an English report
// joins by "and that": the hall was full and that | the session would open in May.
func (t *teller) thatGoesOn(lo, hi, at int) (int, int) {
	if t.d.lang != "en" {
		return lo, hi
	}
	for k := lo + 2; k+2 < hi; k++ {
		if t.d.tokens[k].lower != "that" || t.d.tokens[k-1].lower != "and" && t.d.tokens[k-1].lower != "but" || !t.englishSubject(k+1) && !t.finite(k+2, hi) {
			continue
		}
		end := k - 1
		if t.comma(end - 1) {
			end--
		}
		switch {
		case k < at && t.finite(lo, end) && t.finite(k+1, hi):
			lo = k + 1
		case end > at:
			return lo, end
		}
	}
	return lo, hi
}

// withoutWho makes of an English piece that is no more than a person with a clause behind "who"
// a sentence: Ana Leota, who invited her to a forum, is that Ana Leota invited her. What follows
// the clause behind another comma keeps it as it stands.
func (t *teller) withoutWho(v version) version {
	if t.d.lang != "en" {
		return v
	}
	named := false
	for k := v.first; k < min(v.end-2, v.first+maxAttribution); k++ {
		for _, m := range t.mentions {
			named = named || m.end == k && !m.office
		}
		switch {
		case t.d.cues[k] != noCue && !t.d.tokens[k].upper, englishFinite.has(t.d.tokens[k].lower):
			return v
		case named && t.comma(k) && t.d.tokens[k+1].lower == "who":
			for j := k + 2; j < v.end; j++ {
				if t.comma(j) {
					return v
				}
			}
			return v.less(stretch{k, k + 2})
		}
	}
	return v
}

// tellsNothing says whether an English piece has no word with a meaning but its date: "in the
// autumn", "until 5 May".
func (t *teller) tellsNothing(v version) bool {
	if t.d.lang == "en" && t.d.tokens[v.first].lower == "as" && t.meanings(v.first, v.end) == 0 {
		return true // as they are at six in the morning
	}
	if t.d.lang != "en" || t.label || t.meanings(v.first, v.end) > 0 {
		return false
	}
	for i := v.first; i < v.end; i++ {
		if tok := &t.d.tokens[i]; t.d.cues[i] != noCue || englishFinite.has(tok.lower) || tok.upper && i > v.first && !t.d.inDate(tok.start) {
			return false
		}
	}
	return true
}
