package language

import "unicode/utf8"

// Kazakh marks few of its phrases: the verb stands at the end, and whatever comes before
// hangs together without a comma. A stretch can only be left out where both its edges are
// certain. Its left edge is the beginning of the sentence, a comma, or the end of the
// subject; its right edge a word whose form ends a phrase.

// kazakhEdge is a token in front of which a phrase can begin.
type kazakhEdge struct {
	at     int
	person bool // named
	both   bool // two by name
}

// kazakhMarks are the places of a sentence outside quotations at which its rules look: found in one
// pass, as most sentences have few.
type kazakhMarks struct {
	commas, dashes, ands []int
	aims                 bool // it has an "үшін"
}

func (t *trimmer) kazakhMarks(stop int) (m kazakhMarks) {
	for i := t.s.first; i < stop; i++ {
		tok := &t.d.tokens[i]
		switch {
		case tok.kind == punct:
			if tok.text == "," && !t.d.quoted(tok.start) {
				m.commas = append(m.commas, i)
			} else if isDash(tok.text) && !t.d.quoted(tok.start) {
				m.dashes = append(m.dashes, i)
			}
		case !tok.function: // all below are
		case tok.lower == "және":
			m.ands = append(m.ands, i)
		case tok.lower == "үшін":
			m.aims = true
		}
	}
	return m
}

// kazakhSubjects returns the ends of what can be the subject of a sentence: a word for people
// that opens it, the holder of an office, a person by name.
func (t *trimmer) kazakhSubjects() []kazakhEdge {
	var edges []kazakhEdge
	first := t.opened()
	for k := first; k < min(first+3, t.s.end-2); k++ {
		if n := t.at(k, subjectWords); n > 0 {
			if !kazakhSomebody.has(t.d.tokens[k+n].lower) { // «делегация жетекшісі»
				edges = append(edges, kazakhEdge{at: k + n})
			}
			break
		}
		if !t.dayAt(k) {
			break
		}
	}
	edges = append(edges, t.openingSubjects(first)...)
	for _, r := range t.roles {
		if r.end < t.s.end-2 && r.first >= t.s.first && r.noun.cases&nominative != 0 && r.noun.possessed && !t.held(r) && t.leadsIn(r.first) {
			edges = append(edges, kazakhEdge{at: r.end})
		}
	}
	for n, m := range t.mentions {
		switch first := t.lead(m); {
		case m.oblique || m.office || m.end >= t.s.end-2:
		case t.leadsIn(first):
			edges = append(edges, kazakhEdge{at: m.end, person: true})
		case n > 0 && first > t.s.first && kazakhAnd(t.d.tokens[first-1].lower) && t.mentions[n-1].end == first-1 && t.leadsIn(t.lead(t.mentions[n-1])):
			edges = append(edges, kazakhEdge{at: m.end, person: true, both: true})
		}
	}
	return edges
}

// held says whether the holder of an office is told by name right behind it.
func (t *trimmer) held(r roleSpan) bool { return t.names(r.end, r.end+1) }

// lead returns where the words for a person begin: the office in front of the name.
func (t *trimmer) lead(m *mention) int {
	for _, r := range t.roles {
		if r.end == m.first {
			return r.first
		}
	}
	return m.first
}

// leadsIn says whether the subject may begin with token i: nothing stands before it but words
// for when and where, which are no subject themselves and belong to whatever verb stays. An
// object in front belongs to the first one: «кездесуге X қатысып, …».
func (t *trimmer) leadsIn(i int) bool {
	first := t.opened()
	if i <= first || t.comma(i-1) && t.doneBefore(i-1) {
		return true
	}
	before := &t.d.tokens[i-1]
	if before.kind == word && kazakhAttributive(before.lower) {
		return true
	}
	if before.kind == word && !t.dayAt(i-1) && !kazakhLeadIn.has(before.lower) && (before.upper || !endsWithAny(before.lower, "да", "де", "та", "те") || !longerThan(before.lower, 4)) {
		return false
	}
	for k := i - 1; k >= first; k-- {
		tok := &t.d.tokens[k]
		if tok.kind != word || t.dayAt(k) {
			continue
		}
		if of := kazakhEnding(tok.lower); of == accusative || of == instrumental || of == dative && !(k+1 < len(t.d.tokens) && kazakhTerms.has(t.d.tokens[k+1].lower)) {
			return false
		}
	}
	return true
}

var kazakhLeadIn = wordSet("кейін соң бұрын бойынша ал күні таңертең кешке түсте орай сәйкес")

// dayAt says whether token i belongs to the words for a day, a month or a year.
func (t *trimmer) dayAt(i int) bool {
	return i < len(t.d.tokens) && t.d.inDate(t.d.tokens[i].start)
}

// opened returns the token with which the sentence opens behind its formulas.
func (t *trimmer) opened() int {
	if t.front > 0 {
		return t.front - 1
	}
	first := t.s.first
	for end := t.opening(first); end > first; end = t.opening(first) {
		first = end
	}
	t.front = first + 1
	return first
}

// kazakhAttributive says whether a word is a participle: it tells of the noun behind it.
func kazakhAttributive(w string) bool {
	return longerThan(w, 4) && !kazakhNotPast.has(w) && (kazakhPerfects.on(w, 2) || kazakhHabits.on(w, 3) && !kazakhNouns.has(cutRunes(w, 3)))
}

var kazakhPerfects = newEndings("ған", "ген", "қан", "кен")

// cutRunes returns a word without its last n letters.
func cutRunes(w string, n int) string {
	for ; n > 0 && w != ""; n-- {
		_, size := utf8.DecodeLastRuneInString(w)
		w = w[:len(w)-size]
	}
	return w
}

// kazakhTellsThat says whether a word ends a clause that a verb of speech rules:
// басталғанын, өтетінін, екенін.
func kazakhTellsThat(w string) bool {
	return kazakhThat.on(w, 2) || w == "екенін" || w == "жоғын"
}

var kazakhThat = newEndings("ғанын", "генін", "қанын", "кенін", "атынын", "етінін", "йтынын", "йтінін", "ятынын", "ғандығын", "гендігін", "қандығын", "кендігін", "атындығын", "етіндігін", "екендігін", "екендерін", "ғандарын", "гендерін")

// kazakhTold returns the form of a word that ends a clause which another verb rules, 0 if it
// ends none: that something is so, to do something (as what is proposed, or agreed on).
func kazakhTold(w string) int {
	switch {
	case kazakhTellsThat(w):
		return 1
	case kazakhToDo.on(w, 2):
		return 2
	case kazakhUpTo.on(w, 2):
		return 3
	}
	return 0
}

var (
	kazakhToDo = newEndings("уды", "уді", "юды", "юді")
	kazakhUpTo = newEndings("уға", "уге", "юға", "юге")
)

// clauseLimit is how many tokens a clause has at most that is left out in Kazakh.
const clauseLimit = 18
