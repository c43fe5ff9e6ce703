package language

import "strings"

// One of two clauses, and clauses that tell why or when, in Kazakh.

// kazakhClauses finds them.
func (t *trimmer) kazakhClauses(m kazakhMarks, stop int) []stretch {
	var out []stretch
	for _, i := range m.commas {
		if i < t.s.first+3 || i+3 >= stop {
			continue
		}
		if t.firstHalf(i, stop) {
			out = append(out, stretch{t.s.first, i + 1})
		}
		if t.secondHalf(i, stop) {
			out = append(out, stretch{i, stop})
		}
	}
	for _, i := range m.ands {
		if end := t.joined(i, stop); end > 0 {
			out = append(out, stretch{i, end})
		}
	}
	out = append(out, t.kazakhColons(stop)...)
	if s, ok := t.kazakhDashes(m.dashes, stop); ok {
		out = append(out, s)
	}
	return out
}

// joined returns where the clause ends that the "and" at token i joins to a complete one, or to
// another that the same verb rules; 0 if it joins something else.
func (t *trimmer) joined(i, stop int) int {
	if i-t.s.first <= 3 || i+3 >= stop {
		return 0
	}
	before := t.d.tokens[i-1].lower
	if form := kazakhTold(before); form > 0 {
		return t.lastTold(i+1, stop, form)
	}
	if !kazakhFinite(before) || !kazakhFinite(t.d.tokens[stop-1].lower) || t.goesOn(i, stop) || t.ascribes(i, stop) || t.counts(i, stop) || !t.actsOn(i, stop) {
		return 0
	}
	return stop
}

// firstHalf says whether the clause in front of the comma at token i may go, as another stands
// behind it that names who acts there and takes up nothing.
func (t *trimmer) firstHalf(i, stop int) bool {
	next := i + 1
	if !t.finishes(i) || t.d.quoted(t.d.tokens[t.s.first].start) || t.goesOn(next, stop) || stop-next < minVersion {
		return false
	}
	if t.d.tokens[next].lower == "ал" {
		next++
	}
	if !kazakhFinite(t.d.tokens[stop-1].lower) || t.counts(next, stop) || t.counts(t.s.first, i) || t.d.tokens[next].kind != word {
		return false
	}
	for k := next; k < stop; k++ {
		w := t.d.tokens[k].lower
		if pronouns[w] || demonstratives[w] || kazakhBehind.has(w) || w == "деп" || w == "да" || w == "де" || t.d.quoted(t.d.tokens[k].start) {
			return false
		}
	}
	for _, m := range t.mentions {
		if m.first >= next && !m.office && !m.oblique && (t.lead(m) == next || t.onlyWhen(next, t.lead(m))) {
			return !t.attributes(i+1, stop)
		}
	}
	return false
}

// onlyWhen says whether nothing but when and where stands in tokens [first, end).
func (t *trimmer) onlyWhen(first, end int) bool {
	for k := first; k < end; k++ {
		tok := &t.d.tokens[k]
		if !t.dayAt(k) && !kazakhLeadIn.has(tok.lower) && (tok.kind != word || !endsWithAny(tok.lower, "да", "де", "та", "те")) {
			return false
		}
	}
	return true
}

// secondHalf says whether the clause behind the comma at token i only adds to a complete one: it
// takes up something of it in its first word, or says what a thing is. «…, оның 42 пайызы …».
func (t *trimmer) secondHalf(i, stop int) bool {
	next := i + 1
	if !t.settled(i) || !kazakhTakesUp.has(t.d.tokens[next].lower) || t.d.tokens[stop-1].upper || t.counts(next, stop) || t.attributes(next, stop) {
		return false
	}
	for k := next; k < stop; k++ {
		switch w := t.d.tokens[k].lower; {
		case w == "деп" && !t.planned(k+1, stop), w == "деген", kazakhTold(w) == 1, t.d.tokens[k].text == ":", strings.HasSuffix(w, "ынша"), strings.HasSuffix(w, "інше"):
			return false
		}
	}
	return true
}

// planned says whether the words from token i on tell that it is expected or planned.
func (t *trimmer) planned(i, stop int) bool {
	return i < stop && startsWithAny(t.d.tokens[i].lower, kazakhPlanned)
}

var kazakhPlanned = []string{"күт", "жоспарла", "белгілен", "көздел", "болжан"}

// settled says whether the clause before the comma at token i is complete, with a finite verb or
// a perfect, or a word that stands for a verb.
func (t *trimmer) settled(i int) bool {
	w := t.d.tokens[i-1].lower
	return i-t.s.first > 3 && (kazakhFinite(w) || kazakhPerfects.on(w, 2) && !kazakhNotPast.has(w) || kazakhVerbless.has(w))
}

var (
	kazakhTakesUp  = wordSet("ол оның оған оны онда олар олардың оларға соның бұл бұған мұны мұнда оның ішінде екеуі үшеуі себебі өйткені яғни сондықтан содан сонда осылайша")
	kazakhVerbless = wordSet("бар жатыр тұр отыр жүр тиіс мүмкін көп аз керек қажет екен болар")
)

// kazakhDashes finds what is put in between two dashes: «бастаған топ ⟦– A мен B –⟧ келіссөзге
// отырды». With commas there, the dashes part other things.
func (t *trimmer) kazakhDashes(dashes []int, stop int) (stretch, bool) {
	if len(dashes) != 2 || dashes[0] < t.s.first+2 {
		return stretch{}, false
	}
	a, b := dashes[0], dashes[1]
	switch {
	case b+minVersion/2 > stop, b-a < 3, b-a > maxAside, t.d.tokens[b-1].kind == punct, t.d.tokens[a-1].kind != word, t.d.tokens[b+1].kind != word:
		return stretch{}, false
	case t.goesOn(a+1, b), t.goesOn(t.s.first, a), t.attributes(a, b+3), t.tells(a, b), kazakhFinite(t.d.tokens[a-1].lower), t.pointsTo(b + 1), t.deniesAny():
		return stretch{}, false
	}
	return stretch{a, b + 1}, true
}

// kazakhPurpose finds what somebody did something for, behind the subject: «Елші ⟦кезекті қысқарту
// үшін⟧ … ұсынды». What is needed for it is not told without it.
func (t *trimmer) kazakhPurpose(from, stop int) (stretch, bool) {
	for k := from; k+minVersion/2 < stop && k < from+clauseLimit; k++ {
		tok := &t.d.tokens[k]
		if tok.kind == punct || t.d.quoted(tok.start) || t.names(k, k+1) {
			return stretch{}, false
		}
		if tok.lower != "үшін" {
			continue
		}
		if k < from+2 || !kazakhVerbalNoun(t.d.tokens[k-1].lower) || t.d.tokens[k+1].kind == punct || kazakhThanks.on(t.d.tokens[k+1].lower, 0) {
			return stretch{}, false
		}
		for n := k + 1; n < stop; n++ {
			if w := t.d.tokens[n].lower; kazakhNeeds.has(w) || kazakhThanks.on(w, 0) || t.denies(n) || kazakhTold(w) == 1 {
				return stretch{}, false
			}
		}
		return stretch{from, k + 1}, true
	}
	return stretch{}, false
}

// kazakhThanks are said for something.
var kazakhThanks = newEndings("рақмет", "рахмет", "алғыс", "алғысын", "ризашылық", "ризашылығын", "кешірім")

var kazakhNeeds = wordSet("керек қажет тиіс жеткілікті міндетті керегін қажетін тиістігін жетеді жетпейді жеткен маңызды мүмкін")
