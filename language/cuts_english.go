package language

import "slices"

// englishAdditions finds what only adds to an English sentence beside what all
// languages share.
func (t *trimmer) englishAdditions(stop int) []stretch {
	out := t.fronts(stop)
	if said := t.attribution(stop); said > 0 {
		for i := t.s.first + 1; i+2 < said; i++ {
			if end := t.additionAt(i, said); end == said {
				out = append(out, stretch{i, end})
			}
		}
		stop = said
	}
	for i := t.s.first + 1; i+2 < stop; i++ {
		tok := &t.d.tokens[i]
		if t.d.quoted(tok.start) {
			continue
		}
		switch {
		case tok.lower == "and":
			out = append(append(append(out, t.firstDeed(i, stop)...), t.saidAgain(i, stop)...), t.goingOn(i, stop)...)
			out = append(out, t.secondOf(i, stop), t.spare(i, t.ministryRest(i, stop)))
		case tok.text == ",", tok.text == ";":
			out = append(append(out, t.frontHalf(i, stop)...), t.setOff(i, stop)...)
			if tok.text == "," {
				out = append(out, t.inset(i, stop), t.describedObject(i, stop), stretch{i, t.ofThem(i, stop)}, t.spare(i, t.ministryRest(i, stop)))
			}
		case tok.kind == word && !tok.upper:
			out = append(out, t.tailOf(i, stop)...)
			if tok.lower == "of" {
				out = append(out, t.spare(i, t.parliamentBetween(i, stop)))
			}
		}
	}
	return slices.DeleteFunc(append(out, t.firstNames()...), func(s stretch) bool { return s.end <= s.first })
}

// spare notes that tokens [i, end) go at no loss, if they are any.
func (t *trimmer) spare(i, end int) stretch {
	if end > i {
		t.known = append(t.known, stretch{i, end})
	}
	return stretch{i, end}
}

// harmless says whether nothing that is told beside an English stretch can be limited by it, whatever words it
// has: a time of the day in front, "then", a reason.
func (t *trimmer) harmless(s stretch) bool {
	if t.d.lang != "en" {
		return false
	}
	front := s.first == t.s.first && s.first+t.at(s.first, momentWords) >= s.end-1
	if w := t.d.tokens[min(s.first+1, s.end-1)].lower; t.d.tokens[s.first].text == "," && (w == "who" || moreover.has(w)) && t.comma(s.end-1) {
		return t.onlyNot(stretch{s.first + 2, s.end})
	}
	return front || s.end == s.first+1 && onwards.has(t.d.tokens[s.first].lower) || t.reasonWords(s.first) > 0
}

// onlyNot says whether nothing but a plain "not" limits anything in a stretch: "X, who did not speak, …".
func (t *trimmer) onlyNot(s stretch) bool {
	for i := s.first; i < s.end; i++ {
		if w := t.d.tokens[i].lower; w != "not" && (t.at(i, limitWords) > 0 || t.denies(i)) || t.told != nil && t.told[i]&tellsSpeech != 0 {
			return false
		}
	}
	return true
}

// englishFree says whether an English stretch tells nothing that a reader would miss, as far
// as its form goes: a day of the news, an occasion in front, brackets, a description.
func (t *trimmer) englishFree(s stretch) bool {
	one, two := &t.d.tokens[s.first], &t.d.tokens[min(s.first+1, s.end-1)]
	switch {
	case s.first == t.s.first:
		return t.d.tokens[s.end-1].lower != "and" && t.d.tokens[s.end-1].text != ";"
	case one.text == "(":
		return true
	case one.text == ",":
		return cheap.has(two.lower) && !(t.introduces(s.first) && tellsWho.has(t.d.tokens[min(s.first+2, s.end-1)].lower))
	case one.kind == word:
		return t.d.tokens[s.end-1].lower != "and" && !joins.has(one.lower)
	}
	return false
}

// tellsWho are verbs of what somebody is.
var tellsWho = wordSet("is was chairs heads leads represents serves runs sits holds presides chaired headed led")

// splits says whether an English stretch belongs to what stays: it is part of a vote, of
// which the rest holds another part, it names somebody meant behind it, it opens behind
// words put into its clause ("a crack that, she said, appeared in May"), or it tells when
// what must be, or what is measured, is so.
func (t *trimmer) splits(s stretch) bool {
	if t.d.lang != "en" {
		return false
	}
	switch w := t.d.tokens[s.first].lower; {
	case (w == "during" || w == "throughout") && t.uncertain(t.s.first, s.first), t.presents(s):
		return true
	case w == "," && s.end >= t.s.end-1 && t.parenthesis(s.first), w == "," && (t.otherDay(s) || t.comma(s.end-1) && t.meansThing(s.end, min(s.end+objectWithin, t.stop())) && t.at(s.first+1, whichWords) > 0):
		return true
	case s.first > t.s.first && w != "," && t.gerund(s.first-1) && t.at(s.first, courseWords) > 0:
		return true
	case w == "at" && t.inDate(s.end-1) && t.numbers(t.s.first, s.first):
		return true
	}
	return t.counts(s.first, s.end) && (t.counts(t.s.first, s.first) || t.counts(s.end, t.s.end))
}

// objectWithin is within how many tokens behind a clause put in what its verb acts on is told.
const objectWithin = 6

// otherDay says whether a stretch opens with a date of its own where the sentence names another before it: "met X
// on 26 November, and Y, on 27 November".
func (t *trimmer) otherDay(s stretch) bool {
	open := min(s.first+2, s.end-1)
	return t.inDate(open) && dayPrepositions.has(t.d.tokens[s.first+1].lower) && t.hasDate(t.s.first, s.first)
}

