package language

import (
	"slices"

	"minber/digest"
)

// listens notes the paragraph of a sentence that says what was done at talks whose
// sides are told: who is brought in there with something to say was in the room.
func (sc *scene) listens() {
	led := sc.led
	if len(led.hosts) == 0 || len(led.guests) == 0 || sc.si-led.at > hostReach {
		return
	}
	for i := range sc.meets {
		if e := &sc.meets[i]; (sc.saysAtIt(e) || sc.saysWhen(e)) && !e.past && !sc.unreal(e) {
			led.roomAt = sc.s.paragraph
		}
	}
}

// contributors pairs those whom a paragraph about talks brings in, with an office
// and with something to say, with the other side of them: "During the talks …
// Senator C, who heads the group, presented proposals".
func (sc *scene) contributors() {
	led := sc.led
	if led.roomAt != sc.s.paragraph && !sc.tellsTheGuest() || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&(tellsAhead|tellsDeny|tellsPaper|tellsSitting) != 0 || sc.saidEarlier() {
		return
	}
	hosts, guests, e := led.hosts, led.guests, led.last
	if e.at, e.from, e.to = sc.s.first, sc.s.first, sc.s.end; e.kind == digest.KindReception {
		e.kind = digest.KindMeeting
	}
	for _, m := range sc.c.at[sc.si] {
		p := m.p
		if m.office || sc.c.g.d.lang == "ru" && sc.severed(sc.s.first, m.first) || len(p.roles) == 0 || !sc.isNew(m) || !sc.c.subject(m) && !sc.listedSubject(m) || sc.c.inQuote(m.first) || reports(p) || slices.Contains(hosts, p) || slices.Contains(guests, p) || !sc.speaksUp(m) || sc.c.g.d.lang == "kk" && !slices.Contains(sc.speakers(), p) {
			continue
		}
		switch side := sc.c.sideOf(p); {
		case side != "" && side == sc.c.sideOf(guests[0]) && side != sc.c.sideOf(hosts[0]):
			sc.record(&e, hosts, []*person{p})
		case sc.c.ofHosts(p, hosts[0], guests[0]):
			sc.record(&e, guests, []*person{p})
		}
		led.hosts, led.guests = hosts, guests
		if sc.c.g.d.lang != "en" {
			return
		}
	}
}

// saidEarlier says whether a Russian sentence opens with a time before the talks: «Ранее о торговле
// говорил министр А».
func (sc *scene) saidEarlier() bool {
	first := sc.c.g.lower(sc.s.first)
	return sc.c.g.d.lang == "ru" && (first == "накануне" || sc.before(sc.s.first))
}

// tellsTheGuest says whether an English sentence just behind a meeting tells what somebody told
// the guest: he was in the room.
func (sc *scene) tellsTheGuest() bool {
	if sc.c.g.d.lang != "en" || sc.any&tellsTold == 0 || sc.led.last.kind != digest.KindReception || sc.si-sc.led.at > memberReach {
		return false
	}
	for k := sc.s.first; k+2 < sc.s.end; k++ {
		if sc.mark(k)&tellsTold != 0 && !sc.c.inQuote(k) && sc.c.g.lower(k+1) == "the" && standIns["en"][sc.c.g.lower(k+2)].guest {
			return true
		}
	}
	return false
}

// listedSubject says whether an English mention belongs to the list that opens its sentence.
func (sc *scene) listedSubject(m *mention) bool {
	if sc.c.g.d.lang != "en" {
		return false
	}
	sc.group()
	return len(sc.cos) > 0 && sc.cos[0].part&partSubject != 0 && sc.cos[0].first <= m.first && m.end <= sc.cos[0].end
}

// speaksThere are English verbs of having something to say at talks.
var speaksThere = wordSet("spoke delivered presented reported contributed")

// speaksUp says whether a verb of telling stands in the clause of whoever is named
// at m.
func (sc *scene) speaksUp(m *mention) bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if k >= m.first && k < m.end || sc.c.inQuote(k) || sc.inRole(k) {
			continue
		}
		if sc.mark(k)&tellsTold != 0 || speaksThere.has(sc.c.g.lower(k)) || sc.c.verbs.is(sc.c.g.d.lang, &sc.c.g.d.tokens[k]) {
			return true
		}
	}
	return false
}
