package language

import (
	"slices"
	"strings"
)

// At which of several Kazakh talks somebody was too, and beside whom.

// talksWithOne returns the two of whose talks a Kazakh sentence tells who was there too, where it says with
// whom they were: «Новакпен кездесуге А қатысты», «Катарлық әріптеспен әңгімеге А қатысты». It says whether
// the sentence tells that; of talks that were not told there are no two.
func (sc *scene) talksWithOne() (one, other *person, told bool) {
	const farthest = 6 // tokens from the start to the talks
	g, led := sc.c.g, sc.led
	if g.d.lang != "kk" {
		return nil, nil, false
	}
	for k := sc.s.first + 1; k < min(sc.s.end, sc.s.first+farthest); k++ {
		if sc.mark(k)&tellsTalk == 0 || !endsInAim(g.lower(k)) && !endsInPlace(g.lower(k)) || kazakhEnding(g.lower(k-1)) != instrumental {
			continue
		}
		isIt := func(p *person) bool {
			return slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.end == k && m.p == p })
		}
		if g.names[k-1] == 0 {
			code := g.nationAt(max(k-2, sc.s.first))
			if code == "" || !startsWithAny(g.lower(k-1), partnersKazakh) {
				return nil, nil, false
			}
			isIt = func(p *person) bool { return sc.c.nationOf(p) == code }
		}
		for i := len(led.pairs) - 1; i >= 0; i-- {
			switch a, b := led.pairs[i][0], led.pairs[i][1]; {
			case isIt(b) && !isIt(a):
				return a, b, true
			case isIt(a) && !isIt(b):
				return b, a, true
			}
		}
		return nil, nil, g.names[k-1] == 0
	}
	return nil, nil, false
}

// partnersKazakh begin the Kazakh words for whom somebody met, beside his country.
var partnersKazakh = []string{"әріптес", "қонақ", "мейман", "елші", "дипломат", "депутат", "сенатор", "тарап", "делегация", "спикер", "министр", "парламентші"}

// wasThereToo says whether a Kazakh sentence opens with somebody who, too, was at the talks just told: «А да кездесуде
// болды», «А да кездесуде болып, … айтты».
func (sc *scene) wasThereToo() bool {
	g := sc.c.g
	if g.d.lang != "kk" || sc.any&(tellsDeny|tellsAhead|tellsCancel) != 0 || len(sc.c.at[sc.si]) == 0 || sc.si-sc.led.at > memberReach {
		return false
	}
	m := sc.c.at[sc.si][0]
	if m.office || sc.c.lead(m) != sc.s.first || !particlesBefore.has(g.at(sc.s, m.end)) {
		return false
	}
	k := m.end + 1
	for k < sc.s.end && atWhichTalks.has(g.lower(k)) {
		k++
	}
	return sc.mark(k)&tellsTalk != 0 && endsInPlace(g.at(sc.s, k)) && startsWithAny(g.at(sc.s, k+1), []string{"болды=", "болып=", "болған=", "отырды=", "отырған="})
}

// atHisSide says whether a Kazakh sentence opens with the words for being at somebody's side, and leaves out
// at whose: at that of who has received. «Қасында А болды».
func (sc *scene) atHisSide() bool {
	low := sc.c.g.lower(sc.s.first)
	return sc.c.g.d.lang == "kk" && (low == "қасында" || low == "жанында") && cameThere.has(sc.c.g.lower(sc.lastWord()))
}

// joinsBoth says whether a Kazakh sentence tells of who joined the talks of two of one country, in whose houses
// he has no seat, and so talked with both: «Кейін бұл әңгімеге министр А қосылды».
func (sc *scene) joinsBoth(p, host, guest *person) bool {
	g := sc.c.g
	if g.d.lang != "kk" || sc.c.nationOf(host) != sc.c.nationOf(guest) || sharesBody(p, host) || sharesBody(p, guest) || sitsInHouse(p) && (sitsInHouse(host) || sitsInHouse(guest)) {
		return false
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.mark(k)&tellsTalk != 0 && endsInAim(g.lower(k)) {
			for j := k + 1; j < sc.s.end; j++ {
				if strings.HasPrefix(g.lower(j), "қосыл") {
					return true
				}
			}
		}
	}
	return false
}

// ofMission is the side of somebody at Kazakh talks of observers or an assembly of many countries with those of
// one: with the observers is who is of such a body too, or of a third country. «Миссия жетекшісі А комиссия
// төрағасы Б-мен кездесті. Әңгімеге қырғызстандық депутат В қатысты».
func (sc *scene) ofMission(p, host, guest *person) meetingSide {
	x := sideOfTwo(observes(host), observes(guest))
	if sc.c.g.d.lang != "kk" || x == sideNeither {
		return sideNeither
	}
	facing := host
	if x == sideHost {
		facing = guest
	}
	side, theirs := sc.c.sideOf(p), sc.c.nationOf(facing)
	if side == "" && (observes(p) || ofManyNations(p) || inUnion(p)) || side != "" && theirs != "" && side != theirs && !isEnvoy(p) {
		return x
	}
	return sideNeither
}

