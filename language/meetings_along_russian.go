package language

import (
	"slices"
	"strings"
)

// travelsAlong notes who the Russian sentence tells to have come with somebody of whom no meeting is
// told yet: «Вместе с ней приехал В», «Депутатов сопровождал Г». Where they are received he is, too.
// along is the verb of coming, -1 if there is none. It says whether the sentence tells that.
func (sc *scene) travelsAlong(along int) bool {
	at := along
	if at < 0 {
		if sc.c.g.d.lang != "ru" || sc.any&tellsBeside == 0 {
			return false
		}
		if at = sc.firstMark(tellsBeside); !accompanies(sc.c.g.lower(at)) {
			return false
		}
	}
	if sc.any&(tellsDeny|tellsAhead) != 0 || sc.c.inQuote(at) {
		return false
	}
	sc.group()
	var with, came []*person
	for i := range sc.cos {
		switch co := &sc.cos[i]; {
		case co.end <= at && with == nil && (co.members[0].beside || co.part&(partObject|partWith) != 0):
			with = sc.whoIs(co, nil)
		case co.first > at && co.part&partSubject != 0 && co.cases&nominative != 0 && co.members[0].stand.cases == 0:
			came = persons([]*company{co})
		}
	}
	if with == nil && sc.severalObject(at) {
		with = sc.listJustTold(came)
	}
	if len(with) == 0 || len(came) == 0 || len(came) > mostWitnesses || sc.led.told(with[0]) > 0 || slices.Contains(came, with[0]) {
		return false
	}
	for _, p := range with {
		sc.led.travels(p, came)
	}
	return true
}

// deputiesOfDelegation returns those of the delegation told of just before, whom the Russian plural
// of the deputies takes up.
func (sc *scene) deputiesOfDelegation(p *party, not []*person) []*person {
	const reach = 2
	told := false
	for si := sc.si - 1; si >= 0 && si >= sc.si-reach; si-- {
		told = told || sc.c.tellsOfDelegation(si)
	}
	head := sc.delegationHead(p.first, not)
	if !told || head == nil {
		return nil
	}
	if nation := sc.c.g.place[max(p.first-1, 0)]; nation != "" && sc.c.sideOf(head) != nation {
		return nil
	}
	return sc.withMembers([]*person{head}, p, not)
}

// talksIn returns who met in the house that the Russian sentence says talks were in, where those
// told last did not: «Посла принял А, затем премьер Б. Во встрече в Сенате участвовал В».
func (sc *scene) talksIn() (one, other *person) {
	g, led := sc.c.g, sc.led
	if g.d.lang != "ru" {
		return nil, nil
	}
	for k := sc.s.first; k+2 < sc.s.end; k++ {
		if sc.mark(k)&tellsTalk == 0 || g.lower(k+1) != "в" || !g.d.tokens[k+2].upper || g.place[k+2] != "" {
			continue
		}
		house := g.lower(k + 2)
		if !allCaps(g.d.tokens[k+2].text) {
			house = strings.TrimRight(house, "еиуюой")
		}
		ofHouse := func(p *person) bool {
			return slices.ContainsFunc(p.roles, func(r roleSpan) bool { return holdsAny(lower(r.text), []string{house}) })
		}
		if !longerThan(house, 2) || slices.ContainsFunc(led.hosts, ofHouse) || slices.ContainsFunc(led.guests, ofHouse) {
			return nil, nil
		}
		for i := len(led.pairs) - 1; i >= 0; i-- {
			if a, b := led.pairs[i][0], led.pairs[i][1]; ofHouse(a) != ofHouse(b) {
				return a, b
			}
		}
		return nil, nil
	}
	return nil, nil
}

// severalObject says whether a Russian plural for people, as an object, opens the sentence in front
// of the verb at token at: «Парламентариев Латвии сопровождал В».
func (sc *scene) severalObject(at int) bool {
	return at-sc.s.first <= 3 && sc.pluralOfPeople(sc.s.first)&accusative != 0
}

