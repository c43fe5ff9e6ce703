package language

// What commas set off within an English clause, and what the second of two like phrases adds.

// inset finds what the comma at token i and the next one that the clause goes on behind set off
// in front of its verb, whether or not another verb stands before the clause: "X said the bill⟦,
// approved by the Mazhilis in May,⟧ would be put to a vote", "Governor X⟦, now a senator,⟧ called
// for an inquiry". No stretch if there is none.
func (t *trimmer) inset(i, stop int) stretch {
	next := i + 1
	relative, described := t.at(next, whichWords) > 0, t.describedBeside(i)
	if !relative && !described && !t.participial(next) && !bearsName.has(t.d.tokens[next].lower) || t.narrows(i) || t.gerund(i-1) || next+2 >= stop || !t.bareSubject(i) {
		return stretch{}
	}
	owned := false // a relative of its own, whose verb is none of the clause
	for k := next + 1; k+1 < min(next+maxFront, stop); k++ {
		switch {
		case t.comma(k):
			if t.goesOnWithVerb(k+1) && (!relative || t.clausal(next, k)) {
				if t.attributes(next, k) || t.meansThing(k+1, stop) || relative && t.unfinished(next, k) {
					return stretch{}
				}
				return stretch{i, k + 1}
			}
		case t.parts(k):
			return stretch{}
		case t.at(k, whichWords) > 0 || t.d.tokens[k].lower == "that":
			owned = true
		case t.finite(k) && !relative && !owned:
			return stretch{}
		}
	}
	return stretch{}
}

// bearsName open the name of a document.
var bearsName = wordSet("titled entitled")

// describedBeside says whether words behind the comma at token i tell what somebody is besides, whose
// office stands in front of the name or who was named before: "Governor X, now a senator".
func (t *trimmer) describedBeside(i int) bool {
	if !moreover.has(t.d.tokens[i+1].lower) {
		return false
	}
	for _, m := range t.mentions {
		if m.end == i && !m.office {
			return m.again() || t.officeBefore(m)
		}
	}
	return false
}

// officeBefore says whether an office stands right in front of somebody's name.
func (t *trimmer) officeBefore(m *mention) bool {
	for _, r := range t.roles {
		if r.end == m.first {
			return true
		}
	}
	return false
}

// moreover open what somebody is besides.
var moreover = wordSet("a an one now once then formerly himself herself")

// bareSubject says whether the words of the clause before the comma at token i have no verb yet: they
// are a subject. The clause opens behind "that" or a verb of speech, or with the sentence.
func (t *trimmer) bareSubject(i int) bool {
	for k := i - 1; k >= t.s.first; k-- {
		switch w := t.d.tokens[k].lower; {
		case w == "that", claiming.has(w) && !auxiliaries.has(t.d.tokens[max(k-1, t.s.first)].lower):
			return k+1 < i && !t.d.quoted(t.d.tokens[k].start)
		case t.parts(k), t.finite(k), joins.has(w), dependent.has(w):
			return false
		}
	}
	first := t.d.tokens[t.s.first].lower
	return i > t.s.first+1 && !nominal.has(first) && !t.opensSubordinate() && t.at(t.s.first, settingWords) == 0 && !englishPassives.has(first)
}

// claiming are verbs behind which a claim stands without "that" as a rule.
var claiming = wordSet("said says added noted stressed stated argued claimed believes thinks hopes")

// goesOnWithVerb says whether a clause goes on with its verb at token i, over "also" and the like.
func (t *trimmer) goesOnWithVerb(i int) bool {
	for n := 0; n < 2 && i+1 < t.s.end && t.modifies(i); n++ {
		i++
	}
	return i < t.s.end && t.finite(i) && !t.gerund(i) && t.at(i, whichWords) == 0
}

// meansThing says whether tokens [first, end) hold a pronoun for a thing, which may stand in what goes.
func (t *trimmer) meansThing(first, end int) bool {
	for i := first; i < end; i++ {
		switch t.d.tokens[i].lower {
		case "it", "them", "this", "these", "those", "he", "she", "they":
			return true
		}
	}
	return false
}