// observes says whether somebody's office is of a mission or of observers, whom many countries send.
func observes(p *person) bool {
	for i := range p.roles {
		for w := range strings.FieldsSeq(lower(p.roles[i].text)) {
			if startsWithAny(w, []string{"миссия", "бақылаушы", "байқаушы", "үйлестіруші"}) {
				return true
			}
		}
	}
	return false
}

// inListWith is the side of somebody whom a Kazakh sentence joins by "and" with one of those who met, and with
// none of the other side: «Оған еуропалық тараптан А мен австриялық депутат Б қатысты».
func (sc *scene) inListWith(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "kk" {
		return sideNeither
	}
	for i := range sc.cos {
		who := persons([]*company{&sc.cos[i]})
		at := slices.Index(who, p)
		if at < 1 || who[at-1] != host && who[at-1] != guest || slices.Contains(who, host) == slices.Contains(who, guest) {
			continue
		}
		for k := sc.cos[i].first; k < sc.cos[i].end; k++ {
			if kazakhAnd(sc.c.g.lower(k)) {
				return sideOfTwo(who[at-1] == host, who[at-1] == guest)
			}
		}
	}
	return sideNeither
}

// goesOnKazakh says whether the Kazakh noun of talks is that of those which go on for months, rather than of some
// that people had: «келіссөздер қарқынды жүріп жатқанын айтты».
func (sc *scene) goesOnKazakh(e *encounter) bool {
	const farthest = 12
	g := sc.c.g
	if g.d.lang != "kk" || !strings.HasPrefix(g.lower(e.at), "келіссөз") || kazakhEnding(g.lower(e.at)) != nominative {
		return false
	}
	for k := e.at + 1; k < min(sc.s.end, e.at+farthest); k++ {
		if g.lower(k) == "жүріп" && strings.HasPrefix(g.at(sc.s, k+1), "жат") {
			return true
		}
	}
	return false
}

// theirMembers says whether the Kazakh words at token k are for the members of the delegation
// that one of those who met leads: «Кездесуге делегация мүшелері А мен Б қатысты».
func (sc *scene) theirMembers(k int) bool {
	g := sc.c.g
	return g.d.lang == "kk" && strings.HasPrefix(g.at(sc.s, k+1), "мүше") && travelTogether.fits(g.lower(k)) &&
		headsDelegation(sc.led.hosts[0]) != headsDelegation(sc.led.guests[0]) && sc.thoseWhoCame(k)
}

// wasToBe says whether a Kazakh sentence tells of talks that were only meant to be held: «А мен Б кездесу
// өткізбекші еді, алайда Б бейнебайланыспен қосылды».
func (sc *scene) wasToBe() bool {
	if sc.c.g.d.lang != "kk" || sc.any&tellsTalk == 0 {
		return false
	}
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		if meansTo(sc.c.g.lower(k)) && startsWithAny(sc.c.g.lower(k+1), []string{"еді=", "болған=", "болатын=", "болды="}) {
			return true
		}
	}
	return false
}

// actsOnNamedKazakh says whether the name behind a Kazakh office is that of another, who has a case where the office
// has none: «Президент А-ны қабылдады».
func (sc *scene) actsOnNamedKazakh(r *roleSpan) bool {
	g := sc.c.g
	if g.d.lang != "kk" || r.used || r.first != sc.s.first || kazakhEnding(g.lower(r.end-1)) != nominative {
		return false
	}
	m := sc.c.nameFrom(sc.si, r.end)
	return m != nil && m.oblique && kazakhEnding(g.lower(m.end-1))&(accusative|instrumental) != 0
}

// receivesAtEnd says whether a Kazakh sentence opens at token first with a host and ends in his verb of receiving, with
// no other verb between: the commas there are those of the guest's offices. «Президент қоғам қайраткері, кеңес мүшесі
// А-ны қабылдады».
func (sc *scene) receivesAtEnd(e *encounter, first int) bool {
	const longest = 24
	g := sc.c.g
	if g.d.lang != "kk" || first != sc.s.first || e.tells&tellsReceive == 0 || e.at != sc.lastWord() || e.at-first > longest {
		return false
	}
	for k := first; k < e.at; k++ {
		low := g.lower(k)
		if g.d.tokens[k].kind == punct && low != "," {
			return false
		}
		if g.names[k] == 0 && !sc.inRole(k) && (kazakhConverb(low) || endsWithAny(low, "ды", "ді", "са", "се", "ғанда", "генде")) {
			return false
		}
	}
	return true
}
