package language

import (
	"slices"
	"strings"
)

func (sc *scene) kazakhReception(e *encounter) (host, guest *company) {
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.end > e.from && co.end <= e.at && co.cases == accusative {
			guest = co
		}
	}
	if guest == nil {
		guest = sc.kazakhHead(e)
	}
	if guest == nil {
		return sc.whomTheyReceived(e)
	}
	return sc.withCompanions(e, sc.hostBehind(e, guest), guest)
}

// hostBehind is the subject of a Kazakh reception: of two the one right in front of the verb,
// where the guest opens a clause of its own. «А палатаға барды, онда оны Б қабылдады».
func (sc *scene) hostBehind(e *encounter, guest *company) *company {
	host := sc.kazakhSubject(e, []*company{guest})
	if host == nil || host.end > guest.first || !sc.newClause(host.end, guest.first) {
		return host
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first >= guest.end && co.end <= e.at && co.part&partSubject != 0 && co.members[0].stand.cases == 0 && !slices.Contains(persons([]*company{co}), first(host)) {
			return co
		}
	}
	return host
}

// withCompanions puts those with whom the guest was received to the side whose country is
// theirs: «А чех спикері Б-ны поляк депутаты В-мен бірге қабылдады», and the guest behind
// whom «және» goes on: «Б-ны және онымен келген В-ны».
func (sc *scene) withCompanions(e *encounter, host, guest *company) (*company, *company) {
	if host == nil {
		return host, guest
	}
	h, g := *host, *guest
	for i := range sc.cos {
		co := &sc.cos[i]
		last := &co.members[len(co.members)-1]
		switch {
		case co == host || co == guest || co.first < host.end && co != guest || co.end > e.at:
		case co.end <= guest.first && co.cases == accusative && conjunction.has(sc.c.g.lower(co.end)) && !sc.newClause(co.end, guest.first):
			g.members = append(slices.Clip(g.members), co.members...)
		case co.first >= guest.end && last.beside && len(last.who) == 1 && len(host.members[0].who) == 1:
			if last.who[0].country != "" && last.who[0].country != host.members[0].who[0].country {
				g.members = append(slices.Clip(g.members), co.members...)
			} else {
				h.members = append(slices.Clip(h.members), co.members...)
			}
		}
	}
	return &h, &g
}

// whomTheyReceived reads a Kazakh reception that leaves out the guest, whom the
// sentence before is about: «Дүйсенбіде оны А, сәрсенбіде Б қабылдады».
func (sc *scene) whomTheyReceived(e *encounter) (host, guest *company) {
	again := sc.led.at == sc.si && sc.led.last.tells&tellsReceive != 0 && len(sc.led.guests) == 1
	if !lastIs(sc.c.g.lower(e.at), "ды", "ған", "дап") || sc.si == 0 && !again || e.at-1 < sc.s.first {
		return nil, nil
	}
	for k := e.from; k < e.at; k++ {
		if low := sc.c.g.lower(k); !sc.covered(k) && sc.c.g.d.tokens[k].kind == word && kazakhEnding(low) == accusative && low != "күні" && !youKazakh.has(low) {
			return nil, nil // a law
		}
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; (co.end == e.at || co.end+1 == e.at && tooKazakh.has(sc.c.g.lower(co.end))) && co.part&partSubject != 0 && co.members[0].stand.cases == 0 {
			host = co // Б қабылдады, Б да қабылдады
		}
	}
	if host == nil {
		return nil, nil
	}
	p := sc.topic(persons([]*company{host}))
	if who, told := sc.itsHearer(e, nil); told {
		if p = nil; len(who) > 0 {
			p = who[0]
		}
	} else if sc.c.aloud && sc.voice != nil {
		p = sc.voice
	} else if again {
		p = sc.led.guests[0] // А-ны сенбіде Б қабылдаса, жексенбіде В қабылдады
	}
	if p == nil || !sc.c.aloud && !again && sc.c.at[sc.si-1] == nil {
		return nil, nil
	}
	return host, &company{first: e.at, end: e.at, part: partObject, cases: accusative, members: []party{{who: []*person{p}}}}
}

