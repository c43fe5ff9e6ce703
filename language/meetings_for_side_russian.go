package language

import (
	"slices"

	"minber/digest"
)

// Russian sentences with one side of a meeting, whose other side the sentences before are about.

// ledForSide reads who led talks for a country, where one of another country was told of just before:
// «Третьим был армянин А. Беседу с казахстанской стороны провела сенатор Б». It says whether it is told.
func (sc *scene) ledForSide() bool {
	g := sc.c.g
	for i := range sc.meets {
		e := &sc.meets[i]
		k := e.at + 1
		if g.d.lang != "ru" || e.tells&tellsTalk == 0 || (g.at(sc.s, k) != "с" && g.at(sc.s, k) != "со") || g.at(sc.s, k+2) != "стороны" || sc.mark(k+3)&tellsLight == 0 {
			continue
		}
		nation := g.nationAt(k + 1)
		if nation == "" || sc.unreal(e) {
			continue
		}
		sc.group()
		for j := range sc.cos {
			co := &sc.cos[j]
			if co.first <= k+3 || co.cases&nominative == 0 || co.members[0].stand.cases != 0 || sc.commaBetween(k+3, co.first) {
				continue
			}
			if other := sc.toldOfOther(nation, persons([]*company{co})); other != nil {
				sc.recordBeside(e, persons([]*company{co}), other)
				return true
			}
			return false
		}
	}
	return false
}

// recordBeside notes a meeting that leaves the text about those of whom it told before.
func (sc *scene) recordBeside(e *encounter, as []*person, other *person) {
	led := sc.led
	before := *led
	sc.record(e, as, []*person{other})
	led.hosts, led.guests, led.withHosts, led.withGuest = before.hosts, before.guests, before.withHosts, before.withGuest
	led.metAt, led.mutual, led.last, led.at = before.metAt, before.mutual, before.last, before.at
}

// toldOfOther is the last subject of the two sentences before who is of another country than one.
func (sc *scene) toldOfOther(nation string, not []*person) *person {
	const reach = 2
	for si := sc.si; si >= 0 && si >= sc.si-reach; si-- {
		ms := sc.c.at[si]
		for j := len(ms) - 1; j >= 0; j-- {
			m := ms[j]
			if of := sc.c.nationOf(m.p); m.office || slices.Contains(not, m.p) || sc.c.inQuote(m.first) || of == "" || of == nation || !sc.c.subject(m) {
				continue
			}
			return m.p
		}
	}
	return nil
}

// interlocutorsOf reads who talked with somebody whom the sentence does not name: «Собеседниками гостя
// были А и Б», «Его собеседником стал А». It says whether it is told.
func (sc *scene) interlocutorsOf() bool {
	g, first := sc.c.g, sc.s.first
	if g.d.lang != "ru" || sc.any&(tellsDeny|tellsAhead) != 0 {
		return false
	}
	k := first
	for k < min(sc.s.end, first+3) && !talkedWith.has(g.lower(k)) {
		k++
	}
	if !talkedWith.has(g.at(sc.s, k)) || !cameRussian(g.at(sc.s, k+2)) {
		return false
	}
	sex, ok := sc.c.personAt(k + 1)
	if !ok {
		return false
	}
	whose := sc.c.pointsTo(sc.si, k+1, k+1, sex)
	if whose == nil {
		return false
	}
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		if who := persons([]*company{co}); co.first > k+2 && co.cases&nominative != 0 && co.members[0].stand.cases == 0 && !slices.Contains(who, whose) {
			e := encounter{at: k, from: first, to: sc.s.end, kind: digest.KindMeeting}
			sc.record(&e, []*person{whose}, who)
			return true
		}
	}
	return false
}

// talkedWith are the Russian nouns for those with whom somebody talked, as what one was.
var talkedWith = wordSet("собеседником собеседницей собеседниками")
