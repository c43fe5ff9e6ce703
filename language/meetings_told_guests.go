package language

import (
	"slices"

	"minber/digest"
)

// Who is of the house because he told the guests something there.

// tellsGuests says whether somebody who was at a meeting too is the subject of what the guests
// were told there: he is of the house.
func (sc *scene) tellsGuests(p *person) bool {
	g := sc.c.g
	if g.d.lang == "ru" {
		return sc.speaksToGuests(p)
	}
	if g.d.lang != "en" || sc.any&tellsTold == 0 {
		return false
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.members[0].stand.guest && sc.isTold(co) {
			return slices.ContainsFunc(sc.cos, func(by company) bool {
				return by.end <= co.first && by.part&partSubject != 0 && slices.ContainsFunc(by.members, func(m party) bool { return slices.Contains(m.who, p) })
			})
		}
	}
	return false
}

// toldGuests reads, behind the meeting told just before, who else told the guests something
// there: «Сенатор Х рассказала гостю о законе», «Х қонаққа заң туралы айтып берді». He is of
// the house.
func (sc *scene) toldGuests() bool {
	const reach = 4 // sentences
	led := sc.led
	if sc.c.g.d.lang == "en" || sc.any&tellsTold == 0 || sc.any&(tellsPaper|tellsAhead|tellsDeny) != 0 || sc.si-led.at > reach || led.at >= sc.si || len(led.hosts) == 0 || len(led.guests) == 0 || led.mutual {
		return false
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	if told == nil || told.Kind == digest.KindCall || !sc.speaksOfGuests() {
		return false
	}
	sc.group()
	var guests []*person
	for i := range sc.cos {
		if co := &sc.cos[i]; co.members[0].stand.guest && sc.isTold(co) {
			guests = sc.whoIs(co, nil)
		}
	}
	if len(guests) == 0 || !slices.Contains(led.guests, guests[0]) || sc.c.sideOf(guests[0]) == "" || sc.c.sideOf(guests[0]) == sc.c.sideOf(led.hosts[0]) {
		return false
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&partSubject == 0 || co.members[0].stand.cases != 0 {
			continue
		}
		for _, p := range sc.whoIs(co, nil) {
			if len(p.roles) > 0 && !slices.Contains(led.hosts, p) && !slices.Contains(led.guests, p) && sc.namedHere(p) {
				sc.alsoMet(told, guests, p)
			}
		}
		return led.at == sc.si
	}
	return false
}

// speaksOfGuests says whether a word for those who came stands in the sentence.
func (sc *scene) speaksOfGuests() bool {
	g := sc.c.g
	for k := sc.s.first; k < sc.s.end; k++ {
		if standsForSomebody.has(&g.d.tokens[k]) && standIns[g.d.lang][g.lower(k)].guest {
			return true
		}
	}
	return false
}