// unlikeVerb says whether the Russian verb of an encounter in the past, or the one that carries its
// noun, is of another sex than somebody whom the sentence leaves out.
func (sc *scene) unlikeVerb(e *encounter, p *person) bool {
	if sc.c.g.d.lang != "ru" || p.sex == 0 {
		return false
	}
	k := e.at
	for e.tells&(tellsTalk|tellsAudience) != 0 && k > max(sc.s.first, e.at-6) && sc.mark(k)&tellsLight == 0 {
		k--
	}
	if k != e.at && sc.mark(k)&tellsLight == 0 || sc.c.inQuote(k) {
		return false
	}
	low := sc.c.g.lower(k)
	if k != e.at && lastIs(low, "ся", "сь") {
		return false // день завершился беседой
	}
	return p.sex == male && lastIs(low, "ла", "лась") || p.sex == female && lastIs(low, "л", "лся")
}

// opensBesideRussian says whether nothing but his office stands between those together with whom somebody did
// something, told first, and him: «Вместе с сенатором А спикер Б встретился с послом В».
func (sc *scene) opensBesideRussian(co *company, p *party) bool {
	const longest = 9
	if sc.c.g.d.lang != "ru" || !co.members[len(co.members)-1].beside || p.beside || p.part&partSubject == 0 || p.cases&nominative == 0 || p.stand.count > 1 || p.first-co.end > longest {
		return false
	}
	for k := co.end; k < p.first; k++ {
		if t := &sc.c.g.d.tokens[k]; t.kind != word && !isQuoteMark(t.text) || !sc.inRole(k) && !isRussianAdjective(t.lower) {
			return false
		}
	}
	return true
}

// actsWith gives a list of those together with whom somebody did something his own part: «вместе с А Б встретился с В».
// It says whether it is one.
func (co *company) actsWith(p *party) bool {
	if !co.members[0].beside {
		return false
	}
	co.part, co.cases, co.verb = p.part, p.cases, p.verb
	return true
}

// besideLast puts those who were only together with the others of a Russian list behind them.
func (sc *scene) besideLast(co *company) {
	if sc.c.g.d.lang != "ru" || !co.members[0].beside || co.members[len(co.members)-1].beside {
		return
	}
	slices.SortStableFunc(co.members, func(a, b party) int {
		switch {
		case a.beside == b.beside:
			return 0
		case b.beside:
			return -1
		}
		return 1
	})
}

// withFamily says whether a Russian mention is of one of somebody's family who came along: «прибыл вместе с супругой
// А», «жительница города с дочкой Б». They are of no side.
func (sc *scene) withFamily(m *mention) bool {
	g, k := sc.c.g, m.first-1
	if g.d.lang != "ru" || k <= sc.s.first || !familyAlong.has(g.lower(k)) {
		return false
	}
	for k--; k > sc.s.first && (lastIs(g.lower(k), "им", "ым", "ей", "ой") && !g.d.tokens[k].upper); k-- {
	}
	low := g.lower(k)
	return low == "с" || low == "со" || low == "и"
}

// familyAlong are the members of somebody's family in the case of whom one is with.
var familyAlong = wordSet("супругой супругом женой мужем дочерью дочкой сыном сестрой братом матерью мамой отцом внуком внучкой")

// headJustFollowed is whom others came along with, or whom a delegation was made up of, as the Russian sentence just
// before tells, where several guests are received: «Посла А сопровождала советник Б. Гостей принял В», «Прибыла
// делегация. В её составе – А и Б. Гостей принял В».
func (sc *scene) headJustFollowed(x standIn, not []*person) []*person {
	if sc.c.g.d.lang != "ru" || !x.crowd && (!x.guest || x.count == 1) || sc.si == 0 {
		return nil
	}
	for _, m := range sc.c.at[sc.si-1] {
		if came := sc.led.along[m.p]; len(came) > 0 && !slices.Contains(not, m.p) && !slices.ContainsFunc(came, func(p *person) bool { return slices.Contains(not, p) }) {
			return []*person{m.p}
		}
	}
	if sc.delegationHead(sc.s.first, not) != nil || len(sc.led.guests) > 0 {
		return nil
	}
	return sc.listedOf(sc.si-1, not)
}

// ofEnvoy says whether the office of an envoy who met another opens a Russian sentence about who accompanied him, in
// front of the verb at token at: «А встретился с Б. Посла сопровождал В».
func (sc *scene) ofEnvoy(at int, m *mention) bool {
	return m.end == at && m.first == sc.s.first && isEnvoy(m.p) && strings.HasPrefix(sc.c.g.lower(m.first), "посл") && !isEnvoy(sc.led.guests[0])
}