// describedObject finds what somebody is besides where the clause goes on behind it: "elected X⟦, a lawmaker
// from Brodna,⟧ as its president". The comma stands at token i.
func (t *trimmer) describedObject(i, stop int) stretch {
	if !t.describedBeside(i) && !(t.d.tokens[i+1].lower == "a" && t.names(i-1, i)) {
		return stretch{}
	}
	relative := false
	for k := i + 2; k+2 < min(i+maxFront, stop); k++ {
		switch {
		case t.comma(k):
			w := t.d.tokens[k+1].lower
			if w == "as" || t.describedBeside(i) && behindDescribed.has(w) {
				return stretch{i, k + 1}
			}
			return stretch{}
		case t.parts(k), t.finite(k) && !relative:
			return stretch{}
		case t.at(k, whichWords) > 0:
			relative = true
		}
	}
	return stretch{}
}

// behindDescribed open what belongs to the verb, not to a description before it.
var behindDescribed = wordSet("as to on about with for that before after during")

// ofThem returns where "612 of them," ends that the comma at token i opens, i if nothing such does.
func (t *trimmer) ofThem(i, stop int) int {
	n := &t.d.tokens[i+1]
	if n.kind != number && !countWord("en", n) || i+3 >= stop || t.d.tokens[i+2].lower != "of" || t.d.tokens[i+3].lower != "them" {
		return i
	}
	for k := i + 4; k <= stop; k++ {
		switch {
		case k == stop:
			if t.complete(i) {
				return stop
			}
			return i
		case t.comma(k):
			if t.goesOnWithVerb(k + 1) {
				return k + 1
			}
			return i
		case t.parts(k), t.attributes(k, k+1):
			return i
		}
	}
	return i
}

// secondOf finds the second of two things that the same preposition opens each, or of two infinitives, at the end of
// a clause: "focused on food security ⟦and on trade in fertilizers⟧", "obliges carriers to pay ⟦and to tell why⟧". The
// "and" stands at token i.
func (t *trimmer) secondOf(i, stop int) stretch {
	w := t.d.tokens[i+1].lower
	if !twinned.has(w) || i+3 >= stop || t.goesOn(i, stop) || t.ascribes(i, stop) || t.quotes(i, stop) || t.counts(t.s.first, stop) || t.negates(t.s.first, i) {
		return stretch{}
	}
	if t.clausal(i+2, stop) && w != "to" || t.numbers(i, stop) && t.numbers(t.pieceStart(i), i) || t.d.tokens[i-1].kind != word && !t.comma(i-1) && t.d.tokens[i-1].kind != number {
		return stretch{}
	}
	from := t.pieceStart(i)
	if t.comma(i - 1) {
		from = t.pieceStart(i - 1)
	}
	for k := i - 2; k > from; k-- {
		switch one := t.d.tokens[k].lower; {
		case one == w:
			if !t.clausal(from, k) || eitherOf.has(t.d.tokens[k-1].lower) || t.datesOnly(i, stop, from) {
				return stretch{}
			}
			if t.comma(i - 1) {
				i--
			}
			return stretch{i, stop}
		case t.finite(k), one == "between", one == "from" && w == "to", w == "to" && one == "that":
			return stretch{}
		}
	}
	return stretch{}
}

// twinned open each of two like phrases.
var twinned = wordSet("to on with in for from by about of against into")

// eitherOf stand before two of which neither may go.
var eitherOf = wordSet("both either not only and or")

// datesOnly says whether a date stands in tokens [i, stop) and none in [from, i): it may belong to both.
func (t *trimmer) datesOnly(i, stop, from int) bool {
	return t.hasDate(i, stop) && !t.hasDate(from, i)
}

// hasDate says whether tokens [first, end) hold a date.
func (t *trimmer) hasDate(first, end int) bool {
	for k := first; k < end; k++ {
		if t.inDate(k) {
			return true
		}
	}
	return false
}
