package language

// One of those whom somebody met, and the first or last of several things, in Kazakh.

// kazakhPairs finds them.
func (t *trimmer) kazakhPairs(m kazakhMarks, stop int) []stretch {
	var out []stretch
	if len(m.ands) > 0 && !t.countsThem(stop) {
		out = append(out, t.metWith(stop)...)
		for _, i := range m.ands {
			if end := t.lastObject(i, stop); end > 0 {
				out = append(out, stretch{i, end})
			}
		}
	}
	for _, i := range m.commas {
		if i+4 < stop && t.d.tokens[i+1].lower == "сондай-ақ" {
			if end := t.besides(i, stop); end > 0 {
				out = append(out, stretch{i, end})
			}
		}
	}
	if len(m.ands) > 0 && len(m.commas) > 0 {
		out = append(out, t.firstObjects(stop)...)
	}
	return out
}

// countsThem says whether the sentence tells how many were met, or that it was one by one or
// together: with one left out it would be wrong.
func (t *trimmer) countsThem(stop int) bool {
	for i := t.s.first; i < stop; i++ {
		tok := &t.d.tokens[i]
		if tok.kind == word && (startsWithAny(tok.lower, kazakhTogether) || tok.lower == "екі" || tok.lower == "үш" || tok.lower == "төрт") {
			return true
		}
	}
	return false
}

var kazakhTogether = []string{"екеу", "үшеу", "төртеу", "бесеу", "бөлек", "жеке-жеке", "кезек", "бірге=", "бірлес", "үшжақты", "төртжақты", "көпжақты", "бір-бір", "қатар", "арасы", "ортақ", "барлы", "бәрі", "екіжақты", "жекелей", "әрқайсы", "бірқатар", "бірнеше"}

// metWith finds one of several people, each with an ending that says "with", "to" or "whom": «Ахмад
// Хакиммен ⟦және ФАО өкілі Беатрис Мораиспен⟧ кездесті».
func (t *trimmer) metWith(stop int) []stretch {
	var out []stretch
	for _, a := range t.mentions {
		if a.office || a.end+2 >= stop || t.oneOfSeveral(a) {
			continue
		}
		of := kazakhEnding(t.d.tokens[a.end-1].lower)
		if of != instrumental && of != accusative && of != dative {
			continue
		}
		next := t.mentionLed(a.end+1, of)
		if next == nil || next.end >= stop {
			continue
		}
		switch mark := &t.d.tokens[a.end]; {
		case mark.lower == "және":
			if !t.comma(max(t.lead(a)-1, t.s.first)) && t.d.tokens[next.end].kind == word && !kazakhParticles.has(t.d.tokens[next.end].lower) {
				out = append(out, stretch{a.end, next.end})
			}
		case mark.text == ",":
			last := next
			for last != nil && last.end+2 < stop && t.comma(last.end) {
				last = t.mentionLed(last.end+1, of)
			}
			if last == nil || last.end+2 >= stop || t.d.tokens[last.end].lower != "және" {
				continue
			}
			out = append(out, stretch{a.end, next.end})
			if end := t.mentionLed(last.end+1, of); end != nil && end.end < stop && t.d.tokens[end.end].kind == word {
				out = append(out, stretch{a.end, end.end})
			}
		}
	}
	return out
}

// oneOfSeveral says whether words in the plural stand before somebody, or a dash: «топ мүшелері
// A-мен және B-мен», «басшыларын – A-ны және B-ны».
func (t *trimmer) oneOfSeveral(m *mention) bool {
	for i := max(t.s.first, t.lead(m)-3); i < m.first; i++ {
		tok := &t.d.tokens[i]
		if isDash(tok.text) || tok.text == ":" || tok.kind == word && kazakhPlurals.on(tok.lower, 2) {
			return true
		}
	}
	return false
}

var kazakhPlurals = newEndings("лар", "лер", "дар", "дер", "тар", "тер", "лары", "лері", "дары", "дері", "тары", "тері")

// mentionLed returns the person by name whose words begin with token i and end in a case.
func (t *trimmer) mentionLed(i int, of kase) *mention {
	for _, m := range t.mentions {
		if t.lead(m) == i && !m.office && kazakhEnding(t.d.tokens[m.end-1].lower) == of {
			return m
		}
	}
	return nil
}

// lastObject returns where the second of two objects ends that the "and" at token i joins, each in
// the accusative, right before the verb: «қайық салығын ⟦және айлақ жалын⟧ талқылады».
func (t *trimmer) lastObject(i, stop int) int {
	if i-t.s.first < 3 {
		return 0
	}
	before := &t.d.tokens[i-1]
	if before.kind != word || before.upper || !t.plainObject(i-1) || t.counted(i) {
		return 0
	}
	for k := i + 1; k < min(i+maxItem+2, stop-1); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || t.d.quoted(tok.start) || tok.function || pronouns[tok.lower] || demonstratives[tok.lower] || kazakhBehind.has(tok.lower) || kazakhConverb(tok.lower) || kazakhAttributive(tok.lower) || t.denies(k) {
			return 0
		}
		if t.plainObject(k) {
			if t.endsWithVerb(k+1, stop) {
				return k + 1
			}
			return 0
		}
		if of := kazakhEnding(tok.lower); of != nominative && !kazakhGenitive(tok.lower) {
			return 0
		}
	}
	return 0
}

