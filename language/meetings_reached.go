package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// reached reads who telephoned or visited whom.
func (sc *scene) reached(e *encounter) (as, bs []*person) {
	if as, bs = sc.courtesy(e); len(bs) > 0 {
		return as, bs
	}
	if sc.heardFromEachOther(e) || sc.c.g.d.lang == "kk" && sc.byPhone(e) && sc.any&tellsJoin != 0 {
		return nil, nil // оған В да бейнебайланыс арқылы қосылды
	}
	var other *company
	rung := sc.c.g.d.lang == "en" && (e.tells&tellsCall != 0 || sc.c.g.lower(e.at) == "visited") && sc.passive(e)
	for i := range sc.cos {
		co := &sc.cos[i]
		if rung {
			if co.first > e.at && co.part&partBy != 0 && other == nil {
				other = co
			}
			continue
		}
		if co.end > e.from && co.first < e.to && sc.isReached(e, co) && (other == nil || co.part&partSubject == 0) {
			other = co
		}
	}
	if other == nil {
		return nil, nil
	}
	if next := e.at + 1; callsInPerson[sc.c.g.lower(e.at)] || next < sc.s.end && (sc.c.g.lower(next) == "вежливости" || next+1 < sc.s.end && sc.c.g.lower(next+1) == "courtesy") {
		e.kind = digest.KindReception
	}
	subject := sc.subject(e, []*company{other})
	if sc.byPhone(e) && sc.can(&sc.cos[0], e, []*company{other}) {
		subject = &sc.cos[0]
	}
	as, bs = sc.settle(e, subject, other)
	if e.tells&tellsVisit != 0 {
		sc.diplomats(e, as)
		return bs, as // the host first
	}
	return as, bs
}

// heardFromEachOther says whether a Kazakh word of calling goes with those with whom somebody talked: «А Б-мен
// хабарласып, В-ға айтты».
func (sc *scene) heardFromEachOther(e *encounter) bool {
	if sc.c.g.d.lang != "kk" || !strings.HasPrefix(sc.c.g.lower(e.at), "хабарлас") {
		return false
	}
	return slices.ContainsFunc(sc.cos, func(co company) bool { return co.cases == instrumental && co.end > e.from && co.end <= e.at })
}

// diplomats makes a reception of a visit that an ambassador pays.
func (sc *scene) diplomats(e *encounter, who []*person) {
	if len(who) == 1 && isEnvoy(who[0]) {
		e.kind = digest.KindReception
	}
}

// courtesy reads the noun of an English call with both sides behind it: "a
// courtesy call by A on B".
func (sc *scene) courtesy(e *encounter) (as, bs []*person) {
	g := sc.c.g
	if !callsInPerson[g.lower(e.at)] && g.lower(e.at) != "visit" {
		return nil, nil
	}
	var guest, host *company
	for i := range sc.cos {
		co := &sc.cos[i]
		k := co.first - 1
		for k > e.at && englishFiller(g.lower(k)) {
			k--
		}
		switch low := g.lower(max(k, sc.s.first)); {
		case co.end <= e.at && co.part&partOwner != 0 && e.at-co.end < 3, co.first > e.at && co.part&partBy != 0:
			guest = co
		case co.first > e.at && low == "from" && guest == nil:
			guest = co // received a courtesy call from
		case co.first > e.at && (low == "on" || low == "to"):
			host = co
		}
	}
	if guest != nil && host == nil && guest.first > e.at {
		host = sc.subjectBefore(e)
	}
	if guest == nil && host != nil && e.at > sc.s.first+1 && sc.openedWith(e.at-2) {
		bs = sc.whoIs(host, nil)
		return sc.leftOut(bs), bs // the day began with a visit to B
	}
	if k := e.at - 2; guest == nil && host != nil && k > sc.s.first && g.lower(k) == "for" && sc.metFor(k) {
		guest = sc.subjectBefore(e) // went to the palace for a courtesy call on B
	}
	if guest == nil || host == nil {
		return nil, nil
	}
	e.kind = digest.KindReception
	as, bs = sc.settle(e, guest, host)
	return bs, as
}

// subjectBefore is the first list before an encounter that can be a subject.
func (sc *scene) subjectBefore(e *encounter) *company {
	for i := range sc.cos {
		if co := &sc.cos[i]; co.end <= e.at && co.part&partSubject != 0 {
			return co
		}
	}
	return nil
}

// byPhone says whether the encounter is told by "by telephone" alone.
func (sc *scene) byPhone(e *encounter) bool {
	return e.tells&tellsCall != 0 && sc.mark(e.at)&tellsCall == 0
}