// presents says whether a stretch is the first to name somebody whom the words behind
// it name again.
func (t *trimmer) presents(s stretch) bool {
	for _, m := range t.mentions {
		if first := m.p.mentions[0]; m.first >= s.end && first.sentence == m.sentence && first.first >= s.first && first.first < s.end {
			return true
		}
	}
	return false
}

// cheap are words behind the comma of what few readers look for: in the labelled articles
// of practice one fact in a thousand characters of them is told, of seven in all others.
var cheap = wordSet("who when the a an")

// stands says whether what is left of an English sentence still has its verb, when
// several stretches are left out: of "X did this and did that" either may go, not
// both.
func (t *trimmer) stands(v version) bool {
	if t.d.lang == "kk" || t.told == nil {
		return true
	}
	had, has, k := false, false, 0
	for i := t.s.first; i < t.s.end && !has; i++ {
		if t.told[i]&tellsVerb == 0 {
			continue
		}
		had = true
		for k < len(v.out) && v.out[k].end <= i {
			k++
		}
		has = i >= v.first && i < v.end && !(k < len(v.out) && v.out[k].first <= i)
	}
	return has || !had
}

// attribution returns the comma before who said the rest at the sentence's end, ",
// Deputy Alborov said", 0 if there is none: what only adds may end there too.
func (t *trimmer) attribution(stop int) int {
	for i := stop - 2; i > t.s.first+minVersion && stop-i <= maxReport; i-- {
		if !t.comma(i) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		for k := i + 1; k < stop; k++ {
			if !t.speech.is("en", &t.d.tokens[k]) && t.finite(k) {
				return 0
			}
			if t.speech.is("en", &t.d.tokens[k]) && t.predicate(k) {
				if t.saysItself(k, stop) || t.quotes(t.s.first, stop) || !t.complete(i) || k > i+8 || t.at(i+1, whichWords) > 0 || t.below(i+1) || joins.has(t.d.tokens[i+1].lower) {
					return 0
				}
				return i
			}
		}
		return 0
	}
	return 0
}

// beforeNouns open the words for a thing: what follows them is no verb.
var beforeNouns = wordSet("the a an this that these those its his her their our my your some any no each every both all several many most more few another such")

// subjectAt says whether a subject of its own opens at token i and its verb
// comes before anything parts them: "the House voted". The words for it may not
// mean what stands before them.
func (t *trimmer) subjectAt(i, stop int) bool {
	if i+2 >= stop {
		return false
	}
	tok := &t.d.tokens[i]
	switch {
	case tok.kind == punct, t.d.quoted(tok.start), t.predicate(i), t.below(i), joins.has(tok.lower):
		return false
	case tok.function && !beforeNouns.has(tok.lower) || backward.has(tok.lower):
		return false
	}
	return t.verbOf(i, stop) > i
}

// verbOf returns the first verb of tokens [i, stop) that is one, over an
// apposition or a clause put in, 0 if there is none before the clause ends.
func (t *trimmer) verbOf(i, stop int) int {
	for ; i < stop; i++ {
		switch {
		case t.d.tokens[i].text == ";", t.d.tokens[i].text == ":":
			return 0
		case t.finite(i):
			return i
		}
	}
	return 0
}

// finite says whether the word at token i is a verb of a clause, not one that
// tells which is meant: "the stalled bill", "the delegation headed by".
func (t *trimmer) finite(i int) bool {
	if !t.predicate(i) || t.d.quoted(t.d.tokens[i].start) {
		return false
	}
	if i > t.s.first {
		before := &t.d.tokens[i-1]
		if beforeNouns.has(before.lower) || nominal.has(before.lower) {
			return false
		}
	}
	return !t.participial(i) || i+1 >= t.s.end || t.d.tokens[i+1].lower != "by"
}

// nominal are words between which and a noun stands no verb.
var nominal = wordSet("of for on in at with from by into than newly recently jointly to")

// clausal says whether tokens [first, end) hold a verb of a clause.
func (t *trimmer) clausal(first, end int) bool {
	for i := first; i < end; i++ {
		if t.finite(i) {
			return true
		}
	}
	return false
}

// backward are words that mean what was told before.
var backward = wordSet("it its itself they them their theirs he him his himself she her hers herself this these those there here both former latter same such other others another each thereby therefore thus so too either neither nor doing one ones")

// looksBack says whether a word of tokens [first, end) means what was told before
// it, where nobody is named in them whom it could mean.
func (t *trimmer) looksBack(first, end int) bool {
	for i := first; i < end; i++ {
		if t.names(i, i+1) {
			return false
		}
		if backward.has(t.d.tokens[i].lower) && !t.d.quoted(t.d.tokens[i].start) {
			return true
		}
		if t.d.tokens[i].lower == "the" && i+1 < end && meantBefore.has(t.d.tokens[i+1].lower) && !(i+2 < end && explained.has(t.d.tokens[i+2].lower)) {
			return true
		}
	}
	return false
}

var (
	// meantBefore are nouns that behind "the" mean what was told of before, where no
	// other words explain them.
	meantBefore = wordSet("document documents bill text proposal matter issue initiative request invitation guest guests two three sides parties move decision vote plan idea offer measure post letter agreement amendment amendments motion report draft visitor visitors pair question case law")
	explained   = wordSet("of on to for between that which who about with in from by")
)