// plainObject says whether token i is a noun in the accusative: no clause that a verb rules.
func (t *trimmer) plainObject(i int) bool {
	w := t.d.tokens[i].lower
	return kazakhEnding(w) == accusative && longerThan(w, 4) && !kazakhFinite(w) && kazakhTold(w) == 0 && !kazakhConverb(w) && !kazakhAdjectives.on(w, 2) && !kazakhNotFinite[w]
}

// kazakhAdjectives are endings of adjectives that look like the accusative.
var kazakhAdjectives = newEndings("лы", "лі", "сыз", "сіз", "шақты", "ықты", "ікті", "атты")

// endsWithVerb says whether tokens [i, stop) are the verb of the sentence and no more.
func (t *trimmer) endsWithVerb(i, stop int) bool {
	for k := i; k < stop; k++ {
		if w := t.d.tokens[k].lower; t.d.tokens[k].kind != word || kazakhVerbalNoun(w) || t.plainObject(k) || kazakhAttributive(w) && k+1 < stop {
			return false // «керуенін өткізу тәртібін нақтылады»
		}
	}
	return i < stop && stop-i <= 3 && t.settled(stop)
}

// besides returns where the last thing of a row ends that «сондай-ақ» opens behind the comma at token
// i, in the case of the one before or in front of the noun that they share: «тәжірибе алмасу⟦,
// сондай-ақ сауданы дамыту⟧ мәселелерін талқылады».
func (t *trimmer) besides(i, stop int) int {
	before := t.d.tokens[i-1].lower
	of := t.itemCase(i - 1)
	if of == 0 || t.counted(i) {
		return 0
	}
	for k := i + 2; k < min(i+clauseLimit, stop); k++ {
		tok := &t.d.tokens[k]
		if tok.kind == punct && !t.d.quoted(tok.start) || kazakhConverb(tok.lower) || t.names(k, k+1) {
			return 0
		}
		if k < i+3 {
			continue
		}
		switch {
		case kazakhVerbalNoun(before) && kazakhVerbalNoun(t.d.tokens[k-1].lower) && (kazakhIssues.on(tok.lower, 0) || tok.lower == "туралы" || tok.lower == "жөнінде"):
			return k
		case of != nominative && t.plainObject(k) && of == accusative && t.endsWithVerb(k+1, stop):
			return k + 1
		}
	}
	return 0
}

var kazakhIssues = newEndings("мәселелері", "мәселелерін", "мәселесі", "мәселесін", "мәселелеріне", "жайын", "бағыттарын")

// firstObjects finds the first of three things or more behind the subject, each in the accusative:
// «Тараптар ⟦байланыстың жайын,⟧ шекара ісін және су бөлуді қарады».
func (t *trimmer) firstObjects(stop int) []stretch {
	var out []stretch
	for _, e := range t.kazakhSubjects() {
		k := t.clauseComma(e.at, stop)
		if k < e.at+2 || t.counted(k) || !t.plainObject(k-1) || t.pointsTo(k+1) || t.owned(k+1) || t.actsAnew(k+1) {
			continue
		}
		tok := &t.d.tokens[e.at]
		if tok.kind != word || tok.function || kazakhAttributive(tok.lower) || t.holdsMore(e.at, k) {
			continue
		}
		end := t.itemEnd(k+1, stop)
		if end > 0 && t.plainObject(end-1) && t.rowEnds(end, stop) && !t.goesOnPast(end, stop) {
			s := stretch{e.at, k + 1}
			out, t.either = append(out, s), append(t.either, s)
		}
	}
	return out
}

// holdsMore says whether tokens [first, end) hold a verb form, a case other than that of whose and
// whom, or the end of a clause.
func (t *trimmer) holdsMore(first, end int) bool {
	for i := first; i < end-1; i++ {
		w := t.d.tokens[i].lower
		if kazakhConverb(w) || kazakhFinite(w) || t.names(i, i+1) || t.d.tokens[i].function || kazakhEnding(w) == accusative && t.plainObject(i) || kazakhEnding(w) == dative || kazakhEnding(w) == instrumental {
			return true
		}
	}
	return false
}

// goesOnPast says whether another comma follows the row whose item ends at token i.
func (t *trimmer) goesOnPast(i, stop int) bool {
	for t.comma(i) {
		if i = t.itemEnd(i+1, stop); i == 0 {
			return true
		}
	}
	return t.goesOn(i+1, stop)
}