// isReached says whether a list stands where those stand who were telephoned
// or visited.
func (sc *scene) isReached(e *encounter, co *company) bool {
	g := sc.c.g
	byPhone := sc.byPhone(e)
	behind := co.first > e.at && (co.first-e.at < 7 || g.lower(e.at) == "paid" && co.first-e.at < 10)
	switch g.d.lang {
	case "en":
		switch {
		case byPhone && co.first > e.at:
			return co.first-e.at < 6 && co.part&partTo != 0 && g.lower(e.at+1) == "to" // on the phone to A
		case byPhone:
			return co != &sc.cos[0] && co.end <= e.at && e.at-co.end < 5 && co.part&(partSubject|partTo) != 0
		case co.part&partObject != 0 && co.verb == e.at:
			return e.tells&tellsCall == 0 || sc.phoned(e, co)
		}
		if co.end <= e.at && e.at-co.end < 4 && sc.paidTo(co) {
			return e.tells&tellsVisit != 0
		}
		return e.tells&tellsVisit != 0 && behind && co.part&partTo != 0 && !lastIs(g.lower(e.at), "visited", "visits") && (co.end >= sc.s.end || g.lower(co.end) != "to" || sc.envoyCalls(co))
	case "ru":
		switch {
		case byPhone:
			return co.part&(partObject|partTo) != 0 && co.part&partSubject == 0 && !sc.ofAThing(co)
		case e.tells&tellsCall != 0:
			return co.part&partTo != 0 && (co.part&partSubject == 0 || co.first > e.at) || co.first > e.at && sc.rung(e, co)
		case co.end <= e.at && lastIs(g.lower(e.at), "л", "ла", "ли") && co.part&partObject != 0 && co.part&(partSubject|partWith) == 0:
			return sc.object(e, co)
		case strings.HasPrefix(g.lower(e.at), "визит") && co.end <= e.at && e.at-co.end < 5 && co.part == partTo && lastIs(g.lower(max(sc.s.first, co.first-1)), "к", "ко"):
			return true // к А с визитом пришёл
		case co.part&partBy != 0 && co.first > sc.s.first && g.lower(co.first-1) == "у":
			return behind || co.end <= e.at && e.at-co.end < 4
		case !behind:
			return false
		}
		verb := lastIs(g.lower(e.at), "л", "ла", "ли")
		return co.part&partSubject == 0 && (co.part&partTo != 0 && (!verb || lastIs(g.lower(co.first-1), "к", "ко")) || verb && co.part&partObject != 0 && sc.object(e, co))
	}
	return co.end <= e.at && (co.cases == dative || byPhone && co.cases == accusative)
}

// rung says whether a Russian list stands where the verb of a call at its encounter has
// those in another case than the dative: «дозвонился до министра», «набрала номер акима».
func (sc *scene) rung(e *encounter, co *company) bool {
	const farthest = 4
	before := sc.c.g.lower(co.first - 1)
	return before == "до" && co.first-e.at < farthest || co.cases&(genitive|accusative) != 0 && startsWithAny(before, []string{"номер", "телефон", "мобильн", "набрал", "набрав", "набирает"}) && co.first-e.at < farthest
}

// paidTo says whether a list stands behind the English verb of paying: "paid X a
// courtesy visit".
func (sc *scene) paidTo(co *company) bool {
	k := co.first - 1
	for k > sc.s.first && englishFiller(sc.c.g.lower(k)) {
		k--
	}
	switch sc.c.g.lower(max(k, sc.s.first)) {
	case "paid", "pays", "paying", "pay":
		return true
	}
	return false
}

// phoned tells "called X on Monday" from "called X a liar".
func (sc *scene) phoned(e *encounter, co *company) bool {
	if sc.c.g.lower(e.at) != "called" || co.end >= sc.s.end || sc.inDate(co.end) {
		return true
	}
	switch sc.c.g.lower(co.end) {
	case ",":
		return !sc.namesCalled(co.end)
	case ".", "on", "yesterday", "today", "to", "and", "from", "last", "this", "late", "early", "after", "by", "earlier", "in":
		return true
	}
	return false
}

// namesCalled says whether a clause from token k on ends in what somebody was
// called: "called X, the minister, a liar".
func (sc *scene) namesCalled(k int) bool {
	g := sc.c.g
	for j := k + 1; j+1 < sc.s.end && j < k+16; j++ {
		if g.lower(j) == "," && (g.lower(j+1) == "a" || g.lower(j+1) == "an") {
			return true
		}
	}
	return false
}
