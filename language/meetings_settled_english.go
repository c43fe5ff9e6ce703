package language

import (
	"slices"

	"minber/digest"
)

// Two of different sides of whom an English sentence tells only what they settled: they sat
// together to do so.

// settledVerbs are the verbs of it that ask for a paper, and those of what two open together.
var (
	signedVerbs = wordSet("signed initialled initialed")
	openedVerbs = wordSet("opened inaugurated unveiled launched toured")
	jointPapers = wordSet("memorandum memoranda agreement agreements plan protocol protocols programme program treaty declaration statement communique communiqué document documents roadmap contract accord accords charter deal pact arrangement act minutes")
)

// settlesTogether reads such a sentence: "A and his Latvian counterpart B signed a memorandum in
// Riga", "A and Ambassador B agreed on a visit", "A signed a plan with his counterpart B". It says
// whether it told of a meeting. What two of one house sign or agree on they do in the house.
func (sc *scene) settlesTogether() bool {
	if sc.c.g.d.lang != "en" || sc.s.title || len(sc.c.at[sc.si]) == 0 || sc.asks() || sc.disputed() {
		return false
	}
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		verb := sc.settlingVerb(co)
		if verb == 0 || sc.justPlanned() {
			continue
		}
		as := sc.whoIs(co, nil)
		all := as
		if len(co.members) == 1 {
			with := sc.settledWith(verb)
			if with == nil {
				continue
			}
			all = append(slices.Clip(as), sc.whoIs(with, as)...)
		}
		e := encounter{at: verb, from: sc.s.first, to: sc.s.end, tells: tellsMeet, kind: digest.KindMeeting}
		date := sc.dateOf(&e)
		long := date != "" && sc.longAgo(date) && sc.c.g.lower(verb) != "agreed" // on a visit in May
		if len(all) == 2 && sc.ofTwoSides(all, co) && !sc.unreal(&e) && !long {
			sc.record(&e, all, all)
			return true
		}
	}
	return false
}

// justPlanned says whether the sentence before tells of a meeting that is to come, and the text of none there: what
// somebody then agreed on he did in other ways.
func (sc *scene) justPlanned() bool {
	if sc.si == 0 || sc.led.at == sc.si-1 {
		return false
	}
	before := scene{c: sc.c, si: sc.si - 1, s: &sc.c.g.d.sentences[sc.si-1], led: sc.led}
	before.mind()
	return before.any&(tellsMeet|tellsTalk) != 0 && before.any&tellsAhead != 0
}

// settlingVerb is the verb behind an English list of subjects that tells what they settled, 0 if
// another one follows.
func (sc *scene) settlingVerb(co *company) int {
	const longest = 6
	g := sc.c.g
	if co.part&partSubject == 0 || len(co.members) > 2 || co.members[0].stand.count > 1 {
		return 0
	}
	k := co.end
	if k < sc.s.end && g.lower(k) == "," {
		k++ // his counterpart, Vice Speaker B, signed
	}
	for j := k; j < min(sc.s.end, k+longest); j++ {
		low := g.lower(j)
		switch {
		case !signedVerbs.has(low) && !openedVerbs.has(low) && low != "agreed":
			if !englishAdverb(low) && low != "jointly" && !sc.inDate(j) && !sc.onlyWhereAndWhen(k, j+1) {
				return 0
			}
			continue
		case sc.c.inQuote(j):
			return 0
		case low == "agreed":
			if next := g.at(sc.s, j+1); next == "to" && sc.toMeetYet(j+2) {
				return 0
			} else if next == "on" || next == "upon" || next == "to" || next == "in" || len(co.members) == 1 && next == "with" {
				return j
			}
			return 0
		case openedVerbs.has(low) && (len(co.members) == 1 || !sc.counterparts(co)):
			return 0
		case signedVerbs.has(low) && !sc.paperBehind(j):
			return 0
		}
		return j
	}
	return 0
}

// toMeetYet says whether the English verb at token k is that of a meeting that is to come: agreed to meet, to hold talks.
func (sc *scene) toMeetYet(k int) bool {
	return sc.mark(k)&tellsEncounter != 0 || holdsBare.has(sc.c.g.at(sc.s, k)) || sc.mark(k+1)&tellsEncounter != 0
}

// paperBehind says whether what is signed by the English verb at token k is a paper of two sides,
// rather than a letter or a law.
func (sc *scene) paperBehind(k int) bool {
	const farthest = 9
	g := sc.c.g
	for j := k + 1; j < min(sc.s.end, k+farthest) && !sc.endsClause(j); j++ {
		if jointPapers.has(g.lower(j)) {
			return true
		}
	}
	return false
}

// settledWith is with whom the English verb at token k says that something was settled: "signed a plan
// with B", "agreed with B on a visit".
func (sc *scene) settledWith(k int) *company {
	const farthest = 12
	g := sc.c.g
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first <= k || co.first-k > farthest || co.part&partWith == 0 || co.members[0].stand.cases != 0 || sc.newClause(k, co.first) {
			continue
		}
		if next := g.at(sc.s, co.end); g.lower(k) == "agreed" && next != "on" && next != "to" && !(next == "," && len(co.members[0].who[0].roles) > 0) {
			return nil // agreed with B that the bill was weak
		}
		return co
	}
	return nil
}

// ofTwoSides says whether two stand for two countries, two bodies, or a body and a country.
func (sc *scene) ofTwoSides(all []*person, co *company) bool {
	a, b := all[0], all[1]
	if !sc.oneSide(all) || sc.counterparts(co) || isEnvoy(a) != isEnvoy(b) || presides(a) && presides(b) && sc.c.sideOf(a) != sc.c.sideOf(b) {
		return true
	}
	same := sc.c.sideOf(a) != "" && sc.c.sideOf(a) == sc.c.sideOf(b)
	return !same && len(a.roles) > 0 && len(b.roles) > 0 && !isLawmaker(a) && !isLawmaker(b) && (sc.servesState(a) != sc.servesState(b) || headsDelegation(a) != headsDelegation(b))
}
