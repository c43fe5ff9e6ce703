package language

import "strings"

// mind reads what the words of the sentence tell.
func (sc *scene) mind() {
	s, d := sc.s, sc.c.g.d
	sc.marks = d.desk.marks[s.first:s.end:s.end]
	around := sc.kazakhMarks
	switch d.lang {
	case "en":
		around = sc.englishMarks
	case "ru":
		around = sc.russianMarks
	}
	for k := s.first; k < s.end; k++ {
		m := sc.c.g.l.meets(d, k)
		if sc.c.g.names[k] != 0 {
			m &^= tellsSport // с акимом Матчановым
		}
		m = around(k, m)
		sc.marks[k-s.first] = m
		sc.any |= m
	}
	if d.lang == "ru" && sc.any&tellsAhead != 0 {
		sc.mindAsked()
	}
}

// kazakhMarks changes what the word at token k tells by the words around it.
func (sc *scene) kazakhMarks(k int, m tells) tells {
	g := sc.c.g
	if m&(tellsTalk|tellsWeak) != 0 && sc.aroundMeal(k) {
		m &^= tellsTalk | tellsWeak
	}
	if k == sc.s.first {
		return m
	}
	name := k - 1
	if low := g.lower(name); (low == "мырзамен" || low == "ханыммен") && name > sc.s.first {
		name--
	}
	if g.lower(k) == "отырып" && g.names[name] != 0 && kazakhEnding(g.lower(k-1)) == instrumental {
		m |= tellsWeak // министр Құлбаевпен отырып, Құлбаев мырзамен отырып
	}
	return sc.kazakhMark(k, m)
}

// englishMarks is the same for English.
func (sc *scene) englishMarks(k int, m tells) tells {
	g := sc.c.g
	low := g.lower(k)
	if k > sc.s.first && g.lower(k-1) == "did" {
		m |= emphatic[low]
	}
	m |= sc.phrasalAt(k)
	if ofPartners.has(low) && strings.HasPrefix(g.at(sc.s, k+1), "partner") {
		m &^= tellsTalk | tellsRoom | tellsWeak // her conversation partners
	}
	switch low {
	case "partner", "partners":
		if ofPartners.has(g.at(sc.s, k-1)) {
			m |= tellsGuest
		}
	case "made":
		if g.at(sc.s, k+1) == "up" && g.at(sc.s, k+2) == "of" {
			m &^= tellsEncounter // the delegation is made up of
		}
	case "bilateral":
		if sc.bilateralMatter(k) {
			m &^= tellsTalk | tellsRoom // bilateral trade
		}
	case "lunch", "dinner", "breakfast", "supper", "tea", "coffee":
		if sc.tellsTheHour(k) {
			m &^= tellsTalk | tellsRoom // after lunch
		}
	case "final":
		if sc.playsFinal(k) {
			m |= tellsSport
		}
	case "time":
		if prev := g.at(sc.s, k-1); prev == "this" || prev == "that" || prev == "each" || prev == "every" || nthVisitor.has(prev) {
			m &^= tellsTalk // this time with the envoy beside him
		}
	case "together":
		if sc.wentTogether(k) {
			m |= tellsFace
		}
	case "call", "called", "calls":
		switch next := g.at(sc.s, k+1); {
		case next == "off", next == "to" && low == "called" && toBe.has(g.at(sc.s, k-1)):
			m &^= tellsEncounter | tellsMotion | tellsSummon // an audience was called off, A was called to the president
		case next == "on" && low == "call" && !sc.inDate(k+2) && sc.callInPerson(k):
			m = m&^(tellsTalk|tellsCall|tellsPhone) | tellsVisit
		}
	case "took", "takes", "taking", "returned", "came", "went", "raised", "pursued":
		if sc.tookLeave(k) > 0 {
			m |= tellsMeet
		} else if sc.takesUpWith(k) {
			m = m&^(tellsMotion|tellsTold) | tellsWeak
		}
	case "joined":
		if sc.joinedOver(k) {
			m |= tellsGreet
		}
	case "waiting", "awaited":
		if sc.waitsWhere(k) {
			m |= tellsSummon
		}
	case "engagement":
		if k > sc.s.first && nthVisitor.has(g.lower(k-1)) {
			m |= tellsTalk // her first engagement was with
		}
	case "was", "is":
		if g.at(sc.s, k+1) == "in" && k+2 < sc.s.end && g.capit[k+2] {
			m |= tellsStay // was in Riga on Monday
		}
	case "visit":
		if k > sc.s.first+1 && g.lower(k-1) == "a" && (receivesVisit.has(g.lower(k-2)) && sc.visitTold(k+1) || sc.openedWith(k-2)) {
			m |= tellsVisit
		}
	case "over":
		if next := g.at(sc.s, k+1); (next == "a" || next == "an") && !sc.overDrink(k) {
			m &^= tellsFace // over a bill
		}
		if sc.overMeal(k) {
			m |= tellsFace
		}
	}
	return m
}

// ofPartners are the English words in front of "partners" that make them those somebody talked with.
var ofPartners = wordSet("conversation discussion dialogue negotiating negotiation talks")

// callInPerson says whether the English noun "call" at token k, with "on" behind it, is a
// visit: a call on A, a brief call on A; not: to call on the sides.
func (sc *scene) callInPerson(k int) bool {
	const longest = 3
	for j := k - 1; j >= sc.s.first && k-j <= longest; j-- {
		switch low := sc.c.g.lower(j); {
		case low == "a" || low == "the" || low == "his" || low == "her":
			return true
		case sc.c.g.d.tokens[j].kind != word, joinsList(low), low == "to", sc.mark(j)&tellsPhone != 0, low == "conference":
			return false
		}
	}
	return false
}

// russianMarks is the same for Russian, where few words can tell more: each is asked once.
func (sc *scene) russianMarks(k int, m tells) tells {
	t := &sc.c.g.d.tokens[k]
	if m&tellsWeak != 0 && m&tellsAhead != 0 && sc.agreedToMeet(k) {
		m &^= tellsWeak
	}
	if !tellsMoreRussian.has(t) {
		return m
	}
	if sc.wasWith(k) {
		m |= tellsVisit
	}
	if sc.overMeal(k) {
		m |= tellsFace
	}
	if ledThrough.has(t.lower) && sc.throughPlaces(k) {
		m |= tellsShow
	}
	if drewAsideRussian.has(t) && sc.aSide(k) {
		m |= tellsSummon
	}
	return m
}

// tellsMoreRussian are the Russian words that tell of a meeting by those around them.
var tellsMoreRussian = traitOf("за " + stayed + " " + drewAsideWords + " " + ledThroughWords)
