package language

// verblessSentence takes a Russian sentence without a verb that goes on with the encounter of the one
// before for an encounter like it: «Утром А встретился с Б. Позже – с В», «А виделся с Б. А В – с Г».
func (sc *scene) verblessSentence() {
	g, led := sc.c.g, sc.led
	if g.d.lang != "ru" || led.at != sc.si-1 || led.last.tells&(tellsReceive|tellsVisit|tellsAudience) != 0 {
		return
	}
	dash := sc.s.first
	for dash < sc.s.end && !isDash(g.lower(dash)) {
		dash++
	}
	if next := g.at(sc.s, dash+1); dash == sc.s.first || next != "с" && next != "со" || !sc.whoOrWhen(dash) {
		return
	}
	for k := dash + 1; k < sc.s.end; k++ {
		if t := &g.d.tokens[k]; isDash(t.text) || isQuoteMark(t.text) || t.text == ":" || russianFinites.has(t) && !t.upper {
			return
		}
	}
	sc.meets = append(sc.meets, encounter{at: dash, tells: led.last.tells, kind: led.last.kind})
}

// whoOrWhen says whether a Russian sentence tells nothing in front of token end but who, when and where.
func (sc *scene) whoOrWhen(end int) bool {
	g := sc.c.g
	governed := false // what a preposition in front governs
	for k := sc.s.first; k < end; k++ {
		t := &g.d.tokens[k]
		_, preposition := russianPrepositions[t.lower]
		switch {
		case preposition:
			governed = true
		case governed && t.kind == word && !finitePast(t.lower):
		case g.names[k] != 0, sc.inRole(k), g.isHead[k], adverbial.has(t.lower), sc.inDate(k), besides.has(t), t.text == ",":
			governed = false
		default:
			return false
		}
	}
	return true
}
