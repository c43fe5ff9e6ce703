package language

import "strings"

// What only colours, and what is known of somebody already.

// epithet says whether the adjective at tokens [i, end) may go from before its noun: "a ⟦fruitful⟧ exchange".
// The article before it must suit the word behind it.
func (t *trimmer) epithet(i, end, stop int) bool {
	if i <= t.s.first || end >= stop || t.d.tokens[i].upper || t.d.quoted(t.d.tokens[i].start) {
		return false
	}
	before, next := t.d.tokens[i-1].lower, &t.d.tokens[end]
	switch {
	case next.kind != word, next.function, joins.has(next.lower), t.d.tokens[i-1].kind != word, beforeEpithet.has(before), t.predicate(end):
		return false
	case before == "a":
		return !strings.ContainsAny(next.lower[:1], "aeiouh")
	case before == "an":
		return strings.ContainsAny(next.lower[:1], "aeio")
	}
	return true
}

// beforeEpithet are words whose adjective must stay.
var beforeEpithet = wordSet("as so more most less least very too how quite is was are were be been being and or no any without not only by if than")

// firstNames finds the first names of those named before, behind the office: "Senator ⟦Marta⟧ Lindqvist".
// Where two have the surname, it tells which is meant.
func (t *trimmer) firstNames() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		last := &t.d.tokens[m.end-1]
		if m.office || m.end < m.first+2 || !m.again() || m.p.eastern || last.text != m.p.family || !t.officeBefore(m) || t.d.quoted(last.start) || t.shared(m.p) {
			continue
		}
		s := stretch{m.first, m.end - 1}
		out = append(out, s)
		t.known = append(t.known, s)
	}
	return out
}

// shared says whether another person of the text has somebody's surname.
func (t *trimmer) shared(p *person) bool {
	for _, q := range t.cast {
		if q != p && q.family == p.family {
			return true
		}
	}
	return false
}

// excellency returns where the title in capitals ends that token i opens before an office or a name:
// "⟦HE⟧ the Speaker", i if none does.
func (t *trimmer) excellency(i, stop int) int {
	switch t.d.tokens[i].text {
	case "HE", "HH", "HRH":
	default:
		return i
	}
	next := i + 1
	if next < stop && t.d.tokens[next].lower == "the" {
		next++
	}
	if next+1 >= stop || t.d.tokens[next].kind != word || !t.d.tokens[next].upper {
		return i
	}
	if t.names(next, next+1) || t.hasRole(next) || t.names(i, i+1) {
		return i + 1
	}
	return i
}

// onward says whether the word at token i only tells that a deed came after another: "X ⟦then⟧ met Y".
func (t *trimmer) onward(i, stop int) bool {
	if !onwards.has(t.d.tokens[i].lower) || i <= t.s.first || i+2 >= stop || t.d.tokens[i-1].kind != word || joins.has(t.d.tokens[i-1].lower) || t.predicate(i-1) || dependent.has(t.d.tokens[i-1].lower) {
		return false
	}
	return t.deed(i+1) && !t.inDate(i-1) && !unitsOfTime.has(t.d.tokens[i-1].lower)
}

var onwards = wordSet("then later further subsequently afterwards")
