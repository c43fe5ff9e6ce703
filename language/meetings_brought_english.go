package language

import (
	"cmp"
	"slices"
)

// broughtAlong reads who came with one of the two of whose meeting the English sentence
// tells: "A met B in Riga, accompanied by C". He is with whom his country, body or embassy
// tells; else with whose name the words follow, or with the subject where a place or a
// day stands in between.
//
// "Together with C" behind the verb says the same.
func (sc *scene) broughtAlong() {
	led, g := sc.led, sc.c.g
	at, beside := sc.firstMark(tellsBeside), false
	if at < 0 || g.lower(at) != "accompanied" || g.at(sc.s, at+1) != "by" || g.lower(at-1) != "," && g.names[at-1] == 0 {
		at, beside = sc.firstMark(tellsAside), true
		if at < led.last.at || sc.joinsVerb(led.last.at, at) || g.at(sc.s, at+1) != "with" && g.lower(at) != "alongside" {
			return
		}
	}
	if sc.andOthers() {
		return
	}
	host, guest := led.hosts[0], led.guests[0]
	told := led.lastOf(host, guest)
	if told == nil || host == guest {
		return
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if !beside && co.part&partBy == 0 || beside && !co.members[0].beside || co.first < at || co.first-at > 8 || len(co.members) > mostWitnesses {
			continue
		}
		who := sc.whoIs(co, nil)
		for _, p := range who {
			side := sc.sideIn(p, host, guest)
			if side == sideNeither || beside && sc.c.sideOf(p) == "" {
				side = cmp.Or(sc.sideOfListed(who, host, guest), sc.besideWhom(at), side)
			}
			switch side {
			case sideHost:
				sc.alsoMet(told, led.guests, p)
			case sideGuest:
				sc.alsoMet(told, led.hosts, p)
			case sideNeither:
			}
		}
		return
	}
}

// sideOfListed is the side of those of a list whose country is told: who came along in one breath with an
// envoy came with him; and that of the country which the text is about, where only one of the two who met is
// of it.
func (sc *scene) sideOfListed(who []*person, host, guest *person) meetingSide {
	for _, p := range who {
		if side := sc.c.sideOf(p); side != "" && len(who) > 1 {
			if x := sideOfTwo(side == sc.c.nationOf(host), side == sc.c.nationOf(guest)); x != sideNeither {
				return x
			}
		}
	}
	return sideNeither
}

// besideWhom says on whose side somebody is behind the "accompanied" at token at by where
// the words stand.
func (sc *scene) besideWhom(at int) meetingSide {
	host, guest := sc.led.hosts[0], sc.led.guests[0]
	for i := range sc.cos {
		if co := &sc.cos[i]; co.end == at-1 || co.end == at {
			who := sc.whoIs(co, nil)
			return sideOfTwo(slices.Contains(who, host), slices.Contains(who, guest))
		}
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.part&partSubject != 0 {
			who := sc.whoIs(co, nil)
			return sideOfTwo(slices.Contains(who, host), slices.Contains(who, guest))
		}
	}
	return sideNeither
}

// joinsVerb says whether "and" joins another verb to the one of meeting among English
// tokens [from, to): "met A and opened a school".
func (sc *scene) joinsVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.c.g.lower(k) == "and" && sc.endsClause(k) {
			return true
		}
	}
	return false
}