// tooKazakh are the Kazakh words for "too" behind somebody.
var tooKazakh = wordSet("да де та те")

// receivedAbove is the guest with whom the Kazakh sentence above opens: «Х-ты А қабылдады.
// Келесі күні оны Б қабылдады».
func (sc *scene) receivedAbove(not []*person) *person {
	led := sc.led
	if sc.c.g.d.lang != "kk" || led.at != sc.si-1 || led.last.tells&tellsReceive == 0 || len(led.last.subject) != 1 || len(led.guests) != 1 || led.guests[0] != led.last.subject[0] || slices.Contains(not, led.guests[0]) {
		return nil
	}
	return led.guests[0]
}

// replacedHere is whom the Kazakh sentence tells to have been stood in for, nil if nobody:
// «А-ның орнына қонақты Б қабылдады».
func (sc *scene) replacedHere() *person {
	if sc.c.g.d.lang != "kk" {
		return nil
	}
	for _, m := range sc.c.at[sc.si] {
		if sc.replacedIn(m.end, min(m.end+1, sc.s.end)) && kazakhGenitive(sc.c.g.lower(m.end-1)) {
			return m.p
		}
	}
	return nil
}

// replacedIn says whether tokens [from, to) tell that somebody stood in for another.
func (sc *scene) replacedIn(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.c.g.lower(k) == "орнына" {
			return true
		}
	}
	return false
}

// kazakhHead is the list that a Kazakh participle describes: «А қабылдаған Б».
func (sc *scene) kazakhHead(e *encounter) *company {
	if e.at == sc.s.first || !lastIs(sc.c.g.lower(e.at), "ған", "ген", "қан", "кен") || kazakhEnding(sc.c.g.lower(e.at-1)) == accusative {
		return nil
	}
	var front *company
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first == e.at+1 && !co.members[0].stand.guest {
			return co
		}
		if front == nil && co.part&partSubject != 0 && co.end < e.at-1 {
			front = co
		}
	}
	if sc.wasGuest(e) {
		return front
	}
	return nil
}

// kazakhMet is whom a Kazakh participle of meeting describes, behind whoever met him:
// «А кеше кездескен Б».
func (sc *scene) kazakhMet(e *encounter) []*company {
	if sc.c.g.d.lang != "kk" || e.tells&tellsMeet == 0 {
		return nil
	}
	head := sc.kazakhHead(e)
	if head == nil || head.first <= e.at || sc.endsBefore(e.at+1, head.members[0].end) {
		return nil // кездескен жерде министр Б
	}
	if host := sc.kazakhSubject(e, []*company{head}); host == nil || host.end > e.at || sc.several(host) || sc.holdsPunct(host.end, e.at) {
		return nil
	}
	return []*company{head}
}

// endsBefore says whether among Kazakh tokens [from, to) a word in a case of its own ends
// what a participle in front of it describes: «кездескен жерде министр Б».
func (sc *scene) endsBefore(from, to int) bool {
	for k := from; k < to && sc.c.g.names[k] == 0; k++ {
		if low := sc.c.g.lower(k); endsWithAny(low, "да", "де", "та", "те") && !sc.c.g.isHead[k] {
			return true
		}
		if kazakhEnding(sc.c.g.lower(k))&(accusative|dative|instrumental) != 0 {
			return true
		}
	}
	return false
}

// wasGuest says whether a Kazakh participle tells whose guest the subject of the
// sentence was: «А Б қабылдаған алғашқы қонақ болды».
func (sc *scene) wasGuest(e *encounter) bool {
	for k := e.at + 1; k < min(sc.s.end, e.at+5); k++ {
		if strings.HasPrefix(sc.c.g.lower(k), "қонақ") || strings.HasPrefix(sc.c.g.lower(k), "мейман") {
			return lastIs(sc.c.g.lower(k+1), "болды", "болған", "болып", "еді", ".")
		}
	}
	return false
}
