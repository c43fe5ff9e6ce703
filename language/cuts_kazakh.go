package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// kazakhAdditions finds what only adds to a Kazakh sentence beside what a mark shows. What goes at no loss is light:
// offices told before, days, times and occasions in front, short names, words that only colour.
func (t *trimmer) kazakhAdditions(brackets []stretch, stop int) []stretch {
	var out []stretch
	light := append(t.offices(), t.days()...)
	marks := t.kazakhMarks(stop)
	if len(marks.dashes) == 0 || !t.speaksItself(stop) {
		light, out = t.kazakhFronts(light, stop)
	}
	light = slices.Concat(light, t.abbreviations(brackets), t.givenNames(), t.ministers(), t.kazakhHelpers(stop), t.kazakhWords(stop), t.kazakhSittings(stop), t.kazakhSaid(stop), t.kazakhDoubleDays(marks, stop), t.kazakhSameYear(stop), t.kazakhEmbassies(stop), t.daysOf(stop))
	t.known = light
	out = slices.Concat(out, light, t.kazakhAsides(), t.kazakhDeeds(marks, stop), t.kazakhClauses(marks, stop), t.secondOffices(), t.kazakhVenues(stop), t.edgeAsides(stop))
	return slices.Concat(out, t.kazakhGuests(stop), t.kazakhPeriods(stop), t.kazakhPlaceOf(stop), t.kazakhRooms(stop), t.kazakhTowns(marks, stop), t.kazakhMatters(marks, stop), t.kazakhReasons(stop), t.kazakhPairs(marks, stop), t.kazakhItems(marks, stop))
}

// finishes says whether the word before token i, a comma, is a finite verb:
// the clause is complete.
func (t *trimmer) finishes(i int) bool {
	return t.d.tokens[i].text == "," && i-t.s.first > 2 && kazakhFinite(t.d.tokens[i-1].lower)
}

// independent says whether tokens [i, end) are a clause of their own that only
// adds: it has its own finite verb, and is neither a contrast nor the words for
// who said the rest.
func (t *trimmer) independent(i, end int) bool {
	switch t.d.tokens[i].lower {
	case "бірақ", "алайда", "дегенмен", "әйтсе", "десе", "деп", "деді", "дейді", "егер", "себебі", "өйткені", "сондықтан", "яғни", "не", "я", "бірде", "немесе", "әлде":
		return false
	}
	if t.d.tokens[i].kind == number || countWord("kk", &t.d.tokens[i]) || startsWithAny(t.d.tokens[i].lower, kazakhCollectives) {
		return false // 98-і қолдады, үшеуі қалыс қалды: one count
	}
	if !kazakhFinite(t.d.tokens[end-1].lower) && !kazakhVerbless.has(t.d.tokens[end-1].lower) && !kazakhPerfects.on(t.d.tokens[end-1].lower, 2) && !strings.HasSuffix(t.d.tokens[end-1].lower, "уда") && !strings.HasSuffix(t.d.tokens[end-1].lower, "уде") || t.counts(i, end) {
		return false
	}
	for k := i; k < end; k++ {
		switch t.d.tokens[k].lower {
		case "деп":
			if !t.planned(k+1, end) {
				return false
			}
		case "деді", "дейді", "деген":
			return false
		}
	}
	return true
}

// kazakhCollectives are the beginnings of numbers that stand for people.
var kazakhCollectives = []string{"біреу", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу", "сегізеу", "тоғызы=", "қалған"}

// kazakhAsides finds what stands between the one who acts and what that one
// did: in the course of what.
func (t *trimmer) kazakhAsides() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.oblique {
			continue
		}
		for k := m.end; k+minVersion/2 < t.s.end && k < m.end+maxAside; k++ {
			if t.names(k, k+1) || t.d.quoted(t.d.tokens[k].start) || k == m.end && endsWithAny(t.d.tokens[k].lower, "ған", "ген", "қан", "кен") {
				break // «… баяндаған құжатқа сәйкес»: what that one did tells which
			}
			if t.comma(k) || t.ownSubject(m.end, k) {
				break // a deed, or «… сапары жағдайға байланысты шегерілгенін»: what the clause inside is about
			}
			if n := t.at(k, courseWords); n > 0 && k > m.end {
				end := k + n
				if t.comma(end) {
					end++
				}
				out = append(out, stretch{m.end, end})
				break
			}
		}
	}
	return out
}

// ownSubject says whether the word before token k can be the subject of a clause
// inside the sentence: somebody's visit, bill, decision, in the nominative.
func (t *trimmer) ownSubject(first, k int) bool {
	if k-1 <= first || t.at(k, courseWords) > 0 || t.d.tokens[k].function {
		return false
	}
	return endsWithAny(t.d.tokens[k-1].lower, "ры", "рі", "сы", "сі", "мы", "мі", "уы", "уі", "зы", "зі", "йы", "йі")
}

// maxAside is how many tokens such words have at most.
const maxAside = 14

// kazakhConverb says whether a word is a verb's converb in -п.
func kazakhConverb(w string) bool {
	return w != "деп" && endsWithAny(w, "ып", "іп", "ап", "еп", "йп", "оп", "өп") && utf8.RuneCountInString(w) > 3
}
