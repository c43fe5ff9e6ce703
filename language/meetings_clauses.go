package language

import "strings"

// Clauses that have a side of their own, and participles that stand for one.

// severed says whether Russian tokens [from, to) open a clause of place, time or
// relation, which has a subject of its own, or one with a pronoun for whom the clause in
// front is about: «А провёл переговоры, в среду его принял Б».
func (sc *scene) severed(from, to int) bool {
	if from < to && sc.newClause(from, to) && (thirdObjects.has(sc.c.g.lower(to-1)) || thirdPartners.has(sc.c.g.lower(to-1)) && strings.HasPrefix(sc.c.g.lower(to-2), "с")) {
		return true
	}
	for k := from; k < to; k++ {
		switch sc.c.g.lower(k) {
		case "где", "когда", "куда", "откуда", "которого", "которую", "которых", "которому", "которой", "которым", "которыми":
			return true
		}
	}
	return false
}

// clauseOfOther says whether whom somebody met opens a Russian clause of its own, with the verb at token at, behind one
// that tells what a list in front did: «А открыл сессию, а посла Б принял В», «А заболел, и с Б встретился В».
func (sc *scene) clauseOfOther(front, other *company, at int) bool {
	if sc.c.g.d.lang != "ru" || other == nil || other.end > at || other.first <= front.end || other.members[0].stand.cases != 0 {
		return false
	}
	verb := false
	for k := front.end; k < other.first; k++ {
		switch low := sc.c.g.lower(k); {
		case isWas(low), isRussianPast(low) && !sc.inRole(k) && sc.c.g.bodyAt[k] == nil:
			verb = true
		case low == "," && verb:
			next := sc.c.g.lower(k + 1)
			return (next == "и" || next == "а" || next == "но" || next == "поэтому" || next == "зато") && !finitePast(sc.c.g.lower(k+2))
		}
	}
	return false
}

// inRelative says whether a Russian list is the subject of a clause that a relative pronoun
// opens: «А, которого сопровождал Б, …».
func (sc *scene) inRelative(co *company) bool {
	for k := co.first - 1; k > sc.s.first && sc.c.g.d.tokens[k].kind == word; k-- {
		if strings.HasPrefix(sc.c.g.lower(k), "котор") {
			return true
		}
	}
	return false
}

// ofRelativeBehind says whether a Russian list behind an encounter is the subject of a relative clause that
// tells of somebody or something else, and so not of the encounter: «с послом встречались представители
// партии, лидер которой — А», but «посол, с которым встретился А». A delegation that he leads stands for him.
func (sc *scene) ofRelativeBehind(co *company, e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "ru" || co.cases&nominative == 0 || co.members[0].led != 0 || co.members[0].stand.cases != 0 {
		return false
	}
	for k := co.first - 1; k > max(sc.s.first, e.at) && (g.d.tokens[k].kind == word || isDash(g.lower(k))); k-- {
		if strings.HasPrefix(g.lower(k), "котор") {
			return true
		}
	}
	return false
}

// hadTalks says whether a Russian list is of those who are told to have had talks: «у А состоялась
// беседа с Б».
func (sc *scene) hadTalks(co *company, e *encounter) bool {
	if sc.c.g.d.lang != "ru" || co.end > e.at || !sc.heldBetween(co.end, e.at) {
		return false
	}
	k := co.first - 1
	for x := co.members[0].stand; (x.guest || x.noun) && k > sc.s.first && sc.onlyAdjectives(k, k+1); {
		k-- // у высокого гостя
	}
	return k >= sc.s.first && sc.c.g.lower(k) == "у"
}

// thirdObjects and thirdPartners are pronouns of the third person right in front of a verb.
var (
	thirdObjects  = wordSet("его её ее их")
	thirdPartners = wordSet("ним ней нею ними")
)

// receivedBy says whether a verb of receiving is a passive: the guest is its
// subject.
func (sc *scene) receivedBy(e *encounter) bool {
	switch sc.c.g.d.lang {
	case "en":
		return sc.passive(e)
	case "ru":
		return lastIs(sc.c.g.lower(e.at), "принят", "принята", "приняты") || sc.whoWasReceived(e)
	}
	return false
}

// whoWasReceived says whether a Russian participle behind a comma tells by whom the one
// in front of it was received: «посол А, принятый в понедельник спикером Б, …».
func (sc *scene) whoWasReceived(e *encounter) bool {
	if !lastIs(sc.c.g.lower(e.at), "принятый", "принятая", "принятые") || e.at <= sc.s.first+1 || sc.c.g.lower(e.at-1) != "," {
		return false
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.end == e.at-1 {
			return co.part&partSubject != 0
		}
	}
	return false
}
