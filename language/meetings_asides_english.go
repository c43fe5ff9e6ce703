package language

import "strings"

// insideAside says whether a list stands in the English clause in commas that tells who
// those of the list in front are, and no part of what token at tells: "A, who accompanies
// B, met C".
func (sc *scene) insideAside(whose, co *company, at int) bool {
	g := sc.c.g
	if g.d.lang != "en" || g.lower(whose.end) != "," || !opensRelative.has(g.lower(whose.end+1)) || co.first <= whose.end+1 {
		return false
	}
	for k := whose.end + 2; k < co.first; k++ {
		if t := &g.d.tokens[k]; t.kind == punct && t.text == "," {
			return false
		}
	}
	for k := co.end; k < at; k++ {
		if g.lower(k) == "," {
			return true
		}
	}
	return false
}

// opensRelative are the English words that open a clause about who stands in front.
var opensRelative = wordSet("who whom whose")

// besideBehindAside says whether English tokens [from, to) only tell who those in front are
// and that somebody was with them: "A, who chairs the group, together with B".
func (sc *scene) besideBehindAside(from, to int) bool {
	const longest = 24
	g := sc.c.g
	if g.d.lang != "en" || to-from > longest || g.lower(from) != "," {
		return false
	}
	for k := from + 1; k < to; k++ {
		switch {
		case sc.mark(k)&tellsEncounter != 0:
			return false
		case sc.mark(k)&tellsAside != 0:
			return g.lower(k-1) == ","
		}
	}
	return false
}

// opensBesideSubject says whether an English sentence opens with whom the subject behind was
// together with: "Together with A, B met C".
func (sc *scene) opensBesideSubject(co *company, p *party) bool {
	g := sc.c.g
	if g.d.lang != "en" || len(co.members) != 1 || !co.members[0].beside || p.beside || p.part != partSubject || g.lower(co.end) != "," || p.first-co.end > 2 {
		return false
	}
	k := sc.s.first
	for k < co.first && sc.inDate(k) || g.lower(k) == "," || g.lower(k) == "on" {
		k++
	}
	return sc.mark(k)&tellsAside != 0 && k < co.first
}

// saysWhoThatIs says whether what stands in English from token k to a comma in front of token
// to only says who the one in front is: "A, a lawyer by training, and B", "A, himself a former
// mayor, and B".
func (sc *scene) saysWhoThatIs(k, to int) bool {
	g := sc.c.g
	if g.lower(k-1) != "," || joinsList(g.lower(k)) {
		return false
	}
	for j := k; j < to; j++ {
		t := &g.d.tokens[j]
		switch {
		case t.lower == ",":
			return j > k+1 && joinsList(g.lower(j+1))
		case t.kind != word || sc.mark(j)&tellsEncounter != 0 || englishFinites.has(t) || g.names[j] != 0:
			return false
		}
	}
	return false
}

// withPeopleOfHis says whether nothing but people without names who did it with him stands from
// token k, behind an English name, to the verb at token to: "A and members of the delegation met
// B", "A with a group of deputies received B".
func (sc *scene) withPeopleOfHis(k, to int) bool {
	const longest = 9
	g := sc.c.g
	if g.lower(k) == "," {
		for j := sc.s.first; j < k; j++ {
			if t := &g.d.tokens[j]; !sc.inRole(j) && !t.upper && (englishFinites.has(t) || strings.HasSuffix(t.lower, "ed")) {
				return false // A praised the president, B, and officials met C
			}
		}
		k++ // the president, A, and his delegation met B
	}
	if low := g.lower(k); to-k > longest || low != "and" && low != "with" {
		return false
	}
	people := false
	for k++; k < to; k++ {
		t := &g.d.tokens[k]
		switch {
		case t.kind != word || t.upper || sc.mark(k)&tellsEncounter != 0:
			return false
		case people && (englishAdverb(t.lower) || sc.mark(k)&tellsLight != 0):
		case g.isHead[k], sc.mark(k)&tellsCrowd != 0, hisPeople.has(t.lower):
			people = true
		case !people && englishFinites.has(t):
			return false
		case t.lower != "of" && !englishFiller(t.lower) && people:
			return false
		}
	}
	return people
}

// hisPeople are English nouns for people who go with somebody.
var hisPeople = wordSet("team colleagues aides staff entourage party wife husband others advisers advisors officials experts deputy assistants companions")

// pastInsertion is where an English sentence goes on behind the words in commas at token k that
// stand between a subject and its verb: "The two, however, met".
func (sc *scene) pastInsertion(k int) int {
	const longest = 8
	g := sc.c.g
	if g.d.lang != "en" || k >= sc.s.end || g.lower(k) != "," {
		return k
	}
	for j := k + 1; j < min(sc.s.end, k+longest); j++ {
		t := &g.d.tokens[j]
		switch {
		case t.text == ",":
			return j + 1
		case t.kind != word || t.upper || sc.mark(j)&tellsEncounter != 0:
			return k
		}
	}
	return k
}
