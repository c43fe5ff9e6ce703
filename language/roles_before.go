package language

import (
	"strings"

	"minber/digest"
)

// wasBefore says whether the words around an office tell that somebody was in it before what the
// text is about: "was president of the chamber before moving to Geneva", «до избрания была акимом»,
// «ранее работавшая министром».
func (g *stage) wasBefore(s *sentence, r *roleSpan) bool {
	k := r.first - 1
	if g.d.lang == "en" {
		if articles[g.at(s, k)] {
			k--
		}
		served := g.at(s, k) == "as" && (g.at(s, k-1) == "served" || g.at(s, k-1) == "worked")
		if g.at(s, k) == "as" && g.workedThere(s, k) {
			return true
		}
		return (served || g.at(s, k) == "was") && untilThen.has(g.at(s, r.end)) || g.wasFor(s, r.first, r.end)
	}
	if g.d.lang == "ru" && g.at(s, k-1) == "в" && (g.place[k] != "" || g.town[k] != "") {
		for i := k - 2; i > s.first && k-i < 8; i-- {
			if strings.HasPrefix(g.lower(i), "котор") {
				return wasVerbs.has(&g.d.tokens[k-2]) // который шесть лет работал в Дели представителем
			}
		}
	}
	if g.d.lang != "ru" || !wasVerbs.has(&g.d.tokens[max(k, 0)]) || k < s.first {
		return false
	}
	for i := k - 1; i >= s.first && k-i < 5 && g.d.tokens[i].kind != punct; i-- {
		if earlierWord.has(g.lower(i)) {
			return true
		}
	}
	return false
}

// workedThere says whether the English clause that "as" at token k goes on tells where somebody worked then: "who
// worked in Delhi for six years as an envoy", "who had served in Riga as a consul".
func (g *stage) workedThere(s *sentence, k int) bool {
	const longest = 8 // tokens
	for i := k - 1; i > s.first && k-i < longest && g.d.tokens[i].kind != punct; i-- {
		if low := g.lower(i); low == "worked" || low == "served" {
			before := g.at(s, i-1)
			return g.at(s, i+1) == "in" && (before == "who" || before == "had" && g.at(s, i-2) == "who")
		}
	}
	return false
}

var (
	// untilThen stand behind an office that was held until something came.
	untilThen = wordSet("before until till prior")
	// earlierWord tell in Russian of a time before.
	earlierWord = wordSet("ранее прежде раньше некогда когда-то до")
	// wasVerbs begin the Russian verbs of having been or worked as something.
	wasVerbs = beginsWith("был=", "была=", "бывш", "работал", "работавш", "служил", "служивш", "являлся=", "являлась=", "трудил", "возглавлял")
)

// actsFor reads «Обязанности председателя комитета временно исполняет X», where the office r is the
// chairman's. It says whether the sentence tells that of somebody.
func (c *cast) actsFor(s *sentence, si int, r *roleSpan) bool {
	g := c.g
	if g.d.lang != "ru" || g.at(s, r.first-1) != "обязанности" {
		return false
	}
	for k := r.end; k < min(r.end+3, s.end); k++ {
		if !actingVerbs.has(&g.d.tokens[k]) {
			continue
		}
		m := c.behind(si, k+1)
		if m == nil {
			m = c.before(si, r.first-1)
		}
		if m == nil {
			return false
		}
		doing := "исполняющий"
		if m.p.sex == female {
			doing = "исполняющая"
		}
		r.tenure, r.text = digest.Acting, doing+" обязанности "+lowerFirst(g.slice(r.first, r.end, -1, ""))
		c.give(m.p, r)
		return true
	}
	return false
}

// actingVerbs begin the Russian verbs of acting for somebody.
var actingVerbs = beginsWith("исполняет", "исполнял", "исполнит=", "исполнять=")

// fromSide returns where the words start behind a name that tell of whom or from where somebody is,
// up to the comma at token i; i itself if there are none: «X от партии зелёных, депутат …».
func (g *stage) fromSide(s *sentence, i int) int {
	const longest = 6 // words
	for k := i - 1; k > s.first && i-k <= longest && g.names[k] == 0 && g.d.tokens[k].kind != punct; k-- {
		if memberLink.has(g.lower(k)) && g.names[k-1] != 0 {
			return k
		}
	}
	return i
}
