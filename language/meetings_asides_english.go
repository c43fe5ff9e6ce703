package language

// insideAside says whether a list stands in the English clause in commas that tells who
// those of the list in front are, and no part of what token at tells: "A, who accompanies
// B, met C".
func (sc *scene) insideAside(whose, co *company, at int) bool {
	g := sc.c.g
	if g.d.lang != "en" || g.lower(whose.end) != "," || !opensRelative[g.lower(whose.end+1)] || co.first <= whose.end+1 {
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
var opensRelative = setOf("who whom whose")

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
