package language

// Sentences that the article says of itself, or to somebody, rather than to its
// reader as news.

// isCredit says whether a sentence is a line about the text itself: who took it
// down and when it was on the air ("7 November |
// Press Service"), a greeting, or the claim that a check of facts goes on to weigh.
func (t *trimmer) isCredit() bool {
	first := t.s.first
	if hello := t.label(first); t.at(hello, greetingWords) > 0 && t.s.end-hello <= longestGreeting {
		return true
	}
	if n := t.at(first, claimWords); n > 0 && first+n < t.s.end && t.d.tokens[first+n].text == ":" {
		return true
	}
	if !t.d.quoted(t.d.tokens[first].start) && !t.tells(first, t.s.end) {
		return t.bar() || t.at(first, mediumWords) > 0 && t.dated()
	}
	return t.bar() && t.has(first, t.s.end, mediumWords) && t.d.tokens[t.s.end-1].kind != punct
}

// isUnfounded says whether a sentence tells what nobody vouches for, or what the next one takes
// back: «Кейбір арналар X пен Y келіссөз жүргізді деп жазды. Нақтылаймыз: кездесу болмаған».
func (t *trimmer) isUnfounded(si int) bool {
	if t.at(t.s.first, hearsayWords) > 0 {
		return true
	}
	if si+1 >= len(t.d.sentences) {
		return false
	}
	next := *t
	next.s = t.d.sentences[si+1]
	return next.s.paragraph == t.s.paragraph && next.s.first < next.s.end && next.at(next.s.first, untrueWords) > 0
}

// longestGreeting is how many tokens a greeting has at most.
const longestGreeting = 14

// bar says whether an upright bar parts the sentence: "7 November | Press Service".
func (t *trimmer) bar() bool {
	for i := t.s.first; i < t.s.end; i++ {
		if t.d.tokens[i].text == "|" {
			return true
		}
	}
	return false
}

// dated says whether the sentence holds a date.
func (t *trimmer) dated() bool {
	return len(t.d.datesBetween(t.s.start, t.s.span.end)) > 0
}

// isAddressed says whether a sentence speaks to somebody as an interviewer does:
// it opens with you, or with a name and patronymic as a call: «Сабина Ерболовна,
// поправки приняты».
func (t *trimmer) isAddressed() bool {
	first := t.s.first
	if isDash(t.d.tokens[first].text) { // of a dialogue
		first++
	}
	for i := first; i < min(first+3, t.s.end); i++ {
		if tok := &t.d.tokens[i]; addressed.has(tok.lower) && (i < first+2 || t.d.tokens[i-1].text == ":") && !t.d.quoted(tok.start) && (t.told == nil || t.told[i]&tellsSpeech == 0) {
			return true
		}
	}
	for k := first + 1; k < min(first+3, t.s.end-minVersion); k++ {
		if t.comma(k+1) && t.d.tokens[k].upper && t.d.tokens[first].upper && endsWithAny(t.d.tokens[k].lower, patronymics...) {
			next := k + 2
			return !t.d.tokens[next].upper && !t.below(next) && !t.hasRole(next) && t.tells(next, t.s.end)
		}
	}
	return false
}

// hasRole says whether words for an office begin at token i.
func (t *trimmer) hasRole(i int) bool {
	for _, r := range t.roles {
		if r.first == i {
			return true
		}
	}
	return false
}

var (
	addressed   = wordSet("you your you've you're вы вас вам вами ваш ваша ваше ваши вашей вашего сіз сіздің сізді сізге сіздер")
	patronymics = []string{"ович", "евич", "ич", "овна", "евна", "ична", "ұлы", "қызы", "улы", "кызы"}
)
