package language

import "strings"

// People whom a text knows by no trade it calls by their children: a mother of three,
// «мать троих детей», «төрт баланың анасы». Without a number it says whose parent
// somebody is, and that is an office only if the child has none of his own name: mother of
// a conscript.

// parentNoun are the nouns for parents.
var parentNoun = wordSet("mother father grandmother grandfather мать отец ана анасы әке әкесі")

// childless says whether a noun for a parent stands without the number of children.
func (g *stage) childless(i int) bool {
	if !parentNoun.has(g.lower(i)) {
		return false
	}
	before := g.lower(i - 1)
	switch g.d.lang {
	case "en":
		return before != "single" && (g.lower(i+1) != "of" || !g.childCount(i+2) && !articles[g.lower(i+2)])
	case "ru":
		return !startsAny(before, []string{"многодетн", "одинок"}) && !g.childCount(i+1)
	}
	return !strings.HasSuffix(before, "балалы") && (before != "баланың" || !g.childCount(i-2))
}

// childCount says whether a small number stands at token i.
func (g *stage) childCount(i int) bool {
	return i >= 0 && i < len(g.d.tokens) && (g.d.tokens[i].kind == number || childNumber.has(g.lower(i)))
}

// childNumber are the numbers of children as words.
var childNumber = wordSet("two three four five six seven eight nine ten several двоих троих четверых пятерых шестерых семерых двух трех трёх четырех четырёх пяти шести бір екі үш төрт бес алты жеті сегіз бірнеше")

// withChildren widens the office of a parent by the number of children.
func (g *stage) withChildren(s *sentence, r *roleSpan) {
	if !parentNoun.has(r.noun.nom) {
		return
	}
	switch g.d.lang {
	case "en":
		if g.at(s, r.head+1) == "of" && g.childCount(r.head+2) && r.end < r.head+3 {
			r.end = min(s.end, r.head+3)
		} else if g.at(s, r.head-1) == "single" {
			r.first = r.head - 1
		}
	case "kk":
		if r.first > r.head-2 && r.head-2 >= s.first {
			r.first = r.head - 2
		}
	}
	r.text = g.slice(r.first, r.end, r.head, r.noun.nom)
}
