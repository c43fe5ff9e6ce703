package language

import (
	"slices"

	"minber/digest"
)

// besideKazakh reads a sentence that opens with one of those who have just met and tells who
// was at his side: «Қонақпен бірге А келді», «Мейманды А ертіп келді», «Оның қасында А болды».
func (sc *scene) besideKazakh() {
	led := sc.led
	if sc.si == led.at || sc.si-led.at > memberReach || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&(tellsDeny|tellsAhead) != 0 || sc.ofSitting() || sc.andOthers() {
		return
	}
	if len(sc.cos) == 0 {
		sc.cos = sc.companies(sc.parties())
	}
	if len(sc.cos) < 2 || !sc.withHim(&sc.cos[0]) {
		return
	}
	who := sc.whoIs(&sc.cos[0], nil)
	told := led.lastOf(led.hosts[0], led.guests[0])
	if len(who) == 0 || told == nil || told.Kind == digest.KindCall {
		return
	}
	besideHost := slices.Contains(led.hosts, who[0])
	if !besideHost && !slices.Contains(led.guests, who[0]) {
		return
	}
	x := sc.cos[0].members[0].stand
	pronoun := x.cases != 0 && !x.guest // either of them
	came := sc.subjectsBehind(sc.cos[0].end)
	if len(came) > mostWitnesses {
		return
	}
	if !pronoun {
		led.travels(who[0], came)
	}
	for _, p := range came {
		side := sideOfTwo(besideHost, !besideHost)
		if pronoun {
			side = sc.sideIn(p, led.hosts[0], led.guests[0])
		}
		if side == sideHost || side == sideNeither && led.last.kind != digest.KindReception {
			sc.alsoMet(told, led.guests, p) // whom a sentence opens with is what the last was about
		} else {
			sc.alsoMet(told, led.hosts, p)
		}
	}
}

// withHim says whether a company opens the sentence as the one at whose side others were,
// and the sentence ends in a verb of coming or being there.
func (sc *scene) withHim(co *company) bool {
	g, last := sc.c.g, sc.s.end-1
	for last > co.end && g.d.tokens[last].kind == punct {
		last--
	}
	if co.first != sc.s.first || !cameThere[g.lower(last)] {
		return false
	}
	if beside := g.lower(co.end); co.cases == genitive {
		return beside == "қасында" || beside == "жанында"
	} else if co.cases == instrumental {
		return beside == "бірге" || beside == "қатар" || g.lower(co.end-1) == "бірге"
	}
	return co.cases == accusative && g.lower(last-1) == "ертіп"
}

// cameThere are Kazakh verbs that tell who was there.
var cameThere = wordSet("келді келген келіпті болды болған барды барған жүрді жүр жүрген ерді")

// subjectsBehind are the persons told as subjects behind token k, none of whom has met yet.
func (sc *scene) subjectsBehind(k int) (out []*person) {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first < k || co.part&partSubject == 0 || co.members[0].stand.cases != 0 {
			continue
		}
		for _, p := range sc.whoIs(co, nil) {
			if !slices.Contains(sc.led.hosts, p) && !slices.Contains(sc.led.guests, p) {
				out = appendPerson(out, p)
			}
		}
	}
	return out
}

// withTheirs adds to those whom a Kazakh word for a delegation or for guests means all whom
// the text has told to travel with them.
func (sc *scene) withTheirs(x standIn, who, not []*person) []*person {
	if sc.c.g.d.lang != "kk" || x.guest && x.count == 1 || len(who) == 0 {
		return who
	}
	out := slices.Clone(who)
	for _, p := range sc.led.along[who[0]] {
		if !slices.Contains(not, p) {
			out = appendPerson(out, p)
		}
	}
	return out
}
